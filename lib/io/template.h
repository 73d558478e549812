/* SPDX-License-Identifier: ISC */
/* template.h - a template's lines, for reading and filling. */
#ifndef KESBANG_IO_TEMPLATE_H
#define KESBANG_IO_TEMPLATE_H

#include "kesbang/template.h"

enum kb_line_kind {
	KB_LINE_BLANK, KB_LINE_HEAD, KB_LINE_TEXT, KB_LINE_FACT, KB_LINE_ITEM,
	KB_LINE_SECTION, KB_LINE_PAGE, KB_LINE_TABLE,
	/* signers: their beginning, rows, gaps and end */
	KB_LINE_SIGN, KB_LINE_SIGNER, KB_LINE_GAP, KB_LINE_SIGNED,
	KB_LINE_IF, KB_LINE_ELSE, KB_LINE_END,
};

struct kb_line {
	enum kb_line_kind kind;
	long		 number;		/* in the file */
	char		*text;			/* trimmed; IF: the column;
						   TABLE: its name */
	char		*label;			/* HEAD, FACT; IF: "a|b", NULL:
						   known */
	size_t		 n;			/* ITEM, SIGNER: as written, 0:
						   bullet, in a column */
	size_t		 to;			/* IF, ELSE: the line of its
						   ELSE or END */
	bool		 not;			/* IF */
	bool		 indented;		/* TEXT: it may go on a fact */
};

struct kb_template {
	char		*name;
	struct kb_line	*line;
	size_t		 n;
};

/* The parts of a line's text (template_text.c). */
struct kb_hole {
	const char	*name;			/* NULL: plain text */
	size_t		 len;
	char		 mark;			/* '?', '|' or '\0' */
	const char	*text;			/* plain, or after the mark */
	size_t		 textlen;
};

/* The next one; *s moves behind it.  0, 1 at the end, -1: reason. */
int	 kb_hole_next(const char **s, struct kb_hole *, struct kb_err *);

bool	 kb_hole_is_all(const char *);	/* one placeholder and nothing else */
/* The bytes of "1. ", "12) ", "- ", "• "; 0: no item. */
size_t	 kb_item_mark(const char *, size_t *number);

/* The value for people; false: not known. */
bool	 kb_value_text(const struct kb_filling *, const char *name,
	    size_t len, struct kb_buf *);
const struct kb_given_table *kb_table_given(const struct kb_filling *,
	    const char *name);			/* NULL: no such */
bool	 kb_value_is(const struct kb_filling *, const struct kb_line *);
/* All names and words of the template. */
int	 kb_template_check(const struct kb_template *,
	    const struct kb_filling *, struct kb_err *);

#endif
