/* SPDX-License-Identifier: ISC */
/*
 * forum.h - which forums and teams stand where on a day.
 *
 * Formed is a decree whose term has not ended.  A decree without an end on
 * record counts as formed, and is told.  Of several the latest holds.
 */
#ifndef KESBANG_FORUM_H
#define KESBANG_FORUM_H

#include "kesbang/doc.h"
#include "kesbang/konflik.h"
#include "kesbang/store.h"

enum konflik_forum {
	KONFLIK_FORUM_TERBENTUK = 1,
	KONFLIK_FORUM_SEGERA,		/* its term ends soon */
	KONFLIK_FORUM_TANPA_AKHIR,	/* no end of it is on record */
	KONFLIK_FORUM_BERAKHIR,
	KONFLIK_FORUM_BELUM,		/* no decree is on record */
};

extern const struct kb_word konflik_forum[];

/* One region and one kind of forum. */
struct konflik_forum_row {
	kb_code		 wilayah;
	kb_text		 nama;		/* of the region */
	kb_text		 bentuk;
	kb_text		 hasil;		/* "SK 12/2024, s.d. 2 Januari 2029" */
	kb_enum		 keadaan;	/* enum konflik_forum */
	kb_text		 sk_nomor;
	kb_date		 sk_tanggal, berakhir;
	kb_int		 sisa_hari;	/* until berakhir; < 0: past it */
	/* Of a regency or city, of those that kecamatan have, too: how many of
	 * its kecamatan have it.  Unknown where no kecamatan are on record. */
	kb_int		 kecamatan, kecamatan_dari;
};

extern const struct kb_type konflik_forum_type;

struct konflik_forum_tanya {
	kb_date		 hari;		/* 0: today */
	int		 segera;	/* days before its end */
	const char	*wilayah;	/* code; NULL or "": the office's */
	const struct kb_filter *filter;	/* of konflik_forum_type; NULL: all */
};

struct konflik_forum_semua {
	struct konflik_forum_tanya tanya;
	kb_code		 induk;
	struct konflik_forum_row *row;	/* the whole first, then what lies just
					   below by code; by kind as listed */
	size_t		 n;
	size_t		 jumlah[KONFLIK_FORUM_BELUM + 1];
	struct kb_homes	 homes;
};

int	 konflik_forum_baca(struct kb_kantor *,
	    const struct konflik_forum_tanya *, struct konflik_forum_semua *,
	    struct kb_err *);
void	 konflik_forum_free(struct konflik_forum_semua *);  /* also after a
						   failure */
/* Does it stand? */
bool	 konflik_forum_ada(const struct konflik_forum_row *);
struct kb_doc *konflik_forum_doc(struct kb_kantor *,
	    const struct konflik_forum_semua *, bool brief);

#endif
