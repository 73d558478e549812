/* SPDX-License-Identifier: ISC */
/* book.h - what the parts of the XLSX reader share. */
#ifndef KESBANG_IO_BOOK_H
#define KESBANG_IO_BOOK_H

#include "pack.h"

/* ---- numbers and dates (book_number.c) ---- */

/* What a number format shows; nothing: the number. */
enum {
	KB_SHOW_YEAR = 1 << 0,
	KB_SHOW_MONTH = 1 << 1,
	KB_SHOW_DAY = 1 << 2,
	KB_SHOW_TIME = 1 << 3,
	KB_SHOW_SPAN = 1 << 4,			/* hours beyond 24: [h]:mm */
};

struct kb_book_format {
	uint8_t	 shows;
	uint8_t	 zeros;				/* "0000": at least 4 digits */
	int16_t	 zone;				/* "WITA" stands after it:
						   minutes; 0: nothing does */
};

struct kb_book_format kb_book_format(const char *code);
struct kb_book_format kb_book_builtin(long id);
/*
 * Append a number as the sheet stores it in the form in which the format
 * shows it: 15 significant digits, dates as ISO text.  NULL, or why it is no
 * value, to be said after the text.
 */
const char *kb_book_number(struct kb_buf *, const char *stored,
	    struct kb_book_format, bool since_1904);
/* The same of a date in text ("2025-12-05T00:00:00.000Z"). */
void	 kb_book_iso(struct kb_buf *, const char *stored);

/* ---- the workbook (book.c) ---- */

#define KB_BOOK_TEXT (128L << 20)		/* of shared strings */

struct kb_book_sheet {
	char	*name, *id, *part;		/* part NULL: no sheet of cells */
	bool	 hidden;
};

struct kb_book {
	struct kb_pack	*pack;
	const char	*file;
	struct kb_err	*err;
	bool		 since_1904;
	struct kb_book_sheet *sheet;
	size_t		 nsheet;
	char		*strings_part, *styles_part;
	/* shared strings, one after the other */
	struct kb_buf	 text;
	size_t		*at;
	size_t		 ntext, roomtext;
	/* the format of each style of cells */
	struct kb_book_format *format;
	size_t		 nformat, roomformat;
};

/* Close it after a failure, too. */
int	 kb_book_open(struct kb_book *, struct kb_input *, struct kb_err *);
void	 kb_book_close(struct kb_book *);
/* By name or by place among those not hidden; NULL: the first of these. */
int	 kb_book_choose(const struct kb_book *, const char *sheet,
	    const struct kb_book_sheet **);

/* ---- texts and styles (book_text.c) ---- */

/*
 * A text of runs: <t>, <r><t>, and <rPh>, which says how the text is
 * pronounced and is none of it.
 */
struct kb_book_text {
	struct kb_buf	*to;
	bool		 inside;		/* a <t> */
	int		 phonetic;
};

void	 kb_book_text_open(struct kb_book_text *, const char *name);
void	 kb_book_text_close(struct kb_book_text *, const char *name);
void	 kb_book_text_add(struct kb_book_text *, const char *, size_t);
/* Undo _x000D_ in what was added from there on. */
void	 kb_book_text_plain(struct kb_buf *, size_t from);

int	 kb_book_read_strings(struct kb_book *);
int	 kb_book_read_styles(struct kb_book *);

/* ---- merged cells (book_merge.c) ---- */

struct kb_book_range { long top, bottom; int left, right; };

/* "B3" or "B3:D5"; false: neither. */
bool	 kb_book_range(const char *, struct kb_book_range *);

#define KB_BOOK_COLUMNS 1024			/* with a value */

struct kb_book_merged {
	struct kb_book_range *range;		/* by top row */
	size_t		 n, room, next;
	/* rows in which a column is under another cell, as of this row */
	long		 from[KB_BOOK_COLUMNS + 1];
	long		 until[KB_BOOK_COLUMNS + 1];
};

/* m must be zeroed. */
int	 kb_book_read_merged(struct kb_book_merged *m, struct kb_pack *,
	    const char *part, struct kb_err *);
/* Is the cell under another one? Rows are asked after in their order. */
bool	 kb_book_covered(struct kb_book_merged *, long row, int column);
void	 kb_book_merged_free(struct kb_book_merged *);

#endif
