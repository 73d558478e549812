/* SPDX-License-Identifier: ISC */
/* output.h - what cmd.c and output.c share. */
#ifndef KESBANG_CLI_OUTPUT_H
#define KESBANG_CLI_OUTPUT_H

#include "kesbang/cmd.h"

/* Under a list of records for people: how many (and more), and what the type
 * says of them. */
int	 kb_list_count(struct kb_ctx *, const char *more, struct kb_err *);
/* -o x.pdf: nobody is to find plain text under such a name. */
int	 kb_refuse_ending(const struct kb_ctx *, struct kb_err *);
/* Does what is masked else leave, so that the trail is told? */
bool	 kb_shows_all(struct kb_ctx *);

#endif
