/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "bagian/kesbangpol.h"
#include "kesbang/cmd.h"
#include "kesbang/findings.h"
#include "kesbang/setup.h"
#include "kesbang/trail.h"
#include "kesbang/tukar.h"

/* ---- siapkan ---- */

static int
prepare_setup(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_input *in;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "siapkan memakai paling banyak "
		    "satu FILE");
	if (ctx->argc == 0)
		return 0;
	ctx->priv = in = kb_alloc(sizeof(*in));
	return kb_input_open(in, ctx->argv[0], ctx->dir, KB_IN_AUTO, err);
}

static void
release_setup(struct kb_ctx *ctx)
{
	kb_input_close(ctx->priv);
	free(ctx->priv);
}

/* Without FILE: the form, filled in as far as the office is known. */
static int
show_setup(struct kb_ctx *ctx, void *arg, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	int rc = kb_setup_show(ctx->db, &b, err);

	(void)arg;
	if (rc == 0)
		rc = kb_put(ctx, &b, err);
	kb_buf_free(&b);
	return rc;
}

static int
apply_setup(struct kb_ctx *ctx, void *setup, struct kb_err *err)
{
	return kb_setup_apply(&ctx->kantor, setup, err);
}

static int
run_setup(struct kb_ctx *ctx, struct kb_err *err)
{
	bool trial = kb_yes(ctx->opt.coba);
	struct kb_setup setup = { .input = ctx->priv, .errs = &ctx->errs };

	if (ctx->priv == NULL)
		return kb_office_run(ctx, KB_TO_BEGIN, show_setup, NULL, err);
	if (kb_office_run(ctx, KB_TO_CHANGE, apply_setup, &setup, err) != 0)
		return -1;
	kb_say(ctx, "%s%zu setelan", trial ? "akan tersimpan: " :
	    "tersimpan: ", setup.changed);
	return trial ? 0 : kb_setup_share(ctx->path, setup.group, err);
}

/* ---- wilayah, libur, hari-kerja ---- */

static int
run_region(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_filter f;
	int rc = 0;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu KODE atau NAMA");
	kb_filter_begin(&f, &kb_region_type);
	if (ctx->argc == 1 || ctx->kantor.env.office.s[0] != '\0')
		rc = kb_region_filter(&f, ctx->argc == 1 ? ctx->argv[0] :
		    ctx->kantor.env.office.s, &ctx->kantor.env, err);
	if (rc == 0)
		rc = kb_list_begin(ctx, &kb_region_type, NULL, err);
	if (rc == 0)
		rc = kb_store_list(ctx->db, &f, kb_list_row, ctx, err);
	if (rc == 0 && ctx->out.rows == 0 && ctx->argc == 1)
		kb_say(ctx, "'%s' tidak ditemukan", ctx->argv[0]);
	if (rc == 0)
		kb_list_end(ctx);
	kb_filter_free(&f);
	return rc;
}

static int
run_holiday(struct kb_ctx *ctx, struct kb_err *err)
{
	struct kb_filter f;
	struct kb_period p;
	int rc;

	if (ctx->argc > 1)
		return kb_fail(err, KB_USAGE, "sebutkan satu PERIODE");
	if (ctx->argc == 1)
		ctx->opt.periode = ctx->argv[0];
	if (kb_period_opt(ctx, "tahun-ini", &p, err) != 0)
		return -1;
	kb_filter_begin(&f, &kb_holiday_type);
	rc = kb_filter_add(&f, 0, ctx->opt.periode != NULL ?
	    ctx->opt.periode : "tahun-ini", &ctx->kantor.env, err);
	if (rc == 0)
		rc = kb_list_begin(ctx, &kb_holiday_type, NULL, err);
	if (rc == 0)
		rc = kb_store_list(ctx->db, &f, kb_list_row, ctx, err);
	if (rc == 0 && ctx->out.rows == 0)
		kb_say(ctx, "tabel libur tidak memuat periode ini");
	if (rc == 0)
		kb_list_end(ctx);
	kb_filter_free(&f);
	return rc;
}

struct workday_row {
	kb_date	 dari, sampai;
	kb_int	 hari_kerja;
	kb_text	 hari;
};

static const struct kb_field workday_fields[] = {
	DATE(struct workday_row, dari, "dihitung sesudah hari ini",
	    .show = true),
	DATE(struct workday_row, sampai, "sampai dengan hari ini",
	    .show = true),
	TEXT(struct workday_row, hari, "nama hari terakhir", .show = true),
	INT(struct workday_row, hari_kerja, "hari kerja sesudah 'dari'",
	    .show = true),
};

static const struct kb_type workday_type = {
	.name = "hari-kerja", .size = sizeof(struct workday_row),
	KB_FIELDS(workday_fields),
};

static int
workday_args(struct kb_ctx *ctx, struct workday_row *row, struct kb_err *err)
{
	struct kb_err e;
	int64_t n;

	if (ctx->argc != 2)
		return kb_fail(err, KB_USAGE, "pakai: hari-kerja TANGGAL N, "
		    "atau hari-kerja TANGGAL TANGGAL");
	if (kb_date_parse(ctx->argv[0], &row->dari, err) != 0) {
		err->status = KB_USAGE;
		return -1;
	}
	if (kb_date_parse(ctx->argv[1], &row->sampai, &e) == 0) {
		if (row->sampai.ymd < row->dari.ymd)
			return kb_fail(err, KB_USAGE, "tanggal kedua "
			    "mendahului yang pertama");
		row->hari_kerja.v = kb_workdays(ctx->db,
		    kb_date_add(row->dari, 1), row->sampai);
		return 0;
	}
	if (kb_int_parse(ctx->argv[1], &n, &e) != 0 || n < -10000 || n > 10000)
		return kb_fail(err, KB_USAGE, "'%.40s' bukan tanggal dan bukan "
		    "jumlah hari", ctx->argv[1]);
	row->hari_kerja.v = n;
	row->sampai = kb_workday_add(ctx->db, row->dari, (int)n);
	return 0;
}

static int
run_workday(struct kb_ctx *ctx, struct kb_err *err)
{
	struct workday_row row = { .hari_kerja.known = true };
	int first, last;

	if (workday_args(ctx, &row, err) != 0 ||
	    kb_list_begin(ctx, &workday_type, NULL, err) != 0)
		return -1;
	row.hari = kb_day_name(kb_weekday(row.sampai));
	first = row.dari.ymd / 10000;
	last = row.sampai.ymd / 10000;
	kb_out_row(&ctx->out, &row);
	for (int y = first < last ? first : last; y <= first || y <= last; y++)
		if (!kb_calendar_knows(ctx->db, y))
			kb_buf_addf(&ctx->out.note, "libur tahun %d belum ada dalam "
			    "tabel: hanya Sabtu dan Minggu yang dilewati\n", y);
	kb_list_end(ctx);
	return 0;
}

static const struct kb_cmd commands[] = {
	{ .name = "siapkan", .args = "[FILE]",
	    .help = "mengisi profil dan setelan kantor dari FILE (YAML); tanpa "
	    "FILE mencetak formulirnya",
	    .flags = KB_OWN, .run = run_setup, .prepare = prepare_setup,
	    .release = release_setup },
	{ .name = "wilayah", .args = "[KODE|NAMA]",
	    .help = "mencari kode wilayah Kemendagri; tanpa NAMA wilayah "
	    "kantor ini",
	    .flags = KB_RO | KB_LIST, .run = run_region },
	{ .name = "libur", .args = "[PERIODE]",
	    .help = "hari libur dan cuti bersama",
	    .flags = KB_RO | KB_LIST, .run = run_holiday },
	{ .name = "hari-kerja", .args = "TANGGAL N|TANGGAL",
	    .help = "hari kerja ke-N sesudah TANGGAL, atau jumlah hari kerja "
	    "di antaranya",
	    .flags = KB_RO | KB_LIST, .run = run_workday },
	{ .name = "agenda",
	    .help = "semua yang jatuh tempo, dari semua perkakas; -f ics: "
	    "untuk kalender",
	    .flags = KB_RO | KB_LIST, .opt = &kesbangpol_agenda_opt,
	    .run = kesbangpol_run_agenda },
	{ .name = "dasbor",
	    .help = "kantor ini dalam satu halaman dengan gambar: -o FILE.html",
	    .flags = KB_RO | KB_PAGE | KB_INSIDE,
	    .run = kesbangpol_run_dasbor },
	{ .name = "periksa",
	    .help = "memeriksa keutuhan seluruh berkas dan semua register",
	    .flags = KB_RO | KB_LIST, .opt = &kesbangpol_periksa_opt,
	    .run = kesbangpol_run_periksa },
	{ .name = "cadangkan", .args = "[FILE|FOLDER]",
	    .help = "menyalin berkas kantor, lalu memeriksa salinannya; dalam "
	    "FOLDER yang lama berputar",
	    .flags = KB_OWN, .run = kesbangpol_run_cadangkan },
	{ .name = "pulihkan", .args = "FILE",
	    .help = "mengembalikan berkas kantor dari cadangan, sesudah "
	    "menunjukkan isi keduanya; berkas lama disimpan",
	    .flags = KB_OWN, .run = kesbangpol_run_pulihkan },
	{ .name = "jejak",
	    .help = "siapa mengubah atau melihat apa, dan kapan; tanpa -p bulan "
	    "ini",
	    .flags = KB_RO | KB_LIST | KB_WHERE | KB_PERIOD | KB_INSIDE,
	    .opt = &kesbangpol_jejak_opt, .of = &kb_trail_type,
	    .run = kesbangpol_run_jejak },
	{ .name = "musnahkan", .args = "[JENIS [KUNCI...]]",
	    .help = "yang habis masa simpannya, atau catatan itu: draf berita "
	    "acaranya; dengan --terbit isinya musnah",
	    .flags = KB_OWN | KB_PAGE | KB_INSIDE,
	    .opt = &kesbangpol_musnahkan_opt,
	    .run = kesbangpol_run_musnahkan },
	{ .name = "kunci", .args = "[FILE.pub...]",
	    .help = "membuat kunci tanda tangan kantor ini, dan menulis kunci "
	    "publiknya; dengan FILE.pub mencatat kunci kantor lain",
	    .flags = KB_OWN | KB_TEXTS, .opt = &kesbangpol_kunci_opt,
	    .run = kesbangpol_run_kunci },
	{ .name = "kirim",
	    .help = "membuat bundel catatan untuk kantor lain: yang berubah "
	    "sejak kiriman terakhir yang diterima di sana",
	    .flags = KB_OWN | KB_TEXTS, .opt = &kesbangpol_kirim_opt,
	    .run = kesbangpol_run_kirim },
	{ .name = "terima", .args = "FILE|FOLDER|-...",
	    .help = "menerima bundel dan tanda terima kantor lain; tanda "
	    "terimanya ditulis di samping bundelnya, atau ke folder -o",
	    .flags = KB_OWN | KB_TEXTS, .run = kesbangpol_run_terima },
	{ .name = "kelengkapan",
	    .help = "siapa yang sudah mengirim, siapa yang diam, nomor mana "
	    "yang hilang; -f wa: pengingat kepada mereka",
	    .flags = KB_RO | KB_LIST, .run = kesbangpol_run_kelengkapan },
	{ .name = "salin-teks",
	    .help = "menulis seluruh isi berkas kantor sebagai teks, satu "
	    "catatan satu baris",
	    .flags = KB_RO | KB_TEXTS | KB_NOTED, .run = kesbangpol_run_salin },
	{ .name = "muat-teks", .args = "FILE",
	    .help = "membuat berkas kantor dari hasil salin-teks",
	    .flags = KB_OWN, .run = kesbangpol_run_muat },
	{ 0 }
};

static const struct kb_tool tool = {
	"kesbangpol", "berkas kantor: profil, wilayah, kalender, keutuhan, "
	"cadangan", kesbangpol_types, commands,
	(const char *const[]){ "musnah/", "retensi.csv", NULL }, NULL
};

int
main(int argc, char **argv)
{
	return kb_main(&tool, argc, argv);
}
