/* SPDX-License-Identifier: ISC */
/*
 * notes.c - the words of regions on a map by boundaries: in them where there
 * is room, else in the margins, from north to south, with a line each.
 */
#include <math.h>
#include <stdlib.h>

#include "borders.h"

#define TRIES 14			/* places that are tried, each way */
#define LABEL 10.5
#define LETTER 15.0
#define SMALL 11.0			/* a letter alone */
#define STEP 24.0			/* between notes in a margin */
#define KEY 19.0			/* the square of a letter there */
#define DOT 4.0				/* between words and a spot */
#define CROWD 14			/* of more, those with room are inside */
#define OUTSIDE 60			/* more have no notes */

/* ---- in the region ---- */

static bool
covers(const struct kb_land *l, const struct kb_rect *r)
{
	for (size_t k = 0; k < l->nspot; k++) {
		struct kb_pic_point p = l->spot[k].at;

		if (p.x > r->x - DOT && p.x < r->x + r->w + DOT &&
		    p.y > r->y - DOT && p.y < r->y + r->h + DOT)
			return true;
	}
	return false;
}

/* The place nearest to the middle where a box so large is in the region; one
 * that covers nothing before one that does. */
static bool
find(const struct kb_land *l, const struct kb_mask *m, double w, double h,
    struct kb_rect *found)
{
	const struct kb_rect *all = &m->all;
	double best = INFINITY;

	if (w > all->w || h > all->h)
		return false;
	for (int a = 0; a <= TRIES; a++)
		for (int d = 0; d <= TRIES; d++) {
			struct kb_rect r = { all->x + (all->w - w) * a / TRIES,
			    all->y + (all->h - h) * d / TRIES, w, h };
			double off = hypot(a - TRIES / 2.0, d - TRIES / 2.0);

			if (off >= best || !kb_mask_holds(m, &r))
				continue;
			off += covers(l, &r) ? 2 * TRIES : 0;
			if (off < best) {
				best = off;
				*found = r;
			}
		}
	return best < INFINITY;
}

/* A point of it: the middle of the largest box that was found. */
static struct kb_pic_point
point_of(const struct kb_land *l, const struct kb_mask *m)
{
	const struct kb_rect *all = &m->all;
	struct kb_rect r = { all->x + all->w / 2, all->y + all->h / 2, 0, 0 };

	for (double side = fmin(all->w, all->h) * 0.6; side > 0.1; side *= 0.6)
		if (find(l, m, side, side, &r))
			break;
	return (struct kb_pic_point){ r.x + r.w / 2, r.y + r.h / 2 };
}

/* A letter alone is in its region where margins are none, or full. */
static void
settle(const struct kb_land *l, struct kb_note *n)
{
	n->inside = n->named || (n->small && (l->margin < 50 || l->crowded));
	if (n->inside)
		n->at = (struct kb_pic_point){ n->box.x + n->box.w / 2,
		    n->box.y + n->box.h / 2 };
}

static void
place(struct kb_land *l, const struct kb_pic_map *m, size_t i)
{
	const struct kb_pic_shape *s = &m->shape[i];
	double signs = kb_pic_signs_width(m, s, LETTER), label;
	struct kb_note *n = &l->note[i];
	struct kb_mask mask;

	label = s->label != NULL ? kb_svg_width(s->label, LABEL, true) : 0;
	if (l->margin < 50)
		label = INFINITY;			/* a small frame */
	kb_mask_make(&mask, l, i);
	n->named = find(l, &mask, fmax(label, signs) + 2, LABEL + LETTER + 5,
	    &n->box);
	n->small = !n->named && find(l, &mask, kb_pic_signs_width(m, s,
	    SMALL) + 1, SMALL + 1, &n->box);
	settle(l, n);
	if (!n->inside)
		n->at = point_of(l, &mask);
	kb_mask_free(&mask);
}

void
kb_land_words(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_shape *s, const struct kb_note *n, unsigned ink)
{
	struct kb_font f = { LABEL, true, ink, KB_MIDDLE };
	struct kb_rect signs = n->box;

	if (!n->inside)
		return;
	if (n->named) {
		kb_svg_text(b, n->at.x, n->box.y + LABEL, &f, s->label);
		signs.y += LABEL + 3;
		signs.h -= LABEL + 3;
	}
	kb_pic_signs(b, m, s, &signs, n->named ? LETTER : SMALL, ink);
	if (s->flagged)
		kb_pic_flag(b, n->box.x - 9, n->box.y, 8);
}

/* ---- in the margins ---- */

struct aside {
	size_t	 i;			/* of the region */
	struct kb_pic_point at;
	double	 y;			/* where its note stands */
	bool	 left;
};

static int
from_north(const void *a, const void *b)
{
	const struct aside *p = a, *q = b;

	if (p->left != q->left)
		return p->left ? -1 : 1;
	return (p->at.y > q->at.y) - (p->at.y < q->at.y);
}

/* None over another, and as near to their regions as that allows. */
static void
spread(const struct kb_land *l, struct aside *a, size_t n)
{
	double high = l->high > STEP * (double)n ? STEP :
	    l->high / (double)(n > 0 ? n : 1);

	for (size_t i = 0; i < n; i++) {
		double least = i > 0 ? a[i - 1].y + high : l->top;

		a[i].y = fmax(a[i].at.y - KEY / 2, least);
	}
	for (size_t i = n; i-- > 0; ) {
		double most = i + 1 < n ? a[i + 1].y - high : l->top +
		    l->high - KEY;

		a[i].y = fmin(a[i].y, most);
	}
}

static void
note(struct kb_buf *b, const struct kb_land *l, const struct kb_pic_map *m,
    const struct aside *a, bool named)
{
	const struct kb_pic_shape *s = &m->shape[a->i];
	struct kb_look look = kb_look(kb_pic_class_of(m, s)->rank,
	    kb_pic_ranks(m));
	double wide = fmax(KEY, kb_pic_signs_width(m, s, SMALL) + 6);
	struct kb_font f = { 9.5, true, KB_INK, a->left ? KB_END : KB_START };
	struct kb_rect r = { 0, a->y, wide, KEY };
	const char *names[] = { s->label, s->code };

	r.x = a->left ? l->box.x - 10 - wide : l->box.x + l->box.w + 10;
	kb_pic_open(b, m, s);
	kb_svg_line(b, a->left ? r.x + wide : r.x, a->y + KEY / 2, a->at.x,
	    a->at.y, KB_INK, 0.7);
	kb_svg_dot(b, a->at.x, a->at.y, 2);
	kb_look_box(b, &look, &r);
	kb_pic_signs(b, m, s, &r, SMALL, look.ink);
	if (s->flagged)
		kb_pic_flag(b, r.x, r.y, 7);
	if (named)
		kb_svg_fit(b, a->left ? r.x - 4 : r.x + wide + 4,
		    a->y + KEY * 0.68, &f, a->left ? r.x - 4 - l->offer.x :
		    l->offer.x + l->offer.w - r.x - wide - 4, 6.5, names,
		    KB_LEN(names));
	kb_buf_adds(b, "</g>\n");
}

/* Those whose words are in a margin, left ones first. */
static size_t
asides(const struct kb_land *l, const struct kb_pic_map *m, struct aside *a,
    size_t *left)
{
	size_t n = 0;

	*left = 0;
	for (size_t i = 0; i < m->nshape; i++) {
		struct kb_pic_point at = l->note[i].at;

		if (m->shape[i].nring == 0 || l->note[i].inside)
			continue;
		a[n++] = (struct aside){ i, at, 0, at.x < l->box.x +
		    l->box.w / 2 };
		*left += a[n - 1].left;
	}
	qsort(a, n, sizeof(*a), from_north);
	return n;
}

double
kb_land_margins(struct kb_land *l, const struct kb_pic_map *m, size_t *more)
{
	struct aside *a = kb_alloc((m->nshape + 1) * sizeof(*a));
	size_t left, n, most;

	l->note = kb_alloc((m->nshape + 1) * sizeof(*l->note));
	for (size_t i = 0; i < m->nshape; i++)
		if (m->shape[i].nring > 0)
			place(l, m, i);
	n = asides(l, m, a, &left);
	if (n > CROWD) {
		l->crowded = true;
		for (size_t i = 0; i < m->nshape; i++)
			settle(l, &l->note[i]);
		n = asides(l, m, a, &left);
	}
	most = left > n - left ? left : n - left;
	*more = n > OUTSIDE ? n : 0;
	free(a);
	return *more > 0 ? 0 : STEP * (double)most;
}

void
kb_land_outside(struct kb_buf *b, const struct kb_land *l,
    const struct kb_pic_map *m)
{
	struct aside *a = kb_alloc((m->nshape + 1) * sizeof(*a));
	size_t left, n = asides(l, m, a, &left);

	spread(l, a, left);
	spread(l, a + left, n - left);
	for (size_t i = 0; i < n; i++)
		note(b, l, m, &a[i], l->margin > 50);
	free(a);
}
