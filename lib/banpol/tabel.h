/* SPDX-License-Identifier: ISC */
/* tabel.h - what the files of periksa-tabel share. */
#ifndef KESBANG_BANPOL_TABEL_H
#define KESBANG_BANPOL_TABEL_H

#include "kesbang/hitung.h"
#include "kesbang/tabel.h"

__extension__ typedef unsigned __int128 tabel_u128;
__extension__ typedef __int128 tabel_i128;

/* ---- tabel_angka.c: one number, in the ways that it can be read ---- */

enum tabel_kolom { TABEL_SUARA, TABEL_NILAI, TABEL_BULAN, TABEL_JUMLAH,
    TABEL_ANGKA };			/* those that are numbers */

#define TABEL_BACAAN 4
#define TABEL_DESIMAL 9			/* decimals of a number at most */

/* v / 10^dec; of a fraction A/B v / den. */
struct tabel_angka {
	int64_t	 v;
	int64_t	 den;			/* 0: none */
	int	 dec;
	int	 odd;			/* 0: nobody would write it otherwise */
};

/* How many readings, the likeliest first; 0: it is no number. */
size_t	 tabel_baca(const char *cell, enum tabel_kolom,
	    struct tabel_angka out[TABEL_BACAAN]);
/* "8", "8/12", "Januari s.d. Agustus": 1 to 12; 0: none. */
int	 tabel_bulan(const char *);
kb_rate	 tabel_pasti(const struct tabel_angka *);	/* exact */
int64_t	 tabel_pangkat(int n);				/* 10^n */

/* Are they one rate, whatever their terms are? */
static inline bool
tabel_sama(kb_rate a, kb_rate b)
{
	return (tabel_i128)a.num * b.den == (tabel_i128)b.num * a.den;
}

/* ---- tabel_judul.c: what the columns of a table are ---- */

enum tabel_isi { TABEL_WILAYAH = TABEL_ANGKA, TABEL_TAHUN, TABEL_PARTAI,
    TABEL_NISI };

/* A column's name by its heading, -1: none of ours; *far: how far from it. */
int	 tabel_judul(const char *heading, int *far);
const char *tabel_kolom_nama(int isi);			/* "suara" */
/* Is it how a row of sums begins? */
bool	 tabel_berjumlah(const char *);

/* ---- tabel_tutup.c: the sum of one row ---- */

/* Votes, rate, months; a value that is not known: 0, den 0, 0. */
struct tabel_hitungan {
	int64_t	 suara;
	kb_rate	 nilai;
	int	 bulan;
};

/* enum banpol_tutup: the amount as it follows from them, or TIDAK. */
int	 tabel_tutup(const struct tabel_hitungan *, const struct tabel_angka *);
/* What the amount can be: from <= x < to, in rupiah, as fractions over den. */
struct tabel_rentang { tabel_u128 from, to, den; };
struct tabel_rentang tabel_rentang(const struct tabel_angka *, bool down);
/* Votes that make it, one after the other in *from .. *to. False: none. */
bool	 tabel_suara(const struct tabel_hitungan *, const struct tabel_angka *,
	    int64_t *from, int64_t *to);

/* ---- tabel_beda.c: what lies between two numbers as they are written ---- */

/*
 * enum banpol_sebab that makes wrote of meant, and what it costs in bits: the
 * rarer, and the more ways it could have gone, the more.
 */
struct tabel_beda { int sebab, bits; };
struct tabel_beda tabel_beda(int64_t wrote, int64_t meant);
struct tabel_beda tabel_beda_nilai(kb_rate wrote, kb_rate meant);

/* ---- rows ---- */

struct tabel_usul {			/* one way in which a row would close */
	int	 kolom;			/* enum tabel_kolom */
	int	 sebab;			/* enum banpol_sebab */
	int	 bits;			/* the fewer, the likelier */
	kb_rate	 isi;			/* that should stand there */
	int64_t	 suara, jumlah;		/* of the row then */
	size_t	 lain;			/* BARIS_TERTUKAR: with which + 1 */
	bool	 total;			/* closes the total, too */
	int	 dua;			/* of TABEL_SUARA: why the amount is to be
					   another one, too; 0: it is not */
};

#define TABEL_USUL 8

struct tabel_sel {
	char	*text;			/* as it stands; NULL: nothing */
	struct tabel_angka a[TABEL_BACAAN];
	size_t	 n;			/* readings */
	size_t	 at;			/* the one that holds */
};

struct tabel_baris {
	long	 line;
	bool	 total;			/* a sum of rows, not one of them */
	char	*wilayah, *tahun, *partai;
	struct tabel_sel sel[TABEL_ANGKA];
	size_t	 grup;			/* region and year: one rate */
	struct tabel_hitungan h;	/* that it was tried with */
	int	 tutup, sebab;
	int	 kolom;			/* that sebab is about; -1: none */
	int64_t	 hitung;		/* as the table rounds; < 0: none */
	struct tabel_usul usul[TABEL_USUL];
	size_t	 nusul;
	size_t	 kembar;		/* the row that it repeats + 1 */
	size_t	 from, to;		/* total: of rows from .. to - 1 */
	bool	 odd;			/* closes, but is written oddly */
	char	*teks_usul, *teks_lain;	/* as files say it */
};

struct tabel_grup {			/* rows that share a rate */
	size_t	 first, last;		/* its rows: first .. last - 1 */
	kb_rate	 nilai;			/* that was found; den 0: none was */
	kb_rate	 tertulis;		/* that is printed, in most rows */
	int	 bulan;			/* that was found; 0: none was */
	size_t	 n, cocok;		/* rows, and that it closes */
	bool	 nilai_salah, bulan_salah;	/* what is printed is not */
	bool	 bulan_dicari;		/* nothing is printed, and not 12 */
	bool	 terbelah;		/* some have what is left of 12 */
};

struct banpol_tabel {
	struct banpol_tabel_opt	 opt;
	int		*kolom;		/* of the file: enum tabel_isi, or -1 */
	size_t		 nkolom;
	bool		 ada[TABEL_ANGKA];
	char		*bulan, *tahun;	/* of a line between the rows */
	struct tabel_baris *b;
	size_t		 n, room;
	struct tabel_grup *grup;
	size_t		 ngrup;
	int		 pembulatan;	/* that the rows show; 0: they do not */
	struct banpol_periksa *hasil;
	struct kb_buf	 judul;		/* headings that nobody reads */
	struct kb_buf	 lewat;		/* lines that are no rows */
	struct kb_buf	 luar;		/* the first line around the table */
	size_t		 nluar;
	struct kb_buf	 kata;		/* of the whole table */
	size_t		 aneh;		/* rows that somebody should look at */
	struct kb_kantor *kantor;	/* whose register stands beside it */
	bool		 register_lain;	/* and has what no row has */
	size_t		 nregister;	/* its rows */
};

/* Amount and votes known and read? */
static inline const struct tabel_angka *
tabel_nilai_sel(const struct tabel_baris *b, enum tabel_kolom k)
{
	return b->sel[k].n > 0 ? &b->sel[k].a[b->sel[k].at] : NULL;
}

/*
 * With that rate and those months, in the reading of its cells with which it
 * closes; rate den 0: its own.
 */
bool	 tabel_coba(struct tabel_baris *, kb_rate, int bulan);

/* ---- tabel_efektif.c: a rate out of the rows themselves ---- */

/* A row's votes, months and amount, as they were read. */
struct tabel_titik {
	struct tabel_hitungan h;
	struct tabel_angka a;
};

/*
 * The rate that most of the rows close with, with as few decimals as it can
 * have; how many these are.
 */
size_t	 tabel_efektif(const struct tabel_titik *, size_t n, bool down,
	    kb_rate *);
int	 tabel_desimal(kb_rate);
int64_t	 tabel_bobot(size_t rows, kb_rate);	/* the more, the likelier */

/* ---- tabel_nilai.c: the rate and the months that most rows close with ---- */
void	 tabel_cari_nilai(struct banpol_tabel *);

/* ---- tabel_sebab.c: why a row does not close ---- */
void	 tabel_cari_sebab(struct banpol_tabel *, struct tabel_baris *);
/* Takes its place among the others, by its bits. */
void	 tabel_usulkan(struct tabel_baris *, const struct tabel_usul *);

/* ---- tabel.c: the proposals, as files say them ---- */
void	 tabel_teks(struct tabel_baris *);

/* ---- tabel_ragu.c: rows that need no search ---- */
void	 tabel_hitung(const struct banpol_tabel *, struct tabel_baris *);
void	 tabel_isi_sel(const struct banpol_tabel *, struct tabel_baris *);
void	 tabel_ragu(const struct banpol_tabel *, struct tabel_baris *);

/* ---- tabel_jumlah.c: sums of rows ---- */

struct tabel_jumlah {			/* in 10^-9 rupiah */
	tabel_i128 a, x;		/* amounts; exact ones, -1: unknown */
	tabel_i128 v;			/* votes */
	size_t	 n;
};

tabel_i128 tabel_halus(const struct tabel_angka *);
/* Whole rupiah of such a sum; false, and -1: more than 63 bits. */
bool	 tabel_rupiah(tabel_i128, int64_t *);
/* Does it wait for one of its proposals? */
bool	 tabel_terbuka(const struct tabel_baris *);
void	 tabel_tambah(struct tabel_jumlah *, const struct tabel_baris *);
void	 tabel_tambah_usul(struct tabel_jumlah *, const struct tabel_baris *,
	    const struct tabel_usul *);
/* Of rows from .. to - 1, as they are printed; with their first proposals. */
struct tabel_jumlah tabel_jumlah(const struct banpol_tabel *, size_t from,
	    size_t to);
struct tabel_jumlah tabel_jumlah_usul(const struct banpol_tabel *,
	    size_t from, size_t to);
/* enum banpol_tutup of a total over that sum. */
int	 tabel_total_tutup(const struct tabel_jumlah *,
	    const struct tabel_angka *);

/* ---- tabel_bersama.c: proposals in the order that a total bears out ---- */
void	 tabel_timbang(struct banpol_tabel *, const struct tabel_baris *);

/* ---- tabel_total.c ---- */
void	 tabel_cari_total(struct banpol_tabel *);

/* ---- tabel.c: what was found so far, as records ---- */
void	 tabel_hasil(struct banpol_tabel *);

/* ---- tabel_kata.c: what people are told ---- */
void	 tabel_kata_baris(const struct banpol_tabel *,
	    const struct tabel_baris *, struct kb_buf *);
void	 tabel_kata_total(const struct banpol_tabel *,
	    const struct tabel_baris *, struct kb_buf *);
void	 tabel_kata_semua(const struct banpol_tabel *, struct kb_buf *);
extern const struct kb_word tabel_sebab[];

#endif
