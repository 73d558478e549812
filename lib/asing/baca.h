/* SPDX-License-Identifier: ISC */
/* baca.h - the sums as they were told, in blocks; which of them may leave. */
#ifndef KESBANG_ASING_BACA_H
#define KESBANG_ASING_BACA_H

#include "kesbang/asing.h"

/* What a row is a part by; 0: the total that its source states. */
enum { ASING_M_KEBANGSAAN = 1, ASING_M_IZIN = 2, ASING_M_SEKTOR = 4 };
#define ASING_MASKS 8

struct asing_angka {
	struct asing	 a;
	kb_int		 barisan;	/* rowid */
	const char	*kunci;		/* source and definition, folded */
	const char	*bagian;	/* nationality, permit, sector, folded */
	uint8_t		 mask;
	uint8_t		 jauh;		/* 0: of our own office, 1: of that
					   where it is, 2: of another */
	bool		 orang;		/* a text of it leads to a person */
	bool		 diganti;	/* told again within a week */
	int32_t		 hari;		/* tanggal, as a serial */
	bool		 beredar;	/* its number may leave; see beredar.c */
	bool		 kecil;		/* it may be told to be small */
	bool		 dijumlah;	/* the sum of its list may be told, for
					   nobody states a total */
	bool		 atas;		/* no region with numbers holds its */
};

/* All rows of a region, source, definition, day and office: next to each
 * other, those of one mask together, the days of a region from the last. */
struct asing_buku {
	struct asing_angka	*r;
	size_t			 n;
	struct kb_homes		 homes;
	struct asing_setelan	 set;
	struct kb_buf		 home;
};

/* Those until a day; 0: all. */
int	 asing_baca(struct kb_kantor *, kb_date to, struct asing_buku *,
	    struct kb_err *);
void	 asing_buku_free(struct asing_buku *);

/* Rows from..to-1 of a book. */
struct asing_blok {
	size_t	 from, to;
};

/* Its rows of that mask; none: from == to. */
struct asing_blok asing_blok_mask(const struct asing_buku *,
	    struct asing_blok, unsigned mask);
/* By which parts to list a dimension: those by it alone, else those that have
 * the fewest others; 0: none. */
unsigned asing_blok_by(const struct asing_buku *, struct asing_blok,
	    unsigned dimension);
int64_t	 asing_blok_sum(const struct asing_buku *, struct asing_blok);
/* The next of the last days within a period, of the office that holds; false:
 * no more.  *at begins at 0. */
bool	 asing_blok_next(struct kb_kantor *, const struct asing_buku *,
	    const struct asing_tanya *, size_t *at, struct asing_blok *);
/* The next of all blocks. */
bool	 asing_blok_each(const struct asing_buku *, size_t *at,
	    struct asing_blok *);
/* The one of the same region, source, definition and office on the day before
 * it that has any; false: none. */
bool	 asing_blok_before(const struct asing_buku *, struct asing_blok,
	    struct asing_blok *);

/* Its permits that end, by the parts that tell it; unknown: not of all. */
kb_int	 asing_blok_berakhir(const struct asing_buku *, struct asing_blok);

/* Sets .beredar, .kecil, .dijumlah and .atas of all rows. */
void	 asing_beredar(struct asing_buku *);
/* The same of one source's last numbers of a day, which it sorts: what is not
 * to leave then is closed. */
void	 asing_beredar_day(const struct asing_buku *, struct asing_angka **,
	    size_t n);
bool	 asing_kecil(const struct asing_buku *, int64_t);

/* ---- as a type's hooks ---- */

int	 asing_public_begin(struct kb_kantor *, struct kb_err *);
extern const char asing_public[], asing_withheld[];

#endif
