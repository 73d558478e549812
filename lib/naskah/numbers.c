/* SPDX-License-Identifier: ISC */
/* numbers.c - what a number says, in digits and in words. */
#include <string.h>

#include "kesbang/text.h"
#include "numbers.h"

#define GROUPS 8
#define DIGITS 14			/* more than a number in a report has */

/* A number as its runs of digits and what stands between them. */
struct runs {
	int	 n;
	int64_t	 v[GROUPS];
	int	 len[GROUPS];
	char	 sep[GROUPS];		/* before the run; 0 before the first */
};

static size_t
read_runs(struct runs *r, const char *s)
{
	size_t at = 0;
	char sep = '\0';

	r->n = 0;
	do {
		int i = r->n;

		if (sep != '\0')
			at++;
		if (i < GROUPS) {
			r->v[i] = 0;
			r->len[i] = 0;
			r->sep[i] = sep;
			r->n++;
		} else {
			i = GROUPS - 1;
			r->len[i] = DIGITS + 1;
		}
		for (; kb_is_digit(s[at]); at++)
			if (++r->len[i] <= DIGITS)
				r->v[i] = r->v[i] * 10 + (s[at] - '0');
		sep = s[at];
	} while ((sep == '.' || sep == ',' || sep == ':') &&
	    kb_is_digit(s[at + 1]));
	return at;
}

/* How many runs from the first are thousands with their dots: 1.234.567. */
static int
thousands(const struct runs *r, char sep)
{
	int i = 1;

	if (r->len[0] <= 3)
		while (i < r->n && r->sep[i] == sep && r->len[i] == 3)
			i++;
	return i;
}

static int64_t
joined(const struct runs *r, int from, int to)
{
	int64_t v = 0;

	for (int i = from; i < to; i++)
		v = v * 1000 + r->v[i];
	return v;
}

static int64_t
fraction(int64_t v, int len)
{
	for (; len > 4; len--)
		v /= 10;
	for (; len < 4; len++)
		v *= 10;
	return v;
}

static bool
decimal(struct teks_piece *p, const struct runs *r, int whole, char sep)
{
	if (whole + 1 != r->n || r->sep[whole] == ':' ||
	    (sep != '\0' && r->sep[whole] != sep) || r->len[whole] > 9)
		return false;
	p->v = joined(r, 0, whole) * TEKS_ONE +
	    fraction(r->v[whole], r->len[whole]);
	p->decimals = (uint8_t)r->len[whole];
	p->form |= N_DECIMAL;
	return true;
}

static void
read_clock(struct teks_piece *p, const struct runs *r)
{
	if (r->n < 2 || r->n > 3 || r->len[0] > 2 || r->len[1] != 2 ||
	    r->sep[1] == ',' || r->v[0] > 24 || r->v[1] > 59 ||
	    (r->n == 3 && (r->len[2] != 2 || r->sep[2] != r->sep[1])))
		return;
	p->form |= N_CLOCK;
	p->clock = (int16_t)(r->v[0] * 60 + r->v[1]);
}

size_t
naskah_digits(struct teks_piece *p, const char *s)
{
	struct runs r = { 0 };
	size_t n = read_runs(&r, s);
	int dots, commas, all = 0;

	for (int i = 0; i < r.n; i++)
		all += r.len[i];
	p->digits = (uint8_t)(r.len[r.n - 1] > 99 ? 99 : r.len[r.n - 1]);
	read_clock(p, &r);
	if (r.n == 3 && r.sep[1] == '.' && r.sep[2] == '.' && r.len[2] == 4 &&
	    r.len[0] <= 2 && r.len[1] <= 2) {
		p->form = N_DATE;
		p->v = r.v[2] * 10000 + r.v[1] * 100 + r.v[0];
		return n;
	}
	dots = thousands(&r, '.');
	commas = thousands(&r, ',');
	if (all > DIGITS) {
		p->form |= N_ODD | N_HUGE;
	} else if (dots == r.n) {
		p->v = joined(&r, 0, dots) * TEKS_ONE;
		p->form |= dots > 1 ? N_DOTS : 0;
	} else if (commas == r.n || (commas > 1 && decimal(p, &r, commas,
	    '.'))) {				/* 1,500  1,500,000  2,500.00 */
		if (commas == 2 && commas == r.n)
			decimal(p, &r, 1, ',');
		else if (commas == r.n)
			p->v = joined(&r, 0, commas) * TEKS_ONE;
		p->form |= N_COMMA3;
	} else if (decimal(p, &r, dots, ',') || decimal(p, &r, 1, '.')) {
		if (dots > 1)
			p->form |= N_DOTS | (p->decimals == 3 ? N_COMMA3 : 0);
	} else {
		p->form |= N_ODD;
	}
	return n;
}

/* ---- words ---- */

static int64_t
power(int zeros)
{
	int64_t v = 1;

	while (zeros-- > 0)
		v *= 10;
	return v;
}

/* A number word that is part of a name: Simpang Tiga, Kampung Enam. */
static bool
in_name(const struct teks *t, size_t i)
{
	const struct teks_piece *p = &t->p[i];

	return p->capital && t->p[i - 1].kind == TEKS_WORD &&
	    t->p[i - 1].capital;
}

static bool
counts(const struct teks *t, size_t i)
{
	if ((naskah_is(t, i) & T_NUMBER) == 0 || in_name(t, i))
		return false;
	if (naskah_word(t, i - 1, "salah") || naskah_word(t, i + 1, "sama") ||
	    naskah_word(t, i + 1, "per"))
		return false;
	return !(naskah_mark(t, i + 1, '-') && t->p[i + 1].tight &&
	    t->p[i + 2].kind == TEKS_WORD);
}

/* Of "dua ratus ribu" what is said so far; false: more than can be counted. */
static bool
add_times(int64_t *sum, int64_t n, int zeros)
{
	return !__builtin_mul_overflow(n, power(zeros), &n) &&
	    !__builtin_add_overflow(*sum, n, sum);
}

/*
 * The number in words that begins at i; how many pieces it takes.  sum holds
 * what is complete, group the hundreds, digit what may still become tens.
 * *v is -1 where that is more than can be counted.
 */
static size_t
words(const struct teks *t, size_t i, int64_t *v)
{
	int64_t sum = 0, group = 0, one = -1;
	bool fits = true;
	size_t at = i;

	for (; at < t->n; at++) {
		const struct teks_word *w = t->p[at].word;

		if (at > i && (t->p[at].kind != TEKS_WORD ||
		    in_name(t, at)))
			break;
		if (w == NULL || (w->is & (T_NUMBER | T_TIMES)) == 0)
			break;
		if ((w->is & T_TIMES) != 0 || w->n == -4) {	/* seribu */
			if (w->n != -4 && group == 0 && one < 0)
				break;
			fits = fits && (w->n == -4 ? add_times(&sum, 1, 3) :
			    add_times(&sum, group + (one > 0 ? one : 0), w->n));
			group = 0;
			one = -1;
		} else if (w->n == 100) {
			if (group > 0 || one >= 0)
				break;
			group = 100;
		} else if (w->n >= 0) {
			if (one >= 0)
				break;
			one = w->n;
		} else if (one < 1 || one > 9) {
			break;
		} else {			/* belas, puluh, ratus */
			group += w->n == -1 ? one + 10 :
			    one * (w->n == -2 ? 10 : 100);
			one = -1;
			if (w->n == -1)
				one = 0;
		}
	}
	if (!fits || !add_times(&sum, group + (one > 0 ? one : 0), 0) ||
	    __builtin_mul_overflow(sum, TEKS_ONE, v))
		*v = -1;
	return at - i;
}

static bool
times(struct teks_piece *p, const struct teks_word *w)
{
	if ((p->form & (N_ODD | N_DATE)) != 0)
		return false;
	if (__builtin_mul_overflow(p->v, power(w->n), &p->v)) {
		p->form |= N_ODD | N_HUGE;
		p->v = 0;
	}
	p->form |= N_TIMES;
	p->zeros = (uint8_t)w->n;
	p->form &= (uint16_t)~(N_COMMA3 | N_CLOCK);
	return true;
}

/* "3 (tiga)" says it twice; where both agree once will do. */
static void
drop_repeats(struct teks *t)
{
	size_t to = 1;

	for (size_t i = 1; i < t->n; i++) {
		struct teks_piece *p = &t->p[to++];

		*p = t->p[i];
		if (p->kind == TEKS_NUMBER && i + 3 < t->n &&
		    naskah_mark(t, i + 1, '(') && naskah_number(t, i + 2) &&
		    naskah_mark(t, i + 3, ')') && p->v == t->p[i + 2].v &&
		    ((p->form ^ t->p[i + 2].form) & N_WORDS) != 0)
			i += 3;
	}
	t->n = to;
}

void
naskah_join_numbers(struct teks *t)
{
	size_t to = 1, n;
	int64_t v;

	for (int i = 0; i < TEKS_MARGIN; i++)
		t->p[t->n + (size_t)i] =
		    (struct teks_piece){ .kind = TEKS_END };
	for (size_t i = 1; i < t->n; to++) {
		struct teks_piece p = t->p[i];

		n = 1;
		if (counts(t, i) && (n = words(t, i, &v)) > 0) {
			p.kind = TEKS_NUMBER;
			p.form = N_WORDS;
			p.word = NULL;
			p.v = v;
			if (v < 0) {
				p.form |= N_ODD | N_HUGE;
				p.v = 0;
			}
		} else if (p.kind == TEKS_NUMBER && (naskah_is(t, i + 1) &
		    T_TIMES) != 0 && times(&p, t->p[i + 1].word)) {
			n = 2;
		} else {
			n = 1;
		}
		if (n > 1)
			p.len = (uint32_t)(t->p[i + n - 1].s + t->p[i + n -
			    1].len - p.s);
		i += n;
		t->p[to] = p;
	}
	t->n = to;
	drop_repeats(t);
}
