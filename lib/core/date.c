/* SPDX-License-Identifier: ISC */
/* date.c - the calendar, and dates in print. */
#include <string.h>

#include "civil.h"

static const char *const months[] = {
	"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
	"Agustus", "September", "Oktober", "November", "Desember",
};
static const char *const days[] = {
	"", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu",
};

/* The calendar; days are counted from 1 March, so leap days come last. */

static int32_t
serial_of(int y, int m, int d)
{
	int era, yoe, doy;

	y -= m <= 2;
	era = (y >= 0 ? y : y - 399) / 400;
	yoe = y - era * 400;
	doy = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
	return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

struct kb_civil
kb_civil_of(int64_t serial)
{
	int64_t z = serial + 719468;		/* > 0: since 1900 */
	int64_t era = z / 146097;
	int doe = (int)(z - era * 146097);
	int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int mp = (5 * doy + 2) / 153;
	struct kb_civil c = { 0, mp < 10 ? mp + 3 : mp - 9, 0 };

	c.y = (int)(era * 400) + yoe + (c.m <= 2);
	c.d = doy - (153 * mp + 2) / 5 + 1;
	return c;
}

static struct kb_civil
split(int32_t ymd)
{
	return (struct kb_civil){ ymd / 10000, ymd / 100 % 100, ymd % 100 };
}

int
kb_month_days(int y, int m)
{
	if (m < 1 || m > 12)
		return 0;
	if (m == 2)
		return 28 + ((y % 4 == 0 && y % 100 != 0) || y % 400 == 0);
	return 30 + ((m + (m > 7)) & 1);
}

kb_date
kb_date_make(int y, int m, int d)
{
	if (y < KB_YEAR_MIN || y > KB_YEAR_MAX || d < 1 ||
	    d > kb_month_days(y, m))
		return (kb_date){ 0 };
	return (kb_date){ y * 10000 + m * 100 + d };
}

int32_t
kb_date_serial(kb_date date)
{
	struct kb_civil c = split(date.ymd);

	return serial_of(c.y, c.m, c.d);
}

kb_date
kb_civil_date(int64_t serial)
{
	struct kb_civil c;

	if (serial < KB_SERIAL_MIN || serial > KB_SERIAL_MAX)
		return (kb_date){ 0 };
	c = kb_civil_of(serial);
	return (kb_date){ c.y * 10000 + c.m * 100 + c.d };
}

kb_date
kb_date_of_serial(int32_t serial)
{
	return kb_civil_date(serial);
}

kb_date
kb_date_add(kb_date date, int n)
{
	if (date.ymd == 0)
		return date;
	return kb_civil_date((int64_t)kb_date_serial(date) + n);
}

kb_date
kb_date_add_months(kb_date date, int n)
{
	struct kb_civil c = split(date.ymd);
	int64_t total = (int64_t)c.y * 12 + c.m - 1 + n;
	int last;

	if (date.ymd == 0 || total < KB_YEAR_MIN * 12)
		return (kb_date){ 0 };
	if (total >= (KB_YEAR_MAX + 1) * 12)
		return (kb_date){ 0 };
	c.y = (int)(total / 12);
	c.m = (int)(total % 12) + 1;
	last = kb_month_days(c.y, c.m);
	return kb_date_make(c.y, c.m, c.d < last ? c.d : last);
}

/* 1970-01-01 was a Thursday. */
static int
weekday_of(int32_t serial)
{
	return ((serial + 3) % 7 + 7) % 7 + 1;
}

int
kb_weekday(kb_date date)
{
	return weekday_of(kb_date_serial(date));
}

/* A week belongs to the year of its Thursday. */
int
kb_iso_week(kb_date date, int *year)
{
	int32_t serial = kb_date_serial(date);
	int32_t thursday = serial + 4 - weekday_of(serial);
	int y = kb_civil_of(thursday).y;

	if (year != NULL)
		*year = y;
	return (thursday - serial_of(y, 1, 1)) / 7 + 1;
}

kb_date
kb_iso_week_monday(int year, int week)
{
	int32_t jan4, thursday;

	if (year < KB_YEAR_MIN || year > KB_YEAR_MAX || week < 1 || week > 53)
		return (kb_date){ 0 };
	jan4 = serial_of(year, 1, 4);		/* always in week 1 */
	thursday = jan4 + 4 - weekday_of(jan4) + 7 * (week - 1);
	if (kb_civil_of(thursday).y != year)
		return (kb_date){ 0 };
	return kb_civil_date(thursday - 3);
}

/* Writing. */

char *
kb_digits(char *out, int n, int digits, char after)
{
	unsigned rest = (unsigned)n;

	for (int i = digits; i-- > 0; rest /= 10)
		out[i] = (char)('0' + rest % 10);
	out[digits] = after;
	return out + digits + 1;
}

void
kb_date_iso(kb_date date, char out[KB_DATE_TEXT])
{
	struct kb_civil c = split(date.ymd);

	out[0] = '\0';
	if (date.ymd > 0) {
		out = kb_digits(out, c.y, 4, '-');
		out = kb_digits(out, c.m, 2, '-');
		kb_digits(out, c.d, 2, '\0');
	}
}

void
kb_pdate_iso(kb_pdate date, char out[KB_DATE_TEXT])
{
	struct kb_civil c = split(date.ymd);

	kb_date_iso((kb_date){ date.ymd }, out);
	if (date.ymd > 0 && c.d == 0)
		out[c.m == 0 ? 4 : 7] = '\0';
}

void
kb_date_slash(kb_date date, char out[KB_DATE_TEXT])
{
	struct kb_civil c = split(date.ymd);

	out[0] = '\0';
	if (date.ymd > 0) {
		out = kb_digits(out, c.d, 2, '/');
		out = kb_digits(out, c.m, 2, '/');
		kb_digits(out, c.y, 4, '\0');
	}
}

const char *
kb_month_name(int m)
{
	return months[m >= 1 && m <= 12 ? m : 0];
}

const char *
kb_day_name(int weekday)
{
	return days[weekday >= 1 && weekday <= 7 ? weekday : 0];
}

void
kb_date_long(struct kb_buf *out, kb_date date)
{
	struct kb_civil c = split(date.ymd);

	if (date.ymd > 0)
		kb_buf_addf(out, "%d %s %d", c.d, kb_month_name(c.m), c.y);
}

void
kb_date_full(struct kb_buf *out, kb_date date)
{
	if (date.ymd > 0)
		kb_buf_addf(out, "%s, ", kb_day_name(kb_weekday(date)));
	kb_date_long(out, date);
}

int
kb_roman(int n, char out[8])
{
	static const char roman[][5] = { "", "I", "II", "III", "IV", "V", "VI",
	    "VII", "VIII", "IX", "X", "XI", "XII" };
	const char *s = roman[n >= 1 && n <= 12 ? n : 0];
	size_t len = strnlen(s, sizeof(roman[0]));

	memcpy(out, s, len);
	out[len] = '\0';
	return (int)len;
}

void
kb_date_order(struct kb_errs *errs, const struct kb_src *src,
    const char *first, kb_date a, const char *then, kb_date b)
{
	if (a.ymd != 0 && b.ymd != 0 && b.ymd < a.ymd)
		kb_errs_add(errs, src, then, "mendahului %s", first);
}
