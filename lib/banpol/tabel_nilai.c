/* SPDX-License-Identifier: ISC */
/*
 * tabel_nilai.c - the rate and the months of a table: those that it prints,
 * unless most of its rows close with others.
 *
 * Rows of one region and year have one rate (P36 Pasal 5), so each such group
 * is looked at for itself.
 */
#include <stdlib.h>
#include <string.h>

#include "tabel.h"

static bool
same_text(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static void
find_groups(struct banpol_tabel *t)
{
	t->grup = kb_alloc((t->n + 1) * sizeof(*t->grup));
	for (size_t i = 0; i < t->n; i++) {
		struct tabel_baris *b = &t->b[i];
		size_t g = t->ngrup;

		if (b->total)
			continue;
		while (g > 0 && !(same_text(b->wilayah,
		    t->b[t->grup[g - 1].first].wilayah) && same_text(b->tahun,
		    t->b[t->grup[g - 1].first].tahun)))
			g--;
		if (g == 0) {
			t->grup[t->ngrup] = (struct tabel_grup){ .first = i };
			g = ++t->ngrup;
		}
		b->grup = g - 1;
		t->grup[g - 1].n++;
		t->grup[g - 1].last = i + 1;
	}
}

/* The months that a row says; else what the caller says they are. */
static int
months_of(const struct tabel_baris *b, int other)
{
	return b->sel[TABEL_BULAN].n > 0 ? (int)b->sel[TABEL_BULAN].a[0].v :
	    other;
}

/* Of a row that says none: what was given, else the rate found. */
static kb_rate
rate_for(const struct banpol_tabel *t, const struct tabel_baris *b,
    kb_rate found)
{
	if (found.den != 0)
		return found;
	return b->sel[TABEL_NILAI].n > 0 ? (kb_rate){ 0, 0 } : t->opt.nilai;
}

/* ---- one group, tried in one way ---- */

struct way {
	kb_rate	 nilai;			/* den 0: as printed, or as given */
	int	 bulan;			/* of rows that say none */
	bool	 force;			/* of all rows */
	bool	 split;			/* the others have what is left of 12 */
};

static int
row_months(const struct tabel_baris *b, const struct way *w)
{
	return w->force ? w->bulan : months_of(b, w->bulan);
}

static bool
try_row(const struct banpol_tabel *t, struct tabel_baris *b,
    const struct way *w)
{
	kb_rate rate = rate_for(t, b, w->nilai);

	if (tabel_coba(b, rate, row_months(b, w)))
		return true;
	if (!w->split || w->bulan == 12 || (!w->force &&
	    b->sel[TABEL_BULAN].n > 0))
		return false;
	if (tabel_coba(b, rate, 12 - w->bulan))
		return true;
	tabel_coba(b, rate, w->bulan);
	return false;
}

/* How many rows of the group it closes; they are left as it left them. */
static size_t
try_way(struct banpol_tabel *t, size_t g, const struct way *w)
{
	size_t closed = 0;

	for (size_t i = t->grup[g].first; i < t->grup[g].last; i++)
		if (!t->b[i].total && t->b[i].grup == g)
			closed += try_row(t, &t->b[i], w);
	return closed;
}

/* The rate that its rows were computed with; how many close. */
static size_t
effective(struct banpol_tabel *t, size_t g, struct way *w)
{
	struct tabel_titik *p = kb_alloc((t->grup[g].n + 1) * sizeof(*p));
	size_t n = 0, best = 0;

	for (size_t i = t->grup[g].first; i < t->grup[g].last; i++) {
		const struct tabel_baris *b = &t->b[i];
		const struct tabel_angka *v = tabel_nilai_sel(b, TABEL_SUARA),
		    *a = tabel_nilai_sel(b, TABEL_JUMLAH);

		if (b->total || b->grup != g || v == NULL || a == NULL)
			continue;
		p[n++] = (struct tabel_titik){ { v->v, { 0, 0 },
		    row_months(b, w) }, *a };
	}
	for (int down = 0; down < 2; down++) {
		kb_rate r = { 0, 0 };
		size_t m = t->opt.pembulatan == (down ? BANPOL_TERDEKAT :
		    BANPOL_BAWAH) ? 0 : tabel_efektif(p, n, down != 0, &r);

		if (tabel_bobot(m, r) > tabel_bobot(best, w->nilai)) {
			best = m;
			w->nilai = r;
		}
	}
	free(p);
	return best;
}

/* ---- which way is it? ---- */

struct search {
	struct banpol_tabel	*t;
	size_t			 g;
	struct way		 best;
	size_t			 closed;
};

/* Takes the way where it closes that many rows more than the best so far. */
static bool
consider(struct search *s, const struct way *w, size_t more)
{
	size_t closed = try_way(s->t, s->g, w);

	if (closed < s->closed + more)
		return false;
	s->best = *w;
	s->closed = closed;
	return true;
}

/* Most of the rows that there are? */
static bool
enough(const struct search *s)
{
	return 2 * s->closed > s->t->grup[s->g].n;
}

static bool
any_cell(const struct banpol_tabel *t, size_t g, enum tabel_kolom k)
{
	for (size_t i = t->grup[g].first; i < t->grup[g].last; i++)
		if (!t->b[i].total && t->b[i].grup == g && t->b[i].sel[k].n > 0)
			return true;
	return false;
}

/* Other months with the same rate, then another rate. */
static void
other_months(struct search *s, bool force)
{
	for (int m = 12; m > 0; m--) {
		struct way w = { s->best.nilai, m, force, true };

		consider(s, &w, 2);
	}
}

/* Months in which a council begins or ends, mostly. */
static bool
usual(int months)
{
	return months == 8 || months == 4 || months == 9 || months == 3;
}

/* Is it a rate that somebody would write, and the other one is not? */
static bool
rounder(const struct way *one, const struct way *best)
{
	int decimals = tabel_desimal(one->nilai);

	return tabel_desimal(best->nilai) > 2 && (decimals == 0 ||
	    (usual(one->bulan) && decimals <= 2 &&
	    tabel_desimal(best->nilai) >= decimals + 4));
}

/* Rows of which one rate was said do not close with it: is it another? */
static void
other_rate(struct search *s, bool months_known)
{
	size_t n = s->t->grup[s->g].n, most = 0;
	struct way best = s->best;

	for (int m = 12; m > 0; m--) {
		struct way one = { .bulan = months_known ? s->best.bulan : m,
		    .split = !months_known };
		size_t closed = effective(s->t, s->g, &one) < 2 ? 0 :
		    try_way(s->t, s->g, &one);

		if (closed > most || (closed == most && most > 0 &&
		    rounder(&one, &best))) {
			most = closed;
			best = one;
		}
		if (months_known)
			break;
	}
	if (most >= 2 && 2 * most > n)
		consider(s, &best, s->closed > 0 ? 2 : 1);
}

/*
 * Rows that close with other months or with another rate: more rows decide,
 * then whether months are printed, then which months councils begin in.
 */
static bool
months_likelier(const struct search *m, const struct search *r, bool printed)
{
	if (m->closed != r->closed || r->best.nilai.den == 0)
		return m->closed >= r->closed;
	return tabel_desimal(r->best.nilai) > 2 ||
	    (!printed && usual(m->best.bulan));
}

/* Do some rows close with the rest of the year? */
static bool
split(const struct banpol_tabel *t, size_t g, int months)
{
	for (size_t i = t->grup[g].first; i < t->grup[g].last; i++)
		if (!t->b[i].total && t->b[i].grup == g &&
		    t->b[i].h.bulan == 12 - months)
			return true;
	return false;
}

static void
search_group(struct banpol_tabel *t, size_t g)
{
	struct tabel_grup *group = &t->grup[g];
	bool has_rate = any_cell(t, g, TABEL_NILAI) || t->opt.nilai.den != 0;
	bool has_months = any_cell(t, g, TABEL_BULAN) || t->opt.bulan > 0;
	struct search s = { .t = t, .g = g,
	    .best = { .bulan = t->opt.bulan > 0 ? t->opt.bulan : 12 } }, m;

	s.closed = try_way(t, g, &s.best);
	if (!enough(&s)) {
		m = s;
		if (has_rate)
			other_months(&m, has_months);
		other_rate(&s, has_months);
		if (m.closed > 0 && months_likelier(&m, &s, has_months))
			s = m;
	}
	group->cocok = try_way(t, g, &s.best);
	group->terbelah = split(t, g, s.best.bulan);
	group->nilai = s.best.nilai;
	group->bulan = s.best.bulan;
	group->nilai_salah = has_rate && s.best.nilai.den != 0;
	group->bulan_salah = has_months && s.best.force;
	group->bulan_dicari = !has_months && s.best.bulan != 12;
}

/* The rounding that the rows show which close with one of them only. */
static int
rounding(const struct banpol_tabel *t)
{
	size_t near = 0, down = 0;

	for (size_t i = 0; i < t->n; i++) {
		near += t->b[i].tutup == BANPOL_TUTUP_TERDEKAT;
		down += t->b[i].tutup == BANPOL_TUTUP_BAWAH;
	}
	if (t->opt.pembulatan != 0 || near + down == 0)
		return t->opt.pembulatan;
	return near >= down ? BANPOL_TERDEKAT : BANPOL_BAWAH;
}

/* What is printed in most rows of the group. */
static kb_rate
printed_rate(const struct banpol_tabel *t, size_t g)
{
	kb_rate most = t->opt.nilai;
	size_t times = 0;

	for (size_t i = t->grup[g].first; i < t->grup[g].last; i++) {
		const struct tabel_angka *a = t->b[i].total ||
		    t->b[i].grup != g ? NULL :
		    tabel_nilai_sel(&t->b[i], TABEL_NILAI);
		kb_rate r;

		if (a == NULL)
			continue;
		r = tabel_pasti(a);
		/* Majority vote: what is in more than half of them stays. */
		if (times == 0)
			most = r;
		if (r.num == most.num && r.den == most.den)
			times++;
		else
			times--;
	}
	return most;
}

void
tabel_cari_nilai(struct banpol_tabel *t)
{
	find_groups(t);
	for (size_t g = 0; g < t->ngrup; g++) {
		search_group(t, g);
		t->grup[g].tertulis = printed_rate(t, g);
	}
	t->pembulatan = rounding(t);
}
