/* SPDX-License-Identifier: ISC */
/*
 * office.h - the office that we act for: its profile and settings, its clock,
 * its regions, its lists of words.  Every subject may use it.
 */
#ifndef KESBANG_OFFICE_H
#define KESBANG_OFFICE_H

#include "kesbang/db.h"
#include "kesbang/doc.h"
#include "kesbang/period.h"

struct kb_office {
	kb_code	 kode;
	kb_text	 nama, pemerintah, alamat, telepon, surel, laman, tempat;
	kb_text	 kepala_nama, kepala_nip, kepala_pangkat, kepala_jabatan;
	kb_enum	 kepala_sebagai;
	kb_enum	 zona;
	kb_time	 jam_tutup;
	kb_text	 grup;			/* Unix group that shares the file */
	kb_enum	 kertas;		/* enum kb_paper */
};

/* A settings type has no table: its values lie in "setelan" as NAME.FIELD. */
extern const struct kb_type kb_office_type;

/* What every office keeps, whatever its subject. */
extern const struct kb_type kb_setting_type, kb_region_alias_type;
extern const struct kb_type kb_holiday_type, kb_word_type;

struct kb_regions;
struct kb_words;

/* By when a region is to have sent a periodic report for a period, as a meeting
 * agreed: one subject keeps the reports, another what was agreed. */
struct kb_tenggat {
	kb_code	 wilayah;
	kb_text	 periode;		/* 2024-T3 */
	kb_date	 batas;
	kb_text	 butir;			/* the item's number */
	kb_int	 hari;			/* that it says itself; unknown: none */
};

struct kb_kantor {
	struct kb_db	 *db;		/* NULL: no file (help, first write) */
	/*
	 * Records of that type which are stored nowhere and follow from those
	 * of another subject: fn is told each.  Set by the edge, for subjects
	 * do not know each other (bukti_rakor.h); NULL: there are none.
	 */
	int		(*luar)(struct kb_kantor *, const struct kb_type *,
			    kb_row_fn *, void *, struct kb_err *);
	/* What was agreed on a report ("triwulan"): struct kb_tenggat, of those
	 * for one region and period the last holds.  And days after its period
	 * that hold where an item says none; unknown: none either. */
	int		(*tenggat)(struct kb_kantor *, const char *report,
			    kb_row_fn *, void *, struct kb_err *);
	int		(*hari_laporan)(struct kb_kantor *, const char *report,
			    kb_int *, struct kb_err *);
	/* What another register ("harga") says of a period, into the document;
	 * *n: how much, 0: nothing. */
	int		(*tambahan)(struct kb_kantor *, const char *register_,
			    const struct kb_period *, struct kb_doc *,
			    size_t *n, struct kb_err *);
	bool		  semua;	/* what other offices sent counts
					   beside ours (--semua-kantor) */
	struct kb_office  office;
	struct kb_env	  env;		/* refers to this struct: do not move */
	struct kb_buf	  home;
	struct kb_regions *regions;
	struct kb_words	 *words;
};

/*
 * today: "2025-12-10", "2025-12-10T16:00" or NULL (then the clock, at the
 * office's fixed offset; TZ is ignored).  act_for: another office's code.
 */
int	 kb_kantor_load(struct kb_kantor *, struct kb_db *, const char *today,
	    const char *act_for, struct kb_err *);
void	 kb_kantor_free(struct kb_kantor *);

/* Fill a table of a new file with its .seed. */
int	 kb_table_seed(struct kb_db *, const struct kb_type *,
	    struct kb_err *);

/* Settings of one subject: a struct by its field table; rec is overwritten. */
int	 kb_settings_load(struct kb_db *, const struct kb_type *, void *rec,
	    struct kb_buf *home, struct kb_err *);
int	 kb_settings_save(struct kb_db *, const struct kb_type *,
	    const struct kb_env *, const void *rec, uint64_t given,
	    struct kb_err *);

/* ---- classes of secrecy, for records that have a column klasifikasi ---- */

enum kb_class { KB_BIASA = 1, KB_TERBATAS, KB_RAHASIA, KB_SANGAT_RAHASIA };
extern const struct kb_word kb_klasifikasi[];	/* in this order */
#define KB_CLASS_PUBLIC "klasifikasi IS 'biasa'"	/* .public of a type */
#define KB_CLASS_WITHHELD "di atas klasifikasi biasa atau belum diklasifikasi"
/*
 * Of several records the highest rank is that of the whole.  What has no class
 * ranks above biasa: it may not leave either.
 */
int64_t	 kb_class_rank(kb_enum);
kb_enum	 kb_class_of(int64_t rank);	/* 0: not classified */
void	 kb_class_sql(struct kb_buf *);	/* the rank of a row's klasifikasi */

/* ---- regions (Kemendagri codes) ---- */

/* "Guntung", "Kota Bontang"; the code itself when it has no name here. */
const char *kb_region_name(struct kb_kantor *, const char *code,
	    struct kb_buf *);
/* The part of a code at a level: 1 province .. 4 kelurahan; "" if shorter. */
kb_code	 kb_region_at(const kb_code *, int level);
/* Who heads its province, regency or city: "Wali Kota Bontang"; of a code
 * without a name nothing. */
void	 kb_region_head(struct kb_kantor *, const kb_code *, struct kb_buf *);
/* "Provinsi Kalimantan Timur", "Kabupaten Berau", "Kota Bontang". */
void	 kb_region_long(struct kb_kantor *, const kb_code *, struct kb_buf *);
int	 kb_region_level(const char *code);
/* As the Ministry says it of itself, "00", or "Indonesia": all of them. */
bool	 kb_region_is_all(const char *text);
/* Codes below or equal to `in` whose folded name holds text: as records. */
struct kb_region {
	kb_text	 kode, nama;
};
extern const struct kb_type kb_region_type;
/* Those of that level below one, or ("") of all, by code; the level of a code
 * is at most 4. */
int	 kb_region_parts(struct kb_kantor *, const kb_code *, int level,
	    kb_row_fn *, void *, struct kb_err *);

/* ---- words of a list ---- */

/* For people: "Sosial Budaya"; the code itself when unknown. */
const char *kb_code_label(struct kb_kantor *, const char *list,
	    const char *code);
/* The n-th code of a list in its order; NULL after the last. */
const char *kb_code_nth(struct kb_kantor *, const char *list, size_t n);

/* ---- calendar ---- */

/* The holiday's name, or NULL; joint leave (cuti bersama) counts as one. */
char	*kb_holiday(struct kb_db *, kb_date);		/* caller frees */
/* The n-th working day (Monday-Friday, no holiday) after from (n < 0: before). */
kb_date	 kb_workday_add(struct kb_db *, kb_date from, int n);
/* Working days in from..to, both counted. */
int	 kb_workdays(struct kb_db *, kb_date from, kb_date to);
/* Years without any holiday in the table: what is computed there is unsure. */
bool	 kb_calendar_knows(struct kb_db *, int year);

/* ---- what every document of the office has (letterhead.c) ---- */

/* "TERBATAS - DRAF"; the class in words, NULL where none was given. */
void	 kb_office_mark(struct kb_doc *, const char *class, bool draft);
/* The letterhead: government, office, address and where to reach it. */
void	 kb_office_kop(const struct kb_kantor *, struct kb_doc *);
/* Place and date (of a draft: dots), who signs, and in whose place (Plt.,
 * Plh.); of what is unknown nothing. */
void	 kb_office_sign(const struct kb_kantor *, struct kb_doc *,
	    kb_date issued);

/* ---- issued documents ---- */

/*
 * An official number by the office's pattern: {urut} (running, three digits),
 * {bulan} (Roman), {tahun}, {kode} and {unit} (of filing and of the unit;
 * NULL: nothing).  What of the pattern is none of these, or has no value;
 * NULL: it is whole.
 */
struct kb_number {
	int64_t		 n;
	kb_date		 date;
	const char	*code, *unit;
};

const char *kb_number_write(struct kb_buf *, const char *pattern,
	    const struct kb_number *);
/* The same as a fault: "'{untit}/1' memuat ..." */
int	 kb_number_check(const char *pattern, const struct kb_number *,
	    struct kb_err *);

/*
 * The running number after those of the same calendar year, by the table's
 * column of the day that is on them; of that dokumen, or series of them (NULL:
 * of all).
 */
int64_t	 kb_number_next(struct kb_kantor *, const char *table,
	    const char *column, kb_date, const char *dokumen);

struct kb_issue {
	struct kb_head	 head;
	kb_text		 dokumen;	/* "ringkas" */
	kb_date		 dari, sampai;
	kb_int		 urutan;	/* running number of its year */
	kb_int		 perbaikan;	/* 0, then 1 for the first revision */
	kb_text		 nomor_dokumen;
	kb_stamp	 diterbitkan;
	kb_stamp	 sejak;		/* late reports were told from here on */
	kb_text		 klasifikasi;
	kb_text		 isi;		/* SHA-256 of the content */
	kb_text		 petugas;
};

extern const struct kb_type kb_issue_type;

/*
 * The latest issue of a document over exactly that period; 0 found, 1 none.
 */
int	 kb_issue_last(struct kb_kantor *, const char *document,
	    kb_date from, kb_date to, struct kb_issue *, struct kb_buf *home,
	    struct kb_err *);
/*
 * Number and record a document.  The same content gets its old number again;
 * other content for the same period gets the same number as a revision.
 * pattern: "{urut}/LHS/{bulan}/{tahun}"; {bulan} is Roman, and a revision
 * adds "-P1".  Documents "surat/64.02" and "surat/64.08" run in one series.
 */
struct kb_numbering {
	const char	*pattern;
	const char	*code, *unit;	/* {kode}, {unit}; NULL: nothing */
};

int	 kb_issue_make(struct kb_kantor *, const struct kb_numbering *,
	    struct kb_issue *, struct kb_buf *home, struct kb_err *);
#endif
