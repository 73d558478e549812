/* SPDX-License-Identifier: ISC */
/* nik.c - numbers that have the form of a NIK: types with .no_nik keep none. */
#include <string.h>

#include "kesbang/text.h"

static int
two(const char *s)
{
	return (s[0] - '0') * 10 + (s[1] - '0');
}

bool
kb_nik_form(const char *d)
{
	int day = two(d + 6), month = two(d + 8);

	if (day > 40)				/* women */
		day -= 40;
	return two(d) >= 11 && two(d) <= 97 && day >= 1 && day <= 31 &&
	    month >= 1 && month <= 12;
}

/*
 * Does one begin here, in one run of digits or parted as people do, 4-4-4-4 or
 * 6-6-4?  Other parts are two dates, or two telephones.
 */
static bool
begins(const char *s, const uint8_t *part)
{
	char digits[16];
	size_t n = 0;

	for (; *part != 0; part++) {
		size_t len = strspn(s, "0123456789");

		if (len != *part)
			return false;
		memcpy(digits + n, s, len);
		n += len;
		s += len;
		if (part[1] != 0 && (*s == '\0' || strchr(" .-", *s++) == NULL))
			return false;
	}
	return kb_nik_form(digits);
}

bool
kb_holds_nik(const char *s)
{
	static const uint8_t ways[][5] = { { 16 }, { 4, 4, 4, 4 },
	    { 6, 6, 4 } };

	for (; (s = strpbrk(s, "0123456789")) != NULL;
	    s += strspn(s, "0123456789"))
		for (size_t i = 0; i < KB_LEN(ways); i++)
			if (begins(s, ways[i]))
				return true;
	return false;
}
