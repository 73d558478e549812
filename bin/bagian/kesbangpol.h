/* SPDX-License-Identifier: ISC */
/* kesbangpol.h - commands of kesbangpol that have files of their own. */
#ifndef KESBANG_BAGIAN_KESBANGPOL_H
#define KESBANG_BAGIAN_KESBANGPOL_H

#include "kesbang/cmd.h"

int	 kesbangpol_run_salin(struct kb_ctx *, struct kb_err *);
int	 kesbangpol_run_muat(struct kb_ctx *, struct kb_err *);

#endif
