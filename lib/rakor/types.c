/* SPDX-License-Identifier: ISC */
/* types.c - the records of rakor-rekom. */
#include <string.h>

#include "rules.h"

/* ---- rapat; its officials act in public, so their names travel ---- */

const struct kb_word rakor_jenis_rapat[] = {
	[RAKOR_RAPAT_RAKOR - 1] = { "rakor", "rapat koordinasi",
	    "rapat koordinasi|forum" },
	[RAKOR_RAPAT_INTERNAL - 1] = { "internal", "rapat internal",
	    "rapat internal|rapat staf" },
	[RAKOR_RAPAT_DESK - 1] = { "desk", "rapat desk", "desk pilkada" },
	{ 0 }
};

static const struct kb_field rapat_fields[] = {
	KB_HEAD(struct rapat),
	ENUM(struct rapat, jenis, rakor_jenis_rapat, "jenis rapat",
	    .need = true, .show = true),
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
	TEXT(struct rapat, notulis, "yang mencatat"),
	TEXT(struct rapat, moderator, "moderator"),
	TEXT(struct rapat, narasumber, "narasumber dan materinya"),
	TEXT(struct rapat, unsur, "unsur yang hadir"),
	INT(struct rapat, peserta, "jumlah yang hadir", .min = 0,
	    .max = 1000000),
	INT(struct rapat, kapasitas, "kapasitas ruangan", .min = 1,
	    .max = 1000000),
	INT(struct rapat, jumlah_resmi, "banyaknya butir menurut naskah resmi, "
	    "tanpa anak butir", .min = 0, .max = 10000, .show = true),
	FLAG(struct rapat, lengkap, "semua butirnya ada di sini; 'tidak': "
	    "sebagian saja yang diketahui"),
	INT(struct rapat, batas_kapasitas, "batas peserta waktu itu, persen "
	    "kapasitas; kosong: menurut setelan", .min = 1, .max = 100),
	TEXT(struct rapat, dasar, "surat atau keputusan dasarnya"),
	TEXT(struct rapat, tautan, "alamat laman sumber", .alias = "url|link"),
	DATE(struct rapat, diakses, "tanggal laman itu dibaca"),
	TEXT(struct rapat, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct rapat),
};

static void
check_rapat(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct rapat *r = rec;
	size_t n = r->head.nomor != NULL ? strcspn(r->head.nomor, " #") : 0;

	/* kaltim-2024#9a and 64/kaltim-2024 are one word each. */
	if (r->head.nomor != NULL && (n == 0 || r->head.nomor[n] != '\0'))
		kb_errs_add(errs, src, "nomor", "'%.60s' memuat %s; kode rapat "
		    "satu kata, misalnya kaltim-2024", r->head.nomor,
		    r->head.nomor[n] == '#' ? "'#'" : "spasi");
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
	.audit = rakor_audit_rapat, .against = &rakor_against,
	.fault = rakor_fault,
	.public = "jenis = 'rakor'", .withheld = RAKOR_INSIDE, .down = true,
	.whole = &rakor_naskah,
};

/* ---- rekomendasi ---- */

const struct kb_word rakor_jenis[] = {
	[RAKOR_SEKALI - 1] = { "sekali", NULL, "satu kali" },
	[RAKOR_BERULANG - 1] = { "berulang", NULL, "berkala|rutin" },
	[RAKOR_PERISTIWA - 1] = { "peristiwa", NULL, NULL },
	[RAKOR_PERNYATAAN - 1] = { "pernyataan", NULL, NULL },
	{ 0 }
};

const struct kb_word rakor_setiap[] = {
	[RAKOR_MINGGU - 1] = { "minggu", NULL, "mingguan" },
	[RAKOR_BULAN - 1] = { "bulan", NULL, "bulanan" },
	[RAKOR_TRIWULAN - 1] = { "triwulan", NULL, "triwulanan|tiga bulan" },
	[RAKOR_CATUR_WULAN - 1] = { "catur_wulan", "catur wulan",
	    "empat bulan" },
	[RAKOR_SEMESTER - 1] = { "semester", NULL, "enam bulan" },
	[RAKOR_TAHUN - 1] = { "tahun", NULL, "tahunan" },
	{ 0 }
};

/* As "pelaporan/" and the word of laporan_berkala. */
static const struct kb_word bukti_dari[] = {
	[RAKOR_DARI_TRIWULAN - 1] = { "pelaporan/triwulan", NULL, NULL },
	[RAKOR_DARI_RAD - 1] = { "pelaporan/rad", NULL, NULL },
	[RAKOR_DARI_MINGGUAN - 1] = { "pelaporan/mingguan", NULL, NULL },
	{ 0 }
};

const char *
rakor_laporan(const struct rekomendasi *r)
{
	return r->bukti_dari.n == 0 ? NULL :
	    strchr(bukti_dari[r->bukti_dari.n - 1].name, '/') + 1;
}

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
	ENUM(struct rekomendasi, jenis, rakor_jenis, "sekali, berulang, "
	    "menunggu peristiwa, atau hanya pernyataan; kosong: seperti "
	    "butir induknya, atau sekali", .show = true),
	TEXT(struct rekomendasi, batas, "batas waktu: 2025, 2025-02, 2025-T1 "
	    "atau tanggal; hari terakhirnya", .show = true,
	    .alias = "tenggat|batas waktu"),
	INT(struct rekomendasi, hari_setelah, "batasnya sekian hari sesudah "
	    "periode itu; kosong: tidak ada, yang berulang menurut setelan",
	    .min = 0, .max = 366),
	ENUM(struct rekomendasi, setiap, rakor_setiap, "yang berulang: "
	    "setiap apa"),
	TEXT(struct rekomendasi, peristiwa, "yang menunggu peristiwa: apa"),
	TEXT(struct rekomendasi, ukuran, "tolok ukur selesai", .find = true,
	    .alias = "tolok ukur|indikator"),
	TEXT(struct rekomendasi, satuan, "satuan capaian, misalnya kecamatan"),
	REF(struct rekomendasi, mengulang, "rekomendasi", "nomor rekomendasi "
	    "lama yang diulang atau dipertajam"),
	TEXT(struct rekomendasi, catatan, "catatan kantor", .private = true),
	TEXT(struct rekomendasi, pemberi, "siapa yang memberi arahan itu",
	    .find = true, .alias = "pemberi arahan|diarahkan oleh"),
	TEXT(struct rekomendasi, mulai, "yang berulang: periode pertama yang "
	    "diminta, 2025, 2025-T1 atau tanggal di dalamnya; kosong: menurut "
	    "setelan rakor.hari_persiapan"),
	ENUM(struct rekomendasi, bukti_dari, bukti_dari, "yang berulang: "
	    "register peta-konflik yang membuktikannya"),
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
	.verify = rakor_verify_rekomendasi,
	.lint = rakor_lint_rekomendasi,
	.audit = rakor_audit_rekomendasi, .against = &rakor_against,
	.head = true,
	.public = "EXISTS (SELECT 1 FROM rapat r WHERE r.kantor = "
		  "rekomendasi.kantor AND r.nomor = rekomendasi.rapat AND "
		  "r.jenis = 'rakor')",
	.withheld = RAKOR_INSIDE, .down = true,
};

const struct kb_type *const rakor_types[] = {
	&rapat_type, &rekomendasi_type, &tindak_lanjut_type, &masukan_type,
	&bahasan_type, NULL
};
