/* SPDX-License-Identifier: ISC */
/*
 * rubrik.h - a level of vulnerability from judged criteria, by a rubric that
 * the office can read and change: data/rubrik/NAME.yaml.
 *
 * Perkap 8/2013 sets priority by four criteria; where one class ends and the
 * next begins no law says.  Classes are half-open intervals on the exact
 * score, before any rounding: none overlaps, none leaves a gap, and each can
 * be reached.
 */
#ifndef KESBANG_RUBRIK_H
#define KESBANG_RUBRIK_H

#include "kesbang/konflik.h"

#define KONFLIK_KRITERIA 4
#define KONFLIK_TINGKAT_MAX 8	/* of the office's list tingkat */
/* Weights are whole millionths, and no more than that many of one: so sums of
 * four times the greatest mark stay exact. */
#define KONFLIK_BOBOT 1000000

/* In the order of struct konflik_kriteria. */
extern const struct kb_word konflik_kriteria[];

struct konflik_rubrik {
	kb_text		 nama, edisi, dasar, catatan;
	struct {
		bool	 dipakai;
		kb_text	 label;
		int64_t	 min, maks;
		kb_rate	 bobot;
	}		 kriteria[KONFLIK_KRITERIA];
	bool		 jumlah;	/* the score is the weighted sum; else
					   the weighted mean */
	bool		 tertutup_atas;	/* a class begins above its mark, not at
					   it */
	struct {
		kb_text	 tingkat;	/* word of the list tingkat */
		kb_rate	 dari;
	}		 kelas[KONFLIK_TINGKAT_MAX];	/* rising, as the list does */
	size_t		 nkelas;
	struct kb_homes	 homes;
};

/*
 * The office's version, else the built-in one.  What it says wrongly is a
 * fault of the configuration that names file and line: an unknown criterion, a
 * class that is no word of the list, marks that do not rise (they overlap) or
 * that no score reaches.
 */
int	 konflik_rubrik_baca(struct kb_kantor *, const char *name,
	    struct konflik_rubrik *, struct kb_err *);
/* One of that text; file: what messages call it. */
int	 konflik_rubrik_teks(struct kb_kantor *, const char *file,
	    const struct kb_buf *text, struct konflik_rubrik *,
	    struct kb_err *);
/* After a failure, too. */
void	 konflik_rubrik_free(struct konflik_rubrik *);

/*
 * The exact score; its den is 0 where a criterion that the rubric uses is not
 * known or lies outside its bounds: then there is no level.
 */
kb_rate	 konflik_skor(const struct konflik_rubrik *,
	    const struct konflik_kriteria *);
/* The word of its class; NULL: unknown. */
const char *konflik_kelas(const struct konflik_rubrik *, kb_rate skor);

/* "Rubrik Perkap 8/2013, edisi 2024: rata-rata empat kriteria (1-3); Rendah
 * 1 sampai di bawah 1,5; Sedang ...": printed under every map and table. */
void	 konflik_rubrik_kata(struct kb_kantor *, const struct konflik_rubrik *,
	    struct kb_buf *);

#endif
