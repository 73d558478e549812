/* SPDX-License-Identifier: ISC */
/*
 * bukti_rakor.h - recommendations of a meeting and the periodic reports that
 * peta-konflik keeps: what came proves what was agreed (bukti_dari), and what
 * was agreed is what a report is asked for by.
 */
#ifndef KESBANG_BUKTI_RAKOR_H
#define KESBANG_BUKTI_RAKOR_H

#include "kesbang/jam.h"

/* kb_kantor.luar: the reports as entries (tindak_lanjut). */
int	 kb_rakor_bukti(struct kb_kantor *, const struct kb_type *,
	    kb_row_fn *, void *, struct kb_err *);
/* kb_kantor.tenggat: the cells of items whose proof is that report. */
int	 kb_rakor_tenggat(struct kb_kantor *, const char *report,
	    kb_row_fn *, void *, struct kb_err *);
/* kb_kantor.hari_laporan: konflik.hari_*. */
int	 kb_rakor_hari(struct kb_kantor *, const char *report, kb_int *,
	    struct kb_err *);
/* What was agreed on that report, a line: the latest meeting's item that says
 * so; nothing where there is none. */
int	 kb_rakor_dasar(struct kb_kantor *, enum konflik_jam, struct kb_buf *,
	    struct kb_err *);

#endif
