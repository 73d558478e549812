/* SPDX-License-Identifier: ISC */
/*
 * hitung.h - the sum: valid votes x rupiah a vote x months / 12, exact, for
 * parties with seats (P36 Pasal 2, 4, 5, 38, 39).
 *
 * In a year in which a council is sworn in, the old result holds for the
 * months before, the new one for the others: whole months, by the day on
 * which it was sworn in (setting banpol.hari_batas).  No amount passes
 * through a floating-point number; what does not fit is refused.
 *
 * Where several offices' registers (kantor) say the same thing, the council's
 * own office holds, else the office that we act for, else the first.
 */
#ifndef KESBANG_HITUNG_H
#define KESBANG_HITUNG_H

#include "kesbang/banpol.h"
#include "kesbang/period.h"

/* One party on one result in one budget year; the texts live until the next
 * row. */
struct banpol_baris {
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_text		 partai;	/* kode */
	kb_pdate	 pemilu;
	kb_int		 bulan, suara;
	kb_rate		 nilai;
	kb_money	 jumlah;
	kb_text		 rumus;		/* "67.705 x 4.108 x 8/12 = ..." */
	kb_text		 catatan;	/* a correction, the parent's rate */
	kb_int		 kursi;		/* no column; unknown is not 0 */
};

extern const struct kb_type banpol_baris_type;

/* votes x rate x months / 12 in whole rupiah, rounded; false: it does not fit
 * in 63 bits, or votes are negative, or months not 0..12. */
bool	 banpol_jumlah(int64_t votes, kb_rate rate, int months,
	    enum banpol_pembulatan, int64_t *out);

/* ---- one council in one budget year ---- */

/* A result, and the months of the year that it holds for. */
struct banpol_masa {
	kb_pdate	 pemilu;
	kb_date		 dilantik;	/* unknown: not recorded */
	int		 dari, sampai;	/* months, 1 to 12 */
	int64_t		 jumlah;	/* of its rows */
};

#define BANPOL_MASA 12			/* no result holds less than a month */

/* A party, over all results of the year. */
struct banpol_pihak {
	kb_text		 kode;
	kb_text		 singkatan, nama;	/* NULL: not in the list */
	kb_money	 jumlah[BANPOL_MASA];	/* of a result; unknown: no row */
	int64_t		 total;
};

/* A party that got votes and no seat: nothing (P36 Pasal 2). */
struct banpol_tanpa {
	kb_pdate	 pemilu;
	kb_text		 kode, singkatan;
	int64_t		 suara;
};

/* A determination as it was written. */
struct banpol_putusan {
	kb_code		 kantor;	/* whose record */
	int64_t		 urutan;
	kb_text		 nomor_catatan;	/* of the record */
	kb_text		 nomor;		/* of the decision */
	kb_text		 dasar;
	kb_date		 tanggal;
	kb_enum		 pembulatan;
	int64_t		 jumlah;
	const struct banpol_baris *baris;	/* without rumus, catatan */
	size_t		 nbaris;
	const struct banpol_putusan *sebelum;	/* the one before it of that
						   year; NULL: the first */
};

struct banpol_lembar {
	kb_code		 wilayah;
	int		 tahun;
	const char	*kurang;	/* why it cannot be computed; NULL: it
					   was.  Then nothing below but putusan
					   and pagu */
	struct banpol_masa masa[BANPOL_MASA];
	size_t		 nmasa;
	struct banpol_baris *baris;	/* by masa, then as on the ballot */
	size_t		 nbaris;
	struct banpol_pihak *pihak;	/* of the newest result first */
	size_t		 npihak;
	struct banpol_tanpa *tanpa;
	size_t		 ntanpa;

	enum banpol_pembulatan pembulatan;
	kb_rate		 nilai;
	kb_text		 nilai_dasar;
	kb_date		 berlaku;	/* of a rate that came in the year ... */
	kb_rate		 nilai_semula;	/* ... and the one before it */
	kb_code		 induk;		/* whose rate it is, of a new region */

	int64_t		 jumlah;	/* of the rows: what is paid */
	kb_text		 pasti;		/* "1.141.232.525,33..." */
	kb_text		 selisih;	/* jumlah - pasti: "-Rp1,66..." */
	kb_text		 catatan;	/* lines for people, or "" */
	kb_money	 pagu;		/* in the budget; unknown: not recorded */
	const struct banpol_putusan *putusan;	/* the last one, or NULL */
	kb_text		 beda;		/* how the register says otherwise now;
					   NULL: it does not */
	kb_text		 habis;		/* a new council was perhaps sworn in that
					   year, and is not recorded; NULL: no.
					   Not where brief */
	bool		 perhatian;	/* somebody should look, beside that */
};

struct banpol_want {
	kb_code		 wilayah;	/* "": all that there are votes for */
	bool		 below;		/* and councils within it */
	int		 from, to;	/* budget years */
	kb_enum		 pembulatan;	/* unknown: as the setting says */
	bool		 brief;		/* without rumus and catatan of rows */
};

/* By wilayah, then tahun; a lembar lives until the next. */
typedef int banpol_lembar_fn(void *, const struct banpol_lembar *,
	    struct kb_err *);
int	 banpol_hitung(struct kb_kantor *, const struct banpol_want *,
	    banpol_lembar_fn *, void *, struct kb_err *);

/* ---- for people ---- */

/* "Januari-Agustus". */
void	 banpol_months(struct kb_buf *, const struct banpol_masa *);
/*
 * A sheet that can be done again by hand: each row with its factors, the sum
 * of the rows, the exact sum and what rounding made of it.  Begins a page,
 * unless it is the document's first.
 */
void	 banpol_lembar_doc(struct kb_kantor *, struct kb_doc *,
	    const struct banpol_lembar *, bool first);
/* As a short message: each party's sum, and all of them. */
void	 banpol_lembar_message(struct kb_kantor *, struct kb_doc *,
	    const struct banpol_lembar *);

/*
 * Years of a council that could not be computed, gathered line by line:
 * "Kota Balikpapan 2010 s.d. 2013: ...".  End with NULL.
 */
struct banpol_luar {
	struct kb_kantor *k;
	struct kb_buf	*note;		/* NULL: nowhere */
	kb_code		 wilayah;
	int		 from, to;
	struct kb_buf	 why;
	size_t		 n;		/* council-years */
};

void	 banpol_luar_add(struct banpol_luar *, const struct banpol_lembar *);

/* ---- determined ---- */

/* What became of a party's aid between two determinations. */
struct banpol_beda {
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_text		 partai, nama;	/* kode; as people call it, of who has
					   any now */
	kb_money	 semula;	/* unknown: it had none */
	kb_money	 menjadi;	/* unknown: it has none any more */
	kb_money	 selisih;
};

extern const struct kb_type banpol_beda_type;

struct banpol_tetapan {
	/* What is asked for. */
	kb_code		 wilayah;
	int		 tahun;
	kb_enum		 pembulatan;	/* unknown: as in hitung */
	kb_text		 nomor, dasar, catatan;
	kb_date		 tanggal;
	bool		 again;		/* also where no figure changed */
	/* What became of it; the texts live until it is freed. */
	bool		 written;	/* false: as the last one says, which is
					   the one told of here */
	bool		 other;		/* ... under another number or day */
	int64_t		 urutan, jumlah, semula;
	kb_text		 nomor_semula;
	kb_date		 tanggal_semula;
	struct banpol_beda *beda;
	size_t		 nbeda;
	bool		 perhatian;
	struct kb_buf	 note;		/* lines */
	struct kb_buf	*home;
	size_t		 nhome;
};

/* Freezes the computation of one council and year.  Free it after a failure,
 * too. */
int	 banpol_tetapkan(struct kb_kantor *, struct banpol_tetapan *,
	    struct kb_err *);
void	 banpol_tetapan_free(struct banpol_tetapan *);

/* ---- entitled to ---- */

/* What a party is entitled to in a year, over all results. */
struct banpol_hak {
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_text		 partai;	/* kode */
	kb_money	 jumlah;	/* unknown: what was decided does not add
					   up to anything that fits */
	kb_int		 penetapan;	/* as the last one of them says; unknown:
					   as it is computed today */
	kb_text		 nomor_penetapan;	/* of that record; or NULL */
	kb_money	 hitungan;	/* as it is computed today; unknown: it
					   cannot be */
	kb_enum		 berkursi;	/* a flag: has seats in the newest result
					   of that year; unknown: it cannot be
					   computed today */
};

struct banpol_haks {
	struct banpol_hak	*hak;	/* by wilayah, tahun; then as computed */
	size_t			 n;
	struct kb_buf		*home;	/* of the texts */
	size_t			 nhome;
};

/*
 * Of those councils and budget years.
 * A year that lacks something (a rate, a swearing-in) has none; why, and what
 * does not add up, goes line by line to note (NULL: nowhere).  Free it after a
 * failure, too.
 */
int	 banpol_hak_load(struct kb_kantor *, const struct banpol_want *,
	    struct banpol_haks *, struct kb_buf *note, struct kb_err *);
void	 banpol_hak_free(struct banpol_haks *);

/*
 * The budget years that --tahun says: "2019", "2019..2024", "2019.." until
 * this one; NULL: this one.
 */
int	 banpol_years(const char *, kb_date today, int *from, int *to,
	    struct kb_err *);
/* From the first to the last budget year that anything is recorded of; both 0,
 * and false: none. */
bool	 banpol_tahun_tercatat(struct kb_kantor *, int *first, int *last);
/* The council that is meant where none was named: the office's own. */
int	 banpol_council(const struct kb_kantor *, const char *given,
	    kb_code *, struct kb_err *);

#endif
