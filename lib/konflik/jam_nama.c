/* SPDX-License-Identifier: ISC */
/* jam_nama.c - the names of the clocks' periods: stored, and for people. */
#include <stdlib.h>

#include "kesbang/jam.h"

/* RAD by quarters (Inpres 2/2013, 1/2014); B12 is that of the third. */
static bool
old_rad(const struct kb_period *p)
{
	return p->from.ymd / 10000 <= 2014 && p->to.ymd / 100 % 100 != 12 &&
	    kb_period_is(KB_EACH_QUARTER, p);
}

bool
konflik_jam_nama(enum konflik_jam clock, const char *text, struct kb_buf *b)
{
	char name[KB_PERIOD_NAME];
	struct kb_period p;
	struct kb_err e;

	if (kb_period_parse(text, (kb_date){ 0 }, &p, &e) != 0 ||
	    p.from.ymd == 0 || p.to.ymd == 0)
		return false;
	kb_period_at(konflik_jam_setiap(clock), p.from, 0, name);
	if (kb_period_is(konflik_jam_setiap(clock), &p))
		kb_buf_adds(b, name);
	else if (clock == KONFLIK_RAD && old_rad(&p))
		kb_buf_addf(b, "%04d-B%02d", p.from.ymd / 10000,
		    p.to.ymd / 100 % 100);
	else
		return false;
	return true;
}

void
konflik_jam_kata(const char *name, struct kb_buf *b)
{
	enum kb_each each = kb_period_each(name);
	struct kb_period p;
	struct kb_err e;

	if (kb_period_parse(name, (kb_date){ 0 }, &p, &e) != 0) {
		kb_buf_adds(b, name);
		return;
	}
	if (each == KB_EACH_THIRD)
		kb_buf_addf(b, "%s %.4s (", name + 5, name);
	else if (each == KB_EACH_WEEK)
		kb_buf_addf(b, "Minggu %s %.4s (", name + 6, name);
	kb_period_long(b, &p);
	if (each == KB_EACH_THIRD || each == KB_EACH_WEEK)
		kb_buf_addc(b, ')');
}
