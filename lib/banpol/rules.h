/* SPDX-License-Identifier: ISC */
/* rules.h - what is impossible, and what is doubtful, in banpol's records. */
#ifndef KESBANG_BANPOL_RULES_H
#define KESBANG_BANPOL_RULES_H

#include "kesbang/banpol.h"
#include "kesbang/store.h"

void	 banpol_check_suara(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_partai(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_dewan(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_nilai(const void *, const struct kb_src *,
	    struct kb_errs *);

/* Shared by them. */
void	 banpol_check_year(kb_pdate, const char *column, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_council(const kb_code *, const char *column,
	    const struct kb_src *, struct kb_errs *);

/* Of the way from the budget to the audit (rules_proses.c). */
void	 banpol_check_koreksi(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_penetapan(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_rincian(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_anggaran(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_pengurus(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_tahapan(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_pencairan(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_rencana(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_belanja(const void *, const struct kb_src *,
	    struct kb_errs *);
void	 banpol_check_temuan(const void *, const struct kb_src *,
	    struct kb_errs *);

/* Of the settings (batas.c). */
void	 banpol_check_setelan(const void *, const struct kb_src *,
	    struct kb_errs *);

/* What periksa says against records that were put (pintu.c). */
extern const struct kb_against banpol_against;
/* Told where one was entered by hand. */
void	 banpol_next_nilai(struct kb_kantor *, const void *, struct kb_buf *);

void	 banpol_lint_suara(const void *, const struct kb_lint *);
void	 banpol_lint_dewan(const void *, const struct kb_lint *);
void	 banpol_lint_nilai(const void *, const struct kb_lint *);
void	 banpol_lint_temuan(const void *, const struct kb_lint *);

/* What periksa finds of records of the filter's type (periksa.c). */
int	 banpol_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
const struct kb_fault *banpol_fault(size_t);
/* Seats against the setting, and their sum against the council's. */
int	 banpol_audit_kursi(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
/* Both. */
int	 banpol_audit_suara(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);

#endif
