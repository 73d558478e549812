/* SPDX-License-Identifier: ISC */
/*
 * ladder.c - the schema: numbered steps, run in order; a new file is all of
 * them.  user_version is the last step that was taken.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/embed.h"
#include "sqlite.h"

#define FOLDER "lib/db/sql/"

static const struct kb_embed *
step(int64_t n)
{
	for (const struct kb_embed *e = kb_embeds; e->name != NULL; e++)
		if (strncmp(e->name, FOLDER, strlen(FOLDER)) == 0 &&
		    strtol(e->name + strlen(FOLDER), NULL, 10) == n)
			return e;
	return NULL;
}

int64_t
kb_ladder_top(void)
{
	int64_t n = 0;

	while (step(n + 1) != NULL)
		n++;
	return n;
}

int
kb_ladder_climb(struct kb_db *db, int64_t from, int64_t to, struct kb_err *err)
{
	const struct kb_embed *e;
	char *pragma;
	int rc = 0;

	while (from < to && (e = step(from + 1)) != NULL) {
		if (sqlite3_exec(db->h, e->start, NULL, NULL, NULL) !=
		    SQLITE_OK)
			return kb_sql_fail(db, err);
		from++;
	}
	pragma = kb_asprintf("PRAGMA user_version = %lld; "
	    "PRAGMA application_id = %d", (long long)from, KB_APPLICATION_ID);
	if (sqlite3_exec(db->h, pragma, NULL, NULL, NULL) != SQLITE_OK)
		rc = kb_sql_fail(db, err);
	free(pragma);
	return rc;
}
