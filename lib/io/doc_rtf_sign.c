/* SPDX-License-Identifier: ISC */
/*
 * doc_rtf_sign.c - signers beside each other in a file for word processors: a
 * table without lines, kept on one page.
 */
#include <stdlib.h>

#include "doc_rtf.h"

/* Twips, 20 to a point. */
#define HAND_HIGH 900
#define LISTED_HIGH 560
#define STAMP_WIDE 1500			/* with its frame */
#define NUMBER_AT 500			/* of a list: right edges */
#define NAME_PART 55			/* per cent of the line */
#define AS_PART 72
#define FRAME "\\brdrdash\\brdrw10\\brsp60"	/* of a stamp */

static void
begin_row(struct kb_buf *b, const int *edge, size_t n, int high)
{
	kb_buf_adds(b, "\\trowd\\trgaph70\\trleft0\\trkeep");
	if (high > 0)
		kb_buf_addf(b, "\\trrh%d", high);
	for (size_t c = 0; c < n; c++)
		kb_buf_addf(b, "%s\\cellx%d", high > 0 ? "\\clvertalc" :
		    "\\clvertalt", edge[c]);
	kb_buf_addc(b, '\n');
}

static void
text(struct kb_buf *b, const char *how, const char *s)
{
	kb_buf_addf(b, "{\\pard\\intbl\\keepn%s ", how);
	kb_rtf_text(b, s);
	kb_buf_adds(b, "\\cell}\n");
}

static void
cell(struct kb_buf *b, const struct kb_block *k, size_t r, size_t c, int wide)
{
	const struct kb_doc_signers *row = &k->signers[r];
	int in = wide > STAMP_WIDE ? (wide - STAMP_WIDE) / 2 : 0;
	char *how;

	switch (row->cell[c].kind) {
	case KB_SIGN_TEXT:
		text(b, kb_doc_is_name(k, r, c) ? "\\qc\\b\\ul" : "\\qc",
		    row->cell[c].text);
		break;
	case KB_SIGN_HAND:
		text(b, "\\qc", "");
		break;
	case KB_SIGN_STAMP:
		how = kb_asprintf("\\qc\\sb60\\sa60\\fs16\\li%d\\ri%d"
		    "\\brdrt" FRAME "\\brdrl" FRAME "\\brdrb" FRAME
		    "\\brdrr" FRAME, in, in);
		text(b, how, row->cell[c].text);
		free(how);
		break;
	}
}

static void
beside(struct kb_buf *b, const struct kb_block *k, size_t r, int line)
{
	const struct kb_doc_signers *row = &k->signers[r];
	size_t n = row->ncell <= 1 ? 1 : k->n;
	int edge[KB_SIGNERS], high = 0;

	for (size_t c = 0; c < n; c++)
		edge[c] = line * (int)(c + 1) / (int)n;
	for (size_t c = 0; c < row->ncell; c++)
		if (row->cell[c].kind != KB_SIGN_TEXT)
			high = HAND_HIGH;
	begin_row(b, edge, n, high);
	for (size_t c = 0; c < n; c++)
		if (c < row->ncell)
			cell(b, k, r, c, line / (int)n);
		else
			text(b, "", "");
	kb_buf_adds(b, "\\row\n");
}

static void
listed(struct kb_buf *b, const struct kb_doc_signers *row, int line)
{
	const int edge[] = { NUMBER_AT, line * NAME_PART / 100,
	    line * AS_PART / 100, line };
	char *n = kb_asprintf("%zu.", row->n);

	begin_row(b, edge, KB_LEN(edge), LISTED_HIGH);
	text(b, "", n);
	text(b, "", row->ncell > 0 ? row->cell[0].text : "");
	text(b, "", row->ncell > 1 ? row->cell[1].text : "");
	text(b, "\\qr", KB_DOC_BRACKETS);
	kb_buf_adds(b, "\\row\n");
	free(n);
}

void
kb_rtf_signers(struct kb_buf *b, const struct kb_block *k, int line)
{
	kb_buf_adds(b, "{\\pard\\keepn\\sb160\\fs8\\par}\n");
	for (size_t i = 0; i < k->nsigners; i++)
		if (k->signers[i].n > 0)
			listed(b, &k->signers[i], line);
		else
			beside(b, k, i, line);
	kb_buf_adds(b, "{\\pard\\fs8\\par}\n");
}
