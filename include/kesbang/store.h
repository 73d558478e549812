/* SPDX-License-Identifier: ISC */
/*
 * store.h - records in and out of the office file, by their field table.
 *
 * Each row carries the number of its import and a checksum over its content;
 * each change leaves an entry in the trail in the same transaction.
 */
#ifndef KESBANG_STORE_H
#define KESBANG_STORE_H

#include "kesbang/db.h"

struct kb_store;

enum kb_put_result {
	KB_PUT_NEW, KB_PUT_CHANGED, KB_PUT_SAME,
	KB_PUT_OLDER,		/* the input has an older revisi: left as it is */
};

/*
 * One run of puts, inside a transaction: a tambah, an ubah (the record then
 * says by kantor and nomor which one it is) ...  Close it after a failure,
 * too.
 */
int	 kb_store_open(struct kb_store **, struct kb_db *,
	    const struct kb_type *, const struct kb_env *, struct kb_err *);
/* ... or an import: gives the run its number, to be closed by kb_store_log. */
int	 kb_store_import(struct kb_store *, struct kb_err *);
int64_t	 kb_store_run(const struct kb_store *);	/* that number; 0: none */
/* What is received from now on came with that earlier import, or by none. */
void	 kb_store_as(struct kb_store *, int64_t run);
/*
 * Insert, or change the record that this one is: by nomor where it has one,
 * else by its natural key and how often that key came in this run.  Fields
 * outside given keep what is stored.  Rules are checked on the merged
 * record; faults go to errs and nothing is stored.  Outside imports, and
 * where it changed what was there, or that may be spent, rec is left as it
 * is stored, until the next put.
 */
int	 kb_store_put(struct kb_store *, void *rec, uint64_t given,
	    const struct kb_src *, struct kb_errs *, enum kb_put_result *,
	    struct kb_err *);
/* Rows without a number of their own are from now on refused where there is one
 * of that key with other contents: who adds does not mean to change. */
void	 kb_store_only_new(struct kb_store *);
/* Fields that the last put knew and the input had nothing for. */
uint64_t kb_store_emptied(const struct kb_store *);
/* What the last put changed by itself, in words; NULL: nothing. */
const char *kb_store_told(struct kb_store *);
/*
 * The nomor of another record with the same natural key, or NULL; lives until
 * the next call.
 */
const char *kb_store_twin(struct kb_store *, const void *rec);
/*
 * At the end of imports: rows whose reference to a record of their own type
 * named none when they came, for it may have come later.  Are there any?  fn
 * is told each as it is now; texts live as long as the call.
 */
bool	 kb_store_waits(const struct kb_store *);
int	 kb_store_settle(struct kb_store *, void (*fn)(void *, const void *rec,
	    const struct kb_src *), void *, struct kb_err *);
/* From now on only check and count: the run is going to be rolled back. */
void	 kb_store_pretend(struct kb_store *);
int	 kb_store_close(struct kb_store *, int rc, struct kb_err *);

/* All fields but those that say which record it is, which the store fills
 * in: of a new one with a head. */
#define KB_ALL_BUT_IDENTITY (~UINT64_C(0) << (KB_FIELD_REVISI + 1))
/* A put whose fault is a failure: of a command's own record.  What became of
 * it, or NULL. */
int	 kb_store_one(struct kb_store *, void *rec, uint64_t given,
	    enum kb_put_result *, struct kb_err *);
/* ... in a run of its own; rec stays as it is. */
int	 kb_store_alone(struct kb_db *, const struct kb_env *,
	    const struct kb_type *, const void *rec, uint64_t given,
	    struct kb_err *);
/* Changes those columns ("a,b") of the record that rec says it is. */
int	 kb_store_change(struct kb_db *, const struct kb_env *,
	    const struct kb_type *, const void *rec, const char *columns,
	    struct kb_err *);

struct kb_import {
	const char	*file;		/* name, "masukan" for a pipe */
	const char	*sha;		/* SHA-256 of its bytes */
	size_t		 fresh, changed, same, refused;
};
/* The trail's entry of one import; nothing when nothing was stored. */
int	 kb_store_log(struct kb_store *, const struct kb_import *,
	    struct kb_err *);

/* KUNCI on a command line: nomor, kantor/nomor, or a natural key. */
int	 kb_store_get(struct kb_db *, const struct kb_type *,
	    const struct kb_env *, const char *key, void *rec,
	    struct kb_buf *home, struct kb_err *);	/* not there: KB_DATA */
/* "64.74/A-1 atau 64.08/A-1": how records of that number which other offices
 * have are called; returns how many, and says a few. */
size_t	 kb_store_elsewhere(struct kb_db *, const struct kb_type *,
	    const struct kb_env *, const char *number, struct kb_buf *);
/* Is there a record of that number already?  Then it keeps what is not said. */
bool	 kb_store_numbered(struct kb_store *, const void *rec);
/* "; nomor itu milik kantor 64.08: pakai --kantor 64.08", where another office
 * than that has a record of it; else nothing. */
void	 kb_store_whose(struct kb_db *, const struct kb_type *,
	    const char *office, const char *number, struct kb_buf *);
/* Leaves a tombstone; the number is never used again. */
int	 kb_store_delete(struct kb_db *, const struct kb_type *,
	    const struct kb_env *, const void *rec, const char *why,
	    struct kb_err *);
/*
 * The era of this file, 0 before the first; and the beginning of a new one,
 * later than any before, and than that one: after the file went back to an
 * older state.
 */
int64_t	 kb_babak(struct kb_db *);
int	 kb_babak_new(struct kb_db *, int64_t beyond, struct kb_err *);
/* Has that office a key here, or has it ever sent?  Then it alone says what its records are: who
 * would change one here is refused (KB_DATA), but for its own office. */
bool	 kb_sends_itself(struct kb_db *, const kb_code *office);
int	 kb_refuse_sender(struct kb_db *, const struct kb_env *,
	    const kb_code *office, struct kb_err *);
/* Records without an office become those of code; for siapkan. */
int	 kb_store_adopt(struct kb_db *, const struct kb_type *,
	    const struct kb_env *, const char *code, struct kb_err *);

/* ---- what other offices send ---- */

enum kb_received {
	KB_RECEIVED_NEW, KB_RECEIVED_CHANGED, KB_RECEIVED_SAME,
	KB_RECEIVED_CONFLICT,	/* it is taken, but its revisi is not higher
				   than that of the other content here */
	KB_RECEIVED_TAKEN,	/* only_new: the number is another record's */
	KB_RECEIVED_DESTROYED,	/* a berita acara says that it is no more */
};

struct kb_grave {
	kb_code		 kantor;
	const char	*nomor;
	int64_t		 kunci;		/* checksum of its natural key */
	const char	*waktu, *alasan;
	const char	*berita_acara;		/* NULL: deleted, not destroyed */
	const char	*table;		/* of a type that is unknown here */
};

/*
 * A record of a type with a head, with its nomor and revisi, as its owner has
 * it: no rule is asked and nothing filled in.  Fields outside travels keep
 * what is stored here.  only_new: nothing that is here is touched.  In a run
 * with a number (kb_store_import), whose rows have that number then, also
 * those that were the same; without one they keep theirs.
 */
int	 kb_store_receive(struct kb_store *, void *rec, uint64_t travels,
	    bool only_new, enum kb_received *, struct kb_err *);
/* What was stored before the last one; until the next. */
const void *kb_store_before(const struct kb_store *);
/* At the end of the run: rows whose natural key another took meanwhile get
 * theirs back, or go; fn is told those. */
int	 kb_store_received(struct kb_store *, kb_row_fn *fn, void *,
	    struct kb_err *);
/* Takes it out, without a tombstone; fn (or NULL) is told it before.  why: for
 * the trail; NULL: its caller tells the trail.  1: it was there; 0: not. */
int	 kb_store_drop(struct kb_db *, const struct kb_type *,
	    const kb_code *office, const char *nomor, const char *why,
	    kb_row_fn *fn, void *, struct kb_err *);
/* A tombstone, of a type that may be unknown here (NULL); *gone: there was a
 * record under it. */
int	 kb_store_bury(struct kb_db *, const struct kb_type *,
	    const struct kb_grave *, bool *gone, struct kb_err *);
/*
 * The same for good, as its berita_acara says: the trail and the search index
 * forget its content, too, also of what was deleted before.  members: what the
 * trail's entry says of it (kb_trail_destroyed).  *any: there was something.
 * kb_db_wipe() belongs to it, once for all of them.
 */
int	 kb_store_destroy(struct kb_db *, const struct kb_type *,
	    const struct kb_grave *, const char *members, bool *any,
	    struct kb_err *);

/* ---- lists ---- */

struct kb_filter {
	const struct kb_type	*type;
	struct kb_buf		 where;		/* " AND ..." */
	struct kb_arg		*arg;
	size_t			 narg;
	char			**own;		/* texts of arg */
	uint64_t		 used;		/* fields with a filter */
	uint64_t		 sorted;	/* and those of order */
	struct kb_buf		 told;		/* field and value as typed, pairs
						   ended by NUL */
	struct kb_buf		 order;
	int64_t			 limit;		/* < 0: none */
};

void	 kb_filter_begin(struct kb_filter *, const struct kb_type *);
/* --kolom NILAI: part of a text, "A,B" either, "A..B" range, "" unknown. */
int	 kb_filter_add(struct kb_filter *, size_t field, const char *value,
	    const struct kb_env *, struct kb_err *);
void	 kb_filter_range(struct kb_filter *, size_t field, const char *from,
	    const char *to);			/* NULL: open end */
void	 kb_filter_add_sql(struct kb_filter *, const char *condition);
int	 kb_filter_order(struct kb_filter *, const char *list,
	    struct kb_err *);			/* "a,-b" */
/* Refuses what would tell of private values by who is there, or where. */
int	 kb_filter_public(const struct kb_filter *, struct kb_err *);
/* Does it let that record through, of a type with a head? */
bool	 kb_filter_passes(struct kb_db *, const struct kb_filter *,
	    const struct kb_head *);
/* Of n records that are computed, and stand in no table: those that it lets
 * through, at the front, and how many. */
int	 kb_filter_choose(struct kb_db *, const struct kb_filter *, void *rows,
	    size_t *n, struct kb_err *);
/* What of it is of columns that type has, too, by name, but not of those of
 * the list ("a|b"; NULL: none); free it after a failure, too. */
int	 kb_filter_part(const struct kb_filter *, const struct kb_type *,
	    const char *without, const struct kb_env *, struct kb_filter *,
	    struct kb_err *);
/* In words: "bidang Politik; tanggal 10 s.d. 14 Desember 2025"; or nothing. */
void	 kb_filter_told(const struct kb_filter *, int except, const struct kb_env *,
	    struct kb_buf *);
void	 kb_filter_free(struct kb_filter *);

int	 kb_store_list(struct kb_db *, const struct kb_filter *, kb_row_fn *,
	    void *, struct kb_err *);

/*
 * The numbered column of a type: "Sumber 2" is the second that the records
 * name, by their numbers, whatever part of them is listed.  Of a type without
 * one it does nothing.
 */
struct kb_apart;

struct kb_apart *kb_apart_read(struct kb_db *, const struct kb_type *,
	    struct kb_err *);			/* NULL: failed */
/* In place of the text of rec; the number lives as long as this does. */
void	 kb_apart_put(const struct kb_apart *, void *rec);
void	 kb_apart_free(struct kb_apart *);	/* also NULL */

/*
 * Rows that follow from others and are stored nowhere: a table of this run,
 * by the name of the type's, that filters, orders and sums read like any
 * other.  No column is constrained; end it after a failure, too.
 */
struct kb_computed;

int	 kb_computed_begin(struct kb_db *, const struct kb_type *,
	    struct kb_computed **, struct kb_err *);
int	 kb_computed_add(void *computed, void *rec,
	    struct kb_err *);			/* a kb_row_fn */
void	 kb_computed_end(struct kb_computed *);	/* NULL: nothing */

/* How many there are, whatever the limit; a failure is told by kb_end(). */
int64_t	 kb_store_count(struct kb_db *, const struct kb_filter *);

/* Rows whose checksum does not fit their content: fn is told each key. */
int	 kb_store_verify(struct kb_db *, const struct kb_type *,
	    void (*fn)(void *, const char *key, const char *fault), void *,
	    struct kb_err *);

#endif
