/* SPDX-License-Identifier: ISC */
/* doc_rtf.h - what the parts of a file for word processors share. */
#ifndef KESBANG_IO_DOC_RTF_H
#define KESBANG_IO_DOC_RTF_H

#include "doc.h"
#include "doc_grid.h"

/* Twips, 20 to a point. */
struct kb_rtf_paper {
	int	 wide, high;
	int	 line, broad;		/* between the margins; on its side */
};

extern const struct kb_rtf_paper kb_rtf_papers[];	/* by enum kb_paper */

/* A text with all that could steer the file escaped; lines stay lines. */
void	 kb_rtf_text(struct kb_buf *, const char *);
/* line: twips that it has; keep: its last row on one page with what comes. */
void	 kb_rtf_table(struct kb_buf *, const struct kb_block *,
	    const struct kb_doc_grid *, int line, bool keep);
/* What brief headings of table i stand for. */
void	 kb_rtf_legend(struct kb_buf *, const struct kb_doc *, size_t i);
/* The colours of its cells, where there are such. */
void	 kb_rtf_tones(struct kb_buf *, const struct kb_doc *);
/* And those of tiles, and white, from the number `first` on. */
void	 kb_rtf_tile_colours(struct kb_buf *, const struct kb_doc *);
void	 kb_rtf_tiles(struct kb_buf *, const struct kb_doc *,
	    const struct kb_block *, int first, int line);
void	 kb_rtf_signers(struct kb_buf *, const struct kb_block *, int line);

#endif
