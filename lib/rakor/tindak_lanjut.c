/* SPDX-License-Identifier: ISC */
/* tindak_lanjut.c - what an addressee did: the record, append-only. */
#include "rules.h"

#define STATUS \
	[RAKOR_BELUM - 1] = { "belum", "belum ditindaklanjuti", \
	    "belum ada|belum dilaksanakan|belum mulai" }, \
	[RAKOR_PROSES - 1] = { "proses", "dalam proses", \
	    "belum sesuai|belum selesai|berjalan|sebagian|" \
	    "dilaksanakan sebagian|sudah ditindaklanjuti tetapi belum sesuai|" \
	    "sudah ditindaklanjuti tetapi belum selesai" }, \
	[RAKOR_TERTUNDA - 1] = { "tertunda", NULL, "ditunda" }, \
	[RAKOR_SESUAI - 1] = { "sesuai", NULL, "selesai|sudah|tuntas|" \
	    "sudah sesuai|sudah ditindaklanjuti|telah ditindaklanjuti|" \
	    "sudah dilaksanakan|dilaksanakan penuh" }, \
	[RAKOR_TIDAK_DAPAT - 1] = { "tidak_dapat", \
	    "tidak dapat ditindaklanjuti", "tidak dapat dilaksanakan" }, \
	[RAKOR_TIDAK_BERLAKU - 1] = { "tidak_berlaku", "tidak berlaku", \
	    "bukan penerima" }

const struct kb_word rakor_status[] = { STATUS, { 0 } };
/* An entry that takes one back tells of no state: where those that are sesuai
 * are asked for it is none of them. */
static const struct kb_word status_catatan[] = {
	STATUS, [RAKOR_PENCABUTAN - 1] = { "pencabutan", NULL, NULL }, { 0 }
};
#undef STATUS

/* The first three: Peraturan BPK 2/2017 Pasal 7. */
const struct kb_word rakor_alasan[] = {
	{ "keadaan_kahar", "keadaan kahar", "force majeure" },
	{ "peradilan", "dalam proses peradilan", NULL },
	{ "tidak_efektif", "tidak efektif, efisien atau ekonomis", NULL },
	{ "bukan_kewenangan", "bukan kewenangan", NULL }, { 0 }
};

static const struct kb_word bukti[] = {
	{ "keputusan", NULL, "sk" }, { "surat", NULL, NULL },
	{ "berita_acara", "berita acara", "ba" },
	[RAKOR_LAPORAN - 1] = { "laporan", NULL, "notula" },
	{ "berita", NULL, "berita media" },
	{ "foto", NULL, "dokumentasi" }, { "lain", NULL, "lainnya" }, { 0 }
};

#define T struct tindak_lanjut
static const struct kb_field tindak_lanjut_fields[] = {
	KB_HEAD(T),
	REF(T, rekomendasi, "rekomendasi", "nomor rekomendasi: kaltim-2024#9a",
	    .need = true, .key = KB_KEY, .show = true, .alias = "rek"),
	TEXT(T, penerima, "satu penerima: kode wilayah, 'provinsi', atau unit "
	    "kantor; 'semua': kabar bersama", .need = true, .key = KB_KEY,
	    .show = true),
	DATE(T, tanggal, "tanggal keadaan ini", .need = true, .key = KB_KEY,
	    .show = true),
	ENUM(T, status, status_catatan, "keadaan tindak lanjut", .need = true,
	    .key = KB_KEY, .show = true),
	TEXT(T, uraian, "apa yang dikerjakan", .key = KB_KEY, .show = true,
	    .find = true, .alias = "tindak lanjut"),
	TEXT(T, periode, "yang berulang: periode ini, misalnya 2024-T2"),
	INT(T, capaian, "yang sudah: 18 atau 18/20", .min = 0,
	    .max = 1000000000, .spill = "capaian_dari", .show = true),
	INT(T, capaian_dari, "dari berapa", .min = 0, .max = 1000000000,
	    .alias = "dari|target", .show = true),
	TEXT(T, satuan, "satuan capaian"),
	ENUM(T, alasan, rakor_alasan, "mengapa tidak dapat ditindaklanjuti, "
	    "atau tertunda"),
	PDATE(T, ditunda_ke, "yang tertunda: waktu barunya"),
	ENUM(T, bukti_jenis, bukti, "jenis bukti"),
	TEXT(T, bukti_nomor, "nomor bukti", .find = true),
	DATE(T, bukti_tanggal, "tanggal bukti"),
	TEXT(T, bukti_berkas, "berkas atau alamat laman bukti",
	    .alias = "bukti|url|link"),
	TEXT(T, bukti_sidik, "SHA-256 berkas bukti", .late = true),
	PDATE(T, berlaku_sampai, "bukti berlaku sampai dengan"),
	TEXT(T, dilaporkan, "yang melaporkan", .private = true,
	    .alias = "dilaporkan oleh"),
	DATE(T, diverifikasi, "tanggal diverifikasi"),
	TEXT(T, diverifikasi_oleh, "yang memverifikasi", .private = true),
	TEXT(T, catatan, "catatan kantor", .private = true),
	REF(T, membatalkan, "tindak-lanjut", "nomor catatan keliru yang "
	    "dicabut dengan catatan ini; keduanya lalu tidak dihitung",
	    .key = KB_KEY, .show = true, .sparse = true),
	TEXT(T, dicabut_oleh, "nomor catatan yang mencabut catatan ini; diisi "
	    "oleh 'cabut'", .show = true, .sparse = true, .late = true),
	KB_TAIL(T),
};
#undef T

static const char *
untouched(const void *rec, uint64_t given)
{
	return rakor_blank(&tindak_lanjut_type, rec, given, "rekomendasi|"
	    "penerima|periode|capaian_dari|satuan") ? "" : NULL;
}

const struct kb_type tindak_lanjut_type = {
	.name = "tindak-lanjut", .table = "tindak_lanjut",
	.help = "tindak lanjut satu penerima atas satu rekomendasi; hanya "
	    "bertambah",
	.size = sizeof(struct tindak_lanjut), KB_FIELDS(tindak_lanjut_fields),
	.untouched = untouched, .complete = rakor_complete_tindak_lanjut,
	.oversteps = rakor_oversteps,
	.verify = rakor_verify_tindak_lanjut, .follow = rakor_follow_cabut,
	.check = rakor_check_tindak_lanjut, .lint = rakor_lint_tindak_lanjut,
	.audit = rakor_audit_tindak_lanjut, .against = &rakor_against,
	.strict_refs = true, .firm_refs = true,
	.head = true, .append_only = true, .spent = rakor_dicabut,
	.mend = "%t cabut %k --alasan TEKS",
	.instead = "yang keliru dicabut dengan 'rakor-rekom "
	    "cabut NOMOR --alasan TEKS'",
	/* Of the one that the stock takes (pantau_butir_of): the office's own
	 * first.  That another's of that number is public says nothing. */
	.public = "'rakor' IS (SELECT jenis FROM (SELECT r.jenis, k.kantor AS "
	    "milik, k.kantor <> tindak_lanjut.kantor AS lain FROM "
	    "rekomendasi k LEFT JOIN rapat r ON r.kantor = k.kantor AND "
	    "r.nomor = k.rapat WHERE k.nomor = tindak_lanjut.rekomendasi) "
	    "ORDER BY lain, milik LIMIT 1)",
	.withheld = RAKOR_INSIDE,
	.whole = &rakor_naskah_tindak_lanjut,
};
