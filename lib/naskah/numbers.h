/* SPDX-License-Identifier: ISC */
/* numbers.h - what the reader of a text asks about its numbers. */
#ifndef KESBANG_NASKAH_NUMBERS_H
#define KESBANG_NASKAH_NUMBERS_H

#include "teks.h"

#define TEKS_MARGIN 16			/* ends behind the last: how far ahead
					   a finder may look unasked */

/* Digits with their dots, commas and colons; returns how many bytes. */
size_t	 naskah_digits(struct teks_piece *, const char *);
/* "dua puluh lima", "2,5 juta" become one piece; an ordinal becomes none. */
void	 naskah_join_numbers(struct teks *);

#endif
