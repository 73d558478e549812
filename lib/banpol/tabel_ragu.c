/* SPDX-License-Identifier: ISC */
/*
 * tabel_ragu.c - rows that no proposal has to be looked for: those that lack a
 * cell, and those that close and yet have something odd.
 */
#include "tabel.h"

#define COST_MISSING 8

void
tabel_hitung(const struct banpol_tabel *t, struct tabel_baris *b)
{
	int64_t x;

	if (tabel_nilai_sel(b, TABEL_SUARA) != NULL && b->h.nilai.den != 0 &&
	    banpol_jumlah(b->h.suara, b->h.nilai,
	    b->h.bulan, t->pembulatan == BANPOL_BAWAH ? BANPOL_BAWAH :
	    BANPOL_TERDEKAT, &x))
		b->hitung = x;
}

/* ---- a cell that says nothing ---- */

static void
missing(struct tabel_baris *b, int kolom)
{
	b->kolom = kolom;
	b->sebab = b->sel[kolom].text != NULL ? BANPOL_TAK_TERBACA :
	    BANPOL_KOSONG;
}

void
tabel_isi_sel(const struct banpol_tabel *t, struct tabel_baris *b)
{
	const struct tabel_angka *v = tabel_nilai_sel(b, TABEL_SUARA),
	    *a = tabel_nilai_sel(b, TABEL_JUMLAH);
	const struct tabel_grup *g = &t->grup[b->grup];
	struct tabel_usul u = { .bits = COST_MISSING };
	int64_t to;

	missing(b, v == NULL ? TABEL_SUARA : a == NULL ? TABEL_JUMLAH :
	    TABEL_NILAI);
	u.sebab = b->sebab;
	u.kolom = b->kolom;
	b->h.nilai = b->h.nilai.den != 0 ? b->h.nilai :
	    b->sel[TABEL_NILAI].n > 0 ?
	    tabel_pasti(&b->sel[TABEL_NILAI].a[0]) : g->tertulis;
	b->h.suara = v != NULL ? v->v : 0;
	if (a == NULL && v != NULL) {
		if (!banpol_jumlah(v->v, b->h.nilai, b->h.bulan,
		    t->pembulatan == BANPOL_BAWAH ? BANPOL_BAWAH :
		    BANPOL_TERDEKAT, &u.jumlah))
			return;
		u.isi = (kb_rate){ u.jumlah, 1 };
		u.suara = v->v;
	} else if (v == NULL && a != NULL) {
		if (!tabel_suara(&b->h, a, &u.suara, &to) || to > u.suara)
			return;
		u.isi = (kb_rate){ u.suara, 1 };
		u.jumlah = a->v;
	} else {
		return;
	}
	tabel_usulkan(b, &u);
}

/* ---- a row that closes ---- */

/* A number that only closes in an odd reading; another rounding. */
static void
odd_cells(const struct banpol_tabel *t, const struct tabel_baris *b,
    struct tabel_usul *u)
{
	for (int k = TABEL_ANGKA - 1; k >= 0; k--) {
		const struct tabel_angka *a = tabel_nilai_sel(b,
		    (enum tabel_kolom)k);

		if (a == NULL || a->odd == 0)
			continue;
		u->kolom = k;
		u->sebab = BANPOL_PEMISAH;
		u->isi = tabel_pasti(a);
	}
	if ((t->pembulatan == BANPOL_BAWAH &&
	    b->tutup == BANPOL_TUTUP_TERDEKAT) ||
	    (t->pembulatan == BANPOL_TERDEKAT &&
	    b->tutup == BANPOL_TUTUP_BAWAH)) {
		u->kolom = TABEL_JUMLAH;
		u->sebab = BANPOL_PEMBULATAN;
		u->isi = (kb_rate){ u->jumlah = b->hitung, 1 };
	}
}

/* It closes with the rate that was found, which is not what it prints. */
static void
wrong_rate(const struct tabel_grup *g, const struct tabel_baris *b,
    struct tabel_usul *u)
{
	const struct tabel_angka *a = tabel_nilai_sel(b, TABEL_NILAI);
	kb_rate printed = a != NULL ? tabel_pasti(a) : g->tertulis;

	if (!g->nilai_salah || tabel_sama(printed, g->nilai))
		return;
	u->kolom = TABEL_NILAI;
	u->isi = g->nilai;
	u->sebab = BANPOL_NILAI_SEMUA;
	if (tabel_sama(g->tertulis, g->nilai))
		u->sebab = tabel_beda_nilai(printed, g->nilai).sebab;
	if (u->sebab == BANPOL_BEDA)
		u->sebab = BANPOL_NILAI;
}

/* It closes; is there anything else? */
void
tabel_ragu(const struct banpol_tabel *t, struct tabel_baris *b)
{
	const struct tabel_grup *g = &t->grup[b->grup];
	struct tabel_usul u = { .suara = b->h.suara, .jumlah =
	    tabel_nilai_sel(b, TABEL_JUMLAH)->v };

	odd_cells(t, b, &u);
	if (g->bulan_salah || (g->bulan_dicari && b->h.bulan != 12)) {
		u.kolom = TABEL_BULAN;
		u.sebab = BANPOL_BULAN_SEMUA;
		u.isi = (kb_rate){ b->h.bulan, 1 };
	}
	wrong_rate(g, b, &u);
	if (u.kolom == TABEL_NILAI && u.sebab != BANPOL_NILAI_SEMUA &&
	    u.sebab != BANPOL_PEMISAH) {
		b->h.nilai = tabel_pasti(tabel_nilai_sel(b, TABEL_NILAI));
		tabel_hitung(t, b);
	}
	if (b->sel[TABEL_BULAN].text != NULL && b->sel[TABEL_BULAN].n == 0) {
		u.kolom = TABEL_BULAN;
		u.sebab = BANPOL_TAK_TERBACA;
		u.isi = (kb_rate){ b->h.bulan, 1 };
	}
	if (u.sebab == 0)
		return;
	tabel_usulkan(b, &u);
	b->odd = u.sebab == BANPOL_PEMISAH;
	if (u.kolom == TABEL_NILAI || g->bulan_salah)
		b->tutup = BANPOL_TUTUP_TIDAK;
}
