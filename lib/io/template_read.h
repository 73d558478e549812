/* SPDX-License-Identifier: ISC */
/* template_read.h - what the two files that read a template share. */
#ifndef KESBANG_IO_TEMPLATE_READ_H
#define KESBANG_IO_TEMPLATE_READ_H

#include "kesbang/choice.h"
#include "template.h"

#define KB_NESTED 8

struct kb_reading {
	struct kb_template	*t;
	const char *const	*labels;
	struct kb_err		*err;
	long			 number;
	enum { FRONT, HEAD, BODY } where;
	bool			 item;		/* a line may continue one */
	size_t			 open[KB_NESTED];	/* IF, ELSE, SIGN not closed */
	size_t			 depth;
	bool			 sign;		/* in [tanda tangan], since */
	long			 signed_from;
};

/* "name:line: ..."; -1. */
int	 kb_misread(const struct kb_reading *, const char *, ...)
	    KB_PRINTF(2, 3);
int	 kb_misnamed(const struct kb_reading *, struct kb_choice *,
	    const char *what, const char *there);
struct kb_line *kb_line_add(struct kb_reading *, enum kb_line_kind,
	    const char *text);

/* A line "[...]". */
int	 kb_line_command(struct kb_reading *, char *);
/* A line in [tanda tangan]. */
int	 kb_line_signer(struct kb_reading *, const char *);

#endif
