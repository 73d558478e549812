/* SPDX-License-Identifier: ISC */
/*
 * shape.h - the outline of a region: rings of points in degrees, WGS 84,
 * longitude first (RFC 7946), and what is asked of them.  Pure functions.
 */
#ifndef KESBANG_SHAPE_H
#define KESBANG_SHAPE_H

#include "kesbang/record.h"

struct kb_box {
	double	 west, south, east, north;	/* empty: west > east */
};
#define KB_BOX_EMPTY { 400, 400, -400, -400 }

/*
 * Closed: the last of n >= 4 points is the first again, and no two beside
 * each other are equal.  Any winding.  A hole is one of the ring before it
 * that is none.
 */
struct kb_ring {
	double	(*pt)[2];			/* lon, lat */
	size_t	 n;
	bool	 hole;
	struct kb_box *box;	/* [1]: of all; see kb_ring_plant() */
};

/* What is inside an odd number of rings is inside the shape. */
struct kb_shape {
	kb_code		 code;
	char		*name;			/* "Kota Bontang" */
	struct kb_ring	*ring;
	size_t		 nring;
	struct kb_box	 box;
};

void	 kb_box_add(struct kb_box *, const struct kb_box *);
bool	 kb_box_holds(const struct kb_box *, double lon, double lat);

/* When its points are there, and before anything is asked: the boxes. */
void	 kb_ring_plant(struct kb_ring *);
void	 kb_ring_free(struct kb_ring *);		/* what is in it */

/* In square degrees; > 0: counter-clockwise, as outer rings are written. */
double	 kb_ring_area(const struct kb_ring *);

/* On the very line either answer may come.  Of a surveyor's outline, log n. */
bool	 kb_ring_holds(const struct kb_ring *, double lon, double lat);
bool	 kb_shape_holds(const struct kb_shape *, double lon, double lat);

/* How far it is to the nearest of its lines, in kilometres; for places so near
 * to each other that the earth is flat between them. */
double	 kb_shape_away(const struct kb_shape *, double lon, double lat);

/* Parts that are there already are dropped with their holes; how many. */
size_t	 kb_shape_once(struct kb_shape *);
/* Do parts lie over each other, by more than neighbours that were drawn apart;
 * and where?  effort is taken from: some three for each two parts. */
bool	 kb_shape_covered(const struct kb_shape *, size_t *effort,
	    double at[2]);

/*
 * Do two lines of the ring cross, and where (one place)?  To touch is not to
 * cross.  effort is what may still be spent, and is taken from: some 16 for
 * each point of an ordinary ring.
 */
enum kb_crossing { KB_CROSS_NONE, KB_CROSS_FOUND, KB_CROSS_GAVE_UP };
enum kb_crossing kb_ring_crossing(const struct kb_ring *, size_t *effort,
	    double at[2]);

/* Degrees with up to seven decimals, a centimetre: "-0.1234", "117.5". */
void	 kb_degrees(struct kb_buf *, double);

#endif
