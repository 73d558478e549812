/* SPDX-License-Identifier: ISC */
/* peta.h - what maps and charts share. */
#ifndef KESBANG_KONFLIK_PETA_H
#define KESBANG_KONFLIK_PETA_H

#include "kesbang/peta.h"

/* Freed with the picture. */
void	*peta_keep(void ***keep, size_t *n, void *);
/* Levels from the highest, then what is none; no letter stands twice. */
struct peta_kelas {
	struct kb_pic_class	 class[KONFLIK_TINGKAT_MAX +
				    KONFLIK_PETA_TANPA_CATATAN];
	size_t			 n, levels;
	size_t			 of[KONFLIK_PETA_TANPA_CATATAN + 1];
	char			 letter[KONFLIK_TINGKAT_MAX + 1][8];
};

const struct peta_kelas *peta_kelas(struct kb_kantor *, struct konflik_peta *);
/* "RAHASIA", of a class; the caller frees it. */
char	*peta_tanda(kb_enum class);
/* "T3 2024": a period over a narrow column. */
void	 peta_brief(const struct kb_period *, struct kb_buf *);
/* The events of map i: where they were, or in their regions. */
int	 peta_titik(struct kb_kantor *, const struct konflik_peta_tanya *,
	    struct konflik_peta *, size_t i, struct kb_err *);

#endif
