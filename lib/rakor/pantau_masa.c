/* SPDX-License-Identifier: ISC */
/* pantau_masa.c - the periods of what recurs, and deadlines' last days. */
#include <stdio.h>

#include "pantau.h"

void
pantau_masa(enum rakor_setiap each, kb_date d, struct kb_period *p,
    char name[PANTAU_MASA])
{
	int year = d.ymd / 10000, month = d.ymd / 100 % 100, n;

	switch (each) {
	case RAKOR_MINGGU:
		n = kb_iso_week(d, &year);
		(void)snprintf(name, PANTAU_MASA, "%04d-M%02d", year, n);
		break;
	case RAKOR_BULAN:
		(void)snprintf(name, PANTAU_MASA, "%04d-%02d", year, month);
		break;
	case RAKOR_TRIWULAN:
		(void)snprintf(name, PANTAU_MASA, "%04d-T%d", year,
		    (month + 2) / 3);
		break;
	case RAKOR_CATUR_WULAN:
		(void)snprintf(name, PANTAU_MASA, "%04d-B%02d", year,
		    (month + 3) / 4 * 4);
		break;
	case RAKOR_SEMESTER:
		(void)snprintf(name, PANTAU_MASA, "%04d-S%d", year,
		    (month + 5) / 6);
		break;
	case RAKOR_TAHUN:
		(void)snprintf(name, PANTAU_MASA, "%04d", year);
		break;
	}
	*p = pantau_rentang(name);
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
