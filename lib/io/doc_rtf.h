/* SPDX-License-Identifier: ISC */
/* doc_rtf.h - what the parts of a file for word processors share. */
#ifndef KESBANG_IO_DOC_RTF_H
#define KESBANG_IO_DOC_RTF_H

#include "doc.h"
#include "doc_grid.h"

#define KB_RTF_TEXT_WIDE 9355		/* twips between A4's margins */
#define KB_RTF_BROAD_WIDE 14287		/* the same of a page on its side */

/* A text with all that could steer the file escaped; lines stay lines. */
void	 kb_rtf_text(struct kb_buf *, const char *);
/* keep: its last row on one page with what comes. */
void	 kb_rtf_table(struct kb_buf *, const struct kb_block *,
	    const struct kb_doc_grid *, bool broad, bool keep);
/* broad: the page lies on its side. */
void	 kb_rtf_signers(struct kb_buf *, const struct kb_block *, bool broad);

#endif
