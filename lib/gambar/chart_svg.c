/* SPDX-License-Identifier: ISC */
/*
 * chart_svg.c - a chart on a sheet as wide as an upright page: its axes at
 * round numbers, a ceiling, gaps that are seen, what bars and lines mean.
 */
#include <math.h>

#include "chart.h"

#define WIDE 680.0
#define HIGH 290.0			/* of the plot */
#define SIZE 10.0			/* letters at the axes */
#define SWATCH 26.0
#define CEILING 0xa50f15

double
kb_plot_y(const struct kb_plot *p, double v)
{
	return p->box.y + p->box.h * (p->axis.high - v) /
	    (p->axis.high - p->axis.low);
}

double
kb_plot_x(const struct kb_plot *p, size_t period)
{
	return p->box.x + p->slot * ((double)period + 0.5);
}

/* ---- axes ---- */

static void
ticks(struct kb_buf *b, const struct kb_plot *p)
{
	struct kb_font f = { SIZE, false, KB_GREY, KB_END };
	struct kb_buf s = KB_BUF_INIT;
	long n = lround((p->axis.high - p->axis.low) / p->axis.step);

	for (long i = 0; i <= n; i++) {
		double v = p->axis.low + (double)i * p->axis.step;
		double y = kb_plot_y(p, v);

		kb_svg_line(b, p->box.x, y, p->box.x + p->box.w, y, i == 0 ?
		    KB_GREY : 0xd9d9d9, i == 0 ? 1 : 0.7);
		kb_buf_cut(&s, 0);
		kb_chart_figure(&s, v, false);
		kb_svg_text(b, p->box.x - 7, y + SIZE * 0.36, &f, s.s);
	}
	kb_buf_free(&s);
}

static double
tick_room(const struct kb_axis *a)
{
	struct kb_buf s = KB_BUF_INIT;
	double w, wide = 0;

	for (double v = a->low; v <= a->high + a->step / 2; v += a->step) {
		kb_buf_cut(&s, 0);
		kb_chart_figure(&s, v, false);
		w = kb_svg_width(s.s, SIZE, false);
		wide = w > wide ? w : wide;
	}
	kb_buf_free(&s);
	return wide + 8;
}

/* Every one, or every second, ...: as many as do not touch. */
static void
periods(struct kb_buf *b, const struct kb_plot *p)
{
	struct kb_font f = { SIZE, false, KB_GREY, KB_MIDDLE };
	double wide = 0;
	size_t every;

	for (size_t k = 0; k < p->c->nperiod; k++)
		wide = fmax(wide, kb_svg_width(kb_pic_str(p->c->period[k]),
		    SIZE, false));
	every = (size_t)ceil((wide + 6) / p->slot);
	every = every > 0 ? every : 1;
	for (size_t k = 0; k < p->c->nperiod; k++) {
		/* Counted from the last, which people look for. */
		if ((p->c->nperiod - 1 - k) % every != 0)
			continue;
		kb_svg_line(b, kb_plot_x(p, k), p->box.y + p->box.h,
		    kb_plot_x(p, k), p->box.y + p->box.h + 4, KB_GREY, 0.7);
		kb_svg_text(b, kb_plot_x(p, k), p->box.y + p->box.h + 16, &f,
		    p->c->period[k]);
	}
}

/* ---- what is not a value ---- */

/* Periods of which nothing is known. */
static void
gaps(struct kb_buf *b, const struct kb_plot *p)
{
	struct kb_hatch h = kb_look(KB_PIC_MUTED, 1).hatch;
	size_t known;

	for (size_t k = 0; k < p->c->nperiod; k++) {
		struct kb_rect r = { kb_plot_x(p, k) - p->slot * 0.36, p->box.y,
		    p->slot * 0.72, p->box.h };

		kb_chart_sum(p->c, k, &known);
		if (known > 0)
			continue;
		kb_svg_box(b, &r, 0xf7f7f7, 0, 0);
		h.colour = 0xcfcfcf;
		kb_svg_hatch_box(b, &h, &r, NULL, 0);
	}
}

static bool
has_ceiling(const struct kb_pic_chart *c)
{
	return kb_chart_capped(c) && c->ceiling_label != NULL;
}

/* A step where it changes: each level over the periods that it holds in. */
static void
ceiling(struct kb_buf *b, const struct kb_plot *p)
{
	const struct kb_pic_chart *c = p->c;
	double was = 0;
	bool on = false;

	for (size_t k = 0, n; k < c->nperiod && has_ceiling(c); k += n) {
		struct kb_pic_value v = kb_chart_ceiling(c, k);
		double x = p->box.x + (double)k * p->slot, y;

		n = 1;
		while (k + n < c->nperiod && kb_chart_ceiling(c, k + n).known ==
		    v.known && fabs(kb_chart_ceiling(c, k + n).v - v.v) < 1e-9)
			n++;
		y = v.known ? kb_plot_y(p, v.v) : 0;
		if (v.known && on)
			kb_svg_line(b, x, was, x, y, CEILING, 2.4);
		if (v.known)
			kb_svg_line(b, x, y, x + (double)n * p->slot, y, CEILING,
			    2.4);
		was = y;
		on = v.known;
	}
}

/* ---- the legend ---- */

struct flow {
	double	 x, y;
};

/* Room for a swatch and its words; their box. */
static struct kb_rect
entry(struct kb_buf *b, struct flow *at, const char *s)
{
	static const struct kb_font f = { 11, false, KB_INK, KB_START };
	double wide = SWATCH + 6 + kb_svg_width(s, f.size, false);
	struct kb_rect r;

	if (at->x > KB_PIC_MARGIN && at->x + wide > WIDE - KB_PIC_MARGIN) {
		at->x = KB_PIC_MARGIN;
		at->y += 21;
	}
	r = (struct kb_rect){ at->x, at->y, SWATCH, 14 };
	kb_svg_text(b, at->x + SWATCH + 6, at->y + 11, &f, s);
	at->x += wide + 18;
	return r;
}

static double
legend(struct kb_buf *b, const struct kb_pic_chart *c, double y)
{
	struct flow at = { KB_PIC_MARGIN, y };
	struct kb_hatch h = kb_look(KB_PIC_MUTED, 1).hatch;
	struct kb_buf gap = KB_BUF_INIT;
	struct kb_rect r;
	bool bars = c->kind != KB_PIC_LINES;

	for (size_t k = 0; k < c->nseries && bars; k++) {
		/* The order is that of a stack from its top. */
		size_t i = c->kind == KB_PIC_STACKS ? c->nseries - 1 - k : k;
		struct kb_look look = kb_chart_look(c, i);

		r = entry(b, &at, kb_pic_str(c->series[i].label));
		kb_svg_box(b, &r, look.fill, KB_GREY, 0.6);
		kb_svg_hatch_box(b, &look.hatch, &r, NULL, 0);
	}
	if (has_ceiling(c)) {
		r = entry(b, &at, c->ceiling_label);
		kb_svg_line(b, r.x, r.y + r.h / 2, r.x + r.w, r.y + r.h / 2,
		    CEILING, 2.4);
	}
	if (kb_chart_gaps(c)) {
		kb_buf_addf(&gap, "%s%s", bars ? "atau ?: " : "",
		    kb_chart_unknown(c));
		r = entry(b, &at, gap.s);
		kb_svg_box(b, &r, 0xf7f7f7, KB_RULE, 0.6);
		h.step = 4;
		kb_svg_hatch_box(b, &h, &r, NULL, 0);
	}
	kb_buf_free(&gap);
	return at.x > KB_PIC_MARGIN ? at.y + 30 : at.y;
}

/* ---- the whole ---- */

static void
plot(struct kb_buf *b, struct kb_plot *p, double y)
{
	struct kb_font f = { SIZE, false, KB_GREY, KB_START };
	const struct kb_pic_chart *c = p->c;
	struct kb_buf unit = KB_BUF_INIT;
	double right = 4;

	for (size_t i = 0; i < c->nseries && c->kind == KB_PIC_LINES; i++)
		right = fmax(right, 12 + kb_svg_width(kb_pic_str(
		    c->series[i].label), 10.5, true));
	p->axis = kb_chart_axis(c);
	p->box = (struct kb_rect){ KB_PIC_MARGIN + tick_room(&p->axis), y + 22,
	    0, HIGH };
	p->box.w = WIDE - KB_PIC_MARGIN - fmin(right, 190) - p->box.x;
	p->slot = p->box.w / (double)(c->nperiod > 0 ? c->nperiod : 1);
	kb_buf_addf(&unit, "%s%s", kb_pic_str(c->unit), p->axis.low > 0 ?
	    " (sumbu tidak mulai dari 0)" : "");
	kb_svg_text(b, KB_PIC_MARGIN, y + 8, &f, kb_buf_str(&unit));
	kb_buf_free(&unit);
	gaps(b, p);
	ticks(b, p);
	periods(b, p);
	if (c->kind != KB_PIC_LINES)
		kb_plot_bars(b, p);
	ceiling(b, p);
	if (c->kind == KB_PIC_LINES) {
		kb_plot_lines(b, p);
		kb_plot_ends(b, p);
	}
}

void
kb_pic_chart_svg(struct kb_buf *out, const struct kb_pic_chart *c)
{
	struct kb_buf b = KB_BUF_INIT, told = KB_BUF_INIT;
	struct kb_plot p = { .c = c };
	double y = c->bare ? KB_PIC_MARGIN / 2 : kb_pic_head(&b, WIDE,
	    c->mark, c->title, c->subtitle);

	plot(&b, &p, y);
	y = legend(&b, c, p.box.y + p.box.h + 30);
	y = kb_pic_foot(&b, WIDE, y, c->bare ? NULL : c->notes);
	kb_pic_chart_told(&told, c);
	kb_svg_begin(out, c->id != NULL ? c->id : "grafik",
	    kb_pic_str(c->title), kb_buf_str(&told), WIDE,
	    ceil(y + KB_PIC_MARGIN / 2));
	kb_buf_add(out, kb_buf_str(&b), b.len);
	kb_svg_end(out);
	kb_buf_free(&b);
	kb_buf_free(&told);
}
