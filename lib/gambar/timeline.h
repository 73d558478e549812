/* SPDX-License-Identifier: ISC */
/* timeline.h - what spans of days as SVG and as text share. */
#ifndef KESBANG_GAMBAR_TIMELINE_H
#define KESBANG_GAMBAR_TIMELINE_H

#include "draw.h"

/* The days that are drawn: whole months, or weeks of a short while. */
struct kb_days {
	int32_t	 from, to;			/* of kb_date_serial() */
	bool	 weeks;				/* ticks are Mondays */
	bool	 years;				/* more than one */
};

struct kb_days kb_timeline_days(const struct kb_pic_timeline *);
/* The next tick after a day, or on it. */
int32_t	 kb_timeline_tick(const struct kb_days *, int32_t);
/* "Jan 2024", "Feb"; "3 Agu": with the year where it is another one than the
 * last that was written.  Returns it. */
int	 kb_timeline_name(struct kb_buf *, const struct kb_days *,
	    int32_t tick, int year);
/* "15/07–13/08", "19/04/25", "?–26/01". */
void	 kb_timeline_dates(struct kb_buf *, const struct kb_days *,
	    const struct kb_pic_bar *);
/* Does this one begin another group than the one before it? */
bool	 kb_timeline_group(const struct kb_pic_timeline *, size_t i);
bool	 kb_timeline_open(const struct kb_pic_timeline *);

#endif
