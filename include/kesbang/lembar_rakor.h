/* SPDX-License-Identifier: ISC */
/*
 * lembar_rakor.h - one addressee: what was agreed with it, how that stands
 * today, and what is asked of it next.
 */
#ifndef KESBANG_LEMBAR_RAKOR_H
#define KESBANG_LEMBAR_RAKOR_H

#include "kesbang/pantau.h"

/* Where an item stands with its addressee; of what recurs: the first of these
 * that one of its periods is in. */
enum rakor_bagian {
	RAKOR_BAGIAN_LEWAT,
	RAKOR_BAGIAN_MENJELANG,
	RAKOR_BAGIAN_TERBUKA,
	RAKOR_BAGIAN_SELESAI,
	RAKOR_BAGIAN_TIDAK_DAPAT,
	RAKOR_BAGIAN_TIDAK_BERLAKU,
	RAKOR_BAGIAN_DITERUSKAN,	/* a later meeting asks it of them */
	RAKOR_BAGIAN_LUAR,		/* told, and not asked of it */
	RAKOR_NBAGIAN
};

/* One item with its cells: one, or one a period. */
struct rakor_pokok {
	enum rakor_bagian	 bagian;
	const struct rakor_sel	*sel;		/* the first of n */
	size_t			 n;
	const struct rakor_sel	*utama;		/* the one that it stands there
						   for: the first such */
	const struct rakor_sel	*tercatat;	/* the last with an entry, or
						   utama */
};

struct rakor_lembar {
	const struct rakor_pantau *p;
	kb_text			 siapa;		/* as cells name it */
	struct rakor_pokok	*pokok;		/* by part, then day, then as
						   the lists run */
	size_t			 n;
	const struct rapat	**rapat;	/* those they are of, by day */
	size_t			 nrapat;
	struct rakor_hitung	 h;		/* of those cells */
};

/*
 * The stock of one addressee, as people write it; one that nothing is asked
 * of is refused with those that there are.  Free it after a failure, too.
 */
int	 rakor_pantau_satu(struct kb_kantor *, const struct rakor_tanya *,
	    struct rakor_pantau *, struct kb_err *);
/*
 * The sheet of an addressee of the stock.  all false: of the meetings that
 * still have something open with it, and of the last.
 */
void	 rakor_lembar(const struct rakor_pantau *, const char *who, bool all,
	    struct rakor_lembar *);
void	 rakor_lembar_free(struct rakor_lembar *);
struct kb_doc *rakor_lembar_doc(struct kb_kantor *,
	    const struct rakor_lembar *);

/* ---- the forms that it sends back ---- */

/* A row of it: what is known of an open one, for people what it is about. */
struct rakor_formulir {
	struct tindak_lanjut	 t;
	kb_text			 isi, keadaan;
};

#define RAKOR_NFORMULIR 24
struct rakor_formulir_type {
	struct kb_type		 type;
	struct kb_field		 field[RAKOR_NFORMULIR];
};

/*
 * Columns of tindak-lanjut, and for reading only _isi and _keadaan, which
 * imports pass by.
 */
void	 rakor_formulir_type(struct rakor_formulir_type *);
/* A row each that is open, or that nothing shows. */
int	 rakor_formulir(const struct rakor_lembar *, kb_row_fn *, void *,
	    struct kb_err *);
/* Of masukan: a row each field of work, of that region and meeting. */
int	 rakor_formulir_masukan(struct kb_kantor *, const kb_code *,
	    const char *rapat, kb_row_fn *, void *, struct kb_err *);

/* ---- in words ---- */

/* The item's text; of a part after that of the item it belongs to. */
void	 rakor_isi(const struct rakor_butir *, struct kb_buf *);
/* " (pada k-22#a)": the old number of the last entry; or what was closed under
 * one before the meeting asked again. */
void	 rakor_asal_kata(const struct rakor_sel *, struct kb_buf *);
/*
 * "dalam proses, 18 dari 20 kecamatan; batas 31 Desember 2025, lewat 79 hari",
 * "tertunda sampai 30 April 2026; 41 hari lagi, batas semula 31 Desember 2025".
 */
void	 rakor_keadaan_kata(const struct rakor_pokok *, struct kb_buf *);
/* Its periods: "2024-T2 tepat waktu; 2024-T3 s.d. 2025-T1 lewat ..." */
void	 rakor_masa_kata(const struct rakor_pokok *, struct kb_buf *);
/*
 * What is asked next; nothing: it is done, and shown.  Is it more than
 * RAKOR_DIMINTA, which is asked of whatever is open?
 */
#define RAKOR_DIMINTA "keadaan dan bukti"
bool	 rakor_diminta(const struct rakor_pokok *, struct kb_buf *);

#endif
