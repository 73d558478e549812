/* SPDX-License-Identifier: ISC */
/* bind.h - the columns of an input bound to the fields of a type. */
#ifndef KESBANG_IO_BIND_H
#define KESBANG_IO_BIND_H

#include "kesbang/map.h"
#include "labels.h"
#include "reader.h"
#include "kesbang/sheet.h"

#define KB_SKIP (-1)
#define KB_COUNTS (-2)			/* "No.": skipped, and counts the rows */

/* A row of a sheet that those beneath it may go on with (go_on.c). */
struct kb_held {
	bool		 any;
	struct kb_buf	 home;			/* of the cells */
	char		**cell;
	long		*line;			/* of each cell */
	const char	**wrong;
	size_t		 n;
	struct kb_src	 src;
};

/* The total of a sheet, which may be a record (stated.c). */
struct kb_stated {
	char		**cell;			/* of the first */
	size_t		 n, seen;
	struct kb_src	 src;
};

/* What the rows of a sheet add up to, for its totals (totals.c). */
struct kb_sums {
	bool		 wanted;
	bool		 off;			/* a row could not be read */
	int64_t		*now;			/* of each column */
	int64_t		*mark;			/* the same, at each heading
						   and total */
	size_t		 nmark;
	struct kb_claim {			/* a heading's own sum */
		const struct kb_field	*field;
		const char	*file;
		long		 line;
		int64_t		 sum, from;	/* of its rows: now - from */
		size_t		 column;
		size_t		 level;		/* of blocks in blocks: 1, 2 */
	}		*claim;
	size_t		 nclaim;
};

/* The rank of a column that counts only where the others are empty. */
#define KB_SPARE SIZE_MAX

struct kb_bind {
	const struct kb_read_opt *opt;
	struct kb_errs	*errs;
	void		*rec;
	void		*was;			/* before the cell being set */
	uint64_t	 given;			/* fields that have a column */
	uint64_t	 several;		/* that have more than one */
	bool		 table;			/* rows under one heading, ... */
	long		 head_line;
	uint64_t	 lacking;		/* needed, without a column: told */
	uint64_t	 row;			/* given, and what it spills into */
	size_t		 n;			/* columns */
	int		*field;			/* of each column; < 0: none */
	size_t		*rank;			/* among the columns of one field,
						   or KB_SPARE */
	size_t		 ranks;			/* the highest */
	int		*level;			/* of the places in each column, as
						   its heading says; 0: any */
	struct kb_buf	 narrow;		/* a place and its level */
	int8_t		 spill[KB_MAX_FIELDS];	/* field that takes the rest */
	struct kb_buf	 names;			/* the columns, NUL ended */
	struct kb_buf	 joined;		/* values of fields with .many */
	struct kb_buf	 words;			/* values that the map gives */
	struct kb_env	 env;			/* opt's, with somebody to tell */
	const struct kb_src *at;		/* of the cell being set, ... */
	struct kb_err	 why;			/* and what is wrong with it */
	struct kb_labels labels;		/* of the type */
	bool		 each;			/* columns are each record's own */
	struct kb_err	 bad;			/* what is wrong with them */
	size_t		 received;		/* column _diterima + 1; 0: none */
	bool		 tabular;		/* a sheet that somebody keeps */
	size_t		 numbers;		/* column "Nomor" + 1, till its
						   first row; 0: none */
	bool		 numbered;		/* told: "No." counts no rows */
	struct kb_buf	 strange;		/* names that nobody knows, "a,b" */
	size_t		 nstrange, first_strange;	/* column */
	/* Sheets of offices (facts.c, go_on.c). */
	const struct kb_sheet	*sheet;		/* NULL: each cell is a value */
	const struct kb_heading	**heading;	/* of each column, or NULL */
	int		*beside;		/* of each column: whose cells its
						   cells say what they are; < 0 */
	struct kb_buf	 besides;		/* such cells of the row */
	struct kb_buf	 unread;		/* of the row */
	uint64_t	 left;			/* fields that it is about */
	struct kb_held	 held;
	struct kb_buf	 carried;		/* for rows below, or nothing */
	struct kb_buf	 carry;			/* the same, for this row */
	struct kb_buf	 meant;			/* what its own cell is */
	const struct kb_section	*section;	/* over the row, or NULL */
	struct kb_buf	 title;			/* that says so, for the file
						   of refused rows */
	bool		 titled;		/* and is not there yet */
	struct kb_sums	 sums;
	struct kb_stated stated;
	/* Columns side by side that are one (across.c). */
	const struct kb_across	**across;	/* of each column, or NULL */
	const struct kb_across	*spread;	/* of all of them; NULL: none */
	const struct kb_across	*clash;		/* they would be, but for a column
						   of its own */
	char		*spread_head;		/* the heading whose cell is read */
};

/* ---- columns.c ---- */

/*
 * "_diterima", as the file of refused messages has it: when the message came,
 * which a column diterima alone would not be believed.
 */
#define KB_RECEIVED "_diterima"
int	 kb_bind_head(void *, char *const *name, size_t n,
	    const struct kb_src *, struct kb_err *);
void	 kb_bind_ignored(void *, const struct kb_src *, const char *what,
	    const char *text);

/* What rows are asked of names, for those whose arg begins with a kb_bind. */
void	 kb_bind_names(struct kb_rows *);
/* ---- heading.c ---- */

/*
 * The field that a name is of, or the heading of a sheet: *h, and no field.
 * KB_SKIP and NULL: nobody's.
 */
int	 kb_bind_find(const struct kb_bind *, const char *name,
	    const struct kb_heading **h);
/* "No." in front of a sheet counts its rows; it is nobody's number. */
bool	 kb_counts_rows(const char *heading);
/* Before a row: does "Nomor" count the rows, does "No." something else? */
void	 kb_bind_counts(struct kb_bind *, char *const *cell, size_t n,
	    const struct kb_src *);
/* A heading that is nobody's; then all of them are told at once. */
int	 kb_strange_column(struct kb_bind *, size_t i, const char *name,
	    struct kb_err *);
int	 kb_strange_columns(const struct kb_bind *, const char *name,
	    struct kb_err *);

/* ---- across.c: one column of the register spread over many ---- */

typedef int kb_take_fn(struct kb_bind *, char **cell, size_t n,
	    const struct kb_src *, struct kb_err *);

/* Of which a strange heading is a value; NULL: of none. */
const struct kb_across *kb_across_of(const struct kb_bind *,
	    const char *name);
/* When all headings are known. */
void	 kb_across_settle(struct kb_bind *, char *const *name);
/* Takes the row once for each such column that it has a cell in. */
int	 kb_across_rows(struct kb_bind *, char **cell, size_t n,
	    const struct kb_src *, kb_take_fn *, struct kb_err *);
/* What the heading says of b->rec. */
void	 kb_across_set(struct kb_bind *, const struct kb_src *,
	    struct kb_errs *);

/* ---- wide.c ---- */

/* Are strange headings years or months, so that the rows are no records? */
bool	 kb_is_wide(const struct kb_bind *, struct kb_buf *what);

/* ---- cells.c ---- */

/* Set the fields of b->rec; faults of values go to errs. */
void	 kb_bind_cells(struct kb_bind *, char **cell, size_t n,
	    const struct kb_src *, struct kb_errs *);
/* The value of a field that has several columns; lives as long as the row. */
char	*kb_bind_join(struct kb_bind *, int field, char **cell, size_t n);
void	 kb_bind_counted(const struct kb_bind *, const char *what);
void	 kb_bind_tell(void *, const char *field, const char *what);
/* Set a field from text; faults go to errs, a value that is none or another
 * than before is left as the record had it.  False: there was a fault. */
bool	 kb_bind_set(struct kb_bind *, int field, char *text,
	    const struct kb_src *, struct kb_errs *);

/* ---- facts.c: cells of a sheet that hold more, or less, than a value ---- */

/* A text of that field, read as that heading's cells are (NULL: as it is). */
void	 kb_bind_as(struct kb_bind *, int field, const struct kb_heading *,
	    char *text, const struct kb_src *, struct kb_errs *);
/* A cell of column i that has a field or a heading. */
void	 kb_bind_cell(struct kb_bind *, size_t i, char *text,
	    const struct kb_src *, struct kb_errs *);
/* What is no value: the reader says why. */
void	 kb_bind_wrong(struct kb_bind *, size_t i, const char *text,
	    const char *why, const struct kb_src *, struct kb_errs *);
/* Would that column take this? */
bool	 kb_bind_fits(const struct kb_bind *, const char *column,
	    const char *text);
/* The same; then value is its stored form. */
bool	 kb_bind_reads(const struct kb_bind *, const char *column,
	    const char *text, struct kb_buf *value);
/* When all cells of a row are set. */
void	 kb_bind_follows(struct kb_bind *, const struct kb_src *);

/* ---- group.c: rows that are no records ---- */

/* The one cell of what every record needs, and nothing else but a number of
 * its own, where there are columns for more; NULL: there is no such. */
char	*kb_bind_lone(const struct kb_bind *, char **cell, size_t n,
	    char **number);
/* What is perhaps the heading of the rows below it; NULL: it is a record. */
const char *kb_bind_group(const struct kb_bind *, char **cell, size_t n);

/* ---- carry.c: values that hold for the rows below ---- */

/* "a. keperluan ATK", "1) ...": without its mark. */
char	*kb_unmarked(char *);
/* Is the row the heading of those below it?  Else its cell is taken note of.
 * *doubt: what perhaps is none, NULL: it surely is one. */
bool	 kb_bind_carries(struct kb_bind *, char **cell, size_t n,
	    const char **doubt, const struct kb_src *, struct kb_errs *);
/* What holds for the row of b->rec is set, where it says nothing itself. */
void	 kb_bind_carry(struct kb_bind *, const struct kb_src *,
	    struct kb_errs *);
/*
 * A refused row takes what it would have lost: that value, in its own cell.
 * The column it is in; b->n: there is none.
 */
size_t	 kb_bind_carried(struct kb_bind *, char **cell, size_t n);

/* ---- section.c: blocks of a sheet, whose headings say what words mean ---- */

/* The block that a heading is of; whole: that says nothing else. */
const struct kb_section *kb_section_find(const struct kb_sheet *,
	    const char *heading, bool whole);
/* Where the rows are after a heading of no block, by its mark ("C", "2"). */
const struct kb_section *kb_section_after(const struct kb_sheet *,
	    const struct kb_section *, const char *mark);
/* What a text means in that block (NULL: in none). */
bool	 kb_section_reads(const struct kb_bind *, const struct kb_section *,
	    const char *text, struct kb_buf *value);
/* How deep it is: 1, in another one 2. */
size_t	 kb_section_level(const struct kb_section *);
/* Why a text is none here that is one elsewhere. */
void	 kb_section_refuse(const struct kb_bind *, const char *text,
	    const struct kb_src *, struct kb_errs *);

/* ---- lacking.c ---- */

/* The faults of a row join the file's; row is empty then. */
void	 kb_faults_move(struct kb_bind *, struct kb_errs *row,
	    const struct kb_src *);

/* ---- totals.c ---- */

void	 kb_sums_begin(struct kb_bind *);
/* The row of b->rec; not taken: it has no numbers that count. */
void	 kb_sums_add(struct kb_bind *, bool taken);
/* A heading: totals below may be of what follows it. */
void	 kb_sums_mark(struct kb_bind *);
/* A total row, which tells where rows do not add up to it. */
void	 kb_sums_total(struct kb_bind *, char *const *cell, size_t n,
	    const struct kb_src *);
/* The heading of a block that has that level, and amounts or none: those of
 * the blocks that end there are held against their rows. */
void	 kb_sums_block(struct kb_bind *, char *const *cell, size_t n,
	    const struct kb_src *, size_t level);
void	 kb_sums_end(struct kb_bind *, size_t level);	/* the same, of all */
void	 kb_sums_free(struct kb_sums *);

/* ---- stated.c ---- */

/* A row that is passed over: is it a total, of which the end tells? */
bool	 kb_stated_ignores(struct kb_bind *, const char *what);
void	 kb_stated_keep(struct kb_bind *, char *const *cell, size_t n,
	    const struct kb_src *);
int	 kb_stated_take(struct kb_bind *, kb_take_fn *, struct kb_err *);
void	 kb_stated_free(struct kb_stated *);

/* ---- beside.c: cells that say what another is ---- */

/* Which one column i tells of; -1: it should, and there is none. */
int	 kb_bind_beside_head(struct kb_bind *, size_t i);
/* Those cells of a row are put together; they live until the next one. */
void	 kb_bind_beside(struct kb_bind *, char **cell, size_t n);

/* ---- go_on.c: records of several rows ---- */

/* Does the row go on with the one that is held?  Then that has it now. */
bool	 kb_bind_go_on(struct kb_bind *, char **cell, size_t n,
	    const struct kb_src *);
void	 kb_bind_hold(struct kb_bind *, char **cell, size_t n,
	    const struct kb_src *);
void	 kb_held_free(struct kb_held *);

#endif
