/* SPDX-License-Identifier: ISC */
/* bantuan_isi.h - the rows of figures while they are being made. */
#ifndef KESBANG_BANPOL_BANTUAN_ISI_H
#define KESBANG_BANPOL_BANTUAN_ISI_H

#include "kesbang/bantuan.h"

struct isi {
	struct kb_kantor	*k;
	bool			 public;
	struct kb_filter	 asked;		/* councils and years */
	struct banpol_luar	 out;		/* what could not be computed */
	struct bantuan		*bantuan;	/* as computed */
	size_t			 n, room;
	struct realisasi	*realisasi;	/* by wilayah, tahun */
	size_t			 nyear, years;
	struct kb_homes		 homes;
	struct kb_computed	*to;
};

static inline kb_pdate
isi_tahun(int year)
{
	return (kb_pdate){ year * 10000 };
}

static inline kb_money
isi_rupiah(int64_t v)
{
	return (kb_money){ v, true };
}

/* ---- bantuan_tahun.c: which years, and their rows ---- */

/* The years that something is recorded of and the filter takes: the first and
 * the last; 0: none. */
int	 isi_ask(struct isi *, const struct kb_filter *, int *from, int *to,
	    struct kb_err *);
/* Is that council's year one of them? */
bool	 isi_asked(const struct isi *, const struct banpol_lembar *);
/* As they come: by wilayah, tahun. */
void	 isi_computed(struct isi *, const struct banpol_lembar *);
/* The table of realisasi, with what was paid. */
int	 isi_years(struct isi *, const struct banpol_perjalanan *,
	    struct kb_err *);

#endif
