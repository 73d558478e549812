/* SPDX-License-Identifier: ISC */
/*
 * doc_xlsx.c - a document as a sheet that is read on A4: texts over the whole
 * width, tables as cells with their values.
 */
#include <stdlib.h>
#include <string.h>

#include "doc_xlsx.h"
#include "kesbang/text.h"

#define PAD 0.71			/* of a column, beside its letters */
#define SMALL 0.9			/* letters of a note */
#define PAGE 705.0			/* points of A4, with a little to spare */
#define BROAD_PAGE 467.0
#define BROAD_A3 705.0
#define NEARLY 1.3			/* pages that are printed as one */
#define FIXED 10.5 			/* points of a line of a picture */
#define ROOM 90.0			/* points for a letterhead */
#define PIECE 2000			/* bytes of a text that one row holds */

/* The row that was written is so high. */
void
kb_page_row(struct kb_page *p, double points)
{
	p->high = kb_grow(p->high, p->row, sizeof(*p->high));
	p->high[p->row] = (struct kb_doc_row){ .points = points,
	    .page = p->new_page };
	p->new_page = false;
	kb_xlsx_height(p->x, p->row++, points);
}

void
kb_page_keep(struct kb_page *p)
{
	if (p->row > 0)
		p->high[p->row - 1].keep = true;
}

static void
columns(struct kb_page *p)
{
	const struct kb_doc_grid *g = &p->grid;

	for (size_t c = 0; c < g->n; c++)
		kb_xlsx_column(p->x, c, c, g->edge[c + 1] - g->edge[c] - PAD,
		    KB_AS_LONG);
	kb_xlsx_print(p->x, g->broad, g->edge[g->n], 0, p->d->mark, NULL);
	if (p->d->paper == KB_PAPER_A3)
		kb_xlsx_a3(p->x);
}

/* ---- texts over the whole width ---- */

double
kb_page_width(const struct kb_page *p, size_t from, size_t to)
{
	return p->grid.edge[to] - p->grid.edge[from] - PAD;
}

/* A row of it; a merged cell does not find its height by itself. */
static void
line(struct kb_page *p, size_t from, enum kb_look look, double indent,
    const char *s)
{
	double room = kb_page_width(p, from, p->grid.end) - indent, points;

	kb_xlsx_wide(p->x, p->row, from, p->grid.end - 1, look, s);
	points = kb_xlsx_lines(s, look == KB_LOOK_REMARK ? room / SMALL : room);
	if (look == KB_LOOK_KOP_LARGE || look == KB_LOOK_KOP)
		points += 5;
	if (look == KB_LOOK_SECTION || look == KB_LOOK_TITLE)
		points += 3;
	kb_page_row(p, points);
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
wide(struct kb_page *p, size_t from, enum kb_look look, double indent,
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
void
kb_page_gap(struct kb_page *p, double points)
{
	kb_page_row(p, points);
	kb_page_keep(p);
}

/* Is the block before this one of another kind? */
static bool
begins(const struct kb_page *p, const struct kb_block *b)
{
	return b > p->d->block && b[-1].kind != b->kind;
}

static void
kop(struct kb_page *p, const struct kb_block *b)
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
	kb_page_gap(p, 8);
}

static void
fact(struct kb_page *p, const struct kb_block *b)
{
	struct kb_buf s = KB_BUF_INIT;

	if (begins(p, b) || (b->kind == KB_BLOCK_FACT && b->n > 0))
		kb_page_gap(p, 6);
	kb_buf_addf(&s, ": %s", b->text);
	kb_xlsx_wide(p->x, p->row, 0, p->grid.label - 1, KB_LOOK_LABEL,
	    b->label);
	wide(p, p->grid.label, KB_LOOK_TEXT, 0, s.s);
	kb_buf_free(&s);
}

static void
item(struct kb_page *p, const struct kb_block *b)
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
detail(struct kb_page *p, const struct kb_block *b)
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
sign(struct kb_page *p, const struct kb_block *b)
{
	if (begins(p, b))
		kb_page_gap(p, 20);
	wide(p, p->grid.sign, !begins(p, b) && b > p->d->block && b[-1].n > 0 ?
	    KB_LOOK_SIGNER : KB_LOOK_SIGN, 0, b->text);
	for (size_t i = 0; i < b->n; i++)
		kb_page_gap(p, KB_XLSX_LINE + 3);
}

static void
right(struct kb_page *p, const struct kb_block *b)
{
	wide(p, p->grid.sign, KB_LOOK_SIGN, 0, b->text);
}

static void
address(struct kb_page *p, const struct kb_block *b)
{
	if (begins(p, b))
		kb_page_gap(p, 8);
	wide(p, 0, KB_LOOK_TEXT, 0, b->text);
}

static void
section(struct kb_page *p, const struct kb_block *b)
{
	kb_page_gap(p, 8);
	wide(p, 0, KB_LOOK_SECTION, 0, b->text);
}

static void
legend(struct kb_page *p, size_t i)
{
	struct kb_buf s = KB_BUF_INIT;

	if (kb_doc_crowded(&p->d->block[i]))
		kb_doc_legend(p->d, i, &s);
	wide(p, 0, KB_LOOK_REMARK, 0, kb_buf_str(&s));
	kb_buf_free(&s);
}

/* What it shows, then its lines, each a row of its own. */
static void
picture(struct kb_page *p, const struct kb_block *b)
{
	struct kb_buf one = KB_BUF_INIT;
	const char *s = b->text;

	kb_page_gap(p, 4);
	wide(p, 0, KB_LOOK_REMARK, 0, b->label);
	while (kb_next_part(&s, '\n', &one)) {
		kb_xlsx_wide(p->x, p->row, 0, p->grid.end - 1, KB_LOOK_FIXED,
		    kb_buf_str(&one));
		kb_page_row(p, FIXED);
	}
	kb_buf_free(&one);
}

/* ---- blocks ---- */

static void
block(struct kb_page *p, const struct kb_block *b)
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
		kb_page_gap(p, 4);
		wide(p, 0, KB_LOOK_TEXT, 0, b->text);
		break;
	case KB_BLOCK_ITEM:	item(p, b); break;
	case KB_BLOCK_DETAIL:	detail(p, b); break;
	case KB_BLOCK_NOTE:	wide(p, 0, KB_LOOK_REMARK, 0, b->text); break;
	case KB_BLOCK_TABLE:
		kb_page_gap(p, 4);
		kb_page_table(p, b);
		legend(p, (size_t)(b - p->d->block));
		break;
	case KB_BLOCK_SIGN:	sign(p, b); break;
	case KB_BLOCK_SIGNERS:	kb_page_signers(p, b); break;
	case KB_BLOCK_PICTURE:	picture(p, b); break;
	case KB_BLOCK_ROOM:	kb_page_gap(p, ROOM); break;
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

/* On its side it is one page rather than one and a few lines. */
static bool
nearly_one(const struct kb_page *p, double points)
{
	double all = 0;

	for (size_t r = 0; r < p->row; r++) {
		if (r > 0 && p->high[r].page)
			return false;
		all += p->high[r].points;
	}
	return p->d->landscape && all <= NEARLY * points &&
	    p->grid.edge[p->grid.n] <= KB_XLSX_PAGE;
}

static void
page_breaks(struct kb_page *p)
{
	size_t *at = kb_alloc((p->row + 1) * sizeof(*at));
	double points = p->grid.smaller * (!p->grid.broad ? PAGE :
	    p->d->paper == KB_PAPER_A3 ? BROAD_A3 : BROAD_PAGE);

	if (nearly_one(p, points))
		kb_xlsx_one_page(p->x);
	else
		kb_xlsx_breaks(p->x, at, kb_doc_pages(p->high, p->row, points,
		    at));
	free(at);
}

static void
write_page(struct kb_page *p)
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
			kb_page_keep(p);
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
	struct kb_page p = { .d = &parts };
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
