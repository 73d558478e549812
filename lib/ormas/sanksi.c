/* SPDX-License-Identifier: ISC */
/*
 * sanksi.c - the ladder of UU 17/2013 as changed by UU 16/2017: one written
 * warning, stop of activities, revocation (Ps 60-62).
 */
#include "rules.h"

static const struct kb_word tahap[] = {
	{ "persuasif", "upaya persuasif", "klarifikasi|pemanggilan" },
	{ "peringatan", "peringatan tertulis", NULL },
	{ "penghentian", "penghentian kegiatan", NULL },
	{ "pencabutan", "pencabutan SKT atau status badan hukum", NULL },
	{ 0 }
};

static const struct kb_field sanksi_fields[] = {
	KB_HEAD(struct ormas_sanksi),
	REF(struct ormas_sanksi, ormas, "ormas", "nomor atau nama ormas",
	    .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas"),
	ENUM(struct ormas_sanksi, tahap, tahap, "tahap", .need = true,
	    .key = KB_KEY, .show = true),
	DATE(struct ormas_sanksi, tanggal, "tanggal tahap ini", .need = true,
	    .key = KB_KEY, .show = true),
	TEXT(struct ormas_sanksi, nomor_surat, "nomor surat atau keputusan",
	    .show = true, .find = true),
	TEXT(struct ormas_sanksi, pejabat, "pejabat yang menjatuhkan"),
	TEXT(struct ormas_sanksi, pasal, "pasal yang dirujuk"),
	TEXT(struct ormas_sanksi, alasan, "uraian peristiwanya",
	    .private = true),
	TEXT(struct ormas_sanksi, bukti, "bukti: nomor berita acara, berkas",
	    .private = true),
	DATE(struct ormas_sanksi, dipatuhi, "tanggal dipatuhi",
	    .show = true),
	TEXT(struct ormas_sanksi, catatan, "catatan kantor", .private = true),
	KB_TAIL(struct ormas_sanksi),
};

static void
check_sanksi(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct ormas_sanksi *s = rec;

	kb_date_order(errs, src, "tanggal", s->tanggal, "dipatuhi",
	    s->dipatuhi);
}

const struct kb_type ormas_sanksi_type = {
	.name = "sanksi", .table = "ormas_sanksi",
	.help = "tahap sanksi menurut UU 16/2017",
	.size = sizeof(struct ormas_sanksi), KB_FIELDS(sanksi_fields),
	.check = check_sanksi, .head = true, WORK_IN_HAND,
};
