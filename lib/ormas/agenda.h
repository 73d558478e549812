/* SPDX-License-Identifier: ISC */
/* agenda.h - what the joint team has before it. */
#ifndef KESBANG_ORMAS_AGENDA_H
#define KESBANG_ORMAS_AGENDA_H

#include "kenal.h"
#include "kesbang/pengawasan.h"

extern const struct kb_word pengawasan_jenis[];

struct item {
	struct pengawasan	 p;
	enum ormas_agenda_bagian part;
};

struct ormas_rapat {
	struct kb_period	 period;
	kb_date			 today;
	struct item		*item;		/* by part, then oldest first */
	size_t			 n;
	struct tim_terpadu	*member;	/* by institution */
	size_t			 nmember;
	struct kb_homes		 homes;
};

/* 0: of no part of the agenda. */
enum ormas_agenda_bagian agenda_part(const struct pengawasan *,
	    const struct kb_period *);

#endif
