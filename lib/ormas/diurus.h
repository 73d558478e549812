/* SPDX-License-Identifier: ISC */
/* diurus.h - filings about a term that ends. */
#ifndef KESBANG_ORMAS_DIURUS_H
#define KESBANG_ORMAS_DIURUS_H

#include "kesbang/tempo.h"
#include "urusan.h"

/* What a procedure renews, from 1; 0: no term of ours. */
int	 diurus_kind(const char *procedure);
/* Pure: how far it has come. */
struct ormas_urus diurus_of(const struct permohonan *);
/* Into f, where it is the newest about what that ormas has. */
void	 diurus_take(struct ormas_fakta *f, const struct ormas *,
	    const struct ormas_setelan *, const struct ormas_urus *);
/* "isi SKT barunya: ormas-skt ubah ..."; false: nothing is left to enter. */
bool	 diurus_rest(const struct ormas_filing *,
	    const struct ormas_setelan *, struct kb_buf *);
/* The same of a filing that was just entered. */
void	 diurus_next(struct kb_kantor *, const void *rec, struct kb_buf *);

#endif
