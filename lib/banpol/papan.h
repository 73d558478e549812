/* SPDX-License-Identifier: ISC */
/* papan.h - the boards of all parties, and which of them holds on a day. */
#ifndef KESBANG_BANPOL_PAPAN_H
#define KESBANG_BANPOL_PAPAN_H

#include "kesbang/perjalanan.h"

struct papan {
	struct banpol_pengurus	*p;	/* by kantor, partai, mulai */
	size_t			 n;
	struct kb_homes		 homes;
};

int	 papan_load(struct kb_kantor *, struct papan *, struct kb_err *);
void	 papan_free(struct papan *);
/*
 * Those that hold on that day, one after the other (before NULL: the first);
 * where the office recognises one of them, that one alone (P36 Pasal 17).
 */
const struct banpol_pengurus *papan_next(const struct papan *,
	    const kb_code *council, const char *party, kb_date,
	    const struct banpol_pengurus *before);
/* Is there any of that party at all? */
bool	 papan_knows(const struct papan *, const kb_code *council,
	    const char *party);
/* The one whose end, if it has one, leaves the party without a board; NULL:
 * there is none, or another follows it. */
const struct banpol_pengurus *papan_last(const struct papan *,
	    const kb_code *council, const char *party, kb_date today);

#endif
