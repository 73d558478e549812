/* SPDX-License-Identifier: ISC */
/* rules.h - of one record each: see struct kb_type. */
#ifndef KESBANG_RAKOR_RULES_H
#define KESBANG_RAKOR_RULES_H

#include "kesbang/rakor.h"

void	 rekomendasi_complete(void *, struct kb_buf *);
void	 rekomendasi_check(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 rekomendasi_lint(const void *, const struct kb_lint *);
void	 tindak_lanjut_check(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 tindak_lanjut_lint(const void *, const struct kb_lint *);

#endif
