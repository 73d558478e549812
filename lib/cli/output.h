/* SPDX-License-Identifier: ISC */
/* output.h - what cmd.c and output.c share. */
#ifndef KESBANG_CLI_OUTPUT_H
#define KESBANG_CLI_OUTPUT_H

#include "kesbang/cmd.h"

/* Lines to stderr, now; control characters made visible. */
void	 kb_tell(const char *lines);

#endif
