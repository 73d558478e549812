/* SPDX-License-Identifier: ISC */
/* syarat.h - the checklists of the procedures. */
#ifndef KESBANG_ORMAS_SYARAT_H
#define KESBANG_ORMAS_SYARAT_H

#include "kesbang/ormas.h"

struct syarat_list {
	struct ormas_syarat	*s;
	size_t			 n;
	struct kb_homes		 homes;
};

/* The office's own list, or ours; a fault names file and line. */
int	 syarat_load(struct kb_kantor *, struct syarat_list *,
	    struct kb_err *);
void	 syarat_free(struct syarat_list *);
/* Is the line one of that procedure? */
bool	 syarat_of(const struct ormas_syarat *, const char *procedure);

enum syarat_for { SYARAT_NO, SYARAT_UNKNOWN, SYARAT_YES };

/* Is it asked of this ormas?  Unknown where the register does not tell. */
enum syarat_for syarat_for(const struct ormas_syarat *,
	    const struct ormas *);

#endif
