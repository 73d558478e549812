/* SPDX-License-Identifier: ISC */
/*
 * search.c - full text over the columns marked .find.
 *
 * The index of a type (table cari_TYPE, FTS5 without content) is made when it
 * is first asked for and only ever catches up when asked: an import writes
 * nothing to it.  A row is known by baris; one that was changed or deleted
 * since it was indexed stands in cari_ubah with a growing version, so what
 * the index says of older versions is passed over.  What is not indexed yet
 * is looked through row by row, so that the answer is the same in any case.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/search.h"
#include "kesbang/text.h"
#include "query.h"
#include "rows.h"
#include "sqlite.h"

#define VERSION_SHIFT "40"		/* of a rowid in the index */
#define MANY 5000			/* rows that take a while to fetch */
#define MOMENT 60000			/* steps of SQLite, some ms */
#define DAY 500000			/* all that hundreds of offices write in one */

bool
kb_search_column(const struct kb_type *t, size_t i)
{
	bool marked = false;

	for (size_t j = 0; j < t->nfield; j++)
		marked = marked || t->field[j].find;
	return marked ? t->field[i].find : t->field[i].kind == KB_TEXT &&
	    !t->field[i].private;
}

/* "judul, fakta": what is indexed, in the order of the fields. */
static void
columns(struct kb_buf *b, const struct kb_type *t)
{
	const char *sep = "";

	for (size_t i = 0; i < t->nfield; i++)
		if (kb_search_column(t, i)) {
			kb_buf_addf(b, "%s%s", sep, t->field[i].name);
			sep = ", ";
		}
}

/*
 * The same, as what is looked in: of the numbers of papers, in which letters
 * and digits may be glued together, these apart as well.
 */
static void
values(struct kb_buf *b, const struct kb_type *t)
{
	const char *sep = "";

	for (size_t i = 0; i < t->nfield; i++)
		if (kb_search_column(t, i)) {
			kb_buf_addf(b, t->field[i].same != NULL ?
			    "%spisah(%s)" : "%s%s", sep, t->field[i].name);
			sep = ", ";
		}
}

/* The last row that is indexed, or -1: no index of these columns. */
static int64_t
indexed(struct kb_db *db, const struct kb_type *t)
{
	struct kb_buf b = KB_BUF_INIT;
	int64_t last;

	if (!t->head)
		return -1;
	values(&b, t);
	last = kb_one(db, -1, "SELECT baris FROM cari_sampai WHERE jenis = ? "
	    "AND kolom = ?", KB_ARGS2(t->table, b.s));
	kb_buf_free(&b);
	return last;
}

int64_t
kb_search_behind(struct kb_db *db, const struct kb_type *t)
{
	int64_t last = indexed(db, t);
	char *sql;
	int64_t n;

	if (!t->head)
		return 0;
	sql = kb_asprintf("SELECT (SELECT count(*) FROM %s WHERE baris > ?1) + "
	    "(SELECT count(*) FROM cari_ubah WHERE jenis = ?2 AND NOT sudah "
	    "AND baris IN (SELECT baris FROM %s))", t->table, t->table);
	n = kb_one(db, 0, sql, KB_ARGS2(last, t->table));
	free(sql);
	return n;
}

/* ---- catching up ---- */

static int
make_index(struct kb_db *db, const struct kb_type *t, const char *cols,
    const char *vals, struct kb_err *err)
{
	char *drop = kb_asprintf("DROP TABLE IF EXISTS cari_%s", t->table);
	char *make = kb_asprintf("CREATE VIRTUAL TABLE cari_%s USING fts5(%s, "
	    "content = '', columnsize = 0, tokenize = 'unicode61 "
	    "remove_diacritics 2')", t->table, cols);
	/* Fewer, larger pieces while much is indexed at once. */
	char *size = kb_asprintf("INSERT INTO cari_%s (cari_%s, rank) VALUES "
	    "('hashsize', 67108864)", t->table, t->table);
	int rc = -1;

	if (kb_exec(db, drop, KB_NONE, err) == 0 &&
	    kb_exec(db, make, KB_NONE, err) == 0 &&
	    kb_exec(db, size, KB_NONE, err) == 0 &&
	    kb_exec(db, "DELETE FROM cari_ubah WHERE jenis = ?",
	    KB_ARGS1(t->table), err) == 0)
		rc = kb_exec(db, "INSERT INTO cari_sampai VALUES (?, 0, ?) ON "
		    "CONFLICT DO UPDATE SET baris = 0, kolom = excluded.kolom",
		    KB_ARGS2(t->table, vals), err);
	free(drop);
	free(make);
	free(size);
	return rc;
}

/* New rows, and those that were changed and still are there. */
static int
add_rows(struct kb_db *db, const struct kb_type *t, const char *cols,
    const char *vals, int64_t last, struct kb_err *err)
{
	char *fresh = kb_asprintf("INSERT INTO cari_%s (rowid, %s) SELECT "
	    "baris, %s FROM %s WHERE baris > ? ORDER BY baris", t->table,
	    cols, vals, t->table);
	char *again = kb_asprintf("INSERT INTO cari_%s (rowid, %s) SELECT "
	    "baris | ((SELECT versi FROM cari_ubah u WHERE u.jenis = ?1 AND "
	    "u.baris = a.baris) << " VERSION_SHIFT "), %s FROM %s a WHERE baris "
	    "IN (SELECT baris FROM cari_ubah WHERE jenis = ?1 AND NOT sudah)",
	    t->table, cols, vals, t->table);
	char *done = kb_asprintf("UPDATE cari_ubah SET sudah = 1 WHERE jenis = "
	    "?1 AND NOT sudah AND baris IN (SELECT baris FROM %s)", t->table);
	char *mark = kb_asprintf("UPDATE cari_sampai SET baris = max(baris, "
	    "coalesce((SELECT max(baris) FROM %s), 0)) WHERE jenis = ?",
	    t->table);
	int rc = -1;

	if (kb_exec(db, again, KB_ARGS1(t->table), err) == 0 &&
	    kb_exec(db, done, KB_ARGS1(t->table), err) == 0 &&
	    kb_exec(db, fresh, KB_ARGS1(last), err) == 0)
		rc = kb_exec(db, mark, KB_ARGS1(t->table), err);
	free(fresh);
	free(again);
	free(done);
	free(mark);
	return rc;
}

int
kb_search_catch_up(struct kb_db *db, const struct kb_type *t,
    struct kb_err *err)
{
	struct kb_buf cols = KB_BUF_INIT, vals = KB_BUF_INIT;
	int64_t last = indexed(db, t);
	int rc = 0;

	if (!t->head)
		return 0;
	columns(&cols, t);
	values(&vals, t);
	if (last < 0) {
		rc = make_index(db, t, cols.s, vals.s, err);
		last = 0;
	}
	if (rc == 0)
		rc = add_rows(db, t, cols.s, vals.s, last, err);
	kb_buf_free(&cols);
	kb_buf_free(&vals);
	return rc;
}

/* ---- asking ---- */

/* The date that what is newest is known by; -1: of what has a name none. */
static int
newest(const struct kb_type *t)
{
	for (size_t i = 0; i < t->nfield; i++)
		if (t->field[i].called)
			return -1;
	return kb_field_date(t);
}

/* First what is so called or numbered, what begins so, what has it whole. */
static void
order(struct kb_buf *b, const struct kb_type *t)
{
	int date = newest(t);
	const char *first = NULL, *sep = "'|'";

	if (date >= 0) {
		kb_buf_addf(b, "%s DESC, ", t->field[date].name);
		return;
	}
	kb_buf_adds(b, "iif(instr(");
	for (size_t i = 0; i < t->nfield; i++)
		if (kb_search_column(t, i)) {
			kb_buf_addf(b, "%s || lipat(replace(coalesce(%s, ''), "
			    "' | ', '|')) || '|'", sep, t->field[i].name);
			first = first != NULL ? first : t->field[i].name;
			sep = " ";
		}
	kb_buf_addf(b, ", '|' || ?2 || '|'), 0, iif(instr(lipat(%s), ?2) = 1, "
	    "1, iif(cocok(replace(?2, ';', ' ')", first);
	for (size_t i = 0; i < t->nfield; i++)
		if (kb_search_column(t, i))
			kb_buf_addf(b, ", %s", t->field[i].name);
	kb_buf_adds(b, "), 2, 3))), ");
}

static void
where_plain(struct kb_buf *b, const struct kb_type *t)
{
	kb_buf_adds(b, "cocok(?1, ");
	values(b, t);
	kb_buf_addc(b, ')');
}

/*
 * Few rows are fetched one by one and put in order.  What the register is
 * full of is sooner met by going back from the newest day, which the sign
 * before baris makes SQLite do: it hides that baris has an index.
 */
static bool
many(struct kb_db *db, const struct kb_type *t, const char *match)
{
	char *sql = kb_asprintf("SELECT count(*) FROM (SELECT 1 FROM cari_%s "
	    "WHERE cari_%s MATCH ? LIMIT %d)", t->table, t->table, MANY);
	bool is = newest(t) >= 0 &&
	    kb_one(db, 0, sql, KB_ARGS1(match)) == MANY;

	free(sql);
	return is;
}

static void
where_indexed(struct kb_buf *b, const struct kb_type *t, const char *way)
{
	kb_buf_addf(b, "(%sbaris IN (SELECT f.rowid & ((1 << " VERSION_SHIFT
	    ") - 1) FROM cari_%s f LEFT JOIN cari_ubah u ON u.jenis = '%s' AND "
	    "u.baris = (f.rowid & ((1 << " VERSION_SHIFT ") - 1)) WHERE cari_%s "
	    "MATCH ?3 AND coalesce(u.versi, 0) = (f.rowid >> " VERSION_SHIFT
	    ")) OR (%sbaris > ?4 AND ", way, t->table, t->table, t->table, way);
	where_plain(b, t);
	kb_buf_addf(b, ") OR (%sbaris IN (SELECT baris FROM cari_ubah WHERE "
	    "jenis = '%s' AND NOT sudah) AND ", way, t->table);
	where_plain(b, t);
	kb_buf_adds(b, "))");
}

/* The filter's parameters follow ours. */
static struct kb_arg *
arguments(const struct kb_filter *f, const struct kb_text_query *q, const char *text,
    int64_t last)
{
	struct kb_arg *a = kb_alloc((f->narg + 5) * sizeof(*a));

	a[0] = kb_arg_text(q->plain.s);
	a[1] = kb_arg_text(text);
	a[2] = kb_arg_text(q->match.s);
	a[3] = kb_arg_int(last);
	for (size_t i = 0; i < f->narg; i++)
		a[4 + i] = f->arg[i];
	return a;
}

/*
 * The filter.  All rows of an office's file are that office's, so its key is no
 * way to few of them, and the newest come by the day's index: the sign hides it.
 * Texts are parameters, so every such word is the column.
 */
static void
where_filter(struct kb_buf *b, const struct kb_filter *f)
{
	const char *where = kb_buf_str(&f->where);

	for (const char *p = where; *p != '\0'; p++) {
		if (newest(f->type) >= 0 && p > where &&
		    (p[-1] == ' ' || p[-1] == '(') &&
		    strncmp(p, "kantor ", 7) == 0)
			kb_buf_addc(b, '+');
		kb_buf_addc(b, *p);
	}
}

/* What is asked for, from FROM to LIMIT; way: by the index, and how. */
static void
question(struct kb_buf *b, const struct kb_filter *f, const char *way)
{
	const struct kb_type *t = f->type;

	/* Every parameter of ours is named, so that the filter's follow. */
	kb_buf_addf(b, " FROM %s WHERE coalesce(?2, ?3, ?4, '') IS NOT NULL "
	    "AND ", t->table);
	if (way != NULL)
		where_indexed(b, t, way);
	else
		where_plain(b, t);
	where_filter(b, f);
	kb_buf_addf(b, " ORDER BY %s", kb_buf_str(&f->order));
	if (f->order.len == 0)
		order(b, t);
	kb_sql_default_order(b, t);
	if (f->limit >= 0)
		kb_buf_addf(b, " LIMIT %lld", (long long)f->limit);
}

static int
enough(void *arg)
{
	(void)arg;
	return 1;
}

/*
 * In a month, or where every day has some, the rows are sooner looked through
 * than the index is: tried for so many steps.
 */
static bool
soon(struct kb_db *db, const char *rows, const struct kb_arg *args, int steps)
{
	char *sql = kb_asprintf("SELECT count(*) FROM (SELECT 1 %s)", rows);
	sqlite3_stmt *st;
	bool done = false;

	if (kb_prepare(db, sql, args, &st, NULL) == 0) {
		sqlite3_progress_handler(db->h, steps, enough, NULL);
		done = sqlite3_step(st) == SQLITE_ROW;
		sqlite3_progress_handler(db->h, 0, NULL, NULL);
		sqlite3_finalize(st);
	}
	free(sql);
	return done;
}

static int
ask(struct kb_db *db, const struct kb_filter *f, const struct kb_text_query *q,
    const char *text, int64_t last, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT, rows = KB_BUF_INIT,
	    folded = KB_BUF_INIT;
	struct kb_arg *args;
	bool common;
	int rc;

	kb_fold(&folded, text);
	args = arguments(f, q, folded.s, last);
	question(&rows, f, NULL);
	if (last >= 0 && !soon(db, rows.s, args, MOMENT)) {
		common = many(db, f->type, q->match.s);
		if (!common || !soon(db, rows.s, args, DAY)) {
			kb_buf_cut(&rows, 0);
			question(&rows, f, common ? "+" : "");
		}
	}
	kb_buf_adds(&sql, "SELECT ");
	kb_sql_columns(&sql, f->type);
	kb_buf_adds(&sql, rows.s);
	rc = kb_query(db, f->type, sql.s, args, fn, arg, err);
	free(args);
	kb_buf_free(&sql);
	kb_buf_free(&rows);
	kb_buf_free(&folded);
	return rc;
}

struct counted {
	kb_row_fn	*fn;
	void		*arg;
	size_t		 rows;
};

static int
count(void *arg, void *rec, struct kb_err *err)
{
	struct counted *c = arg;

	c->rows++;
	return c->fn(c->arg, rec, err);
}

int
kb_search(struct kb_db *db, const struct kb_filter *f, const char *text,
    struct kb_buf *told, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	struct kb_text_query q = { .match = KB_BUF_INIT, .plain = KB_BUF_INIT };
	int64_t last = indexed(db, f->type);
	struct counted c = { .fn = fn, .arg = arg };
	int rc = kb_text_query(db, last >= 0 ? f->type : NULL, text, &q, told,
	    err);

	if (rc == 0)
		rc = ask(db, f, &q, text, last, count, &c, err);
	if (rc == 0 && c.rows == 0 && q.words >= 3 && f->limit != 0) {
		kb_text_query_but_one(&q);
		rc = ask(db, f, &q, text, last, count, &c, err);
		if (c.rows > 0)
			kb_buf_adds(told, "tidak ada yang memuat semua kata "
			    "itu; yang tampil tanpa salah satunya\n");
	}
	kb_buf_free(&q.match);
	kb_buf_free(&q.plain);
	return rc;
}

int
kb_search_touch(struct kb_db *db, const struct kb_type *t, int64_t row,
    struct kb_err *err)
{
	if (row > indexed(db, t))		/* not in the index: nothing to undo */
		return 0;
	return kb_exec(db, "INSERT INTO cari_ubah VALUES (?, ?, 1, 0) ON "
	    "CONFLICT DO UPDATE SET versi = versi + 1, sudah = 0",
	    KB_ARGS2(t->table, row), err);
}
