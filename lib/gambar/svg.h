/* SPDX-License-Identifier: ISC */
/*
 * svg.h - what pictures are drawn with: elements with their attributes, in
 * pixels of which 96 are an inch, y downwards.
 *
 * Only what browsers, librsvg and LibreOffice draw alike: no patterns, no
 * clipping, no style sheet; hatching is a path of lines.
 */
#ifndef KESBANG_GAMBAR_SVG_H
#define KESBANG_GAMBAR_SVG_H

#include "kesbang/picture.h"

#define KB_INK 0x1a1a1a			/* letters */
#define KB_GREY 0x4d4d4d		/* of less weight; still 8:1 on paper */
#define KB_RULE 0x9a9a9a		/* lines that only part */
#define KB_PAPER 0xffffff

struct kb_rect {
	double	 x, y, w, h;
};

/* ---- text ---- */

enum kb_anchor { KB_START, KB_MIDDLE, KB_END };

struct kb_font {
	double	 size;
	bool	 bold;
	unsigned colour;
	enum kb_anchor anchor;
};

/* Escaped, without what XML cannot hold. */
void	 kb_svg_escape(struct kb_buf *, const char *);
/* How wide it is at most, in whatever face stands for sans-serif. */
double	 kb_svg_width(const char *, double size, bool bold);
void	 kb_svg_text(struct kb_buf *, double x, double y,
	    const struct kb_font *, const char *);
/*
 * The first of these texts that fits into the room, smaller if need be but
 * not under least; what fits none is not drawn.  Returns whether one was.
 */
bool	 kb_svg_fit(struct kb_buf *, double x, double y,
	    const struct kb_font *, double room, double least,
	    const char *const *text, size_t n);
/* In lines of that width from y on, each of step; returns y under them.
 * b NULL: nothing is drawn. */
double	 kb_svg_lines(struct kb_buf *, double x, double y,
	    const struct kb_font *, double room, double step, const char *);

/* ---- shapes ---- */

void	 kb_svg_num(struct kb_buf *, double);		/* "12.5", "12" */
/* Without stroke where it is 0 wide. */
void	 kb_svg_box(struct kb_buf *, const struct kb_rect *, unsigned fill,
	    unsigned stroke, double wide);
void	 kb_svg_line(struct kb_buf *, double x1, double y1, double x2,
	    double y2, unsigned colour, double wide);
void	 kb_svg_dot(struct kb_buf *, double x, double y, double r);
/* A disc with a number, its middle there. */
void	 kb_svg_disc(struct kb_buf *, double x, double y, double r, size_t n);
double	 kb_svg_disc_radius(size_t n, double size);	/* for letters so big */
/* Up, down or same, in a square of that size whose middle is there. */
void	 kb_svg_change(struct kb_buf *, double x, double y, double size,
	    enum kb_pic_change, unsigned colour);

/* A ring in pixels; whether the last point repeats the first does not matter. */
struct kb_outline {
	struct kb_pic_point *at;
	size_t	 n;
};

/*
 * Lines across what the rings enclose (even-odd), as one path, but not over
 * the holes, which letters stand on.  back: from the upper left.
 */
struct kb_hatch {
	double		 step;		/* between lines; 0: none */
	bool		 back, crossed;
	unsigned	 colour;
	double		 wide;
};

void	 kb_svg_hatch(struct kb_buf *, const struct kb_hatch *,
	    const struct kb_outline *, size_t nring, const struct kb_rect *hole,
	    size_t nhole);
void	 kb_svg_hatch_box(struct kb_buf *, const struct kb_hatch *,
	    const struct kb_rect *, const struct kb_rect *hole, size_t nhole);

/* ---- the whole ---- */

/* The beginning and the end of a picture: its size, its title and what it
 * tells those who do not see it, its ground. */
void	 kb_svg_begin(struct kb_buf *, const char *id, const char *title,
	    const char *told, double w, double h);
void	 kb_svg_end(struct kb_buf *);

#endif
