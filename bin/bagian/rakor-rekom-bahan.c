/* SPDX-License-Identifier: ISC */
/* rakor-rekom-bahan.c - bahan: what the regions bring to a meeting. */
#include "kesbang/bahan.h"
#include "rakor.h"

static int
list(struct kb_ctx *ctx, const struct rakor_bahan *b, struct kb_err *err)
{
	int rc = kb_list_begin(ctx, &masukan_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < b->n; i++)
		rc = kb_list_row(ctx, &b->masukan[i], err);
	if (rc == 0)
		kb_list_end(ctx);
	return rc;
}

int
rakor_run_bahan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct rakor_bahan b = { 0 };
	struct kb_doc *doc;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu rapat, misalnya "
		    "kaltim-2024");
	rc = rakor_bahan(&ctx->kantor, ctx->argv[0], &b, err);
	if (rc == 0 && !kb_wants_doc(ctx)) {
		rc = list(ctx, &b, err);
	} else if (rc == 0) {
		doc = rakor_bahan_doc(&ctx->kantor, &b);
		rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
	}
	rakor_bahan_free(&b);
	return rc;
}
