/* SPDX-License-Identifier: ISC */
/*
 * out.h - records out: one table of formats, each a small file of its own.
 * Adding a format is a row in out.c and one writer.
 */
#ifndef KESBANG_OUT_H
#define KESBANG_OUT_H

#include "kesbang/record.h"
#include "kesbang/sink.h"

struct kb_out;

struct kb_format {
	const char	*name;
	const char	*ending;	/* of files: "csv"; NULL: none */
	bool		 people;	/* with the columns, labels and notes
					   of lists, unless they are exact */
	/* What goes wrong is told to the sink. */
	void		(*begin)(struct kb_out *);
	void		(*row)(struct kb_out *, const void *rec);
	void		(*end)(struct kb_out *);
	void		(*drop)(struct kb_out *);	/* frees priv; or NULL */
	bool		 back;		/* for people, but impor takes its
					   exact form back */
	bool		 dated;		/* a row stands under its day (of a
					   type without one it is refused);
					   notes are told, not written */
};

struct kb_out {
	const struct kb_format	*format;
	const struct kb_type	*type;
	const struct kb_env	*env;
	struct kb_sink		*sink;
	size_t			 n;		/* columns written */
	uint8_t			 field[KB_MAX_FIELDS];
	size_t			 width;		/* of the terminal; 0: any */
	size_t			 rows;
	bool			 exact;		/* as impor takes it back */
	int			 date;		/* .dated: that field; rows */
	size_t			 undated;	/* without it, left out */
	unsigned		 remind;	/* so many days before it; 0: no */
	bool			 mask;		/* fields so marked are hidden */
	bool			 offices;	/* rows of several: whose it is stands
					   first in lists, marked or not */
	bool			 numbered;	/* rows have numbers in place of
						   private ones so marked */
	bool			 blank;		/* a form to fill in, whose lists
						   offer the office's words: */
	const char		*(*word)(void *, const char *list, size_t n);
	void			*word_arg;
	struct kb_buf		 buf, scratch, masked;
	void			*copy;		/* of the row, with what is hidden */
	struct kb_buf		 note;		/* stands under a table */
	void			*priv;		/* of the format */
};

/* By name; NULL and a message with the nearest or all names. */
const struct kb_format *kb_format(const char *name, struct kb_err *);
/* "x.CSV" ends in "csv"; nothing ends in NULL. */
bool	 kb_path_ends(const char *path, const char *ending);
const struct kb_format *kb_format_of_path(const char *path);
void	 kb_format_names(struct kb_buf *);		/* "tabel, csv, ..." */
/*
 * Of a path that ends as a file that other programs write, and we do not:
 * what to write instead.  NULL: any other.
 */
const char *kb_foreign_ending(const char *path);

/*
 * Empty forms of a record type (.blank, .exact); a row written to one stands
 * in it filled in.  The note is what is said about using it.
 */
const struct kb_format *kb_blank(const char *name, struct kb_err *);
const struct kb_format *kb_blank_of_path(const char *path);
void	 kb_blank_names(struct kb_buf *);

/*
 * Columns: "a,b" or NULL for all (people's formats: those marked for lists;
 * forms: what people fill in).
 * without_private leaves the private ones out, but for those with .numbered.
 */
int	 kb_out_columns(struct kb_out *, const char *list,
	    bool without_private, struct kb_err *);
void	 kb_out_begin(struct kb_out *);
void	 kb_out_row(struct kb_out *, const void *rec);
void	 kb_out_end(struct kb_out *);		/* the sink stays open */
void	 kb_out_free(struct kb_out *);

/*
 * One record as YAML for people to fill in or change: each column of the set
 * with its help as a comment; long texts as blocks.  rec NULL: empty.
 */
void	 kb_yaml_form(struct kb_buf *, const struct kb_type *, const void *rec,
	    const struct kb_env *, uint64_t fields);
/* One value of CSV, quoted where RFC 4180 asks for it. */
void	 kb_csv_cell(struct kb_buf *, const char *, char delimiter);

#endif
