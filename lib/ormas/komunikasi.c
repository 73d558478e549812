/* SPDX-License-Identifier: ISC */
/* komunikasi.c - letters, calls, messages. */
#include "rules.h"

static const struct kb_word cara[] = {
	[ORMAS_CARA_SURAT - 1] = { "surat", NULL, "surat dinas|pos" },
	{ "telepon", NULL, "telp" },
	{ "whatsapp", "WhatsApp", "wa" }, { "surel", NULL, "email|e-mail" },
	{ "tatap_muka", "tatap muka", "datang|loket" }, { 0 }
};

static const struct kb_word arah[] = {
	[ORMAS_KELUAR - 1] = { "keluar", "dari kantor", NULL },
	[ORMAS_MASUK - 1] = { "masuk", "kepada kantor", NULL },
	{ 0 }
};

const struct kb_word ormas_hasil_words[] = {
	{ "tersampaikan", NULL, "sampai|terkirim" },
	{ "dijawab", NULL, "dibalas" },
	{ "tidak_dijawab", "tidak dijawab", "tidak diangkat" },
	[ORMAS_NOMOR_MATI - 1] = { "tidak_aktif", "nomor tidak aktif",
	    "nomor mati" },
	[ORMAS_ALAMAT_HILANG - 1] = { "tidak_ditemukan",
	    "alamat tidak ditemukan", "kembali|pindah" },
	{ 0 }
};

const struct kb_word ormas_surat_words[] = {
	[ORMAS_PENGINGAT - 1] = { "pengingat", NULL, "pemberitahuan" },
	[ORMAS_KEKURANGAN - 1] = { "kekurangan", "kekurangan berkas", NULL },
	[ORMAS_TANDA_TERIMA - 1] = { "tanda_terima", "tanda terima berkas",
	    NULL },
	[ORMAS_LAPOR - 1] = { "lapor", "surat lapor", NULL },
	[ORMAS_PENGANTAR - 1] = { "pengantar", "surat pengantar", NULL },
	[ORMAS_KEGIATAN - 1] = { "laporan_kegiatan",
	    "permintaan laporan kegiatan", NULL },
	[ORMAS_PERINGATAN - 1] = { "peringatan", "peringatan tertulis", NULL },
	{ 0 }
};

static const struct kb_field komunikasi_fields[] = {
	KB_HEAD(struct komunikasi),
	REF(struct komunikasi, ormas, "ormas", "nomor atau nama ormas",
	    .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas"),
	STAMP(struct komunikasi, waktu, "saat dikirim atau berbicara; pada "
	    "tambah tanpa ini sekarang",
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
	ENUM(struct komunikasi, hasil, ormas_hasil_words, "hasilnya", .show = true),
	TEXT(struct komunikasi, isi, "isi atau jawaban", .private = true),
	ENUM(struct komunikasi, jenis_surat, ormas_surat_words, "surat apa, "
	    "bila dibuat dengan perintah surat"),
	DATE(struct komunikasi, tanggal_surat, "tanggal surat"),
	TEXT(struct komunikasi, masa, "masa berlaku yang diberitahukan"),
	TEXT(struct komunikasi, tentang, "nomor permohonan atau sanksi yang "
	    "disurati, atau periode laporan"),
	INT(struct komunikasi, urutan, "nomor urut surat dalam tahunnya",
	    .min = 1, .max = 1000000000),
	TEXT(struct komunikasi, sidik_surat, "SHA-256 isi surat"),
	TEXT(struct komunikasi, penandatangan, "jabatan dan nama yang "
	    "menandatangani, seperti tercetak"),
	KB_TAIL(struct komunikasi),
};

const struct kb_type komunikasi_type = {
	.name = "komunikasi", .table = "komunikasi",
	.help = "surat, telepon dan pesan kepada dan dari ormas",
	.size = sizeof(struct komunikasi), KB_FIELDS(komunikasi_fields),
	.head = true, .follow = ormas_letter_follow, WORK_IN_HAND,
};
