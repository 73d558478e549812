/* SPDX-License-Identifier: ISC */
/* ribuan.c - thousands that were dropped, and nothing where something is. */
#include "teks.h"

#define PRICE_MIN 1000			/* rupiah; no staple costs less a kg */

/* "/kg", "per liter": what the price at i is for; 0: not said beside it. */
static size_t
price_of(const struct teks *t, size_t i)
{
	size_t n = naskah_range(t, i + 1);

	if (n > 0 && naskah_number(t, i + 1 + n))
		i += 1 + n;
	if (naskah_mark(t, i + 1, '/') || naskah_mark(t, i + 1, '@') ||
	    naskah_word(t, i + 1, "per") || naskah_word(t, i + 1, "tiap") ||
	    naskah_word(t, i + 1, "setiap"))
		i++;
	return (naskah_is(t, i + 1) & T_PACK) != 0 ? i + 1 : 0;
}

static bool
by_weight(const struct teks *t, size_t i)
{
	size_t at = price_of(t, i);

	return at > 0 && !naskah_word(t, at, "gram") &&
	    !naskah_word(t, at, "g") && !naskah_word(t, at, "ons") &&
	    !naskah_word(t, at, "biji") && !naskah_word(t, at, "lembar") &&
	    !naskah_word(t, at, "batang") && !naskah_word(t, at, "buah");
}

/* Of "Rp70-85 ribu" the first is in thousands, too. */
static bool
shares_thousands(const struct teks *t, size_t i)
{
	size_t n = naskah_range(t, i + 1);

	return n > 0 && naskah_number(t, i + 1 + n) &&
	    (t->p[i + 1 + n].form & N_TIMES) != 0;
}

static bool
goods_near(const struct teks *t, size_t i)
{
	for (size_t n = 1; n <= 6 && n < i && !naskah_stop(t, i - n) &&
	    !naskah_mark(t, i - n, ';'); n++)
		if (naskah_goods(t, i - n))
			return true;
	return false;
}

static const char *
short_price(const struct teks *t, size_t i)
{
	const struct teks_piece *p = &t->p[i];

	if ((p->form & N_HUGE) != 0)
		return NULL;
	if ((p->form & N_COMMA3) != 0)
		return "koma dipakai di antara ribuan";
	if ((p->form & N_ODD) != 0 || (p->form & (N_CLOCK | N_TIMES)) ==
	    N_CLOCK || ((p->form & (N_DECIMAL | N_TIMES)) == N_DECIMAL &&
	    p->v < 1000 * TEKS_ONE && p->v > 0 && p->decimals > 1))
		return "kelompok angka tidak tiga-tiga";
	if ((p->form & (N_TIMES | N_DOTS)) != 0 || p->v == 0 ||
	    p->v >= PRICE_MIN * TEKS_ONE || shares_thousands(t, i))
		return NULL;
	/* Rice at Rp14 a gram is none. */
	return (price_of(t, i) > 0 ? by_weight(t, i) : goods_near(t, i)) ?
	    "harga kurang dari Rp1.000, ribuannya mungkin hilang" : NULL;
}

/* "59,820 orang": nobody counts people in thousandths. */
static bool
comma_count(const struct teks *t, size_t i)
{
	size_t at;
	enum teks_unit unit = naskah_unit(t, i + 1, &at);

	return (t->p[i].form & (N_COMMA3 | N_TIMES)) == N_COMMA3 &&
	    (unit == U_PEOPLE || unit == U_FAMILY || unit == U_HOUSE ||
	    unit == U_VEHICLE || unit == U_PLACE || unit == U_EVENT ||
	    unit == U_THING);
}

/* The second of "Rp85.000-100": Rp is not repeated. */
static bool
second(const struct teks *t, size_t i)
{
	return i > 2 && naskah_mark(t, i - 1, '-') && t->p[i].tight &&
	    naskah_money(t, i - 2) && (t->p[i - 2].form & N_DOTS) != 0 &&
	    (t->p[i].form & (N_DOTS | N_TIMES)) == 0 &&
	    t->p[i].v < PRICE_MIN * TEKS_ONE && price_of(t, i) > 0;
}

void
naskah_find_thousands(struct teks *t)
{
	for (size_t i = 1; i < t->n; i++) {
		struct kb_buf b = KB_BUF_INIT;
		const char *what = NULL;
		size_t n;

		if (!naskah_number(t, i))
			continue;
		if (naskah_money(t, i))
			what = short_price(t, i);
		else if (comma_count(t, i))
			what = "koma dipakai di antara ribuan";
		else if (second(t, i))
			what = "ribuan pada ujung rentang mungkin hilang";
		if (what == NULL)
			continue;
		n = naskah_range(t, i + 1);
		n = n > 0 && naskah_number(t, i + 1 + n) ? i + 2 + n : i + 1;
		kb_buf_addf(&b, "%s: ", what);
		naskah_quote(t, &b, i, price_of(t, i) > 0 ? price_of(t, i) + 1 :
		    n);
		naskah_found(t, &b);
		i = n - 1;			/* both ends at once */
	}
}

/* ---- nothing ---- */

static bool
falls_by_all(const struct teks *t, size_t i)
{
	bool percent = naskah_mark(t, i + 1, '%') || naskah_word(t, i + 1,
	    "persen");

	if (!percent || t->p[i].v != 100 * TEKS_ONE)
		return false;
	if (naskah_mark(t, i - 1, '-') && t->p[i].tight && !naskah_number(t,
	    i - 2) && !t->p[i - 1].tight)
		return true;
	for (size_t n = 1; n < 4 && n < i; n++)
		if ((naskah_is(t, i - n) & T_MOVE) != 0)
			return t->p[i - n].word->n < 0;
	return naskah_word(t, i - 1, "minus");
}

/* What stands between two counts of the same people. */
static bool
or_so(const struct teks *t, size_t i)
{
	return naskah_mark(t, i, '/') || naskah_mark(t, i, '(') ||
	    naskah_mark(t, i, ',') || naskah_word(t, i, "atau") ||
	    naskah_word(t, i, "dengan");
}

/* "0 KK/20 jiwa": the one says that the other is not nothing. */
static bool
beside_people(const struct teks *t, size_t i)
{
	size_t at, other = 0;
	enum teks_unit unit = naskah_unit(t, i + 1, &at), its;

	if (unit != U_FAMILY && !naskah_word(t, at, "jiwa"))
		return false;
	if (or_so(t, at + 1))
		other = at + 2;
	else if (i > 3 && or_so(t, i - 1))
		other = naskah_number(t, i - 3) ? i - 3 : i > 4 ? i - 4 : 0;
	if (other == 0 || !naskah_number(t, other) || t->p[other].v == 0)
		return false;
	its = naskah_unit(t, other + 1, &at);
	return unit == U_FAMILY ? naskah_word(t, at, "jiwa") ||
		(naskah_word(t, at, "orang") &&
		    !naskah_mark(t, other - 1, ',')) :
				  its == U_FAMILY;
}

/* "RT terdampak: 4 (75 KK), 6 (0 KK)": listed, and nobody there. */
static bool
in_list(const struct teks *t, size_t i)
{
	size_t at, others = 0;
	const struct teks_word *w;

	if (naskah_unit(t, i + 1, &at) != U_FAMILY ||
	    !naskah_mark(t, i - 1, '(') || !naskah_mark(t, at + 1, ')'))
		return false;
	w = t->p[at].word;
	for (size_t k = i > 80 ? i - 80 : 1; k < i + 80 && k < t->n; k++)
		others += naskah_number(t, k) && t->p[k].v > 0 &&
		    naskah_mark(t, k - 1, '(') && t->p[k + 1].word == w;
	return others >= 2;
}

/* The words around the number, as far as its clause goes. */
static void
quote_around(const struct teks *t, struct kb_buf *b, size_t i)
{
	size_t from = i, to = i + 1;

	while (from > 1 && i - from < 4 && t->p[from - 1].kind == TEKS_WORD)
		from--;
	while (to < i + 6 && !naskah_stop(t, to) && !naskah_mark(t, to, ',') &&
	    !naskah_mark(t, to, ';') && !naskah_mark(t, to, '\n'))
		to++;
	naskah_quote(t, b, from, to);
}

void
naskah_find_zero(struct teks *t)
{
	for (size_t i = 1; i < t->n; i++) {
		struct kb_buf b = KB_BUF_INIT;

		if (!naskah_number(t, i))
			continue;
		if (falls_by_all(t, i))
			kb_buf_adds(&b, "turun 100 persen berarti menjadi 0; "
			    "mungkin datanya tidak ada: ");
		else if (t->p[i].v != 0 || (t->p[i].form & (N_ODD | N_DATE |
		    N_CLOCK)) != 0)
			continue;
		else if (naskah_money(t, i) && (price_of(t, i) > 0 ||
		    goods_near(t, i)))
			kb_buf_adds(&b, "harga 0; mungkin datanya tidak "
			    "ada: ");
		else if (beside_people(t, i) || in_list(t, i))
			kb_buf_adds(&b, "0 di samping angka yang bukan 0; "
			    "mungkin datanya tidak ada: ");
		else
			continue;
		quote_around(t, &b, i);
		naskah_found(t, &b);
	}
}
