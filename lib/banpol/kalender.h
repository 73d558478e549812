/* SPDX-License-Identifier: ISC */
/* kalender.h - what the parts of kalender share. */
#ifndef KESBANG_BANPOL_KALENDER_H
#define KESBANG_BANPOL_KALENDER_H

#include <stdlib.h>
#include <string.h>

#include "kesbang/kalender.h"
#include "papan.h"

struct kalender {
	struct banpol_kalender	*want;
	struct banpol_perjalanan j;
	struct papan		 board;
	kb_date			 today;
	kb_code			 office;
	bool			 years;	/* they were asked for */
	struct banpol_tenggat	*row;
	size_t			 n;
	struct kb_homes		 homes;	/* of their texts */
};

/* Until that day; done 0: not yet.  more, what else is said, is freed. */
void	 kalender_add(struct kalender *, const struct banpol_satu *,
	    enum banpol_kegiatan, kb_date day, kb_date done, char *more);

void	 kalender_unpaid(struct kalender *, const struct banpol_satu *);
void	 kalender_accounts(struct kalender *, const struct banpol_satu *);
void	 kalender_findings(struct kalender *, const struct banpol_satu *);
void	 kalender_board(struct kalender *, const struct banpol_satu *);
/* Is the board still asked for something of that year? */
bool	 kalender_needs_board(const struct banpol_satu *, kb_date today);

#endif
