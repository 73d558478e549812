/* SPDX-License-Identifier: ISC */
/*
 * letters.c - text in a picture.  What face stands for sans-serif is not
 * known, so letters are as wide as in the widest that is common (DejaVu
 * Sans; Arial needs a tenth less): a label never leaves its tile.
 */
#include <string.h>

#include "kesbang/text.h"
#include "svg.h"

#define BOLD 1.1
#define OTHER 700			/* a letter that is not in the table */

/* Of U+0020 to U+007E, in thousandths of the size. */
static const short wide[] = {
	318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,
	318, 337, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337,
	838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295,
	295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989,
	685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615,
	352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521,
	392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
};

static double
width_of(const char *s, size_t n, double size, bool bold)
{
	double all = 0;

	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c >= ' ' && c - ' ' < (int)KB_LEN(wide))
			all += wide[c - ' '];
		else if (c < 0x80 || c >= 0xc0)		/* begins a letter */
			all += OTHER;
	}
	return all / 1000 * size * (bold ? BOLD : 1);
}

double
kb_svg_width(const char *s, double size, bool bold)
{
	return width_of(s, strlen(s), size, bold);
}

/* Controls are made visible, as everywhere. */
void
kb_svg_escape(struct kb_buf *b, const char *s)
{
	struct kb_buf clean = KB_BUF_INIT;

	kb_visible(&clean, s != NULL ? s : "");
	for (const char *p = kb_buf_str(&clean); *p != '\0'; p++)
		switch (*p) {
		case '&': kb_buf_adds(b, "&amp;"); break;
		case '<': kb_buf_adds(b, "&lt;"); break;
		case '>': kb_buf_adds(b, "&gt;"); break;
		case '"': kb_buf_adds(b, "&quot;"); break;
		default: kb_buf_addc(b, *p);
		}
	kb_buf_free(&clean);
}

void
kb_svg_text(struct kb_buf *b, double x, double y, const struct kb_font *f,
    const char *s)
{
	static const char *const anchor[] = {
		[KB_START] = "", [KB_MIDDLE] = " text-anchor=\"middle\"",
		[KB_END] = " text-anchor=\"end\"",
	};

	if (s == NULL || *s == '\0')
		return;
	kb_buf_adds(b, "<text x=\"");
	kb_svg_num(b, x);
	kb_buf_adds(b, "\" y=\"");
	kb_svg_num(b, y);
	kb_buf_adds(b, "\" font-size=\"");
	kb_svg_num(b, f->size);
	kb_buf_addf(b, "\"%s%s fill=\"#%06x\">", f->bold ?
	    " font-weight=\"bold\"" : "", anchor[f->anchor], f->colour);
	kb_svg_escape(b, s);
	kb_buf_adds(b, "</text>\n");
}

bool
kb_svg_fit(struct kb_buf *b, double x, double y, const struct kb_font *f,
    double room, double least, const char *const *text, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct kb_font g = *f;
		double need;

		if (text[i] == NULL || *text[i] == '\0')
			continue;
		need = kb_svg_width(text[i], f->size, f->bold);
		if (need > room)
			g.size = f->size * room / need;
		if (g.size < least)
			continue;
		kb_svg_text(b, x, y, &g, text[i]);
		return true;
	}
	return false;
}

/* How many bytes of s stand in one line: whole words, at least one. */
static size_t
line_of(const char *s, const struct kb_font *f, double room)
{
	size_t n = strcspn(s, "\n"), fits = 0;

	for (size_t i = 1; i <= n; i++) {
		if (i < n && s[i] != ' ')
			continue;
		if (fits > 0 && width_of(s, i, f->size, f->bold) > room)
			break;
		fits = i;
	}
	return fits;
}

double
kb_svg_lines(struct kb_buf *b, double x, double y, const struct kb_font *f,
    double room, double step, const char *s)
{
	struct kb_buf one = KB_BUF_INIT;

	while (s != NULL && *s != '\0') {
		size_t n = line_of(s, f, room);

		kb_buf_cut(&one, 0);
		kb_buf_add(&one, s, n);
		if (b != NULL)
			kb_svg_text(b, x, y + f->size, f, kb_buf_str(&one));
		y += step;
		s += n;
		s += *s == ' ' || *s == '\n';
	}
	kb_buf_free(&one);
	return y;
}
