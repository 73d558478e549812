/* SPDX-License-Identifier: ISC */
/* geo_ring.c - points to rings; whether they are degrees, and cross. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "geo.h"

/* What is spent on each point of a file, and on all: a hard one of 5 MB takes
 * half a second. */
#define EFFORT 32
#define EFFORT_ALL 1000000

static bool
equal(const double a[2], const double b[2])
{
	return !(a[0] < b[0] || a[0] > b[0] || a[1] < b[1] || a[1] > b[1]);
}

bool
geo_ring_add(struct geo_file *g, struct geo_feature *f, size_t from,
    size_t to, bool hole)
{
	double (*p)[2] = g->pt + from;
	size_t n = 0;
	struct kb_ring *r;

	for (size_t i = 0; i < to - from; i++)
		if (n == 0 || !equal(p[n - 1], p[i]))
			memmove(p[n++], p[i], sizeof(*p));
	if (n < 3 || (n == 3 && equal(p[0], p[2]))) {
		f->small++;
		return false;
	}
	f->ring = kb_grow(f->ring, f->nring, sizeof(*f->ring));
	r = &f->ring[f->nring++];
	*r = (struct kb_ring){ .n = n, .hole = hole };
	if (!equal(p[0], p[n - 1])) {
		f->open++;
		r->n++;
	}
	r->pt = kb_realloc(NULL, r->n, sizeof(*r->pt));
	memcpy(r->pt, p, n * sizeof(*p));
	memcpy(r->pt[r->n - 1], p[0], sizeof(*p));
	kb_ring_plant(r);
	return true;
}

/* ---- degrees, longitude first ---- */

/* Where Indonesia is, and some sea around it. */
static const struct kb_box indonesia = { 93, -13, 143, 8 };
static const struct kb_box swapped = { -13, 93, 8, 143 };
static const struct kb_box earth = { -180, -90, 180, 90 };

/* Are all points of a feature within, of those that have any? */
static bool
all_within(const struct geo_feature *f, const struct kb_box *box)
{
	for (size_t i = 0; i < f->nring; i++)
		for (size_t k = 0; k < f->ring[i].n; k++)
			if (!kb_box_holds(box, f->ring[i].pt[k][0],
			    f->ring[i].pt[k][1]))
				return false;
	return f->nring > 0;
}

static const double *
first_beyond(const struct geo_feature *f)
{
	for (size_t i = 0; i < f->nring; i++)
		for (size_t k = 0; k < f->ring[i].n; k++)
			if (!kb_box_holds(&earth, f->ring[i].pt[k][0],
			    f->ring[i].pt[k][1]))
				return f->ring[i].pt[k];
	return NULL;
}

static int
fail_swapped(struct geo_file *g, const struct geo_feature *f, size_t n)
{
	const double *p = f->ring[0].pt[0];

	return geo_fail(g, f, "titik [%.6g, %.6g] di luar Indonesia; dibalik "
	    "menjadi [%.6g, %.6g] di dalamnya: lintang tertulis sebelum bujur "
	    "(%zu fitur). GeoJSON menulis bujur dahulu; tukar dengan QGIS, "
	    "alat 'Swap X and Y coordinates'", p[0], p[1], p[1], p[0], n);
}

static int
fail_beyond(struct geo_file *g, const struct geo_feature *f, const double *p)
{
	struct kb_buf of = KB_BUF_INIT;

	if (g->crs.len > 0)
		kb_buf_addf(&of, " (crs berkas: %.60s)", g->crs.s);
	geo_fail(g, f, "titik [%.10g, %.10g] bukan derajat bujur dan "
	    "lintang%s; simpan ulang sebagai GeoJSON dengan CRS EPSG:4326 "
	    "(WGS 84)", p[0], p[1], kb_buf_str(&of));
	kb_buf_free(&of);
	return -1;
}

int
geo_check_degrees(struct geo_file *g)
{
	const struct geo_feature *turned = NULL;
	const double *p;
	size_t n = 0;

	for (size_t i = 0; i < g->n; i++)
		if (all_within(&g->feature[i], &swapped)) {
			if (n++ == 0)
				turned = &g->feature[i];
		}
	if (turned != NULL)
		return fail_swapped(g, turned, n);
	for (size_t i = 0; i < g->n; i++)
		if ((p = first_beyond(&g->feature[i])) != NULL)
			return fail_beyond(g, &g->feature[i], p);
	return 0;
}

/* ---- what is told ---- */

static void
tell_crossing(struct geo_file *g, const struct geo_feature *f, size_t *effort)
{
	double at[2];

	for (size_t i = 0; i < f->nring; i++) {
		*effort += EFFORT * f->ring[i].n;
		switch (kb_ring_crossing(&f->ring[i], effort, at)) {
		case KB_CROSS_NONE:
			break;
		case KB_CROSS_FOUND:
			geo_tell(g, GEO_CROSSING, f, "garis batas memotong "
			    "dirinya di bujur %.7g, lintang %.7g; digambar "
			    "apa adanya", at[0], at[1]);
			return;
		case KB_CROSS_GAVE_UP:
			geo_tell(g, GEO_HARD, f, "garis batas terlalu rumit "
			    "untuk diperiksa apakah memotong dirinya");
			return;
		}
	}
}

/* Names under which WGS 84 goes, and what differs from it by a metre at most:
 * DGN95 and SRGI2013. */
static bool
is_wgs84(const char *crs)
{
	static const char *const names[] = { "CRS84", "EPSG::4326",
	    "EPSG:4326", "EPSG::4979", "EPSG::4755", "EPSG:4755",
	    "EPSG::9470", "EPSG:9470", "WGS84", "WGS 84" };

	for (size_t i = 0; i < KB_LEN(names); i++)
		if (strcasestr(crs, names[i]) != NULL)
			return true;
	return false;
}

void
geo_tell_rings(struct geo_file *g)
{
	size_t effort = EFFORT_ALL, outside = 0, shapes = 0, other = 0;

	if (g->crs.len > 0 && !is_wgs84(g->crs.s))
		geo_tell(g, GEO_WHOLE, NULL, "crs '%.60s' tidak dikenal; "
		    "koordinat dibaca sebagai derajat WGS 84", g->crs.s);
	for (size_t i = 0; i < g->n; i++) {
		const struct geo_feature *f = &g->feature[i];

		other += f->other && !geo_is_area(f);
		if (f->code.s[0] == '\0')
			continue;
		if (f->open > 0)
			geo_tell(g, GEO_OPEN, f, "%u garis batas tidak "
			    "tertutup; ditutup ke titik pertamanya", f->open);
		if (f->small > 0)
			geo_tell(g, GEO_SMALL, f, "%u garis batas kurang dari "
			    "empat titik; dilewati", f->small);
		shapes += f->nring > 0;
		outside += f->nring > 0 && !all_within(f, &indonesia);
		tell_crossing(g, f, &effort);
	}
	if (other > 0)
		geo_tell(g, GEO_WHOLE, NULL, "%zu fitur berisi titik atau "
		    "garis, bukan bidang; dilewati", other);
	if (outside > 0)
		geo_tell(g, GEO_WHOLE, NULL, "%zu dari %zu fitur di luar "
		    "Indonesia; periksa koordinatnya", outside, shapes);
}
