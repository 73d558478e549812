/* SPDX-License-Identifier: ISC */
/* jumlah.h - parts of a total, and what they add up to. */
#ifndef KESBANG_NASKAH_JUMLAH_H
#define KESBANG_NASKAH_JUMLAH_H

#include "teks.h"

struct teks_parts {
	int64_t	 sum;
	size_t	 n, end;
	bool	 unsure;
};

/* The total: what it counts, and the word that says so. */
struct teks_total {
	size_t	 at, unit_at;
	enum teks_unit unit;
};

/* What the number at i counts; *at is the word that says so. */
enum teks_unit naskah_unit_of(const struct teks *, size_t i, size_t *at);
bool	 naskah_same_word(const struct teks *, const struct teks_total *,
	    size_t at);
/* Comma, semicolon, line, "dan". */
bool	 naskah_separates(const struct teks *, size_t i);
/*
 * Adds the items from..to-1.  An item without a number is joined to its
 * neighbour by "dan"; after the last with a number, one is the end.
 */
void	 naskah_add_items(const struct teks *, const struct teks_total *,
	    size_t from, size_t to, struct teks_parts *);

#endif
