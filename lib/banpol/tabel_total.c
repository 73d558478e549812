/* SPDX-License-Identifier: ISC */
/*
 * tabel_total.c - the printed totals: what they are the sum of, and what is
 * wrong with those that are none.  A total may be the sum of the rounded rows
 * or the exact sum, rounded once (both are practised); either counts.
 */
#include "kesbang/text.h"
#include "tabel.h"

enum { COST_LEFT_OUT = 9, COST_LOST = 14 };

/* ---- a total that is wrong itself ---- */

static void
try_total(struct tabel_baris *b, const struct tabel_angka *t, int64_t meant,
    int extra)
{
	struct tabel_beda d = tabel_beda(t->v, meant);

	if (b->nusul > 0 && b->usul[0].bits <= d.bits + extra)
		return;
	b->nusul = 1;
	b->usul[0] = (struct tabel_usul){ .kolom = TABEL_JUMLAH,
	    .sebab = d.sebab, .bits = d.bits + extra, .isi = { meant, 1 } };
}

static void
cause(struct tabel_baris *b, int sebab, int bits, int64_t meant, size_t other)
{
	if (b->nusul > 0 && b->usul[0].bits <= bits)
		return;
	b->nusul = 1;
	b->usul[0] = (struct tabel_usul){ .kolom = TABEL_JUMLAH,
	    .sebab = sebab, .bits = bits, .isi = { meant, 1 }, .lain = other };
}

/* Rows that the total leaves out, or has twice, or that the table lacks. */
static void
other_rows(struct banpol_tabel *t, struct tabel_baris *b,
    const struct tabel_angka *a, int64_t sum, int64_t printed)
{
	int64_t more = a->v - sum, from, to;
	const struct tabel_baris *last = NULL;

	for (size_t i = b->from; i < b->to; i++) {
		const struct tabel_angka *one = t->b[i].total ? NULL :
		    tabel_nilai_sel(&t->b[i], TABEL_JUMLAH);

		if (one == NULL)
			continue;
		last = &t->b[i];
		if (one->dec == 0 && one->v > 0 && one->v == -more)
			cause(b, BANPOL_TAK_IKUT, COST_LEFT_OUT, sum, i + 1);
		if (one->dec == 0 && one->v > 0 && one->v == more)
			cause(b, BANPOL_DUA_KALI, COST_LEFT_OUT, sum, i + 1);
	}
	/* What stands there is too much already: no row is missing. */
	if (last != NULL && more > 0 && printed < a->v && tabel_suara(&last->h,
	    &(struct tabel_angka){ .v = more }, &from, &to) && from == to) {
		cause(b, BANPOL_BARIS_HILANG, COST_LOST, sum, 0);
		if (b->usul[0].sebab == BANPOL_BARIS_HILANG)
			b->usul[0].suara = from;
	}
}

static void
wrong_total(struct banpol_tabel *t, struct tabel_baris *b,
    const struct tabel_angka *a, const struct tabel_jumlah *now)
{
	struct tabel_jumlah printed = tabel_jumlah(t, b->from, b->to);
	tabel_i128 most = (tabel_i128)INT64_MAX * 1000000000;
	int64_t sum, stands, other;

	if (a->dec > 0 || !tabel_rupiah(now->a, &sum))
		return;
	if (!tabel_rupiah(printed.a, &stands))
		stands = INT64_MAX;
	other_rows(t, b, a, sum, stands);
	try_total(b, a, sum, 0);
	if (stands != sum && stands < INT64_MAX)
		try_total(b, a, stands, 1);
	if (now->x >= 0 && now->x <= most && tabel_rupiah(now->x + 500000000 +
	    (tabel_i128)now->n, &other))
		try_total(b, a, other, 2);
	b->hitung = sum;
}

/* ---- one total ---- */

static tabel_i128
distance(const struct banpol_tabel *t, size_t from, size_t to,
    const struct tabel_angka *a)
{
	struct tabel_jumlah s = tabel_jumlah(t, from, to);
	tabel_i128 d = s.a - tabel_halus(a);

	return d < 0 ? -d : d;
}

/* Of the rows since the last total, or of all above it. */
static void
scope(const struct banpol_tabel *t, struct tabel_baris *b, size_t at)
{
	const struct tabel_angka *a = tabel_nilai_sel(b, TABEL_JUMLAH);

	b->to = at;
	b->from = at;
	while (b->from > 0 && !t->b[b->from - 1].total)
		b->from--;
	if (b->from > 0 && (b->from == at || (a != NULL &&
	    distance(t, 0, at, a) < distance(t, b->from, at, a))))
		b->from = 0;
}

/* The votes that are added up beside the amounts. */
static void
total_votes(struct tabel_baris *b, const struct tabel_angka *v,
    const struct tabel_jumlah *now, const struct tabel_jumlah *proposed)
{
	int64_t sum = (int64_t)proposed->v;

	if (v == NULL || v->v == now->v || v->v == proposed->v ||
	    b->nusul > 0 || proposed->v > INT64_MAX)
		return;
	b->nusul = 1;
	b->usul[0] = (struct tabel_usul){ .kolom = TABEL_SUARA,
	    .sebab = tabel_beda(v->v, sum).sebab, .isi = { sum, 1 } };
}

static void
check_total(struct banpol_tabel *t, size_t at)
{
	struct tabel_baris *b = &t->b[at];
	const struct tabel_angka *a = tabel_nilai_sel(b, TABEL_JUMLAH);
	struct tabel_jumlah now, proposed;

	scope(t, b, at);
	tabel_timbang(t, b);
	now = tabel_jumlah(t, b->from, b->to);
	proposed = tabel_jumlah_usul(t, b->from, b->to);
	if (a != NULL) {
		(void)tabel_rupiah(now.a, &b->hitung);
		b->tutup = tabel_total_tutup(&now, a);
		if ((b->tutup == BANPOL_TUTUP_TIDAK ||
		    (b->tutup == BANPOL_TUTUP_TEPAT && now.a != proposed.a)) &&
		    tabel_total_tutup(&proposed, a) != BANPOL_TUTUP_TIDAK)
			b->tutup = BANPOL_TUTUP_USUL;
		if (b->tutup == BANPOL_TUTUP_TIDAK)
			wrong_total(t, b, a, &proposed);
	}
	total_votes(b, tabel_nilai_sel(b, TABEL_SUARA), &now, &proposed);
}

/* The same party with the same votes and amount twice. */
static void
repeated(struct banpol_tabel *t, size_t i)
{
	struct tabel_baris *b = &t->b[i];
	const struct tabel_angka *a = tabel_nilai_sel(b, TABEL_JUMLAH), *other;

	if (b->total || a == NULL || b->partai == NULL)
		return;
	for (size_t j = t->grup[b->grup].first; j < i; j++) {
		const struct tabel_baris *o = &t->b[j];

		other = o->total || o->grup != b->grup ? NULL :
		    tabel_nilai_sel(o, TABEL_JUMLAH);
		if (other != NULL && other->v == a->v && other->dec == a->dec &&
		    o->h.suara == b->h.suara && o->partai != NULL &&
		    kb_same_name(o->partai, b->partai)) {
			b->kembar = j + 1;
			return;
		}
	}
}

void
tabel_cari_total(struct banpol_tabel *t)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->b[i].total)
			check_total(t, i);
	for (size_t i = 0; i < t->n; i++)
		repeated(t, i);
}
