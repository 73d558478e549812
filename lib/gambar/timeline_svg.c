/* SPDX-License-Identifier: ISC */
/*
 * timeline_svg.c - spans of days on a sheet as wide as an upright page, one
 * under the other, and the day that it is as a line down.  What is over is
 * pale, what runs is dark, what is to come is hatched: also in grey.
 */
#include <math.h>

#include "timeline.h"

#define WIDE 680.0
#define NAMES 214.0			/* room for what spans are called */
#define SIZE 10.0
#define STEP 12.5			/* between lines of a name */
#define BAR 11.0
#define DATES 8.5			/* letters beside bars */
#define TODAY 0xa50f15

struct sheet {
	struct kb_buf	*b;
	const struct kb_pic_timeline *t;
	struct kb_days	 days;
	double		 x, w;		/* of the days */
};

static double
day_x(const struct sheet *s, int32_t day)
{
	return s->x + s->w * (day - s->days.from) /
	    (s->days.to + 1 - s->days.from);
}

/* ---- bars ---- */

static void
box(struct kb_buf *b, enum kb_pic_when when, const struct kb_rect *r)
{
	static const unsigned fill[] = { [KB_PIC_PAST] = 0xdedede,
	    [KB_PIC_NOW] = 0x0b5a8a, [KB_PIC_COMING] = KB_PAPER };
	struct kb_hatch h = { 4, false, false, 0x6f9dba, 0.9 };

	kb_svg_box(b, r, fill[when], when == KB_PIC_PAST ? KB_RULE : 0x0b5a8a,
	    0.8);
	if (when == KB_PIC_COMING && r->w > 4)
		kb_svg_hatch_box(b, &h, r, NULL, 0);
}

/* On paper of its own, which lines behind it do not cross. */
static void
date_text(const struct sheet *s, double x, double y, const struct kb_font *f,
    const char *text)
{
	double wide = kb_svg_width(text, f->size, false);
	struct kb_rect r = { f->anchor == KB_END ? x - wide - 1 : x - 1, y,
	    wide + 2, BAR };

	kb_svg_box(s->b, &r, KB_PAPER, 0, 0);
	kb_svg_text(s->b, x, y + BAR - 2, f, text);
}

/* Behind the bar, or before it, where there is room. */
static void
dates(const struct sheet *s, const struct kb_pic_bar *r,
    const struct kb_rect *at)
{
	struct kb_font f = { DATES, false, KB_GREY, KB_START };
	struct kb_buf text = KB_BUF_INIT;
	double wide, x = at->x + at->w + 4;

	kb_timeline_dates(&text, &s->days, r);
	wide = kb_svg_width(text.s, DATES, false);
	if (x + wide > s->x + s->w + KB_PIC_MARGIN / 2) {
		f.anchor = KB_END;
		x = at->x - 4;
	}
	if (f.anchor == KB_START || x - wide > s->x) {
		date_text(s, x, at->y, &f, text.s);
	} else {
		f.anchor = KB_MIDDLE;
		f.colour = r->when == KB_PIC_NOW ? KB_PAPER : KB_INK;
		if (wide + 6 < at->w && r->when != KB_PIC_COMING)
			kb_svg_text(s->b, at->x + at->w / 2, at->y + BAR - 2,
			    &f, text.s);
	}
	kb_buf_free(&text);
}

/* The middle of the day; < 0: it is not drawn. */
static double
today_x(const struct sheet *s)
{
	int32_t day = s->t->today.ymd != 0 ? kb_date_serial(s->t->today) :
	    INT32_MIN;

	return day < s->days.from || day > s->days.to ? -1 : day_x(s, day) +
	    s->w / 2 / (s->days.to + 1 - s->days.from);
}

static void
bar(const struct sheet *s, const struct kb_pic_bar *r, double y)
{
	double x = today_x(s);
	double from = r->from.ymd != 0 ? day_x(s, kb_date_serial(r->from)) :
	    s->x, to = day_x(s, kb_date_serial(r->to) + 1);
	struct kb_rect at = { from, y, fmax(to - from, 2.5), BAR };
	struct kb_font f = { SIZE, true, r->when == KB_PIC_NOW ? KB_PAPER :
	    KB_INK, KB_START };

	box(s->b, r->when, &at);
	if (x > at.x && x < at.x + at.w)
		kb_svg_line(s->b, x, y, x, y + BAR, TODAY, 1.4);
	if (r->from.ymd == 0)
		kb_svg_text(s->b, from + 3, y + BAR - 2, &f, "?");
	dates(s, r, &at);
}

/* Returns y under it. */
static double
row(const struct sheet *s, size_t i, double y)
{
	static const struct kb_font bold = { SIZE, true, KB_INK, KB_START };
	const struct kb_pic_bar *r = &s->t->bar[i];
	struct kb_font f = { SIZE, r->when == KB_PIC_NOW, KB_INK, KB_START };
	double under;

	if (kb_timeline_group(s->t, i))
		y = kb_svg_lines(s->b, KB_PIC_MARGIN, y + 5, &bold, WIDE -
		    2 * KB_PIC_MARGIN, STEP, r->group) + 3;
	kb_buf_adds(s->b, "<g><title>");
	kb_svg_escape(s->b, kb_pic_str(r->label));
	kb_buf_adds(s->b, "</title>\n");
	under = kb_svg_lines(s->b, KB_PIC_MARGIN, y, &f, NAMES - 10, STEP,
	    r->label);
	bar(s, r, y + 1);
	kb_buf_adds(s->b, "</g>\n");
	return fmax(under, y + BAR + 2) + 5;
}

/* ---- what stands around them ---- */

static void
ticks(const struct sheet *s, double top, double under)
{
	struct kb_font f = { SIZE - 1, false, KB_GREY, KB_START };
	struct kb_buf name = KB_BUF_INIT;
	double free_from = 0;
	int year = 0, its;

	for (int32_t d = kb_timeline_tick(&s->days, s->days.from);
	    d <= s->days.to; d = kb_timeline_tick(&s->days, d + 1)) {
		double x = day_x(s, d);

		kb_svg_line(s->b, x, top, x, under, 0xe2e2e2, 0.7);
		kb_buf_cut(&name, 0);
		its = kb_timeline_name(&name, &s->days, d, year);
		if (x >= free_from) {
			kb_svg_text(s->b, x, top - 5, &f, name.s);
			free_from = x + kb_svg_width(name.s, f.size, false) +
			    5;
			year = its;
		}
	}
	kb_svg_line(s->b, s->x, top, s->x + s->w, top, KB_GREY, 0.8);
	kb_buf_free(&name);
}

static void
today(const struct sheet *s, double top, double under)
{
	struct kb_font f = { SIZE, true, TODAY, KB_MIDDLE };
	struct kb_buf b = KB_BUF_INIT;
	double x = today_x(s), half;

	if (x < 0)
		return;
	kb_date_long(&b, s->t->today);
	half = kb_svg_width(b.s, SIZE, true) / 2;
	kb_svg_line(s->b, x, top - 3, x, under, TODAY, 1.4);
	kb_svg_text(s->b, fmin(fmax(x, s->x + half), s->x + s->w - half),
	    top - 19, &f, b.s);
	kb_buf_free(&b);
}

static double
legend(struct kb_buf *b, const struct kb_pic_timeline *t, double y)
{
	static const char *const word[] = { [KB_PIC_PAST] = "selesai",
	    [KB_PIC_NOW] = "berjalan", [KB_PIC_COMING] = "akan datang" };
	struct kb_font f = { SIZE, false, KB_INK, KB_START };
	double x = KB_PIC_MARGIN;

	for (enum kb_pic_when w = KB_PIC_PAST; w <= KB_PIC_COMING; w++) {
		box(b, w, &(struct kb_rect){ x, y, 26, BAR });
		kb_svg_text(b, x + 32, y + BAR - 2, &f, word[w]);
		x += 50 + kb_svg_width(word[w], SIZE, false);
	}
	if (kb_timeline_open(t))
		kb_svg_text(b, x, y + BAR - 2, &f,
		    "?: mulainya tidak diketahui");
	return y + 26;
}

void
kb_pic_timeline_svg(struct kb_buf *out, const struct kb_pic_timeline *t)
{
	struct kb_buf b = KB_BUF_INIT, rows = KB_BUF_INIT, told = KB_BUF_INIT;
	struct sheet s = { &rows, t, kb_timeline_days(t), KB_PIC_MARGIN + NAMES,
	    0 };
	double top, y = t->bare ? KB_PIC_MARGIN / 2 : kb_pic_head(&b, WIDE,
	    t->mark, t->title, t->subtitle);

	s.w = WIDE - KB_PIC_MARGIN - s.x;
	top = y + (today_x(&s) >= 0 ? 34 : 16);
	y = top + 6;
	for (size_t i = 0; i < t->nbar; i++)
		y = row(&s, i, y);
	s.b = &b;
	ticks(&s, top, y);
	today(&s, top, y);
	kb_buf_add(&b, kb_buf_str(&rows), rows.len);
	y = legend(&b, t, y + 12);
	y = kb_pic_foot(&b, WIDE, y, t->bare ? NULL : t->notes);
	kb_pic_timeline_told(&told, t);
	kb_svg_begin(out, t->id != NULL ? t->id : "garis-waktu",
	    kb_pic_str(t->title), kb_buf_str(&told), WIDE,
	    ceil(y + KB_PIC_MARGIN / 2));
	kb_buf_add(out, kb_buf_str(&b), b.len);
	kb_svg_end(out);
	kb_buf_free(&b);
	kb_buf_free(&rows);
	kb_buf_free(&told);
}
