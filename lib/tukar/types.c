/* SPDX-License-Identifier: ISC */
/* types.c - other offices, their keys, what went to them and came from them. */
#include <string.h>

#include "kesbang/text.h"
#include "tukar.h"

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
	FLAG(struct kiriman, serah, "menyerahkan catatan penerima sendiri",
	    .key = true, .show = true, .sparse = true),
	INT(struct kiriman, babak, "babak berkas kantor ini; berganti bila "
	    "kembali ke cadangan", .need = true, .key = true,
	    .max = INT64_MAX),
	INT(struct kiriman, urut, "nomor bundel", .need = true, .key = true,
	    .min = 1, .max = TUKAR_URUT_MOST, .show = true),
	INT(struct kiriman, dasar, "memuat semua perubahan sesudah nomor ini; "
	    "0: seluruh catatan", .need = true, .max = TUKAR_URUT_MOST,
	    .show = true),
	STAMP(struct kiriman, dibuat, "dibuat", .need = true, .show = true),
	INT(struct kiriman, catatan, "banyaknya catatan di dalamnya",
	    .need = true, .max = INT64_MAX, .show = true),
	TEXT(struct kiriman, sha256, "SHA-256 manifestnya", .need = true),
	TEXT(struct kiriman, lingkup, "sidik jenis dan kolom yang ikut",
	    .need = true),
	INT(struct kiriman, jejak, "entri jejak terakhir yang tercakup",
	    .need = true, .max = INT64_MAX),
	INT(struct kiriman, masukan, "impor terakhir yang tercakup",
	    .need = true, .max = INT64_MAX),
	STAMP(struct kiriman, diterima, "dinyatakan diterima pada",
	    .show = true),
	FLAG(struct kiriman, cabang, "penerima memegang bundel lain daripada "
	    "yang dikenal berkas ini", .show = true, .sparse = true),
	TEXT(struct kiriman, sebab, "sebabnya, bila ditolak penerima",
	    .show = true, .sparse = true),
};

const struct kb_type kiriman_type = {
	.name = "kiriman", .table = "kiriman",
	.help = "bundel yang dikirim kantor ini",
	.size = sizeof(struct kiriman), KB_FIELDS(kiriman_fields),
	.order = "kepada, serah, babak, urut", .by_tool = true,
	.no_import = true,
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
	FLAG(struct terimaan, serah, "menyerahkan catatan penerima sendiri",
	    .show = true, .sparse = true),
	INT(struct terimaan, babak, "babak berkas pengirim; berganti bila ia "
	    "kembali ke cadangan", .need = true, .max = INT64_MAX),
	INT(struct terimaan, urut, "nomor bundel", .need = true, .key = true,
	    .min = 1, .max = TUKAR_URUT_MOST, .show = true),
	TEXT(struct terimaan, sha256, "SHA-256 manifestnya", .need = true,
	    .key = true),
	INT(struct terimaan, dasar, "memuat semua perubahan sesudah nomor ini",
	    .need = true, .max = TUKAR_URUT_MOST, .show = true),
	TEXT(struct terimaan, sebelumnya, "SHA-256 manifest nomor sebelumnya"),
	STAMP(struct terimaan, dibuat, "dibuat pengirim", .need = true,
	    .show = true),
	STAMP(struct terimaan, datang, "diterima di sini", .need = true,
	    .show = true),
	ENUM(struct terimaan, keadaan, keadaan, "apa yang terjadi dengannya",
	    .need = true, .show = true),
	INT(struct terimaan, catatan, "catatan di sini yang baru atau berubah "
	    "olehnya", .max = INT64_MAX, .show = true),
	FLAG(struct terimaan, sandi, "datang tersandi", .show = true,
	    .sparse = true),
	STAMP(struct terimaan, diteruskan, "kantor di atas kantor ini juga "
	    "sudah menerimanya", .show = true, .sparse = true),
	TEXT(struct terimaan, sebab, "sebabnya, bila tidak diterapkan",
	    .show = true),
	TEXT(struct terimaan, jejak, "sidik akhir jejak pengirim saat itu"),
	INT(struct terimaan, masukan, "impor pertamanya di sini",
	    .max = INT64_MAX),
	INT(struct terimaan, masukan_akhir, "dan yang terakhir",
	    .max = INT64_MAX),
};

const struct kb_type terimaan_type = {
	.name = "terimaan", .table = "terimaan",
	.help = "bundel yang datang dari kantor lain",
	.size = sizeof(struct terimaan), KB_FIELDS(terimaan_fields),
	.order = "kantor, kepada, serah, babak, urut, sha256",
	.by_tool = true, .no_import = true,
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

int
tukar_tujuan(struct kb_kantor *k, kb_code *to, struct kb_err *err)
{
	struct tukar_setelan set;
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &tukar_setelan_type, &set, &home,
	    err);

	*to = set.kepada;
	if (rc == 0 && to->s[0] == '\0')
		*to = tukar_atasan(&k->env.office);
	/* Not every province sends to the Ministry: the settings say so, or
	 * that its key is known. */
	if (rc == 0 && set.kepada.s[0] == '\0' && strcmp(to->s, "00") == 0 &&
	    !kb_sends_itself(k->db, to))
		to->s[0] = '\0';
	kb_buf_free(&home);
	return rc;
}
