/* SPDX-License-Identifier: ISC */
/* doc_pages.h - where the pages of a sheet begin. */
#ifndef KESBANG_IO_DOC_PAGES_H
#define KESBANG_IO_DOC_PAGES_H

#include "kesbang/base.h"

struct kb_doc_row {
	double	 points;		/* its height */
	bool	 keep;			/* on one page with the next one */
	bool	 page;			/* a new one begins */
};

/* The rows that begin a page, but for the first; returns how many. */
size_t	 kb_doc_pages(const struct kb_doc_row *, size_t n, double points,
	    size_t *at);

#endif
