/* SPDX-License-Identifier: ISC */
/* periksa.h - what is doubtful about sums of foreigners, and of societies. */
#ifndef KESBANG_ASING_PERIKSA_H
#define KESBANG_ASING_PERIKSA_H

#include "kesbang/asing.h"
#include "kesbang/store.h"

/* Faults: what would lead to a person, in any text of a record. */
void	 asing_check_texts(const struct kb_type *, const void *rec,
	    const struct kb_src *, struct kb_errs *);
void	 asing_lint(const void *rec, const struct kb_lint *);
int	 asing_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
const struct kb_fault *asing_fault(size_t);

void	 lembaga_lint(const void *rec, const struct kb_lint *);
int	 lembaga_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
const struct kb_fault *lembaga_fault(size_t);

#endif
