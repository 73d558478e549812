/* SPDX-License-Identifier: ISC */
/* catat_tahun.c - the budget year that is meant where none was said. */
#include <stdlib.h>

#include "catat.h"

/*
 * Of the years that the party got money in, up to that day's, the last one
 * whose report waits for this very step: it did not take place, the one
 * before it did, the year is over.  Where there is none such, the nearest.
 */
static const char *const waiting_sql =
    "SELECT CAST(tahun AS INTEGER) FROM (SELECT DISTINCT tahun FROM pencairan "
    "WHERE partai = ?1 AND kantor IN (?2, '') AND tahun <= ?3) AS p "
    "ORDER BY EXISTS (SELECT 1 FROM banpol_tahapan t WHERE t.partai = ?1 AND "
    "t.kantor IN (?2, '') AND t.tahun = p.tahun AND t.tahap = ?4), "
    "EXISTS (SELECT 1 FROM banpol_tahapan t WHERE t.partai = ?1 AND t.kantor "
    "IN (?2, '') AND t.tahun = p.tahun AND t.tahap = ?5) DESC, "
    "tahun < ?3 DESC, tahun DESC";

static int
waiting(struct kb_kantor *k, const struct banpol_catat *c)
{
	enum banpol_tahap step = (enum banpol_tahap)c->t.tahap.n;
	char *until = kb_asprintf("%d", c->t.tanggal.ymd / 10000);
	int64_t year = kb_one(k->db, 0, waiting_sql, KB_ARGS5(
	    c->t.partai, (const char *)c->wilayah.s, until,
	    banpol_tahap[step - 1].name, banpol_tahap[step == BANPOL_LPJ ?
	    BANPOL_SP2D - 1 : step - 2].name));

	free(until);
	return (int)year;
}

void
catat_default_year(struct kb_kantor *k, struct banpol_catat *c)
{
	int year = 0;

	if (c->t.tanggal.ymd == 0)
		c->t.tanggal = k->env.today;
	if (c->t.tahun.ymd != 0)
		return;
	if (c->t.tahap.n >= BANPOL_LPJ && c->t.tahap.n <= BANPOL_LPJ_KDH)
		year = waiting(k, c);
	if (year == 0)
		year = c->t.tanggal.ymd / 10000;
	c->t.tahun.ymd = year * 10000;
}
