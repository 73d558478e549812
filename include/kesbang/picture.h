/* SPDX-License-Identifier: ISC */
/*
 * picture.h - maps and charts, as SVG and as text for a terminal.
 *
 * Pure functions: regions, classes and series come from the caller, and a
 * picture knows nothing of what they mean.  All texts are borrowed, UTF-8,
 * and may hold anything: they are made harmless here.  NULL is no text.
 * Nothing fails.
 *
 * An SVG stands alone or in a page: it refers to nothing outside, has no
 * script and no style sheet (only attributes, which librsvg and LibreOffice
 * know as browsers do), and tells what it shows in <title> and <desc>.  A
 * class is told by its colour, by its hatching and by its letter; hatching
 * grows denser as colours grow darker, so that a copy in grey keeps the order.
 */
#ifndef KESBANG_PICTURE_H
#define KESBANG_PICTURE_H

#include "kesbang/shape.h"

/* ---- maps ---- */

/*
 * How a class is drawn.  1 to KB_PIC_RANKS stand on the ramp, the highest the
 * darkest (OrRd of ColorBrewer); how many there are is the highest that a
 * class of the map has.  NIL is white: something is known, and it is nothing.
 * MUTED is hatched in grey the other way: nothing is known.  UNRANKED is
 * hatched in grey both ways: something is there, and its rank is not known.
 */
#define KB_PIC_RANKS 5
enum kb_pic_rank { KB_PIC_UNRANKED = -2, KB_PIC_MUTED = -1, KB_PIC_NIL = 0 };

struct kb_pic_class {
	const char	*label;		/* "Tinggi" */
	const char	*letter;	/* "T"; one or two */
	int		 rank;
};

enum kb_pic_change { KB_PIC_NO_CHANGE,		/* not compared */
	KB_PIC_UP, KB_PIC_DOWN, KB_PIC_SAME };

struct kb_pic_point {
	double	 x, y;				/* degrees: lon, lat */
};

struct kb_pic_shape {
	const char	*code;		/* "64.74" */
	const char	*label;		/* short, in its tile: "BONTANG" */
	const char	*name;		/* in full: "Kota Bontang" */
	size_t		 class;		/* index of the map's classes */
	enum kb_pic_change change;
	const char	*figure;	/* "3 potensi", small under the letter */
	const char	*told;		/* further words of the alternative */
	bool		 flagged;	/* see flag_label of the map */
	/* "64 KALTIM": those of one group stand beside each other and are a
	 * block of small tiles; all have one, or none.  brief: what tells it
	 * from the others of its group, "74". */
	const char	*group, *brief;
	/* Its tile, counted from 1; 0: not known, see kb_pic_arrange(). */
	int		 row, col;
	struct kb_pic_point centre;	/* only where it is placed */
	bool		 placed;
	const struct kb_ring *ring;	/* its boundaries, or none */
	size_t		 nring;
};

/*
 * Things that are counted: a disc with their number where they are, or in the
 * region (by its code) where only that is known.  One alone is a dot, those
 * near each other are one disc.  Tiles have one disc, for all of their region.
 */
struct kb_pic_spot {
	const char	*code;
	struct kb_pic_point at;
	bool		 placed;
	size_t		 n;
};

struct kb_pic_map {
	/* Of an id in the SVG: several stand in one page.  NULL: "peta". */
	const char	*id;
	const char	*mark;		/* over the title: "RAHASIA" */
	const char	*title;
	const char	*subtitle;	/* lines */
	const char	*frame;		/* what this one of several is of ... */
	const char	*brief;		/* ... and in eight letters: "T3 2024" */
	const char	*legend;	/* heading of the classes: "Tingkat" */
	const struct kb_pic_class *class;	/* in the legend's order */
	size_t		 nclass;
	const struct kb_pic_shape *shape;
	size_t		 nshape;
	const struct kb_pic_spot *spot;
	size_t		 nspot;
	const char	*spot_label;	/* "peristiwa"; what discs count */
	/* What a mark on a region's corner says: "belum lapor; kelas menurut
	 * catatan sendiri".  Such a region keeps its class. */
	const char	*flag_label;
	const char	*change_label;	/* "dibanding Triwulan II 2024" */
	/* Lines under it: the source, where classes begin, "Bukan penetapan
	 * batas hukum." */
	const char	*notes;
	/* By boundaries; regions without are tiles under the map. */
	bool		 borders;
	/* The page around it has the mark, the title, the subtitle and the
	 * notes: they are told, and not drawn. */
	bool		 bare;
};

/*
 * A tile for each that has none (row 0) or whose tile is taken: by the place
 * where all of those are placed, else in a near-square in the order given,
 * under the tiles that are taken.  After it no two are in one.
 */
void	 kb_pic_arrange(struct kb_pic_shape *, size_t n);

/*
 * n maps, at least one, as small multiples under one title and one legend,
 * which are those of the first; `columns` beside each other (0: as fits).
 * They have the same classes.
 */
void	 kb_pic_map_svg(struct kb_buf *, const struct kb_pic_map *, size_t n,
	    size_t columns);
/*
 * In 80 columns; of several maps a table of regions and frames.  colour: with
 * the marks of a terminal of 256 colours, which only the caller knows of.
 */
void	 kb_pic_map_text(struct kb_buf *, const struct kb_pic_map *, size_t n,
	    bool colour);
/*
 * The tiles of a map as somebody else may draw them: the words in each, then
 * (row 0) the classes of the legend.  None where it is none of tiles, or has
 * more of them beside each other than are read.  Free them, and their text.
 */
struct kb_pic_tile {
	int		 row, col;
	char		*text;		/* lines */
	const char	*label;		/* of the legend */
	unsigned	 fill;
	bool		 light;		/* white letters */
};

size_t	 kb_pic_map_tiles(const struct kb_pic_map *, size_t nmap,
	    struct kb_pic_tile **);
/* What the marks in them mean, a line each. */
void	 kb_pic_map_marks(struct kb_buf *, const struct kb_pic_map *);
/* Does its SVG need a page on its side? */
bool	 kb_pic_map_broad(const struct kb_pic_map *, size_t n);
/* What the SVG tells those who do not see it: a sentence a region. */
void	 kb_pic_map_told(struct kb_buf *, const struct kb_pic_map *);

/* The rank of a level from 1 where `levels` is the highest: of more than
 * KB_PIC_RANKS several have one.  Its colour, for maps that others draw:
 * 0xrrggbb. */
int	 kb_pic_rank(int level, int levels);
unsigned kb_pic_fill(int level, int levels);

/* ---- charts ---- */

struct kb_pic_value {
	double	 v;
	bool	 known;				/* unknown is a gap, not 0 */
};

struct kb_pic_series {
	const char	*label;
	const struct kb_pic_value *at;		/* one for each period */
	/* As of a class: on the ramp, or 0: a colour of its own. */
	int		 rank;
};

enum kb_pic_kind { KB_PIC_LINES, KB_PIC_GROUPS, KB_PIC_STACKS };

struct kb_pic_chart {
	const char	*id;			/* NULL: "grafik" */
	const char	*mark, *title, *subtitle, *notes;	/* as of a map */
	enum kb_pic_kind kind;
	const char	*const *period;		/* short: "T3 2024" */
	size_t		 nperiod;
	const struct kb_pic_series *series;	/* a stack's lowest first */
	size_t		 nseries;
	const char	*unit;			/* "kejadian", "Rp/kg" */
	bool		 money;			/* figures are rupiah */
	/* What may not be exceeded: a line across; NULL label: none.  Where it
	 * is not one throughout, ceiling_at has it for each period. */
	struct kb_pic_value ceiling;
	const struct kb_pic_value *ceiling_at;
	const char	*ceiling_label;		/* "HET Rp14.900" */
	const char	*unknown;		/* "belum lapor": what a gap is */
	bool		 bare;			/* as of a map */
};

void	 kb_pic_chart_svg(struct kb_buf *, const struct kb_pic_chart *);
/* In 80 columns: a line of blocks a series, and the figures. */
void	 kb_pic_chart_text(struct kb_buf *, const struct kb_pic_chart *,
	    bool colour);

/* "Beras: T1 2024 12.300, T2 2024 tidak diketahui." for each series. */
void	 kb_pic_chart_told(struct kb_buf *, const struct kb_pic_chart *);

/* ---- spans of days ---- */

enum kb_pic_when { KB_PIC_PAST = 1, KB_PIC_NOW, KB_PIC_COMING };

/* Both days belong to it. */
struct kb_pic_bar {
	const char	*label;
	const char	*group;		/* "Kabupaten Kutai Kartanegara", over the
					   first that has it; NULL: of all */
	kb_date		 from;		/* unknown: before all that is drawn */
	kb_date		 to;
	enum kb_pic_when when;
};

struct kb_pic_timeline {
	const char	*id;			/* NULL: "garis-waktu" */
	const char	*mark, *title, *subtitle, *notes;	/* as of a map */
	const struct kb_pic_bar *bar;	/* as they stand under each other */
	size_t		 nbar;
	kb_date		 today;		/* a line down; unknown: none */
	bool		 bare;			/* as of a map */
};

void	 kb_pic_timeline_svg(struct kb_buf *, const struct kb_pic_timeline *);
void	 kb_pic_timeline_text(struct kb_buf *, const struct kb_pic_timeline *);
void	 kb_pic_timeline_told(struct kb_buf *, const struct kb_pic_timeline *);

#endif
