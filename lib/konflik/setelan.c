/* SPDX-License-Identifier: ISC */
/* setelan.c - what a province and its regions agree on themselves. */
#include "kesbang/rad.h"
#include "rules.h"

#define T struct konflik_setelan
/* Agreed deadlines were seen 54 days after the period, and before its end. */
#define DEADLINE(m, what) INT(T, m, "laporan " what " diminta paling lambat " \
	"sekian hari sesudah periodenya berakhir; negatif: sebelum berakhir; " \
	"kosong: tidak disepakati, tidak pernah terlambat",		\
	.min = -366, .max = 366)
static const struct kb_field setelan_fields[] = {
	DEADLINE(hari_triwulan, "triwulan"),
	DEADLINE(hari_rad, "RAD (B04, B08, B12)"),
	DEADLINE(hari_mingguan, "mingguan"),
	INT(T, hari_menjelang, "sekian hari sebelum batasnya laporan disebut "
	    "menjelang", .dflt = "14", .min = 0, .max = 366),
	TEXT(T, rubrik, "rubrik tingkat kerawanan: nama berkas dalam "
	    "data/rubrik", .dflt = "perkap-8-2013"),
	CODE(T, tingkat_tinggi, "tingkat", "laporan menyebut tinggi tingkat "
	    "ini dan yang di atasnya", .dflt = "tinggi"),
	TEXT(T, petak, "susunan petak peta: nama berkas dalam data/petak; "
	    "kosong: menurut wilayah kantor"),
	TEXT(T, kolom_rad, "kolom matriks RAD, berurutan", .dflt =
	    "butir,masalah,aksi,penanggung_jawab,instansi,kriteria,ukuran_b04,"
	    "ukuran_b08,ukuran_b12,data_dukung"),
	/* TKDPD: Permendagri 2/2018 jo. 46/2019. */
	TEXT(T, forum_kecamatan, "forum yang juga dibentuk di kecamatan",
	    .dflt = "fkdm,tkdpd"),
	INT(T, jarak_mirip, "peristiwa sejenis dalam jarak sekian km mungkin "
	    "satu", .dflt = "5", .min = 0, .max = 100),
	INT(T, hari_mirip, "dan dalam sekian hari", .dflt = "2", .min = 0,
	    .max = 31),
	TEXT(T, pola_nomor, "pola nomor surat: {kode}, {urut}, {unit}, "
	    "{bulan}, {tahun}; kosong: nomor diisi bagian umum"),
	TEXT(T, kode_klasifikasi, "kode klasifikasi arsip untuk {kode}",
	    .dflt = "300"),
	TEXT(T, kode_unit, "kode unit pengolah untuk {unit}"),
};

static void
check(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const T *s = rec;
	uint8_t field[KB_MAX_FIELDS];
	struct kb_err err;
	size_t n;

	if (konflik_rad_kolom(s->kolom_rad, &n, field, &err) != 0)
		kb_errs_add(errs, src, "kolom_rad", "%s", err.msg);
	if (s->pola_nomor != NULL && kb_number_check(s->pola_nomor,
	    &(struct kb_number){ 1, { 20200101 }, "-", "-" }, &err) != 0)
		kb_errs_add(errs, src, "pola_nomor", "%s", err.msg);
}

const struct kb_type konflik_setelan_type = {
	.name = "konflik", .help = "setelan peta-konflik",
	.size = sizeof(T), KB_FIELDS(setelan_fields), .check = check,
};
#undef T
