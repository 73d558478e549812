/* SPDX-License-Identifier: ISC */
/*
 * shape_cross.c - rings that cross themselves.
 *
 * Lines that follow each other lie near each other, so a tree over their order
 * with the box of each part keeps apart what cannot meet: for an outline that
 * a surveyor drew, n log n.  One that was made to be hard spends the effort.
 */
#include <stdlib.h>

#include "kesbang/shape.h"

#define LEAF 8				/* lines */
/* A tenth of a millimetre: nobody crossed by less. */
#define NOTHING 1e-9

struct search {
	const double	(*pt)[2];
	size_t		 n;		/* lines */
	struct kb_box	*box;		/* of node i; its parts 2i, 2i + 1 */
	size_t		 leaves;	/* a power of two; nodes from here on */
	size_t		*effort;
	double		*at;
	enum kb_crossing found;
};

/* Of a line, whose points stand one after another. */
static struct kb_box
line_box(const double (*p)[2])
{
	struct kb_box b = { p[0][0], p[0][1], p[0][0], p[0][1] };

	kb_box_add(&b, &(struct kb_box){ p[1][0], p[1][1], p[1][0], p[1][1] });
	return b;
}

static bool
apart(const struct kb_box *a, const struct kb_box *b)
{
	return a->east < b->west || b->east < a->west ||
	    a->north < b->south || b->north < a->south;
}

/* How far c is to the left of the line from a to b, times its length; 0: on
 * it. */
static double
side(const double *a, const double *b, const double *c)
{
	double dx = b[0] - a[0], dy = b[1] - a[1];
	double v = dx * (c[1] - a[1]) - dy * (c[0] - a[0]);
	double least = NOTHING * ((dx < 0 ? -dx : dx) + (dy < 0 ? -dy : dy));

	return v > least || v < -least ? v : 0;
}

static bool
cross(const double (*p)[2], const double (*q)[2], double at[2])
{
	double a = side(p[0], p[1], q[0]), b = side(p[0], p[1], q[1]);
	double c = side(q[0], q[1], p[0]), d = side(q[0], q[1], p[1]);
	double t;

	if (!((a > 0 && b < 0) || (a < 0 && b > 0)) ||
	    !((c > 0 && d < 0) || (c < 0 && d > 0)))
		return false;
	t = c / (c - d);
	at[0] = p[0][0] + t * (p[1][0] - p[0][0]);
	at[1] = p[0][1] + t * (p[1][1] - p[0][1]);
	return true;
}

static bool
spend(struct search *s, size_t n)
{
	if (s->found != KB_CROSS_NONE)
		return false;
	if (*s->effort < n) {
		*s->effort = 0;
		s->found = KB_CROSS_GAVE_UP;
		return false;
	}
	*s->effort -= n;
	return true;
}

/* The lines of two leaves, or of one with themselves. */
static void
leaves(struct search *s, size_t a, size_t b)
{
	size_t i = (a - s->leaves) * LEAF, from = (b - s->leaves) * LEAF;
	size_t iend = i + LEAF < s->n ? i + LEAF : s->n;
	size_t jend = from + LEAF < s->n ? from + LEAF : s->n;

	if (!spend(s, LEAF))
		return;
	for (; i < iend; i++) {
		struct kb_box box = line_box(&s->pt[i]);

		for (size_t j = a == b ? i + 1 : from; j < jend; j++) {
			struct kb_box other = line_box(&s->pt[j]);

			if (!apart(&box, &other) &&
			    cross(&s->pt[i], &s->pt[j], s->at)) {
				s->found = KB_CROSS_FOUND;
				return;
			}
		}
	}
}

/* Both nodes are of one height. */
static void
between(struct search *s, size_t a, size_t b)
{
	if (apart(&s->box[a], &s->box[b]) || !spend(s, 1))
		return;
	if (a >= s->leaves) {
		leaves(s, a, b);
		return;
	}
	between(s, 2 * a, 2 * b);
	between(s, 2 * a, 2 * b + 1);
	between(s, 2 * a + 1, 2 * b);
	between(s, 2 * a + 1, 2 * b + 1);
}

static void
within(struct search *s, size_t node)
{
	if (s->box[node].west > s->box[node].east || !spend(s, 1))
		return;
	if (node >= s->leaves) {
		leaves(s, node, node);
		return;
	}
	within(s, 2 * node);
	within(s, 2 * node + 1);
	between(s, 2 * node, 2 * node + 1);
}

static void
plant(struct search *s)
{
	s->leaves = 1;
	while (s->leaves * LEAF < s->n)
		s->leaves *= 2;
	s->box = kb_realloc(NULL, 2 * s->leaves, sizeof(*s->box));
	for (size_t i = 0; i < 2 * s->leaves; i++)
		s->box[i] = (struct kb_box)KB_BOX_EMPTY;
	for (size_t i = 0; i < s->n; i++) {
		struct kb_box b = line_box(&s->pt[i]);

		kb_box_add(&s->box[s->leaves + i / LEAF], &b);
	}
	for (size_t i = s->leaves - 1; i > 0; i--) {
		kb_box_add(&s->box[i], &s->box[2 * i]);
		kb_box_add(&s->box[i], &s->box[2 * i + 1]);
	}
}

enum kb_crossing
kb_ring_crossing(const struct kb_ring *r, size_t *effort, double at[2])
{
	struct search s = { .pt = (const double (*)[2])r->pt, .n = r->n - 1,
	    .effort = effort, .at = at };

	plant(&s);
	within(&s, 1);
	free(s.box);
	return s.found;
}
