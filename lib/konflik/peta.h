/* SPDX-License-Identifier: ISC */
/* peta.h - what maps and charts share. */
#ifndef KESBANG_KONFLIK_PETA_H
#define KESBANG_KONFLIK_PETA_H

#include "kesbang/peta.h"

/* Freed with the picture. */
void	*peta_keep(void ***keep, size_t *n, void *);
/* "T3 2024": a period over a narrow column. */
void	 peta_brief(const struct kb_period *, struct kb_buf *);
/* The events of map i: where they were, or in their regions. */
int	 peta_titik(struct kb_kantor *, const struct konflik_tanya *,
	    struct konflik_peta *, size_t i, struct kb_err *);

#endif
