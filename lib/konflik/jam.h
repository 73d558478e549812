/* SPDX-License-Identifier: ISC */
/* jam.h - by when a report is due. */
#ifndef KESBANG_KONFLIK_JAM_H
#define KESBANG_KONFLIK_JAM_H

#include "kesbang/jam.h"

struct jam_tenggat {
	struct kb_tenggat t;
	size_t		 ke;		/* as it was told: the last holds */
};

struct jam_batas {
	enum konflik_jam clock;
	kb_int		 hari;		/* the setting */
	kb_text		 setelan;	/* its name */
	struct jam_tenggat *t;		/* agreed: by region, then period */
	size_t		 n;
	kb_date		 today;
};

/* Texts go into homes; whoever asked frees t. */
int	 jam_batas_baca(struct kb_kantor *, enum konflik_jam,
	    struct kb_homes *, struct jam_batas *, struct kb_err *);
/* Sets batas and dasar_batas of a row of the period. */
void	 jam_batas(const struct jam_batas *, const struct kb_period *,
	    struct konflik_lapor_row *);

#endif
