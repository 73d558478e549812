/* SPDX-License-Identifier: ISC */
/* ormas-skt-surat.c - letters, and one ormas at the counter. */
#include <string.h>

#include "kesbang/surat_ormas.h"
#include "ormas-skt.h"

/* ---- surat ---- */

struct surat_opt {
	struct ormas_skt_tempo t;
	kb_enum	 massal, ulang, gabung;
	kb_span	 jeda;
	kb_text	 nomor_surat;
	kb_int	 mulai;
};

static const struct kb_field surat_fields[] = {
	FLAG(struct surat_opt, massal, "kepada semua yang memerlukannya: "
	    "pengingat menurut jatuh-tempo, kekurangan, laporan-kegiatan"),
	ORMAS_SKT_TEMPO(struct surat_opt),
	SPAN(struct surat_opt, jeda, "yang sudah disurati selama ini dilewati "
	    "oleh --massal; tanpa ini setelan ormas.jeda_surat"),
	FLAG(struct surat_opt, ulang, "tulis juga kepada yang baru disurati, "
	    "sebagai surat baru"),
	FLAG(struct surat_opt, gabung, "isi surat sebagai tabel untuk surat "
	    "massal pengolah kata, satu baris satu surat; juga dengan -f csv"),
	TEXT(struct surat_opt, nomor_surat, "nomor surat dari bagian umum, "
	    "untuk satu surat"),
	INT(struct surat_opt, mulai, "nomor urut surat pertama, bila bukan "
	    "yang berikutnya", .min = 1, .max = 1000000000),
};

const struct kb_type ormas_skt_surat_opt = {
	.size = sizeof(struct surat_opt), KB_FIELDS(surat_fields),
};

/* As a table: asked for, or the format is none of a document. */
static bool
wants_table(const struct kb_ctx *ctx)
{
	const struct surat_opt *opt = ctx->own;
	const char *f = ctx->opt.format, *path = ctx->opt.keluaran;

	if (kb_yes(opt->gabung))
		return true;
	if (f != NULL)
		return kb_layout(f, NULL) == NULL && kb_format(f, NULL) != NULL;
	return path != NULL && kb_layout_of_path(path) == NULL &&
	    kb_format_of_path(path) != NULL;
}

static int
surat_want(struct kb_ctx *ctx, struct ormas_surat_want *w,
    struct kb_err *err)
{
	const struct surat_opt *opt = ctx->own;
	const char *f = ctx->opt.format;

	w->issue = kb_yes(ctx->opt.terbit) && !kb_yes(ctx->opt.coba);
	w->message = f != NULL && strcmp(f, "wa") == 0 && !kb_yes(opt->gabung);
	w->masked = kb_masks(ctx);
	w->anew = kb_yes(opt->ulang);
	w->within = opt->t.dalam;
	w->gap = opt->jeda.unit == 0 ? -1 :
	    kb_date_serial(kb_date_add_span(ctx->kantor.env.today, opt->jeda)) -
	    kb_date_serial(ctx->kantor.env.today);
	w->number = opt->nomor_surat;
	w->first = opt->mulai.v;
	if (w->number != NULL && (kb_yes(opt->massal) || ctx->argc > 2))
		return kb_fail(err, KB_USAGE, "--nomor-surat untuk satu surat");
	if (w->jenis == ORMAS_KEGIATAN)
		w->period = ctx->opt.periode;
	return 0;
}

static int
write_due(struct kb_ctx *ctx, struct ormas_surat_want *w, struct kb_err *err)
{
	const struct surat_opt *opt = ctx->own;
	struct ormas_tempo_want due = { .filter = &ctx->filter };
	struct ormas_hari h;
	int rc = ormas_hari_load(&ctx->kantor, &h, err);

	if (rc == 0)
		rc = ormas_skt_due(ctx, &opt->t, &h, &due, err);
	if (rc == 0)
		rc = ormas_surat_due(&ctx->kantor, w, &due, err);
	ormas_hari_free(&h);
	return rc;
}

static int
write_letters(struct kb_ctx *ctx, struct ormas_surat_want *w,
    struct kb_err *err)
{
	const struct surat_opt *opt = ctx->own;
	bool filtered = (ctx->filter.used & ~(UINT64_C(1) <<
	    KB_FIELD_KANTOR)) != 0;	/* that one says for whom we act */

	if (kb_yes(opt->massal) != (ctx->argc == 1))
		return kb_fail(err, KB_USAGE, "sebutkan KUNCI %s, atau "
		    "--massal", ormas_surat_of(w->jenis)->name);
	if (kb_yes(opt->massal) && w->jenis == ORMAS_PENGINGAT)
		return write_due(ctx, w, err);
	if (kb_yes(opt->massal) && w->jenis == ORMAS_KEGIATAN)
		return ormas_surat_silent(&ctx->kantor, w, &ctx->filter, err);
	if (filtered)
		return kb_fail(err, KB_USAGE, "penyaring kolom hanya dengan "
		    "--massal dari pengingat dan laporan-kegiatan");
	if (kb_yes(opt->massal) && w->jenis == ORMAS_KEKURANGAN)
		return ormas_surat_lacking(&ctx->kantor, w, err);
	if (kb_yes(opt->massal))
		return kb_fail(err, KB_USAGE, "surat ini ditulis satu per "
		    "satu: sebutkan KUNCI %s", ormas_surat_of(w->jenis)->name);
	return ormas_surat_keys(&ctx->kantor, w, ctx->argv + 1,
	    (size_t)ctx->argc - 1, err);
}

static int
put_letters(struct kb_ctx *ctx, struct ormas_surat_want *w,
    struct kb_err *err)
{
	if (w->row != NULL)
		kb_list_end(ctx);
	else if (w->message && w->letters > 0)
		return kb_put(ctx, &w->text, err);
	else if (w->doc != NULL)
		return kb_put_doc(ctx, w->doc, err);
	return 0;
}

int
ormas_skt_surat(struct kb_ctx *ctx, struct kb_err *err)
{
	struct ormas_surat_want w = { 0 };
	bool look = false;
	int rc;

	if (ormas_surat_kind(ctx->argc > 0 ? ctx->argv[0] : "", &w.jenis,
	    err) != 0 || surat_want(ctx, &w, err) != 0)
		return -1;
	if (wants_table(ctx)) {
		w.row = kb_list_row;
		w.row_arg = ctx;
		if (kb_list_begin(ctx, ormas_surat_row_type, "csv", err) != 0)
			return -1;
	}
	rc = write_letters(ctx, &w, err);
	ctx->shown = w.row == NULL ? w.letters : 0;
	if (rc == 0)
		rc = put_letters(ctx, &w, err);
	if (rc == 0) {
		look = ormas_surat_say(&w, &ctx->say);
		if (kb_yes(ctx->opt.terbit) && !w.issue)
			kb_say(ctx, "percobaan: tidak ada yang diterbitkan");
	}
	ormas_surat_free(&w);
	return rc == 0 && look ? KB_NOTE : rc;
}

/* ---- kartu ---- */

int
ormas_skt_kartu(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_doc *doc = NULL;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu ormas: nomor, "
		    "nama atau singkatannya");
	rc = ormas_kartu(&ctx->kantor, ctx->argv[0], kb_masks(ctx), &doc,
	    err);
	ctx->shown = 1;
	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	return rc;
}
