/* SPDX-License-Identifier: ISC */
/* place.h - a text in which a place is looked for, word by word. */
#ifndef KESBANG_KANTOR_PLACE_H
#define KESBANG_KANTOR_PLACE_H

#include "region.h"

#define MOST_WORDS 200		/* of a text; more: none is looked for */
#define LONGEST 6			/* words of a name */

struct kb_place_word {
	const char	*at;
	size_t		 len;
	bool		 apart;		/* a comma or the like before it */
	bool		 used;		/* names the place */
};

struct kb_place_part {
	size_t		 from, to;	/* words of the name */
	int		 level;
	char		 kind;
	bool		 marked;
};

struct kb_place_text {
	const struct kb_regions *r;
	const char	*in;
	struct kb_place_word	 word[MOST_WORDS];
	size_t		 n;
	struct kb_place_part	 part[4];	/* by level */
	size_t		 parts;
	bool		 marked;	/* one part is */
	bool		 caps;		/* written with capitals */
};

/* ---- place_words.c ---- */

/* False when there are too many. */
bool	 kb_words_split(struct kb_place_text *, const char *);
bool	 kb_word_in(const struct kb_place_word *, const char *const *list,
	    size_t n);
bool	 kb_word_lower(const struct kb_place_word *);
/* It stands in an address and begins no name of a place. */
bool	 kb_word_address(const struct kb_place_word *);
/* It says where beside a place: "dekat", or is no name: "pasar". */
bool	 kb_word_beside(const struct kb_place_text *,
	    const struct kb_place_word *);
/* After a name: the text goes on, and the name is not longer. */
bool	 kb_word_goes_on(const struct kb_place_text *,
	    const struct kb_place_word *);
/* "dan", "sampai": then another place may come. */
bool	 kb_word_joins(const struct kb_place_word *);
/* A word such as Kel.; its level, or 0. */
int	 kb_word_marks(const struct kb_place_word *, char *kind);

#endif
