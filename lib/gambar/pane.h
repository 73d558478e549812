/* SPDX-License-Identifier: ISC */
/* pane.h - a map in a terminal: what its forms share. */
#ifndef KESBANG_GAMBAR_PANE_H
#define KESBANG_GAMBAR_PANE_H

#include "draw.h"

#define KB_PANE_WIDTH 80

struct kb_pane {
	struct kb_buf	*b;
	const struct kb_pic_map *m;
	bool		 colour;
	size_t		 wide;		/* of a tile, or a column */
	size_t		 name;		/* of a region, in a table */
	bool		 two;		/* labels have two lines */
};

/* The ground of a class from here on, and its end. */
void	 kb_pane_paint(const struct kb_pane *, const struct kb_pic_class *);
void	 kb_pane_plain(const struct kb_pane *);
/* In the middle of that width; what is wider is left out. */
void	 kb_pane_centre(struct kb_buf *, const char *, size_t width);
/* Without blanks at its end. */
void	 kb_pane_end_line(const struct kb_pane *);
/* Lines of running text, with what begins later ones standing in. */
void	 kb_pane_wrapped(struct kb_buf *, const char *, size_t indent);
/* "S ▲ ●3 *" with those gaps; or as much as there is room for, and false where
 * that is not all of it. */
void	 kb_pane_sign(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_pic_shape *, const char *gap, bool counted);
bool	 kb_pane_signs(struct kb_buf *, const struct kb_pic_map *,
	    const struct kb_pic_shape *, size_t room);
/* What marks mean; what classes and marks do. */
void	 kb_pane_marks(const struct kb_pane *, size_t nmap);
void	 kb_pane_legend(const struct kb_pane *, size_t nmap);
/* Blocks of tiles, and a line for each region where there is something. */
void	 kb_pane_blocks(const struct kb_pane *);

#endif
