/* SPDX-License-Identifier: ISC */
/*
 * calendar.c - holidays and working days.
 *
 * Holidays and joint leave are set each year by a decree of three ministers
 * (SKB) and change within the year: they are a table, never computed.
 */
#include <stdlib.h>

#include "kantor.h"

char *
kb_holiday(struct kb_db *db, kb_date d)
{
	char iso[KB_DATE_TEXT];

	kb_date_iso(d, iso);
	return kb_one_text(db, "SELECT group_concat(nama, '; ') FROM libur "
	    "WHERE tanggal = ?", KB_ARGS1((const char *)iso));
}

static bool
workday(struct kb_db *db, kb_date d)
{
	char iso[KB_DATE_TEXT];

	if (kb_weekday(d) > 5)
		return false;
	kb_date_iso(d, iso);
	return kb_one(db, 0, "SELECT count(*) FROM libur WHERE tanggal = ?",
	    KB_ARGS1((const char *)iso)) == 0;
}

kb_date
kb_workday_add(struct kb_db *db, kb_date from, int n)
{
	int step = n < 0 ? -1 : 1;

	while (n != 0) {
		from = kb_date_add(from, step);
		if (workday(db, from))
			n -= step;
	}
	return from;
}

int
kb_workdays(struct kb_db *db, kb_date from, kb_date to)
{
	int n = 0;

	for (; from.ymd <= to.ymd; from = kb_date_add(from, 1))
		n += workday(db, from);
	return n;
}

bool
kb_calendar_knows(struct kb_db *db, int year)
{
	char *from = kb_asprintf("%04d-01-01", year);
	char *to = kb_asprintf("%04d-12-31", year);
	bool some = kb_one(db, 0, "SELECT count(*) FROM libur WHERE tanggal "
	    "BETWEEN ? AND ?", KB_ARGS2(from, to)) > 0;

	free(from);
	free(to);
	return some;
}
