/* SPDX-License-Identifier: ISC */
/*
 * harga.c - prices without a unit.  A price is an amount of rupiah said of
 * goods; money for something else (anggaran, bantuan, kerugian ...) is none.
 */
#include "teks.h"

#define PRICE_MAX INT64_C(2000000)	/* of a sack, a cylinder, a cow's leg */
#define SENTENCE 300			/* pieces that are looked at together */

#define KNOWN 16			/* goods whose unit was told just before */

/* Of a sentence: what is said of one kind of goods, with its price. */
struct item {
	size_t	 from, to, price;	/* price 0: none */
	const struct teks_word *goods;
	bool	 pack;
};

struct known {
	const struct teks_word *goods[KNOWN];
	size_t	 n;
	bool	 all;			/* "harga berikut per kilogram" */
};

static bool
is_price(const struct teks *t, size_t i)
{
	return naskah_money(t, i) && (t->p[i].form & N_ODD) == 0 &&
	    t->p[i].v <= PRICE_MAX * TEKS_ONE;
}

/* A line of a list stands for itself. */
static size_t
sentence_end(const struct teks *t, size_t i)
{
	size_t end = i + SENTENCE < t->n ? i + SENTENCE : t->n;

	while (i < end && !naskah_stop(t, i) && !naskah_mark(t, i, '\n'))
		i++;
	return i;
}

static bool
separates(const struct teks *t, size_t i)
{
	return naskah_mark(t, i, ',') || naskah_mark(t, i, ';') ||
	    naskah_mark(t, i, '\n') || naskah_mark(t, i, ':') ||
	    (naskah_is(t, i) & T_AND) != 0 || naskah_word(t, i, "sedangkan") ||
	    naskah_word(t, i, "sementara");
}

/* The next item; one that names no goods belongs to the one before. */
static bool
next_item(const struct teks *t, size_t *i, size_t end, struct item *it)
{
	bool named = false;

	*it = (struct item){ .from = *i };
	for (; *i < end; (*i)++) {
		if (separates(t, *i) && it->price != 0) {
			bool more = false;

			for (size_t k = *i + 1; k < end && !more &&
			    !separates(t, k); k++)
				more = naskah_goods(t, k);
			if (more)
				break;
		}
		if (it->price == 0 && naskah_mark(t, *i, ';')) {
			named = false;		/* nothing was priced so far */
			*it = (struct item){ .from = *i + 1 };
		}
		named = named || naskah_goods(t, *i);
		if (it->goods == NULL && (naskah_is(t, *i) & T_GOODS) != 0)
			it->goods = t->p[*i].word;
		if (named && it->price == 0 && is_price(t, *i))
			it->price = *i;
		it->pack = it->pack || (naskah_is(t, *i) & T_PACK) != 0;
	}
	it->to = *i;
	*i += *i < end;
	return it->to > it->from;
}

/* Is the sentence about prices at all, and not about funds? */
static bool
about_prices(const struct teks *t, size_t from, size_t to)
{
	bool named = false, priced = false;

	for (size_t i = from; i < to; i++) {
		if ((naskah_is(t, i) & T_FUND) != 0)
			return false;
		named = named || naskah_goods(t, i);
		priced = priced || is_price(t, i);
	}
	return named && priced;
}

/* "Harga per kilogram: beras Rp15.000, gula Rp17.000" */
static bool
pack_in_front(const struct teks *t, size_t from, size_t to)
{
	for (size_t i = from; i < to && !naskah_money(t, i); i++)
		if ((naskah_is(t, i) & T_PACK) != 0 && !naskah_number(t, i - 1))
			return true;
	return false;
}

static bool
told(const struct known *k, const struct teks_word *goods)
{
	size_t n = k->n;

	while (n > 0 && k->goods[n - 1] != goods)
		n--;
	return n > 0;
}

static void
without_unit(const struct teks *t, size_t from, size_t to, struct known *k)
{
	struct known before = *k;
	struct item it;
	size_t packs = 0, prices = 0, i, last = 0;
	bool covered;

	k->n = 0;				/* only the sentence before */
	for (i = from; next_item(t, &i, to, &it);) {
		if (it.price == 0)
			continue;
		prices++;
		packs += it.pack;
		last = it.pack ? prices : last;
	}
	/* One unit at the end of a list is said of all of it. */
	covered = prices == packs || (packs == 1 && last == prices) ||
	    pack_in_front(t, from, to);
	for (i = from; next_item(t, &i, to, &it);) {
		struct kb_buf b = KB_BUF_INIT;

		if (it.price == 0)
			continue;
		if ((covered || it.pack) && it.goods != NULL && k->n < KNOWN)
			k->goods[k->n++] = it.goods;
		if (covered || it.pack || (prices == 1 && told(&before,
		    it.goods)))
			continue;
		kb_buf_adds(&b, "harga tanpa satuan: ");
		naskah_quote(t, &b, it.from, it.to);
		naskah_found(t, &b);
	}
}

/* A sentence on prices in general may tell the unit for those to come. */
static bool
for_all(const struct teks *t, size_t from, size_t to)
{
	bool price = false, pack = false;

	for (size_t i = from; i < to; i++) {
		if (naskah_money(t, i))
			return false;
		price = price || naskah_word(t, i, "harga");
		pack = pack || (naskah_is(t, i) & T_PACK) != 0;
	}
	return price && pack;
}

void
naskah_find_no_unit(struct teks *t)
{
	struct known known = { .n = 0 };

	for (size_t i = 1, end; i < t->n; i = end + 1) {
		end = sentence_end(t, i);
		if (about_prices(t, i, end)) {
			if (!known.all)
				without_unit(t, i, end, &known);
		} else if (end > i) {
			known.all = for_all(t, i, end);
			known.n = 0;
		}
	}
}
