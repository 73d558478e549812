/* SPDX-License-Identifier: ISC */
/* periksa.h - what periksa looks for in reports; see struct kb_type. */
#ifndef KESBANG_LAPORAN_PERIKSA_H
#define KESBANG_LAPORAN_PERIKSA_H

#include "kesbang/laporan.h"
#include "kesbang/store.h"

void	 laporan_lint(const void *rec, const struct kb_lint *);
int	 laporan_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
const struct kb_fault *laporan_fault(size_t);

/* One event told by two teams. */
int	 laporan_twins(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, const char *rule, struct kb_err *);

#endif
