/* SPDX-License-Identifier: ISC */
/*
 * doc_xlsx.c - a document as a sheet that is read on A4: texts over the whole
 * width, tables as cells with their values.
 */
#include <stdlib.h>
#include <string.h>

#include "doc_grid.h"
#include "doc_pages.h"
#include "kesbang/text.h"
#include "workbook.h"

#define PAD 0.71			/* of a column, beside its letters */
#define SMALL 0.9			/* letters of a note */
#define PAGE 705.0			/* points of A4, with a little to spare */
#define BROAD_PAGE 467.0
#define ROOM 90.0			/* points for a letterhead */
#define PIECE 2000			/* bytes of a text that one row holds */

struct page {
	struct kb_xlsx		*x;
	const struct kb_doc	*d;
	size_t			 row;
	struct kb_doc_grid	 grid;
	struct kb_doc_row	*high;		/* each row */
	bool			 new_page;
};

/* The row that was written is so high. */
static void
end_row(struct page *p, double points)
{
	if ((p->row & (p->row - 1)) == 0)
		p->high = kb_realloc(p->high, 2 * p->row + 1,
		    sizeof(*p->high));
	p->high[p->row] = (struct kb_doc_row){ .points = points,
	    .page = p->new_page };
	p->new_page = false;
	kb_xlsx_height(p->x, p->row++, points);
}

static void
keep(struct page *p)
{
	if (p->row > 0)
		p->high[p->row - 1].keep = true;
}

static void
columns(struct page *p)
{
	const struct kb_doc_grid *g = &p->grid;

	for (size_t c = 0; c < g->n; c++)
		kb_xlsx_column(p->x, c, c, g->edge[c + 1] - g->edge[c] - PAD,
		    KB_AS_LONG);
	kb_xlsx_print(p->x, g->broad, g->edge[g->n], 0, p->d->mark, NULL);
}

/* ---- texts over the whole width ---- */

static double
width(const struct page *p, size_t from, size_t to)
{
	return p->grid.edge[to] - p->grid.edge[from] - PAD;
}

/* A row of it; a merged cell does not find its height by itself. */
static void
line(struct page *p, size_t from, enum kb_look look, double indent,
    const char *s)
{
	double room = width(p, from, p->grid.end) - indent, points;

	kb_xlsx_wide(p->x, p->row, from, p->grid.end - 1, look, s);
	points = kb_xlsx_lines(s, look == KB_LOOK_REMARK ? room / SMALL : room);
	if (look == KB_LOOK_KOP_LARGE || look == KB_LOOK_KOP)
		points += 5;
	if (look == KB_LOOK_SECTION || look == KB_LOOK_TITLE)
		points += 3;
	end_row(p, points);
}

/* How much of it a row takes: whole words, but for an endless one. */
static size_t
piece(const char *s)
{
	size_t n = strcspn(s, "\n");

	if (n <= PIECE)
		return n;
	for (n = PIECE; n > 0 && s[n] != ' '; n--)
		continue;
	if (n == 0)
		for (n = PIECE; (s[n] & 0xc0) == 0x80; n--)
			continue;
	return n;
}

/* A long text in several rows: no row is higher than a page. */
static void
wide(struct page *p, size_t from, enum kb_look look, double indent,
    const char *s)
{
	struct kb_buf b = KB_BUF_INIT;

	while (*s != '\0') {
		size_t n = piece(s);

		kb_buf_cut(&b, 0);
		kb_buf_add(&b, s, n);
		line(p, from, look, indent, kb_buf_str(&b));
		s += n + (s[n] == ' ' || s[n] == '\n');
	}
	kb_buf_free(&b);
}

/* Room above what comes. */
static void
gap(struct page *p, double points)
{
	end_row(p, points);
	keep(p);
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
	for (size_t c = 0; c < p->grid.end; c++)
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
	kb_xlsx_wide(p->x, p->row, 0, p->grid.label - 1, KB_LOOK_LABEL,
	    b->label);
	wide(p, p->grid.label, KB_LOOK_TEXT, 0, s.s);
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
	wide(p, 0, KB_LOOK_ITEM, 2, s.s);
	kb_buf_free(&s);
}

static void
detail(struct page *p, const struct kb_block *b)
{
	struct kb_buf s = KB_BUF_INIT;

	if (b->label != NULL)
		kb_buf_addf(&s, "%s: ", b->label);
	kb_buf_adds(&s, b->text);
	wide(p, 0, KB_LOOK_DETAIL, 5, s.s);
	kb_buf_free(&s);
}

/* Where room was left for the hand the name of the signer follows. */
static void
sign(struct page *p, const struct kb_block *b)
{
	if (begins(p, b))
		gap(p, 20);
	wide(p, p->grid.sign, !begins(p, b) && b > p->d->block && b[-1].n > 0 ?
	    KB_LOOK_SIGNER : KB_LOOK_SIGN, 0, b->text);
	for (size_t i = 0; i < b->n; i++)
		gap(p, KB_XLSX_LINE + 3);
}

/* ---- signers beside each other ---- */

/* The sheet's columns of one of them. */
static void
signer_at(const struct page *p, const struct kb_block *b, size_t r, size_t c,
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
signer(struct page *p, const struct kb_block *b, size_t r, size_t c,
    enum kb_look look, const char *s)
{
	size_t from, to;

	signer_at(p, b, r, c, &from, &to);
	if (to > from)
		kb_xlsx_wide(p->x, p->row, from, to - 1, look, s);
}

static void
signers_row(struct page *p, const struct kb_block *b, size_t r)
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
		signer(p, b, r, 2, KB_LOOK_SIGN, "(....................)");
	}
	gap(p, row->n > 0 ? 2 * KB_XLSX_LINE : hand ? 4 * KB_XLSX_LINE :
	    KB_XLSX_LINE + 2);
	free(name);
}

static void
signers(struct page *p, const struct kb_block *b)
{
	gap(p, 20);
	for (size_t r = 0; r < b->nsigners; r++)
		signers_row(p, b, r);
}

static void
right(struct page *p, const struct kb_block *b)
{
	wide(p, p->grid.sign, KB_LOOK_SIGN, 0, b->text);
}

static void
address(struct page *p, const struct kb_block *b)
{
	if (begins(p, b))
		gap(p, 8);
	wide(p, 0, KB_LOOK_TEXT, 0, b->text);
}

static void
section(struct page *p, const struct kb_block *b)
{
	gap(p, 8);
	wide(p, 0, KB_LOOK_SECTION, 0, b->text);
}

/* ---- tables ---- */

static void
stand_in(struct page *p, size_t from, enum kb_look look,
    const struct kb_doc_cell *v)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_fill(&b, ' ', 2 * (size_t)v->depth);
	kb_buf_adds(&b, v->text);
	kb_xlsx_text(p->x, p->row, from, look, b.s);
	kb_buf_free(&b);
}

static void
cell(struct page *p, size_t from, size_t to, enum kb_look look,
    enum kb_cell kind, const struct kb_doc_cell *v)
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
		(kind == KB_CELL_INT || kind == KB_CELL_MONEY ? kb_xlsx_word :
		    kb_xlsx_text)(p->x, p->row, from, look,
		    v->text != NULL ? v->text : "");
}

/* The higher of that and what the text needs in its column. */
static void
heighten(double *high, const char *s, double w)
{
	double h = s != NULL ? kb_xlsx_lines(s, w) : 0;

	if (h > *high)
		*high = h;
}

static void
table_row(struct page *p, const struct kb_block *t, size_t r,
    const size_t *at)
{
	double high = KB_XLSX_LINE;

	for (size_t c = 0; c < t->ncolumn; c++) {
		size_t i = r * t->ncolumn + c;

		cell(p, at[c], at[c + 1], t->total[r] ? KB_LOOK_TOTAL :
		    t->strong[r] ? KB_LOOK_STRONG : KB_LOOK_CELL,
		    t->column[c].kind, &t->cell[i]);
		heighten(&high, t->cell[i].text, width(p, at[c], at[c + 1]));
	}
	end_row(p, high);
	if (r + 1 < t->nrow && t->total[r + 1])
		keep(p);
}

static void
numbers(struct page *p, const struct kb_block *t, const size_t *at)
{
	for (size_t c = 0; c < t->ncolumn; c++) {
		char *n = kb_asprintf("%zu", c + 1);
		struct kb_doc_cell v = { .text = n };

		cell(p, at[c], at[c + 1], KB_LOOK_HEAD, KB_CELL_TEXT, &v);
		free(n);
	}
	gap(p, KB_XLSX_LINE);
}

static void
table(struct page *p, const struct kb_block *t)
{
	size_t *at = kb_alloc((t->ncolumn + 1) * sizeof(*at));
	double high = KB_XLSX_LINE;

	kb_doc_grid_table(&p->grid, t, at);
	for (size_t c = 0; c < t->ncolumn; c++) {
		struct kb_doc_cell head = { .text = t->column[c].label };

		cell(p, at[c], at[c + 1], KB_LOOK_HEAD, KB_CELL_TEXT, &head);
		heighten(&high, head.text, width(p, at[c], at[c + 1]) - 1);
	}
	gap(p, high + 3);
	if (t->numbered)
		numbers(p, t, at);
	for (size_t r = 0; r < t->nrow; r++)
		table_row(p, t, r, at);
	free(at);
}

/* ---- blocks ---- */

static void
block(struct page *p, const struct kb_block *b)
{
	switch (b->kind) {
	case KB_BLOCK_KOP:	kop(p, b); break;
	case KB_BLOCK_TITLE:	wide(p, 0, KB_LOOK_TITLE, 0, b->text); break;
	case KB_BLOCK_SUBTITLE:	wide(p, 0, KB_LOOK_SUBTITLE, 0, b->text); break;
	case KB_BLOCK_REF:
	case KB_BLOCK_FACT:	fact(p, b); break;
	case KB_BLOCK_RIGHT:	right(p, b); break;
	case KB_BLOCK_LINE:	address(p, b); break;
	case KB_BLOCK_SECTION:	section(p, b); break;
	case KB_BLOCK_GROUP:	wide(p, 0, KB_LOOK_GROUP, 0, b->text); break;
	case KB_BLOCK_PARA:
		gap(p, 4);
		wide(p, 0, KB_LOOK_TEXT, 0, b->text);
		break;
	case KB_BLOCK_ITEM:	item(p, b); break;
	case KB_BLOCK_DETAIL:	detail(p, b); break;
	case KB_BLOCK_NOTE:	wide(p, 0, KB_LOOK_REMARK, 0, b->text); break;
	case KB_BLOCK_TABLE:
		gap(p, 4);
		table(p, b);
		break;
	case KB_BLOCK_SIGN:	sign(p, b); break;
	case KB_BLOCK_SIGNERS:	signers(p, b); break;
	case KB_BLOCK_ROOM:	gap(p, ROOM); break;
	case KB_BLOCK_LETTER:
	case KB_BLOCK_PAGE:	p->new_page = p->row > 0; break;
	}
}

static const char *
title(const struct kb_doc *d)
{
	const char *name = kb_doc_name(d);

	return *name != '\0' ? name : "Dokumen";
}

/* ---- pages ---- */

static void
page_breaks(struct page *p)
{
	size_t *at = kb_alloc((p->row + 1) * sizeof(*at));

	kb_xlsx_breaks(p->x, at, kb_doc_pages(p->high, p->row,
	    p->grid.broad ? BROAD_PAGE : PAGE, at));
	free(at);
}

static void
write_page(struct page *p)
{
	const struct kb_doc *d = p->d;

	kb_xlsx_title(p->x, title(d));
	kb_xlsx_sheet(p->x, title(d));
	kb_xlsx_plain(p->x);
	columns(p);
	/* On paper the mark is in the page's head, on the screen here. */
	if (d->mark != NULL)
		line(p, 0, KB_LOOK_TITLE, 0, d->mark);
	for (size_t i = 0; i < d->n; i++) {
		block(p, &d->block[i]);
		if (kb_doc_keeps(p->d, i))
			keep(p);
	}
	kb_xlsx_area(p->x, d->mark != NULL, p->row, p->grid.n);
	if (d->mark != NULL)
		p->high[0].points = 0;
	page_breaks(p);
	free(p->high);
}

int
kb_doc_write_xlsx(const struct kb_doc *d, struct kb_sink *sink,
    struct kb_err *err)
{
	struct kb_doc parts = kb_doc_in_parts(d, &kb_doc_grid_ruler);
	struct page p = { .d = &parts };
	int rc;

	kb_doc_grid(&p.grid, &parts);
	rc = kb_xlsx_open(&p.x, kb_sink_dir(sink), err);
	if (rc == 0) {
		write_page(&p);
		rc = kb_xlsx_close(p.x, sink, 0, err);
	}
	kb_doc_grid_free(&p.grid);
	kb_doc_parts_free(&parts);
	return rc;
}
