/* SPDX-License-Identifier: ISC */
/* laporan-harian-harga.c - harga: prices of a day, and which days were seen. */
#include <string.h>

#include "kesbang/harga.h"
#include "kesbang/text.h"
#include "laporan.h"

struct harga_opt {
	kb_date	 tanggal;
	kb_text	 pasar, komoditas;
	kb_enum	 tiap, jadwal, grafik;
};

#define T struct harga_opt
static const struct kb_field harga_fields[] = {
	DATE(T, tanggal, "harga hari ini; tanpa ini hari terakhir yang ada "
	    "harganya"),
	TEXT(T, pasar, "hanya pasar yang namanya memuat ini"),
	TEXT(T, komoditas, "hanya komoditas yang namanya memuat ini"),
	ENUM(T, tiap, harga_tiap, "pasar: satu baris tiap pasar, bukan "
	    "rata-ratanya; komoditas (dengan --jadwal): hari tanpa harga"),
	FLAG(T, jadwal, "hari yang dijadwalkan: terpantau, terlewat, di luar "
	    "jadwal, dan pasar yang belum; tanpa -p bulan ini"),
	FLAG(T, grafik, "harga satu komoditas dari hari ke hari, tiap pasar, "
	    "dengan batasnya; -f svg atau html menggambarnya"),
};
#undef T

const struct kb_type laporan_harga_opt = {
	.size = sizeof(struct harga_opt), KB_FIELDS(harga_fields),
};

static int
span(struct kb_ctx *ctx, const struct harga_opt *o, struct kb_period *p,
    struct kb_err *err)
{
	if (o->tanggal.ymd != 0 && ctx->opt.periode != NULL)
		return kb_fail(err, KB_USAGE, "pakai --tanggal atau --periode, "
		    "jangan keduanya");
	if (o->tanggal.ymd != 0 && (kb_yes(o->grafik) || kb_yes(o->jadwal)))
		return kb_fail(err, KB_USAGE, "--tanggal: pakai -p bersama "
		    "--grafik atau --jadwal");
	if (o->tiap.n == HARGA_TIAP_KOMODITAS && !kb_yes(o->jadwal))
		return kb_fail(err, KB_USAGE, "--tiap komoditas: hanya bersama "
		    "--jadwal; harga memang satu baris tiap komoditas");
	if (kb_yes(o->jadwal) && (o->pasar != NULL ||
	    o->tiap.n == HARGA_TIAP_PASAR))
		return kb_fail(err, KB_USAGE, "--jadwal: menyebut semua pasar "
		    "yang belum; tidak bersama --pasar atau --tiap pasar");
	if (kb_yes(o->jadwal) && o->komoditas != NULL &&
	    o->tiap.n != HARGA_TIAP_KOMODITAS)
		return kb_fail(err, KB_USAGE, "--jadwal: --komoditas hanya "
		    "bersama --tiap komoditas");
	if (!kb_yes(o->grafik) && kb_drawn(ctx) == KB_DRAWN_SVG)
		return kb_fail(err, KB_USAGE, "svg hanya untuk --grafik");
	*p = (struct kb_period){ o->tanggal, o->tanggal };
	return ctx->opt.periode == NULL ? 0 :
	    kb_period_opt(ctx, NULL, p, err);
}

/* A message is short. */
static bool
lean(const struct kb_ctx *ctx)
{
	return ctx->opt.format != NULL && strcmp(ctx->opt.format, "wa") == 0;
}

/* ---- --jadwal ---- */

/* At a terminal a list, as programs get it; a page where one is asked for. */
static bool
wants_page(struct kb_ctx *ctx)
{
	const char *f = ctx->opt.format;

	return (f != NULL ? strcmp(f, "tabel") != 0 :
	    ctx->opt.keluaran != NULL) && kb_wants_doc(ctx);
}

static int
put_days(struct kb_ctx *ctx, const struct harga_jadwal *j, struct kb_err *err)
{
	int rc = kb_list_begin(ctx, &harga_jadwal_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < j->n; i++)
		rc = kb_list_row(ctx, &j->baris[i], err);
	if (rc != 0)
		return rc;
	kb_list_gap(ctx);
	harga_jadwal_kata(j, &ctx->out.note);
	kb_list_end(ctx);
	return 0;
}

static int
put_schedule(struct kb_ctx *ctx, const struct harga_jadwal *j,
    struct kb_err *err)
{
	struct kb_doc *d = harga_jadwal_doc(&ctx->kantor, j, lean(ctx));
	int rc = kb_put_doc(ctx, d, err);

	kb_doc_free(d);
	return rc;
}

static int
one_of_goods(void *arg, void *rec, struct kb_err *err)
{
	struct kb_ctx *ctx = arg;
	const struct harga_opt *o = ctx->own;
	const struct harga_kosong *r = rec;

	return harga_memuat(o->komoditas, r->komoditas) ?
	    kb_list_row(ctx, rec, err) : 0;
}

static int
by_goods(struct kb_ctx *ctx, const struct kb_period *p, struct kb_err *err)
{
	int rc = kb_list_begin(ctx, &harga_kosong_type, NULL, err);

	if (rc == 0)
		rc = harga_kosong_rows(&ctx->kantor, p, one_of_goods, ctx,
		    err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

static int
schedule(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct harga_opt *o = ctx->own;
	struct harga_jadwal j = { .terlewat = 0 };
	int rc = kb_period_opt(ctx, "bulan-ini", &j.masa, err);

	if (rc == 0 && (j.masa.from.ymd == 0 || j.masa.to.ymd == 0))
		rc = kb_fail(err, KB_USAGE, "--periode: sebutkan awal dan "
		    "akhirnya, misalnya 2026-01");
	if (rc == 0 && o->tiap.n == HARGA_TIAP_KOMODITAS)
		return by_goods(ctx, &j.masa, err);
	if (rc == 0)
		rc = harga_jadwal(&ctx->kantor, &j, err);
	if (rc == 0)
		rc = wants_page(ctx) ? put_schedule(ctx, &j, err) :
		    put_days(ctx, &j, err);
	if (rc == 0 && j.terlewat + j.kurang > 0)
		rc = KB_NOTE;
	harga_jadwal_free(&j);
	return rc;
}

/* ---- --grafik ---- */

static int
chart(struct kb_ctx *ctx, struct harga_tanya *q, struct kb_err *err)
{
	struct harga_grafik g = { .value = NULL };
	int rc;

	if (q->masa.to.ymd == 0)
		q->masa.to = ctx->kantor.env.today;
	rc = harga_grafik(&ctx->kantor, q, &g, err);
	if (rc == 0)
		rc = kb_put_chart(ctx, &g.c,
		    harga_grafik_doc(&ctx->kantor, &g), err);
	harga_grafik_free(&g);
	return rc;
}

/* ---- prices ---- */

#define FIGURES "harga,ragu,perubahan,dibanding,batas,simpangan"
#define FEWER "harga,ragu,perubahan,dibanding,simpangan"

/* Of one day the day stands above, not in each row. */
static const char *
columns(const struct harga_pantau *p, const struct harga_opt *o)
{
	bool one = p->n == 0 || p->baris[0].tanggal.ymd ==
	    p->baris[p->n - 1].tanggal.ymd;
	int64_t most = 0;
	bool wide = false, full = false;

	for (size_t i = 0; i < p->n; i++) {
		most = p->baris[i].banyak.v > most ? p->baris[i].banyak.v :
		    most;
		wide = wide || p->baris[i].dibanding != NULL;
		full = full || p->baris[i].ragu.known;
	}
	if (o->tiap.n != 0 && one)
		return "pasar,komoditas,satuan," FIGURES;
	if (o->tiap.n != 0)
		return wide || full ? "tanggal,pasar,komoditas,satuan,harga,"
		    "perubahan,dibanding,simpangan" :
		    "tanggal,pasar,komoditas,satuan," FIGURES;
	if (!one)
		return wide || full ? "tanggal,komoditas,satuan,banyak," FEWER :
		    "tanggal,komoditas,satuan,banyak," FIGURES;
	return most <= 1 ? "komoditas,satuan," FIGURES :
	    "komoditas,satuan,banyak," FIGURES ",di_atas";
}

static int
tell(struct kb_ctx *ctx, const struct harga_tanya *q,
    const struct harga_pantau *p, struct kb_err *err)
{
	struct kb_buf *b = &ctx->out.note;
	struct kb_period span;
	int rc = 0;

	kb_list_gap(ctx);
	if (p->n > 0) {
		span = (struct kb_period){ p->baris[0].tanggal,
		    p->baris[p->n - 1].tanggal };
		kb_buf_adds(b, "Harga ");
		kb_period_long(b, &span);
		kb_buf_addf(b, "; perubahan dan simpangan dalam persen.\n");
		span.from = q->masa.from.ymd != 0 ? q->masa.from : span.from;
		span.to = q->masa.to.ymd != 0 ? q->masa.to : span.to;
		if (span.from.ymd != span.to.ymd && q->pasar == NULL)
			rc = harga_kosong_kata(&ctx->kantor, &span,
			    q->komoditas, b, err);
	}
	if (p->gejolak > 0)
		kb_buf_addf(b, "%zu perubahan mencapai ambang gejolak "
		    "kantor.\n", p->gejolak);
	if (p->ragu.len > 0)
		kb_buf_addf(b, "%s\n", p->ragu.s);
	kb_buf_adds(b, kb_buf_str(&p->note));
	if (p->contoh != NULL)
		kb_buf_addf(b, "Bila harganya benar: laporan-harian ubah harga "
		    "%s --yakin\n", p->contoh);
	return rc;
}

static int
list(struct kb_ctx *ctx, const struct harga_tanya *q,
    const struct harga_pantau *p, struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(ctx, NULL, err);
	int rc;

	if (f == NULL)
		return -1;
	if (f->people && ctx->opt.pilih == NULL)
		ctx->opt.pilih = columns(p, ctx->own);
	rc = kb_list_begin(ctx, &harga_baris_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < p->n; i++)
		rc = kb_list_row(ctx, &p->baris[i], err);
	if (rc != 0)
		return rc;
	if (tell(ctx, q, p, err) != 0)
		return -1;
	kb_list_end(ctx);
	return p->meragukan > 0 ? KB_NOTE : 0;
}

static int
page(struct kb_ctx *ctx, const struct harga_pantau *p, struct kb_err *err)
{
	struct kb_doc *d = harga_doc(&ctx->kantor, p, lean(ctx));
	int rc = kb_put_doc(ctx, d, err);

	kb_doc_free(d);
	return rc;
}

int
laporan_run_harga(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct harga_opt *o = ctx->own;
	struct harga_tanya q = { .pasar = o->pasar, .komoditas = o->komoditas,
	    .tiap = (enum harga_tiap)o->tiap.n };
	struct harga_pantau p = { .n = 0 };
	struct kb_homes home = { 0 };
	int rc;

	rc = span(ctx, o, &q.masa, err);
	if (rc == 0 && kb_yes(o->jadwal))
		return schedule(ctx, err);
	if (rc == 0)
		rc = harga_tanya_kenal(&ctx->kantor, &q, &home, err);
	if (rc == 0 && kb_yes(o->grafik)) {
		rc = chart(ctx, &q, err);
		kb_homes_free(&home);
		return rc;
	}
	if (rc == 0)
		rc = harga_pantau(&ctx->kantor, &q, &p, err);
	if (rc == 0)
		rc = wants_page(ctx) ? page(ctx, &p, err) :
		    list(ctx, &q, &p, err);
	if (rc == 0 && p.n == 0)
		kb_say(ctx, "tidak ada harga yang tercatat");
	harga_pantau_free(&p);
	kb_homes_free(&home);
	return rc;
}
