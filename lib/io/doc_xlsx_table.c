/* SPDX-License-Identifier: ISC */
/* doc_xlsx_table.c - the tables of a document on its sheet. */
#include <stdlib.h>

#include "doc_xlsx.h"
#include "tones.h"

#define SPARE 1.2	/* of a cell, which other programs measure otherwise */
#define INDENT 2.6			/* and of one that is indented */
#define BOLD 1.1

static void
stand_in(struct kb_page *p, size_t from, enum kb_look look,
    const struct kb_doc_cell *v)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_fill(&b, ' ', 2 * (size_t)v->depth);
	kb_buf_adds(&b, v->text);
	kb_xlsx_text(p->x, p->row, from, look, b.s);
	kb_buf_free(&b);
}

typedef void text_fn(struct kb_xlsx *, size_t row, size_t col, enum kb_look,
    const char *);

static text_fn *
text_of(const struct kb_block *t, size_t c)
{
	return t->column[c].kind == KB_CELL_MARK ? kb_xlsx_mark :
	    kb_doc_figures(&t->column[c]) ? kb_xlsx_word :
	    kb_doc_beside(t, c) ? kb_xlsx_beside : kb_xlsx_text;
}

static void
cell(struct kb_page *p, size_t from, size_t to, enum kb_look look,
    enum kb_cell kind, text_fn *text, const struct kb_doc_cell *v)
{
	if (to > from + 1)
		kb_xlsx_wide(p->x, p->row, from, to - 1, look, "");
	if (v->typed && kind == KB_CELL_DATE)
		kb_xlsx_date(p->x, p->row, from, look, v->date);
	else if (v->typed)
		kb_xlsx_int(p->x, p->row, from, look, kind == KB_CELL_MONEY ?
		    KB_AS_MONEY : KB_AS_INT, v->number);
	else if (v->depth > 0 && v->text != NULL)
		stand_in(p, from, look, v);
	else
		text(p->x, p->row, from, look, v->text != NULL ? v->text : "");
}

/* The higher of that and what the text needs in its column. */
static void
heighten(double *high, const char *s, double w)
{
	double h = s != NULL ? kb_xlsx_lines(s, w) : 0;

	if (h > *high)
		*high = h;
}

static enum kb_look
look_of(const struct kb_block *t, size_t r, const struct kb_doc_cell *v)
{
#define TONE(NAME, name, rgb) [KB_TONE_##NAME] = KB_LOOK_##NAME,
	static const enum kb_look tone[] = { KB_TONES(TONE) };

	return v->tone != KB_TONE_NONE ? tone[v->tone] : t->total[r] ?
	    KB_LOOK_TOTAL : t->strong[r] ? KB_LOOK_STRONG : KB_LOOK_CELL;
}

static void
table_row(struct kb_page *p, const struct kb_block *t, size_t r,
    const size_t *at)
{
	double high = KB_XLSX_LINE;

	for (size_t c = 0; c < t->ncolumn; c++) {
		size_t i = r * t->ncolumn + c;

		cell(p, at[c], at[c + 1], look_of(t, r, &t->cell[i]),
		    t->column[c].kind, text_of(t, c), &t->cell[i]);
		heighten(&high, t->cell[i].text, (kb_page_width(p, at[c],
		    at[c + 1]) - (kb_doc_beside(t, c) ? INDENT : SPARE)) /
		    (t->total[r] || t->strong[r] ? BOLD : 1));
	}
	kb_page_row(p, high);
	if (r + 1 < t->nrow && t->total[r + 1])
		kb_page_keep(p);
}

static void
numbers(struct kb_page *p, const struct kb_block *t, const size_t *at)
{
	for (size_t c = 0; c < t->ncolumn; c++) {
		char *n = kb_asprintf("%zu", c + 1);
		struct kb_doc_cell v = { .text = n };

		cell(p, at[c], at[c + 1], KB_LOOK_HEAD, KB_CELL_TEXT,
		    kb_xlsx_text, &v);
		free(n);
	}
	kb_page_gap(p, KB_XLSX_LINE);
}

void
kb_page_table(struct kb_page *p, const struct kb_block *t)
{
	size_t *at = kb_alloc((t->ncolumn + 1) * sizeof(*at));
	double high = KB_XLSX_LINE;

	kb_doc_grid_table(&p->grid, t, at);
	for (size_t c = 0; c < t->ncolumn; c++) {
		char *label = kb_strdup(kb_doc_heading(t, c));
		struct kb_doc_cell head = { .text = label };

		cell(p, at[c], at[c + 1], KB_LOOK_HEAD, KB_CELL_TEXT,
		    kb_xlsx_text, &head);
		heighten(&high, head.text, kb_page_width(p, at[c],
		    at[c + 1]) - 1);
		free(label);
	}
	kb_page_gap(p, high + 3);
	if (kb_doc_chart(t) && !p->frozen) {	/* its head stays in sight */
		kb_xlsx_freeze(p->x, p->row, t->ncolumn > 1 &&
		    t->column[1].kind == KB_CELL_TEXT ? at[2] : at[1]);
		kb_xlsx_repeat(p->x, p->row - 1);
		p->frozen = true;
	}
	if (t->numbered)
		numbers(p, t, at);
	for (size_t r = 0; r < t->nrow; r++)
		table_row(p, t, r, at);
	free(at);
}
