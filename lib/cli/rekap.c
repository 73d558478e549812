/* SPDX-License-Identifier: ISC */
/* rekap.c - the command rekap of every subject: counts by the options. */
#include "kesbang/cmd.h"

static int
what_measure(const struct kb_rekap *r, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; r->of->word[i].name != NULL; i++)
		kb_buf_addf(&b, "%s%s", i > 0 ? ", " : "",
		    r->of->word[i].name);
	kb_fail(err, KB_USAGE, "sebutkan --baris; pilihan: %s", b.s);
	kb_buf_free(&b);
	return -1;
}

static int
as_doc(struct kb_ctx *ctx, const struct kb_rekap *r, struct kb_err *err)
{
	struct kb_doc *doc = kb_rekap_doc(&ctx->kantor, r);
	int rc = kb_put_doc(ctx, doc, err);

	kb_doc_free(doc);
	return rc;
}

static int
as_rows(struct kb_ctx *ctx, const struct kb_rekap *r, struct kb_err *err)
{
	ctx->opt.pilih = kb_rekap_columns(r);
	if (kb_list_begin(ctx, &kb_rekap_type, NULL, err) != 0 ||
	    kb_rekap_rows(r, kb_list_row, ctx, err) != 0)
		return -1;
	kb_buf_adds(&ctx->out.note, kb_buf_str(&r->note));
	kb_list_end(ctx);
	return 0;
}

int
kb_run_rekap(struct kb_ctx *ctx, struct kb_rekap *r, kb_rekap_fn *count,
    struct kb_err *err)
{
	int rc = 0;

	if (r->row.n == 0 && r->of->first != NULL) {
		r->row = kb_rekap_named(r->of, r->of->first);
		if (r->column.n == 0)
			r->column = kb_rekap_named(r->of, r->of->across);
	}
	if (r->row.n == 0)
		return what_measure(r, err);
	r->filter = &ctx->filter;
	r->public = kb_yes(ctx->opt.publik);
	if (r->of->dates != NULL && ctx->opt.periode != NULL)
		rc = kb_period_opt(ctx, NULL, &r->period, err);
	if (rc == 0 && ctx->opt.wilayah != NULL && *ctx->opt.wilayah != '\0' &&
	    !kb_region_is_all(ctx->opt.wilayah))
		rc = ctx->kantor.env.region(ctx->kantor.env.arg,
		    ctx->opt.wilayah, 0, &r->place, err);
	if (rc == 0)
		rc = count(&ctx->kantor, r, err);
	if (rc == 0)
		rc = kb_wants_doc(ctx) ? as_doc(ctx, r, err) :
		    as_rows(ctx, r, err);
	kb_rekap_free(r);
	return rc;
}
