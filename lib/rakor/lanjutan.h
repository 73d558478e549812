/* SPDX-License-Identifier: ISC */
/* lanjutan.h - what the files of the carry-over share. */
#ifndef KESBANG_RAKOR_LANJUTAN_H
#define KESBANG_RAKOR_LANJUTAN_H

#include "kesbang/pantau.h"

/* Is it for the next meeting: open, or done with nothing to show for it, and
 * no later item asks it of them already? */
bool	 lanjutan_terbuka(const struct rakor_sel *);
/* Who is open and since when, in lines; nothing where nobody is asked. */
void	 lanjutan_riwayat(struct kb_kantor *, const struct rakor_pantau *,
	    const struct rakor_butir *, struct kb_buf *);

#endif
