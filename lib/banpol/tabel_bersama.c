/* SPDX-License-Identifier: ISC */
/*
 * tabel_bersama.c - which of the proposals a printed total bears out.
 *
 * Of the rows that do not close, all proposals are tried together: the
 * cheapest set that also makes the total outranks the others.
 */
#include "tabel.h"

#define MOST_SETS 20000
#define MOST_OPEN 13			/* rows that are tried together */
#define BEARS_OUT 20			/* bits that a total is worth */

struct open {
	struct banpol_tabel *t;
	const struct tabel_angka *jumlah, *suara;	/* of the total */
	struct tabel_jumlah base;	/* of the rows that close */
	size_t		 row[MOST_OPEN];
	size_t		 nrow, each;		/* proposals tried of each */
	int		 least[MOST_OPEN][TABEL_USUL];
	bool		 total[MOST_OPEN][TABEL_USUL];
};

static void
weigh(struct open *o, const size_t *pick)
{
	struct tabel_jumlah s = o->base;
	int bits = 0, how = BANPOL_TUTUP_TIDAK;
	bool votes = true;

	for (size_t i = 0; i < o->nrow; i++) {
		const struct tabel_baris *b = &o->t->b[o->row[i]];

		tabel_tambah_usul(&s, b, &b->usul[pick[i]]);
		bits += b->usul[pick[i]].bits;
	}
	if (o->jumlah != NULL)
		how = tabel_total_tutup(&s, o->jumlah);
	if (o->suara != NULL)
		votes = s.v == o->suara->v;
	bits -= how != BANPOL_TUTUP_TIDAK ? BEARS_OUT : 0;
	bits -= o->suara != NULL && votes ? BEARS_OUT : 0;
	for (size_t i = 0; i < o->nrow; i++)
		if (bits < o->least[i][pick[i]]) {
			o->least[i][pick[i]] = bits;
			o->total[i][pick[i]] = how != BANPOL_TUTUP_TIDAK &&
			    votes;
		}
}

static void
each_set(struct open *o)
{
	size_t pick[MOST_OPEN] = { 0 }, i;

	do {
		weigh(o, pick);
		for (i = 0; i < o->nrow; i++) {
			size_t n = o->t->b[o->row[i]].nusul;

			if (++pick[i] < (n < o->each ? n : o->each))
				break;
			pick[i] = 0;
		}
	} while (i < o->nrow);
}

/* Proposals of a row in the order of the best set that each is in. */
static void
rerank(struct open *o, size_t i)
{
	struct tabel_baris *b = &o->t->b[o->row[i]];

	for (size_t k = 0; k < b->nusul && k < o->each; k++) {
		struct tabel_usul u = b->usul[k];
		int least = o->least[i][k];
		bool total = o->total[i][k];
		size_t at = k;

		u.total = total;
		for (; at > 0 && o->least[i][at - 1] > least; at--) {
			b->usul[at] = b->usul[at - 1];
			o->least[i][at] = o->least[i][at - 1];
			o->total[i][at] = o->total[i][at - 1];
		}
		b->usul[at] = u;
		o->least[i][at] = least;
		o->total[i][at] = total;
	}
	for (size_t k = 0; k < b->nusul && k < o->each; k++)
		b->usul[k].bits = o->least[i][k] - o->least[i][0];
}

static bool
gather(struct open *o, const struct tabel_baris *total)
{
	size_t sets = 1;

	for (size_t i = total->from; i < total->to; i++) {
		const struct tabel_baris *b = &o->t->b[i];

		if (b->total)
			continue;
		if (!tabel_terbuka(b)) {
			tabel_tambah(&o->base, b);
			continue;
		}
		if (o->nrow == MOST_OPEN)
			return false;
		o->row[o->nrow++] = i;
	}
	/* Two of each of MOST_OPEN rows are few enough. */
	o->each = TABEL_USUL + 1;
	do {
		o->each--;
		sets = 1;
		for (size_t i = 0; i < o->nrow && sets <= MOST_SETS; i++)
			sets *= o->each;
	} while (sets > MOST_SETS);
	for (size_t i = 0; i < MOST_OPEN; i++)
		for (size_t k = 0; k < TABEL_USUL; k++)
			o->least[i][k] = 1 << 20;
	return o->nrow > 0;
}

void
tabel_timbang(struct banpol_tabel *t, const struct tabel_baris *total)
{
	struct open o = { .t = t,
	    .jumlah = tabel_nilai_sel(total, TABEL_JUMLAH),
	    .suara = tabel_nilai_sel(total, TABEL_SUARA) };

	if (!gather(&o, total))
		return;
	each_set(&o);
	for (size_t i = 0; i < o.nrow; i++)
		rerank(&o, i);
}
