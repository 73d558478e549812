/* SPDX-License-Identifier: ISC */
/*
 * rate.h - an exact number: a decimal or a fraction, such as the rupiah per
 * vote of banpol.  Never a binary float.
 */
#ifndef KESBANG_RATE_H
#define KESBANG_RATE_H

#include "kesbang/base.h"

/*
 * Lowest terms, so that equal ones are equal; den 0: unknown.  of: what the
 * fraction that it was written as is a multiple of them by, so that it is
 * printed as it was decreed; 0: it was no fraction.
 */
typedef struct { int64_t num, den, of; } kb_rate;

#define KB_RATE_TEXT 44

/*
 * 3000, 3.000, Rp3.000,50, 1234.5, 185421427/61807.  Thousands as in
 * kb_money_parse(): "1.500" is fifteen hundred.  A denominator of 0, a
 * negative number and what does not fit are refused.
 */
int	 kb_rate_parse(const char *, kb_rate *, struct kb_err *);
/*
 * The stored form: "3000.5", "1.1250" (so that it is not read as thousands),
 * "1/3" where it was written so, or no finite decimal of 18 digits says it.
 */
void	 kb_rate_text(kb_rate, char out[KB_RATE_TEXT]);
void	 kb_rate_show(struct kb_buf *, kb_rate);	/* 3.000,5 */

#endif
