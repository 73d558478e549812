/* SPDX-License-Identifier: ISC */
/*
 * pelanggaran_sarang.c - regions within regions: what a province has counted
 * may hold what its cities have, so that such counts are never added up.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pelanggaran.h"

/* Of one election, kind, unit and source. */
char *
pelanggaran_golongan(const struct pelanggaran_baris *x)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_fold_name(&b, x->pilkada);
	kb_buf_addf(&b, "\037%s\037%u\037", x->jenis, x->satuan.n);
	if (x->sumber != NULL)
		kb_fold_name(&b, x->sumber);
	return kb_buf_take(&b);
}

/* A region stands before all that is within it. */
static int
by_region(const void *x, const void *y)
{
	const struct pelanggaran_letak *a = x, *b = y;
	int c = strcmp(a->golongan, b->golongan);

	return c != 0 ? c : strcmp(a->di.s, b->di.s);
}

static int
as_it_was(const void *x, const void *y)
{
	const struct pelanggaran_letak *a = x, *b = y;

	return (a->asal > b->asal) - (a->asal < b->asal);
}

static bool
within(const struct pelanggaran_letak *a, const struct pelanggaran_letak *of)
{
	return strcmp(a->golongan, of->golongan) == 0 &&
	    strcmp(a->di.s, of->di.s) != 0 &&
	    kb_region_within(a->di.s, of->di.s);
}

void
pelanggaran_sarang(struct pelanggaran_letak *a, size_t n)
{
	const struct pelanggaran_letak *over[4];	/* a level each */
	unsigned depth = 0;

	for (size_t i = 0; i < n; i++)
		a[i].asal = i;
	if (n > 0)
		qsort(a, n, sizeof(*a), by_region);
	for (size_t i = 0; i < n; i++) {
		while (depth > 0 && !within(&a[i], over[depth - 1]))
			depth--;
		a[i].dalam = depth;
		a[i].atas = depth == 0 ? 0 :
		    kb_region_level(over[depth - 1]->di.s);
		if (depth < KB_LEN(over) && i + 1 < n &&
		    within(&a[i + 1], &a[i]))
			over[depth++] = &a[i];
	}
	if (n > 0)
		qsort(a, n, sizeof(*a), as_it_was);
	for (size_t i = 0; i < n; i++)
		free(a[i].golongan);
}
