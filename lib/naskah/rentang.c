/* SPDX-License-Identifier: ISC */
/* rentang.c - ranges that run backwards, and days that are not as many. */
#include <string.h>

#include "teks.h"

/* The two dates of a range, as far as the text says them. */
struct range {
	struct teks_date first, last;
	size_t	 end;
	bool	 backwards;
};

/* Past "tanggal", a weekday and its comma. */
static size_t
skip(const struct teks *t, size_t i)
{
	while ((naskah_is(t, i) & (T_TGL | T_DAY)) != 0 ||
	    (naskah_mark(t, i, ',') && (naskah_is(t, i - 1) & T_DAY) != 0))
		i++;
	return i;
}

/* An open year is the other's; December to January crosses it. */
static void
years(const struct teks *t, struct range *r)
{
	struct teks_date *a = &r->first, *b = &r->last;

	if (b->y == 0)
		b->y = a->y != 0 ? a->y + (b->m < a->m) :
		    naskah_civil(t, b).ymd / 10000;
	if (a->y == 0 && b->y != 0)
		a->y = b->y - (a->m > b->m);
	r->backwards = a->y > b->y || (a->y == b->y && (a->m > b->m ||
	    (a->m == b->m && a->d > b->d)));
}

static bool
range_at(const struct teks *t, size_t i, struct range *r)
{
	size_t at, n;
	int day = naskah_plain(t, i, 2);
	bool full = naskah_date(t, i, true, &r->first);

	if (!full && (day < 1 || day > 31))
		return false;
	at = full ? r->first.end : i + 1;
	n = naskah_range(t, at);
	if (n == 0 || (t->p[i - 1].kind == TEKS_MARK && t->p[i].tight &&
	    strchr("-/", t->p[i - 1].mark) != NULL))
		return false;
	at = skip(t, at + n);
	if (!naskah_date(t, at, full && r->first.y == 0, &r->last))
		return false;
	if (!full)
		r->first = (struct teks_date){ day, r->last.m, r->last.y,
		    i + 1 };
	r->end = r->last.end;
	years(t, r);
	return true;
}

static void
dates(const struct teks *t, size_t i, const struct range *r)
{
	struct kb_buf b = KB_BUF_INIT;

	if (!r->backwards || (naskah_is(t, i - 1) & T_LABEL) != 0)
		return;
	kb_buf_adds(&b, "rentang tanggal terbalik: ");
	naskah_quote(t, &b, i, r->end);
	naskah_found(t, &b);
}

/* ---- "tiga hari, 23 sampai 26 November" ---- */

static bool
days_at(const struct teks *t, size_t i)
{
	size_t at = i + 2;

	return naskah_number(t, i) && t->p[i].v >= TEKS_ONE &&
	    t->p[i].v <= 60 * TEKS_ONE && t->p[i].v % TEKS_ONE == 0 &&
	    naskah_word(t, i + 1, "hari") &&
	    (naskah_is(t, i - 1) & (T_LABEL | T_ABOUT)) == 0 &&
	    !naskah_mark(t, i - 1, '-') && !naskah_word(t, at, "kerja") &&
	    !naskah_word(t, at, "ke") && (naskah_is(t, at) & T_WHEN) == 0 &&
	    !naskah_word(t, at, "sebelum") && !naskah_word(t, at, "setelah") &&
	    !naskah_word(t, at, "sesudah") &&
	    !naskah_word(t, at, "menjelang") && !naskah_word(t, at, "jelang") &&
	    !naskah_word(t, at, "dalam");
}

static void
lasts(const struct teks *t, size_t days, size_t from, size_t to,
    const struct range *r)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_date a = kb_date_make(r->first.y, r->first.m, r->first.d);
	kb_date z = kb_date_make(r->last.y, r->last.m, r->last.d);
	int64_t n;

	if (r->backwards || a.ymd == 0 || z.ymd == 0)
		return;
	n = kb_date_serial(z) - kb_date_serial(a) + 1;
	if (n * TEKS_ONE == t->p[days].v)
		return;
	kb_buf_addf(&b, "tertulis %lld hari, rentangnya %lld hari: ",
	    (long long)(t->p[days].v / TEKS_ONE), (long long)n);
	naskah_quote(t, &b, from, to);
	naskah_found(t, &b);
}

/* "tiga hari" a few pieces before the range, or 0. */
static size_t
days_before(const struct teks *t, size_t i)
{
	for (int n = 0; n < 9 && i > 2; n++, i--) {
		if (days_at(t, i - 2))
			return i - 2;
		if ((naskah_is(t, i - 1) & (T_DURING | T_THAT | T_TGL |
		    T_DAY | T_RANGE)) == 0 && !(t->p[i - 1].kind == TEKS_MARK &&
		    strchr(",(:-", t->p[i - 1].mark) != NULL))
			break;
	}
	return 0;
}

static size_t
days_after(const struct teks *t, size_t i)
{
	static const char *const between[] = {
		"selama", "atau", "berlangsung", "yakni", "yaitu", "digelar",
	};
	bool on = true;

	for (int n = 0; n < 4 && on; n++, i++) {
		if (days_at(t, i))
			return i;
		on = naskah_mark(t, i, '(') || naskah_mark(t, i, ',');
		for (size_t k = 0; k < KB_LEN(between); k++)
			on = on || naskah_word(t, i, between[k]);
	}
	return 0;
}

static void
duration(const struct teks *t, size_t i, const struct range *r)
{
	size_t days = days_before(t, i);

	if (days > 0) {
		lasts(t, days, days, r->end, r);
		return;
	}
	days = days_after(t, r->end);
	if (days > 0)
		lasts(t, days, i, days + 2, r);
}

/* ---- times, prices, years ---- */

static bool
told_as_time(const struct teks *t, size_t i, size_t last)
{
	return (naskah_is(t, i - 1) & T_CLOCK) != 0 ||
	    (naskah_is(t, i + 1) & T_ZONE) != 0 ||
	    (naskah_is(t, last + 1) & T_ZONE) != 0 ||
	    (naskah_is(t, last - 1) & T_CLOCK) != 0;
}

/* From the evening into the morning is no fault. */
static void
times(const struct teks *t, size_t i, size_t last)
{
	struct kb_buf b = KB_BUF_INIT;
	int from = t->p[i].clock, to = t->p[last].clock;

	if ((t->p[i].form & t->p[last].form & N_CLOCK) == 0 || from <= to ||
	    (t->p[i].form & N_MONEY) != 0 || !told_as_time(t, i, last) ||
	    (from >= 16 * 60 && to <= 12 * 60) ||
	    naskah_word(t, last + 1, "besok") ||
	    naskah_word(t, last + 2, "besok") ||
	    naskah_word(t, last + 1, "keesokan") ||
	    naskah_word(t, last + 2, "keesokan") ||
	    naskah_word(t, last + 2, "esok"))
		return;
	kb_buf_adds(&b, "rentang jam terbalik: ");
	naskah_quote(t, &b, i, last + 1);
	naskah_found(t, &b);
}

/* "turun dari Rp85.000 sampai Rp70.000" says what it says. */
static bool
falls(const struct teks *t, size_t i)
{
	for (size_t n = 0; n < 4 && i > n; n++)
		if ((naskah_is(t, i - n) & T_MOVE) != 0 &&
		    t->p[i - n].word->n < 0)
			return true;
	return false;
}

static void
prices(const struct teks *t, size_t i, size_t last)
{
	const struct teks_piece *a = &t->p[i], *z = &t->p[last];
	struct kb_buf b = KB_BUF_INIT;
	int64_t low = a->v, high = z->v;
	size_t at;

	if ((a->form & N_MONEY) == 0 || ((a->form | z->form) & N_ODD) != 0 ||
	    ((z->form & N_MONEY) == 0 && !z->tight &&
	    (naskah_is(t, last - 1) & T_RANGE) == 0))
		return;
	if ((z->form & N_MONEY) == 0 && (naskah_unit(t, last + 1, &at) !=
	    U_NONE && (naskah_is(t, last + 1) & T_PACK) == 0))
		return;				/* Rp50.000-3 orang */
	/* "Rp70-85 ribu": both are thousands. */
	if ((z->form & N_TIMES) != 0 && (a->form & (N_TIMES | N_DOTS)) == 0)
		return;
	if (low <= high || falls(t, i - 1))
		return;
	/* "Rp85.000-100": what is short is not what is reversed. */
	if (high < 1000 * TEKS_ONE && low >= 1000 * TEKS_ONE)
		return;
	kb_buf_adds(&b, "rentang harga terbalik: ");
	naskah_quote(t, &b, i, last + 1);
	naskah_found(t, &b);
}

static bool
joined(const struct teks *t, size_t i)
{
	return t->p[i].kind == TEKS_MARK && (t->p[i].mark == '-' ||
	    t->p[i].mark == '/');
}

static void
four_digits(const struct teks *t, size_t i, size_t last)
{
	struct kb_buf b = KB_BUF_INIT;
	int from = naskah_plain(t, i, 4), to = naskah_plain(t, last, 4);

	if (from < 1945 || from > 2100 || to < 1945 || to >= from ||
	    (joined(t, i - 1) && t->p[i].tight) ||
	    (joined(t, last + 1) && t->p[last + 1].tight))
		return;
	kb_buf_adds(&b, "rentang tahun terbalik: ");
	naskah_quote(t, &b, i, last + 1);
	naskah_found(t, &b);
}

void
naskah_find_range(struct teks *t)
{
	struct range r;
	size_t n, last;

	for (size_t i = 1; i < t->n; i++) {
		if (!naskah_number(t, i))
			continue;
		if (range_at(t, i, &r)) {
			dates(t, i, &r);
			duration(t, i, &r);
			continue;
		}
		n = naskah_range(t, i + 1);
		if (n == 0)			/* 17.00 Wita s.d. 15.00 */
			n = (naskah_is(t, i + 1) & T_ZONE) != 0 &&
			    naskah_range(t, i + 2) > 0 ?
			    1 + naskah_range(t, i + 2) : 0;
		last = i + 1 + n;
		last += (naskah_is(t, last) & T_CLOCK) != 0;
		if (n == 0 || !naskah_number(t, last))
			continue;
		times(t, i, last);
		prices(t, i, last);
		four_digits(t, i, last);
	}
}
