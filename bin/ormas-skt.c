/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "bagian/ormas-skt.h"
#include "kesbang/ormas.h"
#include "kesbang/surat_ormas.h"
#include "kesbang/tempo.h"

/* ---- jatuh-tempo ---- */

struct due_opt {
	struct ormas_skt_tempo t;
};

static const struct kb_field tempo_fields[] = {
	ORMAS_SKT_TEMPO(struct due_opt),
};

static const struct kb_type tempo_type = {
	.size = sizeof(struct due_opt), KB_FIELDS(tempo_fields),
};

/* The span of the ends that are asked for. */
static int
tempo_span(struct kb_ctx *ctx, const struct ormas_skt_tempo *opt,
    const struct ormas_hari *h, struct kb_period *p, struct kb_err *err)
{
	bool lapsed = kb_yes(opt->sudah_lewat), within = opt->dalam.unit != 0;

	if (ctx->opt.periode != NULL) {
		if (lapsed || within)
			return kb_fail(err, KB_USAGE, "pakai --periode, atau "
			    "--dalam dan --sudah-lewat, jangan keduanya");
		return kb_period_opt(ctx, NULL, p, err);
	}
	p->from = lapsed ? (kb_date){ 0 } : h->today;
	p->to = lapsed && !within ? kb_date_add(h->today, -1) :
	    kb_date_add_span(h->today, within ? opt->dalam :
	    h->set.peringatan);
	return 0;
}

/* A message to somebody: not a table, but lines. */
static int
tell_tempo(struct kb_ctx *ctx, const struct ormas_hari *h,
    struct ormas_tempo_want *w, struct kb_err *err)
{
	struct ormas_tempo_doc d = { .doc = ormas_tempo_doc(h) };
	int rc = ormas_tempo_rows(&ctx->kantor, h, w, ormas_tempo_doc_row, &d,
	    err);

	ormas_tempo_doc_end(&d, w);
	if (rc == 0)
		rc = kb_put_doc(ctx, d.doc, err);
	kb_doc_free(d.doc);
	return rc;
}

int
ormas_skt_due(struct kb_ctx *ctx, const struct ormas_skt_tempo *opt,
    const struct ormas_hari *h, struct ormas_tempo_want *w,
    struct kb_err *err)
{
	if (tempo_span(ctx, opt, h, &w->span, err) != 0)
		return -1;
	return ormas_jam_parse(opt->masa, &w->masa, err);
}

static int
list_tempo(struct kb_ctx *ctx, const struct ormas_hari *h, struct kb_err *err)
{
	const struct due_opt *opt = ctx->own;
	const struct kb_format *f = kb_list_format(ctx, NULL, err);
	struct ormas_tempo_want w = { .filter = &ctx->filter };

	if (f == NULL || ormas_skt_due(ctx, &opt->t, h, &w, err) != 0)
		return -1;
	if (strcmp(f->name, "wa") == 0) {
		if (tell_tempo(ctx, h, &w, err) != 0)
			return -1;
		return w.lapsed > 0 ? KB_NOTE : 0;
	}
	if (kb_list_begin(ctx, &ormas_tempo_type, NULL, err) != 0 ||
	    ormas_tempo_rows(&ctx->kantor, h, &w, kb_list_row, ctx, err) != 0)
		return -1;
	kb_list_gap(ctx);
	ormas_tempo_sum(&ctx->out.note, &w);
	if (f->people)
		ormas_tempo_note(&ctx->out.note, h, &w);
	kb_list_end(ctx);
	return w.lapsed > 0 ? KB_NOTE : 0;
}

/* What is computed from the office's settings and the day. */
static int
with_day(struct kb_ctx *ctx, int (*fn)(struct kb_ctx *,
    const struct ormas_hari *, struct kb_err *), struct kb_err *err)
{
	struct ormas_hari h;
	int rc = ormas_hari_load(&ctx->kantor, &h, err);

	if (rc == 0)
		rc = fn(ctx, &h, err);
	ormas_hari_free(&h);
	return rc;
}

static int
run_tempo(struct kb_ctx *ctx, struct kb_err *err)
{
	return with_day(ctx, list_tempo, err);
}

/* ---- status ---- */

struct status_opt {
	kb_enum	 keadaan, aktif;
};

static const struct kb_field status_fields[] = {
	ENUM(struct status_opt, keadaan, ormas_keadaan,
	    "hanya yang pendaftarannya begitu"),
	ENUM(struct status_opt, aktif, ormas_ya_tidak,
	    "hanya yang aktif, atau yang tidak, menurut aturan kantor"),
};

static const struct kb_type status_type = {
	.size = sizeof(struct status_opt), KB_FIELDS(status_fields),
};

static int
list_status(struct kb_ctx *ctx, const struct ormas_hari *h,
    struct kb_err *err)
{
	const struct status_opt *opt = ctx->own;
	struct ormas_status_want w = { .filter = &ctx->filter,
	    .keadaan = opt->keadaan, .aktif = opt->aktif };

	if (kb_list_begin(ctx, &ormas_status_type, NULL, err) != 0 ||
	    ormas_status_rows(&ctx->kantor, h, &w, kb_list_row, ctx, err) != 0)
		return -1;
	kb_list_gap(ctx);
	ormas_status_note(&ctx->out.note, h, &w);
	kb_list_end(ctx);
	return 0;
}

/* One: a page for people, its row for programs. */
static int
one_status(struct kb_ctx *ctx, const struct ormas_hari *h, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	struct ormas o = { 0 };
	struct kb_doc *doc;
	int rc = ormas_get(&ctx->kantor, ctx->argv[0], &o, &home, err);

	if (rc == 0 && kb_wants_doc(ctx)) {
		doc = ormas_status_doc(h, &o);
		rc = kb_put_doc(ctx, doc, err);
		kb_doc_free(doc);
	} else if (rc == 0) {
		kb_filter_range(&ctx->filter, KB_FIELD_KANTOR,
		    o.head.kantor.s, o.head.kantor.s);
		kb_filter_range(&ctx->filter, KB_FIELD_NOMOR, o.head.nomor,
		    o.head.nomor);
		rc = list_status(ctx, h, err);
	}
	kb_buf_free(&home);
	return rc;
}

static int
run_status(struct kb_ctx *ctx, struct kb_err *err)
{
	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu KUNCI");
	return with_day(ctx, ctx->argc == 1 ? one_status : list_status, err);
}

/* ---- kelengkapan ---- */

struct lapor_opt {
	kb_enum	 keadaan;
};

static const struct kb_field lapor_fields[] = {
	ENUM(struct lapor_opt, keadaan, ormas_lapor,
	    "hanya yang laporannya begitu"),
};

static const struct kb_type lapor_type = {
	.size = sizeof(struct lapor_opt), KB_FIELDS(lapor_fields),
};

static int
list_reports(struct kb_ctx *ctx, const struct ormas_hari *h,
    struct kb_err *err)
{
	const struct lapor_opt *opt = ctx->own;
	struct ormas_lapor_want w = { .filter = &ctx->filter,
	    .keadaan = opt->keadaan };
	bool overdue = false;

	if (ormas_lapor_periods(&w, h, ctx->opt.periode, err) != 0 ||
	    kb_list_begin(ctx, &ormas_lapor_type, NULL, err) != 0 ||
	    ormas_lapor_rows(&ctx->kantor, h, &w, kb_list_row, ctx, err) != 0)
		return -1;
	kb_list_gap(ctx);
	ormas_lapor_note(&ctx->out.note, h, &w);
	kb_list_end(ctx);
	for (size_t i = 0; i < w.n; i++)
		overdue = overdue || w.sum[i][ORMAS_BELUM_LAPOR] > 0;
	return overdue ? KB_NOTE : 0;
}

static int
run_reports(struct kb_ctx *ctx, struct kb_err *err)
{
	return with_day(ctx, list_reports, err);
}

/* ---- cari: "sudah terdaftar?" ---- */

struct found {
	struct kb_ctx		*ctx;
	const struct ormas_hari	*hari;
};

static int
found_row(void *arg, void *rec, struct kb_err *err)
{
	struct found *f = arg;
	struct ormas_found row;

	ormas_found_row(f->hari, rec, &row);
	return kb_list_row(f->ctx, &row, err);
}

static int
find_ormas(struct kb_ctx *ctx, const struct ormas_hari *h,
    struct kb_err *err)
{
	return kb_find_as(ctx, &ormas_found_type, found_row,
	    &(struct found){ ctx, h }, err);
}

/* For people, with how each stands today; for programs the records. */
static int
run_find(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(ctx, NULL, err);

	if (f == NULL)
		return -1;
	if (ctx->type != &ormas_type || !f->people || ctx->opt.pilih != NULL)
		return kb_find_run(ctx, err);
	return with_day(ctx, find_ormas, err);
}

/* ---- rekap ---- */

struct rekap_opt {
	kb_enum	 baris, kolom;
};

static const struct kb_field rekap_fields[] = {
	KB_REKAP_OPTIONS(struct rekap_opt, ormas_ukuran),
};

static const struct kb_type rekap_type = {
	.size = sizeof(struct rekap_opt), KB_FIELDS(rekap_fields),
};

static int
run_rekap(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct rekap_opt *opt = ctx->own;
	struct kb_rekap r = { .of = &ormas_rekap, .row = opt->baris,
	    .column = opt->kolom };

	return kb_run_rekap(ctx, &r, ormas_rekap_count, err);
}

static const struct kb_cmd commands[] = {
	{ .name = "cari", .args = "[JENIS] KATA...",
	    .help = "mencari kata dalam semua teks catatan",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_WORDS |
	    KB_BARE | KB_INSIDE, .run = run_find, .prepare = kb_find_prepare },
	{ .name = "jatuh-tempo",
	    .help = "masa yang berakhir, dan yang perlu dilakukan ormas",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_PERIOD | KB_SORTED,
	    .opt = &tempo_type, .run = run_tempo },
	{ .name = "status", .args = "[KUNCI]",
	    .help = "keadaan ormas hari ini: terdaftar, masanya, aktif",
	    .flags = KB_RO | KB_LIST | KB_WHERE, .opt = &status_type,
	    .run = run_status },
	{ .name = "berkas", .args = "[PERMOHONAN]",
	    .help = "kelengkapan satu permohonan, atau daftar yang sedang "
	    "diurus",
	    .flags = KB_OWN | KB_LIST, .opt = &ormas_skt_berkas_opt,
	    .run = ormas_skt_berkas },
	{ .name = "kelengkapan",
	    .help = "laporan kegiatan: tepat waktu, terlambat, belum",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_PERIOD | KB_INSIDE,
	    .opt = &lapor_type, .run = run_reports },
	{ .name = "surat", .args = "JENIS [KUNCI...]",
	    .help = "surat kepada ormas, tercetak atau sebagai pesan",
	    .flags = KB_RO | KB_DOC | KB_WHERE | KB_PERIOD | KB_SORTED |
	    KB_BARE | KB_INSIDE, .opt = &ormas_skt_surat_opt,
	    .run = ormas_skt_surat, .word = ormas_surat_word },
	{ .name = "rekap",
	    .help = "jumlah ormas menurut satu atau dua ukuran",
	    .flags = KB_REKAP_FLAGS, .opt = &rekap_type, .run = run_rekap },
	{ .name = "kunjungan",
	    .help = "siapa yang perlu dikunjungi; berita acara dan isiannya",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED | KB_BARE |
	    KB_INSIDE, .opt = &ormas_skt_kunjungan_opt, .run = ormas_skt_kunjungan },
	{ .name = "sanksi", .args = "[ORMAS]",
	    .help = "tahap sanksi satu ormas, atau tahap terakhir semuanya",
	    .flags = KB_RO | KB_LIST, .run = ormas_skt_sanksi },
	{ .name = "pengawasan",
	    .help = "bahan rapat Tim Terpadu: pengaduan, temuan, rencana",
	    .flags = KB_RO | KB_LIST | KB_PERIOD | KB_BARE,
	    .run = ormas_skt_pengawasan },
	{ .name = "kartu", .args = "ORMAS",
	    .help = "satu ormas: keadaannya, masanya, surat, kunjungan",
	    .flags = KB_RO | KB_PAGE | KB_BARE, .run = ormas_skt_kartu },
	{ 0 }
};

static const struct kb_tool tool = {
	"ormas-skt", "register ormas, permohonan, komunikasi dan kunjungan",
	ormas_types, commands, (const char *const[]){
	    "surat/", "syarat.csv", NULL }
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
