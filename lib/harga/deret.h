/* SPDX-License-Identifier: ISC */
/*
 * deret.h - the prices of each thing through the days, judged: which of two
 * offices' rows counts, which price is doubtful, and which one was before it.
 * The rules are told in kesbang/harga.h.
 */
#ifndef KESBANG_HARGA_DERET_H
#define KESBANG_HARGA_DERET_H

#include "kesbang/harga.h"

#define HARGA_TIADA SIZE_MAX

struct harga_amatan {
	int64_t		 baris;		/* of the register */
	kb_date		 tanggal;
	const char	*komoditas, *satuan;	/* equal ones are one pointer */
	size_t		 pasar;		/* index into the markets */
	kb_money	 min, maks, satu;
	kb_enum		 yakin;
	kb_code		 kantor;
	bool		 kembar;	/* a nearer office has this price, too */
	enum harga_ragu	 ragu;
	size_t		 jauh;		/* the price it is far from */
	size_t		 lalu;		/* the one that it is compared with */
	kb_date		 kunjungan;	/* when this market was seen before */
};

struct harga_pasar {
	const char	*nama;
	kb_code		 wilayah;
	uint8_t		*seen;		/* a bit a day */
	size_t		 last;		/* in the series being read */
	kb_date		 on;
	size_t		 first;		/* price of that day */
};

struct harga_deret {
	struct harga_amatan	*a;	/* as commodities are listed, by unit,
					   day, market */
	size_t			 n;
	struct harga_pasar	*pasar;
	size_t			 npasar;
	size_t			*voice;		/* prices of the thing being read that
						   others are judged by */
	size_t			 nvoice;
	int32_t			 first;	/* day of the first bit */
	size_t			 days;
	struct kb_homes		 homes;
};

/* All prices that those of these days are judged by, and they; goods: of
 * these alone, and no visits that saw others.  NULL: of all. */
int	 harga_deret_baca(struct kb_kantor *, const struct harga_setelan *,
	    kb_date from, kb_date to, const char *goods, struct harga_deret *,
	    struct kb_err *);
void	 harga_deret_free(struct harga_deret *);	/* also after a failure */
/* Once all are known: which are one market, however two offices write them. */
void	 harga_deret_pasar(struct harga_deret *);
/* On how many of these days was a market (HARGA_TIADA: any) seen? */
size_t	 harga_deret_hari(const struct harga_deret *, size_t pasar,
	    kb_date from, kb_date to);
/* By day; of a day as commodities are listed, and by market. */
void	 harga_pantau_urut(struct harga_pantau *);
/* The days of the week on which prices are due: bit 0 is Monday. */
int	 harga_jadwal_hari(struct kb_kantor *, unsigned *days, struct kb_err *);
/* The number of a record, to be freed; NULL: it is gone. */
char	*harga_nomor(struct kb_kantor *, int64_t baris);
/* "Rp93", "Rp70.000-85.000": as it was written. */
void	 harga_tulis(struct kb_buf *, const struct harga_amatan *);

#endif
