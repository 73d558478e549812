/* SPDX-License-Identifier: ISC */
/*
 * search.h - full text: which records hold these words?
 *
 * Forgiving: case, accents, a word's ending ("kebakar" finds "kebakaran"),
 * a blank more or less ("loktuan", "Lok Tuan") and, where a word is nowhere
 * in the register, its nearest spellings; and one word too many, where no
 * record has all of three or more.
 */
#ifndef KESBANG_SEARCH_H
#define KESBANG_SEARCH_H

#include "kesbang/store.h"

/* Is this a column that is searched?  Those marked .find, else all texts. */
bool	 kb_search_column(const struct kb_type *, size_t field);
/* Rows that the index does not know yet; 0 for types without one. */
int64_t	 kb_search_behind(struct kb_db *, const struct kb_type *);
/* Index them; makes the index where there is none.  In a writing transaction. */
int	 kb_search_catch_up(struct kb_db *, const struct kb_type *,
	    struct kb_err *);
/* The row is about to be changed or was deleted: what is indexed is stale. */
int	 kb_search_touch(struct kb_db *, const struct kb_type *, int64_t row,
	    struct kb_err *);
/*
 * Records with all words of text that pass the filter, whether indexed or
 * not.  told: lines for people, of words that were replaced by near ones.
 * Newest date first, or (types without a date) the best name first.
 */
int	 kb_search(struct kb_db *, const struct kb_filter *, const char *text,
	    struct kb_buf *told, kb_row_fn *, void *, struct kb_err *);

#endif
