/* SPDX-License-Identifier: ISC */
/* kata.h - a text as words, to look for days and addressees in. */
#ifndef KESBANG_RAKOR_KATA_H
#define KESBANG_RAKOR_KATA_H

#include "kesbang/base.h"

#define KATA_MAX 400

struct kata {
	const char	*s[KATA_MAX];
	size_t		 len[KATA_MAX], n;
};

/* As many as there is room for, without the marks around them. */
void	 kata_pecah(struct kata *, const char *text);
/* Is the i-th one of "a|b"? */
bool	 kata_itu(const struct kata *, size_t i, const char *list);
/* As a number between these; 0: none. */
int	 kata_angka(const struct kata *, size_t i, int min, int max);
int	 kata_tahun(const struct kata *, size_t i);
int	 kata_bulan(const struct kata *, size_t i);
bool	 kata_garis(const struct kata *, size_t i);	/* a dash */
/* Those words as they stand in the text. */
void	 kata_kutip(struct kb_buf *, const struct kata *, size_t from,
	    size_t to);

#endif
