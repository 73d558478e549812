/* SPDX-License-Identifier: ISC */
/*
 * legend.c - what colours, letters and marks mean: every class, whether a
 * region has it or not, and the marks that are there.
 */
#include "draw.h"

#define SWATCH 30.0
#define HIGH 19.0
#define STEP 25.0			/* from line to line */
#define SIZE 11.5
#define BESIDE 22.0			/* between entries in a line */
#define GAP 8.0				/* between a swatch and its words */

struct legend {
	struct kb_buf		*b;		/* NULL: only measured */
	const struct kb_pic_map	*m;
	double			 x, y, left, room;
	bool			 down;
};

static const struct kb_font plain = { SIZE, false, KB_INK, KB_START };
static const struct kb_font strong = { SIZE, true, KB_INK, KB_START };

/* Room for an entry so wide; what does not fit begins a line. */
static void
make_room(struct legend *l, double wide)
{
	if (!l->down && l->x > l->left && l->x + wide > l->left + l->room) {
		l->x = l->left;
		l->y += STEP;
	}
}

static void
next_line(struct legend *l)
{
	if (l->x > l->left)
		l->y += STEP;
	l->x = l->left;
}

/* Under each other, or before what follows in the line. */
static void
heading(struct legend *l, const char *s)
{
	double y;

	if (s == NULL || *s == '\0')
		return;
	if (l->down || l->x + kb_svg_width(s, SIZE, true) > l->left + l->room)
		next_line(l);
	if (l->down && l->y > 0)
		l->y += 4;
	y = kb_svg_lines(l->b, l->x, l->y + 2, &strong, l->room, 15, s);
	if (l->down || y > l->y + STEP)
		l->y = y + 5;
	else
		l->x += kb_svg_width(s, SIZE, true) + GAP;
}

/* Words beside what was drawn at the left. */
static void
words(struct legend *l, const char *s, double wide)
{
	double at = l->x + SWATCH + GAP, y = l->y + (HIGH - SIZE) / 2 - 1.5;

	if (l->down) {
		y = kb_svg_lines(l->b, at, y, &plain, l->room - SWATCH - GAP,
		    14, s) - 14;
		l->y = (y > l->y ? y : l->y) + STEP;
		return;
	}
	y = kb_svg_lines(l->b, at, y, &plain, l->room - SWATCH - GAP, 14, s) -
	    14;
	if (y > l->y + STEP / 2) {			/* several lines */
		l->y = y;
		wide = l->room;
	}
	l->x += wide + BESIDE;
}

static double
wide_of(const char *s)
{
	return SWATCH + GAP + kb_svg_width(s, SIZE, false);
}

static void
class(struct legend *l, const struct kb_pic_class *c)
{
	struct kb_look look = kb_look(c->rank, kb_pic_ranks(l->m));
	struct kb_rect r = { 0, 0, SWATCH, HIGH }, hole;
	const char *letter = c->letter;
	double wide = wide_of(kb_pic_str(c->label));

	make_room(l, wide);
	r.x = l->x;
	r.y = l->y;
	hole = (struct kb_rect){ r.x + 8, r.y + 2.5, SWATCH - 16, HIGH - 5 };
	look.hatch.step *= 0.7;
	if (l->b != NULL) {
		kb_look_box(l->b, &look, &r);
		kb_svg_hatch_box(l->b, &look.hatch, &r, &hole, 1);
		kb_svg_fit(l->b, r.x + SWATCH / 2, r.y + HIGH * 0.7,
		    &(struct kb_font){ SIZE, true, look.ink, KB_MIDDLE },
		    hole.w, 5, &letter, 1);
	}
	words(l, kb_pic_str(c->label), wide);
}

enum sign { NO_SIGN, FLAG, COUNT, DOT };

static void
mark(struct legend *l, enum kb_pic_change change, enum sign sign,
    const char *s)
{
	double wide = wide_of(s), x;

	make_room(l, wide);
	x = l->x + SWATCH / 2;
	if (l->b != NULL && sign == FLAG)
		kb_pic_flag(l->b, x - 7, l->y + 2, 14);
	else if (l->b != NULL && sign == COUNT)
		kb_svg_disc(l->b, x, l->y + HIGH / 2, 8, 2);
	else if (l->b != NULL && sign == DOT)
		kb_svg_dot(l->b, x, l->y + HIGH / 2, 3.2);
	else if (l->b != NULL)
		kb_svg_change(l->b, x, l->y + HIGH / 2, 10, change, KB_INK);
	words(l, s, wide);
}

static void
what_counts(struct legend *l, enum sign sign, const char *front,
    const char *behind)
{
	struct kb_buf s = KB_BUF_INIT;

	kb_buf_addf(&s, "%s %s%s", front, kb_pic_str(l->m->spot_label),
	    behind);
	mark(l, KB_PIC_NO_CHANGE, sign, s.s);
	kb_buf_free(&s);
}

static void
marks(struct legend *l, const struct kb_pic_marks *k)
{
	if (k->any_change)
		heading(l, l->m->change_label != NULL ? l->m->change_label :
		    "Perubahan");
	for (enum kb_pic_change c = KB_PIC_UP; c <= KB_PIC_SAME; c++)
		if (k->change[c])
			mark(l, c, NO_SIGN, kb_pic_change_words[c]);
	if (!k->spot && !k->place && !k->flag)
		return;
	if (l->down)
		next_line(l);
	if (l->down && k->any_change)
		l->y += 6;
	if (k->place)
		what_counts(l, DOT, "satu", ", di tempatnya");
	if (k->spot || k->places)
		what_counts(l, COUNT, "jumlah", !k->place ? "" : !k->spot ?
		    " yang berdekatan" : k->places ? " yang berdekatan, atau "
		    "lainnya" : " lainnya");
	if (k->flag)
		mark(l, KB_PIC_NO_CHANGE, FLAG, kb_pic_str(l->m->flag_label));
}

double
kb_pic_legend(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_marks *k, double x, double y, double room, bool down)
{
	struct legend l = { b, m, x, y, x, room, down };

	heading(&l, m->legend);
	for (size_t i = 0; i < m->nclass; i++)
		class(&l, &m->class[i]);
	marks(&l, k);
	next_line(&l);
	return l.y;
}
