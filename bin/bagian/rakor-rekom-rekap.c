/* SPDX-License-Identifier: ISC */
/* rakor-rekom-rekap.c - rekap and jangkauan: what became of it, in figures. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/daftar_rakor.h"
#include "rakor.h"

struct rekap_opt {
	kb_enum	 baris, kolom;
};

static const struct kb_field rekap_fields[] = {
	KB_REKAP_OPTIONS(struct rekap_opt, rakor_ukuran),
};

const struct kb_type rakor_rekap_opt = {
	.size = sizeof(struct rekap_opt), KB_FIELDS(rekap_fields),
};

static bool
any(const struct rakor_jumlah_semua *a, const struct kb_field *f)
{
	for (size_t i = 0; i <= a->n; i++)
		if (kb_int_value(f, &a->row[i]) != 0)
			return true;
	return false;
}

/* For people a status that nobody has takes no room, nor do both names. */
static char *
columns(const struct rakor_jumlah_semua *a)
{
	const char *left = a->bernomor ? "nama" : "kode";
	struct kb_buf b = KB_BUF_INIT;
	const struct kb_type *t = &rakor_jumlah_type;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];

		if (f->show && strcmp(f->name, left) != 0 &&
		    (f->kind != KB_INT || any(a, f)))
			kb_buf_addf(&b, "%s%s", b.len > 0 ? "," : "", f->name);
	}
	return kb_buf_take(&b);
}

static int
put_lines(struct kb_ctx *ctx, const struct rakor_jumlah_semua *a,
    struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(ctx, NULL, err);
	char *shown = f != NULL && f->people ? columns(a) : NULL;
	int rc;

	if (f == NULL)
		return -1;
	ctx->opt.pilih = shown;
	rc = kb_list_begin(ctx, &rakor_jumlah_type, NULL, err);
	for (size_t i = 0; rc == 0 && i < a->n; i++)
		rc = kb_list_row(ctx, &a->row[i], err);
	if (rc == 0 && f->people && a->n > 1)
		rc = kb_list_row(ctx, &a->row[a->n], err);
	if (rc == 0) {
		kb_list_gap(ctx);
		if (f->people && a->bernomor)
			kb_buf_adds(&ctx->out.note, "butir: yang dipantau; "
			    "anak butir dihitung sendiri, pernyataan tidak\n");
		if (kb_layout(f->name, NULL) != NULL)
			rakor_hari_kata(ctx->kantor.env.today,
			    &ctx->out.note);
		rakor_jumlah_kata(a, &ctx->out.note);
		kb_list_end(ctx);
	}
	ctx->opt.pilih = NULL;
	free(shown);
	return rc;
}

int
rakor_run_rekap(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct rekap_opt *opt = ctx->own;
	struct kb_rekap r = { .of = &rakor_rekap, .row = opt->baris,
	    .column = opt->kolom };
	struct rakor_jumlah_semua a = { 0 };
	int rc;

	if (opt->kolom.n != 0)
		return kb_run_rekap(ctx, &r, rakor_rekap_count, err);
	rc = rakor_jumlah(&ctx->kantor, &ctx->filter, opt->baris.n != 0 ?
	    opt->baris : kb_rekap_named(&rakor_rekap, rakor_rekap.first), &a,
	    err);
	if (rc == 0)
		rc = put_lines(ctx, &a, err);
	rakor_jumlah_free(&a);
	return rc;
}

/* ---- jangkauan ---- */

static const struct kb_field jangkauan_fields[] = {
	KB_REKAP_OPTIONS(struct rekap_opt, rakor_jangkauan_ukuran),
};

const struct kb_type rakor_jangkauan_opt = {
	.size = sizeof(struct rekap_opt), KB_FIELDS(jangkauan_fields),
};

int
rakor_run_jangkauan(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct rekap_opt *opt = ctx->own;
	struct kb_rekap r = { .of = &rakor_jangkauan, .row = opt->baris,
	    .column = opt->kolom, .sum = { 1 } };

	rakor_jangkauan_saring(&ctx->filter);
	return kb_run_rekap(ctx, &r, rakor_jangkauan_count, err);
}
