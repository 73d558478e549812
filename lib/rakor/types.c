/* SPDX-License-Identifier: ISC */
/* types.c - the records of rakor-rekom. */
#include "rules.h"

#define INSIDE "rapat internal dan rapat desk"

/* ---- rapat; its officials act in public, so their names travel ---- */

static const struct kb_word jenis_rapat[] = {
	{ "rakor", "rapat koordinasi", "rapat koordinasi|forum" },
	{ "internal", "rapat internal", "rapat internal|rapat staf" },
	{ "desk", "rapat desk", "desk pilkada" }, { 0 }
};

static const struct kb_field rapat_fields[] = {
	KB_HEAD(struct rapat),
	ENUM(struct rapat, jenis, jenis_rapat, "jenis rapat", .need = true,
	    .show = true),
	DATE(struct rapat, tanggal, "hari pertama", .need = true,
	    .key = KB_KEY, .show = true, .alias = "mulai|hari tanggal"),
	DATE(struct rapat, selesai, "hari terakhir", .alias = "sampai"),
	TEXT(struct rapat, nama, "nama rapat", .need = true, .key = KB_KEY,
	    .show = true, .find = true, .alias = "judul|nama rapat"),
	TEXT(struct rapat, tema, "tema", .find = true),
	REGION(struct rapat, wilayah, "tempat rapat: kode atau nama wilayah",
	    .show = true, .many = true, .alias = KB_PLACE_HEADINGS),
	TEXT(struct rapat, tempat, "gedung atau ruang", .alias = "lokasi"),
	TEXT(struct rapat, penyelenggara, "badan yang mengadakan"),
	REGION(struct rapat, tuan_rumah, "wilayah tuan rumah"),
	TEXT(struct rapat, dibuka_oleh, "pejabat yang membuka"),
	TEXT(struct rapat, pimpinan, "pimpinan rapat"),
	TEXT(struct rapat, moderator, "moderator"),
	TEXT(struct rapat, narasumber, "narasumber dan materinya"),
	TEXT(struct rapat, unsur, "unsur yang hadir"),
	INT(struct rapat, peserta, "jumlah yang hadir", .min = 0,
	    .max = 1000000),
	INT(struct rapat, kapasitas, "kapasitas ruangan", .min = 1,
	    .max = 1000000),
	INT(struct rapat, jumlah_resmi, "banyaknya butir menurut naskah resmi, "
	    "tanpa anak butir", .min = 0, .max = 10000, .show = true),
	TEXT(struct rapat, dasar, "surat atau keputusan dasarnya"),
	TEXT(struct rapat, tautan, "alamat laman sumber", .alias = "url|link"),
	TEXT(struct rapat, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct rapat),
};

static void
check_rapat(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct rapat *r = rec;

	kb_date_order(errs, src, "tanggal", r->tanggal, "selesai",
	    r->selesai);
}

static void
lint_rapat(const void *rec, const struct kb_lint *l)
{
	const struct rapat *r = rec;

	if (r->peserta.known && r->kapasitas.known &&
	    r->peserta.v > r->kapasitas.v)
		kb_doubt(l, "peserta", "lebih banyak daripada kapasitas "
		    "ruangan", "isian rapat");
}

const struct kb_type rapat_type = {
	.name = "rapat", .table = "rapat",
	.help = "rapat; nomornya kode seperti kaltim-2024",
	.size = sizeof(struct rapat), KB_FIELDS(rapat_fields),
	.check = check_rapat, .lint = lint_rapat, .head = true,
	.public = "jenis = 'rakor'", .withheld = INSIDE,
};

/* ---- rekomendasi ---- */

static const struct kb_word jenis[] = {
	[RAKOR_SEKALI - 1] = { "sekali", NULL, "satu kali" },
	[RAKOR_BERULANG - 1] = { "berulang", NULL, "berkala|rutin" },
	[RAKOR_PERISTIWA - 1] = { "peristiwa", NULL, NULL },
	[RAKOR_PERNYATAAN - 1] = { "pernyataan", NULL, NULL },
	{ 0 }
};

static const struct kb_word setiap[] = {
	{ "minggu", NULL, "mingguan" }, { "bulan", NULL, "bulanan" },
	{ "triwulan", NULL, "triwulanan|tiga bulan" },
	{ "catur_wulan", "catur wulan", "empat bulan" },
	{ "semester", NULL, "enam bulan" }, { "tahun", NULL, "tahunan" },
	{ 0 }
};

static const struct kb_field rekomendasi_fields[] = {
	KB_HEAD(struct rekomendasi),
	REF(struct rekomendasi, rapat, "rapat", "nomor rapatnya",
	    .need = true, .key = KB_KEY),
	TEXT(struct rekomendasi, butir, "nomor resmi dalam rapat: 9, 9a",
	    .need = true, .key = KB_KEY, .alias = "nomor resmi"),
	INT(struct rekomendasi, nomor_cetak, "nomor dalam naskah yang beredar",
	    .min = 1, .max = 100000, .show = true),
	TEXT(struct rekomendasi, isi, "naskah lengkap", .need = true,
	    .show = true, .find = true, .alias = "teks|rekomendasi|uraian"),
	TEXT(struct rekomendasi, penerima, "kode wilayah, 'semua' (kabupaten "
	    "dan kota), 'provinsi', atau unit kantor; dipisah koma",
	    .show = true, .alias = "ditujukan kepada"),
	ENUM(struct rekomendasi, jenis, jenis, "sekali, berulang, menunggu "
	    "peristiwa, atau hanya pernyataan", .dflt = "sekali",
	    .show = true),
	TEXT(struct rekomendasi, batas, "batas waktu: 2025, 2025-02, 2025-T1 "
	    "atau tanggal; hari terakhirnya", .show = true,
	    .alias = "tenggat|batas waktu"),
	ENUM(struct rekomendasi, setiap, setiap, "yang berulang: setiap apa"),
	TEXT(struct rekomendasi, peristiwa, "yang menunggu peristiwa: apa"),
	TEXT(struct rekomendasi, ukuran, "tolok ukur selesai", .find = true,
	    .alias = "tolok ukur|indikator"),
	TEXT(struct rekomendasi, satuan, "satuan capaian, misalnya kecamatan"),
	REF(struct rekomendasi, mengulang, "rekomendasi", "nomor rekomendasi "
	    "lama yang diulang atau dipertajam"),
	TEXT(struct rekomendasi, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct rekomendasi),
};

const struct kb_type rekomendasi_type = {
	.name = "rekomendasi",
	.table = "rekomendasi",
	.help = "butir yang disepakati; nomornya RAPAT#BUTIR",
	.size = sizeof(struct rekomendasi),
	KB_FIELDS(rekomendasi_fields),
	.complete = rakor_complete_rekomendasi,
	.check = rakor_check_rekomendasi,
	.lint = rakor_lint_rekomendasi,
	.head = true,
	.public = "EXISTS (SELECT 1 FROM rapat r WHERE r.kantor = "
		  "rekomendasi.kantor AND r.nomor = rekomendasi.rapat AND "
		  "r.jenis = 'rakor')",
	.withheld = INSIDE,
};

/* ---- tindak-lanjut ---- */

static const struct kb_word status[] = {
	[RAKOR_BELUM - 1] = { "belum", "belum ditindaklanjuti",
	    "belum ada" },
	[RAKOR_PROSES - 1] = { "proses", "dalam proses",
	    "belum sesuai|berjalan|sebagian" },
	[RAKOR_TERTUNDA - 1] = { "tertunda", NULL, "ditunda" },
	[RAKOR_SESUAI - 1] = { "sesuai", NULL, "selesai|sudah|tuntas" },
	[RAKOR_TIDAK_DAPAT - 1] = { "tidak_dapat",
	    "tidak dapat ditindaklanjuti", NULL },
	[RAKOR_TIDAK_BERLAKU - 1] = { "tidak_berlaku", "tidak berlaku",
	    "bukan penerima" },
	{ 0 }
};

/* The first three: Peraturan BPK 2/2017 Pasal 7. */
static const struct kb_word alasan[] = {
	{ "keadaan_kahar", "keadaan kahar", "force majeure" },
	{ "peradilan", "dalam proses peradilan", NULL },
	{ "tidak_efektif", "tidak efektif, efisien atau ekonomis", NULL },
	{ "bukan_kewenangan", "bukan kewenangan", NULL }, { 0 }
};

static const struct kb_word bukti[] = {
	{ "keputusan", NULL, "sk" }, { "surat", NULL, NULL },
	{ "berita_acara", "berita acara", "ba" },
	{ "laporan", NULL, "notula" }, { "berita", NULL, "berita media" },
	{ "foto", NULL, "dokumentasi" }, { "lain", NULL, "lainnya" }, { 0 }
};

#define T struct tindak_lanjut
static const struct kb_field tindak_lanjut_fields[] = {
	KB_HEAD(T),
	REF(T, rekomendasi, "rekomendasi", "nomor rekomendasi: kaltim-2024#9a",
	    .need = true, .key = KB_KEY, .show = true, .alias = "rek"),
	TEXT(T, penerima, "satu penerima: kode wilayah, 'provinsi', atau unit "
	    "kantor", .need = true, .key = KB_KEY, .show = true),
	DATE(T, tanggal, "tanggal keadaan ini", .need = true, .key = KB_KEY,
	    .show = true),
	ENUM(T, status, status, "keadaan tindak lanjut", .need = true,
	    .key = KB_KEY, .show = true),
	TEXT(T, uraian, "apa yang dikerjakan", .key = KB_KEY, .show = true,
	    .find = true, .alias = "tindak lanjut"),
	TEXT(T, periode, "yang berulang: periode ini, misalnya 2024-T2"),
	INT(T, capaian, "yang sudah: 18 atau 18/20", .min = 0,
	    .max = 1000000000, .spill = "capaian_dari", .show = true),
	INT(T, capaian_dari, "dari berapa", .min = 0, .max = 1000000000,
	    .alias = "dari|target", .show = true),
	TEXT(T, satuan, "satuan capaian"),
	ENUM(T, alasan, alasan, "mengapa tidak dapat ditindaklanjuti"),
	PDATE(T, ditunda_ke, "yang tertunda: waktu barunya"),
	ENUM(T, bukti_jenis, bukti, "jenis bukti"),
	TEXT(T, bukti_nomor, "nomor bukti", .find = true),
	DATE(T, bukti_tanggal, "tanggal bukti"),
	TEXT(T, bukti_berkas, "berkas atau alamat laman bukti",
	    .alias = "bukti|url|link"),
	TEXT(T, bukti_sidik, "SHA-256 berkas bukti"),
	PDATE(T, berlaku_sampai, "bukti berlaku sampai dengan"),
	TEXT(T, dilaporkan, "yang melaporkan", .private = true,
	    .alias = "dilaporkan oleh"),
	DATE(T, diverifikasi, "tanggal diverifikasi"),
	TEXT(T, diverifikasi_oleh, "yang memverifikasi", .private = true),
	TEXT(T, catatan, "catatan kantor", .private = true),
	KB_TAIL(T),
};
#undef T

const struct kb_type tindak_lanjut_type = {
	.name = "tindak-lanjut", .table = "tindak_lanjut",
	.help = "tindak lanjut satu penerima atas satu rekomendasi; hanya "
	    "bertambah",
	.size = sizeof(struct tindak_lanjut), KB_FIELDS(tindak_lanjut_fields),
	.check = rakor_check_tindak_lanjut, .lint = rakor_lint_tindak_lanjut,
	.head = true, .append_only = true,
	.public = "EXISTS (SELECT 1 FROM rekomendasi k JOIN rapat r ON "
	    "r.kantor = k.kantor AND r.nomor = k.rapat WHERE k.nomor = "
	    "tindak_lanjut.rekomendasi AND r.jenis = 'rakor')",
	.withheld = INSIDE,
};

/* ---- masukan: what a region brings to a meeting ---- */

struct masukan {
	struct kb_head	 head;
	kb_text		 rapat;
	kb_code		 wilayah;
	kb_text		 bidang, masalah, usul, rekomendasi, catatan, petugas;
};

static const struct kb_field masukan_fields[] = {
	KB_HEAD(struct masukan),
	REF(struct masukan, rapat, "rapat", "untuk rapat mana",
	    .key = KB_KEY, .show = true),
	REGION(struct masukan, wilayah, "wilayah yang membawanya",
	    .need = true, .key = KB_KEY, .show = true, .many = true,
	    .alias = KB_PLACE_HEADINGS "|daerah"),
	CODE(struct masukan, bidang, "bidang", "bidang", .need = true,
	    .key = KB_KEY, .show = true),
	TEXT(struct masukan, masalah, "masalah atau kendala", .need = true,
	    .key = KB_KEY, .show = true, .find = true,
	    .alias = "permasalahan|kendala"),
	TEXT(struct masukan, usul, "usul penyelesaian", .show = true,
	    .find = true, .alias = "saran|usulan"),
	REF(struct masukan, rekomendasi, "rekomendasi", "rekomendasi yang "
	    "menjawabnya"),
	TEXT(struct masukan, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct masukan),
};

const struct kb_type masukan_type = {
	.name = "masukan", .table = "masukan",
	.help = "masalah dan usul daerah untuk rapat berikutnya",
	.size = sizeof(struct masukan), KB_FIELDS(masukan_fields),
	.head = true, .public = "0", .withheld = "pendapat satu daerah",
};

const struct kb_type *const rakor_types[] = {
	&rapat_type, &rekomendasi_type, &tindak_lanjut_type, &masukan_type,
	NULL
};
