/* SPDX-License-Identifier: ISC */
/* syarat.h - the checklist of an application. */
#ifndef KESBANG_BANPOL_SYARAT_H
#define KESBANG_BANPOL_SYARAT_H

#include "kesbang/proses.h"

struct banpol_syarats {
	struct banpol_syarat	*s;
	size_t			 n;
	struct kb_homes		 homes;
};

/* Free it after a failure, too. */
int	 banpol_syarat_load(struct kb_kantor *, struct banpol_syarats *,
	    struct kb_err *);

/* What a line may say that is looked at. */
#define LIHAT_MASA	"masa"		/* it holds on the day */
#define LIHAT_SK	"sk"		/* its number is the board's */
#define LIHAT_SUARA	"suara"		/* its votes are those counted */
#define LIHAT_LALU	"tahun_lalu"	/* only of who got money last year, and
					   examined */

#endif
