/* SPDX-License-Identifier: ISC */
/*
 * grid.h - what CSV and XLSX share: a sheet as people keep it is a title, an
 * office's name, a heading of one or two lines, a line of column numbers,
 * years between the rows and a total below.  Rows of cells go in, head and
 * rows of a table come out.
 */
#ifndef KESBANG_IO_GRID_H
#define KESBANG_IO_GRID_H

#include "kesbang/read.h"

/* The heading is looked for among this many rows that say something. */
#define KB_HEAD_ROWS 30

struct kb_grid_line {
	struct kb_buf	 home;		/* of a kept line */
	char		**cell;		/* NULL: empty */
	const char	**wrong;	/* as in struct kb_src, or NULL */
	size_t		 n;
	long		 line;
};

struct kb_grid {
	const struct kb_rows *rows;
	const char	*file;
	struct kb_err	*err;
	bool		 ragged;	/* rows end with their last cell */
	long		 end;		/* last line of the row that is given,
					   where it can have several */
	/* the grid's own */
	struct kb_grid_line kept[KB_HEAD_ROWS + 1];
	size_t		 nkept;
	size_t		 found;		/* the heading's place + 1 */
	bool		 open;		/* the head was handed on */
	bool		 under;		/* no row followed it yet */
	long		 line;		/* of the heading */
	long		 last;		/* of the last row below it */
	char		**name;
	bool		*unnamed;	/* columns without a heading */
	size_t		 n, first;	/* columns; the first with a name */
	char		**cell;		/* a padded row */
	const char	**wrong;
};

/* Is this row a heading, by the names in it? */
bool	 kb_grid_heading(const struct kb_rows *, char *const *cell, size_t n);

/* A row in the order of the file; cells may be trimmed in place. */
int	 kb_grid_row(struct kb_grid *, char **cell, const char **wrong,
	    size_t n, long line);
int	 kb_grid_end(struct kb_grid *);
void	 kb_grid_free(struct kb_grid *);

/* ---- grid_name.c ---- */

/* The i-th cell of a line; NULL: there is none, or nothing in it. */
char	*kb_grid_cell(const struct kb_grid_line *, size_t i);
/* Are these headings under the heading above them? */
bool	 kb_grid_sub_heading(const struct kb_grid *,
	    const struct kb_grid_line *above, const struct kb_grid_line *);
/* Is the line above a heading no title, but part of it? */
bool	 kb_grid_spans(const struct kb_grid *, const struct kb_grid_line *above,
	    const struct kb_grid_line *head);
/* The i-th column's, to be freed; NULL: none. */
char	*kb_grid_name(const struct kb_grid *, const struct kb_grid_line *above,
	    const struct kb_grid_line *below, size_t i, bool sub);

/* ---- grid_skip.c ---- */

/* The reasons for passing over a row between or below the rows of a table;
 * NULL: it is one of them. */
const char *kb_grid_skip(const struct kb_grid *, char *const *cell, size_t n);
/* Of these it sums the rows up; "Saldo" is passed over like it. */
extern const char kb_grid_total[];
/* And for one right under the heading. */
const char *kb_grid_skip_under(const struct kb_grid *, char *const *cell,
	    size_t n);
bool	 kb_grid_filled(char *cell);

#endif
