/* SPDX-License-Identifier: ISC */
/* form.h - what a line of pasted text says as a label. */
#ifndef KESBANG_FORM_H
#define KESBANG_FORM_H

#include "reader.h"

struct kb_form_line {
	size_t	 at;			/* offset of the text */
	long	 no;
	bool	 bold;			/* all of it was */
	bool	 drop;			/* it is WhatsApp's */
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

#endif
