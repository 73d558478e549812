/* SPDX-License-Identifier: ISC */
/* matriks.h - what the files of the matrix share. */
#ifndef KESBANG_RAKOR_MATRIKS_H
#define KESBANG_RAKOR_MATRIKS_H

#include "kesbang/matriks.h"

/* The legend, and what has to be known to read the matrix right. */
void	 matriks_notes(struct kb_doc *, const struct rakor_matriks *);

#endif
