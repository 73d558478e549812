/* SPDX-License-Identifier: ISC */
/*
 * doc_sum.c - what a document says, as a checksum: the blocks and not a
 * layout of them, so that no change of widths or marks makes what was issued
 * another document.
 */
#include <string.h>

#include "doc.h"

/* Sums stand in office files: a letter is never given to another kind. */
static const char letter[] = {
	[KB_BLOCK_TITLE] = 'J', [KB_BLOCK_SUBTITLE] = 'j',
	[KB_BLOCK_FACT] = 'F', [KB_BLOCK_SECTION] = 'S',
	[KB_BLOCK_GROUP] = 'G', [KB_BLOCK_PARA] = 'P', [KB_BLOCK_ITEM] = 'B',
	[KB_BLOCK_DETAIL] = 'b', [KB_BLOCK_NOTE] = 'N', [KB_BLOCK_TABLE] = 'T',
	[KB_BLOCK_SIGN] = 't', [KB_BLOCK_PAGE] = 'H', [KB_BLOCK_KOP] = 'K',
	[KB_BLOCK_LETTER] = 'L', [KB_BLOCK_RIGHT] = 'k',
	[KB_BLOCK_REF] = 'f', [KB_BLOCK_LINE] = 'l',
	[KB_BLOCK_SIGNERS] = 'q', [KB_BLOCK_ROOM] = 'r',
	[KB_BLOCK_PICTURE] = 'g',
};

/* With its length, so that "ab", "c" is not "a", "bc", nor NULL "". */
static void
add(struct kb_buf *b, const char *s)
{
	if (s == NULL)
		kb_buf_addc(b, '-');
	else
		kb_buf_addf(b, "%zu:%s", strlen(s), s);
}

/* The value and not its dress: 1.500 may one day be written another way. */
static void
add_cell(struct kb_buf *b, const struct kb_doc_cell *c)
{
	if (!c->typed)
		add(b, c->text);
	else if (c->date.ymd != 0)
		kb_buf_addf(b, "d%d", c->date.ymd);
	else
		kb_buf_addf(b, "n%lld", (long long)c->number);
	kb_buf_addc(b, ';');
}

static void
add_table(struct kb_buf *b, const struct kb_block *k)
{
	for (size_t i = 0; i < k->ncolumn; i++)
		add(b, k->column[i].label);
	for (size_t i = 0; i < k->ncell; i++) {
		if (i % k->ncolumn == 0)
			kb_buf_adds(b, k->total[i / k->ncolumn] ? "\n=" :
			    "\n|");
		add_cell(b, &k->cell[i]);
	}
}

static void
add_signers(struct kb_buf *b, const struct kb_block *k)
{
	for (size_t i = 0; i < k->nsigners; i++) {
		kb_buf_addf(b, "\n|%zu", k->signers[i].n);
		for (size_t c = 0; c < k->signers[i].ncell; c++)
			add(b, k->signers[i].cell[c].text);
	}
}

void
kb_doc_sum(const struct kb_doc *d, char hex[KB_SHA_HEX])
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_sha sha;

	add(&b, d->mark);
	for (size_t i = 0; i < d->n; i++) {
		const struct kb_block *k = &d->block[i];

		kb_buf_addf(&b, "\n%c", letter[k->kind]);
		if (k->kind == KB_BLOCK_ITEM)	/* elsewhere n is layout */
			kb_buf_addf(&b, "%zu.", k->n);
		add(&b, k->label);
		add(&b, k->text);
		add_table(&b, k);
		add_signers(&b, k);
	}
	kb_sha_begin(&sha);
	kb_sha_add(&sha, kb_buf_str(&b), b.len);
	kb_sha_end(&sha, hex);
	kb_buf_free(&b);
}
