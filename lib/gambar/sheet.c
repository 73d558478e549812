/* SPDX-License-Identifier: ISC */
/* sheet.c - what stands over and under every picture. */
#include "draw.h"

double
kb_pic_head(struct kb_buf *b, double w, const char *mark, const char *title,
    const char *subtitle)
{
	static const struct kb_font middle = { 12, true, KB_INK, KB_MIDDLE };
	static const struct kb_font large = { 18, true, KB_INK, KB_START };
	static const struct kb_font small = { 12, false, KB_GREY, KB_START };
	double room = w - 2 * KB_PIC_MARGIN, y = KB_PIC_MARGIN - 4;

	kb_svg_text(b, w / 2, y + 8, &middle, mark);
	y += mark != NULL ? 18 : 0;
	y = kb_svg_lines(b, KB_PIC_MARGIN, y, &large, room, 23, title);
	y = kb_svg_lines(b, KB_PIC_MARGIN, y + 1, &small, room, 16.5, subtitle);
	return y + 12;
}

double
kb_pic_foot(struct kb_buf *b, double w, double y, const char *notes)
{
	static const struct kb_font f = { 9.5, false, KB_GREY, KB_START };

	if (notes == NULL || *notes == '\0')
		return y;
	if (b != NULL)
		kb_svg_line(b, KB_PIC_MARGIN, y, w - KB_PIC_MARGIN, y, KB_RULE,
		    0.7);
	return kb_svg_lines(b, KB_PIC_MARGIN, y + 6, &f,
	    w - 2 * KB_PIC_MARGIN, 13, notes);
}
