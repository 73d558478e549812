/* SPDX-License-Identifier: ISC */
/*
 * rekap_konflik.h - potensi or peristiwa counted, never both together; and
 * the indices that others publish, beside each other.
 *
 * The isu of the office and the source of UU 7/2012 Pasal 5 are two
 * classifications of the same records: what is counted by one equals what is
 * counted by the other, with what is not determined in both.
 */
#ifndef KESBANG_REKAP_KONFLIK_H
#define KESBANG_REKAP_KONFLIK_H

#include "kesbang/keadaan.h"
#include "kesbang/rekap.h"

/* Of both, so that one command takes them. */
extern const struct kb_word konflik_ukuran[];
extern const struct kb_word konflik_korban[];	/* what can be added up */
extern const struct kb_rekap_of konflik_rekap_potensi, konflik_rekap_peristiwa;

/* A potensi has the level and process of its last judgement by the end of the
 * period.  Years that the period, or today, cuts say so. */
int	 konflik_rekap_count(struct kb_kantor *, struct kb_rekap *,
	    struct kb_err *);

enum { KONFLIK_SISI_ISU, KONFLIK_SISI_SUMBER, KONFLIK_SISI };

/* The same records both ways; filter, period, place and column as in one. */
struct konflik_sisi {
	struct kb_rekap	 r[KONFLIK_SISI];
};

int	 konflik_sisi_count(struct kb_kantor *, const struct kb_rekap *like,
	    struct konflik_sisi *, struct kb_err *);
void	 konflik_sisi_free(struct konflik_sisi *);	/* also after a
							   failure */
struct kb_doc *konflik_sisi_doc(struct kb_kantor *,
	    const struct konflik_sisi *);

struct konflik_sisi_row {
	kb_text	 ukuran, baris, kolom;	/* NULL: not filled in */
	kb_int	 jumlah, belum_diketahui;	/* as in struct kb_rekap_row */
};

extern const struct kb_type konflik_sisi_type;
/* Its columns, as kb_out_columns() takes them. */
const char *konflik_sisi_kolom(const struct konflik_sisi *);
int	 konflik_sisi_rows(const struct konflik_sisi *, kb_row_fn *, void *,
	    struct kb_err *);

/* ---- published indices ---- */

struct konflik_indeks_semua {
	struct indeks	*row;	/* by name, edition, day; then by rank, and by
				   code where there is none */
	kb_text		*nama;	/* of each one's region */
	size_t		 n;
	struct kb_homes	 homes;
};

int	 konflik_indeks(struct kb_kantor *, const struct kb_filter *,
	    struct konflik_indeks_semua *, struct kb_err *);
void	 konflik_indeks_free(struct konflik_indeks_semua *);
/* Regions down, editions across: as printed, never a mean. */
struct kb_doc *konflik_indeks_doc(struct kb_kantor *,
	    const struct konflik_indeks_semua *);
extern const char konflik_indeks_catatan[];

#endif
