/* SPDX-License-Identifier: ISC */
/*
 * geo_parse.c - GeoJSON to features.  Members come in any order: coordinates
 * are kept as what they are nested into until their type is known.
 */
#include <stdlib.h>
#include <string.h>

#include "geo.h"
#include "kesbang/text.h"

#define NESTED 8			/* collections of geometries */
#define MULTIPOLYGON 4			/* the deepest coordinates */
#define VALUE_MAX 200			/* bytes of an attribute that count */

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
	if ((g->nspan & (g->nspan - 1)) == 0)
		g->span = kb_realloc(g->span, g->nspan ? 2 * g->nspan : 1,
		    sizeof(*g->span));
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

/* A text, or something else: then "". */
static int
text(struct geo_file *g, struct kb_buf *out)
{
	if (kb_json_peek(&g->json) != '"') {
		int rc = kb_json_skip(&g->json, out, 0);

		kb_buf_cut(out, 0);
		return rc;
	}
	kb_json_get(&g->json);
	return kb_json_string(&g->json, out);
}

static int
kind_of(struct geo_file *g, const struct kind **kind)
{
	if (text(g, &g->text) != 0)
		return -1;
	for (size_t i = 0; i < KB_LEN(kinds); i++)
		if (strcmp(kinds[i].name, kb_buf_str(&g->text)) == 0)
			*kind = &kinds[i];
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

/* ---- properties ---- */

static void
add_value(struct geo_file *g, size_t attr, char *s, bool number)
{
	struct geo_feature *f = &g->feature[g->n - 1];
	size_t len;

	s = kb_trim(s);
	len = strlen(s);
	if (len == 0 || len > VALUE_MAX)
		return;
	if ((g->nvalue & (g->nvalue - 1)) == 0)
		g->value = kb_realloc(g->value, g->nvalue ? 2 * g->nvalue : 1,
		    sizeof(*g->value));
	g->value[g->nvalue++] = (struct geo_value){
	    (uint32_t)g->texts.len, (uint8_t)attr, number };
	f->nvalue++;
	kb_buf_add(&g->texts, s, len + 1);
}

static void
remember_name(struct geo_file *g, const char *name)
{
	if (g->seen.len > VALUE_MAX)
		return;
	kb_buf_adds(&g->seen, g->seen.len > 0 ? ", " : "");
	kb_shorten(&g->seen, name, 40);
}

static int
property(struct kb_json *j, void *arg, const char *name)
{
	struct geo_file *g = arg;
	int attr = geo_attr_find(g->opt, name), c = kb_json_peek(j);

	if (g->n == 1 || g->feature[g->n - 1].number == 1)
		remember_name(g, name);
	if (attr < 0 || (c != '"' && c != '-' && !kb_is_digit((char)c)))
		return kb_json_skip(j, &g->word, 0);
	if (kb_json_skip(j, &g->text, 0) != 0)
		return -1;
	if (g->text.len > 0)
		add_value(g, (size_t)attr, g->text.s, c != '"');
	return 0;
}

static int
properties(struct geo_file *g)
{
	struct kb_buf name = KB_BUF_INIT;
	int rc;

	if (kb_json_blanks(&g->json) != '{')
		return kb_json_skip(&g->json, &g->word, 0);
	rc = kb_json_object(&g->json, &name, property, g);
	kb_buf_free(&name);
	return rc;
}

/* ---- crs: {"type": "name", "properties": {"name": "..."}} ---- */

static int
crs(struct kb_json *j, void *arg, const char *name)
{
	struct geo_file *g = arg;

	if (strcmp(name, "name") == 0)
		return text(g, &g->crs);
	if (strcmp(name, "properties") == 0 && kb_json_peek(j) == '{')
		return kb_json_object(j, &g->text, crs, g);
	return kb_json_skip(j, &g->word, 0);
}

/* ---- features ---- */

struct thing {
	struct geo_file	*g;
	bool		 inside;		/* of a collection */
	bool		 features, geometry;
	char		 type[32];
};

static int thing(struct geo_file *, bool inside);

static int
feature(struct kb_json *j, void *arg, const char *name)
{
	(void)j, (void)name;
	return thing(arg, true);
}

static int
begin_feature(struct geo_file *g, size_t number)
{
	if (g->n == KB_GEO_FEATURES)
		return kb_json_wrong(&g->json, "lebih dari 100.000 fitur");
	if ((g->n & (g->n - 1)) == 0)
		g->feature = kb_realloc(g->feature, g->n ? 2 * g->n : 1,
		    sizeof(*g->feature));
	g->feature[g->n++] = (struct geo_feature){ .line = g->json.src.line,
	    .number = number, .value = (uint32_t)g->nvalue };
	return 0;
}

static int
thing_type(struct geo_file *g, struct thing *t)
{
	if (text(g, &g->text) != 0)
		return -1;
	if (g->text.len < sizeof(t->type))
		memcpy(t->type, kb_buf_str(&g->text), g->text.len + 1);
	return 0;
}

static int
thing_member(struct kb_json *j, void *arg, const char *name)
{
	struct thing *t = arg;
	struct geo_file *g = t->g;
	int c = kb_json_peek(j);

	if (strcmp(name, "type") == 0)
		return thing_type(g, t);
	if (t->features && strcmp(name, "crs") != 0 &&
	    strcmp(name, "attribution") != 0)
		return kb_json_skip(j, &g->word, 0);
	if (strcmp(name, "geometry") == 0) {
		if (t->geometry)
			return kb_json_wrong(j, "geometry ada dua kali");
		t->geometry = true;
		return geometry(g, 0);
	}
	if (strcmp(name, "properties") == 0)
		return properties(g);
	if (strcmp(name, "id") == 0)
		return property(j, g, name);
	if (t->inside)
		return kb_json_skip(j, &g->word, 0);
	if (strcmp(name, "features") == 0 && c == '[') {
		t->features = true;
		return kb_json_array(j, feature, g);
	}
	if (strcmp(name, "crs") == 0 && c == '{')
		return kb_json_object(j, &g->text, crs, g);
	if (strcmp(name, "attribution") == 0)
		return text(g, &g->attribution);
	return kb_json_skip(j, &g->word, 0);
}

/* What stands at the top and is no feature. */
static int
check_type(struct geo_file *g, const struct thing *t)
{
	if (strcmp(t->type, t->features ? "FeatureCollection" : "Feature") == 0)
		return 0;
	if (strcmp(t->type, "Topology") == 0)
		return kb_json_wrong(&g->json, "ini TopoJSON, bukan GeoJSON; "
		    "simpan ulang sebagai GeoJSON");
	for (size_t i = 0; i < KB_LEN(kinds); i++)
		if (strcmp(t->type, kinds[i].name) == 0)
			return kb_json_wrong(&g->json, "bentuk tanpa atribut, "
			    "jadi wilayahnya tidak diketahui; simpan sebagai "
			    "FeatureCollection dengan kode atau nama wilayah");
	if (t->inside)
		return kb_json_wrong(&g->json, "type harus Feature");
	return kb_json_wrong(&g->json, "bukan GeoJSON: tidak ada type "
	    "FeatureCollection dengan features");
}

/* A collection, or a feature: number 0 is none. */
static int
thing(struct geo_file *g, bool inside)
{
	struct thing t = { .g = g, .inside = inside };
	struct kb_buf name = KB_BUF_INIT;
	size_t at = g->n;
	int rc;

	if (inside)
		g->json.nth++;
	if (begin_feature(g, inside ? g->json.nth : 0) != 0)
		return -1;
	rc = kb_json_object(&g->json, &name, thing_member, &t);
	kb_buf_free(&name);
	if (rc == 0)
		rc = check_type(g, &t);
	if (rc == 0 && !inside && !t.features)
		g->feature[at].number = ++g->json.nth;
	return rc;
}

int
geo_parse(struct geo_file *g)
{
	int c;

	g->json.item = "fitur";
	do {
		if (kb_json_blanks(&g->json) != '{')
			return g->json.failed ? -1 : kb_json_wrong(&g->json,
			    "bukan GeoJSON: kurung buka { diharapkan di sini");
		if (thing(g, false) != 0)
			return -1;
		c = kb_json_blanks(&g->json);
	} while (c != KB_JSON_END);
	return g->json.failed ? -1 : 0;
}
