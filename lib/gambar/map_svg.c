/* SPDX-License-Identifier: ISC */
/*
 * map_svg.c - a sheet with one map or several: as wide as an upright page of
 * A4, or one on its side where the tiles need it.
 */
#include <math.h>

#include "draw.h"

#define UPRIGHT 680.0
#define BROAD 1010.0
#define BESIDE 190.0			/* a legend at the right */
#define BETWEEN 24.0			/* frames, and map and legend */
#define TILE 150.0			/* at most so wide */
#define BLOCKS 440.0			/* so high may they be on such a page */
#define FRAME 20.0			/* a frame's heading */

struct sheet {
	const struct kb_pic_map *m;
	size_t		 n, across;	/* frames, beside each other */
	int		 rows, cols;	/* of tiles, in all frames */
	double		 w, y;
	bool		 beside;	/* the legend is at the right */
	struct kb_pic_marks marks;
};

static void
grid(struct sheet *s)
{
	s->rows = s->cols = 1;
	for (size_t i = 0; i < s->n; i++)
		for (size_t j = 0; j < s->m[i].nshape; j++) {
			const struct kb_pic_shape *p = &s->m[i].shape[j];

			s->rows = p->row > s->rows ? p->row : s->rows;
			s->cols = p->col > s->cols ? p->col : s->cols;
		}
}

/* Rows of frames are even, and tiles wide enough for a letter. */
static size_t
beside(const struct sheet *s, size_t asked)
{
	size_t most = kb_pic_blocked(s->m) ? 1 : s->cols > 8 &&
	    !s->m->borders ? 2 : 4, rows;

	if (asked > 0)
		return asked < s->n ? asked : s->n;
	rows = (s->n + most - 1) / most;
	return (s->n + rows - 1) / rows;
}

static double
room(const struct sheet *s)
{
	double w = s->w - 2 * KB_PIC_MARGIN;

	if (s->beside)
		w -= BESIDE + BETWEEN;
	return (w - BETWEEN * (double)(s->across - 1)) / (double)s->across;
}

/* Lines of a tile: a figure under the letter needs the height. */
static double
high_for(double wide)
{
	return wide > 70 ? wide * 0.68 : wide > 44 ? wide * 0.8 : wide;
}

static double
frame(const struct sheet *s, struct kb_buf *b, const struct kb_pic_map *m,
    double x, double y)
{
	struct kb_font f = { 12, true, KB_INK, KB_START };
	double w = room(s), wide, gap;

	if (s->n > 1) {
		kb_svg_fit(b, x, y + f.size, &f, w, 7, &m->frame, 1);
		y += FRAME;
	}
	if (m->borders)
		return kb_pic_borders(b, m, &(struct kb_rect){ x, y, w,
		    s->n > 1 ? w * 1.05 : w < 700 ? w * 0.95 : 560 });
	if (kb_pic_blocked(m))
		return kb_pic_blocks(b, m, &(struct kb_rect){ x, y, w,
		    BLOCKS });
	gap = w / s->cols > 60 ? 5 : w / s->cols > 34 ? 3 : 2;
	wide = (w - gap * (s->cols - 1)) / s->cols;
	wide = wide < TILE ? wide : TILE;
	w = wide * s->cols + gap * (s->cols - 1);
	kb_pic_tiles(b, m, &(struct kb_rect){ x, y, w, high_for(wide) * s->rows +
	    gap * (s->rows - 1) }, s->rows, s->cols, gap);
	return y + high_for(wide) * s->rows + gap * (s->rows - 1);
}

static void
frames(struct sheet *s, struct kb_buf *b)
{
	double top = s->y, under = top, x;

	for (size_t i = 0; i < s->n; i++) {
		double y;

		if (i > 0 && i % s->across == 0)
			top = under + BETWEEN * 0.8;
		x = KB_PIC_MARGIN + (double)(i % s->across) *
		    (room(s) + BETWEEN);
		y = frame(s, b, &s->m[i], x, top);
		under = y > under ? y : under;
	}
	if (s->beside) {
		x = s->w - KB_PIC_MARGIN - BESIDE;
		top = kb_pic_legend(b, s->m, &s->marks, x, s->y, BESIDE, true);
		under = top > under ? top : under;
	} else {
		under = kb_pic_legend(b, s->m, &s->marks, KB_PIC_MARGIN,
		    under + BETWEEN * 0.7, s->w - 2 * KB_PIC_MARGIN, false);
	}
	s->y = under + 14;
}

static void
choose(struct sheet *s, size_t columns)
{
	bool wide;

	s->across = beside(s, columns);
	wide = s->m->borders ? kb_pic_borders_aspect(s->m) > 1.4 :
	    s->cols > 6 || kb_pic_blocked(s->m);
	s->w = s->across > 2 || wide ? BROAD : UPRIGHT;
	s->beside = s->n == 1 && !s->m->borders && s->cols <= 5 &&
	    !kb_pic_blocked(s->m);
}

bool
kb_pic_map_broad(const struct kb_pic_map *m, size_t n)
{
	struct kb_pic_map *own = kb_pic_arranged(m, n);
	struct sheet s = { .m = own, .n = n };

	grid(&s);
	choose(&s, 0);
	kb_pic_arranged_free(own, n);
	return s.w > UPRIGHT;
}

void
kb_pic_map_svg(struct kb_buf *out, const struct kb_pic_map *m, size_t n,
    size_t columns)
{
	struct kb_buf b = KB_BUF_INIT, told = KB_BUF_INIT;
	struct kb_pic_map *own = kb_pic_arranged(m, n);
	struct sheet s = { .m = own, .n = n, .marks = kb_pic_marks(own, n) };

	grid(&s);
	choose(&s, columns);
	s.y = m->bare ? KB_PIC_MARGIN / 2 : kb_pic_head(&b, s.w, m->mark,
	    m->title, m->subtitle);
	frames(&s, &b);
	s.y = kb_pic_foot(&b, s.w, s.y, m->bare ? NULL : m->notes);
	for (size_t i = 0; i < n; i++) {
		kb_buf_adds(&told, i > 0 ? " " : "");
		kb_pic_map_told(&told, &m[i]);
	}
	kb_svg_begin(out, m->id != NULL ? m->id : "peta",
	    kb_pic_str(m->title), kb_buf_str(&told), s.w,
	    ceil(s.y + KB_PIC_MARGIN / 2));
	kb_buf_add(out, kb_buf_str(&b), b.len);
	kb_svg_end(out);
	kb_pic_arranged_free(own, n);
	kb_buf_free(&b);
	kb_buf_free(&told);
}
