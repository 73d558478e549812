/* SPDX-License-Identifier: ISC */
/*
 * spaced.h - a table copied from a page: its columns stand apart by blanks
 * alone, and sentences stand around it.
 */
#ifndef KESBANG_IO_SPACED_H
#define KESBANG_IO_SPACED_H

#include "grid.h"

#define KB_SPACED_CELLS 32

struct kb_span { size_t from, to; };	/* of bytes in a line */

struct kb_spaced {
	struct kb_span	 column[KB_SPACED_CELLS];	/* in the heading */
	size_t		 n;
	size_t		 numbers;	/* one blank apart: columns of numbers
					   at the right; 0: two at least */
	long		 heading;	/* its line in the text, from 0 */
};

/* Is there the heading of such a table, beyond doubt? */
bool	 kb_spaced_find(struct kb_spaced *, const struct kb_rows *,
	    const char *s, size_t n, char eol);
/* A line of the text, nth from 0: a row to the grid, or told. */
int	 kb_spaced_line(const struct kb_spaced *, struct kb_grid *,
	    const char *s, size_t n, long nth, long line);

#endif
