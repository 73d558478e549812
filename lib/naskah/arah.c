/* SPDX-License-Identifier: ISC */
/*
 * arah.c - words that tell a direction against the figures beside them, and
 * percentages and differences against the two figures they come from.
 */
#include "teks.h"

#define GAP 7				/* pieces between a figure and its word */

/* One figure, or the two ends of a range. */
struct figure {
	int64_t	 low, high;
	size_t	 at, end;
	enum teks_unit unit;
	bool	 money, times;
};

static bool
percent_at(const struct teks *t, size_t i)
{
	return naskah_number(t, i) && (naskah_mark(t, i + 1, '%') ||
	    naskah_word(t, i + 1, "persen"));
}

/* RT 5, peringkat 3; but "ke 45 orang", "ke Rp45.000" is where it goes. */
static bool
named(const struct teks *t, size_t i)
{
	return (naskah_is(t, i - 1) & T_LABEL) != 0 && !naskah_money(t, i) &&
	    !naskah_word(t, i - 1, "ke");
}

static bool
figure_at(const struct teks *t, size_t i, struct figure *f)
{
	const struct teks_piece *p = &t->p[i];
	struct teks_date d;
	size_t n, unit;

	if (p->kind != TEKS_NUMBER ||
	    (p->form & (N_ODD | N_DATE | N_COMMA3)) != 0 || percent_at(t, i) ||
	    named(t, i) || (naskah_is(t, i + 1) & T_ZONE) != 0 ||
	    naskah_date(t, i, true, &d) || (t->p[i - 1].kind == TEKS_WORD &&
		p->tight && (p->form & N_MONEY) == 0))
		return false;
	*f = (struct figure){ p->v, p->v, i, i + 1, U_NONE,
	    (p->form & N_MONEY) != 0, (p->form & N_TIMES) != 0 };
	n = naskah_range(t, i + 1);
	if (n > 0 && naskah_number(t, i + 1 + n)) {
		int zeros = f->times || (p->form & N_DOTS) != 0 ? 0 :
		    t->p[i + 1 + n].zeros;

		p = &t->p[i + 1 + n];
		f->high = p->v;
		f->end = i + 2 + n;
		f->times = f->times || (p->form & N_TIMES) != 0;
		for (; zeros > 0 && f->low <= INT64_MAX / 10; zeros--)
			f->low *= 10;		/* Rp70-85 ribu */
	}
	if (!f->money)
		f->unit = naskah_unit(t, f->end, &unit);
	return true;
}

static bool
comparable(const struct figure *a, const struct figure *b)
{
	if (a->money != b->money || a->times != b->times)
		return false;
	return a->unit == b->unit || a->unit == U_NONE || b->unit == U_NONE;
}

/* The same scale: not 400 liter against 2 kiloliter. */
static bool
same_scale(const struct teks *t, const struct figure *a,
    const struct figure *b)
{
	const struct teks_word *x = t->p[a->end].word, *y = t->p[b->end].word;

	return a->unit < U_LENGTH || b->unit < U_LENGTH || x == y;
}

/* The next figure within reach of i, in the same sentence. */
static bool
next_figure(const struct teks *t, size_t i, struct figure *f)
{
	for (size_t end = i + 4; i < end && !naskah_stop(t, i); i++) {
		if (figure_at(t, i, f))
			return (naskah_is(t, i - 1) & T_ABOUT) == 0;
		if (t->p[i].kind != TEKS_WORD)
			return false;
	}
	return false;
}

/* In hundredths of a percent, half up; the largest where there is no end. */
static int64_t
percent(int64_t from, int64_t to)
{
	int64_t diff = to > from ? to - from : from - to;

	for (; diff > INT64_MAX / 40000 || from > INT64_MAX / 4; diff /= 10)
		from /= 10;
	return from > 0 ? (diff * 20000 + from) / (2 * from) :
	    INT64_MAX;
}

static void
check_percent(const struct teks *t, size_t at, const struct figure *from,
    const struct figure *to, size_t begin, size_t end)
{
	const struct teks_piece *p = &t->p[at];
	struct kb_buf b = KB_BUF_INIT;
	int64_t said = p->v / 100, is = percent(from->low, to->low);
	int64_t off = said > is ? said - is : is - said, shown;
	int64_t allow = p->decimals == 0 ? 100 : p->decimals == 1 ? 10 : 1;

	if (from->low != from->high || to->low != to->high || from->low == 0 ||
	    (p->form & (N_ODD | N_COMMA3)) != 0 || naskah_range(t, at - 1) > 0)
		return;
	if ((naskah_is(t, at - 1) & T_ABOUT) != 0 || naskah_word(t, at - 1,
	    "dari"))
		allow += said / 10 + 200;
	if (off <= allow || __builtin_mul_overflow(is, 100, &shown))
		return;
	kb_buf_adds(&b, "tertulis ");
	naskah_show(&b, p->v);
	kb_buf_adds(&b, " persen, hitungannya ");
	naskah_show(&b, shown);
	kb_buf_adds(&b, " persen: ");
	naskah_quote(t, &b, begin, end);
	naskah_found(t, &b);
}

static void
wrong_way(const struct teks *t, size_t word, const struct figure *from,
    const struct figure *to, size_t begin, size_t end)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "tertulis ");
	if ((naskah_is(t, word) & T_MORE) != 0)
		kb_buf_adds(&b, "lebih ");
	else if (naskah_word(t, word - 1, "di"))
		kb_buf_adds(&b, "di ");		/* atas, bawah */
	for (uint32_t i = 0; i < t->p[word].len; i++)
		kb_buf_addc(&b, (char)(t->p[word].s[i] | 0x20));
	kb_buf_adds(&b, ", angkanya ");
	naskah_show(&b, to->low);
	kb_buf_adds(&b, (naskah_is(t, word) & T_MORE) != 0 ? " dibanding " :
	    " dari ");
	naskah_show(&b, from->low);
	kb_buf_adds(&b, ": ");
	naskah_quote(t, &b, begin, end);
	naskah_found(t, &b);
}

/* Does the step from one figure to the other go in that direction? */
static bool
goes(int direction, const struct figure *from, const struct figure *to)
{
	return direction > 0 ? to->high > from->low : to->low < from->high;
}

/* ---- naik dari A menjadi B ---- */

static bool
becomes(const struct teks *t, size_t i)
{
	return naskah_word(t, i, "menjadi") || naskah_word(t, i, "jadi") ||
	    naskah_word(t, i, "ke");
}

/* The percentage that is told behind B: ", naik 10 persen", "(10%)". */
static size_t
percent_after(const struct teks *t, size_t i)
{
	for (int n = 0; n < 8 && !naskah_stop(t, i); n++, i++) {
		if (percent_at(t, i))
			return i;
		if (naskah_number(t, i) ||
		    (t->p[i].kind == TEKS_WORD &&
			(naskah_is(t, i) &
			    (T_MOVE | T_PACK | T_FILL | T_ABOUT)) == 0 &&
			!naskah_word(t, i, "atau") &&
			!naskah_word(t, i, "per") &&
			!naskah_word(t, i, "setara") &&
			(t->p[i].word == NULL ||
			    t->p[i].word->unit == U_NONE)) ||
		    naskah_mark(t, i, ';'))
			return 0;
	}
	return 0;
}

static void
check_step(const struct teks *t, size_t i, size_t step, size_t share,
    struct figure *from, struct figure *to)
{
	size_t end = (from->end > to->end ? from : to)->end, at = share;
	bool pair = comparable(from, to);

	/* "dari 20 menjadi 15 ribu" */
	if (!pair || !same_scale(t, from, to))
		return;
	if (!goes(t->p[i].word->n, from, to)) {
		wrong_way(t, i, from, to, i, end);
		return;
	}
	if (at == 0)
		at = percent_after(t, end);
	if (at > 0)
		check_percent(t, at, from, to, i, at > end ? at + 2 : end);
	else if (step > 0 && from->low == from->high && to->low == to->high) {
		int64_t diff = to->low - from->low;
		struct kb_buf b = KB_BUF_INIT;

		if (t->p[step].v == (diff < 0 ? -diff : diff))
			return;
		kb_buf_adds(&b, "tertulis selisih ");
		naskah_show(&b, t->p[step].v);
		kb_buf_adds(&b, ", hitungannya ");
		naskah_show(&b, diff < 0 ? -diff : diff);
		kb_buf_adds(&b, ": ");
		naskah_quote(t, &b, i, end);
		naskah_found(t, &b);
	}
}

/* Between A and "menjadi": a unit, "per kg", a bracket; no other figure. */
static size_t
find_becomes(const struct teks *t, size_t i)
{
	for (int n = 0; n < GAP && !naskah_stop(t, i) && !naskah_number(t, i) &&
	    !naskah_mark(t, i, ';'); n++, i++)
		if (becomes(t, i))
			return i;
	return 0;
}

static void
step_from(const struct teks *t, size_t i)
{
	struct figure from, to;
	size_t at = i + 1, step = 0, share = 0;

	if ((naskah_is(t, at) & T_MOVE) != 0 ||
	    (naskah_is(t, i - 1) & T_MOVE) != 0 ||
	    naskah_word(t, i - 1, "tidak") || naskah_word(t, i - 1, "belum") ||
	    naskah_mark(t, at, '-'))
		return;
	for (int n = 0; n < 6 && !naskah_word(t, at, "dari"); n++, at++) {
		if (naskah_stop(t, at) || naskah_mark(t, at, ';') ||
		    (naskah_mark(t, at, ',') &&
			!naskah_word(t, at + 1, "dari")))
			return;
		if (percent_at(t, at))
			share = at;
		else if (naskah_number(t, at))
			step = at;
		if (becomes(t, at)) {		/* naik menjadi B dari A */
			if (!next_figure(t, at + 1, &to))
				return;
			at = to.end;
			for (n = 0; n < GAP && !naskah_word(t, at, "dari"); n++)
				if (naskah_stop(t, at) ||
				    naskah_number(t, at++))
					return;
			if (naskah_word(t, at, "dari") && (to.money ||
				naskah_word(t, at + 1, "sebelumnya") ||
				naskah_word(t, at + 1, "semula")) &&
			    next_figure(t, at + 1, &from))
				check_step(t, i, 0, share, &from, &to);
			return;
		}
	}
	if (!naskah_word(t, at, "dari") || !next_figure(t, at + 1, &from))
		return;
	if (step > 0 && ((t->p[step].form & N_MONEY) != 0) != from.money)
		step = 0;
	at = find_becomes(t, from.end);
	if (at == 0 || !next_figure(t, at + 1, &to))
		return;
	if (to.times && !from.times && from.high < 1000 * TEKS_ONE)
		return;
	check_step(t, i, step, share, &from, &to);
}

/* ---- A lebih tinggi dari B ---- */

/* The last figure before i in its sentence that compares with b. */
static bool
figure_before(const struct teks *t, size_t i, const struct figure *b,
    struct figure *a)
{
	for (int n = 0; n < 16 && i > 1; n++) {
		i--;
		if (naskah_stop(t, i) || naskah_mark(t, i, ';') ||
		    naskah_mark(t, i, '\n'))
			return false;
		if (!naskah_number(t, i) || percent_at(t, i))
			continue;
		if (!figure_at(t, i, a))
			continue;
		if (naskah_mark(t, i - 1, '-') && naskah_number(t, i - 2) &&
		    !figure_at(t, i - 2, a))
			return false;
		return comparable(a, b) && same_scale(t, a, b);
	}
	return false;
}

static bool
than(const struct teks *t, size_t i)
{
	return naskah_word(t, i, "dari") || naskah_word(t, i, "daripada") ||
	    naskah_word(t, i, "dibanding") ||
	    naskah_word(t, i, "dibandingkan") || naskah_word(t, i, "ketimbang");
}

/*
 * Compare a with b, told by the word at `word` in that direction, with the
 * percentage at `share` (0: none).
 */
static void
compare(const struct teks *t, size_t word, int direction, size_t share,
    size_t begin, const struct figure *b)
{
	struct figure a;

	if (!figure_before(t, begin, b, &a) || (naskah_is(t, a.at - 1) &
	    T_ABOUT) != 0)
		return;
	if (!goes(direction, b, &a))
		wrong_way(t, word, b, &a, a.at, b->end);
	else if (share > 0)
		check_percent(t, share, b, &a, a.at, b->end);
}

/* "... dari HET, yaitu Rp15.200 dari HET Rp15.700": both stand behind. */
static void
told_behind(const struct teks *t, size_t word, size_t i)
{
	struct figure a, b;
	size_t at;

	if ((naskah_is(t, i + 1) & T_THAT) == 0 || !next_figure(t, i + 2, &a))
		return;
	for (at = a.end; at < a.end + GAP && !than(t, at); at++)
		if (naskah_stop(t, at) || naskah_number(t, at))
			return;
	if (than(t, at) && next_figure(t, at + 1, &b) && comparable(&a, &b) &&
	    same_scale(t, &a, &b) && !goes(t->p[word].word->n, &b, &a))
		wrong_way(t, word, &b, &a, word - 1, b.end);
}

static void
more_than(const struct teks *t, size_t i)
{
	size_t at = i + 2, share = 0, begin = i;
	struct figure b;

	if (!naskah_word(t, i, "lebih") ||
	    (naskah_is(t, i + 1) & T_MORE) == 0 ||
	    naskah_word(t, i - 1, "tidak"))
		return;
	at += naskah_word(t, at, "sebesar");
	if (percent_at(t, at)) {
		share = at;
		at += 2;
	} else if (i > 2 && percent_at(t, i - 2)) {
		share = i - 2;
		begin = share;
	}
	if (!than(t, at))
		return;
	for (size_t n = 0; n < 6 && !naskah_number(t, at); n++, at++)
		if (naskah_stop(t, at) || naskah_mark(t, at, ';') ||
		    naskah_mark(t, at, ',')) {
			told_behind(t, i + 1, at);
			return;
		}
	if (figure_at(t, at, &b))
		compare(t, i + 1, t->p[i + 1].word->n, share, begin, &b);
}

/* "4,95 persen di atas HET Rp57.000" */
static void
above(const struct teks *t, size_t i)
{
	size_t at = i + 4;
	struct figure b;
	int direction;

	if (!percent_at(t, i) || !naskah_word(t, i + 2, "di"))
		return;
	direction =
	    naskah_word(t, i + 3, "atas") - naskah_word(t, i + 3, "bawah");
	if (direction == 0)
		return;
	for (size_t n = 0; n < 6 && !(t->p[at].form & N_MONEY); n++, at++)
		if (naskah_stop(t, at) || t->p[at].kind == TEKS_MARK)
			return;
	if (figure_at(t, at, &b) && b.money)
		compare(t, i + 3, direction, i, i, &b);
}

void
naskah_find_direction(struct teks *t)
{
	for (size_t i = 1; i < t->n; i++) {
		if ((naskah_is(t, i) & T_MOVE) != 0)
			step_from(t, i);
		more_than(t, i);
		above(t, i);
	}
}
