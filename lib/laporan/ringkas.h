/* SPDX-License-Identifier: ISC */
/* ringkas.h - what the summary says, between gathering and layout. */
#ifndef KESBANG_RINGKAS_H
#define KESBANG_RINGKAS_H

#include "events.h"

/* One event of the period: its last report, and those before it. */
struct ringkas_item {
	const struct laporan	*l;
	struct laporan_list	 before;	/* nearest first */
};

struct ringkas {
	struct kb_kantor	*k;
	struct laporan_setelan	 set;
	struct kb_period	 period, plan;
	kb_stamp		 since;		/* late reports from here on */
	struct laporan_list	 day, ongoing, planned, late;
	struct ringkas_item	*item;		/* of day, without nihil */
	size_t			 nitem, unclassed;
	struct laporan_list	 unmet;		/* plans of the period itself */
	struct laporan_target	*team;		/* summed over the days */
	size_t			 nteam, nshort;
	int64_t			 masuk, nihil, rencana;	/* sums of the teams */
	kb_enum			 klasifikasi;
	const char		*number;	/* NULL: a draft */
	int64_t			 revision;
};

/* Lays the document out; the number and DRAF are in it. */
void	 laporan_ringkas_text(const struct ringkas *, struct kb_buf *);

#endif
