/* SPDX-License-Identifier: ISC */
/*
 * batas.c - deadlines that an office writes as a day and a month, and what of
 * its settings cannot be.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/perjalanan.h"
#include "rules.h"

/* From July on a day is meant of the budget year, else of the one after. */
#define OWN_YEAR_FROM 7

static int
day_of(const char *s, int year, kb_date *out)
{
	const char *sep = strchr(s, '/') != NULL ? "/" :
	    strchr(s, '-') != NULL ? "-" : " ";
	char *whole = kb_asprintf("%s%s%04d", s, sep, year);
	int rc = kb_date_parse(whole, out, NULL);

	free(whole);
	return rc;
}

int
banpol_batas(const char *s, int budget_year, kb_date *out, struct kb_err *err)
{
	*out = (kb_date){ 0 };
	if (s == NULL)
		return 0;
	/* A day that is not there every year (29 February) is none. */
	if (day_of(s, 2001, out) != 0)
		return kb_fail(err, KB_DATA, "'%.40s' bukan hari dan bulan yang "
		    "ada setiap tahun; tulis misalnya '31 Januari'", s);
	return day_of(s, out->ymd / 100 % 100 >= OWN_YEAR_FROM ?
	    budget_year : budget_year + 1, out);
}

static bool
deadline(const char *s, const char *column, const struct kb_src *src,
    struct kb_errs *errs, kb_date *day)
{
	struct kb_err e;

	if (s == NULL || banpol_batas(s, 2001, day, &e) == 0)
		return s != NULL;
	kb_errs_add(errs, src, column, "%s", e.msg);
	return false;
}

void
banpol_check_setelan(const void *rec, const struct kb_src *src,
    struct kb_errs *errs)
{
	const struct banpol_setelan *s = rec;
	kb_date last, inner;
	bool both = deadline(s->batas_lpj, "batas_lpj", src, errs, &last);

	both = deadline(s->batas_lpj_kantor, "batas_lpj_kantor", src, errs,
	    &inner) && both;
	if (both && inner.ymd > last.ymd)
		kb_errs_add(errs, src, "batas_lpj_kantor", "'%s' sesudah "
		    "batas_lpj '%s'; batas kantor mendahuluinya",
		    s->batas_lpj_kantor, s->batas_lpj);
}
