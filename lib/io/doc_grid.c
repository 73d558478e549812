/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "doc_grid.h"
#include "kesbang/text.h"
#include "workbook.h"

#define PORTRAIT 92.0			/* letters of 10 points on A4 */
#define LANDSCAPE 136.0
#define LABEL 14.0			/* of facts, at least */
#define WORDS 38.0			/* a text in a table, at most at first */
#define NARROW 12.0			/* and at least, where room is short */
#define NUMBER 6.0
#define FIGURES 13.0			/* what they are widened by, at most */
#define SIGN 36.0
#define NEAR 1.0			/* edges so near to each other are one */
#define ROOM 2.5			/* for that, and beside the letters */
#define INDENT 1.0			/* and of a text right of figures */

static double
min(double a, double b)
{
	return a < b ? a : b;
}

static void
widen(double *width, double w)
{
	if (w > *width)
		*width = w;
}

/* ---- one table ---- */

static double
column_need(const struct kb_block *t, size_t c)
{
	bool mark = t->column[c].kind == KB_CELL_MARK;
	double w = NUMBER, room = kb_doc_beside(t, c) ? ROOM + INDENT : ROOM;

	/* Headings are bold. */
	widen(&w, ROOM + 1.1 * (double)kb_longest_word(kb_doc_heading(t, c)));
	for (size_t i = c; i < t->ncell; i += t->ncolumn)
		if (t->cell[i].text != NULL)
			widen(&w, min(WORDS, room + (double)(mark ?
			    kb_longest_word(t->cell[i].text) :
			    kb_width(t->cell[i].text))));
	return w;
}

/* What its columns need; the sum. */
static double
needed(const struct kb_block *t, double *width)
{
	double all = 0;

	for (size_t c = 0; c < t->ncolumn; c++)
		all += width[c] = column_need(t, c);
	return all;
}

static double
least(const struct kb_block *t, size_t c)
{
	double w = column_need(t, c);

	return c > 0 && t->column[c].kind == KB_CELL_TEXT ? min(w, NARROW) : w;
}

const struct kb_doc_ruler kb_doc_grid_ruler = {
	.line = LANDSCAPE, .first_least = NARROW, .first_most = WORDS,
	.least = least,
};

/* Texts give way, the wide ones first, until the table fits or all are
 * narrow. */
static double
squeeze(const struct kb_block *t, double *width, double all, double page)
{
	double over = 0;

	for (size_t c = 0; c < t->ncolumn; c++)
		if (t->column[c].kind == KB_CELL_TEXT && width[c] > NARROW)
			over += width[c] - NARROW;
	for (size_t c = 0; c < t->ncolumn && over > 0; c++)
		if (t->column[c].kind == KB_CELL_TEXT && width[c] > NARROW)
			width[c] -= (width[c] - NARROW) *
			    min(1, (all - page) / over);
	return all - min(over, all - page);
}

/*
 * What is left of the page goes to the columns that ask for it, else evenly
 * to all but the first, as far as figures look well.
 */
static void
spread(const struct kb_block *t, double *width, double left)
{
	double wishes = 0;

	for (size_t c = 0; c < t->ncolumn; c++)
		wishes += t->column[c].wide;
	for (size_t c = 0; c < t->ncolumn; c++)
		if (wishes > 0)
			width[c] += left * t->column[c].wide / wishes;
		else if (c > 0)
			width[c] += min(FIGURES, left /
			    (double)(t->ncolumn - 1));
}

static double
table_widths(const struct kb_block *t, double page, double *width)
{
	double all = needed(t, width), shares = kb_doc_chart(t) ? 0 :
	    kb_doc_shares(t);

	for (size_t c = 0; c < t->ncolumn && shares > 0; c++)
		width[c] = page * t->column[c].wide / shares;
	if (shares > 0)
		return page;
	if (all > page && kb_doc_chart(t))
		return all;		/* the sheet is printed smaller */
	if (all > page)
		all = squeeze(t, width, all, page);
	else
		spread(t, width, page - all);
	return all;
}

/* ---- the sheet ---- */

size_t
kb_doc_grid_at(const struct kb_doc_grid *g, double at)
{
	size_t lo = 0, hi = g->n;

	while (lo < hi) {			/* the first one from there on */
		size_t mid = (lo + hi) / 2;

		if (g->edge[mid] < at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo > 0 && at - g->edge[lo - 1] <= g->edge[lo] - at ? lo - 1 : lo;
}

static void
add_edge(struct kb_doc_grid *g, double at)
{
	double off = g->edge[kb_doc_grid_at(g, at)] - at;
	size_t i = g->n + 1;

	if (off < NEAR && off > -NEAR)
		return;
	g->edge = kb_realloc(g->edge, g->n + 2, sizeof(*g->edge));
	for (; i > 0 && g->edge[i - 1] > at; i--)
		g->edge[i] = g->edge[i - 1];
	g->edge[i] = at;
	g->n++;
}

/* Room for the widths of any of its tables; caller frees. */
static double *
new_widths(const struct kb_doc *d)
{
	size_t most = 0;

	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].ncolumn > most)
			most = d->block[i].ncolumn;
	return kb_alloc((most + 1) * sizeof(double));
}

bool
kb_doc_wants_broad(const struct kb_block *b)
{
	return b->kind == KB_BLOCK_LETTER ? b->n > 0 : b->kind ==
	    KB_BLOCK_TABLE && b->ncolumn >= KB_DOC_BROAD &&
	    kb_doc_shares(b) == 0;
}

/* A sheet lies on its side when all of its letters do. */
static bool
all_broad(const struct kb_doc *d)
{
	size_t letters = 0, broad = 0;

	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].kind == KB_BLOCK_LETTER) {
			letters++;
			broad += d->block[i].n > 0;
		}
	return letters > 0 && broad == letters;
}

static double
page_width(struct kb_doc_grid *g, const struct kb_doc *d, double *width)
{
	double page = PORTRAIT;

	double nominal;

	g->broad = d->landscape || all_broad(d);
	for (size_t i = 0; i < d->n && !g->broad; i++)
		g->broad = d->block[i].kind == KB_BLOCK_TABLE &&
		    kb_doc_wants_broad(&d->block[i]);
	if (g->broad)
		page = LANDSCAPE;
	nominal = page;
	for (size_t i = 0; i < d->n; i++)	/* what cannot be squeezed */
		if (d->block[i].kind == KB_BLOCK_TABLE)
			widen(&page, table_widths(&d->block[i], page, width));
	g->smaller = d->landscape ? min(page, KB_XLSX_PAGE) / nominal : 1;
	return page;
}

/* Where the values of facts begin: at an edge that is there, if one suits. */
static double
label_edge(const struct kb_doc_grid *g, const struct kb_doc *d)
{
	double label = LABEL;

	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].kind == KB_BLOCK_FACT)
			widen(&label, min(WORDS,
			    (double)kb_width(d->block[i].label) + ROOM));
	for (size_t i = 1; i < g->n; i++)
		if (g->edge[i] >= label && g->edge[i] < label + 6)
			return g->edge[i];
	return label;
}

/* A third and two, a half: whatever its rows need. */
static void
signer_edges(struct kb_doc_grid *g, const struct kb_block *b, double text)
{
	for (size_t c = 1; c < b->n && b->kind == KB_BLOCK_SIGNERS; c++)
		add_edge(g, text * (double)c / (double)b->n);
	for (size_t r = 0; r < b->nsigners; r++)
		if (b->signers[r].n > 0) {
			add_edge(g, text * 0.55);
			add_edge(g, text * 0.75);
			return;
		}
}

void
kb_doc_grid(struct kb_doc_grid *g, const struct kb_doc *d)
{
	double *width = new_widths(d), page, text, label;

	*g = (struct kb_doc_grid){ .n = 1,
	    .edge = kb_alloc(2 * sizeof(*g->edge)) };
	page = g->edge[1] = page_width(g, d, width);
	for (size_t i = 0; i < d->n; i++) {
		double at = 0;

		if (d->block[i].kind != KB_BLOCK_TABLE)
			continue;
		table_widths(&d->block[i], page, width);
		for (size_t c = 0; c < d->block[i].ncolumn; c++)
			add_edge(g, at += width[c]);
	}
	text = min(page, KB_XLSX_PAGE);
	for (size_t i = 0; i < d->n; i++)
		signer_edges(g, &d->block[i], text);
	label = label_edge(g, d);
	add_edge(g, label);
	add_edge(g, text - SIGN);
	add_edge(g, text);
	g->label = kb_doc_grid_at(g, label);
	g->sign = kb_doc_grid_at(g, text - SIGN);
	g->end = kb_doc_grid_at(g, text);
	free(width);
}

void
kb_doc_grid_free(struct kb_doc_grid *g)
{
	free(g->edge);
}

void
kb_doc_grid_table(const struct kb_doc_grid *g, const struct kb_block *t,
    size_t *at)
{
	double *width = kb_alloc((t->ncolumn + 1) * sizeof(*width)), edge = 0;

	table_widths(t, g->edge[g->n], width);
	at[0] = 0;
	for (size_t c = 0; c < t->ncolumn; c++)
		at[c + 1] = kb_doc_grid_at(g, edge += width[c]);
	free(width);
}
