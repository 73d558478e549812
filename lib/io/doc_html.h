/* SPDX-License-Identifier: ISC */
/* doc_html.h - what the parts of the HTML page share. */
#ifndef KESBANG_IO_DOC_HTML_H
#define KESBANG_IO_DOC_HTML_H

#include "doc.h"

void	 kb_html_text(struct kb_buf *, const char *);
/* <tag class="class">text</tag>; class NULL: none. */
void	 kb_html_element(struct kb_buf *, const char *tag, const char *class,
	    const char *);

extern const struct kb_doc_ruler kb_html_ruler, kb_html_upright;
/* Is it not broken over pages? */
bool	 kb_html_whole(const struct kb_block *);
/* Rows from..to; without the first there are no headings. */
void	 kb_html_table(struct kb_buf *, const struct kb_block *,
	    bool upright, size_t from, size_t to);
void	 kb_html_signers(struct kb_buf *, const struct kb_block *);
/* All before the blocks. */
void	 kb_html_head(struct kb_buf *, const struct kb_doc *, bool upright);
bool	 kb_html_broad(const struct kb_doc *);
/* Tenths of a point: letters of a chart that is then one page; where it is
 * several all the same, those of page.css. */
int	 kb_html_fit(const struct kb_doc *);
/* Letters of a chart's headings, of which no word is cut: in hundredths of
 * its letters, which are so many tenths of a point. */
int	 kb_html_fit_heading(const struct kb_doc *, int size);
#define KB_HTML_DENSE 80		/* page.css: .dense */
#define KB_HTML_HEADING 90		/* page.css: .shared.dense th */

/* What the brief headings of that table stand for, where it has them. */
void	 kb_html_legend(struct kb_buf *, const struct kb_doc *, size_t i);

#endif
