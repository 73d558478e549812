/* SPDX-License-Identifier: ISC */
/* kenal.c - the ormas that other records name, read once for all of them. */
#include <stdlib.h>
#include <string.h>

#include "kenal.h"
#include "kesbang/store.h"
#include "kesbang/text.h"

/* ---- many, as other records name them ---- */

const char *
kenal_nomor(const struct kb_names *names, const kb_code *office,
    const char *text)
{
	struct kb_meant m = kb_names_meant(names, &(struct kb_names_ask){
	    .text = text, .scope = office->s, .stored = true });

	return m.n == 1 ? m.nomor : NULL;
}

struct text {
	kb_text	 ormas;
};

static const struct kb_field text_fields[] = {
	TEXT(struct text, ormas, ""),
};

static const struct kb_type text_type = {
	.name = "text", .size = sizeof(struct text), KB_FIELDS(text_fields),
};

static int
want(void *arg, void *rec, struct kb_err *err)
{
	const struct text *t = rec;

	(void)err;
	if (t->ormas != NULL)
		kb_names_want(arg, t->ormas);
	return 0;
}

struct adding {
	struct kenal	*all;
	struct kb_homes	*homes;
};

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct adding *a = arg;
	struct ormas *o;

	(void)err;
	a->all->o = kb_realloc(a->all->o, a->all->n + 1, sizeof(*a->all->o));
	o = &a->all->o[a->all->n++];
	*o = *(const struct ormas *)rec;
	kb_homes_keep(a->homes, &ormas_type, o);
	return 0;
}

static void
list_one(void *arg, const char *text)
{
	struct kb_buf *json = arg;

	kb_buf_addc(json, json->len > 0 ? ',' : '[');
	kb_json_str(json, text);
}

int
kenal_load(struct kb_kantor *k, const char *sql, const struct kb_arg *arg,
    struct kenal *all, struct kb_homes *homes, struct kb_err *err)
{
	struct adding a = { all, homes };
	struct kb_buf b = KB_BUF_INIT, json = KB_BUF_INIT;
	char *texts = kb_asprintf("SELECT DISTINCT * FROM (%s)", sql);
	int rc;

	*all = (struct kenal){ .names = kb_names_new(&ormas_type) };
	rc = kb_query(k->db, &text_type, texts, arg, want, all->names, err);
	if (rc == 0 && kb_names_wanted(all->names))
		rc = kb_names_read(all->names, k->db, err);
	kb_names_numbers(all->names, list_one, &json);
	kb_buf_adds(&json, json.len > 0 ? "]" : "[]");
	kb_select(&b, &ormas_type);
	kb_buf_adds(&b, " WHERE nomor IN (SELECT value FROM json_each(?)) "
	    "ORDER BY nomor, kantor");
	if (rc == 0 && json.len > 2)
		rc = kb_query(k->db, &ormas_type, b.s, KB_ARGS1(
		    (const char *)json.s), add, &a, err);
	kb_buf_free(&b);
	kb_buf_free(&json);
	free(texts);
	return rc;
}

static int
by_number(const void *key, const void *elem)
{
	const struct kb_head *x = key, *y = &((const struct ormas *)elem)->head;
	int c = strcmp(x->nomor, y->nomor);

	return c != 0 ? c : strcmp(x->kantor.s, y->kantor.s);
}

const struct ormas *
kenal_find(const struct kenal *all, const kb_code *office, const char *text)
{
	struct kb_head key = { .kantor = *office,
	    .nomor = kenal_nomor(all->names, office, text) };

	return key.nomor == NULL || all->n == 0 ? NULL :
	    bsearch(&key, all->o, all->n, sizeof(*all->o), by_number);
}

void
kenal_free(struct kenal *all)
{
	free(all->o);
	kb_names_free(all->names);
	*all = (struct kenal){ 0 };
}

/* ---- one, as people name it ---- */

int
kenal_who(struct kb_kantor *k, const char *key, struct ormas *o,
    struct kb_buf *home, struct kb_err *err)
{
	struct kb_names_ask ask = { .text = key, .scope = k->env.office.s };
	struct kb_names *names;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_meant m;
	struct kb_err e;
	int rc;

	/* By nomor, perhaps another office's; by a name that only one has. */
	if (kb_store_get(k->db, &ormas_type, &k->env, key, o, home, &e) == 0)
		return 1;
	names = kb_names_new(&ormas_type);
	kb_names_want(names, key);
	rc = kb_names_wanted(names) ? kb_names_read(names, k->db, err) : 0;
	m = kb_names_meant(names, &ask);
	if (rc == 0 && m.n > 1) {
		kb_names_several(names, &ask, &k->env, &b);
		rc = kb_fail(err, KB_DATA, "%s", b.s);
	} else if (rc == 0 && m.n == 1) {
		rc = kb_store_get(k->db, &ormas_type, &k->env, m.nomor, o,
		    home, err) == 0 ? 1 : -1;
	}
	kb_buf_free(&b);
	kb_names_free(names);
	return rc;
}

int
ormas_get(struct kb_kantor *k, const char *key, struct ormas *o,
    struct kb_buf *home, struct kb_err *err)
{
	int rc = kenal_who(k, key, o, home, err);

	return rc == 0 ? kb_fail(err, KB_DATA, "ormas '%.80s' tidak "
	    "ditemukan; coba: ormas-skt cari '%.80s'", key, key) :
	    rc < 0 ? -1 : 0;
}

const char *
ormas_called(struct kb_kantor *k, const struct ormas *o)
{
	const struct kb_field *f = &komunikasi_type.field[
	    kb_field_find(&komunikasi_type, "ormas")];
	struct komunikasi from = { .head.kantor = o->head.kantor };

	if (o->head.nomor == NULL || (k->env.ref != NULL && k->env.ref(
	    k->env.ref_arg, f, &komunikasi_type, &from, o->nama, NULL) !=
	    NULL))
		return o->nama;
	return o->head.nomor;
}

/* ---- what records call one ---- */

struct calling {
	const struct kb_names	*names;
	const struct ormas	*o;
	struct kb_buf		*json;
};

static int
called(void *arg, void *rec, struct kb_err *err)
{
	struct calling *c = arg;
	const struct text *t = rec;
	const char *nomor = t->ormas != NULL ? kenal_nomor(c->names,
	    &c->o->head.kantor, t->ormas) : NULL;

	(void)err;
	if (nomor != NULL && strcmp(nomor, c->o->head.nomor) == 0)
		list_one(c->json, t->ormas);
	return 0;
}

/* Every column of the subject that names an ormas. */
static void
texts_sql(struct kb_buf *sql)
{
	for (size_t i = 0; ormas_types[i] != NULL; i++) {
		const struct kb_type *t = ormas_types[i];

		for (size_t j = 0; j < t->nfield; j++)
			if (t->field[j].kind == KB_REF && strcmp(
			    t->field[j].list, ormas_type.name) == 0)
				kb_buf_addf(sql, "%sSELECT %s AS ormas FROM "
				    "%s WHERE kantor = ?1", sql->len > 0 ?
				    " UNION " : "", t->field[j].name,
				    t->table);
	}
}

int
kenal_texts(struct kb_kantor *k, const struct ormas *o, struct kb_buf *json,
    struct kb_err *err)
{
	struct kb_names *names = kb_names_new(&ormas_type);
	struct calling c = { names, o, json };
	const char *office = o->head.kantor.s;
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	texts_sql(&sql);
	rc = kb_query(k->db, &text_type, sql.s, KB_ARGS1(office), want, names,
	    err);
	if (rc == 0 && kb_names_wanted(names))
		rc = kb_names_read(names, k->db, err);
	if (rc == 0)
		rc = kb_query(k->db, &text_type, sql.s, KB_ARGS1(office),
		    called, &c, err);
	kb_buf_adds(json, json->len > 0 ? "]" : "[]");
	kb_buf_free(&sql);
	kb_names_free(names);
	return rc;
}
