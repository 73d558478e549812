/* SPDX-License-Identifier: ISC */
/*
 * plain.c - all that the office file holds as lines of JSON, and back: for
 * diff, for the eye, and as the way out where nothing else is.
 *
 * A line is a row: its table, then its columns as they are stored, without
 * those that are unknown.  Tables stand by name and rows by their columns, so
 * that the same content is the same text.  The first line says of which
 * schema it is; the last one how many rows went before and the SHA-256 of
 * their lines, so that a text that was cut is not taken for whole.  What only
 * serves the search is made anew from the rows; bundles of others that wait
 * are not in it, nor is the era, which is that of a file.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "plain.h"

#define TABLES								\
	"SELECT name FROM sqlite_schema WHERE type = 'table' "		\
	"AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'cari%' "	\
	"AND name NOT LIKE 'sqlite%' AND name <> 'tukar_berkas' "	\
	"ORDER BY name"
/* The rowid of a register is the search index's, and nobody else's. */
#define COLUMNS								\
	"SELECT name FROM pragma_table_info(?) "			\
	"WHERE name <> 'baris' ORDER BY cid"

struct text {				/* a kb_row_fn reads one into a list */
	kb_text	 name;
};

static const struct kb_field text_fields[] = {
	TEXT(struct text, name, "nama"),
};

static const struct kb_type text_type = {
	.name = "nama", .size = sizeof(struct text), KB_FIELDS(text_fields),
};

static int
keep_name(void *arg, void *rec, struct kb_err *err)
{
	struct kb_text_list *l = arg;

	(void)err;
	l->name = kb_realloc(l->name, l->n + 1, sizeof(*l->name));
	l->name[l->n++] = kb_strdup(((struct text *)rec)->name);
	return 0;
}

void
kb_text_list_free(struct kb_text_list *l)
{
	for (size_t i = 0; i < l->n; i++)
		free(l->name[i]);
	free(l->name);
	*l = (struct kb_text_list){ 0 };
}

static int
names_of(struct kb_db *db, const char *sql, const struct kb_arg *args,
    struct kb_text_list *l, struct kb_err *err)
{
	*l = (struct kb_text_list){ 0 };
	return kb_query(db, &text_type, sql, args, keep_name, l, err);
}

void
kb_text_list_join(const struct kb_text_list *l, struct kb_buf *b)
{
	for (size_t i = 0; i < l->n; i++)
		kb_buf_addf(b, "%s%s", i > 0 ? ", " : "", l->name[i]);
}

int
kb_plain_tables(struct kb_db *db, struct kb_text_list *l, struct kb_err *err)
{
	return names_of(db, TABLES, KB_NONE, l, err);
}

int
kb_plain_columns(struct kb_db *db, const char *table, struct kb_text_list *l,
    struct kb_err *err)
{
	return names_of(db, COLUMNS, KB_ARGS1(table), l, err);
}

/* ---- out ---- */

struct dump {
	kb_line_fn	*fn;
	void		*arg;
	struct kb_buf	 line;
	struct kb_sha	 sha;
	int64_t		 rows;
};

/* The line as it stands, with its end. */
static int
put(struct dump *d, struct kb_err *err)
{
	kb_buf_adds(&d->line, "}\n");
	kb_sha_add(&d->sha, d->line.s, d->line.len);
	return d->fn(d->arg, d->line.s, d->line.len, err);
}

static void
put_value(struct kb_buf *b, sqlite3_stmt *st, int i)
{
	if (sqlite3_column_type(st, i) == SQLITE_INTEGER)
		kb_buf_addf(b, "%lld", (long long)sqlite3_column_int64(st, i));
	else
		kb_json_str(b, kb_col_text(st, i));
}

static int
put_row(struct dump *d, const char *table, const struct kb_text_list *col,
    sqlite3_stmt *st, struct kb_err *err)
{
	kb_buf_cut(&d->line, 0);
	kb_buf_addf(&d->line, "{\"tabel\":\"%s\"", table);
	for (size_t i = 0; i < col->n; i++) {
		if (sqlite3_column_type(st, (int)i) == SQLITE_NULL)
			continue;
		kb_buf_addf(&d->line, ",\"%s\":", col->name[i]);
		put_value(&d->line, st, (int)i);
	}
	d->rows++;
	return put(d, err);
}

static int
put_table(struct kb_db *db, struct dump *d, const char *table,
    struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	sqlite3_stmt *st = NULL;
	struct kb_text_list col;
	int rc = kb_plain_columns(db, table, &col, err), step = 0;

	kb_buf_adds(&sql, "SELECT ");
	kb_text_list_join(&col, &sql);
	kb_buf_addf(&sql, " FROM %s%s ORDER BY ", table,
	    strcmp(table, "nomor_urut") == 0 ? " WHERE jenis <> 'babak'" : "");
	kb_text_list_join(&col, &sql);
	if (rc == 0)
		rc = kb_prepare(db, sql.s, KB_NONE, &st, err);
	while (rc == 0 && (step = sqlite3_step(st)) == SQLITE_ROW)
		rc = put_row(d, table, &col, st, err);
	if (rc == 0 && step != SQLITE_DONE)
		rc = kb_sql_fail(db, err);
	sqlite3_finalize(st);
	kb_text_list_free(&col);
	kb_buf_free(&sql);
	return rc;
}

static int
put_all(struct kb_db *db, struct dump *d, char sha[KB_SHA_HEX],
    struct kb_err *err)
{
	struct kb_text_list table;
	int rc = kb_plain_tables(db, &table, err);

	kb_buf_addf(&d->line, "{\"teks\":\"kesbangpol\",\"edisi\":%d,"
	    "\"skema\":%" PRId64, KB_PLAIN_EDITION, kb_ladder_top());
	if (rc == 0)
		rc = put(d, err);
	for (size_t i = 0; rc == 0 && i < table.n; i++)
		rc = put_table(db, d, table.name[i], err);
	kb_text_list_free(&table);
	if (rc != 0)
		return -1;
	kb_sha_end(&d->sha, sha);
	kb_buf_cut(&d->line, 0);
	kb_buf_addf(&d->line, "{\"akhir\":%" PRId64 ",\"sha256\":\"%s\"}\n",
	    d->rows, sha);
	return d->fn(d->arg, d->line.s, d->line.len, err);
}

int
kb_db_dump(struct kb_db *db, kb_line_fn *fn, void *arg, int64_t *rows,
    char sha[KB_SHA_HEX], struct kb_err *err)
{
	struct dump d = { .fn = fn, .arg = arg };
	int rc;

	kb_sha_begin(&d.sha);
	rc = kb_begin(db, err);			/* one moment, many reads */
	if (rc == 0)
		rc = kb_end(db, put_all(db, &d, sha, err), err);
	kb_buf_free(&d.line);
	*rows = d.rows;
	return rc;
}
