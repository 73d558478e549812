/* SPDX-License-Identifier: ISC */
/* shape.c - boxes, areas, and what lies inside. */
#include <math.h>

#include "kesbang/shape.h"

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

struct kb_box
kb_ring_box(const struct kb_ring *r)
{
	struct kb_box all = KB_BOX_EMPTY;

	for (size_t i = 0; i < r->n; i++) {
		const double *p = r->pt[i];

		kb_box_add(&all, &(struct kb_box){ p[0], p[1], p[0], p[1] });
	}
	return all;
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

/* How often a line from there to the east meets the ring is odd. */
static bool
ring_holds(const struct kb_ring *r, double lon, double lat)
{
	bool in = false;

	for (size_t i = 0; i + 1 < r->n; i++) {
		const double *a = r->pt[i], *b = r->pt[i + 1];

		if ((a[1] > lat) != (b[1] > lat) && lon < a[0] +
		    (lat - a[1]) / (b[1] - a[1]) * (b[0] - a[0]))
			in = !in;
	}
	return in;
}

bool
kb_shape_holds(const struct kb_shape *s, double lon, double lat)
{
	bool in = false;

	if (!kb_box_holds(&s->box, lon, lat))
		return false;
	for (size_t i = 0; i < s->nring; i++)
		in ^= ring_holds(&s->ring[i], lon, lat);
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
