/* SPDX-License-Identifier: ISC */
/* sql.c - statements, values and rows. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "sqlite.h"

struct kb_arg
kb_arg_int(int64_t i)
{
	return (struct kb_arg){ KB_ARG_INT, i, NULL };
}

struct kb_arg
kb_arg_text(const char *s)
{
	return (struct kb_arg){ KB_ARG_TEXT, 0, s };
}

static int
say_why(struct kb_db *db, struct kb_err *err)
{
	/* What sum() says of more than 63 bits; it has no code of its own. */
	if (strcmp(sqlite3_errmsg(db->h), "integer overflow") == 0)
		return kb_sum_fail(err);
	switch (sqlite3_errcode(db->h) & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return kb_fail(err, KB_BUSY, "%s: sedang dipakai proses lain; "
		    "coba lagi sebentar", db->path);
	case SQLITE_FULL:
		return kb_fail(err, KB_IO, "%s: penyimpanan penuh", db->path);
	case SQLITE_IOERR:
		return kb_fail(err, KB_IO, "%s: kesalahan baca atau tulis "
		    "(%d)", db->path, sqlite3_extended_errcode(db->h));
	case SQLITE_READONLY:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return kb_fail(err, KB_PERM, "%s: hanya dapat dibaca, tidak "
		    "dapat ditulis", db->path);
	case SQLITE_CANTOPEN:
		return kb_fail(err, KB_NOINPUT, "%s: tidak dapat dibuka",
		    db->path);
	case SQLITE_CORRUPT:
		db->damaged = true;
		if (db->mode == KB_LOOK)	/* not the office file itself */
			return kb_fail(err, KB_DATA, "%s: berkas rusak",
			    db->path);
		return kb_fail(err, KB_DATA, "%s: berkas rusak; jangan "
		    "ditulisi, salin dahulu, lalu 'kesbangpol pulihkan "
		    "CADANGAN'", db->path);
	case SQLITE_NOTADB:
		return kb_fail(err, KB_DATA, "%s: bukan berkas kantor "
		    "Perkakas Kesbangpol", db->path);
	case SQLITE_NOMEM:
		kb_out_of_memory();
	default:
		return kb_fail(err, KB_INTERNAL, "%s: %s", db->path,
		    sqlite3_errmsg(db->h));
	}
}

int
kb_sql_fail(struct kb_db *db, struct kb_err *err)
{
	struct kb_err why;

	say_why(db, &why);
	if (db->untold.status == 0)
		db->untold = why;
	if (err != NULL)
		*err = why;
	return -1;
}

const char *
kb_col_text(sqlite3_stmt *st, int col)
{
	bool null = sqlite3_column_type(st, col) == SQLITE_NULL;
	const unsigned char *s = sqlite3_column_text(st, col);

	if (s == NULL && !null)
		kb_out_of_memory();
	return (const char *)s;
}

void
kb_bind_copy(sqlite3_stmt *st, int n, const char *s)
{
	if (sqlite3_bind_text(st, n, s, -1, SQLITE_TRANSIENT) == SQLITE_NOMEM)
		kb_out_of_memory();
}

static void
bind_args(sqlite3_stmt *st, const struct kb_arg *args)
{
	for (int i = 1; args != NULL && args->type != KB_ARG_END; i++, args++)
		if (args->type == KB_ARG_INT)
			sqlite3_bind_int64(st, i, args->i);
		else
			sqlite3_bind_text(st, i, args->s, -1, SQLITE_STATIC);
}

int
kb_prepare(struct kb_db *db, const char *sql, const struct kb_arg *args,
    sqlite3_stmt **st, struct kb_err *err)
{
	const char *rest;

	if (sqlite3_prepare_v2(db->h, sql, -1, st, &rest) != SQLITE_OK)
		return kb_sql_fail(db, err);
	if (rest[strspn(rest, " \t\n;")] != '\0') {
		sqlite3_finalize(*st);
		return kb_fail(err, KB_INTERNAL, "SQL berlebih: %s", rest);
	}
	bind_args(*st, args);
	return 0;
}

int
kb_exec(struct kb_db *db, const char *sql, const struct kb_arg *args,
    struct kb_err *err)
{
	sqlite3_stmt *st;
	int rc;

	if (kb_prepare(db, sql, args, &st, err) != 0)
		return -1;
	while ((rc = sqlite3_step(st)) == SQLITE_ROW)
		continue;
	if (rc != SQLITE_DONE)
		kb_sql_fail(db, err);
	sqlite3_finalize(st);
	return rc == SQLITE_DONE ? 0 : -1;
}

/* A failure is not "no row": it is kept, and kb_end() will tell it. */
bool
kb_sql_row(struct kb_db *db, sqlite3_stmt *st)
{
	int rc = sqlite3_step(st);

	if (rc != SQLITE_ROW && rc != SQLITE_DONE)
		kb_sql_fail(db, NULL);
	return rc == SQLITE_ROW;
}

static bool
one_row(struct kb_db *db, const char *sql, const struct kb_arg *args,
    sqlite3_stmt **st)
{
	*st = NULL;
	return kb_prepare(db, sql, args, st, NULL) == 0 && kb_sql_row(db, *st);
}

int64_t
kb_one(struct kb_db *db, int64_t dflt, const char *sql,
    const struct kb_arg *args)
{
	sqlite3_stmt *st;

	if (one_row(db, sql, args, &st) &&
	    sqlite3_column_type(st, 0) == SQLITE_INTEGER)
		dflt = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return dflt;
}

char *
kb_one_text(struct kb_db *db, const char *sql, const struct kb_arg *args)
{
	sqlite3_stmt *st;
	char *s = NULL;

	if (one_row(db, sql, args, &st) &&
	    sqlite3_column_type(st, 0) != SQLITE_NULL)
		s = kb_strdup(kb_col_text(st, 0));
	sqlite3_finalize(st);
	return s;
}

/*
 * SQLite turns an overflowing sum or product into a REAL without a word; a
 * figure that is not an integer is therefore refused, never rounded.
 */
static int
fetch_int(sqlite3_stmt *st, int col, const struct kb_field *f, void *rec,
    struct kb_err *err)
{
	if (sqlite3_column_type(st, col) != SQLITE_INTEGER)
		return kb_fail(err, KB_DATA, "%s: nilai tersimpan bukan "
		    "bilangan bulat", f->name);
	return kb_load_int(f, rec, sqlite3_column_int64(st, col));
}

int
kb_fetch(sqlite3_stmt *st, const struct kb_type *type, const int *map,
    void *rec, struct kb_err *err)
{
	int n = sqlite3_column_count(st);

	memset(rec, 0, type->size);
	for (int i = 0; i < n; i++) {
		const struct kb_field *f;

		if (map[i] < 0 || sqlite3_column_type(st, i) == SQLITE_NULL)
			continue;
		f = &type->field[map[i]];
		if (kb_is_int(f)) {
			if (fetch_int(st, i, f, rec, err) != 0)
				return -1;
			continue;
		}
		if (kb_load(f, rec, kb_col_text(st, i), err) != 0)
			return -1;
	}
	return 0;
}

static int
map_columns(sqlite3_stmt *st, const struct kb_type *row, int *map,
    struct kb_err *err)
{
	int n = sqlite3_column_count(st);

	if (n > KB_MAX_FIELDS)
		return kb_fail(err, KB_INTERNAL, "terlalu banyak kolom");
	for (int i = 0; i < n; i++) {
		map[i] = kb_field_find(row, sqlite3_column_name(st, i));
		if (map[i] < 0)
			return kb_fail(err, KB_INTERNAL, "kolom %s tidak ada "
			    "pada %s", sqlite3_column_name(st, i), row->name);
	}
	return 0;
}

int
kb_query(struct kb_db *db, const struct kb_type *row, const char *sql,
    const struct kb_arg *args, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	int map[KB_MAX_FIELDS];
	sqlite3_stmt *st;
	void *rec;
	int rc, step = SQLITE_DONE;

	if (kb_prepare(db, sql, args, &st, err) != 0)
		return -1;
	rec = kb_alloc(row->size);
	rc = map_columns(st, row, map, err);
	while (rc == 0 && (step = sqlite3_step(st)) == SQLITE_ROW) {
		rc = kb_fetch(st, row, map, rec, err);
		if (rc == 0)
			rc = fn(arg, rec, err);
	}
	if (rc == 0 && step != SQLITE_DONE)
		rc = kb_sql_fail(db, err);
	sqlite3_finalize(st);
	free(rec);
	return rc;
}

int
kb_plan(struct kb_db *db, const char *sql, struct kb_buf *out,
    struct kb_err *err)
{
	char *explain = kb_asprintf("EXPLAIN QUERY PLAN %s", sql);
	sqlite3_stmt *st;
	int rc = kb_prepare(db, explain, KB_NONE, &st, err);

	free(explain);
	if (rc != 0)
		return -1;
	while (sqlite3_step(st) == SQLITE_ROW)
		kb_buf_addf(out, "%s\n", kb_col_text(st, 3));
	sqlite3_finalize(st);
	return 0;
}

static const char *
value_text(sqlite3_value *v)
{
	bool null = sqlite3_value_type(v) == SQLITE_NULL;
	const unsigned char *s = sqlite3_value_text(v);

	if (s == NULL && !null)
		kb_out_of_memory();
	return (const char *)s;
}

/* lipat(x): the folded text, for filters; lipat_nama(x): as a name. */
static void
fn_fold(sqlite3_context *ctx, int n, sqlite3_value **v)
{
	const char *s = value_text(v[0]);
	struct kb_buf b = KB_BUF_INIT;

	(void)n;
	if (s == NULL)
		return;
	(sqlite3_user_data(ctx) != NULL ? kb_fold_name : kb_fold)(&b, s);
	sqlite3_result_text(ctx, kb_buf_str(&b), (int)b.len, SQLITE_TRANSIENT);
	kb_buf_free(&b);
}

/* pisah(x): "ahu0023179", and behind it "ahu 0023179", which is found so. */
static void
fn_apart(sqlite3_context *ctx, int n, sqlite3_value **v)
{
	const char *s = value_text(v[0]);
	struct kb_buf b = KB_BUF_INIT;
	size_t glued = 0;

	(void)n;
	if (s == NULL)
		return;
	kb_buf_addf(&b, "%s ", s);
	for (; *s != '\0'; s++) {
		kb_buf_addc(&b, *s);
		if ((kb_is_digit(s[0]) && kb_is_letter(s[1])) ||
		    (kb_is_letter(s[0]) && kb_is_digit(s[1]))) {
			kb_buf_addc(&b, ' ');
			glued++;
		}
	}
	if (glued > 0)
		sqlite3_result_text(ctx, b.s, (int)b.len, SQLITE_TRANSIENT);
	else
		sqlite3_result_value(ctx, v[0]);
	kb_buf_free(&b);
}

static bool
in_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
	    (unsigned char)c >= 0x80;
}

/* The bytes of word that s begins with, if the word begins a word there. */
static bool
word_at(const char *s, const char *word, size_t n, bool begins)
{
	const char *end = word + n;

	for (; word < end; word++)
		if (*word != ' ') {
			if (*s++ != *word)
				return false;
		} else {		/* "nur aini": Nur'aini */
			if (in_word(*s))
				return false;
			while (*s != '\0' && !in_word(*s))
				s++;
		}
	return begins || !in_word(*s);
}

/* Does a word of the folded text match one of "a*|b c*|d"? */
static bool
any_word(const char *text, const char *list)
{
	struct kb_buf one = KB_BUF_INIT;
	bool found = false;

	while (!found && kb_next_part(&list, '|', &one)) {
		bool begins = one.len > 0 && one.s[one.len - 1] == '*';

		for (const char *s = text; *s != '\0' && !found;) {
			found = word_at(s, one.s, one.len - begins, begins);
			while (in_word(*s))
				s++;
			while (*s != '\0' && !in_word(*s))
				s++;
		}
	}
	kb_buf_free(&one);
	return found;
}

/*
 * cocok("a*|b;c*", text, ...): each of the words is in one of the texts; all
 * but one of them where the words begin with "!".
 */
static void
fn_match(sqlite3_context *ctx, int n, sqlite3_value **v)
{
	const char *p = value_text(v[0]);
	struct kb_buf b = KB_BUF_INIT, words = KB_BUF_INIT;
	int missing = 0;

	if (p == NULL)
		return;
	if (*p == '!') {
		missing = -1;
		p++;
	}
	for (int i = 1; i < n; i++) {
		const char *s = value_text(v[i]);

		if (s != NULL)
			kb_fold(&b, s);
		kb_buf_addc(&b, ' ');
	}
	while (missing <= 0 && kb_next_part(&p, ';', &words))
		missing += !any_word(kb_buf_str(&b), words.s);
	sqlite3_result_int(ctx, missing <= 0);
	kb_buf_free(&words);
	kb_buf_free(&b);
}

void
kb_sql_functions(struct kb_db *db)
{
	sqlite3_create_function(db->h, "cocok", -1,
	    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, NULL,
	    fn_match, NULL, NULL);
	sqlite3_create_function(db->h, "pisah", 1,
	    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, NULL,
	    fn_apart, NULL, NULL);
	sqlite3_create_function(db->h, "lipat", 1,
	    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, NULL,
	    fn_fold, NULL, NULL);
	sqlite3_create_function(db->h, "lipat_nama", 1,
	    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, db,
	    fn_fold, NULL, NULL);
}
