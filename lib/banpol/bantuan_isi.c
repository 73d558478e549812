/* SPDX-License-Identifier: ISC */
/*
 * bantuan_isi.c - the rows of bantuan: what was computed, joined with what took
 * place.
 */
#include <stdlib.h>
#include <string.h>

#include "bantuan_isi.h"
#include "kesbang/lpj.h"

/* ---- as computed ---- */

/* The row of that party in the year that is being read, from its first on. */
static struct bantuan *
party_of(struct isi *s, size_t first, const struct banpol_baris *b)
{
	struct bantuan *x;

	for (size_t i = first; i < s->n; i++)
		if (strcmp(s->bantuan[i].partai, b->partai) == 0)
			return &s->bantuan[i];
	if (s->n == s->room) {
		s->room = s->room > 0 ? 2 * s->room : 64;
		s->bantuan = kb_realloc(s->bantuan, s->room,
		    sizeof(*s->bantuan));
	}
	x = &s->bantuan[s->n++];
	*x = (struct bantuan){ .wilayah = b->wilayah, .tahun = b->tahun,
	    .partai = b->partai };
	kb_homes_keep(&s->homes, &bantuan_type, x);
	return x;
}

/* Seats are not decided about: they stand in what is computed today. */
static kb_int
seats_of(const struct banpol_lembar *l, const struct banpol_baris *b)
{
	for (size_t i = 0; i < l->nbaris; i++)
		if (l->baris[i].pemilu.ymd == b->pemilu.ymd &&
		    strcmp(l->baris[i].partai, b->partai) == 0)
			return l->baris[i].kursi;
	return (kb_int){ 0 };
}

/* The newest result takes the first columns, the one before it the others. */
static void
add_result(struct bantuan *x, const struct banpol_lembar *l,
    const struct banpol_baris *b)
{
	x->nhasil++;
	if (x->pemilu.ymd != 0 && b->pemilu.ymd > x->pemilu.ymd) {
		x->pemilu_lama = x->pemilu;
		x->bulan_lama = x->bulan;
		x->suara_lama = x->suara;
		x->pemilu.ymd = 0;
	}
	if (x->pemilu.ymd == 0) {
		x->pemilu = b->pemilu;
		x->bulan = b->bulan;
		x->suara = b->suara;
		x->kursi = seats_of(l, b);
		x->nilai = b->nilai;
	} else if (b->pemilu.ymd > x->pemilu_lama.ymd) {
		x->pemilu_lama = b->pemilu;
		x->bulan_lama = b->bulan;
		x->suara_lama = b->suara;
	}
}

/* Two results have columns.  Of more the months are left out, so that nobody
 * makes a product of them that is not the amount. */
static void
too_many(struct isi *s, const struct banpol_lembar *l, size_t first)
{
	struct kb_buf name = KB_BUF_INIT;
	size_t n = 0;

	for (size_t i = first; i < s->n; i++) {
		struct bantuan *x = &s->bantuan[i];

		if (x->nhasil <= BANTUAN_HASIL)
			continue;
		x->bulan = x->bulan_lama = x->suara_lama = (kb_int){ 0 };
		x->pemilu_lama.ymd = 0;
		n++;
	}
	if (n > 0 && s->out.note != NULL && isi_asked(s, l))
		kb_buf_addf(s->out.note, "%s %d: %zu partai dihitung menurut "
		    "lebih dari dua hasil pemilu; bulannya tidak dimuat, "
		    "barisnya pada banpol hitung --tahun %d\n",
		    kb_region_name(s->k, l->wilayah.s, &name), l->tahun, n,
		    l->tahun);
	kb_buf_free(&name);
}

/* What was decided holds, where it was. */
static int
add_lembar(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct isi *s = arg;
	const struct banpol_putusan *p = l->putusan;
	const struct banpol_baris *row = p != NULL ? p->baris : l->baris;
	size_t n = p != NULL ? p->nbaris : l->nbaris, first = s->n;

	(void)err;
	if (p == NULL && l->kurang != NULL && isi_asked(s, l))
		banpol_luar_add(&s->out, l);
	if (n == 0 && !l->pagu.known && p == NULL && l->kurang != NULL)
		return 0;
	for (size_t i = 0; i < n; i++)
		add_result(party_of(s, first, &row[i]), l, &row[i]);
	too_many(s, l, first);
	isi_computed(s, l);
	return 0;
}

/* ---- what took place ---- */

static int
by_party(const void *x, const void *y)
{
	const struct bantuan *a = x, *b = y;
	int diff = strcmp(a->wilayah.s, b->wilayah.s);

	if (diff == 0)
		diff = a->tahun.ymd - b->tahun.ymd;
	return diff != 0 ? diff : strcmp(a->partai, b->partai);
}

/* When the report came to BPK (P36 Pasal 32). */
static int
put_report(struct bantuan *x, const struct banpol_satu *s,
    const struct banpol_perjalanan *p, struct kb_err *err)
{
	const struct banpol_kejadian *bpk = banpol_lpj_sampai(s,
	    (kb_date){ 0 });
	kb_date until;

	if (!s->wajib_lpj) {
		if (p->hari_ini.ymd / 10000 > s->tahun)
			x->lpj.n = BANTUAN_TIDAK_WAJIB;
		return 0;
	}
	if (banpol_batas(p->set.batas_lpj, s->tahun, &until, err) != 0)
		return -1;
	if (bpk != NULL) {
		x->tanggal_lpj = bpk->tanggal;
		x->lpj.n = bpk->tanggal.ymd <= until.ymd ?
		    BANTUAN_TEPAT_WAKTU : BANTUAN_TERLAMBAT;
	} else if (banpol_kejadian(s, BANPOL_LHP, false) == NULL) {
		x->lpj.n = BANTUAN_BELUM;
	}
	return 0;
}

static int
put_spent(struct bantuan *x, const struct banpol_satu *s, struct kb_err *err)
{
	int64_t other, all;

	if (s->nbelanja == 0)
		return 0;
	if (__builtin_add_overflow(s->operasional, s->lain, &other) ||
	    __builtin_add_overflow(s->pendidikan, other, &all))
		return kb_fail(err, KB_DATA, "belanja %s %d tidak muat dalam "
		    "satu jumlah", s->partai, s->tahun);
	x->pendidikan = isi_rupiah(s->pendidikan);
	x->operasional = isi_rupiah(other);
	x->belanja = isi_rupiah(all);
	x->saldo = isi_rupiah(s->cair - all);	/* neither negative */
	x->persen_pendidikan = banpol_persen_rate(banpol_persen(
	    s->pendidikan, all));
	return 0;
}

/* Who asked for aid without a seat is no row of it. */
static bool
nothing(const struct banpol_satu *s)
{
	return s->hak.known && s->hak.v == 0 && !banpol_usang(s) &&
	    !s->menerima && s->nbelanja == 0 && s->ntemuan == 0;
}

/* What was determined need not add up to anything that fits. */
static void
unknown_right(struct isi *s, const struct banpol_satu *one)
{
	struct kb_buf name = KB_BUF_INIT;

	if (one->penetapan.known && !one->hak.known && s->out.note != NULL &&
	    isi_asked(s, &(struct banpol_lembar){ .wilayah = one->wilayah,
	    .tahun = one->tahun }))
		kb_buf_addf(s->out.note, "%s %d: hak %s menurut penetapan "
		    "urutan %lld terlalu besar untuk dihitung: periksa "
		    "penetapan-rincian\n", kb_region_name(s->k,
		    one->wilayah.s, &name), one->tahun, one->singkatan,
		    (long long)one->penetapan.v);
	kb_buf_free(&name);
}

static int
put_party(struct isi *s, const struct banpol_perjalanan *p,
    const struct banpol_satu *one, struct kb_err *err)
{
	struct bantuan key = { .wilayah = one->wilayah,
	    .tahun = isi_tahun(one->tahun), .partai = one->partai };
	const struct bantuan *sum = s->n == 0 ? NULL : bsearch(&key,
	    s->bantuan, s->n, sizeof(key), by_party);
	const struct banpol_kejadian *lhp = banpol_kejadian(one, BANPOL_LHP,
	    false), *sp2d = banpol_kejadian(one, BANPOL_SP2D, false);
	struct bantuan x = sum != NULL ? *sum : key;

	if (sum == NULL && nothing(one))
		return 0;
	x.nama = one->nama;
	x.singkatan = one->singkatan;
	x.hak = one->hak;
	x.cair = one->tanpa_jumlah ? (kb_money){ 0 } : isi_rupiah(one->cair);
	if (sp2d != NULL)
		x.tanggal_sp2d = sp2d->tanggal;
	x.setor = isi_rupiah(one->sts);
	if (one->hak.known && !one->tanpa_jumlah)
		x.silpa = isi_rupiah(one->silpa);
	unknown_right(s, one);
	x.keadaan.n = (uint8_t)one->keadaan;
	if (lhp != NULL)
		x.kesimpulan_lhp = lhp->kesimpulan;
	if (put_report(&x, one, p, err) != 0 ||
	    ((!s->public || lhp != NULL) && put_spent(&x, one, err) != 0))
		return -1;
	return kb_computed_add(s->to, &x, err);
}

/* ---- both ---- */

static int
fill(struct isi *s, const struct kb_filter *f, struct banpol_perjalanan *p,
    struct kb_err *err)
{
	struct banpol_want want = { .brief = true };

	if (isi_ask(s, f, &want.from, &want.to, err) != 0 ||
	    kb_computed_begin(s->k->db, &bantuan_type, &s->to, err) != 0)
		return -1;
	if (want.from != 0 && (banpol_hitung(s->k, &want, add_lembar, s,
	    err) != 0 || banpol_perjalanan(s->k, &(struct banpol_tanya){
	    .from = want.from, .to = want.to }, p, err) != 0))
		return -1;
	if (s->n > 1)
		qsort(s->bantuan, s->n, sizeof(*s->bantuan), by_party);
	for (size_t i = 0; i < p->n; i++)
		if (put_party(s, p, &p->satu[i], err) != 0)
			return -1;
	return isi_years(s, p, err);
}

int
bantuan_fill(struct kb_kantor *k, const struct kb_filter *f, bool public,
    struct kb_buf *note, struct kb_err *err)
{
	struct isi s = { .k = k, .public = public,
	    .out = { .k = k, .note = note } };
	struct banpol_perjalanan p = { 0 };
	int rc = fill(&s, f, &p, err);

	banpol_luar_add(&s.out, NULL);
	kb_computed_end(s.to);
	kb_homes_free(&s.homes);
	banpol_perjalanan_free(&p);
	kb_filter_free(&s.asked);
	free(s.bantuan);
	free(s.realisasi);
	return rc;
}
