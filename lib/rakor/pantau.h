/* SPDX-License-Identifier: ISC */
/* pantau.h - what the files of the stock of recommendations share. */
#ifndef KESBANG_RAKOR_PANTAU_H
#define KESBANG_RAKOR_PANTAU_H

#include "kesbang/pantau.h"
#include "kesbang/period.h"

/* ---- pantau_penerima.c: who is meant ---- */

struct pantau_nama {
	kb_text		 tulis, maksud;	/* as written, as cells name it */
};

struct pantau_penerima {
	struct kb_kantor	*k;
	struct kb_homes		*homes;
	struct pantau_nama	*nama;		/* those met, whatever they mean */
	size_t			 n;
	kb_code			*daerah;	/* regencies and cities of prov */
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
/* The order of columns: the province, its regions, units by name. */
int	 pantau_urut(const char *, const char *);
/* The province that a meeting's recommendations are of. */
kb_code	 pantau_provinsi(const struct kb_kantor *, const struct rapat *);

/* ---- pantau_butir.c: what ---- */

/* After the meetings are there: p->butir and p->nomor. */
int	 pantau_butir(struct kb_db *, struct rakor_pantau *, struct kb_err *);
/* That of the office, else the first of that number that there is. */
struct rakor_butir *pantau_butir_of(const struct rakor_pantau *,
	    const char *nomor, const kb_code *office);

/* ---- pantau_masa.c: when ---- */

/* The week, month ... of that kind which holds the day; its name. */
void	 pantau_masa(enum rakor_setiap, kb_date, struct kb_period *,
	    char name[KB_PERIOD_NAME]);
/* The first and the last day of a text as they are stored; 0: none. */
struct kb_period pantau_rentang(const char *);
/* The last day of one that may be a year or a month. */
kb_date	 pantau_akhir(kb_pdate);

/* ---- pantau.c ---- */

/* The last day of what does not recur, with the days after it; 0: none. */
kb_date	 pantau_batas(const struct rakor_butir *);

/* ---- pantau_nilai.c: how a cell stands, of its entries and the day ---- */

void	 pantau_nilai(const struct rakor_setelan *, kb_date today,
	    struct rakor_sel *);
/* Until when it was put off, as it stands; 0: it was not. */
kb_date	 pantau_ditunda(const struct rakor_sel *);

#endif
