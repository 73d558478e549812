/* SPDX-License-Identifier: ISC */
/* rules.h - what one record of an ormas may not be, and what is doubtful. */
#ifndef KESBANG_ORMAS_RULES_H
#define KESBANG_ORMAS_RULES_H

#include "kesbang/tempo.h"

/* The register is for everyone; what the office does with one body is not. */
#define WORK_IN_HAND \
	.no_nik = true, .strict_refs = true, \
	.public = "0", .withheld = "catatan kerja kantor dengan satu ormas"

extern const struct kb_sheet ormas_sheet;	/* lembar.c */

void	 ormas_check(const void *, const struct kb_src *, struct kb_errs *);
void	 ormas_lint(const void *, const struct kb_lint *);
/* A former name, and abbreviation, joins nama_lain (nama_lama.c). */
void	 ormas_remember(const void *was, void *rec, struct kb_buf *made,
	    struct kb_buf *told);

/* "0812-3456-7890 / ..." to 6281234567890; false: no mobile number. */
bool	 ormas_mobile(const char *phone, struct kb_buf *);
void	 ormas_wa_link(struct kb_buf *, const char *mobile, const char *text);

/* Does the office say of an SKT of that day that a region issued it? */
bool	 ormas_skt_local(const struct ormas_setelan *, kb_date issued);
/* "SKT yang terbit sampai dengan ... berakhir paling lambat ..., "; nothing
 * where the office does not say so. */
void	 ormas_skt_local_is(struct kb_buf *, const struct ormas_setelan *);
/* periksa of those that the register has running longer (periksa_skt.c). */
int	 ormas_skt_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);

#define ORMAS_PERMIT_SPAN	((kb_span){ 3, 't' })	/* UU 17/2013 Ps 45 */
#define ORMAS_PERMIT_AHEAD	((kb_span){ 3, 'b' })	/* Ps 46 */

/* What follows from a komunikasi that is a letter of ours (surat_ikut.c). */
int	 ormas_letter_follow(struct kb_db *, const struct kb_env *,
	    const void *, struct kb_err *);

/* ---- periods of activity reports (periode.c) ---- */

/*
 * "S1 2025", "2025-S1", "semester I 2025", "2025": in the stored form.  false:
 * it is neither a half nor a whole year.
 */
bool	 ormas_period_read(const char *, char out[ORMAS_PERIOD_TEXT]);
/* The days of one in the stored form. */
struct kb_period ormas_period_days(const char *);
/* By the office's setting, the last period that has ended, and the last one
 * that is due. */
void	 ormas_period_ended(const struct ormas_setelan *, kb_date today,
	    char out[ORMAS_PERIOD_TEXT]);
void	 ormas_period_due(const struct ormas_setelan *, kb_date today,
	    char out[ORMAS_PERIOD_TEXT]);
/* The last day on which its report is in time. */
kb_date	 ormas_period_deadline(const struct ormas_setelan *, const char *);

/* One of the ways in which jatuh-tempo looks for terms; for tests. */
#define ORMAS_TEMPO_WAYS 8
void	 ormas_tempo_sql(struct kb_buf *, size_t way, const char *filter);

/* ---- numbers ---- */

/* "29/D.III.3/III/2008": 2008; 0: none at its end. */
int	 ormas_number_year(const char *);

#endif
