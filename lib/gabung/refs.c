/* SPDX-License-Identifier: ISC */
/*
 * refs.c - references: from what people write to the record that is meant.
 * The names of one type are read once, when the first is asked for, and hold
 * within the columns that the type shares with who refers (a party's
 * election).
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "kesbang/names.h"
#include "kesbang/text.h"

#define MOST_LISTS 16
#define MOST_LOOKED_AT 2000000

struct list {
	const struct kb_type *type;
	struct kb_names	*names;
	char		*asked;			/* the last scope, and ... */
	bool		 answer;		/* whether it has any name */
};

struct kb_refs {
	struct kb_kantor *k;
	struct list	 list[MOST_LISTS];
	size_t		 n;
	size_t		 looked;		/* at names, to offer some */
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

/* The scope of a record that refers; false: rec does not tell. */
static bool
scope_of(struct kb_kantor *k, const struct kb_type *to,
    const struct kb_type *from, const void *rec, uint64_t fields,
    struct kb_buf *scope)
{
	const struct kb_head *h = from->head ? rec : NULL;
	struct kb_buf scratch = KB_BUF_INIT;
	bool told = true;

	if (to->head)
		kb_buf_adds(scope, h != NULL ? h->kantor.s :
		    k->env.office.s);
	for (size_t i = 0; i < to->nfield; i++) {
		const char *s;
		int f;

		if (!to->field[i].within)
			continue;
		f = kb_field_named(from, to->field[i].name);
		if (f < 0 || (fields >> f & 1) == 0) {
			told = false;
			break;
		}
		kb_buf_addc(scope, KB_NAMES_PART);
		s = kb_get(&from->field[f], rec, NULL, &scratch);
		kb_buf_adds(scope, s != NULL ? s : "");
	}
	kb_buf_free(&scratch);
	return told;
}

static void
read_names(struct kb_kantor *k, struct list *l)
{
	l->names = kb_names_new(l->type);
	kb_names_read(l->names, k->db, NULL);
}

/* NULL: too many lists, or a type that has no names. */
static struct list *
names_of(struct kb_refs *r, const char *type)
{
	const struct kb_type *t;

	for (size_t i = 0; i < r->n; i++)
		if (strcmp(r->list[i].type->name, type) == 0)
			return &r->list[i];
	t = type_named(type);
	if (t == NULL || kb_name_field(t) == NULL || r->n == MOST_LISTS ||
	    r->k->db == NULL)
		return NULL;
	r->list[r->n] = (struct list){ .type = t };
	read_names(r->k, &r->list[r->n]);
	return &r->list[r->n++];
}

/* A file with many unknown ones is not kept waiting. */
static void
offer(struct kb_refs *r, const struct list *l, const char *to,
    const char *scope, struct kb_buf *why)
{
	struct kb_buf names = KB_BUF_INIT;

	if (r->looked < MOST_LOOKED_AT)
		r->looked += kb_names_near(l->names, to, scope, &names);
	if (names.len > 0)
		kb_buf_addf(why, "; maksud Anda %s?", names.s);
	kb_buf_free(&names);
}

/* "'Golkr' tidak ada dalam daftar partai; maksud Anda 'golkar'?" */
static void
no_such(struct kb_refs *r, const struct list *l, const char *list,
    const char *to, const char *scope, struct kb_buf *why)
{
	kb_quote(why, to);
	kb_buf_addf(why, " tidak ada dalam daftar %s", list);
	if (l != NULL)
		offer(r, l, to, scope, why);
}

static const char *
resolve(void *arg, const struct kb_field *f, const struct kb_type *from,
    const void *rec, const char *text, struct kb_buf *several)
{
	struct kb_refs *r = arg;
	struct list *l = names_of(r, f->list);
	struct kb_buf scope = KB_BUF_INIT, own = KB_BUF_INIT;
	struct kb_names_ask a = { .text = text };
	struct kb_meant m;

	if (l == NULL)
		return NULL;
	if (rec != NULL) {
		/* "golkar" of a payment, whose election nobody wrote down */
		if (scope_of(r->k, l->type, from, rec, ~UINT64_C(0), &scope))
			a.scope = kb_buf_str(&scope);
	}
	if (rec != NULL && from == l->type && from->twins) {
		a.nomor = ((const struct kb_head *)rec)->nomor;
		a.nama = kb_get(kb_name_field(from), rec, NULL, &own);
	}
	m = kb_names_meant(l->names, &a);
	if (m.n > 1 && several != NULL)
		kb_names_several(l->names, &a, &r->k->env, several);
	else if (m.n == 0 && several != NULL && rec == NULL)
		no_such(r, l, f->list, text, NULL, several);
	kb_buf_free(&scope);
	kb_buf_free(&own);
	return m.n != 1 ? NULL : m.shared ? m.nomor : m.nama;
}

static void
spellings(void *arg, const struct kb_field *f, const char *text,
    void (*fn)(void *, const char *), void *fn_arg)
{
	struct list *l = names_of(arg, f->list);

	if (l != NULL)
		kb_names_spellings(l->names, text, fn, fn_arg);
}

/* ---- does it exist? ---- */

static bool
has_number(struct kb_db *db, const struct kb_type *t, const char *to,
    const char *office)
{
	char *sql = kb_asprintf("SELECT 1 FROM %s WHERE kantor = ? AND "
	    "nomor = ?", t->table);
	bool is = kb_one(db, 0, sql, KB_ARGS2(office, to)) == 1;

	free(sql);
	return is;
}

/* Does anything bear a name within the scope?  Asked row by row. */
static bool
has_scope(struct list *l, const char *scope)
{
	if (l->asked != NULL && strcmp(l->asked, scope) == 0)
		return l->answer;
	free(l->asked);
	l->asked = kb_strdup(scope);
	l->answer = kb_names_any(l->names, scope);
	return l->answer;
}

/*
 * A number that says what it is ("kaltim-2024#9a") may be another office's:
 * regencies answer for what the province wrote down.
 */
static bool
has_number_anywhere(struct kb_db *db, const struct kb_type *t, const char *to)
{
	char *sql = kb_asprintf("SELECT 1 FROM %s WHERE nomor = ? LIMIT 1",
	    t->table);
	bool is = kb_one(db, 0, sql, KB_ARGS1(to)) == 1;

	free(sql);
	return is;
}

bool
kb_reference_known(struct kb_kantor *k, const struct kb_type *from, size_t i,
    const void *rec, uint64_t fields, struct kb_buf *why)
{
	const struct kb_field *f = &from->field[i];
	struct kb_buf scope = KB_BUF_INIT, scratch = KB_BUF_INIT;
	const char *to = kb_get(f, rec, NULL, &scratch);
	struct list *l = k->env.ref_arg != NULL ?
	    names_of(k->env.ref_arg, f->list) : NULL;
	const struct kb_type *t = l != NULL ? l->type : type_named(f->list);
	bool known = t == NULL || to == NULL;

	kb_buf_cut(why, 0);
	if (!known && l != NULL)	/* one of ours is settled already */
		known = kb_names_own(l->names, to) ||
		    (scope_of(k, t, from, rec, fields, &scope) &&
		    !has_scope(l, kb_buf_str(&scope))) ||
		    resolve(k->env.ref_arg, f, from, rec, to, why) != NULL;
	if (!known && t->head)
		known = has_number(k->db, t, to, from->head ?
		    ((const struct kb_head *)rec)->kantor.s :
		    k->env.office.s);
	if (!known && t->complete != NULL)
		known = has_number_anywhere(k->db, t, to);
	if (!known && why->len == 0)
		no_such(k->env.ref_arg, l, f->list, to, kb_buf_str(&scope), why);
	if (!known && t->head && from->head)
		kb_store_whose(k->db, t, ((const struct kb_head *)rec)->kantor.s,
		    to, why);
	kb_buf_free(&scope);
	kb_buf_free(&scratch);
	return known;
}

void
kb_ref_names(struct kb_refs *r, const char *type,
    void (*fn)(void *, const char *), void *arg)
{
	struct list *l = names_of(r, type);

	if (l != NULL)
		kb_names_each(l->names, fn, arg);
}

struct kb_refs *
kb_refs_new(struct kb_kantor *k)
{
	struct kb_refs *r = kb_alloc(sizeof(*r));

	r->k = k;
	k->env.ref = resolve;
	k->env.spellings = spellings;
	k->env.ref_arg = r;
	return r;
}

static void
free_list(struct list *l)
{
	kb_names_free(l->names);
	free(l->asked);
}

void
kb_refs_again(struct kb_refs *r, const char *type)
{
	for (size_t i = 0; i < r->n; i++) {
		struct list *l = &r->list[i];

		if (strcmp(l->type->name, type) != 0)
			continue;
		free_list(l);
		*l = (struct list){ .type = l->type };
		read_names(r->k, l);
	}
}

void
kb_refs_free(struct kb_refs *r)
{
	for (size_t i = 0; r != NULL && i < r->n; i++)
		free_list(&r->list[i]);
	free(r);
}

/* The number of a record that stays inside tells that there is one. */
void
kb_refs_public(struct kb_kantor *k, const struct kb_type *t, void *rec)
{
	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];
		const struct kb_type *to = f->kind == KB_REF && t->head &&
		    kb_known(f, rec) ? type_named(f->list) : NULL;
		char *sql;

		if (to == NULL || !to->head || to->public == NULL)
			continue;
		sql = kb_asprintf("SELECT 1 FROM %s WHERE nomor = ? AND "
		    "kantor = ? AND %s", to->table, to->public);
		if (kb_one(k->db, 0, sql, KB_ARGS2(kb_get(f, rec, NULL, NULL),
		    (const char *)((const struct kb_head *)rec)->kantor.s)) ==
		    0)
			kb_unset(f, rec);
		free(sql);
	}
}
