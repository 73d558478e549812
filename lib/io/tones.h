/* SPDX-License-Identifier: ISC */
/*
 * tones.h - the colours of cells, for every layout: pale enough for black
 * letters, each of another lightness, and none told from another by red and
 * green alone (blue-green and orange, after Okabe and Ito).
 */
#ifndef KESBANG_IO_TONES_H
#define KESBANG_IO_TONES_H

/* enum kb_tone, class of a page, RGB; in the order of the enum. */
#define KB_TONES(X)							\
	X(GOOD, good, 0xcfeae0)						\
	X(FAIR, fair, 0xfbeeb8)						\
	X(POOR, poor, 0xf3ae8d)						\
	X(HOLD, hold, 0xcdd6f0)						\
	X(MUTED, muted, 0xe3e3e3)

#endif
