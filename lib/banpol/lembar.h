/* SPDX-License-Identifier: ISC */
/*
 * lembar.h - one council's budget year while it is being computed: its
 * results, their months, its rate, its rows.
 */
#ifndef KESBANG_BANPOL_LEMBAR_H
#define KESBANG_BANPOL_LEMBAR_H

#include "buku.h"
#include "jumlah.h"

/* A result of a council, from whichever register knows it. */
struct lembar_hasil {
	int		 pemilu;
	kb_date		 dilantik;	/* unknown: not recorded */
	int32_t		 mulai;		/* that day, or 31 December of the
					   election's year */
	kb_code		 induk;
};

/* What a party has in a result today, corrections and all. */
struct lembar_kini {
	kb_text		 kode;
	const struct buku_partai *info;	/* NULL: not in the list */
	int64_t		 suara;
	kb_int		 kursi;
	kb_int		 semula, kursi_semula;
	const struct buku_koreksi *koreksi;	/* the one that holds, or NULL */
};

struct lembar_kerja {
	struct kb_kantor *k;
	const struct banpol_want *want;
	const struct buku *b;
	struct banpol_lembar l;
	struct lembar_hasil *hasil;	/* as they were sworn in */
	size_t		 nhasil;
	struct lembar_kini *kini;	/* of one result */
	size_t		 nkini;
	size_t		 room[3];	/* of l.baris, l.pihak, l.tanpa */
	struct kb_buf	*teks;		/* of the rows */
	size_t		 nteks;
	struct kb_buf	 kurang, pasti, selisih, catatan, beda, scratch;
};

/* ---- lembar_masa.c ---- */

void	 lembar_hasil(struct lembar_kerja *, const kb_code *council);
/* Which result holds for which months; or why that is not known. */
void	 lembar_masa(struct lembar_kerja *);

/* ---- lembar_baris.c ---- */

/* The rate of the year; the rows and sums of all results. */
void	 lembar_nilai(struct lembar_kerja *);
void	 lembar_baris(struct lembar_kerja *);

/* ---- lembar_catatan.c ---- */

/* Of a row: what was not simply taken from the register of votes; NULL. */
kb_text	 lembar_catatan_baris(struct lembar_kerja *,
	    const struct lembar_kini *);
/* Of a result, while its parties are at hand. */
void	 lembar_catatan_masa(struct lembar_kerja *,
	    const struct banpol_masa *);
/* Of the rate, the ceiling and the last decision. */
void	 lembar_catatan(struct lembar_kerja *);

/* ---- lembar.c ---- */

/* Why it cannot be computed; the first reason holds. */
void	 lembar_kurang(struct lembar_kerja *, const char *, ...)
	    KB_PRINTF(2, 3);
/* A name for people. */
kb_text	 lembar_nama(kb_text code, const struct buku_partai *);

#endif
