/* SPDX-License-Identifier: ISC */
/*
 * laporan.h - situation reports, the teams that write them, the day's
 * summary and each team's target.
 *
 * Form of a report: the fields that the forms in use have in common (source,
 * relation, manner and time of obtaining, facts apart from opinion); one
 * report, one bidang.  Law: Permendagri 2/2018 jo. 46/2019 (kewaspadaan dini).
 */
#ifndef KESBANG_LAPORAN_H
#define KESBANG_LAPORAN_H

#include "kesbang/office.h"
#include "kesbang/period.h"
#include "kesbang/rekap.h"

enum laporan_jenis {
	LAPORAN_HARIAN = 1, LAPORAN_INFORMASI, LAPORAN_ATENSI, LAPORAN_KHUSUS,
	LAPORAN_NIHIL,
};

enum laporan_keadaan {
	LAPORAN_TERJADI = 1, LAPORAN_RENCANA, LAPORAN_TERLAKSANA, LAPORAN_BATAL,
};

enum laporan_tahap { LAPORAN_AWAL = 1, LAPORAN_PERKEMBANGAN, LAPORAN_PENUTUP };

struct laporan {
	struct kb_head	 head;
	kb_enum		 jenis;
	kb_date		 tanggal;	/* of the event, at the place */
	kb_time		 jam;
	kb_stamp	 diperoleh;	/* when the information was obtained */
	kb_stamp	 ditulis;
	kb_stamp	 diterima;	/* stamped by the tool */
	kb_enum		 keadaan;
	kb_code		 wilayah;
	kb_text		 lokasi, tim, bidang, subbidang;
	kb_enum		 athg;
	kb_text		 kategori, tema;
	kb_enum		 klasifikasi;	/* ordered: biasa is the lowest */
	kb_text		 sumber, tautan;
	kb_text		 nilai_informasi;	/* raw: A-F and 1-6 */
	kb_text		 judul, fakta, analisis, prediksi, langkah, saran;
	kb_enum		 tahap;
	kb_text		 rujukan;	/* nomor of the chain's report before */
	kb_text		 petugas;
};

struct tim {
	struct kb_head	 head;
	kb_text		 nama;
	kb_date		 berlaku_mulai, berlaku_sampai;
	kb_int		 target;	/* reports a day */
	kb_int		 hari[7];	/* Monday first; unknown: target */
	kb_enum		 hari_libur;	/* whether holidays have a target */
	kb_text		 petugas;
};

/* What stands in a section of the weekly report. */
enum laporan_isi { BAGIAN_SITUASI = 1, BAGIAN_REKAP, BAGIAN_URAIAN };
/* When an empty section is called nihil. */
enum laporan_nihil { BAGIAN_LENGKAP = 1, BAGIAN_TEGAS };

struct laporan_bagian {
	kb_text	 daftar;		/* which list it belongs to */
	kb_int	 urutan;
	kb_text	 judul;
	kb_enum	 isi;			/* enum laporan_isi */
	kb_text	 cari;			/* words of bidang, kategori, tema: a|b */
	kb_enum	 nihil;			/* enum laporan_nihil */
	kb_text	 catatan;
	kb_text	 tambahan;		/* registers: a|b (lib/gabung/tambahan.c) */
};

/* Settings of the subject. */
struct laporan_setelan {
	kb_int	 target;		/* of a team that is not registered */
	kb_text	 judul_ringkas;
	kb_text	 nomor_ringkas;		/* pattern, see kb_issue_make() */
	kb_int	 hari_susulan;		/* how far back late reports are told */
	kb_int	 ton_pasar_murah;	/* tonnes that one bazaar may sell */
	kb_text	 judul_athg, nomor_athg;
	kb_text	 judul_mingguan, nomor_mingguan;
	kb_text	 dasar_mingguan;	/* what the week's report rests on */
	kb_text	 bagian_mingguan;	/* which list of bagian */
	kb_text	 judul_bulanan, nomor_bulanan;
};

extern const struct kb_type laporan_type, tim_type, laporan_bagian_type;
extern const struct kb_type laporan_setelan_type;
/* All that laporan-harian keeps (lib/gabung); NULL at the end. */
extern const struct kb_type *const laporan_types[];

/* ---- target (per team and day) ---- */

struct laporan_target {
	kb_date	 tanggal;
	kb_text	 tim;			/* NULL: reports without a team */
	kb_int	 target;
	kb_int	 masuk;			/* reports, nihil among them */
	kb_int	 tepat_waktu;		/* received by the closing hour */
	kb_int	 kejadian;		/* distinct events, chains as one */
	kb_int	 nihil;
	kb_int	 kurang;		/* unknown until the day has closed */
	/* not columns: */
	bool	 open;			/* the day has not closed yet */
	int64_t	 due;			/* of sums: targets of closed days */
	int64_t	 rencana;		/* plans among masuk */
	int64_t	 met, met_in_time;	/* of sums over days: up to each target */
	uint64_t *event;		/* the distinct events */
	size_t	 nevent;
};

extern const struct kb_type laporan_target_type;

/*
 * The rows of each day in the period, by day and team.  A day on which a team
 * handed in an explicit nihil still counts what it handed in; the target is
 * the team's own for that weekday, 0 on holidays unless they count.  A day
 * that has not come owes nothing, and has a row only where a report does.
 */
int	 laporan_target_rows(struct kb_kantor *, const struct kb_period *,
	    kb_row_fn *, void *, struct kb_err *);

/* Reports of the period that other offices sent and that are not counted. */
int64_t	 laporan_lain(struct kb_kantor *, const struct kb_period *);

/* Whether the office's closing hour of that day has passed. */
bool	 laporan_closed(const struct kb_kantor *, kb_date);

/* A message to each team that is short of its target, or still has to send
 * something today; *n: how many. */
int	 laporan_target_nudge(struct kb_kantor *, const struct kb_period *,
	    struct kb_doc **, size_t *n, struct kb_err *);

/* ---- the cross-table ---- */

/* What can be crossed: "hari", "bidang", "kecamatan", "tim", ... */
extern const struct kb_word laporan_ukuran[];

/* Reports; and distinct events, to which neither nihil nor plans belong. */
extern const struct kb_rekap_of laporan_rekap, laporan_rekap_kejadian;

enum { LAPORAN_REKAP_NIHIL, LAPORAN_REKAP_RENCANA };	/* aside */

/* ---- documents: the day's summary, the week's and the month's report ---- */

enum laporan_form {
	LAPORAN_RINGKAS,
	LAPORAN_ATHG,			/* by ATHG, then bidang */
	LAPORAN_MINGGUAN,		/* by the sections of bagian */
	LAPORAN_BULANAN,
};

struct laporan_ringkas {
	enum laporan_form form;
	struct kb_period period;
	kb_enum		 most;		/* highest class allowed; 0: any */
	bool		 issue;		/* --terbit */
	/* results */
	size_t		 reports;	/* in the period, nihil among them */
	size_t		 short_teams;	/* team-days below target */
	kb_enum		 klasifikasi;	/* the highest of the parts */
	char		*number;	/* when issued; the caller frees */
};

/*
 * The document; the caller frees it.  Same data, same document: nothing in it
 * depends on the clock but what was received since the last issue.
 * Fails with KB_PERM when a part is above `most`.
 */
int	 laporan_ringkas(struct kb_kantor *, struct laporan_ringkas *,
	    struct kb_doc **, struct kb_err *);

#endif
