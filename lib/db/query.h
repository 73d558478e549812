/* SPDX-License-Identifier: ISC */
/* query.h - the words of a search, as FTS5 and as cocok() take them. */
#ifndef KESBANG_DB_QUERY_H
#define KESBANG_DB_QUERY_H

#include "kesbang/db.h"

struct kb_text_query {
	struct kb_buf	 match;		/* ("kebakar"*) AND ("lok"* OR ...) */
	struct kb_buf	 plain;		/* kebakar*;lok*|... */
	size_t		 words;
};

/* All of its words but one, whichever. */
void	 kb_text_query_but_one(struct kb_text_query *);

/* t: whose index gives other spellings; NULL: there is none. */
int	 kb_text_query(struct kb_db *, const struct kb_type *t,
	    const char *text, struct kb_text_query *, struct kb_buf *told,
	    struct kb_err *);

#endif
