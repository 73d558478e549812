/* SPDX-License-Identifier: ISC */
/* look.c - what the finders ask about a place in a text. */
#include <string.h>

#include "teks.h"

bool
naskah_word(const struct teks *t, size_t i, const char *folded)
{
	const struct teks_piece *p = &t->p[i];
	size_t n = strlen(folded);

	if (p->kind != TEKS_WORD || p->len != n)
		return false;
	for (size_t k = 0; k < n; k++)
		if ((p->s[k] | 0x20) != folded[k])
			return false;
	return true;
}

bool
naskah_stop(const struct teks *t, size_t i)
{
	const struct teks_piece *p = &t->p[i];

	if (p->kind != TEKS_MARK || p->mark != '.')
		return p->kind == TEKS_END || (p->kind == TEKS_MARK &&
		    (p->mark == '!' || p->mark == '?'));
	/* "3." at the beginning of a line numbers it. */
	return i < 2 || !naskah_number(t, i - 1) || (t->p[i - 2].kind !=
	    TEKS_END && !naskah_mark(t, i - 2, '\n'));
}

int
naskah_plain(const struct teks *t, size_t i, int digits)
{
	const struct teks_piece *p = &t->p[i];

	return p->kind == TEKS_NUMBER && p->form == 0 && p->digits <= digits ?
	    (int)(p->v / TEKS_ONE) : -1;
}

size_t
naskah_range(const struct teks *t, size_t i)
{
	if (naskah_mark(t, i, '-'))
		return 1;
	if ((naskah_is(t, i) & T_RANGE) == 0)
		return 0;
	return naskah_word(t, i + 1, "dengan") ? 2 : 1;
}

enum teks_unit
naskah_unit(const struct teks *t, size_t i, size_t *at)
{
	const struct teks_word *w = t->p[i].word;

	*at = i;
	if (t->p[i].kind != TEKS_WORD)
		return U_NONE;
	if (naskah_word(t, i, "kepala") && naskah_word(t, i + 1, "keluarga")) {
		*at = i + 1;
		return U_FAMILY;
	}
	if (w == NULL)
		return U_NONE;
	if (w->unit == U_THING && t->p[i + 1].kind == TEKS_WORD &&
	    t->p[i + 1].word != NULL && t->p[i + 1].word->unit != U_NONE) {
		*at = i + 1;			/* lima unit rumah */
		w = t->p[i + 1].word;
	}
	return w->unit;
}

/* "harga eceran", "harga jual" are of goods whose name stands elsewhere. */
bool
naskah_goods(const struct teks *t, size_t i)
{
	return (naskah_is(t, i) & T_GOODS) != 0 ||
	    (naskah_word(t, i, "harga") &&
		(naskah_word(t, i + 1, "eceran") ||
		    naskah_word(t, i + 1, "jual") ||
		    naskah_word(t, i + 1, "pasar") ||
		    naskah_word(t, i + 1, "pasaran")));
}

/* Part of 10-12, 3/4, 30 x 30, "10 sampai 12". */
static bool
in_chain(const struct teks *t, size_t i)
{
	size_t n = naskah_range(t, i + 1);

	if ((n > 0 || naskah_mark(t, i + 1, '/') ||
		naskah_word(t, i + 1, "x")) &&
	    (naskah_number(t, i + 1 + (n > 0 ? n : 1)) ||
		naskah_word(t, i + 2, "an")))
		return true;
	if (i < 3)
		return false;
	if (!naskah_mark(t, i - 1, '-') && !naskah_mark(t, i - 1, '/') &&
	    !naskah_word(t, i - 1, "x") &&
	    (naskah_is(t, i - 1) & T_RANGE) == 0 &&
	    !naskah_word(t, i - 1, "dengan"))
		return false;
	return naskah_number(t, i - 2) || (naskah_word(t, i - 1, "dengan") &&
	    (naskah_is(t, i - 2) & T_RANGE) != 0);
}

static bool
names(const struct teks *t, size_t i)
{
	const struct teks_piece *before = &t->p[i - 1];

	if (naskah_money(t, i))
		return (naskah_is(t, i - 1) & T_ABOUT) != 0;
	if (before->kind == TEKS_WORD && t->p[i].tight)
		return true;			/* P4GN, RT3 */
	if (i > 1 &&
	    (naskah_mark(t, i - 1, ':') || naskah_mark(t, i - 1, '-')) &&
	    t->p[i - 2].kind == TEKS_WORD)
		before--;
	return before->kind == TEKS_WORD && before->word != NULL &&
	    (before->word->is & (T_LABEL | T_ABOUT)) != 0;
}

static bool
year(const struct teks *t, size_t i)
{
	int v = naskah_plain(t, i, 4);
	size_t at;

	return v >= 1945 && v <= 2100 &&
	    ((naskah_is(t, i - 1) & T_MONTH) != 0 ||
		naskah_unit(t, i + 1, &at) == U_NONE);
}

/* "1) ...", "(2) ...", "3. ...": the number of an item. */
static bool
item_number(const struct teks *t, size_t i)
{
	char before = t->p[i - 1].kind == TEKS_MARK ? t->p[i - 1].mark : '\0';

	if (t->p[i - 1].kind == TEKS_WORD && (naskah_is(t, i - 1) & T_AND) == 0)
		return false;
	if (naskah_mark(t, i + 1, ')'))
		return t->p[i + 1].tight && t->p[i + 2].kind == TEKS_WORD &&
		    naskah_plain(t, i, 2) > 0;
	return naskah_mark(t, i + 1, '.') && (before == '\n' ||
	    t->p[i - 1].kind == TEKS_END || (t->p[i + 2].kind == TEKS_WORD &&
	    (before == '.' || before == ';' || before == ':')));
}

bool
naskah_amount(const struct teks *t, size_t i)
{
	const struct teks_piece *p = &t->p[i];
	uint32_t after = naskah_is(t, i + 1);

	if (p->kind != TEKS_NUMBER || (p->form & (N_ODD | N_DATE)) != 0 ||
	    (p->s[0] == '0' && p->len > 1) || names(t, i) || in_chain(t, i) ||
	    year(t, i) || item_number(t, i))
		return false;
	if ((p->form & N_DECIMAL) != 0 && (p->form & (N_MONEY | N_TIMES)) == 0)
		return false;
	if ((after & (T_MONTH | T_ZONE)) != 0 || naskah_mark(t, i + 1, '%') ||
	    naskah_word(t, i + 1, "persen"))
		return false;
	return !(naskah_word(t, i - 1, "dari") && i > 1 &&
	    (naskah_is(t, i - 2) & T_ABOUT) != 0);	/* lebih dari 300 */
}

/* ---- dates ---- */

static bool
tight_mark(const struct teks *t, size_t i, char c)
{
	return naskah_mark(t, i, c) && t->p[i].tight &&
	    naskah_number(t, i + 1) && t->p[i + 1].tight;
}

/* 22/10/2025, 22-10-2025, 2025-10-22; day_month: also 2/6. */
static bool
numeric_date(const struct teks *t, size_t i, bool day_month,
    struct teks_date *d)
{
	int a = naskah_plain(t, i, 4), b, c;
	char mark = naskah_mark(t, i + 1, '/') ? '/' : '-';

	if (a < 0 || !tight_mark(t, i + 1, mark) ||
	    (b = naskah_plain(t, i + 2, 2)) < 0)
		return false;
	if ((naskah_mark(t, i - 1, '/') || naskah_mark(t, i - 1, '-')) &&
	    t->p[i].tight && t->p[i - 1].tight)
		return false;			/* the end of 300/2/6 */
	*d = (struct teks_date){ a, b, 0, i + 3 };
	if (!tight_mark(t, i + 3, mark))
		return day_month && mark == '/' && t->p[i].digits <= 2 &&
		    b >= 1 && b <= 12 && a >= 1 && a <= 31;
	c = naskah_plain(t, i + 4, 4);
	d->end = i + 5;
	if (t->p[i].digits == 4 && c >= 0 && t->p[i + 4].digits <= 2) {
		d->d = c;
		d->y = a;
	} else if (t->p[i].digits <= 2 && c >= 0) {
		d->y = t->p[i + 4].digits == 2 ? 2000 + c : c;
	} else {
		return false;
	}
	return d->m >= 1 && d->m <= 12 && d->d >= 1 && d->d <= 31 &&
	    d->y >= 1945 && d->y <= 2199 && !tight_mark(t, d->end, mark);
}

bool
naskah_date(const struct teks *t, size_t i, bool day_month,
    struct teks_date *d)
{
	const struct teks_piece *p = &t->p[i];
	size_t at = i + 1;

	if (p->kind != TEKS_NUMBER)
		return false;
	if (p->form == N_DATE) {
		*d = (struct teks_date){ (int)(p->v % 100),
		    (int)(p->v / 100 % 100), (int)(p->v / 10000), at };
		return d->m >= 1 && d->m <= 12 && d->y >= 1945;
	}
	at += naskah_mark(t, at, '-');		/* 7-Agustus-2020 */
	if (naskah_plain(t, i, 2) < 1 || (naskah_is(t, at) & T_MONTH) == 0)
		return numeric_date(t, i, day_month, d);
	*d = (struct teks_date){ naskah_plain(t, i, 2), t->p[at].word->n, 0,
	    at + 1 };
	at += 1 + naskah_mark(t, at + 1, '-');
	if (naskah_plain(t, at, 4) >= 1900 && t->p[at].digits == 4) {
		d->y = naskah_plain(t, at, 4);
		d->end = at + 1;
	}
	return true;
}

kb_date
naskah_civil(const struct teks *t, const struct teks_date *d)
{
	kb_date best = { 0 };
	int32_t now, far = INT32_MAX;

	if (d->y != 0)
		return kb_date_make(d->y, d->m, d->d);
	if (t->date.ymd == 0)
		return best;
	now = kb_date_serial(t->date);
	for (int y = t->date.ymd / 10000 - 1, i = 0; i < 3; i++) {
		kb_date one = kb_date_make(y + i, d->m, d->d);
		int32_t off = one.ymd != 0 ? kb_date_serial(one) - now : far;

		off = off < 0 ? -off : off;
		if (off < far) {
			far = off;
			best = one;
		}
	}
	return best;
}
