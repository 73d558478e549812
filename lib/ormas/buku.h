/* SPDX-License-Identifier: ISC */
/*
 * buku.h - what records about ormas say, by the ormas that they name
 * (kenal.h).
 */
#ifndef KESBANG_ORMAS_BUKU_H
#define KESBANG_ORMAS_BUKU_H

#include "kesbang/tempo.h"

struct ormas_buku;

struct ormas_catatan {
	int	 what;			/* the reader's own */
	kb_date	 on;
	kb_enum	 how;
	struct ormas_urus urus;
};

struct ormas_buku *ormas_buku_new(void);
void	 ormas_buku_free(struct ormas_buku *);		/* NULL: nothing */
void	 ormas_buku_add(struct ormas_buku *, const kb_code *office,
	    const char *ormas, struct ormas_catatan);
/* After the last, once: who is meant by each. */
int	 ormas_buku_sort(struct ormas_buku *, struct kb_kantor *,
	    struct kb_err *);
/* Each entry about that ormas. */
void	 ormas_buku_of(const struct ormas_buku *, const struct ormas *,
	    void (*fn)(void *, const struct ormas_catatan *), void *);

#endif
