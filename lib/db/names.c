/* SPDX-License-Identifier: ISC */
/* names.c - the names of one type, read once, then asked. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/names.h"
#include "kesbang/text.h"

enum rank { NUMBER, NAME, OTHER };	/* the first that fits is meant */

struct entry {
	size_t	 key, scope, name, number, place;	/* offsets into texts */
	size_t	 order;			/* of being registered */
	uint8_t	 rank;
};

struct kb_names {
	const struct kb_type *type;
	struct kb_buf	 texts;			/* NUL after each */
	struct entry	*entry;			/* sorted */
	size_t		 n;
	struct kb_buf	 wanted;		/* folded, NUL after each */
	size_t		*want;			/* offsets, sorted */
	size_t		 nwant;
	size_t		 rows;			/* read so far */
};

const struct kb_field *
kb_name_field(const struct kb_type *t)
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

struct kb_names *
kb_names_new(const struct kb_type *type)
{
	struct kb_names *l = kb_alloc(sizeof(*l));

	l->type = type;
	return l;
}

void
kb_names_free(struct kb_names *l)
{
	if (l == NULL)
		return;
	kb_buf_free(&l->texts);
	kb_buf_free(&l->wanted);
	free(l->entry);
	free(l->want);
	free(l);
}

/* ---- who is looked for ---- */

void
kb_names_want(struct kb_names *l, const char *text)
{
	size_t at = l->wanted.len;

	kb_fold_name(&l->wanted, text);
	if (l->wanted.len == at)
		return;
	kb_buf_addc(&l->wanted, '\0');
	l->want = kb_grow(l->want, l->nwant, sizeof(*l->want));
	l->want[l->nwant++] = at;
}

bool
kb_names_wanted(const struct kb_names *l)
{
	return l->nwant > 0;
}

static int
by_text(const void *a, const void *b, void *texts)
{
	return strcmp((char *)texts + *(const size_t *)a,
	    (char *)texts + *(const size_t *)b);
}

static int
key_to_text(const void *key, const void *at, const void *texts)
{
	return strcmp(key, (const char *)texts + *(const size_t *)at);
}

static bool
wanted(const struct kb_names *l, const char *key)
{
	size_t i;

	if (l->want == NULL)
		return true;
	i = kb_lower(key, l->want, l->nwant, sizeof(*l->want), key_to_text,
	    l->wanted.s);
	return i < l->nwant && strcmp(l->wanted.s + l->want[i], key) == 0;
}

/* ---- reading ---- */

struct named {
	kb_text	 lingkup, nomor, nama, ejaan, tempat;
};

static const struct kb_field named_fields[] = {
	TEXT(struct named, lingkup, "within which the names hold"),
	TEXT(struct named, nomor, "which one it is"),
	TEXT(struct named, nama, "what a reference stores"),
	TEXT(struct named, ejaan, "what it may write, parted by '|'"),
	TEXT(struct named, tempat, "where that one is"),
};

static const struct kb_type named_type = {
	.name = "nama", .size = sizeof(struct named), KB_FIELDS(named_fields),
};

static size_t
keep(struct kb_names *l, const char *s)
{
	size_t at = l->texts.len;

	kb_buf_adds(&l->texts, s != NULL ? s : "");
	kb_buf_addc(&l->texts, '\0');
	return at;
}

/* What it is called by is kept with the first spelling that is wanted. */
static void
add_spelling(struct kb_names *l, struct entry *e, const struct named *r,
    const char *spelling, enum rank rank)
{
	size_t key = l->texts.len;

	kb_fold_name(&l->texts, spelling);
	if (l->texts.len == key || !wanted(l, l->texts.s + key)) {
		kb_buf_cut(&l->texts, key);
		return;
	}
	kb_buf_addc(&l->texts, '\0');
	if (e->name == 0) {
		e->scope = keep(l, r->lingkup);
		e->name = keep(l, r->nama);
		e->number = keep(l, r->nomor);
		e->place = keep(l, r->tempat);
	}
	e->key = key;
	e->rank = (uint8_t)rank;
	l->entry = kb_grow(l->entry, l->n, sizeof(*l->entry));
	l->entry[l->n++] = *e;
}

static int
add_names(void *arg, void *rec, struct kb_err *err)
{
	const struct named *r = rec;
	struct kb_names *l = arg;
	struct entry e = { .order = l->rows++ };
	struct kb_buf one = KB_BUF_INIT;
	const char *s = r->ejaan;

	(void)err;
	if (r->nama == NULL)
		return 0;
	if (l->want != NULL && r->nomor != NULL)
		add_spelling(l, &e, r, r->nomor, NUMBER);
	add_spelling(l, &e, r, r->nama, NAME);
	while (kb_next_part(&s, '|', &one))
		add_spelling(l, &e, r, one.s, OTHER);
	kb_buf_free(&one);
	return 0;
}

static int
by_key(const void *a, const void *b, void *texts)
{
	const struct entry *x = a, *y = b;
	const size_t part[][2] = { { x->key, y->key },
	    { x->scope, y->scope }, { x->number, y->number } };
	int c = 0;

	for (size_t i = 0; i < KB_LEN(part) && c == 0; i++)
		c = strcmp((char *)texts + part[i][0],
		    (char *)texts + part[i][1]);
	return c;
}

static void
scope_sql(struct kb_buf *b, const struct kb_type *t)
{
	kb_buf_adds(b, t->head ? "kantor" : "''");
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].within)
			kb_buf_addf(b, " || char(%d) || coalesce(%s, '')",
			    KB_NAMES_PART, t->field[i].name);
}

/* The column that says where a record is. */
static const char *
place_of(const struct kb_type *t)
{
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].kind == KB_REGION && !t->field[i].stamp)
			return t->field[i].name;
	return "NULL";
}

/* Rows of one name are one thing, but of a type that has twins. */
static void
names_sql(struct kb_buf *sql, const struct kb_type *t)
{
	const char *name = kb_name_field(t)->name;

	kb_buf_adds(sql, t->twins ? "SELECT " : "SELECT DISTINCT ");
	scope_sql(sql, t);
	kb_buf_addf(sql, " AS lingkup, %s AS nomor, %s AS nama, ''",
	    t->twins ? "nomor" : "NULL", name);
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].called && strcmp(t->field[i].name, name) != 0)
			kb_buf_addf(sql, " || coalesce(%s, '') || '|'",
			    t->field[i].name);
	kb_buf_addf(sql, " AS ejaan, %s AS tempat FROM %s",
	    t->twins ? place_of(t) : "NULL", t->table);
	if (t->twins)
		kb_buf_adds(sql, " ORDER BY baris");
}

int
kb_names_read(struct kb_names *l, struct kb_db *db, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	if (l->nwant > 1)
		qsort_r(l->want, l->nwant, sizeof(*l->want), by_text,
		    l->wanted.s);
	names_sql(&sql, l->type);
	rc = kb_query(db, &named_type, sql.s, KB_NONE, add_names, l, err);
	kb_buf_free(&sql);
	if (l->n > 1)
		qsort_r(l->entry, l->n, sizeof(*l->entry), by_key,
		    l->texts.s);
	return rc;
}

/* ---- asking ---- */

bool
kb_names_any(const struct kb_names *l, const char *scope)
{
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->texts.s + l->entry[i].scope, scope) == 0)
			return true;
	return false;
}

bool
kb_names_own(const struct kb_names *l, const char *s)
{
	return (uintptr_t)s - (uintptr_t)l->texts.s < l->texts.len;
}

static int
key_to_entry(const void *key, const void *elem, const void *texts)
{
	return strcmp(key, (const char *)texts +
	    ((const struct entry *)elem)->key);
}

/* The first entry of that key. */
static size_t
first_of(const struct kb_names *l, const char *key)
{
	return kb_lower(key, l->entry, l->n, sizeof(*l->entry), key_to_entry,
	    l->texts.s);
}

static bool
in_scope(const struct kb_names *l, const struct entry *e,
    const struct kb_names_ask *a)
{
	return (a->scope == NULL || strcmp(l->texts.s + e->scope,
	    a->scope) == 0) && (a->nomor == NULL ||
	    strcmp(l->texts.s + e->number, a->nomor) != 0);
}

/* Seen from everywhere, what is called the same is one. */
static bool
same(const struct kb_names *l, const struct entry *x, const struct entry *y,
    const struct kb_names_ask *a)
{
	bool twins = l->type->twins && a->scope != NULL;

	return strcmp(l->texts.s + (twins ? x->number : x->name),
	    l->texts.s + (twins ? y->number : y->name)) == 0;
}

/* Each entry that a text may mean: those of the first rank that fits. */
static size_t
candidates(const struct kb_names *l, const struct kb_names_ask *a,
    void (*fn)(void *, const struct entry *), void *arg)
{
	const struct entry *last = NULL;
	struct kb_buf key = KB_BUF_INIT;
	uint8_t rank = OTHER + 1;
	size_t n = 0, first;

	kb_fold_name(&key, a->text);
	first = key.len > 0 ? first_of(l, key.s) : l->n;
	for (size_t i = first; i < l->n && strcmp(l->texts.s +
	    l->entry[i].key, key.s) == 0; i++)
		if (l->entry[i].rank < rank && in_scope(l, &l->entry[i], a))
			rank = l->entry[i].rank;
	for (size_t i = first; i < l->n && strcmp(l->texts.s +
	    l->entry[i].key, key.s) == 0; i++) {
		const struct entry *e = &l->entry[i];

		if (e->rank != rank || !in_scope(l, e, a) ||
		    (last != NULL && same(l, last, e, a)))
			continue;
		last = e;
		n++;
		fn(arg, e);
	}
	kb_buf_free(&key);
	return n;
}

static void
take(void *arg, const struct entry *e)
{
	*(const struct entry **)arg = e;
}

/* How many of the scope bear that name. */
static size_t
bearers(const struct kb_names *l, const char *name, const char *scope)
{
	const struct entry *e = NULL;

	return candidates(l, &(struct kb_names_ask){ .text = name,
	    .scope = scope }, take, &e);
}

/* Of all that bear it by any name the one that was registered first. */
static const struct entry *
eldest(const struct kb_names *l, const struct kb_names_ask *a)
{
	const struct entry *first = NULL;
	struct kb_buf key = KB_BUF_INIT;

	kb_fold_name(&key, a->text);
	for (size_t i = key.len > 0 ? first_of(l, key.s) : l->n; i < l->n &&
	    strcmp(l->texts.s + l->entry[i].key, key.s) == 0; i++) {
		const struct entry *e = &l->entry[i];

		if (in_scope(l, e, a) && (first == NULL ||
		    e->order < first->order))
			first = e;
	}
	kb_buf_free(&key);
	return first;
}

struct kb_meant
kb_names_meant(const struct kb_names *l, const struct kb_names_ask *a)
{
	const struct entry *e = NULL;
	struct kb_meant m = { .n = candidates(l, a, take, &e) };

	if (a->stored && l->type->twins && e != NULL && e->rank != NUMBER) {
		e = eldest(l, a);
		m.n = 1;
	}
	if (m.n != 1)
		return m;
	m.nama = l->texts.s + e->name;
	if (!l->type->twins)
		return m;
	m.nomor = l->texts.s + e->number;
	m.shared = a->scope != NULL && (bearers(l, m.nama, a->scope) > 1 ||
	    (a->nama != NULL && kb_same_name(a->nama, m.nama)));
	return m;
}

#define MOST_TOLD 5

struct telling {
	const struct kb_names	*l;
	const struct kb_env	*env;
	struct kb_buf		 list;
	size_t			 n;
};

static void
tell(void *arg, const struct entry *e)
{
	struct telling *t = arg;
	const char *place = t->l->texts.s + e->place;
	const char *within = strrchr(t->l->texts.s + e->scope, KB_NAMES_PART);
	bool twins = t->l->type->twins;

	if (t->n++ >= MOST_TOLD)
		return;
	kb_buf_addf(&t->list, "%s%s", t->n > 1 ? ", " : "", t->l->texts.s +
	    (twins ? e->number : e->name));
	if (!twins && within != NULL)
		kb_buf_addf(&t->list, " pada %s", within + 1);
	if (*place == '\0' || t->env == NULL || t->env->place == NULL)
		return;
	kb_buf_adds(&t->list, " di ");
	t->env->place(t->env->arg, place, &t->list);
}

void
kb_names_several(const struct kb_names *l, const struct kb_names_ask *a,
    const struct kb_env *env, struct kb_buf *b)
{
	struct telling t = { .l = l, .env = env };
	size_t n = candidates(l, a, tell, &t);

	kb_buf_addf(b, "ada %zu %s bernama ", n, l->type->name);
	kb_quote(b, a->text);
	if (t.list.len > 0)
		kb_buf_addf(b, ": sebut %snya (%s%s)", l->type->twins ? "nomor" :
		    kb_name_field(l->type)->name, t.list.s, n > MOST_TOLD ?
		    ", ..." : "");
	kb_buf_free(&t.list);
}

void
kb_names_each(const struct kb_names *l, void (*fn)(void *, const char *),
    void *arg)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->entry[i].rank == NAME)
			fn(arg, l->texts.s + l->entry[i].name);
}

void
kb_names_numbers(const struct kb_names *l, void (*fn)(void *, const char *),
    void *arg)
{
	for (size_t i = 0; i < l->n; i++)
		fn(arg, l->texts.s + l->entry[i].number);
}

/* By its nomor, too: without kb_names_want() that is no entry. */
void
kb_names_spellings(const struct kb_names *l, const char *text,
    void (*fn)(void *, const char *), void *arg)
{
	struct kb_meant m = kb_names_meant(l, &(struct kb_names_ask){
	    .text = text });
	struct kb_buf number = KB_BUF_INIT;
	const char *last = "";

	if (m.n > 1)
		return;
	for (size_t i = 0; i < l->n; i++) {
		const struct entry *e = &l->entry[i];
		const char *nomor = l->texts.s + e->number;

		if (strcmp(m.n == 1 ? l->texts.s + e->name : nomor,
		    m.n == 1 ? m.nama : text) != 0)
			continue;
		fn(arg, l->texts.s + e->key);
		if (!l->type->twins || strcmp(nomor, last) == 0)
			continue;
		last = nomor;
		kb_buf_cut(&number, 0);
		kb_fold_name(&number, nomor);
		fn(arg, kb_buf_str(&number));
	}
	kb_buf_free(&number);
}

#define MOST_OFFERED 3

/* Not of what is numbered: "Tim 4" is no slip of "Tim 1". */
static bool
near(const char *typed, const char *name)
{
	size_t best = strlen(typed) >= 8 ? 3 : 2;

	return strlen(typed) >= 4 && strlen(name) >= 4 &&
	    ((strpbrk(typed, "0123456789") == NULL && kb_nearer(typed, name,
	    NULL, &best) != NULL) || strstr(name, typed) != NULL ||
	    strstr(typed, name) != NULL);
}

size_t
kb_names_near(const struct kb_names *l, const char *text, const char *scope,
    struct kb_buf *b)
{
	struct kb_buf key = KB_BUF_INIT;
	const char *last = "";
	size_t n = 0;

	kb_fold_name(&key, text);
	for (size_t i = 0; i < l->n && n < MOST_OFFERED; i++) {
		const struct entry *e = &l->entry[i];
		const char *name = l->texts.s + e->name;

		if ((scope != NULL && strcmp(l->texts.s + e->scope,
		    scope) != 0) || strcmp(name, last) == 0 ||
		    !near(kb_buf_str(&key), l->texts.s + e->key))
			continue;
		kb_buf_addf(b, "%s'%.80s'", n++ > 0 ? ", " : "", name);
		last = name;
	}
	kb_buf_free(&key);
	return l->n;
}
