/* SPDX-License-Identifier: ISC */
/*
 * chart_bars.c - series as bars, beside or upon each other.  What is not
 * known is no bar of no height: it has a question mark.
 */
#include "chart.h"

#define FILLED 0.72			/* of a period's room */
#define FIGURE 9.0

static void
bar(struct kb_buf *b, const struct kb_plot *p, size_t i, double x, double w,
    double from, double to)
{
	struct kb_look look = kb_chart_look(p->c, i);
	double top = kb_plot_y(p, from > to ? from : to);
	struct kb_rect r = { x, top, w, kb_plot_y(p, from > to ? to : from) -
	    top };

	if (r.h <= 0)
		return;
	kb_svg_box(b, &r, look.fill, KB_GREY, 0.6);
	kb_svg_hatch_box(b, &look.hatch, &r, NULL, 0);
}

static void
figure(struct kb_buf *b, double x, double y, double room, double v,
    bool more)
{
	struct kb_font f = { FIGURE, false, KB_INK, KB_MIDDLE };
	struct kb_buf s = KB_BUF_INIT;
	const char *text;

	kb_chart_figure(&s, v, false);
	kb_buf_adds(&s, more ? " + ?" : "");
	text = kb_buf_str(&s);
	kb_svg_fit(b, x, y - 3, &f, room, 6.5, &text, 1);
	kb_buf_free(&s);
}

static void
question(struct kb_buf *b, const struct kb_plot *p, double x)
{
	struct kb_font f = { 11, true, KB_GREY, KB_MIDDLE };

	kb_svg_text(b, x, kb_plot_y(p, p->axis.low) - 3, &f, "?");
}

static void
group(struct kb_buf *b, const struct kb_plot *p, size_t k)
{
	double w = p->slot * FILLED / (double)p->c->nseries;
	double x = kb_plot_x(p, k) - p->slot * FILLED / 2;

	for (size_t i = 0; i < p->c->nseries; i++, x += w) {
		struct kb_pic_value v = p->c->series[i].at[k];

		if (!v.known) {
			question(b, p, x + w / 2);
			continue;
		}
		bar(b, p, i, x, w * 0.94, 0, v.v);
		figure(b, x + w / 2, kb_plot_y(p, v.v > 0 ? v.v : 0), w * 1.1,
		    v.v, false);
	}
}

static void
stack(struct kb_buf *b, const struct kb_plot *p, size_t k)
{
	double w = p->slot * FILLED, x = kb_plot_x(p, k) - w / 2, sum = 0;
	size_t known;

	kb_chart_sum(p->c, k, &known);
	for (size_t i = 0; i < p->c->nseries; i++) {
		struct kb_pic_value v = p->c->series[i].at[k];

		if (!v.known)
			continue;
		bar(b, p, i, x, w, sum, sum + v.v);
		sum += v.v;
	}
	if (known > 0)
		figure(b, x + w / 2, kb_plot_y(p, sum), p->slot, sum,
		    known < p->c->nseries);
}

void
kb_plot_bars(struct kb_buf *b, const struct kb_plot *p)
{
	for (size_t k = 0; k < p->c->nperiod; k++) {
		size_t known;

		kb_chart_sum(p->c, k, &known);
		if (known == 0)
			continue;			/* all of it is a gap */
		kb_buf_adds(b, "<g><title>");
		kb_svg_escape(b, p->c->period[k]);
		kb_buf_adds(b, "</title>\n");
		if (p->c->kind == KB_PIC_STACKS)
			stack(b, p, k);
		else
			group(b, p, k);
		kb_buf_adds(b, "</g>\n");
	}
}
