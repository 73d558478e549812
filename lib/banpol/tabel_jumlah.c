/* SPDX-License-Identifier: ISC */
/*
 * tabel_jumlah.c - sums of rows, in units of 10^-9 rupiah: of the amounts as
 * they stand, and of what was rounded in them.
 */
#include "tabel.h"

tabel_i128
tabel_halus(const struct tabel_angka *a)
{
	return (tabel_i128)a->v * tabel_pangkat(9 - a->dec);
}

static tabel_i128
exact(int64_t votes, kb_rate rate, int months)
{
	tabel_u128 n;

	if (rate.den <= 0 || __builtin_mul_overflow((tabel_u128)votes *
	    (unsigned)months, (tabel_u128)rate.num, &n) ||
	    __builtin_mul_overflow(n, (tabel_u128)1000000000, &n))
		return -1;
	return (tabel_i128)(n / ((tabel_u128)rate.den * 12));
}

/* Is t what the exact sum x rounds to?  x is short of it by less than n. */
static bool
rounds_to(tabel_i128 x, const struct tabel_angka *t, size_t n)
{
	tabel_i128 unit = tabel_pangkat(9 - t->dec), v = t->v;

	return x >= 0 && (x / unit == v || (x + (tabel_i128)n) / unit == v ||
	    (x + unit / 2 + (tabel_i128)n) / unit == v);
}

/* Amounts and votes are of 63 bits each, so that no table is long enough for
 * their sums; an exact amount may well be of more. */
static void
add(struct tabel_jumlah *s, tabel_i128 a, tabel_i128 x, int64_t v)
{
	s->a += a;
	if (s->x < 0 || x < 0 || __builtin_add_overflow(s->x, x, &s->x))
		s->x = -1;
	s->v += v;
	s->n++;
}

bool
tabel_rupiah(tabel_i128 sum, int64_t *out)
{
	tabel_i128 whole = sum / 1000000000;

	*out = whole <= INT64_MAX ? (int64_t)whole : -1;
	return whole <= INT64_MAX;
}

void
tabel_tambah(struct tabel_jumlah *s, const struct tabel_baris *b)
{
	const struct tabel_angka *v = tabel_nilai_sel(b, TABEL_SUARA),
	    *a = tabel_nilai_sel(b, TABEL_JUMLAH);

	add(s, a != NULL ? tabel_halus(a) : 0, v != NULL ? exact(v->v,
	    b->h.nilai, b->h.bulan) : -1, v != NULL ? v->v : 0);
}

/* The row as it would be with that proposal. */
void
tabel_tambah_usul(struct tabel_jumlah *s, const struct tabel_baris *b,
    const struct tabel_usul *u)
{
	const struct tabel_angka *a = tabel_nilai_sel(b, TABEL_JUMLAH);
	kb_rate rate = u->kolom == TABEL_NILAI ? u->isi : b->h.nilai;
	int months = u->kolom == TABEL_BULAN ? (int)u->isi.num : b->h.bulan;

	add(s, u->kolom != TABEL_JUMLAH && !u->dua && a != NULL ? tabel_halus(a) :
	    (tabel_i128)u->jumlah * 1000000000, exact(u->suara, rate, months),
	    u->suara);
}

/* enum banpol_tutup of a total. */
int
tabel_total_tutup(const struct tabel_jumlah *s, const struct tabel_angka *t)
{
	if (s->a == tabel_halus(t))
		return rounds_to(s->x, t, s->n) ? BANPOL_TUTUP_KEDUA :
		    BANPOL_TUTUP_BARIS;
	return rounds_to(s->x, t, s->n) ? BANPOL_TUTUP_TEPAT :
	    BANPOL_TUTUP_TIDAK;
}

bool
tabel_terbuka(const struct tabel_baris *b)
{
	return !b->total && b->nusul > 0 && (b->tutup == BANPOL_TUTUP_TIDAK ||
	    b->tutup == BANPOL_TUTUP_TAK_TAHU) &&
	    b->usul[0].sebab != BANPOL_NILAI_SEMUA &&
	    b->usul[0].sebab != BANPOL_BULAN_SEMUA;
}

struct tabel_jumlah
tabel_jumlah(const struct banpol_tabel *t, size_t from, size_t to)
{
	struct tabel_jumlah s = { 0 };

	for (size_t i = from; i < to; i++)
		if (!t->b[i].total)
			tabel_tambah(&s, &t->b[i]);
	return s;
}

/* With the first proposal of each row that does not close. */
struct tabel_jumlah
tabel_jumlah_usul(const struct banpol_tabel *t, size_t from, size_t to)
{
	struct tabel_jumlah s = { 0 };

	for (size_t i = from; i < to; i++) {
		const struct tabel_baris *b = &t->b[i];

		if (b->total)
			continue;
		if (tabel_terbuka(b))
			tabel_tambah_usul(&s, b, &b->usul[0]);
		else
			tabel_tambah(&s, b);
	}
	return s;
}
