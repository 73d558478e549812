/* SPDX-License-Identifier: ISC */
/* ormas-skt-kunjungan.c - whom to visit, and the papers for it. */
#include "kesbang/sambang.h"
#include "ormas-skt.h"

struct visit_opt {
	kb_enum	 berita_acara, daftar_hadir, isian, semua;
	kb_enum	 acara;
	kb_date	 tanggal;
	kb_text	 tim;
};

static const struct kb_field visit_fields[] = {
	FLAG(struct visit_opt, berita_acara, "berita acara kosong untuk "
	    "diisi tangan, satu halaman tiap ormas"),
	FLAG(struct visit_opt, daftar_hadir, "daftar hadir pembinaan"),
	FLAG(struct visit_opt, isian, "formulir kunjungan yang sudah memuat "
	    "ormasnya, untuk diisi lalu diimpor"),
	FLAG(struct visit_opt, semua, "juga yang baru saja dikunjungi"),
	ENUM(struct visit_opt, acara, ormas_bentuk_kunjungan,
	    "bentuk kunjungan pada isian"),
	DATE(struct visit_opt, tanggal, "hari kunjungan"),
	TEXT(struct visit_opt, tim, "unsur yang datang"),
};

const struct kb_type ormas_skt_kunjungan_opt = {
	.size = sizeof(struct visit_opt), KB_FIELDS(visit_fields),
};

static int
visit_list(struct kb_ctx *ctx, const struct ormas_plan *p,
    const struct ormas_hari *h, struct kb_err *err)
{
	int rc = kb_list_begin(ctx, &ormas_visit_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < p->n; i++) {
		struct ormas_visit_row row;

		ormas_visit_row(&p->v[i], &row);
		rc = kb_list_row(ctx, &row, err);
	}
	if (rc == 0) {
		kb_list_gap(ctx);
		ormas_plan_note(&ctx->out.note, p, &h->set);
		kb_list_end(ctx);
	}
	return rc;
}

/* What was planned, to be imported with what was found. */
static int
visit_form(struct kb_ctx *ctx, const struct ormas_plan *p, struct kb_err *err)
{
	const struct visit_opt *opt = ctx->own;
	int rc = kb_form_begin(ctx, &kunjungan_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < p->n; i++) {
		struct kunjungan v = { .tanggal = opt->tanggal,
		    .bentuk = opt->acara, .tim = opt->tim,
		    .ormas = ormas_called(&ctx->kantor, &p->v[i].o) };

		rc = kb_list_row(ctx, &v, err);
	}
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

static int
visit_doc(struct kb_ctx *ctx, const struct ormas_plan *p,
    const struct ormas_hari *h, struct kb_err *err)
{
	const struct visit_opt *opt = ctx->own;
	struct ormas_visit_paper paper = { opt->acara, opt->tanggal,
	    opt->tim };
	struct kb_doc *doc = kb_yes(opt->berita_acara) ?
	    ormas_visit_doc(&ctx->kantor, p, &paper, kb_masks(ctx)) :
	    kb_yes(opt->daftar_hadir) ?
	    ormas_attendance_doc(&ctx->kantor, p, &paper) :
	    ormas_plan_doc(&ctx->kantor, h, p, kb_masks(ctx));
	int rc = kb_put_doc(ctx, doc, err);

	ctx->shown = p->n;
	kb_doc_free(doc);
	return rc;
}

static int
visits(struct kb_ctx *ctx, const struct ormas_hari *h, struct kb_err *err)
{
	const struct visit_opt *opt = ctx->own;
	struct ormas_plan p = { .filter = &ctx->filter,
	    .all = kb_yes(opt->semua) };
	int rc = ormas_plan_make(&ctx->kantor, h, &p, err);

	if (rc == 0 && kb_yes(opt->isian))
		rc = visit_form(ctx, &p, err);
	else if (rc == 0 && (kb_yes(opt->berita_acara) ||
	    kb_yes(opt->daftar_hadir) || (ctx->opt.pilih == NULL &&
	    kb_wants_doc(ctx))))
		rc = visit_doc(ctx, &p, h, err);
	else if (rc == 0)
		rc = visit_list(ctx, &p, h, err);
	ormas_plan_free(&p);
	return rc;
}

int
ormas_skt_kunjungan(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct visit_opt *opt = ctx->own;
	struct ormas_hari h;
	int rc;

	if (kb_yes(opt->berita_acara) + kb_yes(opt->daftar_hadir) +
	    kb_yes(opt->isian) > 1)
		return kb_fail(err, KB_USAGE, "pilih satu: --berita-acara, "
		    "--daftar-hadir atau --isian");
	rc = ormas_hari_load(&ctx->kantor, &h, err);
	if (rc == 0)
		rc = visits(ctx, &h, err);
	ormas_hari_free(&h);
	return rc;
}
