/* SPDX-License-Identifier: ISC */
/*
 * store_received.c - records as another office sends them: each is what its
 * owner says, whatever ours would say of it.
 *
 * Bundles of an office come in their order (lib/tukar/terima.c), so what comes
 * is newer than what is here; where revisi says otherwise, it is taken all the
 * same and told as a conflict.  What it takes the place of stays in the trail.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/search.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"
#include "storing.h"

/* ---- two rows may not have one natural key ---- */

/*
 * Rows come one by one: the key of this one may still be another's, who gives
 * it up further down.  That row gets a key that nobody has, until the end.
 */
static int
displace(struct kb_store *s, const struct kb_head *h, struct kb_err *err)
{
	char *sql = kb_asprintf("UPDATE %s SET kunci = random() WHERE kunci = ?1 "
	    "AND nomor <> ?2 AND kantor = ?3 RETURNING nomor", s->type->table);
	char *nomor = kb_one_text(s->db, sql, KB_ARGS3(
	    (int64_t)kb_key_sum(s->type, h), h->nomor,
	    (const char *)h->kantor.s));

	free(sql);
	if (nomor == NULL)
		return kb_fail(err, KB_DATA, "%s '%.80s' tidak dapat disimpan: "
		    "hal yang sama sudah dicatat kantor lain", s->type->name,
		    h->nomor);
	kb_buf_addf(&s->moved, "%s\n%s\n", h->kantor.s, nomor);
	free(nomor);
	return 0;
}

static int
run(struct kb_store *s, sqlite3_stmt *st, bool update,
    const struct kb_head *h, struct kb_err *err)
{
	for (;;) {
		int n = kb_store_bind(s, st, h, update ? s->brought :
		    s->import), rc;

		if (update)
			kb_bind_identity(st, n, s->type, h);
		else
			sqlite3_bind_int64(st, n, s->import);
		rc = sqlite3_step(st);
		sqlite3_reset(st);
		if (rc == SQLITE_DONE)
			return 0;
		if ((rc & 0xff) != SQLITE_CONSTRAINT)
			return kb_sql_fail(s->db, err);
		if (rc != SQLITE_CONSTRAINT_UNIQUE)
			return kb_fail(err, KB_DATA, "%s '%.80s' tidak dapat "
			    "disimpan: ada kolom yang wajib dan kosong",
			    s->type->name, h->nomor);
		if (displace(s, h, err) != 0)
			return -1;
	}
}

/* ---- one record ---- */

static int
insert(struct kb_store *s, const struct kb_head *h, struct kb_err *err)
{
	kb_number_note(&s->numbers, &h->kantor, h->nomor);
	return run(s, s->insert, false, h, err);
}

/* What s->image shows is of this run now, whether it changed or not. */
static int
touch(struct kb_store *s, int64_t row, struct kb_err *err)
{
	char *sql;
	int rc;

	if (s->import == 0)
		return 0;
	sql = kb_asprintf("UPDATE %s SET impor = ?, sidik = ? WHERE baris = ?",
	    s->type->table);
	rc = kb_exec(s->db, sql, KB_ARGS3(s->import, kb_row_sum(&s->image,
	    s->import), row), err);
	free(sql);
	return rc;
}

static int
replace(struct kb_store *s, const struct kb_head *h, int64_t row,
    struct kb_err *err)
{
	uint64_t diff = kb_store_differs(s, h);

	if (run(s, s->update, true, h, err) != 0 || touch(s, row, err) != 0)
		return -1;
	return kb_store_log_change(s, h, diff, row, err);
}

/* Of ours, what never travels stays. */
static void
merge(struct kb_store *s, void *rec, uint64_t travels)
{
	for (size_t i = 0; i < s->type->nfield; i++)
		if ((travels >> i & 1) == 0)
			kb_copy(&s->type->field[i], rec, s->old);
}

/* A tombstone, with that end of the condition. */
static bool
grave(struct kb_store *s, const struct kb_head *h, const char *sql)
{
	return s->graves && kb_one(s->db, 0, sql, KB_ARGS3(s->type->table,
	    (const char *)h->kantor.s, h->nomor)) == 1;
}

#define GRAVE "nisan WHERE jenis = ? AND kantor = ? AND nomor = ?"

static bool
same(struct kb_store *s, const void *rec)
{
	kb_image_of(&s->image, s->type, rec);
	kb_image_of(&s->before, s->type, s->old);
	return kb_image_sum(&s->image) == kb_image_sum(&s->before);
}

static int
over(struct kb_store *s, void *rec, uint64_t travels, bool only_new,
    enum kb_received *what, struct kb_err *err)
{
	const struct kb_head *h = rec, *own = s->old;
	int64_t row = sqlite3_column_int64(s->by_number, 0);

	if (kb_store_fetch(s, s->by_number, s->old, err) != 0)
		return -1;
	kb_rec_keep(s->type, s->old, &s->home);	/* its row is about to go */
	merge(s, rec, travels);
	if (same(s, rec)) {
		*what = KB_RECEIVED_SAME;
		return only_new ? 0 : touch(s, row, err);
	}
	if (only_new) {
		*what = KB_RECEIVED_TAKEN;
		return 0;
	}
	*what = h->revisi.v > own->revisi.v ? KB_RECEIVED_CHANGED :
	    KB_RECEIVED_CONFLICT;
	return replace(s, h, row, err);
}

int
kb_store_receive(struct kb_store *s, void *rec, uint64_t travels,
    bool only_new, enum kb_received *what, struct kb_err *err)
{
	struct kb_head *h = rec;
	int rc;

	if (grave(s, h, "SELECT 1 FROM " GRAVE " AND berita_acara IS NOT "
	    "NULL")) {
		*what = KB_RECEIVED_DESTROYED;
		return 0;
	}
	if (s->graves && !only_new && kb_exec(s->db, "DELETE FROM " GRAVE,
	    KB_ARGS3(s->type->table, (const char *)h->kantor.s, h->nomor),
	    err) != 0)
		return -1;
	sqlite3_bind_text(s->by_number, 1, h->kantor.s, -1, SQLITE_STATIC);
	sqlite3_bind_text(s->by_number, 2, h->nomor, -1, SQLITE_STATIC);
	rc = kb_store_step(s, s->by_number, err);
	if (rc == 1) {
		rc = over(s, rec, travels, only_new, what, err);
	} else if (rc == 0 && only_new && grave(s, h, "SELECT 1 FROM "
	    GRAVE)) {
		*what = KB_RECEIVED_TAKEN;
	} else if (rc == 0) {
		*what = KB_RECEIVED_NEW;
		rc = insert(s, h, err);
	}
	sqlite3_reset(s->by_number);
	return rc < 0 ? -1 : 0;
}

const void *
kb_store_before(const struct kb_store *s)
{
	return s->old;
}

/* ---- what goes ---- */

struct going {
	struct kb_db		*db;
	const struct kb_type	*type;
	const char		*why;
	kb_row_fn		*fn;
	void			*arg;
};

/* The trail keeps what it was. */
static int
log_gone(void *arg, void *rec, struct kb_err *err)
{
	struct going *g = arg;
	const struct kb_head *h = rec;
	struct kb_buf b = KB_BUF_INIT;
	struct kb_trail t = { .aksi = "hapus", .jenis = g->type->table,
	    .kantor = h->kantor.s, .nomor = h->nomor, .jumlah = { -1, true } };
	int rc;

	kb_buf_adds(&b, "{\"alasan\":");
	kb_json_str(&b, g->why);
	kb_buf_adds(&b, ",\"lama\":");
	kb_json_rec(&b, g->type, rec, NULL, ~UINT64_C(0));
	kb_buf_addc(&b, '}');
	t.rincian = b.s;
	rc = kb_trail_add(g->db, &t, err);
	kb_buf_free(&b);
	return rc != 0 || g->fn == NULL ? rc : g->fn(g->arg, rec, err);
}

int
kb_store_drop(struct kb_db *db, const struct kb_type *type,
    const kb_code *office, const char *nomor, const char *why,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	struct going g = { db, type, why, fn, arg };
	const struct kb_arg *which = KB_ARGS2((const char *)office->s, nomor);
	char *from = kb_asprintf(" FROM %s WHERE kantor = ? AND nomor = ?",
	    type->table);
	char *row = kb_asprintf("SELECT baris%s", from);
	char *gone = kb_asprintf("DELETE%s", from);
	struct kb_buf sql = KB_BUF_INIT;
	int64_t at = kb_one(db, 0, row, which);
	int rc = 0;

	kb_select(&sql, type);
	kb_buf_adds(&sql, " WHERE kantor = ? AND nomor = ?");
	if (at != 0) {
		rc = why == NULL ? 0 : kb_query(db, type, sql.s, which,
		    log_gone, &g, err);
		if (rc == 0)
			rc = kb_search_touch(db, type, at, err);
		if (rc == 0)
			rc = kb_exec(db, gone, which, err);
	}
	kb_buf_free(&sql);
	free(from);
	free(row);
	free(gone);
	return rc != 0 ? -1 : at != 0;
}

int
kb_store_bury(struct kb_db *db, const struct kb_type *type,
    const struct kb_grave *g, bool *gone, struct kb_err *err)
{
	int rc = kb_exec(db, "INSERT INTO nisan VALUES (?, ?, ?, ?, ?, ?, ?) "
	    "ON CONFLICT DO UPDATE SET kunci = excluded.kunci, waktu = "
	    "excluded.waktu, alasan = excluded.alasan, berita_acara = "
	    "excluded.berita_acara WHERE nisan.berita_acara IS NULL",
	    (const struct kb_arg[]){ KB_ARG(type != NULL ? type->table : g->table),
	    KB_ARG((const char *)g->kantor.s), KB_ARG(g->nomor),
	    KB_ARG(g->kunci), KB_ARG(g->waktu), KB_ARG(g->alasan),
	    KB_ARG(g->berita_acara), { 0 } }, err);

	*gone = false;
	if (rc != 0 || type == NULL)
		return rc;
	rc = kb_store_drop(db, type, &g->kantor, g->nomor,
	    g->berita_acara == NULL ? g->alasan : NULL, NULL, NULL, err);
	*gone = rc == 1;
	return rc < 0 ? -1 : 0;
}

/* ---- the end of a run ---- */

static int
give_key(void *arg, void *rec, struct kb_err *err)
{
	struct kb_store *s = arg;
	const struct kb_head *h = rec;
	char *sql = kb_asprintf("UPDATE OR IGNORE %s SET kunci = ? WHERE "
	    "kantor = ? AND nomor = ?", s->type->table);
	int rc = kb_exec(s->db, sql, KB_ARGS3((int64_t)kb_key_sum(s->type,
	    rec), (const char *)h->kantor.s, h->nomor), err);

	free(sql);
	s->settled = rc == 0 && sqlite3_changes(s->db->h) == 1;
	return rc;
}

int
kb_store_received(struct kb_store *s, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	const char *rest = kb_buf_str(&s->moved);
	struct kb_buf office = KB_BUF_INIT, nomor = KB_BUF_INIT;
	struct kb_buf sql = KB_BUF_INIT;
	int rc = 0;

	kb_select(&sql, s->type);
	kb_buf_adds(&sql, " WHERE kantor = ? AND nomor = ?");
	while (rc == 0 && kb_next_part(&rest, '\n', &office) &&
	    kb_next_part(&rest, '\n', &nomor)) {
		kb_code of = { "" };

		memcpy(of.s, office.s, office.len < sizeof(of.s) ? office.len :
		    sizeof(of.s) - 1);
		s->settled = true;		/* or gone meanwhile */
		rc = kb_query(s->db, s->type, sql.s, KB_ARGS2(
		    (const char *)of.s, (const char *)nomor.s), give_key, s,
		    err);
		if (rc == 0 && !s->settled && kb_store_drop(s->db, s->type,
		    &of, nomor.s, "catatan lain kantor itu menggantikannya",
		    fn, arg, err) < 0)
			rc = -1;
	}
	kb_buf_cut(&s->moved, 0);
	kb_buf_free(&sql);
	kb_buf_free(&office);
	kb_buf_free(&nomor);
	return rc;
}
