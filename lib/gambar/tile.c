/* SPDX-License-Identifier: ISC */
/*
 * tile.c - a region as a tile: its name, the letter of its class, a figure.
 * The hatching is a frame around them, so that letters stand on plain ground.
 */
#include <stdlib.h>
#include <string.h>

#include "draw.h"

#define LEAST 6.2			/* letters: under it nobody reads them */

static double
most(double v, double limit)
{
	return v < limit ? v : limit;
}

/* Where the letter, the label and the figure stand in a tile. */
struct room {
	struct kb_rect	 in;		/* the plain ground */
	double		 label, letter, figure;	/* sizes; 0: not drawn */
};

/* As for all tiles: where one has a figure the letters of all leave room. */
static struct room
room_of(const struct kb_pic_map *map, const struct kb_rect *r)
{
	double frame = most(r->w, r->h) * 0.085;
	struct room m = { .in = { r->x + frame, r->y + frame,
	    r->w - 2 * frame, r->h - 2 * frame } };
	bool figure = false;

	for (size_t i = 0; i < map->nshape && r->h >= 46; i++)
		figure = figure || *kb_pic_str(map->shape[i].figure) != '\0';
	m.label = r->w < 34 ? 0 : most(m.in.h * 0.25, 13);
	m.figure = figure ? most(m.in.h * 0.19, 11) : 0;
	m.letter = most(m.in.h * (figure ? 0.34 : m.label > 0 ? 0.46 : 0.6), 25);
	return m;
}

void
kb_pic_flag(struct kb_buf *b, double x, double y, double size)
{
	struct kb_pic_point at[] = { { x, y }, { x + size, y },
	    { x, y + size } };
	struct kb_outline ring = { at, KB_LEN(at) };
	struct kb_hatch h = kb_look(KB_PIC_MUTED, 1).hatch;

	h.step = size / 4;
	h.colour = KB_INK;
	h.wide = 0.9;
	kb_buf_adds(b, "<path d=\"M");
	for (size_t i = 0; i < KB_LEN(at); i++) {
		kb_buf_adds(b, i > 0 ? "L" : "");
		kb_svg_num(b, at[i].x);
		kb_buf_addc(b, ' ');
		kb_svg_num(b, at[i].y);
	}
	kb_buf_addf(b, "Z\" fill=\"#%06x\" stroke=\"#%06x\" "
	    "stroke-width=\"0.8\"/>\n", KB_PAPER, KB_INK);
	kb_svg_hatch(b, &h, &ring, 1, NULL, 0);
}

/* ---- how many are counted, the letter, what has changed ---- */

/* What they are as wide as, for a letter of that size. */
struct signs {
	double	 letter, disc, mark, gap, all;
};

static struct signs
signs_of(const struct kb_pic_map *m, const struct kb_pic_shape *s,
    double size)
{
	size_t n = kb_pic_beside(m, s->code);
	struct signs g = { .gap = size * 0.2,
	    .letter = kb_svg_width(kb_pic_str(kb_pic_class_of(m, s)->letter),
	    size, true), .disc = n > 0 ? kb_svg_disc_radius(n, size * 0.54) : 0,
	    .mark = s->change != KB_PIC_NO_CHANGE ? size * 0.52 : 0 };

	g.all = g.letter + (n > 0 ? 2 * g.disc + g.gap : 0) +
	    (g.mark > 0 ? g.mark + g.gap : 0);
	return g;
}

double
kb_pic_signs_width(const struct kb_pic_map *m, const struct kb_pic_shape *s,
    double size)
{
	return signs_of(m, s, size).all;
}

void
kb_pic_signs(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_shape *s, const struct kb_rect *r, double size,
    unsigned ink)
{
	struct signs g = signs_of(m, s, size);
	struct kb_font f = { size, true, ink, KB_START };
	double x, y = r->y + r->h / 2;

	if (g.all > r->w) {
		f.size *= r->w / g.all;
		g = signs_of(m, s, f.size);
	}
	x = r->x + (r->w - g.all) / 2;
	if (g.disc > 0)
		kb_svg_disc(b, x + g.disc, y, g.disc, kb_pic_beside(m,
		    s->code));
	x += g.disc > 0 ? 2 * g.disc + g.gap : 0;
	kb_svg_text(b, x, y + f.size * 0.36, &f, kb_pic_class_of(m, s)->letter);
	if (g.mark > 0)
		kb_svg_change(b, x + g.letter + g.gap + g.mark / 2, y, g.mark,
		    s->change, ink);
}

/* ---- the tile ---- */

/* Two lines for one of several words that is too long; false: no need, or no
 * room either. */
static bool
in_two(struct kb_buf *b, const char *s, double x, double y,
    const struct kb_font *f, double room)
{
	struct kb_font small = *f;
	const char *cut = NULL, *half[2];
	char *first;
	bool fits;

	small.size *= 0.74;
	if (s == NULL || kb_svg_width(s, f->size, f->bold) <= room * 1.15)
		return false;
	for (const char *p = s; *p != '\0'; p++)
		if (*p == ' ' && (cut == NULL || 2 * (p - s) <=
		    (ptrdiff_t)strlen(s)))
			cut = p;
	if (cut == NULL)
		return false;
	first = kb_strdup(s);
	first[cut - s] = '\0';
	half[0] = first;
	half[1] = cut + 1;
	fits = kb_svg_width(half[0], LEAST, true) <= room &&
	    kb_svg_width(half[1], LEAST, true) <= room;
	for (int i = 0; i < 2 && fits; i++)
		kb_svg_fit(b, x, y - small.size * (i == 0 ? 1.02 : 0), &small,
		    room, LEAST, &half[i], 1);
	free(first);
	return fits;
}

/* From the top: the label, the letter, the figure, with even gaps. */
static void
words(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_shape *s, const struct kb_rect *r, unsigned ink)
{
	struct room at = room_of(m, r);
	const char *names[] = { s->label, s->code };
	struct kb_font label = { at.label, true, ink, KB_MIDDLE };
	struct kb_font small = { at.figure, false, ink, KB_MIDDLE };
	double gap, y = at.in.y, x = at.in.x + at.in.w / 2;

	gap = (at.in.h - at.label - at.letter * 0.74 - at.figure) /
	    (2 + (at.label > 0) + (at.figure > 0));
	gap = gap > 0 ? gap : 0;
	y += at.label > 0 ? gap + at.label : 0;
	if (at.label > 0 && !in_two(b, s->label, x, y, &label,
	    at.in.w))
		kb_svg_fit(b, x, y - at.label * 0.14, &label, at.in.w, LEAST,
		    names, KB_LEN(names));
	y += gap + at.letter * 0.74;
	kb_pic_signs(b, m, s, &(struct kb_rect){ at.in.x, y - at.letter * 0.72,
	    at.in.w, at.letter * 0.72 }, at.letter, ink);
	if (at.figure > 0)
		kb_svg_fit(b, x, y + gap + at.figure * 0.86, &small, at.in.w,
		    LEAST, &s->figure, 1);
}

/*
 * A small tile of a block: what tells it from its neighbours and what has
 * changed, over its letter and what is counted.
 */
static void
small_words(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_shape *s, const struct kb_rect *r, unsigned ink)
{
	const struct kb_font small = { r->h * 0.42, false, ink, KB_START };
	struct kb_font f = { r->h * 0.52, true, ink, KB_START };
	const char *letter = kb_pic_str(kb_pic_class_of(m, s)->letter);
	size_t n = kb_pic_beside(m, s->code);
	double disc = n > 0 ? kb_svg_disc_radius(n, r->h * 0.3) : 0;
	double room = r->w - (n > 0 ? 2 * disc + 1 : 0), y = r->y + r->h * 0.95;

	kb_svg_text(b, r->x + (s->flagged ? r->h * 0.3 : 1), r->y + small.size * 0.9, &small, s->brief);
	kb_svg_change(b, r->x + r->w - r->h * 0.17, r->y + r->h * 0.2,
	    r->h * 0.3, s->change, ink);
	if (n == 0) {
		f.anchor = KB_MIDDLE;
		kb_svg_fit(b, r->x + r->w / 2, y, &f, room, 4, &letter, 1);
		return;
	}
	kb_svg_fit(b, r->x + 1, y, &f, room, 4, &letter, 1);
	kb_svg_disc(b, r->x + r->w - disc, r->y + r->h - disc, disc, n);
}

void
kb_pic_tile(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_shape *s, const struct kb_rect *r)
{
	struct kb_look look = kb_look(kb_pic_class_of(m, s)->rank,
	    kb_pic_ranks(m));
	struct room at = room_of(m, r);
	double side = most(r->w, r->h);

	if (side < 60) {
		look.hatch.step *= 0.6;
		look.hatch.wide *= 0.7;
	}
	kb_pic_open(b, m, s);
	kb_look_box(b, &look, r);
	kb_svg_hatch_box(b, &look.hatch, r, &at.in, 1);
	if (s->brief != NULL && r->w < KB_PIC_CLOSE)
		small_words(b, m, s, &at.in, look.ink);
	else
		words(b, m, s, r, look.ink);
	if (s->flagged)
		kb_pic_flag(b, r->x, r->y, side * 0.2);
	kb_buf_adds(b, "</g>\n");
}

void
kb_pic_tiles(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_rect *r, int rows, int cols, double gap)
{
	double w = (r->w - gap * (cols - 1)) / cols;
	double h = (r->h - gap * (rows - 1)) / rows;

	for (size_t i = 0; i < m->nshape; i++) {
		const struct kb_pic_shape *s = &m->shape[i];

		kb_pic_tile(b, m, s, &(struct kb_rect){
		    r->x + (s->col - 1) * (w + gap),
		    r->y + (s->row - 1) * (h + gap), w, h });
	}
}
