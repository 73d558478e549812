/* SPDX-License-Identifier: ISC */
/*
 * shape_tree.h - the boxes of a ring's parts: those of its lines, so many a
 * leaf, and upwards of two parts each, up to box[1], which is of all.  Lines
 * that follow each other lie near each other, so most of a ring is left out
 * at a glance.
 */
#ifndef KESBANG_CORE_SHAPE_TREE_H
#define KESBANG_CORE_SHAPE_TREE_H

#include "kesbang/shape.h"

#define KB_LEAF 8				/* lines */

/* A power of two; the leaves are the nodes from it on. */
static inline size_t
kb_ring_leaves(const struct kb_ring *r)
{
	size_t n = 1;

	while (n * KB_LEAF < r->n - 1)
		n *= 2;
	return n;
}

/* Of a line, whose points stand one after another. */
static inline struct kb_box
kb_line_box(const double (*p)[2])
{
	struct kb_box b = { p[0][0], p[0][1], p[0][0], p[0][1] };

	kb_box_add(&b, &(struct kb_box){ p[1][0], p[1][1], p[1][0], p[1][1] });
	return b;
}

#endif
