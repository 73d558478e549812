/* SPDX-License-Identifier: ISC */
/*
 * tabel_sebab.c - why a row does not close: each single cell is tried in its
 * turn, and what would have to stand there is weighed by how it came to be
 * what stands there now (tabel_beda.c).
 */
#include <string.h>

#include "tabel.h"

enum { COST_BOTH = 10, COST_GIANT = 3, COST_MONTHS = 10, COST_OWN_RATE = 12, COST_ROUND = 5,
    COST_SWAP = 8 };

void
tabel_usulkan(struct tabel_baris *b, const struct tabel_usul *u)
{
	size_t i;

	for (i = 0; i < b->nusul; i++)
		if (b->usul[i].kolom == u->kolom &&
		    b->usul[i].isi.num == u->isi.num &&
		    b->usul[i].isi.den == u->isi.den) {
			if (b->usul[i].bits <= u->bits)
				return;
			memmove(&b->usul[i], &b->usul[i + 1],
			    (--b->nusul - i) * sizeof(*u));
			break;
		}
	for (i = b->nusul; i > 0 && b->usul[i - 1].bits > u->bits; i--)
		if (i < TABEL_USUL)
			b->usul[i] = b->usul[i - 1];
	if (i == TABEL_USUL)
		return;
	b->usul[i] = *u;
	b->nusul += b->nusul < TABEL_USUL;
}

/* Does it close as the table rounds? */
static bool
closes(const struct banpol_tabel *t, const struct tabel_hitungan *h,
    const struct tabel_angka *a)
{
	int how = tabel_tutup(h, a);

	return how != BANPOL_TUTUP_TIDAK &&
	    !(how == BANPOL_TUTUP_TERDEKAT && t->pembulatan == BANPOL_BAWAH) &&
	    !(how == BANPOL_TUTUP_BAWAH && t->pembulatan == BANPOL_TERDEKAT);
}

/* ---- the amount ---- */

/* Are there no sen to round? */
static bool
whole(const struct tabel_hitungan *h)
{
	tabel_u128 n = (tabel_u128)h->suara * (uint64_t)h->nilai.num;

	return n * (unsigned)h->bulan % ((tabel_u128)h->nilai.den * 12) == 0;
}

/* Rounded up, or to tens, hundreds, thousands of rupiah? */
static bool
rounded(const struct tabel_hitungan *h, int64_t wrote, int64_t down)
{
	for (int64_t unit = whole(h) ? 10 : 1; unit <= 1000; unit *= 10)
		if (wrote % unit == 0 && wrote > down - unit &&
		    wrote <= down + unit)
			return true;
	return false;
}

static void
amount(const struct banpol_tabel *t, struct tabel_baris *b,
    const struct tabel_angka *a)
{
	static const enum banpol_pembulatan how[] = { BANPOL_TERDEKAT,
	    BANPOL_BAWAH };
	int64_t x[2];

	for (size_t i = 0; i < 2; i++)
		if (!banpol_jumlah(b->h.suara, b->h.nilai, b->h.bulan, how[i],
		    &x[i]))
			return;
	for (size_t i = 0; i < 2; i++) {
		struct tabel_beda d = a->dec == 0 ? tabel_beda(a->v, x[i]) :
		    tabel_beda_nilai(tabel_pasti(a), (kb_rate){ x[i], 1 });

		if (x[0] == x[1] ? i == 1 : t->pembulatan == (int)how[1 - i])
			continue;
		if (a->dec == 0 && d.bits > COST_ROUND &&
		    rounded(&b->h, a->v, x[1]))
			d = (struct tabel_beda){ BANPOL_PEMBULATAN,
			    COST_ROUND };
		tabel_usulkan(b, &(struct tabel_usul){
		    .kolom = TABEL_JUMLAH,
		    .sebab = d.sebab, .bits = d.bits + (int)(t->pembulatan ==
		    0 && i == 1), .isi = { x[i], 1 }, .suara = b->h.suara,
		    .jumlah = x[i] });
	}
}

/* ---- the votes ---- */

/* Far more votes than any other party of the table has? */
static bool
giant(const struct banpol_tabel *t, const struct tabel_baris *b, int64_t v)
{
	const struct tabel_grup *g = &t->grup[b->grup];
	int64_t most = b->h.suara;

	for (size_t i = g->first; i < g->last; i++)
		if (!t->b[i].total && t->b[i].grup == b->grup &&
		    t->b[i].h.suara > most)
			most = t->b[i].h.suara;
	return v / 2 > most;
}

static void
votes(const struct banpol_tabel *t, struct tabel_baris *b,
    const struct tabel_angka *a)
{
	int64_t from, to;

	if (!tabel_suara(&b->h, a, &from, &to) || to - from > 3)
		return;
	for (int64_t v = from; v <= to; v++) {
		struct tabel_hitungan h = b->h;
		struct tabel_beda d = tabel_beda(b->h.suara, v);

		h.suara = v;
		if (closes(t, &h, a))
			tabel_usulkan(b, &(struct tabel_usul){
			    .kolom = TABEL_SUARA,
			    .sebab = d.sebab, .bits = d.bits + (giant(t, b, v) ?
			    COST_GIANT : 0), .isi = { v, 1 }, .suara = v,
			    .jumlah = a->v });
	}
}

/* ---- the months ---- */

static void
months(const struct banpol_tabel *t, struct tabel_baris *b,
    const struct tabel_angka *a)
{
	for (int m = 1; m <= 12; m++) {
		struct tabel_hitungan h = b->h;

		h.bulan = m;
		if (m != b->h.bulan && closes(t, &h, a))
			tabel_usulkan(b, &(struct tabel_usul){
			    .kolom = TABEL_BULAN,
			    .sebab = BANPOL_BULAN, .bits = COST_MONTHS,
			    .isi = { m, 1 }, .suara = h.suara,
			    .jumlah = a->v });
	}
}

/* ---- the rate ---- */

struct rates {
	const struct banpol_tabel *t;
	struct tabel_baris *b;
	const struct tabel_angka *a;
	int64_t	 unit;			/* 10^decimals of the one that stands */
};

/* A rate of its own is rarer than one that other rows have, too. */
static void
one_rate(const struct rates *r, kb_rate rate, int extra)
{
	struct tabel_hitungan h = r->b->h;
	struct tabel_beda d;

	if (rate.num <= 0 || (rate.num == h.nilai.num &&
	    rate.den == h.nilai.den))
		return;
	h.nilai = rate;
	if (!closes(r->t, &h, r->a))
		return;
	d = tabel_beda_nilai(r->b->h.nilai, rate);
	tabel_usulkan(r->b, &(struct tabel_usul){ .kolom = TABEL_NILAI,
	    .sebab = d.sebab == BANPOL_BEDA ? BANPOL_NILAI : d.sebab,
	    .bits = extra == 0 && d.bits > COST_OWN_RATE ? COST_OWN_RATE :
	    d.bits + extra, .isi = rate, .suara = h.suara,
	    .jumlah = r->a->v });
}

static void
digits_rate(void *arg, int64_t v)
{
	const struct rates *r = arg;
	int64_t den = r->unit;

	for (; den > 1 && v % 10 == 0; den /= 10)
		v /= 10;
	one_rate(r, (kb_rate){ v, den }, COST_OWN_RATE);
}

/* Each number that is one slip away from v. */
static void
slips(int64_t v, void (*fn)(void *, int64_t), void *arg)
{
	for (int64_t p = 1; p <= v; p *= 10) {
		int64_t digit = v / p % 10, high = v / (10 * p), low = v % p;
		int64_t next = high % 10;

		for (int64_t d = 0; d < 10; d++) {
			fn(arg, v + (d - digit) * p);
			fn(arg, (v / p * 10 + d) * p + low);
		}
		fn(arg, high * p + low);
		if (high > 0)
			fn(arg, v + 9 * p * (digit - next));
		if (p > INT64_MAX / 100)
			break;
	}
	for (int64_t d = 0; d < 10 && v <= INT64_MAX / 10 - 9; d++)
		fn(arg, v * 10 + d);
}

static void
rates(const struct banpol_tabel *t, struct tabel_baris *b,
    const struct tabel_angka *a)
{
	const struct tabel_grup *g = &t->grup[b->grup];
	struct rates r = { t, b, a, 1 };
	kb_rate now = b->h.nilai, whole;
	int decimals = tabel_desimal(now);

	if (g->nilai.den != 0)
		one_rate(&r, g->nilai, 0);
	if (g->tertulis.den != 0)
		one_rate(&r, g->tertulis, 0);
	if (decimals > 4 || now.num > INT64_MAX / 100000)
		return;
	r.unit = tabel_pangkat(decimals);
	slips(now.num * (r.unit / now.den), digits_rate, &r);
	for (int n = 1; n <= 2; n++) {			/* 146009, 14,6009 */
		whole = (kb_rate){ now.num, now.den };
		if (whole.den % tabel_pangkat(n) == 0)
			whole.den /= tabel_pangkat(n);
		else
			whole.num *= tabel_pangkat(n);
		one_rate(&r, whole, COST_OWN_RATE);
	}
}

/* ---- the votes and the amount ---- */

/* A slip in either cell: the sum of those votes is one away from the amount. */
static void
one_pair(void *arg, int64_t v)
{
	static const enum banpol_pembulatan how[] = { BANPOL_TERDEKAT,
	    BANPOL_BAWAH };
	const struct rates *r = arg;
	struct tabel_beda votes = tabel_beda(r->b->h.suara, v), sum;
	int64_t x;

	for (size_t i = 0; v > 0 && i < 2; i++) {
		if (r->t->pembulatan == (int)how[1 - i] || !banpol_jumlah(v,
		    r->b->h.nilai, r->b->h.bulan, how[i], &x) || x == r->a->v)
			continue;
		sum = tabel_beda(r->a->v, x);
		if (sum.sebab == BANPOL_SATU_ANGKA ||
		    sum.sebab == BANPOL_TERTUKAR ||
		    sum.sebab == BANPOL_KURANG || sum.sebab == BANPOL_LEBIH)
			tabel_usulkan(r->b, &(struct tabel_usul){
			    .kolom = TABEL_SUARA, .sebab = votes.sebab,
			    .dua = sum.sebab, .isi = { v, 1 }, .suara = v,
			    .bits = votes.bits + sum.bits + COST_BOTH,
			    .jumlah = x });
	}
}

/* ---- a row ---- */

/* It has the sum of another one, and that one has its. */
static void
swapped(struct banpol_tabel *t, struct tabel_baris *b,
    const struct tabel_angka *a)
{
	const struct tabel_grup *g = &t->grup[b->grup];

	for (size_t i = g->first; i < g->last; i++) {
		const struct tabel_baris *o = &t->b[i];
		const struct tabel_angka *other = tabel_nilai_sel(o,
		    TABEL_JUMLAH);

		if (o != b && !o->total && o->grup == b->grup &&
		    o->tutup == BANPOL_TUTUP_TIDAK && other != NULL &&
		    closes(t, &o->h, a) && closes(t, &b->h, other))
			tabel_usulkan(b, &(struct tabel_usul){
		    .kolom = TABEL_JUMLAH,
			    .sebab = BANPOL_BARIS_TERTUKAR,
			    .bits = COST_SWAP, .isi = tabel_pasti(other),
			    .suara = b->h.suara, .jumlah = other->v,
			    .lain = i + 1 });
	}
}

void
tabel_cari_sebab(struct banpol_tabel *t, struct tabel_baris *b)
{
	const struct tabel_angka *a = tabel_nilai_sel(b, TABEL_JUMLAH);

	if (b->tutup == BANPOL_TUTUP_TAK_TAHU) {
		tabel_isi_sel(t, b);
		tabel_hitung(t, b);
		return;
	}
	tabel_hitung(t, b);
	if (b->tutup != BANPOL_TUTUP_TIDAK) {
		tabel_ragu(t, b);
		return;
	}
	amount(t, b, a);
	votes(t, b, a);
	months(t, b, a);
	rates(t, b, a);
	if (a->dec == 0)
		slips(b->h.suara, one_pair, &(struct rates){ t, b, a, 1 });
	swapped(t, b, a);
}
