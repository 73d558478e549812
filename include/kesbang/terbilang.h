/* SPDX-License-Identifier: ISC */
/*
 * terbilang.h - numbers and dates in words, as deeds, receipts and minutes
 * have them (EYD V): separate words without "dan", "miliar" and not "milyar".
 */
#ifndef KESBANG_TERBILANG_H
#define KESBANG_TERBILANG_H

#include "kesbang/date.h"

/* "satu juta seribu"; of a negative number "minus ...". */
void	 kb_terbilang(struct kb_buf *, int64_t);
/* "seribu rupiah lima puluh sen"; sen -99..99, of the sign of the rupiah. */
void	 kb_terbilang_rupiah(struct kb_buf *, int64_t rupiah, int sen);
/* "Senin tanggal dua bulan Maret tahun dua ribu dua puluh". */
void	 kb_terbilang_date(struct kb_buf *, kb_date);

#endif
