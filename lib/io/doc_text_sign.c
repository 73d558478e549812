/* SPDX-License-Identifier: ISC */
/* doc_text_sign.c - signers beside each other as text. */
#include <string.h>

#include "doc.h"
#include "kesbang/text.h"

#define WIDTH 80
#define GAP 2				/* between columns */
#define HAND 3				/* lines left for it */
#define STAMP_WIDE 14			/* of its box, without the edges */
#define NAME 36				/* of a list: where the capacity begins */
#define AS 56				/* where the brackets begin */
#define BRACKETS "(....................)"

/* One line of a row: what each column has there, in its middle. */
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
beside(struct kb_buf *b, const struct kb_doc_signers *row, size_t columns)
{
	struct kb_buf text[KB_SIGNERS] = { 0 };
	const char *p[KB_SIGNERS];
	size_t each = WIDTH / (row->ncell == 1 ? 1 : columns);
	bool more = true;

	for (size_t c = 0; c < row->ncell; c++) {
		cell(&text[c], row, c, each - GAP);
		p[c] = kb_buf_str(&text[c]);
	}
	while (more) {
		size_t stand = 0;

		more = false;
		for (size_t c = 0; c < row->ncell; c++) {
			size_t n = strcspn(p[c], "\n");

			put_line(b, p[c], n, c * each, each, &stand);
			p[c] += n + (p[c][n] == '\n');
			more = more || *p[c] != '\0';
		}
		kb_buf_addc(b, '\n');
	}
	for (size_t c = 0; c < row->ncell; c++)
		kb_buf_free(&text[c]);
}

/* "1. NAMA        Ketua         (..........)" */
static void
listed(struct kb_buf *b, const struct kb_doc_signers *row)
{
	struct kb_buf name = KB_BUF_INIT;
	size_t from = b->len, at;

	kb_buf_addf(b, "%4zu. ", row->n);
	at = b->len - from;
	kb_wrap(&name, row->ncell > 0 ? row->cell[0].text : "", at, at, NAME);
	kb_buf_adds(b, kb_buf_str(&name));
	at = name.s != NULL && strrchr(name.s, '\n') != NULL ?
	    kb_width(strrchr(name.s, '\n') + 1) :
	    at + kb_width(kb_buf_str(&name));
	kb_buf_fill(b, ' ', at < NAME ? NAME + 1 - at : 1);
	at = at < NAME ? NAME + 1 : at + 1;
	if (row->ncell > 1) {
		kb_buf_adds(b, row->cell[1].text);
		at += kb_width(row->cell[1].text);
	}
	kb_buf_fill(b, ' ', at < AS ? AS + 1 - at : 1);
	kb_buf_adds(b, BRACKETS "\n");
	kb_buf_free(&name);
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
