/* SPDX-License-Identifier: ISC */
/* period.h - spans of days as offices name them. */
#ifndef KESBANG_PERIOD_H
#define KESBANG_PERIOD_H

#include "kesbang/date.h"

/* Both ends belong to the period; an unknown end is open. */
struct kb_period {
	kb_date	from, to;
};

/*
 * 2024, 2024-04, 2024-04-23 (and every other form of kb_date_parse),
 * 2024-M17, "minggu ke-17 2024" (ISO week), 2024-T1, "TW1 2024", "TW I 2024"
 * (triwulan), 2024-B04 | B08 | B12, "B.08 2024" (catur wulan that ends in that
 * month; up to 2014 also B03, B06, B09, of three months),
 * 2024-S1 (semester), A..B of any of these (either side may be empty),
 * hari-ini kemarin minggu-ini minggu-lalu bulan-ini bulan-lalu
 * triwulan-ini triwulan-lalu tahun-ini tahun-lalu, counted from today.
 * Weeks begin on Monday.
 */
int	 kb_period_parse(const char *, kb_date today, struct kb_period *,
	    struct kb_err *);

/* "hari-ini, kemarin, ...": those counted from today. */
void	 kb_period_words(struct kb_buf *);
bool	 kb_period_has(const struct kb_period *, kb_date);

/*
 * What recurs: each week (of ISO), month, quarter (triwulan), third of a year
 * (catur wulan, named by its last month), half (semester), year.
 */
enum kb_each {
	KB_EACH_WEEK = 1, KB_EACH_MONTH, KB_EACH_QUARTER, KB_EACH_THIRD,
	KB_EACH_HALF, KB_EACH_YEAR,
};

#define KB_PERIOD_NAME 32

/* The one that lies n after (n < 0: before) the one that the day is in, and
 * its name as stored ("2024-T2"; NULL: not asked for). */
struct kb_period kb_period_at(enum kb_each, kb_date, int n,
	    char name[KB_PERIOD_NAME]);
/* Is it just one of these? */
bool	 kb_period_is(enum kb_each, const struct kb_period *);
/* What a stored name is one of; 0: of none of these. */
enum kb_each kb_period_each(const char *name);

/* "6 April 2025", "1 s.d. 7 April 2025", "30 Maret s.d. 5 April 2025". */
void	 kb_period_long(struct kb_buf *, const struct kb_period *);

#endif
