/* SPDX-License-Identifier: ISC */
/* types.c - other offices, their keys, what went to them and came from them. */
#include <string.h>

#include "kesbang/text.h"
#include "kesbang/tukar.h"

static const struct kb_field kantor_fields[] = {
	REGION(struct kantor_lain, kode, "kode wilayah kantor itu; 00: "
	    "Kementerian", .level = KB_OFFICE,
	    .need = true, .key = true, .show = true),
	TEXT(struct kantor_lain, nama, "namanya, bila lain daripada nama "
	    "wilayahnya", .show = true, .max = 200),
	TEXT(struct kantor_lain, surel, "alamat surel", .show = true,
	    .alias = "email", .max = 200),
	TEXT(struct kantor_lain, telepon, "nomor telepon", .show = true,
	    .alias = "wa|whatsapp|no hp", .max = 40),
	INT(struct kantor_lain, hari, "mengirim paling lambat setiap sekian "
	    "hari; kosong: menurut setelan", .min = 1, .max = 366,
	    .show = true),
	TEXT(struct kantor_lain, catatan, "catatan"),
};

const struct kb_type kantor_lain_type = {
	.name = "kantor-lain", .table = "tukar_kantor",
	.help = "kantor yang bertukar catatan dengan kantor ini",
	.size = sizeof(struct kantor_lain), KB_FIELDS(kantor_fields),
};

static const struct kb_field kiriman_fields[] = {
	REGION(struct kiriman, kepada, "kantor penerima",
	    .level = KB_OFFICE, .need = true, .key = true, .show = true),
	INT(struct kiriman, urut, "nomor bundel", .need = true, .key = true,
	    .min = 1, .max = INT64_MAX, .show = true),
	INT(struct kiriman, dasar, "memuat semua perubahan sesudah nomor ini; "
	    "0: seluruh catatan", .need = true, .max = INT64_MAX,
	    .show = true),
	STAMP(struct kiriman, dibuat, "dibuat", .need = true, .show = true),
	INT(struct kiriman, catatan, "banyaknya catatan di dalamnya",
	    .need = true, .max = INT64_MAX, .show = true),
	TEXT(struct kiriman, sha256, "SHA-256 manifestnya", .need = true),
	INT(struct kiriman, jejak, "entri jejak terakhir yang tercakup",
	    .need = true, .max = INT64_MAX),
	INT(struct kiriman, masukan, "impor terakhir yang tercakup",
	    .need = true, .max = INT64_MAX),
	STAMP(struct kiriman, diterima, "tanda terimanya tiba", .show = true),
};

const struct kb_type kiriman_type = {
	.name = "kiriman", .table = "kiriman",
	.help = "bundel yang dikirim kantor ini",
	.size = sizeof(struct kiriman), KB_FIELDS(kiriman_fields),
	.order = "kepada, urut", .by_tool = true, .no_import = true,
};

static const struct kb_word keadaan[] = {
	{ "diterapkan", NULL, NULL },
	{ "menunggu", "menunggu bundel sebelumnya", NULL },
	{ "tercakup", "sudah tercakup bundel berikutnya", NULL },
	{ "ditolak", NULL, NULL },
	{ 0 }
};

static const struct kb_field terimaan_fields[] = {
	REGION(struct terimaan, kantor, "kantor pengirim",
	    .level = KB_OFFICE, .need = true, .key = true, .show = true),
	REGION(struct terimaan, kepada, "dialamatkan kepada",
	    .level = KB_OFFICE, .need = true, .key = true, .show = true,
	    .sparse = true),
	INT(struct terimaan, urut, "nomor bundel", .need = true, .key = true,
	    .min = 1, .max = INT64_MAX, .show = true),
	TEXT(struct terimaan, sha256, "SHA-256 manifestnya", .need = true,
	    .key = true),
	INT(struct terimaan, dasar, "memuat semua perubahan sesudah nomor ini",
	    .need = true, .max = INT64_MAX, .show = true),
	STAMP(struct terimaan, dibuat, "dibuat pengirim", .need = true,
	    .show = true),
	STAMP(struct terimaan, datang, "diterima di sini", .need = true,
	    .show = true),
	ENUM(struct terimaan, keadaan, keadaan, "apa yang terjadi dengannya",
	    .need = true, .show = true),
	INT(struct terimaan, catatan, "catatan di sini yang baru atau berubah "
	    "olehnya", .max = INT64_MAX, .show = true),
	STAMP(struct terimaan, diteruskan, "kantor di atas kantor ini juga "
	    "sudah menerimanya", .show = true, .sparse = true),
	TEXT(struct terimaan, sebab, "sebabnya, bila tidak diterapkan",
	    .show = true),
};

const struct kb_type terimaan_type = {
	.name = "terimaan", .table = "terimaan",
	.help = "bundel yang datang dari kantor lain",
	.size = sizeof(struct terimaan), KB_FIELDS(terimaan_fields),
	.order = "kantor, kepada, urut, sha256", .by_tool = true,
	.no_import = true,
};

static const struct kb_field titipan_fields[] = {
	REGION(struct titipan, kantor, "kantor pemilik catatan",
	    .level = KB_OFFICE, .need = true, .key = true, .show = true),
	TEXT(struct titipan, jenis, "jenis catatan", .need = true,
	    .key = true, .show = true),
	TEXT(struct titipan, nomor, "nomor catatan", .need = true,
	    .key = true, .show = true),
	INT(struct titipan, revisi, "dari revisi", .need = true,
	    .max = INT64_MAX, .show = true),
	TEXT(struct titipan, isi, "yang belum dikenal program ini, sebagai "
	    "JSON", .need = true, .show = true, .private = true),
};

const struct kb_type titipan_type = {
	.name = "titipan", .table = "titipan",
	.help = "isi dari program yang lebih baru, disimpan sampai dikenal",
	.size = sizeof(struct titipan), KB_FIELDS(titipan_fields),
	.by_tool = true, .no_import = true,
};

static const struct kb_field setelan_fields[] = {
	REGION(struct tukar_setelan, kepada, "kantor yang menerima kiriman "
	    "kantor ini; kosong: kantor di atasnya", .level = KB_OFFICE),
	TEXT(struct tukar_setelan, kunci, "berkas kunci pribadi untuk "
	    "menandatangani; kosong: FILE.kunci-kantor di samping berkas "
	    "kantor"),
	TEXT(struct tukar_setelan, tanpa, "jenis catatan yang tidak dikirim, "
	    "dipisah |"),
	FLAG(struct tukar_setelan, pribadi, "kolom pribadi ikut dikirim; yang "
	    "disamarkan tidak pernah", .dflt = "ya"),
	INT(struct tukar_setelan, hari, "kantor yang tidak mengirim selama "
	    "sekian hari disebut diam", .dflt = "8", .min = 1, .max = 366),
};

const struct kb_type tukar_setelan_type = {
	.name = "tukar", .help = "setelan pertukaran dengan kantor lain",
	.size = sizeof(struct tukar_setelan), KB_FIELDS(setelan_fields),
};

/* ---- who stands above whom ---- */

kb_code
tukar_atasan(const kb_code *of)
{
	kb_code up = *of;
	char *dot = strrchr(up.s, '.');

	if (dot != NULL)
		*dot = '\0';
	else if (strcmp(up.s, "00") == 0)
		up.s[0] = '\0';
	else
		memcpy(up.s, "00", 3);
	return up;
}

bool
tukar_di_bawah(const kb_code *code, const kb_code *above)
{
	return kb_region_within(code->s, above->s);
}
