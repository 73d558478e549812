/* SPDX-License-Identifier: ISC */
/* periksa.h - what is doubtful about sums of foreigners, and of societies. */
#ifndef KESBANG_ASING_PERIKSA_H
#define KESBANG_ASING_PERIKSA_H

#include "kesbang/asing.h"
#include "kesbang/store.h"

/* Faults: what would lead to a person, in any text of a record. */
void	 asing_check_texts(const struct kb_type *, const void *rec,
	    const struct kb_src *, struct kb_errs *);
/* And, in what travels with a sum, digits alone; a part of the parts. */
void	 asing_check_parts(const struct asing *, const struct kb_src *,
	    struct kb_errs *);
/* Does a text that travels with it lead to a person, as periksa sees it? */
bool	 asing_names_person(const struct asing *);
void	 asing_lint_text(const char *text, const char *column, kb_date,
	    const struct kb_lint *, const char *rule);
void	 asing_lint_parts(const struct asing *, const struct kb_lint *,
	    const char *rule);
void	 asing_lint(const void *rec, const struct kb_lint *);
int	 asing_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
const struct kb_fault *asing_fault(size_t);

void	 lembaga_lint(const void *rec, const struct kb_lint *);
int	 lembaga_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
const struct kb_fault *lembaga_fault(size_t);

#endif
