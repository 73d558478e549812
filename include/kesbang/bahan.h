/* SPDX-License-Identifier: ISC */
/*
 * bahan.h - what the regions bring to a meeting, summed up as its material:
 * by subject, then by region; what answers it; and who sent nothing yet.
 */
#ifndef KESBANG_BAHAN_H
#define KESBANG_BAHAN_H

#include "kesbang/dokumen_rapat.h"
#include "kesbang/pantau.h"

struct rakor_bahan {
	struct rakor_pantau	 p;		/* all meetings: answers may be
						   of earlier ones */
	struct rakor_dokumen	 d;		/* the meeting */
	struct masukan		*masukan;	/* of all offices; by subject, as
						   the list has them, and region */
	size_t			 n;
	kb_code			*belum;		/* regencies and cities of the
						   province that sent nothing */
	size_t			 nbelum, ndaerah;
	struct kb_homes		 homes;
};

/* A meeting that there is not is refused.  Free it after a failure, too. */
int	 rakor_bahan(struct kb_kantor *, const char *rapat,
	    struct rakor_bahan *, struct kb_err *);
void	 rakor_bahan_free(struct rakor_bahan *);
struct kb_doc *rakor_bahan_doc(struct kb_kantor *,
	    const struct rakor_bahan *);

#endif
