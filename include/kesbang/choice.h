/* SPDX-License-Identifier: ISC */
/*
 * choice.h - a name that there is not: which one was meant, or which there
 * are.  Add the names that there are, then fail; or do not: it owns nothing.
 */
#ifndef KESBANG_CHOICE_H
#define KESBANG_CHOICE_H

#include "kesbang/base.h"

struct kb_choice {
	const char	*word;			/* as it was written */
	const char	*front;			/* before names: "--"; or NULL */
	const char	*near;			/* so far; NULL: none is */
	const char	*owner;			/* "owner.near", or NULL */
	size_t		 best;			/* its distance */
	size_t		 len;			/* of all */
	char		 all[1000];		/* "a, b, c", as far as a message
						   can hold it */
};

/* Further designated members of kb_choice may follow. */
#define KB_CHOICE(...) { .best = 3, .word = __VA_ARGS__ }

/* Is it the nearest so far? The name lives until the failure is told. */
bool	 kb_choice_add(struct kb_choice *, const char *name);

/*
 * "what 'word' tidak dikenal; maksud Anda 'near'?" or, where none is near,
 * "what 'word'" and the text.  what may be NULL.  Always -1.
 */
int	 kb_choice_fail(struct kb_choice *, enum kb_status, const char *what,
	    struct kb_err *, const char *, ...) KB_PRINTF(5, 6);

#endif
