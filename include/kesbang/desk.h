/* SPDX-License-Identifier: ISC */
/*
 * desk.h - the desk of an election: which stages run, what it still lacks,
 * what the regions report on Mondays, violations, grants (NPHD), the pandemic
 * as it was counted in 2020.
 *
 * Stages are data with their days and legal basis (PKPU of each election);
 * they overlap, so "the stage of today" is a set.  A region that votes again
 * (PSU) has rows of its own.  No national list of equipment and no form of
 * the weekly report could be found: these columns are what offices use.
 */
#ifndef KESBANG_DESK_H
#define KESBANG_DESK_H

#include "kesbang/office.h"
#include "kesbang/period.h"

/* One stage of one election, everywhere or in one region. */
struct desk_tahapan {
	kb_text	 pilkada;		/* 2024 */
	kb_code	 wilayah;		/* unknown: everywhere */
	kb_text	 tahapan;
	kb_date	 mulai;			/* unknown: before any day asked about */
	kb_date	 selesai;
	kb_text	 kebutuhan;		/* what the desk watches or needs then */
	kb_text	 dasar;
};

enum desk_kondisi { DESK_BAIK = 1, DESK_RUSAK_RINGAN, DESK_RUSAK_BERAT };

struct peralatan {
	struct kb_head	 head;
	kb_text		 pilkada, nama;
	kb_text		 tahapan;	/* that it is needed for; unknown: all */
	kb_int		 dibutuhkan, tersedia;
	kb_text		 satuan;
	kb_enum		 kondisi;	/* enum desk_kondisi */
	kb_text		 pemegang;	/* office or unit that holds it */
	kb_date		 tenggat;
	kb_text		 catatan;
	kb_text		 petugas;
};

/* A region's weekly report to the desk; nihil is said, never concluded. */
struct laporan_desk {
	struct kb_head	 head;
	kb_text		 pilkada;
	kb_code		 wilayah;
	kb_date		 tanggal;	/* the Monday that it was due */
	kb_date		 diterima;
	kb_enum		 nihil;
	kb_text		 keadaan, masalah, langkah;
	kb_text		 nomor_surat;
	kb_text		 catatan;
	kb_text		 petugas;
};

/*
 * How often something is said to have been broken, by stage and pair of
 * candidates, as one source counts it.  Pairs bear numbers, never names.  It is
 * alleged unless Bawaslu has decided, which is told and not concluded; that a
 * candidate has the virus is no violation, and only counted here.
 */
enum pelanggaran_putusan { PUTUSAN_PELANGGARAN = 1, PUTUSAN_BUKAN };
/* What a count is of: different ones are never added up. */
enum pelanggaran_satuan { SATUAN_KEJADIAN = 1, SATUAN_ORANG, SATUAN_PASLON };

struct pelanggaran {
	struct kb_head	 head;
	kb_text		 pilkada;
	kb_code		 wilayah;
	kb_date		 tanggal;
	kb_enum		 kepala_daerah;	/* whose election; unknown: not said */
	kb_text		 tahapan;
	kb_text		 paslon;	/* "2", before numbers are drawn "A";
					   unknown: none is named */
	kb_text		 jenis;
	kb_enum		 satuan;	/* enum pelanggaran_satuan */
	kb_int		 jumlah;	/* 0: the source says that there is none */
	kb_enum		 putusan;	/* enum pelanggaran_putusan; unknown:
					   alleged */
	kb_text		 uraian;
	kb_text		 tindakan;	/* what the supervisors did */
	kb_text		 sumber;
	kb_text		 petugas;
};

/* Grant agreement of an election, and what was paid of it. */
struct nphd {
	struct kb_head	 head;
	kb_text		 pilkada;
	kb_code		 wilayah;	/* the giver */
	kb_text		 penerima;
	kb_text		 naskah;	/* number of the agreement */
	kb_date		 tanggal;
	kb_money	 nilai;		/* unknown: not agreed on, or not told */
	kb_text		 catatan;
	kb_text		 petugas;
};

struct nphd_cair {
	struct kb_head	 head;
	kb_text		 nphd;		/* its nomor */
	kb_int		 tahap;
	kb_date		 tanggal;
	kb_money	 jumlah;
	kb_text		 sp2d;
	kb_text		 catatan;
	kb_text		 petugas;
};

/* The pandemic as the office counts it: any measure, by name. */
struct pandemi {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_date		 tanggal;
	kb_text		 ukuran;
	kb_int		 jumlah;
	kb_text		 sumber, catatan;
	kb_text		 petugas;
};

struct desk_setelan {
	kb_text	 pilkada;		/* whose desk stands; unknown: none */
	kb_text	 hari;			/* on which the regions report */
	kb_int	 tenggang;		/* days after it that are in time */
	kb_enum	 geser_libur;		/* a holiday moves it; a flag */
	kb_text	 kecuali;		/* "2020/64.09, 64.11": they do not vote
					   then, or ever, and are not asked */
	kb_date	 mulai_lapor;		/* that they were asked from; unknown:
					   since the first stage */
};

extern const struct kb_type desk_tahapan_type, peralatan_type;
extern const struct kb_type laporan_desk_type, pelanggaran_type;
extern const struct kb_type nphd_type, nphd_cair_type, pandemi_type;
extern const struct kb_type desk_setelan_type;

/*
 * A section of the week's report: of each count its last figure within the
 * period.  Counts of different sources stand side by side, never added.
 */
int	 desk_pandemi_bagian(struct kb_kantor *, const struct kb_period *,
	    struct kb_doc *, size_t *n, struct kb_err *);

#endif
