/* SPDX-License-Identifier: ISC */
/* Pictures: where tiles stand, that they tell all that they are given. */
#include <math.h>
#include <stdlib.h>

#include "kesbang/text.h"
#include "lib/gambar/draw.h"
#include "svg.h"

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

/* ---- maps ---- */

static const struct kb_pic_class classes[] = {
	{ "Tinggi", "T", 3 }, { "Sedang", "S", 2 }, { "Rendah", "R", 1 },
	{ "Nihil", "N", KB_PIC_NIL }, { "Belum lapor", "B", KB_PIC_MUTED },
};

static double square[][2] = {
	{ 116, 0 }, { 117, 0 }, { 117, 1 }, { 116, 1 }, { 116, 0 },
}, far[][2] = { { 119, 3 }, { 119.01, 3 }, { 119.01, 3.01 } };
static const struct kb_ring rings[] = {
	{ square, KB_LEN(square), false }, { far, KB_LEN(far), false },
};

/* Texts that anybody may have written. */
static const struct kb_pic_shape shapes[] = {
	{ .code = "64.01", .label = "PASER <&\">", .name = "Paser\x01\x1b[31m",
	    .class = 4, .row = 1, .col = 1, .flagged = true,
	    .ring = rings, .nring = 1 },
	{ .code = "64.09", .label = "KABUPATENPENAJAMPASERUTARA YANG PANJANG",
	    .name = "Penajam Paser Utara", .class = 3, .row = 1, .col = 2,
	    .change = KB_PIC_DOWN, .figure = "nihil", .ring = rings + 1,
	    .nring = 1 },
	{ .code = "64.74", .label = "BONTANG", .name = "Kota Bontang",
	    .class = 99, .change = KB_PIC_UP, .told = "\xef\xbf\xbf lain" },
};

static const struct kb_pic_spot spots[] = {
	{ .code = "64.74", .n = 1500 },
	{ .code = "64.01", .n = 2, .placed = true, .at = { 116.5, 0.5 } },
};

static const struct kb_pic_map map = {
	.title = "Peta <1> & \"2\"", .subtitle = "Triwulan\nIII", .legend =
	"Tingkat", .class = classes, .nclass = KB_LEN(classes), .shape = shapes,
	.nshape = KB_LEN(shapes), .spot = spots, .nspot = KB_LEN(spots),
	.spot_label = "peristiwa", .flag_label = "belum lapor",
	.frame = "Triwulan III", .notes = "Bukan penetapan batas hukum.",
};

static void
maps(void)
{
	static const char *const told[] = { "Tinggi", "Sedang", "Rendah",
	    "Nihil", "Belum lapor",
	    "Kota Bontang: tidak diketahui, naik; 1.500 peristiwa",
	    "Penajam Paser Utara: Nihil, turun; nihil",
	    "Bukan penetapan batas hukum.", "Tidak ada dalam berkas batas:" };
	struct kb_pic_map two[] = { map, map };

	two[0].borders = two[1].borders = true;
	for (size_t n = 0; n <= 2; n++) {	/* tiles, boundaries, two */
		struct kb_buf b = KB_BUF_INIT;
		struct seen s = { .tile = 0 };

		kb_pic_map_svg(&b, n == 0 ? &map : two, n == 2 ? 2 : 1, 0);
		ok(parse(&s, &b) && s.unknown == 0, "XML that all can read");
		for (size_t i = 0; i < KB_LEN(told) - (n == 0); i++)
			ok(strstr(kb_buf_str(&s.text), told[i]) != NULL,
			    "it tells %s", told[i]);
		if (n == 0)
			is_int(s.broad, 0, "no text is wider than its tile");
		is_int(strstr(kb_buf_str(&s.text), "satu peristiwa, di "
		    "tempatnya") != NULL, n > 0, "what has a place");
		ok(strstr(b.s, "id=\"peta-judul\"") != NULL &&
		    strstr(b.s, "role=\"img\"") != NULL, "alternatives");
		forget(&s);
		kb_buf_free(&b);
	}
}

/* Ink of a square of that look: how dark a copy is. */
static double
ink(const struct kb_look *k)
{
	double grey = (0.299 * (k->fill >> 16 & 0xff) + 0.587 *
	    (k->fill >> 8 & 0xff) + 0.114 * (k->fill & 0xff)) / 255;

	return 1 - grey;
}

static double
density(const struct kb_look *k)
{
	return k->hatch.step > 0 ? (1 + k->hatch.crossed) * k->hatch.wide /
	    k->hatch.step : 0;
}

static void
looks(void)
{
	bool darker = true, denser = true, other = true;

	for (int n = 1; n <= KB_PIC_RANKS; n++)
		for (int r = 1; r <= n; r++) {
			struct kb_look a = kb_look(r - 1, n), z = kb_look(r, n);

			darker = darker && ink(&z) > ink(&a) + 0.04;
			denser = denser && density(&z) > density(&a);
			other = other && !z.hatch.back && a.terminal !=
			    z.terminal;
		}
	ok(darker, "a higher rank is darker, also in grey");
	ok(denser, "and more densely hatched");
	ok(kb_look(KB_PIC_MUTED, 3).hatch.back,
	    "what is not known is hatched the other way");
	ok(other, "no rank is, and no two look alike in a terminal");
}

/* Two squares that share a jagged border: of 200 points few remain, and the
 * same ones in both, though one goes the other way and begins elsewhere. */
static void
shared_border(void)
{
	struct kb_pic_point a[202], z[202];
	struct kb_outline o[] = { { a, 202 }, { z, 202 } };
	size_t common = 0, on = 0;

	for (size_t i = 0; i < 200; i++)
		a[i] = z[(199 - i + 77) % 202] = (struct kb_pic_point){
		    50 + (double)(i * 7919 % 10) / 20 + (i > 90 && i < 110 ?
		    9 : 0), (double)i / 2 };
	a[200] = (struct kb_pic_point){ 0, 99.5 };
	a[201] = (struct kb_pic_point){ 0, 0 };
	z[(200 + 77) % 202] = (struct kb_pic_point){ 99, 0 };
	z[(201 + 77) % 202] = (struct kb_pic_point){ 99, 99.5 };
	kb_pic_simplify(o, 2, 0.6);
	for (size_t i = 0; i < o[0].n; i++) {
		on += a[i].x > 1;
		for (size_t j = 0; j < o[1].n; j++)
			common += fabs(a[i].x - z[j].x) < 1e-9 &&
			    fabs(a[i].y - z[j].y) < 1e-9;
	}
	ok(on >= 4 && on < 20, "of 200 points %zu remain", on);
	is_int(common, on, "what two regions share stays shared");
	is_int(o[0].n, o[1].n, "and nothing else is between them");
}

static void
hatching(void)
{
	struct kb_buf b = KB_BUF_INIT;
	struct kb_hatch h = { .step = 5, .wide = 1 };
	struct kb_rect box = { 0, 0, 40, 40 }, hole = { 10, 10, 20, 20 };
	size_t whole, in = 0, n = 0;

	kb_svg_hatch_box(&b, &h, &box, NULL, 0);
	whole = b.len;
	kb_buf_cut(&b, 0);
	kb_svg_hatch_box(&b, &h, &box, &hole, 1);
	ok(b.len > whole, "lines end at what letters stand on");
	for (const char *p = strchr(b.s, 'M'); p != NULL && *p != '"'; ) {
		double at[4];

		for (int i = 0; i < 4; i++) {
			p++;				/* M, blank, L, blank */
			at[i] = decimal(&p);
		}
		in += fabs((at[0] + at[2]) / 2 - 20) < 9.5 &&
		    fabs((at[1] + at[3]) / 2 - 20) < 9.5;
		n++;
	}
	ok(n > 12 && in == 0, "%zu of %zu lines are in the hole", in, n);
	kb_buf_free(&b);
}

static void
map_text(void)
{
	struct kb_pic_map two[12] = { map, map, map, map, map, map, map, map,
	    map, map, map, map };
	struct kb_buf b = KB_BUF_INIT, line = KB_BUF_INIT;
	const char *p;
	size_t broad = 0;

	kb_pic_map_text(&b, &map, 1, false);
	ok(strchr(b.s, '\x1b') == NULL, "no colours that were not asked for");
	ok(strstr(b.s, "B ●2 *") != NULL && strstr(b.s, "N ▼") != NULL &&
	    strstr(b.s, "? ▲ ●1500") != NULL, "letters and marks");
	for (size_t i = 0; i < KB_LEN(classes); i++)
		ok(strstr(b.s, classes[i].label) != NULL, "the legend has %s",
		    classes[i].label);
	kb_pic_map_text(&b, two, 12, false);
	for (p = b.s; kb_next_part(&p, '\n', &line); )
		broad += kb_width(kb_buf_str(&line)) > 80;
	is_int(broad, 0, "no line is broader than 80 columns");
	ok(strstr(b.s, "1 = Triwulan III; 2 = ") != NULL, "frames are named");
	kb_buf_cut(&b, 0);
	kb_pic_map_text(&b, &map, 1, true);
	ok(strstr(b.s, "\x1b[48;5;231;38;5;16m") != NULL &&
	    strstr(b.s, "\x1b[31m") == NULL, "colours, but none of others");
	kb_buf_free(&line);
	kb_buf_free(&b);
}

/* Regions that are too small for a letter: each has one in a margin, none
 * over another, or the map says how many have none. */
static void
small_regions(void)
{
	enum { MANY = 100 };
	double at[MANY][4][2];
	struct kb_ring ring[MANY];
	struct kb_pic_shape s[MANY] = { 0 };
	struct kb_pic_map m = { .class = classes, .nclass = KB_LEN(classes),
	    .shape = s, .borders = true };
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < MANY; i++) {
		double x = 95 + (double)(i * 37 % MANY) / 2, y = (double)i / 20;

		for (size_t k = 0; k < 4; k++) {
			at[i][k][0] = x + (k == 1 || k == 2 ? 0.01 : 0);
			at[i][k][1] = y + (k > 1 ? 0.01 : 0);
		}
		ring[i] = (struct kb_ring){ at[i], 4, false };
		s[i] = (struct kb_pic_shape){ .code = "64", .label = "A",
		    .ring = &ring[i], .nring = 1 };
	}
	m.nshape = 40;
	kb_pic_map_svg(&b, &m, 1, 0);
	is_int(times(b.s, "height=\"19\""), 40 + KB_LEN(classes),
	    "a key for each, and the legend");
	kb_buf_cut(&b, 0);
	m.nshape = MANY;
	kb_pic_map_svg(&b, &m, 1, 0);
	ok(strstr(b.s, "100 wilayah terlalu kecil") != NULL,
	    "or it says how many");
	kb_buf_free(&b);
}

/* Three groups, one of them broader than the page: all of their tiles are on
 * it, none over another, and none over the edge. */
static void
blocks(void)
{
	enum { MANY = 150 };
	static char code[MANY][8];
	struct kb_pic_shape s[MANY] = { 0 };
	struct kb_pic_map m = { .class = classes, .nclass = KB_LEN(classes),
	    .shape = s, .nshape = MANY };
	struct kb_buf b = KB_BUF_INIT, line = KB_BUF_INIT;
	size_t broad = 0, outside = 0;

	for (size_t i = 0; i < MANY; i++) {
		size_t group = i < 3 ? 11 : i < 140 ? 12 : 13;

		snprintf(code[i], sizeof(code[i]), "%zu.%02zu", group, i % 100);
		s[i] = (struct kb_pic_shape){ .code = code[i], .label = "NAMA",
		    .class = i % KB_LEN(classes), .brief = code[i] + 3,
		    .group = group == 11 ? "11 ACEH" : group == 12 ?
		    "12 SUMUT" : "13 SUMBAR" };
	}
	kb_pic_map_svg(&b, &m, 1, 0);
	is_int(times(b.s, "<g><title>"), MANY, "a tile for each");
	for (const char *p = b.s; (p = strstr(p, "<rect x=\"")) != NULL; p++)
		outside += number(p + 9) > 1010 - KB_PIC_MARGIN;
	is_int(outside, 0, "none is beyond the edge");
	is_int(times(b.s, "SUMUT</text>"), 1, "a heading for each group");
	kb_buf_cut(&b, 0);
	kb_pic_map_text(&b, &m, 1, false);
	for (const char *p = b.s; kb_next_part(&p, '\n', &line); )
		broad += kb_width(kb_buf_str(&line)) > 80;
	is_int(broad, 0, "no line is broader than 80 columns");
	ok(strstr(b.s, "12 SUMUT\n03 N ") != NULL, "a tile without its group");
	ok(strstr(b.s, "12.04") == NULL && strstr(b.s, "12.05 NAMA: Tinggi") !=
	    NULL, "in words where there is something");
	kb_buf_free(&line);
	kb_buf_free(&b);
}

/* Nothing at all is also a picture. */
static void
nothing(void)
{
	struct kb_pic_map m = { .nshape = 0 };

	for (int i = 0; i < 2; i++) {
		struct kb_buf b = KB_BUF_INIT;
		struct seen s = { .tile = 0 };

		m.borders = i == 1;
		kb_pic_map_svg(&b, &m, 1, 0);
		ok(parse(&s, &b), "a map of nothing");
		kb_buf_cut(&b, 0);
		kb_pic_map_text(&b, &m, 1, true);
		ok(strchr(b.s, '\x1b') == NULL, "and as text");
		forget(&s);
		kb_buf_free(&b);
	}
}

int
main(void)
{
	nothing();
	small_regions();
	blocks();
	maps();
	map_text();
	looks();
	shared_border();
	hatching();
	in_order();
	some_known();
	by_place();
	by_place_small();
	return done_testing();
}
