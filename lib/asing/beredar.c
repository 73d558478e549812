/* SPDX-License-Identifier: ISC */
/*
 * beredar.c - which numbers may leave the office: the rule, for those of a day.
 *
 * A number below the setting asing.sel_terkecil can point at a person (UU
 * 27/2022: "Italia: 1, kecamatan X"), and so can one that follows from others
 * by subtraction.  The rule, for the numbers of one source and definition,
 * whoever recorded them:
 *
 * 1.  Totals travel, of a region those of the nearest office.  One that is
 *     small is said to be small ("<5") where no region that holds it has a
 *     number; else it is not said at all.
 * 2.  Of a region's list, parts by one thing alone (nationality, permit or
 *     sector) travel, but the small ones; and of those that are left the
 *     smallest stay, too, until what is missing to each total that is known,
 *     stated or added up, is nothing or not small.
 *     Where several offices keep such a list, that of the nearest travels.
 * 3.  So do the regions within a region, as parts of its total.
 * 4.  Lists of regions that lie in another one with numbers, and parts by two
 *     things at once, stay: lists of two kinds could be taken from each other.
 * 5.  0 travels.
 *
 * Sources seldom count all regions on one day, and who reads takes the last of
 * each.  So for each day the last totals and lists of the year before it are
 * looked at as if they were of one day, and what travels does so on all of
 * them.  What is told again within a week takes the place of what was told.
 *
 * What travels is thus, for each region, some ways to part one total, none of
 * which goes into another; every piece, and what is left over, is 0 or at
 * least as large as the setting.  pengikut and berakhir, which are parts of
 * each number, stay altogether (.private).  Definitions that hold one another
 * ("TKA" and "TKA tambang") only their source knows: nothing is done there.
 */
#include <stdlib.h>
#include <string.h>

#include "baca.h"

bool
asing_kecil(const struct asing_buku *b, int64_t v)
{
	return v > 0 && v < b->set.sel_terkecil.v;
}

/* A region in a group: its rows are at[from..to-1]. */
struct daerah {
	size_t	 from, to, parent;	/* parent: its index + 1; 0: none */
	int64_t	 value;
	bool	 stated, clear, open;	/* clear: value is its one total */
};

/* Numbers of one source and definition, the last ones of a day. */
struct kelompok {
	const struct asing_buku	*b;
	struct asing_angka	**at;	/* by region, office, mask */
	size_t			 n;
	struct daerah		*d;
	size_t			 nd;
};

static struct asing_angka *
row(const struct kelompok *g, size_t i)
{
	return g->at[i];
}

/* One list: rows of one office and mask. */
static size_t
list_end(const struct kelompok *g, const struct daerah *d, size_t from)
{
	size_t i = from;

	while (i < d->to && row(g, i)->mask == row(g, from)->mask &&
	    strcmp(row(g, i)->a.head.kantor.s,
	    row(g, from)->a.head.kantor.s) == 0)
		i++;
	return i;
}

static int64_t
list_sum(const struct kelompok *g, size_t from, size_t to)
{
	int64_t sum = 0;

	for (; from < to; from++)
		sum += row(g, from)->a.jumlah.v;
	return sum;
}

static bool
apart(const struct kelompok *g, int64_t x, int64_t y)
{
	return asing_kecil(g->b, x < y ? y - x : x - y);
}

/* Is what would be missing of it small beside any total that is known? */
static bool
missing(const struct kelompok *g, const struct daerah *d, int64_t shown)
{
	for (size_t i = d->from, end; i < d->to; i = end) {
		end = list_end(g, d, i);
		if (row(g, i)->mask != 0 && apart(g, list_sum(g, i, end),
		    shown))
			return true;
		for (size_t j = i; row(g, i)->mask == 0 && j < end; j++)
			if (apart(g, row(g, j)->a.jumlah.v, shown))
				return true;
	}
	return false;
}

/* Is it a total of the office whose totals travel?  Those stand first. */
static bool
holds(const struct kelompok *g, const struct daerah *d, size_t i)
{
	size_t first = d->from;

	while (first < i && row(g, first)->mask != 0)
		first++;
	return row(g, i)->mask == 0 && strcmp(row(g, i)->a.head.kantor.s,
	    row(g, first)->a.head.kantor.s) == 0;
}

/* What it is as a part of the region around it, where that is stated, and one
 * number: else nothing of it travels. */
static bool
value(const struct kelompok *g, const struct daerah *d, int64_t *v)
{
	bool any = false;

	for (size_t i = d->from; i < d->to; i++) {
		if (!holds(g, d, i))
			continue;
		if (any && *v != row(g, i)->a.jumlah.v)
			return false;
		*v = row(g, i)->a.jumlah.v;
		any = true;
	}
	return any;
}

static bool
has_total(const struct kelompok *g, const struct daerah *d)
{
	for (size_t i = d->from; i < d->to; i++)
		if (row(g, i)->mask == 0)
			return true;
	return false;
}

/* May its totals not travel, as far as is known? */
static bool
stays(const struct kelompok *g, const struct daerah *d)
{
	for (size_t i = d->from; i < d->to; i++)
		if (row(g, i)->mask == 0 && (asing_kecil(g->b,
		    row(g, i)->a.jumlah.v) || (holds(g, d, i) &&
		    !row(g, i)->beredar)))
			return true;
	return false;
}

static void
open_list(struct kelompok *g, const struct daerah *d, size_t from, size_t to)
{
	int64_t shown = 0;

	for (size_t i = from; i < to; i++) {
		if (asing_kecil(g->b, row(g, i)->a.jumlah.v))
			row(g, i)->beredar = false;
		shown += row(g, i)->beredar ? row(g, i)->a.jumlah.v : 0;
	}
	while (missing(g, d, shown)) {
		struct asing_angka *least = NULL;

		for (size_t i = from; i < to; i++)
			if (row(g, i)->beredar && row(g, i)->a.jumlah.v > 0 &&
			    (least == NULL || row(g, i)->a.jumlah.v <
			    least->a.jumlah.v))
				least = row(g, i);
		if (least == NULL)
			return;
		least->beredar = false;
		shown -= least->a.jumlah.v;
	}
}

/* Of the regions directly within d, as of a list. */
static void
open_within(struct kelompok *g, size_t parent)
{
	int64_t shown = 0;
	bool any = false;

	for (size_t i = 0; i < g->nd; i++) {
		if (g->d[i].parent != parent + 1)
			continue;
		any = true;
		g->d[i].open = g->d[parent].open && g->d[i].clear &&
		    !stays(g, &g->d[i]);
		shown += g->d[i].open ? g->d[i].value : 0;
	}
	while (any && g->d[parent].open && missing(g, &g->d[parent], shown)) {
		struct daerah *least = NULL;

		for (size_t i = 0; i < g->nd; i++)
			if (g->d[i].parent == parent + 1 && g->d[i].open &&
			    g->d[i].value > 0 && (least == NULL ||
			    g->d[i].value < least->value))
				least = &g->d[i];
		if (least == NULL)
			return;
		least->open = false;
		shown -= least->value;
	}
}

/* May the sum of that list be told?  Of the first that travels, where nobody
 * states a total: a list whole, or with what is missing as one piece. */
static bool
told(const struct kelompok *g, const struct daerah *d, size_t from, size_t to)
{
	bool any = false;

	for (size_t i = from; i < to; i++)
		any = any || row(g, i)->beredar;
	return any && !d->stated && !asing_kecil(g->b, list_sum(g, from, to));
}

static void
open_total(const struct kelompok *g, const struct daerah *d, size_t i)
{
	struct asing_angka *r = row(g, i);

	r->beredar = r->beredar && d->open && holds(g, d, i);
	r->kecil = r->kecil && !d->open && d->parent == 0 &&
	    asing_kecil(g->b, r->a.jumlah.v);
	r->atas = r->atas && d->parent == 0;
}

/* Is a part told twice?  Then nobody knows what is missing. */
static bool
twice(const struct kelompok *g, size_t from, size_t to)
{
	for (size_t i = from + 1; i < to; i++)
		if (strcmp(row(g, i)->bagian, row(g, i - 1)->bagian) == 0)
			return true;
	return false;
}

static void
open_rows(struct kelompok *g, const struct daerah *d)
{
	unsigned done = 0;
	bool summed = false;

	for (size_t i = d->from, end; i < d->to; i = end) {
		unsigned mask = row(g, i)->mask;
		bool may = (mask & (mask - 1)) == 0 && mask != 0 && d->open &&
		    d->parent == 0 && (done & mask) == 0, sum;

		end = list_end(g, d, i);
		may = may && !twice(g, i, end);
		for (size_t j = i; mask == 0 && j < end; j++)
			open_total(g, d, j);
		if (may)
			open_list(g, d, i, end);
		sum = may && !summed && told(g, d, i, end);
		for (size_t j = i; mask != 0 && j < end; j++) {
			row(g, j)->beredar = row(g, j)->beredar && may;
			row(g, j)->dijumlah = row(g, j)->dijumlah && sum;
		}
		summed = summed || sum;
		done |= mask;
	}
}

static bool
is_within(const char *code, const char *in)
{
	return strcmp(code, in) != 0 && kb_region_within(code, in);
}

static int
by_office(const void *a, const void *b)
{
	const struct asing_angka *x = *(struct asing_angka *const *)a;
	const struct asing_angka *y = *(struct asing_angka *const *)b;
	int c = strcmp(x->a.wilayah.s, y->a.wilayah.s);

	if (c == 0)
		c = x->jauh - y->jauh;
	if (c == 0)
		c = strcmp(x->a.head.kantor.s, y->a.head.kantor.s);
	if (c == 0)
		c = x->mask - y->mask;
	return c != 0 ? c : strcmp(x->bagian, y->bagian);
}

static void
regions(struct kelompok *g)
{
	for (size_t i = 0; i < g->n; i++) {
		struct daerah *d = g->nd > 0 ? &g->d[g->nd - 1] : NULL;

		if (d == NULL || strcmp(row(g, d->from)->a.wilayah.s,
		    row(g, i)->a.wilayah.s) != 0) {
			d = &g->d[g->nd++];
			*d = (struct daerah){ .from = i };
		}
		d->to = i + 1;
	}
	for (size_t i = 0; i < g->nd; i++) {
		size_t up = i;		/* regions stand before those in them */

		while (up > 0 && !is_within(row(g, g->d[i].from)->a.wilayah.s,
		    row(g, g->d[up - 1].from)->a.wilayah.s))
			up = g->d[up - 1].parent;
		g->d[i].parent = up;
		g->d[i].stated = has_total(g, &g->d[i]);
		g->d[i].clear = value(g, &g->d[i], &g->d[i].value);
	}
}

void
asing_beredar_day(const struct asing_buku *b, struct asing_angka **at, size_t n)
{
	struct kelompok g = { .b = b, .at = at, .n = n };

	if (n == 0)
		return;
	qsort(at, n, sizeof(*at), by_office);
	g.d = kb_alloc(n * sizeof(*g.d));
	regions(&g);
	for (size_t i = 0; i < g.nd; i++)
		if (g.d[i].parent == 0)
			g.d[i].open = !stays(&g, &g.d[i]);
	for (size_t i = 0; i < g.nd; i++)
		open_within(&g, i);
	for (size_t i = 0; i < g.nd; i++)
		open_rows(&g, &g.d[i]);
	free(g.d);
}
