/* SPDX-License-Identifier: ISC */
/*
 * pelanggaran.h - alleged violations counted: within one source and one unit
 * only, for what two tell of one thing may be the same, and may not.
 */
#ifndef KESBANG_PELANGGARAN_H
#define KESBANG_PELANGGARAN_H

#include "kesbang/desk.h"
#include "kesbang/rekap.h"

extern const struct kb_word pelanggaran_kepala_daerah[];
extern const struct kb_word pelanggaran_satuan[], pelanggaran_putusan[];

#endif
