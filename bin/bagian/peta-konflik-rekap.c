/* SPDX-License-Identifier: ISC */
/* peta-konflik-rekap.c - rekap and indeks: figures, never mixed. */
#include "kesbang/rekap_konflik.h"
#include "konflik.h"

struct rekap_opt {
	kb_enum	 baris, kolom, jumlah, sisi;
};

#define T struct rekap_opt
static const struct kb_field rekap_fields[] = {
	KB_REKAP_OPTIONS(T, konflik_ukuran),
	ENUM(T, jumlah, konflik_korban, "jumlahkan ini, bukan catatannya; "
	    "hanya peristiwa"),
	FLAG(T, sisi, "menurut isu dan menurut sumber konflik sekaligus, dengan "
	    "pencocokan jumlahnya"),
};
#undef T

const struct kb_type konflik_rekap_opt = {
	.size = sizeof(struct rekap_opt), KB_FIELDS(rekap_fields),
};

static int
put_sides(struct kb_ctx *ctx, const struct konflik_sisi *s,
    struct kb_err *err)
{
	struct kb_doc *doc;
	int rc;

	if (kb_wants_doc(ctx)) {
		doc = konflik_sisi_doc(&ctx->kantor, s);
		rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
		return rc;
	}
	ctx->opt.pilih = konflik_sisi_kolom(s);
	rc = kb_list_begin(ctx, &konflik_sisi_type, NULL, err);
	if (rc == 0)
		rc = konflik_sisi_rows(s, kb_list_row, ctx, err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

static int
both_sides(struct kb_ctx *ctx, struct kb_rekap *r, struct kb_err *err)
{
	struct konflik_sisi s = { 0 };
	int rc = 0;

	if (r->row.n != 0)
		return kb_fail(err, KB_USAGE, "--sisi: barisnya isu dan sumber "
		    "konflik; pakai --kolom saja");
	if (r->column.n == 0)
		r->column = kb_rekap_named(r->of, r->of->across);
	r->filter = &ctx->filter;
	if (ctx->opt.periode != NULL)
		rc = kb_period_opt(ctx, NULL, &r->period, err);
	if (rc == 0)
		rc = konflik_sisi_count(&ctx->kantor, r, &s, err);
	if (rc == 0)
		rc = put_sides(ctx, &s, err);
	konflik_sisi_free(&s);
	return rc;
}

int
konflik_run_rekap(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct rekap_opt *opt = ctx->own;
	struct kb_rekap r = { .row = opt->baris, .column = opt->kolom,
	    .sum = opt->jumlah };

	if (ctx->type == &peristiwa_type)
		r.of = &konflik_rekap_peristiwa;
	else if (ctx->type == &potensi_type)
		r.of = &konflik_rekap_potensi;
	else
		return kb_fail(err, KB_USAGE, "rekap: sebutkan potensi atau "
		    "peristiwa; keduanya tidak pernah dijumlahkan");
	if (r.sum.n > 0 && r.of->sums == NULL)
		return kb_fail(err, KB_USAGE, "--jumlah: hanya untuk rekap "
		    "peristiwa");
	return kb_yes(opt->sisi) ? both_sides(ctx, &r, err) :
	    kb_run_rekap(ctx, &r, konflik_rekap_count, err);
}

/* ---- indeks ---- */

static int
put_rows(struct kb_ctx *ctx, const struct konflik_indeks_semua *a,
    struct kb_err *err)
{
	int rc = kb_list_begin(ctx, &indeks_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < a->n; i++)
		rc = kb_list_row(ctx, &a->row[i], err);
	if (rc == 0) {
		kb_list_gap(ctx);
		kb_buf_addf(&ctx->out.note, "%s\n", konflik_indeks_catatan);
		kb_list_end(ctx);
	}
	return rc;
}

int
konflik_run_indeks(struct kb_ctx *ctx, struct kb_err *err)
{
	struct konflik_indeks_semua a = { 0 };
	struct kb_doc *doc;
	int rc = konflik_indeks(&ctx->kantor, &ctx->filter, &a, err);

	if (rc == 0 && kb_wants_doc(ctx)) {
		doc = konflik_indeks_doc(&ctx->kantor, &a);
		rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
	} else if (rc == 0) {
		rc = put_rows(ctx, &a, err);
	}
	konflik_indeks_free(&a);
	return rc;
}
