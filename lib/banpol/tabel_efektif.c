/* SPDX-License-Identifier: ISC */
/*
 * tabel_efektif.c - the rate that a table was computed with, from its rows.
 *
 * Each row allows the rates from .. to - 1 that make its amount.  Where most
 * of those ranges overlap lies the rate, or near by; the one with the fewest
 * decimals is what somebody wrote.
 */
#include <stdlib.h>

#include "tabel.h"

#define MOST_VOTES 1000000000		/* all voters are fewer */
#define MOST_AMOUNT 10000000000000000

struct edge {
	tabel_u128 p, q;		/* p / q */
	int	 step;			/* +1: a range begins here */
};

static int
by_place(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;
	tabel_u128 l = x->p * y->q, r = y->p * x->q;

	if (l != r)
		return l < r ? -1 : 1;
	return x->step - y->step;	/* the end is not part of it */
}

static tabel_u128
times(tabel_u128 a, int64_t b)
{
	return a * (uint64_t)b;
}

/* The number with the fewest decimals in lo <= x < hi. */
static bool
shortest(const struct edge *lo, const struct edge *hi, kb_rate *out)
{
	int64_t unit = 1;

	for (int k = 0; k <= TABEL_DESIMAL; k++, unit *= 10) {
		tabel_u128 n = times(lo->p, unit);
		tabel_u128 c = n / lo->q + (n % lo->q != 0);

		if (c > INT64_MAX)
			return false;
		if (c * hi->q < times(hi->p, unit)) {
			*out = (kb_rate){ (int64_t)c, unit };
			return true;
		}
	}
	return false;
}

/* How many decimals it is written with. */
int
tabel_desimal(kb_rate r)
{
	int n = 0;

	for (int64_t unit = 1; n < TABEL_DESIMAL && unit % r.den != 0; n++)
		unit *= 10;
	return n;
}

static size_t
edges(const struct tabel_titik *p, size_t n, bool down, struct edge *e)
{
	size_t m = 0;

	for (size_t i = 0; i < n; i++) {
		struct tabel_rentang r = tabel_rentang(&p[i].a, down);
		tabel_u128 q = times(times(r.den, p[i].h.suara),
		    p[i].h.bulan);

		if (p[i].h.suara <= 0 || p[i].h.suara > MOST_VOTES ||
		    p[i].a.v <= 0 || p[i].a.v > MOST_AMOUNT)
			continue;
		e[m++] = (struct edge){ r.from * 12, q, 1 };
		e[m++] = (struct edge){ r.to * 12, q, -1 };
	}
	return m;
}

/*
 * What speaks for a rate, in thirds of a bit: a row that it leaves open is a
 * slip of some 14 bits, and a decimal that nobody needs is one of ten.
 */
int64_t
tabel_bobot(size_t rows, kb_rate rate)
{
	return rows == 0 ? INT64_MIN : 42 * (int64_t)rows -
	    10 * tabel_desimal(rate);
}

size_t
tabel_efektif(const struct tabel_titik *p, size_t n, bool down, kb_rate *out)
{
	struct edge *e = kb_alloc((2 * n + 1) * sizeof(*e));
	size_t m = edges(p, n, down, e), now = 0, best = 0;

	qsort(e, m, sizeof(*e), by_place);
	for (size_t i = 0; i + 1 < m; i++) {
		kb_rate r;

		now = e[i].step > 0 ? now + 1 : now - 1;
		if (now + 2 + n / 4 < best || !shortest(&e[i], &e[i + 1], &r) ||
		    tabel_bobot(now, r) <= tabel_bobot(best, *out))
			continue;
		*out = r;
		best = now;
	}
	free(e);
	return best;
}
