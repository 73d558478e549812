/* SPDX-License-Identifier: ISC */
/*
 * doc.h - a document, said once as a list of blocks and laid out as plain
 * text of 80 columns, as an HTML page, as a file for a word processor, as a
 * WhatsApp message or as a spreadsheet.
 *
 * A builder never fails; all texts are copied.  A block belongs under the
 * one before it: details under their item, items under their group, groups
 * under their section.
 */
#ifndef KESBANG_DOC_H
#define KESBANG_DOC_H

#include "kesbang/record.h"
#include "kesbang/sink.h"

struct kb_doc;

struct kb_doc *kb_doc_new(void);
void	 kb_doc_free(struct kb_doc *);			/* NULL: nothing */

/* What it is printed on: F4 (folio) is 215 x 330 mm; ANY: nobody said, which
 * is A4 (a browser would take Letter).  What is said first holds: what was
 * asked for, before what the office mostly has. */
enum kb_paper { KB_PAPER_ANY, KB_PAPER_A4, KB_PAPER_F4, KB_PAPER_A3 };
extern const struct kb_word kb_papers[];	/* without ANY */
void	 kb_doc_paper(struct kb_doc *, enum kb_paper);
/* All of it lies on its side, with narrow margins: a table on the wall. */
void	 kb_doc_landscape(struct kb_doc *);
/* For a screen, first: as broad as it is, dark where its user has it so; it
 * prints on paper all the same. */
void	 kb_doc_screen(struct kb_doc *);
/* Stands at the top and the bottom of every page: "TERBATAS - DRAF". */
void	 kb_doc_mark(struct kb_doc *, const char *);
/* The letterhead, line by line: government, office, address. */
enum kb_kop { KB_KOP_GOVERNMENT, KB_KOP_OFFICE, KB_KOP_ADDRESS };
void	 kb_doc_kop(struct kb_doc *, enum kb_kop, const char *);
void	 kb_doc_title(struct kb_doc *, const char *);
void	 kb_doc_subtitle(struct kb_doc *, const char *);

/* "Laporan : 5, di antaranya 1 nihil"; neighbours are aligned. */
void	 kb_doc_fact(struct kb_doc *, const char *label, const char *);
/* The same, with a gap above: of another person, another thing. */
void	 kb_doc_fact_money(struct kb_doc *, const char *label, int64_t rupiah);
void	 kb_doc_fact_apart(struct kb_doc *, const char *label, const char *);
void	 kb_doc_section(struct kb_doc *, const char *);	/* "I. IDEOLOGI" */
void	 kb_doc_group(struct kb_doc *, const char *);	/* "Bontang Utara" */
void	 kb_doc_para(struct kb_doc *, const char *);
/* n 0: a bullet. */
void	 kb_doc_item(struct kb_doc *, size_t n, const char *);
/* Under the last item; label NULL: the text alone.  A message (wa) is short:
 * it leaves those with a label out. */
void	 kb_doc_detail(struct kb_doc *, const char *label, const char *);
void	 kb_doc_note(struct kb_doc *, const char *);	/* small, under a table */

/*
 * A table: its columns, then cell by cell, row by row.  Kinds say how a cell
 * is aligned and what it is in a spreadsheet.  Cells that are left out at the
 * end of a row, before a total, are empty; where there is no table, or one
 * without columns, cells are nothing.
 *
 * Where columns are marks the table is a chart: they stand close, and in text
 * the words of a row have a line of their own above its marks.
 */
enum kb_cell {
	KB_CELL_TEXT, KB_CELL_INT, KB_CELL_MONEY, KB_CELL_DATE,
	KB_CELL_FIGURE,			/* the text of a number: "62,35" */
	KB_CELL_MARK			/* a letter and marks, in the middle */
};

struct kb_column {
	const char	*label;
	enum kb_cell	 kind;
	/* Share of the width; 0: as it needs.  Where all columns have one the
	 * table is as broad as the page and never in parts. */
	int		 wide;
	/* The heading where there is no room for the label: a code, which is
	 * then explained under the table.  NULL: the label all the same. */
	const char	*brief;
};

void	 kb_doc_table(struct kb_doc *, const struct kb_column *, size_t n);
void	 kb_doc_cell(struct kb_doc *, const char *);	/* NULL: empty */
void	 kb_doc_cell_int(struct kb_doc *, int64_t);	/* also KB_CELL_MONEY */
void	 kb_doc_cell_date(struct kb_doc *, kb_date);
void	 kb_doc_total(struct kb_doc *);	/* the row that begins now is a sum */
void	 kb_doc_strong(struct kb_doc *);	/* or a heading of others */
void	 kb_doc_row(struct kb_doc *);	/* or like any; as with those, cells
					   left out above are empty */
/* A cell under the one above: "a. keperluan ATK" stands in by depth steps. */
void	 kb_doc_cell_under(struct kb_doc *, int depth, const char *);
/* What the cell just written says by its colour too: never by that alone, for
 * it is printed in black, and not all see it.  Text has none. */
enum kb_tone {
	KB_TONE_NONE, KB_TONE_GOOD, KB_TONE_FAIR, KB_TONE_POOR, KB_TONE_HOLD,
	KB_TONE_MUTED
};
void	 kb_doc_tone(struct kb_doc *, enum kb_tone);
/* Under the headings the columns are numbered, as forms of law have it. */
void	 kb_doc_numbered(struct kb_doc *);
/*
 * Or a table of records: the columns are fields of the type (all of those
 * marked .show, or those named in "a,b"), their headings the field's names as
 * words ("tepat_waktu": "Tepat waktu").
 */
void	 kb_doc_records(struct kb_doc *, const struct kb_type *,
	    const char *columns);
void	 kb_doc_record(struct kb_doc *, const void *rec, const struct kb_env *);

/* A new document titled by what the type is ("Laporan situasi"), and a fact
 * labelled by a field's name as words. */
struct kb_doc *kb_doc_of_type(const struct kb_type *);
void	 kb_doc_fact_of(struct kb_doc *, const struct kb_field *,
	    const char *);

/* The block at the right under the text, line by line; after = blank lines
 * left for the hand ("Kepala," then 3). */
void	 kb_doc_sign(struct kb_doc *, const char *line, int after);
void	 kb_doc_page(struct kb_doc *);			/* a new page begins */

/*
 * Several signers, row by row: cells beside each other, each in the middle of
 * its column.  A row of one cell stands in the middle of them all, one of no
 * cells is a gap; of a list (n: its number) the cells are name and capacity,
 * and brackets for the hand follow.  A text under a place for the hand is a
 * name.
 */
#define KB_SIGNERS 4				/* columns, at most */

enum kb_sign { KB_SIGN_TEXT, KB_SIGN_HAND, KB_SIGN_STAMP };

struct kb_signer {
	enum kb_sign	 kind;
	const char	*text;		/* STAMP: "Meterai Rp10.000" */
};

void	 kb_doc_signers(struct kb_doc *);
void	 kb_doc_signers_row(struct kb_doc *, size_t n,
	    const struct kb_signer *, size_t ncell);

/* All blocks of another document after those that are there. */
void	 kb_doc_append(struct kb_doc *, const struct kb_doc *);

/*
 * A letter begins, on a page of its own: until the next one blocks are laid
 * out as letters are (items are sentences, not headings).  name: what the
 * file is called by.  Blocks of letters only:
 */
void	 kb_doc_letter(struct kb_doc *, const char *name);
void	 kb_doc_broad(struct kb_doc *);	/* right after: on its side */
/* Room for the letterhead of who signs; what: for the screen only. */
void	 kb_doc_room(struct kb_doc *, const char *what);
void	 kb_doc_right(struct kb_doc *, const char *);	/* "Bontang, 7 ..." */
/* "Nomor : ...": a message leaves it out, but for what it is about. */
void	 kb_doc_ref(struct kb_doc *, const char *label, const char *,
	    bool about);
/* One under the other without a gap: an address, "Tembusan:". */
void	 kb_doc_line(struct kb_doc *, const char *);

/*
 * A picture as SVG (picture.h), what it shows in a sentence, and the same as
 * lines of text.  A page holds the SVG.  Text and message hold the lines, and
 * so do, in letters of one width and after the sentence, files for word
 * processors and spreadsheets: RTF knows no SVG, the writer of spreadsheets
 * no drawing but dots, and dots are what nobody can print well or read out.
 */
void	 kb_doc_picture(struct kb_doc *, const char *svg, const char *alt,
	    const char *text);
/*
 * The last picture again as tiles, where it is one of them: RTF has them as
 * shaded cells instead of its lines, and under them what their colours mean
 * (row 0: label) and the lines that are left.
 */
struct kb_doc_tile {
	int		 row, col;	/* from 1; row 0: of the legend */
	const char	*text, *label;	/* lines in it; beside it */
	unsigned	 fill;		/* 0xrrggbb */
	bool		 light;		/* letters are white */
};

void	 kb_doc_tiles(struct kb_doc *, const struct kb_doc_tile *, size_t n,
	    const char *rest);

/* ---- layout ---- */

struct kb_layout {
	const char	*name;		/* "teks", "html", "rtf", ... */
	const char	*ending;	/* of files: "txt"; NULL: none */
	int		(*write)(const struct kb_doc *, struct kb_sink *,
			    struct kb_err *);
};

/* By name; NULL and a message with the nearest or all names. */
const struct kb_layout *kb_layout(const char *name, struct kb_err *);
const struct kb_layout *kb_layout_of_path(const char *path);
void	 kb_layout_names(struct kb_buf *);		/* "teks, html, ..." */

/* The message for WhatsApp, its last line ended. */
void	 kb_doc_message(const struct kb_doc *, struct kb_buf *);
/* The text of 80 columns. */
void	 kb_doc_text(const struct kb_doc *, struct kb_buf *);
/* What it says, whatever the layout: the checksum that an issue is known by. */
void	 kb_doc_sum(const struct kb_doc *, char hex[KB_SHA_HEX]);

#endif
