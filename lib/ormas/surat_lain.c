/* SPDX-License-Identifier: ISC */
/*
 * surat_lain.c - the region's letter on a report of existence, the request for
 * a report of activities, the written warning.
 */
#include <string.h>

#include "kesbang/text.h"
#include "surat.h"
#include "tangga.h"

/* ---- the region's letter (PP 58/2016 Ps 8, 9) ---- */

int
surat_lapor(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	/* As its end will be computed where none is printed. */
	struct ormas_setelan *set = &s->hari.set;
	struct ormas o = { .surat_lapor_nomor = "-",
	    .surat_lapor_tanggal = s->k->env.today };
	struct ormas_masa m;

	(void)err;
	ormas_masa(&o, set, ORMAS_SURAT_LAPOR, s->k->env.today, &m);
	l->isi.surat_sampai = m.berakhir;
	return 0;
}

int
surat_lapor_enter(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	struct ormas o = l->isi.o;

	o.surat_lapor_nomor = l->number;
	o.surat_lapor_tanggal = l->date;
	o.surat_lapor_berakhir = l->isi.surat_sampai;
	return surat_put(s, &ormas_type, &o, "surat_lapor_nomor,"
	    "surat_lapor_tanggal,surat_lapor_berakhir", err);
}

/* ---- reports of activities (Permendagri 57/2017 Ps 39) ---- */

/* "Semester I Tahun 2025" of "2025-S1". */
static char *
period_name(const char *stored)
{
	if (stored[4] != '-')
		return kb_asprintf("Tahun %s", stored);
	return kb_asprintf("Semester %s Tahun %.4s", stored[6] == '1' ? "I" :
	    "II", stored);
}

/* Of what is dissolved or revoked nothing is asked. */
static bool
asked(const struct surat *s, const struct ormas *o)
{
	struct ormas_fakta facts;
	struct ormas_status now;

	ormas_fakta_of(&s->hari, o, &facts);
	ormas_status(o, &s->hari.set, &facts, s->k->env.today, &now);
	return now.keadaan.n != ORMAS_BUBAR && now.keadaan.n != ORMAS_DICABUT;
}

int
surat_kegiatan(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	struct kb_period p = ormas_period_days(s->period);
	struct surat_isi *i = &l->isi;
	bool there = surat_reported(s, &i->o);

	if (s->want->mass && (there || !asked(s, &i->o)))
		return 1;
	if (there)
		return kb_fail(err, KB_DATA, "%s: laporan %s sudah diterima",
		    i->o.nama, s->period);
	i->periode = surat_keep(l, period_name(s->period));
	i->periode_mulai = p.from;
	i->periode_akhir = p.to;
	i->tenggat = ormas_period_deadline(&s->hari.set, s->period);
	l->tentang = s->period;
	return 0;
}

/* ---- the warning ---- */

int
surat_peringatan(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	if (l->x.pasal == NULL || l->x.alasan == NULL)
		return kb_fail(err, KB_DATA, "sanksi %s: isi pasal yang "
		    "dirujuk dan alasannya dahulu (ormas-skt ubah sanksi %s "
		    "--pasal ... --alasan ...)", l->x.head.nomor,
		    l->x.head.nomor);
	l->isi.tenggat = tangga_last_day(s->k->db, &s->hari.set, &l->x);
	l->tentang = l->x.head.nomor;
	return 0;
}

int
surat_peringatan_enter(struct surat *s, struct surat_satu *l,
    struct kb_err *err)
{
	struct ormas_sanksi x = l->x;

	if (x.nomor_surat != NULL || l->number == NULL)
		return 0;
	x.nomor_surat = l->number;
	return surat_put(s, &ormas_sanksi_type, &x, "nomor_surat", err);
}
