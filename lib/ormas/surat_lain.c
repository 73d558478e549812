/* SPDX-License-Identifier: ISC */
/*
 * surat_lain.c - the region's letter on a report of existence, the request for
 * a report of activities, the written warning.
 */
#include <string.h>

#include "kesbang/text.h"
#include "surat.h"
#include "tangga.h"

/* 0: neither dissolved nor revoked; else since when, and in words. */
static enum ormas_keadaan
gone(const struct surat *s, const struct ormas *o, kb_date *since,
    const char **word)
{
	struct ormas_fakta facts;
	struct ormas_status now;

	ormas_fakta_of(&s->hari, o, &facts);
	ormas_status(o, &s->hari.set, &facts, s->k->env.today, &now);
	if (now.keadaan.n != ORMAS_BUBAR && now.keadaan.n != ORMAS_DICABUT)
		return 0;
	*since = now.keadaan.n == ORMAS_BUBAR ? o->bubar : facts.dicabut;
	*word = now.keadaan.n == ORMAS_BUBAR ? "bubar" :
	    "status terdaftar atau badan hukumnya dicabut";
	return (enum ormas_keadaan)now.keadaan.n;
}

/* ---- the region's letter (PP 58/2016 Ps 8, 9) ---- */

int
surat_lapor(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	struct kb_buf day = KB_BUF_INIT;
	const char *word;
	kb_date since;

	if (gone(s, &l->isi.o, &since, &word) != 0) {
		kb_date_long(&day, since);
		kb_fail(err, KB_DATA, "%s: menurut register %s sejak %s; %s "
		    "tidak dibuat", l->isi.o.nama, word, day.s,
		    s->hari.set.surat_lapor_nama);
		kb_buf_free(&day);
		return -1;
	}
	l->isi.surat_sampai = surat_lapor_until(&s->hari.set,
	    s->k->env.today);
	return 0;
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

int
surat_kegiatan(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	struct kb_period p = ormas_period_days(s->period);
	struct surat_isi *i = &l->isi;
	bool there = surat_reported(s, &i->o);
	const char *word;
	kb_date since;

	/* Of what is dissolved or revoked nothing is asked. */
	if (s->want->mass && (there || gone(s, &i->o, &since, &word) != 0))
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
	const char *nomor = l->x.head.nomor;

	if (l->x.tahap.n != SANKSI_PERINGATAN)
		return kb_fail(err, KB_DATA, "sanksi %s bukan peringatan "
		    "tertulis, melainkan %s", nomor,
		    sanksi_tahap[l->x.tahap.n - 1].label != NULL ?
		    sanksi_tahap[l->x.tahap.n - 1].label :
		    sanksi_tahap[l->x.tahap.n - 1].name);
	if (l->x.pasal == NULL || l->x.alasan == NULL)
		return kb_fail(err, KB_DATA, "sanksi %s: isi pasal yang "
		    "dirujuk dan alasannya dahulu (ormas-skt ubah sanksi %s "
		    "--pasal ... --alasan ...)", nomor, nomor);
	l->isi.tenggat = tangga_last_day(s->k->db, &s->hari.set, &l->x);
	l->tentang = nomor;
	/* Who signs it himself gets no copy. */
	if (l->x.pejabat != NULL && l->isi.pimpinan != NULL &&
	    kb_same_name(l->x.pejabat, l->isi.pimpinan))
		l->isi.pimpinan = NULL;
	return 0;
}

/*
 * Who gives it is not the office (PP 58/2016 Ps 60, 61), and its seven working
 * days run from its own day (UU 16/2017 Ps 62 (1)).
 */
int
surat_peringatan_ready(struct surat *s, struct surat_satu *l,
    struct kb_err *err)
{
	const char *nomor = l->x.head.nomor;
	const kb_date today = s->k->env.today;
	struct kb_buf day = KB_BUF_INIT, now = KB_BUF_INIT;
	char iso[KB_DATE_TEXT];

	if (l->x.pejabat == NULL)
		return kb_fail(err, KB_DATA, "sanksi %s: isi pejabat yang "
		    "menjatuhkannya dahulu (ormas-skt ubah sanksi %s --pejabat "
		    "'%s')", nomor, nomor, l->isi.pimpinan != NULL ?
		    l->isi.pimpinan : "Wali Kota ...");
	if (l->x.tanggal.ymd == today.ymd)
		return 0;
	kb_date_long(&day, l->x.tanggal);
	kb_date_long(&now, today);
	kb_date_iso(today, iso);
	kb_fail(err, KB_DATA, "sanksi %s bertanggal %s, suratnya akan "
	    "bertanggal %s, padahal 7 hari kerjanya dihitung dari satu "
	    "tanggal; samakan dahulu: ormas-skt ubah sanksi %s --tanggal %s",
	    nomor, day.s, now.s, nomor, iso);
	kb_buf_free(&day);
	kb_buf_free(&now);
	return -1;
}
