/* SPDX-License-Identifier: ISC */
/* setelan.c - what the law leaves to the office, or could not be verified. */
#include "kesbang/tempo.h"

/* What "aktif" means differs from office to office: the rule has a name. */
const struct kb_word ormas_aktif[] = {
	[ORMAS_AKTIF_TERDAFTAR - 1] = { "terdaftar",
	    "berbadan hukum, SKT-nya berlaku, atau berizin", NULL },
	[ORMAS_AKTIF_PENGURUS - 1] = { "pengurus",
	    "terdaftar, dan pengurusnya dalam masa bakti", NULL },
	[ORMAS_AKTIF_SURAT_LAPOR - 1] = { "surat_lapor",
	    "surat lapor daerahnya berlaku", NULL },
	[ORMAS_AKTIF_KEGIATAN - 1] = { "kegiatan",
	    "laporan kegiatan periode terakhir yang tenggatnya "
	    "lewat sudah masuk", NULL },
	{ 0 }
};

static const struct kb_word akhir[] = {
	[ORMAS_SAMA - 1] = { "sama", "tanggal yang sama", NULL },
	[ORMAS_SEHARI_SEBELUM - 1] = { "sehari_sebelum",
	    "sehari sebelum tanggal yang sama", NULL }, { 0 }
};

static const struct kb_word berkala[] = {
	[ORMAS_SEMESTER - 1] = { "semester", "tiap semester", "6 bulan" },
	[ORMAS_TAHUN - 1] = { "tahun", "tiap tahun", "12 bulan" }, { 0 }
};

static const struct kb_field setelan_fields[] = {
	ENUM(struct ormas_setelan, aktif, ormas_aktif, "aturan yang menentukan "
	    "ormas disebut aktif", .dflt = "pengurus"),
	TEXT(struct ormas_setelan, surat_lapor_nama, "nama surat daerah atas "
	    "laporan keberadaan", .dflt = "Surat Keterangan Melapor"),
	TEXT(struct ormas_setelan, surat_lapor_singkatan, "singkatannya",
	    .dflt = "SKM"),
	SPAN(struct ormas_setelan, surat_lapor_masa, "masa berlakunya, bila "
	    "tanggal berakhir tidak tercetak", .dflt = "5 tahun"),
	SPAN(struct ormas_setelan, skt_masa, "masa berlaku SKT, bila tanggal "
	    "berakhir tidak tercetak", .dflt = "5 tahun"),
	ENUM(struct ormas_setelan, akhir, akhir, "hari terakhir masa berlaku "
	    "yang dihitung", .dflt = "sama"),
	ENUM(struct ormas_setelan, periode_laporan, berkala, "laporan kegiatan "
	    "diminta", .dflt = "semester"),
	INT(struct ormas_setelan, tenggat_laporan, "hari sesudah akhir periode "
	    "sebelum laporan kegiatan disebut terlambat", .dflt = "30",
	    .min = 0, .max = 366),
	FLAG(struct ormas_setelan, hari_pertama, "hari permohonan dicatat atau "
	    "peringatan dijatuhkan ikut dihitung sebagai hari kerja pertama",
	    .dflt = "tidak"),
	INT(struct ormas_setelan, tenggat_kantor, "hari kerja yang ditetapkan "
	    "kantor untuk menyelesaikan gilirannya; kosong: tanpa tenggat",
	    .min = 1, .max = 366),
	INT(struct ormas_setelan, jeda_surat, "hari sebelum surat yang sama "
	    "dikirim lagi", .dflt = "30", .min = 0, .max = 3660),
	INT(struct ormas_setelan, jeda_kunjungan, "hari sebelum ormas yang "
	    "sama direncanakan dikunjungi lagi", .dflt = "180", .min = 0,
	    .max = 3660),
	TEXT(struct ormas_setelan, pola_nomor, "pola nomor surat: {kode}, "
	    "{urut}, {unit}, {bulan}, {tahun}; kosong: nomor diisi bagian "
	    "umum"),
	TEXT(struct ormas_setelan, kode_klasifikasi, "kode klasifikasi arsip "
	    "untuk {kode}", .dflt = "220"),
	TEXT(struct ormas_setelan, kode_unit, "kode unit pengolah untuk "
	    "{unit}"),
	SPAN(struct ormas_setelan, peringatan, "masa disebut akan berakhir "
	    "selama ini sebelum hari terakhirnya", .dflt = "90 hari"),
	/* As the Ministry told the press; one office says void at once. */
	DATE(struct ormas_setelan, skt_daerah_sampai, "hari terakhir gubernur, "
	    "bupati atau wali kota menerbitkan SKT", .dflt = "2017-07-31"),
	DATE(struct ormas_setelan, skt_daerah_berakhir, "hari terakhir SKT itu "
	    "paling lambat, bila tidak tercetak", .dflt = "2022-08-01"),
};

static void
check_setelan(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct ormas_setelan *s = rec;
	struct kb_err e;

	kb_date_order(errs, src, "ormas.skt_daerah_sampai",
	    s->skt_daerah_sampai, "ormas.skt_daerah_berakhir",
	    s->skt_daerah_berakhir);
	if (s->pola_nomor != NULL && kb_number_check(s->pola_nomor,
	    &(struct kb_number){ 1, { 20200101 }, s->kode_klasifikasi,
	    s->kode_unit }, &e) != 0)
		kb_errs_add(errs, src, "ormas.pola_nomor", "%s", e.msg);
}

const struct kb_type ormas_setelan_type = {
	.name = "ormas", .help = "setelan ormas-skt",
	.size = sizeof(struct ormas_setelan), KB_FIELDS(setelan_fields),
	.check = check_setelan,
};
