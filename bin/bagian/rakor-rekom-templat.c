/* SPDX-License-Identifier: ISC */
/* rakor-rekom-templat.c - templat: forms, also filled in with what is open. */
#include <string.h>

#include "kesbang/dokumen_rapat.h"
#include "kesbang/lembar_rakor.h"
#include "rakor.h"

struct templat_opt {
	kb_enum	 bawaan;
	kb_text	 penerima, rapat;
};

#define T struct templat_opt
static const struct kb_field templat_fields[] = {
	KB_FORM_OPTIONS(T),
	TEXT(T, penerima, "tindak-lanjut: yang masih terbuka bagi penerima "
	    "itu; masukan: bidang demi bidang bagi daerah itu. Kode atau nama "
	    "wilayah, 'provinsi', atau unit kantor", .letter = 'w'),
	TEXT(T, rapat, "hanya dari rapat itu; masukan: untuk rapat itu",
	    .arg = "NOMOR"),
};
#undef T

const struct kb_type rakor_templat_opt = {
	.size = sizeof(struct templat_opt), KB_FIELDS(templat_fields),
};

static int
open_ones(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct templat_opt *opt = ctx->own;
	struct rakor_pantau p = { 0 };
	struct rakor_lembar l = { 0 };
	struct rakor_formulir_type *form = arg;
	int rc = rakor_pantau_satu(&ctx->kantor, &(struct rakor_tanya){
	    .penerima = opt->penerima, .rapat = opt->rapat }, &p, err);

	rakor_formulir_type(form);
	if (rc == 0)
		rc = kb_form_begin(ctx, &form->type, NULL, err);
	if (rc == 0) {
		rakor_lembar(&p, p.penerima[0], true, &l);
		rc = rakor_formulir(&l, kb_list_row, ctx, err);
	}
	if (rc == 0 && ctx->out.rows == 0)
		rc = kb_fail(err, KB_DATA, "tidak ada yang masih terbuka bagi "
		    "penerima itu");
	if (rc == 0)
		kb_list_end(ctx);
	rakor_lembar_free(&l);
	rakor_pantau_free(&p);
	return rc;
}

static int
by_field(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	const struct templat_opt *opt = ctx->own;
	const struct kb_env *env = &ctx->kantor.env;
	kb_code region;

	(void)arg;
	if (env->region(env->arg, opt->penerima, 2, &region, err) != 0 ||
	    kb_form_begin(ctx, &masukan_type, "rapat,wilayah,bidang,"
	    "masalah,usul", err) != 0 ||
	    rakor_formulir_masukan(&ctx->kantor, &region, opt->rapat,
	    kb_list_row, ctx, err) != 0)
		return -1;
	kb_list_end(ctx);
	return 0;
}

static int
document(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct templat_opt *opt = ctx->own;
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	if (opt->penerima != NULL || opt->rapat != NULL)
		return kb_fail(err, KB_USAGE, "templat naskah tanpa "
		    "--penerima dan --rapat");
	rakor_dokumen_kosong(&b);
	rc = kb_put(ctx, &b, err);
	kb_buf_free(&b);
	return rc;
}

int
rakor_run_templat(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct templat_opt *opt = ctx->own;
	struct rakor_formulir_type form;
	kb_office_fn *rows = NULL;

	if (!kb_yes(opt->bawaan) && ctx->argc == 1 &&
	    strcmp(ctx->argv[0], "naskah") == 0)
		return document(ctx, err);
	if (ctx->type == &tindak_lanjut_type && opt->penerima != NULL)
		rows = open_ones;
	else if (ctx->type == &masukan_type && opt->penerima != NULL)
		rows = by_field;
	else if (opt->penerima != NULL)
		return kb_fail(err, KB_USAGE, "--penerima hanya untuk templat "
		    "tindak-lanjut dan masukan");
	if (rows == NULL && opt->rapat != NULL)
		return kb_fail(err, KB_USAGE, "--rapat hanya bersama "
		    "--penerima");
	return kb_form_run(ctx, opt->bawaan, rows, &form, err);
}
