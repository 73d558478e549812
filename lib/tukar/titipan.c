/* SPDX-License-Identifier: ISC */
/* titipan.c - what a newer program wrote of a record that changes or goes. */
#include <stdlib.h>

#include "kesbang/trail.h"
#include "tukar.h"

static int
destroy(struct kb_db *db, const struct titipan *t, const char *members,
    struct kb_err *err)
{
	struct kb_buf key = KB_BUF_INIT;
	struct kb_trail trail = { .jenis = titipan_type.table,
	    .jumlah = { -1, true } };
	bool any;
	int rc;

	kb_key_text(&titipan_type, t, &key);
	trail.nomor = kb_buf_str(&key);
	rc = kb_exec(db, "DELETE FROM titipan WHERE kunci = ?",
	    KB_ARGS1((int64_t)kb_key_sum(&titipan_type, t)), err);
	if (rc == 0)
		rc = kb_trail_destroyed(db, &trail, members, &any, err);
	kb_buf_free(&key);
	return rc;
}

int
tukar_titipan_musnah(struct kb_kantor *k, const struct kb_type *type,
    const struct kb_grave *g, const char *members, struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct titipan *t = NULL;
	size_t n = 0;
	int rc;

	if (kb_one(k->db, 0, "SELECT 1 FROM titipan LIMIT 1", KB_NONE) == 0)
		return 0;
	rc = kb_collect(k->db, &titipan_type, " WHERE kantor = ? AND "
	    "nomor = ? AND jenis = ?", KB_ARGS3(
	    (const char *)g->kantor.s, g->nomor, type->table),
	    &t, &n, &homes, err);

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = destroy(k->db, &t[i], members, err);
	free(t);
	kb_homes_free(&homes);
	return rc;
}

int
tukar_titipan_hapus(struct kb_kantor *k, const char *table,
    const struct kb_head *h, struct kb_err *err)
{
	struct kb_homes homes = { 0 };
	struct titipan *t = NULL;
	size_t n = 0;
	int rc = kb_collect(k->db, &titipan_type, " WHERE kantor = ? AND "
	    "nomor = ? AND jenis = ?", KB_ARGS3((const char *)h->kantor.s,
	    h->nomor, table), &t, &n, &homes, err);

	for (size_t i = 0; rc == 0 && i < n; i++)
		rc = kb_store_delete(k->db, &titipan_type, &k->env, &t[i],
		    "pemiliknya mengirim yang lebih baru", err);
	free(t);
	kb_homes_free(&homes);
	return rc;
}
