/* SPDX-License-Identifier: ISC */
/* bantuan_doc.h - what the documents of figures share. */
#ifndef KESBANG_BANPOL_BANTUAN_DOC_H
#define KESBANG_BANPOL_BANTUAN_DOC_H

#include "kesbang/bantuan.h"

/* The rows that are told. */
struct dipilih {
	struct bantuan		*bantuan;	/* by wilayah, tahun */
	size_t			 n, room;
	struct realisasi	*realisasi;
	size_t			 nyear, years;
	struct kb_homes		 homes;
	bool			 councils;	/* more than one */
	bool			 all;		/* parties of those years */
};

int	 bantuan_pilih(struct kb_kantor *, const struct kb_filter *,
	    struct dipilih *, struct kb_err *);
void	 bantuan_lepas(struct dipilih *);
/* How many rows from the i-th on are of its council and year. */
size_t	 bantuan_setahun(const struct dipilih *, size_t i);
/* The year of a row; NULL: not among them. */
const struct realisasi *bantuan_tahun(const struct dipilih *,
	    const struct bantuan *);
/* Adds "2024", of several councils "Kota Contoh, 2024". */
void	 bantuan_tahun_label(struct kb_kantor *, const struct dipilih *,
	    const kb_code *, kb_pdate year, struct kb_buf *);

/* Letterhead, title, the day. */
struct kb_doc *bantuan_begin(struct kb_kantor *, const char *title);
/* Rupiah without the "Rp": said once under the table. */
void	 bantuan_cell(struct kb_doc *, kb_money);
/* To one of the sums; what is unknown is left out. */
int	 bantuan_add(kb_money *, kb_money, struct kb_err *);

#endif
