/* SPDX-License-Identifier: ISC */
/* rekap_read.h - a cross-table while it is being counted. */
#ifndef KESBANG_KANTOR_REKAP_READ_H
#define KESBANG_KANTOR_REKAP_READ_H

#include "rekap_measure.h"

struct kb_rekap_hit {				/* one group, or one record */
	uint32_t	 row, column;
	uint64_t	 mark;
	int64_t		 n;		/* of a record without what is added
					   up: KB_REKAP_UNKNOWN */
};

#define KB_REKAP_UNKNOWN INT64_MIN

struct kb_rekap_work {
	struct kb_kantor	*k;
	struct kb_rekap		*r;
	struct kb_measured	 row, column;
	struct kb_side		 rows, columns;
	struct kb_rekap_hit	*hit;
	size_t			 n, cap;
	struct kb_measured_room	 room[2];		/* of the row, the column */
};

/* Fills in hits and members of the sides, and counts what stands aside. */
int	 kb_rekap_read(struct kb_rekap_work *, struct kb_err *);

#endif
