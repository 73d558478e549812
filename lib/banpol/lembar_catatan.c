/* SPDX-License-Identifier: ISC */
/* lembar_catatan.c - what people should know about one council's year. */
#include <string.h>

#include "lembar.h"

/* "67.705 suara, 5 kursi"; nothing known: "tidak tercatat". */
static void
votes(struct kb_buf *b, kb_int suara, kb_int kursi)
{
	if (suara.known) {
		kb_int_dots(b, suara.v);
		kb_buf_adds(b, " suara");
	} else {
		kb_buf_adds(b, "tidak tercatat");
	}
	if (kursi.known)
		kb_buf_addf(b, ", %lld kursi", (long long)kursi.v);
}

static void
add_basis(struct kb_buf *b, const struct buku_koreksi *c)
{
	kb_buf_addf(b, " (%s, ", c->dasar);
	kb_date_long(b, c->tanggal);
	kb_buf_addc(b, ')');
}

static void
also(struct kb_buf *b)
{
	if (b->len > 0)
		kb_buf_adds(b, "; ");
}

kb_text
lembar_catatan_baris(struct lembar_kerja *w, const struct lembar_kini *p)
{
	const struct banpol_lembar *l = &w->l;
	struct kb_buf *b = &w->scratch;

	kb_buf_cut(b, 0);
	if (p->koreksi != NULL) {
		kb_buf_adds(b, "semula ");
		votes(b, p->semula, p->kursi_semula);
		add_basis(b, p->koreksi);
	}
	if (!p->kursi.known) {
		also(b);
		kb_buf_adds(b, "kursi belum dicatat");
	}
	if (l->induk.s[0] != '\0') {
		also(b);
		kb_buf_addf(b, "nilai daerah induk %s", l->induk.s);
	}
	if (l->nilai_semula.den != 0) {
		also(b);
		kb_buf_adds(b, "nilai semula ");
		kb_rate_show(b, l->nilai_semula);
	}
	return b->len > 0 ? buku_teks(&w->teks, &w->nteks, b->s) : NULL;
}

/* ---- of a result ---- */

static void
corrections(struct lembar_kerja *w)
{
	struct kb_buf *b = &w->catatan;

	for (size_t i = 0; i < w->nkini; i++) {
		const struct lembar_kini *p = &w->kini[i];

		if (p->koreksi == NULL)
			continue;
		kb_buf_addf(b, "%s semula ",
		    lembar_nama(p->kode, p->info));
		votes(b, p->semula, p->kursi_semula);
		kb_buf_adds(b, ", menjadi ");
		votes(b, (kb_int){ p->suara, true }, p->kursi);
		add_basis(b, p->koreksi);
		kb_buf_addc(b, '\n');
	}
}

void
lembar_catatan_masa(struct lembar_kerja *w, const struct banpol_masa *m)
{
	struct kb_buf *b = &w->catatan;
	int election = m->pemilu.ymd / 10000;
	size_t unknown = 0, seated = 0;

	if (w->want->brief)
		return;
	if (m->dilantik.ymd == 0)
		kb_buf_addf(b, "tanggal pelantikan DPRD hasil Pemilu %d belum "
		    "dicatat: dianggap sebelum %d\n", election, w->l.tahun);
	for (size_t i = 0; i < w->nkini; i++) {
		unknown += !w->kini[i].kursi.known;
		seated += !w->kini[i].kursi.known || w->kini[i].kursi.v > 0;
	}
	if (unknown > 0)
		kb_buf_addf(b, "kursi %zu partai hasil Pemilu %d belum "
		    "dicatat: dihitung sebagai penerima\n", unknown, election);
	if (seated == 0) {
		kb_buf_addf(b, "tidak ada partai yang berkursi dalam hasil "
		    "Pemilu %d\n", election);
		w->l.perhatian = true;
	}
	corrections(w);
}

/* ---- of the year ---- */

/* Months before the first result: a new region has no older one; of another
 * one the votes are perhaps not entered yet. */
static void
gap(struct lembar_kerja *w)
{
	const struct banpol_masa *m = &w->l.masa[0];
	bool young = false;

	if (m->dari == 1)
		return;
	for (size_t i = 0; i < w->nhasil; i++)
		young = young || (w->hasil[i].induk.s[0] != '\0' &&
		    w->hasil[i].pemilu == m->pemilu.ymd / 10000);
	kb_buf_addf(&w->catatan, "Januari%s%s tidak dihitung: %s\n",
	    m->dari > 2 ? "-" : "", m->dari > 2 ?
	    kb_month_name(m->dari - 1) : "", young ?
	    "DPRD pertama daerah itu" : "tidak ada hasil pemilu sebelumnya "
	    "dalam register");
	w->l.perhatian = w->l.perhatian || !young;
}

/* The last council of that year; NULL: the one after it is known, too. */
static const struct lembar_hasil *
last_known(const struct lembar_kerja *w)
{
	const struct lembar_hasil *h = w->nhasil > 0 ?
	    &w->hasil[w->nhasil - 1] : NULL;

	return h != NULL && h->mulai / 10000 <= w->l.tahun ? h : NULL;
}

static bool
election_in(const struct buku *b, int year)
{
	const struct buku_larik *all = &b->larik[BUKU_PARTAI];
	const struct buku_partai *p = all->row;

	for (size_t i = all->n; i-- > 0 && p[i].pemilu >= year; )
		if (p[i].pemilu == year)
			return true;
	return false;
}

/* The year of a swearing-in is split (P36 Pasal 38): nothing else tells that
 * it is not recorded yet. */
static void
term(struct lembar_kerja *w)
{
	const struct lembar_hasil *h = last_known(w);
	const struct banpol_masa *m = &w->l.masa[w->l.nmasa - 1];
	int year = h == NULL ? 0 : kb_date_add_span((kb_date){ h->mulai },
	    w->b->set.masa_dewan).ymd / 10000;
	struct kb_buf *b = &w->scratch;

	if (h == NULL || h->pemilu == w->l.tahun || (year > w->l.tahun &&
	    !election_in(w->b, w->l.tahun)))
		return;
	kb_buf_cut(b, 0);
	kb_buf_addf(b, "DPRD hasil Pemilu %d ", h->pemilu);
	if (h->dilantik.ymd != 0) {
		kb_buf_adds(b, "dilantik ");
		kb_date_long(b, h->dilantik);
	} else {
		kb_buf_adds(b, "belum tercatat pelantikannya");
	}
	kb_buf_addf(b, "; bila DPRD baru dilantik tahun %d, catat pemilu dan "
	    "pelantikannya: hitungan ini %d bulan", year < w->l.tahun ?
	    year : w->l.tahun, m->sampai - m->dari + 1);
	w->l.habis = buku_teks(&w->teks, &w->nteks, b->s);
	kb_buf_addf(&w->catatan, "%s\n", w->l.habis);
	w->l.perhatian = true;
}

static void
rate(struct lembar_kerja *w)
{
	const struct banpol_lembar *l = &w->l;
	struct kb_buf *b = &w->catatan;

	if (l->induk.s[0] != '\0')
		kb_buf_addf(b, "dihitung dengan nilai daerah induk, %s "
		    "(Permendagri 36/2018 Pasal 39)\n", kb_region_name(w->k,
		    l->induk.s, &w->scratch));
	if (l->nilai_semula.den == 0)
		return;
	kb_buf_adds(b, "nilai per suara semula ");
	kb_rate_show(b, l->nilai_semula);
	kb_buf_adds(b, ", sejak ");
	kb_date_long(b, l->berlaku);
	kb_buf_addc(b, ' ');
	kb_rate_show(b, l->nilai);
	kb_buf_adds(b, ": seluruh tahun dihitung dengan yang terakhir; "
	    "selisihnya dibayarkan dengan pencairan berikutnya\n");
}

static void
ceiling(struct lembar_kerja *w)
{
	const struct banpol_lembar *l = &w->l;
	struct kb_buf *b = &w->catatan;

	if (!l->pagu.known || l->jumlah <= l->pagu.v)
		return;
	kb_buf_adds(b, "jumlahnya melebihi pagu ");
	kb_money_text(b, l->pagu.v);
	kb_buf_adds(b, " dengan ");
	kb_money_text(b, l->jumlah - l->pagu.v);
	kb_buf_addc(b, '\n');
	w->l.perhatian = true;
}

/* ---- against the last decision ---- */

static bool
same_row(const struct banpol_baris *a, const struct banpol_baris *b)
{
	return strcmp(a->partai, b->partai) == 0 &&
	    a->pemilu.ymd == b->pemilu.ymd && a->bulan.v == b->bulan.v &&
	    a->suara.v == b->suara.v && a->nilai.num == b->nilai.num &&
	    a->nilai.den == b->nilai.den && a->jumlah.v == b->jumlah.v;
}

struct baris {
	const struct banpol_baris *row;
	size_t		 n;
};

static bool
has_party(struct baris a, kb_text code)
{
	for (size_t i = 0; i < a.n; i++)
		if (strcmp(a.row[i].partai, code) == 0)
			return true;
	return false;
}

/* Has it a row of that party that the other has not? */
static bool
more(struct baris a, struct baris b, kb_text code)
{
	for (size_t i = 0; i < a.n; i++) {
		size_t j = 0;

		if (strcmp(a.row[i].partai, code) != 0)
			continue;
		while (j < b.n && !same_row(&a.row[i], &b.row[j]))
			j++;
		if (j == b.n)
			return true;
	}
	return false;
}

/* Parties whose rows are not the same in both, as on the ballot: "PKB, PAN". */
static void
differing(const struct lembar_kerja *w, struct kb_buf *who)
{
	const struct banpol_putusan *p = w->l.putusan;
	struct baris side[] = { { w->l.baris, w->l.nbaris },
	    { p->baris, p->nbaris } };

	for (size_t k = 0; k < KB_LEN(side); k++)
		for (size_t i = 0; i < side[k].n; i++) {
			const struct banpol_baris *r = &side[k].row[i];

			if (has_party((struct baris){ side[k].row, i },
			    r->partai) || (k > 0 && has_party(side[0],
			    r->partai)) || (!more(side[0], side[1],
			    r->partai) && !more(side[1], side[0], r->partai)))
				continue;
			kb_buf_addf(who, "%s%s", who->len > 0 ? ", " : "",
			    lembar_nama(r->partai, buku_partai(w->b,
			    r->pemilu.ymd / 10000, r->partai)));
		}
}

static void
against(struct lembar_kerja *w)
{
	const struct banpol_putusan *p = w->l.putusan;
	struct kb_buf *b = &w->beda, *who = &w->scratch;

	kb_buf_cut(who, 0);
	if (p != NULL)
		differing(w, who);
	if (who->len == 0)
		return;
	kb_buf_addf(b, "berbeda dengan penetapan urutan %lld",
	    (long long)p->urutan);
	if (p->nomor != NULL)
		kb_buf_addf(b, ", nomor %s", p->nomor);
	kb_buf_adds(b, ", ");
	kb_date_long(b, p->tanggal);
	kb_buf_addf(b, ": %s; ", who->s);
	if (p->jumlah != w->l.jumlah) {
		kb_buf_adds(b, "semula ");
		kb_money_text(b, p->jumlah);
		kb_buf_adds(b, ", kini ");
	} else {
		kb_buf_adds(b, "jumlahnya tetap ");
	}
	kb_money_text(b, w->l.jumlah);
	w->l.beda = b->s;
}

void
lembar_catatan(struct lembar_kerja *w)
{
	if (w->l.kurang != NULL || w->want->brief)
		return;
	gap(w);
	term(w);
	rate(w);
	ceiling(w);
	against(w);
}
