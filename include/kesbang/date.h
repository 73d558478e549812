/* SPDX-License-Identifier: ISC */
/*
 * date.h - civil dates, times of day, instants.
 *
 * Dates are of the proleptic Gregorian calendar, 1900-01-01..2199-12-31.
 * A zero value is "unknown" in every type, so a zeroed record knows nothing.
 */
#ifndef KESBANG_DATE_H
#define KESBANG_DATE_H

#include "kesbang/base.h"

typedef struct { int32_t ymd; } kb_date;	/* 20250406; 0 unknown */
typedef struct { int32_t ymd; } kb_pdate;	/* month, day may be 00 */
typedef struct { int16_t min1; } kb_time;	/* minute of the day + 1 */
typedef struct { int64_t sec; } kb_stamp;	/* Unix time; 0 unknown */

typedef struct { int16_t n; char unit; } kb_span;	/* h m b t; 0 unknown */

#define KB_SPAN_TEXT 12
#define KB_DATE_TEXT 11				/* "2025-04-06" and NUL */
#define KB_STAMP_TEXT 26			/* "2025-04-06T23:10:00+08:00" */

/* Days since 1970-01-01; the date must be known. */
int32_t	 kb_date_serial(kb_date);
kb_date	 kb_date_of_serial(int32_t);
kb_date	 kb_date_make(int year, int month, int day);	/* unknown if none */
kb_date	 kb_date_add(kb_date, int days);
kb_date	 kb_date_add_months(kb_date, int months);	/* 31 Jan + 1: 28/29 Feb */
/* "90h", "90 hari", "12m", "12 minggu", "3b", "3 bulan", "5t", "5 tahun". */
int	 kb_span_parse(const char *, kb_span *, struct kb_err *);
void	 kb_span_text(kb_span, char out[KB_SPAN_TEXT]);	/* "90h" */
void	 kb_span_long(struct kb_buf *, kb_span);	/* "90 hari" */
kb_date	 kb_date_add_span(kb_date, kb_span);
/* From one day to a later one, as people say it: up to 90 days "4 hari", then
 * in whole months, "4 bulan", "7 tahun 4 bulan". */
void	 kb_date_apart(struct kb_buf *, kb_date from, kb_date to);
int	 kb_weekday(kb_date);				/* 1 Senin .. 7 Minggu */
int	 kb_iso_week(kb_date, int *year);		/* 1..53 */
kb_date	 kb_iso_week_monday(int year, int week);	/* unknown if none */
int	 kb_month_days(int year, int month);

/*
 * Read a date as Indonesian offices write it: 2020-08-07, 07/08/2020,
 * 7-8-2020, 7.8.2020 (always day first), 7 Agustus 2020, 7 Agt 2020,
 * "Jumat, 7 Agustus 2020", "tanggal 7 Agustus 2020".  A weekday in front
 * must be right.  err says what is wrong with the value, without quoting it
 * fully unless that helps: "'31/02/2024' bukan tanggal yang ada".
 */
int	 kb_date_parse(const char *, kb_date *, struct kb_err *);
int	 kb_pdate_parse(const char *, kb_pdate *, struct kb_err *);
					/* also 2009, 2009-05, Mei 2009 */
/* 15:00, 15.00 Wita, pukul 15.00, sekitar 15.00; 24:00 is refused. */
int	 kb_time_parse(const char *, kb_time *, struct kb_err *);
/*
 * Also "15.00 s.d. 17.00 Wita": the start; *range says that there was more.
 * *zone is set where a zone is named.
 */
int	 kb_time_start(const char *, kb_time *, int *zone, bool *range,
	    struct kb_err *);
/*
 * "Minggu, 6 April 2025 pukul 15.00 Wita" in place into its two parts; false
 * and unchanged when it is not both.
 */
bool	 kb_moment_split(char *, char **date, char **time);
/*
 * 2025-04-06T23:10[:00][Z|+08:00]; a blank for T; a bare date is 00:00; or in
 * words, 6 April 2025 pukul 23.10 Wita.
 * Without an offset the time is civil time at zone minutes east of UTC.
 * The UTC date must be in 1900..2199; 1970-01-01T00:00:00Z is refused.
 */
int	 kb_stamp_parse(const char *, int zone, kb_stamp *, struct kb_err *);

void	 kb_date_iso(kb_date, char out[KB_DATE_TEXT]);		/* "" unknown */
void	 kb_pdate_iso(kb_pdate, char out[KB_DATE_TEXT]);
void	 kb_time_iso(kb_time, char out[6]);			/* "15:00" */
void	 kb_stamp_iso(kb_stamp, int zone, char out[KB_STAMP_TEXT]);
void	 kb_stamp_utc(kb_stamp, char out[KB_STAMP_TEXT]);	/* ends in Z */
kb_date	 kb_stamp_date(kb_stamp, int zone);
kb_time	 kb_stamp_time(kb_stamp, int zone);
kb_stamp kb_stamp_make(kb_date, kb_time, int zone);	/* unknown time: 00:00 */

/* A fault of column `then` where both are known and it lies before `first`. */
void	 kb_date_order(struct kb_errs *, const struct kb_src *,
	    const char *first, kb_date, const char *then, kb_date);

/* For people. */
const char *kb_month_name(int month);			/* "Agustus" */
const char *kb_day_name(int weekday);			/* "Jumat" */
int	 kb_weekday_parse(const char *);	/* "jum'at", "ahad"; 0: none */
/* "senin, kamis": bit 0 is Monday.  One that is none fails. */
int	 kb_weekdays_parse(const char *list, unsigned *days, struct kb_err *);
void	 kb_date_long(struct kb_buf *, kb_date);	/* 7 Agustus 2020 */
void	 kb_date_full(struct kb_buf *, kb_date);	/* Jumat, 7 Agustus 2020 */
void	 kb_date_slash(kb_date, char out[KB_DATE_TEXT]);	/* 07/08/2020 */
/* Minutes east of UTC. */
enum { KB_WIB = 420, KB_WITA = 480, KB_WIT = 540 };
const char *kb_zone_name(int zone);			/* 480: "WITA" */
int	 kb_roman(int n, char out[8]);			/* 1..12; length */

#endif
