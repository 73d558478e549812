/* SPDX-License-Identifier: ISC */
/* rakor-rekom-draf.c - draf: a published list as a draft document. */
#include <string.h>

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

struct drafting {
	const char	*text;
	struct kb_buf	 yaml;
	struct rakor_draf r;
};

/* The regions that a text names are the office's. */
static int
draft(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct draf_opt *opt = ctx->own;
	struct drafting *d = arg;

	return rakor_draf(&ctx->kantor.env, d->text, opt->rapat, &d->yaml,
	    &d->r, err);
}

static int
check_code(const char *code, struct kb_err *err)
{
	if (code == NULL || (*code != '\0' && strpbrk(code, " \t#") == NULL))
		return 0;
	return kb_fail(err, KB_USAGE, "--rapat '%.40s': kode rapat tanpa "
	    "spasi dan #, misalnya kaltim-2024", code);
}

static void
tell(struct kb_ctx *ctx, const struct rakor_draf *r)
{
	if (r->tercetak == 0)
		kb_say(ctx, "tidak ada daftar bernomor; kalimat tentang "
		    "kesepakatan ditulis sebagai catatan");
	else
		kb_say(ctx, "%zu baris, %zu butir resmi", r->tercetak,
		    r->resmi);
	if (r->isi > 0)
		kb_say(ctx, "%zu bertanda ISI wajib dilengkapi sebelum impor",
		    r->isi);
	if (r->usul > 0)
		kb_say(ctx, "penerima %zu butir baru berupa USUL; periksa, "
		    "lalu hapus tanda # di depannya", r->usul);
}

int
rakor_run_draf(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct draf_opt *opt = ctx->own;
	struct kb_input in = { .fd = -1 };
	struct kb_buf text = KB_BUF_INIT;
	struct drafting d = { .text = "" };
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu berkas teks, atau "
		    "- untuk menempelkannya");
	if (check_code(opt->rapat, err) != 0)
		return -1;
	rc = kb_input_open(&in, ctx->argv[0], ctx->dir, KB_IN_FORM, err);
	if (rc == 0)
		rc = kb_input_whole(&in, MOST, &text, err);
	kb_input_close(&in);
	d.text = kb_buf_str(&text);
	if (rc == 0)
		rc = kb_office_run(ctx, KB_TO_BEGIN, draft, &d, err);
	if (rc == 0)
		rc = kb_put(ctx, &d.yaml, err);
	if (rc == 0)
		tell(ctx, &d.r);
	kb_buf_free(&text);
	kb_buf_free(&d.yaml);
	return rc;
}
