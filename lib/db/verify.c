/* SPDX-License-Identifier: ISC */
/* verify.c - the file's structure, and each row against its checksum. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "rows.h"
#include "sqlite.h"

struct verify {
	const struct kb_type	*type;
	void			(*fn)(void *, const char *, const char *);
	void			*arg;
	struct kb_image		 im;
};

static int
verify_rows(struct kb_db *db, sqlite3_stmt *st, struct verify *v,
    struct kb_err *err)
{
	int map[KB_MAX_FIELDS + 3], n = (int)v->type->nfield, step;
	void *rec = kb_alloc(v->type->size);
	struct kb_buf key = KB_BUF_INIT;
	struct kb_err fault;

	for (int i = 0; i < n; i++)
		map[i] = i;
	map[n] = map[n + 1] = map[n + 2] = -1;
	while ((step = sqlite3_step(st)) == SQLITE_ROW) {
		bool ok = kb_fetch(st, v->type, map, rec, &fault) == 0;
		const char *why = ok ? NULL : fault.msg;

		kb_image_of(&v->im, v->type, rec);
		if (ok && kb_row_sum(&v->im, sqlite3_column_int64(st, n + 2)) !=
		    sqlite3_column_int64(st, n))
			why = "isi tidak cocok dengan sidiknya";
		if (ok && why == NULL && (int64_t)kb_image_key(&v->im, v->type) !=
		    sqlite3_column_int64(st, n + 1))
			why = "kunci tidak cocok dengan isinya";
		if (why == NULL)
			continue;
		kb_buf_cut(&key, 0);
		if (v->type->head)
			kb_buf_addf(&key, "%s", kb_col_text(st, 1));
		else
			kb_key_text(v->type, rec, &key);
		v->fn(v->arg, kb_buf_str(&key), why);
	}
	kb_buf_free(&key);
	free(rec);
	return step == SQLITE_DONE ? 0 : kb_sql_fail(db, err);
}

int
kb_store_verify(struct kb_db *db, const struct kb_type *type,
    void (*fn)(void *, const char *, const char *), void *arg,
    struct kb_err *err)
{
	struct verify v = { .type = type, .fn = fn, .arg = arg };
	struct kb_buf sql = KB_BUF_INIT;
	sqlite3_stmt *st;
	int rc;

	kb_buf_adds(&sql, "SELECT ");
	kb_sql_columns(&sql, type);
	kb_buf_addf(&sql, ", sidik, kunci, impor FROM %s", type->table);
	rc = kb_prepare(db, sql.s, KB_NONE, &st, err);
	kb_buf_free(&sql);
	if (rc != 0)
		return -1;
	rc = verify_rows(db, st, &v, err);
	sqlite3_finalize(st);
	kb_image_free(&v.im);
	return rc;
}

int
kb_db_check(struct kb_db *db, struct kb_buf *findings, struct kb_err *err)
{
	sqlite3_stmt *st;
	const char *s;
	int rc;

	if (kb_prepare(db, "PRAGMA integrity_check(20)", KB_NONE, &st,
	    err) != 0)
		return -1;
	while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
		s = kb_col_text(st, 0);
		if (strcmp(s, "ok") != 0)
			kb_buf_addf(findings, "%s\n", s);
	}
	if (rc != SQLITE_DONE)
		rc = kb_sql_fail(db, err);
	sqlite3_finalize(st);
	return rc == SQLITE_DONE ? 0 : -1;
}
