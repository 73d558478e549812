/* SPDX-License-Identifier: ISC */
/* hari.c - a weekday beside a date, and dates that do not exist. */
#include "teks.h"

/*
 * "minggu" is a week after a number, and before "lalu" unless its capital
 * inside a sentence says that it is a name.
 */
static bool
weekday(const struct teks *t, size_t i)
{
	bool first = naskah_stop(t, i - 1) || naskah_mark(t, i - 1, '\n');

	if ((naskah_is(t, i) & T_DAY) == 0 || !naskah_word(t, i, "minggu"))
		return (naskah_is(t, i) & T_DAY) != 0;
	return !naskah_number(t, i - 1) &&
	    ((naskah_is(t, i + 1) & T_WHEN) == 0 ||
		(t->p[i].capital && !first));
}

/* Past "dini hari", "lalu", "tanggal", a comma, a bracket. */
static size_t
skip(const struct teks *t, size_t i)
{
	for (int n = 0; n < 6; n++, i++)
		if ((naskah_is(t, i) & (T_HOUR | T_WHEN | T_TGL)) == 0 &&
		    !(naskah_word(t, i, "hari") &&
			(naskah_is(t, i - 1) & T_HOUR) != 0) &&
		    !naskah_mark(t, i, ',') && !naskah_mark(t, i, '(') &&
		    !(naskah_mark(t, i, '/') && !t->p[i].tight))
			break;
	return i;
}

/*
 * The date at i; of "13 - Minggu 15 Juni 2025" and "23, 24 dan 25 Oktober"
 * the first day, in the month that follows.
 */
static bool
date_at(const struct teks *t, size_t i, struct teks_date *d)
{
	struct teks_date last;
	int first = naskah_plain(t, i, 2);

	if (naskah_date(t, i, true, d))
		return true;
	if (first < 1 || first > 31)
		return false;
	for (size_t at = i + 1, end = i + 10; at < end; at++) {
		if (at > i + 1 && naskah_plain(t, at, 2) > 0) {
			if (!naskah_date(t, at, false, &last))
				continue;
			*d = last;
			d->d = first;
			return first < last.d;
		}
		if (naskah_range(t, at) == 0 && !naskah_mark(t, at, ',') &&
		    (naskah_is(t, at) & (T_AND | T_DAY)) == 0 &&
		    !naskah_word(t, at, "dengan"))
			return false;
	}
	return false;
}

static void
tell(const struct teks *t, size_t from, const struct teks_date *d, int said)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_date date = naskah_civil(t, d);

	if (date.ymd == 0 || kb_weekday(date) == said)
		return;
	naskah_quote(t, &b, from, d->end);
	kb_buf_adds(&b, ": ");
	kb_date_long(&b, date);
	kb_buf_addf(&b, " jatuh pada hari %s, bukan %s",
	    kb_day_name(kb_weekday(date)), kb_day_name(said));
	naskah_found(t, &b);
}

/* "Senin-Rabu, 8-10 Desember": each weekday has its end of the range. */
static void
two_days(const struct teks *t, size_t i, size_t second)
{
	struct teks_date first, last;
	size_t at = skip(t, second + 1), to;

	if (!date_at(t, at, &first))
		return;
	to = at + 1;
	if (naskah_date(t, at, true, &last))
		to = last.end;
	to += naskah_range(t, to) > 0 ? naskah_range(t, to) :
	    (naskah_is(t, to) & T_AND) != 0;
	if (!naskah_date(t, to, true, &last))
		return;
	if (first.y == 0)
		first.y = last.y;
	first.end = last.end;
	tell(t, i, &first, t->p[i].word->n);
	tell(t, second, &last, t->p[second].word->n);
}

static void
day_then_date(const struct teks *t, size_t i)
{
	struct teks_date d;
	size_t at = i + 1, n = naskah_range(t, at);

	if (i > 2 && (naskah_is(t, i - 2) & T_DAY) != 0 &&
	    (naskah_range(t, i - 1) > 0 || (naskah_is(t, i - 1) & T_AND) != 0 ||
		naskah_mark(t, i - 1, '/')))
		return;				/* the second of two */
	if (n == 0)
		n = (naskah_is(t, at) & T_AND) != 0 || naskah_mark(t, at, '/');
	if (n > 0 && weekday(t, at + n)) {
		two_days(t, i, at + n);
		return;
	}
	at = skip(t, at);
	if (!date_at(t, at, &d))
		return;
	/* "Senin 3/4 peserta" is a share. */
	if (d.y == 0 && naskah_mark(t, at + 1, '/') && at == i + 1 &&
	    t->p[at + 3].kind == TEKS_WORD)
		return;
	tell(t, i, &d, t->p[i].word->n);
}

/* "18 Desember 2020 (Rabu)", "18 Desember 2020 hari Rabu" */
static void
date_then_day(const struct teks *t, size_t i, const struct teks_date *d)
{
	struct teks_date with = *d;
	size_t at = d->end;

	if (!naskah_mark(t, at, '(') && !naskah_word(t, at, "hari"))
		return;
	at += naskah_mark(t, at, '(') && naskah_word(t, at + 1, "hari") ? 2 : 1;
	if (!weekday(t, at) || (naskah_mark(t, d->end, '(') &&
	    !naskah_mark(t, at + 1, ')')))
		return;
	with.end = at + 1;
	tell(t, i, &with, t->p[at].word->n);
}

static void
no_such_date(const struct teks *t, size_t i, const struct teks_date *d)
{
	struct kb_buf b = KB_BUF_INIT;
	int y = d->y != 0 ? d->y : t->date.ymd / 10000;

	if ((naskah_is(t, i - 1) & T_LABEL) != 0 ||
	    d->d <= kb_month_days(y != 0 ? y : 2024, d->m))
		return;
	naskah_quote(t, &b, i, d->end);
	kb_buf_adds(&b, " bukan tanggal yang ada");
	naskah_found(t, &b);
}

void
naskah_find_weekday(struct teks *t)
{
	struct teks_date d;

	for (size_t i = 1; i < t->n; i++) {
		if (weekday(t, i))
			day_then_date(t, i);
		if (!naskah_date(t, i, false, &d))
			continue;
		no_such_date(t, i, &d);
		date_then_day(t, i, &d);
	}
}
