/* SPDX-License-Identifier: ISC */
/* chart.c - what series mean: their sums, their axis, their words. */
#include <math.h>

#include "chart.h"
#include "kesbang/money.h"

#define TICKS 6				/* about so many */

/* ---- figures ---- */

void
kb_chart_figure(struct kb_buf *b, double v, bool money)
{
	double part;

	if (!(fabs(v) < 9e15)) {
		kb_buf_adds(b, "?");
		return;
	}
	if (money) {
		kb_money_text(b, llround(v));
		return;
	}
	part = fabs(v - round(v));
	if (part < 0.005) {
		kb_int_dots(b, llround(v));
		return;
	}
	kb_buf_adds(b, v < 0 ? "-" : "");
	v = round(fabs(v) * 100) / 100;
	kb_int_dots(b, (int64_t)floor(v));
	part = round((v - floor(v)) * 100);
	if (fmod(part, 10) < 0.5)
		kb_buf_addf(b, ",%d", (int)(part / 10));
	else
		kb_buf_addf(b, ",%02d", (int)part);
}

double
kb_chart_sum(const struct kb_pic_chart *c, size_t period, size_t *n)
{
	double all = 0;

	*n = 0;
	for (size_t i = 0; i < c->nseries; i++)
		if (c->series[i].at[period].known) {
			all += c->series[i].at[period].v;
			(*n)++;
		}
	return all;
}

bool
kb_chart_gaps(const struct kb_pic_chart *c)
{
	size_t n;

	for (size_t p = 0; p < c->nperiod; p++) {
		kb_chart_sum(c, p, &n);
		if (n < c->nseries)
			return true;
	}
	return false;
}

const char *
kb_chart_unknown(const struct kb_pic_chart *c)
{
	return c->unknown != NULL ? c->unknown : "tidak diketahui";
}

void
kb_pic_chart_told(struct kb_buf *b, const struct kb_pic_chart *c)
{
	for (size_t i = 0; i < c->nseries; i++) {
		kb_buf_addf(b, "%s%s:", i > 0 ? " " : "",
		    kb_pic_str(c->series[i].label));
		for (size_t p = 0; p < c->nperiod; p++) {
			kb_buf_addf(b, "%s %s ", p > 0 ? "," : "",
			    kb_pic_str(c->period[p]));
			if (c->series[i].at[p].known)
				kb_chart_figure(b, c->series[i].at[p].v,
				    c->money);
			else
				kb_buf_adds(b, kb_chart_unknown(c));
		}
		kb_buf_addc(b, '.');
	}
	if (kb_chart_capped(c) && c->ceiling_label != NULL)
		kb_buf_addf(b, " %s.", c->ceiling_label);
}

struct kb_pic_value
kb_chart_ceiling(const struct kb_pic_chart *c, size_t period)
{
	return c->ceiling_at != NULL ? c->ceiling_at[period] : c->ceiling;
}

bool
kb_chart_capped(const struct kb_pic_chart *c)
{
	bool any = c->ceiling_at == NULL && c->ceiling.known;

	for (size_t p = 0; c->ceiling_at != NULL && p < c->nperiod; p++)
		any = any || c->ceiling_at[p].known;
	return any;
}

/* ---- the axis ---- */

struct range {
	double	 low, high;
	bool	 whole, any;			/* all are whole numbers */
};

static void
take(struct range *r, double v)
{
	if (!(fabs(v) < 9e15))
		return;
	r->low = !r->any || v < r->low ? v : r->low;
	r->high = !r->any || v > r->high ? v : r->high;
	r->whole = r->whole && fabs(v - round(v)) < 1e-9;
	r->any = true;
}

/* 1, 2, 5, 10, 20, ...: the least that is not under it. */
static double
round_step(double least)
{
	static const double nice[] = { 1, 2, 5, 10 };
	double power = pow(10, floor(log10(least)));

	for (size_t i = 0; i < KB_LEN(nice); i++)
		if (nice[i] * power >= least * (1 - 1e-9))
			return nice[i] * power;
	return 10 * power;
}

struct kb_axis
kb_chart_axis(const struct kb_pic_chart *c)
{
	struct range r = { .whole = true };
	struct kb_axis a = { .money = c->money };
	size_t n;

	if (c->ceiling_at == NULL && c->ceiling.known)
		take(&r, c->ceiling.v);
	for (size_t p = 0; p < c->nperiod; p++) {
		double sum = kb_chart_sum(c, p, &n);

		if (c->ceiling_at != NULL && c->ceiling_at[p].known)
			take(&r, c->ceiling_at[p].v);

		if (c->kind == KB_PIC_STACKS && n > 0)
			take(&r, sum);
		for (size_t i = 0; i < c->nseries; i++)
			if (c->series[i].at[p].known)
				take(&r, c->series[i].at[p].v);
	}
	if (!r.any)
		r.high = 1;
	/* Bars stand on 0; lines do, where they would not be flat for it. */
	if (r.low > 0 && (c->kind != KB_PIC_LINES || r.low < 0.6 * r.high))
		r.low = 0;
	if (r.high < 0)
		r.high = 0;
	if (!(r.high > r.low))
		r.high = r.low + 1;
	a.step = round_step((r.high - r.low) / TICKS);
	if (r.whole && a.step < 1)
		a.step = 1;
	a.low = floor(r.low / a.step + 1e-9) * a.step;
	a.high = ceil(r.high / a.step - 1e-9) * a.step;
	return a;
}

/* ---- looks ---- */

static int
ranks(const struct kb_pic_chart *c)
{
	int most = 0;

	for (size_t i = 0; i < c->nseries; i++)
		most = c->series[i].rank > most ? c->series[i].rank : most;
	return most;
}

struct kb_look
kb_chart_look(const struct kb_pic_chart *c, size_t i)
{
	static const struct kb_hatch hatch[] = {
		{ .step = 0 }, { 5, false, false, KB_PAPER, 1 },
		{ 5, true, false, KB_PAPER, 1 }, { 6, true, true, KB_PAPER, 1 },
		{ .step = 0 }, { 11, true, false, KB_PAPER, 4 },
	};
	unsigned fill;

	if (c->series[i].rank != 0)
		return kb_look(c->series[i].rank, ranks(c));
	fill = kb_look_series(i);
	return (struct kb_look){ fill, KB_PAPER, hatch[i % KB_LEN(hatch)], "" };
}

/* A pale end of the ramp is no line: the order is that of darkness, too. */
unsigned
kb_chart_line(const struct kb_pic_chart *c, size_t i, const char **dash)
{
	static const unsigned dark[] = { 0x8f0000, 0xd7301f, 0xb8690b,
	    0x8f7a3a, 0x777777 };
	int below;

	*dash = kb_look_dash(i);
	if (c->series[i].rank <= 0)
		return kb_look_series(i);
	below = ranks(c) - c->series[i].rank;
	below = below < (int)KB_LEN(dark) ? below : (int)KB_LEN(dark) - 1;
	*dash = kb_look_dash((size_t)below);
	return dark[below];
}
