/* SPDX-License-Identifier: ISC */
/* doc_html_table.c - the tables of a page, and how broad they are. */
#include <stdlib.h>
#include <string.h>

#include "doc_html.h"
#include "kesbang/text.h"
#include "tones.h"

#define WHOLE 4		/* rows of a table that is not broken over pages */
#define BROAD 14	/* a table that wants a broad page, see broad() */
#define WORD 24		/* bytes of a word that is not broken in a cell */
#define FILLS 4		/* columns of a table that is as broad as the text */
#define NAME 24		/* letters of a first column that are not broken */

/* Of the broadest letters, in letters of a table. */
#define LETTER 0.62
#define BESIDE 1.1	/* a cell's letters */
#define PORTRAIT 46.0	/* A4 */
#define LANDSCAPE 70.0	/* Letter, the shortest page */
#define WORDS 7.0	/* a text of several words: see page.css */

static const char *
cell_class(const struct kb_doc_column *c)
{
	switch (c->kind) {
	case KB_CELL_INT:
	case KB_CELL_MONEY:
	case KB_CELL_FIGURE:
		return "number";
	case KB_CELL_DATE:
		return "date";
	case KB_CELL_MARK:
		return "cell";
	case KB_CELL_TEXT:
		break;
	}
	return NULL;
}

/* A text of one word (a number, a code) is not broken at its hyphens. */
static bool
one_word(const char *s)
{
	size_t n = strcspn(s, " \n");

	return n > 0 && s[n] == '\0' && n <= WORD;
}

/*
 * Columns are as wide as their words, but for words that no column fits.  A
 * name at the head of a row of figures has room before these have.
 */
/* Under "1. " its lines hang on the text; in hundredths of a letter. */
static void
under(struct kb_buf *b, const struct kb_doc_cell *v)
{
	int hang = kb_doc_hang(v->text) > 0 ? 130 : 0;
	int in = 50 + 110 * (v->depth - 1) + hang;

	kb_buf_addf(b, "<td style=\"padding-left: %d.%02dem; text-indent: "
	    "-%d.%02dem\">", in / 100, in % 100, hang / 100, hang % 100);
	kb_html_text(b, v->text);
	kb_buf_adds(b, "</td>\n");
}

static void
toned(struct kb_buf *b, const char *class, const struct kb_doc_cell *v)
{
#define CLASS(NAME, name, rgb) [KB_TONE_##NAME] = #name,
	static const char *const tone[] = { KB_TONES(CLASS) };
	char *both = kb_asprintf("%s%s%s", class != NULL ? class : "",
	    class != NULL ? " " : "", tone[v->tone]);

	kb_html_element(b, "td", both, v->text != NULL ? v->text : "");
	free(both);
}

static void
cell(struct kb_buf *b, const struct kb_block *k, size_t col,
    const struct kb_doc_cell *v, bool upright)
{
	const char *s = v->text != NULL ? v->text : "";
	const char *class = cell_class(&k->column[col]);
	size_t n, len = strlen(s);

	if (v->tone != KB_TONE_NONE) {
		toned(b, class, v);
		return;
	}
	if (v->depth > 0 && v->text != NULL) {
		under(b, v);
		return;
	}
	if (kb_doc_shares(k) > 0) {		/* broken where it must be */
		kb_html_element(b, "td", class, s);
		return;
	}
	if (class == NULL && (one_word(s) || (col == 0 && k->ncolumn > 1 &&
	    !upright && cell_class(&k->column[1]) != NULL && k->type == NULL &&
	    kb_width(s) <= NAME)))
		class = "code";
	for (size_t at = 0; class == NULL && at < len; at += n + 1)
		if ((n = strcspn(s + at, " \n")) > WORD)
			class = "split";
	kb_html_element(b, "td", class, s);
}

/* Half a letter more for bold ones; from: the first column that wraps. */
static double
breadth(const struct kb_block *k, size_t col, size_t from)
{
	double max = 0.5 + (double)kb_longest_word(k->column[col].label), w;
	bool text = k->column[col].kind == KB_CELL_TEXT;

	for (size_t r = 0; r < k->nrow; r++) {
		const char *s = k->cell[r * k->ncolumn + col].text;

		if (s == NULL)
			continue;
		w = (double)kb_width(s);
		if (text && !one_word(s) && col >= from && w > WORDS / LETTER)
			w = WORDS / LETTER;
		max = w > max ? w : max;
	}
	return max * LETTER + BESIDE;
}

static double
least(const struct kb_block *k, size_t col)
{
	return breadth(k, col, 1);
}

static double
least_upright(const struct kb_block *k, size_t col)
{
	return breadth(k, col, 0);
}

const struct kb_doc_ruler kb_html_ruler = {
	.line = LANDSCAPE, .first_least = WORDS,
	.first_most = NAME * LETTER + BESIDE, .least = least,
};

/* A page of text stands upright, whatever its tables would like. */
const struct kb_doc_ruler kb_html_upright = {
	.line = PORTRAIT, .first_least = WORDS,
	.first_most = NAME * LETTER + BESIDE, .least = least_upright,
};

static bool
fills(const struct kb_block *k)
{
	for (size_t c = 0; c < k->ncolumn; c++)
		if (k->column[c].wide > 0)
			return true;
	return k->ncolumn >= FILLS;
}

static void
columns(struct kb_buf *b, const struct kb_block *k)
{
	int all = kb_doc_shares(k);

	if (all > 0)
		kb_buf_adds(b, "<colgroup>\n");
	for (size_t c = 0; c < k->ncolumn && all > 0; c++)
		kb_buf_addf(b, "<col style=\"width: %d.%d%%\"/>\n",
		    k->column[c].wide * 100 / all,
		    k->column[c].wide * 1000 / all % 10);
	if (all > 0)
		kb_buf_adds(b, "</colgroup>\n");
}

void
kb_html_legend(struct kb_buf *b, const struct kb_doc *d, size_t i)
{
	struct kb_buf s = KB_BUF_INIT;

	if (kb_doc_crowded(&d->block[i]))
		kb_doc_legend(d, i, &s);
	if (s.len > 0)
		kb_html_element(b, "p", "note", s.s);
	kb_buf_free(&s);
}

static void
head(struct kb_buf *b, const struct kb_block *k)
{
	kb_buf_adds(b, "<thead>\n<tr>\n");
	for (size_t c = 0; c < k->ncolumn; c++)
		kb_html_element(b, "th", cell_class(&k->column[c]),
		    kb_doc_heading(k, c));
	if (k->numbered)
		kb_buf_adds(b, "</tr>\n<tr class=\"numbers\">\n");
	for (size_t c = 0; c < k->ncolumn && k->numbered; c++)
		kb_buf_addf(b, "<th>%zu</th>\n", c + 1);
	kb_buf_adds(b, "</tr>\n</thead>\n");
}

bool
kb_html_whole(const struct kb_block *k)
{
	return k->nrow <= WHOLE && kb_doc_low(k);
}

void
kb_html_table(struct kb_buf *b, const struct kb_block *k, bool upright,
    size_t from, size_t to)
{
	const char *how = kb_doc_chart(k) ? " class=\"fills shared dense\"" :
	    kb_doc_shares(k) > 0 ? " class=\"fills shared\"" :
	    fills(k) ? " class=\"fills\"" : "";


	kb_buf_addf(b, "<div class=\"table%s%s%s\"><table%s>\n",
	    kb_html_whole(k) ? " whole" : "",
	    k->type != NULL ? " records" : "", from > 0 ? " rest" : "", how);
	columns(b, k);
	if (from == 0)
		head(b, k);
	kb_buf_adds(b, "<tbody>\n");
	for (size_t r = from; r < to; r++) {
		kb_buf_adds(b, k->total[r] ? "<tr class=\"total\">\n" :
		    k->strong[r] ? "<tr class=\"strong\">\n" : "<tr>\n");
		for (size_t c = 0; c < k->ncolumn; c++)
			cell(b, k, c, &k->cell[r * k->ncolumn + c], upright);
		kb_buf_adds(b, "</tr>\n");
	}
	kb_buf_adds(b, "</tbody>\n</table></div>\n");
}

/* Words need three times the breadth of a number, a date twice. */
bool
kb_html_broad(const struct kb_doc *d)
{
	static const size_t need[] = { [KB_CELL_TEXT] = 3, [KB_CELL_INT] = 1,
	    [KB_CELL_MONEY] = 2, [KB_CELL_DATE] = 2,
	    [KB_CELL_FIGURE] = 1, [KB_CELL_MARK] = 1 };

	for (size_t i = 0; i < d->n; i++) {
		const struct kb_block *k = &d->block[i];
		size_t sum = 0;
		double em = 0;

		for (size_t c = 0; c < k->ncolumn; c++)
			sum += need[k->column[c].kind];
		for (size_t c = 0; c < k->ncolumn; c++)
			em += least(k, c);
		if (kb_doc_shares(k) > 0)
			continue;
		if (sum > BROAD || em > PORTRAIT)
			return true;
	}
	return false;
}
