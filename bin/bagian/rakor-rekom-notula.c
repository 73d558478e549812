/* SPDX-License-Identifier: ISC */
/* rakor-rekom-notula.c - notula: one meeting on paper. */
#include "kesbang/notula.h"
#include "rakor.h"

int
rakor_run_notula(struct kb_ctx *ctx, struct kb_err *err)
{
	struct rakor_notula n = { 0 };
	struct rakor_hitung h = { 0 };
	struct kb_doc *doc;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu rapat, misalnya "
		    "bontang-2020-08");
	rc = rakor_notula(&ctx->kantor, ctx->argv[0], &n, err);
	if (rc == 0) {
		doc = rakor_notula_doc(&ctx->kantor, &n);
		rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
	}
	for (size_t i = 0; i < n.p.nsel; i++)
		rakor_hitung_add(&n.p, &h, &n.p.sel[i]);
	rakor_notula_free(&n);
	return rc == 0 && h.terlambat > 0 ? KB_NOTE : rc;
}
