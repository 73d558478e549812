/* SPDX-License-Identifier: ISC */
/*
 * blocks.c - many regions in groups: the tiles of each group as a block under
 * its heading, blocks beside each other in the order given, and tiles as large
 * as lets all of them stand in the box.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "draw.h"

#define MOST 64.0			/* a tile, at most so wide */
#define LEAST 22.0			/* smaller ones are not read */
#define TALLEST 12			/* rows of a block, where it is not
					   broader than the box */
#define APART 12.0			/* between blocks */
#define BELOW 7.0			/* between shelves of them */
#define HEAD 12.5			/* over a block */
#define SIZE 9.5			/* of its heading */

/* From this group on: the least height, with so many rows in this shelf, and
 * the group that the next one begins with. */
struct shelf {
	double	 height;
	size_t	 rows, next;
};

struct blocks {
	const struct kb_pic_map	*m;
	size_t			*first;		/* of each group, and the end */
	size_t			 n;
	struct shelf		*shelf;		/* one that begins there */
	double			 w, tile, high, gap;
};

bool
kb_pic_blocked(const struct kb_pic_map *m)
{
	return !m->borders && m->nshape > 0 && m->shape[0].group != NULL;
}

size_t
kb_pic_group(const struct kb_pic_map *m, size_t from)
{
	size_t to = from;

	while (to < m->nshape && strcmp(kb_pic_str(m->shape[to].group),
	    kb_pic_str(m->shape[from].group)) == 0)
		to++;
	return to;
}

/* So many tiles lie beside each other; a block is no broader than the box. */
static size_t
columns(const struct blocks *l, size_t group, size_t rows)
{
	size_t n = l->first[group + 1] - l->first[group];
	size_t most = (size_t)((l->w + l->gap) / (l->tile + l->gap));
	size_t cols = (n + rows - 1) / rows;

	return cols < most ? cols : most > 0 ? most : 1;
}

static double
broad(const struct blocks *l, size_t group, size_t rows)
{
	double tiles = (double)columns(l, group, rows) * (l->tile + l->gap) -
	    l->gap;

	return fmax(tiles, kb_svg_width(l->m->shape[l->first[group]].group,
	    SIZE, true));
}

static double
tall(const struct blocks *l, size_t group, size_t rows)
{
	size_t n = l->first[group + 1] - l->first[group];
	size_t cols = columns(l, group, rows);

	return HEAD + (double)((n + cols - 1) / cols) * (l->high + l->gap) -
	    l->gap;
}

/* The best shelf that begins with that group, with so many rows. */
static void
try_rows(struct blocks *l, size_t from, size_t rows)
{
	double x = 0, under = 0;

	for (size_t i = from; i < l->n; i++) {
		double w = broad(l, i, rows), all;

		if (i > from && x + w > l->w)
			return;
		x += w + APART;
		under = fmax(under, tall(l, i, rows));
		all = under + (i + 1 < l->n ? BELOW + l->shelf[i + 1].height :
		    0);
		if (all < l->shelf[from].height)
			l->shelf[from] = (struct shelf){ all, rows, i + 1 };
	}
}

/* Tiles of that width; returns how high all of it is. */
static double
plan(struct blocks *l, double tile)
{
	l->tile = tile;
	l->high = tile * (tile < KB_PIC_CLOSE ? 0.82 : 0.7);
	l->gap = tile < 40 ? 1.5 : 3;
	for (size_t i = l->n; i-- > 0; ) {
		l->shelf[i].height = INFINITY;
		for (size_t rows = 1; rows <= TALLEST; rows++)
			try_rows(l, i, rows);
	}
	return l->shelf[0].height;
}

static double
block(struct kb_buf *b, const struct blocks *l, size_t group, size_t rows,
    double x, double y)
{
	const struct kb_font f = { SIZE, true, KB_INK, KB_START };
	size_t cols = columns(l, group, rows), from = l->first[group];

	kb_svg_text(b, x, y + SIZE, &f, l->m->shape[from].group);
	for (size_t i = from; i < l->first[group + 1]; i++)
		kb_pic_tile(b, l->m, &l->m->shape[i], &(struct kb_rect){
		    x + (double)((i - from) % cols) * (l->tile + l->gap),
		    y + HEAD + (double)((i - from) / cols) *
		    (l->high + l->gap), l->tile, l->high });
	return y + tall(l, group, rows);
}

static double
draw(struct kb_buf *b, const struct blocks *l, double left, double y)
{
	double under = y;

	for (size_t i = 0; i < l->n; i = l->shelf[i].next) {
		double x = left;

		y = i > 0 ? under + BELOW : y;
		for (size_t g = i; g < l->shelf[i].next; g++) {
			under = fmax(under, block(b, l, g, l->shelf[i].rows, x,
			    y));
			x += broad(l, g, l->shelf[i].rows) + APART;
		}
	}
	return under;
}

double
kb_pic_blocks(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_rect *r)
{
	struct blocks l = { .m = m, .w = r->w, .first = kb_alloc((m->nshape +
	    1) * sizeof(*l.first)) };
	double tile = MOST, under;

	for (size_t i = 0; i < m->nshape; i = l.first[l.n])
		l.first[++l.n] = kb_pic_group(m, i);
	l.shelf = kb_alloc((l.n + 1) * sizeof(*l.shelf));
	while (plan(&l, tile) > r->h && tile > LEAST)
		tile -= 0.5;
	under = draw(b, &l, r->x, r->y);
	free(l.first);
	free(l.shelf);
	return under;
}
