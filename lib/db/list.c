/* SPDX-License-Identifier: ISC */
/* list.c - finding records: one by its key, many by filters. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/period.h"
#include "kesbang/store.h"
#include "kesbang/text.h"
#include "rows.h"
#include "sqlite.h"

/* ---- filters ---- */

void
kb_filter_begin(struct kb_filter *f, const struct kb_type *type)
{
	*f = (struct kb_filter){ .type = type, .limit = -1 };
}

void
kb_filter_free(struct kb_filter *f)
{
	for (size_t i = 0; i < f->narg; i++)
		free(f->own[i]);
	free(f->own);
	free(f->arg);
	kb_buf_free(&f->where);
	kb_buf_free(&f->told);
	kb_buf_free(&f->order);
}

static void
push(struct kb_filter *f, const char *text)
{
	f->arg = kb_realloc(f->arg, f->narg + 2, sizeof(*f->arg));
	f->own = kb_realloc(f->own, f->narg + 1, sizeof(*f->own));
	f->own[f->narg] = kb_strdup(text);
	f->arg[f->narg] = kb_arg_text(f->own[f->narg]);
	f->arg[++f->narg] = (struct kb_arg){ 0 };
}

static void
push_int(struct kb_filter *f, int64_t v)
{
	push(f, "");
	f->arg[f->narg - 1] = kb_arg_int(v);
}

void
kb_filter_add_sql(struct kb_filter *f, const char *condition)
{
	kb_buf_addf(&f->where, " AND (%s)", condition);
}

/* "name >= from AND name <= to"; NULL: open end. */
static void
between(struct kb_filter *f, const char *name, const char *from,
    const char *to)
{
	kb_buf_addf(&f->where, "(%s IS NOT NULL", name);
	if (from != NULL) {
		kb_buf_addf(&f->where, " AND %s >= ?", name);
		push(f, from);
	}
	if (to != NULL) {
		kb_buf_addf(&f->where, " AND %s <= ?", name);
		push(f, to);
	}
	kb_buf_addc(&f->where, ')');
}

void
kb_filter_range(struct kb_filter *f, size_t field, const char *from,
    const char *to)
{
	kb_buf_adds(&f->where, " AND ");
	between(f, f->type->field[field].name, from, to);
}

static bool
dated(const struct kb_field *f)
{
	return f->kind == KB_DATE || f->kind == KB_PDATE ||
	    f->kind == KB_STAMP;
}

static int
dates(struct kb_filter *f, const struct kb_field *field, const char *value,
    const struct kb_env *env, struct kb_err *err)
{
	char from[KB_STAMP_TEXT], to[KB_STAMP_TEXT], *name;
	struct kb_period p;

	if (kb_period_parse(value, env->today, &p, err) != 0)
		return -1;
	if (field->kind == KB_STAMP) {	/* the office's days, as instants */
		kb_stamp_utc(kb_stamp_make(p.from, (kb_time){ 0 }, env->zone),
		    from);
		kb_stamp_utc((kb_stamp){ kb_stamp_make(p.to, (kb_time){ 0 },
		    env->zone).sec + 86399 }, to);
	} else {
		kb_date_iso(p.from, from);
		kb_date_iso(p.to, to);
	}
	/* A year counts as its first day, a month as its first. */
	name = field->kind == KB_PDATE ? kb_asprintf("substr(%s || '-01-01', "
	    "1, 10)", field->name) : kb_strdup(field->name);
	between(f, name, p.from.ymd != 0 ? from : NULL,
	    p.to.ymd != 0 ? to : NULL);
	free(name);
	return 0;
}

/* One end of a range of times, as people write it, in the stored form. */
static int
time_end(const char *text, char out[6], const char **end, struct kb_err *err)
{
	kb_time t;

	*end = NULL;
	if (*text == '\0')
		return 0;
	if (kb_time_parse(text, &t, err) != 0)
		return -1;
	kb_time_iso(t, out);
	*end = out;
	return 0;
}

static int
times(struct kb_filter *f, size_t field, const char *from, const char *to,
    struct kb_err *err)
{
	char a[6], b[6];
	const char *first, *last;

	if (time_end(from, a, &first, err) != 0 ||
	    time_end(to, b, &last, err) != 0)
		return -1;
	kb_filter_range(f, field, first, last);
	return 0;
}

static int
number_range(struct kb_filter *f, const struct kb_field *field, char *from,
    char *to, struct kb_err *err)
{
	int64_t v;

	if (*from != '\0') {
		if (kb_int_parse(from, &v, err) != 0)
			return -1;
		kb_buf_addf(&f->where, " AND %s >= ?", field->name);
		push_int(f, v);
	}
	if (*to != '\0') {
		if (kb_int_parse(to, &v, err) != 0)
			return -1;
		kb_buf_addf(&f->where, " AND %s <= ?", field->name);
		push_int(f, v);
	}
	return 0;
}

static void
add_spelling(void *arg, const char *name)
{
	struct kb_buf *json = arg;

	kb_buf_addc(json, json->len > 0 ? ',' : '[');
	kb_json_str(json, name);
}

/* Records speak of a thing by the name that it had then, or its nomor. */
static bool
any_spelling(struct kb_filter *f, const struct kb_field *fd,
    const char *value, const struct kb_env *env)
{
	struct kb_buf json = KB_BUF_INIT;
	bool found;

	if (env->spellings != NULL)
		env->spellings(env->ref_arg, fd, value, add_spelling, &json);
	found = json.len > 0;
	if (found) {
		kb_buf_addc(&json, ']');
		kb_buf_addf(&f->where, "lipat_nama(%s) IN (SELECT value FROM "
		    "json_each(?))", fd->name);
		push(f, json.s);
	}
	kb_buf_free(&json);
	return found;
}

/* One alternative, without its AND or OR. */
static int
either(struct kb_filter *f, size_t field, char *value,
    const struct kb_env *env, struct kb_err *err)
{
	const struct kb_field *fd = &f->type->field[field];
	struct kb_buf scratch = KB_BUF_INIT;
	void *rec;
	int rc;

	if (dated(fd))
		return dates(f, fd, kb_trim(value), env, err);
	if (fd->kind == KB_REF && any_spelling(f, fd, kb_trim(value), env))
		return 0;
	if (fd->kind == KB_TEXT || fd->kind == KB_REF) {
		kb_fold(&scratch, kb_trim(value));
		kb_buf_addf(&f->where, "instr(lipat(%s), ?) > 0", fd->name);
		push(f, kb_buf_str(&scratch));
		kb_buf_free(&scratch);
		return 0;
	}
	rec = kb_alloc(f->type->size);
	rc = kb_set(f->type, field, rec, value, env, err);
	if (rc == 0 && kb_is_int(fd)) {
		kb_buf_addf(&f->where, "%s = ?", fd->name);
		push_int(f, kb_int_value(fd, rec));
	} else if (rc == 0) {
		const char *s = kb_get(fd, rec, NULL, &scratch);

		push(f, s != NULL ? s : "");
		if (fd->kind == KB_REGION) {	/* the place and all below it */
			kb_buf_addf(&f->where, "(%s >= ? AND %s < ? || '/')",
			    fd->name, fd->name);
			push(f, s != NULL ? s : "");
		} else {
			kb_buf_addf(&f->where, "%s = ?", fd->name);
		}
	}
	kb_buf_free(&scratch);
	free(rec);
	return rc;
}

static int
alternatives(struct kb_filter *f, size_t field, char *value,
    const struct kb_env *env, struct kb_err *err)
{
	char *next;
	int rc = 0;

	kb_buf_adds(&f->where, " AND (");
	for (bool first = true; rc == 0 && value != NULL; first = false) {
		next = strchr(value, ',');
		if (next != NULL)
			*next++ = '\0';
		if (!first)
			kb_buf_adds(&f->where, " OR ");
		rc = either(f, field, value, env, err);
		value = next;
	}
	kb_buf_addc(&f->where, ')');
	return rc;
}

int
kb_filter_add(struct kb_filter *f, size_t field, const char *value,
    const struct kb_env *env, struct kb_err *err)
{
	const struct kb_field *fd = &f->type->field[field];
	struct kb_period p;
	char *copy, *dots;
	int rc;

	f->used |= UINT64_C(1) << field;
	kb_buf_addc(&f->told, (char)(field + 1));
	kb_buf_add(&f->told, value, strlen(value) + 1);
	if (*value == '\0') {
		kb_buf_addf(&f->where, " AND coalesce(%s, '') = ''", fd->name);
		return 0;
	}
	/* "Jumat, 7 Agustus 2020" is one day, not two alternatives. */
	if (dated(fd) &&
	    kb_period_parse(value, env->today, &p, NULL) == 0) {
		kb_buf_adds(&f->where, " AND ");
		return dates(f, fd, value, env, err);
	}
	copy = kb_strdup(value);
	dots = strstr(copy, "..");
	if (dots != NULL && kb_is_int(fd)) {
		*dots = '\0';
		rc = number_range(f, fd, copy, dots + 2, err);
	} else if (dots != NULL && fd->kind == KB_TIME) {
		*dots = '\0';
		rc = times(f, field, copy, dots + 2, err);
	} else {
		rc = alternatives(f, field, copy, env, err);
	}
	free(copy);
	return rc;
}

static int
no_column(const struct kb_type *type, const char *name, struct kb_err *err)
{
	struct kb_choice c = kb_field_choice(type, name);

	return kb_choice_fail(&c, KB_USAGE, "--urut: kolom", err, "tidak ada "
	    "pada %s", type->name);
}

int
kb_filter_order(struct kb_filter *f, const char *list, struct kb_err *err)
{
	struct kb_buf one = KB_BUF_INIT;
	int field, rc = 0;

	while (rc == 0 && kb_next_part(&list, ',', &one)) {
		bool down = one.s[0] == '-';

		field = kb_field_find(f->type, one.s + down);
		if (field < 0)
			rc = no_column(f->type, one.s + down, err);
		else
			kb_buf_addf(&f->order, "%s%s, ",
			    f->type->field[field].name, down ? " DESC" : "");
		if (field >= 0)
			f->sorted |= UINT64_C(1) << field;
	}
	kb_buf_free(&one);
	return rc;
}

/*
 * Who is found by a telephone, or stands beside it in an order, is told with
 * it, though the column is not.
 */
int
kb_filter_public(const struct kb_filter *f, struct kb_err *err)
{
	for (size_t i = 0; i < f->type->nfield; i++) {
		const struct kb_field *fd = &f->type->field[i];

		if (!fd->private)
			continue;
		if ((f->used >> i & 1) != 0)
			return kb_fail(err, KB_USAGE, "saringan menurut %s "
			    "tidak ikut --publik", fd->name);
		if ((f->sorted >> i & 1) != 0)
			return kb_fail(err, KB_USAGE, "urutan menurut %s "
			    "tidak ikut --publik", fd->name);
	}
	return 0;
}

int
kb_store_list(struct kb_db *db, const struct kb_filter *f, kb_row_fn *fn,
    void *arg, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_buf_adds(&sql, "SELECT ");
	kb_sql_columns(&sql, f->type);
	kb_buf_addf(&sql, " FROM %s WHERE 1%s ORDER BY %s", f->type->table,
	    kb_buf_str(&f->where), kb_buf_str(&f->order));
	kb_sql_default_order(&sql, f->type);
	if (f->limit >= 0)
		kb_buf_addf(&sql, " LIMIT %lld", (long long)f->limit);
	rc = kb_query(db, f->type, sql.s, f->arg, fn, arg, err);
	kb_buf_free(&sql);
	return rc;
}

int64_t
kb_store_count(struct kb_db *db, const struct kb_filter *f)
{
	char *sql = kb_asprintf("SELECT count(*) FROM %s WHERE 1%s",
	    f->type->table, kb_buf_str(&f->where));
	int64_t n = kb_one(db, 0, sql, f->arg);

	free(sql);
	return n;
}

bool
kb_filter_passes(struct kb_db *db, const struct kb_filter *f,
    const struct kb_head *h)
{
	struct kb_arg *args = kb_alloc((f->narg + 3) * sizeof(*args));
	char *sql = kb_asprintf("SELECT 1 FROM %s WHERE kantor = ? AND nomor = "
	    "?%s", f->type->table, kb_buf_str(&f->where));
	bool passes;

	args[0] = kb_arg_text(h->kantor.s);
	args[1] = kb_arg_text(h->nomor);
	for (size_t i = 0; i < f->narg; i++)
		args[2 + i] = f->arg[i];
	passes = kb_one(db, 0, sql, args) == 1;
	free(args);
	free(sql);
	return passes;
}

/* ---- one record ---- */

struct one {
	const struct kb_type	*type;
	void			*rec;
	struct kb_buf		*home;
	int			 n;
};

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct one *o = arg;

	(void)err;
	if (o->n++ > 0)
		return 0;
	memcpy(o->rec, rec, o->type->size);
	kb_rec_keep(o->type, o->rec, o->home);
	return 0;
}

static int
ask(struct kb_db *db, struct one *o, const char *where,
    const struct kb_arg *args, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_buf_adds(&sql, "SELECT ");
	kb_sql_columns(&sql, o->type);
	kb_buf_addf(&sql, " FROM %s WHERE %s LIMIT 2", o->type->table, where);
	rc = kb_query(db, o->type, sql.s, args, take, o, err);
	kb_buf_free(&sql);
	return rc;
}

/* "nomor", or "kantor/nomor" for a record of another office. */
static int
ask_number(struct kb_db *db, struct one *o, const struct kb_env *env,
    const char *key, struct kb_err *err)
{
	const char *slash = strchr(key, '/');
	char *office;
	int rc = ask(db, o, "kantor = ? AND nomor = ?",
	    KB_ARGS2((const char *)env->office.s, key), err);

	if (rc != 0 || o->n > 0 || slash == NULL)
		return rc;
	office = kb_strdup(key);
	office[slash - key] = '\0';
	rc = ask(db, o, "kantor = ? AND nomor = ?",
	    KB_ARGS2((const char *)office, slash + 1), err);
	free(office);
	return rc;
}

/* Ends a part of a key, as people write it or as it is printed: "a/b",
 * "a, b"; the next one, or NULL. */
static char *
next_part(char *part)
{
	char *slash = strchr(part, '/'), *comma = strstr(part, ", ");
	char *at = slash == NULL || (comma != NULL && comma < slash) ? comma :
	    slash;

	if (at == NULL)
		return NULL;
	*at = '\0';
	return at + (at == comma ? 2 : 1);
}

/* The natural key, its parts in their order. */
static int
ask_key(struct kb_db *db, struct one *o, const char *key, struct kb_err *err)
{
	struct kb_buf where = KB_BUF_INIT;
	struct kb_arg args[KB_MAX_FIELDS + 1] = { { 0 } };
	char *copy = kb_strdup(key), *part = copy, *next;
	size_t n = 0, left = 0;
	int rc;

	for (size_t i = 0; i < o->type->nfield; i++)
		left += (o->type->field[i].key & KB_KEY) != 0;
	for (size_t i = 0; i < o->type->nfield; i++) {
		if ((o->type->field[i].key & KB_KEY) == 0 || part == NULL)
			continue;
		next = --left > 0 ? next_part(part) : NULL;
		kb_buf_addf(&where, "%slipat(%s) = lipat(?)", n > 0 ? " AND " :
		    "", o->type->field[i].name);
		args[n++] = kb_arg_text(part);
		part = next;
	}
	rc = n > 0 ? ask(db, o, where.s, args, err) : 0;
	kb_buf_free(&where);
	free(copy);
	return rc;
}

/* All parts of it, whatever their separators hold, and what is not known. */
static int
ask_whole(struct kb_db *db, struct one *o, const char *key, struct kb_err *err)
{
	struct kb_buf where = KB_BUF_INIT;
	size_t n = 0;
	int rc;

	kb_buf_adds(&where, "lipat_nama(");
	for (size_t i = 0; i < o->type->nfield; i++)
		if ((o->type->field[i].key & KB_KEY) != 0)
			kb_buf_addf(&where, "%sifnull(%s, '')", n++ > 0 ?
			    "||" : "", o->type->field[i].name);
	kb_buf_adds(&where, ") = lipat_nama(?)");
	o->n = 0;
	rc = ask(db, o, where.s, KB_ARGS1(key), err);
	kb_buf_free(&where);
	return rc;
}

static int
not_there(struct kb_db *db, const struct kb_type *type,
    const struct kb_env *env, const char *key, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t n = kb_store_elsewhere(db, type, env, key, &b);
	kb_code office = { "" };

	if (n == 1 && strcspn(b.s, "/") < sizeof(office.s))
		memcpy(office.s, b.s, strcspn(b.s, "/"));
	if (n == 1 && kb_sends_itself(db, &office))
		kb_fail(err, KB_DATA, "%s '%.80s' milik kantor %s, yang "
		    "mengirim catatannya sendiri: diubah di sana, di sini "
		    "dilihat sebagai %s", type->name, key, office.s,
		    kb_buf_str(&b));
	else
		kb_fail(err, KB_DATA, n == 0 ? "%s '%.80s' tidak ditemukan" :
		    "%s '%.80s' milik kantor lain; tulis %s", type->name, key,
		    kb_buf_str(&b));
	kb_buf_free(&b);
	return -1;
}

int
kb_store_get(struct kb_db *db, const struct kb_type *type,
    const struct kb_env *env, const char *key, void *rec,
    struct kb_buf *home, struct kb_err *err)
{
	struct one o = { type, rec, home, 0 };
	int rc = 0, several;

	if (type->head)
		rc = ask_number(db, &o, env, key, err);
	/* A name will do where it says which record is meant. */
	if (rc == 0 && o.n == 0 && kb_field_first(type, KB_TEXT) >= 0)
		rc = ask_key(db, &o, key, err);
	several = o.n;
	if (rc == 0 && !type->head && o.n != 1)
		rc = ask_whole(db, &o, key, err);
	if (o.n == 0)
		o.n = several;
	if (rc != 0)
		return -1;
	if (o.n == 0)
		return not_there(db, type, env, key, err);
	if (o.n > 1)
		return kb_fail(err, KB_DATA, "%s '%.80s' cocok dengan lebih "
		    "dari satu catatan; sebut %s", type->name, key,
		    type->head ? "nomornya" : "seluruh kuncinya");
	return 0;
}
