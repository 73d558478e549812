/* SPDX-License-Identifier: ISC */
/* rekening.c - when two numbers are one bank account. */
#include <string.h>

#include "kesbang/banpol.h"
#include "kesbang/text.h"

#define DIGITS "0123456789"

bool
banpol_rekening_sama(const char *a, const char *b)
{
	if (strpbrk(a, DIGITS) == NULL || strpbrk(b, DIGITS) == NULL)
		return kb_same_name(a, b);
	for (;; a++, b++) {
		a += strcspn(a, DIGITS);
		b += strcspn(b, DIGITS);
		if (*a != *b || *a == '\0')
			return *a == *b;
	}
}
