/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "kesbang/date.h"
#include "kesbang/text.h"

#define YEAR_MIN 1900
#define YEAR_MAX 2199
#define DAY_SECS 86400
#define SERIAL_MIN (-25567)		/* 1900-01-01 */
#define SERIAL_MAX 84005		/* 2199-12-31 */
#define QUOTE_MAX 60			/* bytes of a value in a message */

static const char *const months[] = {
	"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
	"Agustus", "September", "Oktober", "November", "Desember",
};
static const char *const days[] = {
	"", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu",
};

/* Spellings met in letters and sheets, folded. */
struct word {
	char	name[10];
	int	n;
};
static const struct word month_words[] = {
	{ "januari", 1 }, { "jan", 1 }, { "februari", 2 }, { "pebruari", 2 },
	{ "feb", 2 }, { "peb", 2 }, { "maret", 3 }, { "mar", 3 }, { "mrt", 3 },
	{ "april", 4 }, { "apr", 4 }, { "mei", 5 }, { "juni", 6 }, { "jun", 6 },
	{ "juli", 7 }, { "jul", 7 }, { "agustus", 8 }, { "agt", 8 },
	{ "agst", 8 }, { "agu", 8 }, { "september", 9 }, { "sept", 9 },
	{ "sep", 9 }, { "oktober", 10 }, { "okt", 10 }, { "november", 11 },
	{ "nopember", 11 }, { "nov", 11 }, { "nop", 11 }, { "desember", 12 },
	{ "des", 12 },
};
static const struct word day_words[] = {
	{ "senin", 1 }, { "selasa", 2 }, { "rabu", 3 }, { "kamis", 4 },
	{ "jumat", 5 }, { "jum'at", 5 }, { "sabtu", 6 }, { "minggu", 7 },
	{ "ahad", 7 },
};
static const struct word date_words[] = { { "tanggal", 1 }, { "tgl", 1 } };
static const struct word time_words[] = {
	{ "pukul", 1 }, { "pkl", 1 }, { "jam", 1 },
};
static const struct word zone_words[] = {
	{ "wib", 420 }, { "wita", 480 }, { "wit", 540 },
};

/* A civil date before it is checked. */
struct civil {
	int	y, m, d;
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

static struct civil
civil_of(int64_t serial)
{
	int64_t z = serial + 719468;
	int64_t era = (z >= 0 ? z : z - 146096) / 146097;
	int doe = (int)(z - era * 146097);
	int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int mp = (5 * doy + 2) / 153;
	struct civil c = { 0, mp < 10 ? mp + 3 : mp - 9, 0 };

	c.y = (int)(era * 400) + yoe + (c.m <= 2);
	c.d = doy - (153 * mp + 2) / 5 + 1;
	return c;
}

static struct civil
split(int32_t ymd)
{
	return (struct civil){ ymd / 10000, ymd / 100 % 100, ymd % 100 };
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
	if (y < YEAR_MIN || y > YEAR_MAX || d < 1 || d > kb_month_days(y, m))
		return (kb_date){ 0 };
	return (kb_date){ y * 10000 + m * 100 + d };
}

int32_t
kb_date_serial(kb_date date)
{
	struct civil c = split(date.ymd);

	return serial_of(c.y, c.m, c.d);
}

static kb_date
date_of_serial(int64_t serial)
{
	struct civil c;

	if (serial < SERIAL_MIN || serial > SERIAL_MAX)
		return (kb_date){ 0 };
	c = civil_of(serial);
	return (kb_date){ c.y * 10000 + c.m * 100 + c.d };
}

kb_date
kb_date_of_serial(int32_t serial)
{
	return date_of_serial(serial);
}

kb_date
kb_date_add(kb_date date, int n)
{
	if (date.ymd == 0)
		return date;
	return date_of_serial((int64_t)kb_date_serial(date) + n);
}

kb_date
kb_date_add_months(kb_date date, int n)
{
	struct civil c = split(date.ymd);
	int64_t total = (int64_t)c.y * 12 + c.m - 1 + n;
	int last;

	if (date.ymd == 0 || total < YEAR_MIN * 12)
		return (kb_date){ 0 };
	if (total >= (YEAR_MAX + 1) * 12)
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
	int y = civil_of(thursday).y;

	if (year != NULL)
		*year = y;
	return (thursday - serial_of(y, 1, 1)) / 7 + 1;
}

kb_date
kb_iso_week_monday(int year, int week)
{
	int32_t jan4, thursday;

	if (year < YEAR_MIN || year > YEAR_MAX || week < 1 || week > 53)
		return (kb_date){ 0 };
	jan4 = serial_of(year, 1, 4);		/* always in week 1 */
	thursday = jan4 + 4 - weekday_of(jan4) + 7 * (week - 1);
	if (civil_of(thursday).y != year)
		return (kb_date){ 0 };
	return date_of_serial(thursday - 3);
}

/* Writing. */

static char *
put(char *out, int n, int digits, char after)
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
	struct civil c = split(date.ymd);

	out[0] = '\0';
	if (date.ymd > 0)
		put(put(put(out, c.y, 4, '-'), c.m, 2, '-'), c.d, 2, '\0');
}

void
kb_pdate_iso(kb_pdate date, char out[KB_DATE_TEXT])
{
	struct civil c = split(date.ymd);

	kb_date_iso((kb_date){ date.ymd }, out);
	if (date.ymd > 0 && c.d == 0)
		out[c.m == 0 ? 4 : 7] = '\0';
}

void
kb_date_slash(kb_date date, char out[KB_DATE_TEXT])
{
	struct civil c = split(date.ymd);

	out[0] = '\0';
	if (date.ymd > 0)
		put(put(put(out, c.d, 2, '/'), c.m, 2, '/'), c.y, 4, '\0');
}

void
kb_time_iso(kb_time time, char out[6])
{
	int min = time.min1 - 1;

	out[0] = '\0';
	if (min >= 0 && min < 24 * 60)
		put(put(out, min / 60, 2, ':'), min % 60, 2, '\0');
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
	struct civil c = split(date.ymd);

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

const char *
kb_zone_name(int zone)
{
	return zone == 420 ? "WIB" : zone == 480 ? "WITA" :
	    zone == 540 ? "WIT" : zone == 0 ? "UTC" : "";
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

/* Instants. */

/* Its UTC date must be in the calendar, or it could not be read back. */
static bool
known(kb_stamp stamp)
{
	return stamp.sec != 0 && stamp.sec >= (int64_t)SERIAL_MIN * DAY_SECS &&
	    stamp.sec < (int64_t)(SERIAL_MAX + 1) * DAY_SECS;
}

static kb_stamp
instant(kb_date date, int secs, int zone)
{
	kb_stamp stamp = { (int64_t)kb_date_serial(date) * DAY_SECS + secs -
	    (int64_t)zone * 60 };

	return known(stamp) ? stamp : (kb_stamp){ 0 };
}

/* Seconds of civil time at zone; the day they fall on goes to *serial. */
static int
civil_secs(kb_stamp stamp, int zone, int64_t *serial)
{
	int64_t sec = stamp.sec + (int64_t)zone * 60;
	int rest = (int)(sec % DAY_SECS);

	if (rest < 0)
		rest += DAY_SECS;
	*serial = (sec - rest) / DAY_SECS;
	return rest;
}

kb_date
kb_stamp_date(kb_stamp stamp, int zone)
{
	int64_t serial;

	if (!known(stamp))
		return (kb_date){ 0 };
	civil_secs(stamp, zone, &serial);
	return date_of_serial(serial);
}

kb_time
kb_stamp_time(kb_stamp stamp, int zone)
{
	int64_t serial;

	if (!known(stamp))
		return (kb_time){ 0 };
	return (kb_time){
	    (int16_t)(civil_secs(stamp, zone, &serial) / 60 + 1) };
}

kb_stamp
kb_stamp_make(kb_date date, kb_time time, int zone)
{
	int min = time.min1 > 0 ? time.min1 - 1 : 0;

	if (date.ymd == 0)
		return (kb_stamp){ 0 };
	return instant(date, min * 60, zone);
}

/* Up to the seconds; the end is where the zone is written. */
static char *
put_civil(kb_stamp stamp, int zone, char *out)
{
	int64_t serial;
	int rest = civil_secs(stamp, zone, &serial);
	struct civil c = civil_of(serial);

	out = put(put(put(out, c.y, 4, '-'), c.m, 2, '-'), c.d, 2, 'T');
	out = put(put(out, rest / 3600, 2, ':'), rest / 60 % 60, 2, ':');
	return put(out, rest % 60, 2, '\0') - 1;
}

void
kb_stamp_iso(kb_stamp stamp, int zone, char out[KB_STAMP_TEXT])
{
	int off = abs(zone) % (100 * 60);
	char *p = out;

	*p = '\0';
	if (!known(stamp))
		return;
	p = put_civil(stamp, zone, p);
	*p++ = zone < 0 ? '-' : '+';
	put(put(p, off / 60, 2, ':'), off % 60, 2, '\0');
}

void
kb_stamp_utc(kb_stamp stamp, char out[KB_STAMP_TEXT])
{
	char *p = out;

	*p = '\0';
	if (!known(stamp))
		return;
	p = put_civil(stamp, 0, p);
	memcpy(p, "Z", 2);
}

/* Reading. */

enum fault {
	FINE, SHAPE, PSHAPE, DIGITS, NO_DAY, MONTH_FIRST, SHORT_YEAR, YEAR,
	NO_MONTH, MONTH, WEEKDAY, NO_TIME, TIME, MIDNIGHT, SECONDS, STAMP,
	STAMP_RANGE,
};

/* What follows the quoted value. */
static const char *const faults[] = {
	[SHAPE] = " bukan tanggal: tulis seperti 7 Agustus 2020, 07/08/2020 "
	    "atau 2020-08-07",
	[PSHAPE] = " bukan tanggal: tulis seperti 7 Agustus 2020, Agustus 2020 "
	    "atau 2020",
	[DIGITS] = " hanya angka: tulis tanggal seperti 2020-08-07",
	[NO_DAY] = " bukan tanggal yang ada",
	[MONTH_FIRST] = " bukan tanggal yang ada (tulis hari/bulan/tahun)",
	[SHORT_YEAR] = ": tulis tahun dengan empat angka",
	[YEAR] = ": tahun harus dari 1900 sampai 2199",
	[NO_MONTH] = " bukan bulan yang ada",
	[MONTH] = ": nama bulan tidak dikenal",
	[NO_TIME] = " bukan waktu yang ada",
	[TIME] = " bukan waktu: tulis seperti 15.00 atau 15:00",
	[MIDNIGHT] = ": pukul 24.00 ditulis 00.00 hari berikutnya",
	[SECONDS] = ": detik tidak dicatat, tulis jam dan menit saja",
	[STAMP] = " bukan waktu: tulis seperti 2025-04-06T23:10",
	[STAMP_RANGE] = ": waktu ini tidak dapat dicatat",
};

/* How much of the value a message quotes: whole characters only. */
static int
quoted(const char *s)
{
	size_t n = strnlen(s, QUOTE_MAX + 1);

	if (n > QUOTE_MAX)
		for (n--; n > 0 && (s[n] & 0xc0) == 0x80;)
			n--;
	return (int)n;
}

static int
fail(struct kb_err *err, const char *raw, enum fault fault)
{
	int n = quoted(raw);

	return kb_fail(err, KB_DATA, "'%.*s%s'%s", n, raw,
	    raw[n] != '\0' ? "…" : "", faults[fault]);
}

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || c == '\'';
}

static void
skip(const char **p, char c)
{
	if (**p == c)
		(*p)++;
}

/* A number of at most four digits; how many there are in all goes to *n. */
static int
number(const char **p, int *n)
{
	int v = 0;

	for (*n = 0; digit(**p); (*p)++)
		if (++*n <= 4)
			v = v * 10 + (**p - '0');
	return v;
}

/* The meaning of the word at *p, 0 when it is not in the table. */
static int
word(const char **p, const struct word *w, size_t n)
{
	size_t len = 0;

	while (letter((*p)[len]))
		len++;
	for (; n-- > 0; w++) {
		if (strlen(w->name) == len && memcmp(*p, w->name, len) == 0) {
			*p += len;
			return w->n;
		}
	}
	return 0;
}

/* What stands between day, month and year: '/', '-', '.', a blank; else 0. */
static char
separator(const char **p)
{
	char c = **p;

	skip(p, ' ');
	if (**p != '/' && **p != '-' && **p != '.')
		return c == ' ' ? c : '\0';
	c = *(*p)++;
	skip(p, ' ');
	return c;
}

/* Day, month and year of folded text, in the order in which they stand. */
static enum fault
read_civil(const char *p, struct civil *c)
{
	int n[3] = { 0, 0, 0 };
	char first, second;
	bool named;

	c->d = number(&p, &n[0]);
	first = separator(&p);
	if (n[0] >= 6 && *p == '\0')
		return DIGITS;
	named = letter(*p);
	if (n[0] == 0 || first == '\0' || (named ? n[0] > 2 : first == ' '))
		return SHAPE;
	c->m = named ? word(&p, month_words, KB_LEN(month_words)) :
	    number(&p, &n[1]);
	if (named && c->m == 0)
		return MONTH;
	second = separator(&p);
	c->y = number(&p, &n[2]);
	if (second == '\0' || *p != '\0')
		return SHAPE;
	if (!named && (second != first || n[1] == 0 || n[1] > 2))
		return SHAPE;
	if (!named && n[0] == 4 && n[2] <= 2 && first == '-') {
		*c = (struct civil){ c->d, c->m, c->y };
		return FINE;
	}
	if (n[0] > 2 || n[2] > 4 || n[2] == 0)
		return SHAPE;
	if (n[2] < 4)
		return SHORT_YEAR;
	return !named && c->m > 12 && c->m <= 31 && c->d <= 12 ?
	    MONTH_FIRST : FINE;
}

static enum fault
check_civil(const struct civil *c, kb_date *out)
{
	if (c->y < YEAR_MIN || c->y > YEAR_MAX)
		return YEAR;
	*out = kb_date_make(c->y, c->m, c->d);
	return out->ymd == 0 ? NO_DAY : FINE;
}

/* "hari Jumat, tanggal" in front of a date; the weekday, 0 when none. */
static int
read_prefix(const char **p)
{
	static const struct word hari[] = { { "hari", 1 } };
	int weekday;

	if (word(p, hari, 1) != 0)
		skip(p, ' ');
	weekday = word(p, day_words, KB_LEN(day_words));
	if (weekday != 0) {
		skip(p, ' ');
		skip(p, ',');
		skip(p, ' ');
	}
	if (word(p, date_words, KB_LEN(date_words)) != 0) {
		skip(p, '.');
		skip(p, ' ');
	}
	return weekday;
}

static int
fail_weekday(struct kb_err *err, const char *raw, kb_date date)
{
	struct kb_buf b = KB_BUF_INIT;
	int n = quoted(raw);

	kb_date_long(&b, date);
	kb_fail(err, KB_DATA, "'%.*s%s': hari tidak cocok, %s adalah %s", n,
	    raw, raw[n] != '\0' ? "…" : "", kb_buf_str(&b),
	    kb_day_name(kb_weekday(date)));
	kb_buf_free(&b);
	return -1;
}

static enum fault
read_date(const char *folded, kb_date *out)
{
	struct civil c;
	enum fault fault;
	int weekday = read_prefix(&folded);

	if (letter(*folded))
		return SHAPE;
	fault = read_civil(folded, &c);
	if (fault == FINE)
		fault = check_civil(&c, out);
	if (fault == FINE && weekday != 0 && weekday != kb_weekday(*out))
		return WEEKDAY;
	return fault;
}

/* "2020-08-07" at s, the form of our own files: millions are read. */
static bool
iso_at(const char *s, struct civil *c)
{
	static const char shape[] = "dddd-dd-dd";

	for (int i = 0; i < 10; i++)
		if (shape[i] == 'd' ? !digit(s[i]) : s[i] != '-')
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
	struct civil c;
	kb_date date = { 0 };
	enum fault fault;

	if (iso_at(s, &c) && s[10] == '\0') {
		fault = check_civil(&c, &date);
	} else {
		kb_fold(&b, s);
		fault = read_date(kb_buf_str(&b), &date);
		kb_buf_free(&b);
	}
	if (fault == WEEKDAY)
		return fail_weekday(err, s, date);
	if (fault != FINE)
		return fail(err, s, fault);
	*out = date;
	return 0;
}

/*
 * 2009, 2009-05, 05/2009, Mei 2009 in folded text; false: another form.
 * With a month the day becomes 1, so that month 00 is not taken for none.
 */
static bool
read_partial(const char *p, struct civil *c)
{
	int n, len;
	char sep;

	*c = (struct civil){ 0, 0, 0 };
	if (letter(*p)) {
		c->m = word(&p, month_words, KB_LEN(month_words));
		sep = separator(&p);
		c->y = number(&p, &len);
		c->d = 1;
		return c->m != 0 && sep != '\0' && len == 4 && *p == '\0';
	}
	c->y = number(&p, &n);
	if (n == 4 && *p == '\0')
		return true;
	sep = separator(&p);
	c->m = number(&p, &len);
	c->d = 1;
	if (*p != '\0' || n == 0 || len == 0)
		return false;
	if (n <= 2 && len == 4 && (sep == '/' || sep == '-')) {
		*c = (struct civil){ c->m, c->y, 1 };
		return true;
	}
	return n == 4 && len <= 2 && sep == '-';
}

int
kb_pdate_parse(const char *s, kb_pdate *out, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	struct civil c;
	kb_date date = { 0 };
	enum fault fault;

	if (iso_at(s, &c) && s[10] == '\0') {
		fault = check_civil(&c, &date);
	} else {
		kb_fold(&b, s);
		if (!read_partial(kb_buf_str(&b), &c)) {
			fault = read_date(kb_buf_str(&b), &date);
		} else {
			fault = c.y < YEAR_MIN || c.y > YEAR_MAX ? YEAR :
			    c.d == 1 && kb_month_days(c.y, c.m) == 0 ?
			    NO_MONTH : FINE;
			date.ymd = c.y * 10000 + c.m * 100;
		}
		kb_buf_free(&b);
	}
	if (fault == WEEKDAY)
		return fail_weekday(err, s, date);
	if (fault != FINE)
		return fail(err, s, fault == SHAPE ? PSHAPE : fault);
	out->ymd = date.ymd;
	return 0;
}

static enum fault
check_time(int h, int min)
{
	if (h == 24 && min == 0)
		return MIDNIGHT;
	return h > 23 || min > 59 ? NO_TIME : FINE;
}

/* Folded "pukul 15.00 wita"; the zone is that of the place and is dropped. */
static enum fault
read_time(const char *p, kb_time *out)
{
	int h, min, sec, nh, nmin, nsec;
	char sep;

	if (word(&p, time_words, KB_LEN(time_words)) != 0) {
		skip(&p, '.');
		skip(&p, ' ');
	}
	h = number(&p, &nh);
	sep = *p;
	if (nh < 1 || nh > 2 || (sep != ':' && sep != '.'))
		return TIME;
	p++;
	min = number(&p, &nmin);
	sec = 0;
	nsec = 2;
	if (*p == sep && digit(p[1])) {
		p++;
		sec = number(&p, &nsec);
	}
	skip(&p, ' ');
	if (letter(*p) && word(&p, zone_words, KB_LEN(zone_words)) != 0)
		skip(&p, '.');
	if (nmin != 2 || nsec != 2 || *p != '\0')
		return TIME;
	if (sec != 0)
		return sec > 59 ? NO_TIME : SECONDS;
	out->min1 = (int16_t)(h * 60 + min + 1);
	return check_time(h, min);
}

/* Two digits at s, -1 when they are not. */
static int
pair(const char *s)
{
	return digit(s[0]) && digit(s[1]) ? (s[0] - '0') * 10 + s[1] - '0' : -1;
}

int
kb_time_parse(const char *s, kb_time *out, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_time time;
	enum fault fault;
	int h, min;

	if ((h = pair(s)) >= 0 && s[2] == ':' && (min = pair(s + 3)) >= 0 &&
	    s[5] == '\0') {
		time.min1 = (int16_t)(h * 60 + min + 1);
		fault = check_time(h, min);
	} else {
		kb_fold(&b, s);
		fault = read_time(kb_buf_str(&b), &time);
		kb_buf_free(&b);
	}
	if (fault != FINE)
		return fail(err, s, fault);
	*out = time;
	return 0;
}

/* "T23:10:00" up to the zone, in seconds. */
static enum fault
read_clock(const char **p, int *secs)
{
	const char *s = *p;
	int h, min, sec = 0;

	if (*s != 'T' && *s != ' ')
		return STAMP;
	if ((h = pair(s + 1)) < 0 || s[3] != ':' || (min = pair(s + 4)) < 0)
		return STAMP;
	s += 6;
	if (*s == ':') {
		if ((sec = pair(s + 1)) < 0)
			return STAMP;
		s += 3;
	}
	*p = s;
	*secs = h * 3600 + min * 60 + sec;
	return sec > 59 ? NO_TIME : check_time(h, min);
}

/* "Z" or "+08:00", minutes east; without one *zone stays. */
static enum fault
read_zone(const char *p, int *zone)
{
	int h, min;

	if (*p == 'Z') {
		*zone = 0;
		p++;
	} else if (*p == '+' || *p == '-') {
		if ((h = pair(p + 1)) < 0 || p[3] != ':' ||
		    (min = pair(p + 4)) < 0 || h > 14 || min > 59)
			return STAMP;
		*zone = (h * 60 + min) * (*p == '-' ? -1 : 1);
		p += 6;
	}
	while (*p == ' ')
		p++;
	return *p == '\0' ? FINE : STAMP;
}

int
kb_stamp_parse(const char *s, int zone, kb_stamp *out, struct kb_err *err)
{
	const char *p = s;
	struct civil c;
	kb_date date;
	kb_stamp stamp;
	enum fault fault;
	int secs = 0;

	while (*p == ' ')
		p++;
	if (!iso_at(p, &c) || p[10] == '\0') {
		if (kb_date_parse(s, &date, err) != 0)
			return -1;
	} else {
		fault = check_civil(&c, &date);
		p += 10;
		if (fault == FINE && p[strspn(p, " ")] != '\0') {
			fault = read_clock(&p, &secs);
			if (fault == FINE)
				fault = read_zone(p, &zone);
		}
		if (fault != FINE)
			return fail(err, s, fault);
	}
	stamp = instant(date, secs, zone);
	if (!known(stamp))
		return fail(err, s, STAMP_RANGE);
	*out = stamp;
	return 0;
}
