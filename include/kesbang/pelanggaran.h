/* SPDX-License-Identifier: ISC */
/*
 * pelanggaran.h - alleged violations counted: within one source and one unit
 * only, for what two tell of may be the same thing, or may not.
 *
 * Several offices may have entered the same count (one natural key), or have
 * divided a city otherwise: of a city, day, stage, pair, kind, unit and source
 * the nearest office's holds (db.h).  Another source's count is none of these,
 * and stands beside it; so does that of a region within another.
 */
#ifndef KESBANG_PELANGGARAN_H
#define KESBANG_PELANGGARAN_H

#include "kesbang/desk.h"
#include "kesbang/rekap.h"

extern const struct kb_word pelanggaran_kepala_daerah[];
extern const struct kb_word pelanggaran_satuan[], pelanggaran_putusan[];

/* ---- a row for each stage, pair and kind, of each source ---- */

struct pelanggaran_baris {
	kb_text		 pilkada;
	kb_code		 wilayah;	/* regency or city, or the province; of
					   0 the place itself */
	kb_enum		 kepala_daerah;
	kb_text		 tahapan, paslon;
	kb_text		 jenis;
	kb_enum		 satuan;	/* enum pelanggaran_satuan */
	kb_text		 sumber;
	kb_int		 jumlah;
	kb_int		 diputus;	/* of those: said to be violations by
					   Bawaslu, ... */
	kb_int		 bukan;		/* ... and said to be none */
	kb_int		 catatan;	/* records that it is the sum of */
	kb_date		 mulai, terakhir;	/* their first and last day */
	kb_int		 masa;		/* of jumlah, what is of the day asked
					   about or later; unknown: no record */
	unsigned	 dalam;		/* within so many regions that the same
					   source counted as well: not added up */
};

extern const struct kb_type pelanggaran_baris_type;

struct pelanggaran_daftar {
	struct pelanggaran_baris *baris;	/* as stages and kinds follow */
	size_t		 n;
	size_t		 luar;		/* records of other offices left out */
	bool		 berganda;	/* some count has several sources */
	size_t		 bersarang;	/* records of rows that are dalam */
	struct kb_period masa;		/* of the records */
	struct kb_homes	 homes;
};

/* Of the records that the filter lets through, which afterwards leaves out what
 * other offices entered, too; sources are told apart by a number, not named,
 * where it is for the public. */
int	 pelanggaran_daftar(struct kb_kantor *, struct kb_filter *, bool public,
	    struct pelanggaran_daftar *, struct kb_err *);
void	 pelanggaran_daftar_free(struct pelanggaran_daftar *);
void	 pelanggaran_daftar_kata(const struct pelanggaran_daftar *,
	    struct kb_buf *);
struct kb_doc *pelanggaran_doc(struct kb_kantor *,
	    const struct pelanggaran_daftar *);

/* ---- by one or two measures ---- */

extern const struct kb_word pelanggaran_ukuran[];
extern const struct kb_rekap_of pelanggaran_rekap;
/* A kb_rekap_fn: refuses to add up what are different things. */
int	 pelanggaran_rekap_count(struct kb_kantor *, struct kb_rekap *,
	    struct kb_err *);

/* ---- sections of the week's report ---- */

int	 pelanggaran_bagian(struct kb_kantor *, const struct kb_period *,
	    struct kb_doc *, size_t *n, struct kb_err *);
int	 calon_positif_bagian(struct kb_kantor *, const struct kb_period *,
	    struct kb_doc *, size_t *n, struct kb_err *);

#endif
