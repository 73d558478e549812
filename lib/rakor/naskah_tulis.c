/* SPDX-License-Identifier: ISC */
/*
 * naskah_tulis.c - a stored meeting written as its document, by the same
 * rules that read it.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/dokumen_rapat.h"
#include "kesbang/text.h"
#include "naskah.h"

struct tulis {
	struct kb_nest_out o;
	struct kb_buf	 scratch;
};

/* ---- a record by rules ---- */

static const char *
value(struct tulis *t, const struct kb_field *f, const void *rec)
{
	return kb_get(f, rec, NULL, &t->scratch);
}

static bool
makes(const struct naskah_aturan *part, const char *column)
{
	for (; part != NULL && part->key != NULL; part++)
		if (strcmp(part->column, column) == 0)
			return true;
	return false;
}

/* The rule that a column is written by: a part of several comes first. */
static const struct naskah_aturan *
rule_of(const struct naskah_aturan *rules, const char *column)
{
	const struct naskah_aturan *plain = NULL;

	for (; rules->key != NULL; rules++) {
		if (makes(rules->bagian, column) ||
		    (rules->milik != NULL && kb_in_list(rules->milik, column)))
			return rules;
		if (plain == NULL && rules->column != NULL &&
		    rules->bagian == NULL &&
		    strcmp(rules->column, column) == 0)
			plain = rules;
	}
	return plain;
}

static bool
is_of(const struct naskah_aturan *r, const char *column)
{
	return r->milik != NULL ? kb_in_list(r->milik, column) :
	    makes(r->bagian, column);
}

/* "a, b" as a list, where reading that makes the same text again. */
static void
put_list(struct tulis *t, const struct naskah_aturan *r, const char *text)
{
	struct kb_buf b = KB_BUF_INIT;
	const char **part = kb_alloc((strlen(text) + 1) * sizeof(*part));
	size_t n = 0, step = strlen(r->antara);
	bool same = true;

	kb_buf_adds(&b, text);
	for (char *p = b.s, *next; p != NULL; p = next) {
		next = strstr(p, r->antara);
		if (next != NULL) {
			*next = '\0';
			next += step;
		}
		same = same && *p != '\0' && *p != ' ' &&
		    p[strlen(p) - 1] != ' ';
		part[n++] = p;
	}
	if (same && n > 1)
		kb_nest_list(&t->o, r->key, part, n);
	else
		kb_nest_put(&t->o, r->key, NULL, text);
	free(part);
	kb_buf_free(&b);
}

/* All known columns of a part, under its key. */
static void
put_part(struct tulis *t, const struct kb_type *type, const void *rec,
    const struct naskah_aturan *r, const struct naskah_aturan *rules)
{
	const struct kb_field *only = NULL;
	size_t known = 0;

	for (size_t i = 0; i < type->nfield; i++)
		if (makes(r->bagian, type->field[i].name) &&
		    kb_known(&type->field[i], rec)) {
			only = &type->field[i];
			known++;
		}
	/* "tanggal: 2020-08-07" and not "tanggal: {mulai: 2020-08-07}". */
	for (; known == 1 && rules->key != NULL; rules++)
		if (strcmp(rules->key, r->key) == 0 && rules->column != NULL &&
		    strcmp(rules->column, only->name) == 0) {
			kb_nest_put(&t->o, r->key, only, value(t, only, rec));
			return;
		}
	kb_nest_begin(&t->o, r->key);
	for (size_t i = 0; i < type->nfield; i++) {
		const struct naskah_aturan *p = rule_of(r->bagian,
		    type->field[i].name);

		if (p != NULL && kb_known(&type->field[i], rec))
			kb_nest_put(&t->o, p->key, &type->field[i],
			    value(t, &type->field[i], rec));
	}
	kb_nest_end(&t->o);
}

static void
put_one(struct tulis *t, const struct kb_type *type, const void *rec,
    const struct kb_field *f, const struct naskah_aturan *r,
    const struct naskah_aturan *rules)
{
	if (r == NULL)
		kb_nest_put(&t->o, f->name, f, value(t, f, rec));
	else if (r->tulis != NULL)
		r->tulis(&t->o, r->key, rec);
	else if (r->bagian != NULL)
		put_part(t, type, rec, r, rules);
	else if (r->how == NASKAH_GABUNG)
		put_list(t, r, value(t, f, rec));
	else
		kb_nest_put(&t->o, r->key, f, value(t, f, rec));
}

/* But for the columns "a|b", which the place in the document says. */
static void
put_record(struct tulis *t, const struct kb_type *type, const void *rec,
    const struct naskah_aturan *rules, const char *without)
{
	for (size_t i = 0; i < type->nfield; i++) {
		const struct kb_field *f = &type->field[i];
		const struct naskah_aturan *r = rule_of(rules, f->name);
		bool again = false;

		if (f->stamp || !kb_known(f, rec) ||
		    kb_in_list(without, f->name))
			continue;
		for (size_t j = 0; r != NULL && j < i; j++)
			again = again || (is_of(r, type->field[j].name) &&
			    kb_known(&type->field[j], rec));
		if (!again)
			put_one(t, type, rec, f, r, rules);
	}
}

/* ---- the document ---- */

static void
put_item(struct tulis *t, const struct rekomendasi *r)
{
	put_record(t, &rekomendasi_type, r, naskah_aturan_rekomendasi,
	    naskah_jenis_tersirat(r) ? "nomor|rapat|jenis" : "nomor|rapat");
}

/* The top of the list that b is below; b: it stands there itself. */
static const struct rekomendasi *
top_of(const struct rakor_dokumen *d, const struct rekomendasi *r)
{
	const struct rekomendasi *top = r;
	size_t n;

	while ((n = rakor_induk(top->butir)) > 0) {
		const struct rekomendasi *of = NULL;

		for (size_t i = 0; i < d->nrekomendasi && of == NULL; i++)
			if (strncmp(d->rekomendasi[i].butir, top->butir, n) ==
			    0 && d->rekomendasi[i].butir[n] == '\0')
				of = &d->rekomendasi[i];
		if (of == NULL)
			break;
		top = of;
	}
	return top;
}

static void
put_items(struct tulis *t, const struct rakor_dokumen *d)
{
	const struct rekomendasi **top = kb_alloc((d->nrekomendasi + 1) *
	    sizeof(*top));

	for (size_t i = 0; i < d->nrekomendasi; i++)
		top[i] = top_of(d, &d->rekomendasi[i]);
	for (size_t i = 0; i < d->nrekomendasi; i++) {
		const struct rekomendasi *r = &d->rekomendasi[i];
		bool parts = false;

		if (top[i] != r)
			continue;
		kb_nest_item(&t->o);
		put_item(t, r);
		for (size_t j = i + 1; j < d->nrekomendasi; j++) {
			if (top[j] != r)
				continue;
			if (!parts)
				kb_nest_begin(&t->o, "sub");
			parts = true;
			kb_nest_item(&t->o);
			put_item(t, &d->rekomendasi[j]);
			kb_nest_end(&t->o);
		}
		if (parts)
			kb_nest_end(&t->o);
		kb_nest_end(&t->o);
	}
	free(top);
}

static void
put_all(struct tulis *t, const struct kb_type *type, const void *recs,
    size_t n, const struct naskah_aturan *rules)
{
	for (size_t i = 0; i < n; i++) {
		kb_nest_item(&t->o);
		put_record(t, type, (const char *)recs + i * type->size, rules,
		    "nomor|rapat");
		kb_nest_end(&t->o);
	}
}

static bool
section(struct tulis *t, const char *key, size_t n)
{
	if (n == 0)
		return false;
	kb_buf_addc(t->o.to, '\n');
	kb_nest_begin(&t->o, key);
	return true;
}

void
rakor_dokumen_tulis(const struct rakor_dokumen *d, struct kb_buf *to)
{
	static const struct naskah_aturan none[] = { { 0 } };
	struct tulis t = { .o = { .to = to } };
	bool rakor = d->rapat.jenis.n == RAKOR_RAPAT_RAKOR;

	kb_nest_begin(&t.o, rakor ? "rakor" : "rapat");
	put_record(&t, &rapat_type, &d->rapat, naskah_aturan_rapat,
	    rakor ? "jenis" : "");
	kb_nest_end(&t.o);
	if (section(&t, "rekomendasi", d->nrekomendasi)) {
		put_items(&t, d);
		kb_nest_end(&t.o);
	}
	if (section(&t, "bahasan", d->nbahasan)) {
		put_all(&t, &bahasan_type, d->bahasan, d->nbahasan,
		    naskah_aturan_bahasan);
		kb_nest_end(&t.o);
	}
	if (section(&t, "masukan", d->nmasukan)) {
		put_all(&t, &masukan_type, d->masukan, d->nmasukan, none);
		kb_nest_end(&t.o);
	}
	if (section(&t, "tindak_lanjut", d->ntindak_lanjut)) {
		put_all(&t, &tindak_lanjut_type, d->tindak_lanjut,
		    d->ntindak_lanjut, naskah_aturan_tindak_lanjut);
		kb_nest_end(&t.o);
	}
	kb_buf_free(&t.scratch);
}
