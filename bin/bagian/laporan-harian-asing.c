/* SPDX-License-Identifier: ISC */
/* laporan-harian-asing.c - asing: foreigners as numbers, side by side. */
#include <string.h>

#include "kesbang/asing.h"
#include "kesbang/text.h"
#include "laporan.h"

struct asing_opt {
	kb_date	 tanggal;
	kb_enum	 baris, berakhir;
};

#define T struct asing_opt
static const struct kb_field asing_fields[] = {
	DATE(T, tanggal, "angka terakhir sampai hari ini; tanpa ini, atau -p, "
	    "sampai sekarang"),
	ENUM(T, baris, asing_menurut, "rincian menurut apa; tanpa ini jumlah "
	    "tiap wilayah, dibandingkan dengan rinciannya"),
	FLAG(T, berakhir, "izin yang berakhir dalam 90 hari, menurut wilayah "
	    "dan izin"),
};
#undef T

const struct kb_type laporan_asing_opt = {
	.size = sizeof(struct asing_opt), KB_FIELDS(asing_fields),
};

static int
asked(struct kb_ctx *ctx, struct asing_tanya *q, struct kb_err *err)
{
	const struct asing_opt *o = ctx->own;

	if (o->tanggal.ymd != 0 && ctx->opt.periode != NULL)
		return kb_fail(err, KB_USAGE, "pakai --tanggal atau --periode, "
		    "jangan keduanya");
	if (kb_yes(o->berakhir) && kb_yes(ctx->opt.publik))
		return kb_fail(err, KB_USAGE, "izin yang berakhir tidak ikut "
		    "--publik");
	if (kb_yes(o->berakhir) && o->baris.n != 0)
		return kb_fail(err, KB_USAGE, "--berakhir selalu menurut "
		    "wilayah dan izin; hapus --baris");
	q->menurut = o->baris.n != 0 ? (enum asing_menurut)o->baris.n :
	    ASING_WILAYAH;
	q->publik = kb_yes(ctx->opt.publik);
	q->kantor = ctx->opt.kantor != NULL;
	q->masa = (struct kb_period){ .to = o->tanggal.ymd != 0 ? o->tanggal :
	    ctx->kantor.env.today };
	return ctx->opt.periode == NULL ? 0 :
	    kb_period_opt(ctx, NULL, &q->masa, err);
}

/* Parts stand beside each other on a page; totals are a list at a terminal,
 * as programs get it, and a page where one is asked for. */
static bool
wants_page(struct kb_ctx *ctx, const struct asing_tanya *q)
{
	const char *f = ctx->opt.format;

	if (ctx->opt.pilih != NULL)
		return false;
	if (q->menurut != ASING_WILAYAH)
		return kb_wants_doc(ctx);
	return (f != NULL ? strcmp(f, "tabel") != 0 :
	    ctx->opt.keluaran != NULL) && kb_wants_doc(ctx);
}

static const char *
columns(const struct asing_tanya *q)
{
	static const char *const list[] = {
		[ASING_WILAYAH] = "wilayah,sumber,definisi,tanggal,jumlah,"
		    "keterangan,rincian,selisih",
		[ASING_KEBANGSAAN] = "wilayah,sumber,definisi,tanggal,"
		    "kebangsaan,jumlah,keterangan",
		[ASING_IZIN] = "wilayah,sumber,definisi,tanggal,izin,jumlah,"
		    "keterangan",
		[ASING_SEKTOR] = "wilayah,sumber,definisi,tanggal,sektor,"
		    "jumlah,keterangan",
	};

	return list[q->menurut];
}

/* Those that are asked for, and no more. */
static int
choose(struct kb_ctx *ctx, struct asing_baris *row, size_t *n,
    struct kb_err *err)
{
	if (kb_filter_choose(ctx->db, &ctx->filter, row, n, err) != 0)
		return -1;
	if (ctx->filter.limit >= 0 && (size_t)ctx->filter.limit < *n)
		*n = (size_t)ctx->filter.limit;
	return 0;
}

static int
list(struct kb_ctx *ctx, const char *pick, const struct asing_baris *row,
    size_t n, const struct kb_buf *note, struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(ctx, NULL, err);
	int rc;

	if (f == NULL)
		return -1;
	if (f->people && ctx->opt.pilih == NULL)
		ctx->opt.pilih = pick;
	rc = kb_list_begin(ctx, &asing_baris_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		struct asing_baris one = row[i];

		rc = kb_list_row(ctx, &one, err);
	}
	if (rc != 0)
		return rc;
	kb_list_gap(ctx);
	if (strcmp(ctx->out.format->name, "tabel") == 0)
		kb_wrap(&ctx->out.note, kb_buf_str(note), 0, 0, 80);
	else
		kb_buf_adds(&ctx->out.note, kb_buf_str(note));
	kb_list_end(ctx);
	return 0;
}

static int
numbers(struct kb_ctx *ctx, const struct asing_tanya *q, struct kb_err *err)
{
	struct asing_pantau p = { .n = 0 };
	struct kb_buf note = KB_BUF_INIT;
	const char *f = ctx->opt.format;
	struct kb_doc *d;
	int rc = asing_pantau(&ctx->kantor, q, &p, err);

	if (rc == 0)
		rc = choose(ctx, p.baris, &p.n, err);
	if (rc == 0 && wants_page(ctx, q)) {
		d = asing_pantau_doc(&ctx->kantor, q, &p, f != NULL &&
		    strcmp(f, "wa") == 0);
		rc = kb_put_doc(ctx, d, err);
		kb_doc_free(d);
	} else if (rc == 0) {
		asing_pantau_kata(&ctx->kantor, q, &p, &note);
		rc = list(ctx, columns(q), p.baris, p.n, &note, err);
	}
	if (rc == 0 && p.tertutup > 0)
		kb_say(ctx, "ada angka yang tidak ikut --publik: terlalu kecil, "
		    "atau yang kecil dapat dihitung darinya");
	else if (rc == 0 && p.n == 0)
		kb_say(ctx, "tidak ada angka orang asing yang tercatat");
	kb_buf_free(&note);
	asing_pantau_free(&p);
	return rc;
}

/* ---- --berakhir ---- */

static int
ending(struct kb_ctx *ctx, const struct asing_tanya *q, struct kb_err *err)
{
	struct asing_berakhir b = { .nlewat = 0 };
	struct kb_buf note = KB_BUF_INIT;
	bool any = false;
	int rc = asing_berakhir(&ctx->kantor, q, &b, err);

	if (rc == 0)
		rc = choose(ctx, b.p.baris, &b.p.n, err);
	if (rc == 0)
		rc = choose(ctx, b.lewat, &b.nlewat, err);
	if (rc == 0)
		rc = choose(ctx, b.diam, &b.ndiam, err);
	for (size_t i = 0; rc == 0 && i < b.p.n; i++)
		any = any || b.p.baris[i].berakhir.v > 0;
	asing_berakhir_kata(&ctx->kantor, &b, &note);
	if (rc == 0)
		rc = list(ctx, "wilayah,sumber,definisi,izin,berakhir,tanggal,"
		    "sampai", b.p.baris, b.p.n, &note, err);
	kb_buf_free(&note);
	if (rc == 0 && b.p.n + b.nlewat + b.ndiam == 0)
		kb_say(ctx, "tidak ada angka orang asing yang tercatat");
	asing_berakhir_free(&b);
	return rc == 0 && any ? KB_NOTE : rc;
}

int
laporan_run_asing(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct asing_opt *o = ctx->own;
	struct asing_tanya q = { .kantor = false };

	if (asked(ctx, &q, err) != 0)
		return -1;
	return kb_yes(o->berakhir) ? ending(ctx, &q, err) :
	    numbers(ctx, &q, err);
}
