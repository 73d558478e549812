/* SPDX-License-Identifier: ISC */
/* template_fill.h - what the two files that fill a template share. */
#ifndef KESBANG_IO_TEMPLATE_FILL_H
#define KESBANG_IO_TEMPLATE_FILL_H

#include "template.h"

struct kb_fill {
	const struct kb_template *t;
	const struct kb_filling	*f;
	struct kb_filled	*to;
	struct kb_buf		 text;		/* of the part that is open */
	enum kb_part_kind	 kind;
	bool			 open;
	const char		*label;
	size_t			 n;
	size_t			 holes, known;	/* in it */
	struct kb_buf		 dots;		/* names unknown in it */
	bool			 all;		/* one placeholder is all of it */
	size_t			 last;		/* number of an item */
	size_t			 bytes;
	bool			 apart;		/* a blank line stands before
						   the part that comes */
	/* template_sign.c */
	struct kb_doc		*signers;	/* that are open; NULL: none */
	bool			 hand[KB_SIGNERS]; /* the row above has a place
						   for it in that column */
	size_t			 listed;	/* number of the last in a list */
};

/* Its value, or what stands for it, to the text that is open. */
void	 kb_fill_hole(struct kb_fill *, const struct kb_hole *);
/* That what became dots stays in the result. */
void	 kb_fill_dots(struct kb_fill *);
struct kb_part *kb_fill_part(struct kb_fill *, enum kb_part_kind,
	    const char *label, const char *text);

/* A line of signers, from their beginning to their end. */
void	 kb_fill_signers(struct kb_fill *, const struct kb_line *);

#endif
