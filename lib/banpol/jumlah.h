/* SPDX-License-Identifier: ISC */
/*
 * jumlah.h - an amount before it is rounded: a fraction of whole numbers.
 */
#ifndef KESBANG_BANPOL_JUMLAH_H
#define KESBANG_BANPOL_JUMLAH_H

#include "kesbang/hitung.h"

__extension__ typedef unsigned __int128 jumlah_wide;

struct jumlah {
	jumlah_wide	 num, den;
};

/* Votes times months, x rate / 12; false: too large to be counted. */
bool	 jumlah_of(jumlah_wide vote_months, kb_rate, struct jumlah *);
/* In whole rupiah; false: more than 63 bits. */
bool	 jumlah_round(const struct jumlah *, enum banpol_pembulatan,
	    int64_t *);
/* "185.421.426,66..." : two decimals, and dots where there are more. */
void	 jumlah_text(struct kb_buf *, const struct jumlah *);
/* "185.421.426,66", of which the decimals after the second are cut off: are
 * there any? */
bool	 jumlah_sen(struct kb_buf *, const struct jumlah *);
/* What whole is more (or, with a minus, less) than that: "-Rp0,66...". */
void	 jumlah_rest(struct kb_buf *, int64_t whole, const struct jumlah *);
/* "67.705 x 4.108 x 8/12 = 185.421.426,66..."; of a whole year no twelfths. */
void	 jumlah_formula(struct kb_buf *, int64_t votes, kb_rate, int months,
	    const struct jumlah *);

#endif
