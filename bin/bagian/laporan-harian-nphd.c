/* SPDX-License-Identifier: ISC */
/* laporan-harian-nphd.c - nphd: grants for an election, and what was paid. */
#include "kesbang/nphd.h"
#include "laporan.h"

static int
list(struct kb_ctx *ctx, const struct nphd_rekap *r, struct kb_err *err)
{
	size_t n = ctx->filter.limit < 0 || (size_t)ctx->filter.limit > r->n ?
	    r->n : (size_t)ctx->filter.limit;
	int rc = kb_list_begin(ctx, &nphd_baris_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = kb_list_row(ctx, &r->baris[i], err);
	if (rc == 0) {
		kb_list_gap(ctx);
		nphd_rekap_kata(r, &ctx->out.note);
		kb_list_end(ctx);
	}
	return rc;
}

static int
page(struct kb_ctx *ctx, const struct nphd_rekap *r, struct kb_err *err)
{
	struct kb_doc *d = nphd_rekap_doc(&ctx->kantor, r);
	int rc = kb_put_doc(ctx, d, err);

	kb_doc_free(d);
	return rc;
}

int
laporan_run_nphd(struct kb_ctx *ctx, struct kb_err *err)
{
	struct nphd_tanya q = { .saring = &ctx->filter };
	struct nphd_rekap r = { .n = 0 };
	int rc = 0;

	if (ctx->opt.periode != NULL)
		rc = kb_period_opt(ctx, NULL, &q.masa, err);
	if (rc == 0)
		rc = nphd_rekap(&ctx->kantor, &q, &r, err);
	if (rc == 0)
		rc = kb_wants_doc(ctx) ? page(ctx, &r, err) :
		    list(ctx, &r, err);
	if (rc == 0 && r.ragu + r.lepas > 0)
		rc = KB_NOTE;
	nphd_rekap_free(&r);
	return rc;
}
