/* SPDX-License-Identifier: ISC */
/* pantau.h - what the files of the stock of recommendations share. */
#ifndef KESBANG_RAKOR_PANTAU_H
#define KESBANG_RAKOR_PANTAU_H

#include "kesbang/dokumen_rapat.h"
#include "kesbang/pantau.h"
#include "kesbang/period.h"

/* ---- what the stock is made of ---- */

/* A record that counts as that of another office; their types are equal. */
struct pantau_kembar {
	const struct kb_type	*type;
	const struct kb_head	*catatan, *pemegang;
};

/* A meeting as an office has it, and the one that it counts as. */
struct pantau_catatan_rapat {
	const struct rapat	*r, *pemegang;
};

/* What an office calls an item, and which it is. */
struct pantau_nomor {
	const struct rekomendasi *r;	/* its own record */
	const struct rekomendasi *pemegang;	/* the one that holds, or r */
	const struct rapat	*rapat;
	struct rakor_butir	*butir;
};

struct pantau_dalam {
	struct rapat		*rapat;		/* as the offices have them */
	struct pantau_catatan_rapat *tercatat;	/* by nomor, then by day, the
						   nearest first */
	size_t			 nrapat;
	struct rekomendasi	*rekomendasi;
	struct pantau_nomor	*nomor;		/* by nomor and kantor */
	size_t			 nnomor;
	struct pantau_kembar	*kembar;
	size_t			 nkembar;
	const struct tindak_lanjut **cabut;	/* those that take one back */
	size_t			 ncabut;
	const struct tindak_lanjut **urut;	/* as the cells lie */
	struct kb_homes		 homes;
	struct kb_buf		 home;		/* of the settings */
};

/* An empty one, for whom we act; rakor_pantau_free() ends it. */
struct rakor_pantau pantau_mulai_dari(const struct kb_kantor *);

/* ---- pantau_penerima.c: who is meant ---- */

struct pantau_nama {
	kb_text		 tulis, maksud;	/* as written, as cells name it */
};

struct pantau_penerima {
	struct kb_kantor	*k;
	struct kb_homes		*homes;
	struct pantau_nama	*nama;		/* those met, of any meaning */
	size_t			 n;
	kb_code			*daerah;	/* all in that province */
	size_t			 ndaerah;
	kb_code			 prov;		/* "": of none yet */
};

/* The one that n bytes name, in a meeting of that province; equal ones are one
 * pointer. */
kb_text	 pantau_siapa(struct pantau_penerima *, const kb_code *prov,
	    const char *, size_t n);
/* Those of "semua"; -1 only when the question itself failed. */
int	 pantau_semua(struct pantau_penerima *, const kb_code *prov,
	    struct kb_err *);
void	 pantau_penerima_free(struct pantau_penerima *);
/* What to fill in where an item asks all, and of where is not known. */
bool	 rakor_semua_mana(const struct rekomendasi *, struct kb_buf *);
/* None of those is called so: which one was meant, or who there is; -1. */
int	 pantau_bukan(struct kb_kantor *, const kb_text *who, size_t n,
	    const char *what, const char *word, struct kb_err *);
/* The order of columns: the province, its regions, units by name. */
int	 pantau_urut(const char *, const char *);
/* The province that a meeting's recommendations are of. */
kb_code	 pantau_provinsi(const struct kb_env *, const struct rapat *);

/* ---- while the stock is made ---- */

/* An entry, and where it belongs. */
struct pantau_masuk {
	const struct tindak_lanjut *t;
	const struct rakor_butir *butir;
	kb_text			 siapa;
	kb_date			 mulai;		/* of its period; 0: none */
	bool			 dipakai;	/* a cell has it */
	bool			 pindah;	/* it counts at a later item: it
						   is there, too */
};

/* Whom an item asks, each once, in the order of columns. */
struct pantau_alamat {
	kb_text			*siapa;
	size_t			 n;
};

struct pantau_kerja {
	struct rakor_pantau	*p;
	const struct rakor_tanya *ask;
	struct pantau_penerima	 who;
	struct pantau_alamat	*alamat;	/* one an item, as p->butir */
	struct pantau_masuk	*masuk;		/* by item, addressee, period,
						   day: so is dalam->urut */
	size_t			 nmasuk;
	size_t			 room;		/* of p->sel */
	kb_text			 semua;		/* as entries name all of them;
						   NULL: none does */
	kb_text			 only;		/* the addressee asked for */
};

/* ---- pantau_alamat.c ---- */

/* Of all items; and what they call a unit is how it is called. */
int	 pantau_alamat(struct pantau_kerja *, struct kb_err *);
/* The only part of an item that asks something of them; itself, where it has
 * none; NULL: no part or several do. */
const struct rakor_butir *pantau_bagian(const struct pantau_kerja *,
	    const struct rakor_butir *, kb_text who);
/* Does that item, or a part of it, ask something of them? */
bool	 pantau_menugasi(const struct pantau_kerja *,
	    const struct rakor_butir *, kb_text who);
/* The province of an item's meeting. */
kb_code	 pantau_provinsi_butir(const struct pantau_kerja *,
	    const struct rakor_butir *);
/* For qsort(): the order of columns. */
int	 pantau_urut_kolom(const void *, const void *);

/* ---- pantau_luar.c ---- */

/* The days that hold of each item. */
int	 pantau_hari(struct kb_kantor *, struct rakor_pantau *,
	    struct kb_err *);
/* Adds to p->catatan what other registers prove. */
int	 pantau_luar(struct pantau_kerja *, struct kb_err *);

/* ---- pantau_masuk.c ---- */

/* j->masuk of p->catatan. */
void	 pantau_masuk(struct pantau_kerja *);
/* The first of an item, an addressee and, of what recurs, one period. */
size_t	 pantau_masuk_di(const struct pantau_kerja *,
	    const struct rakor_butir *, kb_text who, kb_date mulai, size_t *n);

/* ---- pantau_terus.c: what a later meeting took up ---- */

/* The first day that it is asked of: of what recurs, its first period's. */
kb_date	 pantau_mulai(const struct pantau_kerja *,
	    const struct rakor_butir *);
/* The later item that asks the same of them today; NULL: none does. */
const struct rakor_butir *pantau_penerus(const struct pantau_kerja *,
	    const struct rakor_butir *, kb_text who);
/* The item where something entered of that one counts; mulai: its period's
 * first day; 0: it does not recur. */
const struct rakor_butir *pantau_tempat(const struct pantau_kerja *,
	    const struct rakor_butir *, kb_text who, kb_date mulai);
/* Was that time delivered under an older number that asked it of them? */
bool	 pantau_sudah(const struct pantau_kerja *, const struct rakor_butir *,
	    kb_text who, const struct kb_period *);

/* ---- pantau_butir.c: what ---- */

bool	 pantau_berulang(const struct rekomendasi *);	/* with a rhythm */

/* After the meetings are there: p->butir and their numbers. */
int	 pantau_butir(struct kb_db *, struct rakor_pantau *, struct kb_err *);
/* What that office calls so, else the first of that number that there is. */
struct rakor_butir *pantau_butir_of(const struct rakor_pantau *,
	    const char *nomor, const kb_code *office);

/* As it is stored, with what its item says: 1, 0: there is none, -1. */
int	 pantau_satu(struct kb_db *, const char *nomor, const kb_code *office,
	    struct rekomendasi *, struct kb_homes *, struct kb_err *);

/* ---- pantau_kembar.c: what several offices recorded ---- */

/* p->rapat, and what it was made of. */
int	 pantau_rapat(struct kb_db *, struct rakor_pantau *, struct kb_err *);
/* The day it ended. */
kb_date	 pantau_hari_akhir(const struct rapat *);
/* The meeting that an office calls so, else the first so called; NULL. */
const struct rapat *pantau_rapat_of(const struct rakor_pantau *,
	    const char *nomor, const kb_code *office);
/* Which record holds of each number. */
void	 pantau_kembar_butir(struct pantau_dalam *);
/* Drops entries that another office made alike, of those that nobody took
 * back. */
void	 pantau_kembar_catatan(struct rakor_pantau *);
/* Do two records differ in what they say of the matter?  Adds the columns. */
bool	 pantau_beda(const struct kb_type *, const void *, const void *,
	    struct kb_buf *);

/* ---- dokumen_rapat.c ---- */

/* Entries of the meeting ?2: those between KODE# and KODE$, by the index. */
#define PANTAU_OF_MEETING						\
	"rekomendasi > ?2 || '#' AND rekomendasi < ?2 || '$'"

/* The meeting that was asked for, of the office whose record holds. */
int	 pantau_dokumen(struct kb_kantor *, const struct rakor_pantau *,
	    struct rakor_dokumen *, struct kb_err *);

/* ---- pantau_masa.c: when ---- */

/* The week, month ... of that kind which holds the day; its name. */
void	 pantau_masa(enum rakor_setiap, kb_date, struct kb_period *,
	    char name[KB_PERIOD_NAME]);
/* The first and the last day of a text as they are stored; 0: none. */
struct kb_period pantau_rentang(const char *);
/* The last day of one that may be a year or a month. */
kb_date	 pantau_akhir(kb_pdate);

/* ---- cabut.c ---- */

/* After the entries are there: those that take one back. */
void	 pantau_cabut(struct rakor_pantau *);

/* ---- pantau.c ---- */

/* That day and the days after it, which the item says or else the office. */
kb_date	 pantau_sesudah(kb_date, const struct rakor_butir *,
	    const kb_int *dflt);
/* The last day of what does not recur, with the days after it; 0: none. */
kb_date	 pantau_batas(const struct rakor_butir *);

/* ---- pantau_nilai.c: how a cell stands, of its entries and the day ---- */

void	 pantau_nilai(const struct rakor_setelan *, kb_date today,
	    struct rakor_sel *);
/* Until when it was put off, as it stands; 0: it was not. */
kb_date	 pantau_ditunda(const struct rakor_sel *);

#endif
