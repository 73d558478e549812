/* SPDX-License-Identifier: ISC */
/*
 * beredar_hari.c - which numbers may leave the office, whatever their day: on
 * each day the last of all regions of a source are looked at together.
 */
#include <stdlib.h>
#include <string.h>

#include "baca.h"
#include "periksa.h"

#define TOGETHER 365		/* days that numbers are read beside others */
#define AGAIN 6			/* days in which one takes another's place */

/* Numbers of one source and definition; at: the last ones of a day. */
struct deret {
	const struct asing_buku	*b;
	struct asing_angka	**all;	/* by region, mask, day from the last */
	struct asing_angka	**at;
	size_t			 nall, n;
};

static bool
same_list(const struct asing_angka *x, const struct asing_angka *y)
{
	return x->mask == y->mask && strcmp(x->a.wilayah.s,
	    y->a.wilayah.s) == 0;
}

/* Of rows all[i..] of one region and mask the last ones on that day. */
static size_t
last_of(struct deret *g, size_t i, int32_t day)
{
	const struct asing_angka *first = g->all[i], *last = NULL;

	for (; i < g->nall && same_list(first, g->all[i]); i++) {
		struct asing_angka *r = g->all[i];

		if (last == NULL && !r->diganti && r->hari <= day &&
		    r->hari > day - TOGETHER)
			last = r;
		if (last != NULL && r->hari == last->hari)
			g->at[g->n++] = r;
	}
	return i;
}

static void
on_day(struct deret *g, int32_t day)
{
	g->n = 0;
	for (size_t i = 0; i < g->nall; )
		i = last_of(g, i, day);
	asing_beredar_day(g->b, g->at, g->n);
}

static int
by_day(const void *a, const void *b)
{
	const int32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Told again within a week: what was told before is not beside it. */
static void
replace(struct deret *g)
{
	for (size_t i = 1; i < g->nall; i++) {
		struct asing_angka *r = g->all[i];
		const struct asing_angka *next = g->all[i - 1];

		if (same_list(r, next))
			r->diganti = r->hari == next->hari ? next->diganti :
			    next->hari - r->hari <= AGAIN;
	}
}

static size_t
how_many(const struct deret *g)
{
	size_t n = 0;

	for (size_t i = 0; i < g->nall; i++)
		n += g->all[i]->beredar;
	return n;
}

/* What stays for one day's sake stays, and others with it on other days. */
static void
one_source(struct deret *g)
{
	int32_t *day = kb_alloc(g->nall * sizeof(*day));
	size_t before;

	replace(g);
	for (size_t i = 0; i < g->nall; i++) {
		day[i] = g->all[i]->hari;
		g->all[i]->beredar = !g->all[i]->diganti && !g->all[i]->orang;
	}
	qsort(day, g->nall, sizeof(*day), by_day);
	do {
		before = how_many(g);
		for (size_t i = 0; i < g->nall; i++) {
			struct asing_angka *r = g->all[i];

			r->atas = !r->diganti && !r->orang;
			r->kecil = r->atas && r->mask == 0;
			r->dijumlah = r->atas && r->mask != 0;
		}
		for (size_t i = 0; i < g->nall; i++)
			if (i == 0 || day[i] != day[i - 1])
				on_day(g, day[i]);
	} while (how_many(g) < before);
	free(day);
}

static int
by_group(const void *a, const void *b)
{
	const struct asing_angka *x = *(struct asing_angka *const *)a;
	const struct asing_angka *y = *(struct asing_angka *const *)b;
	int c = strcmp(x->kunci, y->kunci);

	if (c == 0)
		c = strcmp(x->a.wilayah.s, y->a.wilayah.s);
	if (c == 0)
		c = x->mask - y->mask;
	return c != 0 ? c : (y->hari > x->hari) - (y->hari < x->hari);
}

void
asing_beredar(struct asing_buku *b)
{
	struct deret g = { .b = b };
	struct asing_angka **all = kb_alloc((b->n + 1) * sizeof(*all));
	bool open = b->set.sel_terkecil.v <= 1;	/* nothing is small */
	size_t end;

	g.at = kb_alloc((b->n + 1) * sizeof(*g.at));
	for (size_t i = 0; i < b->n; i++) {
		struct asing_angka *r = all[i] = &b->r[i];

		r->hari = kb_date_serial(r->a.tanggal);
		r->orang = asing_names_person(&r->a);
		r->beredar = r->atas = r->dijumlah = open && !r->orang;
		r->kecil = r->diganti = false;
	}
	if (b->n > 0)
		qsort(all, b->n, sizeof(*all), by_group);
	for (size_t i = 0; !open && i < b->n; i = end) {
		for (end = i; end < b->n && strcmp(all[i]->kunci,
		    all[end]->kunci) == 0; )
			end++;
		g.all = all + i;
		g.nall = end - i;
		one_source(&g);
	}
	free(g.at);
	free(all);
}
