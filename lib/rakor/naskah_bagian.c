/* SPDX-License-Identifier: ISC */
/* naskah_bagian.c - one part of a meeting's document, key by key. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "naskah.h"

/* ---- one value ---- */

void
naskah_tolak(struct naskah *d, const struct kb_node *n, const char *column,
    const char *why)
{
	kb_errs_add(d->errs, &(struct kb_src){ d->file, n->line, NULL },
	    column, "%s", why);
}

static void
append(struct kb_buf *b, const char *between, const char *text)
{
	if (b->len > 0)
		kb_buf_adds(b, between);
	kb_buf_adds(b, text);
}

/* {nama, jabatan, mewakili, cara, materi}: as one names a person in a text. */
static void
person(struct naskah *d, const struct kb_node *map, struct kb_buf *b)
{
	static const struct {
		const char *key, *front, *behind;
	} parts[] = {
		{ "nama", "", "" }, { "jabatan", ", ", "" },
		{ "mewakili", ", mewakili ", "" }, { "cara", " (", ")" },
		{ "materi", ": ", "" },
	};

	for (size_t i = 0; i < KB_LEN(parts); i++) {
		const struct kb_node *n = kb_node_find(map, parts[i].key);

		if (n == NULL || n->text == NULL)
			continue;
		kb_buf_addf(b, "%s%s%s", b->len == 0 && *parts[i].front == ','
		    ? "" : parts[i].front, n->text, parts[i].behind);
	}
	for (const struct kb_node *n = map->child; n != NULL; n = n->next) {
		bool known = false;

		for (size_t i = 0; i < KB_LEN(parts); i++)
			known = known || strcmp(n->key, parts[i].key) == 0;
		if (!known)
			naskah_tolak(d, n, n->key, "tidak dikenal; orang "
			    "ditulis dengan nama, jabatan, mewakili, cara, "
			    "materi");
	}
}

/* A text, a person, or a list of these, as one text. */
bool
naskah_gabung(struct naskah *d, const struct kb_node *n, const char *between,
    struct kb_buf *b)
{
	struct kb_buf one = KB_BUF_INIT;

	if (n->kind == KB_NODE_TEXT) {
		if (n->text != NULL)
			append(b, between, n->text);
		return b->len > 0;
	}
	if (n->kind == KB_NODE_MAP) {
		person(d, n, &one);
		append(b, between, kb_buf_str(&one));
	}
	for (const struct kb_node *c = n->child;
	    n->kind == KB_NODE_LIST && c != NULL; c = c->next) {
		if (c->kind == KB_NODE_LIST)
			naskah_tolak(d, c, n->key, "daftar di dalam daftar");
		else
			(void)naskah_gabung(d, c, between, b);
	}
	kb_buf_free(&one);
	return b->len > 0;
}

/* ---- a part by its rules ---- */

static const struct naskah_aturan *
rule_of(const struct naskah_aturan *rules, const struct kb_node *n)
{
	for (; rules->key != NULL; rules++)
		if (strcmp(rules->key, n->key) == 0 &&
		    (rules->how == NASKAH_GABUNG || rules->how ==
		    NASKAH_KHUSUS || (rules->how == NASKAH_BAGIAN) ==
		    (n->kind == KB_NODE_MAP)))
			return rules;
	return NULL;
}

static const struct {			/* by enum naskah_isi */
	const struct kb_type	*type;
	const struct naskah_aturan *rules;
} parts[] = {
	[NASKAH_RAPAT] = { &rapat_type, naskah_aturan_rapat },
	[NASKAH_REKOMENDASI] = { &rekomendasi_type,
	    naskah_aturan_rekomendasi },
	[NASKAH_BAHASAN] = { &bahasan_type, naskah_aturan_bahasan },
	[NASKAH_MASUKAN] = { &masukan_type, NULL },
	[NASKAH_TINDAK_LANJUT] = { &tindak_lanjut_type,
	    naskah_aturan_tindak_lanjut },
};

static const struct kb_type *
type_of(const struct naskah *d, const struct kb_flat *to)
{
	size_t i = 0;

	while (d->flat[i] != to)
		i++;
	return parts[i].type;
}

/* NULL: there is none of that name. */
static const char *
column_of(const struct naskah *d, const struct kb_flat *to, const char *key)
{
	const struct kb_type *t = type_of(d, to);
	int f = kb_field_find(t, key);

	/* Names that begin with '_' are passed over as in any file. */
	return f >= 0 ? t->field[f].name : *key == '_' ? key : NULL;
}

void
naskah_sebut(struct naskah *d)
{
	for (size_t i = 0; i < KB_LEN(parts); i++) {
		const struct naskah_aturan *r = parts[i].rules;
		const struct kb_type *t = parts[i].type;

		for (; d->flat[i] != NULL && r != NULL && r->key != NULL; r++)
			for (size_t f = 0; f < t->nfield; f++)
				if (r->milik != NULL ? kb_in_list(r->milik,
				    t->field[f].name) : r->column != NULL &&
				    strcmp(r->column, t->field[f].name) == 0)
					kb_flat_may(d->flat[i],
					    t->field[f].name, r->key);
	}
}

/* A key is called by the document's own name, not by the column's. */
static bool
renamed(const struct naskah_aturan *rules, const char *column)
{
	for (; rules->key != NULL; rules++)
		if (strcmp(rules->key, column) == 0 || (rules->column != NULL &&
		    strcmp(rules->column, column) == 0) ||
		    (rules->milik != NULL && kb_in_list(rules->milik, column)))
			return true;
	return false;
}

static void
unknown(struct naskah *d, const struct kb_flat *to, const struct kb_node *n,
    const struct naskah_aturan *rules)
{
	const struct kb_type *t = type_of(d, to);
	struct kb_choice c = KB_CHOICE(n->key);
	struct kb_buf b = KB_BUF_INIT;

	for (const struct naskah_aturan *r = rules; r->key != NULL; r++)
		if (r == rules || strcmp(r[-1].key, r->key) != 0)
			(void)kb_choice_add(&c, r->key);
	for (size_t i = 0; i < t->nfield; i++)
		if (!t->field[i].stamp && !renamed(rules, t->field[i].name))
			(void)kb_choice_add(&c, t->field[i].name);
	if (c.near != NULL)
		kb_buf_addf(&b, "tidak dikenal; maksud Anda '%s'?", c.near);
	else
		kb_buf_addf(&b, "tidak dikenal; yang ada: %s", c.all);
	naskah_tolak(d, n, n->key, b.s);
	kb_buf_free(&b);
}

/* 'no' is what nomor was meant to be: it is not asked for once more. */
static void
misnamed(struct naskah *d, struct kb_flat *to, const struct kb_node *n,
    const struct naskah_aturan *rules)
{
	const char *column = column_of(d, to, "nomor");

	for (; rules->key != NULL; rules++)
		if (strcmp(rules->key, "nomor") == 0)
			column = rules->column;
	naskah_tolak(d, n, n->key, "tulis 'nomor': 'no' dibaca sebagai "
	    "'tidak' oleh banyak program YAML");
	if (column != NULL && n->kind == KB_NODE_TEXT)
		naskah_sel(to, column, n->text, n);
}

static void
plain(struct naskah *d, struct kb_flat *to, const struct kb_node *n,
    const char *column, const struct naskah_aturan *rules)
{
	if (strcmp(n->key, "no") == 0)
		misnamed(d, to, n, rules);
	else if (n->text == NULL && column == NULL &&
	    strchr(n->key, ' ') != NULL)	/* {lokasi: Hotel A, Kota B} */
		naskah_tolak(d, n, n->key, "bukan 'nama: isi'; di dalam { } "
		    "nilai yang memuat koma ditulis dalam tanda kutip");
	else if (column == NULL)
		unknown(d, to, n, rules);
	else if (n->kind != KB_NODE_TEXT)
		naskah_tolak(d, n, n->key, "nilai harus satu teks, bukan "
		    "daftar atau bagian");
	else
		naskah_sel(to, column, n->text, n);
}

void
naskah_bagian(struct naskah *d, struct kb_flat *to,
    const struct kb_node *map, const struct naskah_aturan *rules)
{
	struct kb_buf b = KB_BUF_INIT;

	for (const struct kb_node *n = map->child; n != NULL; n = n->next) {
		const struct naskah_aturan *r = rule_of(rules, n);

		if (r == NULL) {
			plain(d, to, n, column_of(d, to, n->key),
			    rules);
		} else if (r->how == NASKAH_TEKS) {
			plain(d, to, n, r->column, rules);
		} else if (r->how == NASKAH_BAGIAN) {
			naskah_bagian(d, to, n, r->bagian);
		} else if (r->how == NASKAH_GABUNG) {
			kb_buf_cut(&b, 0);
			naskah_sel(to, r->column, naskah_gabung(d, n, r->antara,
			    &b) ? b.s : NULL, n);
		} else if (r->khusus != NULL) {
			r->khusus(d, to, n);
		}
	}
	kb_buf_free(&b);
}
