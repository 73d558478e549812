/* SPDX-License-Identifier: ISC */
/*
 * nosql.c - preloaded: SQLite cannot read or write.
 *
 * FAULT_SQL=N		the N-th call that could fails, once
 * FAULT_SQL=N+		that one and all after it
 * FAULT_SQL=N=		that one does nothing, and says that it did
 * FAULT_CODE=CODE	by that result; without it SQLITE_IOERR
 * FAULT_COUNT=FILE	how many there were, written at exit
 *
 * Counted are sqlite3_exec, sqlite3_prepare_v2 and the first sqlite3_step of
 * each run of a statement.  A handle says afterwards what was made up.
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long count, fail_at;
static int code, said;
static bool for_good, lies, told, inside;

#define REAL(f) ((__typeof__(&f))dlsym(RTLD_NEXT, #f))

static void
learn(void)
{
	const char *s = getenv("FAULT_SQL"), *c = getenv("FAULT_CODE");

	told = true;
	fail_at = s != NULL ? strtol(s, NULL, 10) : 0;
	for_good = s != NULL && strchr(s, '+') != NULL;
	lies = s != NULL && strchr(s, '=') != NULL;
	code = c != NULL ? (int)strtol(c, NULL, 10) : SQLITE_IOERR;
}

static bool
fails(void)
{
	if (!told)
		learn();
	if (inside)			/* what SQLite asks itself */
		return false;
	count++;
	said = fail_at != 0 && (count == fail_at || (for_good &&
	    count > fail_at)) ? code : 0;
	return said != 0;
}

int
sqlite3_prepare_v2(sqlite3 *db, const char *sql, int n, sqlite3_stmt **st,
    const char **tail)
{
	bool was = inside;
	int rc;

	if (fails() && !lies) {
		*st = NULL;
		return said;
	}
	inside = true;
	rc = REAL(sqlite3_prepare_v2)(db, sql, n, st, tail);
	inside = was;
	return rc;
}

int
sqlite3_step(sqlite3_stmt *st)
{
	bool was = inside;
	int rc;

	if (!sqlite3_stmt_busy(st) && fails())
		return lies ? SQLITE_DONE : said;
	inside = true;
	rc = REAL(sqlite3_step)(st);
	inside = was;
	return rc;
}

int
sqlite3_exec(sqlite3 *db, const char *sql, int (*row)(void *, int, char **,
    char **), void *arg, char **msg)
{
	bool was = inside;
	int rc;

	if (fails()) {
		if (msg != NULL)
			*msg = NULL;
		return lies ? SQLITE_OK : said;
	}
	inside = true;
	rc = REAL(sqlite3_exec)(db, sql, row, arg, msg);
	inside = was;
	return rc;
}

int
sqlite3_errcode(sqlite3 *db)
{
	return said != 0 && !lies ? said & 0xff : REAL(sqlite3_errcode)(db);
}

int
sqlite3_extended_errcode(sqlite3 *db)
{
	return said != 0 && !lies ? said : REAL(sqlite3_extended_errcode)(db);
}

const char *
sqlite3_errmsg(sqlite3 *db)
{
	return said != 0 && !lies ? sqlite3_errstr(said) : REAL(sqlite3_errmsg)(db);
}

__attribute__((destructor)) static void
tell(void)
{
	const char *file = getenv("FAULT_COUNT");
	FILE *f = file != NULL ? fopen(file, "w") : NULL;

	if (f != NULL) {
		fprintf(f, "%ld\n", count);
		fclose(f);
	}
}
