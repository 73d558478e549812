/* SPDX-License-Identifier: ISC */
/* plain.h - the office file as lines of text: what both ways share. */
#ifndef KESBANG_DB_PLAIN_H
#define KESBANG_DB_PLAIN_H

#include "sqlite.h"

#define KB_PLAIN_EDITION 1

struct kb_text_list {
	char	**name;
	size_t	 n;
};

/* The tables that are written, and the columns of one; free them after a
 * failure, too. */
int	 kb_plain_tables(struct kb_db *, struct kb_text_list *, struct kb_err *);
int	 kb_plain_columns(struct kb_db *, const char *table, struct kb_text_list *,
	    struct kb_err *);
void	 kb_text_list_free(struct kb_text_list *);
/* "a, b". */
void	 kb_text_list_join(const struct kb_text_list *, struct kb_buf *);

#endif
