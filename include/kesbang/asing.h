/* SPDX-License-Identifier: ISC */
/*
 * asing.h - foreigners as numbers, and foreign societies as bodies.
 *
 * Permendagri 49/2010 (foreigners, foreign societies) and 50/2010 (foreign
 * workers).  No register of persons is kept: what is reported are sums, and a
 * person's papers are the immigration office's (UU 27/2022: no more than the
 * purpose needs).  Sums of different sources and definitions are never added.
 */
#ifndef KESBANG_ASING_H
#define KESBANG_ASING_H

#include "kesbang/office.h"
#include "kesbang/period.h"

#define ASING_BERAKHIR 90		/* days that "berakhir" looks ahead */

/*
 * How many there were on a day by one source and one definition.  A row that
 * names neither nationality, permit nor sector is the total that the source
 * itself states.
 */
struct asing {
	struct kb_head	 head;
	kb_date		 tanggal;	/* as of */
	kb_code		 wilayah;
	kb_text		 sumber;	/* Imigrasi, Dinas Tenaga Kerja ... */
	kb_text		 definisi;	/* who is counted: pemegang ITAS ... */
	kb_text		 kebangsaan;
	kb_text		 izin;
	kb_text		 sektor;
	kb_int		 jumlah;
	kb_int		 pengikut;	/* dependants among them */
	kb_int		 berakhir;	/* permits among them that end within 90
					   days of that day */
	kb_text		 catatan;
	kb_text		 petugas;
};

/* Permendagri 49/2010 Pasal 19: what a foreign society declares. */
struct lembaga_asing {
	struct kb_head	 head;
	kb_text		 nama, negara;
	kb_code		 wilayah;
	kb_text		 tujuan, sasaran, tempat;
	kb_date		 mulai, berakhir;
	kb_text		 mitra, cara_kerja, sumber_dana;
	kb_text		 rekomendasi;	/* number of the Foreign Ministry's letter */
	kb_text		 mou_nomor;
	kb_date		 mou_tanggal;
	kb_text		 catatan;
	kb_text		 petugas;
};

struct asing_setelan {
	kb_int	 sel_terkecil;		/* smaller numbers do not travel */
};

/* ---- side by side ---- */

enum asing_menurut {
	ASING_WILAYAH = 1, ASING_KEBANGSAAN, ASING_IZIN, ASING_SEKTOR,
};
extern const struct kb_word asing_menurut[];

/*
 * A number of the last day, within what was asked, of a region, source and
 * definition: what the source states, and beside it what its parts add up to;
 * or one part.
 */
struct asing_baris {
	kb_date		 tanggal;
	kb_code		 wilayah;
	kb_text		 sumber, definisi;
	kb_text		 kebangsaan, izin, sektor;
	kb_int		 jumlah;	/* unknown: not stated; or keterangan */
	kb_text		 keterangan;	/* "<5": too small to travel */
	kb_int		 pengikut;
	kb_enum		 menurut;	/* enum asing_menurut: of rincian */
	kb_int		 rincian;	/* the sum of those parts */
	kb_int		 selisih;	/* jumlah less rincian */
	kb_int		 berakhir;
	kb_date		 sampai;	/* until which day that holds */
};

extern const struct kb_type asing_baris_type;

struct asing_tanya {
	struct kb_period masa;		/* from 0: from the first; to 0: today */
	enum asing_menurut menurut;
	bool		 publik;	/* only what may leave */
	bool		 kantor;	/* only the office that we act for */
};

struct asing_pantau {
	struct asing_baris *baris;	/* by region, source, definition */
	size_t		 n;
	struct asing_baris *jumlah;	/* those of menurut wilayah */
	size_t		 njumlah;
	size_t		 tertutup;	/* numbers that may not leave, and are
					   in none that do */
	struct kb_homes	 homes;
};

int	 asing_pantau(struct kb_kantor *, const struct asing_tanya *,
	    struct asing_pantau *, struct kb_err *);
/* What is to be said of those rows: parts that are not their total ... */
void	 asing_pantau_kata(struct kb_kantor *, const struct asing_tanya *,
	    const struct asing_pantau *, struct kb_buf *);
/* message: of short lines, a source at a time. */
struct kb_doc *asing_pantau_doc(struct kb_kantor *,
	    const struct asing_tanya *, const struct asing_pantau *,
	    bool message);
void	 asing_pantau_free(struct asing_pantau *);	/* also after a failure */

/* Permits that end within 90 days of their as-of day, where that is not over
 * on the day that was asked for (masa.to): by region, source and permit. */
struct asing_berakhir {
	struct asing_pantau p;
	/* Whose figure is over, and who tells none: a row each. */
	struct asing_baris *lewat, *diam;
	size_t		 nlewat, ndiam;
};

int	 asing_berakhir(struct kb_kantor *, const struct asing_tanya *,
	    struct asing_berakhir *, struct kb_err *);
void	 asing_berakhir_kata(struct kb_kantor *, const struct asing_berakhir *,
	    struct kb_buf *);
void	 asing_berakhir_free(struct asing_berakhir *);

/* The last day of a period, as a section of a report, which leaves the office:
 * by the rule of beredar.c. */
int	 asing_bagian(struct kb_kantor *, const struct kb_period *,
	    struct kb_doc *, size_t *n, struct kb_err *);

/* ---- foreign societies ---- */

enum asing_lembaga_keadaan {
	LEMBAGA_BERJALAN = 1, LEMBAGA_SEGERA, LEMBAGA_BERAKHIR,
	LEMBAGA_MENDATANG, LEMBAGA_TANPA_AKHIR,
};

struct asing_lembaga_baris {
	kb_text		 nomor, nama, negara;
	kb_code		 wilayah;
	kb_date		 mulai, berakhir;
	kb_enum		 keadaan;	/* enum asing_lembaga_keadaan */
	kb_int		 sisa_hari;
	kb_text		 mitra, sumber_dana;
	kb_text		 kurang;	/* of Pasal 19: what is not recorded */
};

extern const struct kb_type asing_lembaga_type;

struct asing_lembaga {
	kb_date		 hari;
	int		 segera;	/* days */
	struct asing_lembaga_baris *baris;	/* those that need care first */
	size_t		 n;
	struct kb_homes	 homes;
};

int	 asing_lembaga(struct kb_kantor *, struct asing_lembaga *,
	    struct kb_err *);
void	 asing_lembaga_free(struct asing_lembaga *);

extern const struct kb_type asing_type, lembaga_asing_type;
extern const struct kb_type asing_setelan_type;

#endif
