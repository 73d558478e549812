/* SPDX-License-Identifier: ISC */
/* draf.h - what the files that draft a meeting's document share. */
#ifndef KESBANG_RAKOR_DRAF_H
#define KESBANG_RAKOR_DRAF_H

#include "kesbang/draf_rapat.h"
#include "kesbang/nest.h"

enum draf_tanda {			/* how an item is numbered */
	DRAF_ANGKA, DRAF_HURUF, DRAF_ROMAWI, DRAF_BERTINGKAT, DRAF_GARIS,
};

struct draf_butir {
	kb_text		 isi;		/* runs of blanks are one */
	enum draf_tanda	 tanda;
	long		 angka;		/* as printed; a: 1 */
	size_t		 tingkat;	/* 0: the list's own items */
	size_t		 daftar;	/* which list of the text */
	bool		 bagian;	/* of the item before it */
	bool		 anggapan;	/* which is only assumed */
	char		 nomor[24];
};

struct draf {
	const struct kb_env *env;	/* NULL: no regions are known */
	struct draf_butir *butir;
	size_t		 n, daftar;	/* lists */
	struct kb_buf	 prosa;		/* the rest, paragraph by paragraph */
	long		 disebut;	/* "11 rekomendasi"; 0: nothing is */
	kb_text		 sebutan;	/* in the text's words */
	struct kb_homes	 homes;
};

/* ---- draf_baca.c ---- */
void	 draf_baca(struct draf *, const char *text);
/* ---- draf_susun.c: which list, what is a part of what ---- */
void	 draf_disebut(struct draf *);
void	 draf_susun(struct draf *);
/* ---- draf_hari.c ---- */

struct draf_hari {
	kb_text		 kata;		/* its words */
	char		 mulai[11], selesai[11];
	int		 tahun;
};

/* The meeting's days, where the text says them. */
bool	 draf_hari(struct draf *, struct draf_hari *);
/* A name that ends with that year; NULL: none. */
kb_text	 draf_nama(struct draf *, int year);
/* ---- draf_penerima.c, draf_usul.c: what a text says of addressees and
 * days, of one item, as lines of the document and comments ---- */

/* env: for the names of regions; NULL: without.  False: it charges nobody. */
bool	 draf_penerima(struct kb_nest_out *, const struct kb_env *,
	    const char *text);
void	 draf_usul(struct kb_nest_out *, const char *text);

#endif
