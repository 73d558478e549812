/* SPDX-License-Identifier: ISC */
/*
 * spaced.c - tables copied from a page.  What cannot be told apart beyond
 * doubt is refused with its line, never guessed.
 */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"
#include "spaced.h"

#define FEW 3				/* columns of a table, at least */
#define LONGEST 5			/* words of a heading */

/* Cells that so many blanks part; more than there is room for: none. */
static size_t
cut(const char *s, size_t len, size_t blanks, struct kb_span *cell)
{
	size_t n = 0, at = 0;

	while (len > 0 && strchr(" \r\n", s[len - 1]) != NULL)
		len--;
	while (at < len) {
		size_t gap = 0;

		while (s[at + gap] == ' ')	/* the last is no blank */
			gap++;
		at += gap;
		if (n == 0 || gap >= blanks) {
			if (n == KB_SPACED_CELLS)
				return 0;
			cell[n++].from = at;
		}
		while (at < len && s[at] != ' ')
			at++;
		cell[n - 1].to = at;
	}
	return n;
}

static char *
text_of(const char *s, struct kb_span from, struct kb_span to)
{
	return kb_asprintf("%.*s", (int)(to.to - from.from), s + from.from);
}

static bool
number(const char *s, struct kb_span w)
{
	bool digit = false;

	for (size_t i = w.from; i < w.to; i++) {
		if (strchr("0123456789.,-Rp", s[i]) == NULL)
			return false;
		digit |= kb_is_digit(s[i]);
	}
	return digit;
}

/* How many words at the right are numbers. */
static size_t
numbers(const char *s, const struct kb_span *w, size_t n)
{
	size_t k = 0;

	while (k < n && number(s, w[n - 1 - k]))
		k++;
	return k;
}

/* ---- the heading ---- */

static bool
wide_heading(const struct kb_rows *rows, const char *s,
    const struct kb_span *c, size_t n)
{
	char *cell[KB_SPACED_CELLS] = { NULL };
	bool is;

	for (size_t i = 0; i < n; i++)
		cell[i] = text_of(s, c[i], c[i]);
	is = n >= FEW && kb_grid_heading(rows, cell, n);
	for (size_t i = 0; i < n; i++)
		free(cell[i]);
	return is;
}

/*
 * Words put together to so many names, each of another column; of several ways
 * the one with the shortest names, unless two that short mean other columns.
 */
struct names {
	const struct kb_rows	*rows;
	const char		*s;
	const struct kb_span	*word;
	size_t			 n, cost, best;
	int			 id[KB_SPACED_CELLS], found[KB_SPACED_CELLS];
	struct kb_span		 at[KB_SPACED_CELLS], *column;
	bool			 doubt;
};

static void
settle(struct names *w, size_t done)
{
	bool other = w->best == w->cost && memcmp(w->id, w->found, done *
	    sizeof(*w->id)) != 0;

	w->doubt = w->cost < w->best ? false : w->doubt || other;
	if (w->cost >= w->best)
		return;
	w->best = w->cost;
	memcpy(w->found, w->id, done * sizeof(*w->id));
	memcpy(w->column, w->at, done * sizeof(*w->at));
}

static void
put_together(struct names *w, size_t from, size_t done, size_t left)
{
	if (left == 0 && from == w->n)
		settle(w, done);
	for (size_t to = from; left > 0 && to < from + LONGEST &&
	    to + left <= w->n; to++) {
		size_t cost = (to + 1 - from) * (to + 1 - from);
		char *name = text_of(w->s, w->word[from], w->word[to]);
		int id = w->rows->knows(w->rows->arg, name);
		bool fresh = id > 0 && w->cost + cost <= w->best;

		for (size_t i = 0; i < done; i++)
			fresh = fresh && w->id[i] != id;
		free(name);
		if (!fresh)
			continue;
		w->id[done] = id;
		w->at[done] = (struct kb_span){ w->word[from].from,
		    w->word[to].to };
		w->cost += cost;
		put_together(w, to + 1, done + 1, left - 1);
		w->cost -= cost;
	}
}

/* "No Partai Suara Jumlah" over "1 Golkar 12.345 18.517.500". */
static bool
narrow_heading(struct kb_spaced *t, const struct kb_rows *rows, const char *s,
    const struct kb_span *word, size_t n, const char *next, size_t len)
{
	struct kb_span w[KB_SPACED_CELLS];
	size_t k = cut(next, len, 1, w), right = numbers(next, w, k), no;
	struct names names = { .rows = rows, .s = s, .column = t->column,
	    .best = SIZE_MAX };
	char *first = n > 0 ? text_of(s, word[0], word[0]) : NULL;

	no = first != NULL && kb_counts_rows(first) && k > 0 &&
	    number(next, w[0]);
	free(first);
	if (right + 1 < FEW || right + no >= k || n < right + 1 + no)
		return false;
	names.word = word + no;
	names.n = n - no;
	names.column += no;
	put_together(&names, 0, 0, right + 1);
	if (names.best == SIZE_MAX || names.doubt)
		return false;
	if (no > 0)
		t->column[0] = word[0];
	t->n = right + 1 + no;
	t->numbers = right;
	return true;
}

bool
kb_spaced_find(struct kb_spaced *t, const struct kb_rows *rows,
    const char *s, size_t n, char eol)
{
	const char *end = s + n, *nl, *next;
	struct kb_span w[KB_SPACED_CELLS];

	*t = (struct kb_spaced){ 0 };
	for (; s < end && t->heading < KB_HEAD_ROWS; t->heading++, s = next) {
		nl = memchr(s, eol, (size_t)(end - s));
		next = nl != NULL ? nl + 1 : end;
		t->n = cut(s, (size_t)(next - s), 2, t->column);
		if (wide_heading(rows, s, t->column, t->n))
			return true;
		nl = memchr(next, eol, (size_t)(end - next));
		if (narrow_heading(t, rows, s, w, cut(s, (size_t)(next - s),
		    1, w), next, (size_t)((nl != NULL ? nl : end) - next)))
			return true;
	}
	return false;
}

/* ---- rows ---- */

/* Each cell under the one heading that it stands under. */
static bool
wide_row(const struct kb_spaced *t, const struct kb_span *w, size_t n,
    struct kb_span *cell)
{
	size_t at = 0;

	for (size_t i = 0; i < n; i++, at++) {
		const struct kb_span *c = t->column;

		while (n < t->n && at < t->n && c[at].to <= w[i].from)
			at++;
		if (at == t->n || (n < t->n && (w[i].to <= c[at].from ||
		    (at + 1 < t->n && w[i].to > c[at + 1].from))))
			return false;
		cell[at] = w[i];
	}
	return n >= FEW;
}

/* A number of the row, a text, and numbers. */
static bool
narrow_row(const struct kb_spaced *t, const char *s, const struct kb_span *w,
    size_t n, struct kb_span *cell)
{
	size_t no = t->n - t->numbers - 1, from = n > 0 && no > 0 &&
	    number(s, w[0]) ? 1 : 0;

	if (numbers(s, w, n) != t->numbers || from + t->numbers >= n)
		return false;
	if (from > 0)
		cell[0] = w[0];
	cell[no] = (struct kb_span){ w[from].from, w[n - t->numbers - 1].to };
	for (size_t i = 0; i < t->numbers; i++)
		cell[no + 1 + i] = w[n - t->numbers + i];
	return true;
}

static int
hand_on(struct kb_grid *g, const char *s, const struct kb_span *c, size_t n,
    long line)
{
	char *cell[KB_SPACED_CELLS];
	int rc;

	for (size_t i = 0; i < n; i++)
		cell[i] = text_of(s, c[i], c[i]);
	rc = kb_grid_row(g, cell, NULL, n, line);
	for (size_t i = 0; i < n; i++)
		free(cell[i]);
	return rc;
}

/*
 * No row: a sentence, or one whose columns cannot be told apart.  Above the
 * table nothing is a row of it; a total is told, and can be done without.
 */
static int
no_row(struct kb_grid *g, const char *s, const struct kb_span *word, size_t n,
    bool below, long line)
{
	struct kb_src src = { .file = g->file, .line = line };
	size_t right = numbers(s, word, n);
	bool row = below && right > 1 && right < n, total;
	char *text;

	if (n == 0)
		return 0;
	text = text_of(s, word[0], word[0]);
	total = kb_in_list("jumlah|total|jml|subtotal", text);
	free(text);
	if (row && !total)
		return kb_fail(g->err, KB_DATA, "%s:%ld: kolom baris ini "
		    "tidak dapat dibedakan; pisahkan kolom-kolomnya dengan "
		    "titik koma, atau hapus barisnya", g->file, line);
	text = text_of(s, word[0], word[n - 1]);
	if (g->rows->ignored != NULL)
		g->rows->ignored(g->rows->arg, &src, row ? kb_grid_total :
		    "baris di luar tabel", text);
	free(text);
	return 0;
}

int
kb_spaced_line(const struct kb_spaced *t, struct kb_grid *g, const char *s,
    size_t len, long nth, long line)
{
	struct kb_span w[KB_SPACED_CELLS], cell[KB_SPACED_CELLS] = { { 0, 0 } };
	bool below = nth > t->heading;
	size_t n = cut(s, len, t->numbers > 0 ? 1 : 2, w);

	if (nth == t->heading)
		return hand_on(g, s, t->column, t->n, line);
	if (below && (t->numbers > 0 ? narrow_row(t, s, w, n, cell) :
	    wide_row(t, w, n, cell)))
		return hand_on(g, s, cell, t->n, line);
	n = cut(s, len, 1, w);
	if (n == 0 && len > 0 && strspn(s, " \t\r\n") < len) {
		below = false;		/* a long sentence */
		w[n++] = (struct kb_span){ 0, len };
	}
	return no_row(g, s, w, n, below, line);
}
