/* SPDX-License-Identifier: ISC */
/* naskah.h - what the files of the meeting's document share. */
#ifndef KESBANG_RAKOR_NASKAH_H
#define KESBANG_RAKOR_NASKAH_H

#include "rules.h"

enum naskah_isi {			/* in the order in which it is stored */
	NASKAH_RAPAT, NASKAH_REKOMENDASI, NASKAH_BAHASAN, NASKAH_MASUKAN,
	NASKAH_TINDAK_LANJUT, NASKAH_NISI,
};

struct naskah {
	const char	*file;
	struct kb_errs	*errs;
	struct kb_flat	*flat[NASKAH_NISI];	/* NULL: not wanted */
	const char	*rapat;		/* nomor; NULL: none is said */
	const char	*penerima;	/* of the whole file; NULL */
	const struct kb_node *kepala;	/* of a meeting with its facts */
	/* The items met so far, as nodes, with their numbers. */
	struct naskah_butir {
		const struct kb_node *n;
		const char	*nomor, *cetak;
		bool		 atas;	/* at the top of the list */
	}		*butir;
	size_t		 nbutir;
	struct kb_homes	 homes;		/* of numbers that were completed */
};

/* How a key becomes cells; a key without a rule is a column. */
enum naskah_cara {
	NASKAH_TEKS,			/* the column of another name */
	NASKAH_GABUNG,			/* text, person or list, as one text */
	NASKAH_BAGIAN,			/* a map, by rules of its own */
	NASKAH_KHUSUS,		/* by a function; NULL: by another one */
};

struct naskah_aturan {
	const char	*key;
	enum naskah_cara how;
	const char	*column, *antara;
	const struct naskah_aturan *bagian;
	void		(*khusus)(struct naskah *, struct kb_flat *,
			    const struct kb_node *);
	/* Written: of the columns "a|b" that this one makes. */
	const char	*milik;
	void		(*tulis)(struct kb_nest_out *, const char *key,
			    const void *rec);
	const char	*contoh;	/* further forms of its value; NULL */
};

/* Read and written by. */
extern const struct naskah_aturan naskah_aturan_rapat[],
    naskah_aturan_rekomendasi[], naskah_aturan_bahasan[],
    naskah_aturan_tindak_lanjut[];

void	 naskah_buka(struct naskah *, const struct kb_node *root);

/* ---- naskah_bagian.c: key by key ---- */

void	 naskah_tolak(struct naskah *, const struct kb_node *,
	    const char *column, const char *why);
/* What messages call the columns of each type that is wanted. */
void	 naskah_sebut(struct naskah *);
/* A text, a person, or a list of these, as one text; false: nothing. */
bool	 naskah_gabung(struct naskah *, const struct kb_node *,
	    const char *between, struct kb_buf *);
void	 naskah_bagian(struct naskah *, struct kb_flat *,
	    const struct kb_node *map, const struct naskah_aturan *);

/* The text of that key; NULL: there is none. */
static inline const char *
naskah_teks(const struct kb_node *map, const char *key)
{
	const struct kb_node *n = kb_node_find(map, key);

	return n != NULL && n->kind == KB_NODE_TEXT ? n->text : NULL;
}

/* A value that stands under the key of n, or, in a list, by itself. */
static inline void
naskah_sel(struct kb_flat *to, const char *column, const char *value,
    const struct kb_node *n)
{
	kb_flat_cell(to, column, n->key, value, n->line);
}

static inline struct kb_src
naskah_di(const struct naskah *d, const struct kb_node *n)
{
	return (struct kb_src){ .file = d->file, .line = n->line };
}

/* ---- naskah_butir.c: the parts that are lists ---- */

void	 naskah_rekomendasi(struct naskah *, const struct kb_node *);
void	 naskah_bahasan(struct naskah *, const struct kb_node *);
void	 naskah_masukan(struct naskah *, const struct kb_node *);
/* What only the whole list shows: numbers, and how many. */
void	 naskah_periksa(struct naskah *);

/* ---- naskah_tenggat.c: deadlines ---- */

void	 naskah_tenggat(struct naskah *, struct kb_flat *,
	    const struct kb_node *);
/* The sort of item that its deadline makes of it; NULL: none. */
const char *naskah_jenis(const struct kb_node *item);
/* The other way round: does it follow from the rest of the record? */
bool	 naskah_jenis_tersirat(const struct rekomendasi *);
void	 naskah_tulis_tenggat(struct kb_nest_out *, const char *key,
	    const void *rekomendasi);

/* ---- naskah_tindak.c: what came of it ---- */

void	 naskah_tindak_lanjut(struct naskah *, const struct kb_node *);

#endif
