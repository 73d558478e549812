/* SPDX-License-Identifier: ISC */
/* ukuran.h - what reports can be counted by. */
#ifndef KESBANG_LAPORAN_UKURAN_H
#define KESBANG_LAPORAN_UKURAN_H

#include "axis.h"
#include "kesbang/laporan.h"

/* SQL of the text that a report is grouped by; cheap, finer than the code. */
void	 ukuran_sql(struct kb_buf *, kb_enum);
/* That text to the member of the axis. */
size_t	 ukuran_at(kb_enum, struct axis *, const char *raw);
/* Words of a list stand in its order. */
void	 ukuran_rank(struct kb_kantor *, kb_enum, struct axis *);
/* Whose names are compared folded. */
bool	 ukuran_folds(kb_enum);
/* Days, weeks ... years. */
bool	 ukuran_is_time(kb_enum);
/* Members that are there whether or not somebody reported. */
int	 ukuran_expect(struct kb_kantor *, kb_enum,
	    const struct laporan_rekap *, struct axis *, struct kb_err *);
void	 ukuran_label(struct kb_kantor *, kb_enum, const char *code,
	    struct kb_buf *);
/* The column of laporan that it is taken from. */
size_t	 ukuran_field(kb_enum);

#endif
