/* SPDX-License-Identifier: ISC */
/* period.c - spans of days: from their names, and back to words. */
#include <stdlib.h>
#include <string.h>

#include "civil.h"
#include "kesbang/period.h"
#include "kesbang/text.h"
#include "refuse.h"

#define LAST_B03 2014

static const char bad_year[] = ": tahun harus dari 1900 sampai 2199";

/* n whole months that begin with month m of year y. */
static struct kb_period
whole_months(int y, int m, int n)
{
	kb_date from = kb_date_make(y, m, 1);
	kb_date last = kb_date_add_months(from, n - 1);
	int m2 = last.ymd / 100 % 100;

	return (struct kb_period){ from,
	    kb_date_make(y, m2, kb_month_days(y, m2)) };
}

/* "hari-ini", "minggu-lalu" …, also with a blank: named from today. */
struct near {
	char	name[14];
	char	unit;
	int	months;			/* of a unit longer than a week */
	int	back;
};
static const struct near nears[] = {
	{ "hari-ini", 'd', 0, 0 }, { "kemarin", 'd', 0, 1 },
	{ "minggu-ini", 'w', 0, 0 }, { "minggu-lalu", 'w', 0, 1 },
	{ "bulan-ini", 'm', 1, 0 }, { "bulan-lalu", 'm', 1, 1 },
	{ "triwulan-ini", 'm', 3, 0 }, { "triwulan-lalu", 'm', 3, 1 },
	{ "tahun-ini", 'm', 12, 0 }, { "tahun-lalu", 'm', 12, 1 },
};

void
kb_period_words(struct kb_buf *b)
{
	for (size_t i = 0; i < KB_LEN(nears); i++)
		kb_buf_addf(b, "%s%s", i > 0 ? ", " : "", nears[i].name);
}

static struct kb_period
near_span(const struct near *n, kb_date today)
{
	int start = today.ymd / 10000 * 12 + today.ymd / 100 % 100 - 1;
	kb_date d;

	switch (n->unit) {
	case 'd':
		d = kb_date_add(today, -n->back);
		return (struct kb_period){ d, d };
	case 'w':
		d = kb_date_add(today, 1 - kb_weekday(today) - 7 * n->back);
		return (struct kb_period){ d, kb_date_add(d, 6) };
	default:
		start -= start % n->months + n->back * n->months;
		return whole_months(start / 12, start % 12 + 1, n->months);
	}
}

/* 1 when read, 0 when s is no such word, -1 when it failed. */
static int
read_near(const char *raw, char *s, kb_date today, struct kb_period *out,
    struct kb_err *err)
{
	const struct near *n;
	char *blank = strchr(s, ' ');

	if (blank != NULL)
		*blank = '-';
	for (n = nears; n < nears + KB_LEN(nears); n++)
		if (strcmp(s, n->name) == 0)
			break;
	if (blank != NULL)
		*blank = ' ';
	if (n == nears + KB_LEN(nears))
		return 0;
	if (today.ymd == 0)
		return kb_refuse(err, raw,
		    ": tanggal hari ini tidak diketahui");
	*out = near_span(n, today);
	if (out->from.ymd == 0 || out->to.ymd == 0)
		return kb_refuse(err, raw, "%s", bad_year);
	return 1;
}

static int
refuse_week(struct kb_err *err, const char *raw, int year)
{
	int weeks = kb_iso_week_monday(year, 53).ymd != 0 ? 53 : 52;

	return kb_refuse(err, raw, ": tahun %d mempunyai minggu M01 sampai M%d",
	    year, weeks);
}

/*
 * A third of a year, named by its last month.  The action plans of 2013 and
 * 2014 (Inpres 2/2013, 1/2014) were reported by quarters named that way: B12
 * is the same in both, and taken for the third.
 */
static int
third(const char *raw, int year, int n, struct kb_period *out,
    struct kb_err *err)
{
	if (n == 4 || n == 8 || n == 12)
		*out = whole_months(year, n - 3, 4);
	else if (year <= LAST_B03 && (n == 3 || n == 6 || n == 9))
		*out = whole_months(year, n - 2, 3);
	else
		return kb_refuse(err, raw, ": catur wulan adalah B04, B08 atau "
		    "B12 (B03, B06, B09 hanya sampai tahun %d)", LAST_B03);
	return 1;
}

/* Part n of a year; unit 't' triwulan, 'b' catur wulan, 's' semester, 'm'. */
static int
year_part(const char *raw, int year, char unit, int n, struct kb_period *out,
    struct kb_err *err)
{
	if (kb_date_make(year, 1, 1).ymd == 0)
		return kb_refuse(err, raw, "%s", bad_year);
	switch (unit) {
	case 'm':
		out->from = kb_iso_week_monday(year, n);
		if (out->from.ymd == 0)
			return refuse_week(err, raw, year);
		out->to = kb_date_add(out->from, 6);
		return 1;
	case 't':
		if (n < 1 || n > 4)
			return kb_refuse(err, raw,
			    ": triwulan adalah T1 sampai T4");
		*out = whole_months(year, 3 * n - 2, 3);
		return 1;
	case 's':
		if (n < 1 || n > 2)
			return kb_refuse(err, raw,
			    ": semester adalah S1 atau S2");
		*out = whole_months(year, 6 * n - 5, 6);
		return 1;
	default:
		return third(raw, year, n, out, err);
	}
}

/* Up to max digits at *s, -1 when there are none or more. */
static int
number(const char **s, size_t max)
{
	size_t n = strspn(*s, "0123456789");
	int v = 0;

	if (n == 0 || n > max)
		return -1;
	while (n-- > 0)
		v = v * 10 + (*(*s)++ - '0');
	return v;
}

/* "2024-t1", "2024-m17", "2024-b04", "2024-s1". */
static int
read_code(const char *raw, const char *s, struct kb_period *out,
    struct kb_err *err)
{
	int year, n;
	char unit;

	if (strspn(s, "0123456789") != 4 || s[4] != '-')
		return 0;
	year = number(&s, 4);
	unit = s[1];
	if (unit == '\0' || strchr("mtbs", unit) == NULL)
		return 0;
	s += 2;
	n = number(&s, unit == 'm' || unit == 'b' ? 2 : 1);
	if (n < 0 || *s != '\0')
		return 0;
	return year_part(raw, year, unit, n, out, err);
}

/* "iv" of triwulan and semester; -1: none. */
static int
roman(const char **s)
{
	static const char text[][4] = { "iii", "ii", "iv", "i" };
	static const int value[] = { 3, 2, 4, 1 };

	for (size_t i = 0; i < KB_LEN(text); i++) {
		if (strncmp(*s, text[i], strlen(text[i])) == 0) {
			*s += strlen(text[i]);
			return value[i];
		}
	}
	return -1;
}

/* "tw1 2024", "triwulan ii tahun 2024", "semester 1 2024", "b.08 2024",
 * "minggu ke-17 2024". */
static int
read_words(const char *raw, const char *s, struct kb_period *out,
    struct kb_err *err)
{
	static const char names[][10] = { "triwulan", "tw", "semester",
	    "minggu ke", "minggu", "b" };
	bool by_month;
	int n, year;
	size_t i;

	for (i = 0; i < KB_LEN(names); i++)
		if (strncmp(s, names[i], strlen(names[i])) == 0)
			break;
	if (i == KB_LEN(names))
		return 0;
	s += strlen(names[i]);
	s += *s != '\0' && strchr(" -.", *s) != NULL;
	by_month = names[i][0] == 'b' || names[i][0] == 'm';
	n = number(&s, by_month ? 2 : 1);
	if (n < 0 && !by_month)
		n = roman(&s);
	if (n < 0 || *s == '\0' || strchr(" -/", *s) == NULL)
		return 0;
	s++;
	if (strncmp(s, "tahun ", 6) == 0)
		s += 6;
	year = strspn(s, "0123456789") == 4 ? number(&s, 4) : -1;
	if (year < 0 || *s != '\0')
		return 0;
	return year_part(raw, year, names[i][0], n, out, err);
}

/* Any date, month or year.  What is none of these gets our own examples. */
static int
read_date(const char *raw, struct kb_period *out, struct kb_err *err)
{
	bool like_date;
	kb_pdate d;
	int y, m;

	if (kb_pdate_read(raw, &d, &like_date, err) != 0)
		return like_date ? -1 : kb_refuse(err, raw, " bukan periode: "
		    "tulis seperti 2024, 2024-04, TW1 2024 atau "
		    "2024-01-01..2024-03-31");
	y = d.ymd / 10000;
	m = d.ymd / 100 % 100;
	if (m == 0)
		*out = whole_months(y, 1, 12);
	else if (d.ymd % 100 == 0)
		*out = whole_months(y, m, 1);
	else
		out->from.ymd = out->to.ymd = d.ymd;
	return 0;
}

static int
read_one(const char *raw, kb_date today, struct kb_period *out,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	kb_buf_room(&b, 0);
	kb_fold(&b, raw);
	rc = read_near(raw, b.s, today, out, err);
	if (rc == 0)
		rc = read_code(raw, b.s, out, err);
	if (rc == 0)
		rc = read_words(raw, b.s, out, err);
	kb_buf_free(&b);
	if (rc == 0)
		return read_date(raw, out, err);
	return rc < 0 ? -1 : 0;
}

/* A..B: the first day of A to the last day of B; an empty side is open. */
static int
read_range(const char *raw, char *a, char *b, kb_date today,
    struct kb_period *out, struct kb_err *err)
{
	struct kb_period x = { { 0 }, { 0 } }, y = x;

	if (*a != '\0' && read_one(a, today, &x, err) != 0)
		return -1;
	if (*b != '\0' && read_one(b, today, &y, err) != 0)
		return -1;
	if (*a != '\0' && *b != '\0' && x.from.ymd > y.to.ymd)
		return kb_refuse(err, raw, ": awal periode sesudah akhirnya");
	*out = (struct kb_period){ x.from, y.to };
	return 0;
}

int
kb_period_parse(const char *s, kb_date today, struct kb_period *out,
    struct kb_err *err)
{
	const char *dots = strstr(s, "..");
	struct kb_period span;
	char *a, *b;
	int rc;

	if (dots == NULL) {
		rc = read_one(s, today, &span, err);
	} else {
		a = kb_asprintf("%.*s", (int)(dots - s), s);
		b = kb_strdup(dots + 2);
		rc = read_range(s, kb_trim(a), kb_trim(b), today, &span, err);
		free(a);
		free(b);
	}
	if (rc == 0)
		*out = span;
	return rc;
}

bool
kb_period_has(const struct kb_period *p, kb_date d)
{
	if (d.ymd == 0)
		return p->from.ymd == 0 && p->to.ymd == 0;
	return d.ymd >= p->from.ymd && (p->to.ymd == 0 || d.ymd <= p->to.ymd);
}

/* "April 2025", "Triwulan I 2025", "Tahun 2025"; false: no such span. */
static bool
add_named(struct kb_buf *out, const struct kb_period *p)
{
	int y = p->from.ymd / 10000, m = p->from.ymd / 100 % 100;
	int m2 = p->to.ymd / 100 % 100;
	char roman[8];

	if (p->from.ymd % 10000 == 101 && p->to.ymd % 10000 == 1231 &&
	    p->to.ymd / 10000 > y) {
		kb_buf_addf(out, "Tahun %d s.d. %d", y, p->to.ymd / 10000);
		return true;
	}
	if (p->to.ymd / 10000 != y || p->from.ymd % 100 != 1 ||
	    p->to.ymd % 100 != kb_month_days(y, m2))
		return false;
	if (m == m2) {
		kb_buf_addf(out, "%s %d", kb_month_name(m), y);
	} else if (m == 1 && m2 == 12) {
		kb_buf_addf(out, "Tahun %d", y);
	} else if (m % 3 == 1 && m2 == m + 2) {
		kb_roman(m / 3 + 1, roman);
		kb_buf_addf(out, "Triwulan %s %d", roman, y);
	} else {
		return false;
	}
	return true;
}

static void
add_span(struct kb_buf *out, const struct kb_period *p)
{
	int32_t from = p->from.ymd, to = p->to.ymd;

	if (from == to) {
		kb_date_long(out, p->from);
		return;
	}
	if (from / 100 == to / 100)
		kb_buf_addf(out, "%d", from % 100);
	else if (from / 10000 == to / 10000)
		kb_buf_addf(out, "%d %s", from % 100,
		    kb_month_name(from / 100 % 100));
	else
		kb_date_long(out, p->from);
	kb_buf_adds(out, " s.d. ");
	kb_date_long(out, p->to);
}

void
kb_period_long(struct kb_buf *out, const struct kb_period *p)
{
	if (p->from.ymd == 0 && p->to.ymd == 0) {
		kb_buf_adds(out, "seluruh waktu");
	} else if (p->from.ymd == 0) {
		kb_buf_adds(out, "sampai dengan ");
		kb_date_long(out, p->to);
	} else if (p->to.ymd == 0) {
		kb_buf_adds(out, "sejak ");
		kb_date_long(out, p->from);
	} else if (!add_named(out, p)) {
		add_span(out, p);
	}
}
