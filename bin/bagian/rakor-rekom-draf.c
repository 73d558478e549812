/* SPDX-License-Identifier: ISC */
/* rakor-rekom-draf.c - draf: a published list as a draft document. */
#include "kesbang/draf_rapat.h"
#include "rakor.h"

#define MOST (1024 * 1024)		/* bytes of a published text */

struct draf_opt {
	kb_text	 rapat;
};

static const struct kb_field draf_fields[] = {
	TEXT(struct draf_opt, rapat, "kode rapatnya, misalnya kaltim-2024",
	    .arg = "KODE"),
};

const struct kb_type rakor_draf_opt = {
	.size = sizeof(struct draf_opt), KB_FIELDS(draf_fields),
};

int
rakor_run_draf(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct draf_opt *opt = ctx->own;
	struct kb_input in = { .fd = -1 };
	struct kb_buf text = KB_BUF_INIT, yaml = KB_BUF_INIT;
	struct rakor_draf r;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu berkas teks, atau "
		    "- untuk menempelkannya");
	rc = kb_input_open(&in, ctx->argv[0], ctx->dir, KB_IN_FORM, err);
	if (rc == 0)
		rc = kb_input_whole(&in, MOST, &text, err);
	if (rc == 0)
		rc = rakor_draf(kb_buf_str(&text), opt->rapat, &yaml, &r, err);
	if (rc == 0)
		rc = kb_put(ctx, &yaml, err);
	if (rc == 0 && r.tercetak == 0)
		kb_say(ctx, "tidak ada daftar bernomor; kalimat tentang "
		    "kesepakatan ditulis sebagai catatan");
	else if (rc == 0)
		kb_say(ctx, "%zu baris, %zu butir resmi", r.tercetak, r.resmi);
	if (rc == 0 && r.isi > 0)
		kb_say(ctx, "%zu bertanda ISI wajib dilengkapi sebelum impor",
		    r.isi);
	kb_input_close(&in);
	kb_buf_free(&text);
	kb_buf_free(&yaml);
	return rc;
}
