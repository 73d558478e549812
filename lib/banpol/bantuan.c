/* SPDX-License-Identifier: ISC */
/* bantuan.c - figures of the aid: their columns, and what they add up to. */
#include <stdlib.h>

#include "kesbang/bantuan.h"
#include "kesbang/text.h"
#include "kolom.h"

const struct kb_word bantuan_lpj[] = {
	[BANTUAN_TEPAT_WAKTU - 1] = { "tepat_waktu", "tepat waktu", "tepat" },
	[BANTUAN_TERLAMBAT - 1] = { "terlambat", NULL, NULL },
	[BANTUAN_BELUM - 1] = { "belum", NULL, "belum disampaikan" },
	[BANTUAN_TIDAK_WAJIB - 1] = { "tidak_wajib", "tidak wajib", NULL },
	{ 0 }
};

#define SUM(m, help, ...) MONEY(struct bantuan, m, help, .max = INT64_MAX, \
	__VA_ARGS__)

static const struct kb_field bantuan_fields[] = {
	COUNCIL(struct bantuan),
	BUDGET_YEAR(struct bantuan),
	PARTY(struct bantuan),
	TEXT(struct bantuan, nama, "nama partai pada pemilu itu"),
	TEXT(struct bantuan, singkatan, "singkatannya pada pemilu itu"),
	PDATE(struct bantuan, pemilu, "pemilu terakhir yang dihitung tahun "
	    "itu"),
	INT(struct bantuan, bulan, "bulan yang dihitung dengan hasil itu; "
	    "kosong: lebih dari dua hasil dihitung tahun itu"),
	INT(struct bantuan, suara, "suara sah pada pemilu itu",
	    .show = true),
	INT(struct bantuan, kursi, "kursi pada pemilu itu"),
	PDATE(struct bantuan, pemilu_lama, "pada tahun pelantikan: pemilu "
	    "sebelumnya"),
	INT(struct bantuan, bulan_lama, "bulan yang dihitung dengannya"),
	INT(struct bantuan, suara_lama, "suara sah pada pemilu itu"),
	RATE(struct bantuan, nilai, "rupiah per suara sah setahun"),
	SUM(hak, "suara x nilai x bulan / 12; menurut penetapan terakhir, atau "
	    "hitungan hari ini bila belum ditetapkan", .show = true),
	SUM(cair, "yang dibayarkan dengan SP2D", .show = true),
	DATE(struct bantuan, tanggal_sp2d, "SP2D yang terakhir"),
	SUM(setor, "yang disetor kembali ke kas daerah dengan STS"),
	SUM(silpa, "hak yang tidak dicairkan sampai tahun itu berakhir",
	    .show = true),
	ENUM(struct bantuan, lpj, bantuan_lpj, "LPJ sampai pada BPK: menurut "
	    "batasnya; kosong: belum dapat dikatakan", .show = true),
	DATE(struct bantuan, tanggal_lpj, "hari LPJ sampai pada BPK"),
	ENUM(struct bantuan, kesimpulan_lhp, banpol_kesimpulan,
	    "kesimpulan pemeriksaan BPK"),
	SUM(belanja, "belanja menurut LPJ; dengan --publik sesudah LPJ "
	    "diperiksa BPK"),
	SUM(pendidikan, "di antaranya pendidikan politik"),
	SUM(operasional, "di antaranya operasional sekretariat dan lainnya"),
	SUM(saldo, "yang dicairkan dikurangi belanja", .min = INT64_MIN),
	RATE(struct bantuan, persen_pendidikan, "pendidikan politik dalam "
	    "persen belanja"),
	ENUM(struct bantuan, keadaan, banpol_keadaan, "sudah sampai mana",
	    .private = true),
};

const struct kb_type bantuan_type = {
	.name = "bantuan", .table = "banpol_bantuan",
	.help = "bantuan satu partai dalam satu tahun anggaran",
	.size = sizeof(struct bantuan), KB_FIELDS(bantuan_fields),
	.order = "wilayah, tahun, rowid",
};

#undef SUM
#define SUM(m, help, ...) MONEY(struct realisasi, m, help,		\
	.max = INT64_MAX, __VA_ARGS__)

static const struct kb_field realisasi_fields[] = {
	COUNCIL(struct realisasi),
	BUDGET_YEAR(struct realisasi),
	RATE(struct realisasi, nilai, "rupiah per suara sah, yang terakhir "
	    "tahun itu", .show = true),
	TEXT(struct realisasi, dasar, "dasar nilai itu"),
	SUM(pagu, "pagu dalam DPA, sesudah perubahan bila ada", .show = true),
	SUM(hitungan, "bantuan semua partai menurut hitungan hari ini",
	    .show = true),
	SUM(ditetapkan, "jumlah penetapan terakhir", .show = true),
	SUM(cair, "yang dibayarkan dengan SP2D", .show = true),
	SUM(setor, "yang disetor kembali ke kas daerah dalam tahun anggaran "
	    "itu"),
	SUM(setor_sesudah, "yang disetor kembali sesudah tahun anggaran itu; "
	    "tidak mengurangi realisasinya"),
	SUM(sisa, "pagu dikurangi yang dicairkan, ditambah yang disetor "
	    "kembali tahun itu", .min = INT64_MIN, .show = true),
	RATE(struct realisasi, persen, "yang dicairkan, dikurangi yang disetor "
	    "kembali tahun itu, dalam persen pagu, dua desimal",
	    .show = true),
};

const struct kb_type realisasi_type = {
	.name = "realisasi", .table = "banpol_realisasi",
	.help = "pagu, hitungan dan pencairan satu tahun anggaran",
	.size = sizeof(struct realisasi), KB_FIELDS(realisasi_fields),
	.order = "wilayah, tahun",
};

/* ---- what is added up, and by what ---- */

const struct kb_word bantuan_isi[] = {
	{ "hak", "hak bantuan", "ditetapkan|bantuan" },
	{ "cair", "bantuan yang dicairkan", "pencairan|realisasi" },
	{ "setor", "bantuan yang disetor kembali", "sts" },
	{ "silpa", "bantuan yang tidak dicairkan (SILPA)", NULL },
	{ "belanja", "belanja menurut LPJ", "lpj" },
	{ "pendidikan", "belanja pendidikan politik", NULL },
	{ "operasional", "belanja operasional", NULL },
	{ "saldo", "saldo LPJ", "sisa" },
	{ "suara", "suara sah yang dihitung", NULL },
	{ "kursi", "kursi", NULL },
	[BANTUAN_ISI_ANGGARAN - 1] = { "anggaran", "anggaran",
	    "dpa|pagu|nilai" },
	{ 0 }
};

void
bantuan_partai_kini(struct kb_kantor *k, const char *code, struct kb_buf *b)
{
	char *name = kb_one_text(k->db, "SELECT singkatan FROM partai WHERE "
	    "kode = ? ORDER BY pemilu DESC", KB_ARGS1(code));

	kb_buf_adds(b, name != NULL ? name : code);
	free(name);
}

/* name, label, alias; how */
#define UKURAN(X)							\
	X("partai", "partai", NULL, .called = bantuan_partai_kini)		\
	X("tahun", "tahun", "tahun anggaran",				\
	    .column = "tahun", .by = KB_BY_YEAR)			\
	X("provinsi", "provinsi", NULL, .used = true,			\
	    .column = "wilayah", .by = KB_BY_PROVINCE)			\
	X("kabkota", "kabupaten/kota", "wilayah|kabupaten|kota",	\
	    .used = true, .column = "wilayah", .by = KB_BY_REGENCY)	\
	X("lpj", "LPJ", NULL, .used = true,				\
	    .unknown = "(belum dapat dikatakan)")			\
	X("kesimpulan_lhp", "kesimpulan LHP", "kesimpulan|lhp",		\
	    .used = true, .unknown = "(belum ada LHP)")			\
	X("keadaan", "keadaan", NULL, .used = true)

const struct kb_word bantuan_ukuran[] = { UKURAN(KB_MEASURE_WORD) { 0 } };
static const struct kb_measure ukuran[] = { UKURAN(KB_MEASURE_HOW) };

const struct kb_rekap_of bantuan_rekap = {
	.type = &bantuan_type, .what = "bantuan",
	.counted = "partai dalam satu tahun anggaran",
	.word = bantuan_ukuran, .measure = ukuran, .sums = bantuan_isi,
	.first = "partai", .across = "tahun",
};
