/* SPDX-License-Identifier: ISC */
/*
 * lpj.h - what the aid was meant for and what it was spent on: the costs that
 * the law allows, the books of the parties, one party's accountability.
 *
 * Law: Permendagri 36/2018 Pasal 27-31, 28A, 29, 29A and forms A and G of
 * Permendagri 78/2020; Peraturan BPK 2/2015 Pasal 4-8.  Sums are checked
 * whole rupiah; a sum that does not fit is refused.
 */
#ifndef KESBANG_LPJ_H
#define KESBANG_LPJ_H

#include "kesbang/perjalanan.h"

/* ---- costs (data/belanja.csv, of which the office's version holds) ---- */

/* One cost code, or a block of them; kode is a word of belanja_banpol where it
 * has an induk that has one, too. */
struct banpol_biaya {
	kb_text		 kode;
	kb_text		 induk;		/* block that it stands in; NULL: A, B */
	kb_text		 uraian;	/* its row in forms A and G */
	kb_text		 dasar;		/* article */
	kb_pdate	 sejak, sampai;	/* allowed; unknown: always */
	kb_text		 bukti;		/* wanted, "kuitansi|nota/resi|tiket?",
					   words of bukti_banpol: '/' either,
					   '?' only if there was one */
	kb_enum		 golongan;	/* of the recap for BPK */
	kb_text		 pajak;		/* usually withheld */
	kb_text		 kata;		/* words that speak for this one */
	kb_enum		 tanya;		/* only a form names it: asked about */
	/* follows from these */
	char		 blok;		/* banpol_blok() */
	kb_text		 rata;		/* banpol_kata() of kata */
	bool		 bernama;	/* its evidence lists who was paid */
};

enum { BANPOL_INVENTARIS = 1, BANPOL_PERSEDIAAN, BANPOL_JASA };
extern const struct kb_word banpol_golongan[];

/* A price that the office goes by (data/ssh.csv, empty until it is filled). */
struct banpol_ssh {
	kb_text		 kode;		/* cost that it is for; NULL: any */
	kb_text		 uraian;	/* words of what is bought */
	kb_text		 satuan;
	kb_money	 harga;
	kb_pdate	 tahun;		/* budget year; unknown: any */
	kb_text		 dasar;
};

struct banpol_biayas {
	struct banpol_biaya	*biaya;
	size_t			 n;
	struct banpol_ssh	*ssh;
	size_t			 nssh;
	struct kb_homes		 homes;
};

extern const struct kb_type banpol_biaya_type, banpol_ssh_type;

/* Free them after a failure, too. */
int	 banpol_biaya_load(struct kb_kantor *, struct banpol_biayas *,
	    struct kb_err *);
void	 banpol_biaya_free(struct banpol_biayas *);
/* NULL: not in the list. */
const struct banpol_biaya *banpol_biaya(const struct banpol_biayas *,
	    const char *code);
/* The block at the top that it stands in; the same as codes: 'A', 'B'; 0: a
 * code that is not in the list. */
char	 banpol_blok(const struct banpol_biayas *, const char *code);
/* To which of the three sums that cost belongs. */
int64_t	*banpol_blok_sum(const struct banpol_biayas *, const char *code,
	    int64_t *education, int64_t *secretariat, int64_t *other);
/* A text's letters and digits, each word between blanks: " sewa kantor "; and
 * each of the words "a|b" like that: " a | b |". */
void	 banpol_rata(struct kb_buf *, const char *);
void	 banpol_kata(struct kb_buf *, const char *words);
/* Has it others in it? */
bool	 banpol_biaya_group(const struct banpol_biayas *,
	    const struct banpol_biaya *);

/* ---- the books ---- */

/*
 * What parties of one council ("": all) spent, and meant to, in those years.
 * A line of a plan (form A) has the same shape, without evidence.  It does
 * not outlive the kb_kantor.
 */
struct banpol_buku {
	struct banpol_biayas	 biaya;
	struct belanja		*baris, *rencana;	/* by party, year; then
					   as the costs stand in their list,
					   others last; by day, evidence */
	size_t			 n, nrencana;
	struct banpol_setelan	 set;
	const struct kb_env	*env;
	struct kb_buf		 home;		/* of the settings */
	struct kb_homes		 homes;
};

/* party (kode; NULL: all).  Free it after a failure, too. */
int	 banpol_buku_load(struct kb_kantor *, const kb_code *council, int from,
	    int to, const char *party, struct banpol_buku *,
	    struct kb_err *);
/* The order of lines by party, year and council, as of strcmp(3). */
int	 banpol_buku_urut(const struct belanja *, const struct belanja *);
void	 banpol_buku_free(struct banpol_buku *);

/* Evidence that a line should have and has not: "SPT, laporan"; or nothing. */
void	 banpol_bukti_kurang(const struct banpol_buku *,
	    const struct belanja *, struct kb_buf *);

/* ---- one party, one year ---- */

struct banpol_lpj {
	const struct banpol_buku *buku;
	kb_code			 wilayah;
	int			 tahun;
	const char		*partai;	/* kode */
	const struct belanja	*baris, *rencana;
	size_t			 n, nrencana;
	int64_t			 pendidikan, operasional, lain;	/* spent;
						   lain: codes of no list */
	int64_t			 jumlah;	/* of all three */
	int64_t			 direncanakan;
	int64_t			 cair, sts;
	int64_t			 saldo;		/* paid and not spent; < 0: more
						   was spent than paid */
	size_t			 kurang;	/* lines that lack evidence */
};

/* What of the books is its own; a sum that does not fit is refused. */
int	 banpol_lpj(const struct banpol_buku *, const struct banpol_satu *,
	    struct banpol_lpj *, struct kb_err *);

/* A part in hundredths of a percent, half up; -1: of nothing, or less.  And
 * that as a number: 6235 is 62.35; for people: "62,35". */
int64_t	 banpol_persen(int64_t part, int64_t of);
kb_rate	 banpol_persen_rate(int64_t hundredths);
void	 banpol_persen_text(struct kb_buf *, int64_t hundredths);

/* Pendidikan politik of all that was spent, in hundredths of a percent, half
 * up; -1: nothing was spent. */
int	 banpol_porsi(const struct banpol_lpj *);
/* Is it as the office wants it?  By the amounts, not by the rounded share. */
bool	 banpol_porsi_cukup(const struct banpol_lpj *);
/* What it wants, in words: "paling sedikit 60% (Perwali 1/2020)". */
void	 banpol_porsi_aturan(const struct banpol_setelan *, struct kb_buf *);

/* ---- as rows, for programs and lists ---- */

/* One party's year.  Without lines what was spent is unknown, not 0. */
struct banpol_lpj_baris {
	kb_pdate	 tahun;
	kb_text		 partai, nama;	/* kode; as people call it */
	kb_money	 cair, pendidikan, operasional, lain, saldo, sts;
	kb_rate		 porsi;		/* percent, two decimals */
	kb_date		 lpj;		/* that the office got it */
	kb_int		 kurang;	/* lines that lack evidence */
	kb_enum		 keadaan;	/* enum banpol_keadaan */
};

/* What the rows add up to; checked, so that no sum wraps. */
struct banpol_lpj_semua {
	size_t		 n, melapor;	/* parties; those with lines of an LPJ */
	int64_t		 cair, belanja, sts;
};

int	 banpol_lpj_tambah(struct banpol_lpj_semua *,
	    const struct banpol_lpj_baris *, struct kb_err *);
/* "11 partai: cair Rp..., ..."; nothing of no party. */
void	 banpol_lpj_semua_say(const struct banpol_lpj_semua *,
	    struct kb_buf *);

/* One cost of it; the last says kode "saldo": with it all is what was paid. */
struct banpol_lpj_kode {
	kb_pdate	 tahun;
	kb_text		 partai, bagian, kode, uraian;
	kb_money	 rencana, realisasi, selisih;	/* left of the plan */
	kb_int		 baris, kurang;
};

/* What was bought, for BPK's recap (Peraturan BPK 2/2015 Pasal 8). */
struct banpol_lpj_barang {
	kb_pdate	 tahun;
	kb_text		 partai;
	kb_enum		 golongan;	/* unknown: the list does not say */
	kb_date		 tanggal;
	kb_text		 kode, uraian;
	kb_rate		 volume;
	kb_text		 satuan;
	kb_money	 harga_satuan, jumlah;
	kb_text		 nomor_bukti;
};

extern const struct kb_type banpol_lpj_type, banpol_lpj_kode_type,
    banpol_lpj_barang_type;

void	 banpol_lpj_row(const struct banpol_lpj *, const struct banpol_satu *,
	    struct banpol_lpj_baris *);
/* In the order of the list; costs that nothing was spent on or meant for are
 * left out. */
int	 banpol_lpj_codes(const struct banpol_lpj *, kb_row_fn *, void *,
	    struct kb_err *);
int	 banpol_lpj_goods(const struct banpol_lpj *, kb_row_fn *, void *,
	    struct kb_err *);

/* ---- as documents ---- */

enum banpol_formulir { BANPOL_FORMULIR_A, BANPOL_FORMULIR_G };

/*
 * The table of the form: A and B with their rows and sums, C the balance (of
 * form A: the sum).  detail: under each row its lines.  Row B.4 is what
 * Pasal 29 ayat (5) says; the form repeats B.3 there.
 */
void	 banpol_lpj_table(struct kb_doc *, const struct banpol_lpj *,
	    enum banpol_formulir, bool detail);

struct banpol_lpj_want {
	bool	 detail;		/* line by line */
	bool	 plan;			/* the plan, and what became of it */
	bool	 goods;			/* BPK's recap */
};

/* One party's year as the office looks at it: sums, the table, what lacks. */
struct kb_doc *banpol_lpj_doc(struct kb_kantor *, const struct banpol_lpj *,
	    const struct banpol_satu *, const struct banpol_lpj_want *);
/* Has it something that somebody should look at? */
bool	 banpol_lpj_perhatian(const struct banpol_lpj *);

/* ---- what is doubtful ---- */

/* Of one line of the books (nomor), or of them all (NULL). */
struct banpol_ragu {
	const char	*jenis;		/* a word of temuan_banpol */
	const char	*nomor, *kolom;
	const char	*temuan, *dasar;
};

typedef void banpol_ragu_fn(void *, const struct banpol_ragu *);

/*
 * What BPK finds in lines and sums of one party's year: amounts, evidence,
 * the share of political education, what is not allowed or stands in the
 * wrong block, prices, the balance, tax.  Nothing while no line is there.
 */
void	 banpol_periksa_lpj(const struct banpol_lpj *,
	    const struct banpol_satu *, banpol_ragu_fn *, void *);

#endif
