/* SPDX-License-Identifier: ISC */
/* tabel_tutup.c - does one row close, and what would make it close? */
#include "tabel.h"

static bool
computed(const struct tabel_hitungan *h, enum banpol_pembulatan how,
    int64_t *out)
{
	return banpol_jumlah(h->suara, h->nilai, h->bulan, how, out);
}

/* An amount with sen is the exact one with as many of them. */
static int
closes_with_sen(const struct tabel_hitungan *h, const struct tabel_angka *a)
{
	struct tabel_hitungan fine = *h;
	int64_t near, down;

	if (__builtin_mul_overflow(h->nilai.num, tabel_pangkat(a->dec),
	    &fine.nilai.num) || !computed(&fine, BANPOL_TERDEKAT, &near) ||
	    !computed(&fine, BANPOL_BAWAH, &down))
		return BANPOL_TUTUP_TIDAK;
	return a->v == near || a->v == down ? BANPOL_TUTUP_SEN :
	    BANPOL_TUTUP_TIDAK;
}

int
tabel_tutup(const struct tabel_hitungan *h, const struct tabel_angka *a)
{
	int64_t near, down;

	if (a->dec > 0)
		return closes_with_sen(h, a);
	if (!computed(h, BANPOL_TERDEKAT, &near) ||
	    !computed(h, BANPOL_BAWAH, &down))
		return BANPOL_TUTUP_TIDAK;
	if (a->v == near && a->v == down)
		return BANPOL_TUTUP_KEDUA;
	if (a->v == near)
		return BANPOL_TUTUP_TERDEKAT;
	return a->v == down ? BANPOL_TUTUP_BAWAH : BANPOL_TUTUP_TIDAK;
}

struct tabel_rentang
tabel_rentang(const struct tabel_angka *a, bool down)
{
	tabel_u128 v = (tabel_u128)a->v;

	if (a->dec == 0 && down)
		return (struct tabel_rentang){ v, v + 1, 1 };
	return (struct tabel_rentang){ v > 0 ? 2 * v - 1 : 0,
	    2 * v + (a->dec > 0 ? 2 : 1),
	    2 * (tabel_u128)tabel_pangkat(a->dec) };
}

bool
tabel_suara(const struct tabel_hitungan *h, const struct tabel_angka *a,
    int64_t *from, int64_t *to)
{
	struct tabel_rentang r = tabel_rentang(a, false);
	tabel_u128 unit, per, low, high;

	if (h->nilai.num <= 0 || h->bulan <= 0 || a->v <= 0)
		return false;
	/* Half a rupiah lower also holds where sen are left out. */
	if (a->dec == 0)
		r.to++;
	unit = (tabel_u128)h->nilai.den * 12;
	per = (tabel_u128)h->nilai.num * (unsigned)h->bulan;
	per *= r.den;
	if (__builtin_mul_overflow(r.to, unit, &high))
		return false;
	low = (r.from * unit + per - 1) / per;
	high = (high + per - 1) / per;
	if (high <= low || high > INT64_MAX)
		return false;
	*from = (int64_t)low;
	*to = (int64_t)high - 1;
	return true;
}

/* ---- with the readings that a row allows ---- */

/* Fewest odd readings first; of those that close the first. */
static bool
better(const struct tabel_baris *b, const size_t at[TABEL_ANGKA], int *least)
{
	int odd = 0;

	for (size_t k = 0; k < TABEL_ANGKA; k++)
		if (at[k] < b->sel[k].n)
			odd += b->sel[k].a[at[k]].odd;
	if (odd >= *least)
		return false;
	*least = odd;
	return true;
}

bool
tabel_coba(struct tabel_baris *b, kb_rate nilai, int bulan)
{
	const struct tabel_sel *v = &b->sel[TABEL_SUARA],
	    *a = &b->sel[TABEL_JUMLAH];
	size_t rates = nilai.den == 0 ? b->sel[TABEL_NILAI].n : 1;
	int least = 1000;

	b->tutup = BANPOL_TUTUP_TAK_TAHU;
	b->h = (struct tabel_hitungan){ .nilai = nilai, .bulan = bulan };
	for (size_t i = 0; i < v->n; i++)
		for (size_t j = 0; j < rates; j++)
			for (size_t l = 0; l < a->n; l++) {
				size_t at[TABEL_ANGKA] = { [TABEL_SUARA] = i,
				    [TABEL_NILAI] = j, [TABEL_JUMLAH] = l };
				struct tabel_hitungan h = { v->a[i].v,
				    nilai.den != 0 ? nilai :
				    tabel_pasti(&b->sel[TABEL_NILAI].a[j]),
				    bulan };
				bool first = i + j + l == 0;
				int closes = tabel_tutup(&h, &a->a[l]);

				if (!first && (closes == BANPOL_TUTUP_TIDAK ||
				    !better(b, at, &least)))
					continue;
				if (first && closes != BANPOL_TUTUP_TIDAK)
					better(b, at, &least);
				b->h = h;
				b->tutup = closes;
				b->sel[TABEL_SUARA].at = i;
				b->sel[TABEL_NILAI].at = nilai.den == 0 ? j :
				    0;
				b->sel[TABEL_JUMLAH].at = l;
			}
	return b->tutup != BANPOL_TUTUP_TAK_TAHU &&
	    b->tutup != BANPOL_TUTUP_TIDAK;
}
