/* SPDX-License-Identifier: ISC */
/* storing.h - one run of puts: what its files share. */
#ifndef KESBANG_DB_STORING_H
#define KESBANG_DB_STORING_H

#include "kesbang/store.h"
#include "numbers.h"
#include "rows.h"
#include "sqlite.h"

#define BIT(i) (UINT64_C(1) << (i))

struct kb_asked {
	kb_code	 office;
	bool	 sends;
};

struct kb_store {
	struct kb_db		*db;
	const struct kb_type	*type;
	const struct kb_env	*env;
	sqlite3_stmt		*insert, *update, *by_number, *by_key;
	sqlite3_stmt		*used, *use, *grave;
	bool			 fresh;		/* the table was empty */
	bool			 graves;	/* there are tombstones */
	struct kb_buf		 met;		/* those met by key: "64/A-1" NUL */
	bool			 pretend;
	bool			 only_new;	/* what is there is refused */
	bool			 stamped;	/* stamps came from the input */
	bool			 again;		/* .joins: a row of this run was
						   that record before */
	int			 petugas;	/* the field, or -1 */
	int64_t			 import;	/* 0: typed */
	int64_t			 brought;	/* kb_store_fetch() */
	uint64_t		 stamps;	/* the tool's own fields */
	uint64_t		 emptied;	/* by the last put */
	uint64_t		 keys;		/* of the natural key */
	uint64_t		 refs;		/* KB_REF */
	uint64_t		 own_refs;	/* to records of this type */
	uint64_t		 unmet;		/* that mean none, or several */
	bool			 open;		/* one of them names none yet */
	bool			 waits;		/* rows with such, in tunda */
	sqlite3_stmt		*wait;
	void			*old;
	struct kb_image		 image, before;
	struct kb_numbers	 numbers;
	struct kb_buf		 home, spare;	/* texts of the record just put */
	struct kb_buf		 made;		/* and those made of others */
	struct kb_buf		 kept, told;	/* by .remember */
	struct kb_buf		 unread;	/* and of cells not read */
	struct kb_buf		 moved;		/* rows without their key, for a
						   while: "64\nA-1\n" */
	struct kb_asked		*asked;		/* of offices, rising, */
	size_t			 nasked;	/* whether they send themselves */
	bool			 settled;	/* the last of those has it again */
};

/* 1: a row, 0: none any more. */
static inline int
kb_store_step(struct kb_store *s, sqlite3_stmt *st, struct kb_err *err)
{
	int rc = sqlite3_step(st);

	if (rc == SQLITE_ROW)
		return 1;
	return rc == SQLITE_DONE ? 0 : kb_sql_fail(s->db, err);
}

static inline struct kb_head *
kb_store_head(const struct kb_store *s, void *rec)
{
	return s->type->head ? rec : NULL;
}

/* Cells of the input that could not be read as what they are to be. */
static inline const char *
kb_src_unread(const struct kb_src *src)
{
	return src != NULL ? src->unread : NULL;
}

/* store_new.c, store_over.c: the record is new; is what st stands on. */
int	 kb_put_new(struct kb_store *, void *rec, uint64_t given,
	    const struct kb_src *, struct kb_errs *, struct kb_err *);
int	 kb_put_over(struct kb_store *, sqlite3_stmt *st, void *rec,
	    uint64_t given, const struct kb_src *, struct kb_errs *,
	    enum kb_put_result *, struct kb_err *);
/* Fields of rec that differ from s->old; the tool's stamps do not count. */
uint64_t kb_store_differs(struct kb_store *, const void *rec);
/* s->old has changed into rec, in that row: the trail's entry. */
int	 kb_store_log_change(struct kb_store *, const void *rec,
	    uint64_t changed, int64_t row, struct kb_err *);
/* store.c: the type's own rules, before (unless there are faults already) and
 * after it is stored; and whether it speaks for others, whoever stored it. */
int	 kb_put_verify(struct kb_store *, const void *rec,
	    const struct kb_src *, struct kb_errs *, struct kb_err *);
void	 kb_put_oversteps(struct kb_store *, const void *rec,
	    const struct kb_src *, struct kb_errs *);
int	 kb_put_follow(struct kb_store *, const void *rec, struct kb_err *);
/* store.c: a fault where its office sends its records itself. */
void	 kb_put_owned(struct kb_store *, const void *rec,
	    const struct kb_src *, struct kb_errs *);
/* store.c: all of rec, the checksum and key of a row that this import brought;
 * returns the next parameter. */
int	 kb_store_bind(struct kb_store *, sqlite3_stmt *, const void *rec,
	    int64_t import);
/* meant.c: references as the records that they mean are called ... */
void	 kb_settle_refs(struct kb_store *, void *rec);
/*
 * ... and a name that is several's is refused where it is new: what came
 * before the second of that name (was, or NULL), or is another office's
 * export, stays, and is told.
 */
void	 kb_refuse_several(struct kb_store *, const void *rec,
	    uint64_t given, const void *was, const struct kb_src *,
	    struct kb_errs *);
/* The row that st (rowid, impor, columns) stands on; s->brought is its impor. */
int	 kb_store_fetch(struct kb_store *, sqlite3_stmt *st, void *rec,
	    struct kb_err *);

/* later.c: this row names a record that may come yet. */
int	 kb_store_wait(struct kb_store *, int64_t row, const struct kb_src *,
	    struct kb_err *);
/* The file carries a number that this run gave away: it gets another. */
int	 kb_store_make_way(struct kb_store *, const struct kb_head *,
	    struct kb_err *);

/*
 * 1: the statement *st stands on the row that the record is; 0: it is new, or
 * errs tells why it cannot be stored.  *st is to be reset by the caller.
 */
int	 kb_find_row(struct kb_store *, void *rec, sqlite3_stmt **st,
	    const struct kb_src *, struct kb_errs *, struct kb_err *);
int	 kb_find_grave(struct kb_store *, const struct kb_head *, const void *rec,
	    const char *before, const struct kb_src *, struct kb_errs *,
	    struct kb_err *);
/* SQLite would not have the row: its nomor is taken, or its key where the
 * table lets no two rows have the same. */
void	 kb_find_taken(struct kb_store *, const void *rec,
	    const struct kb_src *, struct kb_errs *);

#endif
