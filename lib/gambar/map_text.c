/* SPDX-License-Identifier: ISC */
/*
 * map_text.c - maps in a terminal of 80 columns: tiles with their letters; of
 * several maps a table.  Colours are more of the same: without them nothing
 * is lost.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pane.h"

#define WIDE 13				/* a tile, at most */
#define NARROW 4			/* and at least; else a list */
#define BESIDE 8			/* maps in a table; more stand under */
#define NAME 26				/* of a region in a table, at most */

/* ---- tiles ---- */

static const struct kb_pic_shape *
at(const struct kb_pic_map *m, int row, int col)
{
	for (size_t i = 0; i < m->nshape; i++)
		if (m->shape[i].row == row && m->shape[i].col == col)
			return &m->shape[i];
	return NULL;
}

/* Where a label of several words is cut for two lines; NULL: nowhere. */
static const char *
cut(const char *s, size_t wide)
{
	const char *at = NULL;

	for (const char *p = s; *p != '\0'; p++)
		if (*p == ' ' && (size_t)(p - s) <= wide &&
		    kb_width(p + 1) <= wide)
			at = p;
	return at;
}

static bool
fits(const struct kb_pane *p, const struct kb_pic_shape *s)
{
	return s->label != NULL && (kb_width(s->label) <= p->wide || (p->two &&
	    cut(s->label, p->wide) != NULL));
}

/* The label in the second line, and the first where it needs both. */
static void
label(const struct kb_pane *p, const struct kb_pic_shape *s, bool second,
    struct kb_buf *b)
{
	const char *at;

	if (!fits(p, s))
		kb_buf_adds(b, second ? kb_pic_str(s->code) : "");
	else if (kb_width(s->label) <= p->wide)
		kb_buf_adds(b, second ? s->label : "");
	else if ((at = cut(s->label, p->wide)) != NULL)
		kb_buf_add(b, second ? at + 1 : s->label, second ?
		    strlen(at + 1) : (size_t)(at - s->label));
}

static void
cell(const struct kb_pane *p, const struct kb_pic_shape *s, int line)
{
	struct kb_buf text = KB_BUF_INIT;

	if (line < 2)
		label(p, s, line == 1, &text);
	else if (line == 2)
		kb_pane_signs(&text, p->m, s, p->wide);
	else
		kb_buf_adds(&text, kb_pic_str(s->figure));
	kb_pane_paint(p, kb_pic_class_of(p->m, s));
	kb_pane_centre(p->b, kb_buf_str(&text), p->wide);
	kb_pane_plain(p);
	kb_buf_free(&text);
}

/* A line of a row of tiles, without blanks at its end. */
static void
tile_line(const struct kb_pane *p, int row, int cols, int line)
{
	size_t blank = 0;

	for (int c = 1; c <= cols; c++) {
		const struct kb_pic_shape *s = at(p->m, row, c);

		if (s == NULL) {
			blank += p->wide + 1;
			continue;
		}
		kb_buf_fill(p->b, ' ', blank);
		cell(p, s, line);
		blank = 1;
	}
	kb_pane_end_line(p);
}

/* Does a label of that row need both lines? */
static bool
both(const struct kb_pane *p, int row)
{
	for (size_t i = 0; p->two && i < p->m->nshape; i++)
		if (p->m->shape[i].row == row && p->m->shape[i].label != NULL &&
		    kb_width(p->m->shape[i].label) > p->wide &&
		    cut(p->m->shape[i].label, p->wide) != NULL)
			return true;
	return false;
}

static void
tile_rows(const struct kb_pane *p, int rows, int cols)
{
	bool figures = false;

	for (size_t i = 0; i < p->m->nshape; i++)
		figures = figures || *kb_pic_str(p->m->shape[i].figure) != '\0';
	for (int r = 1; r <= rows; r++) {
		for (int line = both(p, r) ? 0 : 1; line < 3 + figures; line++)
			tile_line(p, r, cols, line);
		kb_buf_addc(p->b, '\n');
	}
}

static bool
whole(const struct kb_pane *p, const struct kb_pic_shape *s)
{
	struct kb_buf text = KB_BUF_INIT;
	bool all = fits(p, s) && kb_width(kb_pic_str(s->figure)) <= p->wide &&
	    kb_pane_signs(&text, p->m, s, p->wide);

	kb_buf_free(&text);
	return all;
}

/* What a tile has no room for: a line a region. */
static void
list(const struct kb_pane *p, bool all)
{
	struct kb_buf told = KB_BUF_INIT;
	bool any = false;

	for (size_t i = 0; i < p->m->nshape; i++) {
		const struct kb_pic_shape *s = &p->m->shape[i];

		if (!all && whole(p, s))
			continue;
		kb_buf_cut(&told, 0);
		if (s->code != NULL)
			kb_buf_addf(&told, "%s ", s->code);
		kb_pic_shape_told(&told, p->m, s);
		kb_pane_wrapped(p->b, kb_buf_str(&told), 3);
		any = true;
	}
	if (any)
		kb_buf_addc(p->b, '\n');
	kb_buf_free(&told);
}

static void
one(struct kb_pane *p)
{
	int rows = 1, cols = 1;

	for (size_t i = 0; i < p->m->nshape; i++) {
		rows = p->m->shape[i].row > rows ? p->m->shape[i].row : rows;
		cols = p->m->shape[i].col > cols ? p->m->shape[i].col : cols;
	}
	p->wide = (size_t)(KB_PANE_WIDTH + 1) / (size_t)cols - 1;
	p->wide = p->wide < WIDE ? p->wide : WIDE;
	if ((size_t)(KB_PANE_WIDTH + 1) / (size_t)cols <= NARROW)
		p->wide = 0;
	for (size_t i = 0; i < p->m->nshape; i++)
		p->two = p->two || (p->m->shape[i].label != NULL &&
		    kb_width(p->m->shape[i].label) > p->wide &&
		    cut(p->m->shape[i].label, p->wide) != NULL);
	if (p->wide > 0)
		tile_rows(p, rows, cols);
	list(p, p->wide == 0);
}

/* ---- several maps ---- */

static void
headings(const struct kb_pane *p, size_t from, size_t to, bool numbers)
{
	char number[24];

	kb_buf_fill(p->b, ' ', p->name);
	for (size_t i = from; i < to; i++) {
		snprintf(number, sizeof(number), "%zu", i + 1);
		kb_buf_addc(p->b, ' ');
		kb_pane_centre(p->b, numbers ? number : p->m[i].brief, p->wide);
	}
	kb_pane_end_line(p);
}

static const struct kb_pic_shape *
same(const struct kb_pic_map *m, const char *code)
{
	for (size_t i = 0; i < m->nshape; i++)
		if (strcmp(kb_pic_str(m->shape[i].code), kb_pic_str(code)) == 0)
			return &m->shape[i];
	return NULL;
}

/* As short as it is known. */
static const char *
called(const struct kb_pic_shape *s)
{
	return s->label != NULL ? s->label : s->name != NULL ? s->name :
	    kb_pic_str(s->code);
}

static void
table_row(const struct kb_pane *p, size_t from, size_t to,
    const struct kb_pic_shape *s)
{
	struct kb_buf text = KB_BUF_INIT;
	size_t at = p->b->len, w;

	kb_shorten(p->b, called(s), p->name - 1);
	kb_buf_fill(p->b, ' ', p->name - kb_width(kb_buf_str(p->b) + at));
	for (size_t i = from; i < to; i++) {
		const struct kb_pic_shape *t = same(&p->m[i], s->code);

		kb_buf_addc(p->b, ' ');
		kb_buf_cut(&text, 0);
		if (t != NULL) {
			kb_pane_signs(&text, &p->m[i], t, p->wide - 1);
			kb_pane_paint(p, kb_pic_class_of(&p->m[i], t));
		}
		kb_buf_addf(p->b, " %s", kb_buf_str(&text));
		w = kb_width(kb_buf_str(&text)) + 1;
		kb_buf_fill(p->b, ' ', w < p->wide ? p->wide - w : 0);
		if (t != NULL)
			kb_pane_plain(p);
	}
	kb_pane_end_line(p);
	kb_buf_free(&text);
}

static void
several(struct kb_pane *p, size_t n)
{
	struct kb_buf key = KB_BUF_INIT;
	bool numbers = false;

	p->name = 2;
	for (size_t i = 0; i < p->m->nshape; i++) {
		size_t w = kb_width(called(&p->m->shape[i])) + 2;

		p->name = w > p->name ? w < NAME ? w : NAME : p->name;
	}
	p->wide = (KB_PANE_WIDTH - p->name) / (n < BESIDE ? n : BESIDE) - 1;
	p->wide = p->wide < 10 ? p->wide : 10;
	for (size_t i = 0; i < n; i++)
		numbers = numbers || p->m[i].brief == NULL ||
		    kb_width(p->m[i].brief) > p->wide;
	for (size_t from = 0, to; from < n; from = to) {
		to = from + BESIDE < n ? from + BESIDE : n;
		headings(p, from, to, numbers);
		for (size_t i = 0; i < p->m->nshape; i++)
			table_row(p, from, to, &p->m->shape[i]);
		kb_buf_addc(p->b, '\n');
	}
	for (size_t i = 0; i < n && numbers; i++)
		kb_buf_addf(&key, "%s%zu = %s", i > 0 ? "; " : "", i + 1,
		    kb_pic_str(p->m[i].frame));
	kb_pane_wrapped(p->b, kb_buf_str(&key), 0);
	kb_buf_adds(p->b, numbers ? "\n" : "");
	kb_buf_free(&key);
}

void
kb_pic_map_text(struct kb_buf *b, const struct kb_pic_map *m, size_t n,
    bool colour)
{
	struct kb_pic_map *own = kb_pic_arranged(m, n);
	struct kb_pane p = { .b = b, .m = own, .colour = colour };

	if (!m->bare) {
		kb_pane_wrapped(b, m->mark, 0);
		kb_pane_wrapped(b, m->title, 0);
		kb_pane_wrapped(b, m->subtitle, 0);
		kb_buf_addc(b, '\n');
	}
	if (n > 1)
		several(&p, n);
	else if (kb_pic_blocked(own))
		kb_pane_blocks(&p);
	else
		one(&p);
	kb_pane_legend(&p, n);
	if (!m->bare && m->notes != NULL && *m->notes != '\0') {
		kb_buf_addc(b, '\n');
		kb_pane_wrapped(b, m->notes, 0);
	}
	kb_pic_arranged_free(own, n);
}
