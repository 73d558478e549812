/* SPDX-License-Identifier: ISC */
/*
 * shape_cross.c - rings that cross themselves.
 *
 * The boxes of its parts keep apart what cannot meet: for an outline that a
 * surveyor drew, n log n.  One that was made to be hard spends the effort.
 */
#include "shape_tree.h"

/* A tenth of a millimetre: nobody crossed by less. */
#define NOTHING 1e-9

struct search {
	const double	(*pt)[2];
	size_t		 n;		/* lines */
	const struct kb_box *box;
	size_t		 leaves;
	size_t		*effort;
	double		*at;
	enum kb_crossing found;
};

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
	size_t i = (a - s->leaves) * KB_LEAF, from = (b - s->leaves) * KB_LEAF;
	size_t iend = i + KB_LEAF < s->n ? i + KB_LEAF : s->n;
	size_t jend = from + KB_LEAF < s->n ? from + KB_LEAF : s->n;

	if (!spend(s, KB_LEAF))
		return;
	for (; i < iend; i++) {
		struct kb_box box = kb_line_box(&s->pt[i]);

		for (size_t j = a == b ? i + 1 : from; j < jend; j++) {
			struct kb_box other = kb_line_box(&s->pt[j]);

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

enum kb_crossing
kb_ring_crossing(const struct kb_ring *r, size_t *effort, double at[2])
{
	struct search s = { .pt = (const double (*)[2])r->pt, .n = r->n - 1,
	    .box = r->box, .leaves = kb_ring_leaves(r), .effort = effort,
	    .at = at };

	within(&s, 1);
	return s.found;
}
