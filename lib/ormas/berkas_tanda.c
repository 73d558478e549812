/* SPDX-License-Identifier: ISC */
/* berkas_tanda.c - papers marked in and out, as records of type berkas. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "kesbang/text.h"
#include "urusan.h"

#define ALL "semua"

struct marking {
	struct kb_kantor		*k;
	const struct ormas_filing	*f;
	struct ormas_marking		*m;
	struct kb_store			*store;
};

static uint64_t
bit(const char *column)
{
	return UINT64_C(1) << kb_field_find(&ormas_berkas_type, column);
}

/*
 * In: from today, unless it was in before; what was wrong is right.  Out: it
 * is taken back, or, with a note, it came and something is wrong with it.
 */
static int
put(struct marking *w, const struct ormas_paper *p, bool in,
    struct kb_err *err)
{
	/* A note on both says what is wrong, not what is right. */
	const char *note = in && w->m->belum != NULL ? NULL : w->m->catatan;
	struct ormas_berkas b = { .permohonan = w->f->p.head.nomor,
	    .syarat = p->syarat, .ada = { in ? KB_FLAG_YES : KB_FLAG_NO },
	    .catatan = note };
	uint64_t given = bit("permohonan") | bit("syarat") | bit("ada") |
	    bit("catatan");
	enum kb_put_result result = KB_PUT_SAME;
	struct kb_errs errs = { 0 };
	int rc;

	b.head.kantor = w->f->p.head.kantor;
	b.head.nomor = p->berkas;
	if (in || note == NULL) {
		if (in && (p->keadaan.n != ORMAS_ADA || p->diterima.ymd == 0))
			b.diterima = w->k->env.today;
		else
			b.diterima = in ? p->diterima : (kb_date){ 0 };
		given |= bit("diterima");
	}
	rc = kb_store_put(w->store, &b, given, NULL, &errs, &result, err);
	if (rc == 0 && errs.count > 0)
		rc = kb_fail(err, KB_DATA, "%s", errs.msg[0]);
	w->m->changed += result != KB_PUT_SAME;
	kb_errs_free(&errs);
	return rc;
}

static int
no_such(const struct ormas_filing *f, const char *code, struct kb_err *err)
{
	struct kb_choice c = KB_CHOICE(code);

	for (size_t i = 0; i < f->n; i++)
		kb_choice_add(&c, f->paper[i].syarat);
	return kb_choice_fail(&c, KB_USAGE, "syarat", err, "tidak ada dalam "
	    "daftar prosedur %s; pilihan: %s", f->p.prosedur,
	    c.all);
}

static const struct ormas_paper *
find(const struct ormas_filing *f, const char *code)
{
	for (size_t i = 0; i < f->n; i++)
		if (kb_same_name(f->paper[i].syarat, code))
			return &f->paper[i];
	return NULL;
}

static int
mark_one(struct marking *w, const char *code, bool in, struct kb_err *err)
{
	const struct ormas_paper *p = find(w->f, code);

	if (p == NULL)
		return no_such(w->f, code, err);
	if (p->kolom != NULL)
		return kb_fail(err, KB_USAGE, "syarat '%s' dibaca dari kolom "
		    "%s; isi dengan 'ormas-skt ubah permohonan %s'", p->syarat,
		    p->kolom, w->f->p.head.nomor);
	return put(w, p, in, err);
}

/* All that this ormas needs. */
static int
mark_all(struct marking *w, bool in, struct kb_err *err)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < w->f->n; i++) {
		const struct ormas_paper *p = &w->f->paper[i];

		if (p->kolom == NULL && (ormas_lacks(p) ||
		    p->keadaan.n == ORMAS_ADA || p->keadaan.n ==
		    ORMAS_MENYUSUL))
			rc = put(w, p, in, err);
	}
	return rc;
}

static int
mark_list(struct marking *w, const char *list, bool in, struct kb_err *err)
{
	struct kb_buf code = KB_BUF_INIT;
	int rc = 0;

	while (rc == 0 && kb_next_part(&list, ',', &code)) {
		const char *c = kb_trim(code.s);

		if (*c == '\0')
			continue;
		rc = strcmp(c, ALL) == 0 ? mark_all(w, in, err) :
		    mark_one(w, c, in, err);
	}
	kb_buf_free(&code);
	return rc;
}

int
ormas_mark(struct kb_kantor *k, const struct ormas_filing *f,
    struct ormas_marking *m, struct kb_err *err)
{
	struct marking w = { .k = k, .f = f, .m = m };
	int rc = kb_store_open(&w.store, k->db, &ormas_berkas_type, &k->env,
	    err);

	m->changed = 0;
	if (rc == 0)
		rc = mark_list(&w, m->ada, true, err);
	if (rc == 0)
		rc = mark_list(&w, m->belum, false, err);
	return kb_store_close(w.store, rc, err);
}
