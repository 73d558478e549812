/* SPDX-License-Identifier: ISC */
/*
 * agenda.h - everything that is due, from all subjects, in one list.
 *
 * Each subject says what it has with its own clock; here it is only brought
 * together: what is overdue first, then today's, then what comes.  Things of
 * one kind and one day stand in one row.
 */
#ifndef KESBANG_AGENDA_H
#define KESBANG_AGENDA_H

#include "kesbang/office.h"

enum agenda_waktu {
	AGENDA_LEWAT = 1, AGENDA_HARI_INI, AGENDA_MENDATANG,
	AGENDA_TANPA_HARI,		/* it is owed, and no day was said */
};

enum agenda_bidang {
	AGENDA_ORMAS = 1, AGENDA_BANPOL, AGENDA_LAPORAN, AGENDA_HARGA,
	AGENDA_DESK, AGENDA_KONFLIK, AGENDA_RAKOR, AGENDA_TUKAR,
	AGENDA_ARSIP, AGENDA_SETELAN,
};

extern const struct kb_word agenda_waktu[], agenda_bidang[];

struct agenda_butir {
	kb_date		 tanggal;	/* unknown: no day was said */
	kb_int		 sisa_hari;	/* < 0: so many days ago */
	kb_enum		 waktu;		/* enum agenda_waktu */
	kb_enum		 bidang;	/* enum agenda_bidang */
	kb_text		 urusan;	/* "masa berlaku SKT berakhir" */
	kb_text		 pokok;		/* whose: "A, B dan 3 lainnya" */
	kb_int		 banyak;	/* so many */
	kb_text		 perintah;	/* that tells more */
};

extern const struct kb_type agenda_butir_type;

struct agenda {
	kb_span		 dalam;		/* how far ahead */
	enum agenda_bidang bidang;	/* 0: all */
	/* results */
	struct agenda_butir *butir;
	size_t		 n, lewat;
	struct kb_homes	 homes;
};

int	 agenda(struct kb_kantor *, struct agenda *, struct kb_err *);
void	 agenda_free(struct agenda *);		/* also after a failure */

#endif
