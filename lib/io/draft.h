/* SPDX-License-Identifier: ISC */
/* draft.h - a map being drafted: the columns of a sheet, and what they are
 * taken for. */
#ifndef KESBANG_IO_DRAFT_H
#define KESBANG_IO_DRAFT_H

#include "bind.h"
#include "look.h"

#define KB_MAYBES 3

enum kb_how { KB_OPEN, KB_KNOWN, KB_MAPPED, KB_GUESSED };

struct kb_drafting {
	struct kb_bind	 bind;		/* first: it is asked after names */
	struct kb_draft	*d;
	void		*rec;
	struct kb_column *column;
	size_t		 n;
	size_t		*at;		/* of the head that rows come under */
	struct kb_fate {
		enum kb_how how;
		const char	*to;	/* as the map says it; NULL: open */
		int		 field;	/* -1: none */
		int		 maybe[KB_MAYBES];	/* -1: none */
		const char	*why;
	}		*fate;
	uint64_t	 used;
};

/* guess.c: the fate of each column. */
void	 kb_guess(struct kb_drafting *);
/* Does a column take this value? */
bool	 kb_guess_takes(struct kb_drafting *, int field, const char *value);
bool	 kb_guess_free(const struct kb_drafting *, int field);

#endif
