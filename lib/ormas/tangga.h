/* SPDX-License-Identifier: ISC */
/* tangga.h - the ladder of sanctions, step after step. */
#ifndef KESBANG_ORMAS_TANGGA_H
#define KESBANG_ORMAS_TANGGA_H

#include "kesbang/pengawasan.h"
#include "rules.h"

extern const struct kb_word sanksi_tahap[];

#define TANGGA_WARNING 7	/* working days; UU 16/2017 Ps 62 (1) */

/*
 * The steps of a case, seen from step i: one that was obeyed, or a
 * revocation, ends a case, and the next step begins another.
 */
size_t	 tangga_begin(const struct ormas_perkara *, size_t i);
/* The last step of a kind in the case of step i, before it; NULL: none. */
const struct ormas_sanksi *tangga_before(const struct ormas_perkara *,
	    size_t i, enum ormas_tahap);
/* The last day of a warning. */
kb_date	 tangga_last_day(struct kb_db *, const struct ormas_setelan *,
	    const struct ormas_sanksi *);
/* What the law has after the last step, and who may do it: in p->now. */
void	 tangga_next(struct ormas_perkara *);
/* Whose Minister: of Home Affairs for an SKT, of Law for incorporation. */
const char *tangga_minister(const struct ormas *);

int	 sanksi_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);

#endif
