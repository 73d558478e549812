/* SPDX-License-Identifier: ISC */
/* rakor-rekom-lembar.c - lembar: what was agreed with one addressee. */
#include "kesbang/lembar_rakor.h"
#include "rakor.h"

struct lembar_opt {
	kb_text	 rapat;
	kb_pdate tahun;
	kb_enum	 semua;
};

static const struct kb_field lembar_fields[] = {
	TEXT(struct lembar_opt, rapat, "hanya dari rapat itu",
	    .arg = "NOMOR"),
	PDATE(struct lembar_opt, tahun, "hanya dari rapat tahun itu",
	    .arg = "TAHUN"),
	FLAG(struct lembar_opt, semua, "dari semua rapat; tanpa ini yang masih "
	    "menyisakan pekerjaan, dan yang terakhir"),
};

const struct kb_type rakor_lembar_opt = {
	.size = sizeof(struct lembar_opt), KB_FIELDS(lembar_fields),
};

static int
list(struct kb_ctx *ctx, const struct rakor_lembar *l, struct kb_err *err)
{
	struct kb_buf text = KB_BUF_INIT;
	int rc = kb_list_begin(ctx, &rakor_keadaan_type, NULL, err);

	for (size_t i = 0; rc == 0 && i < l->n; i++)
		for (size_t j = 0; rc == 0 && j < l->pokok[i].n; j++) {
			struct rakor_keadaan row = rakor_keadaan(&ctx->kantor,
			    &l->pokok[i].sel[j], &text);

			rc = kb_list_row(ctx, &row, err);
		}
	if (rc == 0)
		kb_list_end(ctx);
	kb_buf_free(&text);
	return rc;
}

static int
put(struct kb_ctx *ctx, const struct rakor_lembar *l, struct kb_err *err)
{
	struct kb_doc *doc;
	int rc;

	if (!kb_wants_doc(ctx))
		return list(ctx, l, err);
	doc = rakor_lembar_doc(&ctx->kantor, l);
	rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	return rc;
}

int
rakor_run_lembar(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct lembar_opt *opt = ctx->own;
	int year = opt->tahun.ymd / 10000;
	struct rakor_tanya ask = { .rapat = opt->rapat, .dari = year,
	    .sampai = year };
	struct rakor_pantau p = { 0 };
	struct rakor_lembar l = { 0 };
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu penerima: kode "
		    "atau nama wilayah, 'provinsi', atau unit kantor");
	if (opt->tahun.ymd % 10000 != 0)
		return kb_fail(err, KB_USAGE, "--tahun: tahunnya saja, "
		    "misalnya 2024");
	ask.penerima = ctx->argv[0];
	rc = rakor_pantau_satu(&ctx->kantor, &ask, &p, err);
	if (rc == 0) {
		rakor_lembar(&p, p.penerima[0], kb_yes(opt->semua) ||
		    opt->rapat != NULL || year != 0, &l);
		rc = put(ctx, &l, err);
	}
	if (rc == 0 && l.h.terlambat > 0)
		rc = KB_NOTE;
	rakor_lembar_free(&l);
	rakor_pantau_free(&p);
	return rc;
}
