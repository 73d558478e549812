/* SPDX-License-Identifier: ISC */
/*
 * refs.c - references: from what people write to the record that is meant.
 * The names of one type are read once, when the first is asked for.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "kesbang/text.h"

#define MOST_LISTS 16

struct entry {
	size_t	 key, name;			/* offsets into texts */
};

struct list {
	const char	*type;
	struct kb_buf	 texts;			/* folded NUL name NUL ... */
	struct entry	*entry;			/* sorted by key */
	size_t		 n;
};

struct kb_refs {
	struct kb_kantor *k;
	struct list	 list[MOST_LISTS];
	size_t		 n;
};

static const struct kb_type *
type_named(const char *name)
{
	for (size_t i = 0; kb_all_types[i] != NULL; i++)
		for (size_t j = 0; kb_all_types[i][j] != NULL; j++)
			if (strcmp(kb_all_types[i][j]->name, name) == 0)
				return kb_all_types[i][j];
	return NULL;
}

/* The name that people use for a record: its key's first field, a text. */
static const char *
name_column(const struct kb_type *t)
{
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].key)
			return t->field[i].kind == KB_TEXT ? t->field[i].name :
			    NULL;
	return NULL;
}

static bool
known_by_number(struct kb_db *db, const struct kb_type *t, const char *to,
    const char *office)
{
	char *sql = kb_asprintf("SELECT 1 FROM %s WHERE kantor = ? AND "
	    "nomor = ?", t->table);
	bool is = kb_one(db, 0, sql, KB_ARGS2(office, to)) == 1;

	free(sql);
	return is;
}

static bool
known_by_name(struct kb_db *db, const struct kb_type *t, const char *name,
    const char *to, const char *office)
{
	const char *own = t->head ? "kantor = ?2" : "?2 IS NOT NULL";
	char *sql = kb_asprintf("SELECT NOT EXISTS (SELECT 1 FROM %s WHERE %s) "
	    "OR EXISTS (SELECT 1 FROM %s WHERE %s AND lipat(%s) = lipat(?1))",
	    t->table, own, t->table, own, name);
	bool is = kb_one(db, 0, sql, KB_ARGS2(to, office)) == 1;

	free(sql);
	return is;
}

bool
kb_reference_known(struct kb_kantor *k, const struct kb_field *f,
    const char *to, const char *office)
{
	const struct kb_type *t = type_named(f->list);
	const char *name = t != NULL ? name_column(t) : NULL;

	if (t == NULL)
		return true;
	if (t->head && known_by_number(k->db, t, to, office))
		return true;
	return name != NULL && known_by_name(k->db, t, name, to, office);
}

/* ---- names as their records write them ---- */

struct named {
	kb_text	 nama;
};

static const struct kb_field named_fields[] = {
	TEXT(struct named, nama, "nama"),
};

static const struct kb_type named_type = {
	.name = "nama", .size = sizeof(struct named), KB_FIELDS(named_fields),
};

static int
add_name(void *arg, void *rec, struct kb_err *err)
{
	struct list *l = arg;
	const char *name = ((struct named *)rec)->nama;
	struct entry e = { l->texts.len, 0 };

	(void)err;
	if (name == NULL)
		return 0;
	kb_fold_name(&l->texts, name);
	kb_buf_addc(&l->texts, '\0');
	e.name = l->texts.len;
	kb_buf_add(&l->texts, name, strlen(name) + 1);
	if ((l->n & (l->n - 1)) == 0)
		l->entry = kb_realloc(l->entry, l->n ? 2 * l->n : 1,
		    sizeof(*l->entry));
	l->entry[l->n++] = e;
	return 0;
}

static int
by_key(const void *a, const void *b, void *texts)
{
	const struct entry *x = a, *y = b;

	return strcmp((char *)texts + x->key, (char *)texts + y->key);
}

/* NULL: too many lists, or a type that has no names. */
static struct list *
names_of(struct kb_refs *r, const char *type)
{
	const struct kb_type *t;
	const char *column;
	struct list *l;
	char *sql;

	for (size_t i = 0; i < r->n; i++)
		if (strcmp(r->list[i].type, type) == 0)
			return &r->list[i];
	t = type_named(type);
	column = t != NULL ? name_column(t) : NULL;
	if (column == NULL || r->n == MOST_LISTS || r->k->db == NULL)
		return NULL;
	l = &r->list[r->n++];
	*l = (struct list){ .type = type };
	sql = kb_asprintf("SELECT %s AS nama FROM %s WHERE ?1 IS NOT NULL%s "
	    "GROUP BY %s", column, t->table, t->head ? " AND kantor = ?1" : "",
	    column);
	kb_query(r->k->db, &named_type, sql,
	    KB_ARGS1((const char *)r->k->env.office.s), add_name, l, NULL);
	free(sql);
	if (l->n > 0)
		qsort_r(l->entry, l->n, sizeof(*l->entry), by_key,
		    l->texts.s);
	return l;
}

/* The name of that key, where only one is spelt so. */
static const char *
canonical(const struct list *l, const char *key)
{
	size_t lo = 0, hi = l->n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (strcmp(l->texts.s + l->entry[mid].key, key) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo == l->n || strcmp(l->texts.s + l->entry[lo].key, key) != 0 ||
	    (lo + 1 < l->n &&
	    strcmp(l->texts.s + l->entry[lo + 1].key, key) == 0))
		return NULL;
	return l->texts.s + l->entry[lo].name;
}

static const char *
as_written(void *arg, const char *type, const char *text)
{
	struct list *l = names_of(arg, type);
	struct kb_buf key = KB_BUF_INIT;
	const char *name = NULL;

	if (l == NULL || l->n == 0)
		return text;
	kb_fold_name(&key, text);
	if (key.len > 0)
		name = canonical(l, key.s);
	kb_buf_free(&key);
	return name != NULL ? name : text;
}

struct kb_refs *
kb_refs_new(struct kb_kantor *k)
{
	struct kb_refs *r = kb_alloc(sizeof(*r));

	r->k = k;
	k->env.ref = as_written;
	k->env.ref_arg = r;
	return r;
}

void
kb_refs_free(struct kb_refs *r)
{
	for (size_t i = 0; r != NULL && i < r->n; i++) {
		kb_buf_free(&r->list[i].texts);
		free(r->list[i].entry);
	}
	free(r);
}
