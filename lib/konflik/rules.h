/* SPDX-License-Identifier: ISC */
/* rules.h - what is impossible in konflik's records. */
#ifndef KESBANG_KONFLIK_RULES_H
#define KESBANG_KONFLIK_RULES_H

#include "kesbang/konflik.h"

typedef void konflik_check(const void *, const struct kb_src *,
	    struct kb_errs *);

konflik_check konflik_check_potensi, konflik_check_peristiwa,
    konflik_check_tindakan, konflik_check_pelaporan, konflik_check_forum,
    konflik_check_penilaian, konflik_check_indeks;

/* min <= v <= maks, as far as they are known? */
bool	 konflik_in_order(kb_int min, kb_int v, kb_int maks);
void	 konflik_complete_pelaporan(void *, struct kb_buf *);
void	 konflik_refs_tindakan(struct kb_kantor *, const void *, uint64_t given,
	    const struct kb_src *, struct kb_errs *);
const char *konflik_oversteps_pelaporan(struct kb_db *, const struct kb_env *,
	    const void *, struct kb_buf *why);
const char *konflik_untouched_pelaporan(const void *, uint64_t given);

/* What a point stands for; up to this one it is as near as a map shows. */
extern const struct kb_word konflik_sumber[];	/* UU 7/2012 Pasal 5 */
extern const struct kb_word konflik_presisi_lokasi[];
#define KONFLIK_PRESISI_DESA 3

#endif
