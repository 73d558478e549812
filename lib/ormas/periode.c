/* SPDX-License-Identifier: ISC */
/*
 * periode.c - the halves and years that activity reports are about
 * (Permendagri 57/2017 Ps 39: every six months; some offices ask each year).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "rules.h"

struct reading {
	int	year, half;		/* 0: not yet */
	int	first, last;		/* months */
	bool	named;			/* "semester": a bare number is one */
	bool	bare;			/* there was one */
	bool	odd;			/* a word that has no place here */
};

static int
month(const char *w)
{
	static const struct {
		const char	*words;
		int		 month;
	} ends[] = {
		{ "januari|jan", 1 }, { "juni|jun", 6 }, { "juli|jul", 7 },
		{ "desember|des", 12 },
	};

	for (size_t i = 0; i < KB_LEN(ends); i++)
		if (kb_in_list(ends[i].words, w))
			return ends[i].month;
	return 0;
}

/* 1, 2 of a number of a half; 0: none. */
static int
half(const char *w)
{
	if (strcmp(w, "1") == 0 || strcmp(w, "i") == 0)
		return 1;
	return strcmp(w, "2") == 0 || strcmp(w, "ii") == 0 ? 2 : 0;
}

static void
word(struct reading *r, const char *w)
{
	int m = month(w), h = half(*w == 's' ? w + 1 : w);

	if (strlen(w) == 4 && strspn(w, "0123456789") == 4) {
		r->odd |= r->year != 0;
		r->year = (int)strtol(w, NULL, 10);
	} else if (h != 0) {
		r->odd |= r->half != 0;
		r->half = h;
		r->bare |= *w != 's';
	} else if (m != 0) {
		r->odd |= r->last != 0;
		*(r->first == 0 ? &r->first : &r->last) = m;
	} else if (kb_in_list("semester|smt|sem|smtr", w)) {
		r->named = true;
	} else if (!kb_in_list("tahun|periode|laporan|s|d|sampai|dengan|sd",
	    w)) {
		r->odd = true;
	}
}

/* "2025-S1", or "2025" for half 0. */
static void
stored(int year, int half, char out[ORMAS_PERIOD_TEXT])
{
	snprintf(out, ORMAS_PERIOD_TEXT, half != 0 ? "%04u-S%u" : "%04u",
	    (unsigned)year % 10000, (unsigned)half % 10);
}

bool
ormas_period_read(const char *text, char out[ORMAS_PERIOD_TEXT])
{
	struct kb_buf folded = KB_BUF_INIT, one = KB_BUF_INIT;
	struct reading r = { 0 };

	kb_fold(&folded, text);
	for (const char *p = kb_buf_str(&folded); *p != '\0'; ) {
		if (!kb_is_alnum(*p)) {
			r.odd |= (unsigned char)*p >= 0x80;
			p++;
			continue;
		}
		kb_buf_cut(&one, 0);
		for (; kb_is_alnum(*p); p++)
			kb_buf_addc(&one, *p);
		word(&r, one.s);
	}
	kb_buf_free(&folded);
	kb_buf_free(&one);
	if (r.first != 0 && r.last == r.first + 5 && r.half == 0)
		r.half = r.first == 1 ? 1 : 2;
	else if (r.first != 0 && (r.first != 1 || r.last != 12))
		r.odd = true;
	if (strstr(text, "..") != NULL || r.odd || (r.bare && !r.named) || (r.named && r.half == 0) ||
	    kb_date_make(r.year, 1, 1).ymd == 0)
		return false;
	stored(r.year, r.half, out);
	return true;
}

struct kb_period
ormas_period_days(const char *stored)
{
	int year = (int)strtol(stored, NULL, 10);
	int h = stored[4] == '-' ? stored[6] - '0' : 0;

	return (struct kb_period){ kb_date_make(year, h == 2 ? 7 : 1, 1),
	    h == 1 ? kb_date_make(year, 6, 30) : kb_date_make(year, 12, 31) };
}

kb_date
ormas_period_deadline(const struct ormas_setelan *set, const char *stored)
{
	return kb_date_add(ormas_period_days(stored).to,
	    (int)set->tenggat_laporan.v);
}

void
ormas_period_ended(const struct ormas_setelan *set, kb_date today,
    char out[ORMAS_PERIOD_TEXT])
{
	int year = today.ymd / 10000;

	if (set->periode_laporan.n == ORMAS_TAHUN)
		stored(year - 1, 0, out);
	else if (today.ymd / 100 % 100 > 6)
		stored(year, 1, out);
	else
		stored(year - 1, 2, out);
}

void
ormas_period_due(const struct ormas_setelan *set, kb_date today,
    char out[ORMAS_PERIOD_TEXT])
{
	/* On the day after its deadline a period is due. */
	ormas_period_ended(set, kb_date_add(today,
	    -(int)set->tenggat_laporan.v), out);
}
