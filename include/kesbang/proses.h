/* SPDX-License-Identifier: ISC */
/*
 * proses.h - the way of one party's aid as the office works on it: entering
 * what took place, its papers, how each party stands and what comes next
 * (P36 Pasal 14-26, 32-35).
 */
#ifndef KESBANG_PROSES_H
#define KESBANG_PROSES_H

#include "kesbang/perjalanan.h"

/* ---- how it stands ---- */

/* One party's year in a line. */
struct banpol_status {
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_text		 partai;	/* kode */
	kb_text		 nama;		/* as it is called: "Golkar" */
	kb_money	 hak, cair;
	kb_enum		 keadaan;
	kb_date		 sejak;
	kb_date		 lpj, lpj_bpk, lhp;
	kb_money	 sts, silpa;
	kb_text		 berikutnya, sebab;
	kb_int		 penetapan;
	kb_text		 ketua;
	kb_int		 kepengurusan;	/* boards that claim it */
	kb_enum		 berkursi;
};

extern const struct kb_type banpol_status_type;

/* Its texts live until the buffer changes, which is emptied first. */
struct banpol_status banpol_status(const struct banpol_perjalanan *,
	    const struct banpol_satu *, struct kb_buf *);
/* What comes next: "Berita Acara verifikasi"; nothing: all is done. */
void	 banpol_berikutnya(const struct banpol_perjalanan *,
	    const struct banpol_satu *, struct kb_buf *);
/* Is it something that somebody should look at today? */
bool	 banpol_perhatian(const struct banpol_perjalanan *,
	    const struct banpol_satu *);
/* The sums, and against the budget, a line each. */
int	 banpol_status_note(struct kb_kantor *,
	    const struct banpol_perjalanan *, struct kb_buf *, bool *over,
	    struct kb_err *);
/* All that is known of one party's year. */
/* What took place, in order: as steps, payments and findings tell it. */
void	 banpol_langkah_table(struct kb_doc *, const struct banpol_satu *);
int	 banpol_satu_doc(struct kb_kantor *, const struct banpol_perjalanan *,
	    const struct banpol_satu *, struct kb_doc **, struct kb_err *);

/* What the budget holds for a council, of the nearest office's register
 * (hitung.h); head.nomor NULL: nothing.  Free home, also after a failure. */
int	 banpol_anggaran(struct kb_kantor *, const kb_code *council, int year,
	    struct anggaran *, struct kb_buf *home, struct kb_err *);
/* The ceiling in it; unknown: not recorded. */
int	 banpol_pagu(struct kb_kantor *, const kb_code *council, int year,
	    kb_money *, struct kb_err *);

/* What of a party's aid a payment of that day is measured by. */
struct banpol_bagian {
	kb_money	 sampai;	/* of the councils that sat by then; unknown:
					   no other was sworn in after it */
	kb_pdate	 pemilu;	/* of the first one after it */
	kb_date		 dilantik;
	struct kb_buf	 habis;		/* banpol_lembar.habis, or nothing */
};

/* Free .habis after a failure, too. */
int	 banpol_bagian(struct kb_kantor *, const kb_code *council, int year,
	    const char *party, kb_date, struct banpol_bagian *,
	    struct kb_err *);
/* "Pemilu 2014: 67.705 x 4.108 x 8/12 = Rp185.421.427", a line a result. */
int	 banpol_rumus(struct kb_kantor *, const kb_code *council, int year,
	    const char *party, struct kb_buf *, struct kb_err *);

/* ---- papers ---- */

/* A line of data/syarat-banpol.csv: what an application has with it. */
struct banpol_syarat {
	kb_text		 syarat;	/* its code */
	kb_text		 huruf;		/* letter of P36 Pasal 15, 16 ayat (3) */
	kb_text		 uraian;
	kb_int		 rangkap;	/* copies */
	kb_enum		 wajib;
	kb_text		 tanda_tangan;	/* who signs: "ketua|sekretaris" */
	kb_text		 lihat;		/* what is looked at: enum banpol_lihat */
	kb_text		 dasar;
};

enum banpol_ada {
	BANPOL_ADA = 1,
	BANPOL_PERBAIKI,		/* it came, and something is wrong */
	BANPOL_BELUM_ADA,
	BANPOL_TIDAK_WAJIB,		/* not there, and not asked for */
	BANPOL_TIDAK_BERLAKU		/* not asked of this party */
};

/* A paper of one party's application. */
struct banpol_kertas {
	kb_text		 syarat, huruf, uraian;
	kb_int		 rangkap;
	kb_enum		 keadaan;
	kb_text		 kurang;	/* what is wrong with it */
	kb_date		 diterima;
	kb_text		 nomor_dokumen;
	kb_date		 tanggal_dokumen, berlaku_sampai;
	kb_text		 penanda_tangan;
	kb_int		 suara;
	kb_text		 berkas;	/* nomor of the mark; NULL: none */
	kb_text		 dasar;
};

/* One party's application against the checklist. */
struct banpol_berkas_satu {
	const struct banpol_satu *satu;
	struct banpol_kertas	*kertas;
	size_t			 n;
	size_t			 ada, kurang;	/* of what is asked for */
	size_t			 tanda;		/* marks that there are */
};

struct banpol_berkas_semua {
	struct banpol_perjalanan p;
	struct banpol_berkas_satu *satu;	/* as in p */
	size_t			 n;
	struct kb_homes		 homes;
};

/* A row of the list. */
struct banpol_berkas_baris {
	kb_pdate	 tahun;
	kb_text		 partai, nama;
	kb_enum		 keadaan;	/* enum banpol_keadaan */
	kb_date		 permohonan;
	kb_int		 ada, kurang;
	kb_text		 belum;		/* "sk_dpp, npwp" */
};

extern const struct kb_type banpol_kertas_type, banpol_berkas_baris_type;

/* Of those who are entitled or applied; party NULL: all.  Free it after a
 * failure, too. */
int	 banpol_berkas_load(struct kb_kantor *, const kb_code *council,
	    int year, const char *party, struct banpol_berkas_semua *,
	    struct kb_err *);
void	 banpol_berkas_free(struct banpol_berkas_semua *);
bool	 banpol_kertas_kurang(const struct banpol_kertas *);
/* Their codes, "sk_dpp, npwp". */
void	 banpol_berkas_kurang(const struct banpol_berkas_satu *,
	    struct kb_buf *);
struct banpol_berkas_baris banpol_berkas_baris(
	    const struct banpol_berkas_satu *, struct kb_buf *);
struct kb_doc *banpol_berkas_doc(struct kb_kantor *,
	    const struct banpol_berkas_satu *);

/* Is it the word for all of them, "semua", however it is written? */
bool	 banpol_semua(const char *);

/* Papers marked: "a,b" or "semua". */
struct banpol_tanda {
	const char	*ada, *belum, *tidak_berlaku;
	/* Of one paper that is there, what is known of it; of one that is
	 * not, what is wrong. */
	struct banpol_berkas isi;
	size_t		 changed;
};

int	 banpol_berkas_tanda(struct kb_kantor *,
	    const struct banpol_berkas_satu *, struct banpol_tanda *,
	    struct kb_err *);

/* ---- what took place ---- */

/* What became of one party's step. */
struct banpol_tercatat {
	int		 tahun;
	struct kb_buf	 nama;		/* the party, as it is called */
	struct kb_buf	 kata;		/* what was entered, what comes next */
	struct kb_buf	 ragu;		/* lines: what to look at */
	struct kb_buf	 rumus;		/* of verifikasi: the arithmetic */
	struct kb_buf	 lewat;		/* why it was passed over, if it was */
};

struct banpol_catat {
	kb_code		 wilayah;	/* whose council */
	/* As people call them, "a, b"; "semua": all who are entitled or, after
	 * the payment, who got it, but whom it is not to be entered for. */
	kb_text		 partai;
	/* What is not said here is the usual one (tahun, termin, tanggal). */
	struct tahapan	 t;
	/* Of sp2d what was paid, where to; of bast the receipt. */
	struct pencairan uang;
	kb_text		 tetap;		/* why it is entered all the same */
	struct kb_errs	*tolak;		/* of several, a line for each that is
					   refused */
	/* results; banpol_catat_free() */
	struct banpol_tercatat *satu;
	size_t		 n;
};

/* KB_DATA: what cannot be; nothing is stored, of none of them. */
int	 banpol_catat(struct kb_kantor *, struct banpol_catat *,
	    struct kb_err *);
void	 banpol_catat_free(struct banpol_catat *);

#endif
