/* SPDX-License-Identifier: ISC */
/* form.h - pasted text: labels of lines, records of messages. */
#ifndef KESBANG_IO_FORM_H
#define KESBANG_IO_FORM_H

#include "reader.h"
#include "whatsapp.h"

struct kb_form_line {
	size_t	 at;			/* offset of the text */
	long	 no;
	bool	 bold;			/* all of it was */
	bool	 drop;			/* it is WhatsApp's */
	bool	 starts;		/* a record */
	bool	 moved;			/* but it may be the one's before */
};

struct kb_form_label {
	const char	*name, *value;	/* in the copy; "" */
	int		 id;		/* as kb_rows.knows; 0: unknown name */
	bool		 heading;	/* without a colon */
};

/*
 * Is it "Label: nilai", with or without number and ornament, or a heading
 * "II. FAKTA-FAKTA"?  The line is taken apart in *copy.  False with a name
 * that is no heading: short words before a colon that are no column's.
 */
bool	 kb_form_label(const struct kb_rows *, const char *line, bool bold,
	    struct kb_buf *copy, struct kb_form_label *);
/* Behind bullets, numbers and letters of a list: "II. ", "- ", "a) ". */
const char *kb_form_bare(const char *line, bool *numbered);
/* Three dashes: the next record begins. */
bool	 kb_form_rule(const char *line);
/* Do the first lines of an input look like pasted text? */
bool	 kb_form_looks(const char *head);

#define KB_FORM_LABELS 100	/* in a record; more belong to a value */

struct kb_form {
	const struct kb_rows	*rows;
	struct kb_err		*err;
	struct kb_src		 src;
	/* the message */
	bool			 headed;
	bool			 dayfirst;	/* one of the heads proves it */
	long			 unsure;	/* line of the first that may be
						   American; 0: none */
	struct kb_wa_head	 head;
	struct {
		int	 id[KB_FORM_LABELS];	/* of its last record */
		size_t	 n, from;		/* the line of the first one */
	}			 run;
	struct kb_buf		 bytes;		/* its lines, NUL ended */
	struct kb_form_line	*line;
	size_t			 n, room;
	struct kb_buf		 copy;		/* of the line looked at */
	/* the record */
	struct kb_pairs		 pairs;
	int			 id[KB_FORM_LABELS];
	size_t			 nid;
	bool			 lines;		/* the value may have several */
	bool			 filled;	/* there is any value */
	struct kb_buf		 name, value;	/* being read */
	struct kb_src		 at;		/* its label's line */
	size_t			 keep;		/* of value, less courtesy */
	bool			 over;		/* after "Demikian ..." */
	const char		*title, *column; /* "LAPORAN INFORMASI" */
	long			 title_line;
};

/* ---- form_split.c ---- */

/* Looks at the last line: which line begins the record that it is of, where
 * that is not the one before; 0: none. */
size_t	 kb_form_split(struct kb_form *);
/* The lines from that one on are all there is. */
void	 kb_form_rest(struct kb_form *, size_t line);

/* ---- form_record.c ---- */

const char *kb_form_text(const struct kb_form *, size_t line);
void	 kb_form_ignored(struct kb_form *, long line, const char *what,
	    const char *text);
/* The records of the message that is held. */
int	 kb_form_records(struct kb_form *);

#endif
