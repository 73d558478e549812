/* SPDX-License-Identifier: ISC */
/* output.h - what cmd.c and output.c share. */
#ifndef KESBANG_CLI_OUTPUT_H
#define KESBANG_CLI_OUTPUT_H

#include "kesbang/cmd.h"

/* A file of ours to the output, as it is. */
int	 kb_put_bytes(struct kb_ctx *, const char *, size_t, struct kb_err *);
/* Lines to stderr, now; control characters made visible. */
void	 kb_tell(const char *lines);

#endif
