/* SPDX-License-Identifier: ISC */
/* laporan-harian-pelanggaran.c - pelanggaran: alleged violations, counted. */
#include "kesbang/pelanggaran.h"
#include "laporan.h"

struct violation_opt {
	kb_enum	 baris, kolom;
};

static const struct kb_field violation_fields[] = {
	KB_REKAP_OPTIONS(struct violation_opt, pelanggaran_ukuran),
};

const struct kb_type laporan_pelanggaran_opt = {
	.size = sizeof(struct violation_opt), KB_FIELDS(violation_fields),
};

static int
list(struct kb_ctx *ctx, const struct pelanggaran_daftar *d,
    struct kb_err *err)
{
	size_t n = ctx->filter.limit < 0 || (size_t)ctx->filter.limit > d->n ?
	    d->n : (size_t)ctx->filter.limit;
	int rc = kb_list_begin(ctx, &pelanggaran_baris_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = kb_list_row(ctx, &d->baris[i], err);
	if (rc == 0) {
		kb_list_gap(ctx);
		pelanggaran_daftar_kata(d, &ctx->out.note);
		kb_list_end(ctx);
	}
	return rc;
}

static int
page(struct kb_ctx *ctx, const struct pelanggaran_daftar *d,
    struct kb_err *err)
{
	struct kb_doc *doc = pelanggaran_doc(&ctx->kantor, d);
	int rc = kb_put_doc(ctx, doc, err);

	kb_doc_free(doc);
	return rc;
}

int
laporan_run_pelanggaran(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct violation_opt *o = ctx->own;
	struct kb_rekap r = { .of = &pelanggaran_rekap, .row = o->baris,
	    .column = o->kolom, .sum = { 1 } };
	struct pelanggaran_daftar d = { .n = 0 };
	int rc;

	if (o->baris.n != 0 || o->kolom.n != 0)
		return kb_run_rekap(ctx, &r, pelanggaran_rekap_count, err);
	rc = pelanggaran_daftar(&ctx->kantor, &ctx->filter,
	    kb_yes(ctx->opt.publik), &d, err);
	if (rc == 0)
		rc = kb_wants_doc(ctx) ? page(ctx, &d, err) :
		    list(ctx, &d, err);
	pelanggaran_daftar_free(&d);
	return rc;
}
