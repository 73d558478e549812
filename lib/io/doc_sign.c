/* SPDX-License-Identifier: ISC */
/* doc_sign.c - signers beside each other, and documents joined to one. */
#include <stdlib.h>
#include <string.h>

#include "doc.h"

void
kb_doc_signers(struct kb_doc *d)
{
	kb_doc_add(d, KB_BLOCK_SIGNERS, 1, NULL, NULL);
}

void
kb_doc_signers_row(struct kb_doc *d, size_t n, const struct kb_signer *cell,
    size_t ncell)
{
	struct kb_block *b = d->n > 0 ? &d->block[d->n - 1] : NULL;
	struct kb_doc_signers *row;

	if (b == NULL || b->kind != KB_BLOCK_SIGNERS)
		return;
	b->signers = kb_grow(b->signers, b->nsigners, sizeof(*row));
	row = &b->signers[b->nsigners++];
	*row = (struct kb_doc_signers){ .n = n,
	    .ncell = ncell < KB_SIGNERS ? ncell : KB_SIGNERS };
	if (n == 0 && row->ncell > b->n)
		b->n = row->ncell;
	for (size_t i = 0; i < row->ncell; i++) {
		row->cell[i].kind = cell[i].kind;
		row->cell[i].text = kb_doc_clean(cell[i].text != NULL ?
		    cell[i].text : "");
	}
}

/* A place for the hand that stands alone in its row is one in all columns. */
bool
kb_doc_is_name(const struct kb_block *b, size_t row, size_t cell)
{
	const struct kb_doc_signers *now = &b->signers[row], *last;

	if (row == 0 || now->n > 0 || cell >= now->ncell ||
	    now->cell[cell].kind != KB_SIGN_TEXT ||
	    *now->cell[cell].text == '\0' || *now->cell[cell].text == '(')
		return false;
	last = &b->signers[row - 1];
	cell = last->ncell == 1 ? 0 : cell;
	return last->n == 0 && cell < last->ncell &&
	    last->cell[cell].kind != KB_SIGN_TEXT;
}

/* ---- a copy of all blocks ---- */

static char *
copy(const char *s)
{
	return s != NULL ? kb_strdup(s) : NULL;
}

/* With the room that a builder may count on to be there. */
static void *
copy_array(const void *from, size_t n, size_t size)
{
	void *to = kb_realloc(NULL, 2 * n + 1, size);

	if (n > 0)
		memcpy(to, from, n * size);
	return to;
}

static void
copy_table(struct kb_block *to, const struct kb_block *from)
{
	to->column = copy_array(from->column, from->ncolumn,
	    sizeof(*to->column));
	for (size_t i = 0; i < to->ncolumn; i++) {
		to->column[i].label = copy(from->column[i].label);
		to->column[i].brief = copy(from->column[i].brief);
	}
	to->cell = copy_array(from->cell, from->nrow, from->ncolumn *
	    sizeof(*to->cell));
	for (size_t i = 0; i < from->nrow * from->ncolumn; i++)
		to->cell[i].text = copy(from->cell[i].text);
	to->total = copy_array(from->total, from->nrow, sizeof(*to->total));
	to->strong = copy_array(from->strong, from->nrow,
	    sizeof(*to->strong));
}

static void
copy_block(struct kb_doc *d, const struct kb_block *from)
{
	struct kb_block *to = kb_doc_add(d, from->kind, from->n, NULL, NULL);
	bool letter = to->letter;

	free(to->text);
	*to = *from;
	to->letter = letter;
	to->label = copy(from->label);
	to->text = copy(from->text);
	to->svg = copy(from->svg);
	to->rest = copy(from->rest);
	to->tile = copy_array(from->tile, from->ntile, sizeof(*to->tile));
	for (size_t i = 0; i < to->ntile; i++) {
		to->tile[i].text = copy(from->tile[i].text);
		to->tile[i].label = copy(from->tile[i].label);
	}
	if (from->column != NULL)
		copy_table(to, from);
	to->signers = copy_array(from->signers, from->nsigners,
	    sizeof(*to->signers));
	for (size_t i = 0; i < to->nsigners; i++)
		for (size_t c = 0; c < to->signers[i].ncell; c++)
			to->signers[i].cell[c].text =
			    copy(from->signers[i].cell[c].text);
}

void
kb_doc_append(struct kb_doc *d, const struct kb_doc *from)
{
	for (size_t i = 0; i < from->n; i++)
		copy_block(d, &from->block[i]);
}
