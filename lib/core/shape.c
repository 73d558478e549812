/* SPDX-License-Identifier: ISC */
/* shape.c - boxes, areas, and what lies inside. */
#include <math.h>
#include <stdlib.h>

#include "shape_tree.h"

void
kb_box_add(struct kb_box *b, const struct kb_box *more)
{
	if (more->west < b->west)
		b->west = more->west;
	if (more->south < b->south)
		b->south = more->south;
	if (more->east > b->east)
		b->east = more->east;
	if (more->north > b->north)
		b->north = more->north;
}

bool
kb_box_holds(const struct kb_box *b, double lon, double lat)
{
	return lon >= b->west && lon <= b->east && lat >= b->south &&
	    lat <= b->north;
}

void
kb_ring_plant(struct kb_ring *r)
{
	size_t leaves = kb_ring_leaves(r);

	free(r->box);
	r->box = kb_realloc(NULL, 2 * leaves, sizeof(*r->box));
	for (size_t i = 0; i < 2 * leaves; i++)
		r->box[i] = (struct kb_box)KB_BOX_EMPTY;
	for (size_t i = 0; i + 1 < r->n; i++) {
		struct kb_box b = kb_line_box((const double (*)[2])&r->pt[i]);

		kb_box_add(&r->box[leaves + i / KB_LEAF], &b);
	}
	for (size_t i = leaves - 1; i > 0; i--) {
		kb_box_add(&r->box[i], &r->box[2 * i]);
		kb_box_add(&r->box[i], &r->box[2 * i + 1]);
	}
}

void
kb_ring_free(struct kb_ring *r)
{
	free(r->pt);
	free(r->box);
}

/* From the first point on, so that small rings far from 0 lose no digits. */
double
kb_ring_area(const struct kb_ring *r)
{
	double sum = 0;

	for (size_t i = 1; i + 1 < r->n; i++)
		sum += (r->pt[i][0] - r->pt[0][0]) *
		    (r->pt[i + 1][1] - r->pt[0][1]) -
		    (r->pt[i + 1][0] - r->pt[0][0]) *
		    (r->pt[i][1] - r->pt[0][1]);
	return sum / 2;
}

/* ---- inside ---- */

/*
 * Is the number of lines odd, of those under a node, that a line from there to
 * the east meets?  Where all of them are in the east, the first point and the
 * last tell.
 */
static bool
odd(const struct kb_ring *r, size_t node, size_t from, size_t n, double lon,
    double lat)
{
	const struct kb_box *b = &r->box[node];
	const double (*p)[2] = (const double (*)[2])r->pt;
	size_t to = from + n < r->n ? from + n : r->n - 1;
	bool in = false;

	if (!(lat >= b->south && lat <= b->north && lon <= b->east))
		return false;
	if (lon < b->west)
		return (p[from][1] > lat) != (p[to][1] > lat);
	if (n > KB_LEAF)
		return odd(r, 2 * node, from, n / 2, lon, lat) !=
		    odd(r, 2 * node + 1, from + n / 2, n / 2, lon, lat);
	for (; from < to; from++) {
		const double *a = p[from], *c = p[from + 1];

		if ((a[1] > lat) != (c[1] > lat) && lon < a[0] +
		    (lat - a[1]) / (c[1] - a[1]) * (c[0] - a[0]))
			in = !in;
	}
	return in;
}

bool
kb_ring_holds(const struct kb_ring *r, double lon, double lat)
{
	return kb_box_holds(&r->box[1], lon, lat) &&
	    odd(r, 1, 0, kb_ring_leaves(r) * KB_LEAF, lon, lat);
}

bool
kb_shape_holds(const struct kb_shape *s, double lon, double lat)
{
	bool in = false;

	if (!kb_box_holds(&s->box, lon, lat))
		return false;
	for (size_t i = 0; i < s->nring; i++)
		in ^= kb_ring_holds(&s->ring[i], lon, lat);
	return in;
}

#define DEGREE 111.2			/* kilometres */

/* From 0, 0 to the line from a to b. */
static double
from_here(const double a[2], const double b[2])
{
	double dx = b[0] - a[0], dy = b[1] - a[1], all = dx * dx + dy * dy;
	double t = all > 0 ? -(a[0] * dx + a[1] * dy) / all : 0;

	t = t < 0 ? 0 : t > 1 ? 1 : t;
	return hypot(a[0] + t * dx, a[1] + t * dy);
}

double
kb_shape_away(const struct kb_shape *s, double lon, double lat)
{
	double least = INFINITY, narrow = cos(lat * 3.14159265358979 / 180);

	for (size_t r = 0; r < s->nring; r++)
		for (size_t i = 0; i + 1 < s->ring[r].n; i++) {
			const double (*p)[2] = (const double (*)[2])
			    &s->ring[r].pt[i];
			double a[2] = { (p[0][0] - lon) * narrow, p[0][1] - lat };
			double b[2] = { (p[1][0] - lon) * narrow, p[1][1] - lat };

			least = fmin(least, from_here(a, b));
		}
	return least * DEGREE;
}

void
kb_degrees(struct kb_buf *b, double v)
{
	size_t at = b->len;

	kb_buf_addf(b, "%.7f", v);
	while (b->s[b->len - 1] == '0')
		kb_buf_cut(b, b->len - 1);
	if (b->s[b->len - 1] == '.')
		kb_buf_cut(b, b->len - 1);
	if (strcmp(b->s + at, "-0") == 0) {
		kb_buf_cut(b, at);
		kb_buf_addc(b, '0');
	}
}
