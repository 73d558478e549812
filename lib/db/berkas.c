/* SPDX-License-Identifier: ISC */
/*
 * berkas.c - bundles as they came, by the SHA-256 of their manifest: those that
 * wait for one before them, and those that are to be sent on.  They lie in the
 * office file, so that they come and go with what is noted of them.
 */
#include "sqlite.h"

int
kb_berkas_put(struct kb_db *db, const char *sha, const struct kb_buf *bytes,
    struct kb_err *err)
{
	sqlite3_stmt *st;
	int rc;

	if (kb_prepare(db, "INSERT INTO tukar_berkas VALUES (?, ?) ON CONFLICT "
	    "DO NOTHING", KB_ARGS1(sha), &st, err) != 0)
		return -1;
	rc = sqlite3_bind_blob64(st, 2, kb_buf_str(bytes), bytes->len,
	    SQLITE_STATIC) == SQLITE_OK && sqlite3_step(st) == SQLITE_DONE ?
	    0 : kb_sql_fail(db, err);
	sqlite3_finalize(st);
	return rc;
}

int
kb_berkas_get(struct kb_db *db, const char *sha, struct kb_buf *bytes,
    struct kb_err *err)
{
	sqlite3_stmt *st;
	int rc;

	if (kb_prepare(db, "SELECT isi FROM tukar_berkas WHERE sha256 = ?",
	    KB_ARGS1(sha), &st, err) != 0)
		return -1;
	rc = sqlite3_step(st);
	if (rc == SQLITE_ROW)
		kb_buf_add(bytes, sqlite3_column_blob(st, 0),
		    (size_t)sqlite3_column_bytes(st, 0));
	rc = rc == SQLITE_ROW ? 1 : rc == SQLITE_DONE ? 0 :
	    kb_sql_fail(db, err);
	sqlite3_finalize(st);
	return rc;
}

int
kb_berkas_drop(struct kb_db *db, const char *sha, struct kb_err *err)
{
	return kb_exec(db, "DELETE FROM tukar_berkas WHERE sha256 = ?",
	    KB_ARGS1(sha), err);
}
