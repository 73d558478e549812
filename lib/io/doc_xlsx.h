/* SPDX-License-Identifier: ISC */
/* doc_xlsx.h - what the files that lay a document out as a sheet share. */
#ifndef KESBANG_IO_DOC_XLSX_H
#define KESBANG_IO_DOC_XLSX_H

#include "doc_grid.h"
#include "doc_pages.h"
#include "workbook.h"

struct kb_page {
	struct kb_xlsx		*x;
	const struct kb_doc	*d;
	size_t			 row;
	struct kb_doc_grid	 grid;
	struct kb_doc_row	*high;		/* each row */
	bool			 new_page;
	bool			 frozen;	/* the head of a chart */
};

/* The row that was written is so high. */
void	 kb_page_row(struct kb_page *, double points);
/* It stands on one page with the next one. */
void	 kb_page_keep(struct kb_page *);
/* Room above what comes. */
void	 kb_page_gap(struct kb_page *, double points);
/* Letters from one edge of the grid to another. */
double	 kb_page_width(const struct kb_page *, size_t from, size_t to);

void	 kb_page_signers(struct kb_page *, const struct kb_block *);
void	 kb_page_table(struct kb_page *, const struct kb_block *);

#endif
