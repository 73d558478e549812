/* SPDX-License-Identifier: ISC */
/*
 * later.c - what a row of an import means is sometimes known only after rows
 * that come later: whom it refers to, and whose number it was.
 */
#include <string.h>

#include "kesbang/search.h"
#include "rows.h"
#include "storing.h"

/* ---- references to records of the same type ---- */

static int
prepare_wait(struct kb_store *s, struct kb_err *err)
{
	if (s->wait != NULL)
		return 0;
	if (kb_exec(s->db, "CREATE TEMP TABLE IF NOT EXISTS tunda "
	    "(tunda_baris INTEGER, tunda_berkas TEXT, tunda_garis INTEGER)",
	    KB_NONE, err) != 0 ||
	    kb_exec(s->db, "DELETE FROM tunda", KB_NONE, err) != 0)
		return -1;
	return kb_prepare(s->db, "INSERT INTO tunda VALUES (?, ?, ?)",
	    KB_NONE, &s->wait, err);
}

int
kb_store_wait(struct kb_store *s, int64_t row, const struct kb_src *src,
    struct kb_err *err)
{
	int rc;

	if (prepare_wait(s, err) != 0)
		return -1;
	sqlite3_bind_int64(s->wait, 1, row);
	sqlite3_bind_text(s->wait, 2, src != NULL ? src->file : NULL, -1,
	    SQLITE_STATIC);
	sqlite3_bind_int64(s->wait, 3, src != NULL ? src->line : 0);
	rc = kb_store_step(s, s->wait, err);
	sqlite3_reset(s->wait);
	s->waits = true;
	return rc < 0 ? -1 : 0;
}

/* It is still the version that the import brought. */
static int
rewrite(struct kb_store *s, const void *rec, const struct kb_head *at,
    struct kb_err *err)
{
	int n = kb_store_bind(s, s->update, rec, s->brought), rc;

	kb_bind_identity(s->update, n, s->type, at);
	rc = kb_store_step(s, s->update, err);
	sqlite3_reset(s->update);
	return rc < 0 ? -1 : 0;
}

static int
settle_row(struct kb_store *s, sqlite3_stmt *st, void *rec,
    struct kb_err *err)
{
	uint64_t before;

	if (kb_store_fetch(s, st, rec, err) != 0)
		return -1;
	kb_image_of(&s->before, s->type, rec);
	before = kb_image_sum(&s->before);
	kb_settle_refs(s, rec);
	kb_image_of(&s->image, s->type, rec);
	if (kb_image_sum(&s->image) == before)
		return 0;
	if (rewrite(s, rec, rec, err) != 0)
		return -1;
	return kb_search_touch(s->db, s->type, sqlite3_column_int64(st, 0),
	    err);
}

bool
kb_store_waits(const struct kb_store *s)
{
	return s->waits && !s->pretend;
}

int
kb_store_settle(struct kb_store *s, void (*fn)(void *, const void *,
    const struct kb_src *), void *arg, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	sqlite3_stmt *st;
	int rc;

	if (!kb_store_waits(s))
		return 0;
	kb_buf_adds(&sql, "SELECT tunda_baris, impor, ");
	kb_sql_columns(&sql, s->type);
	kb_buf_addf(&sql, ", tunda_berkas, tunda_garis FROM tunda "
	    "CROSS JOIN %s ON baris = tunda_baris ORDER BY tunda.rowid",
	    s->type->table);
	rc = kb_prepare(s->db, sql.s, KB_NONE, &st, err);
	kb_buf_free(&sql);
	while (rc == 0 && (rc = kb_store_step(s, st, err)) == 1) {
		int n = (int)s->type->nfield + 2;
		struct kb_src src = {
		    .file = kb_col_text(st, n),
		    .line = (long)sqlite3_column_int64(st, n + 1) };

		rc = settle_row(s, st, s->old, err);
		if (rc == 0)
			fn(arg, s->old, &src);
	}
	sqlite3_finalize(st);
	s->waits = false;
	return rc;
}

/* ---- numbers ---- */

int
kb_store_make_way(struct kb_store *s, const struct kb_head *h,
    struct kb_err *err)
{
	struct kb_head *own = s->old;
	int rc;

	if (h->nomor == NULL ||
	    !kb_number_take_back(&s->numbers, &h->kantor, h->nomor))
		return 0;
	kb_bind_identity(s->by_number, 1, s->type, h);
	rc = kb_store_step(s, s->by_number, err);
	if (rc == 1 && (rc = kb_store_fetch(s, s->by_number, own, err)) == 0) {
		own->nomor = kb_number_give(&s->numbers, &h->kantor,
		    s->env->today.ymd / 10000);
		rc = rewrite(s, own, h, err);
	}
	sqlite3_reset(s->by_number);
	return rc;
}
