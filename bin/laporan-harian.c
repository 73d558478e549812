/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "bagian/laporan.h"
#include "kesbang/asing.h"
#include "kesbang/cmd.h"
#include "kesbang/desk.h"
#include "kesbang/laporan.h"
#include "kesbang/teruskan.h"

/* ---- ringkas, mingguan, bulanan ---- */

struct ringkas_opt {
	kb_date	 tanggal;
	kb_enum	 klasifikasi_maks;
	kb_enum	 athg, semua_kantor;
};

#define ALL_OFFICES(T) FLAG(T, semua_kantor, "hitung juga catatan kantor "	\
	"lain dalam berkas ini")

static const struct kb_field ringkas_fields[] = {
	DATE(struct ringkas_opt, tanggal,
	    "hari yang diringkas; tanpa ini hari ini"),
	ENUM(struct ringkas_opt, klasifikasi_maks, kb_klasifikasi,
	    "jangan mencetak apa pun di atas klasifikasi ini"),
	FLAG(struct ringkas_opt, athg, "menurut ancaman, tantangan, hambatan "
	    "dan gangguan, lalu bidang"),
	ALL_OFFICES(struct ringkas_opt),
};

static const struct kb_type ringkas_type = {
	.size = sizeof(struct ringkas_opt), KB_FIELDS(ringkas_fields),
};

static const struct kb_field span_fields[] = {
	DATE(struct ringkas_opt, tanggal,
	    "minggu atau bulan yang memuat hari ini; tanpa ini yang lalu"),
	ENUM(struct ringkas_opt, klasifikasi_maks, kb_klasifikasi,
	    "jangan mencetak apa pun di atas klasifikasi ini"),
	ALL_OFFICES(struct ringkas_opt),
};

static const struct kb_type span_type = {
	.size = sizeof(struct ringkas_opt), KB_FIELDS(span_fields),
};

/* The day, week or month around --tanggal, or -p, or the one at hand. */
static int
span_of(struct kb_ctx *ctx, const char *around, const char *dflt,
    struct kb_period *p, struct kb_err *err)
{
	const struct ringkas_opt *opt = ctx->own;

	if (opt->tanggal.ymd == 0)
		return kb_period_opt(ctx, dflt, p, err);
	if (ctx->opt.periode != NULL)
		return kb_fail(err, KB_USAGE, "pakai --tanggal atau --periode, "
		    "jangan keduanya");
	return kb_period_parse(around, opt->tanggal, p, err);
}

static int
all_offices(struct kb_ctx *ctx, kb_enum all, struct kb_err *err)
{
	if (kb_yes(all) && ctx->opt.kantor != NULL)
		return kb_fail(err, KB_USAGE, "pakai --semua-kantor atau "
		    "--kantor, jangan keduanya");
	ctx->kantor.semua = kb_yes(all);
	return 0;
}

static void
tell_others(struct kb_ctx *ctx, const struct kb_period *p)
{
	int64_t n = laporan_lain(&ctx->kantor, p);

	if (n > 0)
		kb_say(ctx, "%lld laporan kantor lain tidak dihitung; semuanya "
		    "dengan --semua-kantor, satu kantor dengan --kantor KODE",
		    (long long)n);
}

static int
run_form(struct kb_ctx *ctx, enum laporan_form form, const char *around,
    const char *dflt, struct kb_err *err)
{
	const struct ringkas_opt *opt = ctx->own;
	struct laporan_ringkas want = { .form = form,
	    .most = opt->klasifikasi_maks, .issue = kb_yes(ctx->opt.terbit) &&
	    !kb_yes(ctx->opt.coba) };	/* a trial stays a draft */
	struct kb_doc *doc = NULL;
	int rc = all_offices(ctx, opt->semua_kantor, err);

	if (rc == 0)
		rc = span_of(ctx, around, dflt, &want.period, err);
	if (rc == 0)
		rc = laporan_ringkas(&ctx->kantor, &want, &doc, err);
	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	if (rc == 0 && want.number != NULL)
		kb_say(ctx, "diterbitkan: %s", want.number);
	free(want.number);
	if (rc == 0)
		tell_others(ctx, &want.period);
	if (rc == 0 && (want.reports == 0 || want.short_teams > 0))
		return KB_NOTE;
	return rc;
}

static int
run_ringkas(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct ringkas_opt *opt = ctx->own;

	return run_form(ctx, kb_yes(opt->athg) ? LAPORAN_ATHG :
	    LAPORAN_RINGKAS, "hari-ini", "hari-ini", err);
}

static int
run_mingguan(struct kb_ctx *ctx, struct kb_err *err)
{
	return run_form(ctx, LAPORAN_MINGGUAN, "minggu-ini", "minggu-lalu",
	    err);
}

static int
run_bulanan(struct kb_ctx *ctx, struct kb_err *err)
{
	return run_form(ctx, LAPORAN_BULANAN, "bulan-ini", "bulan-lalu", err);
}

/* ---- target ---- */

struct target_opt {
	kb_enum	 semua_kantor;
};

static const struct kb_field target_fields[] = {
	ALL_OFFICES(struct target_opt),
};

static const struct kb_type target_type = {
	.size = sizeof(struct target_opt), KB_FIELDS(target_fields),
};

struct target {
	struct kb_ctx	*ctx;
	bool		 short_of, open;
};

static int
target_row(void *arg, void *rec, struct kb_err *err)
{
	struct target *t = arg;
	struct laporan_target row = *(const struct laporan_target *)rec;

	t->short_of = t->short_of || row.kurang.v > 0;
	t->open = t->open || row.open;
	if (row.tim == NULL && t->ctx->out.format->people)
		row.tim = "(tanpa tim)";
	return kb_list_row(t->ctx, &row, err);
}

/* As a message to the teams that are short; the others are left in peace. */
static int
nudge(struct kb_ctx *ctx, const struct kb_period *period, struct kb_err *err)
{
	struct kb_doc *doc;
	size_t n;
	int rc = laporan_target_nudge(&ctx->kantor, period, &doc, &n, err);

	if (rc == 0)
		rc = kb_put_doc(ctx, doc, err);
	kb_doc_free(doc);
	if (rc == 0 && n == 0)
		kb_say(ctx, "tidak ada tim yang kurang");
	if (rc == 0)
		tell_others(ctx, period);
	return rc == 0 && n > 0 ? KB_NOTE : rc;
}

static int
run_target(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct target_opt *opt = ctx->own;
	struct kb_period period;
	struct target t = { .ctx = ctx };

	if (all_offices(ctx, opt->semua_kantor, err) != 0 ||
	    kb_period_opt(ctx, "hari-ini", &period, err) != 0)
		return -1;
	if (ctx->opt.format != NULL && strcmp(ctx->opt.format, "wa") == 0)
		return nudge(ctx, &period, err);
	if (kb_list_begin(ctx, &laporan_target_type, NULL, err) != 0 ||
	    laporan_target_rows(&ctx->kantor, &period, target_row, &t,
	    err) != 0)
		return -1;
	if (ctx->out.rows == 0)
		kb_say(ctx, "tidak ada tim atau laporan dalam masa itu; tim "
		    "dicatat dengan 'laporan-harian tambah tim'");
	kb_list_end(ctx);
	if (t.open)
		kb_say(ctx, "hari ini belum tutup: kekurangannya belum "
		    "dihitung");
	tell_others(ctx, &period);
	return t.short_of ? KB_NOTE : 0;
}

/* ---- rekap ---- */

static const struct kb_word counted[] = {
	{ "laporan", NULL, NULL }, { "kejadian", NULL, NULL }, { 0 }
};

struct rekap_opt {
	kb_enum	 baris, kolom, hitung;
};

static const struct kb_field rekap_fields[] = {
	KB_REKAP_OPTIONS(struct rekap_opt, laporan_ukuran),
	ENUM(struct rekap_opt, hitung, counted, "yang dihitung"),
};

static const struct kb_type rekap_type = {
	.size = sizeof(struct rekap_opt), KB_FIELDS(rekap_fields),
};

static int
run_rekap(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct rekap_opt *opt = ctx->own;
	struct kb_rekap r = { .of = opt->hitung.n == 2 ?
	    &laporan_rekap_kejadian : &laporan_rekap, .row = opt->baris,
	    .column = opt->kolom };

	return kb_run_rekap(ctx, &r, kb_rekap_count, err);
}

/* ---- teruskan ---- */

struct teruskan_opt {
	kb_enum	 jadi;
	kb_text	 isu;
};

static const struct kb_field teruskan_fields[] = {
	ENUM(struct teruskan_opt, jadi, teruskan_jadi, "menjadi catatan yang "
	    "mana", .dflt = "potensi"),
	CODE(struct teruskan_opt, isu, "isu", "isu bagi laporan yang tidak "
	    "menyebutnya; tanpa ini ditandai ISI"),
};

static const struct kb_type teruskan_opt_type = {
	.size = sizeof(struct teruskan_opt), KB_FIELDS(teruskan_fields),
};

/* KUNCI is a filter, too: of the one report that it names. */
static int
teruskan_only(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	const struct kb_head *h = ctx->rec;
	int rc = ctx->argc == 0 ? 0 : ctx->argc > 1 ? kb_fail(err, KB_USAGE,
	    "sebutkan satu KUNCI: laporan-harian teruskan KUNCI") :
	    kb_store_get(ctx->db, &laporan_type, &ctx->kantor.env,
	    ctx->argv[0], ctx->rec, &home, err);

	if (rc == 0 && ctx->argc == 1) {
		kb_filter_range(&ctx->filter, KB_FIELD_KANTOR, h->kantor.s,
		    h->kantor.s);
		kb_filter_range(&ctx->filter, KB_FIELD_NOMOR, h->nomor,
		    h->nomor);
	}
	kb_buf_free(&home);
	return rc;
}

struct teruskan_list {
	struct kb_ctx	*ctx;
	kb_enum		 jadi;
	bool		 begun;
};

static int
teruskan_begin(struct teruskan_list *l, struct kb_err *err)
{
	if (l->ctx->opt.pilih == NULL)
		l->ctx->opt.pilih = teruskan_columns(l->jadi);
	l->begun = true;
	return kb_list_begin(l->ctx, teruskan_type(l->jadi), "yaml", err);
}

static int
teruskan_row(void *arg, void *rec, struct kb_err *err)
{
	struct teruskan_list *l = arg;

	if (!l->begun && teruskan_begin(l, err) != 0)
		return -1;
	return kb_list_row(l->ctx, rec, err);
}

/* An empty list is a list: an input of no bytes is what a command leaves that
 * failed, and impor takes it for that. */
static int
teruskan_end(struct teruskan_list *l, struct kb_err *err)
{
	const struct kb_format *f = kb_list_format(l->ctx, "yaml", err);
	struct kb_buf none = KB_BUF_INIT;
	int rc = 0;

	if (f == NULL)
		return -1;
	if (!l->begun && strcmp(f->name, "yaml") == 0) {
		kb_buf_adds(&none, "[]\n");
		rc = kb_put(l->ctx, &none, err);
		kb_buf_free(&none);
		return rc;
	}
	if (!l->begun)
		rc = teruskan_begin(l, err);
	if (rc == 0)
		kb_list_end(l->ctx);
	return rc;
}

static int
run_teruskan(struct kb_ctx *ctx, struct kb_err *err)
{
	const struct teruskan_opt *opt = ctx->own;
	struct teruskan t = { .jadi = opt->jadi, .isu = opt->isu };
	struct teruskan_list list = { .ctx = ctx, .jadi = opt->jadi };
	int rc = teruskan_only(ctx, err);

	if (rc == 0)
		rc = teruskan(&ctx->kantor, &ctx->filter, &t, teruskan_row,
		    &list, err);
	if (rc == 0)
		rc = teruskan_end(&list, err);
	if (rc == 0 && t.told.len > 0)
		kb_say_lines(ctx, "", t.told.s);
	if (rc == 0 && t.isi > 0)
		kb_say(ctx, "%zu catatan bertanda " TERUSKAN_ISI ": isi dahulu "
		    "(isu, wilayah), atau pakai --isu", t.isi);
	kb_buf_free(&t.told);
	return rc == 0 && t.isi + t.lanjutan > 0 ? KB_NOTE : rc;
}

static const struct kb_cmd commands[] = {
	{ .name = "ringkas",
	    .help = "ringkasan satu hari atau satu periode",
	    .flags = KB_RO | KB_DOC, .opt = &ringkas_type, .run = run_ringkas },
	{ .name = "mingguan",
	    .help = "laporan mingguan menurut bagian yang diatur kantor",
	    .flags = KB_RO | KB_DOC, .opt = &span_type, .run = run_mingguan },
	{ .name = "bulanan",
	    .help = "laporan bulanan: angka, kejadian, kelengkapan",
	    .flags = KB_RO | KB_DOC, .opt = &span_type, .run = run_bulanan },
	{ .name = "target",
	    .help = "target dan laporan masuk per tim dan hari",
	    .flags = KB_RO | KB_LIST | KB_PERIOD, .opt = &target_type,
	    .run = run_target },
	{ .name = "rekap",
	    .help = "jumlah laporan atau kejadian menurut satu atau dua ukuran",
	    .flags = KB_REKAP_FLAGS, .opt = &rekap_type, .run = run_rekap },
	{ .name = "harga",
	    .help = "harga bahan pokok: rata-rata, perubahan, batasnya; dan "
	    "hari pemantauannya",
	    .flags = KB_RO | KB_LIST | KB_DRAWN | KB_PERIOD,
	    .opt = &laporan_harga_opt,
	    .run = laporan_run_harga },
	{ .name = "pelanggaran",
	    .help = "dugaan pelanggaran menurut tahapan, pasangan calon dan "
	    "jenis, tiap sumber; atau menurut satu atau dua ukuran",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED,
	    .opt = &laporan_pelanggaran_opt, .of = &pelanggaran_type,
	    .run = laporan_run_pelanggaran },
	{ .name = "nphd",
	    .help = "hibah pemilihan: nilai, yang cair, sisa dan persennya, "
	    "sampai akhir periode",
	    .flags = KB_RO | KB_LIST | KB_DRAWN | KB_WHERE | KB_PERIOD |
	    KB_SORTED,
	    .opt = &laporan_nphd_opt, .of = &nphd_type,
	    .run = laporan_run_nphd },
	{ .name = "asing",
	    .help = "orang asing menurut sumber dan batasannya, berdampingan; "
	    "izin yang berakhir",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_PERIOD | KB_SORTED,
	    .opt = &laporan_asing_opt, .of = &asing_baris_type,
	    .run = laporan_run_asing },
	{ .name = "lembaga",
	    .help = "lembaga asing: masa kegiatan yang berjalan, berakhir, "
	    "dan keterangan yang belum ada",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_SORTED | KB_INSIDE,
	    .opt = &laporan_lembaga_opt, .of = &asing_lembaga_type,
	    .run = laporan_run_lembaga },
	{ .name = "desk",
	    .help = "desk pemilihan pada suatu hari: tahapan, peralatan, "
	    "laporan mingguan",
	    .flags = KB_RO | KB_LIST | KB_DRAWN | KB_PERIOD,
	    .opt = &laporan_desk_opt, .run = laporan_run_desk },
	{ .name = "templat", .args = "[JENIS] [NAMA]",
	    .help = "formulir untuk diisi lalu diimpor; laporan-desk terisi "
	    "dengan wilayah yang ditunggu laporannya",
	    .flags = KB_OWN | KB_JENIS | KB_BLANK,
	    .opt = &laporan_templat_opt, .run = laporan_run_templat },
	{ .name = "teruskan", .args = "[KUNCI]",
	    .help = "laporan menjadi potensi atau peristiwa, untuk "
	    "'peta-konflik impor'",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_INSIDE,
	    .opt = &teruskan_opt_type, .of = &laporan_type,
	    .run = run_teruskan },
	{ 0 }
};

static const struct kb_tool tool = {
	"laporan-harian", "laporan situasi harian dan ringkasannya",
	laporan_types, commands,
	(const char *const[]){ TERUSKAN_TABEL, NULL }, NULL
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
