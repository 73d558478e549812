/* SPDX-License-Identifier: ISC */
/* destroy.c - a record's content goes from wherever the office file has it. */
#include "kesbang/search.h"
#include "kesbang/trail.h"
#include "sqlite.h"

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
	return *any ? kb_search_forget(db, type, err) : 0;
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
