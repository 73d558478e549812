/* SPDX-License-Identifier: ISC */
/*
 * doc_html_fit.c - the letters of a chart, so small that it is one page where
 * it can be: it hangs on a wall or lies on a table.  A browser tells nobody
 * how high a page has become, so it is reckoned, rather too high than too low,
 * from what page.css says of a page that lies on its side.
 */
#include <string.h>

#include "doc_html.h"
#include "kesbang/text.h"

#define MM (72 / 25.4)			/* all lengths here are points */
#define BESIDE (24 * MM)		/* margins of @page chart */
#define ABOVE (20 * MM)
#define LETTER 9.5			/* letters of what is no table */
#define LEAD 1.3
#define CLOSE 1.2			/* of a table and of notes */
#define LEAST 60			/* tenths of a point */
#define STEP 5
#define RULE 1.2			/* of a heading: rules, and beside it */
#define PAD 0.4				/* in letters */
#define HEADING_LEAST 55

static const struct { double wide, high; } sheet[] = {
	[KB_PAPER_ANY] = { 297, 210 }, [KB_PAPER_A4] = { 297, 210 },
	[KB_PAPER_F4] = { 330, 215 }, [KB_PAPER_A3] = { 420, 297 },
};

/* Breadth of a letter of Arial, in letters; some more for what is unknown. */
static double
advance(unsigned char c)
{
	if (kb_is_digit((char)c))
		return 0.56;
	if (c >= 'A' && c <= 'Z')
		return c == 'I' ? 0.28 : c == 'M' || c == 'W' ? 0.9 : 0.72;
	if (c == 'm' || c == 'w')
		return 0.8;
	return strchr("ijl .,:;/|'!", c) != NULL ? 0.28 :
	    strchr("frt()-", c) != NULL ? 0.34 : 0.56;
}

/* Lines of a text of that size in a column. */
static double
lines(const char *s, double size, double width)
{
	double at = 0, n = 1;

	width = width < size ? size : width;	/* a letter a line, at least */
	for (size_t word; s != NULL && *s != '\0'; s += word) {
		double w = 0, end = 0;

		word = strcspn(s, " \n");
		word += s[word] != '\0';
		for (size_t i = 0; i < word; i++)
			if (((unsigned char)s[i] & 0xc0) != 0x80) {
				w += advance((unsigned char)s[i]) * size;
				end = s[i] == ' ' ? w - 0.28 * size : w;
			}
		if (at > 0 && at + end > width) {
			n++;
			at = 0;
		}
		for (; end > width; end -= width, w -= width)
			n++;
		at += w;
		if (s[word - 1] == '\n') {
			n++;
			at = 0;
		}
	}
	return n;
}

/* Columns that have no share are as broad as they need, which is not known:
 * they are taken to be alike. */
static double
breadth(const struct kb_block *k, size_t column, double line)
{
	int all = kb_doc_shares(k), wide = k->column[column].wide;

	return wide > 0 && all > 0 ? line * wide / all : line /
	    (double)k->ncolumn;
}

/* Cells broken at words; bold ones are broader. */
static double
row(const struct kb_block *k, size_t r, double size, double line)
{
	double max = 1, n;

	for (size_t c = 0; c < k->ncolumn; c++) {
		const char *s = r < k->nrow ? k->cell[r * k->ncolumn + c].text :
		    kb_doc_heading(k, c);
		double bold = r == k->nrow ? 1 : k->total[r] || k->strong[r] ?
		    1.08 : 1.02;

		n = lines(s, size * bold, breadth(k, c, line) - 0.45 *
		    size);
		max = n > max ? n : max;
	}
	return max * CLOSE * size + 0.24 * size + 0.8;
}

static double
table(const struct kb_block *k, double size, double line, double room)
{
	double h = LETTER + 1 + row(k, k->nrow, size, line);

	for (size_t r = 0; r < k->nrow && h <= room; r++)
		h += row(k, r, size, line);
	return h;
}

static double
block(const struct kb_block *k, double size, double line, double room)
{
	switch (k->kind) {
	case KB_BLOCK_TABLE:
		return table(k, size, line, room);
	case KB_BLOCK_KOP:
		return 0.8 * LETTER * 1.3 * CLOSE + 3;
	case KB_BLOCK_SECTION:
		return LETTER * (1.6 + LEAD);
	case KB_BLOCK_NOTE:
		return 0.85 * LETTER * (0.4 + CLOSE * lines(k->text, 0.9 * LETTER,
		    line));
	case KB_BLOCK_FACT:
		return LETTER * (0.3 + LEAD * lines(k->text, 1.1 * LETTER,
		    line - 60));
	default:
		return LETTER * 1.12 * LEAD * lines(k->text, 1.1 * LETTER, line);
	}
}

static bool
fits(const struct kb_doc *d, double size, double line, double page)
{
	struct kb_buf legend = KB_BUF_INIT;
	double h = 0;

	for (size_t i = 0; i < d->n && h <= page; i++) {
		const struct kb_block *k = &d->block[i];

		h += block(k, size, line, page - h);
		if (k->kind != KB_BLOCK_TABLE || !kb_doc_crowded(k))
			continue;
		kb_buf_cut(&legend, 0);
		kb_doc_legend(d, i, &legend);
		h += 0.85 * LETTER * (0.4 + CLOSE * lines(kb_buf_str(&legend),
		    0.9 * LETTER, line));
	}
	kb_buf_free(&legend);
	return h <= page;
}

/* Of the longest word of a text in bold, in letters. */
static double
longest(const char *s)
{
	double max = 0, w = 0;

	for (; s != NULL && *s != '\0'; s++) {
		if (*s == ' ' || *s == '\n')
			w = 0;
		else if (((unsigned char)*s & 0xc0) != 0x80)
			w += 1.08 * advance((unsigned char)*s);
		max = w > max ? w : max;
	}
	return max;
}

static double
width_of(const struct kb_doc *d)
{
	return sheet[d->paper].wide * MM - BESIDE;
}

int
kb_html_fit_heading(const struct kb_doc *d, int size)
{
	int fit = KB_HTML_HEADING;

	for (size_t i = 0; i < d->n; i++) {
		const struct kb_block *k = &d->block[i];

		if (k->kind != KB_BLOCK_TABLE || !kb_doc_chart(k))
			continue;
		for (size_t c = 0; c < k->ncolumn; c++) {
			double room = width_of(d) * k->column[c].wide /
			    kb_doc_shares(k) - RULE, w =
			    longest(kb_doc_heading(k, c)) + PAD;
			int most = (int)(room / w * 1000 / size);

			fit = most < fit ? most : fit;
		}
	}
	return fit > HEADING_LEAST ? fit : HEADING_LEAST;
}

int
kb_html_fit(const struct kb_doc *d)
{
	double line = width_of(d), high = sheet[d->paper].high * MM - ABOVE;

	for (int size = KB_HTML_DENSE; d->landscape && size >= LEAST; size -= STEP)
		if (fits(d, size / 10.0, line, high))
			return size;
	return KB_HTML_DENSE;
}
