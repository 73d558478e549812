/* SPDX-License-Identifier: ISC */
/*
 * naskah.h - what is doubtful in running Indonesian text: a weekday that is
 * not the date's, parts that do not add up, numbers of persons ...
 *
 * A finding shows both figures and corrects nothing; numbers that identify a
 * person are never repeated whole.
 */
#ifndef KESBANG_NASKAH_H
#define KESBANG_NASKAH_H

#include "kesbang/record.h"

/*
 * Looks through one text; date is that of the record, from which a date
 * without a year takes it (0: unknown, then such dates are not judged).
 */
void	 kb_naskah_lint(const char *text, const char *column, kb_date date,
	    const struct kb_lint *);

/*
 * The largest number of a unit ("10 ribu ton") in the sentences in which one
 * of the words stands ("a|b"); 0: none.
 */
int64_t	 kb_naskah_most(const char *text, const char *unit,
	    const char *words);

/* The i-th thing that is looked for; NULL after the last. */
const struct kb_fault *kb_naskah_fault(size_t);

#endif
