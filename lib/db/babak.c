/* SPDX-License-Identifier: ISC */
/*
 * babak.c - the era of an office file.  Numbers and revisions of one era never
 * go back; a file that went back to a backup, or was made anew, begins another,
 * so that who receives from it can tell the two apart.  And who owns what in it.
 */
#include <string.h>
#include <time.h>

#include "kesbang/store.h"

int64_t
kb_babak(struct kb_db *db)
{
	return kb_one(db, 0, "SELECT terakhir FROM nomor_urut WHERE jenis = "
	    "'babak'", KB_NONE);
}

int
kb_babak_new(struct kb_db *db, int64_t beyond, struct kb_err *err)
{
	int64_t now = (int64_t)time(NULL), old = kb_babak(db);

	if (now <= old)			/* a clock that went back */
		now = old + 1;
	if (now <= beyond)
		now = beyond + 1;
	return kb_exec(db, "INSERT INTO nomor_urut VALUES ('babak', '', 0, ?) "
	    "ON CONFLICT DO UPDATE SET terakhir = excluded.terakhir",
	    KB_ARGS1(now), err);
}

bool
kb_sends_itself(struct kb_db *db, const kb_code *office)
{
	return kb_one(db, 0, "SELECT EXISTS (SELECT 1 FROM tukar_kunci WHERE "
	    "kantor = ?1) OR EXISTS (SELECT 1 FROM terimaan WHERE kantor = ?1 "
	    "AND serah IS NULL)", KB_ARGS1((const char *)office->s)) == 1;
}

int
kb_refuse_sender(struct kb_db *db, const struct kb_env *env,
    const kb_code *office, struct kb_err *err)
{
	if (strcmp(office->s, env->office.s) == 0 || office->s[0] == '\0' ||
	    !kb_sends_itself(db, office))
		return 0;
	return kb_fail(err, KB_DATA, "kantor %s mengirim catatannya sendiri; "
	    "yang perlu diubah diubah di sana", office->s);
}
