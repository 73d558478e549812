/* SPDX-License-Identifier: ISC */
/* ringkas_text.h - the parts of the summary's layout. */
#ifndef KESBANG_RINGKAS_TEXT_H
#define KESBANG_RINGKAS_TEXT_H

#include "ringkas.h"

#define WIDTH 80

void	 laporan_section(struct kb_buf *, const char *title);
void	 laporan_clock(struct kb_buf *, kb_time);		/* 15.30 */

void	 laporan_put_mark(struct kb_buf *, const struct ringkas *);	/* class */
void	 laporan_put_head(struct kb_buf *, const struct ringkas *);
void	 laporan_put_counts(struct kb_buf *, const struct ringkas *);
void	 laporan_put_teams(struct kb_buf *, const struct ringkas *);
void	 laporan_put_signature(struct kb_buf *, const struct ringkas *);

#endif
