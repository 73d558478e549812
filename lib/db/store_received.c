/* SPDX-License-Identifier: ISC */
/*
 * store_received.c - records as another office sends them: each is what its
 * owner says, whatever ours would say of it.
 *
 * A deleted one stays deleted, else the highest revisi holds; where two of
 * one revisi differ (an office that went back to an old backup), the one whose
 * content has the higher checksum.  So the order in which they come, and how
 * often, makes no difference to what is stored in the end.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/search.h"
#include "kesbang/trail.h"
#include "storing.h"

static int
insert(struct kb_store *s, const struct kb_head *h, struct kb_err *err)
{
	int rc;

	kb_number_note(&s->numbers, &h->kantor, h->nomor);
	sqlite3_bind_int64(s->insert, kb_store_bind(s, s->insert, h),
	    s->import);
	rc = sqlite3_step(s->insert);
	sqlite3_reset(s->insert);
	return rc == SQLITE_DONE ? 0 : kb_sql_fail(s->db, err);
}

static int
replace(struct kb_store *s, const struct kb_head *h, int64_t row,
    struct kb_err *err)
{
	int n = kb_store_bind(s, s->update, h), rc;

	kb_bind_identity(s->update, n, s->type, h);
	rc = sqlite3_step(s->update);
	sqlite3_reset(s->update);
	if (rc != SQLITE_DONE)
		return kb_sql_fail(s->db, err);
	return kb_search_touch(s->db, s->type, row, err);
}

/* Which of two holds; 0: they are the same. */
static int
compare(struct kb_store *s, const struct kb_head *in, bool *conflict)
{
	const struct kb_head *own = s->old;
	uint64_t a, b;

	*conflict = false;
	if (in->revisi.v != own->revisi.v)
		return in->revisi.v > own->revisi.v ? 1 : -1;
	kb_image_of(&s->image, s->type, in);
	kb_image_of(&s->before, s->type, own);
	a = kb_image_sum(&s->image);
	b = kb_image_sum(&s->before);
	*conflict = a != b;
	return (a > b) - (a < b);
}

static bool
deleted(struct kb_store *s, const struct kb_head *h)
{
	return s->graves && kb_one(s->db, 0, "SELECT 1 FROM nisan WHERE "
	    "jenis = ? AND kantor = ? AND nomor = ?", KB_ARGS3(s->type->table,
	    (const char *)h->kantor.s, h->nomor)) == 1;
}

int
kb_store_receive(struct kb_store *s, void *rec, enum kb_received *what,
    struct kb_err *err)
{
	struct kb_head *h = rec;
	bool conflict = false;
	int rc, than;

	*what = KB_RECEIVED_OLDER;
	if (deleted(s, h))
		return 0;
	sqlite3_bind_text(s->by_number, 1, h->kantor.s, -1, SQLITE_STATIC);
	sqlite3_bind_text(s->by_number, 2, h->nomor, -1, SQLITE_STATIC);
	rc = kb_store_step(s, s->by_number, err);
	if (rc == 0) {
		*what = KB_RECEIVED_NEW;
		rc = insert(s, h, err);
	} else if (rc == 1 && (rc = kb_store_fetch(s, s->by_number, s->old,
	    err)) == 0) {
		than = compare(s, h, &conflict);
		*what = conflict ? KB_RECEIVED_CONFLICT : than > 0 ?
		    KB_RECEIVED_CHANGED : than < 0 ? KB_RECEIVED_OLDER :
		    KB_RECEIVED_SAME;
		if (conflict)		/* its row is about to go */
			kb_rec_keep(s->type, s->old, &s->home);
		if (than > 0)
			rc = replace(s, h, sqlite3_column_int64(s->by_number,
			    0), err);
	}
	sqlite3_reset(s->by_number);
	return rc < 0 ? -1 : rc;
}

const void *
kb_store_before(const struct kb_store *s)
{
	return s->old;
}

int
kb_store_bury(struct kb_db *db, const struct kb_type *type,
    const struct kb_grave *g, bool *gone, struct kb_err *err)
{
	char *which = kb_asprintf("FROM %s WHERE kantor = ? AND nomor = ?",
	    type->table);
	char *sql = kb_asprintf("SELECT baris %s", which);
	const struct kb_arg *args = KB_ARGS2((const char *)g->kantor.s,
	    g->nomor);
	int64_t row = kb_one(db, 0, sql, args);
	/* What was deleted may be destroyed yet. */
	int rc = kb_exec(db, "INSERT INTO nisan VALUES (?, ?, ?, ?, ?, ?, ?) "
	    "ON CONFLICT DO UPDATE SET alasan = excluded.alasan, berita_acara "
	    "= excluded.berita_acara WHERE nisan.berita_acara IS NULL AND "
	    "excluded.berita_acara IS NOT NULL", (const struct kb_arg[]){
	    KB_ARG(type->table), KB_ARG((const char *)g->kantor.s),
	    KB_ARG(g->nomor), KB_ARG(g->kunci), KB_ARG(g->waktu),
	    KB_ARG(g->alasan), KB_ARG(g->berita_acara), { 0 } }, err);

	free(sql);
	*gone = row != 0;
	if (rc == 0 && row != 0)
		rc = kb_search_touch(db, type, row, err);
	sql = kb_asprintf("DELETE %s", which);
	if (rc == 0 && row != 0)
		rc = kb_exec(db, sql, args, err);
	free(sql);
	free(which);
	return rc;
}
