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

/* Of those that where (" WHERE ...", "": all) says; what has no office is of
 * home.  Free it after a failure, too. */
int	 papan_load(struct kb_kantor *, const kb_code *home, const char *where,
	    const struct kb_arg *, struct papan *, struct kb_err *);
void	 papan_free(struct papan *);

/* A party's boards: from the one returned up to before *end. */
size_t	 papan_of(const struct papan *, const kb_code *council,
	    const char *party, size_t *end);
/* Is there any of that party at all? */
bool	 papan_knows(const struct papan *, const kb_code *council,
	    const char *party);
/* It says that the office decided for it (P36 Pasal 17). */
bool	 papan_recognised(const struct banpol_pengurus *);
/* Does that one (of the party's, which begin at first) claim the day?  The
 * same chairman again is the same board with a new decision. */
bool	 papan_claims(const struct papan *, size_t first, size_t i, kb_date);
/*
 * Those that hold on that day, one after the other (before NULL: the first);
 * where the office recognises one of them, that one alone (P36 Pasal 17).
 */
const struct banpol_pengurus *papan_next(const struct papan *,
	    const kb_code *council, const char *party, kb_date,
	    const struct banpol_pengurus *before);
/* Of them the recognised one, by the latest decision; else the latest.  NULL:
 * none; how many claim the day. */
const struct banpol_pengurus *papan_best(const struct papan *,
	    const kb_code *council, const char *party, kb_date, size_t *claim);
/* The one whose end, if it has one, leaves the party without a board; NULL:
 * there is none, or another follows it. */
const struct banpol_pengurus *papan_last(const struct papan *,
	    const kb_code *council, const char *party, kb_date today);

#endif
