/* SPDX-License-Identifier: ISC */
/*
 * db.h - the office file: the only door to SQLite.
 *
 * Open sequence, modes and locks: kesbangpol(5).  A writer holds FILE.kunci
 * (flock) from kb_open() to kb_close(), so nothing slow may stand between.
 */
#ifndef KESBANG_DB_H
#define KESBANG_DB_H

#include "kesbang/record.h"

struct kb_db;

enum kb_mode {
	KB_READ,		/* the file must exist */
	KB_LOOK,		/* like KB_READ, but writes nothing at all, not
				   even an upgrade or a lock; any file system */
	KB_WRITE,		/* made when it does not exist */
	KB_TRIAL,		/* like KB_WRITE, but a missing file stays so */
};

/* Who does it, for the trail; the texts must outlive the handle. */
struct kb_who {
	const char	*program, *command;
	bool		 hurry;		/* KB_BUSY at once, not after waiting */
};

int	 kb_open(struct kb_db **, const char *path, enum kb_mode,
	    const struct kb_who *, struct kb_err *);
/* Called once, in the transaction that makes a new file: fills the tables. */
typedef int kb_seed_fn(struct kb_db *, struct kb_err *);
void	 kb_on_new(struct kb_db *, kb_seed_fn *);
void	 kb_close(struct kb_db *);
const char *kb_db_user(struct kb_db *);		/* who.user of this process */
const char *kb_db_path(const struct kb_db *);	/* of the office file */
/* And those above; mode as of mkdir: 0700 where only records lie. */
int	 kb_make_folder(const char *, unsigned mode, struct kb_err *);
bool	 kb_db_made(const struct kb_db *);	/* this handle made the file */
/* SQLite failed here, and whoever asked has not told it: -1, and why.  kb_end()
 * tells it of what stands before it; this is for reading without one. */
int	 kb_db_untold(struct kb_db *, struct kb_err *);
bool	 kb_db_damaged(const struct kb_db *);	/* ... found it damaged: nothing
						   more is to be written */

/*
 * Counted: only the outermost pair begins and commits.  rc != 0 anywhere
 * rolls all back, and kb_end() then returns -1 whatever its rc.
 */
int	 kb_begin(struct kb_db *, struct kb_err *);
int	 kb_end(struct kb_db *, int rc, struct kb_err *);
void	 kb_discard(struct kb_db *);		/* the next outermost kb_end
						   rolls back and returns rc */
/* The next outermost kb_end that commits writes the file anew, so that no byte
 * of what was destroyed is left in it; it fails if that does. */
void	 kb_db_wipe(struct kb_db *);

/* Bound values: KB_ARGS(day, name) or KB_NONE. */
struct kb_arg {
	enum { KB_ARG_END, KB_ARG_INT, KB_ARG_TEXT } type;
	int64_t		 i;
	const char	*s;			/* NULL: NULL */
};

struct kb_arg kb_arg_int(int64_t);
struct kb_arg kb_arg_text(const char *);
#define KB_ARG(x) _Generic((x), char *: kb_arg_text, const char *: kb_arg_text, \
    int: kb_arg_int, long: kb_arg_int, long long: kb_arg_int,		\
    unsigned: kb_arg_int, size_t: kb_arg_int)(x)
#define KB_NONE NULL
#define KB_ARGS1(a) (const struct kb_arg[]){ KB_ARG(a), { 0 } }
#define KB_ARGS2(a, b) (const struct kb_arg[]){ KB_ARG(a), KB_ARG(b), { 0 } }
#define KB_ARGS3(a, b, c) (const struct kb_arg[]){ KB_ARG(a), KB_ARG(b),	\
    KB_ARG(c), { 0 } }
#define KB_ARGS4(a, b, c, d) (const struct kb_arg[]){ KB_ARG(a), KB_ARG(b), \
    KB_ARG(c), KB_ARG(d), { 0 } }
#define KB_ARGS5(a, b, c, d, e) (const struct kb_arg[]){ KB_ARG(a),	\
    KB_ARG(b), KB_ARG(c), KB_ARG(d), KB_ARG(e), { 0 } }

/*
 * Several offices may have recorded one thing; whose record holds?  In ORDER
 * BY, with the office and its place as SQL: its own, else that of the office
 * where it is, else the first by code.  The first and the last alone: of what
 * has no place.
 */
#define KB_OURS_FIRST(office) "kantor <> " office ", kantor"
#define KB_NEAREST(office, place)					\
	"kantor <> " office ", kantor <> ifnull(" place ", ''), kantor"

int	 kb_exec(struct kb_db *, const char *sql, const struct kb_arg *,
	    struct kb_err *);
/* One value; dflt (or NULL) where there is no row or it is NULL. */
int64_t	 kb_one(struct kb_db *, int64_t dflt, const char *sql,
	    const struct kb_arg *);
char	*kb_one_text(struct kb_db *, const char *sql, const struct kb_arg *);

/*
 * Rows of a SELECT as records of row: columns find their fields by name, a
 * column without a field is an error.  Texts live until the next row.
 */
typedef int kb_row_fn(void *, void *rec, struct kb_err *);
int	 kb_query(struct kb_db *, const struct kb_type *row, const char *sql,
	    const struct kb_arg *, kb_row_fn *, void *, struct kb_err *);

/* All columns of a type: "SELECT a, b FROM table". */
void	 kb_select(struct kb_buf *, const struct kb_type *);
/*
 * Those rows as an array, with tail behind that SELECT: " WHERE ... ORDER BY
 * ...".  array is the address of the caller's pointer to the type's struct;
 * the caller frees what it points to, and homes, after a failure, too.
 */
int	 kb_collect(struct kb_db *, const struct kb_type *, const char *tail,
	    const struct kb_arg *, void *array, size_t *n, struct kb_homes *,
	    struct kb_err *);
/* EXPLAIN QUERY PLAN, one line a step: for tests. */
int	 kb_plan(struct kb_db *, const char *sql, struct kb_buf *,
	    struct kb_err *);

/* ---- care of the file ---- */

/* SQLite's own checks; findings as lines, or nothing. */
int	 kb_db_check(struct kb_db *, struct kb_buf *findings, struct kb_err *);
/* A consistent copy, safe under load, under exactly that name. */
int	 kb_db_copy(struct kb_db *, const char *to, struct kb_err *);
/* Give a checked copy its name, safely on the disk. */
int	 kb_db_place(const char *from, const char *to, struct kb_err *);
/* Makes the copy what it is to be; kept: where the old file is, or NULL. */
typedef int kb_ready_fn(void *, const char *copy, const char *kept,
	    struct kb_err *);
/*
 * Put a checked copy, made ready, in the place of path, at one stroke: at no
 * moment is there no file, or one that is not ready.  The old one is kept as
 * *kept (caller frees, also on failure; NULL when there was none).
 */
int	 kb_db_restore(const char *from, const char *path,
	    const struct kb_who *who, kb_ready_fn *ready, void *arg,
	    char **kept, struct kb_err *err);
/* What another file of this office has given is not given again. */
int	 kb_numbers_carry(struct kb_db *, struct kb_db *from, struct kb_err *);
/*
 * All that it holds as sorted lines of JSON, each with its newline: the same
 * content is the same text.  How many rows, and the SHA-256 of their lines.
 */
typedef int kb_line_fn(void *, const char *line, size_t len, struct kb_err *);
int	 kb_db_dump(struct kb_db *, kb_line_fn *, void *, int64_t *,
	    char [KB_SHA_HEX], struct kb_err *);
/*
 * ... and into a file that was just made, in one transaction of its own: head
 * and row as a reader of JSON lines calls them.  Nothing stays of a text that
 * is not whole.  Close it after a failure, too.
 */
struct kb_plain;

struct kb_plain_told {
	int64_t	 rows;
	bool	 compared;		/* of an older schema it cannot be */
	bool	 same;			/* the file says what the text said when
					   it was written */
};

struct kb_plain *kb_plain_open(struct kb_db *);
int	 kb_plain_head(struct kb_plain *, char *const *name, size_t n);
int	 kb_plain_row(struct kb_plain *, char **cell, size_t n,
	    const struct kb_src *, struct kb_err *);
int	 kb_plain_close(struct kb_plain *, int rc, const char *name,
	    struct kb_plain_told *, struct kb_err *);
/*
 * Files that travel inside such a copy, so that a backup is one file: a table
 * that office files in use do not have.
 */
struct kb_parcel_file {
	char		*name;		/* "surat/pengingat.txt" */
	struct kb_buf	 text;
};

struct kb_parcel {
	struct kb_parcel_file *file;	/* by name */
	size_t		 n;
};

/* Takes the text over. */
void	 kb_parcel_add(struct kb_parcel *, const char *name, struct kb_buf *);
void	 kb_parcel_free(struct kb_parcel *);
int	 kb_parcel_put(const char *copy, const struct kb_parcel *,
	    struct kb_err *);
/* there: the copy was made by a program that packs them. */
int	 kb_parcel_get(struct kb_db *, struct kb_parcel *, bool *there,
	    struct kb_err *);
int	 kb_parcel_drop(struct kb_db *, struct kb_err *);
/*
 * Bundles that are kept as they came, by the SHA-256 of their manifest.  get:
 * 1, or 0 where there is none.
 */
int	 kb_berkas_put(struct kb_db *, const char *sha, const struct kb_buf *,
	    struct kb_err *);
int	 kb_berkas_get(struct kb_db *, const char *sha, struct kb_buf *,
	    struct kb_err *);
int	 kb_berkas_drop(struct kb_db *, const char *sha, struct kb_err *);
/* Of an older program: its tables may lack columns. */
bool	 kb_db_old(struct kb_db *);

#endif
