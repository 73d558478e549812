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

/* Records as the filter lets them through, without the above; those since a day
 * apart, too (0: none). */
int	 pelanggaran_baca(struct kb_kantor *, struct kb_filter *, kb_date,
	    struct pelanggaran_daftar *, struct kb_err *);

/* Where a count is, among those of its group. */
struct pelanggaran_letak {
	char		*golongan;	/* freed by what looks at it */
	kb_code		 di;
	unsigned	 dalam;		/* within so many regions of the group */
	int		 atas;		/* the level of the nearest; 0: none */
	size_t		 asal;
};

void	 pelanggaran_sarang(struct pelanggaran_letak *, size_t n);
/* Rows whose numbers might be added up, but for their regions. */
char	*pelanggaran_golongan(const struct pelanggaran_baris *);

void	 pelanggaran_lint(const void *, const struct kb_lint *);
const struct kb_fault *pelanggaran_fault(size_t);
int	 pelanggaran_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);

#endif
