/* SPDX-License-Identifier: ISC */
/*
 * referred.c - who refers to a record: by its nomor, or by its name where no
 * other record bears that; words of an extensible list by the word.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "kesbang/names.h"

#define MOST_ARGS 6

/* A condition and what it is asked with. */
struct where {
	struct kb_buf	 sql;
	struct kb_arg	 arg[MOST_ARGS + 1];
	size_t		 n;
};

struct referred {
	struct kb_db		*db;
	const struct kb_type	*type;
	const void		*rec;
	struct kb_buf		 value[KB_MAX_FIELDS];
};

static const char *
value(struct referred *r, size_t i)
{
	return kb_get(&r->type->field[i], r->rec, NULL, &r->value[i]);
}

static void
equals(struct where *w, const char *column, const char *text)
{
	kb_buf_addf(&w->sql, " AND %s = ?", column);
	w->arg[w->n++] = kb_arg_text(text);
}

static int64_t
count(struct referred *r, const struct kb_type *t, struct where *w)
{
	char *sql = kb_asprintf("SELECT count(*) FROM %s WHERE 1%s", t->table,
	    kb_buf_str(&w->sql));
	int64_t n = kb_one(r->db, 0, sql, w->arg);

	free(sql);
	kb_buf_free(&w->sql);
	return n;
}

/* Those of the record's office, and within what its name holds within: as far
 * as that type says so. */
static void
scoped(struct referred *r, const struct kb_type *t, struct where *w)
{
	const struct kb_head *h = r->rec;

	if (r->type->head && t->head)
		equals(w, "kantor", h->kantor.s);
	for (size_t i = 0; i < r->type->nfield; i++)
		if (r->type->field[i].within &&
		    kb_field_find(t, r->type->field[i].name) >= 0)
			equals(w, r->type->field[i].name, value(r, i));
}

/* Does another bear that name, so that it still leads somewhere? */
static bool
others_named(struct referred *r, const struct kb_type *from,
    const struct kb_field *name, const char *text)
{
	struct where w = { 0 };

	equals(&w, name->name, text);
	scoped(r, from, &w);
	return count(r, r->type, &w) > 1;
}

static int64_t
by_ref(struct referred *r, const struct kb_type *t, const struct kb_field *f)
{
	const struct kb_field *name = kb_name_field(r->type);
	struct where w = { 0 };
	const char *nomor = r->type->head ? value(r, KB_FIELD_NOMOR) : NULL,
	    *called = name == NULL ? NULL : value(r,
	    (size_t)(name - r->type->field));

	if (called != NULL && others_named(r, t, name, called))
		called = NULL;
	kb_buf_addf(&w.sql, " AND %s IN (?, ?)", f->name);
	w.arg[w.n++] = kb_arg_text(nomor);
	w.arg[w.n++] = kb_arg_text(called);
	scoped(r, t, &w);
	return count(r, t, &w);
}

/* A word of a list, which is the first column of its key. */
static int64_t
by_word(struct referred *r, const struct kb_type *t, const struct kb_field *f)
{
	struct where w = { 0 };

	if (strcmp(f->list, value(r, 0)) != 0)
		return 0;
	equals(&w, f->name, value(r, 1));
	return count(r, t, &w);
}

static void
of_type(struct referred *r, const struct kb_type *t, struct kb_buf *who)
{
	bool words = strcmp(r->type->name, "pilihan") == 0;
	int64_t n = 0;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];

		if (f->kind == KB_REF && strcmp(f->list, r->type->name) == 0)
			n += by_ref(r, t, f);
		else if (f->kind == KB_CODE && words)
			n += by_word(r, t, f);
	}
	if (n > 0)
		kb_buf_addf(who, "%s%lld %s", who->len > 0 ? ", " : "",
		    (long long)n, t->name);
}

void
kb_referred(struct kb_kantor *k, const struct kb_type *type, const void *rec,
    struct kb_buf *who)
{
	struct referred *r = kb_alloc(sizeof(*r));

	*r = (struct referred){ .db = k->db, .type = type, .rec = rec };
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (kb_all_types[i][j]->table != NULL)
				of_type(r, kb_all_types[i][j], who);
	for (size_t i = 0; i < KB_LEN(r->value); i++)
		kb_buf_free(&r->value[i]);
	free(r);
}
