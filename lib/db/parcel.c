/* SPDX-License-Identifier: ISC */
/*
 * parcel.c - files that travel inside a copy of the office file, so that a
 * backup stays one file: a table that only copies have.
 */
#include <stdlib.h>
#include <string.h>

#include "sqlite.h"

#define MAKE								\
	"DROP TABLE IF EXISTS berkas_data; "				\
	"CREATE TABLE berkas_data (nama TEXT PRIMARY KEY, isi BLOB NOT NULL, " \
	"sidik TEXT NOT NULL) STRICT"

void
kb_parcel_add(struct kb_parcel *p, const char *name, struct kb_buf *text)
{
	p->file = kb_realloc(p->file, p->n + 1, sizeof(*p->file));
	p->file[p->n++] = (struct kb_parcel_file){ kb_strdup(name), *text };
	*text = (struct kb_buf)KB_BUF_INIT;
}

void
kb_parcel_free(struct kb_parcel *p)
{
	for (size_t i = 0; i < p->n; i++) {
		free(p->file[i].name);
		kb_buf_free(&p->file[i].text);
	}
	free(p->file);
	*p = (struct kb_parcel){ 0 };
}

static void
sum(const void *bytes, size_t n, char hex[KB_SHA_HEX])
{
	struct kb_sha sha;

	kb_sha_begin(&sha);
	kb_sha_add(&sha, bytes, n);
	kb_sha_end(&sha, hex);
}

static int
insert(struct kb_db *db, const struct kb_parcel_file *f, struct kb_err *err)
{
	char hex[KB_SHA_HEX];
	sqlite3_stmt *st;
	int rc;

	sum(kb_buf_str(&f->text), f->text.len, hex);
	if (kb_prepare(db, "INSERT INTO berkas_data (nama, sidik, isi) VALUES "
	    "(?, ?, ?)", KB_ARGS2(f->name, hex), &st, err) != 0)
		return -1;
	rc = sqlite3_bind_blob64(st, 3, kb_buf_str(&f->text), f->text.len,
	    SQLITE_STATIC) == SQLITE_OK && sqlite3_step(st) == SQLITE_DONE ?
	    0 : kb_sql_fail(db, err);
	sqlite3_finalize(st);
	return rc;
}

int
kb_parcel_put(const char *copy, const struct kb_parcel *p, struct kb_err *err)
{
	struct kb_db db = { .path = kb_strdup(copy), .lock = -1 };
	int rc = 0;

	if (sqlite3_open_v2(copy, &db.h, SQLITE_OPEN_READWRITE, NULL) !=
	    SQLITE_OK || sqlite3_exec(db.h, "BEGIN; " MAKE, NULL, NULL,
	    NULL) != SQLITE_OK)
		rc = kb_sql_fail(&db, err);
	for (size_t i = 0; rc == 0 && i < p->n; i++)
		rc = insert(&db, &p->file[i], err);
	if (rc == 0 && sqlite3_exec(db.h, "COMMIT", NULL, NULL, NULL) !=
	    SQLITE_OK)
		rc = kb_sql_fail(&db, err);
	sqlite3_close(db.h);
	free(db.path);
	return rc;
}

static int
take_row(struct kb_db *db, sqlite3_stmt *st, struct kb_parcel *p,
    struct kb_err *err)
{
	const char *name = kb_col_text(st, 0);
	const char *want = kb_col_text(st, 2);
	const void *bytes = sqlite3_column_blob(st, 1);
	size_t n = (size_t)sqlite3_column_bytes(st, 1);
	struct kb_buf b = KB_BUF_INIT;
	char hex[KB_SHA_HEX];

	sum(bytes != NULL ? bytes : "", n, hex);
	if (name == NULL || want == NULL || strcmp(hex, want) != 0)
		return kb_fail(err, KB_DATA, "%s: tidak utuh: %s: isi tidak "
		    "cocok dengan sidiknya", db->path, name != NULL ? name :
		    "berkas_data");
	if (n > 0)
		kb_buf_add(&b, bytes, n);
	kb_parcel_add(p, name, &b);
	return 0;
}

int
kb_parcel_get(struct kb_db *db, struct kb_parcel *p, bool *there,
    struct kb_err *err)
{
	sqlite3_stmt *st;
	int rc = 0, step;

	*there = kb_one(db, 0, "SELECT count(*) FROM sqlite_schema WHERE "
	    "type = 'table' AND name = 'berkas_data'", KB_NONE) > 0;
	if (!*there)
		return kb_db_untold(db, err);
	if (kb_prepare(db, "SELECT nama, isi, sidik FROM berkas_data ORDER BY "
	    "nama", KB_NONE, &st, err) != 0)
		return -1;
	while (rc == 0 && (step = sqlite3_step(st)) != SQLITE_DONE)
		rc = step == SQLITE_ROW ? take_row(db, st, p, err) :
		    kb_sql_fail(db, err);
	sqlite3_finalize(st);
	return rc;
}

int
kb_parcel_drop(struct kb_db *db, struct kb_err *err)
{
	return kb_exec(db, "DROP TABLE IF EXISTS berkas_data", KB_NONE, err);
}
