/* SPDX-License-Identifier: ISC */
/*
 * keadaan.h - how a province and each of its regions stand at the end of a
 * period, and what became otherwise in it.
 *
 * Computed when asked and stored nowhere; report, map, charts and GeoJSON ask
 * here, and nobody reckons a level again.  A potensi stands from the day it
 * was mapped to the day it was closed; its level is that of its last
 * judgement by then: set by hand, else by the rubric, else unknown.  Potensi
 * and peristiwa are counted apart and never added up; a count that nobody
 * made is not 0.
 */
#ifndef KESBANG_KEADAAN_H
#define KESBANG_KEADAAN_H

#include "kesbang/jam.h"
#include "kesbang/rubrik.h"
#include "kesbang/store.h"

enum konflik_ubah {
	KONFLIK_BARU = 1,	/* mapped in the period, and open at its end */
	KONFLIK_MENINGKAT,
	KONFLIK_MEREDA,
	KONFLIK_TETAP,		/* as before, or not comparable */
	KONFLIK_DITUTUP,	/* closed in the period */
};

extern const struct kb_word konflik_ubah[];

/* A potensi that was open at some day of the period. */
struct konflik_potensi {
	struct potensi	 p;		/* tingkat, proses, kriteria: as they
					   were at the end */
	size_t		 tingkat, semula;	/* at the end; before the first
					   day: 1 lowest; 0 unknown or none */
	kb_rate		 skor;		/* by the rubric; den 0: not by it */
	kb_enum		 ubah;		/* enum konflik_ubah */
	bool		 dipetakan;	/* in the period, be it closed since */
	size_t		 tempat;	/* index */
};

/* A figure of several events: what is known added up, and how many of them do
 * not know it.  min and maks take nilai where they are unknown themselves. */
struct konflik_angka {
	int64_t	 min, nilai, maks;
	size_t	 diketahui, tidak;
	/* Of those that do not: how many know a bound, and what these add up
	 * to; terbuka: one of them has none above. */
	size_t	 kira;
	int64_t	 kira_min, kira_maks;
	bool	 terbuka;
};

struct konflik_jumlah {
	size_t			 n;	/* events */
	struct konflik_angka	 memenuhi_uu;	/* UU 7/2012 Ps 1 angka 1 */
	kb_enum			 klasifikasi;	/* the highest of them */
	struct konflik_angka	 tewas, luka, pengungsi, bangunan, kerugian;
};

/* What a region is on a map. */
enum konflik_kelas_peta {
	KONFLIK_PETA_TINGKAT = 1,	/* .tingkat, the highest of its open ones */
	KONFLIK_PETA_TANPA_TINGKAT,	/* has potensi, none of a known level */
	KONFLIK_PETA_NIHIL,		/* has none, and reported so */
	KONFLIK_PETA_KOSONG,		/* has reported; none is open, or told */
	KONFLIK_PETA_BELUM_LAPOR,	/* none on record, and it has not reported */
	KONFLIK_PETA_BELUM_WAKTUNYA,	/* the same, and it need not have yet */
	KONFLIK_PETA_TANPA_CATATAN,	/* none on record, and it owes no report */
};

struct konflik_tempat {
	kb_code		 kode;
	kb_text		 nama;		/* "Kutai Timur"; of the whole: "tanpa
					   kabupaten/kota" */
	size_t		 tingkat, semula;	/* highest of its open potensi */
	size_t		 potensi;	/* open at the end: sebelum +
					   dipetakan - those closed */
	size_t		 sebelum;	/* open before the first day */
	size_t		 dipetakan;	/* in the period, also those that it
					   closed */
	size_t		 per_tingkat[KONFLIK_TINGKAT_MAX + 1];	/* [0]: unknown */
	size_t		 per_ubah[KONFLIK_DITUTUP + 1];
	size_t		 per_sumber[KONFLIK_DISTRIBUSI_SDA + 1]; /* [0]: unknown */
	struct konflik_jumlah peristiwa;	/* begun in the period */
	const struct konflik_lapor_row *lapor;	/* of the period; NULL: owes none */
	enum konflik_kelas_peta kelas;
	bool		 belum_lapor;	/* also where its class is a level */
};

struct konflik_tanya {
	struct kb_period masa;		/* both ends known */
	const char	*wilayah;	/* code; NULL or "": the office's; "00" */
	int		 tiap;		/* level of its regions, 1 province to
					   4; 0: those just below */
	bool		 publik;	/* only records that may leave */
	bool		 tanpa_peristiwa;	/* they are not counted */
	/* Further, of potensi or of peristiwa; NULL: all.  What both have
	 * holds for both, but a level or a stage of one is not that of the
	 * other; a potensi is what it was at the end of the period. */
	const struct kb_filter	*saring;
};

struct konflik_keadaan {
	struct konflik_setelan	 set;
	struct konflik_rubrik	 rubrik;
	struct kb_period	 masa;
	/* Not all of what is on record: only what may leave, or what was
	 * asked for (in words; NULL: all).  None of it is not none at all,
	 * and no region is nihil by it. */
	bool			 publik;
	kb_text			 saringan;
	kb_enum			 klasifikasi;	/* the highest of all it tells: */
	size_t			 n;		/* of so many records */
	kb_code			 induk;		/* the whole; "": Indonesia */
	int			 tiap;		/* level of its regions */
	const char	*tingkat[KONFLIK_TINGKAT_MAX + 1];	/* words, from
						   1; labels by kb_code_label() */
	size_t			 ntingkat;
	size_t			 tinggi;	/* the first that is high */
	struct konflik_potensi	*potensi;	/* by place, level (highest
						   first), day, nomor */
	size_t			 npotensi;
	size_t			*nomor;	/* them, by nomor and kantor */
	/* The regions by code; the last is what is of the whole alone. */
	struct konflik_tempat	*tempat;
	size_t			 ntempat;
	struct konflik_tempat	 semua;		/* of all of them */
	size_t			 berlangsung;	/* events that began before,
						   and ended in it or later:
						   only in a report */
	/* On record outside of the office's region, where all of it is asked
	 * for: told, and in no count. */
	size_t			 luar_potensi, luar_peristiwa;
	struct konflik_laporan	 laporan;	/* of triwulan; nothing where the
						   period is no quarter */
	struct kb_homes		 homes;
	struct kb_buf		 home;		/* of the settings */
};

int	 konflik_keadaan(struct kb_kantor *, const struct konflik_tanya *,
	    struct konflik_keadaan *, struct kb_err *);
void	 konflik_keadaan_free(struct konflik_keadaan *);	/* also after a
						   failure */
/* "Di luar wilayah kantor, tidak ikut: 1 potensi; 2 peristiwa."; or nothing. */
void	 konflik_luar_kata(const struct konflik_keadaan *, struct kb_buf *);
/* "Saringan: tema pilkada. Hanya catatan yang dapat diumumkan."; nothing where
 * all is told.  A short phrase of the same: "yang dapat diumumkan". */
void	 konflik_sebagian_kata(const struct konflik_keadaan *, struct kb_buf *);
const char *konflik_sebagian(const struct konflik_keadaan *);
/* Of n records the class that all of them have, and of one more: what has
 * none may not leave, and is above biasa. */
kb_enum	 konflik_klasifikasi(size_t n, kb_enum, kb_enum more);
/* "Sangat Tinggi" and "ST", which no other has; of 0 "belum dinilai" and "?". */
const char *konflik_tingkat_label(struct kb_kantor *,
	    const struct konflik_keadaan *, size_t tingkat);
void	 konflik_tingkat_huruf(struct kb_kantor *,
	    const struct konflik_keadaan *, size_t tingkat, char letters[8]);

/* ---- regions ---- */

/* "provinsi" to "kelurahan": level - 1. */
extern const struct kb_word konflik_tiap[];
/* What is asked of: that code, of "00" all (""), of NULL or "" the office's. */
kb_code	 konflik_induk(const struct kb_kantor *, const char *where);
/* The regions of that level below one, by code, as struct kb_region; 0: those
 * just below. */
int	 konflik_tempat_bawah(struct kb_kantor *, const kb_code *, int tiap,
	    kb_row_fn *, void *, struct kb_err *);
int	 konflik_tempat_tingkat(const kb_code *, int tiap);
/* Are there any, and not more than are read on one map?  Else refused. */
#define KONFLIK_TEMPAT_MAX 1000
int	 konflik_tempat_ada(struct kb_kantor *, const kb_code *, int tiap,
	    struct kb_err *);
/* "Provinsi Kalimantan Timur", "Kecamatan Muara Badak, Kabupaten ...". */
void	 konflik_tempat_judul(struct kb_kantor *, const kb_code *,
	    struct kb_buf *);

#endif
