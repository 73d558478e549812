/* SPDX-License-Identifier: ISC */
/* rekap_side.h - the names along a side of a table, found by their text. */
#ifndef KESBANG_KANTOR_REKAP_SIDE_H
#define KESBANG_KANTOR_REKAP_SIDE_H

#include "kesbang/base.h"

struct kb_side_slot {
	char		*text;			/* NULL: free */
	size_t		 member;
};

struct kb_side {
	bool		 fold;			/* "Tim A" is "tim a" */
	size_t		 n;
	struct kb_side_member {
		char	*code;			/* NULL: unknown */
		char	*folded;
		int	 rank;			/* decides before the text */
	}		*member;
	struct kb_side_slot *slot;
	size_t		 used, cap;		/* cap: a power of two */
};

/* The member of that name, made where there is none; NULL: unknown. */
size_t	 kb_side_at(struct kb_side *, const char *code);
/* Where each member went; nothing can be found any more.  Caller frees. */
size_t	*kb_side_sort(struct kb_side *);
void	 kb_side_free(struct kb_side *);

#endif
