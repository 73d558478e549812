/* SPDX-License-Identifier: ISC */
/* chart.h - what the parts of a chart share. */
#ifndef KESBANG_GAMBAR_CHART_H
#define KESBANG_GAMBAR_CHART_H

#include "draw.h"

/* An axis with ticks at round numbers. */
struct kb_axis {
	double	 low, high, step;
	bool	 money;
};

/* What all values, and the ceiling, have room on; in stacks their sums. */
struct kb_axis kb_chart_axis(const struct kb_pic_chart *);
/* "1.234", "0,5"; of a value, as exact as it is. */
void	 kb_chart_figure(struct kb_buf *, double v, bool money);

/* The sum of a period's known values; n: how many are known. */
double	 kb_chart_sum(const struct kb_pic_chart *, size_t period, size_t *n);
/* Is anything unknown? */
bool	 kb_chart_gaps(const struct kb_pic_chart *);
/* How a series is drawn: bars; and as a line, its dashes. */
struct kb_look kb_chart_look(const struct kb_pic_chart *, size_t series);
unsigned kb_chart_line(const struct kb_pic_chart *, size_t series,
	    const char **dash);
const char *kb_chart_unknown(const struct kb_pic_chart *);

/* Where the values stand. */
/* Of a period; and is there one in any? */
struct kb_pic_value kb_chart_ceiling(const struct kb_pic_chart *,
	    size_t period);
bool	 kb_chart_capped(const struct kb_pic_chart *);

struct kb_plot {
	const struct kb_pic_chart *c;
	struct kb_axis	 axis;
	struct kb_rect	 box;
	double		 slot;			/* of a period */
};

double	 kb_plot_y(const struct kb_plot *, double v);
double	 kb_plot_x(const struct kb_plot *, size_t period);	/* its middle */
void	 kb_plot_lines(struct kb_buf *, const struct kb_plot *);
void	 kb_plot_ends(struct kb_buf *, const struct kb_plot *);
void	 kb_plot_bars(struct kb_buf *, const struct kb_plot *);

#endif
