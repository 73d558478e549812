/* SPDX-License-Identifier: ISC */
/* rakor-rekom-lanjutan.c - lanjutan: what the next meeting must take up. */
#include "kesbang/lanjutan_rakor.h"
#include "rakor.h"

int
rakor_run_lanjutan(struct kb_ctx *ctx, struct kb_err *err)
{
	struct rakor_tanya ask = { .rapat = ctx->argc > 0 ? ctx->argv[0] :
	    NULL };
	struct rakor_lanjutan sum = { 0 };
	struct kb_buf yaml = KB_BUF_INIT;
	struct rakor_pantau p = { 0 };
	int rc;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "satu rapat saja, atau tanpa "
		    "nama: semua rapat koordinasi");
	rc = rakor_pantau(&ctx->kantor, &ask, &p, err);
	if (rc == 0) {
		sum = rakor_lanjutan(&ctx->kantor, &p, ask.rapat != NULL,
		    &yaml);
		rc = kb_put(ctx, &yaml, err);
	}
	if (rc == 0 && sum.butir == 0)
		kb_say(ctx, "tidak ada yang terbuka");
	else if (rc == 0)
		kb_say(ctx, "%zu butir%s", sum.butir, sum.berulang > 0 ?
		    "; yang diulang dua kali atau lebih bertanda DIULANG" :
		    "");
	rakor_pantau_free(&p);
	kb_buf_free(&yaml);
	return rc;
}
