/* SPDX-License-Identifier: ISC */
/* doc_text_sign.c - signers beside each other as text. */
#include <string.h>

#include "doc.h"
#include "kesbang/text.h"

#define WIDTH 80
#define GAP 2				/* between columns */
#define HAND 3				/* lines left for it */
#define STAMP_WIDE 14			/* of its box, without the edges */
#define AS 37				/* where the capacity of one in a list
					   begins */
#define HAND_AT 57			/* and the brackets */

/* A line of a column, in its middle if there is room. */
static void
put_line(struct kb_buf *b, const char *s, size_t n, size_t from, size_t wide,
    size_t *stand)
{
	struct kb_buf one = KB_BUF_INIT;
	size_t w;

	kb_buf_add(&one, s, n);
	w = kb_width(kb_buf_str(&one));
	from += w < wide ? (wide - w) / 2 : 0;
	if (w > 0) {
		kb_buf_fill(b, ' ', from > *stand ? from - *stand : 0);
		kb_buf_adds(b, one.s);
		*stand = (from > *stand ? from : *stand) + w;
	}
	kb_buf_free(&one);
}

/* Columns beside each other, line by line; wide 0: at their left edge. */
static void
columns(struct kb_buf *b, const struct kb_buf *text, size_t n,
    const size_t *from, size_t wide)
{
	const char *p[KB_SIGNERS];
	bool more = true;

	for (size_t c = 0; c < n; c++)
		p[c] = kb_buf_str(&text[c]);
	while (more) {
		size_t stand = 0;

		more = false;
		for (size_t c = 0; c < n; c++) {
			size_t len = strcspn(p[c], "\n");

			put_line(b, p[c], len, from[c], wide, &stand);
			p[c] += len + (p[c][len] == '\n');
			more = more || *p[c] != '\0';
		}
		kb_buf_addc(b, '\n');
	}
}

static void
stamp(struct kb_buf *b, const char *s)
{
	struct kb_buf words = KB_BUF_INIT;
	const char *p;

	kb_buf_addc(b, '+');
	kb_buf_fill(b, '-', STAMP_WIDE);
	kb_buf_adds(b, "+\n");
	kb_wrap(&words, s, 0, 0, STAMP_WIDE - 2);
	for (p = kb_buf_str(&words); *p != '\0'; p += *p == '\n') {
		size_t n = strcspn(p, "\n"), stand = 0;

		kb_buf_addc(b, '|');
		put_line(b, p, n, 0, STAMP_WIDE, &stand);
		kb_buf_fill(b, ' ', stand < STAMP_WIDE ? STAMP_WIDE - stand :
		    0);
		kb_buf_adds(b, "|\n");
		p += n;
	}
	kb_buf_addc(b, '+');
	kb_buf_fill(b, '-', STAMP_WIDE);
	kb_buf_addc(b, '+');
	kb_buf_free(&words);
}

static void
cell(struct kb_buf *b, const struct kb_doc_signers *row, size_t c, size_t wide)
{
	switch (row->cell[c].kind) {
	case KB_SIGN_TEXT:
		kb_wrap(b, row->cell[c].text, 0, 0, wide);
		break;
	case KB_SIGN_HAND:
		kb_buf_fill(b, '\n', HAND);
		break;
	case KB_SIGN_STAMP:
		stamp(b, row->cell[c].text);
		break;
	}
}

static void
beside(struct kb_buf *b, const struct kb_doc_signers *row, size_t n)
{
	struct kb_buf text[KB_SIGNERS] = { 0 };
	size_t each = WIDTH / (row->ncell == 1 ? 1 : n), from[KB_SIGNERS];

	for (size_t c = 0; c < row->ncell; c++) {
		cell(&text[c], row, c, each - GAP);
		from[c] = c * each;
	}
	columns(b, text, row->ncell, from, each);
	for (size_t c = 0; c < row->ncell; c++)
		kb_buf_free(&text[c]);
}

/* "1. NAMA        Ketua         (..........)" */
static void
listed(struct kb_buf *b, const struct kb_doc_signers *row)
{
	static const size_t from[] = { 0, AS, HAND_AT };
	struct kb_buf text[KB_LEN(from)] = { 0 };
	size_t at;

	kb_buf_addf(&text[0], "%4zu. ", row->n);
	at = text[0].len;
	if (row->ncell > 0)
		kb_wrap(&text[0], row->cell[0].text, at, at, AS - GAP);
	if (row->ncell > 1)
		kb_wrap(&text[1], row->cell[1].text, 0, 0, HAND_AT - AS - GAP);
	kb_buf_adds(&text[2], KB_DOC_BRACKETS);
	columns(b, text, KB_LEN(from), from, 0);
	for (size_t c = 0; c < KB_LEN(from); c++)
		kb_buf_free(&text[c]);
}

void
kb_doc_text_signers(struct kb_buf *b, const struct kb_block *k)
{
	for (size_t i = 0; i < k->nsigners; i++) {
		const struct kb_doc_signers *row = &k->signers[i];

		if (row->n > 0 && i > 0 && k->signers[i - 1].n > 0)
			kb_buf_addc(b, '\n');	/* room for the hand */
		if (row->n > 0)
			listed(b, row);
		else if (row->ncell == 0)
			kb_buf_addc(b, '\n');
		else
			beside(b, row, k->n);
	}
}
