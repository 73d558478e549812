/* SPDX-License-Identifier: ISC */
/*
 * table.c - tabel: for people, by libsmartcols.
 *
 * The texts of one part are kept until their widths are known; then long
 * texts are broken at blanks so that the table fits the terminal.
 */
#include <libsmartcols/libsmartcols.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "writers.h"

/* A table is laid out whole; a longer list is printed in parts of this. */
#define PART 5000
#define WORD 24				/* longer words are broken, */
#define SYLLABLES 8			/* and where they must be, no shorter */

struct table {
	char	**cell;			/* n a row */
	size_t	 rows;
};

void
kb_table_begin(struct kb_out *o)
{
	/* Only the character set; never the user's number formats. */
	setlocale(LC_CTYPE, "C.UTF-8");
	o->priv = kb_alloc(sizeof(struct table));
}

static const struct kb_field *
field(const struct kb_out *o, size_t col)
{
	return &o->type->field[o->field[col]];
}

/* Words; an amount, a date or our number is never broken. */
static bool
wraps(const struct kb_out *o, size_t col)
{
	switch (field(o, col)->kind) {
	case KB_TEXT:
		return strcmp(field(o, col)->name, "nomor") != 0;
	case KB_REF:
	case KB_REGION:
	case KB_CODE:
	case KB_ENUM:
	case KB_STAMP:
		return true;
	default:
		return false;
	}
}

/* Of the column as it is, and of its longest word. */
static size_t
widest(const struct kb_out *o, const struct table *t, size_t col,
    size_t longest, size_t *word)
{
	size_t max = kb_width(field(o, col)->name), w;

	*word = max;
	for (size_t r = 0; r < t->rows; r++) {
		const char *s = t->cell[r * o->n + col];

		if ((w = kb_width(s)) > max)
			max = w;
		w = kb_longest_word(s);
		if (wraps(o, col) && (w = w < longest ? w : longest) > *word)
			*word = w;
	}
	return max;
}

/* Columns that are settled, and what they leave to the others. */
struct sharing {
	size_t	 width[KB_MAX_FIELDS], word[KB_MAX_FIELDS];
	bool	 done[KB_MAX_FIELDS];
	size_t	 left, open;
};

static void
settle(struct sharing *s, size_t col, size_t width)
{
	s->width[col] = width;
	s->done[col] = true;
	s->left -= s->left > width ? width : s->left;
	s->open--;
}

/* Those that need no more than their share; else those whose longest word
 * needs more than it. */
static bool
settle_some(const struct kb_out *o, struct sharing *s)
{
	size_t each = s->open > 0 ? s->left / s->open : 0, before = s->open;

	for (size_t c = 0; c < o->n; c++)
		if (!s->done[c] && s->width[c] <= each)
			settle(s, c, s->width[c]);
	for (size_t c = 0; s->open == before && c < o->n; c++)
		if (!s->done[c] && s->word[c] > each)
			settle(s, c, s->word[c]);
	return s->open < before;
}

/*
 * The width of each column: what it needs, or a fair share of what the
 * terminal leaves after the narrow columns and those that cannot wrap.
 * Returns that of the table.
 */
static size_t
share(const struct kb_out *o, const struct table *t, size_t longest,
    struct sharing *s)
{
	size_t total = o->n - 1;		/* a blank between columns */

	*s = (struct sharing){ .open = o->n,
	    .left = o->width > total ? o->width - total : 0 };
	for (size_t c = 0; c < o->n; c++) {
		s->width[c] = widest(o, t, c, longest, &s->word[c]);
		if (!wraps(o, c) || o->width == 0)
			settle(s, c, s->width[c]);
	}
	while (settle_some(o, s))
		;
	for (size_t c = 0; c < o->n; c++) {
		if (!s->done[c])
			s->width[c] = s->left / s->open;
		total += s->width[c];
	}
	return total;
}

/* "20 Januari 2021" as "20 Jan 2021". */
static void
short_date(char *s)
{
	char *month = strchr(s, ' '), *year;

	if (month == NULL || (year = strchr(++month, ' ')) == NULL ||
	    year - month <= 3)
		return;
	memmove(month + 3, year, strlen(year) + 1);
}

static void
short_dates(const struct kb_out *o, struct table *t)
{
	for (size_t i = 0; i < t->rows * o->n; i++)
		if (field(o, i % o->n)->kind == KB_DATE)
			short_date(t->cell[i]);
}

/* Where words are not enough dates are short; then long words are broken,
 * where that is of any use. */
static void
lay(const struct kb_out *o, struct table *t, struct sharing *s)
{
	size_t longest = WORD;

	if (share(o, t, WORD, s) <= o->width || o->width == 0)
		return;
	short_dates(o, t);
	while (longest >= SYLLABLES && share(o, t, longest, s) > o->width)
		longest--;
	if (longest < SYLLABLES)
		share(o, t, WORD, s);
}

static struct libscols_table *
new_table(const struct kb_out *o)
{
	struct libscols_table *tb = scols_new_table();

	if (tb == NULL)
		kb_out_of_memory();
	scols_table_set_termforce(tb, SCOLS_TERMFORCE_NEVER);
	for (size_t c = 0; c < o->n; c++) {
		bool right = kb_is_int(field(o, c)) ||
		    field(o, c)->kind == KB_RATE;
		struct libscols_column *cl;
		char *name = kb_strdup(field(o, c)->name);

		for (char *p = name; *p != '\0'; p++)
			*p = *p == '_' ? ' ' : (char)(*p >= 'a' && *p <= 'z' ?
			    *p - 32 : *p);
		cl = scols_table_new_column(tb, name, 0, SCOLS_FL_WRAP |
		    (right ? SCOLS_FL_RIGHT : 0));
		scols_column_set_wrapfunc(cl, scols_wrapnl_chunksize,
		    scols_wrapnl_nextchunk, NULL);
		scols_column_set_safechars(cl, "\n");
		free(name);
	}
	return tb;
}

static void
fill(struct kb_out *o, struct table *t, struct libscols_table *tb)
{
	struct kb_buf b = KB_BUF_INIT;
	struct sharing s;

	lay(o, t, &s);
	for (size_t r = 0; r < t->rows; r++) {
		struct libscols_line *line = scols_table_new_line(tb, NULL);

		for (size_t c = 0; c < o->n; c++) {
			const char *v = t->cell[r * o->n + c];

			if (wraps(o, c) && kb_width(v) > s.width[c]) {
				kb_buf_cut(&b, 0);
				kb_wrap(&b, v, 0, 0, s.width[c]);
				v = b.s;
			}
			if (line == NULL ||
			    scols_line_set_data(line, c, v) != 0)
				kb_out_of_memory();
		}
	}
	kb_buf_free(&b);
}

/* libsmartcols pads the last column: no one wants that. */
static void
without_padding(struct kb_buf *out, const char *text)
{
	struct kb_buf line = KB_BUF_INIT;

	while (kb_next_part(&text, '\n', &line)) {
		while (line.len > 0 && line.s[line.len - 1] == ' ')
			line.len--;
		kb_buf_add(out, line.s, line.len);
		kb_buf_addc(out, '\n');
	}
	kb_buf_free(&line);
}

static void
forget(const struct kb_out *o, struct table *t)
{
	for (size_t i = 0; i < t->rows * o->n; i++)
		free(t->cell[i]);
	t->rows = 0;
}

static bool
all_empty(const struct kb_out *o, const struct table *t, size_t col)
{
	for (size_t r = 0; r < t->rows; r++)
		if (t->cell[r * o->n + col][0] != '\0')
			return false;
	return true;
}

/* This part without the columns that are told where there is something. */
static void
close_ranks(struct kb_out *o, struct table *t)
{
	const struct kb_out all = *o;
	bool gone[KB_MAX_FIELDS] = { false };
	size_t k = 0;

	for (size_t c = 0; c < all.n; c++)
		gone[c] = field(&all, c)->sparse && all_empty(&all, t, c);
	o->n = 0;
	for (size_t c = 0; c < all.n; c++)
		if (!gone[c])
			o->field[o->n++] = all.field[c];
	for (size_t i = 0; o->n < all.n && i < t->rows * all.n; i++) {
		if (gone[i % all.n])
			free(t->cell[i]);
		else
			t->cell[k++] = t->cell[i];
	}
}

static void
print_part(struct kb_out *whole)
{
	struct kb_out part = *whole, *o = &part;
	struct table *t = o->priv;
	struct libscols_table *tb;
	char *text = NULL;

	if (t->rows == 0)
		return;
	close_ranks(o, t);
	tb = new_table(o);
	fill(o, t, tb);
	if (scols_print_table_to_string(tb, &text) != 0)
		kb_out_of_memory();
	without_padding(&whole->buf, text != NULL ? text : "");
	free(text);
	scols_unref_table(tb);
	forget(o, t);
}

void
kb_table_row(struct kb_out *o, const void *rec)
{
	struct table *t = o->priv;

	if (t->rows == PART)
		print_part(o);
	t->cell = kb_realloc(t->cell, (t->rows + 1) * o->n, sizeof(char *));
	for (size_t c = 0; c < o->n; c++) {
		struct kb_buf b = KB_BUF_INIT;

		kb_show(field(o, c), rec, o->env, &b);
		for (size_t i = 0; i < b.len; i++)
			if (strchr("\n\r\t", b.s[i]) != NULL)
				b.s[i] = ' ';
		t->cell[t->rows * o->n + c] = kb_buf_take(&b);
	}
	t->rows++;
}

/* Lines of a note are as wide as the table may be. */
static void
notes(struct kb_out *o)
{
	const char *p = kb_buf_str(&o->note);
	struct kb_buf line = KB_BUF_INIT;

	while (kb_next_part(&p, '\n', &line)) {
		kb_wrap(&o->buf, kb_buf_str(&line), 0, 0, o->width > 0 ?
		    o->width : SIZE_MAX);
		kb_buf_addc(&o->buf, '\n');
	}
	kb_buf_free(&line);
}

void
kb_table_end(struct kb_out *o)
{
	print_part(o);
	notes(o);
}

void
kb_table_drop(struct kb_out *o)
{
	struct table *t = o->priv;

	forget(o, t);
	free(t->cell);
	free(t);
	o->priv = NULL;
}
