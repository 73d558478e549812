/* SPDX-License-Identifier: ISC */
/* borders.h - a map by boundaries: where land and letters are, in pixels. */
#ifndef KESBANG_GAMBAR_BORDERS_H
#define KESBANG_GAMBAR_BORDERS_H

#include "draw.h"

struct kb_land {
	struct kb_rect	 offer, box;	/* what there is room in; the land */
	double		 margin;	/* at its sides, for names */
	double		 scale, narrow;	/* pixels a degree; of longitude: times */
	struct kb_pic_point zero;	/* where 0, 0 is */
	struct kb_outline *ring;
	size_t		 nring, *first;	/* of each region */
	struct kb_pic_point *spot;	/* what words do not stand on */
	size_t		 nspot;
	/* Too many words for the margins: letters stand alone in regions, too.
	 * Notes are from top on, over that height. */
	bool		 crowded;
	double		 top, high;
};

/* Where the words of a region stand. */
struct kb_note {
	struct kb_pic_point at;		/* well inside of it */
	struct kb_rect	 box;
	bool		 inside;	/* box is in it; else in the margin */
	bool		 named;		/* there is room for its name, too */
};

struct kb_pic_point kb_land_at(const struct kb_land *, struct kb_pic_point);
struct kb_note kb_land_note(const struct kb_land *, const struct kb_pic_map *,
	    size_t i);
void	 kb_land_words(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_pic_shape *, const struct kb_note *, unsigned ink);
/* How high the margins are that hold the notes of those outside; may set
 * crowded, and more: how many have no place even so. */
double	 kb_land_margins(struct kb_land *, const struct kb_pic_map *,
	    size_t *more);
void	 kb_land_outside(struct kb_buf *, const struct kb_land *,
	    const struct kb_pic_map *);

#endif
