/* SPDX-License-Identifier: ISC */
/* lembar_baris.c - the rows of one council's year, and their sums. */
#include <string.h>

#include "lembar.h"

/* ---- the rate ---- */

/* The last row of a year holds for all of it: what was paid on a lower one
 * before is made up for by a further payment. */
static bool
rate_of(struct lembar_kerja *w, const kb_code *council)
{
	struct buku_bagian all = buku_of(w->b, BUKU_NILAI, council,
	    w->l.tahun);
	const struct buku_nilai *n = all.row;

	if (all.n == 0)
		return false;
	w->l.nilai = n[all.n - 1].nilai;
	w->l.nilai_dasar = n[all.n - 1].dasar;
	if (all.n > 1) {
		w->l.berlaku = n[all.n - 1].berlaku;
		w->l.nilai_semula = n[all.n - 2].nilai;
	}
	return true;
}

/* A new region has its parent's rate (P36 Pasal 39). */
static bool
parents_rate(struct lembar_kerja *w)
{
	const struct banpol_lembar *l = &w->l;

	for (size_t i = l->nmasa; i-- > 0; )
		for (size_t h = 0; h < w->nhasil; h++) {
			kb_code up = w->hasil[h].induk;

			if (w->hasil[h].pemilu != l->masa[i].pemilu.ymd /
			    10000 || up.s[0] == '\0')
				continue;
			w->l.induk = up;
			if (rate_of(w, &up))
				return true;
		}
	return false;
}

void
lembar_nilai(struct lembar_kerja *w)
{
	if (rate_of(w, &w->l.wilayah) || parents_rate(w))
		return;
	if (w->l.induk.s[0] != '\0')
		lembar_kurang(w, "nilai per suara belum dicatat, juga tidak "
		    "dari daerah induknya %s (banpol tambah nilai)",
		    kb_region_name(w->k, w->l.induk.s, &w->scratch));
	else
		lembar_kurang(w, "nilai per suara belum dicatat (banpol "
		    "tambah nilai)");
}

/* ---- votes, as they stand for that year ---- */

static struct lembar_kini *
kini_of(struct lembar_kerja *w, kb_text code, const struct buku_partai *info)
{
	for (size_t i = 0; i < w->nkini; i++)
		if (w->kini[i].kode == code)
			return &w->kini[i];
	w->kini = kb_realloc(w->kini, w->nkini + 1, sizeof(*w->kini));
	w->kini[w->nkini] = (struct lembar_kini){ .kode = code,
	    .info = info };
	return &w->kini[w->nkini++];
}

/* A changed result adjusts the aid (P36 Pasal 38 ayat (2)). */
static void
correct(struct lembar_kerja *w, int election)
{
	struct buku_bagian all = buku_of(w->b, BUKU_KOREKSI, &w->l.wilayah,
	    election);
	const struct buku_koreksi *c = all.row;

	for (size_t i = 0; i < all.n; i++) {
		struct lembar_kini *p;

		if (c[i].sejak > w->l.tahun)
			continue;
		p = kini_of(w, c[i].partai, buku_partai(w->b, election,
		    c[i].partai));
		p->suara = c[i].suara;
		p->koreksi = &c[i];
		if (c[i].kursi.known)
			p->kursi = c[i].kursi;
	}
}

static void
votes_of(struct lembar_kerja *w, int election)
{
	struct buku_bagian all = buku_of(w->b, BUKU_SUARA, &w->l.wilayah,
	    election);
	const struct buku_suara *v = all.row;

	w->nkini = 0;
	w->kini = kb_realloc(w->kini, all.n > 0 ? all.n : 1,
	    sizeof(*w->kini));
	for (size_t i = 0; i < all.n; i++)
		w->kini[w->nkini++] = (struct lembar_kini){
		    .kode = v[i].partai, .info = v[i].info,
		    .suara = v[i].suara, .kursi = v[i].kursi,
		    .semula = { v[i].suara, true },
		    .kursi_semula = v[i].kursi };
	if (all.n == 0)
		lembar_kurang(w, "suara hasil Pemilu %d belum dicatat (banpol "
		    "impor suara)", election);
	correct(w, election);
}

/* ---- rows ---- */

static void *
room(void *all, size_t n, size_t *have, size_t size)
{
	if (n < *have)
		return all;
	*have = *have > 0 ? *have * 2 : 32;
	return kb_realloc(all, *have, size);
}

static void
no_seat(struct lembar_kerja *w, const struct lembar_kini *p, kb_pdate election)
{
	struct banpol_lembar *l = &w->l;

	l->tanpa = room(l->tanpa, l->ntanpa, &w->room[2], sizeof(*l->tanpa));
	l->tanpa[l->ntanpa++] = (struct banpol_tanpa){ .pemilu = election,
	    .kode = p->kode, .singkatan = lembar_nama(p->kode, p->info),
	    .suara = p->suara };
}

static void
row(struct lembar_kerja *w, const struct lembar_kini *p, struct banpol_masa *m)
{
	struct banpol_lembar *l = &w->l;
	int months = m->sampai - m->dari + 1;
	struct banpol_baris *r;
	struct jumlah exact;
	int64_t paid;

	if (!jumlah_of((jumlah_wide)p->suara * (unsigned)months, l->nilai,
	    &exact) || !jumlah_round(&exact, l->pembulatan, &paid) ||
	    __builtin_add_overflow(l->jumlah, paid, &l->jumlah)) {
		lembar_kurang(w, "bantuan %s terlalu besar untuk dihitung: "
		    "periksa suara dan nilainya",
		    lembar_nama(p->kode, p->info));
		return;
	}
	m->jumlah += paid;		/* no more than l->jumlah, which fits */
	l->baris = room(l->baris, l->nbaris, &w->room[0], sizeof(*l->baris));
	r = &l->baris[l->nbaris++];
	*r = (struct banpol_baris){ .wilayah = l->wilayah,
	    .tahun = { l->tahun * 10000 }, .partai = p->kode,
	    .pemilu = m->pemilu, .bulan = { months, true },
	    .suara = { p->suara, true }, .nilai = l->nilai,
	    .jumlah = { paid, true }, .kursi = p->kursi };
	if (w->want->brief)
		return;
	kb_buf_cut(&w->scratch, 0);
	jumlah_formula(&w->scratch, p->suara, l->nilai, months, &exact);
	r->rumus = buku_teks(&w->teks, &w->nteks, w->scratch.s);
	r->catatan = lembar_catatan_baris(w, p);
}

/* ---- sums ---- */

static struct banpol_pihak *
party_of(struct lembar_kerja *w, const struct banpol_baris *r)
{
	struct banpol_lembar *l = &w->l;
	const struct buku_partai *info;
	struct banpol_pihak *p;

	for (size_t i = 0; i < l->npihak; i++)
		if (l->pihak[i].kode == r->partai)
			return &l->pihak[i];
	info = buku_partai(w->b, r->pemilu.ymd / 10000, r->partai);
	l->pihak = room(l->pihak, l->npihak, &w->room[1], sizeof(*l->pihak));
	p = &l->pihak[l->npihak++];
	memset(p, 0, sizeof(*p));
	p->kode = r->partai;
	p->singkatan = info != NULL ? info->singkatan : NULL;
	p->nama = info != NULL ? info->nama : NULL;
	return p;
}

/* Rows of the newest result first: its order is the sheet's. */
static void
sum_parties(struct lembar_kerja *w)
{
	const struct banpol_lembar *l = &w->l;

	for (size_t m = l->nmasa; m-- > 0; )
		for (size_t i = 0; i < l->nbaris; i++) {
			const struct banpol_baris *r = &l->baris[i];
			struct banpol_pihak *p;

			if (r->pemilu.ymd != l->masa[m].pemilu.ymd)
				continue;
			p = party_of(w, r);
			p->jumlah[m] = r->jumlah;
			p->total += r->jumlah.v;	/* as above */
		}
}

/* All rows have one rate, so their exact sum is one fraction, too. */
static void
sum_exact(struct lembar_kerja *w)
{
	const struct banpol_lembar *l = &w->l;
	jumlah_wide vote_months = 0;
	struct jumlah exact;

	for (size_t i = 0; i < l->nbaris; i++)
		vote_months += (jumlah_wide)l->baris[i].suara.v *
		    (uint64_t)l->baris[i].bulan.v;
	if (!jumlah_of(vote_months, l->nilai, &exact)) {
		lembar_kurang(w, "jumlah semua partai terlalu besar untuk "
		    "dihitung");
		return;
	}
	jumlah_text(&w->pasti, &exact);
	jumlah_rest(&w->selisih, l->jumlah, &exact);
	w->l.pasti = w->pasti.s;
	w->l.selisih = w->selisih.s;
}

void
lembar_baris(struct lembar_kerja *w)
{
	struct banpol_lembar *l = &w->l;

	for (size_t m = 0; m < l->nmasa && l->kurang == NULL; m++) {
		votes_of(w, l->masa[m].pemilu.ymd / 10000);
		for (size_t i = 0; i < w->nkini; i++)
			if (w->kini[i].kursi.known && w->kini[i].kursi.v == 0)
				no_seat(w, &w->kini[i], l->masa[m].pemilu);
			else
				row(w, &w->kini[i], &l->masa[m]);
		lembar_catatan_masa(w, &l->masa[m]);
	}
	if (l->kurang == NULL)
		sum_parties(w);
	if (l->kurang == NULL)
		sum_exact(w);
}
