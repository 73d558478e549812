/* SPDX-License-Identifier: ISC */
/*
 * tabel.h - a table that somebody published (votes, rate, months, amount): row
 * by row, does it close, and what is it most likely that does not?
 *
 * It is read strictly and never altered: what is proposed stands beside what
 * was read.  All arithmetic is in whole numbers.
 */
#ifndef KESBANG_TABEL_H
#define KESBANG_TABEL_H

#include "kesbang/banpol.h"
#include "kesbang/map.h"
#include "kesbang/read.h"

struct banpol_tabel;

struct banpol_tabel_opt {
	kb_rate		 nilai;		/* of all rows; den 0: as printed */
	int		 bulan;		/* of all rows; 0: as printed, or 12 */
	int		 pembulatan;	/* enum banpol_pembulatan; 0: any */
	const char	*abaikan;	/* headings to pass over, "a,b" */
	struct kb_map	*map;		/* padanan, or NULL */
};

/* One row, or one total, and what was found: a list's record. */
struct banpol_periksa {
	kb_text		 wilayah, tahun, partai;
	kb_int		 suara;
	kb_rate		 nilai;
	kb_int		 bulan;
	kb_rate		 jumlah;	/* may have been printed with sen */
	kb_enum		 tutup;		/* enum banpol_tutup */
	kb_money	 hitung;	/* unknown: it cannot be computed */
	kb_enum		 sebab;		/* enum banpol_sebab */
	kb_text		 kolom;		/* that is most likely wrong */
	kb_text		 usul;		/* what should stand there */
	kb_text		 lain;		/* the next ones: "suara=23147; ..." */
	kb_int		 baris;		/* line of the file */
	kb_enum		 jenis;		/* enum banpol_baris_jenis */
};

enum banpol_tutup {
	BANPOL_TUTUP_KEDUA = 1,		/* under both roundings */
	BANPOL_TUTUP_TERDEKAT, BANPOL_TUTUP_BAWAH,
	BANPOL_TUTUP_SEN,		/* printed with its sen */
	BANPOL_TUTUP_BARIS,		/* a total: the sum of its rows */
	BANPOL_TUTUP_TEPAT,		/* the exact sum, rounded once */
	BANPOL_TUTUP_USUL,		/* as soon as what is proposed holds */
	BANPOL_TUTUP_TIDAK,
	BANPOL_TUTUP_TAK_TAHU,		/* something is not there */
};

enum banpol_baris_jenis { BANPOL_BARIS = 1, BANPOL_BARIS_TOTAL };

enum banpol_sebab {
	BANPOL_SATU_ANGKA = 1, BANPOL_TERTUKAR, BANPOL_KURANG, BANPOL_LEBIH,
	BANPOL_DUA_ANGKA, BANPOL_PEMISAH, BANPOL_DESIMAL, BANPOL_PEMBULATAN,
	BANPOL_BULAN, BANPOL_NILAI, BANPOL_NILAI_SEMUA, BANPOL_BULAN_SEMUA,
	BANPOL_BARIS_TERTUKAR, BANPOL_RANGKAP, BANPOL_BARIS_HILANG,
	BANPOL_TAK_IKUT, BANPOL_DUA_KALI, BANPOL_KOSONG, BANPOL_TAK_TERBACA,
	BANPOL_BEDA, BANPOL_REGISTER,
};

extern const struct kb_type banpol_periksa_type;

struct banpol_tabel *banpol_tabel_new(const struct banpol_tabel_opt *);
void	 banpol_tabel_free(struct banpol_tabel *);

/* Who takes the rows of kb_read_rows(). */
void	 banpol_tabel_reader(struct banpol_tabel *, struct kb_rows *);

/* After the last row.  -1: it is no such table. */
int	 banpol_tabel_check(struct banpol_tabel *, const char *file,
	    struct kb_err *);

/*
 * Beside what the register would be summed up from, for that council and
 * budget year; after the check.
 */
int	 banpol_tabel_register(struct banpol_tabel *, struct kb_kantor *,
	    const kb_code *council, int year, struct kb_err *);
/* The first row that is no total, for the region and year of all of them. */
const struct banpol_periksa *banpol_tabel_first(const struct banpol_tabel *);

/* What was found: in the order of the file, totals among the rows. */
size_t	 banpol_tabel_count(const struct banpol_tabel *);
const struct banpol_periksa *banpol_tabel_row(const struct banpol_tabel *,
	    size_t);
/* Does everything close, and is everything as it is usually written? */
bool	 banpol_tabel_clean(const struct banpol_tabel *);
/* Are all rows of one region and year? */
bool	 banpol_tabel_alike(const struct banpol_tabel *);
/* For people: a sentence for each fault, and what comes of the totals. */
void	 banpol_tabel_told(const struct banpol_tabel *, struct kb_buf *);

#endif
