/* SPDX-License-Identifier: ISC */
/* Pictures: where tiles stand. */
#include <stdlib.h>

#include "kesbang/picture.h"
#include "tap.h"

static bool
apart(const struct kb_pic_shape *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i].row < 1 || s[i].col < 1)
			return false;
		for (size_t j = 0; j < i; j++)
			if (s[i].row == s[j].row && s[i].col == s[j].col)
				return false;
	}
	return true;
}

static void
in_order(void)
{
	struct kb_pic_shape s[10] = { 0 };

	kb_pic_arrange(s, 10);
	ok(apart(s, 10), "no two in one tile");
	ok(s[0].row == 1 && s[0].col == 1 && s[3].col == 4 && s[4].row == 2 &&
	    s[9].row == 3, "a near-square in their order");
	kb_pic_arrange(s, 0);
}

static void
some_known(void)
{
	struct kb_pic_shape s[] = {
		{ .row = 2, .col = 5 }, { .row = 0 }, { .row = 2, .col = 5 },
		{ .row = 1, .col = 0 }, { .row = 1, .col = 1 },
	};

	kb_pic_arrange(s, KB_LEN(s));
	ok(apart(s, KB_LEN(s)), "a tile that is taken is given to one");
	ok(s[0].row == 2 && s[0].col == 5 && s[4].row == 1,
	    "those that have one keep it");
	ok(s[1].row == 3 && s[2].row == 3 && s[3].row == 3,
	    "the others stand under them");
}

/* Four corners and a crowd in the middle, in no order. */
static void
by_place(void)
{
	struct kb_pic_shape s[64] = { 0 };
	size_t north_of = 0;

	for (size_t i = 0; i < 64; i++) {
		s[i].placed = true;
		s[i].centre = (struct kb_pic_point){
		    117 + (double)(i * 37 % 64) / 640,
		    (double)(i * 29 % 64) / 640 };
	}
	s[0].centre = (struct kb_pic_point){ 95, 6 };
	s[1].centre = (struct kb_pic_point){ 141, 6 };
	s[2].centre = (struct kb_pic_point){ 95, -11 };
	s[3].centre = (struct kb_pic_point){ 141, -11 };
	s[5].centre = s[4].centre;			/* the same place */
	kb_pic_arrange(s, 64);
	ok(apart(s, 64), "no two in one tile, though crowded");
	ok(s[0].row < s[2].row && s[1].row < s[3].row &&
	    s[0].col < s[1].col && s[2].col < s[3].col,
	    "north is above, west is left");
	for (size_t i = 4; i < 64; i++)
		north_of += s[i].row >= s[0].row && s[i].row <= s[3].row;
	is_int(north_of, 60, "all stand between the corners");
}

static void
by_place_small(void)
{
	struct kb_pic_shape s[2] = {
		{ .placed = true, .centre = { 116, 0 } },
		{ .placed = true, .centre = { 116, -1 } },
	};

	kb_pic_arrange(s, 1);
	ok(s[0].row == 1 && s[0].col == 1, "one region is one tile");
	s[0].row = s[0].col = 0;
	kb_pic_arrange(s, 2);
	ok(s[0].row < s[1].row && s[0].col == s[1].col,
	    "two under each other, without gaps");
}

int
main(void)
{
	in_order();
	some_known();
	by_place();
	by_place_small();
	return done_testing();
}
