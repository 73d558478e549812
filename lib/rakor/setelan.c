/* SPDX-License-Identifier: ISC */
/* setelan.c - what offices agree on themselves. */
#include "kesbang/office.h"
#include "rules.h"

#define T struct rakor_setelan
static const struct kb_field setelan_fields[] = {
	INT(T, hari_menjelang, "sekian hari sebelum batasnya satu rekomendasi "
	    "disebut menjelang", .dflt = "30", .min = 0, .max = 366),
	INT(T, hari_setelah, "yang berulang jatuh tempo sekian hari sesudah "
	    "periodenya, kecuali disebut lain", .dflt = "0", .min = 0,
	    .max = 366),
	INT(T, hari_persiapan, "yang berulang diminta sejak periode rapatnya "
	    "bila sampai batasnya masih ada sekian hari, jika tidak sejak "
	    "periode berikutnya", .dflt = "14", .min = 0, .max = 366),
	FLAG(T, kecuali_tidak_dapat, "yang tidak dapat ditindaklanjuti tidak "
	    "ikut dibagi dalam persentase"),
	INT(T, batas_kapasitas, "batas peserta rapat, persen kapasitas "
	    "ruangan; kosong: tidak diperiksa", .min = 1, .max = 100),
	TEXT(T, batas_kapasitas_dasar, "dasar batas itu"),
	TEXT(T, pola_nomor, "pola nomor surat: {kode}, {urut}, {unit}, "
	    "{bulan}, {tahun}; kosong: nomor diisi bagian umum"),
	TEXT(T, kode_klasifikasi, "kode klasifikasi arsip untuk {kode}",
	    .dflt = "005"),
	TEXT(T, kode_unit, "kode unit pengolah untuk {unit}"),
};
#undef T

static void
check(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct rakor_setelan *s = rec;
	struct kb_err err;

	if (s->pola_nomor != NULL && kb_number_check(s->pola_nomor,
	    &(struct kb_number){ 1, { 20200101 }, "-", "-" }, &err) != 0)
		kb_errs_add(errs, src, "pola_nomor", "%s", err.msg);
}

const struct kb_type rakor_setelan_type = {
	.name = "rakor", .help = "setelan rakor-rekom",
	.size = sizeof(struct rakor_setelan), KB_FIELDS(setelan_fields),
	.check = check,
};
