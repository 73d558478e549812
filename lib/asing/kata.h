/* SPDX-License-Identifier: ISC */
/* kata.h - whose number it is, in words. */
#ifndef KESBANG_ASING_KATA_H
#define KESBANG_ASING_KATA_H

#include "kesbang/asing.h"

/* Of one region, source, definition and day. */
/* Its number into a table's cell, or what stands for it. */
void	 asing_put_number(struct kb_doc *, const struct asing_baris *);
bool	 asing_same_day(const struct asing_baris *, const struct asing_baris *);
/* "Kota Bontang, Imigrasi (pemegang ITAS), per 30 Juni 2025". */
void	 asing_whose(struct kb_kantor *, const struct asing_baris *,
	    struct kb_buf *);

#endif
