/* SPDX-License-Identifier: ISC */
/*
 * bare.c - the least that a program can do to show one report: open SQLite,
 * find the row by its key, print it.  bare FILE KANTOR NOMOR
 */
#include <sqlite3.h>
#include <stdio.h>

int
main(int argc, char **argv)
{
	sqlite3_stmt *st;
	sqlite3 *db;

	if (argc != 4 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY |
	    SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK ||
	    sqlite3_prepare_v2(db, "SELECT * FROM laporan WHERE kantor = ? "
	    "AND nomor = ?", -1, &st, NULL) != SQLITE_OK)
		return 70;
	sqlite3_bind_text(st, 1, argv[2], -1, SQLITE_STATIC);
	sqlite3_bind_text(st, 2, argv[3], -1, SQLITE_STATIC);
	if (sqlite3_step(st) != SQLITE_ROW)
		return 65;
	for (int i = 0; i < sqlite3_column_count(st); i++) {
		const unsigned char *s = sqlite3_column_text(st, i);

		printf("%s%s", i > 0 ? "," : "", s != NULL ?
		    (const char *)s : "");
	}
	putchar('\n');
	sqlite3_finalize(st);
	sqlite3_close(db);
	return 0;
}
