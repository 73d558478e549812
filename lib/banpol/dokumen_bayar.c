/* SPDX-License-Identifier: ISC */
/*
 * dokumen_bayar.c - what one payment is of: rows as they were determined on
 * its day, less what earlier payments of the year were already of.
 */
#include <stdlib.h>
#include <string.h>

#include "dokumen.h"
#include "kesbang/terbilang.h"

/* ---- payments of a party ---- */

static bool
is_payment(const struct banpol_kejadian *e)
{
	return e->tahap == BANPOL_VERIFIKASI || e->tahap == BANPOL_SP2D;
}

static int64_t
last_payment(const struct banpol_satu *s)
{
	int64_t most = 1;

	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].termin > most)
			most = s->kejadian[i].termin;
	return most;
}

/* Of several payments in a year, which one? */
int
dokumen_termin(const struct dokumen *d, const struct banpol_satu *s,
    struct kb_err *err)
{
	int64_t most = last_payment(s);

	if (!d->jenis->payment || most == 1 || d->want->termin.known)
		return 0;
	return kb_fail(err, KB_USAGE, "%s, tahun anggaran %d: bantuan dibayar "
	    "dalam %lld pencairan; sebutkan --termin", s->nama,
	    d->want->tahun, (long long)most);
}

/* How many before that one; *last: the nearest of them. */
static size_t
earlier(const struct banpol_satu *s, int64_t which, int64_t *last)
{
	size_t n = 0;

	*last = 0;
	for (int64_t t = 1; t < which; t++)
		for (size_t i = 0; i < s->nkejadian; i++)
			if (s->kejadian[i].termin == t &&
			    is_payment(&s->kejadian[i])) {
				n++;
				*last = t;
				break;
			}
	return n;
}

/* Of its minutes, else of its SP2D, else the paper's. */
static kb_date
day_of(const struct dokumen *d, const struct banpol_satu *s, int64_t which)
{
	kb_date paid = { 0 };

	for (size_t i = 0; i < s->nkejadian; i++) {
		const struct banpol_kejadian *e = &s->kejadian[i];

		if (e->termin == which && e->tahap == BANPOL_VERIFIKASI)
			return e->tanggal;
		if (e->termin == which && e->tahap == BANPOL_SP2D)
			paid = e->tanggal;
	}
	if (paid.ymd != 0)
		return paid;
	return d->want->tanggal.ymd != 0 ? d->want->tanggal :
	    d->k->env.today;
}

/* ---- rows in force on a day ---- */

struct rows {
	struct banpol_baris r[BANPOL_MASA];
	size_t		 n;
	enum banpol_pembulatan how;
};

/* Before the first one that is dated the first one holds. */
static const struct banpol_putusan *
decision(const struct banpol_lembar *l, kb_date day)
{
	const struct banpol_putusan *u = l->putusan;

	while (u != NULL && u->tanggal.ymd > day.ymd && u->sebelum != NULL)
		u = u->sebelum;
	return u;
}

static void
in_force(const struct dokumen *d, const struct banpol_satu *s, kb_date day,
    struct rows *to)
{
	const struct banpol_lembar *l = d->lembar;
	const struct banpol_putusan *u;
	const struct banpol_baris *r;
	size_t n;

	to->n = 0;
	if (l == NULL)
		return;
	u = decision(l, day);
	r = u != NULL ? u->baris : l->baris;
	n = u != NULL ? u->nbaris : l->kurang == NULL ? l->nbaris : 0;
	to->how = u != NULL && u->pembulatan.n != 0 ? u->pembulatan.n :
	    l->pembulatan;
	for (size_t i = 0; i < n && to->n < BANPOL_MASA; i++) {
		struct banpol_baris *b = &to->r[to->n];

		if (strcmp(r[i].partai, s->partai) != 0)
			continue;
		*b = r[i];
		b->catatan = NULL;
		if (u == NULL && l->nilai_semula.den != 0 &&
		    day.ymd < l->berlaku.ymd) {
			b->nilai = l->nilai_semula;
			b->jumlah.known = banpol_jumlah(b->suara.v, b->nilai,
			    (int)b->bulan.v, to->how, &b->jumlah.v);
		}
		to->n++;
	}
}

/* ---- rows of a payment ---- */

/*
 * The row that it is the first payment of; n: none.  No rule says which result
 * a payment is of, so it is taken by its number: the n-th payment of a party
 * is of its n-th result; where no earlier one is recorded, of the result of
 * the year's n-th council.  Of one result every payment is.
 */
static size_t
own_row(const struct dokumen *d, const struct rows *now, int64_t which,
    size_t before)
{
	const struct banpol_lembar *l = d->lembar;

	if (before > 0)
		return before < now->n ? before : now->n;
	for (size_t i = 0; i < now->n; i++)
		if (l->nmasa == 0 ? (int64_t)i == which - 1 :
		    which <= (int64_t)l->nmasa &&
		    l->masa[which - 1].pemilu.ymd == now->r[i].pemilu.ymd)
			return i;
	return now->n == 1 ? 0 : now->n;
}

static void
add(struct dokumen_satu *p, const struct banpol_baris *r, bool taken_off,
    const char *why)
{
	struct banpol_baris *b;

	if (p->nbaris == DOKUMEN_NBARIS)
		return;
	b = &p->baris[p->nbaris++];
	*b = *r;
	if (taken_off)
		b->jumlah.v = -b->jumlah.v;
	b->catatan = why;
	p->dihitung.known = p->nbaris == 1 || p->dihitung.known;
	dokumen_jumlah(&p->dihitung, &b->jumlah);
}

/* a - b; false: it is none, or does not fit. */
static bool
rate_less(kb_rate a, kb_rate b, kb_rate *out)
{
	int64_t x, y;

	if (a.den != b.den)
		return !__builtin_mul_overflow(a.num, b.den, &x) &&
		    !__builtin_mul_overflow(b.num, a.den, &y) &&
		    !__builtin_sub_overflow(x, y, &out->num) &&
		    !__builtin_mul_overflow(a.den, b.den, &out->den) &&
		    out->num > 0;
	out->den = a.den;
	return !__builtin_sub_overflow(a.num, b.num, &out->num) &&
	    out->num > 0;
}

/* By the difference of the rates, where that gives it; else both sums. */
static void
difference(struct dokumen_satu *p, const struct banpol_baris *now,
    const struct banpol_baris *was, enum banpol_pembulatan how)
{
	struct banpol_baris r = *now;
	struct kb_buf b = KB_BUF_INIT;
	int64_t v;

	if (now->jumlah.v == was->jumlah.v)
		return;
	if (now->suara.v != was->suara.v || now->bulan.v != was->bulan.v ||
	    !rate_less(now->nilai, was->nilai, &r.nilai) ||
	    !banpol_jumlah(r.suara.v, r.nilai, (int)r.bulan.v, how, &v) ||
	    v != now->jumlah.v - was->jumlah.v) {
		add(p, now, false, NULL);
		add(p, was, true, "dikurangi yang sudah ditetapkan");
		return;
	}
	r.jumlah.v = v;
	kb_buf_adds(&b, "selisih nilai ");
	kb_rate_show(&b, now->nilai);
	kb_buf_adds(&b, " - ");
	kb_rate_show(&b, was->nilai);
	add(p, &r, false, dokumen_keep_buf(&p->teks, &b));
}

/* Which of the rows until own were changed since the payment before. */
static void
since(struct dokumen_satu *p, const struct rows *now, size_t own,
    const struct rows *was)
{
	for (size_t i = 0; i < now->n; i++) {
		size_t j = 0;

		if (i == own)
			add(p, &now->r[i], false, NULL);
		if (i >= own)
			continue;
		while (j < was->n &&
		    was->r[j].pemilu.ymd != now->r[i].pemilu.ymd)
			j++;
		if (j < was->n)
			difference(p, &now->r[i], &was->r[j], now->how);
		else
			add(p, &now->r[i], false, NULL);
	}
}

/* Which one was taken, once for all of whom it is the same. */
static void
tell(const struct dokumen *d, const struct rows *now, size_t own)
{
	struct kb_buf *told = &d->want->told;
	char *line;

	if (now->n < 2 || own >= now->n)
		return;
	line = kb_asprintf("pencairan ke-%lld dihitung dari hasil Pemilu %d; "
	    "bila lain, sebutkan --pemilu\n", (long long)d->want->termin.v,
	    now->r[own].pemilu.ymd / 10000);
	if (strstr(kb_buf_str(told), line) == NULL)
		kb_buf_adds(told, line);
	free(line);
}

void
dokumen_bayar(const struct dokumen *d, struct dokumen_satu *p)
{
	static const kb_date last_of_all = { 99991231 };
	int64_t which = d->want->termin.known ? d->want->termin.v : 1, last;
	struct rows now, was;
	size_t before, own;

	p->nbaris = 0;
	p->dihitung = (kb_money){ 0, false };
	in_force(d, p->of, d->jenis->payment ? day_of(d, p->of, which) :
	    last_of_all, &now);
	for (size_t i = 0; i < now.n; i++)
		if (now.r[i].pemilu.ymd == d->want->pemilu.ymd)
			add(p, &now.r[i], false, NULL);
	if (d->want->pemilu.ymd != 0)
		return;
	if (d->want->termin.known) {
		before = earlier(p->of, which, &last);
		was.n = 0;
		if (before > 0)
			in_force(d, p->of, day_of(d, p->of, last), &was);
		own = own_row(d, &now, which, before);
		since(p, &now, own, &was);
		if (d->jenis->payment)
			tell(d, &now, own);
	}
	/* A payment that is of no part of its own is a part of all. */
	before = p->nbaris;
	for (size_t i = 0; before == 0 && i < now.n; i++)
		add(p, &now.r[i], false, NULL);
}

/* ---- how much it is about ---- */

kb_text
dokumen_terbilang(struct dokumen_satu *p, const kb_money *m)
{
	struct kb_buf b = KB_BUF_INIT;

	if (m->known)
		kb_terbilang_rupiah(&b, m->v, 0);
	return dokumen_keep_buf(&p->teks, &b);
}

/* Minutes of a verification come before any payment. */
static void
of_one(const struct dokumen *d, struct dokumen_satu *p)
{
	struct dokumen_isi *i = &p->isi;

	i->hak = p->of->hak;
	if (p->cair.jumlah.known && p->dihitung.known && d->jenis->payment &&
	    p->cair.jumlah.v != p->dihitung.v)
		i->dibayar = p->cair.jumlah;
	i->jumlah = d->jenis->tahap != BANPOL_VERIFIKASI &&
	    p->cair.jumlah.known ? p->cair.jumlah : p->dihitung;
}

/* As the annex of the decree adds it up. */
static void
of_all(const struct dokumen *d, struct dokumen_satu *p)
{
	kb_money *sum = &p->isi.jumlah;
	size_t n;
	const struct banpol_baris *r = dokumen_baris(d, &n);

	*sum = (kb_money){ 0, n > 0 };
	for (size_t i = 0; i < n; i++)
		dokumen_jumlah(sum, &r[i].jumlah);
}

void
dokumen_rupiah(const struct dokumen *d, struct dokumen_satu *p)
{
	(p->of != NULL ? of_one : of_all)(d, p);
	p->isi.jumlah_terbilang = dokumen_terbilang(p, &p->isi.jumlah);
}
