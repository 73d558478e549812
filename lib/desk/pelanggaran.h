/* SPDX-License-Identifier: ISC */
/* pelanggaran.h - what the files of alleged violations share. */
#ifndef KESBANG_DESK_PELANGGARAN_H
#define KESBANG_DESK_PELANGGARAN_H

#include "kesbang/pelanggaran.h"

/* A candidate with the virus: no violation, and of one's health. */
bool	 pelanggaran_is_sakit(const struct pelanggaran *);
/* "There is none", of whatever kind. */
bool	 pelanggaran_is_nihil(const struct pelanggaran *);

/* From now on the filter passes only the nearest office's record of a thing;
 * returns how many it no longer passes. */
size_t	 pelanggaran_saring(struct kb_kantor *, struct kb_filter *);

void	 pelanggaran_lint(const void *, const struct kb_lint *);
const struct kb_fault *pelanggaran_fault(size_t);
int	 pelanggaran_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);

#endif
