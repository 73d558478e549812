/* SPDX-License-Identifier: ISC */
/* tempat.c - a place twice in one list, and "8 kelurahan:" with seven. */
#include "teks.h"

#define NAMES 40

struct name {
	size_t	 from, to;		/* without "Kelurahan" */
	int	 level;			/* of the word before it; 0 none */
};

struct names {
	struct name one[NAMES];
	size_t	 n, end;
	bool	 commas, semicolons;
};

static bool
capital(const struct teks *t, size_t i)
{
	return t->p[i].kind == TEKS_WORD && t->p[i].capital &&
	    (naskah_is(t, i) & (T_DAY | T_MONTH)) == 0;
}

/* "Guntung", "Kelurahan Api-Api"; then "(75 KK)" is passed over. */
static size_t
name_at(const struct teks *t, size_t i, struct name *n)
{
	bool level = (naskah_is(t, i) & T_PLACE) != 0;
	size_t to;

	*n = (struct name){ .level = level ? t->p[i].word->n : 0 };
	i += level;
	n->from = to = i;
	while (capital(t, to) && to - i < 6) {
		to++;
		while (naskah_mark(t, to, '-') && t->p[to].tight && t->p[to +
		    1].tight && t->p[to + 1].kind == TEKS_WORD)
			to += 2;
	}
	n->to = to;
	if (to == i)
		return 0;
	if (naskah_mark(t, to, '('))
		for (size_t k = to + 1; k < to + 8; k++)
			if (naskah_mark(t, k, ')'))
				return k + 1;
	return to;
}

static size_t
separator(const struct teks *t, size_t i, struct names *l)
{
	size_t n = 0;

	if (naskah_mark(t, i, ',') || naskah_mark(t, i, ';')) {
		l->commas = l->commas || t->p[i].mark == ',';
		l->semicolons = l->semicolons || t->p[i].mark == ';';
		n++;
	}
	return n + ((naskah_is(t, i + n) & T_AND) != 0);
}

static void
names_at(const struct teks *t, size_t i, struct names *l)
{
	size_t end, n;

	*l = (struct names){ .end = i };
	while (l->n < NAMES && (end = name_at(t, i, &l->one[l->n])) > 0) {
		l->n++;
		l->end = end;
		n = separator(t, end, l);
		if (n == 0)
			break;
		i = end + n;
	}
}

/* Case, hyphens and blanks make no difference. */
static bool
same(const struct teks *t, const struct name *a, const struct name *b)
{
	const char *x = t->p[a->from].s, *y = t->p[b->from].s;
	const char *ex = t->p[a->to - 1].s + t->p[a->to - 1].len;
	const char *ey = t->p[b->to - 1].s + t->p[b->to - 1].len;

	for (;;) {
		while (x < ex && (*x == ' ' || *x == '-'))
			x++;
		while (y < ey && (*y == ' ' || *y == '-'))
			y++;
		if (x == ex || y == ey)
			return x == ex && y == ey;
		if ((*x++ | 0x20) != (*y++ | 0x20))
			return false;
	}
}

/*
 * Which level is compared: where each name says what it is, the lowest, for
 * several villages may lie in one district; a list without or with one such
 * word is of one level (-1).
 */
static int
level_of(const struct names *l)
{
	int n = 0, lowest = 0;

	for (size_t i = 0; i < l->n; i++) {
		n += l->one[i].level != 0;
		if (l->one[i].level > lowest)
			lowest = l->one[i].level;
	}
	return n < 2 ? -1 : lowest;
}

/* Is the name one that came before in the list? */
static bool
again(const struct teks *t, const struct names *l, size_t i)
{
	int level = level_of(l);

	for (size_t k = 0; k < i; k++)
		if ((level < 0 || (l->one[i].level == level &&
		    l->one[k].level == level)) && same(t, &l->one[i],
		    &l->one[k]))
			return true;
	return false;
}

static void
tell_twice(const struct teks *t, const struct names *l)
{
	size_t n = 0;

	if (l->n < 3 || (l->commas && l->semicolons))
		return;
	for (size_t i = 1; i < l->n; i++)
		n += again(t, l, i);
	for (size_t i = 1; n > 0 && i < l->n; i++) {
		struct kb_buf b = KB_BUF_INIT;

		if (!again(t, l, i))
			continue;
		naskah_quote(t, &b, l->one[i].from, l->one[i].to);
		kb_buf_addf(&b, " disebut lebih dari sekali; %zu nama, %zu "
		    "yang berbeda: ", l->n, l->n - n);
		naskah_quote(t, &b, l->one[0].from, l->end);
		naskah_found(t, &b);
	}
}

/* ---- the count ---- */

/* Where the names begin after "8 kelurahan ... yaitu"; 0: no list. */
static size_t
opening(const struct teks *t, size_t i)
{
	for (size_t end = i + 7; i < end; i++) {
		if (naskah_mark(t, i, ':') || naskah_mark(t, i, '('))
			return i + 1;
		if ((naskah_is(t, i) & T_THAT) != 0) {
			while (naskah_word(t, i + 1, "dari") || naskah_word(t,
			    i + 1, "atas") || naskah_mark(t, i + 1, ':'))
				i++;
			return i + 1;
		}
		if (t->p[i].kind != TEKS_WORD ? !naskah_mark(t, i, ',') :
		    (naskah_is(t, i) & T_PARTLY) != 0)
			return 0;
	}
	return 0;
}

/* "15 kelurahan di 3 kecamatan": whose names follow is not told. */
static bool
one_count(const struct teks *t, size_t i)
{
	for (size_t n = 1; n < 7 && n < i && !naskah_stop(t, i - n); n++)
		if (naskah_number(t, i - n) && (naskah_is(t, i - n + 1) &
		    T_PLACE) != 0)
			return false;
	return true;
}

/* Behind the list no further name of it stands, nor "dan lainnya". */
static bool
complete(const struct teks *t, size_t i)
{
	bool on = naskah_mark(t, i, ',') || naskah_mark(t, i, ';') ||
	    (naskah_is(t, i) & T_AND) != 0;

	for (size_t n = 0; n < 4 && !naskah_stop(t, i + n) && !naskah_mark(t,
	    i + n, ')'); n++)
		if ((naskah_is(t, i + n) & T_PARTLY) != 0 ||
		    naskah_mark(t, i + n, '+') || (on && capital(t, i + n)))
			return false;
	return true;
}

static void
tell_count(const struct teks *t, size_t i, size_t n, size_t end)
{
	struct kb_buf b = KB_BUF_INIT;

	if (n < 2 || t->p[i].v == (int64_t)n * TEKS_ONE)
		return;
	kb_buf_adds(&b, "tertulis ");
	naskah_show(&b, t->p[i].v);
	kb_buf_addf(&b, " %.*s, disebut %zu: ", (int)t->p[i + 1].len,
	    t->p[i + 1].s, n);
	naskah_quote(t, &b, i, end);
	naskah_found(t, &b);
}

static void
count_names(const struct teks *t, size_t i)
{
	struct names l;
	size_t at;

	if ((naskah_is(t, i + 1) & T_PLACE) == 0 || !naskah_amount(t, i) ||
	    !one_count(t, i) || (at = opening(t, i + 2)) == 0)
		return;
	names_at(t, at, &l);
	if (complete(t, l.end))
		tell_count(t, i, l.n, l.end);
}

/* ---- RT 4, 6, 11 ---- */

/* Numbers from i on, "RT" perhaps repeated; how many, 0 where unsure. */
static size_t
numbers_at(const struct teks *t, size_t i, size_t at[NAMES], size_t *end)
{
	struct names none = { 0 };
	size_t n = 0, step;

	for (;; i += step) {
		i += naskah_word(t, i, "rt");
		if (naskah_plain(t, i, 3) < 0 || n == NAMES)
			return 0;
		at[n++] = i++;
		if (naskah_mark(t, i, '('))
			while (i < at[n - 1] + 8 && !naskah_mark(t, i++, ')'))
				continue;
		*end = i;
		step = separator(t, i, &none);
		if (step == 0 || (!naskah_number(t, i + step) &&
		    !naskah_word(t, i + step, "rt")))
			break;
	}
	if (naskah_range(t, i) > 0 || naskah_mark(t, i, '/') || !complete(t, i))
		return 0;
	return n;
}

/* Where the list ends whose doubt was told, or 0. */
static size_t
numbered(const struct teks *t, size_t i)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t at[NAMES], n, from = i + 1, end = i;
	bool counted = naskah_number(t, i - 1) && naskah_amount(t, i - 1);

	if (!naskah_number(t, from))
		from = opening(t, from);
	if (from == 0 || (n = numbers_at(t, from, at, &end)) < 2)
		return 0;
	if (counted && !naskah_number(t, i + 1))
		tell_count(t, i - 1, n, end);
	for (size_t a = 1; n > 2 && a < n; a++)
		for (size_t k = 0; k < a; k++) {
			if (t->p[at[a]].v != t->p[at[k]].v || capital(t,
			    at[a] + 1) || capital(t, at[k] + 1))
				continue;
			kb_buf_addf(&b, "RT %d disebut dua kali: ",
			    naskah_plain(t, at[a], 3));
			naskah_quote(t, &b, i, end);
			naskah_found(t, &b);
			return end;
		}
	return 0;
}

void
naskah_find_places(struct teks *t)
{
	struct names l;
	size_t done = 0, told = 0;

	for (size_t i = 1; i < t->n; i++) {
		if (naskah_number(t, i))
			count_names(t, i);
		if (naskah_word(t, i, "rt") && i >= done && i >= told)
			told = numbered(t, i);
		if (i < done ||
		    (!capital(t, i) && (naskah_is(t, i) & T_PLACE) == 0))
			continue;
		names_at(t, i, &l);
		if (l.n == 0)
			continue;
		tell_twice(t, &l);
		done = l.end;
	}
}
