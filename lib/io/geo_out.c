/* SPDX-License-Identifier: ISC */
/* geo_out.c - GeoJSON out, as RFC 7946 wants it: outer rings counter-clockwise,
 * no crs, degrees to the centimetre. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/geo.h"
#include "kesbang/text.h"

#define FULL 65536			/* bytes that are kept */

static void
position(struct kb_buf *b, const double p[2])
{
	kb_buf_addc(b, '[');
	kb_degrees(b, p[0]);
	kb_buf_addc(b, ',');
	kb_degrees(b, p[1]);
	kb_buf_addc(b, ']');
}

static void
put_box(struct kb_buf *b, const struct kb_box *box)
{
	const double at[] = { box->west, box->south, box->east, box->north };

	kb_buf_adds(b, "\"bbox\":[");
	for (size_t i = 0; i < KB_LEN(at); i++) {
		kb_buf_adds(b, i > 0 ? "," : "");
		kb_degrees(b, at[i]);
	}
	kb_buf_adds(b, "]");
}

/* ---- features ---- */

static void
flush(struct kb_geojson *g, size_t most)
{
	if (g->sink == NULL || g->out->len <= most)
		return;
	kb_sink_add(g->sink, g->out->s, g->out->len);
	kb_buf_cut(g->out, 0);
}

static void
end_feature(struct kb_geojson *g)
{
	if (g->open)
		kb_buf_adds(g->out, "}}");
	g->open = false;
	flush(g, FULL);
}

static void
begin_feature(struct kb_geojson *g, const char *id)
{
	end_feature(g);
	kb_buf_adds(g->out, g->features ? ",\n" : ",\"features\":[\n");
	kb_buf_adds(g->out, "{\"type\":\"Feature\",");
	if (id != NULL) {
		kb_buf_adds(g->out, "\"id\":");
		kb_json_str(g->out, id);
		kb_buf_addc(g->out, ',');
	}
	g->features = g->open = true;
	g->properties = false;
}

static void
begin_properties(struct kb_geojson *g)
{
	kb_buf_adds(g->out, ",\"properties\":{");
}

void
kb_geojson_begin(struct kb_geojson *g, struct kb_buf *out,
    struct kb_sink *sink)
{
	*g = (struct kb_geojson){ .out = out, .sink = sink,
	    .box = KB_BOX_EMPTY };
	kb_buf_adds(out, "{\"type\":\"FeatureCollection\"");
}

void
kb_geojson_member(struct kb_geojson *g, const char *name, const char *value)
{
	kb_buf_addc(g->out, ',');
	kb_json_str(g->out, name);
	kb_buf_addc(g->out, ':');
	kb_json_str(g->out, value);
}

void
kb_geojson_point(struct kb_geojson *g, const char *id, double lon, double lat)
{
	const double p[2] = { lon, lat };

	begin_feature(g, id);
	kb_buf_adds(g->out, "\"geometry\":{\"type\":\"Point\","
	    "\"coordinates\":");
	position(g->out, p);
	kb_buf_addc(g->out, '}');
	kb_box_add(&g->box, &(struct kb_box){ lon, lat, lon, lat });
	begin_properties(g);
}

void
kb_geojson_nowhere(struct kb_geojson *g, const char *id)
{
	begin_feature(g, id);
	kb_buf_adds(g->out, "\"geometry\":null");
	begin_properties(g);
}

/*
 * Points that are one when rounded are written once; of what is no ring any
 * more nothing, and false.
 */
static bool
ring(struct kb_buf *b, const struct kb_ring *r)
{
	size_t start = b->len, last = 0, n = 0;
	bool turn = (kb_ring_area(r) > 0) == r->hole;

	kb_buf_addc(b, '[');
	for (size_t i = 0; i < r->n; i++) {
		size_t at = b->len;

		kb_buf_adds(b, n > 0 ? "," : "");
		position(b, r->pt[turn ? r->n - 1 - i : i]);
		if (n > 0 && b->len - at - 1 == at - last &&
		    memcmp(b->s + last, b->s + at + 1, at - last) == 0) {
			kb_buf_cut(b, at);
			continue;
		}
		last = at + (n > 0);
		n++;
	}
	kb_buf_addc(b, ']');
	if (n < 4)
		kb_buf_cut(b, start);
	return n >= 4;
}

static void
polygons(struct kb_buf *b, const struct kb_shape *s)
{
	bool open = false;

	for (size_t i = 0; i < s->nring; i++) {
		size_t at = b->len;

		if (!s->ring[i].hole) {
			kb_buf_adds(b, open ? "],[" : "[");
			if (ring(b, &s->ring[i])) {
				open = true;
				continue;
			}
			kb_buf_cut(b, at);
			/* Its holes go with it. */
			while (i + 1 < s->nring && s->ring[i + 1].hole)
				i++;
			continue;
		}
		kb_buf_addc(b, ',');
		if (!ring(b, &s->ring[i]))
			kb_buf_cut(b, at);
	}
	kb_buf_adds(b, open ? "]" : "");
}

void
kb_geojson_shape(struct kb_geojson *g, const char *id,
    const struct kb_shape *s)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t outer = 0;

	polygons(&b, s);
	if (b.len == 0) {
		kb_buf_free(&b);
		kb_geojson_nowhere(g, id);
		return;
	}
	for (size_t i = 0; i < s->nring; i++)
		outer += !s->ring[i].hole;
	begin_feature(g, id);
	put_box(g->out, &s->box);
	kb_buf_addf(g->out, ",\"geometry\":{\"type\":\"%s\",\"coordinates\":",
	    outer > 1 ? "MultiPolygon" : "Polygon");
	kb_buf_adds(g->out, outer > 1 ? "[" : "");
	kb_buf_add(g->out, b.s, b.len);
	kb_buf_adds(g->out, outer > 1 ? "]}" : "}");
	kb_buf_free(&b);
	kb_box_add(&g->box, &s->box);
	begin_properties(g);
}

/* ---- properties ---- */

static void
name_property(struct kb_geojson *g, const char *name)
{
	kb_buf_adds(g->out, g->properties ? "," : "");
	kb_json_str(g->out, name);
	kb_buf_addc(g->out, ':');
	g->properties = true;
}

void
kb_geojson_text(struct kb_geojson *g, const char *name, const char *value)
{
	name_property(g, name);
	if (value == NULL)
		kb_buf_adds(g->out, "null");
	else
		kb_json_str(g->out, value);
}

void
kb_geojson_number(struct kb_geojson *g, const char *name, int64_t v)
{
	name_property(g, name);
	kb_buf_addf(g->out, "%lld", (long long)v);
}

void
kb_geojson_members(struct kb_geojson *g, const char *json)
{
	size_t n = strlen(json);

	if (n <= 2)
		return;
	kb_buf_adds(g->out, g->properties ? "," : "");
	kb_buf_add(g->out, json + 1, n - 2);
	g->properties = true;
}

/* A member of the style, by its name in simplestyle 1.1.0. */
static void
style(struct kb_geojson *g, const char *name, const char *value, bool number)
{
	if (value == NULL)
		return;
	if (!number) {
		kb_geojson_text(g, name, value);
		return;
	}
	name_property(g, name);
	kb_buf_adds(g->out, value);
}

void
kb_geojson_style(struct kb_geojson *g, const struct kb_geo_style *s)
{
	style(g, "title", s->title, false);
	style(g, "description", s->description, false);
	style(g, "marker-size", s->marker_size, false);
	style(g, "marker-color", s->marker_color, false);
	style(g, "stroke", s->stroke, false);
	style(g, "stroke-opacity", s->stroke_opacity, true);
	style(g, "stroke-width", s->stroke_width, true);
	style(g, "fill", s->fill, false);
	style(g, "fill-opacity", s->fill_opacity, true);
}

void
kb_geojson_end(struct kb_geojson *g)
{
	end_feature(g);
	kb_buf_adds(g->out, g->features ? "\n]" : ",\"features\":[]");
	if (g->box.west <= g->box.east) {
		kb_buf_addc(g->out, ',');
		put_box(g->out, &g->box);
	}
	kb_buf_adds(g->out, "}\n");
	flush(g, 0);
}
