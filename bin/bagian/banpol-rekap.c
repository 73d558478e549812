/* SPDX-License-Identifier: ISC */
/* banpol-rekap.c - rekap, and ekspor --publik: figures of parties and years. */
#include "banpol.h"
#include "kesbang/bantuan.h"
#include "kesbang/doc.h"

struct rekap_opt {
	kb_enum	 isi, baris, kolom;
};

static const struct kb_field rekap_fields[] = {
	ENUM(struct rekap_opt, isi, bantuan_isi, "yang dijumlahkan, atau "
	    "anggaran: nilai, pagu dan realisasi setiap tahun"),
	KB_REKAP_OPTIONS(struct rekap_opt, bantuan_ukuran),
};

const struct kb_type banpol_rekap_opt = {
	.size = sizeof(struct rekap_opt), KB_FIELDS(rekap_fields),
};

static int
put_page(struct kb_ctx *ctx, struct kb_doc *doc, struct kb_err *err)
{
	int rc = doc != NULL ? kb_put_doc(ctx, doc, err) : -1;

	kb_doc_free(doc);
	return rc;
}

static int
put_rows(struct kb_ctx *ctx, const struct kb_filter *f, struct kb_err *err)
{
	if (kb_list_begin(ctx, f->type, NULL, err) != 0 ||
	    kb_store_list(ctx->db, f, kb_list_row, ctx, err) != 0)
		return -1;
	kb_list_end(ctx);
	return 0;
}

/* ---- rekap ---- */

static int
put_years(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_filter years;

	if (!bantuan_filter_years(&ctx->filter, &years))
		return kb_fail(err, KB_USAGE, "--isi anggaran disaring dan "
		    "diurutkan menurut tahun dan wilayah saja");
	return kb_wants_doc(ctx) ? put_page(ctx, bantuan_doc(&ctx->kantor,
	    &ctx->filter, true, err), err) : put_rows(ctx, &years, err);
}

static int
put_cross(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct rekap_opt *opt = ctx->own;
	struct kb_rekap r = { .of = &bantuan_rekap, .row = opt->baris,
	    .column = opt->kolom, .sum = opt->isi };

	if (ctx->opt.pilih != NULL || ctx->opt.urut != NULL ||
	    ctx->opt.maks.known)
		return kb_fail(err, KB_USAGE, "--pilih, --urut dan --maks tidak "
		    "bersama --isi, --baris atau --kolom");
	return kb_run_rekap(ctx, &r, kb_rekap_count, err);
}

/* What it could not compute is told, and makes it KB_NOTE, as of hitung. */
typedef int put_fn(struct kb_ctx *, struct kb_err *);

static int
filled(struct kb_ctx *ctx, bool public, put_fn *put, struct kb_err *err)
{
	struct kb_buf note = KB_BUF_INIT;
	int rc = bantuan_fill(&ctx->kantor, &ctx->filter, public, &note, err);

	if (rc == 0)
		rc = put(ctx, err);
	kb_say_lines(ctx, "", kb_buf_str(&note));
	if (rc == 0 && note.len > 0)
		rc = KB_NOTE;
	kb_buf_free(&note);
	return rc;
}

static int
put_rekap(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct rekap_opt *opt = ctx->own;

	if (opt->isi.n == BANTUAN_ISI_ANGGARAN)
		return put_years(ctx, err);
	if (opt->isi.n != 0 || opt->baris.n != 0 || opt->kolom.n != 0)
		return put_cross(ctx, err);
	return kb_wants_doc(ctx) ? put_page(ctx, bantuan_doc(&ctx->kantor,
	    &ctx->filter, false, err), err) : put_rows(ctx, &ctx->filter, err);
}

int
banpol_run_rekap(struct kb_ctx *ctx, struct kb_err *err)
{
	return filled(ctx, kb_yes(ctx->opt.publik), put_rekap, err);
}

/* ---- ekspor --publik: without JENIS the open table ---- */

/* A spreadsheet has every column, a page what people ask for. */
static int
put_open(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(ctx, "csv", err);

	if (f->people && !f->back && kb_layout(f->name, NULL) != NULL)
		return put_page(ctx, bantuan_terbuka(&ctx->kantor,
		    &ctx->filter, err), err);
	return kb_export_run(ctx, err);
}

int
banpol_run_ekspor(struct kb_ctx *ctx, struct kb_err *err)
{
	if (kb_list_format(ctx, "csv", err) == NULL)
		return -1;
	return ctx->type == &bantuan_type ? filled(ctx, true, put_open, err) :
	    kb_export_run(ctx, err);
}
