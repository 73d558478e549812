/* SPDX-License-Identifier: ISC */
/*
 * arrange.c - a tile for each region that has none.
 *
 * By place: tiles are dealt out so that the way from where the regions are to
 * where their tiles are is, squared and taken together, the shortest (the
 * assignment of Kuhn and Munkres), so that north stays above south.
 */
#include <math.h>
#include <stdlib.h>

#include "kesbang/picture.h"

#define SPARE 1.5		/* tiles for each region: the sea has some */

/* ---- by place ---- */

struct deal {
	size_t			 n, m, across;	/* regions, tiles, columns */
	struct kb_pic_point	*at;	/* of each region, in tiles */
};

static double
way(const struct deal *d, size_t region, size_t tile)
{
	double dx = d->at[region].x - ((double)(tile % d->across) + 0.5);
	double dy = d->at[region].y - ((double)(tile / d->across) + 0.5);

	return dx * dx + dy * dy;
}

/* The potentials and the shortest path from one region to a free tile. */
struct search {
	double	*u, *v, *least;
	size_t	*has, *from;	/* of a tile: its region; the tile before it */
	bool	*seen;
};

/* One step: the nearest tile that was not seen, from that one. */
static size_t
step(const struct deal *d, struct search *s, size_t tile)
{
	size_t region = s->has[tile], next = 0;
	double delta = INFINITY;

	s->seen[tile] = true;
	for (size_t j = 1; j <= d->m; j++) {
		double c;

		if (s->seen[j])
			continue;
		c = way(d, region - 1, j - 1) - s->u[region] - s->v[j];
		if (c < s->least[j]) {
			s->least[j] = c;
			s->from[j] = tile;
		}
		if (s->least[j] < delta) {
			delta = s->least[j];
			next = j;
		}
	}
	for (size_t j = 0; j <= d->m; j++)
		if (s->seen[j]) {
			s->u[s->has[j]] += delta;
			s->v[j] -= delta;
		} else {
			s->least[j] -= delta;
		}
	return next;
}

static void
place(const struct deal *d, struct search *s, size_t region)
{
	size_t tile = 0;

	s->has[0] = region;
	for (size_t j = 0; j <= d->m; j++) {
		s->least[j] = INFINITY;
		s->seen[j] = false;
	}
	do
		tile = step(d, s, tile);
	while (s->has[tile] != 0);
	for (; tile != 0; tile = s->from[tile])
		s->has[tile] = s->has[s->from[tile]];
}

static void
deal(const struct deal *d, struct kb_pic_shape *shape)
{
	struct search s = {
		kb_alloc((d->n + 1) * sizeof(double)),
		kb_alloc((d->m + 1) * sizeof(double)),
		kb_alloc((d->m + 1) * sizeof(double)),
		kb_alloc((d->m + 1) * sizeof(size_t)),
		kb_alloc((d->m + 1) * sizeof(size_t)),
		kb_alloc((d->m + 1) * sizeof(bool)),
	};

	for (size_t i = 1; i <= d->n; i++)
		place(d, &s, i);
	for (size_t j = 1; j <= d->m; j++)
		if (s.has[j] != 0) {
			shape[s.has[j] - 1].row = (int)((j - 1) / d->across) + 1;
			shape[s.has[j] - 1].col = (int)((j - 1) % d->across) + 1;
		}
	free(s.u);
	free(s.v);
	free(s.least);
	free(s.has);
	free(s.from);
	free(s.seen);
}

static int
by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/*
 * Halfway between where v is and the how many-th it is, from 0 to 1: where
 * regions are dense there is room.
 */
static double
spread(const double *sorted, size_t n, double v)
{
	double span = sorted[n - 1] - sorted[0], below = 0, same = 0;

	for (size_t i = 0; i < n; i++) {
		below += sorted[i] < v;
		same += !(sorted[i] < v) && !(sorted[i] > v);
	}
	return ((span > 0 ? (v - sorted[0]) / span : 0.5) +
	    (below + same / 2) / (double)n) / 2;
}

static double
clamp(double v, double least, double most)
{
	return v < least ? least : v > most ? most : v;
}

static void
by_place(struct kb_pic_shape *shape, size_t n)
{
	double *x = kb_alloc(n * sizeof(*x)), *y = kb_alloc(n * sizeof(*y));
	struct deal d = { .n = n, .at = kb_alloc(n * sizeof(*d.at)) };
	double aspect, across, down;

	for (size_t i = 0; i < n; i++) {
		x[i] = shape[i].centre.x;
		y[i] = -shape[i].centre.y;		/* north is above */
	}
	qsort(x, n, sizeof(*x), by_value);
	qsort(y, n, sizeof(*y), by_value);
	aspect = clamp((x[n - 1] - x[0]) / (y[n - 1] - y[0] + 1e-9), 0.5, 3);
	across = ceil(sqrt((double)n * SPARE * aspect));
	down = ceil((double)n * SPARE / across);
	for (size_t i = 0; i < n; i++) {
		d.at[i].x = spread(x, n, shape[i].centre.x) * across;
		d.at[i].y = spread(y, n, -shape[i].centre.y) * down;
	}
	d.across = (size_t)across;
	d.m = d.across * (size_t)down;
	deal(&d, shape);
	free(d.at);
	free(x);
	free(y);
}

/* Rows and columns that nobody has are left out. */
static void
close_up(struct kb_pic_shape *shape, size_t n, bool rows)
{
	int most = 0;
	char *used;
	int *now, next = 0;

#define LINE(s) (rows ? &(s)->row : &(s)->col)
	for (size_t i = 0; i < n; i++)
		most = *LINE(&shape[i]) > most ? *LINE(&shape[i]) : most;
	used = kb_alloc((size_t)most + 1);
	now = kb_alloc(((size_t)most + 1) * sizeof(*now));
	for (size_t i = 0; i < n; i++)
		used[*LINE(&shape[i])] = 1;
	for (int r = 1; r <= most; r++)
		now[r] = used[r] ? ++next : 0;
	for (size_t i = 0; i < n; i++)
		*LINE(&shape[i]) = now[*LINE(&shape[i])];
#undef LINE
	free(used);
	free(now);
}

/* ---- in their order ---- */

static void
in_order(struct kb_pic_shape *shape, size_t n)
{
	int across = (int)ceil(sqrt((double)n)), below = 0, k = 0;

	for (size_t i = 0; i < n; i++)
		if (shape[i].row > 0) {
			below = shape[i].row > below ? shape[i].row : below;
			across = shape[i].col > across ? shape[i].col : across;
		}
	for (size_t i = 0; i < n; i++)
		if (shape[i].row <= 0) {
			shape[i].row = below + k / across + 1;
			shape[i].col = k++ % across + 1;
		}
}

/* A tile belongs to the first that has it; a half of one is none. */
static void
refuse_taken(struct kb_pic_shape *shape, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (shape[i].col <= 0)
			shape[i].row = 0;
		for (size_t j = 0; j < i && shape[i].row > 0; j++)
			if (shape[j].row == shape[i].row &&
			    shape[j].col == shape[i].col)
				shape[i].row = 0;
	}
}

void
kb_pic_arrange(struct kb_pic_shape *shape, size_t n)
{
	bool known = n > 0;

	refuse_taken(shape, n);
	for (size_t i = 0; i < n; i++)
		known = known && shape[i].placed && shape[i].row <= 0;
	if (known) {
		by_place(shape, n);
		close_up(shape, n, true);
		close_up(shape, n, false);
	} else {
		in_order(shape, n);
	}
}
