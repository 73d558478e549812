/* SPDX-License-Identifier: ISC */
/* scan.h - steps through folded text that the readers of values share. */
#ifndef KESBANG_CORE_SCAN_H
#define KESBANG_CORE_SCAN_H

#include <string.h>

#include "kesbang/text.h"

/* Spellings met in letters and sheets, folded. */
struct kb_spelling {
	char	name[10];
	int	n;
};

static inline bool
kb_in_word(char c)
{
	return (c >= 'a' && c <= 'z') || c == '\'';
}

static inline void
kb_skip(const char **p, char c)
{
	if (**p == c)
		(*p)++;
}

/* A number of at most four digits; how many there are in all goes to *n. */
static inline int
kb_scan_number(const char **p, int *n)
{
	int v = 0;

	for (*n = 0; kb_is_digit(**p); (*p)++)
		if (++*n <= 4)
			v = v * 10 + (**p - '0');
	return v;
}

/* The meaning of the word at *p, 0 when it is not in the table. */
static inline int
kb_scan_word(const char **p, const struct kb_spelling *w, size_t n)
{
	size_t len = 0;

	while (kb_in_word((*p)[len]))
		len++;
	for (; n-- > 0; w++) {
		if (strlen(w->name) == len && memcmp(*p, w->name, len) == 0) {
			*p += len;
			return w->n;
		}
	}
	return 0;
}

#endif
