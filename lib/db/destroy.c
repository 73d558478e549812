/* SPDX-License-Identifier: ISC */
/* destroy.c - a record's content goes from wherever the office file has it. */
#include <stdlib.h>

#include "kesbang/store.h"
#include "kesbang/trail.h"
#include "sqlite.h"

/* The index of that type goes: it knows the words of what was destroyed.  It is
 * made anew when it is asked for. */
static int
forget_words(struct kb_db *db, const struct kb_type *t, struct kb_err *err)
{
	const struct kb_arg *kind = KB_ARGS1(t->table);
	char *drop = kb_asprintf("DROP TABLE IF EXISTS cari_%s", t->table);
	int rc = 0;

	if (kb_one(db, 0, "SELECT 1 FROM cari_sampai WHERE jenis = ?",
	    kind) == 1 && (kb_exec(db, drop, KB_NONE, err) != 0 ||
	    kb_exec(db, "DELETE FROM cari_ubah WHERE jenis = ?", kind,
	    err) != 0 || kb_exec(db, "DELETE FROM cari_sampai WHERE "
	    "jenis = ?", kind, err) != 0))
		rc = -1;
	free(drop);
	return rc;
}

int
kb_store_destroy(struct kb_db *db, const struct kb_type *type,
    const struct kb_grave *g, const char *members, bool *any,
    struct kb_err *err)
{
	struct kb_trail t = { .jenis = type->table, .kantor = g->kantor.s,
	    .nomor = g->nomor, .jumlah = { 0, true } };
	bool gone;

	*any = false;
	if (kb_store_bury(db, type, g, &gone, err) != 0)
		return -1;
	t.jumlah.v = gone ? -1 : 0;
	if (kb_trail_destroyed(db, &t, members, any, err) != 0)
		return -1;
	return *any ? forget_words(db, type, err) : 0;
}

void
kb_db_wipe(struct kb_db *db)
{
	db->wipe = true;
}

/*
 * secure_delete has put noughts over what was deleted, but when pages were
 * split and joined earlier, pieces of rows may have stayed between the cells:
 * a file that is written anew has none.
 */
int
kb_db_wipe_now(struct kb_db *db, struct kb_err *err)
{
	struct kb_err why;
	int rc;

	if (!db->wipe)
		return 0;
	db->wipe = false;
	sqlite3_limit(db->h, SQLITE_LIMIT_ATTACHED, 1);	/* VACUUM needs it */
	rc = kb_exec(db, "VACUUM", KB_NONE, &why);
	sqlite3_limit(db->h, SQLITE_LIMIT_ATTACHED, 0);
	return rc == 0 ? 0 : kb_fail(err, (enum kb_status)why.status,
	    "%s; catatannya sudah dimusnahkan, tetapi sisa isinya mungkin "
	    "masih ada dalam berkas: atasi sebabnya, lalu jalankan "
	    "'kesbangpol musnahkan --bersihkan'", why.msg);
}
