/* SPDX-License-Identifier: ISC */
/* peta-konflik-geojson.c - geojson; and --batas, which maps have, too. */
#include <stdlib.h>

#include "konflik.h"

struct geojson_opt {
	struct konflik_batas_opt batas;
	kb_enum	 tiap;
};

#define T struct geojson_opt
static const struct kb_field geojson_fields[] = {
	KONFLIK_BATAS_OPTIONS(T), KONFLIK_TIAP(T),
};
#undef T

const struct kb_type konflik_geojson_opt = {
	.size = sizeof(struct geojson_opt), KB_FIELDS(geojson_fields),
};

int
konflik_batas_usage(const struct konflik_batas_opt *opt, struct kb_err *err)
{
	if (opt->berkas == NULL && (opt->kode != NULL || opt->nama != NULL))
		return kb_fail(err, KB_USAGE, "--kolom-kode dan --kolom-nama "
		    "ialah atribut berkas --batas; sebutkan berkasnya");
	return 0;
}

int
konflik_batas(struct kb_ctx *ctx, const struct konflik_batas_opt *opt,
    const struct konflik_tanya *ask, struct kb_geo *geo, struct kb_err *err)
{
	struct konflik_kolom_batas column = { opt->kode, opt->nama };
	kb_code whole = konflik_induk(&ctx->kantor, ask != NULL ?
	    ask->wilayah : NULL);
	struct kb_input in;
	int rc = kb_input_open(&in, opt->berkas, ctx->dir, KB_IN_JSONL, err);

	*geo = (struct kb_geo){ .box = KB_BOX_EMPTY };
	if (rc == 0 && ask == NULL)
		rc = konflik_batas_semua(&ctx->kantor, &in, &column, geo, err);
	else if (rc == 0)
		rc = konflik_batas_baca(&ctx->kantor, &in, &whole, ask->tiap,
		    &column, geo, err);
	kb_input_close(&in);
	for (size_t i = 0; rc == 0 && i < geo->nnote; i++)
		kb_say(ctx, "%s", geo->note[i]);
	return rc;
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
	const struct geojson_opt *o = ctx->own;
	const struct konflik_batas_opt *batas = &o->batas;
	struct konflik_geojson told = { 0 };
	struct kb_geo geo = { .box = KB_BOX_EMPTY };
	struct konflik_tanya ask;
	kb_code where = { "" };
	int rc = konflik_batas_usage(batas, err);

	if (rc == 0)
		rc = konflik_tanya_dari(ctx, "triwulan-ini", &ask, &where, err);
	ask.tiap = o->tiap.n;
	if (rc == 0 && batas->berkas != NULL)
		rc = konflik_batas(ctx, batas, &ask, &geo, err);
	if (rc == 0)
		rc = kb_put_bytes(ctx, "", 0, err);	/* opens the sink */
	if (rc == 0)
		rc = konflik_geojson(&ctx->kantor, &ask, batas->berkas != NULL ?
		    &geo : NULL, ctx->sink, &told, err);
	if (rc == 0)
		rc = tell(ctx, &geo, batas->berkas != NULL, &told);
	free(told.contoh);
	kb_geo_free(&geo);
	return rc;
}
