/* SPDX-License-Identifier: ISC */
/*
 * doc_grid.h - the columns of a sheet on which tables of different shapes
 * stand below each other: every edge of a table's column is one of the
 * sheet's, and a table's column may span several.
 */
#ifndef KESBANG_IO_DOC_GRID_H
#define KESBANG_IO_DOC_GRID_H

#include "doc.h"

#define KB_DOC_BROAD 9		/* columns that want a broad page */

struct kb_doc_grid {
	size_t	 n;				/* columns of the sheet */
	double	*edge;				/* n + 1: left ones, and the
						   last right one, in letters */
	bool	 broad;				/* the page lies on its side */
	double	 smaller;			/* letters, to fit: 1 as they are */
	size_t	 end;				/* of texts: on the first page
						   of a table on several */
	size_t	 label;				/* the column after facts' labels */
	size_t	 sign;				/* where the signature begins */
};

extern const struct kb_doc_ruler kb_doc_grid_ruler;

/* A letter that lies on its side, or a table that should. */
bool	 kb_doc_wants_broad(const struct kb_block *);
void	 kb_doc_grid(struct kb_doc_grid *, const struct kb_doc *);
/* The edge nearest to a place. */
size_t	 kb_doc_grid_at(const struct kb_doc_grid *, double at);
void	 kb_doc_grid_free(struct kb_doc_grid *);
/* The sheet's columns where those of a table begin: ncolumn + 1 of them. */
void	 kb_doc_grid_table(const struct kb_doc_grid *, const struct kb_block *,
	    size_t *at);

#endif
