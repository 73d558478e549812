/* SPDX-License-Identifier: ISC */
/*
 * perjalanan_tahan.c - who gets nothing until an earlier year's report was
 * examined: it came to BPK late, or not at all (P36 Pasal 32, 33).
 */
#include "jalan.h"

const struct banpol_satu *
jalan_lalu(const struct jalan *j, const struct banpol_satu *s)
{
	for (int year = s->tahun - 1; year >= j->first; year--) {
		const struct banpol_satu *was = jalan_find(j, &s->wilayah,
		    year, s->partai);

		if (was != NULL && was->wajib_lpj)
			return was;
	}
	return NULL;
}

/* The day from which on it held back, if it did; told: by which report. */
static kb_date
overdue(const struct banpol_satu *was, kb_date limit, kb_date day,
    const struct banpol_kejadian **told)
{
	const struct banpol_kejadian *lhp = banpol_kejadian(was, BANPOL_LHP,
	    false);

	*told = banpol_lpj_sampai(was, day);
	if ((lhp != NULL && lhp->tanggal.ymd <= day.ymd) ||
	    day.ymd <= limit.ymd || (*told != NULL &&
	    (*told)->tanggal.ymd <= limit.ymd))
		return (kb_date){ 0 };
	return kb_date_add(limit, 1);
}

const char *
jalan_held(const struct jalan *j, const struct banpol_satu *s,
    kb_date *since, int *year)
{
	const struct banpol_satu *was = jalan_lalu(j, s);
	const struct banpol_kejadian *told;
	kb_date limit = { 0 }, day = kb_date_make(s->tahun, 12, 31);
	struct kb_buf b = KB_BUF_INIT;

	if (was == NULL)
		return NULL;
	if (day.ymd > j->out->hari_ini.ymd)
		day = j->out->hari_ini;
	(void)banpol_batas(j->out->set.batas_lpj, was->tahun, &limit,
	    &(struct kb_err){ 0 });		/* checked as it was read */
	*since = overdue(was, limit, day, &told);
	if (since->ymd == 0)
		return NULL;
	*year = was->tahun;
	kb_buf_addf(&b, "LPJ %d ", was->tahun);
	if (told == NULL) {
		kb_buf_adds(&b, "belum disampaikan kepada BPK sampai ");
	} else {
		kb_buf_adds(&b, "disampaikan kepada BPK ");
		kb_date_long(&b, told->tanggal);
		kb_buf_adds(&b, ", sesudah ");
	}
	kb_date_long(&b, limit);
	kb_buf_adds(&b, told != NULL ? ", dan belum diperiksa (Permendagri "
	    "36/2018 Pasal 33)" : " (Permendagri 36/2018 Pasal 33)");
	return jalan_text(j, &b);
}
