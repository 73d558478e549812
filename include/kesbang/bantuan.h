/* SPDX-License-Identifier: ISC */
/*
 * bantuan.h - figures for those who decide, audit and ask: one row a party
 * and budget year, one row a budget year; computed when they are asked for.
 *
 * What a party spent is in the row of the public only once BPK has examined
 * it: the report is open from then on (P36 Pasal 34-36).
 */
#ifndef KESBANG_BANTUAN_H
#define KESBANG_BANTUAN_H

#include "kesbang/perjalanan.h"
#include "kesbang/rekap.h"

enum bantuan_lpj {		/* to BPK (P36 Pasal 32) */
	BANTUAN_TEPAT_WAKTU = 1, BANTUAN_TERLAMBAT, BANTUAN_BELUM,
	BANTUAN_TIDAK_WAJIB
};

struct bantuan {
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_text		 partai;	/* kode */
	kb_text		 nama, singkatan;	/* in that year */
	kb_pdate	 pemilu;	/* the newest result that counts */
	kb_int		 bulan, suara, kursi;
	kb_pdate	 pemilu_lama;	/* and the one before it, in the year in
					   which the council was sworn in */
	kb_int		 bulan_lama, suara_lama;	/* of more than two
					   results: unknown, and bulan */
	kb_rate		 nilai;		/* a vote and year */
	kb_money	 hak, cair;
	kb_date		 tanggal_sp2d;	/* of the last payment */
	kb_money	 setor, silpa;
	kb_enum		 lpj;		/* unknown: when is not recorded, or it
					   is not yet known that any is owed */
	kb_date		 tanggal_lpj;
	kb_enum		 kesimpulan_lhp;
	kb_money	 belanja, pendidikan, operasional, saldo;
	kb_rate		 persen_pendidikan;	/* of belanja, two decimals */
	kb_enum		 keadaan;	/* enum banpol_keadaan */
	int		 nhasil;	/* no column: results that it is of */
};

#define BANTUAN_HASIL 2			/* that there are columns for */

/* What the budget held, and what became of it. */
struct realisasi {
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_rate		 nilai;		/* a vote; the last one of the year */
	kb_text		 dasar;
	kb_money	 pagu;		/* the last one */
	kb_money	 hitungan;	/* of all parties, as computed today */
	kb_money	 ditetapkan;	/* by the last determination */
	kb_money	 cair;
	kb_money	 setor;		/* given back within the year ... */
	kb_money	 setor_sesudah;	/* ... and after it: no part of what
					   follows */
	kb_money	 sisa;		/* pagu - cair + setor */
	kb_rate		 persen;	/* (cair - setor) of pagu */
};

/* What rekap shows: columns that are added up, and after them "anggaran",
 * the rows of realisasi. */
#define BANTUAN_ISI_ANGGARAN 11

extern const struct kb_word bantuan_lpj[], bantuan_isi[], bantuan_ukuran[];
extern const struct kb_type bantuan_type, realisasi_type;
extern const struct kb_rekap_of bantuan_rekap;

/* Over the years: what a party is called now; its code where nobody says. */
void	 bantuan_partai_kini(struct kb_kantor *, const char *code,
	    struct kb_buf *);

/*
 * The rows of both types as tables of this run (kb_computed), of all councils
 * and of the years that something is known of and the filter (of the rows of
 * parties) asks for; for the public without what is not open yet.  Why a
 * council's year that is asked for could not be computed goes to note (NULL:
 * nowhere), line by line.
 */
int	 bantuan_fill(struct kb_kantor *, const struct kb_filter *, bool public,
	    struct kb_buf *note, struct kb_err *);

/* The same filter over realisasi; false: it filters or orders by what years
 * do not have.  It lives as long as the first, and is not freed. */
bool	 bantuan_filter_years(const struct kb_filter *, struct kb_filter *years);

/* ---- for people; filters are those of the rows ---- */

/* Realisation and rates, then each party year by year. */
struct kb_doc *bantuan_doc(struct kb_kantor *, const struct kb_filter *,
	    bool years_only, struct kb_err *);
/* The page that an office may put on its site. */
struct kb_doc *bantuan_terbuka(struct kb_kantor *, const struct kb_filter *,
	    struct kb_err *);

#endif
