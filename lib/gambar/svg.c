/* SPDX-License-Identifier: ISC */
/* svg.c - elements of a picture. */
#include <math.h>
#include <string.h>

#include "svg.h"

void
kb_svg_num(struct kb_buf *b, double v)
{
	double tenths = round(v * 10);

	if (!(fabs(tenths) < 1e9))		/* nor is it not a number */
		tenths = 0;
	kb_buf_addf(b, "%s%lld", tenths < 0 ? "-" : "",
	    (long long)fabs(tenths) / 10);
	if ((long long)fabs(tenths) % 10 != 0)
		kb_buf_addf(b, ".%lld", (long long)fabs(tenths) % 10);
}

static void
attr(struct kb_buf *b, const char *name, double v)
{
	kb_buf_addf(b, " %s=\"", name);
	kb_svg_num(b, v);
	kb_buf_addc(b, '"');
}

void
kb_svg_box(struct kb_buf *b, const struct kb_rect *r, unsigned fill,
    unsigned stroke, double wide)
{
	kb_buf_adds(b, "<rect");
	attr(b, "x", r->x);
	attr(b, "y", r->y);
	attr(b, "width", r->w);
	attr(b, "height", r->h);
	kb_buf_addf(b, " fill=\"#%06x\"", fill);
	if (wide > 0) {
		kb_buf_addf(b, " stroke=\"#%06x\"", stroke);
		attr(b, "stroke-width", wide);
	}
	kb_buf_adds(b, "/>\n");
}

void
kb_svg_line(struct kb_buf *b, double x1, double y1, double x2, double y2,
    unsigned colour, double wide)
{
	kb_buf_adds(b, "<line");
	attr(b, "x1", x1);
	attr(b, "y1", y1);
	attr(b, "x2", x2);
	attr(b, "y2", y2);
	kb_buf_addf(b, " stroke=\"#%06x\"", colour);
	attr(b, "stroke-width", wide);
	kb_buf_adds(b, "/>\n");
}

double
kb_svg_disc_radius(size_t n, double size)
{
	char s[24];
	double half;

	snprintf(s, sizeof(s), "%zu", n);
	half = kb_svg_width(s, size, true) / 2 + size * 0.15;
	return half > size * 0.72 ? half : size * 0.72;
}

void
kb_svg_dot(struct kb_buf *b, double x, double y, double r)
{
	kb_buf_adds(b, "<circle");
	attr(b, "cx", x);
	attr(b, "cy", y);
	attr(b, "r", r);
	kb_buf_addf(b, " fill=\"#%06x\" stroke=\"#%06x\" "
	    "stroke-width=\"%s\"/>\n", KB_INK, KB_PAPER, r > 3 ? "1" :
	    "0.6");
}

void
kb_svg_disc(struct kb_buf *b, double x, double y, double r, size_t n)
{
	struct kb_font f = { r * 1.3, true, KB_PAPER, KB_MIDDLE };
	char s[24];
	double wide;

	kb_svg_dot(b, x, y, r);
	snprintf(s, sizeof(s), "%zu", n);
	wide = kb_svg_width(s, f.size, true);
	f.size *= wide > 1.8 * r ? 1.8 * r / wide : 1;
	kb_svg_text(b, x, y + f.size * 0.36, &f, s);
}

static void
triangle(struct kb_buf *b, double x, double y, double half, bool up,
    unsigned colour)
{
	double tip = up ? y - half : y + half, base = up ? y + half : y - half;

	kb_buf_adds(b, "<path d=\"M");
	kb_svg_num(b, x - half);
	kb_buf_addc(b, ' ');
	kb_svg_num(b, base);
	kb_buf_addc(b, 'L');
	kb_svg_num(b, x + half);
	kb_buf_addc(b, ' ');
	kb_svg_num(b, base);
	kb_buf_addc(b, 'L');
	kb_svg_num(b, x);
	kb_buf_addc(b, ' ');
	kb_svg_num(b, tip);
	kb_buf_addf(b, "Z\" fill=\"#%06x\"/>\n", colour);
}

void
kb_svg_change(struct kb_buf *b, double x, double y, double size,
    enum kb_pic_change change, unsigned colour)
{
	double half = size / 2, bar = size / 6;

	if (change == KB_PIC_UP || change == KB_PIC_DOWN)
		triangle(b, x, y, half, change == KB_PIC_UP, colour);
	if (change != KB_PIC_SAME)
		return;
	kb_svg_box(b, &(struct kb_rect){ x - half, y - 2 * bar, size, 1.4 * bar },
	    colour, 0, 0);
	kb_svg_box(b, &(struct kb_rect){ x - half, y + 0.6 * bar, size,
	    1.4 * bar }, colour, 0, 0);
}

void
kb_svg_begin(struct kb_buf *b, const char *id, const char *title,
    const char *told, double w, double h)
{
	kb_buf_adds(b, "<svg xmlns=\"http://www.w3.org/2000/svg\" "
	    "role=\"img\" aria-labelledby=\"");
	kb_svg_escape(b, id);
	kb_buf_adds(b, "-judul ");
	kb_svg_escape(b, id);
	kb_buf_adds(b, "-uraian\"");
	attr(b, "width", w);
	attr(b, "height", h);
	kb_buf_adds(b, " viewBox=\"0 0 ");
	kb_svg_num(b, w);
	kb_buf_addc(b, ' ');
	kb_svg_num(b, h);
	kb_buf_adds(b, "\" font-family=\"Arial, Liberation Sans, Helvetica, "
	    "sans-serif\">\n<title id=\"");
	kb_svg_escape(b, id);
	kb_buf_adds(b, "-judul\">");
	kb_svg_escape(b, title);
	kb_buf_adds(b, "</title>\n<desc id=\"");
	kb_svg_escape(b, id);
	kb_buf_adds(b, "-uraian\">");
	kb_svg_escape(b, told);
	kb_buf_adds(b, "</desc>\n");
	kb_svg_box(b, &(struct kb_rect){ 0, 0, w, h }, KB_PAPER, 0, 0);
}

void
kb_svg_end(struct kb_buf *b)
{
	kb_buf_adds(b, "</svg>\n");
}
