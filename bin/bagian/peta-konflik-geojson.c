/* SPDX-License-Identifier: ISC */
/* peta-konflik-geojson.c - geojson; and --batas, which maps have, too. */
#include <stdlib.h>

#include "konflik.h"

#define T struct konflik_batas_opt
static const struct kb_field geojson_fields[] = {
	KONFLIK_BATAS_OPTIONS(T),
};
#undef T

const struct kb_type konflik_geojson_opt = {
	.size = sizeof(struct konflik_batas_opt), KB_FIELDS(geojson_fields),
};

int
konflik_batas(struct kb_ctx *ctx, const struct konflik_batas_opt *opt,
    const char *wilayah, struct kb_geo *geo, struct kb_err *err)
{
	struct konflik_kolom_batas column = { opt->kolom_kode,
	    opt->kolom_nama };
	kb_code induk = ctx->kantor.env.office;
	struct kb_input in;
	int rc;

	*geo = (struct kb_geo){ .box = KB_BOX_EMPTY };
	if (wilayah != NULL && ctx->kantor.env.region(&ctx->kantor, wilayah, 0,
	    &induk, err) != 0)
		return -1;
	rc = kb_input_open(&in, opt->batas, ctx->dir, KB_IN_JSONL, err);
	if (rc == 0)
		rc = konflik_batas_baca(&ctx->kantor, &in, &induk, &column,
		    geo, err);
	kb_input_close(&in);
	for (size_t i = 0; rc == 0 && i < geo->nnote; i++)
		kb_say(ctx, "%s", geo->note[i]);
	return rc;
}

int
konflik_batas_usage(const struct konflik_batas_opt *opt, struct kb_err *err)
{
	if (opt->batas == NULL && (opt->kolom_kode != NULL ||
	    opt->kolom_nama != NULL))
		return kb_fail(err, KB_USAGE, "--kolom-kode dan --kolom-nama "
		    "ialah kolom berkas --batas, yang tidak disebut");
	return 0;
}

/* What is not as one might think, a line each. */
static int
tell(struct kb_ctx *ctx, const struct kb_geo *geo, bool areas,
    const struct konflik_geojson *told)
{
	if (!areas)
		kb_say(ctx, "tanpa --batas: hanya titik peristiwa, tanpa "
		    "bidang wilayah");
	if (told->tanpa_titik > 0)
		kb_say(ctx, "%zu dari %zu peristiwa tanpa lintang dan bujur: "
		    "ikut tanpa titik", told->tanpa_titik, told->peristiwa);
	if (told->tertutup > 0)
		kb_say(ctx, "%zu peristiwa " KB_CLASS_WITHHELD "; untuk "
		    "diedarkan pakai --publik", told->tertutup);
	if (told->di_luar > 0)
		kb_say(ctx, "%zu peristiwa di luar bidang wilayahnya, misalnya "
		    "%s", told->di_luar, told->contoh);
	return geo->nnote > 0 || told->di_luar > 0 ? KB_NOTE : 0;
}

int
konflik_run_geojson(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct konflik_batas_opt *opt = ctx->own;
	struct konflik_tanya ask = { .publik = kb_yes(ctx->opt.publik),
	    .potensi = &ctx->filter, .peristiwa = &ctx->filter };
	struct konflik_geojson told = { 0 };
	struct kb_geo geo = { .box = KB_BOX_EMPTY };
	struct kb_buf b = KB_BUF_INIT;
	kb_code whole = { "" };
	int rc = konflik_batas_usage(opt, err);

	if (rc == 0)
		rc = kb_period_opt(ctx, "triwulan-lalu", &ask.masa, err);
	if (rc == 0 && ctx->opt.wilayah != NULL)
		rc = ctx->kantor.env.region(&ctx->kantor, ctx->opt.wilayah, 0,
		    &whole, err);
	ask.wilayah = whole.s;
	if (rc == 0 && opt->batas != NULL)
		rc = konflik_batas(ctx, opt, ctx->opt.wilayah, &geo, err);
	if (rc == 0)
		rc = konflik_geojson(&ctx->kantor, &ask, opt->batas != NULL ?
		    &geo : NULL, &b, &told, err);
	if (rc == 0)
		rc = kb_put(ctx, &b, err);
	if (rc == 0)
		rc = tell(ctx, &geo, opt->batas != NULL, &told);
	free(told.contoh);
	kb_geo_free(&geo);
	kb_buf_free(&b);
	return rc;
}
