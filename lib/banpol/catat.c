/* SPDX-License-Identifier: ISC */
/*
 * catat.c - a step of one party's aid is entered: what is usual is filled in,
 * it is looked at, and it becomes a record.
 */
#include <string.h>

#include "catat.h"
#include "kesbang/store.h"
#include "kesbang/text.h"

/* ---- what was not said ---- */

static bool
has(const struct banpol_satu *s, enum banpol_tahap t, int64_t termin)
{
	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].tahap == t &&
		    s->kejadian[i].termin == termin)
			return true;
	return false;
}

/* Of what was determined, or is going to be. */
static bool
left(const struct banpol_satu *s)
{
	return banpol_sisa(s) > 0 || (banpol_usang(s) &&
	    s->hitungan.v > s->cair);
}

/*
 * The payment that is being prepared; the next one where this step of it took
 * place, it was paid, and something is left.
 */
static int64_t
usual_termin(const struct banpol_satu *s, enum banpol_tahap step)
{
	int64_t last = 1;

	if (step > BANPOL_BAST)
		return 1;
	for (size_t i = 0; i < s->nkejadian; i++)
		if (s->kejadian[i].tahap <= BANPOL_SP2D &&
		    s->kejadian[i].termin > last)
			last = s->kejadian[i].termin;
	if (step == BANPOL_BAST && last > 1 && !has(s, BANPOL_SP2D, last))
		return last - 1;
	if (step != BANPOL_BAST && has(s, step, last) &&
	    has(s, BANPOL_SP2D, last) && left(s))
		return last + 1;
	return last;
}

static void
default_payment(struct catat *w)
{
	struct pencairan *c = &w->uang;
	const struct banpol_pengurus *p = &w->at->pengurus;

	if (!c->jumlah.known && banpol_sisa(w->s) > 0 && catat_rest(w) > 0) {
		c->jumlah = (kb_money){ catat_rest(w), true };
		w->whole = true;
	}
	if (c->rekening != NULL)
		return;
	c->rekening = p->rekening;
	if (c->bank == NULL)
		c->bank = p->bank;
	if (c->atas_nama == NULL)
		c->atas_nama = p->atas_nama;
}

/* ---- as records ---- */

/* The payment is the step: its day and number are there once. */
static int
put_payment(const struct catat *w, struct kb_err *err)
{
	const struct tahapan *t = &w->t;
	struct pencairan p = w->uang;

	if (!p.jumlah.known)
		return kb_fail(err, KB_USAGE, "sebutkan --jumlah%s",
		    w->s->tanpa_jumlah ? ": SP2D itu sudah tercatat tanpa "
		    "jumlahnya" : w->s->hak.known ? "" :
		    ": haknya belum dapat dihitung");
	p.partai = t->partai;
	p.tahun = t->tahun;
	p.termin = t->termin;
	p.tanggal = t->tanggal;
	p.nomor_sp2d = t->nomor_surat;
	p.catatan = t->catatan;
	return kb_store_alone(w->k->db, &w->k->env, &pencairan_type, &p,
	    KB_ALL_BUT_IDENTITY, err);
}

static int
put_receipt(const struct catat *w, struct kb_err *err)
{
	const struct pencairan *c = NULL;
	struct pencairan p;

	for (size_t i = 0; i < w->s->npencairan; i++)
		if (w->s->pencairan[i].termin.v == w->t.termin.v)
			c = &w->s->pencairan[i];
	if (c == NULL)
		return kb_fail(err, KB_DATA, "kuitansi disimpan pada "
		    "pencairannya, yang belum tercatat: catat SP2D dahulu");
	p = *c;
	p.nomor_kuitansi = w->uang.nomor_kuitansi;
	return kb_store_change(w->k->db, &w->k->env, &pencairan_type, &p,
	    "nomor_kuitansi", err);
}

static int
put_step(const struct catat *w, struct kb_err *err)
{
	struct tahapan t = w->t;

	if (catat_step(w) == BANPOL_SP2D)
		return put_payment(w, err);
	if (w->uang.nomor_kuitansi != NULL && put_receipt(w, err) != 0)
		return -1;
	return kb_store_alone(w->k->db, &w->k->env, &tahapan_type, &t,
	    KB_ALL_BUT_IDENTITY, err);
}

/* ---- looked at ---- */

/* Faults become doubts, with the reason in the record's own note. */
static void
insist(struct catat *w)
{
	if (w->tolak.len == 0 || w->tetap == NULL)
		return;
	kb_buf_addf(&w->ragu, "%s\n", w->tolak.s);
	kb_buf_addf(&w->note, "%s%stetap dicatat: %s (%s)",
	    w->t.catatan != NULL ? w->t.catatan : "",
	    w->t.catatan != NULL ? "; " : "", w->tetap, w->tolak.s);
	w->t.catatan = w->note.s;
	kb_buf_cut(&w->tolak, 0);
}

int
catat_enter(struct catat *w, struct kb_err *err)
{
	if (catat_step(w) == BANPOL_SP2D)
		default_payment(w);
	catat_check(w, &w->tolak, &w->ragu);
	insist(w);
	if (w->tolak.len > 0)
		return 0;
	if (put_step(w, err) != 0)
		return -1;
	if (catat_step(w) == BANPOL_SP2D && __builtin_add_overflow(w->y->paid,
	    w->uang.jumlah.v, &w->y->paid))
		return kb_fail(err, KB_DATA, "jumlah pencairan %d terlalu "
		    "besar", w->y->year);
	return 0;
}

/* ---- with what is known ---- */

/* Of whom nothing is recorded: without a seat, where anybody's are known. */
static struct banpol_satu
blank(const struct catat *w)
{
	struct banpol_satu s = { .wilayah = w->council,
	    .tahun = w->y->year, .partai = w->t.partai,
	    .singkatan = w->t.partai, .nama = w->t.partai,
	    .keadaan = BANPOL_BELUM };

	for (size_t i = 0; i < w->y->now.n; i++)
		if (w->y->now.satu[i].berkursi.n != 0)
			s.berkursi.n = KB_FLAG_NO;
	s.hak.known = s.berkursi.n != 0;
	return s;
}

static const struct banpol_satu *
of_party(const struct banpol_perjalanan *p, const struct catat *w)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->satu[i].partai, w->t.partai) == 0)
			return &p->satu[i];
	return &w->blank;
}

/* Only where the office marks papers: else all would be lacking. */
static void
papers(struct catat *w)
{
	const struct banpol_berkas_satu *f = NULL;

	for (size_t i = 0; i < w->y->berkas.n; i++)
		if (strcmp(w->y->berkas.satu[i].satu->partai, w->t.partai) ==
		    0)
			f = &w->y->berkas.satu[i];
	if (f != NULL && f->tanda > 0)
		banpol_berkas_kurang(f, &w->lacking);
	else
		w->unmarked = w->y->marked;
}

#define BY_PART (1U << BANPOL_VERIFIKASI | 1U << BANPOL_SP2D)

int
catat_open(struct catat *w, struct kb_err *err)
{
	w->blank = blank(w);
	w->s = of_party(&w->y->now, w);
	w->at = of_party(&w->y->then, w);
	w->t.tahun.ymd = w->y->year * 10000;
	if (!w->t.termin.known)
		w->t.termin = (kb_int){ usual_termin(w->s, catat_step(w)),
		    true };
	papers(w);
	return (1U << catat_step(w) & BY_PART) == 0 ? 0 : banpol_bagian(w->k,
	    &w->council, w->y->year, w->t.partai, w->t.tanggal, &w->part, err);
}

void
catat_free(struct catat *w)
{
	kb_buf_free(&w->part.habis);
	kb_buf_free(&w->lacking);
	kb_buf_free(&w->note);
	kb_buf_free(&w->tolak);
	kb_buf_free(&w->ragu);
}
