/* SPDX-License-Identifier: ISC */
/*
 * sel_nomor.c - cells with the numbers of papers: a number and its date, and
 * papers of several kinds in one cell.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "nomor.h"
#include "sel.h"

/* The papers that an ormas may have a number of. */
static const struct paper {
	const char	*number, *date, *end;
	const char	*label;		/* words that name it, "a|b" */
} papers[] = {
	{ "ahu_nomor", "ahu_tanggal", NULL, "ahu" },
	{ "skt_nomor", "skt_tanggal", "skt_berakhir", "skt" },
	{ "surat_lapor_nomor", "surat_lapor_tanggal", "surat_lapor_berakhir",
	    "skm|skl|skko|skk|sktl|sttl|stl|skpo" },
	{ "akta_nomor", "akta_tanggal", NULL, "akta|akte" },
};

static const struct paper *
paper_of(const char *column)
{
	for (size_t i = 0; i < KB_LEN(papers); i++)
		if (strcmp(papers[i].number, column) == 0)
			return &papers[i];
	return NULL;
}

/* ---- what a number is, by its words and its form ---- */

static bool
has_word(const char *s, size_t len, const char *list)
{
	const char *end = s + len;
	struct kb_buf word = KB_BUF_INIT;
	bool found = false;

	while (s < end && !found) {
		size_t n = 0;

		while (s < end && !kb_is_letter(*s))
			s++;
		while (s + n < end && kb_is_letter(s[n]))
			n++;
		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		found = n > 0 && kb_in_list(list, word.s);
		s += n;
	}
	kb_buf_free(&word);
	return found;
}

/* 01-00-00/010/D.III.4/VI/2014, 29/D.III.3/III/2008: of the Ministry. */
static bool
of_ministry(const char *s)
{
	struct kb_buf b = KB_BUF_INIT;
	bool is;

	ormas_number_same(s, &b);
	is = strstr(kb_buf_str(&b), " d iii ") != NULL ||
	    strstr(kb_buf_str(&b), "01 00 00 ") != NULL;
	kb_buf_free(&b);
	return is;
}

/* Codes of an office's own archive: 220/, 100.3.3.3/, BKBP, Kesbangpol. */
static bool
of_office(const char *s)
{
	struct kb_buf b = KB_BUF_INIT;
	bool is;

	ormas_number_same(s, &b);
	is = strncmp(kb_buf_str(&b), "220 ", 4) == 0 ||
	    strncmp(kb_buf_str(&b), "100 ", 4) == 0 ||
	    strncmp(kb_buf_str(&b), "300 ", 4) == 0 ||
	    strstr(kb_buf_str(&b), "kesbang") != NULL ||
	    strstr(kb_buf_str(&b), "bkbp") != NULL;
	kb_buf_free(&b);
	return is;
}

/* NULL: nothing shows which.  usual: what the heading says of the rest. */
static const struct paper *
which_paper(const char *s, const char *usual)
{
	for (size_t i = 0; i < KB_LEN(papers); i++)
		if (has_word(s, strlen(s), papers[i].label))
			return &papers[i];
	if (of_ministry(s))
		return &papers[1];
	if (usual != NULL)
		return paper_of(usual);
	return of_office(s) ? &papers[2] : NULL;
}

/* In a column of one kind only a word in front says that it is another. */
static const struct paper *
this_paper(const char *s, const char *usual)
{
	size_t front = strcspn(s, "0123456789/");

	for (size_t i = 0; i < KB_LEN(papers); i++)
		if (has_word(s, i == 0 ? strlen(s) : front, papers[i].label))
			return &papers[i];
	return paper_of(usual);
}

/* ---- one number ---- */

#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

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

static void
give_ahu(const struct paper *p, char *s, const struct kb_facts *to)
{
	struct kb_buf b = KB_BUF_INIT;
	struct ormas_ahu a;

	if (!has_digit(s)) {
		to->other(to->arg, p->number, s);
		return;
	}
	if (ormas_ahu_parse(s, &a)) {
		char *end = s + (a.to - s), *tail = end + (*end != '\0');

		if (tail[strcspn(tail, LETTERS)] != '\0')
			to->other(to->arg, "ahu_nomor lain", tail);
		*end = '\0';
		s += a.from - s;
		if (ormas_ahu_normal(&a, &b) && b.len <= strlen(s))
			memcpy(s, b.s, b.len + 1);
		kb_buf_free(&b);
	}
	to->fact(to->arg, p->number, s);
}

static char *
bare(const struct paper *p, char *s)
{
	struct kb_buf word = KB_BUF_INIT;
	bool more = p->end != NULL;

	s = ormas_number_bare(s);
	while (more) {				/* "SKT No. 1", "SKM: 2" */
		size_t n = 0;

		while (kb_is_letter(s[n]))
			n++;
		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		more = n > 0 && s[n] != '/' && s[n] != '-' &&
		    kb_in_list(p->label, word.s);
		if (more)
			s = ormas_number_bare(s + n);
	}
	kb_buf_free(&word);
	return s;
}

static void
give_number(const struct paper *p, char *s, const struct kb_facts *to)
{
	cut_tail(s);
	if (p == &papers[0])
		give_ahu(p, ormas_number_bare(s), to);
	else if (is_year(s = bare(p, s)))	/* of a paper without number */
		to->other(to->arg, p->date, s);
	else if (has_digit(s))
		to->fact(to->arg, p->number, s);
	else if (*s != '\0')
		to->other(to->arg, p->number, s);
}

/* "..., Notaris N. N., S.H." behind the date of a deed. */
static void
give_rest(const struct paper *p, char *s, const struct kb_facts *to)
{
	static const char *const by[] = { "oleh notaris", "notaris", "oleh" };
	char *what;

	s += strspn(s, " ,;.)-/");
	if (*s == '\0')
		return;
	for (size_t i = 0; i < KB_LEN(by); i++)
		if (p == &papers[3] &&
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
give_end(const struct paper *p, char *s, const struct kb_facts *to)
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

/* A number and what stands about it. */
static void
give_paper(const struct paper *p, char *s, const struct kb_facts *to)
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
		give_paper(p, s, to);
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

void
ormas_cell_deed(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	struct ormas_ahu a;
	bool ahu = ormas_ahu_parse(cell, &a);
	const char *digit = cell + strcspn(cell, "0123456789");

	(void)h;
	if (ahu)
		to->note(to->arg, "akta_nomor", "nomor AHU dalam kolom akta");
	give_paper(&papers[ahu && digit >= a.from ? 0 : 3], cell, to);
}

/* ---- several in one cell ---- */

/* Does another number begin here? */
static bool
begins_paper(const char *s)
{
	static const char words[] = "no|nomor|ahu|sk|skt|skm|skl|skko|skk|"
	    "sktl|sttl|stl|skpo";
	struct kb_buf word = KB_BUF_INIT;
	size_t n = 0, from, to;
	bool is;

	s += strspn(s, " \t\r\n-*");
	while (kb_is_letter(s[n]))
		n++;
	kb_buf_add(&word, s, n);
	is = n > 0 && kb_in_list(words, word.s);
	kb_buf_free(&word);
	if (is || n > 0)
		return is;
	n = strcspn(s, " \t\r\n");
	return memchr(s, '/', n) != NULL && kb_is_digit(*s) &&
	    !(ormas_date_in(s, &from, &to) && from == 0);
}

/* The next paper of the cell; *next is what follows it, or NULL. */
static char *
next_paper(char **next)
{
	char *s = *next, *p = s;

	*next = NULL;
	for (; *p != '\0'; p++) {
		bool slash = *p == '/' && (p == s || p[-1] == ' ' ||
		    p[1] == ' ');

		if ((strchr("\n;", *p) == NULL && !slash) ||
		    !begins_paper(p + 1))
			continue;
		*p = '\0';
		*next = p + 1;
		break;
	}
	return kb_trim(s);
}

static void
give_all(const struct paper *(*which)(const char *, const char *),
    const char *usual, char *cell, const struct kb_facts *to)
{
	char *next = cell, *s;

	while (next != NULL) {
		const struct paper *p;

		s = next_paper(&next);
		s += strspn(s, "-* ");
		if (kb_sheet_unknown(s))
			continue;
		if ((p = which(s, usual)) != NULL)
			give_paper(p, s, to);
		else
			to->other(to->arg, papers[1].number, s);
	}
}

/* A column of one kind of paper, in which others may stand. */
void
ormas_cell_number(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	give_all(this_paper, h->name, cell, to);
}

/*
 * "No. AHU/SKT": what has no form or word of another is the SKT; under a
 * heading that names the local letter, too, it may be either.
 */
void
ormas_cell_papers(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	bool local = strstr(h->name, "lapor") != NULL;

	give_all(which_paper, local ? NULL : papers[1].number, cell, to);
}
