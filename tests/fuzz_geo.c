/* SPDX-License-Identifier: ISC */
/*
 * Any bytes as GeoJSON: what is accepted has rings as shape.h says, is written,
 * reads again without a word of unclosed rings, and is written the same.
 */
#include "fuzz.h"
#include "kesbang/geo.h"

/* Codes of 64 are known, and a few names. */
static int
region(void *arg, const char *text, int level, kb_code *out,
    struct kb_err *err)
{
	static const char *const names[][2] = { { "Berau", "64.03" },
	    { "Kukar", "64.02" }, { "Kota Bontang", "64.74" } };

	(void)arg, (void)level;
	for (size_t i = 0; i < KB_LEN(names); i++)
		if (strcmp(names[i][0], text) == 0)
			text = names[i][1];
	if (!kb_region_form(text) || strncmp(text, "64", 2) != 0)
		return kb_fail(err, KB_DATA, "'%.60s' tidak dikenal", text);
	memmove(out->s, text, strlen(text) + 1);
	return 0;
}

static void
place(void *arg, const char *code, struct kb_buf *out)
{
	(void)arg;
	kb_buf_adds(out, strcmp(code, "64.03") == 0 ? "Berau" : code);
}

static const struct kb_env env = { .region = region, .place = place };

static bool
parse(const char *text, size_t len, int level, struct kb_geo *geo)
{
	struct kb_geo_opt opt = { .env = &env, .level = level };
	struct kb_err err = { 0 };
	struct kb_input in;
	bool good;

	kb_input_text(&in, "x", text, len, KB_IN_JSONL);
	good = kb_geo_read(&in, &opt, geo, &err) == 0;
	MUST(good || *err.msg != '\0');
	kb_input_close(&in);
	return good;
}

static void
check(const struct kb_geo *geo)
{
	for (size_t i = 0; i < geo->n; i++) {
		const struct kb_shape *s = &geo->shape[i];

		MUST(s->nring > 0 && !s->ring[0].hole);
		MUST(i == 0 || strcmp(geo->shape[i - 1].code.s, s->code.s) < 0);
		for (size_t k = 0; k < s->nring; k++) {
			const struct kb_ring *r = &s->ring[k];

			MUST(r->n >= 4 && memcmp(r->pt[0], r->pt[r->n - 1],
			    sizeof(*r->pt)) == 0);
			for (size_t p = 0; p < r->n; p++)
				MUST(kb_box_holds(&s->box, r->pt[p][0],
				    r->pt[p][1]));
		}
		kb_shape_holds(s, 116, 0);
	}
}

static void
write_all(const struct kb_geo *geo, struct kb_buf *b)
{
	struct kb_geojson g;

	kb_geojson_begin(&g, b, NULL);
	for (size_t i = 0; i < geo->n; i++) {
		kb_geojson_shape(&g, NULL, &geo->shape[i]);
		kb_geojson_text(&g, "kode_kemendagri", geo->shape[i].code.s);
	}
	kb_geojson_end(&g);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct kb_buf one = KB_BUF_INIT, two = KB_BUF_INIT;
	int level = size > 0 ? data[0] % 4 : 0;
	struct kb_geo geo;

	if (parse((const char *)data, size, level, &geo)) {
		check(&geo);
		write_all(&geo, &one);
		kb_geo_free(&geo);
		/* What is smaller than a centimetre is gone. */
		if (strstr(one.s, "kode_kemendagri") != NULL) {
			MUST(parse(one.s, one.len, 0, &geo));
			check(&geo);
			for (size_t i = 0; i < geo.nnote; i++)
				MUST(strstr(geo.note[i], "tertutup") == NULL);
			write_all(&geo, &two);
		}
	}
	kb_geo_free(&geo);
	kb_buf_free(&one);
	kb_buf_free(&two);
	return 0;
}
