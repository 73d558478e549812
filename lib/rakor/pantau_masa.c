/* SPDX-License-Identifier: ISC */
/* pantau_masa.c - the periods of what recurs, and deadlines' last days. */
#include "pantau.h"

/* The words of the list stand in the order of the kinds. */
_Static_assert((int)RAKOR_MINGGU == KB_EACH_WEEK &&
    (int)RAKOR_TAHUN == KB_EACH_YEAR, "setiap is an enum kb_each");

void
pantau_masa(enum rakor_setiap each, kb_date d, struct kb_period *p,
    char name[KB_PERIOD_NAME])
{
	*p = kb_period_at((enum kb_each)each, d, 0, name);
}

struct kb_period
pantau_rentang(const char *text)
{
	static const kb_date none;
	struct kb_period p = { none, none };
	struct kb_err err;

	/* Stored ones were looked at when they came. */
	if (text != NULL)
		(void)kb_period_parse(text, none, &p, &err);
	return p;
}

kb_date
pantau_akhir(kb_pdate d)
{
	char text[KB_DATE_TEXT];

	if (d.ymd == 0)
		return (kb_date){ 0 };
	kb_pdate_iso(d, text);
	return pantau_rentang(text).to;
}
