/* SPDX-License-Identifier: ISC */
/*
 * daftar_rakor.h - the stock of recommendations over time: lists by day, one
 * recommendation through the years, sums.
 */
#ifndef KESBANG_DAFTAR_RAKOR_H
#define KESBANG_DAFTAR_RAKOR_H

#include "kesbang/doc.h"
#include "kesbang/pantau.h"
#include "kesbang/rekap.h"

/* ---- daftar.c: cells by their day ---- */

#define RAKOR_SAAT(waktu) (1U << (waktu))

struct rakor_daftar {
	const struct kb_filter	*filter;	/* of rakor_keadaan_type */
	unsigned	 saat;		/* RAKOR_SAAT() of those asked for */
	kb_date		 sampai;	/* of what is not late or done, the
					   last day; 0: any */
	bool		 menurut_hari;	/* by day alone; else what is late
					   comes first, then what is near */
	/* results: by day, addressee, then as the lists run */
	struct rakor_keadaan *row;
	size_t		 n;
	size_t		 jumlah[RAKOR_TANPA_BATAS + 1];	/* of them, by time */
	size_t		 diteruskan;	/* left out: a later meeting has taken
					   them up */
	kb_int		 hari_menjelang;	/* of the settings */
	struct kb_homes	 homes;
};

/* Free it after a failure, too. */
int	 rakor_daftar(struct kb_kantor *, struct rakor_daftar *,
	    struct kb_err *);
void	 rakor_daftar_free(struct rakor_daftar *);
/*
 * A cell in a line of a terminal: who and until when in few letters, of the
 * text the beginning.
 */
struct rakor_ringkas {
	kb_text		 penerima, butir, isi, batas;
	kb_int		 hari;		/* as sisa_hari */
	kb_text		 selesai;
};

extern const struct kb_type rakor_ringkas_type;

/* Its texts live in the cell and in scratch, which is emptied first. */
struct rakor_ringkas rakor_ringkas(const struct rakor_keadaan *,
	    struct kb_buf *scratch);
/* On paper: of which day it is, a line. */
void	 rakor_hari_kata(kb_date, struct kb_buf *);
/* What it says, in a line. */
void	 rakor_daftar_kata(const struct rakor_daftar *, struct kb_buf *);

/* ---- jejak.c: one recommendation through the years ---- */

/*
 * A document: the meetings that agreed on it, repeated it or were repeated by
 * it, with what was entered, by day.  A number that there is not is refused.
 */
int	 rakor_jejak(struct kb_kantor *, const char *nomor, struct kb_doc **,
	    struct kb_err *);

/* ---- rekap.c: the stock counted ---- */

extern const struct kb_word rakor_ukuran[];
extern const struct kb_rekap_of rakor_rekap;

/* A kb_rekap_fn: the cells by one or two measures; those told by who was not
 * asked do not count. */
int	 rakor_rekap_count(struct kb_kantor *, struct kb_rekap *,
	    struct kb_err *);

/* One line of a measure: its items, its cells by status, what is late. */
struct rakor_jumlah {
	kb_text		 kode;		/* NULL: not filled in, or of all */
	kb_text		 nama;
	kb_int		 resmi;		/* of a meeting: its official items */
	kb_int		 butir, jumlah;	/* items that are owed; cells */
	kb_int		 status[RAKOR_TIDAK_BERLAKU];	/* - 1 */
	kb_int		 terlambat, pembagi;
	kb_text		 persen;	/* "62,50% (10 dari 16)" */
};

extern const struct kb_type rakor_jumlah_type;

struct rakor_jumlah_semua {
	struct rakor_jumlah	*row;	/* and after the n, all of them */
	size_t			 n;
	size_t			 diteruskan;	/* went over to a later item,
						   and is counted there */
	bool			 bernomor;	/* people know the rows by
						   their kode: #9a, kaltim-2024 */
	struct kb_homes		 homes;
};

/* Free it after a failure, too. */
int	 rakor_jumlah(struct kb_kantor *, const struct kb_filter *,
	    kb_enum measure, struct rakor_jumlah_semua *, struct kb_err *);
/* What stands below them: how many of how many, and what went over. */
void	 rakor_jumlah_kata(const struct rakor_jumlah_semua *, struct kb_buf *);
void	 rakor_jumlah_free(struct rakor_jumlah_semua *);

/* Groups reached, as units told meetings. */
extern const struct kb_word rakor_jangkauan_ukuran[];
extern const struct kb_rekap_of rakor_jangkauan;

/* Only what says how many: the rest would be lines without a figure. */
void	 rakor_jangkauan_saring(struct kb_filter *);
int	 rakor_jangkauan_count(struct kb_kantor *, struct kb_rekap *,
	    struct kb_err *);

#endif
