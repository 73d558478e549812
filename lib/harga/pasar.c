/* SPDX-License-Identifier: ISC */
/* pasar.c - which markets are one, when they were seen, and how a price of one
 * is written. */
#include <stdlib.h>
#include <string.h>

#include "deret.h"
#include "kesbang/text.h"

/* Is b in a?  A place is not in itself. */
static bool
within(const kb_code *a, const kb_code *b)
{
	return strcmp(a->s, b->s) != 0 && (a->s[0] == '\0' ||
	    kb_region_within(b->s, a->s));
}

/* The one market that a wider place's is: the deepest of that name in it; but
 * of two that lie side by side neither. */
static size_t
narrowed(const struct harga_deret *d, size_t m)
{
	const struct harga_pasar *p = d->pasar;
	size_t best = m;

	for (size_t i = 0; i < d->npasar; i++) {
		if (!within(&p[m].wilayah, &p[i].wilayah) ||
		    !kb_same_name(p[m].nama, p[i].nama))
			continue;
		if (best != m && !within(&p[i].wilayah, &p[best].wilayah) &&
		    !within(&p[best].wilayah, &p[i].wilayah))
			return m;
		if (best == m || within(&p[best].wilayah, &p[i].wilayah))
			best = i;
	}
	return best;
}

void
harga_deret_pasar(struct harga_deret *d)
{
	size_t *to = kb_alloc((d->npasar + 1) * sizeof(*to));

	for (size_t m = 0; m < d->npasar; m++) {
		to[m] = narrowed(d, m);
		for (size_t i = 0; to[m] != m && i <= d->days / 8; i++)
			d->pasar[to[m]].seen[i] |= d->pasar[m].seen[i];
	}
	for (size_t i = 0; i < d->n; i++)
		d->a[i].pasar = to[d->a[i].pasar];
	free(to);
}

size_t
harga_deret_hari(const struct harga_deret *d, size_t pasar, kb_date from,
    kb_date to)
{
	size_t n = 0;

	for (int32_t day = kb_date_serial(from) - d->first;
	    day <= kb_date_serial(to) - d->first; day++)
		for (size_t m = 0; m < d->npasar; m++)
			if ((pasar == HARGA_TIADA || m == pasar) &&
			    (d->pasar[m].seen[day / 8] >> day % 8 & 1) != 0) {
				n++;
				break;
			}
	return n;
}

char *
harga_nomor(struct kb_kantor *k, int64_t baris)
{
	return kb_one_text(k->db, "SELECT nomor FROM harga WHERE baris = ?",
	    KB_ARGS1(baris));
}

void
harga_tulis(struct kb_buf *b, const struct harga_amatan *a)
{
	kb_money_text(b, a->min.known ? a->min.v : a->maks.v);
	if (a->min.known && a->maks.known && a->maks.v != a->min.v) {
		kb_buf_addc(b, '-');
		kb_int_dots(b, a->maks.v);
	}
}
