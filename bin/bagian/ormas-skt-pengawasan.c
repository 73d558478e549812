/* SPDX-License-Identifier: ISC */
/* ormas-skt-pengawasan.c - sanctions, and the joint team's meeting. */
#include "kesbang/pengawasan.h"
#include "ormas-skt.h"

/* ---- sanksi ---- */

static int
list_sanksi(struct kb_ctx *ctx, const struct ormas_sanksi_all *all,
    struct kb_err *err)
{
	int rc = kb_list_begin(ctx, &ormas_tangga_type, NULL, err);
	bool waits = false;

	for (size_t i = 0; rc == 0 && i < all->n; i++) {
		waits = waits || ormas_sanksi_waits(&all->p[i]);
		rc = kb_list_row(ctx, &all->p[i].now, err);
	}
	if (rc == 0)
		kb_list_gap(ctx);
	if (rc == 0 && ctx->out.format->people)
		kb_buf_addf(&ctx->out.note, "%zu ormas\n", all->n);
	if (rc == 0 && all->n > 0)
		rc = ormas_sanksi_note(&ctx->kantor, all, &ctx->out.note, err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc == 0 && waits ? KB_NOTE : rc;
}

static int
one_sanksi(struct kb_ctx *ctx, const struct ormas_sanksi_all *all,
    struct kb_err *err)
{
	const struct ormas_perkara *p = ormas_sanksi_of(&ctx->kantor, all,
	    ctx->argv[0], err);
	struct kb_doc *doc = NULL;
	int rc;

	if (p == NULL)
		return -1;
	if (kb_wants_doc(ctx)) {
		rc = ormas_sanksi_doc(&ctx->kantor, p, &doc, err);
		if (rc == 0)
			rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
		return rc == 0 && ormas_sanksi_waits(p) ? KB_NOTE : rc;
	}
	rc = kb_list_begin(ctx, &ormas_sanksi_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < p->n; i++)
		rc = kb_list_row(ctx, &p->step[i], err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

int
ormas_skt_sanksi(struct kb_ctx *ctx, struct kb_err *err)
{
	struct ormas_sanksi_all all = { 0 };
	int rc;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu ORMAS");
	rc = ormas_sanksi_load(&ctx->kantor, &all, err);
	if (rc == 0)
		rc = ctx->argc == 1 ? one_sanksi(ctx, &all, err) :
		    list_sanksi(ctx, &all, err);
	ormas_sanksi_free(&all);
	return rc;
}

/* ---- pengawasan ---- */

static int
put_rapat(struct kb_ctx *ctx, const struct ormas_rapat *r, struct kb_err *err)
{
	struct kb_doc *doc;
	int rc;

	if (kb_wants_doc(ctx)) {
		doc = ormas_rapat_doc(&ctx->kantor, r, !kb_masks(ctx),
		    &ctx->shown);
		rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
		return rc;
	}
	rc = kb_list_begin(ctx, &ormas_agenda_type, NULL, err);
	if (rc == 0)
		rc = ormas_rapat_rows(r, kb_list_row, ctx, err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

int
ormas_skt_pengawasan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_period period;
	struct ormas_rapat *r = NULL;
	int rc = kb_period_opt(ctx, "bulan-ini", &period, err);

	if (rc == 0)
		rc = ormas_rapat_load(&ctx->kantor, &period, &r, err);
	if (rc == 0)
		rc = put_rapat(ctx, r, err);
	if (rc == 0 && ormas_rapat_waits(r))
		rc = KB_NOTE;
	ormas_rapat_free(r);
	return rc;
}
