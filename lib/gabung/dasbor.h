/* SPDX-License-Identifier: ISC */
/* dasbor.h - the sections of the office's page. */
#ifndef KESBANG_GABUNG_DASBOR_H
#define KESBANG_GABUNG_DASBOR_H

#include "kesbang/doc.h"
#include "kesbang/office.h"

/* dasbor_gambar.c: those with charts of their own. */
int	 dasbor_laporan(struct kb_kantor *, struct kb_doc *, struct kb_err *);
int	 dasbor_banpol(struct kb_kantor *, struct kb_doc *, struct kb_err *);
int	 dasbor_nphd(struct kb_kantor *, struct kb_doc *, struct kb_err *);

#endif
