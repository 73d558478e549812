/* SPDX-License-Identifier: ISC */
/* peta-konflik-peta.c - peta and grafik: maps and charts. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/peta.h"
#include "konflik.h"

enum gaya { GAYA_PETAK = 1, GAYA_BATAS };

struct map_opt {
	kb_int	 deret;
	kb_text	 petak;
	struct konflik_batas_opt batas;
	kb_enum	 gaya, tiap;
};

static const struct kb_word gaya[] = {
	[GAYA_PETAK - 1] = { "petak", NULL, NULL },
	[GAYA_BATAS - 1] = { "batas", NULL, NULL },
	{ 0 }
};

#define T struct map_opt
static const struct kb_field map_fields[] = {
	INT(T, deret, "sekian periode berturut-turut, sampai dengan yang "
	    "diminta", .min = 1, .max = KONFLIK_DERET_MAX, .arg = "N"),
	TEXT(T, petak, "susunan petak dari berkas ini: kode,baris,kolom,label",
	    .arg = "FILE.csv"),
	KONFLIK_TIAP(T),
	KONFLIK_BATAS_OPTIONS(T),
	ENUM(T, gaya, gaya, "tanpa ini batas bila ada --batas, selain itu "
	    "petak"),
};
#undef T

const struct kb_type konflik_peta_opt = {
	.name = "peta", .size = sizeof(struct map_opt), KB_FIELDS(map_fields),
};

struct chart_opt {
	kb_enum	 baris, tiap;
};

static const struct kb_word tiap[] = {
	[KB_EACH_WEEK - 1] = { "minggu", NULL, "mingguan" },
	[KB_EACH_MONTH - 1] = { "bulan", NULL, "bulanan" },
	[KB_EACH_QUARTER - 1] = { "triwulan", NULL, NULL },
	[KB_EACH_THIRD - 1] = { "catur_wulan", NULL, "caturwulan" },
	[KB_EACH_HALF - 1] = { "semester", NULL, NULL },
	[KB_EACH_YEAR - 1] = { "tahun", NULL, "tahunan" },
	{ 0 }
};

#define T struct chart_opt
static const struct kb_field chart_fields[] = {
	ENUM(T, baris, konflik_baris, "yang digambar; tanpa ini potensi "
	    "menurut tingkat, dan semua peristiwa"),
	ENUM(T, tiap, tiap, "tanpa ini triwulan"),
};
#undef T

const struct kb_type konflik_grafik_opt = {
	.name = "grafik", .size = sizeof(struct chart_opt),
	KB_FIELDS(chart_fields),
};

/* ---- what is asked ---- */

int
konflik_tanya_dari(struct kb_ctx *ctx, const char *dflt,
    struct konflik_tanya *ask, kb_code *where, struct kb_err *err)
{
	*ask = (struct konflik_tanya){ .publik = kb_yes(ctx->opt.publik),
	    .saring = &ctx->filter };
	if (ctx->opt.wilayah != NULL && *ctx->opt.wilayah != '\0') {
		if (kb_region_is_all(ctx->opt.wilayah))
			memcpy(where->s, "00", 3);
		else if (ctx->kantor.env.region(ctx->kantor.env.arg,
		    ctx->opt.wilayah, 0, where, err) != 0)
			return -1;
		ask->wilayah = where->s;
	}
	if (kb_period_opt(ctx, dflt, &ask->masa, err) != 0)
		return -1;
	if (ask->masa.from.ymd == 0 || ask->masa.to.ymd == 0)
		return kb_fail(err, KB_USAGE, "--periode: sebutkan awal dan "
		    "akhirnya, misalnya 2024-T3 atau 2023-T1..2024-T4");
	return 0;
}

/* A document is laid out; a picture alone goes out as it is. */
static int
put_text(struct kb_ctx *ctx, struct kb_buf *b, struct kb_err *err)
{
	int rc = kb_put_bytes(ctx, kb_buf_str(b), b->len, err);

	kb_buf_free(b);
	return rc;
}

static int
put_page(struct kb_ctx *ctx, struct kb_doc *d, bool broad, struct kb_err *err)
{
	int rc;

	if (broad)
		kb_doc_landscape(d);
	rc = kb_put_doc(ctx, d, err);
	kb_doc_free(d);
	return rc;
}

/* ---- files that are given ---- */

static int
add_tile(void *arg, void *rec, uint64_t given, const struct kb_src *src,
    struct kb_errs *errs, struct kb_err *err)
{
	size_t before = errs->count;

	kb_check(&konflik_petak_type, rec, src, errs);
	return errs->count > before ? 0 : konflik_susunan_tambah(arg, rec,
	    given, src, errs, err);
}

static int
read_tiles(struct kb_ctx *ctx, const char *path, struct konflik_susunan *s,
    struct kb_err *err)
{
	struct kb_read_opt opt = { .type = &konflik_petak_type,
	    .env = &ctx->kantor.env, .rec = add_tile, .arg = s };
	struct kb_errs errs = { 0 };
	struct kb_input in;
	int rc;

	rc = kb_input_open(&in, path, ctx->dir, KB_IN_CSV, err);
	if (rc == 0)
		rc = kb_read(&in, &opt, &errs, err);
	kb_input_close(&in);
	if (rc == 0 && errs.count > 0)
		rc = kb_fail(err, KB_DATA, errs.count > 1 ? "%s (dan %zu "
		    "kesalahan lain)" : "%s", errs.msg[0], errs.count - 1);
	if (rc == 0 && s->n == 0)
		rc = kb_fail(err, KB_DATA, "%s: tidak ada petak; kolomnya "
		    "kode,baris,kolom,label", path);
	kb_errs_free(&errs);
	return rc;
}

/* ---- peta ---- */

static int
put_map(struct kb_ctx *ctx, const struct konflik_peta *p, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;

	switch (kb_drawn(ctx)) {
	case KB_DRAWN_SVG:
		kb_pic_map_svg(&b, p->map, p->n, 0);
		return put_text(ctx, &b, err);
	case KB_DRAWN_TEXT:
		kb_pic_map_text(&b, p->map, p->n, kb_paints(ctx));
		return put_text(ctx, &b, err);
	case KB_DRAWN_PAGE:
		break;
	}
	return put_page(ctx, konflik_peta_doc(&ctx->kantor, p),
	    kb_pic_map_broad(p->map, p->n), err);
}

/* What was given and does not go together. */
static int
styles(const struct map_opt *o, struct kb_err *err)
{
	if (o->batas.berkas == NULL && o->gaya.n == GAYA_BATAS)
		return kb_fail(err, KB_USAGE, "--gaya batas memerlukan --batas "
		    "FILE.geojson");
	if (o->batas.berkas != NULL && o->petak != NULL)
		return kb_fail(err, KB_USAGE, "pilih satu: --petak atau "
		    "--batas");
	return konflik_batas_usage(&o->batas, err);
}

int
konflik_run_peta(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct map_opt *o = ctx->own;
	struct konflik_peta_tanya ask = { .deret = o->deret.known ?
	    (size_t)o->deret.v : 1, .petak = o->gaya.n == GAYA_PETAK };
	struct konflik_susunan tiles = { .n = 0 };
	struct konflik_peta p = { .n = 0 };
	struct kb_geo geo = { .n = 0 };
	kb_code where = { "" };
	int rc = styles(o, err);

	if (rc == 0)
		rc = konflik_tanya_dari(ctx, "triwulan-ini", &ask.keadaan,
		    &where, err);
	ask.keadaan.tiap = o->tiap.n;
	if (rc == 0 && o->petak != NULL) {
		rc = read_tiles(ctx, o->petak, &tiles, err);
		ask.susunan = &tiles;
	}
	if (rc == 0 && o->batas.berkas != NULL) {
		rc = konflik_batas(ctx, &o->batas, &ask.keadaan, &geo, err);
		ask.batas = &geo;
	}
	if (rc == 0)
		rc = konflik_peta(&ctx->kantor, &ask, &p, err);
	if (rc == 0)
		rc = put_map(ctx, &p, err);
	if (rc == 0 && geo.nnote > 0)
		rc = KB_NOTE;
	konflik_peta_free(&p);
	konflik_susunan_free(&tiles);
	kb_geo_free(&geo);
	return rc;
}

/* ---- grafik ---- */

int
konflik_run_grafik(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct chart_opt *o = ctx->own;
	struct konflik_grafik_tanya ask = {
	    .peristiwa = ctx->type == &peristiwa_type,
	    .baris = (enum konflik_baris)o->baris.n,
	    .tiap = (enum kb_each)o->tiap.n };
	struct konflik_grafik g = { .nkeep = 0 };
	kb_code where = { "" };
	char *two_years = kb_asprintf("%d..triwulan-ini",
	    ctx->kantor.env.today.ymd / 10000 - 1);
	int rc = 0;

	if (!ask.peristiwa && ctx->type != &potensi_type)
		rc = kb_fail(err, KB_USAGE, "grafik: sebutkan potensi atau "
		    "peristiwa; keduanya tidak pernah dijumlahkan");
	if (rc == 0)
		rc = konflik_tanya_dari(ctx, two_years, &ask.keadaan, &where,
		    err);
	if (rc == 0)
		rc = konflik_grafik(&ctx->kantor, &ask, &g, err);
	if (rc == 0)
		rc = kb_put_chart(ctx, &g.c,
		    konflik_grafik_doc(&ctx->kantor, &g), err);
	konflik_grafik_free(&g);
	free(two_years);
	return rc;
}
