/* SPDX-License-Identifier: ISC */
/*
 * notula.h - one meeting on paper: what each unit told, and how what it was
 * told to do stands today; of a meeting of regions the list that was agreed.
 */
#ifndef KESBANG_NOTULA_H
#define KESBANG_NOTULA_H

#include "kesbang/dokumen_rapat.h"
#include "kesbang/pantau.h"

struct rakor_notula {
	struct rakor_pantau	 p;	/* of that meeting only */
	struct rakor_dokumen	 d;
	/* The units that told something, then those that were only asked. */
	kb_text			*unit;
	size_t			 nunit;
};

/* A meeting that there is not is refused.  Free it after a failure, too. */
int	 rakor_notula(struct kb_kantor *, const char *rapat,
	    struct rakor_notula *, struct kb_err *);
void	 rakor_notula_free(struct rakor_notula *);
struct kb_doc *rakor_notula_doc(struct kb_kantor *,
	    const struct rakor_notula *);

#endif
