/* SPDX-License-Identifier: ISC */
/* t-putar.c - which backups are kept. */
#include <stdlib.h>

#include "kesbang/setup.h"
#include "tap.h"

#define DAYS 800

int
main(void)
{
	struct kb_putar p = { { 7, true }, { 5, true }, { 12, true } };
	kb_date first = { 20240101 }, day[DAYS];
	bool keep[DAYS];
	size_t n = 0;

	for (int i = 0; i < DAYS; i++)
		day[i] = kb_date_add(first, i);
	kb_putar(&p, day[DAYS - 1], day, DAYS, keep);
	for (int i = 0; i < DAYS; i++)
		n += keep[i];
	/* 10 March 2026 is a Tuesday. */
	is_int(day[DAYS - 1].ymd, 20260310, "the last day");
	for (int i = 1; i <= 7; i++)
		ok(keep[DAYS - i], "one of the last seven, %d",
		    day[DAYS - i].ymd);
	ok(!keep[DAYS - 8], "the eighth is not");
	for (int i = 0; i < 4; i++) {
		kb_date sunday = kb_date_add((kb_date){ 20260308 }, -7 * i);
		int at = kb_date_serial(sunday) - kb_date_serial(first);

		ok(keep[at], "the last day of a week, %d", sunday.ymd);
	}
	ok(!keep[kb_date_serial((kb_date){ 20260208 }) -
	    kb_date_serial(first)], "not of the sixth week");
	ok(keep[kb_date_serial((kb_date){ 20250430 }) -
	    kb_date_serial(first)], "the last day of a month, the twelfth");
	ok(!keep[kb_date_serial((kb_date){ 20250331 }) -
	    kb_date_serial(first)], "not of the thirteenth");
	is_int((long)n, 7 + 3 + 11, "and no other");
	/* Three days to come, and one a day that is kept. */
	p = (struct kb_putar){ { 1, true }, { 0, true }, { 0, true } };
	kb_putar(&p, day[5], day, 9, keep);
	ok(keep[5], "today's is kept");
	ok(keep[6] && keep[7] && keep[8], "and those of days to come");
	ok(!keep[4] && !keep[0], "which count for nothing");
	p = (struct kb_putar){ { 7, true }, { 5, true }, { 12, true } };
	kb_putar(&p, day[0], day, 0, keep);
	kb_putar(&p, day[2], day, 3, keep);
	ok(keep[0] && keep[1] && keep[2], "a few are all kept");
	return done_testing();
}
