/* SPDX-License-Identifier: ISC */
/*
 * perjalanan.h - one party's aid in one budget year: from what it is entitled
 * to, over what took place, to what was spent, audited and found.
 *
 * Nothing of this is stored: it follows from the records on the day that it
 * is asked.
 */
#ifndef KESBANG_PERJALANAN_H
#define KESBANG_PERJALANAN_H

#include "kesbang/hitung.h"

/* How far it has come; the last of the first row that took place. */
enum banpol_keadaan {
	BANPOL_BELUM = 1,		/* nothing has come from the party */
	BANPOL_DIAJUKAN, BANPOL_DILENGKAPI,	/* returned to be completed */
	BANPOL_BERKAS_LENGKAP, BANPOL_DIVERIFIKASI, BANPOL_DISETUJUI,
	BANPOL_DIPROSES,		/* SPM */
	BANPOL_CAIR,			/* SP2D; the LPJ is owed */
	BANPOL_DILAPORKAN,		/* the office has the LPJ */
	BANPOL_DI_BPK, BANPOL_DIPERIKSA,	/* LHP */
	BANPOL_TUTUP,			/* to the head of region; all done */
	/* side tracks */
	BANPOL_TIDAK_MENGAJUKAN,	/* the year is over: SILPA (P36 Ps 18) */
	BANPOL_TIDAK_CAIR,		/* applied, but the year ended without it */
	BANPOL_SENGKETA,		/* boards, and none recognised (Ps 17) */
	BANPOL_TERTAHAN,		/* the LPJ of the last year that it got
					   money in was not there in time and is
					   not examined (Ps 33), or the office
					   says so */
};

/* A step, from tahapan, or from the payment that shows it. */
struct banpol_kejadian {
	enum banpol_tahap	 tahap;
	int64_t			 termin;
	kb_date			 tanggal;
	kb_text			 nomor_surat, keterangan;
	kb_enum			 kesimpulan;
	kb_text			 nomor;	/* of the record */
	bool			 tersirat;	/* no step was entered: a finding
						   shows that there is an LHP */
};

struct banpol_satu {
	kb_code		 wilayah;
	int		 tahun;
	kb_text		 partai;	/* kode */
	kb_text		 singkatan, nama;	/* of the newest result; the code
						   where the list has no such */
	kb_money	 hak;		/* unknown: no votes, or no rate; 0: of
					   who has no seat */
	kb_int		 penetapan;	/* that it was determined by */
	kb_text		 nomor_penetapan;	/* ... of its record */
	kb_money	 hitungan;	/* as it is computed today */
	kb_enum		 berkursi;	/* a flag: has seats in the newest result
					   of the year; unknown: it cannot be
					   computed */

	struct banpol_kejadian	*kejadian;	/* by day */
	size_t		 nkejadian;
	struct pencairan *pencairan;		/* by termin */
	size_t		 npencairan;
	struct banpol_temuan *temuan;		/* by day */
	size_t		 ntemuan;

	int64_t		 cair;		/* sum of payments */
	int64_t		 sts;		/* given back */
	int64_t		 sts_sesudah;	/* of it after the budget year: what was
					   realised stays */
	int64_t		 pendidikan, operasional, lain;	/* spent, by block */
	int64_t		 nbelanja;	/* lines */
	int64_t		 rencana;	/* sum planned */

	/* The board on the day that counts (of the application, else today);
	 * of several the recognised one; ketua NULL and mulai 0: none. */
	struct banpol_pengurus	 pengurus;
	size_t		 npengurus;	/* boards that claim that day */

	enum banpol_keadaan	 keadaan;
	kb_date			 sejak;	/* since when; unknown: it never began */
	kb_text		 sebab;		/* in words, for people: why it is held;
					   NULL: as the state says */
	int		 tahun_lpj;	/* TERTAHAN: by the LPJ of that year; 0:
					   by the office */
	int64_t		 silpa;		/* entitled and not paid, once the year
					   is over; else 0 */
	bool		 menerima;	/* it got money */
	bool		 wajib_lpj;	/* ... and did not give back all of it */
	int		 tahun_lalu;	/* the last one before it whose LPJ it
					   owes; 0: none */
	bool		 lalu_diperiksa;	/* ... and that was examined */
	bool		 tanpa_jumlah;	/* by a step that says so, and no payment
					   of that number says how much: cair is
					   not all of it */
};

struct banpol_perjalanan {
	struct banpol_satu	*satu;	/* by wilayah, tahun; then as in hitung,
					   then those with records only */
	size_t			 n;
	struct banpol_setelan	 set;
	kb_date			 hari_ini;
	struct kb_buf		 note;	/* what could not be computed, lines */
	struct kb_buf		 home;	/* of the settings */
	void			*own;	/* texts */
};

extern const struct kb_word banpol_keadaan[];

/* What is asked for. */
struct banpol_tanya {
	kb_code		 wilayah;	/* council; "": all */
	bool		 below;		/* and councils within it */
	int		 from, to;	/* budget years */
	const char	*partai;	/* kode; NULL: all */
	kb_date		 hari;		/* as of that day: what came after it is
					   not there; 0: today */
};

/*
 * A record belongs to the council of the office that keeps it.  Free it after
 * a failure, too.
 */
int	 banpol_perjalanan(struct kb_kantor *, const struct banpol_tanya *,
	    struct banpol_perjalanan *, struct kb_err *);
void	 banpol_perjalanan_free(struct banpol_perjalanan *);

/* The last (first: false) step of that kind, of lpj_bpk the one that counts;
 * NULL: it did not take place. */
const struct banpol_kejadian *banpol_kejadian(const struct banpol_satu *,
	    enum banpol_tahap, bool first);
/*
 * When its report came to BPK, as of that day (0: any): the first submission
 * is what meets the deadline (P36 Pasal 32), unless it was returned; what
 * completes it later does not make it late.  NULL: it is not there.
 */
const struct banpol_kejadian *banpol_lpj_sampai(const struct banpol_satu *,
	    kb_date);
/* What it is entitled to and was not paid; a rest that rounding leaves is
 * nothing. */
int64_t	 banpol_sisa(const struct banpol_satu *);
/* Was it determined otherwise than it is computed today?  Nothing is paid
 * until it is determined anew (P36 Pasal 38 ayat (2)). */
bool	 banpol_usang(const struct banpol_satu *);
/* "31 Januari" of the year after, "26 Desember" of the year: months of
 * July and later are of the year itself.  NULL: unknown, there is none. */
int	 banpol_batas(const char *, int budget_year, kb_date *,
	    struct kb_err *);

#endif
