/* SPDX-License-Identifier: ISC */
/*
 * book_number.c - numbers of a sheet as people see them.
 *
 * A sheet stores 0.30000000000000004 and shows 0.3, stores 45996.354166666664
 * and shows 5/12/2025 08:30.  All of it is decimal text and is worked on as
 * such; no binary float comes between.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book.h"
#include "kesbang/date.h"
#include "kesbang/text.h"

#define SIGNIFICANT 15			/* digits that a spreadsheet keeps */

/* ---- formats ---- */

/* What follows is text: "..." \x _x *x.  The end of it; NULL: it is not. */
static const char *
literal(const char *p)
{
	if (*p == '\0')
		return NULL;
	if (*p == '"') {
		p += 1 + strcspn(p + 1, "\"");
		return p + (*p != '\0');
	}
	if (strchr("\\_*", *p) == NULL)
		return NULL;
	return p + 1 + (p[1] != '\0');
}

/* The zone that a literal names ("WITA", as ekspor writes stamps), or 0. */
static int16_t
zone_in(const char *p)
{
	p += strspn(p, "\" ");
	for (int zone = KB_WIB; zone <= KB_WIT; zone += 60) {
		size_t n = strlen(kb_zone_name(zone));

		if (strncmp(p, kb_zone_name(zone), n) == 0 && p[n] == '"')
			return (int16_t)zone;
	}
	return 0;
}

/* [h], [mm], [ss] show time beyond a day; [Red], [$-421] show nothing. */
static const char *
bracket(const char *p, unsigned *shows, bool *hours)
{
	size_t n = strcspn(p + 1, "]"), same = 0;
	char c = (char)(p[1] | 0x20);

	while (same < n && (p[1 + same] | 0x20) == c)
		same++;
	if (n > 0 && same == n && strchr("hms", c) != NULL) {
		*shows |= KB_SHOW_TIME | KB_SHOW_SPAN;
		*hours = c == 'h';
	}
	p += n + 1;
	return p + (*p != '\0');
}

/* The letter at p repeated; the end of the run. */
static const char *
run(const char *p)
{
	char c = *p;

	while (*p == c)
		p++;
	return p;
}

/* m is a month, but minutes after hours (of which the caller knows) and
 * before seconds. */
static bool
seconds_follow(const char *p)
{
	const char *end;

	for (;;) {
		p += strspn(p, ":. ");
		if ((end = literal(p)) == NULL)
			return *p == 's' || *p == 'S';
		p = end;
	}
}

struct kb_book_format
kb_book_format(const char *code)
{
	struct kb_book_format f = { 0 };
	const char *p = code, *end;
	unsigned shows = 0;
	bool hours = false;
	size_t zeros = strspn(code, "0");

	/* Only the first section: positive numbers. */
	while (*p != '\0' && *p != ';') {
		if ((end = literal(p)) == NULL && *p == '[')
			end = bracket(p, &shows, &hours);
		if (end == NULL && strncasecmp(p, "am/pm", 5) == 0)
			end = p + 5;
		if (end == NULL && strncasecmp(p, "general", 7) == 0)
			end = p + 7;
		if (end != NULL) {
			if (*p == '"' && zone_in(p) != 0)
				f.zone = zone_in(p);
			p = end;
			continue;
		}
		end = run(p);
		switch (*p | 0x20) {
		case 'y': shows |= KB_SHOW_YEAR; break;
		case 'd': shows |= KB_SHOW_DAY; break;
		case 'h': case 's': shows |= KB_SHOW_TIME; break;
		case 'm': shows |= hours || seconds_follow(end) ?
		    KB_SHOW_TIME : KB_SHOW_MONTH; break;
		}
		if (strchr(":. ", *p) == NULL)
			hours = (*p | 0x20) == 'h';
		p = end;
	}
	f.shows = (uint8_t)shows;
	if (zeros > 1 && zeros < SIGNIFICANT && code[zeros] == '\0')
		f.zeros = (uint8_t)zeros;
	return f;
}

struct kb_book_format
kb_book_builtin(long id)
{
	enum { Y = KB_SHOW_YEAR, M = KB_SHOW_MONTH, D = KB_SHOW_DAY,
	    T = KB_SHOW_TIME };
	/* ECMA-376 18.8.30; 27-36 and 50-58 are those of East Asian
	 * editions, in which WPS writes. */
	static const uint8_t shows[] = {
		[14] = Y | M | D, [15] = Y | M | D, [16] = M | D, [17] = Y | M,
		[18] = T, [19] = T, [20] = T, [21] = T,
		[22] = Y | M | D | T,
		[27] = Y | M, [28] = M | D, [29] = M | D, [30] = Y | M | D,
		[31] = Y | M | D, [32] = T, [33] = T, [34] = T, [35] = T,
		[36] = Y | M,
		[45] = T, [46] = T | KB_SHOW_SPAN, [47] = T,
		[50] = Y | M, [51] = M | D, [52] = Y | M, [53] = M | D,
		[54] = M | D, [55] = T, [56] = T, [57] = Y | M, [58] = M | D,
	};

	return (struct kb_book_format){
	    id >= 0 && id < (long)KB_LEN(shows) ? shows[id] : 0, 0 };
}

/* ---- decimal numbers ---- */

/* 0.d1 d2 d3 ... * 10^point; n 0: zero. */
struct decimal {
	bool	 neg;
	int	 n;				/* digits, no 0 at either end */
	int	 point;
	char	 digit[SIGNIFICANT];
};

/* One more digit, of which only the first ones and a rounding count. */
struct scan {
	struct decimal	*d;
	int		 seen;			/* significant digits */
	int		 extra;			/* the first one left out */
};

static void
add_digit(struct scan *s, char c, bool fraction)
{
	if (s->seen == 0 && c == '0') {
		s->d->point -= fraction;
		return;
	}
	if (s->seen < SIGNIFICANT)
		s->d->digit[s->seen] = c;
	else if (s->seen == SIGNIFICANT)
		s->extra = c - '0';
	s->seen++;
	s->d->point += !fraction;
}

static void
round_up(struct decimal *d)
{
	int i = d->n;

	while (i > 0 && d->digit[i - 1] == '9')
		i--;
	if (i == 0) {
		d->digit[0] = '1';
		d->n = 1;
		d->point++;
		return;
	}
	d->digit[i - 1]++;
	d->n = i;
}

/* "-1.5", "1.2E-07"; false: it is no number. */
static bool
parse(const char *p, struct decimal *d)
{
	struct scan s = { .d = d };
	const char *from;
	char *end;
	long e;

	*d = (struct decimal){ .neg = *p == '-' };
	p += *p == '-' || *p == '+';
	from = p;
	for (; kb_is_digit(*p); p++)
		add_digit(&s, *p, false);
	if (*p == '.')
		for (p++; kb_is_digit(*p); p++)
			add_digit(&s, *p, true);
	if (p == from || (p == from + 1 && *from == '.'))
		return false;
	if (*p == 'e' || *p == 'E') {
		if (!kb_is_digit(p[1 + (p[1] == '-' || p[1] == '+')]))
			return false;
		e = strtol(p + 1, &end, 10);
		if (e < -400 || e > 400)
			return false;
		d->point += (int)e;
		p = end;
	}
	d->n = s.seen < SIGNIFICANT ? s.seen : SIGNIFICANT;
	if (s.extra >= 5)
		round_up(d);
	while (d->n > 0 && d->digit[d->n - 1] == '0')
		d->n--;
	if (d->n == 0)
		*d = (struct decimal){ 0 };
	return *p == '\0';
}

/* The digit at a place: 0 the first after the point, -1 the one before. */
static char
digit_at(const struct decimal *d, int place)
{
	int i = d->point + place;

	return i >= 0 && i < d->n ? d->digit[i] : '0';
}

static void
put_plain(struct kb_buf *out, const struct decimal *d, int zeros)
{
	int whole = d->point > 0 ? d->point : 1, part = d->n - d->point;

	if (d->neg)
		kb_buf_addc(out, '-');
	for (int i = part <= 0 && zeros > whole ? zeros : whole; i > 0; i--)
		kb_buf_addc(out, digit_at(d, -i));
	if (part <= 0)
		return;
	kb_buf_addc(out, '.');
	for (int i = 0; i < part; i++)
		kb_buf_addc(out, digit_at(d, i));
	/* "1.125" would be read as thousands. */
	if (part == 3)
		kb_buf_addc(out, '0');
}

/* ---- dates ---- */

#define DAY_SECS 86400
#define SERIAL_MAX 2958465		/* 9999-12-31 */

/* Whole days and the seconds of the day, to the nearest second. */
static void
split(const struct decimal *d, long *days, long *secs)
{
	int64_t part = 0;

	*days = 0;
	for (int i = -(d->point > 0 ? d->point : 0); i < 0; i++)
		*days = *days * 10 + (digit_at(d, i) - '0');
	for (int i = 0; i < 12; i++)
		part = part * 10 + (digit_at(d, i) - '0');
	*secs = (long)((part * DAY_SECS + INT64_C(500000000000)) /
	    INT64_C(1000000000000));
	if (*secs == DAY_SECS) {
		*secs = 0;
		++*days;
	}
}

/* The civil date of a serial; false: it is in no calendar. */
static bool
civil(long serial, bool since_1904, unsigned *y, unsigned *m, unsigned *d)
{
	kb_date date;

	*y = 1900;
	*m = 2;
	*d = 29;
	if (since_1904)
		serial += 1462;
	/* Sheets have a 29 February 1900 that never was: serial 60. */
	if (serial == 60)
		return true;
	if (serial < 1 || serial > SERIAL_MAX)
		return false;
	date = kb_date_add(kb_date_make(1900, 1, 1),
	    (int)(serial - 1 - (serial > 60)));
	*y = (unsigned)(date.ymd / 10000);
	*m = (unsigned)(date.ymd / 100 % 100);
	*d = (unsigned)(date.ymd % 100);
	return date.ymd != 0;
}

static void
put_time(struct kb_buf *out, long hours, long secs)
{
	kb_buf_addf(out, "%02ld:%02ld", hours, secs / 60 % 60);
	if (secs % 60 != 0)
		kb_buf_addf(out, ":%02ld", secs % 60);
}

static const char *
put_date(struct kb_buf *out, const struct decimal *n,
    struct kb_book_format format, bool since_1904)
{
	unsigned shows = format.shows;
	unsigned y, m, d;
	long days, secs;

	split(n, &days, &secs);
	if ((shows & ~(unsigned)KB_SHOW_SPAN) == KB_SHOW_TIME) {
		put_time(out, (shows & KB_SHOW_SPAN) != 0 ? days * 24 +
		    secs / 3600 : secs / 3600, secs);
		return NULL;
	}
	if (!civil(days, since_1904, &y, &m, &d)) {
		put_plain(out, n, 0);
		return ": sel tanggal di luar tahun 1900 sampai 2199";
	}
	/* A month without a day is stored as its first day. */
	kb_buf_addf(out, "%04u", y);
	if ((shows & (KB_SHOW_MONTH | KB_SHOW_DAY)) != 0 || m != 1 || d != 1)
		kb_buf_addf(out, "-%02u", m);
	if ((shows & KB_SHOW_DAY) != 0 || d != 1)
		kb_buf_addf(out, "-%02u", d);
	if ((shows & KB_SHOW_TIME) != 0 && (secs != 0 || format.zone != 0)) {
		kb_buf_addc(out, 'T');
		put_time(out, secs / 3600, secs);
	}
	if ((shows & KB_SHOW_TIME) != 0 && format.zone != 0)
		kb_buf_addf(out, "+%02d:00", format.zone / 60);
	return NULL;
}

const char *
kb_book_number(struct kb_buf *out, const char *stored,
    struct kb_book_format format, bool since_1904)
{
	struct decimal d;

	if (!parse(stored, &d)) {
		kb_buf_adds(out, stored);
		return " bukan bilangan; selnya rusak";
	}
	if (format.shows != 0 && !d.neg && d.point <= 7)
		return put_date(out, &d, format, since_1904);
	put_plain(out, &d, format.zeros);
	if (d.point > SIGNIFICANT)
		return ": lembar kerja membulatkan bilangan lebih dari 15 "
		    "angka; ketik ulang sebagai teks";
	return NULL;
}

void
kb_book_iso(struct kb_buf *out, const char *stored)
{
	const char *t = strchr(stored, 'T');
	size_t n = strlen(stored);

	if (t != NULL) {
		n = (size_t)(t - stored) + 1;
		n += strspn(t + 1, "0123456789:");
		if (strspn(t + 1, "0:") == n - (size_t)(t - stored) - 1)
			n = (size_t)(t - stored);
	}
	kb_buf_add(out, stored, n);
}
