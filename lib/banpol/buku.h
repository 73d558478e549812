/* SPDX-License-Identifier: ISC */
/*
 * buku.h - the registers that the sum is made of, read once, in the order in
 * which they are needed.  A few queries, whatever there is in them; what
 * belongs together is found by halving.
 *
 * Of the rows of one council and year those of one office are kept (hitung.h).
 */
#ifndef KESBANG_BANPOL_BUKU_H
#define KESBANG_BANPOL_BUKU_H

#include "kesbang/hitung.h"

/* What each row begins with. */
struct buku_di {
	kb_code		 wilayah, kantor;
	int		 tahun;		/* of the election, or the budget */
	uint8_t		 jauh;		/* 0: the council's own office */
	size_t		 ke;		/* as it was read */
};

struct buku_partai {			/* sorted by election and code */
	int		 pemilu;
	kb_text		 kode, nama, singkatan;
	int64_t		 urut;		/* on the ballot; INT64_MAX: unknown */
};

struct buku_suara {			/* by council, election, ballot */
	struct buku_di	 di;
	kb_text		 partai;
	int64_t		 suara;
	kb_int		 kursi;
	const struct buku_partai *info;	/* NULL: not in the list */
};

struct buku_koreksi {			/* by council, election, day */
	struct buku_di	 di;
	kb_text		 partai, dasar;
	kb_date		 tanggal;
	int		 sejak;		/* budget year */
	int64_t		 suara;
	kb_int		 kursi;
};

struct buku_dewan {			/* by council, election */
	struct buku_di	 di;
	kb_date		 dilantik;
	kb_code		 induk;
};

struct buku_nilai {			/* by council, year, day */
	struct buku_di	 di;
	kb_date		 berlaku;
	kb_rate		 nilai;
	kb_text		 dasar;
};

struct buku_pagu {			/* by council, year */
	struct buku_di	 di;
	int64_t		 pagu;
};

struct buku_putusan {			/* by council, year, urutan */
	struct buku_di	 di;
	struct banpol_putusan p;
};

struct buku_rincian {			/* by council, year, urutan, order */
	struct buku_di	 di;
	int64_t		 urutan;
	struct banpol_baris b;
};

/* One kind of row; those of a council, or of its year, stand together. */
struct buku_larik {
	void		*row;
	size_t		 n, room, size;
};

enum buku_isi {
	BUKU_PARTAI, BUKU_SUARA, BUKU_KOREKSI, BUKU_DEWAN, BUKU_NILAI,
	BUKU_PAGU, BUKU_PUTUSAN, BUKU_RINCIAN, BUKU_NISI
};

struct buku {
	struct buku_larik larik[BUKU_NISI];
	struct banpol_setelan set;
	kb_code		 kantor;	/* that we act for */
	/* Texts; one that comes often (a party's code) is kept once. */
	struct kb_buf	*teks;
	size_t		 nteks;
	kb_text		*kode;		/* sorted */
	size_t		 nkode;
	struct banpol_baris *flat;	/* rows of the decisions */
	struct kb_buf	 home;		/* of the settings */
};

/* ---- buku_isi.c ---- */

/* Whose row holds (hitung.h): the nearest, of those the first by its code; in
 * a query of rows d beside each other, with what the acting office is. */
#define BUKU_TERDEKAT(acting) "ORDER BY d.kantor = d.wilayah DESC, "	\
	"d.kantor = " acting " DESC, d.kantor LIMIT 1"

enum { BUKU_DI_MANA_SAJA = 1, BUKU_BERTAHUN = 2, BUKU_LEPAS = 4 };

struct buku_jenis {
	const struct kb_type *type;
	const char	*columns;
	size_t		 size;
	void		(*fill)(struct buku *, const void *rec, void *row);
	int		(*order)(const void *, const void *);
	/* Of all regions; of the budget years that are wanted only; without a
	 * struct buku_di at its beginning. */
	unsigned	 how;
};

extern const struct buku_jenis buku_jenis[BUKU_NISI];

/* ---- buku.c ---- */

int	 buku_load(struct kb_kantor *, const struct banpol_want *,
	    struct buku *, struct kb_err *);
void	 buku_free(struct buku *);

/* The rows of a council, in one year (0: in all). */
struct buku_bagian {
	const void	*row;
	size_t		 n;
};

struct buku_bagian buku_of(const struct buku *, enum buku_isi,
	    const kb_code *, int year);
const struct buku_partai *buku_partai(const struct buku *, int election,
	    const char *code);

/* A text that lives as long as the buffers; NULL: NULL. */
kb_text	 buku_teks(struct kb_buf **, size_t *n, const char *);

/* The same for what comes often (a party's code): equal ones are one text. */
kb_text	 buku_kode(struct buku *, const char *);

#endif
