/* SPDX-License-Identifier: ISC */
/* nomor.c - the numbers of deeds, decrees and letters, however spelt. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/date.h"
#include "kesbang/text.h"
#include "nomor.h"

/* ---- of the Ministry of Law ---- */

/* The next run of letters ('A') or of digits ('0'), in capitals; 0: none. */
static int
next_run(const char **p, char *out, size_t room)
{
	size_t n = 0;
	bool digit;

	while (**p != '\0' && !kb_is_alnum(**p))
		(*p)++;			/* points, dashes of every kind */
	digit = kb_is_digit(**p);
	for (; digit ? kb_is_digit(**p) : kb_is_letter(**p); (*p)++)
		if (n + 1 < room)
			out[n++] = (char)(digit ? **p : **p & ~32);
	out[n] = '\0';
	return n == 0 ? 0 : digit ? '0' : 'A';
}

/* "TAHUN 2019", "Th. 2019", "2019"; not the year of a date that follows. */
static void
read_year(const char *p, struct ormas_ahu *a)
{
	char run[8];
	int kind = next_run(&p, run, sizeof(run));
	bool said = kind == 'A' && (strcmp(run, "TAHUN") == 0 ||
	    strcmp(run, "THN") == 0 || strcmp(run, "TH") == 0);

	if (said)
		kind = next_run(&p, run, sizeof(run));
	if (kind != '0' || strlen(run) != 4 ||
	    (!said && (*p == '-' || *p == '/') && kb_is_digit(p[1])))
		return;
	a->year = (int)strtol(run, NULL, 10);
	a->to = p;
}

/* What follows the serial number: .AH.01.KK, and mostly the year. */
static bool
read_form(const char *s, const char *serial, struct ormas_ahu *a)
{
	char run[8];

	if (strlen(serial) < 5 || strlen(serial) > 7)
		return false;
	memcpy(a->serial, serial, strlen(serial) + 1);
	if (next_run(&s, run, sizeof(run)) != 'A' || strcmp(run, "AH") != 0 ||
	    next_run(&s, run, sizeof(run)) != '0' || strcmp(run, "01") != 0 ||
	    next_run(&s, run, sizeof(run)) != '0' || strlen(run) != 2)
		return false;
	a->kind = (int)strtol(run, NULL, 10);
	a->to = s;
	read_year(s, a);
	return true;
}

const struct ormas_ahu_kind *
ormas_ahu_kind(int kind)
{
	static const struct ormas_ahu_kind kinds[] = {
		{ 1, 0, "perseroan terbatas" }, { 2, 0, "perseroan terbatas" },
		{ 4, ORMAS_YAYASAN, "yayasan" }, { 5, ORMAS_YAYASAN, "yayasan" },
		{ 7, ORMAS_PERKUMPULAN, "perkumpulan" },
	};

	for (size_t i = 0; i < KB_LEN(kinds); i++)
		if (kinds[i].kind == kind)
			return &kinds[i];
	return NULL;
}

void
ormas_ahu_kind_is(const struct ormas_ahu_kind *k, struct kb_buf *b)
{
	kb_buf_addf(b, "AH.01.%02d ialah nomor %s", k->kind, k->words);
}

/* The form is nobody else's: many leave the word AHU in front away. */
bool
ormas_ahu_parse(const char *s, struct ormas_ahu *a)
{
	char run[32];
	int kind;

	*a = (struct ormas_ahu){ 0 };
	while ((kind = next_run(&s, run, sizeof(run))) != 0) {
		a->from = s - strlen(run);
		if (strcmp(run, "AHU") == 0)
			return next_run(&s, run, sizeof(run)) == '0' &&
			    read_form(s, run, a);
		if (kind == '0' && read_form(s, run, a))
			return true;
	}
	return false;
}

/* ---- compared ---- */

/* Its letters and digits, what stands between them as one blank. */
static void
runs_of(const char *s, struct kb_buf *out)
{
	struct kb_buf folded = KB_BUF_INIT;
	bool gap = false;

	kb_fold(&folded, s);
	for (const char *p = kb_buf_str(&folded); *p != '\0'; p++) {
		if (!kb_is_alnum(*p) && (*p & 0x80) == 0) {
			gap = true;
			continue;
		}
		if (gap)
			kb_buf_addc(out, ' ');
		gap = false;
		kb_buf_addc(out, *p);
	}
	kb_buf_free(&folded);
}

void
ormas_number_same(const char *s, struct kb_buf *out)
{
	char *copy = kb_strdup(s);

	runs_of(ormas_number_bare(copy), out);
	free(copy);
}

void
ormas_ahu_same(const char *s, struct kb_buf *out)
{
	struct ormas_ahu a;

	if (!ormas_ahu_parse(s, &a)) {
		ormas_number_same(s, out);
		return;
	}
	kb_buf_addf(out, "ahu %s %d %d", a.serial + strspn(a.serial, "0"),
	    a.kind, a.year);
}

/* ---- without the words in front ---- */

bool
ormas_number_word(const char *word)
{
	return kb_in_list("no|nomor|nmr|nomer|akta|akte|notaris|"
	    "pendirian|perubahan|sk|surat|keputusan|keterangan|pengesahan|"
	    "terdaftar|kemenkumham|menkumham|kemendagri|mendagri|ri|dari|"
	    "menteri|kementerian|hukum|dan|ham|hak|asasi|manusia|republik|"
	    "indonesia", word);
}

char *
ormas_number_bare(char *s)
{
	struct kb_buf word = KB_BUF_INIT;
	bool more = true;

	while (more) {
		size_t n = 0;

		s += strspn(s, " \t\r\n.:,;=");
		while (kb_is_letter(s[n]))
			n++;
		kb_buf_cut(&word, 0);
		kb_buf_add(&word, s, n);
		more = n > 0 && (s[n] == '\0' ||
		    strchr(" \t\r\n.:,;=", s[n]) != NULL || kb_is_digit(s[n])) &&
		    ormas_number_word(kb_buf_str(&word));
		if (more)
			s += n;
	}
	kb_buf_free(&word);
	return kb_trim(s);
}

/* ---- dates among other words ---- */

#define WORDS 7				/* of "hari Selasa, tanggal 27 Februari 2018" */

static const char between[] = " \t\r\n,;()";

static bool
is_date(const char *s, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_date date;
	bool is;

	kb_buf_add(&b, s, n);
	is = kb_date_parse(kb_buf_str(&b), &date, NULL) == 0;
	kb_buf_free(&b);
	return is;
}

/* The longest date that begins here: its length, 0 for none. */
static size_t
date_length(const char *s)
{
	size_t n = 0, best = 0;

	for (int words = 0; words < WORDS && s[n] != '\0'; words++) {
		n += strcspn(s + n, between);
		if (is_date(s, n))
			best = n;
		n += strspn(s + n, between);
	}
	return best;
}

bool
ormas_date_in(const char *s, size_t *from, size_t *to)
{
	size_t i = strspn(s, between), n;

	while (s[i] != '\0') {
		if ((n = date_length(s + i)) > 0) {
			*from = i;
			*to = i + n;
			return true;
		}
		i += strcspn(s + i, between);
		i += strspn(s + i, between);
	}
	return false;
}
