/* SPDX-License-Identifier: ISC */
/* delete.c - a record goes, its tombstone and its trail stay. */
#include <stdlib.h>
#include <time.h>

#include "kesbang/search.h"
#include "kesbang/store.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "rows.h"
#include "sqlite.h"

/* Which import brought it: riwayat still tells so when it is gone. */
static int64_t
import_of(struct kb_db *db, const struct kb_type *type,
    const struct kb_head *h)
{
	char *sql = kb_asprintf("SELECT impor FROM %s WHERE kantor = ? AND "
	    "nomor = ?", type->table);
	int64_t import = kb_one(db, 0, sql, KB_ARGS2(
	    (const char *)h->kantor.s, h->nomor));

	free(sql);
	return import;
}

static int
touch(struct kb_db *db, const struct kb_type *type, const struct kb_head *h,
    struct kb_err *err)
{
	char *sql = kb_asprintf("SELECT baris FROM %s WHERE kantor = ? AND "
	    "nomor = ?", type->table);
	int64_t row = kb_one(db, 0, sql, KB_ARGS2(
	    (const char *)h->kantor.s, h->nomor));

	free(sql);
	return kb_search_touch(db, type, row, err);
}

static int
log_delete(struct kb_db *db, const struct kb_type *type, const void *rec,
    const char *why, const char *key, struct kb_err *err)
{
	const struct kb_head *h = type->head ? rec : NULL;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_trail t = { .aksi = "hapus", .jenis = type->table,
	    .jumlah = { -1, true } };
	int rc;

	kb_buf_addf(&b, "{\"impor\":%lld,\"alasan\":", h != NULL ?
	    (long long)import_of(db, type, h) : 0LL);
	kb_json_str(&b, why);
	kb_buf_adds(&b, ",\"lama\":");
	kb_json_rec(&b, type, rec, NULL, ~UINT64_C(0));
	kb_buf_addc(&b, '}');
	t.kantor = h != NULL ? h->kantor.s : NULL;
	t.nomor = h != NULL ? h->nomor : key;
	t.rincian = b.s;
	rc = kb_trail_add(db, &t, err);
	kb_buf_free(&b);
	return rc;
}

static int
add_tombstone(struct kb_db *db, const struct kb_type *type, const void *rec,
    const char *why, struct kb_err *err)
{
	const struct kb_head *h = rec;
	char when[KB_STAMP_TEXT];

	kb_stamp_utc((kb_stamp){ (int64_t)time(NULL) }, when);
	return kb_exec(db, "INSERT INTO nisan VALUES (?, ?, ?, ?, ?, ?, NULL)",
	    (const struct kb_arg[]){ KB_ARG(type->table),
	    KB_ARG((const char *)h->kantor.s), KB_ARG(h->nomor),
	    KB_ARG((int64_t)kb_key_sum(type, rec)), KB_ARG((const char *)when),
	    KB_ARG(why), { 0 } }, err);
}

int
kb_store_delete(struct kb_db *db, const struct kb_type *type,
    const struct kb_env *env, const void *rec, const char *why,
    struct kb_err *err)
{
	struct kb_buf key = KB_BUF_INIT;
	char *sql = kb_asprintf("DELETE FROM %s WHERE %s", type->table,
	    kb_sql_identity(type));
	sqlite3_stmt *st;
	int rc;

	kb_key_text(type, rec, &key);
	rc = type->head ? kb_refuse_sender(db, env,
	    &((const struct kb_head *)rec)->kantor, err) : 0;
	if (rc == 0)
		rc = log_delete(db, type, rec, why, kb_buf_str(&key), err);
	if (rc == 0 && type->head)
		rc = add_tombstone(db, type, rec, why, err);
	if (rc == 0 && type->head)
		rc = touch(db, type, rec, err);
	if (rc == 0 && (rc = kb_prepare(db, sql, KB_NONE, &st, err)) == 0) {
		kb_bind_identity(st, 1, type, rec);
		if (sqlite3_step(st) != SQLITE_DONE)
			rc = kb_sql_fail(db, err);
		sqlite3_finalize(st);
	}
	free(sql);
	kb_buf_free(&key);
	return rc;
}
