/* SPDX-License-Identifier: ISC */
/* nomor.h - the numbers of deeds, decrees and letters, however spelt. */
#ifndef KESBANG_ORMAS_NOMOR_H
#define KESBANG_ORMAS_NOMOR_H

#include "kesbang/ormas.h"

/* AHU-0002532.AH.01.07.TAHUN 2018: a decree of the Ministry of Law. */
struct ormas_ahu {
	char		 serial[8];		/* as written: 5 to 7 digits */
	int		 kind;			/* KK of AH.01.KK */
	int		 year;			/* 0: not in the number */
	const char	*from, *to;		/* where it stands in the text */
};

/* KK by what was approved. */
struct ormas_ahu_kind {
	int		 kind;
	enum ormas_bentuk bentuk;		/* 0: of no ormas */
	const char	*words;
};

/* NULL: not known for certain. */
const struct ormas_ahu_kind *ormas_ahu_kind(int kind);
/* "AH.01.04 ialah nomor yayasan" */
void	 ormas_ahu_kind_is(const struct ormas_ahu_kind *, struct kb_buf *);

/* The first such number of a text; false: none. */
bool	 ormas_ahu_parse(const char *, struct ormas_ahu *);

/* kb_field.same: one number in two spellings is one. */
void	 ormas_ahu_same(const char *, struct kb_buf *);
void	 ormas_number_same(const char *, struct kb_buf *);

/* Does this word only say that a number follows? */
bool	 ormas_number_word(const char *);
/* Behind "No.", "Nomor :", "Akta Notaris No." and the like. */
char	*ormas_number_bare(char *);

/*
 * The first date in a text that has other words, too: where it stands, and
 * whether words like "tanggal" before it were taken with it.
 */
bool	 ormas_date_in(const char *, size_t *from, size_t *to);

#endif
