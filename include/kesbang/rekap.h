/* SPDX-License-Identifier: ISC */
/*
 * rekap.h - the records of a type counted by one or two measures, or what one
 * of their columns holds added up.
 *
 * A subject says in one table what its records can be counted by.  A measure
 * that is a field follows from the field table: words of a list, days and
 * months of a date, a place at one of its levels, texts as they are.  Another
 * one is computed by the subject, record by record.
 *
 * What is not filled in has a place of its own, and nothing is dropped.  What
 * was to be expected and is not there stands with 0: each word of a list,
 * each day of the period, each place of the office.
 */
#ifndef KESBANG_REKAP_H
#define KESBANG_REKAP_H

#include "kesbang/office.h"
#include "kesbang/period.h"
#include "kesbang/store.h"

struct kb_rekap;
struct kb_side;				/* the names along one side */

/* How fine a date or a place is told. */
enum kb_by {
	KB_BY_VALUE,			/* all other kinds: as it is */
	KB_BY_DAY, KB_BY_WEEK, KB_BY_MONTH, KB_BY_QUARTER, KB_BY_YEAR,
	KB_BY_PROVINCE, KB_BY_REGENCY, KB_BY_DISTRICT, KB_BY_VILLAGE,
};

struct kb_measure {
	const char	*column;	/* field; NULL: of the measure's name */
	enum kb_by	 by;
	bool		 used;		/* only what there is: no line with 0 */
	bool		 near;		/* of places, a line with 0 only for
					   those just below the one asked for */
	/*
	 * Computed: the code of a record, NULL when unknown; word: the words
	 * that there are, NULL: any text.  The code lives as long as the
	 * record.  There is no such column.
	 */
	const char	*(*of)(const struct kb_rekap *, const void *rec);
	const struct kb_word *word;
	/* How a code is called; NULL: by its field, or as it is. */
	void		(*called)(struct kb_kantor *, const char *code,
			    struct kb_buf *);
	const char	*unknown;	/* how what is unknown is called; NULL:
					   "(belum diisi)" */
	bool		 private;	/* not with --publik; of a field: the
					   field's own mark */
	bool		 apart;		/* no sum across it: sources that may
					   tell of the same thing */
	/* Who is expected besides, told by kb_rekap_expect(). */
	int		(*expect)(struct kb_kantor *, const struct kb_rekap *,
			    struct kb_side *, struct kb_err *);
};

/* Two tables of one list: X(name, label, alias, members of kb_measure). */
#define KB_MEASURE_WORD(name, label, alias, ...) { name, label, alias },
#define KB_MEASURE_HOW(name, label, alias, ...) { __VA_ARGS__ },

#define KB_REKAP_ASIDE 2

/* What is counted, and by what: a constant of the subject. */
struct kb_rekap_of {
	const struct kb_type	*type;
	const char		*what;		/* "laporan", for the title */
	const char		*counted;	/* what counts as one, in words */
	const char		*dates;		/* field that the period is of;
						   NULL: a register, told as it
						   stands today */
	const struct kb_word	*word;		/* the measures' names, and */
	const struct kb_measure	*measure;	/* how, in the same order */
	/*
	 * Records of a sort of their own (each is of one at most): told under
	 * the table, and why; aside_out: not counted in it.
	 */
	struct kb_rekap_aside {
		const char	*sql, *label;	/* NULL: none */
	}			 aside[KB_REKAP_ASIDE];
	const char		*aside_why;	/* NULL: it needs no word */
	bool			 aside_out;
	/* Records with the same mark count once, in a cell as in a sum; NULL:
	 * each counts. */
	uint64_t		(*mark)(struct kb_kantor *, const void *rec);
	/* What the mark and computed measures are made of, "a,b". */
	const char		*columns;
	/* Columns that may be added up instead, and what their sum is called
	 * ("bantuan yang cair"); NULL: none. */
	const struct kb_word	*sums;
	/* Of sums, a cell of no record at all is empty: nobody said 0. */
	bool			 said;
	/* Row and column where none is asked for; NULL: one must be. */
	const char		*first, *across;
};

/* Of what is added up: records that hold it, and that do not.  Where none
 * does the sum is unknown, which is not 0. */
struct kb_rekap_held {
	int64_t	 yes, no;
};

struct kb_rekap_side {
	size_t		 n;
	char		**code;		/* as stored or as -p takes it; NULL:
					   not filled in, the last */
	char		**label;	/* for people */
	int64_t		*sum;
	struct kb_rekap_held *held;	/* NULL: records are counted */
};

struct kb_rekap {
	const struct kb_rekap_of *of;
	kb_enum		 row, column;	/* of of->word; column 0: none */
	kb_enum		 sum;		/* of of->sums; 0: records are counted */
	const struct kb_filter *filter;
	bool		 public;	/* refuse a private measure */
	struct kb_period period;	/* of the filter; an end may be open */
	kb_code		 place;		/* of the filter; "": the office's own */
	const void	*arg;		/* of the computed measures */
	/* results */
	struct kb_rekap_side rows, columns;
	int64_t		*cell;		/* row by row */
	struct kb_rekap_held *held;	/* of each cell; NULL: they are counted */
	int64_t		 total;
	int64_t		 aside[KB_REKAP_ASIDE];
	struct kb_rekap_held all;	/* of the total */
	bool		 overlap;	/* marked records stand in several cells */
	struct kb_buf	 note;		/* what else is said under the table,
					   line by line; the subject's */
};

/* A measure by its name; 0: none, or name NULL. */
kb_enum	 kb_rekap_named(const struct kb_rekap_of *, const char *name);
/* Is one of its measures computed? */
bool	 kb_rekap_computes(const struct kb_rekap *);
/* The column that is added up; NULL: records are counted. */
const struct kb_field *kb_rekap_summed(const struct kb_rekap *);
/* Is this measure in the table? */
bool	 kb_rekap_has(const struct kb_rekap *, const char *name);

/* Is that cell or sum, whose records are these, of nobody's saying? */
bool	 kb_rekap_empty(const struct kb_rekap *, const struct kb_rekap_held *);

int	 kb_rekap_count(struct kb_kantor *, struct kb_rekap *,
	    struct kb_err *);
void	 kb_rekap_free(struct kb_rekap *);
void	 kb_rekap_expect(struct kb_side *, const char *code);

/* ---- for programs: one cell as a record ---- */

struct kb_rekap_row {
	kb_text	 baris, kolom;		/* NULL: not filled in */
	kb_int	 jumlah;
	kb_int	 belum_diketahui;	/* records; only where a column is
					   added up */
};

extern const struct kb_type kb_rekap_type;
/* The i-th cell. */
struct kb_rekap_row kb_rekap_row(const struct kb_rekap *, size_t i);
/* Its columns, as kb_out_columns() takes them. */
const char *kb_rekap_columns(const struct kb_rekap *);
int	 kb_rekap_rows(const struct kb_rekap *, kb_row_fn *, void *,
	    struct kb_err *);

/* ---- for people ---- */

/* The table with its sums, and under it what it counts. */
void	 kb_rekap_put(struct kb_doc *, const struct kb_rekap *);
/* A document of its own: letterhead, class, day or period, filters. */
struct kb_doc *kb_rekap_doc(struct kb_kantor *, const struct kb_rekap *);

#endif
