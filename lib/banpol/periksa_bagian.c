/* SPDX-License-Identifier: ISC */
/*
 * periksa_bagian.c - in the year of a swearing-in: what was paid before that
 * day, beside what the results until then are worth (P36 Pasal 38).
 */
#include "periksa.h"

#define P36 "Permendagri 36/2018 "

/* Of the party, by results before that election; false: it does not fit. */
static bool
worth(const struct banpol_lembar *l, const char *party, kb_pdate next,
    int64_t *sum)
{
	const struct banpol_putusan *p = l->putusan;
	const struct banpol_baris *row = p != NULL ? p->baris : l->baris;
	size_t n = p != NULL ? p->nbaris : l->nbaris;

	*sum = 0;
	for (size_t i = 0; i < n; i++)
		if (strcmp(row[i].partai, party) == 0 &&
		    row[i].pemilu.ymd < next.ymd &&
		    __builtin_add_overflow(*sum, row[i].jumlah.v, sum))
			return false;
	return true;
}

/* Paid before that day and not given back; *last: the last such payment. */
static int64_t
paid_before(const struct banpol_satu *s, kb_date day,
    const struct pencairan **last)
{
	int64_t sum = 0;

	for (size_t i = 0; i < s->npencairan; i++) {
		const struct pencairan *c = &s->pencairan[i];

		if (c->tanggal.ymd == 0 || c->tanggal.ymd >= day.ymd)
			continue;
		sum += c->jumlah.v - (c->jumlah_sts.known ? c->jumlah_sts.v :
		    0);		/* of s->cair, which fits */
		if (*last == NULL || c->tanggal.ymd >= (*last)->tanggal.ymd)
			*last = c;
	}
	return sum;
}

static void
before(struct periksa *p, const struct banpol_satu *s,
    const struct banpol_lembar *l, size_t m)
{
	const struct banpol_masa *next = &l->masa[m];
	const struct pencairan *last = NULL;
	int64_t paid = paid_before(s, next->dilantik, &last), part;

	/* Without any right, or above all of the year by as much: that is told
	 * already. */
	if (last == NULL || s->hak.v == 0 || !worth(l, s->partai, next->pemilu,
	    &part) || paid <= part ||
	    s->cair - s->sts - s->hak.v >= paid - part)
		return;
	kb_buf_adds(&p->text, "dibayar melebihi bagian hasil lama sebelum "
	    "pelantikan ");
	periksa_day(p, next->dilantik);
	kb_buf_adds(&p->text, ": sampai ");
	periksa_day(p, last->tanggal);
	kb_buf_addc(&p->text, ' ');
	kb_money_text(&p->text, paid);
	kb_buf_adds(&p->text, ", bagiannya ");
	kb_money_text(&p->text, part);
	kb_buf_adds(&p->text, ", lebih ");
	kb_money_text(&p->text, paid - part);
	periksa_found(p, s, BANPOL_KELEBIHAN, (struct perihal){
	    pencairan_type.name, last->head.nomor, "tanggal" },
	    P36 "Pasal 38");
}

static int
year(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct periksa *p = arg;
	const struct banpol_satu *s = NULL;

	(void)err;
	if (l->kurang != NULL)
		return 0;
	for (size_t m = 1; m < l->nmasa; m++)
		while ((s = periksa_next(p, &l->wilayah, s)) != NULL)
			if (s->tahun == l->tahun)
				before(p, s, l, m);
	return 0;
}

int
periksa_bagian(struct periksa *p, struct kb_err *err)
{
	struct banpol_want w = { .brief = true };

	w.from = (int)kb_one(p->k->db, 0, "SELECT min(CAST(tahun AS INTEGER)) "
	    "FROM pencairan", KB_NONE);
	w.to = (int)kb_one(p->k->db, 0, "SELECT max(CAST(tahun AS INTEGER)) "
	    "FROM pencairan", KB_NONE);
	return w.from == 0 ? 0 : banpol_hitung(p->k, &w, year, p, err);
}
