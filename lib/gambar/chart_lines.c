/* SPDX-License-Identifier: ISC */
/* chart_lines.c - series as lines, each named at its end. */
#include <math.h>
#include <stdlib.h>

#include "chart.h"

#define NAME 13.0			/* between names, at least */
#define DOTS 24				/* periods: more have no dots */

static void
path(struct kb_buf *b, const struct kb_plot *p, size_t i)
{
	const struct kb_pic_value *at = p->c->series[i].at;
	const char *dash;
	unsigned colour = kb_chart_line(p->c, i, &dash);
	bool pen = false;

	kb_buf_adds(b, "<path d=\"");
	for (size_t k = 0; k < p->c->nperiod; k++) {
		if (at[k].known) {
			kb_buf_addc(b, pen ? 'L' : 'M');
			kb_svg_num(b, kb_plot_x(p, k));
			kb_buf_addc(b, ' ');
			kb_svg_num(b, kb_plot_y(p, at[k].v));
		}
		pen = at[k].known;
	}
	kb_buf_addf(b, "\" fill=\"none\" stroke=\"#%06x\" stroke-width=\"2\" "
	    "stroke-linejoin=\"round\"", colour);
	if (*dash != '\0')
		kb_buf_addf(b, " stroke-dasharray=\"%s\"", dash);
	kb_buf_adds(b, "/>\n");
}

/* A value between two gaps is no line: it is at least a dot. */
static bool
alone(const struct kb_pic_value *at, size_t k, size_t n)
{
	return (k == 0 || !at[k - 1].known) && (k + 1 == n ||
	    !at[k + 1].known);
}

static void
dots(struct kb_buf *b, const struct kb_plot *p, size_t i)
{
	const struct kb_pic_value *at = p->c->series[i].at;
	const char *dash;
	unsigned colour = kb_chart_line(p->c, i, &dash);

	for (size_t k = 0; k < p->c->nperiod; k++) {
		if (!at[k].known || (p->c->nperiod > DOTS &&
		    !alone(at, k, p->c->nperiod)))
			continue;
		kb_buf_adds(b, "<circle cx=\"");
		kb_svg_num(b, kb_plot_x(p, k));
		kb_buf_adds(b, "\" cy=\"");
		kb_svg_num(b, kb_plot_y(p, at[k].v));
		kb_buf_addf(b, "\" r=\"2.6\" fill=\"#%06x\"/>\n", colour);
	}
}

void
kb_plot_lines(struct kb_buf *b, const struct kb_plot *p)
{
	for (size_t i = 0; i < p->c->nseries; i++) {
		kb_buf_adds(b, "<g><title>");
		kb_svg_escape(b, p->c->series[i].label);
		kb_buf_adds(b, "</title>\n");
		path(b, p, i);
		dots(b, p, i);
		kb_buf_adds(b, "</g>\n");
	}
}

/* ---- names at the ends ---- */

struct end {
	size_t	 series;
	double	 x, at, y;		/* where the line ends, the name stands */
};

static int
from_top(const void *a, const void *b)
{
	const struct end *p = a, *q = b;

	return (p->at > q->at) - (p->at < q->at);
}

static size_t
ends_of(const struct kb_plot *p, struct end *e)
{
	size_t n = 0;

	for (size_t i = 0; i < p->c->nseries; i++)
		for (size_t k = p->c->nperiod; k-- > 0; )
			if (p->c->series[i].at[k].known) {
				double y = kb_plot_y(p,
				    p->c->series[i].at[k].v);

				e[n++] = (struct end){ i, kb_plot_x(p, k), y,
				    y };
				break;
			}
	qsort(e, n, sizeof(*e), from_top);
	for (size_t i = 1; i < n; i++)
		e[i].y = fmax(e[i].y, e[i - 1].y + NAME);
	for (size_t i = n; i-- > 0; ) {
		double most = i + 1 < n ? e[i + 1].y - NAME : p->box.y +
		    p->box.h;

		e[i].y = fmin(e[i].y, most);
	}
	return n;
}

void
kb_plot_ends(struct kb_buf *b, const struct kb_plot *p)
{
	struct end *e = kb_alloc((p->c->nseries + 1) * sizeof(*e));
	size_t n = ends_of(p, e);
	double x = p->box.x + p->box.w + 8;

	for (size_t i = 0; i < n; i++) {
		const char *dash, *label = p->c->series[e[i].series].label;
		struct kb_font f = { 10.5, true, kb_chart_line(p->c,
		    e[i].series, &dash), KB_START };

		if (fabs(e[i].y - e[i].at) > 2 || x - e[i].x > 14)
			kb_svg_line(b, e[i].x + 4, e[i].at, x - 2, e[i].y,
			    KB_RULE, 0.6);
		kb_svg_text(b, x, e[i].y + 3.8, &f, label);
	}
	free(e);
}
