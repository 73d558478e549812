/* SPDX-License-Identifier: ISC */
/*
 * geo_geometry.c - geometries to rings.  Members come in any order:
 * coordinates are kept as what they are nested into until their type is known.
 */
#include <string.h>

#include "geo.h"

#define NESTED 8			/* collections of geometries */
#define MULTIPOLYGON 4			/* the deepest coordinates */

/* ---- coordinates ---- */

struct nested {
	struct geo_file	*g;
	int		 depth;		/* of this array, 1: outermost */
	int		*at;		/* where positions are; 0: none yet */
	size_t		 nth;		/* of the elements here */
	size_t		 ordinates;	/* of a position */
	double		 xy[2];
	size_t		 from;		/* its first point */
};

static int coordinates(struct geo_file *, int depth, int *at, size_t nth);

static int
ordinate(struct kb_json *j, struct nested *n)
{
	double v;

	kb_json_word(j, &n->g->word);
	if (!kb_json_double(kb_buf_str(&n->g->word), &v))
		return kb_json_wrong(j, "koordinat harus angka");
	if (n->ordinates < 2)
		n->xy[n->ordinates] = v;
	n->ordinates++;
	return 0;
}

static int
element(struct kb_json *j, void *arg, const char *name)
{
	struct nested *n = arg;
	bool array = kb_json_peek(j) == '[';

	(void)name;
	if (n->nth++ > 0 && array != (n->ordinates == 0))
		return kb_json_wrong(j, "koordinat bercampur dengan daftar "
		    "koordinat");
	return array ? coordinates(n->g, n->depth + 1, n->at, n->nth - 1) :
	    ordinate(j, n);
}

static void
add_point(struct geo_file *g, const double xy[2])
{
	if (g->npt == g->room) {
		g->room = g->room ? 2 * g->room : 1024;
		g->pt = kb_realloc(g->pt, g->room, sizeof(*g->pt));
	}
	g->pt[g->npt][0] = xy[0];
	g->pt[g->npt++][1] = xy[1];
}

static void
add_span(struct geo_file *g, size_t from, bool hole)
{
	g->span = kb_grow(g->span, g->nspan, sizeof(*g->span));
	g->span[g->nspan++] = (struct geo_span){ from, g->npt, hole };
}

/* One array of them; nth in the array around it. */
static int
coordinates(struct geo_file *g, int depth, int *at, size_t nth)
{
	struct nested n = { g, depth, at, 0, 0, { 0 }, g->npt };

	if (depth > MULTIPOLYGON)
		return kb_json_wrong(&g->json, "koordinat bersarang terlalu "
		    "dalam");
	if (kb_json_array(&g->json, element, &n) != 0)
		return -1;
	if (n.ordinates == 1 || (n.nth == 0 && *at == depth))
		return kb_json_wrong(&g->json, "koordinat harus bujur dan "
		    "lintang");
	if (n.ordinates > 0 && *at != 0 && *at != depth)
		return kb_json_wrong(&g->json, "koordinat tidak sama dalamnya");
	if (n.ordinates > 0) {
		*at = depth;
		add_point(g, n.xy);
	} else if (*at == depth + 1) {
		add_span(g, n.from, nth > 0);
	}
	return 0;
}

/* ---- geometries ---- */

static const struct kind {
	const char *name;
	int at;				/* where its positions are */
	bool area;
} kinds[] = {
	{ "Polygon", 3, true }, { "MultiPolygon", 4, true },
	{ "Point", 1 }, { "MultiPoint", 2 }, { "LineString", 2 },
	{ "MultiLineString", 3 }, { "GeometryCollection", 0 },
};

struct geometry {
	struct geo_file	*g;
	int		 depth;			/* of collections */
	int		 at;
	const struct kind *kind;
	bool		 coordinates;
};

static int geometry(struct geo_file *, int depth);

static int
part(struct kb_json *j, void *arg, const char *name)
{
	const struct geometry *of = arg;

	(void)j, (void)name;
	return geometry(of->g, of->depth + 1);
}

int
geo_text(struct geo_file *g, struct kb_buf *out)
{
	if (kb_json_peek(&g->json) != '"') {
		int rc = kb_json_skip(&g->json, out, 0);

		kb_buf_cut(out, 0);
		return rc;
	}
	kb_json_get(&g->json);
	return kb_json_string(&g->json, out);
}

static const struct kind *
find_kind(const char *name)
{
	for (size_t i = 0; i < KB_LEN(kinds); i++)
		if (strcmp(kinds[i].name, name) == 0)
			return &kinds[i];
	return NULL;
}

static int
kind_of(struct geo_file *g, const struct kind **kind)
{
	if (geo_text(g, &g->text) != 0)
		return -1;
	*kind = find_kind(kb_buf_str(&g->text));
	return *kind != NULL ? 0 : kb_json_wrong(&g->json, "jenis geometri "
	    "tidak dikenal");
}

static int
geometry_member(struct kb_json *j, void *arg, const char *name)
{
	struct geometry *of = arg;
	struct geo_file *g = of->g;
	bool array = kb_json_peek(j) == '[';

	if (strcmp(name, "type") == 0)
		return kind_of(g, &of->kind);
	if (strcmp(name, "coordinates") == 0 && array) {
		if (of->coordinates)
			return kb_json_wrong(j, "coordinates ada dua kali");
		of->coordinates = true;
		return coordinates(g, 1, &of->at, 0);
	}
	if (strcmp(name, "geometries") == 0 && array)
		return kb_json_array(j, part, of);
	return kb_json_skip(j, &g->word, 0);
}

/* Its rings, to the feature that was begun last. */
static void
take_rings(struct geo_file *g, const struct geometry *of, size_t span)
{
	struct geo_feature *f = &g->feature[g->n - 1];
	bool outer = false;

	for (size_t i = span; of->kind->area && i < g->nspan; i++) {
		const struct geo_span *s = &g->span[i];

		if (!s->hole)
			outer = geo_ring_add(g, f, s->from, s->to, false);
		else if (outer)
			geo_ring_add(g, f, s->from, s->to, true);
	}
	if (!of->kind->area && of->at != 0)
		f->other = true;
}

/* depth: of the collections around it. */
static int
geometry(struct geo_file *g, int depth)
{
	struct geometry of = { .g = g, .depth = depth };
	size_t span = g->nspan, point = g->npt;
	struct kb_buf name = KB_BUF_INIT;
	int rc;

	if (kb_json_blanks(&g->json) == 'n')
		return kb_json_skip(&g->json, &g->word, 0);
	if (depth > NESTED)
		return kb_json_wrong(&g->json, "bersarang terlalu dalam");
	rc = kb_json_object(&g->json, &name, geometry_member, &of);
	kb_buf_free(&name);
	if (rc != 0)
		return -1;
	if (of.kind == NULL)
		return kb_json_wrong(&g->json, "geometri tanpa type");
	if (of.at != 0 && of.at != of.kind->at)
		return kb_json_wrong(&g->json, "coordinates tidak sesuai "
		    "dengan type-nya");
	take_rings(g, &of, span);
	g->nspan = span;
	g->npt = point;
	return 0;
}

int
geo_geometry(struct geo_file *g)
{
	return geometry(g, 0);
}

bool
geo_is_geometry(const char *type)
{
	return find_kind(type) != NULL;
}
