/* SPDX-License-Identifier: ISC */
/* keadaan.h - what the files of the state share. */
#ifndef KESBANG_KONFLIK_KEADAAN_H
#define KESBANG_KONFLIK_KEADAAN_H

#include "kesbang/keadaan.h"

/* The place that a code lies in; the last: of the whole alone. */
size_t	 keadaan_tempat(const struct konflik_keadaan *, const kb_code *);
/* The office's words of levels, by its settings. */
int	 keadaan_tingkat(struct kb_kantor *, struct konflik_keadaan *,
	    struct kb_err *);
/* Levels and criteria of all potensi, as judged. */
int	 keadaan_nilai(struct kb_kantor *, struct konflik_keadaan *,
	    struct kb_err *);
int	 keadaan_urut(const void *, const void *);	/* potensi by nomor */
/* Numbers anew, after potensi were put in another order. */
void	 keadaan_nomor(struct konflik_keadaan *);
/* The potensi of that office and number; NULL: none. */
struct konflik_potensi *keadaan_cari(const struct konflik_keadaan *,
	    const kb_code *office, const char *number);
/* It as it was at the end of the period: what is filtered and counted. */
void	 keadaan_kini(const struct konflik_keadaan *,
	    const struct konflik_potensi *, struct potensi *);
/* Records of that type in the whole, and what else was asked: of potensi only
 * what no judgement changes.  Free it after a failure, too. */
int	 keadaan_saring(struct kb_kantor *, const struct konflik_tanya *,
	    const kb_code *whole, const struct kb_type *, struct kb_filter *,
	    struct kb_err *);
/* The potensi that it asks for as they stand at the end; the others go. */
int	 keadaan_pilih(struct kb_kantor *, const struct konflik_tanya *,
	    struct konflik_keadaan *, struct kb_err *);

/* Each event that begins in the period; columns: what of it is read, a type
 * over struct peristiwa. */
int	 keadaan_tiap_peristiwa(struct kb_kantor *,
	    const struct konflik_tanya *, const kb_code *whole,
	    const struct kb_type *columns, kb_row_fn *, void *,
	    struct kb_err *);
/* The events of the period into their places. */
int	 keadaan_peristiwa(struct kb_kantor *, const struct konflik_tanya *,
	    struct konflik_keadaan *, struct kb_err *);

/* Events that began before the period and ended in it or later. */
int	 keadaan_berlangsung(struct kb_kantor *, const struct konflik_tanya *,
	    struct konflik_keadaan *, struct kb_err *);
/* A record by its nomor; of another office as KANTOR/NOMOR, for numbers given
 * by the tool are the same in each. */
const char *keadaan_sebut(const struct kb_kantor *, const struct kb_head *,
	    struct kb_buf *);
/* " AND ..." of what does not lie in it; of all nothing does. */
void	 keadaan_di_luar(const kb_code *whole, struct kb_buf *sql);
/* What is told of all, and, when all is counted, its class. */
void	 keadaan_sebagian(struct kb_kantor *, const struct konflik_tanya *,
	    struct konflik_keadaan *);
void	 keadaan_luar(struct kb_kantor *, const struct konflik_tanya *,
	    struct konflik_keadaan *);
void	 keadaan_kelas(struct konflik_keadaan *);

#endif
