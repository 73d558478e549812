/* SPDX-License-Identifier: ISC */
/* civil.h - what the files on dates and times share, and no one else sees. */
#ifndef KESBANG_CORE_CIVIL_H
#define KESBANG_CORE_CIVIL_H

#include "kesbang/date.h"

#define KB_YEAR_MIN 1900
#define KB_YEAR_MAX 2199
#define KB_SERIAL_MIN (-25567)		/* 1900-01-01 */
#define KB_SERIAL_MAX 84005		/* 2199-12-31 */

/* A civil date before it is checked. */
struct kb_civil {
	int	y, m, d;
};

struct kb_civil kb_civil_of(int64_t serial);
kb_date	 kb_civil_date(int64_t);		/* unknown: out of range */
/* n in so many digits, then one more character; returns what follows. */
char	*kb_digits(char *out, int n, int digits, char after);

/* "2020-08-07" at s, the form of our own files: millions are read. */
bool	 kb_civil_iso(const char *s, struct kb_civil *);
/* NULL, or what to say after the quoted value: no such day or year. */
const char *kb_civil_check(const struct kb_civil *, kb_date *);

/*
 * kb_pdate_parse() that also tells whether s was written like a date at all;
 * where it was not, a caller may know better what it should have been.
 */
int	 kb_pdate_read(const char *s, kb_pdate *, bool *like_date,
	    struct kb_err *);

#endif
