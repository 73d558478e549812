/* SPDX-License-Identifier: ISC */
/*
 * hatch.c - hatching as lines of their own: patterns and clipping are what
 * programs that print pictures differ in most.
 */
#include <math.h>
#include <stdlib.h>

#include "svg.h"

/* Where line k (x + y = k * pitch, or x - y) meets an edge. */
struct meet {
	long	 k;
	double	 x;
};

struct lines {
	struct kb_buf	*b;
	double		 pitch;
	bool		 back;
	struct meet	*at;
	size_t		 n;
	const struct kb_rect *hole;
	size_t		 nhole;
};

static double
across(const struct lines *l, struct kb_pic_point p)
{
	return (l->back ? p.x - p.y : p.x + p.y) / l->pitch;
}

static void
meet(struct lines *l, long k, double x)
{
	l->at = kb_grow(l->at, l->n, sizeof(*l->at));
	l->at[l->n++] = (struct meet){ k, x };
}

/* From inclusive, to exclusive: a line through a corner meets it once. */
static void
edge(struct lines *l, struct kb_pic_point p, struct kb_pic_point q)
{
	double a = across(l, p), z = across(l, q);
	double from = a < z ? a : z, to = a < z ? z : a;

	if (!(from < to) || !(to - from < 1e6))
		return;
	for (long k = (long)ceil(from); (double)k < to; k++)
		meet(l, k, p.x + (q.x - p.x) * ((double)k - a) / (z - a));
}

static int
by_line(const void *a, const void *b)
{
	const struct meet *p = a, *q = b;

	if (p->k != q->k)
		return p->k < q->k ? -1 : 1;
	return (p->x > q->x) - (p->x < q->x);
}

static double
y_of(const struct lines *l, long k, double x)
{
	double c = (double)k * l->pitch;

	return l->back ? x - c : c - x;
}

/* The part of line k from x1 to x2, without what lies in hole i and on. */
static void
part(const struct lines *l, long k, double x1, double x2, size_t i)
{
	const struct kb_rect *h = &l->hole[i];
	double from, to, c = (double)k * l->pitch;

	if (x2 - x1 < 0.3)
		return;
	if (i < l->nhole) {
		from = l->back ? h->y + c : c - h->y - h->h;
		to = from + h->h;
		from = from > h->x ? from : h->x;
		to = to < h->x + h->w ? to : h->x + h->w;
		if (from >= to || to <= x1 || from >= x2) {
			part(l, k, x1, x2, i + 1);
			return;
		}
		part(l, k, x1, from, i + 1);
		part(l, k, to, x2, i + 1);
		return;
	}
	kb_buf_addc(l->b, 'M');
	kb_svg_num(l->b, x1);
	kb_buf_addc(l->b, ' ');
	kb_svg_num(l->b, y_of(l, k, x1));
	kb_buf_addc(l->b, 'L');
	kb_svg_num(l->b, x2);
	kb_buf_addc(l->b, ' ');
	kb_svg_num(l->b, y_of(l, k, x2));
}

static void
one_way(struct lines *l, const struct kb_outline *ring, size_t nring)
{
	l->n = 0;
	for (size_t r = 0; r < nring; r++)
		for (size_t i = 0; i < ring[r].n; i++)
			edge(l, ring[r].at[i], ring[r].at[(i + 1) % ring[r].n]);
	if (l->n > 0)
		qsort(l->at, l->n, sizeof(*l->at), by_line);
	for (size_t i = 0; i + 1 < l->n; i += 2)
		part(l, l->at[i].k, l->at[i].x, l->at[i + 1].x, 0);
}

void
kb_svg_hatch(struct kb_buf *b, const struct kb_hatch *h,
    const struct kb_outline *ring, size_t nring, const struct kb_rect *hole,
    size_t nhole)
{
	struct kb_buf d = KB_BUF_INIT;
	struct lines l = { .b = &d, .pitch = h->step * 1.41421356,
	    .back = h->back, .hole = hole, .nhole = nhole };

	if (h->step <= 0)
		return;
	one_way(&l, ring, nring);
	if (h->crossed) {
		l.back = !l.back;
		one_way(&l, ring, nring);
	}
	if (d.len > 0) {
		kb_buf_addf(b, "<path d=\"%s\" fill=\"none\" stroke=\"#%06x\" "
		    "stroke-width=\"", d.s, h->colour);
		kb_svg_num(b, h->wide);
		kb_buf_adds(b, "\"/>\n");
	}
	free(l.at);
	kb_buf_free(&d);
}

void
kb_svg_hatch_box(struct kb_buf *b, const struct kb_hatch *h,
    const struct kb_rect *r, const struct kb_rect *hole, size_t nhole)
{
	struct kb_pic_point at[] = { { r->x, r->y }, { r->x + r->w, r->y },
	    { r->x + r->w, r->y + r->h }, { r->x, r->y + r->h } };
	struct kb_outline ring = { at, KB_LEN(at) };

	kb_svg_hatch(b, h, &ring, 1, hole, nhole);
}
