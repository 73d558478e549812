/* SPDX-License-Identifier: ISC */
/* region.h - what the files of the regions share. */
#ifndef KESBANG_KANTOR_REGION_H
#define KESBANG_KANTOR_REGION_H

#include "kantor.h"

struct kb_region_name {
	uint32_t	 key;		/* offset of the folded name */
	kb_code		 code;
};

#define KB_REGION_CACHE 4096		/* offices and places of a centre */
#define KB_REGION_NEAR 4		/* of them that one text may lie in */

struct kb_regions {
	struct kb_buf	 keys;
	struct kb_region_name *name;	/* sorted by key once loaded */
	size_t		 n;
	struct kb_region_answer {
		char	 text[80];	/* "": empty; longer ones are not kept */
		int	 level;
		kb_code	 code;
	}		 cache[KB_REGION_CACHE];
};

#define KB_HITS 64			/* candidates that are looked at */

struct kb_hits {
	kb_code	 code[KB_HITS];
	size_t	 n;
	bool	 more;
};

/* ---- region_index.c ---- */

int	 kb_regions_load(struct kb_kantor *, struct kb_err *);
void	 kb_hit(struct kb_hits *, const kb_code *);
bool	 kb_region_below(const char *code, const char *in);
/* level 0: any; kind 'k' kabupaten, 'o' kota, 0: either; in "": anywhere. */
void	 kb_region_search(const struct kb_regions *, const char *name,
	    int level, char kind, const char *in, struct kb_hits *);
/* The place whose name is nearest, first of those in the area; or none.
 * most: the deepest level, 0: any; edits: letters that may be wrong. */
bool	 kb_region_near(const struct kb_regions *, const char *name,
	    const char *in, int most, size_t edits, kb_code *);

/* ---- region_path.c ---- */

/* "Kec. Bontang Utara": behind the word; NULL without one. */
const char *kb_place_kind(const char *name, int *level, char *kind);
/* "Kota Bontang > Bontang Utara > Guntung" */
void	 kb_region_walk(const struct kb_regions *, const char *path,
	    const char *in, struct kb_hits *);
/* "Guntung, Bontang Utara, Kota Bontang" turned round; the caller frees. */
char	*kb_region_turned(const char *text);
/* Keep only the widest where all the others lie inside it. */
void	 kb_region_widest(struct kb_hits *);

/* ---- region_english.c ---- */

/* "East Kutai regency" is "Kutai Timur", of level 2; NULL: not English.  The
 * caller frees. */
char	*kb_region_english(const char *name, int *level, char *kind);

/* ---- region_text.c ---- */

/*
 * The place in "Jl. Sultan Hasanuddin RT 12 Kel. Guntung Kec. Bontang Utara":
 * 0 and what is not its name left in text, or -1.  marked: only a place with
 * a word like Kel. before it, for the text is not given as a place.
 */
int	 kb_place_find(const struct kb_regions *, char *text, bool marked,
	    const char *in, struct kb_hits *, struct kb_err *);

#endif
