/* SPDX-License-Identifier: ISC */
/*
 * jam.h - the clocks of periodic reports: who owes which, until when, and
 * what came.
 *
 * Triwulan is agreed in a rakor, B04, B08, B12 is that of the action plans
 * (RAD), weeks are the Ministry's: they are not one another's and are never
 * merged.  A deadline is what was agreed (konflik_setelan) and may lie before
 * the period's end; where none was, nothing is late.  Nihil is a report.
 */
#ifndef KESBANG_JAM_H
#define KESBANG_JAM_H

#include "kesbang/konflik.h"
#include "kesbang/period.h"

enum konflik_jam {
	KONFLIK_TRIWULAN = 1, KONFLIK_RAD, KONFLIK_MINGGUAN,
};

extern const struct kb_word konflik_jam[];	/* as laporan of pelaporan */
/* How often, and the letter and an example of its periods' names. */
enum kb_each konflik_jam_setiap(enum konflik_jam);
const char *konflik_jam_contoh(enum konflik_jam);
/*
 * The stored name of a period however it is written ("TW III 2024": 2024-T3);
 * false: none of that clock.  Up to 2014 action plans were reported by
 * quarters, too: 2013-B09.
 */
bool	 konflik_jam_nama(enum konflik_jam, const char *, struct kb_buf *);
/* For people: "Triwulan III 2024", "B08 2024 (1 Mei s.d. 31 Agustus 2024)". */
void	 konflik_jam_kata(const char *period, struct kb_buf *);
/* Days after the period by which the office's settings ask for it; unknown:
 * they do not. */
int	 konflik_jam_hari(struct kb_kantor *, enum konflik_jam, kb_int *,
	    struct kb_err *);
/* 0: no clock of ours. */
enum konflik_jam konflik_jam_dari(const char *laporan);

enum konflik_lapor {
	KONFLIK_SUDAH = 1,	/* it came, in time or where no day was agreed */
	KONFLIK_TERLAMBAT,	/* it came after its day */
	KONFLIK_NIHIL,		/* it came, and says that there was nothing; late
				   or not: see hari */
	KONFLIK_BELUM_LAPOR,	/* its period is over, or its day past */
	KONFLIK_BELUM_WAKTUNYA,
};

extern const struct kb_word konflik_lapor[];

/* One region and one period. */
struct konflik_lapor_row {
	kb_code		 wilayah;
	kb_text		 nama;		/* of the region */
	kb_enum		 laporan;	/* enum konflik_jam */
	kb_text		 periode;	/* 2024-T3 */
	kb_text		 hasil;		/* "terlambat 5 hari": for people */
	kb_enum		 keadaan;	/* enum konflik_lapor */
	kb_date		 batas;		/* 0: none agreed */
	kb_date		 diterima;
	kb_int		 hari;		/* after batas, until it came or today;
					   unknown: none, or not after it */
	kb_text		 nomor_surat;
	kb_text		 dasar_batas;	/* the item that agreed batas, or the
					   setting; NULL: none */
};

extern const struct kb_type konflik_lapor_type;

/* Was its deadline agreed by a meeting's item? */
bool	 konflik_lapor_butir(const struct konflik_lapor_row *);

/* How many stand how; nil reports may be late, too. */
struct konflik_lapor_jumlah {
	size_t	 semua, masuk, nihil, terlambat, belum_lapor, belum_waktunya;
};

void	 konflik_lapor_hitung(const struct konflik_lapor_row *, size_t n,
	    struct konflik_lapor_jumlah *);

struct konflik_laporan {
	struct konflik_lapor_row *row;	/* by period, then by region */
	size_t			 n;
	struct kb_homes		 homes;
};

/*
 * Who owes: of a province its regencies and cities, of a regency it alone (to
 * its province); of all provinces they, or (tiap 2) the regencies and cities
 * of all.  where: NULL or "" the office's own.  Periods that touch the span,
 * both ends of which are known; not those that begin after today, unless ahead
 * is asked for (a calendar).  By when it is due a meeting's item says that
 * pelaporan proves (kb_kantor.tenggat), else the setting.
 * More than are read are refused.
 */
int	 konflik_lapor_baca(struct kb_kantor *, enum konflik_jam,
	    const struct kb_period *, const char *where, int tiap,
	    bool ahead, struct konflik_laporan *, struct kb_err *);
void	 konflik_lapor_free(struct konflik_laporan *);
/* The row of that region and period; NULL: it owes none. */
const struct konflik_lapor_row *konflik_lapor_dari(
	    const struct konflik_laporan *, const char *wilayah,
	    const char *periode);

#endif
