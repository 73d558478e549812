/* SPDX-License-Identifier: ISC */
/* peta-konflik-surat.c - surat: letters and messages about reports. */
#include <string.h>

#include "kesbang/bukti_rakor.h"
#include "kesbang/surat_konflik.h"
#include "konflik.h"

struct surat_opt {
	kb_enum	 laporan;
	kb_enum	 massal;
	kb_text	 nomor;
	kb_date	 jawab;
};

#define T struct surat_opt
static const struct kb_field surat_fields[] = {
	ENUM(T, laporan, konflik_jam, "laporan berkala yang mana; tanpa "
	    "ini triwulan"),
	FLAG(T, massal, "kepada semua yang memerlukannya"),
	TEXT(T, nomor, "nomor surat dari bagian umum, untuk satu surat"),
	DATE(T, jawab, "laporan diharapkan paling lambat hari itu"),
};
#undef T

const struct kb_type konflik_surat_opt = {
	.size = sizeof(struct surat_opt), KB_FIELDS(surat_fields),
};

static int
put(struct kb_ctx *ctx, const struct konflik_surat_want *w,
    struct kb_err *err)
{
	if (w->message && w->letters > 0)
		return kb_put(ctx, &w->text, err);
	return w->doc != NULL ? kb_put_doc(ctx, w->doc, err) : 0;
}

static void
told(struct kb_ctx *ctx, const struct konflik_surat_want *w)
{
	if (w->letters == 0)
		kb_say(ctx, "tidak ada wilayah yang memerlukan surat itu");
	if (w->issued > 0)
		kb_say(ctx, "%zu surat diterbitkan", w->issued);
	if (kb_yes(ctx->opt.terbit) && !w->issue)
		kb_say(ctx, "percobaan: tidak ada yang diterbitkan");
}

int
konflik_run_surat(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct surat_opt *opt = ctx->own;
	const char *f = ctx->opt.format;
	struct kb_buf basis = KB_BUF_INIT;
	struct konflik_surat_want w = {
		.jenis = ctx->argc > 0 ? ctx->argv[0] : "",
		.wilayah = ctx->argv + 1,
		.n = ctx->argc > 1 ? (size_t)ctx->argc - 1 : 0,
		.all = kb_yes(opt->massal),
		.jam = opt->laporan.n == 0 ? KONFLIK_TRIWULAN :
		    (enum konflik_jam)opt->laporan.n,
		.message = f != NULL && strcmp(f, "wa") == 0,
		.issue = kb_yes(ctx->opt.terbit) && !kb_yes(ctx->opt.coba),
		.nomor = opt->nomor, .jawab = opt->jawab };
	int rc = ctx->opt.periode == NULL ? 0 : kb_period_opt(ctx, NULL,
	    &w.masa, err);

	if (rc == 0)
		rc = kb_rakor_dasar(&ctx->kantor, w.jam, &basis, err);
	w.dasar = basis.len > 0 ? basis.s : NULL;
	if (rc == 0)
		rc = konflik_surat(&ctx->kantor, &w, err);
	if (rc == 0)
		rc = put(ctx, &w, err);
	if (rc == 0)
		told(ctx, &w);
	konflik_surat_free(&w);
	kb_buf_free(&basis);
	return rc;
}
