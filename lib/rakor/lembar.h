/* SPDX-License-Identifier: ISC */
/* lembar.h - what the files of one addressee's sheet share. */
#ifndef KESBANG_RAKOR_LEMBAR_H
#define KESBANG_RAKOR_LEMBAR_H

#include "kesbang/lembar_rakor.h"
#include "pantau.h"

enum rakor_bagian lembar_bagian(const struct rakor_sel *);
/* "dalam proses, 18 dari 20 kecamatan" */
void	 lembar_status(const struct rakor_sel *, struct kb_buf *);
/* The last entry, its evidence, and whether it was verified. */
void	 lembar_entry(struct kb_doc *, const struct rakor_sel *,
	    struct kb_buf *);
/* What one entry shows: "SK 200/K.273/2023, 30 Maret 2023". */
void	 lembar_tunjuk(const struct tindak_lanjut *, struct kb_buf *);
/* The evidence, and what is to be said of it. */
void	 lembar_bukti(const struct rakor_sel *, struct kb_buf *);

#endif
