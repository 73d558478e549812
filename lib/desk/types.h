/* SPDX-License-Identifier: ISC */
/* types.h - columns that the records of the election desk share. */
#ifndef KESBANG_DESK_TYPES_H
#define KESBANG_DESK_TYPES_H

#include "pemilihan.h"

#define ELECTION(T) TEXT(T, pilkada, "pemilihan yang mana, misalnya 2024",	\
	.need = true, .key = true, .show = true, .max = 40,		\
	.alias = "pemilihan|pemilu|tahun pilkada")
#define WHERE(T, text, ...) REGION(T, wilayah, text, .key = true,	\
	.show = true, .many = true, .alias = KB_PLACE_HEADINGS, __VA_ARGS__)
#define REMARK(T) TEXT(T, catatan, "catatan kantor", .private = true,	\
	.alias = "keterangan|ket")

#endif
