/* SPDX-License-Identifier: ISC */
/*
 * peta.h - the map and the charts of potensi and peristiwa: what each region
 * is coloured by, said once for the terminal, a page and an SVG.
 *
 * A map is no judgement of law and fixes no border; a region that has not
 * reported is a class of its own, and keeps its mark where its level is known
 * from other records.
 */
#ifndef KESBANG_PETA_H
#define KESBANG_PETA_H

#include "kesbang/geo.h"
#include "kesbang/keadaan.h"
#include "kesbang/picture.h"

/* ---- tiles ---- */

/* Where a region's tile stands: a row of data/petak. */
struct konflik_petak {
	kb_code		 kode;
	kb_int		 baris, kolom;
	kb_text		 label;
};

extern const struct kb_type konflik_petak_type;

struct konflik_susunan {
	struct konflik_petak *petak;
	size_t		 n;
	struct kb_homes	 homes;
};

/* The office's (konflik.petak), else that of its region, else none. */
int	 konflik_susunan_kantor(struct kb_kantor *, const kb_code *induk,
	    struct konflik_susunan *, struct kb_err *);
/* A row more; arg: struct konflik_susunan.  A kb_rec_fn. */
int	 konflik_susunan_tambah(void *arg, void *rec, uint64_t given,
	    const struct kb_src *, struct kb_errs *, struct kb_err *);
/* Refuses a sheet that has none of those regions. */
int	 konflik_susunan_cocok(struct kb_kantor *,
	    const struct konflik_susunan *, const struct konflik_keadaan *,
	    struct kb_err *);
void	 konflik_susunan_free(struct konflik_susunan *);

/* ---- maps ---- */

#define KONFLIK_DERET_MAX 24

struct konflik_peta_tanya {
	struct konflik_tanya	 keadaan;
	size_t			 deret;		/* periods, the last is that of
						   keadaan; 0: 1 */
	const struct konflik_keadaan *siap;	/* of the last period, reckoned
						   already; borrowed */
	const struct konflik_susunan *susunan;	/* NULL: the office's */
	const struct kb_geo	*batas;		/* NULL: none */
	bool			 petak;		/* tiles, though there are
						   boundaries: by their places */
};

/* It points into the boundaries that were given: free it before them. */
struct konflik_peta {
	struct kb_pic_map	*map;
	size_t			 n;
	struct konflik_keadaan	*keadaan;	/* of each */
	/* What is of the whole alone and on no tile: a line that the notes of
	 * the first begin with, for who has notes of their own; or "". */
	const char		*sisa;
	size_t			 astray;	/* events whose point is not in
						   their region: counted in it */
	size_t			 nown;		/* of them: not borrowed */
	struct konflik_susunan	 susunan;
	void			**keep;		/* what map points to */
	size_t			 nkeep;
};

/* "Belum lapor"; of KONFLIK_PETA_TINGKAT, which its level says, nothing.  What
 * is not told is not called absent. */
void	 konflik_kelas_kata(const struct konflik_keadaan *,
	    enum konflik_kelas_peta, struct kb_buf *);
int	 konflik_peta(struct kb_kantor *, const struct konflik_peta_tanya *,
	    struct konflik_peta *, struct kb_err *);
void	 konflik_peta_free(struct konflik_peta *);	/* also after a failure */
/* The picture as a block, without a title and notes of its own. */
void	 konflik_peta_gambar(const struct konflik_peta *, struct kb_doc *);
/* A document of it alone. */
struct kb_doc *konflik_peta_doc(const struct kb_kantor *,
	    const struct konflik_peta *);

/* ---- charts ---- */

enum konflik_baris {
	KONFLIK_BARIS_TINGKAT = 1, KONFLIK_BARIS_SUMBER, KONFLIK_BARIS_ISU,
};

extern const struct kb_word konflik_baris[];
#define KONFLIK_TITIK_MAX 60			/* periods of a chart */

struct konflik_grafik_tanya {
	struct konflik_tanya	 keadaan;
	bool			 peristiwa;	/* else potensi */
	enum konflik_baris	 baris;		/* 0: by level; events: all */
	enum kb_each		 tiap;		/* 0: quarters */
};

struct konflik_grafik {
	struct kb_pic_chart	 c;
	void			**keep;
	size_t			 nkeep;
};

/* Each `each` that touches the span of what is asked. */
int	 konflik_grafik(struct kb_kantor *, const struct konflik_grafik_tanya *,
	    struct konflik_grafik *, struct kb_err *);
void	 konflik_grafik_free(struct konflik_grafik *);
void	 konflik_grafik_gambar(const struct konflik_grafik *, struct kb_doc *);
struct kb_doc *konflik_grafik_doc(const struct kb_kantor *,
	    const struct konflik_grafik *);

#endif
