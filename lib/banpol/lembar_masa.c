/* SPDX-License-Identifier: ISC */
/*
 * lembar_masa.c - whose votes count in which months: a result holds from the
 * month in which its council was sworn in, or from the next one, by the day
 * (P36 Pasal 38; setting hari_batas), until the next result does.
 */
#include <stdlib.h>

#include "lembar.h"

static int
by_day(const void *a, const void *b)
{
	const struct lembar_hasil *x = a, *y = b;

	if (x->mulai != y->mulai)
		return x->mulai < y->mulai ? -1 : 1;
	return x->pemilu < y->pemilu ? -1 : x->pemilu > y->pemilu;
}

static void
add(struct lembar_kerja *w, int election, const struct buku_dewan *d)
{
	struct lembar_hasil h = { .pemilu = election,
	    .mulai = election * 10000 + 1231 };

	if (d != NULL) {
		h.dilantik = d->dilantik;
		h.mulai = d->dilantik.ymd;
		h.induk = d->induk;
	}
	w->hasil = kb_realloc(w->hasil, w->nhasil + 1, sizeof(*w->hasil));
	w->hasil[w->nhasil++] = h;
}

/* Both registers stand by election. */
void
lembar_hasil(struct lembar_kerja *w, const kb_code *council)
{
	struct buku_bagian vs = buku_of(w->b, BUKU_SUARA, council, 0);
	struct buku_bagian ds = buku_of(w->b, BUKU_DEWAN, council, 0);
	const struct buku_suara *v = vs.row;
	const struct buku_dewan *d = ds.row;

	w->nhasil = 0;
	for (size_t i = 0, j = 0; i < vs.n || j < ds.n; ) {
		bool sworn = j < ds.n && (i == vs.n ||
		    d[j].di.tahun <= v[i].di.tahun);
		int election = sworn ? d[j].di.tahun : v[i].di.tahun;

		add(w, election, sworn ? &d[j++] : NULL);
		while (i < vs.n && v[i].di.tahun == election)
			i++;
	}
	if (w->nhasil > 1)
		qsort(w->hasil, w->nhasil, sizeof(*w->hasil), by_day);
}

/* From this month on that result counts: until it does, the one before. */
static void
from_month(struct banpol_lembar *l, const struct lembar_hasil *h, int month)
{
	if (l->nmasa > 0)
		l->masa[l->nmasa - 1].sampai = month - 1;
	if (l->nmasa > 0 && l->masa[l->nmasa - 1].dari > month - 1)
		l->nmasa--;
	if (month <= 12)
		l->masa[l->nmasa++] = (struct banpol_masa){
		    .pemilu = { h->pemilu * 10000 }, .dilantik = h->dilantik,
		    .dari = month, .sampai = 12 };
}

/* The month that its first whole month is (13: none of this year). */
static int
first_month(const struct lembar_hasil *h, int64_t last_day)
{
	int month = h->mulai / 100 % 100;

	return h->mulai % 100 <= last_day ? month : month + 1;
}

void
lembar_masa(struct lembar_kerja *w)
{
	struct banpol_lembar *l = &w->l;
	int32_t first = l->tahun * 10000 + 101, last = first + 1130;
	const struct lembar_hasil *before = NULL;
	size_t i = 0;

	for (; i < w->nhasil && w->hasil[i].mulai < first; i++)
		before = &w->hasil[i];
	if (before != NULL)
		from_month(l, before, 1);
	for (; i < w->nhasil && w->hasil[i].mulai <= last; i++) {
		if (w->hasil[i].dilantik.ymd == 0)
			lembar_kurang(w, "tanggal pelantikan DPRD hasil Pemilu "
			    "%d belum dicatat, jadi bulannya tidak dapat "
			    "dibagi (banpol tambah dewan)",
			    w->hasil[i].pemilu);
		else
			from_month(l, &w->hasil[i], first_month(&w->hasil[i],
			    w->b->set.hari_batas.v));
	}
	if (l->nmasa == 0)
		lembar_kurang(w, "belum ada hasil pemilu yang berlaku (banpol "
		    "impor suara)");
}
