/* SPDX-License-Identifier: ISC */
/*
 * catat_tahun.c - the budget year of an entry: which one is meant where none
 * was said, and what is known of it.
 */
#include <stdlib.h>

#include "catat.h"

/* Who was paid in which year: by a payment, or by a step that says so. */
#define PAID(of) "(SELECT partai, tahun FROM pencairan WHERE " of " UNION "  \
	"SELECT partai, tahun FROM banpol_tahapan WHERE tahap = 'sp2d' AND " \
	of ")"

/*
 * Of the years that the party (NULL: any) got money in, up to that day's, the
 * last one whose report waits for this very step: it did not take place, the
 * one before it did (of lpj: the payment), the year is over.  Where there is
 * none such, the nearest.
 */
#define TOOK_PLACE(step) "EXISTS (SELECT 1 FROM banpol_tahapan t WHERE "     \
	"t.partai = p.partai AND t.kantor IN (?2, '') AND t.tahun = p.tahun " \
	"AND t.tahap = " step ")"

static const char *const waiting_sql =
    "SELECT CAST(tahun AS INTEGER) FROM " PAID("(?1 IS NULL OR partai = ?1) "
    "AND kantor IN (?2, '') AND tahun <= ?3") " p ORDER BY " TOOK_PLACE("?4")
    ", " TOOK_PLACE("?5") " DESC, tahun < ?3 DESC, tahun DESC";

int
catat_year(struct kb_kantor *k, const kb_code *council, enum banpol_tahap step,
    kb_date day, const char *party)
{
	int year = day.ymd / 10000, waiting;
	char *until;

	if (step < BANPOL_LPJ || step > BANPOL_LPJ_KDH)
		return year;
	until = kb_asprintf("%04d", year);
	waiting = (int)kb_one(k->db, 0, waiting_sql, KB_ARGS5(party,
	    (const char *)council->s, until, banpol_tahap[step - 1].name,
	    step == BANPOL_LPJ ? NULL : banpol_tahap[step - 2].name));
	free(until);
	return waiting != 0 ? waiting : year;
}

/* P36 Pasal 26, 33: after the audit of the last year that it got money in. */
bool
catat_not_audited(const struct catat *w, struct kb_buf *why)
{
	char *year = kb_asprintf("%04d", w->s->tahun), day[KB_DATE_TEXT];
	const char *home = w->council.s;
	int64_t last = kb_one(w->k->db, 0, "SELECT CAST(max(tahun) AS "
	    "INTEGER) FROM " PAID("partai = ?1 AND kantor IN (?2, '') AND "
	    "tahun < ?3"), KB_ARGS3(w->t.partai, home, year));

	free(year);
	kb_date_iso(w->t.tanggal, day);
	year = kb_asprintf("%04lld", (long long)last);
	if (last != 0 && kb_one(w->k->db, 0, "SELECT 1 FROM banpol_tahapan "
	    "WHERE partai = ? AND kantor IN (?, '') AND tahun = ? AND tahap = "
	    "'lhp' AND tanggal <= ?", KB_ARGS4(w->t.partai, home, year,
	    (const char *)day)) == 0)
		kb_buf_addf(why, "LHP BPK atas tahun %s belum tercatat "
		    "(Permendagri 36/2018 Pasal 26, 33)", year);
	free(year);
	return why->len > 0;
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
