/* SPDX-License-Identifier: ISC */
/* numbers.h - running numbers TTTT-NNNNN, per type, office and year. */
#ifndef KESBANG_DB_NUMBERS_H
#define KESBANG_DB_NUMBERS_H

#include "kesbang/db.h"

/* The counters that one run has touched; written back at its end. */
struct kb_numbers {
	struct kb_db		*db;
	const struct kb_type	*type;
	struct kb_counter	*counter;
	size_t			 n;
	struct kb_buf		 text;		/* the number just given */
};

/* The next number; lives until the next call. */
const char *kb_number_give(struct kb_numbers *, const kb_code *office,
	    int year);
/* A number of our own form that came from a file is never given again. */
void	 kb_number_note(struct kb_numbers *, const kb_code *office,
	    const char *number);
/* Was it given by this run?  It is taken back then. */
bool	 kb_number_take_back(struct kb_numbers *, const kb_code *office,
	    const char *number);
int	 kb_numbers_save(struct kb_numbers *, struct kb_err *);
void	 kb_numbers_free(struct kb_numbers *);

#endif
