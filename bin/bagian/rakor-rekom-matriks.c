/* SPDX-License-Identifier: ISC */
/* rakor-rekom-matriks.c - matriks: recommendations and whom they are for. */
#include <string.h>

#include "kesbang/matriks.h"
#include "rakor.h"

struct matriks_opt {
	kb_text	 tahun, penerima;
	kb_enum	 jenis, kertas, rinci;
};

static const struct kb_field matriks_fields[] = {
	TEXT(struct matriks_opt, tahun, "semua rapat tahun itu",
	    .arg = "2024[..2026]"),
	TEXT(struct matriks_opt, penerima, "hanya mereka: kode atau nama "
	    "wilayah, 'provinsi', unit kantor; dipisah koma",
	    .arg = "A[,B...]"),
	ENUM(struct matriks_opt, jenis, rakor_jenis, "hanya butir jenis itu"),
	FLAG(struct matriks_opt, rinci, "yang berulang: satu baris setiap "
	    "periode"),
	ENUM(struct matriks_opt, kertas, kb_papers, "kertasnya, selalu "
	    "mendatar; tanpa ini menurut setelan kantor"),
};

const struct kb_type rakor_matriks_opt = {
	.size = sizeof(struct matriks_opt), KB_FIELDS(matriks_fields),
};

/* A row each cell, for programs; a chart for people and spreadsheets. */
struct cells {
	struct kb_ctx	*ctx;
	struct kb_buf	 text;
};

static int
put_cell(void *arg, const struct rakor_sel *s, struct kb_err *err)
{
	struct cells *c = arg;
	struct rakor_keadaan row = rakor_keadaan(&c->ctx->kantor, s,
	    &c->text);

	return kb_list_row(c->ctx, &row, err);
}

static int
put_cells(struct kb_ctx *ctx, const struct rakor_matriks *m,
    struct kb_err *err)
{
	struct cells c = { .ctx = ctx };
	int rc = kb_list_begin(ctx, &rakor_keadaan_type, NULL, err);

	if (rc == 0)
		rc = rakor_matriks_each(m, put_cell, &c, err);
	if (rc == 0)
		kb_list_end(ctx);
	kb_buf_free(&c.text);
	return rc;
}

static int
put_page(struct kb_ctx *ctx, const struct rakor_matriks *m,
    struct kb_err *err)
{
	const struct matriks_opt *opt = ctx->own;
	enum kb_paper paper = (enum kb_paper)(opt->kertas.n != 0 ?
	    opt->kertas.n : ctx->kantor.office.kertas.n);
	const char *f = ctx->opt.format;
	bool text = f != NULL && strcmp(f, "teks") == 0;
	struct kb_doc *d = f != NULL && strcmp(f, "wa") == 0 ?
	    rakor_matriks_pesan(&ctx->kantor, m) :
	    rakor_matriks_doc(&ctx->kantor, m, !text, !text &&
	    paper == KB_PAPER_A3);
	int rc;

	kb_doc_paper(d, paper);
	rc = kb_put_doc(ctx, d, err);
	kb_doc_free(d);
	return rc;
}

static int
asked(struct kb_ctx *ctx, struct rakor_matriks_tanya *ask, struct kb_err *err)
{
	const struct matriks_opt *opt = ctx->own;

	*ask = (struct rakor_matriks_tanya){ .rapat = ctx->argv,
	    .nrapat = (size_t)ctx->argc, .penerima = opt->penerima,
	    .jenis = opt->jenis, .rinci = kb_yes(opt->rinci) };
	if ((opt->tahun != NULL) + (ctx->opt.periode != NULL) +
	    (ctx->argc > 0) > 1)
		return kb_fail(err, KB_USAGE, "pilih satu: RAPAT, --tahun atau "
		    "-p");
	if (opt->tahun != NULL && strspn(opt->tahun, "0123456789.") !=
	    strlen(opt->tahun))
		return kb_fail(err, KB_USAGE, "--tahun: tahunnya saja, "
		    "misalnya 2024 atau 2022..2024");
	if (opt->tahun != NULL)
		return kb_period_parse(opt->tahun, ctx->kantor.env.today,
		    &ask->masa, err);
	return ctx->opt.periode == NULL ? 0 : kb_period_opt(ctx, NULL,
	    &ask->masa, err);
}

int
rakor_run_matriks(struct kb_ctx *ctx, struct kb_err *err)
{
	struct rakor_matriks_tanya ask;
	struct rakor_matriks m = { 0 };
	int rc = asked(ctx, &ask, err);

	if (rc == 0)
		rc = rakor_matriks(&ctx->kantor, &ask, &m, err);
	if (rc == 0)
		rc = kb_wants_doc(ctx) ? put_page(ctx, &m, err) :
		    put_cells(ctx, &m, err);
	if (rc == 0 && m.h.terlambat > 0)
		rc = KB_NOTE;
	rakor_matriks_free(&m);
	return rc;
}
