/* SPDX-License-Identifier: ISC */
/* rules.h - what one record of an ormas may not be, and what is doubtful. */
#ifndef KESBANG_ORMAS_RULES_H
#define KESBANG_ORMAS_RULES_H

#include "kesbang/ormas.h"

/* The register is for everyone; what the office does with one body is not. */
#define WORK_IN_HAND \
	.public = "0", .withheld = "catatan kerja kantor dengan satu ormas"

void	 ormas_check(const void *, const struct kb_src *, struct kb_errs *);
void	 ormas_lint(const void *, const struct kb_lint *);

/* A decree number of the Ministry of Law, however it is spelt. */
struct ormas_ahu {
	int	 kind;			/* KK of AH.01.KK */
	int	 year;			/* 0: not in the number */
};

bool	 ormas_ahu_parse(const char *, struct ormas_ahu *);

#endif
