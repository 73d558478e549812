/* SPDX-License-Identifier: ISC */
/* triwulan.h - what the parts of the quarter's report share. */
#ifndef KESBANG_KONFLIK_TRIWULAN_H
#define KESBANG_KONFLIK_TRIWULAN_H

#include "kesbang/doc.h"
#include "kesbang/peta.h"
#include "kesbang/template.h"
#include "kesbang/triwulan.h"

/* Events are listed one by one up to here; beyond it a register does. */
#define TRIWULAN_DAFTAR 300

/* The quarters compared: this, the one before, that of last year. */
enum { TW_INI, TW_LALU, TW_TAHUN_LALU, TW };

struct triwulan {
	struct kb_kantor	*k;
	struct konflik_triwulan	*want;
	struct konflik_keadaan	 s[TW];
	char			*nama[TW];	/* "Triwulan III 2024" */
	bool			 ada[TW];	/* the register reaches back to it */
	bool			 ada_potensi[TW]; /* and has potensi so far */
	struct konflik_peta	 peta;
	struct peristiwa	*peristiwa;	/* of the quarter, by day; none
						   where there are too many */
	size_t			 nperistiwa;
	size_t			 tindakan[KONFLIK_PEMULIHAN + 1]; /* [0]: no stage */
	bool			*ditangani;	/* of each potensi of s[TW_INI] */
	kb_date			 issued;	/* 0: a draft */
	struct kb_homes		 homes;
};

/* "Kutai Timur, tempat 3" */
void	 triwulan_tempat(const struct triwulan *, const kb_code *,
	    const char *spot, struct kb_buf *);
/* "2 (2 s.d. 4); 3 s.d. 7 pada 1 peristiwa yang hanya diperkirakan; belum
 * diketahui pada 3 peristiwa". */
void	 triwulan_angka(const struct konflik_angka *, bool money,
	    struct kb_buf *);
/* "3 s.d. 7", "paling sedikit 3"; brief: "3–7", "≥3". */
void	 triwulan_rentang(int64_t min, int64_t max, bool open, bool brief,
	    struct kb_buf *);
/* "3", "3 + ?", "?"; where there is no event "-". */
void	 triwulan_angka_pendek(const struct konflik_angka *, struct kb_buf *);
/* Regions of whom nothing came, and whose report stands so (belum lapor, belum
 * waktunya). */
size_t	 triwulan_diam(const struct triwulan *, enum konflik_lapor,
	    struct kb_buf *names);

int	 triwulan_tindakan(struct triwulan *, struct kb_err *);
/* Open, of a high level, and no step in the quarter is on record. */
bool	 triwulan_tanpa_tindakan(const struct triwulan *, size_t potensi);

/* Those that became so, list by list, and what there was none of. */
void	 triwulan_potensi(const struct triwulan *, struct kb_doc *,
	    enum konflik_ubah from, enum konflik_ubah to);
void	 triwulan_jumlah(const struct triwulan *, struct kb_doc *);
void	 triwulan_peristiwa(const struct triwulan *, struct kb_doc *);
void	 triwulan_penanganan(const struct triwulan *, struct kb_doc *);
void	 triwulan_wilayah(const struct triwulan *, struct kb_doc *);
void	 triwulan_banding(const struct triwulan *, struct kb_doc *);
/* The office's text: data/konflik/triwulan-rekomendasi.txt. */
int	 triwulan_rekomendasi(const struct triwulan *, struct kb_doc *,
	    struct kb_err *);

/* The letter; number NULL and date 0: a draft. */
int	 triwulan_pengantar(const struct triwulan *, const char *number,
	    kb_date, struct kb_doc **, struct kb_err *);
/* The events of the quarter, by day. */
int	 triwulan_baca_peristiwa(const struct triwulan *, kb_row_fn *, void *,
	    struct kb_err *);
/* Does it speak for itself alone, and owes the report that this one is? */
bool	 triwulan_sendiri(const struct triwulan *);

/* All of it, in the version wanted. */
int	 triwulan_doc(const struct triwulan *, struct kb_doc **,
	    struct kb_err *);

#endif
