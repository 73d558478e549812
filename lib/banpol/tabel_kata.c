/* SPDX-License-Identifier: ISC */
/* tabel_kata.c - what was found in a table, in sentences. */
#include <inttypes.h>

#include "kesbang/text.h"
#include "tabel.h"

#define AS_LIKELY 3			/* bits: a coin or two */

const struct kb_word tabel_sebab[] = {
	[BANPOL_SATU_ANGKA - 1] = { "satu_angka", "satu angka berbeda", NULL },
	[BANPOL_TERTUKAR - 1] = { "angka_tertukar", "dua angka tertukar",
	    NULL },
	[BANPOL_KURANG - 1] = { "angka_kurang", "satu angka kurang", NULL },
	[BANPOL_LEBIH - 1] = { "angka_lebih", "satu angka berlebih", NULL },
	[BANPOL_DUA_ANGKA - 1] = { "dua_angka", "dua angka berbeda", NULL },
	[BANPOL_PEMISAH - 1] = { "pemisah", "tanda pemisahnya salah tempat",
	    NULL },
	[BANPOL_DESIMAL - 1] = { "desimal", "angka di belakang koma tidak "
	    "ditulis", NULL },
	[BANPOL_PEMBULATAN - 1] = { "pembulatan", "pembulatannya lain", NULL },
	[BANPOL_BULAN - 1] = { "bulan", "jumlah bulannya lain", NULL },
	[BANPOL_NILAI - 1] = { "nilai", "nilai per suaranya lain", NULL },
	[BANPOL_NILAI_SEMUA - 1] = { "nilai_semua", "nilai seluruh tabel lain",
	    NULL },
	[BANPOL_BULAN_SEMUA - 1] = { "bulan_semua", "bulan seluruh tabel lain",
	    NULL },
	[BANPOL_BARIS_TERTUKAR - 1] = { "baris_tertukar", "tertukar dengan "
	    "baris lain", NULL },
	[BANPOL_RANGKAP - 1] = { "rangkap", "baris yang sama ada dua kali",
	    NULL },
	[BANPOL_BARIS_HILANG - 1] = { "baris_hilang", "agaknya satu baris "
	    "tidak ada dalam tabel", NULL },
	[BANPOL_TAK_IKUT - 1] = { "tidak_ikut", "satu baris tidak ikut "
	    "dijumlah", NULL },
	[BANPOL_DUA_KALI - 1] = { "dua_kali", "satu baris dijumlah dua kali",
	    NULL },
	[BANPOL_KOSONG - 1] = { "kosong", "tidak ditulis", NULL },
	[BANPOL_TAK_TERBACA - 1] = { "tak_terbaca", "tidak terbaca sebagai "
	    "bilangan", NULL },
	[BANPOL_BEDA - 1] = { "beda", "angkanya lain", NULL },
	[BANPOL_REGISTER - 1] = { "register", "lain dengan register", NULL },
	{ 0 }
};

static const char *
why(int sebab)
{
	return tabel_sebab[sebab - 1].label;
}

/* "23.146 x 4.108 x 8/12" */
static void
formula(struct kb_buf *b, const struct tabel_hitungan *h)
{
	kb_int_dots(b, h->suara);
	kb_buf_adds(b, " x ");
	kb_rate_show(b, h->nilai);
	if (h->bulan != 12)
		kb_buf_addf(b, " x %d/12", h->bulan);
}

static void
begin(struct kb_buf *b, const struct tabel_baris *r)
{
	kb_buf_addf(b, "baris %ld", r->line);
	if (r->partai != NULL) {
		kb_buf_adds(b, ", ");
		kb_buf_adds(b, r->partai);
	}
	kb_buf_adds(b, ": ");
}

/* "suara 23.146 (dua angka tertukar)" */
static void
proposal(const struct banpol_tabel *t, struct kb_buf *b,
    const struct tabel_usul *u)
{
	kb_buf_addf(b, "%s ", tabel_kolom_nama(u->kolom));
	kb_rate_show(b, u->isi);
	if (u->lain > 0)
		kb_buf_addf(b, " (tertukar dengan baris %ld)",
		    t->b[u->lain - 1].line);
	else if (u->sebab != BANPOL_BEDA)
		kb_buf_addf(b, " (%s)", why(u->sebab));
	if (u->dua) {
		kb_buf_adds(b, " dan jumlah ");
		kb_int_dots(b, u->jumlah);
		kb_buf_addf(b, " (%s)", why(u->dua));
	}
}

/* The other proposals, those that are as likely before the others. */
static void
others(const struct banpol_tabel *t, struct kb_buf *b,
    const struct tabel_baris *r)
{
	const char *intro = "; sama mungkin: ";
	size_t i = 1;

	for (; i < r->nusul && r->usul[i].bits <= r->usul[0].bits + AS_LIKELY;
	    i++) {
		kb_buf_adds(b, intro);
		proposal(t, b, &r->usul[i]);
		intro = ", ";
	}
	if (i < 3 && i < r->nusul && r->usul[i].sebab != BANPOL_BEDA) {
		kb_buf_adds(b, "; atau ");
		proposal(t, b, &r->usul[i]);
	}
}

static void
not_closed(const struct banpol_tabel *t, const struct tabel_baris *r,
    struct kb_buf *b)
{
	const struct tabel_angka *a = tabel_nilai_sel(r, TABEL_JUMLAH);
	const struct tabel_usul *u = &r->usul[0];

	kb_buf_adds(b, "jumlah ");
	kb_rate_show(b, tabel_pasti(a));
	kb_buf_adds(b, " tidak sama dengan ");
	formula(b, &r->h);
	if (r->hitung >= 0) {
		kb_buf_adds(b, " = ");
		kb_int_dots(b, r->hitung);
	}
	if (r->nusul == 0)
		return;
	if (u->kolom == TABEL_JUMLAH && u->lain == 0) {
		kb_buf_addf(b, ": %s", u->sebab != BANPOL_BEDA ?
		    why(u->sebab) : "tidak mirip salah ketik");
	} else {
		kb_buf_adds(b, ": agaknya ");
		proposal(t, b, u);
	}
	if (u->total)
		kb_buf_adds(b, ", dan total pun menutup");
	others(t, b, r);
}

static void
cell_fault(const struct tabel_baris *r, struct kb_buf *b)
{
	kb_buf_addf(b, "kolom %s ", tabel_kolom_nama(r->kolom));
	if (r->sel[r->kolom].text != NULL) {
		kb_quote(b, r->sel[r->kolom].text);
		kb_buf_addc(b, ' ');
	}
	kb_buf_adds(b, why(r->sebab));
	if (r->kolom == TABEL_NILAI)
		kb_buf_adds(b, "; sebutkan dengan --nilai");
	if (r->nusul == 0)
		return;
	kb_buf_adds(b, "; menurut kolom lain ");
	kb_rate_show(b, r->usul[0].isi);
}

void
tabel_kata_baris(const struct banpol_tabel *t, const struct tabel_baris *r,
    struct kb_buf *b)
{
	if (r->sebab == 0 || r->sebab == BANPOL_REGISTER ||
	    r->sebab == BANPOL_NILAI_SEMUA ||
	    r->sebab == BANPOL_BULAN_SEMUA)
		return;
	begin(b, r);
	if (r->sebab == BANPOL_TAK_TERBACA || r->sebab == BANPOL_KOSONG) {
		cell_fault(r, b);
	} else if (r->sebab == BANPOL_RANGKAP) {
		kb_buf_addf(b, "sama dengan baris %ld (partai, suara dan "
		    "jumlah)", t->b[r->kembar - 1].line);
	} else if (r->odd) {
		kb_buf_addf(b, "%s ditulis ", tabel_kolom_nama(r->kolom));
		kb_quote(b, r->sel[r->kolom].text);
		kb_buf_adds(b, "; barisnya menutup bila dibaca ");
		kb_rate_show(b, r->usul[0].isi);
	} else if (r->tutup != BANPOL_TUTUP_TIDAK) {
		kb_buf_addf(b, "jumlah dibulatkan %s, baris lain %s",
		    r->tutup == BANPOL_TUTUP_BAWAH ? "ke bawah" :
		    "ke rupiah terdekat", r->tutup == BANPOL_TUTUP_BAWAH ?
		    "ke rupiah terdekat" : "ke bawah");
	} else {
		not_closed(t, r, b);
	}
	kb_buf_addc(b, '\n');
}

/* ---- totals ---- */

/* Sums of rows may be of more than 63 bits. */
static void
show_wide(struct kb_buf *b, tabel_i128 v)
{
	tabel_i128 high = v / 1000000000000000000;
	int64_t low = (int64_t)(v % 1000000000000000000);

	if (high == 0) {
		kb_int_dots(b, low);
		return;
	}
	show_wide(b, high);
	for (int64_t unit = 1000000000000000; unit > 0; unit /= 1000)
		kb_buf_addf(b, ".%03d", (int)(low / unit % 1000));
}

/*
 * 10^-9 rupiah: "1.141.232.525,33".  Each row of an exact sum may be short of
 * one such unit.
 */
static void
show_sum(struct kb_buf *b, tabel_i128 x, size_t rows)
{
	int64_t sen;

	x += (tabel_i128)rows;
	sen = (int64_t)(x % 1000000000 / 10000000);
	show_wide(b, x / 1000000000);
	if (sen > 0)
		kb_buf_addf(b, ",%02d", (int)sen);
}

static void
why_total(const struct banpol_tabel *t, const struct tabel_baris *r,
    struct kb_buf *b)
{
	const struct tabel_usul *u = &r->usul[0];
	const struct tabel_baris *o = u->lain > 0 ? &t->b[u->lain - 1] : NULL;

	if (r->nusul == 0)
		return;
	kb_buf_addf(b, ": %s", u->sebab != BANPOL_BEDA ? why(u->sebab) :
	    "tidak mirip salah ketik");
	if (o != NULL)
		kb_buf_addf(b, " (baris %ld%s%s)", o->line, o->partai != NULL ?
		    ", " : "", o->partai != NULL ? o->partai : "");
	if (u->sebab == BANPOL_BARIS_HILANG) {
		kb_buf_adds(b, " (selisihnya ");
		kb_int_dots(b, u->suara);
		kb_buf_adds(b, " suara)");
	} else if (o == NULL && u->sebab != BANPOL_BEDA) {
		kb_buf_adds(b, ", agaknya ");
		kb_rate_show(b, u->isi);
	}
}

static void
total_votes(const struct tabel_baris *r, const struct tabel_jumlah *s,
    struct kb_buf *b)
{
	const struct tabel_angka *v = tabel_nilai_sel(r, TABEL_SUARA);

	if (v == NULL || v->v == s->v)
		return;
	begin(b, r);
	kb_buf_adds(b, "suara ");
	kb_int_dots(b, v->v);
	kb_buf_adds(b, " tidak sama dengan suara semua barisnya, ");
	show_wide(b, s->v);
	kb_buf_addc(b, '\n');
}

void
tabel_kata_total(const struct banpol_tabel *t, const struct tabel_baris *r,
    struct kb_buf *b)
{
	const struct tabel_angka *a = tabel_nilai_sel(r, TABEL_JUMLAH);
	struct tabel_jumlah s = tabel_jumlah(t, r->from, r->to);

	total_votes(r, &s, b);
	if (a == NULL)
		return;
	begin(b, r);
	kb_buf_adds(b, "total ");
	kb_rate_show(b, tabel_pasti(a));
	if (r->tutup == BANPOL_TUTUP_TEPAT)
		kb_buf_adds(b, " sama dengan jumlah tepat yang dibulatkan, ");
	else if (r->tutup == BANPOL_TUTUP_USUL)
		kb_buf_adds(b, " menutup bila usul untuk barisnya dipakai; ");
	else if (r->tutup == BANPOL_TUTUP_TIDAK)
		kb_buf_adds(b, " tidak menutup; ");
	else
		kb_buf_adds(b, " menutup; ");
	kb_buf_addf(b, "jumlah %zu baris ", s.n);
	show_sum(b, s.a, 0);
	if (s.x >= 0 && r->tutup != BANPOL_TUTUP_TIDAK) {
		kb_buf_adds(b, ", jumlah tepat ");
		show_sum(b, s.x, s.n);
	}
	if (r->tutup == BANPOL_TUTUP_TIDAK)
		why_total(t, r, b);
	kb_buf_addc(b, '\n');
}

/* ---- the whole table ---- */

static void
so_many(struct kb_buf *b, const struct tabel_grup *g)
{
	if (g->cocok == g->n)
		kb_buf_adds(b, "semua baris");
	else
		kb_buf_addf(b, "%zu dari %zu baris", g->cocok, g->n);
}

static void
group_told(const struct tabel_grup *g, struct kb_buf *b)
{
	bool has_rate = g->tertulis.den != 0;

	if (g->nilai.den != 0 && !(has_rate &&
	    tabel_sama(g->nilai, g->tertulis))) {
		so_many(b, g);
		kb_buf_adds(b, " menutup dengan nilai ");
		kb_rate_show(b, g->nilai);
		if (has_rate) {
			kb_buf_adds(b, ", bukan ");
			kb_rate_show(b, g->tertulis);
		}
		if (has_rate && g->nilai.num < INT64_MAX / 1000 &&
		    tabel_sama(g->tertulis, (kb_rate){ g->nilai.num * 1000,
		    g->nilai.den }))
			kb_buf_adds(b, ": jumlahnya agaknya dalam ribuan "
			    "rupiah");
		kb_buf_addc(b, '\n');
	}
	if (g->bulan_salah || g->bulan_dicari) {
		so_many(b, g);
		kb_buf_addf(b, " menutup dengan %d/12", g->bulan);
		if (g->terbelah)
			kb_buf_addf(b, " atau %d/12", 12 - g->bulan);
		kb_buf_adds(b, g->bulan_salah ?
		    ", bukan dengan bulan yang tertulis" :
		    " (bulan tidak ditulis)");
		kb_buf_addc(b, '\n');
	}
}

void
tabel_kata_semua(const struct banpol_tabel *t, struct kb_buf *b)
{
	struct tabel_jumlah s = tabel_jumlah(t, 0, t->n);
	size_t closed = 0;
	bool total = false;

	for (size_t g = 0; g < t->ngrup; g++)
		group_told(&t->grup[g], b);
	for (size_t i = 0; i < t->n; i++) {
		total |= t->b[i].total;
		closed += !t->b[i].total &&
		    t->b[i].tutup != BANPOL_TUTUP_TIDAK &&
		    t->b[i].tutup != BANPOL_TUTUP_TAK_TAHU;
	}
	if (!total) {
		kb_buf_addf(b, "tanpa baris total; jumlah %zu baris ", s.n);
		show_sum(b, s.a, 0);
		if (s.x >= 0) {
			kb_buf_adds(b, ", jumlah tepat ");
			show_sum(b, s.x, s.n);
		}
		kb_buf_addc(b, '\n');
	}
	kb_buf_addf(b, "%zu dari %zu baris menutup", closed, s.n);
	if (t->pembulatan != 0)
		kb_buf_addf(b, ", pembulatan %s",
		    banpol_pembulatan[t->pembulatan - 1].name);
	kb_buf_addc(b, '\n');
	if (t->judul.len > 0)
		kb_buf_addf(b, "kolom yang tidak dipakai: %s\n", t->judul.s);
	if (t->nluar > 0)
		kb_buf_addf(b, "di luar tabel: %zu baris, yang pertama %s\n",
		    t->nluar, t->luar.s);
	if (t->lewat.len > 0)
		kb_buf_addf(b, "bukan baris tabel: %s\n", t->lewat.s);
}
