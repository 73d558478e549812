/* SPDX-License-Identifier: ISC */
/*
 * tempo.h - the clocks of an ormas: which terms run for it and when they end,
 * what it is by them today, which reports it owes.
 *
 * Nothing of this is stored.  What the law says of one record is a pure
 * function; lists read the settings and the other records' facts once
 * (ormas_hari_load) and look at each ormas with them.
 */
#ifndef KESBANG_TEMPO_H
#define KESBANG_TEMPO_H

#include "kesbang/ormas.h"
#include "kesbang/period.h"
#include "kesbang/store.h"

/* ---- the terms of one (tempo.c) ---- */

/*
 * Four terms may run for an ormas, each where it holds the paper:
 *
 * - its SKT, unless it is incorporated (no SKT is needed, and one that it has
 *   is replaced: PP 58/2016 Ps 5) or foreign;
 * - the term of its board;
 * - the region's letter on its report (PP 58/2016 Ps 8, 9);
 * - the permit of a foreign one (UU 17/2013 Ps 43-46).
 *
 * A term's end is its last day: on that day it still holds.  The printed date
 * goes before any other.  Where none was printed it is the day of issue and
 * the length that the office has set, ending on the same day of the calendar
 * or the day before (setting akhir).  What was issued on 29 February ends on
 * 28 February of a year without a 29th, under both: that is the month's last
 * day, and the day before the 29th that is not there.
 *
 * Where even the day of issue is unknown there may be a day by which the term
 * has ended at the latest: the year in the number of an SKT; the settings
 * skt_daerah_* for what was issued before the Ministry did so alone; three
 * years for a permit (UU 17/2013 Ps 45).  Before that day nothing can be said.
 */
enum ormas_jam {
	ORMAS_SKT = 1, ORMAS_PENGURUS, ORMAS_SURAT_LAPOR, ORMAS_IZIN,
};
#define ORMAS_NJAM 4

/* How an end is known. */
enum ormas_dasar { ORMAS_TERCETAK = 1, ORMAS_DIHITUNG, ORMAS_PALING_LAMBAT };

enum ormas_jalan {
	ORMAS_BERLAKU = 1, ORMAS_AKAN_BERAKHIR, ORMAS_BERAKHIR,
	ORMAS_TANPA_TANGGAL,
};

struct ormas_masa {
	kb_enum		 keadaan;	/* enum ormas_jalan; 0: does not run */
	kb_date		 berakhir;	/* the last day; 0: unknown */
	kb_enum		 dasar;		/* enum ormas_dasar */
	kb_date		 batas;		/* of a permit the last day to file for
					   the next (UU 17/2013 Ps 46) */
};

extern const struct kb_word ormas_jam[], ormas_dasar[], ormas_jalan[];

/* "batas pengajuan 1 Juli 2020 sudah lewat 37 hari"; without one nothing. */
void	 ormas_batas(struct kb_buf *, const struct ormas_masa *, kb_date today);
/* The paper of a term, as the register has it. */
struct ormas_kertas {
	kb_text		 nomor;		/* NULL: unknown, or it has none */
	kb_date		 mulai, berakhir;	/* as printed; 0: unknown */
};

struct ormas_kertas ormas_kertas(const struct ormas *, enum ormas_jam);
/* Pure: the record, the settings and a day say all. */
void	 ormas_masa(const struct ormas *, const struct ormas_setelan *,
	    enum ormas_jam, kb_date today, struct ormas_masa *);
bool	 ormas_incorporated(const struct ormas *);
/* A branch of what is registered at its centre (PP 58/2016 Ps 8). */
bool	 ormas_branch(const struct ormas *);
/* The same as flags, for letters and checklists; 0: the register does not
 * tell. */
kb_enum	 ormas_badan_hukum(const struct ormas *);
kb_enum	 ormas_cabang(const struct ormas *);
/* "skt,pengurus" as a set of bits 1 << enum ormas_jam. */
int	 ormas_jam_parse(const char *, unsigned *set, struct kb_err *);

/*
 * What the ormas has to do when a term ends; the words are codes of the list
 * prosedur_ormas where that has them.
 */
enum ormas_tindakan {
	ORMAS_SKT_PERPANJANGAN = 1, ORMAS_SKT_PUSAT, ORMAS_PENGURUS_BARU,
	ORMAS_LAPOR_KEBERADAAN, ORMAS_IZIN_PERPANJANGAN,
};

extern const struct kb_word ormas_tindakan[];

enum ormas_tindakan ormas_tindakan_of(const struct ormas *, enum ormas_jam);
/* In a sentence without its full stop, and the article after it. */
void	 ormas_tindakan_long(struct kb_buf *, enum ormas_tindakan,
	    const struct ormas_setelan *);

/* ---- what it is today (status.c) ---- */

/* A filing about one of its terms. */
struct ormas_urus {
	int		 kind;		/* of filing; 0: there is none */
	kb_enum		 keadaan;	/* enum ormas_langkah */
	kb_date		 sejak;
	kb_date		 asked;		/* a paper from before is not its
					   result; 0: cannot be told */
};

/* Is there one whose turn is not the ormas's? */
bool	 ormas_urus_waits(const struct ormas_urus *);
/* "perpanjangan diteruskan 21 Agustus 2020" */
void	 ormas_urus_words(const struct ormas_urus *, struct kb_buf *);

/* What other records tell of an ormas; unknown: nothing. */
struct ormas_fakta {
	kb_date		 dicabut;	/* its registration was revoked */
	kb_date		 dilaporkan;	/* the report that the rule asks for */
	kb_date		 disurati;	/* our last letter */
	kb_date		 dikunjungi;	/* the last visit to its address */
	unsigned	 temuan;	/* bits (sambang.h) */
	unsigned	 kunjungan;	/* those that this visit found */
	struct ormas_urus urus[ORMAS_NJAM + 1];	/* by enum ormas_jam; an
					   issued one until its result is in
					   the register */
};

enum ormas_keadaan {
	ORMAS_BADAN_HUKUM = 1, ORMAS_SKT_BERLAKU, ORMAS_SKT_AKAN_BERAKHIR,
	ORMAS_SKT_BERAKHIR, ORMAS_MELALUI_PUSAT, ORMAS_IZIN_BERLAKU,
	ORMAS_IZIN_AKAN_BERAKHIR, ORMAS_IZIN_BERAKHIR, ORMAS_TIDAK_TERDAFTAR,
	ORMAS_BUBAR, ORMAS_DICABUT, ORMAS_BELUM_DIKETAHUI,
};

extern const struct kb_word ormas_keadaan[], ormas_aktif[], ormas_ya_tidak[];

struct ormas_status {
	kb_enum		 keadaan;
	kb_enum		 aktif;		/* KB_FLAG_*; 0: cannot be told */
	struct ormas_masa masa[ORMAS_NJAM + 1];	/* by enum ormas_jam */
};

/* Pure, too.  Of what is dissolved or revoked no term runs. */
void	 ormas_status(const struct ormas *, const struct ormas_setelan *,
	    const struct ormas_fakta *, kb_date today, struct ormas_status *);
/* Why its standing cannot be told, if a sheet's cell is why; or NULL. */
const char *ormas_unread(const struct ormas *, const struct ormas_status *);
/* The columns of ormas that the clocks and the status are made of. */
#define ORMAS_STATUS_COLUMNS "kantor, nomor, nama, bentuk, bidang, "	\
	"lingkup, induk, ahu_nomor, ahu_tanggal, skt_nomor, skt_tanggal, " \
	"skt_berakhir, surat_lapor_nomor, surat_lapor_tanggal, "	\
	"surat_lapor_berakhir, pengurus_mulai, pengurus_berakhir, "	\
	"izin_nomor, izin_tanggal, izin_berakhir, wilayah, berjenjang, bubar, " \
	"tak_terbaca"

/* Settings, today and the facts about all, read once for many (fakta.c). */
struct ormas_hari {
	struct ormas_setelan set;
	kb_date		 today;
	struct ormas_buku *buku;
	struct kb_buf	 home;
};

int	 ormas_hari_load(struct kb_kantor *, struct ormas_hari *,
	    struct kb_err *);
void	 ormas_hari_free(struct ormas_hari *);
/* An ormas is known in other records by its nomor, or by its name. */
void	 ormas_fakta_of(const struct ormas_hari *, const struct ormas *,
	    struct ormas_fakta *);
/* "aturan aktif: pengurus (terdaftar, dan ...)" */
void	 ormas_aturan(struct kb_buf *, const struct ormas_setelan *,
	    kb_date today);

/* A row of status. */
struct ormas_status_row {
	kb_text		 nomor, nama;
	struct ormas_status now;
	kb_enum		 bentuk;
	kb_text		 bidang;
	kb_code		 wilayah, kantor;
};

extern const struct kb_type ormas_status_type;

struct ormas_status_want {
	struct kb_filter *filter;	/* of ormas */
	kb_enum		 keadaan, aktif;	/* 0: any */
	/* results */
	size_t		 rows, active, unsure;
};

int	 ormas_status_rows(struct kb_kantor *, const struct ormas_hari *,
	    struct ormas_status_want *, kb_row_fn *, void *, struct kb_err *);
void	 ormas_status_note(struct kb_buf *, const struct ormas_hari *,
	    const struct ormas_status_want *);
/* One, on a page: each term with its end and how it is known, what is to be
 * done.  The caller frees it. */
struct kb_doc *ormas_status_doc(const struct ormas_hari *,
	    const struct ormas *);
/* "4 hari lagi", "hari ini", "7 tahun 4 bulan lewat" */
void	 ormas_hari_lagi(struct kb_buf *, kb_date end, kb_date today);

/* What the counter is told of an ormas that was asked for (temukan.c). */
struct ormas_found {
	kb_text		 nomor, nama, singkatan;
	kb_enum		 keadaan;
	kb_date		 berakhir;	/* of SKT or permit */
	kb_enum		 dasar;		/* of that */
	kb_date		 pengurus_berakhir;
	kb_code		 wilayah;
	kb_text		 ketua, alamat, telepon;
};

extern const struct kb_type ormas_found_type;

void	 ormas_found_row(const struct ormas_hari *, const struct ormas *,
	    struct ormas_found *row);

/* ---- what ends (jatuh_tempo.c) ---- */

struct ormas_tempo {
	kb_text		 nomor, nama;
	kb_enum		 masa;		/* enum ormas_jam */
	kb_date		 berakhir;
	kb_int		 sisa_hari;	/* 0: today is the last; < 0: over */
	kb_enum		 tindakan;
	kb_enum		 dasar, bentuk;
	kb_text		 bidang;
	kb_code		 wilayah;
	kb_date		 terakhir_disurati;
	kb_code		 kantor;
	kb_text		 keterangan;
	kb_date		 terakhir_dikunjungi;
	kb_text		 temuan;	/* of that visit, or of letters later */
	kb_text		 diurus;	/* a filing about it, how far it is */
	bool		 waits;		/* and that it is not the ormas's turn */
};

extern const struct kb_type ormas_tempo_type;

struct ormas_tempo_want {
	struct kb_period span;		/* of the ends; either may be open */
	unsigned	 masa;		/* bits; 0: all */
	const struct kb_filter *filter;	/* of ormas; its limit holds */
	/* results */
	size_t		 rows, lapsed, bodies, waiting;
	unsigned	 did, by;	/* bits: tindakan, dasar among them */
};

/*
 * Terms that end within the span, by end, name, number and term.  Not of what
 * is dissolved or revoked.  The key of a row's ormas is kantor/nomor.
 */
int	 ormas_tempo_rows(struct kb_kantor *, const struct ormas_hari *,
	    struct ormas_tempo_want *, kb_row_fn *, void *, struct kb_err *);
/* What stands under the list: its sum; what is to be done, by which article,
 * and how it was counted. */
void	 ormas_tempo_sum(struct kb_buf *, const struct ormas_tempo_want *);
void	 ormas_tempo_note(struct kb_buf *, const struct ormas_hari *,
	    const struct ormas_tempo_want *);

/* The same as a message: the rows are handed to ormas_tempo_doc_row(). */
struct ormas_tempo_doc {
	struct kb_doc	*doc;
	size_t		 items;
	bool		 over;
};

struct kb_doc *ormas_tempo_doc(const struct ormas_hari *);
int	 ormas_tempo_doc_row(void *, void *, struct kb_err *);
void	 ormas_tempo_doc_end(struct ormas_tempo_doc *,
	    const struct ormas_tempo_want *);

/* ---- reports of activities (kelengkapan.c) ---- */

enum { ORMAS_TERTULIS = 1, ORMAS_WHATSAPP, ORMAS_LISAN };	/* cara */
enum ormas_lapor {
	ORMAS_TEPAT_WAKTU = 1, ORMAS_TERLAMBAT, ORMAS_BELUM_LAPOR,
	ORMAS_BELUM_WAKTUNYA,
};

extern const struct kb_word ormas_cara_lapor[], ormas_lapor[];

struct ormas_lapor_row {
	kb_text		 nomor, nama, periode, hasil;
	kb_date		 diterima;
	kb_enum		 keadaan;	/* enum ormas_lapor */
	kb_int		 hari;		/* past the deadline; unknown: not */
	kb_enum		 cara;
	kb_date		 tenggat;
	kb_code		 wilayah, kantor;
};

extern const struct kb_type ormas_lapor_type;

#define ORMAS_PERIOD_TEXT 8			/* "2025-S1", "2025" */

struct ormas_lapor_want {
	struct kb_filter *filter;	/* of ormas; its limit is of rows */
	kb_enum		 keadaan;	/* 0: any */
	char		 period[24][ORMAS_PERIOD_TEXT];
	size_t		 n;
	/* results */
	size_t		 rows;
	size_t		 undated;	/* ormas: founded nobody says when */
	size_t		 sum[24][ORMAS_BELUM_WAKTUNYA + 1];
	size_t		 how[24][ORMAS_LISAN + 1];
	struct ormas_buku *buku;
};

/* The office's periods within -p; NULL: the last that has ended. */
int	 ormas_lapor_periods(struct ormas_lapor_want *,
	    const struct ormas_hari *, const char *, struct kb_err *);
/* By ormas, then period; of several reports the written one, then the first. */
int	 ormas_lapor_rows(struct kb_kantor *, const struct ormas_hari *,
	    struct ormas_lapor_want *, kb_row_fn *, void *, struct kb_err *);
void	 ormas_lapor_note(struct kb_buf *, const struct ormas_hari *,
	    const struct ormas_lapor_want *);

#endif
