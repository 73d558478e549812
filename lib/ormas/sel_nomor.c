/* SPDX-License-Identifier: ISC */
/* sel_nomor.c - one numbered paper in a cell: its number, dates, notary. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "nomor.h"
#include "sel.h"

#define ALNUM "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

static bool
has_digit(const char *s)
{
	return strpbrk(s, "0123456789") != NULL;
}

static bool
is_year(const char *s)
{
	return strlen(s) == 4 && strspn(s, "0123456789") == 4 &&
	    (strncmp(s, "19", 2) == 0 || strncmp(s, "20", 2) == 0);
}

/*
 * The words before a date that only say that it is one, or of what: s is cut
 * before them.  True: they say that it is the last day.
 */
static bool
cut_tail(char *s)
{
	static const struct { const char *word; bool until; } tail[] = {
		{ "tgl", false }, { "tanggal", false }, { "berlaku", false },
		{ "masa", false }, { "mulai", false }, { "sejak", false },
		{ "s.d", true }, { "s/d", true }, { "sd", true },
		{ "sampai dengan", true }, { "sampai", true },
		{ "hingga", true }, { "berakhir", true },
	};
	size_t n = strlen(s), i = 0;
	bool until = false;

	while (i < KB_LEN(tail)) {
		size_t m = strlen(tail[i].word);

		while (n > 0 && strchr(" ,;(:-/.", s[n - 1]) != NULL)
			n--;
		if (n < m || strncasecmp(s + n - m, tail[i].word, m) != 0 ||
		    (n > m && kb_is_alnum(s[n - m - 1]))) {
			i++;
			continue;
		}
		until = until || tail[i].until;
		n -= m;
		i = 0;
	}
	s[n] = '\0';
	return until;
}

/* Where a year ends, or the text does. */
static size_t
behind_year(const char *s, size_t i)
{
	for (; s[i] != '\0'; i++) {
		size_t n = strspn(s + i, "0123456789");

		if (n == 4)
			return i + n;
		i += n > 0 ? n - 1 : 0;
	}
	return i;
}

/* Behind a number what has the form of a date, as 31-02-2019: which is none. */
static bool
like_date(const char *s, size_t *from, size_t *to)
{
	bool digits = false;

	for (size_t i = 0; s[i] != '\0'; i++) {
		size_t d = strspn(s + i, "0123456789"), m, y;
		char sep = s[i + d];

		if (digits && d > 0 && d < 3 && s[i - 1] == ' ' &&
		    (sep == '-' || sep == '/' || sep == '.')) {
			m = strspn(s + i + d + 1, "0123456789");
			y = i + d + 1 + m;
			if (m > 0 && m < 3 && s[y] == sep &&
			    strspn(s + y + 1, "0123456789") == 4 &&
			    !kb_is_alnum(s[y + 5]) && s[y + 5] != '/') {
				*from = i;
				*to = y + 5;
				return true;
			}
		}
		digits |= d > 0;
		i += d > 0 ? d - 1 : 0;
	}
	return false;
}

/*
 * Where "tanggal" begins a date that is none ("tanggal 2018"): it is parted
 * off all the same, and left as it is.
 */
static bool
date_word(const char *s, size_t *from, size_t *to)
{
	static const char *const words[] = { "tanggal ", "tgl. ", "tgl " };

	if (like_date(s, from, to))
		return true;
	for (size_t i = 0; i < KB_LEN(words); i++) {
		const char *at = strcasestr(s, words[i]);

		if (at == NULL || at == s || kb_is_letter(at[-1]))
			continue;
		*from = (size_t)(at - s);
		*to = behind_year(s, *from);
		return true;
	}
	return false;
}

/* Nothing in front of the number but words that say that it is one. */
static bool
only_says(const char *s, const char *end)
{
	struct kb_buf word = KB_BUF_INIT;
	bool only = true;

	while (s < end && only) {
		size_t n = 0;

		while (s + n < end && kb_is_alnum(s[n]))
			n++;
		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		only = n == 0 || ormas_number_word(kb_buf_str(&word));
		s += n > 0 ? n : 1;
	}
	kb_buf_free(&word);
	return only;
}

/*
 * The number stays as it is written, in whatever spelling: ormas_ahu_same
 * knows it.  Words in front and what follows are none of it.
 */
static void
give_ahu(const struct ormas_dokumen *p, char *s, const struct kb_facts *to)
{
	struct ormas_ahu a;

	if (!has_digit(s)) {
		to->other(to->arg, p->number, s);
		return;
	}
	if (ormas_ahu_parse(s, &a)) {
		char *end = s + (a.to - s);

		if (end[strcspn(end, ALNUM)] != '\0')
			to->other(to->arg, "ahu_nomor lain", kb_trim(end));
		*end = '\0';
		if (only_says(s, a.from))
			s += a.from - s;
	}
	to->fact(to->arg, p->number, s);
}

/* "SKT No. 1", "SKM: 2" */
static char *
bare(const struct ormas_dokumen *p, char *s, const void *settings)
{
	bool more = p->end != NULL;

	s = ormas_number_bare(s);
	while (more) {
		size_t n = 0;

		while (kb_is_letter(s[n]))
			n++;
		more = n > 0 && s[n] != '/' && s[n] != '-' &&
		    ormas_dokumen_named(p, s, n, settings);
		if (more)
			s = ormas_number_bare(s + n);
	}
	return s;
}

static void
give_number(const struct ormas_dokumen *p, char *s, const struct kb_facts *to)
{
	cut_tail(s);
	if (p == &ormas_dokumen[DOK_AHU])
		give_ahu(p, ormas_number_bare(s), to);
	else if (is_year(s = bare(p, s, to->settings)))
		to->other(to->arg, p->date, s);
	else if (has_digit(s))
		to->fact(to->arg, p->number, s);
	else if (*s != '\0')
		to->other(to->arg, p->number, s);
}

/* "..., Notaris N. N., S.H." behind the date of a deed. */
static void
give_rest(const struct ormas_dokumen *p, char *s, const struct kb_facts *to)
{
	static const char *const by[] = { "oleh notaris", "notaris", "oleh" };
	char *what;

	s += strspn(s, " ,;.)-/");
	if (*s == '\0')
		return;
	for (size_t i = 0; i < KB_LEN(by); i++)
		if (p == &ormas_dokumen[DOK_AKTA] &&
		    strncasecmp(s, by[i], strlen(by[i])) == 0) {
			s += strlen(by[i]);
			to->fact(to->arg, "notaris", s + strspn(s, " :"));
			return;
		}
	what = kb_asprintf("%s lain", p->number);
	to->other(to->arg, what, s);
	free(what);
}

/* "s.d. 20 Juni 2019" behind a first date. */
static char *
give_end(const struct ormas_dokumen *p, char *s, const struct kb_facts *to)
{
	char *date = s + strspn(s, " ,;.)-/");
	size_t from, at;

	if (p->end == NULL || !ormas_date_in(date, &from, &at) || from > 24)
		return s;
	if (date[at] != '\0')
		date[at++] = '\0';
	to->fact(to->arg, p->end, date + from);
	return date + at;
}

void
ormas_give_dokumen(const struct ormas_dokumen *p, char *s,
    const struct kb_facts *to)
{
	size_t from, at;
	char *rest;

	s = ormas_one_line(s);
	if (!ormas_date_in(s, &from, &at) && !date_word(s, &from, &at)) {
		give_number(p, s, to);
		return;
	}
	rest = s + at + (s[at] != '\0');
	s[at] = '\0';
	if (from == 0 && *rest == '\0' && kb_is_digit(s[0]) &&
	    strpbrk(s, " ") == NULL) {
		give_number(p, s, to);	/* 12/03/2015 may be a number */
		return;
	}
	if (from > 0)
		s[from - 1] = '\0';
	if (from > 0 && p->end != NULL && cut_tail(s)) {
		to->fact(to->arg, p->end, s + from);
		give_rest(p, rest, to);
		ormas_give_dokumen(p, s, to);
		return;
	}
	to->fact(to->arg, p->date, s + from);
	if (from == 0) {		/* the date first */
		rest += strspn(rest, " ,;.)-/");
		if (*rest != '\0')
			give_number(p, rest, to);
		return;
	}
	give_rest(p, give_end(p, rest, to), to);
	give_number(p, s, to);
}
