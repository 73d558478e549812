/* SPDX-License-Identifier: ISC */
/* ringkas.h - what the summary says, between gathering and layout. */
#ifndef KESBANG_RINGKAS_H
#define KESBANG_RINGKAS_H

#include "sheet.h"

struct ringkas {
	struct kb_kantor	*k;
	struct laporan_setelan	 set;
	struct kb_period	 period, plan;
	kb_stamp		 since;		/* late reports from here on */
	struct laporan_list	 day, ongoing, planned, late;
	struct laporan_item	*item;		/* of day, without nihil */
	size_t			 nitem, unclassed;
	struct laporan_list	 unmet;		/* plans of the period itself */
	struct laporan_target	*team;		/* summed over the days */
	size_t			 nteam, nshort;
	int64_t			 masuk, nihil, rencana;	/* sums of the teams */
	kb_enum			 klasifikasi;
	const char		*number;	/* NULL: a draft */
	int64_t			 revision;
};

/* The document; the number, or DRAF, is in it. */
struct kb_doc *laporan_ringkas_doc(const struct ringkas *);

#endif
