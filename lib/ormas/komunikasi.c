/* SPDX-License-Identifier: ISC */
/* komunikasi.c - letters, calls, messages. */
#include "rules.h"

static const struct kb_word cara[] = {
	{ "surat", NULL, "surat dinas|pos" }, { "telepon", NULL, "telp" },
	{ "whatsapp", "WhatsApp", "wa" }, { "surel", NULL, "email|e-mail" },
	{ "tatap_muka", "tatap muka", "datang|loket" }, { 0 }
};

static const struct kb_word arah[] = {
	{ "keluar", "dari kantor", NULL }, { "masuk", "kepada kantor", NULL },
	{ 0 }
};

static const struct kb_word hasil[] = {
	{ "tersampaikan", NULL, "sampai|terkirim" },
	{ "dijawab", NULL, "dibalas" },
	{ "tidak_dijawab", "tidak dijawab", "tidak diangkat" },
	{ "tidak_aktif", "nomor tidak aktif", "nomor mati" },
	{ "tidak_ditemukan", "alamat tidak ditemukan", "kembali|pindah" },
	{ 0 }
};

static const struct kb_field komunikasi_fields[] = {
	KB_HEAD(struct komunikasi),
	REF(struct komunikasi, ormas, "ormas", "nomor atau nama ormas",
	    .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas"),
	STAMP(struct komunikasi, waktu, "saat dikirim atau berbicara",
	    .need = true, .key = KB_KEY, .show = true,
	    .alias = "tanggal|tanggal jam"),
	ENUM(struct komunikasi, cara, cara, "dengan apa", .need = true,
	    .key = KB_KEY, .show = true, .alias = "media"),
	ENUM(struct komunikasi, arah, arah, "siapa yang memulai",
	    .dflt = "keluar"),
	TEXT(struct komunikasi, perihal, "tentang apa", .need = true,
	    .key = KB_KEY, .show = true, .find = true, .alias = "hal"),
	TEXT(struct komunikasi, tujuan, "nomor telepon atau alamat yang "
	    "dipakai", .private = true, .mask = true),
	TEXT(struct komunikasi, nomor_surat, "nomor surat", .find = true),
	ENUM(struct komunikasi, hasil, hasil, "hasilnya", .show = true),
	TEXT(struct komunikasi, isi, "isi atau jawaban", .private = true),
	KB_TAIL(struct komunikasi),
};

const struct kb_type komunikasi_type = {
	.name = "komunikasi", .table = "komunikasi",
	.help = "surat, telepon dan pesan kepada dan dari ormas",
	.size = sizeof(struct komunikasi), KB_FIELDS(komunikasi_fields),
	.head = true, WORK_IN_HAND,
};
