/* SPDX-License-Identifier: ISC */
/* run.h - another program, by its arguments: no shell reads them. */
#ifndef KESBANG_RUN_H
#define KESBANG_RUN_H

#include "kesbang/base.h"

#define KB_RUN_FILES 2
/* What they are called there; /dev/fd is not in every sandbox. */
#define KB_RUN_FILE0 "/proc/self/fd/3"
#define KB_RUN_FILE1 "/proc/self/fd/4"

struct kb_run {
	const char *const *argv;		/* ends with NULL; [0] is looked
						   for in PATH */
	const struct kb_buf *in;		/* its input; NULL: none */
	/* Readable by it as KB_RUN_FILE0, KB_RUN_FILE1. */
	const struct kb_buf *file[KB_RUN_FILES];
	struct kb_buf	 out, told;		/* what it wrote */
	int		 status;		/* its exit status */
};

/* 0: it ran and ended, by whatever status.  KB_ABSENT: there is none of
 * that name; what package has it is the caller's to say. */
int	 kb_run(struct kb_run *, struct kb_err *);

/* What a program says, and what that is in our words; ends with a NULL. */
struct kb_said {
	const char	*said;			/* part of it */
	enum kb_status	 status;
	const char	*means;
};

/*
 * A program that ended with another status than 0, as a failure: what: means,
 * by the first that it said; else of that status, with its own first words.
 * Always -1.
 */
int	 kb_run_fail(const struct kb_run *, const char *what,
	    const struct kb_said *, enum kb_status, struct kb_err *);
void	 kb_run_free(struct kb_run *);		/* what it wrote */

#endif
