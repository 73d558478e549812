/* SPDX-License-Identifier: ISC */
/* sel.c - cells of offices' sheets: names, kinds, terms, telephones. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "sel.h"

/* ---- one line ---- */

char *
ormas_one_line(char *s)
{
	char *to = s, *from = s;

	for (; *from != '\0'; from++) {
		bool blank = strchr(" \t\r\n", *from) != NULL;

		if (blank && (to == s || to[-1] == ' '))
			continue;
		*to++ = *from;
		if (blank)
			to[-1] = ' ';
	}
	*to = '\0';
	return kb_trim(s);
}

void
ormas_cell_line(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	to->fact(to->arg, h->name, ormas_one_line(cell));
}

/* ---- a name and its abbreviation ---- */

#define LONGEST_SHORT 20

/* Letters of one word, most of them capitals: LMR, DPD-LMR, PeKaT. */
static bool
like_abbreviation(const char *s)
{
	size_t upper = 0, lower = 0, n = strlen(s);

	for (const char *p = s; *p != '\0'; p++) {
		upper += *p >= 'A' && *p <= 'Z';
		lower += *p >= 'a' && *p <= 'z';
		if (!kb_is_alnum(*p) && strchr("-./&'", *p) == NULL)
			return false;
	}
	return n >= 2 && n <= LONGEST_SHORT && upper >= 2 && upper >= lower;
}

/* Made of letters of the name, in their order: not a place or a remark. */
static bool
made_of(const char *name, const char *letters)
{
	for (; *letters != '\0'; letters++) {
		if (!kb_is_letter(*letters))
			continue;
		while (*name != '\0' && (*name | 32) != (*letters | 32))
			name++;
		if (*name == '\0')
			return false;
		name++;
	}
	return true;
}

/*
 * "Laskar Melayu Riau (LMR)", "Laskar Melayu Riau(LMR"; where abbreviations
 * have a column of their own the name is what the sheet says it is.
 */
void
ormas_cell_name(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	char *name = ormas_one_line(cell), *open = strrchr(name, '(');
	char *shut = open != NULL ? strchr(open, ')') : NULL;

	if (open != NULL && open > name && !to->has(to->arg, "singkatan") &&
	    (shut == NULL || shut[1 + strspn(shut + 1, " .")] == '\0')) {
		char *brief = open + 1;

		if (shut != NULL)
			*shut = '\0';
		*open = '\0';
		brief = kb_trim(brief);
		if (like_abbreviation(brief) && made_of(name, brief)) {
			to->fact(to->arg, "singkatan", brief);
		} else {
			*open = '(';
			if (shut != NULL)
				*shut = ')';
		}
	}
	to->fact(to->arg, h->name, kb_trim(name));
}

/* ---- legal form, or what offices call one ---- */

/*
 * Under "bentuk" stand forms of law, but also LSM or OKP, which are none.  A
 * word that is neither is left as it is.
 */
void
ormas_cell_kind(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	bool form = to->fits(to->arg, h->name, cell);

	if (!form && strpbrk(cell, "0123456789") != NULL) {
		ormas_cell_papers(h, cell, to);		/* "legalitas" */
		return;
	}
	to->fact(to->arg, !form && to->fits(to->arg, "jenis", cell) ?
	    "jenis" : h->name, cell);
}

/* ---- from a day to a day ---- */

/* "A s.d. B", "A - B": B; the text ends behind A.  NULL: only one. */
static char *
split_range(char *s)
{
	static const char *const marks[] = { " s.d. ", " s.d ", " s/d ", " sd ",
	    " sampai dengan ", " sampai ", " hingga ", " - ", " – ", " — " };

	for (size_t i = 0; i < KB_LEN(marks); i++) {
		char *at = strcasestr(s, marks[i]);

		if (at == NULL)
			continue;
		*at = '\0';
		return kb_trim(at + strlen(marks[i]));
	}
	return NULL;
}

/* Days with a dash and no blanks between them: "01/01/2020-31/12/2024". */
static char *
split_days(char *s, const char *first, const char *last,
    const struct kb_facts *to)
{
	for (char *at = s; (at = strchr(at, '-')) != NULL; at++) {
		*at = '\0';
		if (to->fits(to->arg, first, s) &&
		    to->fits(to->arg, last, at + 1))
			return at + 1;
		*at = '-';
	}
	return NULL;
}

/* The last word of a range without a first day: "s.d. 5 Mei 2025". */
static char *
behind_until(char *s)
{
	static const char *const words[] = { "berlaku", "sampai dengan",
	    "sampai", "s.d.", "s.d", "s/d", "hingga", ":" };
	size_t i = 0;

	while (i < KB_LEN(words)) {
		size_t n = strlen(words[i]);

		if (strncasecmp(s, words[i], n) == 0 && s[n] != '\0') {
			s = kb_trim(s + n);
			i = 0;
		} else {
			i++;
		}
	}
	return s;
}

/* Nothing but numbers and words of that list. */
static bool
made_of_words(const char *s, const char *list)
{
	struct kb_buf word = KB_BUF_INIT;
	bool only = true;

	while (only && *s != '\0') {
		size_t n = 0;

		while (kb_is_letter(s[n]))
			n++;
		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		only = n == 0 || kb_in_list(list, word.s);
		s += n > 0 ? n : 1;
	}
	kb_buf_free(&word);
	return only;
}

/* Why no last day stands here; NULL: the reader of days says it best. */
static char *
no_last_day(const char *s)
{
	static const char digits[] = "0123456789";
	long year = 0, other = 0;

	for (const char *p = s; *(p += strcspn(p, digits)) != '\0';
	    p += strspn(p, digits)) {
		long n = strtol(p, NULL, 10);

		if (strspn(p, digits) == 4 && n >= 1900 && n < 2200)
			year = n;
		else
			other++;
	}
	if (year > 0 && other == 0 && made_of_words(s,
	    "tahun|thn|th|periode|masa|bakti|s|d|sd|sampai|dengan|hingga"))
		return kb_asprintf("hanya tahun: tulis tanggal akhirnya, mis. "
		    "31/12/%ld", year);
	if (year == 0 && other > 0 && made_of_words(s,
	    "tahun|thn|th|bulan|bln|selama|dan"))
		return kb_strdup("hanya lamanya: tulis tanggal akhirnya");
	return NULL;
}

/*
 * A range of days.  Years alone ("2020-2025") are no days and the law does
 * not say which they would be: such a cell is left as it is.
 */
static void
range(const char *first, const char *last, char *cell,
    const struct kb_facts *to)
{
	char *whole = ormas_one_line(cell), *copy = kb_strdup(whole);
	char *from, *until, *why = NULL;

	from = copy;
	until = split_range(copy);
	if (until == NULL)
		until = split_days(copy, first, last, to);
	if (until != NULL && to->fits(to->arg, first, from) &&
	    to->fits(to->arg, last, until)) {
		size_t n = (size_t)(until - copy), m = strlen(from);

		whole[m] = '\0';
		to->fact(to->arg, first, whole);
		to->fact(to->arg, last, whole + n);
	} else if (!to->fits(to->arg, last, behind_until(whole)) &&
	    (why = no_last_day(whole)) != NULL) {
		to->unread(to->arg, last, whole, why);
	} else {
		to->fact(to->arg, last, behind_until(whole));
	}
	free(copy);
	free(why);
}

void
ormas_cell_term(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	range("pengurus_mulai", h->name, cell, to);
}

/* The same for one of the board: the term is the board's. */
void
ormas_cell_each_term(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	(void)h;
	range("pengurus_mulai", "pengurus_berakhir", cell, to);
}

void
ormas_cell_validity(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	range(strncmp(h->name, "skt", 3) == 0 ? "skt_tanggal" :
	    "surat_lapor_tanggal", h->name, cell, to);
}

/* Of the SKT; where the sheet has no SKT but the local letter, of that. */
void
ormas_cell_any_validity(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	bool letter = to->has(to->arg, "surat_lapor_nomor") &&
	    !to->has(to->arg, "skt_nomor") && !to->has(to->arg, "skt_tanggal");

	(void)h;
	range(letter ? "surat_lapor_tanggal" : "skt_tanggal", letter ?
	    "surat_lapor_berakhir" : "skt_berakhir", cell, to);
}

/* ---- an address, and a telephone below it ---- */

/* Where a telephone begins behind something else: *end is what to cut at. */
static char *
phone_in(char *cell, char **end)
{
	static const char *const marks[] = { "\n", "Telp", "Tlp", "No. HP",
	    "No HP", "HP.", "HP:", "HP ", "/", "(", "," };

	for (size_t i = 0; i < KB_LEN(marks); i++)
		for (char *at = cell; (at = strcasestr(at, marks[i])) != NULL;
		    at++) {
			char *phone = at + strlen(marks[i]);

			phone += strspn(phone, ".: \r\n/(");
			if (at == cell || !ormas_phone_goes_on(phone))
				continue;
			*end = at;
			return phone;
		}
	return NULL;
}

static void
with_phone(const char *column, char *cell, const struct kb_facts *to)
{
	char *end, *phone = phone_in(cell, &end);

	if (phone != NULL) {
		size_t n = strlen(phone);

		*end = '\0';
		while (n > 0 && strchr(") .,;", phone[n - 1]) != NULL)
			phone[--n] = '\0';
		to->fact(to->arg, "telepon", ormas_one_line(phone));
	}
	to->fact(to->arg, column, ormas_one_line(cell));
}

void
ormas_cell_address(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	(void)h;
	with_phone("alamat", cell, to);
}

/* "N. N., S.H. (0812 ...)" */
void
ormas_cell_chair(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	(void)h;
	with_phone("ketua", cell, to);
}

/* ---- telephones ---- */

/* Nothing but a number, or several. */
bool
ormas_phone_goes_on(const char *s)
{
	size_t digits = 0;

	for (; *s != '\0'; s++) {
		digits += kb_is_digit(*s);
		if (!kb_is_digit(*s) && strchr(" \t\r\n+-./,;()", *s) == NULL)
			return false;
	}
	return digits >= 6;
}

/* Numbers below each other are kept, all of them. */
void
ormas_cell_phone(const struct kb_heading *h, char *cell,
    const struct kb_facts *to)
{
	char *next = cell, *out = cell;

	while (next != NULL) {
		char *line = strsep(&next, "\r\n");

		line = kb_trim(line);
		if (kb_sheet_unknown(line))
			continue;
		if (out > cell)
			*out++ = ';';
		memmove(out, line, strlen(line));
		out += strlen(line);
	}
	*out = '\0';
	to->fact(to->arg, h->name, ormas_one_line(cell));
}
