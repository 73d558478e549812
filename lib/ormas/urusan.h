/* SPDX-License-Identifier: ISC */
/* urusan.h - one filing: its papers, whose turn it is and until when. */
#ifndef KESBANG_ORMAS_URUSAN_H
#define KESBANG_ORMAS_URUSAN_H

#include "kesbang/store.h"
#include "syarat.h"

/* The clerk's marks of one filing. */
struct marks {
	const struct ormas_berkas *mark;
	size_t			 n;
};

/* Those of a filter on permohonan, for periksa. */
int	 urusan_filtered(struct kb_kantor *, const struct kb_filter *,
	    struct ormas_filings *, struct kb_err *);

/* The audits of permohonan and berkas. */
int	 urusan_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
int	 berkas_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);

/* Fills in f->paper and its counts from list, register and marks. */
void	 urusan_papers(struct ormas_filing *, const struct syarat_list *,
	    const struct marks *);

/* What the last event was and whose turn it is; pure, after the papers. */
void	 urusan_turn(struct ormas_filing *);

/*
 * The last of n working days that begin after (first: with) a day: PP 58/2016
 * Ps 1 no. 13 says that days are working days, and no more.
 */
kb_date	 urusan_workday(struct kb_db *, bool first, kb_date from, int n);
/* Working days from today to the last day; negative when it is past. */
int	 urusan_left(struct kb_db *, kb_date today, kb_date last);
/* Sets tenggat and sisa. */
void	 urusan_deadline(struct kb_kantor *, const struct ormas_setelan *,
	    struct ormas_filing *);

/* The Ministry's days for a procedure, and the article; 0: none. */
int	 urusan_ministry(const char *procedure, const char **rule);
/* When a change of the board or the statutes had to be told of; unknown where
 * the filing is not such a notice. */
kb_date	 urusan_notice(struct kb_kantor *, const struct ormas_setelan *,
	    const struct permohonan *);
/* "30 hari kerja sejak terjadinya perubahan (...)", with what each text says;
 * false: the procedure is no notice. */
bool	 urusan_notice_is(const char *procedure, struct kb_buf *);
/* "Hari kerja: ...": the rule by which they are counted, a line. */
void	 urusan_workdays_are(const struct ormas_setelan *, struct kb_buf *);
/* The same under whose days they are, and of which years the holidays are not
 * known. */
void	 urusan_counting(const struct ormas_setelan *, struct kb_buf *);
void	 urusan_unsure(struct kb_kantor *, kb_date from, kb_date to,
	    struct kb_buf *);

#endif
