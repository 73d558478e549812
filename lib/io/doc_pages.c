/* SPDX-License-Identifier: ISC */
/*
 * doc_pages.c - a heading is not left alone at a page's foot, nor a signature
 * at the head of the next one.
 */
#include "doc_pages.h"

/* The row that has to go to the next page when row r does. */
static size_t
begin(const struct kb_doc_row *row, size_t first, size_t r)
{
	size_t at = r;

	while (!row[r].page && at > first && row[at - 1].keep)
		at--;
	return at > first ? at : r;	/* all of it belongs together */
}

size_t
kb_doc_pages(const struct kb_doc_row *row, size_t rows, double points,
    size_t *at)
{
	size_t first = 0, n = 0;
	double all = 0;

	for (size_t r = 0; r < rows; r++) {
		all += row[r].points;
		if (r == first || (all <= points && !row[r].page))
			continue;
		at[n++] = first = begin(row, first, r);
		all = 0;
		for (size_t i = first; i <= r; i++)
			all += row[i].points;
	}
	return n;
}
