/* SPDX-License-Identifier: ISC */
/*
 * rakor-rekom-daftar.c - terlambat and kalender: what is due, and overdue;
 * jejak: one item through the years.
 */
#include <string.h>

#include "kesbang/daftar_rakor.h"
#include "rakor.h"

#define AHEAD 90			/* days, where none are asked for */

#define COLUMNS "nama_penerima,rekomendasi,periode,isi,jatuh_tempo,"
#define LATE RAKOR_SAAT(RAKOR_TERLAMBAT)
#define NEAR RAKOR_SAAT(RAKOR_MENJELANG)
#define OPEN (LATE | NEAR | RAKOR_SAAT(RAKOR_BERJALAN) |		\
	RAKOR_SAAT(RAKOR_WAKTU_DITUNDA))
#define DONE_LATE RAKOR_SAAT(RAKOR_SELESAI_TERLAMBAT)
#define DONE (DONE_LATE | RAKOR_SAAT(RAKOR_TEPAT))

/* At a terminal and in a message a line or two a cell; else its columns. */
static int
rows(struct kb_ctx *ctx, const struct rakor_daftar *d, bool brief,
    struct kb_err *err)
{
	struct kb_buf text = KB_BUF_INIT;
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < d->n; i++) {
		struct rakor_ringkas line;

		if (brief) {
			line = rakor_ringkas(&d->row[i], &text);
			rc = kb_list_row(ctx, &line, err);
		} else
			rc = kb_list_row(ctx, &d->row[i], err);
	}
	kb_buf_free(&text);
	return rc;
}

static int
list(struct kb_ctx *ctx, struct rakor_daftar *d, const char *columns,
    struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(ctx, NULL, err);
	bool brief = f != NULL && ctx->opt.pilih == NULL &&
	    (strcmp(f->name, "tabel") == 0 || strcmp(f->name, "wa") == 0);

	if (f == NULL || rakor_daftar(&ctx->kantor, d, err) != 0)
		return -1;
	if (f->people && !brief && ctx->opt.pilih == NULL)
		ctx->opt.pilih = columns;
	if (kb_list_begin(ctx, brief ? &rakor_ringkas_type :
	    &rakor_keadaan_type, NULL, err) != 0)
		return -1;
	ctx->out.remind = (unsigned)d->hari_menjelang.v;
	if (rows(ctx, d, brief, err) != 0)
		return -1;
	kb_list_gap(ctx);
	if (kb_layout(f->name, NULL) != NULL)
		rakor_hari_kata(ctx->kantor.env.today, &ctx->out.note);
	rakor_daftar_kata(d, &ctx->out.note);
	kb_list_end(ctx);
	return d->jumlah[RAKOR_TERLAMBAT] > 0 ? KB_NOTE : 0;
}

/* ---- terlambat ---- */

struct late_opt {
	kb_enum	 menjelang, semua;
};

static const struct kb_field late_fields[] = {
	FLAG(struct late_opt, menjelang, "juga yang menjelang batasnya "
	    "(setelan rakor.hari_menjelang)"),
	FLAG(struct late_opt, semua, "juga yang menjelang, dan yang selesai "
	    "sesudah batasnya"),
};

const struct kb_type rakor_terlambat_opt = {
	.size = sizeof(struct late_opt), KB_FIELDS(late_fields),
};

int
rakor_run_terlambat(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct late_opt *opt = ctx->own;
	bool all = kb_yes(opt->semua);
	struct rakor_daftar d = { .filter = &ctx->filter, .saat = LATE |
	    (all || kb_yes(opt->menjelang) ? NEAR : 0) |
	    (all ? DONE_LATE : 0) };
	int rc = list(ctx, &d, all ? COLUMNS "sisa_hari,selesai" :
	    COLUMNS "sisa_hari", err);

	rakor_daftar_free(&d);
	return rc;
}

/* ---- kalender ---- */

struct calendar_opt {
	kb_span	 dalam;
	kb_enum	 semua;
};

static const struct kb_field calendar_fields[] = {
	SPAN(struct calendar_opt, dalam, "yang jatuh dalam jangka ini; tanpa "
	    "ini 90 hari. Yang sudah lewat selalu disebut"),
	FLAG(struct calendar_opt, semua, "juga yang sudah selesai dan yang "
	    "masih jauh"),
};

const struct kb_type rakor_kalender_opt = {
	.size = sizeof(struct calendar_opt), KB_FIELDS(calendar_fields),
};

int
rakor_run_kalender(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct calendar_opt *opt = ctx->own;
	kb_date today = ctx->kantor.env.today;
	struct rakor_daftar d = { .filter = &ctx->filter, .saat = OPEN,
	    .menurut_hari = true };
	int rc;

	if (kb_yes(opt->semua))
		d.saat |= DONE;
	if (opt->dalam.unit != 0)
		d.sampai = kb_date_add_span(today, opt->dalam);
	else if (!kb_yes(opt->semua) && ctx->opt.periode == NULL)
		d.sampai = kb_date_add(today, AHEAD);
	rc = list(ctx, &d, COLUMNS "sisa_hari,waktu", err);
	rakor_daftar_free(&d);
	return rc;
}

/* ---- jejak ---- */

int
rakor_run_jejak(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_doc *doc = NULL;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu nomor "
		    "rekomendasi, misalnya kaltim-2024#10");
	rc = rakor_jejak(&ctx->kantor, ctx->argv[0], &doc, err);
	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	return rc;
}
