/* SPDX-License-Identifier: ISC */
/* tambahan.h - what registers add to a report of a period. */
#ifndef KESBANG_TAMBAHAN_H
#define KESBANG_TAMBAHAN_H

#include "kesbang/office.h"

/* kb_kantor.tambahan: a register by its word in bagian.tambahan; *n is how
 * much it told, 0: nothing, and the document is as it was. */
int	 kb_tambahan(struct kb_kantor *, const char *name,
	    const struct kb_period *, struct kb_doc *, size_t *n,
	    struct kb_err *);

#endif
