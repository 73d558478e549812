/* SPDX-License-Identifier: ISC */
/* lembar.h - what sheets of foreigners say, and what of it is not kept. */
#ifndef KESBANG_ASING_LEMBAR_H
#define KESBANG_ASING_LEMBAR_H

#include "kesbang/asing.h"

extern const struct kb_sheet asing_sheet;
bool	 asing_holds_passport(const char *);	/* NULL: no */
bool	 asing_holds_number(const char *);
bool	 asing_is_total(const char *);
bool	 asing_is_subtotal(const char *);

#endif
