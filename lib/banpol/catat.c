/* SPDX-License-Identifier: ISC */
/*
 * catat.c - a step of one party's aid is entered: what is usual is filled in,
 * it is looked at, it becomes a record, and what comes next is told.
 */
#include <stdlib.h>
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
	    has(s, BANPOL_SP2D, last) && banpol_sisa(s) > 0)
		return last + 1;
	return last;
}

static const struct banpol_satu *
of_party(const struct banpol_perjalanan *p, const char *party)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->satu[i].partai, party) == 0)
			return &p->satu[i];
	return NULL;
}

static void
default_payment(struct catat *w)
{
	struct pencairan *c = &w->c->uang;
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

static int
put(struct kb_kantor *k, const struct kb_type *type, void *rec,
    uint64_t given, struct kb_err *err)
{
	enum kb_put_result result;
	struct kb_errs errs = { 0 };
	struct kb_store *s;
	int rc = kb_store_open(&s, k->db, type, &k->env, err);

	if (rc == 0)
		rc = kb_store_put(s, rec, given, NULL, &errs, &result, err);
	if (rc == 0 && errs.count > 0)
		rc = kb_fail(err, KB_DATA, "%s", errs.msg[0]);
	kb_errs_free(&errs);
	return kb_store_close(s, rc, err);
}

static uint64_t
bit(const struct kb_type *t, const char *column)
{
	return UINT64_C(1) << kb_field_find(t, column);
}

/* All but what says which record it is, which the store fills in. */
#define ALL (~UINT64_C(0) << (KB_FIELD_REVISI + 1))

/* The payment is the step: its day and number are there once. */
static int
put_payment(const struct catat *w, struct kb_err *err)
{
	const struct tahapan *t = &w->c->t;
	struct pencairan p = w->c->uang;

	if (!p.jumlah.known)
		return kb_fail(err, KB_USAGE, "sebutkan --jumlah%s",
		    w->s->hak.known ? "" : ": haknya belum dapat dihitung");
	p.partai = t->partai;
	p.tahun = t->tahun;
	p.termin = t->termin;
	p.tanggal = t->tanggal;
	p.nomor_sp2d = t->nomor_surat;
	p.catatan = t->catatan;
	return put(w->k, &pencairan_type, &p, ALL, err);
}

static int
put_receipt(const struct catat *w, struct kb_err *err)
{
	const struct pencairan *c = NULL;
	struct pencairan p;

	for (size_t i = 0; i < w->s->npencairan; i++)
		if (w->s->pencairan[i].termin.v == w->c->t.termin.v)
			c = &w->s->pencairan[i];
	if (c == NULL)
		return kb_fail(err, KB_DATA, "kuitansi disimpan pada "
		    "pencairannya, yang belum tercatat: catat SP2D dahulu");
	p = *c;
	p.nomor_kuitansi = w->c->uang.nomor_kuitansi;
	return put(w->k, &pencairan_type, &p, bit(&pencairan_type, "kantor") |
	    bit(&pencairan_type, "nomor") |
	    bit(&pencairan_type, "nomor_kuitansi"), err);
}

static int
put_step(const struct catat *w, struct kb_err *err)
{
	struct tahapan t = w->c->t;

	if (catat_step(w) == BANPOL_SP2D)
		return put_payment(w, err);
	if (w->c->uang.nomor_kuitansi != NULL && put_receipt(w, err) != 0)
		return -1;
	return put(w->k, &tahapan_type, &t, ALL, err);
}

/* ---- looked at ---- */

/* Faults become doubts, with the reason in the record's own note. */
static int
insist(const struct catat *w, struct kb_buf *fault, struct kb_buf *note,
    struct kb_err *err)
{
	struct banpol_catat *c = w->c;

	if (fault->len == 0)
		return 0;
	if (c->tetap == NULL)
		return kb_fail(err, KB_DATA, "%s %d, %s tidak dicatat: %s; "
		    "bila memang demikian, tambahkan --tetap \"ALASAN\"",
		    w->s->singkatan, w->s->tahun,
		    banpol_tahap[catat_step(w) - 1].label, fault->s);
	kb_buf_addf(&c->ragu, "%s\n", fault->s);
	kb_buf_addf(note, "%s%stetap dicatat: %s (%s)", c->t.catatan != NULL ?
	    c->t.catatan : "", c->t.catatan != NULL ? "; " : "", c->tetap,
	    fault->s);
	c->t.catatan = note->s;
	return 0;
}

/* "tersimpan: Golkar 2020, SP2D 10 Juni 2020, Rp...; berikutnya: BAST ..." */
static void
tell_amount(const struct catat *w, struct kb_buf *b)
{
	kb_buf_adds(b, ", ");
	kb_money_text(b, w->c->uang.jumlah.v);
	if (w->whole && catat_partial(w)) {
		kb_buf_adds(b, ", bagiannya sebelum pelantikan ");
		kb_date_long(b, w->part.dilantik);
	} else if (w->whole) {
		kb_buf_adds(b, ", haknya yang belum dibayar");
	}
}

static int
tell(struct catat *w, struct kb_err *err)
{
	struct banpol_catat *c = w->c;
	struct banpol_perjalanan p = { 0 };
	const struct banpol_satu *s;
	struct kb_buf next = KB_BUF_INIT;
	int year = c->t.tahun.ymd / 10000;
	int rc = banpol_perjalanan(w->k, &(struct banpol_tanya){
	    .wilayah = c->wilayah, .from = year, .to = year,
	    .partai = c->t.partai }, &p, err);

	s = rc == 0 ? of_party(&p, c->t.partai) : NULL;
	if (s != NULL) {
		kb_buf_addf(&c->kata, "tersimpan: %s %d, %s ", s->singkatan,
		    year, banpol_tahap[c->t.tahap.n - 1].label);
		kb_date_long(&c->kata, c->t.tanggal);
		if (catat_step(w) == BANPOL_SP2D)
			tell_amount(w, &c->kata);
		if (c->t.termin.v > 1)
			kb_buf_addf(&c->kata, ", pencairan ke-%lld",
			    (long long)c->t.termin.v);
		banpol_berikutnya(&p, s, &next);
		if (next.len > 0)
			kb_buf_addf(&c->kata, "; berikutnya: %s", next.s);
	}
	kb_buf_free(&next);
	banpol_perjalanan_free(&p);
	return rc;
}

/* The arithmetic; of a further payment what it comes to. */
static int
show_sum(const struct catat *w, struct kb_err *err)
{
	struct banpol_catat *c = w->c;
	int rc = banpol_rumus(w->k, &c->wilayah, w->s->tahun, c->t.partai,
	    &c->rumus, err);

	if (rc != 0 || c->t.termin.v == 1 || !w->s->hak.known)
		return rc;
	kb_buf_adds(&c->rumus, "Sudah dibayar: ");
	kb_money_text(&c->rumus, w->s->cair);
	kb_buf_addf(&c->rumus, "\nPencairan ke-%lld: ",
	    (long long)c->t.termin.v);
	kb_money_text(&c->rumus, banpol_sisa(w->s));
	kb_buf_addc(&c->rumus, '\n');
	return 0;
}

static int
enter(struct catat *w, struct kb_err *err)
{
	struct banpol_catat *c = w->c;
	struct kb_buf fault = KB_BUF_INIT, note = KB_BUF_INIT;
	int rc;

	if (!c->t.termin.known)
		c->t.termin = (kb_int){ usual_termin(w->s, catat_step(w)),
		    true };
	kb_buf_adds(&c->nama, w->s->singkatan);
	if (c->semua && catat_pass(w, &c->lewat))
		return 0;
	if (catat_step(w) == BANPOL_SP2D)
		default_payment(w);
	catat_check(w, &fault, &c->ragu);
	rc = insist(w, &fault, &note, err);
	if (rc == 0)
		rc = put_step(w, err);
	if (rc == 0 && catat_step(w) == BANPOL_VERIFIKASI)
		rc = show_sum(w, err);
	if (rc == 0)
		rc = tell(w, err);
	kb_buf_free(&fault);
	kb_buf_free(&note);
	return rc;
}

/* ---- with what is known ---- */

/* Obstacles are those of the step's day, which may be long ago. */
static int
load(struct catat *w, struct kb_err *err)
{
	struct banpol_catat *c = w->c;
	int year = c->t.tahun.ymd / 10000, rc;
	struct banpol_tanya ask = { .wilayah = c->wilayah, .from = year,
	    .to = year };

	if (banpol_perjalanan(w->k, &ask, &w->now, err) != 0)
		return -1;
	ask.partai = c->t.partai;
	ask.hari = c->t.tanggal;
	rc = banpol_perjalanan(w->k, &ask, &w->then, err);
	if (rc != 0 || banpol_pagu(w->k, &c->wilayah, year, &w->pagu, err) !=
	    0 || banpol_bagian(w->k, &c->wilayah, year, c->t.partai,
	    c->t.tanggal, &w->part, err) != 0)
		return -1;
	w->blank = (struct banpol_satu){ .wilayah = c->wilayah, .tahun = year,
	    .partai = c->t.partai, .singkatan = c->t.partai,
	    .keadaan = BANPOL_BELUM };
	w->s = of_party(&w->now, c->t.partai);
	w->at = of_party(&w->then, c->t.partai);
	for (size_t i = 0; i < w->now.n; i++)
		if (__builtin_add_overflow(w->paid, w->now.satu[i].cair,
		    &w->paid))
			return kb_fail(err, KB_DATA, "jumlah pencairan %d "
			    "terlalu besar", year);
	if (w->s == NULL)
		w->s = &w->blank;
	if (w->at == NULL)
		w->at = &w->blank;
	return 0;
}

static bool
papers_kept(const struct catat *w)
{
	char *year = kb_asprintf("%04d", w->s->tahun);
	bool is = kb_one(w->k->db, 0, "SELECT 1 FROM banpol_berkas WHERE "
	    "tahun = ? AND kantor IN (?, '')", KB_ARGS2(year,
	    (const char *)w->c->wilayah.s)) == 1;

	free(year);
	return is;
}

/* Only where the office marks papers: else all would be lacking. */
static int
load_papers(struct catat *w, struct kb_err *err)
{
	const struct banpol_catat *c = w->c;
	struct banpol_berkas_semua all = { 0 };
	int rc;

	if (catat_step(w) != BANPOL_LENGKAP &&
	    catat_step(w) != BANPOL_VERIFIKASI)
		return 0;
	rc = banpol_berkas_load(w->k, &c->wilayah, c->t.tahun.ymd / 10000,
	    c->t.partai, &all, err);
	if (rc == 0 && all.n == 1 && all.satu[0].tanda > 0)
		banpol_berkas_kurang(&all.satu[0], &w->lacking);
	else if (rc == 0)
		w->unmarked = papers_kept(w);
	banpol_berkas_free(&all);
	return rc;
}

int
banpol_catat(struct kb_kantor *k, struct banpol_catat *c, struct kb_err *err)
{
	struct catat w = { .k = k, .c = c };
	int rc;

	catat_default_year(k, c);
	rc = load(&w, err);
	if (rc == 0)
		rc = load_papers(&w, err);
	if (rc == 0)
		rc = enter(&w, err);
	banpol_perjalanan_free(&w.now);
	banpol_perjalanan_free(&w.then);
	kb_buf_free(&w.lacking);
	kb_buf_free(&w.part.habis);
	return rc;
}

void
banpol_catat_free(struct banpol_catat *c)
{
	kb_buf_free(&c->ragu);
	kb_buf_free(&c->kata);
	kb_buf_free(&c->rumus);
	kb_buf_free(&c->lewat);
	kb_buf_free(&c->nama);
}
