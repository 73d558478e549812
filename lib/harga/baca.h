/* SPDX-License-Identifier: ISC */
/* baca.h - how sheets write prices and stocks. */
#ifndef KESBANG_HARGA_BACA_H
#define KESBANG_HARGA_BACA_H

#include "kesbang/sheet.h"

extern const struct kb_sheet harga_sheet;

#endif
