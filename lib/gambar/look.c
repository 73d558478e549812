/* SPDX-License-Identifier: ISC */
/*
 * look.c - colours, which are never alone.  OrRd of ColorBrewer 2.0 (see
 * data/LISENSI.txt): safe for those who do not tell red from green, for print
 * and, in three or four classes, for a copier.
 */
#include "draw.h"

static const unsigned ramp[KB_PIC_RANKS][KB_PIC_RANKS] = {
	{ 0xfdbb84 },
	{ 0xfdd49e, 0xef6548 },
	{ 0xfee8c8, 0xfdbb84, 0xd7301f },
	{ 0xfef0d9, 0xfdcc8a, 0xfc8d59, 0xd7301f },
	{ 0xfef0d9, 0xfdcc8a, 0xfc8d59, 0xe34a33, 0xb30000 },
};

/* The same of the 256 colours of a terminal, where the nearest of two ranks
 * may be alike. */
static const uint8_t terminal[KB_PIC_RANKS][KB_PIC_RANKS] = {
	{ 216 }, { 223, 203 }, { 230, 216, 160 }, { 230, 222, 209, 160 },
	{ 230, 222, 209, 167, 124 },
};

/* Pixels between the lines of a rank: the darker, the closer. */
static const double pitch[KB_PIC_RANKS] = { 13, 9, 6.5, 4.5, 5 };

/* Okabe and Ito, without the two that are pale on paper. */
static const struct {
	unsigned	 colour;
	const char	*dash;
} series[] = {
	{ 0x0072b2, "" }, { 0xd55e00, "7 3" }, { 0x007a5a, "2 3" },
	{ 0x8a4b78, "9 3 2 3" }, { 0x1a1a1a, "4 2" }, { 0x8c6d00, "12 4" },
};

/* By how dark a copy in grey is: letters are to be read there, too. */
static unsigned
ink_on(unsigned rgb)
{
	unsigned grey = (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) +
	    114 * (rgb & 0xff)) / 1000;

	return grey < 120 ? KB_PAPER : KB_INK;
}

/* Of the same hue, darker. */
static unsigned
darker(unsigned rgb)
{
	unsigned dark = 0;

	for (int i = 16; i >= 0; i -= 8)
		dark |= (rgb >> i & 0xff) * 62 / 100 << i;
	return dark;
}

struct kb_look
kb_look(int rank, int ranks)
{
	unsigned fill;
	int r, n;

	if (rank == KB_PIC_MUTED)
		return (struct kb_look){ 0xf4f4f4, KB_INK,
		    { 6, true, false, 0xa0a0a0, 1.2 }, "3 2", 252 };
	if (rank == KB_PIC_UNRANKED)
		return (struct kb_look){ KB_PAPER, KB_INK,
		    { 7, false, true, 0xb4b4b4, 1 }, "", 231 };
	if (rank == KB_PIC_NIL)
		return (struct kb_look){ .fill = KB_PAPER, .ink = KB_INK,
		    .dash = "", .terminal = 231 };
	n = ranks < 1 ? 1 : ranks > KB_PIC_RANKS ? KB_PIC_RANKS : ranks;
	r = rank > n ? n : rank;
	fill = ramp[n - 1][r - 1];
	return (struct kb_look){ fill, ink_on(fill),
	    { pitch[KB_PIC_RANKS - n + r - 1], false, r == n && n > 1,
	    darker(fill), 1 }, "", terminal[n - 1][r - 1] };
}

void
kb_look_box(struct kb_buf *b, const struct kb_look *look,
    const struct kb_rect *r)
{
	kb_svg_box(b, r, look->fill, *look->dash != '\0' ? KB_GREY : KB_RULE,
	    *look->dash != '\0' ? 1 : 0.8);
	if (*look->dash == '\0')
		return;
	kb_buf_cut(b, b->len - 3);			/* "/>", again */
	kb_buf_addf(b, " stroke-dasharray=\"%s\"/>\n", look->dash);
}

unsigned
kb_look_series(size_t i)
{
	return series[i % KB_LEN(series)].colour;
}

const char *
kb_look_dash(size_t i)
{
	return series[i % KB_LEN(series)].dash;
}

int
kb_pic_rank(int level, int levels)
{
	return levels <= KB_PIC_RANKS ? level : (level * KB_PIC_RANKS +
	    levels - 1) / levels;
}

unsigned
kb_pic_fill(int level, int levels)
{
	return kb_look(kb_pic_rank(level, levels), levels).fill;
}
