/* SPDX-License-Identifier: ISC */
/*
 * simplify.c - outlines with no more points than a picture shows.
 *
 * Where borders meet or part (a point whose neighbours are not the same in
 * all rings) they are cut; each piece is thinned out by itself (Douglas and
 * Peucker) and always from the same end, whichever ring it belongs to.  So
 * what two regions share stays shared, and no gap opens between them.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "draw.h"

#define GRID 20.0			/* points stand on 1/20 of a pixel */

/* A point of a ring, and those beside it, as whole numbers. */
struct joint {
	int64_t	 at, low, high;		/* its place; its neighbours', sorted */
	size_t	 ring, i;
};

static int64_t
place(struct kb_pic_point p)
{
	return (int64_t)lround(p.x * GRID) * (INT64_C(1) << 32) +
	    (int64_t)lround(p.y * GRID);
}

/* On the grid, without what repeats the point before it. */
static void
snap(struct kb_outline *o)
{
	size_t n = 0;

	for (size_t i = 0; i < o->n; i++) {
		struct kb_pic_point p = { (double)lround(o->at[i].x * GRID) /
		    GRID, (double)lround(o->at[i].y * GRID) / GRID };

		if (n == 0 || place(p) != place(o->at[n - 1]))
			o->at[n++] = p;
	}
	while (n > 1 && place(o->at[n - 1]) == place(o->at[0]))
		n--;
	o->n = n < 3 ? 0 : n;
}

static int
by_place(const void *a, const void *b)
{
	const struct joint *p = a, *q = b;

	return (p->at > q->at) - (p->at < q->at);
}

/* fixed[ring][i]: is it where borders meet? */
static void
find_meetings(const struct kb_outline *o, size_t n, bool **fixed)
{
	struct joint *j;
	size_t all = 0, k = 0;

	for (size_t r = 0; r < n; r++)
		all += o[r].n;
	j = kb_alloc((all + 1) * sizeof(*j));
	for (size_t r = 0; r < n; r++)
		for (size_t i = 0; i < o[r].n; i++) {
			int64_t a = place(o[r].at[(i + o[r].n - 1) % o[r].n]);
			int64_t b = place(o[r].at[(i + 1) % o[r].n]);

			j[k++] = (struct joint){ place(o[r].at[i]),
			    a < b ? a : b, a < b ? b : a, r, i };
		}
	qsort(j, all, sizeof(*j), by_place);
	for (size_t from = 0, to; from < all; from = to) {
		bool meet = false;

		for (to = from; to < all && j[to].at == j[from].at; to++)
			meet = meet || j[to].low != j[from].low ||
			    j[to].high != j[from].high;
		for (size_t i = from; i < to; i++)
			fixed[j[i].ring][j[i].i] = meet;
	}
	free(j);
}

/* Of p from the line a-b. */
static double
distance(struct kb_pic_point p, struct kb_pic_point a, struct kb_pic_point b)
{
	double dx = b.x - a.x, dy = b.y - a.y, d = hypot(dx, dy);

	if (d < 1e-9)
		return hypot(p.x - a.x, p.y - a.y);
	return fabs((p.x - a.x) * dy - (p.y - a.y) * dx) / d;
}

/* Marks those to be kept between two of a piece; not itself, for a coast may
 * be long. */
static void
thin(const struct kb_pic_point *at, size_t n, double most, bool *keep)
{
	size_t *todo = kb_alloc((2 * n + 2) * sizeof(*todo)), top = 0;

	todo[top++] = 0;
	todo[top++] = n - 1;
	while (top > 0) {
		size_t to = todo[--top], from = todo[--top], far = from;
		double worst = most;

		for (size_t i = from + 1; i < to; i++) {
			double d = distance(at[i], at[from], at[to]);

			if (d > worst) {
				worst = d;
				far = i;
			}
		}
		if (far == from)
			continue;
		keep[far] = true;
		todo[top++] = from;
		todo[top++] = far;
		todo[top++] = far;
		todo[top++] = to;
	}
	free(todo);
}

/* The piece from..to (to may be n and more: round the ring). */
static void
piece(const struct kb_outline *o, size_t from, size_t to, double most,
    bool *keep)
{
	size_t n = to - from + 1;
	struct kb_pic_point *at = kb_alloc(n * sizeof(*at));
	bool *kept = kb_alloc(n * sizeof(*kept)), turn;
	int64_t a, z;

	a = place(o->at[from % o->n]);
	z = place(o->at[to % o->n]);
	if (a == z) {				/* a whole ring */
		a = place(o->at[(from + 1) % o->n]);
		z = place(o->at[(to - 1) % o->n]);
	}
	turn = a > z;
	for (size_t i = 0; i < n; i++)
		at[turn ? n - 1 - i : i] = o->at[(from + i) % o->n];
	thin(at, n, most, kept);
	for (size_t i = 0; i < n; i++)
		if (kept[turn ? n - 1 - i : i])
			keep[(from + i) % o->n] = true;
	free(at);
	free(kept);
}

static size_t
first_place(const struct kb_outline *o)
{
	size_t least = 0;

	for (size_t i = 1; i < o->n; i++)
		if (place(o->at[i]) < place(o->at[least]))
			least = i;
	return least;
}

static void
ring(struct kb_outline *o, double most, bool *keep)
{
	size_t start = 0, n = 0, from;

	while (start < o->n && !keep[start])
		start++;
	if (start == o->n)
		keep[start = first_place(o)] = true;
	from = start;
	for (size_t i = start + 1; i <= start + o->n; i++)
		if (i == start + o->n || keep[i % o->n]) {
			piece(o, from, i, most, keep);
			from = i;
		}
	for (size_t i = 0; i < o->n; i++)
		if (keep[i])
			o->at[n++] = o->at[i];
	o->n = n < 3 ? 0 : n;
}

void
kb_pic_simplify(struct kb_outline *o, size_t n, double most)
{
	bool **keep = kb_alloc((n + 1) * sizeof(*keep));

	for (size_t r = 0; r < n; r++) {
		snap(&o[r]);
		keep[r] = kb_alloc(o[r].n + 1);
	}
	find_meetings(o, n, keep);
	for (size_t r = 0; r < n; r++) {
		if (o[r].n > 0)
			ring(&o[r], most, keep[r]);
		free(keep[r]);
	}
	free(keep);
}
