/* SPDX-License-Identifier: ISC */
/* axis.h - the names along one side of a cross-table, found by their text. */
#ifndef KESBANG_LAPORAN_AXIS_H
#define KESBANG_LAPORAN_AXIS_H

#include "kesbang/base.h"

struct axis_slot {
	char		*text;			/* NULL: free */
	size_t		 member;
};

struct axis {
	bool		 fold;			/* "Tim A" is "tim a" */
	size_t		 n;
	struct axis_member {
		char	*code;			/* NULL: unknown */
		char	*folded;
		int	 rank;			/* decides before the text */
	}		*member;
	struct axis_slot *slot;
	size_t		 used, cap;		/* cap: a power of two */
};

/* The member of that name, made where there is none; NULL: unknown. */
size_t	 axis_at(struct axis *, const char *code);
/* Where each member went; nothing can be found any more.  Caller frees. */
size_t	*axis_sort(struct axis *);
void	 axis_free(struct axis *);

#endif
