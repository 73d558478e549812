/* SPDX-License-Identifier: ISC */
/* dokumen_kumpul.c - what a paper says, gathered from the register. */
#include <stdlib.h>
#include <string.h>

#include "dokumen.h"
#include "kesbang/terbilang.h"
#include "kesbang/text.h"


/* ---- of all papers ---- */

static kb_text
region(struct dokumen *d, const char *front, int level)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_code at = kb_region_at(&d->want->wilayah, level);

	kb_buf_adds(&b, front);
	kb_region_long(d->k, level > 0 ? &at : &d->want->wilayah, &b);
	if (b.len == strlen(front))
		kb_buf_cut(&b, 0);
	return dokumen_keep_buf(&d->teks, &b);
}

static kb_enum
level_of(const struct dokumen *d)
{
	if (kb_region_level(d->want->wilayah.s) < 2)
		return (kb_enum){ DOKUMEN_PROVINSI };
	return (kb_enum){ d->isi.daerah != NULL && strncmp(d->isi.daerah,
	    "Kota", 4) == 0 ? DOKUMEN_KOTA : DOKUMEN_KABUPATEN };
}

/* The members of the team: "A; B" of the setting, a line each. */
static kb_text
team(struct dokumen *d)
{
	const char *s = d->all.set.tim;
	struct kb_buf b = KB_BUF_INIT, one = KB_BUF_INIT;

	while (s != NULL && kb_next_part(&s, ';', &one))
		kb_buf_addf(&b, "%s%s", b.len > 0 ? "\n" : "",
		    kb_trim(one.s));
	kb_buf_free(&one);
	return dokumen_keep_buf(&d->teks, &b);
}

static kb_pdate
year(int y)
{
	return (kb_pdate){ y * 10000 };
}

static void
not_reported(struct dokumen *d)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < d->all.n; i++) {
		const struct banpol_satu *s = &d->all.satu[i];

		if (s->wajib_lpj && banpol_kejadian(s, BANPOL_LPJ, false) ==
		    NULL && banpol_kejadian(s, BANPOL_LPJ_BPK, false) == NULL)
			kb_buf_addf(&b, "%s%s", b.len > 0 ? "\n" : "",
			    s->nama);
	}
	d->isi.lpj_belum = dokumen_keep_buf(&d->teks, &b);
}

static void
decision(struct dokumen *d)
{
	const struct banpol_putusan *u = d->lembar->putusan;

	if (u == NULL)
		return;
	d->isi.penetapan_nomor = u->nomor;
	d->isi.penetapan_dasar = u->dasar;
	d->isi.penetapan_tanggal = u->tanggal;
}

void
dokumen_umum(struct dokumen *d)
{
	struct dokumen_isi *i = &d->isi;
	const struct banpol_dokumen_want *w = d->want;
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;
	kb_code province = kb_region_at(&w->wilayah, 1);

	i->tahun = year(w->tahun);
	i->tahun_lalu = year(w->tahun - 1);
	i->tahun_depan = year(w->tahun + 1);
	i->termin = w->termin;
	i->daerah = region(d, "", 0);
	i->pemda = region(d, "Pemerintah ", 0);
	i->dprd = region(d, "DPRD ", 0);
	i->kpu = region(d, "KPU ", 0);
	i->tingkat = level_of(d);
	kb_region_head(d->k, &w->wilayah, &b);
	i->kepala_daerah = dokumen_keep_buf(&d->teks, &b);
	kb_buf_adds(&b, kb_region_name(d->k, province.s, &name));
	i->provinsi = dokumen_keep_buf(&d->teks, &b);
	kb_buf_free(&name);
	i->hari_ini = d->k->env.today;
	i->tahun_berakhir.n = i->hari_ini.ymd / 10000 > w->tahun ?
	    KB_FLAG_YES : KB_FLAG_NO;
	i->tim = team(d);
	i->tim_keputusan = d->all.set.tim_keputusan;
	i->cacah = (kb_int){ (int64_t)d->nof, true };
	kb_terbilang(&b, i->cacah.v);
	i->cacah_terbilang = dokumen_keep_buf(&d->teks, &b);
	not_reported(d);
	if (d->lembar != NULL)
		decision(d);
}

/* ---- how much ---- */

/* As it was determined, else as it is computed today. */
const struct banpol_baris *
dokumen_baris(const struct dokumen *d, size_t *n)
{
	const struct banpol_lembar *l = d->lembar;

	*n = 0;
	if (l == NULL || (l->putusan == NULL && l->kurang != NULL))
		return NULL;
	*n = l->putusan != NULL ? l->putusan->nbaris : l->nbaris;
	return l->putusan != NULL ? l->putusan->baris : l->baris;
}

/* "67.705 suara sah x Rp4.108 x 8/12 = Rp185.421.427 (Pemilu 2014)" */
static void
formula(const struct dokumen *d, const struct banpol_baris *r,
    struct kb_buf *b)
{
	static const char *const part[] = { "suara", "nilai", "jumlah" };
	struct kb_buf v[KB_LEN(part)] = { KB_BUF_INIT };

	for (size_t i = 0; i < KB_LEN(part); i++)
		kb_show(&banpol_baris_type.field[kb_field_find(
		    &banpol_baris_type, part[i])], r, &d->k->env, &v[i]);
	kb_buf_addf(b, "%s%s suara sah x Rp%s", b->len > 0 ? "\n" : "",
	    kb_buf_str(&v[0]), kb_buf_str(&v[1]));
	if (r->bulan.v != 12)
		kb_buf_addf(b, " x %lld/12", (long long)r->bulan.v);
	kb_buf_addf(b, " = %s (Pemilu %d%s%s)", kb_buf_str(&v[2]),
	    r->pemilu.ymd / 10000, r->catatan != NULL ? ", " : "",
	    r->catatan != NULL ? r->catatan : "");
	for (size_t i = 0; i < KB_LEN(part); i++)
		kb_buf_free(&v[i]);
}

/* "pencairan ke-1, hasil Pemilu 2019, Januari-Agustus" */
static void
part_of_year(const struct dokumen *d, struct dokumen_satu *p)
{
	const struct banpol_lembar *l = d->lembar;
	struct kb_buf b = KB_BUF_INIT;

	if (!d->want->termin.known)
		return;
	kb_buf_addf(&b, "pencairan ke-%lld", (long long)d->want->termin.v);
	for (size_t i = 0; i < p->nbaris; i++) {
		kb_buf_addf(&b, ", hasil Pemilu %d",
		    p->baris[i].pemilu.ymd / 10000);
		for (size_t m = 0; p->baris[i].bulan.v != 12 && l != NULL &&
		    m < l->nmasa; m++)
			if (l->masa[m].pemilu.ymd == p->baris[i].pemilu.ymd) {
				kb_buf_adds(&b, ", ");
				banpol_months(&b, &l->masa[m]);
			}
	}
	p->isi.bagian = dokumen_keep_buf(&p->teks, &b);
}

static int
basis(const struct dokumen *d, struct dokumen_satu *p, struct kb_err *err)
{
	struct dokumen_isi *i = &p->isi;
	struct kb_buf b = KB_BUF_INIT;

	dokumen_bayar(d, p);
	if (p->nbaris == 0 && d->want->pemilu.ymd != 0)
		return kb_fail(err, KB_USAGE, "--pemilu: %s, tahun anggaran "
		    "%d, tidak mendapat bantuan dari hasil Pemilu %d",
		    p->of->nama, d->want->tahun, d->want->pemilu.ymd / 10000);
	for (size_t j = 0; j < p->nbaris; j++) {
		const struct banpol_baris *r = &p->baris[j];

		formula(d, r, &b);
		if (r->pemilu.ymd < i->pemilu.ymd)
			continue;
		i->pemilu = r->pemilu;
		i->bulan = r->bulan.v == 12 ? NULL : dokumen_keep(&p->teks,
		    kb_asprintf("%lld/12", (long long)r->bulan.v));
		i->suara = r->suara;
		i->nilai = r->nilai;
	}
	part_of_year(d, p);
	i->hitungan = dokumen_keep_buf(&p->teks, &b);
	i->terbagi.n = p->nbaris > 1 || (p->nbaris == 1 &&
	    p->baris[0].catatan != NULL) ? KB_FLAG_YES : KB_FLAG_NO;
	return 0;
}

/* ---- what took place ---- */

const struct banpol_kejadian *
dokumen_kejadian(const struct banpol_satu *s, enum banpol_tahap step,
    kb_int payment)
{
	for (size_t i = s->nkejadian; i > 0; i--)
		if (s->kejadian[i - 1].tahap == step && (!payment.known ||
		    s->kejadian[i - 1].termin == payment.v))
			return &s->kejadian[i - 1];
	return NULL;
}

/* The last of its kind, if there is one of this payment. */
static void
steps(const struct dokumen *d, struct dokumen_satu *p)
{
	bool mine[BANPOL_NTAHAP] = { false };

	for (size_t i = 0; i < p->of->nkejadian; i++) {
		const struct banpol_kejadian *e = &p->of->kejadian[i];
		bool is = e->termin == d->want->termin.v;

		if (e->tahap >= BANPOL_DITAHAN || (mine[e->tahap] && !is))
			continue;
		if (e->tahap == BANPOL_LHP)
			p->isi.diperiksa.n = KB_FLAG_YES;
		if (e->tersirat)	/* its day is a finding's */
			continue;
		mine[e->tahap] = is;
		p->tahap.t[e->tahap - 1].tanggal = e->tanggal;
		p->tahap.t[e->tahap - 1].nomor = e->nomor_surat;
	}
}

static kb_money
rupiah(int64_t v, bool known)
{
	return (kb_money){ known ? v : 0, known };
}

static int
deadlines(const struct dokumen *d, struct dokumen_uang *u, struct kb_err *err)
{
	if (banpol_batas(d->all.set.batas_lpj, d->want->tahun, &u->batas_lpj,
	    err) != 0 || (d->all.set.batas_lpj_kantor != NULL &&
	    banpol_batas(d->all.set.batas_lpj_kantor, d->want->tahun,
	    &u->batas_kantor, err) != 0))
		return -1;
	if (u->batas_kantor.ymd < d->k->env.today.ymd)
		u->batas_kantor.ymd = 0;
	u->lewat.n = u->batas_lpj.ymd < d->k->env.today.ymd ? KB_FLAG_YES :
	    KB_FLAG_NO;
	return 0;
}

void
dokumen_jumlah(kb_money *sum, const kb_money *m)
{
	if (m->known && sum->known)
		sum->known = !__builtin_add_overflow(sum->v, m->v, &sum->v);
}

kb_money
dokumen_belanja(const struct banpol_satu *s)
{
	int64_t sum;
	bool fits = !__builtin_add_overflow(s->pendidikan, s->operasional,
	    &sum) && !__builtin_add_overflow(sum, s->lain, &sum);

	return rupiah(fits ? sum : 0, fits && s->nbelanja > 0);
}

static int
money(const struct dokumen *d, struct dokumen_satu *p, struct kb_err *err)
{
	const struct banpol_satu *s = p->of;
	struct dokumen_uang *u = &p->uang;
	bool lines = s->nbelanja > 0, both;

	u->diterima = rupiah(s->cair, s->npencairan > 0 &&
	    !s->tanpa_jumlah);
	u->diterima_terbilang = dokumen_terbilang(p, &u->diterima);
	u->pendidikan = rupiah(s->pendidikan, lines);
	u->operasional = rupiah(s->operasional, lines);
	u->lain = rupiah(s->lain, lines && s->lain != 0);
	u->belanja = dokumen_belanja(s);
	both = u->diterima.known && u->belanja.known;
	u->saldo = rupiah(s->cair - u->belanja.v, both);
	u->disetor = rupiah(s->sts, s->sts > 0);
	u->belum_disetor = rupiah(s->cair - u->belanja.v - s->sts, both);
	return deadlines(d, u, err);
}

/* ---- its papers ---- */

/* What is asked for; the application itself is no paper that it comes with. */
static bool
is_attached(const struct banpol_kertas *p)
{
	return strcmp(p->syarat, "surat_permohonan") != 0 && p->keadaan.n !=
	    BANPOL_TIDAK_WAJIB && p->keadaan.n != BANPOL_TIDAK_BERLAKU;
}

static void
line(struct kb_buf *b, const struct banpol_kertas *p, const char *what)
{
	kb_buf_addf(b, "%s%s%s%s", b->len > 0 ? "\n" : "", p->uraian,
	    what != NULL ? ": " : "", what != NULL ? what : "");
}

static void
papers(const struct dokumen *d, struct dokumen_satu *p)
{
	const struct banpol_berkas_satu *s = NULL;
	struct kb_buf all = KB_BUF_INIT, there = KB_BUF_INIT,
	    lacking = KB_BUF_INIT;

	for (size_t i = 0; i < d->berkas.n; i++)
		if (strcmp(d->berkas.satu[i].satu->partai, p->of->partai) == 0)
			s = &d->berkas.satu[i];
	for (size_t i = 0; s != NULL && i < s->n; i++) {
		const struct banpol_kertas *k = &s->kertas[i];

		if (is_attached(k))
			line(&all, k, NULL);
		if (k->keadaan.n == BANPOL_ADA)
			line(&there, k, NULL);
		else if (banpol_kertas_kurang(k))
			line(&lacking, k, k->kurang);
	}
	p->isi.syarat = dokumen_keep_buf(&p->teks, &all);
	p->isi.syarat_ada = dokumen_keep_buf(&p->teks, &there);
	p->isi.syarat_kurang = dokumen_keep_buf(&p->teks, &lacking);
}

/* ---- whom ---- */

/* "DPC Partai Golongan Karya Kota Bontang"; DPD or DPC is a party's own. */
static kb_text
board(const struct dokumen *d, struct dokumen_satu *p)
{
	const char *level = p->of->pengurus.tingkat, *where = d->isi.daerah;

	return dokumen_keep(&p->teks, kb_asprintf("%s %s%s%s", level != NULL ?
	    level : "Pengurus", p->of->nama, where != NULL ? " " : "",
	    where != NULL ? where : ""));
}

/* The DPPA holds from its own day on. */
static void
budget(const struct dokumen *d, struct dokumen_satu *p)
{
	kb_date day = p->date.ymd != 0 ? p->date : d->k->env.today;
	struct anggaran *a = &p->anggaran;

	*a = d->anggaran;
	if (a->tanggal_dppa.ymd > day.ymd) {
		a->pagu_perubahan = (kb_money){ 0, false };
		a->nomor_dppa = NULL;
		a->tanggal_dppa.ymd = 0;
	}
	if (a->pagu_perubahan.known || a->nomor_dppa != NULL)
		p->isi.perubahan.n = KB_FLAG_YES;
	p->isi.pagu = a->pagu_perubahan.known ? a->pagu_perubahan : a->pagu;
}

int
dokumen_kumpul(struct dokumen *d, struct dokumen_satu *p, struct kb_err *err)
{
	const struct banpol_kejadian *old = dokumen_lama(d, p->of, NULL);
	struct kb_buf b = KB_BUF_INIT;

	p->isi = d->isi;
	budget(d, p);
	p->isi.tanggal = p->date;
	if (p->date.ymd != 0)
		kb_terbilang_date(&b, p->date);
	p->isi.tanggal_terbilang = dokumen_keep_buf(&p->teks, &b);
	for (size_t i = 0; p->of == NULL && i < d->nof; i++)
		if (dokumen_termin(d, d->of[i], err) != 0)
			return -1;
	if (p->of == NULL) {
		dokumen_rupiah(d, p);
		return 0;
	}
	p->isi.partai = p->of->partai;
	p->isi.partai_nama = p->of->nama;
	p->isi.partai_singkatan = p->of->singkatan;
	p->isi.partai_pengurus = board(d, p);
	p->isi.sebab = d->jenis->tahap == BANPOL_DITAHAN && old != NULL &&
	    old->keterangan != NULL ? old->keterangan : p->of->sebab;
	if (dokumen_termin(d, p->of, err) != 0)
		return -1;
	for (size_t i = 0; i < p->of->npencairan; i++)
		if (p->of->pencairan[i].termin.v == (d->want->termin.known ?
		    d->want->termin.v : 1))
			p->cair = p->of->pencairan[i];
	if (dokumen_meterai(d, p, err) != 0)
		return -1;
	if (d->jenis->theirs && d->jenis->payment)
		p->number = p->cair.nomor_kuitansi;	/* the party's */
	if (basis(d, p, err) != 0)
		return -1;
	dokumen_rupiah(d, p);
	steps(d, p);
	papers(d, p);
	return money(d, p, err) != 0 ? -1 : banpol_lpj(&d->buku, p->of,
	    &p->lpj, err);
}
