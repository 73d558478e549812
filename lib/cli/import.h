/* SPDX-License-Identifier: ISC */
/* import.h - the verbs impor and tempel. */
#ifndef KESBANG_CLI_IMPORT_H
#define KESBANG_CLI_IMPORT_H

#include "kesbang/cmd.h"

int	 kb_import_prepare(struct kb_ctx *, struct kb_err *);
int	 kb_import_run(struct kb_ctx *, struct kb_err *);
void	 kb_import_release(struct kb_ctx *);

int	 kb_paste_run(struct kb_ctx *, struct kb_err *);

#endif
