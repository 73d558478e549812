/* SPDX-License-Identifier: ISC */
/*
 * catat_tahun.c - the budget year of an entry: which one is meant where none
 * was said, and what is known of it.
 */
#include <stdlib.h>

#include "catat.h"

/* A report waits for this very step: it did not take place, the one before it
 * did (of lpj: the payment), the year is over. */
static int
waits(const struct banpol_satu *s, enum banpol_tahap step, int year)
{
	return (banpol_kejadian(s, step, false) == NULL) * 4 +
	    (step > BANPOL_LPJ && banpol_kejadian(s, step - 1, false) !=
	    NULL) * 2 + (s->tahun < year);
}

/* Of the years that a report is owed of, up to that day's, the last one that
 * waits for it; where there is none such, the nearest. */
int
catat_year(struct kb_kantor *k, const kb_code *council, enum banpol_tahap step,
    kb_date day, const char *party)
{
	struct banpol_perjalanan all = { 0 };
	struct banpol_tanya ask = { .wilayah = *council, .partai = party,
	    .to = day.ymd / 10000 };
	int year = ask.to, hit = year, best = -1, last;
	struct kb_err e;		/* is told as that year is loaded */

	if (step < BANPOL_LPJ || step > BANPOL_LPJ_KDH ||
	    !banpol_tahun_tercatat(k, &ask.from, &last))
		return year;
	if (banpol_perjalanan(k, &ask, &all, &e) != 0)
		all.n = 0;
	for (size_t i = 0; i < all.n; i++) {
		const struct banpol_satu *s = &all.satu[i];
		int now = waits(s, step, year);

		if (!s->wajib_lpj || now < best)
			continue;
		best = now;
		hit = s->tahun;
	}
	banpol_perjalanan_free(&all);
	return hit;
}

/* P36 Pasal 26, 33: after the audit of the last year that it got money in. */
bool
catat_not_audited(const struct catat *w, struct kb_buf *why)
{
	if (w->at->tahun_lalu == 0 || w->at->lalu_diperiksa)
		return false;
	kb_buf_addf(why, "LHP BPK atas tahun %d belum tercatat (Permendagri "
	    "36/2018 Pasal 26, 33)", w->at->tahun_lalu);
	return true;
}

/* ---- what is known ---- */

static bool
papers_kept(struct kb_kantor *k, const kb_code *council, int year)
{
	char *text = kb_asprintf("%04d", year);
	bool is = kb_one(k->db, 0, "SELECT 1 FROM banpol_berkas WHERE "
	    "tahun = ? AND kantor IN (?, '')", KB_ARGS2(text,
	    (const char *)council->s)) == 1;

	free(text);
	return is;
}

/* Obstacles are those of the step's day, which may be long ago. */
int
catat_tahun_load(struct kb_kantor *k, const kb_code *council, int year,
    const struct tahapan *t, struct catat_tahun *y, struct kb_err *err)
{
	struct banpol_tanya ask = { .wilayah = *council, .from = year,
	    .to = year };
	bool papers = t->tahap.n == BANPOL_LENGKAP ||
	    t->tahap.n == BANPOL_VERIFIKASI;

	*y = (struct catat_tahun){ .year = year };
	if (banpol_perjalanan(k, &ask, &y->now, err) != 0)
		return -1;
	ask.hari = t->tanggal;
	if (banpol_perjalanan(k, &ask, &y->then, err) != 0 ||
	    banpol_pagu(k, council, year, &y->pagu, err) != 0)
		return -1;
	y->marked = papers && papers_kept(k, council, year);
	if (y->marked && banpol_berkas_load(k, council, year, NULL,
	    &y->berkas, err) != 0)
		return -1;
	for (size_t i = 0; i < y->now.n; i++)
		if (__builtin_add_overflow(y->paid, y->now.satu[i].cair,
		    &y->paid))
			return kb_fail(err, KB_DATA, "jumlah pencairan %d "
			    "terlalu besar", year);
	return 0;
}

void
catat_tahun_free(struct catat_tahun *y)
{
	banpol_perjalanan_free(&y->now);
	banpol_perjalanan_free(&y->then);
	banpol_berkas_free(&y->berkas);
}
