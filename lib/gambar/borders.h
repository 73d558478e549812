/* SPDX-License-Identifier: ISC */
/* borders.h - a map by boundaries: where land and letters are, in pixels. */
#ifndef KESBANG_GAMBAR_BORDERS_H
#define KESBANG_GAMBAR_BORDERS_H

#include "draw.h"

/* What is counted there. */
struct kb_spot {
	struct kb_pic_point at;
	size_t	 n;
};

/* Where the words of a region stand. */
struct kb_note {
	struct kb_pic_point at;		/* well inside of it */
	struct kb_rect	 box;
	bool		 inside;	/* box is in it; else in the margin */
	bool		 named;		/* there is room for its name, too */
	bool		 small;		/* for its letter alone */
};

struct kb_land {
	struct kb_rect	 offer, box;	/* what there is room in; the land */
	double		 margin;	/* at its sides, for names */
	double		 scale, narrow;	/* pixels a degree; of longitude: times */
	struct kb_pic_point zero;	/* where 0, 0 is */
	struct kb_outline *ring;
	size_t		 nring, *first;	/* of each region */
	struct kb_spot	*spot;		/* what words do not stand on */
	size_t		 nspot;
	struct kb_note	*note;		/* of each region with an outline */
	/* Too many words for the margins: letters stand alone in regions, too.
	 * Notes are from top on, over that height. */
	bool		 crowded;
	double		 top, high;
};

struct kb_pic_point kb_land_at(const struct kb_land *, struct kb_pic_point);
void	 kb_land_words(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_pic_shape *, const struct kb_note *, unsigned ink);
/* Finds the place of each note.  How high the margins are that hold those
 * outside; may set crowded, and more: how many have no place even so. */
double	 kb_land_margins(struct kb_land *, const struct kb_pic_map *,
	    size_t *more);
void	 kb_land_outside(struct kb_buf *, const struct kb_land *,
	    const struct kb_pic_map *);


/* ---- spots.c ---- */

/* Sets spot and nspot; the map's own, with those outside of the picture not
 * placed: they are counted in their regions.  The caller's. */
struct kb_pic_spot *kb_land_spots(struct kb_land *, const struct kb_pic_map *);
void	 kb_land_draw_spots(struct kb_buf *, const struct kb_land *,
	    const struct kb_pic_map *);

/* ---- mask.c ---- */

struct kb_mask {
	struct kb_rect	 all;		/* what the region spans */
	double		 cell;
	size_t		 cols, rows;
	uint32_t	*sum;
};

void	 kb_mask_make(struct kb_mask *, const struct kb_land *, size_t i);
void	 kb_mask_free(struct kb_mask *);
/* Is all of the box in the region? */
bool	 kb_mask_holds(const struct kb_mask *, const struct kb_rect *);

#endif
