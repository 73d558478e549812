/* SPDX-License-Identifier: ISC */
/* Charts: 0 and what is not known, axes, what a terminal shows. */
#include <math.h>

#include "lib/gambar/chart.h"
#include "svg.h"

static const struct kb_pic_value low[] = { { 3, true }, { 0, true },
	{ 77, false }, { 5, true } };
static const struct kb_pic_value high[] = { { 1234, true }, { 77, false },
	{ 77, false }, { 2, true } };
static const struct kb_pic_series series[] = {
	{ "Rendah", low, 1 }, { "Tinggi <&>", high, 2 },
};
static const char *const quarters[] = { "T1", "T2", "T3\x1b", "T4" };

static const struct kb_pic_chart chart = {
	.title = "Grafik", .period = quarters, .nperiod = 4, .series = series,
	.nseries = 2, .unit = "kejadian", .unknown = "belum lapor",
};

static void
charts(void)
{
	for (int k = KB_PIC_LINES; k <= KB_PIC_STACKS; k++) {
		struct kb_pic_chart c = chart;
		struct kb_buf b = KB_BUF_INIT;
		struct seen s = { .tile = 0 };

		c.kind = (enum kb_pic_kind)k;
		kb_pic_chart_svg(&b, &c);
		ok(parse(&s, &b) && s.unknown == 0, "a chart all can read");
		ok(strstr(s.text.s, "Rendah: T1 3, T2 0, T3") != NULL &&
		    strstr(s.text.s, "Tinggi <&>: T1 1.234, T2 belum lapor") !=
		    NULL, "it tells 0, and what is not known");
		ok(strstr(s.text.s, "77") == NULL, "no value of the unknown");
		ok(times(s.text.s, "belum lapor") > 3, "gaps are explained");
		forget(&s);
		kb_buf_free(&b);
	}
}

/* A gap interrupts a line; 0 does not. */
static void
gaps(void)
{
	struct kb_pic_chart c = chart;
	struct kb_buf b = KB_BUF_INIT;
	const char *p;

	c.nseries = 1;
	kb_pic_chart_svg(&b, &c);
	p = strstr(b.s, "<title>Rendah</title>\n<path d=\"");
	ok(p != NULL, "the line");
	p = p != NULL ? p + 31 : "";
	*(char *)(uintptr_t)strchr(p, '"') = '\0';
	is_int(times(p, "M"), 2, "two pieces");
	is_int(times(p, "L"), 1, "the first of two values, 3 and 0");
	kb_buf_free(&b);
}

static void
axes(void)
{
	static const struct {
		double	 high, low, step;
		enum kb_pic_kind kind;
		double	 top;
	} t[] = {
		{ 7, 5, 1, KB_PIC_LINES, 7 },
		{ 3, 0, 1, KB_PIC_GROUPS, 3 },		/* whole, not 0,5 */
		{ 1234, 1, 500, KB_PIC_LINES, 1500 },
		{ 16800, 12000, 1000, KB_PIC_LINES, 17000 },
		{ 16800, 12000, 5000, KB_PIC_GROUPS, 20000 },
		{ 0.9, 0.1, 0.2, KB_PIC_LINES, 1 },
	};

	for (size_t i = 0; i < KB_LEN(t); i++) {
		struct kb_pic_value v[] = { { t[i].low, true }, { t[i].high,
		    true } };
		struct kb_pic_series s = { "A", v, 0 };
		struct kb_pic_chart c = { .kind = t[i].kind, .series = &s,
		    .nseries = 1, .nperiod = 2, .period = quarters };
		struct kb_axis a = kb_chart_axis(&c);

		ok(fabs(a.step - t[i].step) < 1e-9 && fabs(a.high - t[i].top) <
		    1e-9, "up to %g by %g: %g by %g", t[i].top, t[i].step,
		    a.high, a.step);
		ok(t[i].kind == KB_PIC_LINES || a.low == 0, "bars stand on 0");
	}
}

static void
chart_text(void)
{
	struct kb_pic_chart c = chart;
	struct kb_buf b = KB_BUF_INIT, line = KB_BUF_INIT;
	const char *p;
	size_t broad = 0;

	c.ceiling = (struct kb_pic_value){ 1000, true };
	c.ceiling_label = "batas";
	kb_pic_chart_text(&b, &c, false);
	ok(strstr(b.s, "Rendah                 ▁0·▁\n") != NULL &&
	    strstr(b.s, "▇··▁\n") != NULL, "blocks, and gaps");
	ok(strstr(b.s, "1.234!\n") != NULL, "a figure over the ceiling");
	ok(strstr(b.s, "· belum lapor") != NULL &&
	    strstr(b.s, "! di atas batas") != NULL, "what marks mean");
	ok(strchr(b.s, '\x1b') == NULL, "no colours");
	for (p = b.s; kb_next_part(&p, '\n', &line); )
		broad += kb_width(kb_buf_str(&line)) > 80;
	is_int(broad, 0, "80 columns");
	kb_buf_cut(&b, 0);
	kb_pic_chart_text(&b, &c, true);
	ok(strstr(b.s, "\x1b[1;31m") != NULL, "colours");
	kb_buf_free(&line);
	kb_buf_free(&b);
}

/* Over the one is not over the other; where there is none, nothing is. */
static void
ceilings(void)
{
	static const struct kb_pic_value most[] = { { 1000, true },
	    { 2000, true }, { 2000, true }, { 0, false } };
	static const struct kb_pic_value at[] = { { 1500, true },
	    { 1500, true }, { 2500, true }, { 9000, true } };
	static const struct kb_pic_series one = { .label = "x", .at = at };
	static const char *const period[] = { "a", "b", "c", "d" };
	const struct kb_pic_chart c = { .kind = KB_PIC_LINES,
	    .series = &one, .nseries = 1, .period = period, .nperiod = 4,
	    .ceiling_at = most, .ceiling_label = "batas" };
	struct kb_buf b = KB_BUF_INIT;

	kb_pic_chart_text(&b, &c, false);
	ok(strstr(b.s, "1.500!\n") != NULL && strstr(b.s, "1.500\n") != NULL &&
	    strstr(b.s, "2.500!\n") != NULL && strstr(b.s, "9.000\n") != NULL,
	    "a ceiling of each period");
	kb_buf_free(&b);
}

static void
figures(void)
{
	static const struct {
		double		 v;
		bool		 money;
		const char	*text;
	} t[] = {
		{ 0, false, "0" }, { 1234567, false, "1.234.567" },
		{ 0.5, false, "0,5" }, { -2.25, false, "-2,25" },
		{ 14900, true, "Rp14.900" }, { 1e300, false, "?" },
		{ 12.999, false, "13" },
	};
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < KB_LEN(t); i++) {
		kb_buf_cut(&b, 0);
		kb_chart_figure(&b, t[i].v, t[i].money);
		is_str(b.s, t[i].text, "a figure");
	}
	kb_buf_free(&b);
}

/* Nothing at all is also a picture. */
static void
empty(void)
{
	struct kb_pic_chart c = { .nseries = 0 };
	struct kb_buf b = KB_BUF_INIT;
	struct seen s = { .tile = 0 };

	kb_pic_chart_svg(&b, &c);
	ok(parse(&s, &b), "a chart of nothing");
	kb_pic_chart_text(&b, &c, true);
	forget(&s);
	kb_buf_free(&b);
}

int
main(void)
{
	charts();
	gaps();
	axes();
	chart_text();
	ceilings();
	figures();
	empty();
	return done_testing();
}
