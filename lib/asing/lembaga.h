/* SPDX-License-Identifier: ISC */
/* lembaga.h - what a foreign society's record says on a day, and lacks. */
#ifndef KESBANG_ASING_LEMBAGA_H
#define KESBANG_ASING_LEMBAGA_H

#include "kesbang/asing.h"

void	 lembaga_lacks(const struct lembaga_asing *, struct kb_buf *);
enum asing_lembaga_keadaan lembaga_state(const struct lembaga_asing *,
	    kb_date day, int soon);

#endif
