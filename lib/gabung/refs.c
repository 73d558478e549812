/* SPDX-License-Identifier: ISC */
/*
 * refs.c - references: from what people write to the record that is meant.
 * The names of one type are read once, when the first is asked for.  A name
 * holds within a scope: the office, for what has one, and the columns that the
 * type shares with who refers (a party's election).
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/findings.h"
#include "kesbang/text.h"

#define MOST_LISTS 16
#define PART '\037'			/* between the parts of a scope */

struct entry {
	size_t	 key, scope, name;		/* offsets into texts */
	bool	 other;				/* not what is stored */
};

struct list {
	const struct kb_type *type;
	struct kb_buf	 texts;			/* NUL after each */
	struct entry	*entry;			/* sorted by key and scope */
	size_t		 n;
	char		*asked;			/* the last scope, and ... */
	bool		 answer;		/* whether it has any name */
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

/* The field that a reference stores; NULL: it has no name but its nomor. */
static const struct kb_field *
name_field(const struct kb_type *t)
{
	const struct kb_field *first = NULL;

	for (size_t i = 0; i < t->nfield; i++) {
		if (t->field[i].called)
			return &t->field[i];
		if (t->field[i].key && first == NULL)
			first = &t->field[i];
	}
	return first != NULL && first->kind == KB_TEXT ? first : NULL;
}

/* ---- the scope: of a record that refers, and as SQL of those named ---- */

/* false: rec does not tell. */
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
		f = kb_field_find(from, to->field[i].name);
		if (f < 0 || (fields >> f & 1) == 0) {
			told = false;
			break;
		}
		kb_buf_addc(scope, PART);
		s = kb_get(&from->field[f], rec, NULL, &scratch);
		kb_buf_adds(scope, s != NULL ? s : "");
	}
	kb_buf_free(&scratch);
	return told;
}

static void
scope_sql(struct kb_buf *b, const struct kb_type *t)
{
	kb_buf_adds(b, t->head ? "kantor" : "''");
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].within)
			kb_buf_addf(b, " || char(%d) || coalesce(%s, '')",
			    PART, t->field[i].name);
}

/* ---- the names of one type ---- */

struct named {
	kb_text	 lingkup, nama, ejaan;
};

static const struct kb_field named_fields[] = {
	TEXT(struct named, lingkup, "within which the names hold"),
	TEXT(struct named, nama, "what a reference stores"),
	TEXT(struct named, ejaan, "what it may write, parted by '|'"),
};

static const struct kb_type named_type = {
	.name = "nama", .size = sizeof(struct named), KB_FIELDS(named_fields),
};

static size_t
keep(struct list *l, const char *s, size_t n)
{
	size_t at = l->texts.len;

	kb_buf_add(&l->texts, s, n);
	kb_buf_addc(&l->texts, '\0');
	return at;
}

static void
add_spelling(struct list *l, struct entry e, const char *spelling)
{
	e.key = l->texts.len;
	kb_fold_name(&l->texts, spelling);
	if (l->texts.len == e.key)
		return;
	kb_buf_addc(&l->texts, '\0');
	if ((l->n & (l->n - 1)) == 0)
		l->entry = kb_realloc(l->entry, l->n ? 2 * l->n : 1,
		    sizeof(*l->entry));
	l->entry[l->n++] = e;
}

static int
add_names(void *arg, void *rec, struct kb_err *err)
{
	const struct named *r = rec;
	struct list *l = arg;
	struct entry e = { 0 };
	struct kb_buf one = KB_BUF_INIT;
	const char *s = r->ejaan;

	(void)err;
	if (r->nama == NULL)
		return 0;
	e.scope = keep(l, r->lingkup != NULL ? r->lingkup : "",
	    r->lingkup != NULL ? strlen(r->lingkup) : 0);
	e.name = keep(l, r->nama, strlen(r->nama));
	add_spelling(l, e, r->nama);
	e.other = true;
	while (kb_next_part(&s, '|', &one))
		add_spelling(l, e, one.s);
	kb_buf_free(&one);
	return 0;
}

static int
by_key(const void *a, const void *b, void *texts)
{
	const struct entry *x = a, *y = b;
	int c = strcmp((char *)texts + x->key, (char *)texts + y->key);

	return c != 0 ? c : strcmp((char *)texts + x->scope,
	    (char *)texts + y->scope);
}

static void
read_names(struct kb_kantor *k, struct list *l)
{
	const struct kb_type *t = l->type;
	struct kb_buf sql = KB_BUF_INIT;
	const char *name = name_field(t)->name;

	kb_buf_adds(&sql, "SELECT DISTINCT ");
	scope_sql(&sql, t);
	kb_buf_addf(&sql, " AS lingkup, %s AS nama, ''", name);
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].called && strcmp(t->field[i].name, name) != 0)
			kb_buf_addf(&sql, " || coalesce(%s, '') || '|'",
			    t->field[i].name);
	kb_buf_addf(&sql, " AS ejaan FROM %s", t->table);
	kb_query(k->db, &named_type, sql.s, KB_NONE, add_names, l, NULL);
	kb_buf_free(&sql);
	if (l->n > 0)
		qsort_r(l->entry, l->n, sizeof(*l->entry), by_key,
		    l->texts.s);
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
	if (t == NULL || name_field(t) == NULL || r->n == MOST_LISTS ||
	    r->k->db == NULL)
		return NULL;
	r->list[r->n] = (struct list){ .type = t };
	read_names(r->k, &r->list[r->n]);
	return &r->list[r->n++];
}

/* The first entry of that key. */
static size_t
lower(const struct list *l, const char *key)
{
	size_t lo = 0, hi = l->n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (strcmp(l->texts.s + l->entry[mid].key, key) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/*
 * The one that is called so within the scope (NULL: any); a stored name goes
 * before another one's other spelling.  NULL: none, or which is not clear.
 */
static const char *
meant(const struct list *l, const char *key, const char *scope)
{
	const char *best = NULL;
	bool other = true, clear = true;

	for (size_t i = lower(l, key); i < l->n; i++) {
		const struct entry *e = &l->entry[i];
		const char *name = l->texts.s + e->name;

		if (strcmp(l->texts.s + e->key, key) != 0)
			break;
		if ((scope != NULL && strcmp(l->texts.s + e->scope, scope)) ||
		    (best != NULL && e->other && !other))
			continue;
		clear = best == NULL || e->other != other ||
		    (clear && strcmp(best, name) == 0);
		best = name;
		other = e->other;
	}
	return clear ? best : NULL;
}

static const char *
resolve(void *arg, const struct kb_field *f, const struct kb_type *from,
    const void *rec, const char *text)
{
	struct kb_refs *r = arg;
	struct list *l = names_of(r, f->list);
	struct kb_buf key = KB_BUF_INIT, scope = KB_BUF_INIT;
	const char *name = NULL;

	if (l == NULL || l->n == 0)
		return NULL;
	kb_fold_name(&key, text);
	if (rec != NULL)
		scope_of(r->k, l->type, from, rec, ~UINT64_C(0), &scope);
	if (key.len > 0)
		name = meant(l, key.s, rec != NULL ? kb_buf_str(&scope) : NULL);
	kb_buf_free(&key);
	kb_buf_free(&scope);
	return name;
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
	l->answer = false;
	for (size_t i = 0; i < l->n && !l->answer; i++)
		l->answer = strcmp(l->texts.s + l->entry[i].scope, scope) == 0;
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

/* Settled already: it is a name of ours, not a text that equals one. */
static bool
settled(const struct list *l, const char *to)
{
	return (uintptr_t)to - (uintptr_t)l->texts.s < l->texts.len;
}

bool
kb_reference_known(struct kb_kantor *k, const struct kb_type *from, size_t i,
    const void *rec, uint64_t fields)
{
	const struct kb_field *f = &from->field[i];
	struct kb_buf scope = KB_BUF_INIT, scratch = KB_BUF_INIT;
	const char *to = kb_get(f, rec, NULL, &scratch);
	struct list *l = k->env.ref_arg != NULL ?
	    names_of(k->env.ref_arg, f->list) : NULL;
	const struct kb_type *t = l != NULL ? l->type : type_named(f->list);
	bool known = t == NULL || to == NULL;

	if (!known && l != NULL)
		known = settled(l, to) ||
		    !scope_of(k, t, from, rec, fields, &scope) ||
		    !has_scope(l, kb_buf_str(&scope)) ||
		    resolve(k->env.ref_arg, f, from, rec, to) != NULL;
	if (!known && t->head)
		known = has_number(k->db, t, to, from->head ?
		    ((const struct kb_head *)rec)->kantor.s :
		    k->env.office.s);
	if (!known && t->complete != NULL)
		known = has_number_anywhere(k->db, t, to);
	kb_buf_free(&scope);
	kb_buf_free(&scratch);
	return known;
}

void
kb_ref_names(struct kb_refs *r, const char *type,
    void (*fn)(void *, const char *), void *arg)
{
	struct list *l = names_of(r, type);

	for (size_t i = 0; l != NULL && i < l->n; i++)
		if (!l->entry[i].other)
			fn(arg, l->texts.s + l->entry[i].name);
}

struct kb_refs *
kb_refs_new(struct kb_kantor *k)
{
	struct kb_refs *r = kb_alloc(sizeof(*r));

	r->k = k;
	k->env.ref = resolve;
	k->env.ref_arg = r;
	return r;
}

static void
free_list(struct list *l)
{
	kb_buf_free(&l->texts);
	free(l->entry);
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
