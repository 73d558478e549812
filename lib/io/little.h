/* SPDX-License-Identifier: ISC */
/* little.h - numbers as files of zip and of the old Excel have them. */
#ifndef KESBANG_IO_LITTLE_H
#define KESBANG_IO_LITTLE_H

#include <stdint.h>

/* Of up to four bytes, the lowest first. */
static inline uint32_t
little(const unsigned char *p, int bytes)
{
	uint32_t n = 0;

	while (bytes-- > 0)
		n = n << 8 | p[bytes];
	return n;
}

#endif
