/* SPDX-License-Identifier: ISC */
/*
 * lanjutan_rakor.h - what the next meeting must take up: what is still open,
 * or said to be done with nothing to show for it, as a draft of that
 * meeting's document which repeats the items it came from.
 */
#ifndef KESBANG_LANJUTAN_RAKOR_H
#define KESBANG_LANJUTAN_RAKOR_H

#include "kesbang/pantau.h"

struct rakor_lanjutan {
	size_t		 butir;		/* items of the draft at its top */
	size_t		 berulang;	/* items repeated twice or more then */
};

/*
 * Of the stock's cells; without a named meeting only of rakor, for what an
 * office told its own units is no matter of theirs.
 */
struct rakor_lanjutan rakor_lanjutan(struct kb_kantor *,
	    const struct rakor_pantau *, bool named, struct kb_buf *yaml);

#endif
