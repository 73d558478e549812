/* SPDX-License-Identifier: ISC */
/*
 * insiden.h - the trail, and what a breach of personal data asks of it.
 *
 * UU 27/2022 (PDP) Pasal 46: whoever keeps personal data tells those it is
 * about and the agency in writing within 3 x 24 hours: which data, when and
 * how, and what was done.  What the trail knows is put together here; what it
 * cannot know is said.
 */
#ifndef KESBANG_INSIDEN_H
#define KESBANG_INSIDEN_H

#include "kesbang/doc.h"
#include "kesbang/office.h"
#include "kesbang/store.h"

/* --periode of the trail: days at the office's place. */
void	 kb_jejak_masa(struct kb_filter *, const struct kb_period *,
	    const struct kb_env *);

struct kb_insiden {
	struct kb_period masa;
	const struct kb_filter *filter;		/* of kb_trail_type */
	kb_stamp	 diketahui;	/* unknown: now */
	/* results */
	size_t		 entri, orang;	/* entries; of them with personal data */
};

int	 kb_insiden(struct kb_kantor *, struct kb_insiden *, struct kb_doc **,
	    struct kb_err *);

#endif
