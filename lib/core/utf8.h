/* SPDX-License-Identifier: ISC */
/* utf8.h - code points, for the files on text. */
#ifndef KESBANG_CORE_UTF8_H
#define KESBANG_CORE_UTF8_H

#include "kesbang/base.h"

#define KB_CP_BAD 0xFFFD

/* The code point at *s, which moves on; a stray byte reads as U+FFFD. */
int32_t	 kb_next_cp(const char **s);
/* Blanks beyond ASCII: no-break space, BOM ... */
bool	 kb_blank_wide(int32_t cp);

static inline bool
kb_blank_cp(int32_t cp)
{
	if (cp < 0x80)
		return cp == ' ' || (cp >= '\t' && cp <= '\r');
	return kb_blank_wide(cp);
}

#endif
