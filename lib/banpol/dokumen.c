/* SPDX-License-Identifier: ISC */
/* dokumen.c - papers: of which kind, about whom, and how one is written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "catat.h"
#include "dokumen.h"
#include "kesbang/text.h"

static int
find_kind(const char *word, const struct dokumen_jenis **kind,
    struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(word);

	for (*kind = dokumen_jenis; (*kind)->name != NULL; (*kind)++) {
		if (kb_same_name(word, (*kind)->name))
			return 0;
		kb_choice_add(&c, (*kind)->name);
	}
	return *word == '\0' ? kb_fail(err, KB_USAGE, "sebutkan dokumen apa: "
	    "%s", c.all) : kb_choice_fail(&c, KB_USAGE, "dokumen", err,
	    "tidak dikenal; yang ada: %s", c.all);
}

static int
read_text(struct dokumen *d, struct kb_err *err)
{
	char *name = kb_asprintf("banpol/%s.txt", d->jenis->name);
	int rc = d->jenis->build != NULL ? 0 :
	    kb_letter_read(d->k, name, &d->text, err);

	free(name);
	return rc;
}

/* ---- whom it is about ---- */

static void
about(struct dokumen *d, const struct banpol_satu *s)
{
	d->of = kb_realloc(d->of, d->nof + 1, sizeof(*d->of));
	d->of[d->nof++] = s;
}

static int
all_of_them(struct dokumen *d, struct kb_err *err)
{
	const char *done = NULL;

	for (size_t i = 0; i < d->all.n; i++) {
		const struct banpol_satu *s = &d->all.satu[i];
		const char *why;

		if (d->jenis->not_for != NULL && d->jenis->not_for(d, s) !=
		    NULL)
			continue;
		why = d->jenis->done != NULL ? d->jenis->done(d, s) : NULL;
		if (why == NULL)
			about(d, s);
		else
			done = why;
	}
	return d->nof > 0 || done == NULL ? 0 : kb_fail(err, KB_DATA,
	    "tahun anggaran %d: %s", d->want->tahun, done);
}

static int
nobody(const struct dokumen *d, const char *word, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(word);

	if (d->all.n == 0)
		return kb_fail(err, KB_DATA, "tahun anggaran %d: belum ada "
		    "partai yang tercatat", d->want->tahun);
	for (size_t i = 0; i < d->all.n; i++)
		kb_choice_add(&c, d->all.satu[i].partai);
	return kb_fail(err, KB_DATA, "partai '%s' tidak ada dalam tahun "
	    "anggaran %d; yang ada: %s", word, d->want->tahun, c.all);
}

static int
named(struct dokumen *d, const char *word, struct kb_err *err)
{
	const struct banpol_satu *s = d->all.satu;
	const struct banpol_satu *end = s + d->all.n;
	const char *code, *why;

	if (banpol_party(d->k, word, d->want->tahun, &code, err) != 0)
		return -1;
	while (s < end && strcmp(s->partai, code) != 0)
		s++;
	if (s == end)
		return nobody(d, word, err);
	why = d->jenis->not_for != NULL ? d->jenis->not_for(d, s) : NULL;
	if (why != NULL)
		return kb_fail(err, KB_DATA, "%s, tahun anggaran %d: %s",
		    s->nama, d->want->tahun, why);
	about(d, s);
	return 0;
}

static int
choose(struct dokumen *d, struct kb_err *err)
{
	const struct banpol_dokumen_want *w = d->want;

	if (d->jenis->each && w->all == (w->npartai > 0))
		return kb_fail(err, KB_USAGE, "sebutkan PARTAI, atau --massal "
		    "untuk semua yang memerlukannya");
	if ((w->all || w->npartai == 0) && all_of_them(d, err) != 0)
		return -1;
	for (size_t i = 0; i < w->npartai; i++)
		if (named(d, w->partai[i], err) != 0)
			return -1;
	if (d->nof == 0)
		return kb_fail(err, KB_DATA, "tahun anggaran %d: tidak ada "
		    "partai yang memerlukan %s", w->tahun, d->jenis->name);
	return 0;
}

/* ---- one ---- */

static int
fill(struct dokumen *d, struct dokumen_satu *p,
    const struct kb_given_table *t, struct kb_filled *f, struct kb_err *err)
{
	static const struct banpol_pengurus nobody;
	const struct kb_values from[] = {
		{ NULL, &dokumen_isi_type, &p->isi },
		{ NULL, &dokumen_tahap_type, &p->tahap },
		{ NULL, &dokumen_uang_type, &p->uang },
		{ "pengurus_", &banpol_pengurus_type, p->of != NULL ?
		    &p->of->pengurus : &nobody },
		{ "pencairan_", &pencairan_type, &p->cair },
		{ "anggaran_", &anggaran_type, &p->anggaran },
		{ "kantor_", &kb_office_type, &d->k->office },
	};

	return kb_template_fill(d->text, &(struct kb_filling){ from,
	    KB_LEN(from), &d->k->env, t, DOKUMEN_NTABEL }, f, err);
}

static void
doubt(struct dokumen *d, const struct dokumen_satu *p,
    const struct kb_filled *f)
{
	if (f->dots.len == 0)
		return;
	kb_buf_addf(&d->want->told, "%s%stitik-titik untuk diisi: %s\n",
	    p->of != NULL ? p->of->nama : "", p->of != NULL ? ": " : "",
	    f->dots.s);
}

/* Of those in its list. */
static void
lacking(struct dokumen *d)
{
	for (size_t i = 0; d->jenis->lacks != NULL && i < d->nof; i++) {
		const char *what = d->jenis->lacks(d->of[i]);

		if (what != NULL)
			kb_buf_addf(&d->want->told, "%s: %s\n",
			    d->of[i]->nama, what);
	}
}

/* Where what was paid is not what the paper computes. */
static void
otherwise(struct dokumen *d, const struct dokumen_satu *p)
{
	struct kb_buf *b = &d->want->told;

	if (!p->isi.dibayar.known)
		return;
	kb_buf_addf(b, "%s: dicairkan ", p->of->nama);
	kb_money_text(b, p->isi.dibayar.v);
	kb_buf_adds(b, ", hitungannya ");
	kb_money_text(b, p->dihitung.v);
	kb_buf_addc(b, '\n');
}

/* As it was issued; as it is going to be. */
static void
number_and_date(const struct dokumen *d, struct dokumen_satu *p)
{
	const struct banpol_dokumen_want *w = d->want;
	const struct banpol_kejadian *old = d->jenis->tahap == BANPOL_SURAT ?
	    NULL : dokumen_lama(d, p->of, NULL);

	p->number = old != NULL ? old->nomor_surat : w->nomor;
	p->date = old != NULL ? old->tanggal : w->tanggal;
	if (p->date.ymd == 0 && w->issue)
		p->date = d->k->env.today;
}

static int
write_one(struct dokumen *d, const struct banpol_satu *s, struct kb_err *err)
{
	struct dokumen_satu p = { .of = s };
	struct kb_given_table table[DOKUMEN_NTABEL] = { 0 };
	struct kb_filled f = { 0 };
	int rc;

	number_and_date(d, &p);
	rc = dokumen_kumpul(d, &p, err);
	if (rc == 0 && d->jenis->build != NULL) {
		rc = d->jenis->build(d, &p, d->want->doc, err);
		dokumen_teks_free(&p.teks);
		d->want->written++;
		return rc;
	}
	if (rc == 0)
		dokumen_tabel(d, &p, table);
	if (rc == 0)
		rc = fill(d, &p, table, &f, err);
	if (rc == 0 && d->want->issue)
		rc = dokumen_catat(d, &p, kb_filled_head(&f, "Hal", 0), err);
	if (rc == 0) {
		kb_office_letter(d->k, d->want->doc, &(struct kb_letter){ &f,
		    p.number, p.date, NULL });
		doubt(d, &p, &f);
		otherwise(d, &p);
		d->want->written++;
	}
	kb_filled_free(&f);
	dokumen_tabel_free(table);
	dokumen_teks_free(&p.teks);
	return rc;
}

/* A paper of the office that is not entered yet is one. */
static bool
draft(const struct dokumen *d)
{
	if (d->jenis->decided && (d->lembar == NULL || d->lembar->putusan ==
	    NULL))
		return true;
	if (d->jenis->tahap == 0 || d->want->issue)
		return false;
	for (size_t i = 0; i < d->nof; i++)
		if (d->jenis->tahap == BANPOL_SURAT ||
		    dokumen_lama(d, d->of[i], NULL) == NULL)
			return true;
	return false;
}

static int
write_all(struct dokumen *d, struct kb_err *err)
{
	int rc = 0;

	d->want->doc = kb_doc_new();
	dokumen_umum(d);
	if (draft(d))
		kb_doc_mark(d->want->doc, "DRAF");
	lacking(d);
	if (!d->jenis->each)
		return write_one(d, NULL, err);
	for (size_t i = 0; rc == 0 && i < d->nof; i++)
		rc = write_one(d, d->of[i], err);
	return rc != 0 ? rc : catat_refused(d->want->tolak, d->nof,
	    NULL, err);
}

/* ---- a run ---- */

static int
with_sheet(void *arg, const struct banpol_lembar *l, struct kb_err *err)
{
	struct dokumen *d = arg;

	d->lembar = l;
	return write_all(d, err);
}

static int
check(const struct dokumen *d, struct kb_err *err)
{
	const struct banpol_dokumen_want *w = d->want;

	if (w->issue && d->jenis->tahap == 0)
		return kb_fail(err, KB_USAGE, "--terbit: dokumen %s %s",
		    d->jenis->name, d->jenis->theirs ? "milik partai, kantor "
		    "tidak menerbitkannya" : "tidak dicatat sebagai langkah; "
		    "nomornya dengan --nomor");
	if (w->pemilu.ymd != 0 && !d->jenis->payment)
		return kb_fail(err, KB_USAGE, "--pemilu: dokumen %s bukan "
		    "tentang satu pencairan", d->jenis->name);
	if (w->tanggal.ymd > d->k->env.today.ymd)
		return kb_fail(err, KB_USAGE, "--tanggal: hari itu belum "
		    "tiba");
	if (w->nomor != NULL && d->jenis->theirs)
		return kb_fail(err, KB_USAGE, "--nomor: dokumen %s milik "
		    "partai, bernomor surat partai", d->jenis->name);
	if (w->nomor != NULL && d->jenis->build != NULL)
		return kb_fail(err, KB_USAGE, "--nomor: dokumen %s tidak "
		    "bernomor", d->jenis->name);
	if (w->nomor != NULL && d->jenis->each && w->npartai != 1)
		return kb_fail(err, KB_USAGE, "--nomor untuk satu partai");
	return 0;
}

int
banpol_dokumen(struct kb_kantor *k, struct banpol_dokumen_want *w,
    struct kb_err *err)
{
	struct dokumen d = { .k = k, .want = w };
	struct banpol_want sheet = { .wilayah = w->wilayah, .from = w->tahun,
	    .to = w->tahun };
	int rc;

	if (find_kind(w->jenis, &d.jenis, err) != 0 || check(&d, err) != 0)
		return -1;
	rc = banpol_perjalanan(k, &(struct banpol_tanya){
	    .wilayah = w->wilayah, .from = w->tahun, .to = w->tahun },
	    &d.all, err);
	if (rc == 0)
		rc = choose(&d, err);
	if (rc == 0)
		rc = read_text(&d, err);
	if (rc == 0)
		rc = banpol_anggaran(k, &w->wilayah, w->tahun, &d.anggaran,
		    &d.anggaran_home, err);
	if (rc == 0)
		rc = banpol_buku_load(k, &w->wilayah, w->tahun, w->tahun, NULL,
		    &d.buku, err);
	if (rc == 0)
		rc = banpol_berkas_load(k, &w->wilayah, w->tahun, NULL,
		    &d.berkas, err);
	if (rc == 0)
		rc = banpol_hitung(k, &sheet, with_sheet, &d, err);
	if (rc == 0 && w->doc == NULL)
		rc = write_all(&d, err);
	if (d.tahun != NULL)
		catat_tahun_free(d.tahun);
	free(d.tahun);
	kb_template_free(d.text);
	banpol_pemeriksaan_free(&d.found);
	dokumen_teks_free(&d.teks);
	banpol_berkas_free(&d.berkas);
	banpol_buku_free(&d.buku);
	banpol_perjalanan_free(&d.all);
	kb_buf_free(&d.anggaran_home);
	free(d.of);
	return rc;
}

void
banpol_dokumen_free(struct banpol_dokumen_want *w)
{
	kb_doc_free(w->doc);
	kb_buf_free(&w->told);
}
