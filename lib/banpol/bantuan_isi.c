/* SPDX-License-Identifier: ISC */
/*
 * bantuan_isi.c - the rows of bantuan and of realisasi: what was computed,
 * joined with what took place.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/bantuan.h"
#include "kesbang/lpj.h"

struct isi {
	struct kb_kantor	*k;
	bool			 public;
	struct bantuan		*bantuan;	/* as computed */
	size_t			 n, room;
	struct realisasi	*realisasi;	/* by wilayah, tahun */
	size_t			 nyear, years;
	struct kb_homes		 homes;
	struct kb_computed	*to;
};

static kb_pdate
year_of(int year)
{
	return (kb_pdate){ year * 10000 };
}

static kb_money
money(int64_t v)
{
	return (kb_money){ v, true };
}

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
	} else if (b->pemilu.ymd < x->pemilu.ymd) {
		x->pemilu_lama = b->pemilu;
		x->bulan_lama = b->bulan;
		x->suara_lama = b->suara;
	}
}

static void
add_year(struct isi *s, const struct banpol_lembar *l)
{
	struct realisasi *y;

	if (s->nyear == s->years) {
		s->years = s->years > 0 ? 2 * s->years : 64;
		s->realisasi = kb_realloc(s->realisasi, s->years,
		    sizeof(*s->realisasi));
	}
	y = &s->realisasi[s->nyear++];
	*y = (struct realisasi){ .wilayah = l->wilayah,
	    .tahun = year_of(l->tahun), .pagu = l->pagu };
	if (l->kurang == NULL) {
		y->nilai = l->nilai;
		y->dasar = l->nilai_dasar;
		y->hak = money(l->jumlah);
	}
	if (l->putusan != NULL)
		y->ditetapkan = money(l->putusan->jumlah);
	kb_homes_keep(&s->homes, &realisasi_type, y);
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
	if (n == 0 && !l->pagu.known && p == NULL && l->kurang != NULL)
		return 0;
	for (size_t i = 0; i < n; i++)
		add_result(party_of(s, first, &row[i]), l, &row[i]);
	add_year(s, l);
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

static int
by_year(const void *x, const void *y)
{
	const struct realisasi *a = x, *b = y;
	int diff = strcmp(a->wilayah.s, b->wilayah.s);

	return diff != 0 ? diff : a->tahun.ymd - b->tahun.ymd;
}

static kb_date
paid_on(const struct banpol_satu *s)
{
	kb_date last = { 0 };

	for (size_t i = 0; i < s->npencairan; i++)
		if (s->pencairan[i].tanggal.ymd > last.ymd)
			last = s->pencairan[i].tanggal;
	return last;
}

/* When the report came to BPK (P36 Pasal 32). */
static int
put_report(struct bantuan *x, const struct banpol_satu *s,
    const struct banpol_perjalanan *p, struct kb_err *err)
{
	const struct banpol_kejadian *bpk = banpol_kejadian(s, BANPOL_LPJ_BPK,
	    true);
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
	x->pendidikan = money(s->pendidikan);
	x->operasional = money(other);
	x->belanja = money(all);
	x->saldo = money(s->cair - all);
	x->persen_pendidikan = banpol_persen_rate(banpol_persen(
	    s->pendidikan, all));
	return 0;
}

static int
put_party(struct isi *s, const struct banpol_perjalanan *p,
    const struct banpol_satu *one, struct kb_err *err)
{
	struct bantuan key = { .wilayah = one->wilayah,
	    .tahun = year_of(one->tahun), .partai = one->partai };
	const struct bantuan *sum = s->n == 0 ? NULL : bsearch(&key,
	    s->bantuan, s->n, sizeof(key), by_party);
	const struct banpol_kejadian *lhp = banpol_kejadian(one, BANPOL_LHP,
	    false);
	struct bantuan x = sum != NULL ? *sum : key;

	x.nama = one->nama;
	x.hak = one->hak;
	x.cair = money(one->cair);
	x.tanggal_sp2d = paid_on(one);
	x.setor = money(one->sts);
	x.silpa = money(one->silpa);
	x.keadaan.n = (uint8_t)one->keadaan;
	if (lhp != NULL)
		x.kesimpulan_lhp = lhp->kesimpulan;
	if (put_report(&x, one, p, err) != 0 ||
	    ((!s->public || lhp != NULL) && put_spent(&x, one, err) != 0))
		return -1;
	return kb_computed_add(s->to, &x, err);
}

/* A year that neither votes nor a budget are recorded of has payments still. */
static struct realisasi *
year_at(struct isi *s, const struct banpol_satu *one)
{
	struct realisasi key = { .wilayah = one->wilayah,
	    .tahun = year_of(one->tahun) };
	struct realisasi *y = s->nyear == 0 ? NULL : bsearch(&key,
	    s->realisasi, s->nyear, sizeof(key), by_year);

	if (y != NULL)
		return y;
	add_year(s, &(struct banpol_lembar){ .wilayah = one->wilayah,
	    .tahun = one->tahun, .kurang = "" });
	qsort(s->realisasi, s->nyear, sizeof(key), by_year);
	return bsearch(&key, s->realisasi, s->nyear, sizeof(key), by_year);
}

static int
pay_year(struct isi *s, const struct banpol_satu *one, struct kb_err *err)
{
	struct realisasi *y = year_at(s, one);

	if (__builtin_add_overflow(y->cair.v, one->cair, &y->cair.v) ||
	    __builtin_add_overflow(y->setor.v, one->sts - one->sts_sesudah,
	    &y->setor.v) || __builtin_add_overflow(y->setor_sesudah.v,
	    one->sts_sesudah, &y->setor_sesudah.v))
		return kb_fail(err, KB_DATA, "pencairan tahun %d tidak muat "
		    "dalam satu jumlah", one->tahun);
	return 0;
}

static int
put_years(struct isi *s, struct kb_err *err)
{
	struct kb_computed *to = NULL;
	int rc = kb_computed_begin(s->k->db, &realisasi_type, &to, err);

	for (size_t i = 0; rc == 0 && i < s->nyear; i++) {
		struct realisasi *y = &s->realisasi[i];

		y->cair.known = y->setor.known = true;
		y->setor_sesudah.known = true;
		if (y->pagu.known) {
			y->sisa = money(y->pagu.v - y->cair.v + y->setor.v);
			y->persen = banpol_persen_rate(banpol_persen(
			    y->cair.v - y->setor.v, y->pagu.v));
		}
		rc = kb_computed_add(to, y, err);
	}
	kb_computed_end(to);
	return rc;
}

/* ---- both ---- */

/* Of any year that something is recorded of. */
static int
a_year(struct kb_kantor *k, const char *which)
{
	static const char *const table[] = { "nilai", "banpol_anggaran",
	    "penetapan", "banpol_tahapan", "pencairan", "belanja" };
	struct kb_buf sql = KB_BUF_INIT;
	int year;

	kb_buf_addf(&sql, "SELECT CAST(%s(tahun) AS INTEGER) FROM (", which);
	for (size_t i = 0; i < KB_LEN(table); i++)
		kb_buf_addf(&sql, "%sSELECT %s(tahun) AS tahun FROM %s",
		    i > 0 ? " UNION ALL " : "", which, table[i]);
	kb_buf_addc(&sql, ')');
	year = (int)kb_one(k->db, 0, sql.s, KB_NONE);
	kb_buf_free(&sql);
	return year;
}

static int
fill(struct isi *s, struct banpol_perjalanan *p, struct kb_err *err)
{
	struct banpol_want want = { .from = a_year(s->k, "min"),
	    .to = a_year(s->k, "max"), .brief = true };

	if (kb_computed_begin(s->k->db, &bantuan_type, &s->to, err) != 0)
		return -1;
	if (want.from != 0 && (banpol_hitung(s->k, &want, add_lembar, s,
	    err) != 0 || banpol_perjalanan(s->k, &want.wilayah, want.from,
	    want.to, NULL, p, err) != 0))
		return -1;
	if (s->n > 1)
		qsort(s->bantuan, s->n, sizeof(*s->bantuan), by_party);
	for (size_t i = 0; i < p->n; i++)
		if (put_party(s, p, &p->satu[i], err) != 0 ||
		    pay_year(s, &p->satu[i], err) != 0)
			return -1;
	return put_years(s, err);
}

int
bantuan_fill(struct kb_kantor *k, bool public, struct kb_buf *note,
    struct kb_err *err)
{
	struct isi s = { .k = k, .public = public };
	struct banpol_perjalanan p = { 0 };
	int rc = fill(&s, &p, err);

	if (rc == 0 && note != NULL)
		kb_buf_adds(note, kb_buf_str(&p.note));
	kb_computed_end(s.to);
	kb_homes_free(&s.homes);
	banpol_perjalanan_free(&p);
	free(s.bantuan);
	free(s.realisasi);
	return rc;
}
