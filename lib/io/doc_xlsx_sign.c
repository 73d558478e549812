/* SPDX-License-Identifier: ISC */
/* doc_xlsx_sign.c - signers beside each other on a sheet. */
#include <stdlib.h>

#include "doc_xlsx.h"

/* The sheet's columns of one of them. */
static void
signer_at(const struct kb_page *p, const struct kb_block *b, size_t r, size_t c,
    size_t *from, size_t *to)
{
	static const unsigned part[] = { 0, 55, 75, 100 };	/* of a list */
	const struct kb_doc_signers *row = &b->signers[r];
	double end = p->grid.edge[p->grid.end];
	size_t n = row->ncell == 1 ? 1 : b->n;

	*from = kb_doc_grid_at(&p->grid, row->n > 0 ? end * part[c] / 100 :
	    end * (double)c / (double)n);
	*to = kb_doc_grid_at(&p->grid, row->n > 0 ? end * part[c + 1] / 100 :
	    end * (double)(c + 1) / (double)n);
}

static void
signer(struct kb_page *p, const struct kb_block *b, size_t r, size_t c,
    enum kb_look look, const char *s)
{
	size_t from, to;

	signer_at(p, b, r, c, &from, &to);
	if (to > from)
		kb_xlsx_wide(p->x, p->row, from, to - 1, look, s);
}

static void
signers_row(struct kb_page *p, const struct kb_block *b, size_t r)
{
	const struct kb_doc_signers *row = &b->signers[r];
	char *name = kb_asprintf("%zu. %s", row->n, row->ncell > 0 ?
	    row->cell[0].text : "");
	bool hand = row->n > 0;

	for (size_t c = row->n > 0; c < row->ncell; c++) {
		signer(p, b, r, c, row->n > 0 ? KB_LOOK_TEXT :
		    kb_doc_is_name(b, r, c) ? KB_LOOK_SIGNER : KB_LOOK_SIGN,
		    row->cell[c].kind == KB_SIGN_HAND ? "" :
		    row->cell[c].text);
		hand = hand || row->cell[c].kind != KB_SIGN_TEXT;
	}
	if (row->n > 0) {
		signer(p, b, r, 0, KB_LOOK_TEXT, name);
		signer(p, b, r, 2, KB_LOOK_SIGN, KB_DOC_BRACKETS);
	}
	kb_page_gap(p, row->n > 0 ? 2 * KB_XLSX_LINE : hand ? 4 * KB_XLSX_LINE :
	    KB_XLSX_LINE + 2);
	free(name);
}

void
kb_page_signers(struct kb_page *p, const struct kb_block *b)
{
	kb_page_gap(p, 20);
	for (size_t r = 0; r < b->nsigners; r++)
		signers_row(p, b, r);
}
