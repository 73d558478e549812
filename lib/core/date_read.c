/* SPDX-License-Identifier: ISC */
/* date_read.c - dates as Indonesian offices write them. */
#include <stdlib.h>
#include <string.h>

#include "civil.h"
#include "kesbang/text.h"
#include "refuse.h"
#include "scan.h"

static const struct kb_spelling month_words[] = {
	{ "januari", 1 }, { "jan", 1 }, { "februari", 2 }, { "pebruari", 2 },
	{ "feb", 2 }, { "peb", 2 }, { "maret", 3 }, { "mar", 3 }, { "mrt", 3 },
	{ "april", 4 }, { "apr", 4 }, { "mei", 5 }, { "juni", 6 }, { "jun", 6 },
	{ "january", 1 }, { "february", 2 }, { "march", 3 }, { "may", 5 },
	{ "june", 6 }, { "july", 7 }, { "august", 8 }, { "october", 10 },
	{ "december", 12 },
	{ "aug", 8 }, { "oct", 10 }, { "dec", 12 },
	{ "juli", 7 }, { "jul", 7 }, { "agustus", 8 }, { "agt", 8 },
	{ "agst", 8 }, { "ags", 8 }, { "agu", 8 }, { "september", 9 }, { "sept", 9 },
	{ "sep", 9 }, { "oktober", 10 }, { "okt", 10 }, { "november", 11 },
	{ "nopember", 11 }, { "nov", 11 }, { "nop", 11 }, { "desember", 12 },
	{ "des", 12 },
};
static const struct kb_spelling day_words[] = {
	{ "senin", 1 }, { "selasa", 2 }, { "rabu", 3 }, { "kamis", 4 },
	{ "jumat", 5 }, { "jum'at", 5 }, { "sabtu", 6 }, { "minggu", 7 },
	{ "ahad", 7 },
};
static const struct kb_spelling date_words[] = {
	{ "tanggal", 1 }, { "tgl", 1 },
};

/* What follows the quoted value; NULL is said of a date that is right. */

static const char shape[] = " bukan tanggal: tulis seperti 7 Agustus 2020, "
    "07/08/2020 atau 2020-08-07";
static const char partial_shape[] = " bukan tanggal: tulis seperti "
    "7 Agustus 2020, Agustus 2020 atau 2020";
static const char no_such_month[] = ": nama bulan tidak dikenal";
static const char bad_year[] = ": tahun harus dari 1900 sampai 2199";
static const char weekday_differs[] = ": hari tidak cocok";

/* What stands between day, month and year: '/', '-', '.', a blank; else 0. */
static char
separator(const char **p)
{
	char c = **p;

	kb_skip(p, ' ');
	if (**p != '/' && **p != '-' && **p != '.')
		return c == ' ' ? c : '\0';
	c = *(*p)++;
	kb_skip(p, ' ');
	return c;
}

/* Day, month and year of folded text, in the order in which they stand. */
static const char *
read_civil(const char *p, struct kb_civil *c)
{
	int n[3] = { 0, 0, 0 };
	char first, second;
	bool named;

	c->d = kb_scan_number(&p, &n[0]);
	first = separator(&p);
	if (n[0] >= 6 && *p == '\0')
		return " hanya angka: tulis tanggal seperti 2020-08-07";
	named = kb_in_word(*p);
	if (n[0] == 0 || first == '\0' || (named ? n[0] > 2 : first == ' '))
		return shape;
	c->m = named ? kb_scan_word(&p, month_words, KB_LEN(month_words)) :
	    kb_scan_number(&p, &n[1]);
	if (named && c->m == 0)
		return no_such_month;
	second = separator(&p);
	c->y = kb_scan_number(&p, &n[2]);
	if (second == '\0' || *p != '\0')
		return shape;
	if (!named && (second != first || n[1] == 0 || n[1] > 2))
		return shape;
	if (!named && n[0] == 4 && n[2] <= 2 && first == '-') {
		*c = (struct kb_civil){ c->d, c->m, c->y };
		return NULL;
	}
	if (n[0] > 2 || n[2] > 4 || n[2] == 0)
		return shape;
	if (n[2] < 4)
		return ": tulis tahun dengan empat angka";
	return !named && c->m > 12 && c->m <= 31 && c->d <= 12 ?
	    " bukan tanggal yang ada (tulis hari/bulan/tahun)" : NULL;
}

const char *
kb_civil_check(const struct kb_civil *c, kb_date *out)
{
	if (c->y < KB_YEAR_MIN || c->y > KB_YEAR_MAX)
		return bad_year;
	*out = kb_date_make(c->y, c->m, c->d);
	return out->ymd == 0 ? " bukan tanggal yang ada" : NULL;
}

int
kb_weekday_parse(const char *s)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *p;
	int day;

	kb_fold(&b, s);
	p = kb_buf_str(&b);
	p += strspn(p, " ");
	day = kb_scan_word(&p, day_words, KB_LEN(day_words));
	day = p[strspn(p, " ")] == '\0' ? day : 0;
	kb_buf_free(&b);
	return day;
}

int
kb_weekdays_parse(const char *list, unsigned *days, struct kb_err *err)
{
	struct kb_buf one = KB_BUF_INIT;
	int rc = 0;

	*days = 0;
	while (rc == 0 && kb_next_part(&list, ',', &one)) {
		const char *s = kb_buf_str(&one);
		int day = kb_weekday_parse(s);

		if (day == 0)
			rc = kb_fail(err, KB_DATA, "'%.40s' bukan nama hari; "
			    "tulis misalnya senin,kamis", s + strspn(s, " "));
		else
			*days |= 1U << (day - 1);
	}
	kb_buf_free(&one);
	return rc;
}

/* "hari Jumat, tanggal" in front of a date; the weekday, 0 when none. */
static int
read_prefix(const char **p)
{
	static const struct kb_spelling hari[] = { { "hari", 1 } };
	int weekday;

	if (kb_scan_word(p, hari, 1) != 0)
		kb_skip(p, ' ');
	weekday = kb_scan_word(p, day_words, KB_LEN(day_words));
	/* "Minggu/6 April"; '>': day and date in columns of their own. */
	if (weekday != 0)
		*p += strspn(*p, " ,/>-");
	if (kb_scan_word(p, date_words, KB_LEN(date_words)) != 0)
		*p += strspn(*p, ".: ");
	return weekday;
}

static int
refuse_weekday(struct kb_err *err, const char *raw, kb_date date)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_date_long(&b, date);
	kb_refuse(err, raw, "%s, %s adalah %s", weekday_differs,
	    kb_buf_str(&b), kb_day_name(kb_weekday(date)));
	kb_buf_free(&b);
	return -1;
}

/* The day that Excel keeps as this number (1 is 1 January 1900, and 60 one that
 * there was not); 0: it is none of the last hundred years or so. */
static kb_date
of_excel(const char *s)
{
	size_t len = strspn(s, "0123456789");
	const char *end = s + len;

	if ((*end == ',' || *end == '.') && kb_is_digit(end[1]))
		end += 1 + strspn(end + 1, "0123456789");
	return len != 5 || *end != '\0' ? (kb_date){ 0 } :
	    kb_date_of_serial((int32_t)strtol(s, NULL, 10) - 25569);
}

/* why: how it is said of any other text. */
static int
refuse(struct kb_err *err, const char *raw, const char *why)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_date day = why == shape || why == partial_shape ? of_excel(raw) :
	    (kb_date){ 0 };

	if (day.ymd == 0)
		return kb_refuse(err, raw, "%s", why);
	kb_date_long(&b, day);
	kb_refuse(err, raw, " bukan tanggal; bila angka tanggal Excel, itu %s: "
	    "ubah format selnya menjadi tanggal", kb_buf_str(&b));
	kb_buf_free(&b);
	return -1;
}

static const char *
read_date(const char *folded, kb_date *out)
{
	struct kb_civil c;
	const char *why;
	int weekday = read_prefix(&folded);

	if (kb_in_word(*folded))
		return shape;
	why = read_civil(folded, &c);
	if (why == NULL)
		why = kb_civil_check(&c, out);
	if (why == NULL && weekday != 0 && weekday != kb_weekday(*out))
		return weekday_differs;
	return why;
}

bool
kb_civil_iso(const char *s, struct kb_civil *c)
{
	static const char form[] = "dddd-dd-dd";

	for (int i = 0; i < 10; i++)
		if (form[i] == 'd' ? !kb_is_digit(s[i]) : s[i] != '-')
			return false;
	c->y = (s[0] - '0') * 1000 + (s[1] - '0') * 100 + (s[2] - '0') * 10 +
	    s[3] - '0';
	c->m = (s[5] - '0') * 10 + s[6] - '0';
	c->d = (s[8] - '0') * 10 + s[9] - '0';
	return true;
}

int
kb_date_parse(const char *s, kb_date *out, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_civil c;
	kb_date date = { 0 };
	const char *why;

	if (kb_civil_iso(s, &c) && s[10] == '\0') {
		why = kb_civil_check(&c, &date);
	} else {
		kb_fold(&b, s);
		why = read_date(kb_buf_str(&b), &date);
		kb_buf_free(&b);
	}
	if (why == weekday_differs)
		return refuse_weekday(err, s, date);
	if (why != NULL)
		return refuse(err, s, why);
	*out = date;
	return 0;
}

/*
 * 2009, 2009-05, 05/2009, Mei 2009 in folded text; false: another form.
 * With a month the day becomes 1, so that month 00 is not taken for none.
 */
static bool
read_partial(const char *p, struct kb_civil *c)
{
	int n, len;
	char sep;

	*c = (struct kb_civil){ 0, 0, 0 };
	if (kb_in_word(*p)) {
		c->m = kb_scan_word(&p, month_words, KB_LEN(month_words));
		sep = separator(&p);
		c->y = kb_scan_number(&p, &len);
		c->d = 1;
		return c->m != 0 && sep != '\0' && len == 4 && *p == '\0';
	}
	c->y = kb_scan_number(&p, &n);
	if (n == 4 && *p == '\0')
		return true;
	sep = separator(&p);
	c->m = kb_scan_number(&p, &len);
	c->d = 1;
	if (*p != '\0' || n == 0 || len == 0)
		return false;
	if (n <= 2 && len == 4 && (sep == '/' || sep == '-')) {
		*c = (struct kb_civil){ c->m, c->y, 1 };
		return true;
	}
	return n == 4 && len <= 2 && sep == '-';
}

static const char *
check_partial(const struct kb_civil *c, kb_date *out)
{
	if (c->y < KB_YEAR_MIN || c->y > KB_YEAR_MAX)
		return bad_year;
	if (c->d == 1 && kb_month_days(c->y, c->m) == 0)
		return " bukan bulan yang ada";
	out->ymd = c->y * 10000 + c->m * 100;
	return NULL;
}

int
kb_pdate_read(const char *s, kb_pdate *out, bool *like_date,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_civil c;
	kb_date date = { 0 };
	const char *why;

	if (kb_civil_iso(s, &c) && s[10] == '\0') {
		why = kb_civil_check(&c, &date);
	} else {
		kb_fold(&b, s);
		why = read_partial(kb_buf_str(&b), &c) ?
		    check_partial(&c, &date) : read_date(kb_buf_str(&b), &date);
		kb_buf_free(&b);
	}
	*like_date = why != shape && why != no_such_month;
	if (why == weekday_differs)
		return refuse_weekday(err, s, date);
	if (why != NULL)
		return refuse(err, s, why == shape ? partial_shape : why);
	out->ymd = date.ymd;
	return 0;
}

int
kb_pdate_parse(const char *s, kb_pdate *out, struct kb_err *err)
{
	bool like_date;

	return kb_pdate_read(s, out, &like_date, err);
}
