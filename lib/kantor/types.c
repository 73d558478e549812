/* SPDX-License-Identifier: ISC */
/* types.c - the office's own record types and its profile. */
#include <string.h>
#include <strings.h>

#include "kantor.h"

/* In rising order: a summary has the highest class of its parts. */
const struct kb_word kb_klasifikasi[] = {
	[KB_BIASA - 1] = { "biasa", "biasa", "b|terbuka" },
	[KB_TERBATAS - 1] = { "terbatas", "terbatas", "t" },
	[KB_RAHASIA - 1] = { "rahasia", "rahasia", "r" },
	[KB_SANGAT_RAHASIA - 1] = { "sangat_rahasia", "sangat rahasia", "sr" },
	{ 0 }
};

int64_t
kb_class_rank(kb_enum class)
{
	return class.n == 0 ? 1 : class.n == 1 ? 0 : class.n;
}

kb_enum
kb_class_of(int64_t rank)
{
	return (kb_enum){ (uint8_t)(rank == 0 ? 1 : rank == 1 ? 0 : rank) };
}

void
kb_class_sql(struct kb_buf *b)
{
	kb_enum none = { 0 };

	kb_buf_adds(b, "CASE klasifikasi");
	for (kb_enum c = { 1 }; kb_klasifikasi[c.n - 1].name != NULL; c.n++)
		kb_buf_addf(b, " WHEN '%s' THEN %lld",
		    kb_klasifikasi[c.n - 1].name, (long long)kb_class_rank(c));
	kb_buf_addf(b, " ELSE %lld END", (long long)kb_class_rank(none));
}

static const struct kb_word zones[] = {
	{ "WIB", NULL, "7|+07" }, { "WITA", NULL, "8|+08" },
	{ "WIT", NULL, "9|+09" }, { 0 }
};

static const struct kb_word standing[] = {
	{ "definitif", NULL, NULL }, { "plt", "Plt.", "pelaksana tugas" },
	{ "plh", "Plh.", "pelaksana harian" }, { 0 }
};

/* What letters are written on: kb_papers without the large ones. */
static const struct kb_word letter_papers[] = {
	[KB_PAPER_A4 - 1] = { "A4", NULL, NULL },
	[KB_PAPER_F4 - 1] = { "F4", "F4 (folio)", "folio" }, { 0 }
};

static const struct kb_field office_fields[] = {
	REGION(struct kb_office, kode, "kode wilayah Kemendagri kantor ini",
	    .need = true, .level = KB_OFFICE, .alias = "kantor|kode wilayah"),
	TEXT(struct kb_office, nama, "nama badan atau kantor", .need = true,
	    .wanted = true),
	TEXT(struct kb_office, pemerintah,
	    "nama pemerintah daerah, baris pertama kepala surat"),
	TEXT(struct kb_office, alamat, "alamat kantor", .wanted = true),
	TEXT(struct kb_office, telepon, "nomor telepon kantor"),
	TEXT(struct kb_office, surel, "alamat surel kantor",
	    .alias = "email"),
	TEXT(struct kb_office, laman, "alamat laman kantor",
	    .alias = "website"),
	TEXT(struct kb_office, tempat, "tempat surat ditandatangani",
	    .wanted = true),
	TEXT(struct kb_office, kepala_nama, "nama penanda tangan",
	    .wanted = true),
	TEXT(struct kb_office, kepala_nip, "NIP penanda tangan"),
	TEXT(struct kb_office, kepala_pangkat,
	    "pangkat dan golongan penanda tangan"),
	TEXT(struct kb_office, kepala_jabatan, "jabatan penanda tangan",
	    .wanted = true),
	ENUM(struct kb_office, kepala_sebagai, standing,
	    "kedudukan penanda tangan", .dflt = "definitif"),
	ENUM(struct kb_office, zona, zones, "zona waktu kantor",
	    .need = true, .alias = "zona waktu"),
	TIME(struct kb_office, jam_tutup, "jam tutup: laporan yang diterima "
	    "sesudahnya terlambat", .dflt = "16:00"),
	TEXT(struct kb_office, grup, "kelompok pengguna yang berbagi berkas "
	    "kantor; kosong: hanya pemiliknya"),
	ENUM(struct kb_office, kertas, letter_papers, "kertas surat dan dokumen; "
	    "kosong: yang ada pada pencetak, dan A4 untuk pengolah kata"),
};

/* "Plt. Kepala Badan" as a title would be signed "Plt. Plt. Kepala ...". */
static void
check_office(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct kb_office *o = rec;
	const char *s = o->kepala_jabatan;

	if (s == NULL || (strncasecmp(s, "plt", 3) != 0 &&
	    strncasecmp(s, "plh", 3) != 0))
		return;
	s += 3 + strspn(s + 3, ". ");
	kb_errs_add(errs, src, "kepala_jabatan", "tulis '%.80s'; Plt./Plh. "
	    "pada kepala_sebagai", *s != '\0' ? s : "Kepala Badan");
}

const struct kb_type kb_office_type = {
	.name = "kantor", .help = "profil kantor",
	.size = sizeof(struct kb_office), KB_FIELDS(office_fields),
	.check = check_office,
};

static const struct kb_field setting_fields[] = {
	TEXT(struct kb_setting, nama, "nama setelan", .key = true,
	    .need = true, .show = true),
	TEXT(struct kb_setting, nilai, "nilai setelan", .need = true,
	    .show = true),
};

const struct kb_type kb_setting_type = {
	.name = "setelan", .table = "setelan", .help = "setelan kantor",
	.size = sizeof(struct kb_setting), KB_FIELDS(setting_fields),
	.by_tool = true, .no_import = true,	/* siapkan knows their rules */
};

static const struct kb_field region_fields[] = {
	TEXT(struct kb_region, kode, "kode Kemendagri", .key = true,
	    .need = true, .show = true, .alias = "code"),
	TEXT(struct kb_region, nama, "nama resmi", .need = true, .show = true,
	    .alias = "name"),
};

static void
check_region(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct kb_region *r = rec;

	if (r->kode != NULL && !kb_region_form(r->kode))
		kb_errs_add(errs, src, "kode", "'%.40s' bukan kode wilayah "
		    "Kemendagri (contoh 64.74.01.1003)", r->kode);
}

const struct kb_type kb_region_type = {
	.name = "wilayah", .table = "wilayah",
	.help = "wilayah administrasi (Kepmendagri)",
	.size = sizeof(struct kb_region), KB_FIELDS(region_fields),
	.check = check_region, .seed = "data/wilayah.csv",
};

static const struct kb_field alias_fields[] = {
	TEXT(struct kb_region_alias, nama, "nama lain yang dipakai orang",
	    .key = true, .need = true, .show = true),
	REGION(struct kb_region_alias, kode, "kode Kemendagri", .need = true,
	    .show = true),
};

const struct kb_type kb_region_alias_type = {
	.name = "wilayah-alias", .table = "wilayah_alias",
	.help = "nama lain wilayah", .size = sizeof(struct kb_region_alias),
	KB_FIELDS(alias_fields), .seed = "data/wilayah-alias.csv",
};

static const struct kb_word holiday_kinds[] = {
	{ "libur", "libur nasional", NULL },
	{ "cuti_bersama", "cuti bersama", NULL },
	{ "daerah", "libur daerah", NULL }, { 0 }
};

static const struct kb_field holiday_fields[] = {
	DATE(struct kb_holiday_rec, tanggal, "tanggal libur", .key = true,
	    .need = true, .show = true),
	TEXT(struct kb_holiday_rec, nama, "nama hari libur", .key = true,
	    .need = true, .show = true),
	ENUM(struct kb_holiday_rec, jenis, holiday_kinds, "jenis libur",
	    .need = true, .show = true),
};

const struct kb_type kb_holiday_type = {
	.name = "libur", .table = "libur",
	.help = "hari libur dan cuti bersama (SKB tiga menteri)",
	.size = sizeof(struct kb_holiday_rec), KB_FIELDS(holiday_fields),
	.seed = "data/libur.csv",
};

static const struct kb_field word_fields[] = {
	TEXT(struct kb_word_rec, daftar, "nama daftar, misalnya bidang",
	    .key = true, .need = true, .show = true),
	TEXT(struct kb_word_rec, kode, "kata yang disimpan", .key = true,
	    .need = true, .show = true),
	TEXT(struct kb_word_rec, label, "kata untuk dibaca", .show = true),
	TEXT(struct kb_word_rec, ejaan, "ejaan lain, dipisah |", .show = true),
	INT(struct kb_word_rec, urutan, "urutan dalam daftar", .show = true),
};

const struct kb_type kb_word_type = {
	.name = "pilihan", .table = "pilihan",
	.help = "kata dalam daftar yang dapat ditambah kantor",
	.size = sizeof(struct kb_word_rec), KB_FIELDS(word_fields),
	.seed = "data/pilihan.csv",
};

static const struct kb_field issue_fields[] = {
	KB_HEAD(struct kb_issue),
	TEXT(struct kb_issue, dokumen, "jenis dokumen", .key = true,
	    .need = true, .show = true),
	DATE(struct kb_issue, dari, "hari pertama yang diliput", .key = true,
	    .need = true, .show = true),
	DATE(struct kb_issue, sampai, "hari terakhir yang diliput",
	    .key = true, .need = true, .show = true),
	INT(struct kb_issue, urutan, "nomor urut dalam tahunnya",
	    .need = true, .min = 1, .max = 999999),
	INT(struct kb_issue, perbaikan, "0, lalu 1 untuk perbaikan pertama",
	    .max = 999, .key = true, .need = true, .show = true),
	TEXT(struct kb_issue, nomor_dokumen, "nomor yang tercetak",
	    .need = true, .show = true),
	STAMP(struct kb_issue, diterbitkan, "saat diterbitkan",
	    .need = true, .show = true),
	STAMP(struct kb_issue, sejak, "laporan susulan disebut sejak saat ini"),
	TEXT(struct kb_issue, klasifikasi, "klasifikasi tertinggi isinya",
	    .show = true),
	TEXT(struct kb_issue, isi, "SHA-256 isi dokumen", .need = true),
	KB_TAIL(struct kb_issue),
};

static void
check_issue(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct kb_issue *i = rec;

	if (i->dari.ymd != 0 && i->sampai.ymd != 0 &&
	    i->sampai.ymd < i->dari.ymd)
		kb_errs_add(errs, src, "sampai", "mendahului dari");
}

const struct kb_type kb_issue_type = {
	.name = "terbitan", .table = "terbitan",
	.help = "dokumen yang sudah diterbitkan",
	.size = sizeof(struct kb_issue), KB_FIELDS(issue_fields),
	.head = true, .append_only = true, .by_tool = true,
	.check = check_issue,
};
