/* SPDX-License-Identifier: ISC */
/* doc.h - the blocks of a document, for the layouts in this folder. */
#ifndef KESBANG_IO_DOC_H
#define KESBANG_IO_DOC_H

#include "kesbang/doc.h"

enum kb_block_kind {
	KB_BLOCK_TITLE, KB_BLOCK_SUBTITLE, KB_BLOCK_FACT, KB_BLOCK_SECTION,
	KB_BLOCK_GROUP, KB_BLOCK_PARA, KB_BLOCK_ITEM, KB_BLOCK_DETAIL,
	KB_BLOCK_NOTE, KB_BLOCK_TABLE, KB_BLOCK_SIGN, KB_BLOCK_PAGE,
	KB_BLOCK_KOP, KB_BLOCK_LETTER, KB_BLOCK_RIGHT, KB_BLOCK_REF,
	KB_BLOCK_LINE, KB_BLOCK_SIGNERS, KB_BLOCK_ROOM, KB_BLOCK_PICTURE,
};

struct kb_doc_cell {
	char		*text;		/* for people; NULL: empty */
	bool		 typed;		/* number or date below is the value */
	int64_t		 number;
	kb_date		 date;
	int		 depth;		/* it stands in by so many steps */
	enum kb_tone	 tone;
};

/* Where a name will be written by hand. */
#define KB_DOC_BRACKETS "(....................)"

/* A row of signers: n > 0: of a list; no cells: a gap. */
struct kb_doc_signers {
	size_t		 n, ncell;
	struct {
		enum kb_sign	 kind;
		char		*text;		/* never NULL */
	}		 cell[KB_SIGNERS];
};

struct kb_doc_column {
	char		*label;
	char		*brief;		/* NULL: none */
	enum kb_cell	 kind;
	int		 wide;
};

struct kb_block {
	enum kb_block_kind kind;
	size_t		 n;		/* ITEM: its number; SIGN: blank lines
					   after; KOP: enum kb_kop; REF: 1: what
					   the letter is about; LETTER: 1: on
					   its side; FACT: 1: a gap above */
	bool		 letter;	/* it stands in one */
	char		*label, *text;
	/* KB_BLOCK_TABLE: cells row by row */
	struct kb_doc_column *column;
	size_t		 ncolumn;
	struct kb_doc_cell *cell;
	size_t		 ncell;
	bool		*total, *strong; /* of each row */
	bool		 numbered;
	size_t		 nrow;
	const struct kb_type *type;	/* of records, or NULL */
	size_t		 field[KB_MAX_FIELDS];
	size_t		 part;		/* of a table in parts, from 1; 0: whole */
	/* KB_BLOCK_SIGNERS; n: columns, at least 1 */
	struct kb_doc_signers *signers;
	size_t		 nsigners;	/* rows */
	char		*svg;		/* KB_BLOCK_PICTURE: as it is; label: what
					   it shows */
	struct kb_doc_tile *tile;	/* or none; text and label are its own */
	size_t		 ntile;
	char		*rest;
};

struct kb_doc {
	char		*mark;
	struct kb_block	*block;
	size_t		 n;
	bool		 letter;	/* the last block stands in one */
	enum kb_paper	 paper;
	bool		 landscape;
	bool		 screen;
};

/* A text as layouts may have it: lines, and no other control character. */
char	*kb_doc_clean(const char *);
struct kb_block *kb_doc_add(struct kb_doc *, enum kb_block_kind, size_t n,
	    const char *label, const char *text);

/* Have all columns of the table a share; their sum, else 0. */
int	 kb_doc_shares(const struct kb_block *);
/* Is a column of it one of marks? */
bool	 kb_doc_chart(const struct kb_block *);
/* Does it hold figures, which stand at the right? */
bool	 kb_doc_figures(const struct kb_doc_column *);
/* A text right of figures. */
bool	 kb_doc_beside(const struct kb_block *, size_t col);
/* Is it low enough to stand on one page for certain, whatever is above it?
 * Higher ones are broken: they would leave half a page empty. */
bool	 kb_doc_low(const struct kb_block *);
/* More columns than names find room for beside each other, on a page. */
bool	 kb_doc_crowded(const struct kb_block *);
/* What stands at the head of a column then: its brief heading, if any. */
const char *kb_doc_heading(const struct kb_block *, size_t col);
/* Has any cell a tone? */
bool	 kb_doc_coloured(const struct kb_doc *);
/* Under the table i with brief headings: "01 Paser; 02 Berau"; nothing where
 * the next such table has the same columns. */
void	 kb_doc_legend(const struct kb_doc *, size_t i, struct kb_buf *);
/* Bytes of "a. ", "12) " that a text begins with, which its lines hang on. */
size_t	 kb_doc_hang(const char *);
/* Does the cell stand under a place for the hand, without brackets? */
bool	 kb_doc_is_name(const struct kb_block *, size_t row, size_t cell);

bool	 kb_doc_pictured(const struct kb_doc *);
/* Does something come that is not to begin a page? */
bool	 kb_doc_keeps(const struct kb_doc *, size_t i);
/* What the file is called by: its first letter or title; "": neither. */
const char *kb_doc_name(const struct kb_doc *);

/* What a list of them is called ("Laporan situasi"); caller frees. */
char	*kb_doc_type_title(const struct kb_type *);

/* ---- tables broader than a page (doc_parts.c) ---- */

/* How a layout measures; the width between columns is in `least`. */
struct kb_doc_ruler {
	double	 line;			/* what the broadest page holds */
	double	 first_least;		/* to that the first column may be */
	double	 first_most;		/* squeezed; at most so wide in parts */
	double	(*least)(const struct kb_block *, size_t col);
	bool	 charts;		/* also those whose columns have shares */
};

/* The document with each such table as several; texts are borrowed. */
struct kb_doc kb_doc_in_parts(const struct kb_doc *,
	    const struct kb_doc_ruler *);
void	 kb_doc_parts_free(struct kb_doc *);

#define KB_DOC_INDENT 3	/* in text, of what stands under a section */
void	 kb_doc_text_table(struct kb_buf *, const struct kb_block *);
void	 kb_doc_text_signers(struct kb_buf *, const struct kb_block *);
extern const struct kb_doc_ruler kb_doc_text_ruler;

int	 kb_doc_write_text(const struct kb_doc *, struct kb_sink *,
	    struct kb_err *);
int	 kb_doc_write_html(const struct kb_doc *, struct kb_sink *,
	    struct kb_err *);
int	 kb_doc_write_rtf(const struct kb_doc *, struct kb_sink *,
	    struct kb_err *);
int	 kb_doc_write_wa(const struct kb_doc *, struct kb_sink *,
	    struct kb_err *);
int	 kb_doc_write_xlsx(const struct kb_doc *, struct kb_sink *,
	    struct kb_err *);

#endif
