/* SPDX-License-Identifier: ISC */
/*
 * judge FILE - is this office file whole, and how far did it get?
 *
 * Opens it as the next program would (a journal left behind is played back),
 * asks SQLite for its structure, and compares the rows of each table with what
 * the trail tells.  Prints one line: the schema, the last entry of the trail and
 * the number of rows of every table that has any; "none" where there is no file or
 * an empty one.  Status 1, and a sentence, when the file is not whole.
 *
 * It knows the file by SQL alone, so that it does not believe the library that
 * is being tried.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static sqlite3 *db;

static int
broken(const char *what)
{
	printf("%s: %s\n", what, sqlite3_errmsg(db));
	return 1;
}

/* One value; NULL: no row.  To be freed. */
static char *
one(const char *sql, const char *arg)
{
	sqlite3_stmt *st;
	char *s = NULL;

	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK)
		return NULL;
	if (arg != NULL)
		sqlite3_bind_text(st, 1, arg, -1, SQLITE_STATIC);
	if (sqlite3_step(st) == SQLITE_ROW && sqlite3_column_text(st, 0) !=
	    NULL)
		s = sqlite3_mprintf("%s", sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	return s;
}

/* What the trail says of it must be so; prints "table=rows". */
static int
table(const char *name)
{
	char *sql = sqlite3_mprintf("SELECT count(*) FROM \"%w\"", name);
	char *rows = one(sql, NULL);
	char *told = one("SELECT sum(jumlah) FROM jejak WHERE jenis = ?",
	    name);
	int rc = 0;

	sqlite3_free(sql);
	if (rows == NULL) {
		rc = broken(name);
	} else if (told != NULL && strcmp(rows, told) != 0) {
		printf("%s: %s rows, the trail tells of %s\n", name, rows,
		    told);
		rc = 1;
	} else if (strcmp(rows, "0") != 0) {
		printf(" %s=%s", name, rows);
	}
	sqlite3_free(rows);
	sqlite3_free(told);
	return rc;
}

static int
tables(void)
{
	sqlite3_stmt *st;
	int rc = 0;

	if (sqlite3_prepare_v2(db, "SELECT name FROM sqlite_schema WHERE "
	    "type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE "
	    "'cari%' AND name <> 'jejak' ORDER BY name", -1, &st, NULL) !=
	    SQLITE_OK)
		return broken("tables");
	while (rc == 0 && sqlite3_step(st) == SQLITE_ROW)
		rc = table((const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	return rc;
}

int
main(int argc, char **argv)
{
	char *s;

	if (argc != 2)
		return 64;
	if (access(argv[1], F_OK) != 0) {
		puts("none");
		return 0;
	}
	if (sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE, NULL) !=
	    SQLITE_OK)
		return broken("open");
	s = one("SELECT count(*) FROM sqlite_schema", NULL);
	if (s == NULL)
		return broken("read");
	if (strcmp(s, "0") == 0) {
		puts("none");
		return 0;
	}
	sqlite3_free(s);
	s = one("PRAGMA integrity_check", NULL);
	if (s == NULL || strcmp(s, "ok") != 0) {
		printf("structure: %s\n", s != NULL ? s : sqlite3_errmsg(db));
		return 1;
	}
	sqlite3_free(s);
	s = one("PRAGMA user_version", NULL);
	printf("skema=%s ", s != NULL ? s : "?");
	sqlite3_free(s);
	s = one("SELECT max(urut) FROM jejak", NULL);
	printf("jejak=%s", s != NULL ? s : "0");
	sqlite3_free(s);
	if (tables() != 0)
		return 1;
	putchar('\n');
	sqlite3_close(db);
	return 0;
}
