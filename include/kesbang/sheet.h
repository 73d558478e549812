/* SPDX-License-Identifier: ISC */
/*
 * sheet.h - how offices keep records in sheets of their own (CSV, XLSX).
 *
 * A type says here what a cell may hold besides one value of its column; the
 * readers take the cells apart by it and know nothing of the subject.  What
 * is typed (pasted text only with .pasted), and a file that we wrote ourselves (it has the column revisi), is
 * never read so.
 */
#ifndef KESBANG_SHEET_H
#define KESBANG_SHEET_H

#include "kesbang/record.h"

/*
 * Where the facts of a cell go: a value of that column; what could not be
 * read, under the name of a column or ("pengurus lain") its own; what a
 * person should know.  Texts are parts of the cell and may be changed.
 */
struct kb_facts {
	bool	(*has)(void *, const char *column);	/* of its own */
	bool	(*fits)(void *, const char *column, const char *text);
	void	(*fact)(void *, const char *column, char *text);
	void	(*other)(void *, const char *what, const char *text);
	void	(*unread)(void *, const char *column, const char *text,
		    const char *why);		/* the same, for that reason */
	void	(*note)(void *, const char *column, const char *text);
	void	(*counted)(void *, const char *what);	/* for the closing line */
	/* .follows gave the value of one column to another one: so did the
	 * input. */
	void	(*moved)(void *, const char *from, const char *to);
	const void *settings;		/* as kb_sheet says, or NULL */
	void	*arg;
};

struct kb_heading {
	const char	*name;		/* a column, whose cells are read so ... */
	const char	*alias;		/* ... or a name of its own: headings,
					   "a|b", over what several columns hold */
	/* Takes a cell apart; it is trimmed and says something. */
	void		(*part)(const struct kb_heading *, char *cell,
			    const struct kb_facts *);
	/* Does this cell, in a row that does not begin a record, go on with
	 * the one above it?  NULL: none does. */
	bool		(*goes_on)(const char *cell);
	bool		 several;	/* columns may say it: line by line */
	/* Its cell says what that of one of these headings, "a|b", is: they
	 * are read together, "Ketua" and "N. N." as "Ketua: N. N.". */
	const char	*says;
};

/*
 * A block of a sheet.  Below its heading a word of .carry is first read with
 * the block's name before it ("bagian A transport", an alias of its own), and
 * is no value of another block.  "B1" is in "B": only those of one letter have
 * values.
 */
struct kb_section {
	const char	*name;
	const char	*says;		/* what its headings have, "a|b" */
	const char	*values;	/* how its values begin, "um_|dj_" */
};

/*
 * Columns side by side that are one of the register's: their headings are its
 * values (days, markets), their cells values of another column, and each such
 * cell is a record of its own.
 */
struct kb_across {
	const char	*column, *value;
	bool		(*is)(const char *heading);	/* NULL: whatever that
							   column takes */
	const char	*before;	/* words "a|b" before such a heading,
					   one of which may be there */
};

/* Headings of what a register does not keep, for good: the file is refused,
 * whatever is asked for, and told why and what to do. */
struct kb_refusal {
	bool		(*is)(const char *heading);
	const char	*why;
};

struct kb_sheet {
	const struct kb_heading	*heading;	/* ends with a NULL name */
	/* KB_TEXT: keeps the cells that could not be read, see below. */
	const char		*unread;
	/* Columns "a|b" whose words stand as headings over groups of rows. */
	const char		*groups;
	/* A column whose value holds for the rows below that leave it empty:
	 * it stands in a row of its own ("a. keperluan ATK"), or in the first
	 * of several.  Another heading ends it. */
	const char		*carry;
	const struct kb_section	*section;	/* ends with a NULL name */
	/* The type of the office's settings that parts are read with; and
	 * what of them (a field) headings may say for a word of ours. */
	const struct kb_type	*settings;
	const struct kb_own_word {
		const char	*field, *word;
	}			*own;		/* ends with a NULL field */
	const struct kb_across	*across;	/* ends with a NULL column */
	/* Of a heading that is no column here: what another register has of
	 * it, and how it gets there; NULL: nothing. */
	const char		*(*elsewhere)(const char *heading);
	/* Pasted text is read so, too. */
	bool			 pasted;
	/* The only total of a sheet is a record: what its source states. */
	bool			 states;
	const struct kb_refusal	*refused;	/* ends with a NULL is */
	/* What follows from a whole row; a stored record keeps what it has,
	 * and what could not be read stays unread. */
	void			(*follows)(void *rec, const struct kb_facts *);
};

/* The heading with that name or spelling; NULL: none, or no sheet. */
const struct kb_heading *kb_sheet_heading(const struct kb_sheet *,
	    const char *name);
/*
 * The heading with the office's own words ("No. SPKO") in those that we know
 * ("No. skm"); false: it has none of them.
 */
bool	 kb_sheet_own(const struct kb_sheet *, const void *settings,
	    const char *name, struct kb_buf *);
/* How that column's own cells are read; NULL: as they stand. */
const struct kb_heading *kb_sheet_column(const struct kb_sheet *,
	    const char *column);
/* How sheets say that nothing is known, besides what kb_set() knows. */
bool	 kb_sheet_unknown(const char *cell);

/*
 * Cells that could not be read, in one text: "akta_tanggal 'tahun 2018';
 * bentuk 'LSM'".
 */
void	 kb_unread_add(struct kb_buf *, const char *what, const char *cell);
/* The next of them; *p moves behind it.  False: there is none. */
bool	 kb_unread_next(const char **p, struct kb_buf *what,
	    struct kb_buf *cell);
/* Is a part of that name hidden (kb_mask)?  A column's as the column is, and
 * what names none: nobody knows what it holds. */
bool	 kb_unread_masks(const struct kb_type *, const char *what);
/*
 * The record's own text of them, settled: what is known is not unread any
 * more.  kept: what was stored, of which those of columns in given go; fresh:
 * what an input has, or NULL.  The text goes into home, which is emptied.
 */
void	 kb_unread_settle(const struct kb_type *, void *rec, uint64_t given,
	    const char *fresh, struct kb_buf *home);

#endif
