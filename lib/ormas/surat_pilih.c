/* SPDX-License-Identifier: ISC */
/* surat_pilih.c - to whom letters go: who is named, or all that are due. */
#include <stdlib.h>
#include <string.h>

#include "kenal.h"
#include "kesbang/text.h"
#include "surat.h"

/* ---- who is named ---- */

static int
write_ormas(struct surat *s, const char *key, struct kb_err *err)
{
	struct surat_satu l = { 0 };
	int rc = ormas_get(s->k, key, &l.isi.o, &l.home, err);

	if (rc == 0)
		rc = surat_write(s, &l, err);
	surat_satu_free(&l);
	return rc < 0 ? -1 : 0;
}

/* Who files may be somebody that the register does not know. */
static int
write_filing(struct surat *s, const struct ormas_filing *f,
    struct kb_err *err)
{
	struct surat_satu l = { .filing = f, .p = f->p, .isi.o = f->o };
	int rc;

	if (f->o.nama == NULL)
		l.isi.o.nama = f->p.ormas;
	rc = surat_write(s, &l, err);
	surat_satu_free(&l);
	return rc;
}

static int
write_filing_of(struct surat *s, const char *key, struct kb_err *err)
{
	struct ormas_filings fs = { 0 };
	int rc = ormas_filing(s->k, key, &fs, err);

	if (rc == 0)
		rc = write_filing(s, &fs.f[0], err);
	ormas_filings_free(&fs);
	return rc;
}

/* By its number, or the last warning of an ormas. */
static int
write_sanction(struct surat *s, const char *key, struct kb_err *err)
{
	struct kb_kantor *k = s->k;
	struct surat_satu l = { 0 };
	struct kb_buf texts = KB_BUF_INIT;
	struct kb_err e;
	char *nomor = NULL;
	int rc = 0;

	if (kb_store_get(k->db, &ormas_sanksi_type, &k->env, key, &l.x,
	    &l.of_home, &e) == 0) {
		rc = ormas_get(k, l.x.ormas, &l.isi.o, &l.home, err);
	} else if ((rc = ormas_get(k, key, &l.isi.o, &l.home, err)) == 0 &&
	    (rc = kenal_texts(k, &l.isi.o, &texts, err)) == 0) {
		nomor = kb_one_text(k->db, "SELECT nomor FROM ormas_sanksi "
		    "WHERE kantor = ? AND tahap = 'peringatan' AND ormas IN "
		    "(SELECT value FROM json_each(?)) "
		    "ORDER BY tanggal DESC, nomor DESC LIMIT 1",
		    KB_ARGS2((const char *)k->env.office.s,
		    (const char *)texts.s));
		rc = nomor != NULL ? kb_store_get(k->db, &ormas_sanksi_type,
		    &k->env, nomor, &l.x, &l.of_home, err) : kb_fail(err,
		    KB_DATA, "%s: peringatannya belum dicatat (ormas-skt "
		    "tambah sanksi --ormas %s --tahap peringatan --tanggal ... "
		    "--pasal ... --alasan ...)", l.isi.o.nama,
		    l.isi.o.head.nomor);
	}
	if (rc == 0)
		rc = surat_write(s, &l, err);
	free(nomor);
	kb_buf_free(&texts);
	surat_satu_free(&l);
	return rc;
}

int
ormas_surat_keys(struct kb_kantor *k, struct ormas_surat_want *want,
    char *const *key, size_t n, struct kb_err *err)
{
	struct surat s;
	int rc = surat_open(&s, k, want, err);

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = s.jenis->of == &permohonan_type ?
		    write_filing_of(&s, key[i], err) :
		    s.jenis->of == &ormas_sanksi_type ?
		    write_sanction(&s, key[i], err) :
		    write_ormas(&s, key[i], err);
	return surat_close(&s, rc, err);
}

/* ---- all that are due ---- */

struct keys {
	char	**key;
	size_t	  n;
};

static void
add_key(struct keys *keys, const char *office, const char *nomor)
{
	keys->key = kb_grow(keys->key, keys->n, sizeof(*keys->key));
	keys->key[keys->n++] = *office != '\0' ? kb_asprintf("%s/%s", office,
	    nomor) : kb_strdup(nomor);
}

static int
add_term(void *arg, void *rec, struct kb_err *err)
{
	const struct ormas_tempo *t = rec;

	(void)err;
	add_key(arg, t->kantor.s, t->nomor);
	return 0;
}

struct at {
	const char	*key;
	size_t		 i;
};

static int
by_key(const void *a, const void *b)
{
	const struct at *x = a, *y = b;
	int c = strcmp(x->key, y->key);

	return c != 0 ? c : (x->i > y->i) - (x->i < y->i);
}

/* Of an ormas with several terms the first row stays; the order, too. */
static void
once(struct keys *keys)
{
	struct at *at = kb_alloc((keys->n + 1) * sizeof(*at));
	size_t n = 0;

	for (size_t i = 0; i < keys->n; i++)
		at[i] = (struct at){ keys->key[i], i };
	qsort(at, keys->n, sizeof(*at), by_key);
	for (size_t i = 1, first = 0; i < keys->n; i++)
		if (strcmp(at[i].key, at[first].key) == 0)
			keys->key[at[i].i][0] = '\0';
		else
			first = i;
	for (size_t i = 0; i < keys->n; i++) {
		if (keys->key[i][0] != '\0')
			keys->key[n++] = keys->key[i];
		else
			free(keys->key[i]);
	}
	keys->n = n;
	free(at);
}

static int
write_all(struct surat *s, struct keys *keys, struct kb_err *err)
{
	int rc = 0;

	once(keys);
	for (size_t i = 0; rc == 0 && i < keys->n; i++)
		rc = write_ormas(s, keys->key[i], err);
	for (size_t i = 0; i < keys->n; i++)
		free(keys->key[i]);
	free(keys->key);
	return rc;
}

int
ormas_surat_due(struct kb_kantor *k, struct ormas_surat_want *want,
    struct ormas_tempo_want *due, struct kb_err *err)
{
	struct keys keys = { 0 };
	struct surat s;
	int rc;

	want->mass = true;
	rc = surat_open(&s, k, want, err);
	if (rc == 0)
		rc = ormas_tempo_rows(k, &s.hari, due, add_term, &keys, err);
	if (rc == 0)
		rc = write_all(&s, &keys, err);
	return surat_close(&s, rc, err);
}

/* ---- all filings that lack something ---- */

int
ormas_surat_lacking(struct kb_kantor *k, struct ormas_surat_want *want,
    struct kb_err *err)
{
	struct ormas_filings fs = { 0 };
	struct surat s;
	int rc;

	want->mass = true;
	rc = surat_open(&s, k, want, err);
	if (rc == 0)
		rc = ormas_filings(k, ORMAS_IN_HAND, &fs, err);
	for (size_t i = 0; rc == 0 && i < fs.n; i++)
		if (fs.f[i].lacking > 0)
			rc = write_filing(&s, &fs.f[i], err);
	ormas_filings_free(&fs);
	return surat_close(&s, rc, err);
}

/* ---- all whose report has not come ---- */

static int
add_silent(void *arg, void *rec, struct kb_err *err)
{
	const struct ormas_lapor_row *r = rec;

	(void)err;
	if (r->keadaan.n == ORMAS_BELUM_LAPOR ||
	    r->keadaan.n == ORMAS_BELUM_WAKTUNYA)
		add_key(arg, r->kantor.s, r->nomor);
	return 0;
}

int
ormas_surat_silent(struct kb_kantor *k, struct ormas_surat_want *want,
    struct kb_filter *filter, struct kb_err *err)
{
	struct ormas_lapor_want reports = { .filter = filter };
	struct keys keys = { 0 };
	struct surat s;
	int rc;

	want->mass = true;
	rc = surat_open(&s, k, want, err);
	if (rc == 0)
		rc = ormas_lapor_periods(&reports, &s.hari, s.period, err);
	if (rc == 0)
		rc = ormas_lapor_rows(k, &s.hari, &reports, add_silent, &keys,
		    err);
	if (rc == 0)
		rc = write_all(&s, &keys, err);
	return surat_close(&s, rc, err);
}
