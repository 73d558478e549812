/* SPDX-License-Identifier: ISC */
/*
 * matriks.h - recommendations across, and down those they are addressed to:
 * what stands on the table of a meeting.
 *
 * Nothing is judged here: a place shows cells of the stock (pantau.h) by a
 * letter for the status, after Peraturan BPK 2/2017 Pasal 6(4), and by marks
 * for what follows from the day and the evidence.
 */
#ifndef KESBANG_MATRIKS_H
#define KESBANG_MATRIKS_H

#include "kesbang/pantau.h"
#include "kesbang/period.h"

/* Letters by status; marks after them.  One table each, for all formats. */
enum rakor_tanda {
	RAKOR_TANDA_LEWAT, RAKOR_TANDA_SELESAI_LEWAT, RAKOR_TANDA_DEKAT,
	RAKOR_TANDA_TANPA_BUKTI, RAKOR_TANDA_KEDALUWARSA,
	RAKOR_TANDA_MENDAHULUI, RAKOR_TANDA_BERSAMA,
	RAKOR_TANDA_DITERUSKAN, RAKOR_NTANDA
};

struct rakor_huruf {
	const char	*huruf, *arti;
	enum kb_tone	 nada;		/* of marks NONE: the letter's */
};

extern const struct rakor_huruf rakor_huruf[];	/* by enum rakor_status */
extern const struct rakor_huruf rakor_tanda[RAKOR_NTANDA];

/* One item with one addressee. */
struct rakor_tempat {
	const struct rakor_sel	*sel;	/* the one shown, of what recurs the
					   last; NULL: not asked of them */
	size_t			 n, sesuai;	/* periods, and those done */
	unsigned		 tanda;	/* 1 << enum rakor_tanda, of all n */
};

struct rakor_baris {
	const struct rakor_butir *butir;
	kb_text			 periode;	/* only this one; NULL: all */
	bool			 judul;		/* heads the rows of its parts,
						   or of its periods */
	struct rakor_tempat	*tempat;	/* as many as columns */
	struct rakor_hitung	 h;
};

struct rakor_matriks {
	struct rakor_pantau	 p;
	const struct rapat	**rapat;	/* those shown, by day */
	size_t			 nrapat;
	kb_text			*penerima;	/* the columns */
	size_t			 npenerima;
	struct rakor_baris	*baris;		/* by meeting, as it lists */
	size_t			 nbaris;
	struct rakor_hitung	 h, *kolom;	/* of all; of each column */
};

/* What is asked for; NULL and 0: the last rakor, and all of it. */
struct rakor_matriks_tanya {
	char		*const *rapat;	/* numbers of meetings */
	size_t		 nrapat;
	struct kb_period masa;		/* or those held in it */
	const char	*penerima;	/* "64.02, Kutai Timur" */
	kb_enum		 jenis;
	bool		 rinci;		/* a row each period of what recurs */
};

/* Free it after a failure, too. */
int	 rakor_matriks(struct kb_kantor *, const struct rakor_matriks_tanya *,
	    struct rakor_matriks *, struct kb_err *);
void	 rakor_matriks_free(struct rakor_matriks *);

/* Each cell of it, as the lists run; fn's failure ends it. */
typedef int rakor_sel_fn(void *, const struct rakor_sel *, struct kb_err *);
int	 rakor_matriks_each(const struct rakor_matriks *, rakor_sel_fn *,
	    void *, struct kb_err *);

/* "S>", "B!K", "P 18/20", "B! 3/8"; of a place that is empty "-". */
void	 rakor_tempat_kata(const struct rakor_tempat *, struct kb_buf *);
enum kb_tone rakor_tempat_nada(const struct rakor_tempat *);

/* On a page, on its side; kop: with the letterhead; whole: with the texts of
 * the items as they are, for which A3 has room. */
struct kb_doc *rakor_matriks_doc(struct kb_kantor *,
	    const struct rakor_matriks *, bool kop, bool whole);
/* As a section of another document. */
void	 rakor_matriks_bagian(struct kb_kantor *, const struct rakor_matriks *,
	    struct kb_doc *);
/* For a message: how many, and what is late. */
struct kb_doc *rakor_matriks_pesan(struct kb_kantor *,
	    const struct rakor_matriks *);

#endif
