/* SPDX-License-Identifier: ISC */
/* banpol-kalender.c - kalender and temuan: what is due, and what is overdue. */
#include "banpol.h"
#include "kesbang/kalender.h"

/* ---- kalender ---- */

#define AHEAD 90			/* days, where none are asked for */

struct calendar_opt {
	kb_span	 dalam;
	kb_enum	 semua;
};

static const struct kb_field calendar_fields[] = {
	SPAN(struct calendar_opt, dalam, "yang jatuh dalam jangka ini; tanpa "
	    "ini 90 hari. Yang sudah lewat selalu disebut"),
	FLAG(struct calendar_opt, semua, "juga yang sudah selesai dan yang "
	    "masih jauh, dari semua tahun anggaran"),
};

const struct kb_type banpol_kalender_opt = {
	.size = sizeof(struct calendar_opt), KB_FIELDS(calendar_fields),
};

static void
calendar_note(struct kb_ctx *ctx, const struct banpol_kalender *w)
{
	struct kb_buf *b = &ctx->out.note;

	if (w->n == 0)
		kb_buf_adds(b, "tidak ada batas waktu");
	else
		kb_buf_addf(b, "%zu batas waktu", w->n);
	if (w->lewat > 0)
		kb_buf_addf(b, ", %zu sudah lewat", w->lewat);
	if (w->sampai.ymd != 0) {
		kb_buf_adds(b, "; sampai dengan ");
		kb_date_long(b, w->sampai);
	}
	kb_buf_addc(b, '\n');
	kb_buf_adds(b, kb_buf_str(&w->note));
}

int
banpol_run_kalender(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct calendar_opt *opt = ctx->own;
	struct banpol_kalender w = { .filter = &ctx->filter,
	    .semua = kb_yes(opt->semua) };
	const struct kb_format *f = kb_list_format(ctx, NULL, err);
	int rc;

	if (f == NULL)
		return -1;
	/* An event stays the same one when another party is done. */
	w.bersama = f->people && !f->dated;
	if (opt->dalam.unit != 0)
		w.sampai = kb_date_add_span(ctx->kantor.env.today, opt->dalam);
	else if (!w.semua && ctx->opt.periode == NULL)
		w.sampai = kb_date_add(ctx->kantor.env.today, AHEAD);
	if (kb_list_begin(ctx, &banpol_tenggat_type, NULL, err) != 0)
		return -1;
	rc = banpol_kalender_rows(&ctx->kantor, &w, kb_list_row, ctx, err);
	if (rc == 0) {
		kb_list_gap(ctx);
		calendar_note(ctx, &w);
		kb_list_end(ctx);
	}
	kb_buf_free(&w.note);
	return rc != 0 ? -1 : w.lewat > 0 ? KB_NOTE : 0;
}

/* ---- temuan ---- */

struct findings_opt {
	kb_enum	 semua;
};

static const struct kb_field findings_fields[] = {
	FLAG(struct findings_opt, semua, "juga yang sudah selesai"),
};

const struct kb_type banpol_temuan_opt = {
	.size = sizeof(struct findings_opt), KB_FIELDS(findings_fields),
};

static void
findings_note(struct kb_buf *b, const struct banpol_temuan_want *w)
{
	if (w->n == 0) {
		kb_buf_adds(b, w->semua ? "tidak ada temuan\n" :
		    "tidak ada temuan yang belum selesai\n");
		return;
	}
	kb_buf_addf(b, "%zu temuan belum selesai", w->terbuka);
	if (w->lewat > 0)
		kb_buf_addf(b, ", %zu lewat tenggat", w->lewat);
	if (w->jumlah > 0) {
		kb_buf_adds(b, "; masih dipersoalkan ");
		kb_money_text(b, w->jumlah);
	}
	if (w->berulang > 0)
		kb_buf_addf(b, "; %zu berulang dari tahun sebelumnya",
		    w->berulang);
	kb_buf_addc(b, '\n');
}

int
banpol_run_temuan(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct findings_opt *opt = ctx->own;
	struct banpol_temuan_want w = { .filter = &ctx->filter,
	    .semua = kb_yes(opt->semua) };
	const char *party;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu partai");
	if (ctx->argc == 1 && (banpol_party(&ctx->kantor, ctx->argv[0], 0, &party,
	    err) != 0 || kb_filter_add(&ctx->filter, (size_t)kb_field_find(
	    &banpol_temuan_baris_type, "partai"), party, &ctx->kantor.env,
	    err) != 0))
		return -1;
	if (kb_list_begin(ctx, &banpol_temuan_baris_type, NULL, err) != 0 ||
	    banpol_temuan_rows(&ctx->kantor, &w, kb_list_row, ctx, err) != 0)
		return -1;
	kb_list_gap(ctx);
	findings_note(&ctx->out.note, &w);
	kb_list_end(ctx);
	return w.lewat > 0 ? KB_NOTE : 0;
}
