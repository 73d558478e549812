/* SPDX-License-Identifier: ISC */
/* draw.h - what the parts of a map share. */
#ifndef KESBANG_GAMBAR_DRAW_H
#define KESBANG_GAMBAR_DRAW_H

#include "svg.h"

/* How a class looks: its ground, the letters on it, its hatching. */
struct kb_look {
	unsigned	 fill, ink;
	struct kb_hatch	 hatch;
	const char	*dash;			/* of its border; "": whole */
	int		 terminal;		/* of the 256 colours there */
};

/* Of a rank where `ranks` is the highest. */
struct kb_look kb_look(int rank, int ranks);
/* Its ground and border. */
void	 kb_look_box(struct kb_buf *, const struct kb_look *,
	    const struct kb_rect *);
/* A colour that is told from its neighbours without the ramp, and its dashes
 * as SVG has them; "" for a whole line. */
unsigned kb_look_series(size_t i);
const char *kb_look_dash(size_t i);

/* The highest rank of the map's classes, at least 1. */
int	 kb_pic_ranks(const struct kb_pic_map *);
/* The class of a region, never NULL: one that is not there is muted. */
const struct kb_pic_class *kb_pic_class_of(const struct kb_pic_map *,
	    const struct kb_pic_shape *);
/* How many are counted in a region. */
size_t	 kb_pic_count(const struct kb_pic_map *, const char *code);
/* And how many of them are drawn beside its letter, not in their place. */
size_t	 kb_pic_beside(const struct kb_pic_map *, const char *code);
/* What is told of one region: "Kota Bontang: Tinggi, naik; 3 potensi". */
void	 kb_pic_shape_told(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_pic_shape *);
/* s, or "" for NULL. */
const char *kb_pic_str(const char *);

/* The maps with a tile for each region: their shapes are copies. */
struct kb_pic_map *kb_pic_arranged(const struct kb_pic_map *, size_t n);
void	 kb_pic_arranged_free(struct kb_pic_map *, size_t n);

/* Which marks the maps have: only those are explained. */
struct kb_pic_marks {
	bool	 flag, spot, place, change[KB_PIC_SAME + 1], any_change;
	bool	 places;		/* more than one: some may be near */
};

struct kb_pic_marks kb_pic_marks(const struct kb_pic_map *, size_t n);
extern const char *const kb_pic_change_words[];

/* <g><title>...</title>: a region begins. */
void	 kb_pic_open(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_pic_shape *);

/* ---- the parts ---- */

void	 kb_pic_tile(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_pic_shape *, const struct kb_rect *);
/* The row of signs in the middle of a box, for a letter of that size: what is
 * counted, the letter, what has changed; and how wide it is. */
void	 kb_pic_signs(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_pic_shape *, const struct kb_rect *, double size,
	    unsigned ink);
double	 kb_pic_signs_width(const struct kb_pic_map *,
	    const struct kb_pic_shape *, double size);
/* The mark of a flag, in the upper left corner. */
void	 kb_pic_flag(struct kb_buf *, double x, double y, double size);
/* All tiles, each in the grid's cell. */
void	 kb_pic_tiles(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_rect *, int rows, int cols, double gap);
/* Are its tiles in blocks, a group each?  As large as the box allows, and
 * under it where there are too many; returns y under them. */
bool	 kb_pic_blocked(const struct kb_pic_map *);
size_t	 kb_pic_group(const struct kb_pic_map *, size_t from);	/* its end */
double	 kb_pic_blocks(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_rect *);
#define KB_PIC_CLOSE 46.0		/* narrower tiles of a block have no name */
/* By boundaries, as large as the box allows; returns y under it. */
double	 kb_pic_borders_aspect(const struct kb_pic_map *);	/* width : height */
double	 kb_pic_borders(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_rect *);

/* The legend from x, y on: under each other (down), or in lines.  b NULL:
 * nothing is drawn.  Returns y under it. */
double	 kb_pic_legend(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_pic_marks *, double x, double y, double room,
	    bool down);

/* ---- what stands over and under a picture ---- */

#define KB_PIC_MARGIN 24.0
/* Mark, title and subtitle, and notes under a rule; they return y under them.
 * None: nothing stands around it. */
double	 kb_pic_head(struct kb_buf *, double w, const char *mark,
	    const char *title, const char *subtitle);
double	 kb_pic_foot(struct kb_buf *, double w, double y, const char *notes);

/* ---- boundaries ---- */

/*
 * Fewer points where that is not seen: at most `most` from where a border
 * was.  What two regions share stays shared.  In place; n of a ring may
 * become 0.
 */
void	 kb_pic_simplify(struct kb_outline *, size_t n, double most);

#endif
