/* SPDX-License-Identifier: ISC */
/* refuse.h - how the readers of values say what is wrong with one. */
#ifndef KESBANG_CORE_REFUSE_H
#define KESBANG_CORE_REFUSE_H

#include "kesbang/base.h"

/* "'value' ...": the value as kb_quote() writes it, then the text; -1. */
int	 kb_refuse(struct kb_err *, const char *value, const char *, ...)
	    KB_PRINTF(3, 4);

#endif
