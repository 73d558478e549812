/* SPDX-License-Identifier: ISC */
/*
 * nama.h - what is a name's own in "DPD LASKAR MELAYU RIAU (DPD-LMR)": for
 * comparing only, never shown.
 */
#ifndef KESBANG_ORMAS_NAMA_H
#define KESBANG_ORMAS_NAMA_H

#include "kesbang/base.h"

#define ORMAS_NAME_WORDS 12

enum ormas_tingkat {
	ORMAS_TANPA_TINGKAT, ORMAS_PUSAT, ORMAS_WILAYAH, ORMAS_DAERAH,
	ORMAS_CABANG, ORMAS_ANAK_CABANG, ORMAS_RANTING,
};

struct ormas_name {
	struct kb_buf	 core;		/* "laskarmelayuriau" */
	struct kb_buf	 short_form;	/* in brackets: "lmr" */
	uint64_t	 word[ORMAS_NAME_WORDS];	/* of the core */
	size_t		 n;
	enum ormas_tingkat level;	/* of its board: DPD */
	bool		 versi;		/* one of two boards says it is it */
};

/* Empties what was in it; all is done with by ormas_name_free(). */
void	 ormas_name_read(struct ormas_name *, const char *);
void	 ormas_name_free(struct ormas_name *);
/* One has all words of the other. */
bool	 ormas_name_part(const struct ormas_name *, const struct ormas_name *);

/* Street, number, RT as one run, however they are abbreviated; a person
 * without titles and degrees; the last digits of the first phone. */
void	 ormas_address_core(const char *, struct kb_buf *);
void	 ormas_person_core(const char *, struct kb_buf *);
void	 ormas_phone_core(const char *, struct kb_buf *);

#endif
