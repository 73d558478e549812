/* SPDX-License-Identifier: ISC */
/*
 * chart_text.c - a chart in a terminal: a line of blocks a series, then the
 * figures, which say what the blocks only show.
 */
#include <math.h>

#include "chart.h"
#include "kesbang/text.h"

#define WIDTH 80
#define LABEL 22			/* of a series, before its blocks */
#define PERIOD 12			/* and of a period, before figures */
#define LEAST 9				/* a column of figures */

static const char *const blocks[] = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };

/* Visible, in that many columns. */
static void
cell(struct kb_buf *b, const char *s, size_t width, bool right)
{
	struct kb_buf clean = KB_BUF_INIT, text = KB_BUF_INIT;
	size_t w;

	kb_visible(&clean, kb_pic_str(s));
	kb_shorten(&text, kb_buf_str(&clean), width);
	w = kb_width(kb_buf_str(&text));
	kb_buf_fill(b, ' ', right && w < width ? width - w : 0);
	kb_buf_adds(b, kb_buf_str(&text));
	kb_buf_fill(b, ' ', !right && w < width ? width - w : 0);
	kb_buf_free(&clean);
	kb_buf_free(&text);
}

static void
lines(struct kb_buf *b, const char *s)
{
	struct kb_buf line = KB_BUF_INIT, clean = KB_BUF_INIT;

	while (kb_next_part(&s, '\n', &line)) {
		kb_buf_cut(&clean, 0);
		kb_visible(&clean, kb_buf_str(&line));
		kb_wrap(b, kb_buf_str(&clean), 0, 0, WIDTH);
		kb_buf_addc(b, '\n');
	}
	kb_buf_free(&line);
	kb_buf_free(&clean);
}

static bool
over(const struct kb_pic_chart *c, struct kb_pic_value v, size_t period)
{
	struct kb_pic_value most = kb_chart_ceiling(c, period);

	return v.known && most.known && v.v > most.v;
}

/* Of so many periods the last ones that there is room for. */
static size_t
from(const struct kb_pic_chart *c)
{
	return c->nperiod > WIDTH - LABEL - 1 ? c->nperiod - (WIDTH - LABEL -
	    1) : 0;
}

static void
spark(struct kb_buf *b, const struct kb_pic_chart *c, size_t i, bool colour)
{
	struct kb_pic_chart lines = *c;
	struct kb_axis a;

	/* Each is drawn for itself here, not on those under it. */
	lines.kind = c->kind == KB_PIC_STACKS ? KB_PIC_GROUPS : c->kind;
	a = kb_chart_axis(&lines);
	cell(b, c->series[i].label, LABEL, false);
	kb_buf_addc(b, ' ');
	for (size_t k = from(c); k < c->nperiod; k++) {
		struct kb_pic_value v = c->series[i].at[k];
		double part = (v.v - a.low) / (a.high - a.low) * 7;

		if (!v.known) {
			kb_buf_adds(b, "·");
			continue;
		}
		if (colour && over(c, v, k))
			kb_buf_adds(b, "\x1b[1;31m");
		/* The least of the blocks is not nothing. */
		kb_buf_adds(b, fabs(v.v) < 1e-9 ? "0" :
		    blocks[(int)lround(fmin(fmax(part, 0), 7))]);
		if (colour && over(c, v, k))
			kb_buf_adds(b, "\x1b[0m");
	}
	kb_buf_addc(b, '\n');
}

/* ---- figures ---- */

static size_t
column(const struct kb_pic_chart *c, size_t i)
{
	struct kb_buf s = KB_BUF_INIT;
	size_t w = LEAST;

	for (size_t k = 0; k < c->nperiod; k++) {
		kb_buf_cut(&s, 0);
		kb_chart_figure(&s, c->series[i].at[k].v, c->money);
		w = kb_width(s.s) + 1 > w ? kb_width(s.s) + 1 : w;
	}
	kb_buf_free(&s);
	if (kb_width(kb_pic_str(c->series[i].label)) > w)
		w = kb_width(c->series[i].label);
	return w < LABEL ? w : LABEL;
}

/* A mark stands behind what is over the ceiling, also without colours. */
static void
figure(struct kb_buf *b, const struct kb_pic_chart *c, size_t series,
    size_t period, size_t width, bool colour)
{
	struct kb_pic_value v = c->series[series].at[period];
	bool above = over(c, v, period);
	struct kb_buf s = KB_BUF_INIT;

	if (v.known)
		kb_chart_figure(&s, v.v, c->money);
	else
		kb_buf_adds(&s, "·");
	if (colour && above)
		kb_buf_adds(b, "\x1b[1;31m");
	cell(b, s.s, width, true);
	if (colour && above)
		kb_buf_adds(b, "\x1b[0m");
	if (kb_chart_capped(c))
		kb_buf_addc(b, above ? '!' : ' ');
	kb_buf_free(&s);
}

static void
trim(struct kb_buf *b)
{
	while (b->len > 0 && b->s[b->len - 1] == ' ')
		kb_buf_cut(b, b->len - 1);
	kb_buf_addc(b, '\n');
}

/* Series first..last-1, a row a period. */
static void
table(struct kb_buf *b, const struct kb_pic_chart *c, size_t first,
    size_t last, bool colour)
{
	cell(b, "", PERIOD, false);
	for (size_t i = first; i < last; i++) {
		kb_buf_adds(b, "  ");
		cell(b, c->series[i].label, column(c, i), true);
		kb_buf_adds(b, kb_chart_capped(c) ? " " : "");
	}
	trim(b);
	for (size_t k = 0; k < c->nperiod; k++) {
		cell(b, c->period[k], PERIOD, false);
		for (size_t i = first; i < last; i++) {
			kb_buf_adds(b, "  ");
			figure(b, c, i, k, column(c, i), colour);
		}
		trim(b);
	}
	kb_buf_addc(b, '\n');
}

static void
tables(struct kb_buf *b, const struct kb_pic_chart *c, bool colour)
{
	for (size_t i = 0, last; i < c->nseries; i = last) {
		size_t w = PERIOD;

		for (last = i; last < c->nseries; last++) {
			w += column(c, last) + 2 + kb_chart_capped(c);
			if (last > i && w > WIDTH)
				break;
		}
		table(b, c, i, last, colour);
	}
}

void
kb_pic_chart_text(struct kb_buf *b, const struct kb_pic_chart *c, bool colour)
{
	struct kb_buf s = KB_BUF_INIT;

	if (!c->bare) {
		lines(b, c->mark);
		lines(b, c->title);
		lines(b, c->subtitle);
		kb_buf_addc(b, '\n');
	}
	for (size_t i = 0; i < c->nseries; i++)
		spark(b, c, i, colour);
	if (c->nperiod > 0) {
		kb_buf_fill(b, ' ', LABEL + 1);
		kb_buf_addf(&s, "%s s.d. %s", kb_pic_str(c->period[from(c)]),
		    kb_pic_str(c->period[c->nperiod - 1]));
		kb_visible(b, kb_buf_str(&s));
		kb_buf_adds(b, "\n\n");
	}
	tables(b, c, colour);
	kb_buf_cut(&s, 0);
	if (c->unit != NULL)
		kb_buf_addf(&s, "Satuan: %s\n", c->unit);
	if (kb_chart_gaps(c))
		kb_buf_addf(&s, "· %s\n", kb_chart_unknown(c));
	if (kb_chart_capped(c) && c->ceiling_label != NULL)
		kb_buf_addf(&s, "! di atas %s\n", c->ceiling_label);
	if (!c->bare)
		kb_buf_addf(&s, "%s%s", s.len > 0 && c->notes != NULL ? "\n" :
		    "", kb_pic_str(c->notes));
	lines(b, kb_buf_str(&s));
	kb_buf_free(&s);
}
