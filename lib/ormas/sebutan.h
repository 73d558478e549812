/* SPDX-License-Identifier: ISC */
/*
 * sebutan.h - what offices call the letter that a region answers a report of
 * existence with.  Each has a name of its own; that of this office is a
 * setting (surat_lapor_singkatan), which sheets are read with, too.
 */
#ifndef KESBANG_ORMAS_SEBUTAN_H
#define KESBANG_ORMAS_SEBUTAN_H

/* "a|b", each with those words before and behind it. */
#define ORMAS_LETTERS(front, behind)					\
	front "skm" behind "|" front "skl" behind "|"			\
	front "skko" behind "|" front "skk" behind "|"			\
	front "sktl" behind "|" front "sttl" behind "|"			\
	front "stl" behind "|" front "skpo" behind

/* Headings over a last day that do not say of what. */
#define ORMAS_VALIDITY "masa berlaku|berlaku sampai|berakhir|"		\
	"tanggal berakhir|masa berlakunya|habis masa berlaku|"		\
	"akhir masa berlaku|tgl berakhir|kedaluwarsa|kadaluarsa"

#endif
