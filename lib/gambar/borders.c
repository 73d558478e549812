/* SPDX-License-Identifier: ISC */
/*
 * borders.c - regions as they lie: equirectangular, true in the middle.  What
 * is too small for its letter has it in the margin, with a line to it.
 */
#include <math.h>
#include <stdlib.h>

#include "borders.h"

#define MARGIN 114.0			/* for names beside the map ... */
#define BROAD 150.0			/* ... on a page on its side */
#define NARROW 24.0			/* in a small frame: for letters */
#define SEEN 0.4			/* pixels: less is not seen */
#define CHIP 84.0			/* regions without boundaries */

static struct kb_pic_point
point(const struct kb_ring *r, size_t i)
{
	return (struct kb_pic_point){ r->pt[i][0], r->pt[i][1] };
}

static bool
real(struct kb_pic_point p)
{
	return isfinite(p.x) && isfinite(p.y) && fabs(p.x) <= 360 &&
	    fabs(p.y) <= 90;
}

/* What the boundaries span, in degrees; false: there are none. */
static bool
span(const struct kb_pic_map *m, struct kb_pic_point *low,
    struct kb_pic_point *high)
{
	bool any = false;

	*low = (struct kb_pic_point){ INFINITY, INFINITY };
	*high = (struct kb_pic_point){ -INFINITY, -INFINITY };
	for (size_t i = 0; i < m->nshape; i++)
		for (size_t r = 0; r < m->shape[i].nring; r++)
			for (size_t k = 0; k < m->shape[i].ring[r].n; k++) {
				struct kb_pic_point p = point(
				    &m->shape[i].ring[r], k);

				if (!real(p))
					continue;
				low->x = fmin(low->x, p.x);
				low->y = fmin(low->y, p.y);
				high->x = fmax(high->x, p.x);
				high->y = fmax(high->y, p.y);
				any = true;
			}
	return any;
}

struct kb_pic_point
kb_land_at(const struct kb_land *l, struct kb_pic_point p)
{
	return (struct kb_pic_point){ l->zero.x + p.x * l->scale * l->narrow,
	    l->zero.y - p.y * l->scale };
}

/* The box that the land takes of the one that is offered. */
static void
project(struct kb_land *l, const struct kb_rect *offer,
    struct kb_pic_point low, struct kb_pic_point high)
{
	double w, h;

	l->narrow = cos((low.y + high.y) / 2 * 3.14159265 / 180);
	w = fmax((high.x - low.x) * l->narrow, 1e-6);
	h = fmax(high.y - low.y, 1e-6);
	l->margin = offer->w > 700 ? BROAD : offer->w > 400 ? MARGIN : NARROW;
	l->scale = fmin((offer->w - 2 * l->margin) / w, offer->h / h);
	l->box = (struct kb_rect){ offer->x + (offer->w - w * l->scale) / 2,
	    offer->y, w * l->scale, h * l->scale };
	l->zero.x = l->box.x - low.x * l->narrow * l->scale;
	l->zero.y = l->box.y + high.y * l->scale;
	l->offer = *offer;
}

/* All rings in pixels, thinned out together. */
static void
outlines(struct kb_land *l, const struct kb_pic_map *m)
{
	size_t all = 0, k = 0;

	for (size_t i = 0; i < m->nshape; i++)
		all += m->shape[i].nring;
	l->ring = kb_alloc((all + 1) * sizeof(*l->ring));
	l->first = kb_alloc((m->nshape + 1) * sizeof(*l->first));
	for (size_t i = 0; i < m->nshape; i++) {
		l->first[i] = k;
		for (size_t r = 0; r < m->shape[i].nring; r++, k++) {
			const struct kb_ring *from = &m->shape[i].ring[r];
			struct kb_outline *to = &l->ring[k];

			to->at = kb_alloc((from->n + 1) * sizeof(*to->at));
			for (size_t p = 0; p < from->n; p++)
				if (real(point(from, p)))
					to->at[to->n++] = kb_land_at(l,
					    point(from, p));
		}
	}
	l->first[m->nshape] = l->nring = all;
	kb_pic_simplify(l->ring, all, SEEN);
}

static void
free_land(struct kb_land *l)
{
	for (size_t i = 0; i < l->nring; i++)
		free(l->ring[i].at);
	free(l->ring);
	free(l->first);
	free(l->spot);
	free(l->note);
}

/* ---- drawing ---- */

static void
outline(struct kb_buf *b, const struct kb_land *l, size_t i)
{
	for (size_t r = l->first[i]; r < l->first[i + 1]; r++) {
		for (size_t k = 0; k < l->ring[r].n; k++) {
			kb_buf_addc(b, k == 0 ? 'M' : 'L');
			kb_svg_num(b, l->ring[r].at[k].x);
			kb_buf_addc(b, ' ');
			kb_svg_num(b, l->ring[r].at[k].y);
		}
		kb_buf_adds(b, l->ring[r].n > 0 ? "Z" : "");
	}
}

static void
region(struct kb_buf *b, const struct kb_land *l, const struct kb_pic_map *m,
    size_t i)
{
	const struct kb_pic_shape *s = &m->shape[i];
	struct kb_look look = kb_look(kb_pic_class_of(m, s)->rank,
	    kb_pic_ranks(m));
	struct kb_note at = l->note[i];

	kb_pic_open(b, m, s);
	kb_buf_adds(b, "<path d=\"");
	outline(b, l, i);
	kb_buf_addf(b, "\" fill=\"#%06x\" fill-rule=\"evenodd\" "
	    "stroke=\"#%06x\" stroke-width=\"0.9\" "
	    "stroke-linejoin=\"round\"/>\n", look.fill, look.ink == KB_PAPER ?
	    KB_PAPER : KB_GREY);
	kb_svg_hatch(b, &look.hatch, &l->ring[l->first[i]], l->first[i + 1] -
	    l->first[i], &at.box, at.inside);
	kb_land_words(b, m, s, &at, look.ink);
	kb_buf_adds(b, "</g>\n");
}

/* Those that nobody drew: under the map, so that none is missing. */
static double
without(struct kb_buf *b, const struct kb_pic_map *m, const struct kb_rect *r,
    double y)
{
	static const struct kb_font f = { 10.5, false, KB_GREY, KB_START };
	double x = r->x;
	bool any = false;

	for (size_t i = 0; i < m->nshape; i++) {
		if (m->shape[i].nring > 0)
			continue;
		if (!any)
			y = kb_svg_lines(b, x, y + 10, &f, r->w, 14,
			    "Tidak ada dalam berkas batas:") + 4;
		else if (x + CHIP > r->x + r->w) {
			x = r->x;
			y += CHIP * 0.68 + 5;
		}
		kb_pic_tile(b, m, &m->shape[i], &(struct kb_rect){ x, y, CHIP,
		    CHIP * 0.68 });
		x += CHIP + 5;
		any = true;
	}
	return any ? y + CHIP * 0.68 : y;
}

/* Where the margins are higher than the land it stands in their middle. */
static void
sink(struct kb_land *l, double high, size_t n)
{
	double by = (high - l->box.h) / 2;

	l->top = l->box.y;
	l->high = high > l->box.h ? high : l->box.h;
	if (by <= 0)
		return;
	l->box.y += by;
	l->zero.y += by;
	for (size_t i = 0; i < l->nring; i++)
		for (size_t k = 0; k < l->ring[i].n; k++)
			l->ring[i].at[k].y += by;
	for (size_t i = 0; i < l->nspot; i++)
		l->spot[i].at.y += by;
	for (size_t i = 0; i < n; i++) {
		l->note[i].at.y += by;
		l->note[i].box.y += by;
	}
}

static double
too_many(struct kb_buf *b, const struct kb_rect *r, double y, size_t n)
{
	static const struct kb_font f = { 10.5, false, KB_GREY, KB_START };
	char s[120];

	snprintf(s, sizeof(s), "%zu wilayah terlalu kecil untuk hurufnya; "
	    "pada peta petak semuanya terbaca.", n);
	return kb_svg_lines(b, r->x, y + 6, &f, r->w, 14, s);
}

double
kb_pic_borders_aspect(const struct kb_pic_map *m)
{
	struct kb_pic_point low, high;

	if (!span(m, &low, &high))
		return 1;
	return (high.x - low.x) * cos((low.y + high.y) / 2 * 3.14159265 /
	    180) / fmax(high.y - low.y, 1e-6);
}

double
kb_pic_borders(struct kb_buf *b, const struct kb_pic_map *map,
    const struct kb_rect *r)
{
	struct kb_land l = { .scale = 0 };
	struct kb_pic_map m = *map;
	struct kb_pic_point low, high;
	struct kb_pic_spot *own;
	size_t more;
	double y;

	if (!span(map, &low, &high))
		return without(b, map, r, r->y);
	project(&l, r, low, high);
	outlines(&l, map);
	m.spot = own = kb_land_spots(&l, map);
	sink(&l, kb_land_margins(&l, &m, &more), m.nshape);
	for (size_t i = 0; i < m.nshape; i++)
		if (m.shape[i].nring > 0)
			region(b, &l, &m, i);
	if (more == 0)
		kb_land_outside(b, &l, &m);
	kb_land_draw_spots(b, &l, &m);
	y = l.top + l.high;
	if (more > 0)
		y = too_many(b, r, y, more);
	free(own);
	free_land(&l);
	return without(b, map, r, y);
}
