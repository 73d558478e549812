/* SPDX-License-Identifier: ISC */
/*
 * sanksi.c - the ladder of UU 17/2013 as changed by UU 16/2017: one written
 * warning, stop of activities, revocation (Ps 60-62).
 */
#include "tangga.h"

const struct kb_word sanksi_tahap[] = {
	[SANKSI_PERSUASIF - 1] = { "persuasif", "upaya persuasif",
	    "klarifikasi|pemanggilan" },
	[SANKSI_PERINGATAN - 1] = { "peringatan", "peringatan tertulis", NULL },
	[SANKSI_PENGHENTIAN - 1] = { "penghentian", "penghentian kegiatan",
	    NULL },
	[SANKSI_PENCABUTAN - 1] = { "pencabutan", NULL,
	    "pencabutan skt|pencabutan status badan hukum" },
	{ 0 }
};

/* PP 58/2016 Ps 58 (3). */
static const struct kb_word langkah[] = {
	{ "klarifikasi", "memanggil pengurus untuk klarifikasi",
	    "pemanggilan" },
	{ "pemberitahuan", "memberi tahu pelanggarannya", NULL },
	{ "tidak_mengulangi", "meminta tidak mengulangi", NULL },
	{ "mematuhi", "meminta mematuhi peraturan", NULL },
	{ "lainnya", NULL, "lain" }, { 0 }
};

static const struct kb_field sanksi_fields[] = {
	KB_HEAD(struct ormas_sanksi),
	REF(struct ormas_sanksi, ormas, "ormas", "nomor atau nama ormas",
	    .need = true, .key = KB_KEY, .show = true, .find = true,
	    .alias = "nama ormas"),
	ENUM(struct ormas_sanksi, tahap, sanksi_tahap, "tahap", .need = true,
	    .key = KB_KEY, .show = true),
	DATE(struct ormas_sanksi, tanggal, "tanggal tahap ini", .need = true,
	    .key = KB_KEY, .show = true),
	TEXT(struct ormas_sanksi, nomor_surat, "nomor surat atau keputusan",
	    .show = true, .find = true),
	TEXT(struct ormas_sanksi, pejabat, "pejabat yang menjatuhkan"),
	TEXT(struct ormas_sanksi, pasal, "pasal yang dirujuk"),
	TEXT(struct ormas_sanksi, alasan, "uraian peristiwanya",
	    .private = true),
	TEXT(struct ormas_sanksi, bukti, "bukti: nomor berita acara, berkas"),
	DATE(struct ormas_sanksi, dipatuhi, "tanggal dipatuhi",
	    .show = true),
	TEXT(struct ormas_sanksi, catatan, "catatan kantor", .private = true),
	ENUM(struct ormas_sanksi, langkah, langkah, "langkah persuasifnya "
	    "(PP 58/2016 Pasal 58 ayat (3))"),
	FLAG(struct ormas_sanksi, langsung, "dicabut langsung, tanpa tahap "
	    "sebelumnya (UU 16/2017 Pasal 61 ayat (3))"),
	KB_TAIL(struct ormas_sanksi),
};

static void
check_sanksi(const void *rec, const struct kb_src *src, struct kb_errs *errs)
{
	const struct ormas_sanksi *s = rec;

	kb_date_order(errs, src, "tanggal", s->tanggal, "dipatuhi",
	    s->dipatuhi);
	if (s->langkah.n != 0 && s->tahap.n != SANKSI_PERSUASIF)
		kb_errs_add(errs, src, "langkah", "hanya untuk upaya persuasif");
	if (kb_yes(s->langsung) && s->tahap.n != SANKSI_PENCABUTAN)
		kb_errs_add(errs, src, "langsung", "hanya pencabutan yang dapat "
		    "langsung (UU 16/2017 Pasal 61 ayat (3))");
}

static void
lint_sanksi(const void *rec, const struct kb_lint *l)
{
	const struct ormas_sanksi *s = rec;

	if (s->tahap.n != SANKSI_PERSUASIF && s->nomor_surat == NULL)
		kb_doubt(l, "nomor_surat", "tanpa nomor surat atau keputusan",
		    "UU 16/2017 Pasal 61, 62");
	if (s->tahap.n != SANKSI_PERSUASIF && s->pejabat == NULL)
		kb_doubt(l, "pejabat", "pejabat yang menjatuhkan belum diisi",
		    "UU 16/2017 Pasal 61, 62");
	if (s->tahap.n != SANKSI_PERSUASIF && s->pasal == NULL)
		kb_doubt(l, "pasal", "pasal yang dirujuk belum diisi",
		    "UU 16/2017 Pasal 60, 61");
	if (s->bukti == NULL)
		kb_doubt(l, "bukti", "tanpa bukti", "PP 58/2016 Pasal 58");
}

const struct kb_type ormas_sanksi_type = {
	.name = "sanksi", .table = "ormas_sanksi",
	.help = "tahap sanksi menurut UU 16/2017",
	.size = sizeof(struct ormas_sanksi), KB_FIELDS(sanksi_fields),
	.check = check_sanksi, .lint = lint_sanksi, .audit = sanksi_audit,
	.head = true, WORK_IN_HAND,
};
