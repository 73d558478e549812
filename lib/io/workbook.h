/* SPDX-License-Identifier: ISC */
/*
 * workbook.h - a workbook of spreadsheets out, for the writers in this folder.
 *
 * The same calls give the same bytes.  A text stays the text it is: never a
 * formula, a link or a number.  Failures stick and are told by
 * kb_xlsx_close().  Rows and columns are counted from 0; cells are written
 * row by row, downwards, and go to the disk at once.
 */
#ifndef KESBANG_IO_WORKBOOK_H
#define KESBANG_IO_WORKBOOK_H

#include "kesbang/date.h"
#include "kesbang/sink.h"

struct kb_xlsx;

#define KB_XLSX_ROWS 1048576		/* of a sheet */
#define KB_XLSX_PAGE 200.0		/* letters across a page that can
					   still be read */
#define KB_XLSX_EXACT INT64_C(999999999999999)	/* 15 digits are kept */
#define KB_XLSX_FIRST_DAY 19000301	/* before it their calendar is wrong */
#define KB_XLSX_LINE 13.0		/* points of a line */
#define KB_XLSX_TEXT 32767		/* UTF-16 units of a cell */

/* How a cell looks; a row each in workbook.c. */
enum kb_look {
	KB_LOOK_CELL,			/* of a list or table */
	KB_LOOK_DATA,			/* of a list to edit: not wrapped */
	KB_LOOK_HEAD, KB_LOOK_NEED,	/* its headings; NEED: required */
	KB_LOOK_TOTAL,			/* a sum under it */
	KB_LOOK_STRONG,			/* a heading within */
	KB_LOOK_NOTE,			/* small, under it */
	KB_LOOK_REMARK,			/* and wrapped */
	KB_LOOK_KOP, KB_LOOK_KOP_LARGE, KB_LOOK_KOP_SMALL,
	KB_LOOK_RULE,			/* the line under the letterhead */
	KB_LOOK_TITLE, KB_LOOK_SUBTITLE,
	KB_LOOK_SECTION, KB_LOOK_GROUP,
	KB_LOOK_LABEL, KB_LOOK_TEXT,	/* of facts and paragraphs */
	KB_LOOK_ITEM, KB_LOOK_DETAIL,	/* indented */
	KB_LOOK_FIXED,			/* letters of one width, small */
	KB_LOOK_SIGN, KB_LOOK_SIGNER,	/* his name */
	KB_LOOK_GOOD, KB_LOOK_FAIR, KB_LOOK_POOR, KB_LOOK_HOLD,
	KB_LOOK_MUTED,			/* CELL in the tones of tones.h */
	KB_LOOKS
};

/* What a value is: its number format. */
enum kb_as {
	KB_AS_TEXT, KB_AS_LONG,		/* LONG: Excel shows #### for "text"
					   cells of more than 255 letters */
	KB_AS_WORD,			/* among figures: "44,4", "-" */
	KB_AS_BESIDE,			/* a text right of figures */
	KB_AS_INT, KB_AS_PLAIN,		/* 1.234 and 1234, as years are */
	KB_AS_NUMBER,			/* with decimals */
	KB_AS_MONEY, KB_AS_PERCENT,
	KB_AS_DATE, KB_AS_TIME,		/* from here on in the middle */
	KB_AS_WIB, KB_AS_WITA, KB_AS_WIT,	/* date and time */
	KB_AS_MARK,			/* a letter and marks */
	KB_AS_KINDS
};

/* dir: where unlinked files may lie.  Status 69 where the library is not. */
int	 kb_xlsx_open(struct kb_xlsx **, const char *dir, struct kb_err *);
/* Writes all of it to the sink (unless rc is not 0) and frees it. */
int	 kb_xlsx_close(struct kb_xlsx *, struct kb_sink *, int rc,
	    struct kb_err *);

void	 kb_xlsx_title(struct kb_xlsx *, const char *);	/* of the document */
/* The calls below are about the sheet that was begun last ... */
void	 kb_xlsx_sheet(struct kb_xlsx *, const char *name);
/* ... or, from here on, about the first one again (no cells). */
void	 kb_xlsx_return(struct kb_xlsx *);

bool	 kb_xlsx_fits(const char *);
/* What does not fit is cut, and the cell says so. */
void	 kb_xlsx_text(struct kb_xlsx *, size_t row, size_t col, enum kb_look,
	    const char *);
/* The same in a column of figures, and so at its right. */
void	 kb_xlsx_beside(struct kb_xlsx *, size_t row, size_t col, enum kb_look,
	    const char *);
void	 kb_xlsx_word(struct kb_xlsx *, size_t row, size_t col, enum kb_look,
	    const char *);
/* In the middle. */
void	 kb_xlsx_mark(struct kb_xlsx *, size_t row, size_t col, enum kb_look,
	    const char *);
/* What a spreadsheet would round becomes a text. */
void	 kb_xlsx_int(struct kb_xlsx *, size_t row, size_t col, enum kb_look,
	    enum kb_as, int64_t);
void	 kb_xlsx_number(struct kb_xlsx *, size_t row, size_t col,
	    enum kb_look, enum kb_as, double);
int64_t	 kb_xlsx_day(kb_date);		/* as a spreadsheet counts days */
void	 kb_xlsx_date(struct kb_xlsx *, size_t row, size_t col, enum kb_look,
	    kb_date);
void	 kb_xlsx_time(struct kb_xlsx *, size_t row, size_t col, enum kb_look,
	    kb_time);
void	 kb_xlsx_stamp(struct kb_xlsx *, size_t row, size_t col, enum kb_look,
	    kb_stamp, int zone);
void	 kb_xlsx_blank(struct kb_xlsx *, size_t row, size_t col,
	    enum kb_look);
/* One text over the columns from..to of a row. */
void	 kb_xlsx_wide(struct kb_xlsx *, size_t row, size_t from, size_t to,
	    enum kb_look, const char *);
/* The look of columns from..to where nothing is written. */
void	 kb_xlsx_column(struct kb_xlsx *, size_t from, size_t to, double width,
	    enum kb_as);
void	 kb_xlsx_height(struct kb_xlsx *, size_t row, double points);

void	 kb_xlsx_freeze(struct kb_xlsx *, size_t rows, size_t cols);
void	 kb_xlsx_filter(struct kb_xlsx *, size_t row, size_t last_row,
	    size_t cols);
/*
 * A4, for columns of so many letters, if need be on several pages beside
 * each other; the first rows (0: none) come again on each, as does the
 * first column.  In the middle of the head stands the mark, also in that of
 * the foot, or else the title.
 */
void	 kb_xlsx_print(struct kb_xlsx *, bool landscape, double letters,
	    size_t repeat, const char *mark, const char *title);	/* or NULL */
void	 kb_xlsx_one_page(struct kb_xlsx *);	/* after that: all on one */
void	 kb_xlsx_a3(struct kb_xlsx *);		/* after that: on A3 */
/* This row is the one that comes again, wherever it stands. */
void	 kb_xlsx_repeat(struct kb_xlsx *, size_t row);
/* Points that a text takes in a column of that width. */
double	 kb_xlsx_lines(const char *, double width);
void	 kb_xlsx_breaks(struct kb_xlsx *, const size_t *row, size_t n);
/* Only these rows and columns are printed. */
void	 kb_xlsx_area(struct kb_xlsx *, size_t row, size_t end, size_t cols);
void	 kb_xlsx_plain(struct kb_xlsx *);	/* no lines on the screen */
void	 kb_xlsx_hide(struct kb_xlsx *);

/* What an empty form says about a column. */
struct kb_xlsx_rule {
	enum { KB_RULE_ANY, KB_RULE_WORDS, KB_RULE_WHOLE, KB_RULE_DATE } kind;
	const char	*words;		/* WORDS: a range, "=Daftar!$A$1:$A$9" */
	int64_t		 min, max;	/* WHOLE */
	bool		 strict;	/* refuse, not only warn */
	const char	*title, *help;	/* shown where one types */
	const char	*fault;		/* and where it is wrong */
};

/* n cells of a column from row 0: "=Daftar!$A$1:$A$9"; caller frees. */
char	*kb_xlsx_range(const char *sheet, size_t col, size_t n);
void	 kb_xlsx_rule(struct kb_xlsx *, size_t from, size_t to, size_t col,
	    const struct kb_xlsx_rule *);
void	 kb_xlsx_comment(struct kb_xlsx *, size_t row, size_t col,
	    const char *);

#endif
