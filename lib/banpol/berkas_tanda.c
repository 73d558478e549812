/* SPDX-License-Identifier: ISC */
/* berkas_tanda.c - papers marked in and out, as records of type berkas. */
#include <string.h>

#include "kesbang/proses.h"
#include "kesbang/store.h"
#include "kesbang/text.h"

enum mark { IN, OUT, NOT_ASKED };

struct marking {
	struct kb_kantor	*k;
	const struct banpol_berkas_satu *f;
	struct banpol_tanda	*t;
	struct kb_store		*store;
};

bool
banpol_semua(const char *word)
{
	return kb_same_name(word, "semua");
}

static uint64_t
bit(const char *column)
{
	return UINT64_C(1) << kb_field_find(&banpol_berkas_type, column);
}

/* What was said of the paper; the rest stays as it is. */
static uint64_t
said(const struct banpol_berkas *b)
{
	static const char *const columns[] = { "nomor_dokumen",
	    "tanggal_dokumen", "berlaku_sampai", "penanda_tangan", "suara" };
	uint64_t given = 0;

	for (size_t i = 0; i < KB_LEN(columns); i++)
		if (kb_known(&banpol_berkas_type.field[kb_field_find(
		    &banpol_berkas_type, columns[i])], b))
			given |= bit(columns[i]);
	return given;
}

/*
 * In: from today, unless it was in before; what was wrong is right.  Out: it
 * is taken back, or, with a note, it came and something is wrong with it.
 */
static int
put(struct marking *w, const struct banpol_kertas *p, enum mark mark,
    struct kb_err *err)
{
	struct banpol_berkas b = w->t->isi;
	uint64_t given = said(&b) | bit("partai") | bit("tahun") |
	    bit("syarat") | bit("ada") | bit("tidak_berlaku") |
	    bit("catatan");
	enum kb_put_result result = KB_PUT_SAME;
	int rc;

	b.head.kantor = (kb_code){ "" };
	b.head.nomor = p->berkas;
	b.partai = w->f->satu->partai;
	b.tahun.ymd = w->f->satu->tahun * 10000;
	b.syarat = p->syarat;
	b.ada.n = mark == IN ? KB_FLAG_YES : KB_FLAG_NO;
	b.tidak_berlaku.n = mark == NOT_ASKED ? KB_FLAG_YES : 0;
	if (mark != OUT)
		b.catatan = NULL;
	if (mark == IN && p->keadaan.n == BANPOL_ADA)
		b.diterima = p->diterima;
	else if (mark == IN || b.catatan != NULL)
		b.diterima = w->k->env.today;
	given |= bit("diterima");
	rc = kb_store_one(w->store, &b, given, &result, err);
	w->t->changed += result != KB_PUT_SAME;
	return rc;
}

/* By code, or by its letter in the law. */
static const struct banpol_kertas *
find(const struct banpol_berkas_satu *f, const char *code)
{
	for (size_t i = 0; i < f->n; i++)
		if (kb_same_name(f->kertas[i].syarat, code) ||
		    (f->kertas[i].huruf != NULL &&
		    kb_same_name(f->kertas[i].huruf, code)))
			return &f->kertas[i];
	return NULL;
}

static int
no_such(const struct banpol_berkas_satu *f, const char *code,
    struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(code);

	for (size_t i = 0; i < f->n; i++)
		kb_choice_add(&c, f->kertas[i].syarat);
	return kb_choice_fail(&c, KB_USAGE, "syarat", err, "tidak ada dalam "
	    "daftar syarat; pilihan: %s", c.all);
}

/* All that is asked of this party. */
static int
mark_all(struct marking *w, enum mark mark, struct kb_err *err)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < w->f->n; i++)
		if (w->f->kertas[i].keadaan.n <= BANPOL_BELUM_ADA)
			rc = put(w, &w->f->kertas[i], mark, err);
	return rc;
}

static int
mark_list(struct marking *w, const char *list, enum mark mark,
    struct kb_err *err)
{
	struct kb_buf code = KB_BUF_INIT;
	int rc = 0;

	while (rc == 0 && kb_next_part(&list, ',', &code)) {
		const char *c = kb_trim(code.s);
		const struct banpol_kertas *p = find(w->f, c);

		if (*c == '\0')
			continue;
		if (banpol_semua(c))
			rc = mark_all(w, mark, err);
		else
			rc = p == NULL ? no_such(w->f, c, err) :
			    put(w, p, mark, err);
	}
	kb_buf_free(&code);
	return rc;
}

int
banpol_berkas_tanda(struct kb_kantor *k, const struct banpol_berkas_satu *f,
    struct banpol_tanda *t, struct kb_err *err)
{
	struct marking w = { .k = k, .f = f, .t = t };
	int rc = kb_store_open(&w.store, k->db, &banpol_berkas_type, &k->env,
	    err);

	t->changed = 0;
	if (rc == 0)
		rc = mark_list(&w, t->ada, IN, err);
	if (rc == 0)
		rc = mark_list(&w, t->belum, OUT, err);
	if (rc == 0)
		rc = mark_list(&w, t->tidak_berlaku, NOT_ASKED, err);
	return kb_store_close(w.store, rc, err);
}
