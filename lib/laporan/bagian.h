/* SPDX-License-Identifier: ISC */
/* bagian.h - the sections of the weekly report, and what belongs in each. */
#ifndef KESBANG_LAPORAN_BAGIAN_H
#define KESBANG_LAPORAN_BAGIAN_H

#include "bahan.h"

/* Those of the office's list into r->section; none there is a failure. */
int	 bagian_load(struct bahan *, struct kb_err *);
/* Is one of the section's words in the bidang, kategori or tema? */
bool	 bagian_takes(const struct laporan_bagian *, struct kb_kantor *,
	    const struct laporan *);
/* Does an event belong there, by its last report or one before it? */
bool	 bagian_has(const struct laporan_bagian *, struct kb_kantor *,
	    const struct laporan_item *);

#endif
