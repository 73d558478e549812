/* SPDX-License-Identifier: ISC */
/*
 * mask.c - a region as cells that are in it or not, summed up from the upper
 * left: whether a box is in it takes four of them, however many points its
 * outline has.
 */
#include <math.h>
#include <stdlib.h>

#include "borders.h"

#define CELL 0.5			/* pixels; but of a region ... */
#define LEAST 32.0			/* ... so many cells at least, */
#define MOST 400.0			/* and so many at most, its longer way */

static struct kb_rect
bounds(const struct kb_land *l, size_t i)
{
	struct kb_pic_point low = { INFINITY, INFINITY }, high = { -INFINITY,
	    -INFINITY };

	for (size_t r = l->first[i]; r < l->first[i + 1]; r++)
		for (size_t k = 0; k < l->ring[r].n; k++) {
			low.x = fmin(low.x, l->ring[r].at[k].x);
			low.y = fmin(low.y, l->ring[r].at[k].y);
			high.x = fmax(high.x, l->ring[r].at[k].x);
			high.y = fmax(high.y, l->ring[r].at[k].y);
		}
	return low.x > high.x ? (struct kb_rect){ l->box.x, l->box.y, 0, 0 } :
	    (struct kb_rect){ low.x, low.y, high.x - low.x, high.y - low.y };
}

/* The first cell whose middle is there or behind it; 0 to most. */
static size_t
cell(double at, double from, double size, size_t most)
{
	double c = ceil((at - from) / size - 0.5);

	return c <= 0 ? 0 : c >= (double)most ? most : (size_t)c;
}

/* Where the line crosses the middle of a row, the cells behind it change. */
static void
line(struct kb_mask *m, const struct kb_pic_point *a,
    const struct kb_pic_point *b)
{
	size_t from = cell(fmin(a->y, b->y), m->all.y, m->cell, m->rows);
	size_t to = cell(fmax(a->y, b->y), m->all.y, m->cell, m->rows);

	for (size_t r = from; r < to; r++) {
		double y = m->all.y + ((double)r + 0.5) * m->cell;
		double x = a->x + (b->x - a->x) * (y - a->y) / (b->y - a->y);

		m->sum[(r + 1) * (m->cols + 1) +
		    cell(x, m->all.x, m->cell, m->cols)] ^= 1;
	}
}

/* Changes to cells, and cells to sums. */
static void
sum(struct kb_mask *m)
{
	for (size_t r = 1; r <= m->rows; r++) {
		uint32_t *row = &m->sum[r * (m->cols + 1)], in = 0, all = 0;

		for (size_t c = 0; c <= m->cols; c++) {
			uint32_t change = row[c];

			row[c] = all + row[c - m->cols - 1];
			in ^= change;
			all += in;
		}
	}
}

void
kb_mask_make(struct kb_mask *m, const struct kb_land *l, size_t i)
{
	double wide, n;

	*m = (struct kb_mask){ .all = bounds(l, i) };
	wide = fmax(fmax(m->all.w, m->all.h), 1e-6);
	n = fmin(fmax(wide / CELL, LEAST), MOST);
	m->cell = wide / n;
	m->cols = (size_t)ceil(m->all.w / m->cell);
	m->rows = (size_t)ceil(m->all.h / m->cell);
	m->sum = kb_alloc((m->rows + 1) * (m->cols + 1) * sizeof(*m->sum));
	for (size_t r = l->first[i]; r < l->first[i + 1]; r++) {
		const struct kb_outline *o = &l->ring[r];

		for (size_t k = 0, j = o->n - 1; k < o->n; j = k++)
			line(m, &o->at[j], &o->at[k]);
	}
	sum(m);
}

void
kb_mask_free(struct kb_mask *m)
{
	free(m->sum);
}

/* Cells whose middle is in the box are asked, and at least one. */
bool
kb_mask_holds(const struct kb_mask *m, const struct kb_rect *b)
{
	size_t left = cell(b->x, m->all.x, m->cell, m->cols);
	size_t right = cell(b->x + b->w, m->all.x, m->cell, m->cols);
	size_t top = cell(b->y, m->all.y, m->cell, m->rows);
	size_t under = cell(b->y + b->h, m->all.y, m->cell, m->rows);
	size_t wide = m->cols + 1;

	if (left >= m->cols || top >= m->rows)
		return false;
	right = right > left ? right : left + 1;
	under = under > top ? under : top + 1;
	return m->sum[under * wide + right] - m->sum[top * wide + right] -
	    m->sum[under * wide + left] + m->sum[top * wide + left] ==
	    (right - left) * (under - top);
}
