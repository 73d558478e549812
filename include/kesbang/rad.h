/* SPDX-License-Identifier: ISC */
/*
 * rad.h - the region's action plan (RAD) of a year: its matrix, and how much
 * of it was reached by B04, B08, B12.
 *
 * What was reached is what the records say in percent; nothing is reckoned
 * from texts.  Unknown is neither 0 nor all, and of no actions none is all.
 */
#ifndef KESBANG_RAD_H
#define KESBANG_RAD_H

#include "kesbang/doc.h"
#include "kesbang/jam.h"
#include "kesbang/store.h"

/* One region and one period. */
struct konflik_rad_row {
	kb_code		 wilayah;
	kb_text		 nama;
	kb_int		 tahun;
	kb_text		 periode;	/* 2024-B04 */
	kb_int		 rencana;	/* actions of the year; 0: no plan */
	kb_int		 aksi;		/* those with something to be reached by
					   then, or that tell of it */
	kb_int		 tercapai;	/* 100 percent or more */
	kb_int		 diketahui;	/* their percent is known */
	kb_text		 hasil;		/* "3 dari 5", "belum lapor", "-" */
	kb_enum		 lapor;		/* enum konflik_lapor; 0: owes none */
};

extern const struct kb_type konflik_rad_row_type;

struct konflik_rad_tanya {
	int		 tahun;		/* 0: this year */
	const char	*wilayah;	/* code; NULL or "": the office's */
	const struct kb_filter *filter;	/* of konflik_rad_row_type; NULL */
};

struct konflik_rad {
	struct konflik_setelan	 set;
	int			 tahun;
	kb_code			 induk;
	struct rad		*aksi;		/* by region, then as numbered */
	size_t			 naksi;
	struct konflik_rad_row	*row;		/* by region, then by period */
	size_t			 n;
	struct konflik_rad_row	 semua[KONFLIK_RAD_PERIODS];
	struct konflik_laporan	 laporan;
	struct kb_homes		 homes;
	struct kb_buf		 home;		/* of the settings */
};

int	 konflik_rad_baca(struct kb_kantor *, const struct konflik_rad_tanya *,
	    struct konflik_rad *, struct kb_err *);
void	 konflik_rad_free(struct konflik_rad *);	/* also after a
						   failure */
/* Columns of konflik.kolom_rad, as fields of rad; what is none is refused. */
int	 konflik_rad_kolom(const char *list, size_t *n,
	    uint8_t field[KB_MAX_FIELDS], struct kb_err *);
/* "3 dari 5 aksi; 1 belum diketahui; belum lapor" */
void	 konflik_rad_kata(const struct konflik_rad_row *, const char *unit,
	    struct kb_buf *);
/* Of several regions who has a plan and how far it is; then each matrix, which
 * in 80 columns is a list of its actions; a message has none. */
enum konflik_rad_bentuk {
	KONFLIK_RAD_MATRIKS, KONFLIK_RAD_RINCIAN, KONFLIK_RAD_RINGKAS,
};
int	 konflik_rad_doc(struct kb_kantor *, const struct konflik_rad *,
	    enum konflik_rad_bentuk, struct kb_doc **, struct kb_err *);

#endif
