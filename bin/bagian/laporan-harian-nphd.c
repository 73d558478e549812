/* SPDX-License-Identifier: ISC */
/* laporan-harian-nphd.c - nphd: grants for an election, and what was paid. */
#include "kesbang/nphd.h"
#include "laporan.h"

struct nphd_opt {
	kb_enum	 grafik;
};

static const struct kb_field nphd_fields[] = {
	FLAG(struct nphd_opt, grafik, "yang cair dan sisanya tiap wilayah; "
	    "-f svg atau html menggambarnya"),
};

const struct kb_type laporan_nphd_opt = {
	.size = sizeof(struct nphd_opt), KB_FIELDS(nphd_fields),
};

static int
chart(struct kb_ctx *ctx, const struct nphd_rekap *r, struct kb_err *err)
{
	struct nphd_grafik g;
	int rc = nphd_grafik(&ctx->kantor, r, &g, err);

	if (rc == 0)
		rc = kb_put_chart(ctx, &g.c,
		    nphd_grafik_doc(&ctx->kantor, &g), err);
	nphd_grafik_free(&g);
	return rc;
}

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
	const struct nphd_opt *o = ctx->own;
	struct nphd_tanya q = { .saring = &ctx->filter,
	    .publik = kb_yes(ctx->opt.publik) };
	struct nphd_rekap r = { .n = 0 };
	int rc = 0;

	if (!kb_yes(o->grafik) && kb_drawn(ctx) == KB_DRAWN_SVG)
		return kb_fail(err, KB_USAGE, "svg hanya untuk --grafik");
	if (ctx->opt.periode != NULL)
		rc = kb_period_opt(ctx, NULL, &q.masa, err);
	if (rc == 0)
		rc = nphd_rekap(&ctx->kantor, &q, &r, err);
	if (rc == 0 && kb_yes(o->grafik))
		rc = chart(ctx, &r, err);
	else if (rc == 0)
		rc = kb_wants_doc(ctx) ? page(ctx, &r, err) :
		    list(ctx, &r, err);
	if (rc == 0 && r.ragu + r.lepas > 0)
		rc = KB_NOTE;
	nphd_rekap_free(&r);
	return rc;
}
