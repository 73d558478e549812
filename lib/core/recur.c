/* SPDX-License-Identifier: ISC */
/* recur.c - the periods of what recurs, by number and by name. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/period.h"

/* Of those that are so many months of a year; the mark stands in the name. */
static const struct {
	int	 months;
	char	 mark;
} parts[] = {
	[KB_EACH_WEEK] = { 0, 'M' },
	[KB_EACH_MONTH] = { 1, 0 },
	[KB_EACH_QUARTER] = { 3, 'T' },
	[KB_EACH_THIRD] = { 4, 'B' },
	[KB_EACH_HALF] = { 6, 'S' },
	[KB_EACH_YEAR] = { 12, 0 },
};

static struct kb_period
week_at(kb_date d, int n, char *name)
{
	kb_date monday = kb_date_add(d, 1 - kb_weekday(d) + 7 * n);
	int year, week = kb_iso_week(monday, &year);

	(void)snprintf(name, KB_PERIOD_NAME, "%04d-M%02d", year, week);
	return (struct kb_period){ monday, kb_date_add(monday, 6) };
}

static void
part_name(enum kb_each each, int year, int last, char *name)
{
	int months = parts[each].months;

	if (each == KB_EACH_YEAR)
		(void)snprintf(name, KB_PERIOD_NAME, "%04d", year);
	else if (each == KB_EACH_MONTH)
		(void)snprintf(name, KB_PERIOD_NAME, "%04d-%02d", year, last);
	else if (each == KB_EACH_THIRD)		/* named by its last month */
		(void)snprintf(name, KB_PERIOD_NAME, "%04d-B%02d", year, last);
	else
		(void)snprintf(name, KB_PERIOD_NAME, "%04d-%c%d", year,
		    parts[each].mark, last / months);
}

struct kb_period
kb_period_at(enum kb_each each, kb_date d, int n, char name[KB_PERIOD_NAME])
{
	char own[KB_PERIOD_NAME];
	int months = parts[each].months, first;
	struct kb_period p;

	if (name == NULL)
		name = own;
	if (each == KB_EACH_WEEK)
		return week_at(d, n, name);
	first = d.ymd / 10000 * 12 + d.ymd / 100 % 100 - 1;
	first += n * months - first % months;
	p.from = kb_date_make(first / 12, first % 12 + 1, 1);
	p.to = kb_date_add(kb_date_add_months(p.from, months), -1);
	part_name(each, first / 12, first % 12 + months, name);
	return p;
}

enum kb_each
kb_period_each(const char *name)
{
	size_t year = strspn(name, "0123456789"), n;

	if (year != 4)
		return 0;
	if (name[4] == '\0')
		return KB_EACH_YEAR;
	if (name[4] != '-')
		return 0;
	name += 5;
	n = strspn(name, "0123456789");
	if (n == 2 && name[2] == '\0')
		return KB_EACH_MONTH;
	for (size_t i = KB_EACH_WEEK; n == 0 && i <= KB_EACH_YEAR; i++)
		if (parts[i].mark != 0 && *name == parts[i].mark)
			return (enum kb_each)i;
	return 0;
}

bool
kb_period_is(enum kb_each each, const struct kb_period *p)
{
	struct kb_period at;

	if (p->from.ymd == 0 || p->to.ymd == 0)
		return false;
	at = kb_period_at(each, p->from, 0, NULL);
	return at.from.ymd == p->from.ymd && at.to.ymd == p->to.ymd;
}
