/* SPDX-License-Identifier: ISC */
/* timeline.c - spans of days: the days that are drawn, and what is told. */
#include <string.h>

#include "kesbang/period.h"
#include "timeline.h"

#define SHORT 70			/* days that have ticks by weeks */

static int
part(int32_t ymd, int by, int of)
{
	return ymd / by % of;
}

static int32_t
first_of_month(int32_t day)
{
	int32_t ymd = kb_date_of_serial(day).ymd;

	return kb_date_serial(kb_date_make(ymd / 10000, part(ymd, 100, 100),
	    1));
}

struct kb_days
kb_timeline_days(const struct kb_pic_timeline *t)
{
	struct kb_days d = { INT32_MAX, INT32_MIN, false, false };

	for (size_t i = 0; i < t->nbar; i++) {
		int32_t to = kb_date_serial(t->bar[i].to);
		int32_t from = t->bar[i].from.ymd != 0 ?
		    kb_date_serial(t->bar[i].from) : to;

		d.from = from < d.from ? from : d.from;
		d.to = to > d.to ? to : d.to;
	}
	if (t->nbar == 0)
		d.from = d.to = t->today.ymd != 0 ? kb_date_serial(t->today) :
		    0;
	d.weeks = d.to - d.from < SHORT;
	if (d.weeks) {
		d.from -= kb_weekday(kb_date_of_serial(d.from)) - 1;
		d.to += 7 - kb_weekday(kb_date_of_serial(d.to));
	} else {
		d.from = first_of_month(d.from);
		d.to = first_of_month(first_of_month(d.to) + 31) - 1;
	}
	d.years = kb_date_of_serial(d.from).ymd / 10000 !=
	    kb_date_of_serial(d.to).ymd / 10000;
	return d;
}

int32_t
kb_timeline_tick(const struct kb_days *d, int32_t day)
{
	kb_date date = kb_date_of_serial(day);

	if (d->weeks)
		return day + (8 - kb_weekday(date)) % 7;
	return part(date.ymd, 1, 100) == 1 ? day : first_of_month(
	    first_of_month(day) + 31);
}

int
kb_timeline_name(struct kb_buf *b, const struct kb_days *d, int32_t tick,
    int year)
{
	int32_t ymd = kb_date_of_serial(tick).ymd;

	if (d->weeks)
		kb_buf_addf(b, "%d ", part(ymd, 1, 100));
	kb_buf_add(b, kb_month_name(part(ymd, 100, 100)), 3);
	if (ymd / 10000 != year)
		kb_buf_addf(b, " %d", ymd / 10000);
	return ymd / 10000;
}

static void
short_date(struct kb_buf *b, const struct kb_days *d, kb_date date)
{
	int32_t ymd = date.ymd;

	if (ymd == 0) {
		kb_buf_addc(b, '?');
		return;
	}
	kb_buf_addf(b, "%02d/%02d", part(ymd, 1, 100), part(ymd, 100, 100));
	if (d->years)
		kb_buf_addf(b, "/%02d", part(ymd, 10000, 100));
}

void
kb_timeline_dates(struct kb_buf *b, const struct kb_days *d,
    const struct kb_pic_bar *bar)
{
	if (bar->from.ymd != bar->to.ymd) {
		short_date(b, d, bar->from);
		kb_buf_adds(b, "–");
	}
	short_date(b, d, bar->to);
}

bool
kb_timeline_group(const struct kb_pic_timeline *t, size_t i)
{
	const char *was = i > 0 ? t->bar[i - 1].group : NULL;

	return t->bar[i].group != NULL && (was == NULL ||
	    strcmp(was, t->bar[i].group) != 0);
}

bool
kb_timeline_open(const struct kb_pic_timeline *t)
{
	for (size_t i = 0; i < t->nbar; i++)
		if (t->bar[i].from.ymd == 0)
			return true;
	return false;
}

void
kb_pic_timeline_told(struct kb_buf *b, const struct kb_pic_timeline *t)
{
	static const char *const state[] = {
		[KB_PIC_PAST] = "selesai", [KB_PIC_NOW] = "berjalan",
		[KB_PIC_COMING] = "akan datang",
	};

	for (size_t i = 0; i < t->nbar; i++) {
		const struct kb_pic_bar *r = &t->bar[i];

		if (b->len > 0)
			kb_buf_addc(b, ' ');
		if (r->group != NULL)
			kb_buf_addf(b, "%s, ", r->group);
		kb_buf_addf(b, "%s: ", kb_pic_str(r->label));
		if (r->from.ymd != 0) {
			kb_period_long(b, &(struct kb_period){ r->from,
			    r->to });
		} else {
			kb_buf_adds(b, "sampai ");
			kb_date_long(b, r->to);
			kb_buf_adds(b, ", mulainya tidak diketahui");
		}
		kb_buf_addf(b, ", %s.", state[r->when]);
	}
}
