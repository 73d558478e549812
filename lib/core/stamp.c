/* SPDX-License-Identifier: ISC */
/* stamp.c - times of day and instants: in print, and reading them. */
#include <stdlib.h>
#include <string.h>

#include "civil.h"
#include "kesbang/text.h"
#include "refuse.h"
#include "scan.h"

#define DAY_SECS 86400

void
kb_time_iso(kb_time time, char out[6])
{
	int min = time.min1 - 1;

	out[0] = '\0';
	if (min >= 0 && min < 24 * 60)
		kb_digits(kb_digits(out, min / 60, 2, ':'), min % 60, 2,
		    '\0');
}

const char *
kb_zone_name(int zone)
{
	return zone == KB_WIB ? "WIB" : zone == KB_WITA ? "WITA" :
	    zone == KB_WIT ? "WIT" : zone == 0 ? "UTC" : "";
}

/* Instants. */

/* Its UTC date must be in the calendar, or it could not be read back. */
static bool
known(kb_stamp stamp)
{
	/* Less a day at each end: its civil date in any zone is a date too. */
	return stamp.sec != 0 &&
	    stamp.sec >= (int64_t)(KB_SERIAL_MIN + 1) * DAY_SECS &&
	    stamp.sec < (int64_t)KB_SERIAL_MAX * DAY_SECS;
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
	return kb_civil_date(serial);
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
	struct kb_civil c = kb_civil_of(serial);

	out = kb_digits(out, c.y, 4, '-');
	out = kb_digits(out, c.m, 2, '-');
	out = kb_digits(out, c.d, 2, 'T');
	out = kb_digits(out, rest / 3600, 2, ':');
	out = kb_digits(out, rest / 60 % 60, 2, ':');
	return kb_digits(out, rest % 60, 2, '\0') - 1;
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
	kb_digits(kb_digits(p, off / 60, 2, ':'), off % 60, 2, '\0');
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

/* Reading: NULL when it is right, else what to say after the quoted value. */

static const char no_time[] = " bukan waktu yang ada";
static const char not_time[] = " bukan waktu: tulis seperti 15.00 atau 15:00";
static const char not_stamp[] = " bukan waktu: tulis seperti 2025-04-06T23:10";

/* In front of a time; about which hour it was is not kept. */
static const struct kb_spelling time_words[] = {
	{ "pukul", 1 }, { "pkl", 1 }, { "jam", 1 }, { "sekitar", 1 },
	{ "sekira", 1 }, { "kira", 1 }, { "kurang", 1 }, { "lebih", 1 },
};
static const struct kb_spelling until_words[] = {
	{ "sd", 1 }, { "sampai", 1 }, { "dengan", 1 }, { "hingga", 1 },
	{ "selesai", 1 },
};
static const struct kb_spelling zone_words[] = {
	{ "wib", KB_WIB }, { "wita", KB_WITA }, { "wit", KB_WIT },
};

static const char *
check_time(int h, int min)
{
	if (h == 24 && min == 0)
		return ": pukul 24.00 ditulis 00.00 hari berikutnya";
	return h > 23 || min > 59 ? no_time : NULL;
}

static void
skip_time_words(const char **p)
{
	static const char *const signs[] = { "\xc2\xb1", "+/-", "+-", "~",
	    "kira-" };
	const char *from = NULL;

	while (*p != from) {
		from = *p;
		for (size_t i = 0; i < KB_LEN(signs); i++)
			if (strncmp(*p, signs[i], strlen(signs[i])) == 0)
				*p += strlen(signs[i]);
		if (kb_scan_word(p, time_words, KB_LEN(time_words)) != 0)
			*p += strspn(*p, ".:");
		kb_skip(p, ' ');
	}
}

/* "15.00 wita"; the zone goes to *zone, if one is named. */
static const char *
read_one_time(const char **in, kb_time *out, int *zone)
{
	int h, min, sec, nh, nmin, nsec, named;
	const char *p = *in;
	char sep;

	h = kb_scan_number(&p, &nh);
	sep = *p;
	if (nh < 1 || nh > 2 || (sep != ':' && sep != '.'))
		return not_time;
	p++;
	min = kb_scan_number(&p, &nmin);
	sec = 0;
	nsec = 2;
	if (*p == sep && kb_is_digit(p[1])) {
		p++;
		sec = kb_scan_number(&p, &nsec);
	}
	kb_skip(&p, ' ');
	if ((named = kb_scan_word(&p, zone_words, KB_LEN(zone_words))) != 0)
		*zone = named;
	kb_skip(&p, '.');
	if (nmin != 2 || nsec != 2)
		return not_time;
	if (sec != 0)
		return sec > 59 ? no_time :
		    ": detik tidak dicatat, tulis jam dan menit saja";
	out->min1 = (int16_t)(h * 60 + min + 1);
	*in = p;
	return check_time(h, min);
}

/*
 * Folded "pukul 15.00 wita", "15.00 s.d. 17.00"; the zone is that of the
 * place and is dropped.  What stands behind the start is in *range.
 */
static const char *
read_time(const char *p, kb_time *out, int *zone, bool *range)
{
	kb_time end;
	const char *why, *from;

	*range = false;
	skip_time_words(&p);
	if ((why = read_one_time(&p, out, zone)) != NULL)
		return why;
	*range = *(p += strspn(p, " ")) != '\0';
	while (*p != '\0') {
		from = p;
		if (strncmp(p, "s.d", 3) == 0 || strncmp(p, "s/d", 3) == 0)
			p += 3;
		p += strspn(p, " .-~");
		kb_scan_word(&p, until_words, KB_LEN(until_words));
		if (kb_is_digit(*p) && (why = read_one_time(&p, &end, zone)) !=
		    NULL)
			return why;
		if (p == from)
			return not_time;
	}
	return NULL;
}

/* Two digits at s, -1 when they are not. */
static int
pair(const char *s)
{
	if (!kb_is_digit(s[0]) || !kb_is_digit(s[1]))
		return -1;
	return (s[0] - '0') * 10 + s[1] - '0';
}

int
kb_time_start(const char *s, kb_time *out, int *zone, bool *range,
    struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_time time = { 0 };
	const char *why;
	int h, min;

	*range = false;
	if ((h = pair(s)) >= 0 && s[2] == ':' && (min = pair(s + 3)) >= 0 &&
	    s[5] == '\0') {
		time.min1 = (int16_t)(h * 60 + min + 1);
		why = check_time(h, min);
	} else {
		kb_fold(&b, s);
		why = read_time(kb_buf_str(&b), &time, zone, range);
		kb_buf_free(&b);
	}
	if (why != NULL)
		return kb_refuse(err, s, "%s", why);
	*out = time;
	return 0;
}

int
kb_time_parse(const char *s, kb_time *out, struct kb_err *err)
{
	kb_time time;
	bool range;
	int zone;

	if (kb_time_start(s, &time, &zone, &range, err) != 0)
		return -1;
	if (range)
		return kb_refuse(err, s, ": tulis jam mulainya saja");
	*out = time;
	return 0;
}

/* "T23:10:00" up to the zone, in seconds. */
static const char *
read_clock(const char **p, int *secs)
{
	const char *s = *p;
	int h, min, sec = 0;

	if (*s != 'T' && *s != ' ')
		return not_stamp;
	if ((h = pair(s + 1)) < 0 || s[3] != ':' || (min = pair(s + 4)) < 0)
		return not_stamp;
	s += 6;
	if (*s == ':') {
		if ((sec = pair(s + 1)) < 0)
			return not_stamp;
		s += 3;
	}
	*p = s;
	*secs = h * 3600 + min * 60 + sec;
	return sec > 59 ? no_time : check_time(h, min);
}

/* "Z" or "+08:00", minutes east; without one *zone stays. */
static const char *
read_zone(const char *p, int *zone)
{
	int h, min;

	if (*p == 'Z') {
		*zone = 0;
		p++;
	} else if (*p == '+' || *p == '-') {
		if ((h = pair(p + 1)) < 0 || p[3] != ':' ||
		    (min = pair(p + 4)) < 0 || h > 14 || min > 59)
			return not_stamp;
		*zone = (h * 60 + min) * (*p == '-' ? -1 : 1);
		p += 6;
	}
	while (*p == ' ')
		p++;
	return *p == '\0' ? NULL : not_stamp;
}

/* "Minggu, 6 April 2025 pukul 23.10 Wita", or the date alone. */
static int
in_words(const char *s, kb_date *date, int *secs, int *zone,
    struct kb_err *err)
{
	char *copy = kb_strdup(s), *day = copy, *clock;
	kb_time time = { 0 };
	bool range = false;
	int rc = 0;

	if (kb_moment_split(copy, &day, &clock))
		rc = kb_time_start(clock, &time, zone, &range, err);
	if (rc == 0 && range)
		rc = kb_refuse(err, s, ": tulis satu waktu");
	if (rc == 0)
		rc = kb_date_parse(day, date, err);
	*secs = time.min1 > 0 ? (time.min1 - 1) * 60 : 0;
	free(copy);
	return rc;
}

int
kb_stamp_parse(const char *s, int zone, kb_stamp *out, struct kb_err *err)
{
	const char *p = s;
	struct kb_civil c;
	kb_date date;
	kb_stamp stamp;
	const char *why;
	int secs = 0;

	while (*p == ' ')
		p++;
	if (!kb_civil_iso(p, &c) || p[10] == '\0') {
		if (in_words(s, &date, &secs, &zone, err) != 0)
			return -1;
	} else {
		why = kb_civil_check(&c, &date);
		p += 10;
		if (why == NULL && p[strspn(p, " ")] != '\0') {
			why = read_clock(&p, &secs);
			if (why == NULL)
				why = read_zone(p, &zone);
		}
		if (why != NULL)
			return kb_refuse(err, s, "%s", why);
	}
	stamp = instant(date, secs, zone);
	if (!known(stamp))
		return kb_refuse(err, s, ": waktu ini tidak dapat dicatat");
	*out = stamp;
	return 0;
}
