/* SPDX-License-Identifier: ISC */
/* moment.c - a date and a time written as one text, taken apart. */
#include <string.h>

#include "kesbang/date.h"
#include "kesbang/text.h"
#include "scan.h"

static bool
wordy(char c)
{
	return kb_is_digit(c) || kb_in_word((char)(c | 0x20));
}

/* "15.00", "4:30:00" at s, a digit, and no part of a date: its length, or 0. */
static size_t
clock_at(const char *s)
{
	size_t h = strspn(s, "0123456789"), min, n;
	char sep = s[h];

	if (h > 2 || (sep != '.' && sep != ':'))
		return 0;
	min = strspn(s + h + 1, "0123456789");
	n = h + 1 + min;
	if (min != 2)
		return 0;
	if (s[n] == sep && kb_is_digit(s[n + 1])) {
		if (strspn(s + n + 1, "0123456789") != 2)
			return 0;
		n += 3;
	}
	return s[n] != '\0' && strchr("/-", s[n]) != NULL &&
	    kb_is_digit(s[n + 1]) ? 0 : n;
}

static char *
find_clock(char *s, size_t *n)
{
	for (char *p = s; *p != '\0'; p++) {
		if (!kb_is_digit(*p))
			continue;
		if ((p == s || (!wordy(p[-1]) && strchr("/.:-", p[-1]) ==
		    NULL)) && (*n = clock_at(p)) > 0)
			return p;
		p += strspn(p, "0123456789") - 1;
	}
	return NULL;
}

/* Back over "pukul", "sekitar" and such in front of the time. */
static char *
words_before(char *s, char *p)
{
	static const char *const words[] = { "pukul", "pkl", "jam", "sekitar",
	    "sekira", "kira-kira", "kurang lebih", "lebih kurang",
	    "\xc2\xb1", "+/-", "~" };
	bool more = true;

	while (more) {
		char *q = p;

		more = false;
		while (q > s && strchr(" \t.:", q[-1]) != NULL)
			q--;
		for (size_t i = 0; i < KB_LEN(words) && !more; i++) {
			size_t n = strlen(words[i]);

			more = (size_t)(q - s) >= n &&
			    strncasecmp(q - n, words[i], n) == 0 &&
			    ((size_t)(q - s) == n || !wordy(words[i][0]) ||
			    !wordy(q[-(long)n - 1]));
			if (more)
				p = q - n;
		}
	}
	return p;
}

/* "(15.00 s.d. 17.00 Wita)": up to where a date could begin again. */
static char *
clock_end(char *p)
{
	char *comma = strchr(p, ',');

	return comma != NULL ? comma : p + strlen(p);
}

static char *
trim_signs(char *s)
{
	char *end;

	s += strspn(s, " \t,/|-(>");
	end = s + strlen(s);
	while (end > s && strchr(" \t,/|-()>", end[-1]) != NULL)
		*--end = '\0';
	return s;
}

bool
kb_moment_split(char *text, char **date, char **time)
{
	size_t n;
	char *clock = find_clock(text, &n), *from, *to;

	if (clock == NULL)
		return false;
	from = words_before(text, clock);
	to = clock_end(clock + n);
	if (from > text + strspn(text, " ,/|-(>")) {	/* the date first */
		if (*to != '\0' || wordy(from[-1]) ||
		    (unsigned char)from[-1] >= 0x80)
			return false;
		*time = kb_trim(from);
		from[-1] = '\0';
		*date = trim_signs(text);
	} else {
		if (*to == '\0')
			return false;
		*to = '\0';
		*time = kb_trim(from);
		*date = trim_signs(to + 1);
	}
	if (**time != '\0' && (*time)[strlen(*time) - 1] == ')')
		(*time)[strlen(*time) - 1] = '\0';
	return **date != '\0';
}
