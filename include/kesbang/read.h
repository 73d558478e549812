/* SPDX-License-Identifier: ISC */
/*
 * read.h - text in: CSV (comma, semicolon, tab, bar), XLSX, YAML, JSON lines,
 * and text as people paste it.
 *
 * The input is read as a stream; memory does not grow with the file.  One
 * record may have at most KB_RECORD_MAX bytes.
 */
#ifndef KESBANG_READ_H
#define KESBANG_READ_H

#include "kesbang/record.h"

#define KB_RECORD_MAX (1024 * 1024)

enum kb_input_kind {
	KB_IN_AUTO,			/* by name, then by content */
	KB_IN_CSV,
	KB_IN_YAML,
	KB_IN_JSONL,			/* also one JSON array of objects */
	KB_IN_XLSX,
	KB_IN_FORM,			/* "Label: nilai" lines, WhatsApp */
	KB_IN_FLAT,			/* rows that a document unfolded into */
};

struct kb_flat;				/* nest.h */

enum kb_input_kind kb_input_kind(const char *word);	/* KB_IN_AUTO: none */
#define KB_INPUT_KINDS "csv, xlsx, yaml, jsonl, teks"	/* for --dari */

/*
 * An input that can be read twice or slowly without holding a lock: a regular
 * file as it is; anything else ("-", a pipe) copied to its end into an
 * unlinked file in dir first.
 */
struct kb_input {
	char		*name;		/* for messages */
	int		 fd;
	enum kb_input_kind kind;
	bool		 regular;
	const char	*sheet;		/* XLSX: name or number; NULL: first */
	const char	*mem;		/* text in memory instead of fd */
	const struct kb_flat *flat;	/* KB_IN_FLAT */
	size_t		 left;
};

int	 kb_input_open(struct kb_input *, const char *path, const char *dir,
	    enum kb_input_kind, struct kb_err *);
void	 kb_input_text(struct kb_input *, const char *name, const char *text,
	    size_t len, enum kb_input_kind);
/* All of it as a text, of which there are at most so many bytes: without BOM
 * and CR; what is no text is refused. */
int	 kb_input_whole(struct kb_input *, size_t most, struct kb_buf *,
	    struct kb_err *);
/* All of it, whatever it is. */
int	 kb_input_bytes(struct kb_input *, size_t most, struct kb_buf *,
	    struct kb_err *);
void	 kb_input_close(struct kb_input *);
/* From its beginning once more. */
int	 kb_input_again(struct kb_input *, struct kb_err *);
int	 kb_input_sha(struct kb_input *, char hex[KB_SHA_HEX],
	    struct kb_err *);

/*
 * Rows of cells, below records.  head is called before the first row and
 * again when the columns change (YAML, JSON lines); a NULL cell was null or
 * empty.  Cells may be changed in place and live until the next call.
 * Non-zero from a callback ends the reading with that value.
 */
struct kb_rows {
	int	(*head)(void *, char *const *name, size_t n,
		    const struct kb_src *, struct kb_err *);
	int	(*row)(void *, char **cell, size_t n,
		    const struct kb_src *, struct kb_err *);
	void	*arg;
	/*
	 * The number of the column that this is a name of, 0 for none: tells
	 * a header from a title row, a label from a sentence with a colon.
	 * Two names with one number do not stand in one record.  NULL: every
	 * name is one.
	 */
	int	(*knows)(void *, const char *name);
	/* A sheet's totals, its lines between the rows and what stands below
	 * are rows, too: whoever reads them tells them apart. */
	bool	 whole;
	/* Text whose columns stand apart by blanks alone may be a table. */
	bool	 spaced;
	/* Does a line of one cell say what the rows below it are?  Then it is
	 * a row.  NULL: none does. */
	bool	(*heads)(void *, const char *text);
	/*
	 * Of such a number: KB_LABEL_NEED, that no record is without it;
	 * KB_LABEL_LONG, that its value may go on over several lines;
	 * KB_LABEL_STAMP, that the head of a message says when it was;
	 * KB_LABEL_DAY, that its day does, where no line says another.
	 */
	unsigned (*ways)(void *, int id);
	/* Is it one of the headings that one column is spread over?  NULL:
	 * none is. */
	bool	(*spread)(void *, const char *name);
	/* Does a title name a word of a column ("LAPORAN INFORMASI")? */
	const char *(*titled)(void *, const char *title, const char **column);
	/* The name that was perhaps meant by one that is none, or NULL. */
	const char *(*near)(void *, const char *name);
	/*
	 * What was passed over on purpose: one of few words ("obrolan",
	 * "lampiran", "baris judul"), counted for the closing line; text,
	 * where a person should see it, else NULL.
	 */
	void	(*ignored)(void *, const struct kb_src *, const char *what,
		    const char *text);
	/* A sheet's total row, which is ignored besides.  NULL: nobody holds
	 * it against the rows. */
	int	(*total)(void *, char *const *cell, size_t n,
		    const struct kb_src *, struct kb_err *);
	/* Taken, and a person should know how. */
	void	(*note)(void *, const struct kb_src *, const char *column,
		    const char *text);
};

enum {
	KB_LABEL_NEED = 1, KB_LABEL_LONG = 2, KB_LABEL_STAMP = 4,
	KB_LABEL_DAY = 8,
};

int	 kb_read_rows(struct kb_input *, const struct kb_rows *,
	    struct kb_err *);

/*
 * One record; given has a bit for each field that the input has a column
 * for.  Faults of this record go to errs (whose count tells), failures that
 * end everything are returned as -1.
 */
typedef int kb_rec_fn(void *, void *rec, uint64_t given,
	    const struct kb_src *, struct kb_errs *, struct kb_err *);

struct kb_map;

struct kb_read_opt {
	const struct kb_type	*type;
	const struct kb_env	*env;
	/* What else a file may hold, for what is said of one that does; ends
	 * with NULL.  NULL: nothing. */
	const struct kb_type	*const *types;
	const void		*settings;	/* as the type's sheet says */
	struct kb_map		*map;	/* padanan (map.h), or NULL */
	bool			lone;	/* rows with nothing but a name are
					   records, and no headings */
	/* What every row says, that no column may say then: a record, and
	 * which of its fields.  NULL: nothing. */
	const void		*every;
	uint64_t		 every_set;
	const char		*skip;	/* unknown columns to pass over, "a,b" */
	kb_rec_fn		*rec;
	/* A refused row, in the file's own columns; of pasted text in the
	 * type's, for no two messages have the same.  NULL: none wanted.
	 * Errors NULL: it is the heading over those that follow. */
	int			(*refused)(void *, char *const *name,
				    size_t nname, char *const *cell,
				    size_t ncell, const struct kb_src *,
				    const struct kb_errs *, struct kb_err *);
	/* As in kb_rows; NULL: nobody is told. */
	void			(*ignored)(void *, const struct kb_src *,
				    const char *what, const char *text);
	void			(*note)(void *, const struct kb_src *,
				    const char *column, const char *text);
	/* What was read in a way that is worth a count: "baris lanjutan". */
	void			(*counted)(void *, const char *what);
	void			*arg;
	size_t			*rows;	/* counts records read, or NULL */
};

/* Faults of rows are added to errs; -1 only when the reading itself failed. */
int	 kb_read(struct kb_input *, const struct kb_read_opt *,
	    struct kb_errs *, struct kb_err *);

#endif
