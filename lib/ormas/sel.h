/* SPDX-License-Identifier: ISC */
/* sel.h - what the cells of offices' sheets hold (lembar.c has the table). */
#ifndef KESBANG_ORMAS_SEL_H
#define KESBANG_ORMAS_SEL_H

#include "kesbang/sheet.h"
#include "kesbang/tempo.h"

typedef void ormas_part_fn(const struct kb_heading *, char *,
    const struct kb_facts *);

/* One line of text, whatever breaks it has. */
char	*ormas_one_line(char *);

/* sel.c */
ormas_part_fn ormas_cell_line, ormas_cell_name, ormas_cell_kind,
    ormas_cell_term, ormas_cell_each_term, ormas_cell_validity,
    ormas_cell_any_validity, ormas_cell_address, ormas_cell_chair,
    ormas_cell_phone;
bool	 ormas_phone_goes_on(const char *);

/* Papers with a number (sel_dokumen.c). */
enum { DOK_AHU, DOK_SKT, DOK_LAPOR, DOK_AKTA, NDOK };
extern const struct ormas_dokumen {
	const char	*number, *date, *end;	/* columns; end may be NULL */
	const char	*label;			/* words that name it, "a|b" */
} ormas_dokumen[NDOK];

/* sel_dokumen.c */
/* Do words of the text name that paper? */
bool	 ormas_dokumen_named(const struct ormas_dokumen *, const char *,
	    size_t len, const struct ormas_setelan *);
ormas_part_fn ormas_cell_deed, ormas_cell_number, ormas_cell_papers;

/* sel_nomor.c: the number of such a paper and what stands about it. */
void	 ormas_give_dokumen(const struct ormas_dokumen *, char *cell,
	    const struct kb_facts *);

/* sel_pengurus.c */
ormas_part_fn ormas_cell_board, ormas_cell_three;
bool	 ormas_board_goes_on(const char *);
ormas_part_fn ormas_cell_role;			/* beside names */
bool	 ormas_role_goes_on(const char *);

#endif
