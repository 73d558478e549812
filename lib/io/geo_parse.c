/* SPDX-License-Identifier: ISC */
/* geo_parse.c - GeoJSON to features, with what they say of themselves. */
#include <string.h>

#include "geo.h"
#include "kesbang/text.h"

#define VALUE_MAX 200			/* bytes of an attribute that count */

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
	g->value = kb_grow(g->value, g->nvalue, sizeof(*g->value));
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
	kb_buf_add(&g->text, "", 0);
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
crs_name(struct kb_json *j, void *arg, const char *name)
{
	struct geo_file *g = arg;

	if (strcmp(name, "name") == 0)
		return geo_text(g, &g->crs);
	return kb_json_skip(j, &g->word, 0);
}

static int
crs(struct kb_json *j, void *arg, const char *name)
{
	struct geo_file *g = arg;

	if (strcmp(name, "properties") == 0 && kb_json_peek(j) == '{')
		return kb_json_object(j, &g->text, crs_name, g);
	return crs_name(j, arg, name);
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
	g->feature = kb_grow(g->feature, g->n, sizeof(*g->feature));
	g->feature[g->n++] = (struct geo_feature){ .line = g->json.src.line,
	    .number = number, .value = (uint32_t)g->nvalue };
	return 0;
}

static int
thing_type(struct geo_file *g, struct thing *t)
{
	if (geo_text(g, &g->text) != 0)
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
		return geo_geometry(g);
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
		return geo_text(g, &g->attribution);
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
	if (geo_is_geometry(t->type))
		return kb_json_wrong(&g->json, "bentuk tanpa atribut, jadi "
		    "wilayahnya tidak diketahui; simpan sebagai "
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
