/* SPDX-License-Identifier: ISC */
/*
 * titipan.c - what a newer program wrote and ours had no column for: kept until
 * the record changes or goes, or until ours knows it.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/trail.h"
#include "tukar.h"
#include "wire.h"

bool
tukar_titipan_ada(struct kb_db *db)
{
	return kb_one(db, 0, "SELECT 1 FROM titipan LIMIT 1", KB_NONE) == 1;
}

int
tukar_titipan_musnah(struct kb_kantor *k, const char *table,
    const struct kb_grave *g, const char *members, struct kb_err *err)
{
	struct titipan t = { .kantor = g->kantor, .jenis = table,
	    .nomor = g->nomor };
	const struct kb_arg *key = KB_ARGS1((int64_t)kb_key_sum(&titipan_type,
	    &t));
	struct kb_buf b = KB_BUF_INIT;
	struct kb_trail trail = { .jenis = titipan_type.table };
	bool any;
	int rc;

	if (kb_one(k->db, 0, "SELECT EXISTS (SELECT 1 FROM titipan) OR EXISTS "
	    "(SELECT 1 FROM jejak WHERE jenis = 'titipan')", KB_NONE) == 0)
		return 0;
	kb_key_text(&titipan_type, &t, &b);
	trail.nomor = kb_buf_str(&b);
	trail.jumlah = (kb_int){ -kb_one(k->db, 0, "SELECT count(*) FROM "
	    "titipan WHERE kunci = ?", key), true };
	rc = kb_exec(k->db, "DELETE FROM titipan WHERE kunci = ?", key, err);
	/* The trail may hold what it was before, or where it went. */
	if (rc == 0)
		rc = kb_trail_destroyed(k->db, &trail, members, &any, err);
	kb_buf_free(&b);
	return rc;
}

/* Those that the condition chooses. */
static int
forget(struct kb_kantor *k, const char *where, const struct kb_arg *arg,
    const char *why, struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct titipan *t = NULL;
	size_t n = 0;
	int rc = kb_collect(k->db, &titipan_type, where, arg, &t, &n, &homes,
	    err);

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = kb_store_delete(k->db, &titipan_type, &k->env, &t[i],
		    why, err);
	free(t);
	kb_homes_free(&homes);
	return rc;
}

int
tukar_titipan_catat(struct kb_kantor *k, const char *table,
    const struct kb_head *h, const char *isi, const char *why,
    struct kb_err *err)
{
	struct titipan t = { .kantor = h->kantor, .jenis = table,
	    .nomor = h->nomor, .revisi = h->revisi, .isi = isi };

	if (*isi == '\0')
		return forget(k, " WHERE kunci = ?", KB_ARGS1(
		    (int64_t)kb_key_sum(&titipan_type, &t)), why, err);
	return kb_store_alone(k->db, &k->env, &titipan_type, &t,
	    ~UINT64_C(0), err);
}

int
tukar_titipan_lupa(struct kb_kantor *k, const kb_code *office,
    struct kb_err *err)
{
	return forget(k, " WHERE kantor = ?", KB_ARGS1(
	    (const char *)office->s), "pemiliknya memulai babak baru", err);
}

int64_t
tukar_titipan_revisi(struct kb_db *db, const char *table,
    const struct kb_head *h)
{
	struct titipan t = { .kantor = h->kantor, .jenis = table,
	    .nomor = h->nomor };

	return kb_one(db, 0, "SELECT revisi FROM titipan WHERE kunci = ?",
	    KB_ARGS1((int64_t)kb_key_sum(&titipan_type, &t)));
}

char *
tukar_titipan_isi(struct kb_db *db, const char *table,
    const struct kb_head *h)
{
	struct titipan t = { .kantor = h->kantor, .jenis = table,
	    .nomor = h->nomor };

	return kb_one_text(db, "SELECT isi FROM titipan WHERE kunci = ? AND "
	    "revisi = ?", KB_ARGS2((int64_t)kb_key_sum(&titipan_type, &t),
	    h->revisi.v));
}

/* ---- back into the register ---- */

struct returning {
	struct kb_kantor	*k;
	const struct kb_type	*type;
	uint64_t		 must;		/* its columns */
	struct kb_store		*store;
	size_t			 n;
};

/* What makes it the owner's, not entered here: the number of an import that
 * brought its owner's records; 0: it never sent any. */
static int64_t
came_with(struct kb_db *db, const kb_code *owner)
{
	return kb_one(db, 0, "SELECT max(masukan_akhir) FROM terimaan WHERE "
	    "kantor = ? AND masukan_akhir >= masukan", KB_ARGS1(
	    (const char *)owner->s));
}

static int64_t
revision(const struct returning *x, const struct kb_head *h)
{
	char *sql = kb_asprintf("SELECT revisi FROM %s WHERE kantor = ? AND "
	    "nomor = ?", x->type->table);
	int64_t n = kb_one(x->k->db, 0, sql, KB_ARGS2(
	    (const char *)h->kantor.s, h->nomor));

	free(sql);
	return n;
}

static bool
may_come(const struct returning *x, const void *rec)
{
	const char *column;
	struct kb_buf why = KB_BUF_INIT;
	bool may = tukar_lengkap(x->type, x->must, rec, &column) &&
	    (x->type->oversteps == NULL || x->type->oversteps(x->k->db,
	    &x->k->env, rec, &why) == NULL);

	kb_buf_free(&why);
	return may;
}

static int
log_new(const struct returning *x, const struct kb_head *h,
    struct kb_err *err)
{
	struct kb_trail t = { .aksi = "tambah", .jenis = x->type->table,
	    .kantor = h->kantor.s, .nomor = h->nomor, .jumlah = { 1, true } };

	return kb_trail_add(x->k->db, &t, err);
}

/* What is still unknown of it stays. */
static int
settle(struct returning *x, const struct kb_head *h, enum kb_received what,
    const char *rest, struct kb_err *err)
{
	bool gone = what == KB_RECEIVED_TAKEN ||
	    what == KB_RECEIVED_DESTROYED;

	x->n += !gone;
	if (what == KB_RECEIVED_NEW && log_new(x, h, err) != 0)
		return -1;
	return tukar_titipan_catat(x->k, x->type->table, h, gone ? "" : rest,
	    gone ? "catatannya sudah tidak ada" : "kembali ke catatannya",
	    err);
}

/*
 * One of them as the line that it was part of.  A record that was changed
 * since is another revisi: what was said of the one before is not put into it.
 */
static int
put_back(void *arg, const struct kb_type *t, void *rec, uint64_t given,
    const char *rest, const struct kb_src *src, struct kb_err *err)
{
	struct returning *x = arg;
	struct kb_head *h = rec;
	int64_t there = revision(x, h);
	enum kb_received what;

	(void)t, (void)src;
	given &= KB_ALL_BUT_IDENTITY;
	if (given == 0 || (there > 0 ? there != h->revisi.v :
	    !may_come(x, rec)))
		return 0;
	kb_store_as(x->store, there > 0 ? 0 : came_with(x->k->db,
	    &h->kantor));
	if (kb_store_receive(x->store, rec, there > 0 ? given : ~UINT64_C(0),
	    there == 0, &what, err) != 0)
		return -1;
	return settle(x, h, what, rest, err);
}

static const struct kb_type *
type_of(void *arg, char *const *name, size_t n)
{
	struct returning *x = arg;

	(void)name, (void)n;
	return x->type;
}

/* Of titipan: what a record's line begins with, too. */
#define IDENTITY(x) (UINT64_C(1) << kb_field_find(&titipan_type, x))

static int
return_one(struct returning *x, const struct titipan *t, struct kb_err *err)
{
	struct kb_wire wire = { type_of, put_back, x, .newer = true };
	struct kb_buf line = KB_BUF_INIT;
	int rc;

	kb_wire_put(&line, &titipan_type, t, IDENTITY("kantor") |
	    IDENTITY("nomor") | IDENTITY("revisi"), t->isi);
	rc = kb_wire_read("titipan", line.s, line.len, &wire, err);
	kb_buf_free(&line);
	return rc;
}

/* The n of one type. */
static int
return_type(struct returning *x, const struct titipan *t, size_t n,
    struct kb_err *err)
{
	int rc = kb_store_open(&x->store, x->k->db, x->type, &x->k->env, err);

	x->must = tukar_wajib(x->k->db, x->type);
	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = return_one(x, &t[i], err);
	if (rc == 0)
		rc = kb_store_received(x->store, NULL, NULL, err);
	return kb_store_close(x->store, rc, err);
}

int
tukar_titipan_kembali(struct kb_kantor *k, kb_types types, size_t *n,
    struct kb_err *err)
{
	struct returning x = { .k = k };
	struct kb_homes homes = { 0 };
	struct titipan *t = NULL;
	size_t all = 0, end;
	int rc = kb_collect(k->db, &titipan_type, " ORDER BY jenis, kantor, "
	    "nomor", KB_NONE, &t, &all, &homes, err);

	for (size_t i = 0; rc == 0 && i < all; i = end) {
		for (end = i; end < all && strcmp(t[end].jenis, t[i].jenis) ==
		    0; end++)
			;
		x.type = tukar_jenis_tabel(types, t[i].jenis);
		if (x.type != NULL)
			rc = return_type(&x, t + i, end - i, err);
	}
	*n = x.n;
	free(t);
	kb_homes_free(&homes);
	return rc;
}
