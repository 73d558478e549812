/* SPDX-License-Identifier: ISC */
/* jumlah.c - the parts of a total, added up. */
#include "jumlah.h"

#define PARTS 40

enum teks_unit
naskah_unit_of(const struct teks *t, size_t i, size_t *at)
{
	enum teks_unit unit;

	*at = i;
	if (naskah_money(t, i))
		return U_MONEY;
	unit = naskah_unit(t, i + 1, at);
	if (unit == U_NONE)
		*at = i;
	return unit;
}

/* Weights and lengths have many scales: there the word must be the same. */
bool
naskah_same_word(const struct teks *t, const struct teks_total *sum, size_t at)
{
	return t->p[sum->unit_at].word == t->p[at].word;
}

/* May something of this unit be a part of that total? */
static bool
part_of(const struct teks *t, const struct teks_total *sum, enum teks_unit unit,
    size_t at)
{
	if (unit == U_NONE)
		return sum->unit != U_MONEY;
	if (unit == U_MONEY || sum->unit == U_MONEY)
		return unit == sum->unit;
	if (unit >= U_LENGTH || sum->unit >= U_LENGTH)
		return unit == sum->unit && naskah_same_word(t, sum, at);
	if (sum->unit == U_NONE)
		return unit != U_FAMILY && unit != U_DAY && unit != U_TIME;
	return unit == sum->unit || (unit == U_THING && sum->unit !=
	    U_PEOPLE && sum->unit != U_FAMILY) || (sum->unit == U_THING &&
	    (unit == U_HOUSE || unit == U_VEHICLE));
}

bool
naskah_separates(const struct teks *t, size_t i)
{
	return naskah_mark(t, i, ',') || naskah_mark(t, i, ';') ||
	    naskah_mark(t, i, '\n') || naskah_mark(t, i, '+') ||
	    (naskah_is(t, i) & T_AND) != 0;
}

/*
 * The number in the item from..to-1 that is the part: the one that counts
 * what the total counts, else the first where the item begins with it, else
 * the only one.  0: none; *sure is false where it cannot be told.
 */
static size_t
part_in(const struct teks *t, const struct teks_total *sum, size_t from,
    size_t to, bool *sure)
{
	size_t only = 0, fits = 0, n = 0, nfits = 0, at;

	for (size_t i = from; i < to; i++) {
		enum teks_unit unit;

		if ((naskah_is(t, i) & T_PARTLY) != 0)
			*sure = false;
		if (!naskah_number(t, i))
			continue;
		if (!naskah_amount(t, i)) {
			if ((naskah_is(t, i - 1) & T_ABOUT) != 0)
				*sure = false;
			continue;
		}
		unit = naskah_unit_of(t, i, &at);
		n++;
		if (n == 1 || i == from)
			only = i;
		if (sum->unit != U_NONE && unit == sum->unit &&
		    part_of(t, sum, unit, at)) {
			fits = i;
			nfits++;
		}
	}
	if (nfits == 1)
		return fits;
	if (n == 0 || nfits > 1 || (n > 1 && only != from)) {
		*sure = *sure && n == 0;
		return 0;
	}
	*sure = *sure && part_of(t, sum, naskah_unit_of(t, only, &at), at);
	return only;
}

void
naskah_add_items(const struct teks *t, const struct teks_total *sum,
    size_t from, size_t to, struct teks_parts *p)
{
	bool sure = true, over = false;
	size_t begin = from;

	*p = (struct teks_parts){ .end = from };
	for (size_t i = from; i <= to && sure && p->n < PARTS; i++) {
		size_t part;

		if (i < to && !naskah_separates(t, i))
			continue;
		part = part_in(t, sum, begin, i, &sure);
		if (part == 0 && i < to && i > begin && p->n == 0 &&
		    (naskah_is(t, i) & T_AND) == 0)
			sure = false;		/* prose, not a list */
		if (part == 0 && (naskah_is(t, i) & T_AND) != 0 && i < to)
			continue;		/* "ayah dan ibu 5" */
		if (part != 0 && over)
			sure = false;
		if (part != 0) {
			sure = sure && !__builtin_add_overflow(p->sum,
			    t->p[part].v, &p->sum);
			p->n++;
			p->end = i;
		} else if (i > begin &&
		    (naskah_is(t, begin - 1) & T_AND) == 0) {
			over = true;
		}
		begin = i + 1;
	}
	p->unsure = !sure || p->n == PARTS;	/* there may be more */
}
