/* SPDX-License-Identifier: ISC */
/* sqlite.h - what lib/db knows of SQLite, and no one else. */
#ifndef KESBANG_DB_SQLITE_H
#define KESBANG_DB_SQLITE_H

#include <sqlite3.h>

#include "kesbang/db.h"

#define KB_WAIT_SECONDS 30			/* for other writers */

struct kb_db {
	sqlite3		*h;
	char		*path;
	char		*dir;
	struct kb_who	 who;
	char		*user;
	kb_seed_fn	*seed;
	enum kb_mode	 mode;
	int		 lock;			/* fd of FILE.kunci, or -1 */
	int		 level;			/* open kb_begin()s */
	bool		 failed;		/* the outermost must roll back */
	struct kb_err	 untold;		/* SQLite's first, till kb_end tells it */
	bool		 damaged;		/* SQLite found the file so */
	bool		 discard;
	bool		 wipe;			/* write it anew after the commit */
	bool		 fresh;			/* no schema yet */
	int64_t		 step;			/* of it, that a fresh one begins
						   with; 0: the last one */
	bool		 made;			/* what has the schema now */
	bool		 ours;			/* made by us, and nothing is in it yet */
};

int	 kb_sql_fail(struct kb_db *, struct kb_err *);	/* from SQLite's error; err
						   may be NULL */
/* Bind a text that may go before it is read. */
void	 kb_bind_copy(sqlite3_stmt *, int, const char *);
bool	 kb_sql_row(struct kb_db *, sqlite3_stmt *);	/* the next one? */
int	 kb_prepare(struct kb_db *, const char *sql, const struct kb_arg *,
	    sqlite3_stmt **, struct kb_err *);
/* NULL only where the value is: SQLite says so, too, when it has no memory. */
const char *kb_col_text(sqlite3_stmt *, int);
/* Read one row's columns [from..) into rec; map[i] is the field of column i. */
int	 kb_fetch(sqlite3_stmt *, const struct kb_type *, const int *map,
	    void *rec, struct kb_err *);

int	 kb_db_connect(struct kb_db *, bool write, struct kb_err *);
int	 kb_db_lock(struct kb_db *, struct kb_err *);	/* lock.c */
/* The copy that is made before an older file is brought up; to be freed. */
char	*kb_db_before(const char *path);
/* destroy.c: after a commit; nothing where nobody asked for it. */
int	 kb_db_wipe_now(struct kb_db *, struct kb_err *);
int	 kb_ladder_climb(struct kb_db *, int64_t from, int64_t to,
	    struct kb_err *);
int64_t	 kb_ladder_top(void);
void	 kb_sql_functions(struct kb_db *);

#endif
