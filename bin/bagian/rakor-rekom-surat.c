/* SPDX-License-Identifier: ISC */
/* rakor-rekom-surat.c - surat: letters and messages to addressees. */
#include <string.h>

#include "kesbang/surat_rakor.h"
#include "rakor.h"

struct surat_opt {
	kb_text	 rapat;
	kb_enum	 massal;
	kb_text	 nomor;
	kb_date	 jawab;
};

#define T struct surat_opt
static const struct kb_field surat_fields[] = {
	TEXT(T, rapat, "hanya butir rapat itu; permintaan-masukan: untuk "
	    "rapat itu", .arg = "NOMOR"),
	FLAG(T, massal, "kepada semua yang memerlukannya; permintaan-masukan: "
	    "semua kabupaten dan kota"),
	TEXT(T, nomor, "nomor surat dari bagian umum, untuk satu surat"),
	DATE(T, jawab, "jawaban diharapkan paling lambat hari itu"),
};
#undef T

const struct kb_type rakor_surat_opt = {
	.size = sizeof(struct surat_opt), KB_FIELDS(surat_fields),
};

static int
put(struct kb_ctx *ctx, const struct rakor_surat_want *w, struct kb_err *err)
{
	if (w->message && w->letters > 0)
		return kb_put(ctx, &w->text, err);
	return w->doc != NULL ? kb_put_doc(ctx, w->doc, err) : 0;
}

int
rakor_run_surat(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct surat_opt *opt = ctx->own;
	const char *f = ctx->opt.format;
	struct rakor_surat_want w = {
		.jenis = ctx->argc > 0 ? ctx->argv[0] : "",
		.penerima = ctx->argv + 1,
		.n = ctx->argc > 1 ? (size_t)ctx->argc - 1 : 0,
		.all = kb_yes(opt->massal), .rapat = opt->rapat,
		.message = f != NULL && strcmp(f, "wa") == 0,
		.issue = kb_yes(ctx->opt.terbit) && !kb_yes(ctx->opt.coba),
		.nomor = opt->nomor, .jawab = opt->jawab };
	int rc;

	if (ctx->opt.periode != NULL)
		return kb_fail(err, KB_USAGE, "--periode: surat tentang "
		    "keadaan hari ini; batasi dengan --rapat");
	rc = rakor_surat(&ctx->kantor, &w, err);
	if (rc == 0)
		rc = put(ctx, &w, err);
	if (rc == 0 && w.letters == 0)
		kb_say(ctx, "tidak ada penerima yang memerlukan surat itu");
	if (rc == 0 && w.issued > 0)
		kb_say(ctx, "%zu surat diterbitkan", w.issued);
	if (rc == 0 && kb_yes(ctx->opt.terbit) && !w.issue)
		kb_say(ctx, "percobaan: tidak ada yang diterbitkan");
	rakor_surat_free(&w);
	return rc;
}
