/* SPDX-License-Identifier: ISC */
/* doc_rtf_table.c - the tables of a file for word processors. */
#include <stdlib.h>

#include "doc_rtf.h"
#include "tones.h"

#define WHOLE 15			/* rows of a table kept on one page */
#define HANG 220			/* twips that "a. " takes */

void
kb_rtf_tones(struct kb_buf *b, const struct kb_doc *d)
{
#define COLOUR(NAME, name, rgb)						\
	kb_buf_addf(b, "\\red%d\\green%d\\blue%d;", (rgb) >> 16,		\
	    (rgb) >> 8 & 0xff, (rgb) & 0xff);
	bool tiles = false;

	for (size_t i = 0; i < d->n; i++)
		tiles = tiles || d->block[i].ntile > 0;
	if (!tiles && !kb_doc_coloured(d))
		return;
	kb_buf_adds(b, "{\\colortbl;");	/* in the order of enum kb_tone */
	KB_TONES(COLOUR)
	if (tiles)
		kb_rtf_tile_colours(b, d);
	kb_buf_adds(b, "}\n");
}

/* Each cell's right edge in twips; the head comes again on each page. */
static void
begin_row(struct kb_buf *b, const int *edge, size_t n, bool head,
    const struct kb_doc_cell *cell)
{
	kb_buf_addf(b, "\\trowd\\trgaph70\\trleft0\\trkeep\\trpaddt25"
	    "\\trpaddb25\\trpaddft3\\trpaddfb3%s", head ? "\\trhdr" : "");
	for (size_t c = 0; c < n; c++) {
		kb_buf_addf(b, "%s\\clbrdrt\\brdrs\\brdrw10\\clbrdrl\\brdrs"
		    "\\brdrw10\\clbrdrb\\brdrs\\brdrw10\\clbrdrr\\brdrs"
		    "\\brdrw10", head ? "\\clvertalb" : "\\clvertalt");
		if (cell != NULL && cell[c].tone != KB_TONE_NONE)
			kb_buf_addf(b, "\\clcbpat%d", (int)cell[c].tone);
		kb_buf_addf(b, "\\cellx%d", edge[c]);
	}
	kb_buf_addc(b, '\n');
}

static void
cell(struct kb_buf *b, const char *s, const char *how)
{
	kb_buf_addf(b, "{\\pard\\intbl%s ", how);
	kb_rtf_text(b, s != NULL ? s : "");
	kb_buf_adds(b, "\\cell}\n");
}

static const char *
stands(const struct kb_doc_column *c)
{
	return c->kind == KB_CELL_MARK ? "\\qc" : kb_doc_figures(c) ? "\\qr" :
	    "\\ql";
}

/* Takes how over. */
static char *
stand_in(char *how, int in, int hang)
{
	char *all = kb_asprintf("%s\\li%d\\fi-%d", how, in, hang);

	free(how);
	return all;
}

static void
numbers(struct kb_buf *b, const struct kb_block *t, const int *edge)
{
	begin_row(b, edge, t->ncolumn, true, NULL);
	for (size_t c = 0; c < t->ncolumn; c++) {
		char *n = kb_asprintf("%zu", c + 1);

		cell(b, n, "\\keepn\\qc\\fs14");
		free(n);
	}
	kb_buf_adds(b, "\\row\n");
}

static void
row(struct kb_buf *b, const struct kb_block *t, size_t r, const int *edge,
    bool keep)
{
	begin_row(b, edge, t->ncolumn, false, t->cell + r * t->ncolumn);
	for (size_t c = 0; c < t->ncolumn; c++) {
		const struct kb_doc_cell *v = &t->cell[r * t->ncolumn + c];
		int hang = v->depth > 0 && kb_doc_hang(v->text) > 0 ? HANG : 0;
		char *how = kb_asprintf("%s%s%s", keep ? "\\keepn" : "",
		    stands(&t->column[c]), t->total[r] || t->strong[r] ? "\\b" : "\\b0");

		if (v->depth > 0)
			how = stand_in(how, (v->depth - 1) * HANG + hang, hang);
		cell(b, v->text, how);
		free(how);
	}
	kb_buf_adds(b, "\\row\n");
}

void
kb_rtf_table(struct kb_buf *b, const struct kb_block *t,
    const struct kb_doc_grid *g, int line, bool keep)
{
	double twips = line / g->edge[g->n];
	size_t *at = kb_alloc((t->ncolumn + 1) * sizeof(*at));
	int *edge = kb_alloc((t->ncolumn + 1) * sizeof(*edge));
	bool together = t->nrow <= WHOLE && kb_doc_low(t);

	kb_doc_grid_table(g, t, at);
	for (size_t c = 0; c < t->ncolumn; c++)
		edge[c] = (int)(g->edge[at[c + 1]] * twips);
	kb_buf_adds(b, kb_doc_chart(t) ? "{\\f1\\fs15\n" : t->type != NULL ?
	    "{\\f1\\fs17\n" : "{\\fs17\n");
	begin_row(b, edge, t->ncolumn, true, NULL);
	for (size_t c = 0; c < t->ncolumn; c++)
		cell(b, kb_doc_heading(t, c), kb_doc_shares(t) > 0 ?
		    "\\keepn\\qc\\b" : kb_doc_figures(&t->column[c]) ?
		    "\\keepn\\qr\\b" : "\\keepn\\ql\\b");
	kb_buf_adds(b, "\\row\n");
	if (t->numbered)
		numbers(b, t, edge);
	for (size_t r = 0; r < t->nrow; r++)
		row(b, t, r, edge, r + 1 == t->nrow ? keep :
		    together || t->total[r + 1]);
	kb_buf_adds(b, "}\n");
	free(edge);
	free(at);
}

void
kb_rtf_legend(struct kb_buf *b, const struct kb_doc *d, size_t i)
{
	struct kb_buf s = KB_BUF_INIT;

	if (kb_doc_crowded(&d->block[i]))
		kb_doc_legend(d, i, &s);
	if (s.len > 0) {
		kb_buf_adds(b, "{\\pard\\fs19\\sa60 ");
		kb_rtf_text(b, s.s);
		kb_buf_adds(b, "\\par}\n");
	}
	kb_buf_free(&s);
}
