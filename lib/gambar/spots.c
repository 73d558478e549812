/* SPDX-License-Identifier: ISC */
/*
 * spots.c - what is counted where it is.  Those that would lie upon each other
 * are one disc with their number, and where there are many the discs are few
 * enough to be read: a picture of a million events is as small as one of some.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "borders.h"
#include "kesbang/money.h"

#define NEAR 3.0			/* pixels: these are one */
#define MOST 120			/* of more, discs become wider apart */
#define BEYOND 4.0			/* of the land's box: still drawn */

static bool
seen(const struct kb_land *l, struct kb_pic_point p)
{
	return p.x >= l->box.x - BEYOND && p.y >= l->box.y - BEYOND &&
	    p.x <= l->box.x + l->box.w + BEYOND &&
	    p.y <= l->box.y + l->box.h + BEYOND;
}

/* Those of one cell become one, in their middle. */
static void
join(struct kb_land *l, double cell)
{
	size_t wide = (size_t)((l->box.w + 2 * BEYOND) / cell) + 1, n = 0;
	size_t high = (size_t)((l->box.h + 2 * BEYOND) / cell) + 1;
	size_t *at = kb_alloc(wide * high * sizeof(*at));	/* from 1 */

	for (size_t i = 0; i < l->nspot; i++) {
		struct kb_spot one = l->spot[i], *to;
		size_t x = (size_t)((one.at.x - l->box.x + BEYOND) / cell);
		size_t y = (size_t)((one.at.y - l->box.y + BEYOND) / cell);
		size_t *k = &at[y * wide + x];

		if (*k == 0) {
			l->spot[n++] = one;
			*k = n;
			continue;
		}
		to = &l->spot[*k - 1];
		to->n += one.n;
		to->at.x += (one.at.x - to->at.x) * (double)one.n /
		    (double)to->n;
		to->at.y += (one.at.y - to->at.y) * (double)one.n /
		    (double)to->n;
	}
	l->nspot = n;
	free(at);
}

struct kb_pic_spot *
kb_land_spots(struct kb_land *l, const struct kb_pic_map *m)
{
	struct kb_pic_spot *own = kb_alloc((m->nspot + 1) * sizeof(*own));
	double cell = NEAR;

	l->spot = kb_alloc((m->nspot + 1) * sizeof(*l->spot));
	for (size_t i = 0; i < m->nspot; i++) {
		struct kb_pic_point p = kb_land_at(l, m->spot[i].at);

		own[i] = m->spot[i];
		own[i].placed = own[i].placed && seen(l, p);
		if (own[i].placed && own[i].n > 0)
			l->spot[l->nspot++] = (struct kb_spot){ p, own[i].n };
	}
	if (l->nspot > 1)
		join(l, cell);
	while (l->nspot > MOST)
		join(l, cell *= 2);
	return own;
}

void
kb_land_draw_spots(struct kb_buf *b, const struct kb_land *l,
    const struct kb_pic_map *m)
{
	for (size_t i = 0; i < l->nspot; i++) {
		const struct kb_spot *s = &l->spot[i];

		kb_buf_adds(b, "<g><title>");
		if (s->n > 1) {
			kb_int_dots(b, (int64_t)s->n);
			kb_buf_addc(b, ' ');
		}
		kb_svg_escape(b, m->spot_label);
		kb_buf_adds(b, "</title>\n");
		if (s->n == 1)
			kb_svg_dot(b, s->at.x, s->at.y, 3.2);
		else
			kb_svg_disc(b, s->at.x, s->at.y, kb_svg_disc_radius(
			    s->n, 8), s->n);
		kb_buf_adds(b, "</g>\n");
	}
}
