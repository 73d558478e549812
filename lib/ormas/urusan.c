/* SPDX-License-Identifier: ISC */
/* urusan.c - filings in hand as a list: how far, whose turn, until when. */
#include "urusan.h"

const struct kb_word ormas_langkah[] = {
	[ORMAS_DITERIMA - 1] = { "diterima", NULL, NULL },
	[ORMAS_DIKEMBALIKAN - 1] = { "dikembalikan", NULL, NULL },
	[ORMAS_MENUNGGU - 1] = { "menunggu_kelengkapan",
	    "belum lengkap", NULL },
	[ORMAS_DITERUSKAN - 1] = { "diteruskan", NULL, NULL },
	[ORMAS_TERCATAT - 1] = { "tercatat", NULL, NULL },
	[ORMAS_TERBIT - 1] = { "terbit", NULL, NULL },
	[ORMAS_DITOLAK - 1] = { "ditolak", NULL, NULL }, { 0 }
};

static const struct kb_word giliran[] = {
	[ORMAS_KANTOR - 1] = { "kantor", NULL, NULL },
	[ORMAS_PEMOHON - 1] = { "ormas", NULL, NULL },
	[ORMAS_KEMENTERIAN - 1] = { "kementerian", NULL, NULL }, { 0 }
};

#define T struct ormas_urusan
static const struct kb_field urusan_fields[] = {
	REGION(T, kantor, "kantor pemilik catatan"),
	TEXT(T, nomor, "nomor permohonan", .show = true),
	TEXT(T, ormas, "pemohon", .show = true),
	CODE(T, prosedur, "prosedur_ormas", "yang diurus", .show = true),
	DATE(T, diterima, "berkas diterima kantor"),
	ENUM(T, keadaan, ormas_langkah, "sampai di mana", .show = true),
	DATE(T, sejak, "sejak tanggal"),
	ENUM(T, giliran, giliran, "yang ditunggu; kosong: selesai",
	    .show = true),
	DATE(T, tenggat, "hari terakhir giliran itu", .show = true),
	INT(T, sisa, "hari kerja yang tersisa; di bawah 0: terlambat",
	    .show = true),
	INT(T, ada, "syarat yang sudah ada"),
	INT(T, kurang, "syarat wajib yang belum ada atau perlu diperbaiki",
	    .show = true),
};
#undef T

const struct kb_type ormas_urusan_type = {
	.name = "urusan", .help = "permohonan yang sedang diurus",
	.size = sizeof(struct ormas_urusan), KB_FIELDS(urusan_fields),
};

static kb_int
number(size_t n)
{
	return (kb_int){ .v = (int64_t)n, .known = true };
}

struct ormas_urusan
ormas_urusan(const struct ormas_filing *f)
{
	const struct permohonan *p = &f->p;
	struct ormas_urusan u = { .kantor = p->head.kantor,
	    .nomor = p->head.nomor, .ormas = f->o.nama != NULL ? f->o.nama :
	    p->ormas, .prosedur = p->prosedur, .diterima = p->diterima,
	    .keadaan = f->keadaan, .sejak = f->sejak, .giliran = f->giliran,
	    .tenggat = f->tenggat, .sisa = f->sisa };

	if (f->n > 0 && (f->marked > 0 || f->giliran.n == 0)) {
		u.ada = number(f->in);
		u.kurang = number(f->lacking);
	}
	return u;
}

bool
ormas_late(const struct ormas_filing *f)
{
	return f->sisa.known && f->sisa.v < 0;
}

int
ormas_filings_note(struct kb_kantor *k, const struct ormas_filings *all,
    struct kb_buf *b, struct kb_err *err)
{
	struct ormas_setelan set = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	kb_date from = { 0 }, to = { 0 };
	int rc = kb_settings_load(k->db, &ormas_setelan_type, &set, &home,
	    err);

	for (size_t i = 0; i < all->n; i++) {
		const struct ormas_filing *f = &all->f[i];

		if (f->tenggat.ymd == 0)
			continue;
		if (from.ymd == 0 || f->sejak.ymd < from.ymd)
			from = f->sejak;
		if (f->tenggat.ymd > to.ymd)
			to = f->tenggat;
	}
	if (rc == 0) {
		urusan_counting(&set, b);
		urusan_unsure(k, from, to, b);
	}
	kb_buf_free(&home);
	return rc;
}
