/* SPDX-License-Identifier: ISC */
/*
 * hari_desk.h - the desk of an election as it stands on a day: which stages
 * run, what equipment is missing, which regions have reported.
 *
 * Stages overlap, so those of a day are a set; both their days belong to them.
 * Of a stage whose beginning nobody wrote down it is certain that it runs on
 * its last day, and once another one of that election has begun.  A region that
 * votes again (PSU) has rows of its own, beside those that hold everywhere.
 *
 * Reports are asked for once a week (desk.hari), from the first known day of
 * the stages on, until that weekday has come after their last one: the letter
 * of Kalimantan Timur of 22 November 2024 asks for them "every Monday until
 * after voting".  Nihil is a report; silence is none.
 */
#ifndef KESBANG_HARI_DESK_H
#define KESBANG_HARI_DESK_H

#include "kesbang/desk.h"
#include "kesbang/picture.h"

/* ---- what is asked ---- */

struct desk_tanya {
	const char	*pilkada;	/* NULL: see desk_buka() */
	const char	*wilayah;	/* code; NULL: the office's */
	kb_date		 hari;		/* that it is seen on */
	struct kb_period masa;		/* that decides which election; from 0:
					   that day */
	bool		 berjalan;	/* none where none runs, whatever the
					   setting says: of a report */
};

enum desk_waktu {
	DESK_BERJALAN = 1, DESK_AKAN_DATANG, DESK_SELESAI,
	DESK_TAK_TENTU,			/* when it begins is not known, and
					   nothing of the election has begun */
};

extern const struct kb_word desk_waktu[];

/* A stage, seen from a day. */
struct desk_tahap {
	kb_text		 pilkada;
	kb_code		 wilayah;	/* unknown: everywhere */
	kb_text		 tahapan;
	kb_date		 mulai, selesai;
	kb_enum		 keadaan;	/* enum desk_waktu */
	kb_int		 hari_ke, lama;	/* day n of so many; unknown: not
					   running, or its beginning is not known */
	kb_int		 sisa_hari;	/* to its last day, or to its first one */
	kb_text		 kebutuhan, dasar;
};

extern const struct kb_type desk_tahap_type;

/* From the first known day to the last one, of the stages of one election
 * everywhere ("") or of one region alone. */
struct desk_masa {
	kb_text		 pilkada;
	kb_code		 wilayah;
	struct kb_period p;
};

struct desk {
	struct kb_kantor *k;
	kb_code		 wilayah;	/* "": all */
	kb_code		 kantor;	/* its office */
	kb_date		 hari;
	int		 hari_lapor;	/* 1 Senin .. 7 Minggu */
	struct desk_setelan set;
	kb_text		 pilkada;	/* NULL: none runs then */
	struct desk_tahapan *asal;	/* as they are stored */
	struct desk_tahap *tahap;	/* of it, or (none) of all; by beginning */
	size_t		 ntahap;
	struct desk_masa *masa;
	size_t		 nmasa;
	struct kb_homes	 homes;
	struct kb_buf	 home;
};

/*
 * Whose desk?  The election asked for, else the one that is meant then
 * (lib/desk/pemilihan.h); several are refused.
 */
int	 desk_buka(struct kb_kantor *, const struct desk_tanya *, struct desk *,
	    struct kb_err *);
/* Of them only the settings, of a desk with its k. */
int	 desk_setelan_baca(struct desk *, struct kb_err *);
void	 desk_tutup(struct desk *);		/* also after a failure */
/* Does it touch the span?  From 0, to 0: open ends. */
bool	 desk_tahap_dalam(const struct desk_tahap *, const struct kb_period *);
/* "Pilkada 2024"; a name that says more than a year as it is. */
void	 desk_nama(const char *pilkada, struct kb_buf *);
/* "2020 (15 Juni s.d. 26 Desember 2020), 2024 (...)": those that there are. */
void	 desk_tercatat(const struct desk *, struct kb_buf *);
/* Does one lie in the other, or has one no place? */
bool	 desk_sewilayah(const char *, const char *);

/* ---- equipment ---- */

enum desk_alat_keadaan {
	DESK_ALAT_LENGKAP = 1, DESK_ALAT_KURANG,
	DESK_ALAT_TAK_DIKETAHUI,	/* how much there is was not said: not 0 */
	DESK_ALAT_TAK_PERLU_LAGI,	/* its stage is over */
};

extern const struct kb_word desk_alat_keadaan[];
extern const struct kb_word desk_kondisi[];

struct desk_alat {
	kb_text		 pilkada, nama, tahapan;
	kb_int		 dibutuhkan, tersedia;
	kb_int		 kurang;	/* unknown: it is not known */
	kb_text		 satuan;
	kb_text		 hasil;		/* "kurang 1, lewat 2 hari": for people */
	kb_enum		 kondisi, keadaan;
	kb_text		 pemegang;
	kb_date		 tenggat;
	kb_int		 terlambat;	/* days after it, of what is missing */
};

extern const struct kb_type desk_alat_type;

struct desk_peralatan {
	struct desk_alat *a;		/* what is missing first, by its day */
	size_t		 n;
	size_t		 kurang, tak_diketahui, terlambat;
	bool		 rusak;		/* some is counted as missing for that */
	struct kb_homes	 homes;
};

/* Of the office of that region. */
int	 desk_peralatan(const struct desk *, struct desk_peralatan *,
	    struct kb_err *);
void	 desk_peralatan_free(struct desk_peralatan *);	/* also after a failure */
/* Is it missing, or not known to be there? */
bool	 desk_alat_kurang(const struct desk_alat *);

/* ---- reports ---- */

enum desk_lapor_keadaan {
	DESK_ADA_MASALAH = 1, DESK_NIHIL, DESK_BELUM_LAPOR,
	DESK_DITUNGGU,			/* its day is not past */
};

extern const struct kb_word desk_lapor_keadaan[];

/* One region and one day. */
struct desk_lapor {
	kb_code		 wilayah;
	kb_text		 nama;
	kb_date		 tanggal;
	kb_text		 hasil;		/* "nihil, terlambat 1 hari": for people */
	kb_enum		 keadaan;	/* enum desk_lapor_keadaan */
	kb_date		 batas;
	kb_date		 diterima;
	kb_int		 terlambat;	/* days after batas, until it came, or of
					   what did not come until today */
	kb_text		 terkini, masalah, langkah;
	kb_text		 nomor_surat;
};

extern const struct kb_type desk_lapor_type;

struct desk_laporan {
	struct desk_lapor *row;		/* by day, then by region */
	size_t		 n;
	kb_date		*hari;		/* each once */
	size_t		 nhari;
	size_t		 masuk, masalah, nihil, belum, ditunggu, terlambat;
	struct kb_buf	 lain;		/* others that reported; or nothing */
	struct kb_homes	 homes;
};

/*
 * Of the days of reporting in that span; from 0: the last so many up to
 * desk->hari.  Of what came after that day nothing is known on it.
 */
int	 desk_laporan(const struct desk *, const struct kb_period *, int last,
	    struct desk_laporan *, struct kb_err *);
void	 desk_laporan_free(struct desk_laporan *);	/* also after a failure */
/* The next day of reporting on which, or after which, a day lies (n 0), or
 * the n-th from there. */
kb_date	 desk_hari_lapor(const struct desk *, kb_date, int n);
/* Who owes a report on that day: their codes and names. */
int	 desk_wajib_lapor(const struct desk *, kb_date, kb_row_fn *, void *,
	    struct kb_err *);
/* "3 wilayah: 1 nihil, 2 belum lapor", and who reported beside them: lines. */
void	 desk_laporan_kata(const struct desk_laporan *, struct kb_buf *);
/* Region by day; as a message: to those that are silent. */
struct kb_doc *desk_laporan_doc(const struct desk *,
	    const struct desk_laporan *);
struct kb_doc *desk_pengingat(const struct desk *,
	    const struct desk_laporan *);

/* ---- the page of a day, and the section of a week ---- */

/* rapat: what another subject keeps of the desk's meetings, or NULL; brief:
 * for a message.  perlu: something is missing or late. */
int	 desk_hari(const struct desk *, const struct kb_doc *rapat, bool brief,
	    struct kb_doc **, bool *perlu, struct kb_err *);
int	 desk_bagian(struct kb_kantor *, const struct kb_period *,
	    struct kb_doc *, size_t *n, struct kb_err *);

/* ---- stages through the days ---- */

struct desk_grafik {
	struct kb_pic_timeline	 c;
	struct kb_pic_bar	*bar;
	struct kb_homes		 homes;
};

/* Those that touch the span; from 0: all. */
void	 desk_grafik(const struct desk *, const struct kb_period *,
	    struct desk_grafik *);
struct kb_doc *desk_grafik_doc(struct kb_kantor *, const struct desk_grafik *);
void	 desk_grafik_free(struct desk_grafik *);

#endif
