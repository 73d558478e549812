/* SPDX-License-Identifier: ISC */
/* jalan.h - what the parts of perjalanan share. */
#ifndef KESBANG_BANPOL_JALAN_H
#define KESBANG_BANPOL_JALAN_H

#include "kesbang/lpj.h"
#include "papan.h"

/* What the records say, as they are read: the other parts only look. */
struct jalan {
	struct kb_kantor	*k;
	const struct banpol_tanya *ask;
	kb_code			 home;		/* of records without an office */
	struct banpol_perjalanan *out;

	size_t			*slot;		/* of satu, by its key, + 1 */
	size_t			 nslot;		/* a power of 2 */
	size_t			 entitled;	/* the first of satu, as computed */
	int			 first;		/* year of which there is any */
	struct partai		*partai;	/* by kode, pemilu */
	size_t			 npartai;
	struct papan		 board;
	struct banpol_biayas	 biaya;
};

/* Texts of a result, which live as long as it. */
struct jalan_rumah {
	struct kb_homes		 homes;
	struct banpol_haks	 hak;
};

static inline struct jalan_rumah *
jalan_rumah(const struct jalan *j)
{
	return j->out->own;
}

/* A text that lives as long as the result; the buffer is emptied. */
static inline const char *
jalan_text(const struct jalan *j, struct kb_buf *b)
{
	return kb_homes_text(&jalan_rumah(j)->homes, b);
}

/* The one of that key; NULL: none.  Or made where there is none yet. */
struct banpol_satu *jalan_find(const struct jalan *, const kb_code *council,
	    int year, const char *party);
struct banpol_satu *jalan_make(struct jalan *, const kb_code *council,
	    int year, const char *party);

int	 jalan_read(struct jalan *, struct kb_err *);

/* Which board holds, and how many claim that day. */
void	 jalan_board(const struct jalan *, struct banpol_satu *);
/* Boards that claim the party, none of them recognised: why, or NULL. */
const char *jalan_dispute(const struct jalan *, const struct banpol_satu *);
/* The last year before it whose report the party owes, or NULL. */
const struct banpol_satu *jalan_lalu(const struct jalan *,
	    const struct banpol_satu *);
/* The report of an earlier year that holds it back: why, or NULL; since when,
 * and of which year. */
const char *jalan_held(const struct jalan *, const struct banpol_satu *,
	    kb_date *since, int *year);
/* Fills in keadaan and what follows from it, after all of the above. */
void	 jalan_state(const struct jalan *, struct banpol_satu *);

#endif
