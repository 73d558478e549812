/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "bagian/ormas-skt.h"
#include "kesbang/ormas.h"
#include "kesbang/surat_ormas.h"
#include "kesbang/tempo.h"

/* ---- jatuh-tempo ---- */

struct tempo_opt {
	kb_span	 dalam;
	kb_enum	 sudah_lewat;
	kb_text	 masa;
};

/* Of a command's options T the member t says which terms are meant. */
#define TEMPO_OPTIONS(T)						\
	KB_ROW_AS(T, t.dalam, "dalam", KB_SPAN, kb_span, "yang berakhir "	\
	    "dalam jangka ini, hari terakhirnya terhitung; tanpa ini "	\
	    "setelan ormas.peringatan"),				\
	KB_ROW_AS(T, t.sudah_lewat, "sudah_lewat", KB_FLAG, kb_enum,	\
	    "yang sudah lewat; dengan --dalam kedua-duanya"),		\
	KB_ROW_AS(T, t.masa, "masa", KB_TEXT, kb_text, "masa yang "	\
	    "dilihat: skt, pengurus, surat_lapor, izin; tanpa ini semua", \
	    .arg = "A,B")

struct due_opt {
	struct tempo_opt t;
};

static const struct kb_field tempo_fields[] = {
	TEMPO_OPTIONS(struct due_opt),
};

static const struct kb_type tempo_type = {
	.size = sizeof(struct due_opt), KB_FIELDS(tempo_fields),
};

/* The span of the ends that are asked for. */
static int
tempo_span(struct kb_ctx *ctx, const struct tempo_opt *opt,
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

static int
tempo_want(struct kb_ctx *ctx, const struct tempo_opt *opt,
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

	if (f == NULL || tempo_want(ctx, &opt->t, h, &w, err) != 0)
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
	int rc = kb_store_get(ctx->db, &ormas_type, &ctx->kantor.env,
	    ctx->argv[0], &o, &home, err);

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

/* ---- surat ---- */

struct surat_opt {
	struct tempo_opt t;
	kb_enum	 massal, ulang, gabung;
	kb_span	 jeda;
	kb_text	 nomor_surat;
	kb_int	 mulai;
};

static const struct kb_field surat_fields[] = {
	FLAG(struct surat_opt, massal, "kepada semua yang memerlukannya: "
	    "pengingat menurut jatuh-tempo, kekurangan, laporan-kegiatan"),
	TEMPO_OPTIONS(struct surat_opt),
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

static const struct kb_type surat_type = {
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
		rc = tempo_want(ctx, &opt->t, &h, &due, err);
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
	bool filtered = ctx->filter.where.len > 0;

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

static int
run_surat(struct kb_ctx *ctx, struct kb_err *err)
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

/* ---- kartu ---- */

static int
run_card(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_doc *doc = NULL;
	int rc;

	if (ctx->argc != 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu ormas: nomor, "
		    "nama atau singkatannya");
	rc = ormas_kartu(&ctx->kantor, ctx->argv[0], &doc, err);
	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	return rc;
}

static const struct kb_cmd commands[] = {
	{ .name = "cari", .args = "[JENIS] KATA...",
	    .help = "mencari kata dalam semua teks catatan",
	    .flags = KB_RO | KB_JENIS | KB_LIST | KB_WHERE | KB_WORDS |
	    KB_BARE, .run = run_find, .prepare = kb_find_prepare },
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
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_PERIOD,
	    .opt = &lapor_type, .run = run_reports },
	{ .name = "surat", .args = "JENIS [KUNCI...]",
	    .help = "surat kepada ormas, tercetak atau sebagai pesan",
	    .flags = KB_RO | KB_DOC | KB_WHERE | KB_PERIOD | KB_SORTED,
	    .opt = &surat_type, .run = run_surat },
	{ .name = "rekap",
	    .help = "jumlah ormas menurut satu atau dua ukuran",
	    .flags = KB_REKAP_FLAGS, .opt = &rekap_type, .run = run_rekap },
	{ .name = "sanksi", .args = "[ORMAS]",
	    .help = "tahap sanksi satu ormas, atau tahap terakhir semuanya",
	    .flags = KB_RO | KB_LIST, .run = ormas_skt_sanksi },
	{ .name = "pengawasan",
	    .help = "bahan rapat Tim Terpadu: pengaduan, temuan, rencana",
	    .flags = KB_RO | KB_LIST | KB_PERIOD | KB_BARE,
	    .run = ormas_skt_pengawasan },
	{ .name = "kartu", .args = "ORMAS",
	    .help = "satu ormas: keadaannya, masanya, surat, kunjungan",
	    .flags = KB_RO | KB_PAGE, .run = run_card },
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
