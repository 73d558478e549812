/* SPDX-License-Identifier: ISC */
/*
 * doc_xlsx.c - a document as a sheet that is read on A4: texts over the whole
 * width, tables as cells with their values.
 */
#include <stdlib.h>
#include <string.h>

#include "doc.h"
#include "kesbang/text.h"
#include "xlsx.h"

#define PORTRAIT 88.0			/* width of the text */
#define LANDSCAPE 130.0
#define BROAD 9				/* columns that want a broad page */
#define LABEL 14.0			/* the first column, at least */
#define CELL 38.0			/* a text in a table, at most */
#define NUMBER 9.0
#define FIGURES 13.0			/* what they are widened by, at most */
#define SIGN 36.0
#define PIECE 2000			/* bytes of a text that one row holds */

struct page {
	struct kb_xlsx		*x;
	const struct kb_doc	*d;
	size_t			 row;
	size_t			 ncol;
	double			 width[KB_MAX_FIELDS];
	size_t			*breaks;
	size_t			 nbreak;
};

/* ---- the columns, which all tables share ---- */

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

static double
longest_word(const char *s)
{
	size_t max = 0;

	while (*s != '\0') {
		size_t n = strcspn(s, " ");

		max = n > max ? n : max;
		s += n + (s[n] == ' ');
	}
	return (double)max;
}

static void
measure_table(struct page *p, const struct kb_block *t)
{
	if (t->ncolumn > p->ncol)
		p->ncol = t->ncolumn;
	for (size_t c = 0; c < t->ncolumn; c++) {
		widen(&p->width[c], NUMBER);
		widen(&p->width[c], longest_word(t->column[c].label) + 2);
	}
	for (size_t i = 0; i < t->ncell; i++)
		if (t->cell[i].text != NULL)
			widen(&p->width[i % t->ncolumn], min(CELL,
			    (double)kb_width(t->cell[i].text) + 1));
}

/*
 * Does any table want this column to be as wide as it can be?  Not the first
 * one, where facts have their labels.
 */
static int
wish(const struct kb_doc *d, size_t col)
{
	int most = 0;

	for (size_t i = 0; i < d->n; i++)
		if (col == 0 && d->block[i].kind == KB_BLOCK_FACT)
			return 0;
		else if (d->block[i].kind == KB_BLOCK_TABLE &&
		    col < d->block[i].ncolumn &&
		    d->block[i].column[col].wide > most)
			most = d->block[i].column[col].wide;
	return most;
}

/*
 * What is left of the page goes to the columns that ask for it, else evenly
 * to all but the first, as far as figures look well; then to one more, which
 * only texts reach.
 */
static void
share(struct page *p, double page)
{
	double used = 0, wishes = 0, each;

	for (size_t c = 0; c < p->ncol; c++) {
		used += p->width[c];
		wishes += wish(p->d, c);
	}
	if (used >= page)
		return;
	each = (page - used) / (double)(p->ncol - 1);
	for (size_t c = 0; c < p->ncol; c++)
		if (wishes > 0)
			p->width[c] += (page - used) * wish(p->d, c) / wishes;
		else if (c > 0)
			p->width[c] += min(each, FIGURES);
	if (wishes > 0 || each <= FIGURES || p->ncol == KB_MAX_FIELDS)
		return;
	p->width[p->ncol] = (each - FIGURES) * (double)(p->ncol - 1);
	p->ncol++;
}

static void
measure(struct page *p)
{
	const struct kb_doc *d = p->d;
	double page;

	p->ncol = 2;
	p->width[0] = LABEL;
	p->width[1] = NUMBER;
	for (size_t i = 0; i < d->n; i++) {
		if (d->block[i].kind == KB_BLOCK_TABLE)
			measure_table(p, &d->block[i]);
		if (d->block[i].kind == KB_BLOCK_FACT)
			widen(&p->width[0], min(CELL,
			    (double)kb_width(d->block[i].label) + 2));
	}
	page = p->ncol < BROAD ? PORTRAIT : LANDSCAPE;
	share(p, page);
	for (size_t c = 0; c < p->ncol; c++)
		kb_xlsx_column(p->x, c, c, p->width[c], KB_AS_LONG);
	kb_xlsx_print(p->x, p->ncol >= BROAD, 1, 0, d->mark, NULL);
}

/* ---- texts over the whole width ---- */

static double
width_from(const struct page *p, size_t from)
{
	double w = 0;

	for (size_t c = from; c < p->ncol; c++)
		w += p->width[c];
	return w;
}

/* A row of it; a merged cell does not find its height by itself. */
static void
line(struct page *p, size_t from, enum kb_look look, double indent,
    const char *s)
{
	double points = kb_xlsx_lines(s, width_from(p, from) - indent);

	kb_xlsx_wide(p->x, p->row, from, p->ncol - 1, look, s);
	if (look == KB_LOOK_KOP_LARGE || look == KB_LOOK_KOP)
		points += 5;
	if (look == KB_LOOK_SECTION || look == KB_LOOK_TITLE)
		points += 3;
	kb_xlsx_height(p->x, p->row++, points);
}

/* A long text in several rows: no row is higher than a page. */
static void
wide(struct page *p, size_t from, enum kb_look look, double indent,
    const char *s)
{
	struct kb_buf b = KB_BUF_INIT;

	while (*s != '\0') {
		size_t n = strcspn(s, "\n");

		if (n > PIECE)
			for (n = PIECE; n > 0 && s[n] != ' '; n--)
				continue;
		if (n == 0 && *s != '\n')	/* one endless word */
			n = strlen(s);
		kb_buf_cut(&b, 0);
		kb_buf_add(&b, s, n);
		line(p, from, look, indent, kb_buf_str(&b));
		s += n + (s[n] != '\0');
	}
	kb_buf_free(&b);
}

static void
gap(struct page *p, double points)
{
	kb_xlsx_height(p->x, p->row++, points);
}

/* Is the block before this one of another kind? */
static bool
begins(const struct page *p, const struct kb_block *b)
{
	return b > p->d->block && b[-1].kind != b->kind;
}

static void
kop(struct page *p, const struct kb_block *b)
{
	static const enum kb_look look[] = {
		[KB_KOP_GOVERNMENT] = KB_LOOK_KOP,
		[KB_KOP_OFFICE] = KB_LOOK_KOP_LARGE,
		[KB_KOP_ADDRESS] = KB_LOOK_KOP_SMALL,
	};

	wide(p, 0, look[b->n], 0, b->text);
	if (b + 1 < p->d->block + p->d->n && b[1].kind == KB_BLOCK_KOP)
		return;
	for (size_t c = 0; c < p->ncol; c++)
		kb_xlsx_blank(p->x, p->row, c, KB_LOOK_RULE);
	gap(p, 8);
}

static void
fact(struct page *p, const struct kb_block *b)
{
	struct kb_buf s = KB_BUF_INIT;

	if (begins(p, b))
		gap(p, 6);
	kb_buf_addf(&s, ": %s", b->text);
	kb_xlsx_text(p->x, p->row, 0, KB_LOOK_LABEL, b->label);
	wide(p, 1, KB_LOOK_TEXT, 0, s.s);
	kb_buf_free(&s);
}

static void
item(struct page *p, const struct kb_block *b)
{
	struct kb_buf s = KB_BUF_INIT;

	if (b->n > 0)
		kb_buf_addf(&s, "%zu. %s", b->n, b->text);
	else
		kb_buf_addf(&s, "\xe2\x80\xa2 %s", b->text);
	wide(p, 0, KB_LOOK_ITEM, 3, s.s);
	kb_buf_free(&s);
}

static void
detail(struct page *p, const struct kb_block *b)
{
	struct kb_buf s = KB_BUF_INIT;

	if (b->label != NULL)
		kb_buf_addf(&s, "%s: ", b->label);
	kb_buf_adds(&s, b->text);
	wide(p, 0, KB_LOOK_DETAIL, 7, s.s);
	kb_buf_free(&s);
}

static void
sign(struct page *p, const struct kb_block *b)
{
	size_t from = p->ncol - 1;

	while (from > 1 && width_from(p, from) < SIGN)
		from--;
	if (begins(p, b))
		gap(p, 20);
	wide(p, from, KB_LOOK_SIGN, 0, b->text);
	for (size_t i = 0; i < b->n; i++)
		gap(p, KB_XLSX_LINE + 3);
}

static void
section(struct page *p, const struct kb_block *b)
{
	gap(p, 8);
	wide(p, 0, KB_LOOK_SECTION, 0, b->text);
}

static void
page_break(struct page *p, const struct kb_block *b)
{
	(void)b;
	p->breaks = kb_realloc(p->breaks, p->nbreak + 1, sizeof(*p->breaks));
	p->breaks[p->nbreak++] = p->row;
}

/* ---- tables ---- */

static void
cell(struct page *p, size_t col, enum kb_look look, enum kb_cell kind,
    const struct kb_doc_cell *v)
{
	if (v->typed && kind == KB_CELL_DATE)
		kb_xlsx_date(p->x, p->row, col, look, v->date);
	else if (v->typed)
		kb_xlsx_int(p->x, p->row, col, look, kind == KB_CELL_MONEY ?
		    KB_AS_MONEY : KB_AS_INT, v->number);
	else if (v->text != NULL)
		kb_xlsx_text(p->x, p->row, col, look, v->text);
	else
		kb_xlsx_blank(p->x, p->row, col, look);
}

static void
table(struct page *p, const struct kb_block *t)
{
	double high = KB_XLSX_LINE;

	for (size_t c = 0; c < t->ncolumn; c++) {
		kb_xlsx_text(p->x, p->row, c, KB_LOOK_HEAD, t->column[c].label);
		widen(&high, kb_xlsx_lines(t->column[c].label,
		    p->width[c] - 2));
	}
	gap(p, high + 3);
	for (size_t r = 0; r < t->nrow; r++) {
		high = KB_XLSX_LINE;
		for (size_t c = 0; c < t->ncolumn; c++) {
			size_t i = r * t->ncolumn + c;

			if (i >= t->ncell)
				break;
			cell(p, c, t->total[r] ? KB_LOOK_TOTAL : KB_LOOK_CELL,
			    t->column[c].kind, &t->cell[i]);
			if (t->cell[i].text != NULL)
				widen(&high, kb_xlsx_lines(t->cell[i].text,
				    p->width[c]));
		}
		gap(p, high);
	}
}

/* ---- blocks ---- */

static void
block(struct page *p, const struct kb_block *b)
{
	switch (b->kind) {
	case KB_BLOCK_KOP:	kop(p, b); break;
	case KB_BLOCK_TITLE:	wide(p, 0, KB_LOOK_TITLE, 0, b->text); break;
	case KB_BLOCK_SUBTITLE:	wide(p, 0, KB_LOOK_SUBTITLE, 0, b->text); break;
	case KB_BLOCK_FACT:	fact(p, b); break;
	case KB_BLOCK_SECTION:	section(p, b); break;
	case KB_BLOCK_GROUP:	wide(p, 0, KB_LOOK_GROUP, 0, b->text); break;
	case KB_BLOCK_PARA:
		gap(p, 4);
		wide(p, 0, KB_LOOK_TEXT, 0, b->text);
		break;
	case KB_BLOCK_ITEM:	item(p, b); break;
	case KB_BLOCK_DETAIL:	detail(p, b); break;
	case KB_BLOCK_NOTE:	wide(p, 0, KB_LOOK_NOTE, 0, b->text); break;
	case KB_BLOCK_TABLE:
		gap(p, 4);
		table(p, b);
		break;
	case KB_BLOCK_SIGN:	sign(p, b); break;
	case KB_BLOCK_PAGE:	page_break(p, b); break;
	}
}

static const char *
title(const struct kb_doc *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].kind == KB_BLOCK_TITLE)
			return d->block[i].text;
	return "Dokumen";
}

int
kb_doc_write_xlsx(const struct kb_doc *d, struct kb_sink *sink,
    struct kb_err *err)
{
	struct page p = { .d = d };

	if (kb_xlsx_open(&p.x, kb_sink_dir(sink), err) != 0)
		return -1;
	kb_xlsx_title(p.x, title(d));
	kb_xlsx_sheet(p.x, title(d));
	kb_xlsx_plain(p.x);
	measure(&p);
	/* On paper the mark is in the page's head, on the screen here. */
	if (d->mark != NULL)
		line(&p, 0, KB_LOOK_TITLE, 0, d->mark);
	for (size_t i = 0; i < d->n; i++)
		block(&p, &d->block[i]);
	kb_xlsx_area(p.x, d->mark != NULL, p.row, p.ncol);
	kb_xlsx_breaks(p.x, p.breaks, p.nbreak);
	free(p.breaks);
	return kb_xlsx_close(p.x, sink, 0, err);
}
