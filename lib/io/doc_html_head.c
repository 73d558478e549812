/* SPDX-License-Identifier: ISC */
/* doc_html_head.c - how a page begins: its title, its looks, its mark. */
#include "doc_html.h"
#include "kesbang/embed.h"
#include "tones.h"

static const char *
subtitle(const struct kb_doc *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].kind == KB_BLOCK_SUBTITLE)
			return d->block[i].text;
	return "";
}

/*
 * The mark in the margins of each printed page.  A string of CSS: all but
 * plain letters as \\HHHHHH, so that nothing ends the string or the sheet.
 */
static void
margins(struct kb_buf *b, const char *mark)
{
	struct kb_buf s = KB_BUF_INIT;

	for (; *mark != '\0'; mark++) {
		unsigned char c = (unsigned char)*mark;

		if (c < 0x80 && !(c >= 'A' && c <= 'Z') &&
		    !(c >= 'a' && c <= 'z'))
			kb_buf_addf(&s, "\\%06x", c);
		else
			kb_buf_addc(&s, (char)c);
	}
	kb_buf_addf(b, "@page { @top-center { content: \"%s\"; font-weight: "
	    "bold; } @bottom-center { content: \"%s\"; font-weight: bold; } }\n",
	    kb_buf_str(&s), kb_buf_str(&s));
	kb_buf_free(&s);
}

/* Where nothing is said it is as page.css has it: A4. */
static void
paper(struct kb_buf *b, enum kb_paper paper)
{
	static const char *const size[] = {
		[KB_PAPER_A4] = "210mm 297mm", [KB_PAPER_F4] = "215mm 330mm",
		[KB_PAPER_A3] = "297mm 420mm",
	}, *const side[] = {
		[KB_PAPER_A4] = "297mm 210mm", [KB_PAPER_F4] = "330mm 215mm",
		[KB_PAPER_A3] = "420mm 297mm",
	};

	if (paper != KB_PAPER_ANY)
		kb_buf_addf(b, "@page { size: %s; }\n@page side { size: %s; }\n"
		    "@page broad { size: %s; }\n@page chart { size: %s; }\n",
		    size[paper], side[paper], side[paper], side[paper]);
}

static void
letters(struct kb_buf *b, const struct kb_doc *d)
{
	int size = kb_html_fit(d), on = kb_html_fit_heading(d, KB_HTML_DENSE),
	    in = kb_html_fit_heading(d, size);

	if (on != KB_HTML_HEADING)
		kb_buf_addf(b, ".shared.dense th { font-size: 0.%02dem; }\n",
		    on);
	if (in != on)
		kb_buf_addf(b, "@media print { .shared.dense th { font-size: "
		    "0.%02dem; } }\n", in);
	if (size != KB_HTML_DENSE)
		kb_buf_addf(b, "@media print { .dense { font-size: %d.%dpt; } "
		    "}\n", size / 10, size % 10);
}

/* Browsers print no background that is not asked for. */
static void
tones(struct kb_buf *b)
{
#define RULE(NAME, name, rgb)						\
	kb_buf_addf(b, "." #name " { background: #%06x; "		\
	    "-webkit-print-color-adjust: exact; "			\
	    "print-color-adjust: exact; }\n", rgb);
	KB_TONES(RULE)
}

void
kb_html_head(struct kb_buf *b, const struct kb_doc *d, bool upright)
{
	const struct kb_embed *css = kb_embed("lib/io/page.css");
	const char *when = subtitle(d);

	kb_buf_adds(b, "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n"
	    "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
	    "content=\"width=device-width, initial-scale=1\"/>\n<title>");
	kb_html_text(b, kb_doc_name(d));
	kb_html_text(b, *when != '\0' ? ", " : "");
	kb_html_text(b, when);
	kb_buf_adds(b, "</title>\n<style>\n");
	if (css != NULL)
		kb_buf_add(b, css->start, (size_t)(css->end - css->start));
	if (d->mark != NULL)
		margins(b, d->mark);
	paper(b, d->paper);
	letters(b, d);
	if (kb_doc_coloured(d))
		tones(b);
	kb_buf_addf(b, "</style>\n</head>\n<body>\n<div class=\"sheet%s\">\n",
	    d->screen ? " screen" : d->landscape ? " broad chart" :
	    d->n > 0 && d->block[0].letter ? " letters" :
	    !upright && kb_html_broad(d) ? " broad" : "");
	if (d->mark != NULL)
		kb_html_element(b, "p", "mark top", d->mark);
	kb_buf_adds(b, "<main>\n");
}
