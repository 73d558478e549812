/* SPDX-License-Identifier: ISC */
/* geo.c - GeoJSON in: from a file to the outlines of regions. */
#include <stdlib.h>
#include <string.h>

#include "geo.h"
#include "kesbang/text.h"

#define TOLD 12				/* of a kind; then they are counted */

/* ---- what is said of a file ---- */

void
geo_place(const struct geo_file *g, const char *code, struct kb_buf *b)
{
	const struct kb_env *env = g->opt->env;

	kb_buf_addf(b, "%s", code);
	if (env->place != NULL && *code != '\0') {
		kb_buf_addc(b, ' ');
		env->place(env->arg, code, b);
	}
}

void
geo_values(const struct geo_file *g, const struct geo_feature *f,
    struct kb_buf *b)
{
	for (size_t i = f->value, n = 0; i < f->value + f->nvalue && n < 4;
	    i++, n++) {
		kb_buf_adds(b, n > 0 ? ", " : "");
		kb_quote(b, g->texts.s + g->value[i].text);
	}
}

/* "FILE:LINE: fitur ke-3 (...): " */
static void
about(const struct geo_file *g, const struct geo_feature *f, struct kb_buf *b)
{
	kb_buf_addf(b, "%s:", g->json.src.file);
	if (f == NULL) {
		kb_buf_addc(b, ' ');
		return;
	}
	kb_buf_addf(b, "%ld: fitur ke-%zu", f->line, f->number);
	if (f->code.s[0] != '\0' || f->nvalue > 0) {
		kb_buf_adds(b, " (");
		if (f->code.s[0] != '\0')
			geo_place(g, f->code.s, b);
		else
			geo_values(g, f, b);
		kb_buf_addc(b, ')');
	}
	kb_buf_adds(b, ": ");
}

static void
keep_note(struct kb_geo *out, char *text)
{
	out->note = kb_grow(out->note, out->nnote, sizeof(*out->note));
	out->note[out->nnote++] = text;
}

void
geo_tell(struct geo_file *g, enum geo_note kind, const struct geo_feature *f,
    const char *fmt, ...)
{
	struct kb_buf b = KB_BUF_INIT;
	va_list ap;

	if (g->told[kind]++ >= TOLD)
		return;
	about(g, f, &b);
	va_start(ap, fmt);
	kb_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	keep_note(g->out, kb_buf_take(&b));
}

int
geo_fail(struct geo_file *g, const struct geo_feature *f, const char *fmt, ...)
{
	struct kb_buf b = KB_BUF_INIT;
	va_list ap;

	about(g, f, &b);
	va_start(ap, fmt);
	kb_buf_vaddf(&b, fmt, ap);
	va_end(ap);
	kb_fail(g->json.err, KB_DATA, "%s", b.s);
	kb_buf_free(&b);
	return -1;
}

/* How many more there were of a kind. */
static void
tell_rest(struct geo_file *g)
{
	static const char *const words[GEO_NOTES] = {
		[GEO_UNKNOWN] = "fitur lagi bukan wilayah yang dikenal",
		[GEO_DOUBTFUL] = "fitur lagi dengan kode tanpa titik yang tidak "
		    "dibenarkan namanya",
		[GEO_MISSING] = "wilayah lagi tanpa bidang dalam berkas",
		[GEO_JOINED] = "wilayah lagi digabung dari beberapa fitur",
		[GEO_COVERED] = "wilayah lagi dengan bagian yang bertumpuk",
		[GEO_OPEN] = "fitur lagi dengan garis batas tidak tertutup",
		[GEO_SMALL] = "fitur lagi dengan garis batas kurang dari "
		    "empat titik",
		[GEO_CROSSING] = "fitur lagi dengan garis batas yang memotong "
		    "dirinya",
		[GEO_HARD] = "fitur lagi dengan garis batas yang terlalu rumit "
		    "untuk diperiksa",
	};

	for (size_t i = 0; i < GEO_NOTES; i++)
		if (g->told[i] > TOLD)
			keep_note(g->out, kb_asprintf("%s: dan %zu %s",
			    g->json.src.file, g->told[i] - TOLD, words[i]));
}

const char *
geo_level_word(const struct geo_file *g)
{
	static const char *const words[] = { "wilayah", "provinsi",
	    "kabupaten atau kota", "kecamatan", "kelurahan atau desa" };

	return words[g->opt->level];
}

/* ---- reading ---- */

static int
read_all(struct geo_file *g)
{
	if (geo_parse(g) != 0 || geo_check_degrees(g) != 0 ||
	    geo_regions(g) != 0 || geo_want(g) != 0)
		return -1;
	if (g->attribution.len > 0)
		g->out->attribution = kb_strdup(g->attribution.s);
	geo_tell_rings(g);
	geo_shapes(g);
	tell_rest(g);
	return 0;
}

static void
close_file(struct geo_file *g)
{
	for (size_t i = 0; i < g->n; i++) {
		struct geo_feature *f = &g->feature[i];

		for (size_t k = 0; k < f->nring; k++)
			kb_ring_free(&f->ring[k]);
		free(f->ring);
	}
	free(g->feature);
	free(g->value);
	free(g->span);
	free(g->pt);
	kb_buf_free(&g->texts);
	kb_buf_free(&g->seen);
	kb_buf_free(&g->crs);
	kb_buf_free(&g->attribution);
	kb_buf_free(&g->word);
	kb_buf_free(&g->text);
	kb_json_close(&g->json);
}

int
kb_geo_read(struct kb_input *in, const struct kb_geo_opt *opt,
    struct kb_geo *out, struct kb_err *err)
{
	struct geo_file g = { .opt = opt, .out = out };
	int rc;

	*out = (struct kb_geo){ .box = KB_BOX_EMPTY };
	if (in->kind != KB_IN_JSONL)
		return kb_fail(err, KB_DATA, "%s: bukan GeoJSON; simpan ulang "
		    "sebagai GeoJSON dengan CRS EPSG:4326 (WGS 84)", in->name);
	kb_json_open(&g.json, in, KB_GEO_BYTES, err);
	rc = read_all(&g);
	close_file(&g);
	return rc;
}

void
kb_geo_free(struct kb_geo *geo)
{
	for (size_t i = 0; i < geo->n; i++) {
		for (size_t k = 0; k < geo->shape[i].nring; k++)
			kb_ring_free(&geo->shape[i].ring[k]);
		free(geo->shape[i].ring);
		free(geo->shape[i].name);
	}
	for (size_t i = 0; i < geo->nnote; i++)
		free(geo->note[i]);
	free(geo->shape);
	free(geo->note);
	free(geo->attribution);
	*geo = (struct kb_geo){ .box = KB_BOX_EMPTY };
}

static int
by_code(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return strcmp(key, ((const struct kb_shape *)elem)->code.s);
}

const struct kb_shape *
kb_geo_find(const struct kb_geo *geo, const char *code)
{
	size_t i = geo->n == 0 ? 0 : kb_lower(code, geo->shape, geo->n,
	    sizeof(*geo->shape), by_code, NULL);

	return i < geo->n && strcmp(geo->shape[i].code.s, code) == 0 ?
	    &geo->shape[i] : NULL;
}
