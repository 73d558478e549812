/* SPDX-License-Identifier: ISC */
/* ormas-skt-berkas.c - filings in hand, and the papers of one. */
#include "kesbang/ormas.h"
#include "ormas-skt.h"

struct berkas_opt {
	kb_text	 ada, belum, catatan;
	kb_enum	 semua;
};

static const struct kb_field berkas_fields[] = {
	TEXT(struct berkas_opt, ada, "kode syarat yang sudah ada, dipisah "
	    "koma; 'semua': semua yang diperlukan", .arg = "KODE,..."),
	TEXT(struct berkas_opt, belum, "kode syarat yang belum ada",
	    .arg = "KODE,..."),
	TEXT(struct berkas_opt, catatan, "yang kurang pada syarat itu",
	    .arg = "TEKS"),
	FLAG(struct berkas_opt, semua, "daftar: juga permohonan yang sudah "
	    "selesai"),
};

const struct kb_type ormas_skt_berkas_opt = {
	.size = sizeof(struct berkas_opt), KB_FIELDS(berkas_fields),
};

/* The list of filings: whose turn, until when. */
static int
filings(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct berkas_opt *opt = ctx->own;
	struct ormas_filings all;
	bool late = false;
	int rc = ormas_filings(&ctx->kantor, kb_yes(opt->semua) ?
	    ORMAS_FILED : ORMAS_IN_HAND, &all, err);

	(void)arg;
	if (rc == 0)
		rc = kb_list_begin(ctx, &ormas_urusan_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < all.n; i++) {
		struct ormas_urusan row = ormas_urusan(&all.f[i]);

		late = late || ormas_late(&all.f[i]);
		rc = kb_list_row(ctx, &row, err);
	}
	if (rc == 0)
		kb_list_gap(ctx);
	if (rc == 0 && ctx->out.format->people)
		kb_buf_addf(&ctx->out.note, "%zu permohonan\n", all.n);
	if (rc == 0 && all.n > 0)
		rc = ormas_filings_note(&ctx->kantor, &all, &ctx->out.note,
		    err);
	if (rc == 0)
		kb_list_end(ctx);
	ormas_filings_free(&all);
	return rc == 0 && late ? KB_NOTE : rc;
}

static int
put_papers(struct kb_ctx *ctx, const struct ormas_filing *f,
    struct kb_err *err)
{
	struct kb_doc *doc = NULL;
	int rc;

	if (kb_wants_doc(ctx)) {
		rc = ormas_filing_doc(&ctx->kantor, f, &doc, err);
		if (rc == 0)
			rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
		return rc;
	}
	rc = kb_list_begin(ctx, &ormas_paper_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < f->n; i++)
		rc = kb_list_row(ctx, &f->paper[i], err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

/* One filing: marked first, where papers came or were taken back. */
static int
papers(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct berkas_opt *opt = ctx->own;
	struct ormas_marking m = { .ada = opt->ada, .belum = opt->belum,
	    .catatan = opt->catatan };
	bool *write = arg;
	struct ormas_filings all;
	int rc = ormas_filing(&ctx->kantor, ctx->argv[0], &all, err);

	if (rc == 0 && *write) {
		rc = ormas_mark(&ctx->kantor, &all.f[0], &m, err);
		ormas_filings_free(&all);
		if (rc == 0)
			rc = ormas_filing(&ctx->kantor, ctx->argv[0], &all,
			    err);
		if (rc == 0)
			kb_say(ctx, "%s%zu syarat berubah",
			    kb_yes(ctx->opt.coba) ? "percobaan: " : "",
			    m.changed);
	}
	if (rc == 0)
		rc = put_papers(ctx, &all.f[0], err);
	if (rc == 0 && ormas_late(&all.f[0]))
		rc = KB_NOTE;
	ormas_filings_free(&all);
	return rc;
}

int
ormas_skt_berkas(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct berkas_opt *opt = ctx->own;
	bool write = opt->ada != NULL || opt->belum != NULL;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu PERMOHONAN; kode "
		    "syarat dipisah koma tanpa spasi");
	if (opt->catatan != NULL && !write)
		return kb_fail(err, KB_USAGE, "--catatan menyertai --belum "
		    "atau --ada");
	if (ctx->argc == 1)
		return kb_office_run(ctx, write ? KB_TO_CHANGE : KB_TO_LOOK, papers,
		    &write, err);
	if (write)
		return kb_fail(err, KB_USAGE, "sebutkan PERMOHONAN yang "
		    "syaratnya ditandai");
	return kb_office_run(ctx, KB_TO_LOOK, filings, NULL, err);
}
