/* SPDX-License-Identifier: ISC */
/* doc_text_table.c - the tables of a document as text. */
#include <stdlib.h>
#include <string.h>

#include "doc.h"
#include "kesbang/text.h"

#define TABLE_WIDTH 75
#define GAP 2				/* between the columns of a table */
#define CLOSE 1				/* of a chart that would not fit */
#define FIRST 28			/* of a table that goes on below */
#define FIRST_LEAST 16
#define NARROW 8			/* no column of words below this */
#define WORD 12				/* letters of a word in a heading that
					   is not broken */
#define UNBROKEN 28			/* letters of one in a cell, where
					   there is room */
#define STEP 2				/* in front of a cell under another */

static const char *
cell_text(const struct kb_block *k, size_t row, size_t col)
{
	const char *s = k->cell[row * k->ncolumn + col].text;

	return s != NULL ? s : "";
}

static bool
right(const struct kb_block *k, size_t col)
{
	return k->column[col].kind != KB_CELL_TEXT &&
	    k->column[col].kind != KB_CELL_DATE &&
	    k->column[col].kind != KB_CELL_MARK;
}

static bool
words(const struct kb_block *k, size_t col)
{
	return k->column[col].kind == KB_CELL_TEXT;
}

static const char *
heading(const struct kb_block *k, size_t col)
{
	return k->column[col].brief != NULL ? k->column[col].brief :
	    k->column[col].label;
}

/* Marks are broken between words: the letter, and how many of how many. */
static size_t
of_marks(const struct kb_block *k, size_t col)
{
	size_t max = kb_longest_word(heading(k, col)), w;

	for (size_t r = 0; r < k->nrow; r++)
		if ((w = kb_longest_word(cell_text(k, r, col))) > max)
			max = w;
	return max;
}

/* A heading over figures is wrapped between its words. */
static size_t
natural(const struct kb_block *k, size_t col)
{
	size_t max = right(k, col) ? kb_longest_word(k->column[col].label) :
	    kb_width(k->column[col].label), w;

	if (k->column[col].kind == KB_CELL_MARK)
		return of_marks(k, col);
	for (size_t r = 0; r < k->nrow; r++)
		if ((w = kb_width(cell_text(k, r, col))) > max)
			max = w;
	return max;
}

/* The longest word of a column that is not broken all the same. */
static size_t
longest(const struct kb_block *k, size_t col, size_t most)
{
	size_t max = kb_longest_word(k->column[col].label), w;
	size_t label = most < WORD ? most : WORD;

	max = max < label ? max : label;
	for (size_t r = 0; r < k->nrow; r++)
		if ((w = kb_longest_word(cell_text(k, r, col))) > max &&
		    w <= most)
			max = w;
	return max;
}

/* What a column that gives way needs: its figures, its words whole. */
static size_t
needs(const struct kb_block *k, size_t col, size_t most)
{
	return words(k, col) ? longest(k, col, most) : natural(k, col);
}

static size_t
sum(const size_t *n, size_t count)
{
	size_t all = 0;

	for (size_t i = 0; i < count; i++)
		all += n[i];
	return all;
}

/* Which has the most to give; ncolumn: none. */
static size_t
giver(const struct kb_block *k, const size_t *width, const size_t *least)
{
	size_t at = k->ncolumn, spare = 0;

	for (size_t c = 0; c < k->ncolumn; c++)
		if (words(k, c) && width[c] > least[c] &&
		    width[c] - least[c] > spare) {
			spare = width[c] - least[c];
			at = c;
		}
	return at;
}

/* Columns too narrow for their words take from the broadest; where there is
 * no room for all, the longest words are broken. */
static void
settle(const struct kb_block *k, size_t *width)
{
	size_t line = TABLE_WIDTH - (k->ncolumn - 1) * GAP, at;
	size_t *least = kb_alloc((k->ncolumn + 1) * sizeof(*least));

	for (size_t most = UNBROKEN; most >= NARROW; most--) {
		for (size_t c = 0; c < k->ncolumn; c++)
			least[c] = needs(k, c, most);
		if (sum(least, k->ncolumn) <= line)
			break;
	}
	for (size_t c = 0; c < k->ncolumn; c++)
		width[c] = width[c] > least[c] ? width[c] : least[c];
	while (sum(width, k->ncolumn) > line &&
	    (at = giver(k, width, least)) < k->ncolumn)
		width[at]--;
	free(least);
}

/* All columns have a share. */
static void
share_widths(const struct kb_block *k, size_t *width, size_t all)
{
	size_t line = TABLE_WIDTH - (k->ncolumn - 1) * GAP;

	for (size_t c = 0; c < k->ncolumn; c++)
		width[c] = line * (size_t)k->column[c].wide / all;
	settle(k, width);
}

/* Its marks in one line. */
static size_t
whole(const struct kb_block *k, size_t col)
{
	size_t max = natural(k, col), w;

	for (size_t r = 0; r < k->nrow; r++)
		if ((w = kb_width(cell_text(k, r, col))) > max)
			max = w;
	return max;
}

static size_t
breadth(const struct kb_block *k, const size_t *width, size_t gap)
{
	size_t all = 0;

	for (size_t c = 0; c < k->ncolumn; c++)
		if (!words(k, c))
			all += width[c] + (c > 0 ? gap : 0);
	return all;
}

/*
 * The words of a chart's row have a line of their own: they take nothing.
 * Cells of one line where there is room for all of those, or for the sum that
 * is the last one.  The width between columns comes back.
 */
static size_t
chart_widths(const struct kb_block *k, size_t *width)
{
	size_t last = k->ncolumn - 1, gap;

	for (size_t c = 0; c < k->ncolumn; c++)
		width[c] = words(k, c) ? 0 : c > 0 ? whole(k, c) :
		    natural(k, c);
	if (breadth(k, width, GAP) <= TABLE_WIDTH)
		return GAP;
	for (size_t c = 1; c < last; c++)
		width[c] = words(k, c) ? 0 : natural(k, c);
	gap = breadth(k, width, GAP) <= TABLE_WIDTH ? GAP : CLOSE;
	if (!words(k, last) && (k->column[last].brief != NULL ||
	    breadth(k, width, gap) > TABLE_WIDTH))
		width[last] = natural(k, last);
	return gap;
}

/*
 * Columns with a share divide what the others leave; where that is nothing,
 * all columns of words give way.
 */
static void
widths(const struct kb_block *k, size_t *width)
{
	size_t need = (k->ncolumn - 1) * GAP, shares = 0, left;
	int all = kb_doc_shares(k);
	bool tight;

	if (all > 0) {
		share_widths(k, width, (size_t)all);
		return;
	}
	for (size_t c = 0; c < k->ncolumn; c++) {
		width[c] = natural(k, c);
		need += k->column[c].wide > 0 ? NARROW : width[c];
	}
	tight = need > TABLE_WIDTH;
	left = TABLE_WIDTH - (k->ncolumn - 1) * GAP;
	for (size_t c = 0; c < k->ncolumn; c++) {
		if (k->column[c].wide > 0)
			shares += (size_t)k->column[c].wide;
		else if (tight && words(k, c) && width[c] > NARROW)
			shares++;
		else
			left -= left > width[c] ? width[c] : left;
	}
	for (size_t c = 0; c < k->ncolumn; c++) {
		size_t share = (size_t)k->column[c].wide;

		if (share == 0 && tight && words(k, c) && width[c] > NARROW)
			share = 1;
		if (share == 0)
			continue;
		width[c] = left * share / shares;
		if (width[c] < NARROW)
			width[c] = NARROW;
	}
	settle(k, width);
}

/* Under "1. " its lines hang on the text. */
static void
wrap(struct kb_buf *b, const char *s, size_t depth, size_t width)
{
	size_t in = depth * STEP, hang = kb_doc_hang(s);

	if (depth == 0 || in + hang + NARROW > width) {
		kb_wrap(b, s, 0, 0, width);
		return;
	}
	kb_buf_fill(b, ' ', in);
	kb_wrap(b, s, in, in + hang, width);
}

/* How a table stands on the line. */
struct stand {
	const struct kb_block	*k;
	size_t			*width, gap;
	bool			 chart;
};

/*
 * Of a chart's row: its words beside the first cell, as broad as the line, and
 * the marks under them.
 */
static void
chart_cells(struct kb_buf *text, const struct stand *s,
    const struct kb_doc_cell *cell)
{
	size_t at = s->width[0] + s->gap, lines = 0, n = s->k->ncolumn;

	for (size_t c = 0; c < n; c++)
		if (words(s->k, c) && cell[c].text != NULL &&
		    *cell[c].text != '\0') {
			kb_wrap(&text[c], cell[c].text, 0, 0,
			    TABLE_WIDTH - at);
			lines = 1;
			for (const char *p = text[c].s; *p != '\0'; p++)
				lines += *p == '\n';
		}
	for (size_t c = 0; c < n; c++) {
		if (words(s->k, c))
			continue;
		if (c > 0)
			kb_buf_fill(&text[c], '\n', lines);
		kb_wrap(&text[c], cell[c].text != NULL ? cell[c].text : "", 0,
		    0, s->width[c]);
	}
}

/* The next line of each cell; is there one after it? */
static bool
row_line(struct kb_buf *b, const struct stand *s, const char **p)
{
	size_t col = KB_DOC_INDENT, stand = 0;	/* where to stand, where we do */
	struct kb_buf one = KB_BUF_INIT;
	bool more = false;

	for (size_t c = 0; c < s->k->ncolumn; c++) {
		size_t n = strcspn(p[c], "\n"), w, at = col;

		kb_buf_cut(&one, 0);
		kb_buf_add(&one, p[c], n);
		w = kb_width(one.s);
		if (right(s->k, c) && w < s->width[c])
			at += s->width[c] - w;
		if (n > 0) {
			kb_buf_fill(b, ' ', at > stand ? at - stand : 0);
			kb_buf_adds(b, one.s);
			stand = at + w;
		}
		p[c] += n + (p[c][n] == '\n');
		more = more || *p[c] != '\0';
		if (!s->chart || !words(s->k, c))
			col += s->width[c] + s->gap;
	}
	kb_buf_addc(b, '\n');
	kb_buf_free(&one);
	return more;
}

/* A row of cells, each wrapped in its column; a line of text at a time. */
static void
row(struct kb_buf *b, const struct stand *s, const struct kb_doc_cell *cell)
{
	size_t n = s->k->ncolumn;
	struct kb_buf *text = kb_alloc(n * sizeof(*text));
	const char **p = kb_alloc(n * sizeof(*p));

	if (s->chart)
		chart_cells(text, s, cell);
	for (size_t c = 0; c < n; c++) {
		if (!s->chart)
			wrap(&text[c], cell[c].text != NULL ? cell[c].text :
			    "", (size_t)cell[c].depth, s->width[c]);
		p[c] = kb_buf_str(&text[c]);
	}
	while (row_line(b, s, p))
		continue;
	for (size_t c = 0; c < n; c++)
		kb_buf_free(&text[c]);
	free(text);
	free(p);
}

/* The headings, and their numbers under them. */
static void
head(struct kb_buf *b, const struct stand *s)
{
	const struct kb_block *k = s->k;
	struct kb_doc_cell *cell = kb_alloc(k->ncolumn * sizeof(*cell));

	for (size_t c = 0; c < k->ncolumn; c++)
		cell[c].text = k->column[c].brief != NULL ?
		    k->column[c].brief : k->column[c].label;
	row(b, s, cell);
	for (size_t c = 0; c < k->ncolumn; c++)
		cell[c].text = k->numbered ? kb_asprintf("%zu", c + 1) : NULL;
	if (k->numbered)
		row(b, s, cell);
	for (size_t c = 0; c < k->ncolumn; c++)
		free(cell[c].text);
	free(cell);
}

void
kb_doc_text_table(struct kb_buf *b, const struct kb_block *k)
{
	struct stand s = { .k = k, .gap = GAP, .chart = kb_doc_chart(k),
	    .width = kb_alloc(k->ncolumn * sizeof(*s.width)) };
	size_t all = 0;

	if (s.chart)
		s.gap = chart_widths(k, s.width);
	else if (k->ncolumn > 0)
		widths(k, s.width);
	if (k->ncolumn > 0)
		head(b, &s);
	for (size_t c = 0; c < k->ncolumn; c++)
		if (!s.chart || !words(k, c))
			all += s.width[c] + (c > 0 ? s.gap : 0);
	for (size_t r = 0; r < k->nrow; r++) {
		if (k->total[r]) {
			kb_buf_fill(b, ' ', KB_DOC_INDENT);
			kb_buf_fill(b, '-', all);
			kb_buf_addc(b, '\n');
		}
		row(b, &s, k->cell + r * k->ncolumn);
	}
	free(s.width);
}

/* Words give way to figures; a column's gap stands before it. */
static double
least(const struct kb_block *k, size_t col)
{
	size_t w = natural(k, col);

	if (kb_doc_chart(k))
		return words(k, col) ? 0 : (double)(w + (col > 0 ? CLOSE : 0));
	if (col > 0 && w > NARROW && (k->column[col].wide > 0 ||
	    words(k, col)))
		w = NARROW;
	return (double)(w + (col > 0 ? GAP : 0));
}

const struct kb_doc_ruler kb_doc_text_ruler = {
	.line = TABLE_WIDTH, .first_least = FIRST_LEAST, .first_most = FIRST,
	.least = least, .charts = true,
};
