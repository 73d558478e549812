/* SPDX-License-Identifier: ISC */
/* choose.c - filters over records that are computed. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "rows.h"

/* A record as a table of one row, so that one meaning of filters holds. */
static char *
one_row(const struct kb_filter *f)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "SELECT 1 FROM (SELECT ");
	for (size_t i = 0; i < f->type->nfield; i++)
		kb_buf_addf(&b, "%s? AS %s", i > 0 ? ", " : "",
		    f->type->field[i].name);
	kb_buf_addf(&b, ") WHERE 1%s", kb_buf_str(&f->where));
	return kb_buf_take(&b);
}

/* The filter's own values stay bound; the record's are bound anew. */
static int
choose(struct kb_db *db, const struct kb_filter *f, sqlite3_stmt *st,
    void *rows, size_t *n, struct kb_err *err)
{
	char *row = rows, *to = rows;
	struct kb_image image = { 0 };
	size_t size = f->type->size;
	int rc = SQLITE_DONE;

	for (size_t i = 0; i < *n && (rc == SQLITE_DONE || rc == SQLITE_ROW);
	    i++, row += size) {
		kb_bind_image(st, 1, f->type, row, &image);
		rc = sqlite3_step(st);
		if (rc == SQLITE_ROW) {
			memmove(to, row, size);
			to += size;
		}
		sqlite3_reset(st);
	}
	*n = (size_t)(to - (char *)rows) / size;
	kb_image_free(&image);
	return rc == SQLITE_DONE || rc == SQLITE_ROW ? 0 :
	    kb_sql_fail(db, err);
}

int
kb_filter_choose(struct kb_db *db, const struct kb_filter *f, void *rows,
    size_t *n, struct kb_err *err)
{
	size_t nfield = f->type->nfield;
	struct kb_arg *arg;
	sqlite3_stmt *st;
	char *sql;
	int rc;

	if (f->where.len == 0 || *n == 0)
		return 0;
	arg = kb_alloc((nfield + f->narg + 1) * sizeof(*arg));
	for (size_t i = 0; i < nfield; i++)
		arg[i] = kb_arg_text(NULL);
	for (size_t i = 0; i < f->narg; i++)
		arg[nfield + i] = f->arg[i];
	sql = one_row(f);
	rc = kb_prepare(db, sql, arg, &st, err);
	if (rc == 0) {
		rc = choose(db, f, st, rows, n, err);
		sqlite3_finalize(st);
	}
	free(sql);
	free(arg);
	return rc;
}
