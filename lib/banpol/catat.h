/* SPDX-License-Identifier: ISC */
/* catat.h - a step that is to be entered, and what it is looked at with. */
#ifndef KESBANG_BANPOL_CATAT_H
#define KESBANG_BANPOL_CATAT_H

#include "kesbang/proses.h"

struct catat {
	struct kb_kantor	*k;
	struct banpol_catat	*c;
	struct banpol_perjalanan now;	/* all parties, that year, today */
	struct banpol_perjalanan then;	/* this one, as of the step's day */
	const struct banpol_satu *s;	/* of now; never NULL */
	const struct banpol_satu *at;	/* of then; never NULL */
	struct banpol_satu	 blank;	/* where there is none */
	kb_money		 pagu;
	struct banpol_bagian	 part;
	int64_t			 paid;	/* of all parties, that year */
	bool			 whole;	/* the amount was not said */
	struct kb_buf		 lacking;	/* papers, where any is marked */
	bool			 unmarked;	/* none, and others' are */
};

static inline bool
catat_partial(const struct catat *w)
{
	return w->part.sampai.known && w->s->hak.known &&
	    w->part.sampai.v < w->s->hak.v;
}

/* What of its right is left to be paid on that day: before a council is sworn
 * in nothing of its result. */
static inline int64_t
catat_rest(const struct catat *w)
{
	return catat_partial(w) ? w->part.sampai.v - w->s->cair :
	    banpol_sisa(w->s);
}

static inline enum banpol_tahap
catat_step(const struct catat *w)
{
	return (enum banpol_tahap)w->c->t.tahap.n;
}

/* The day and the year, where they were not said. */
void	 catat_default_year(struct kb_kantor *, struct banpol_catat *);

/*
 * What cannot be, "a; b", or is doubtful, a line each.  To insist means that
 * faults are doubts.
 */
void	 catat_check(const struct catat *, struct kb_buf *fault,
	    struct kb_buf *doubt);
/* Of a party among all: why it is passed over. */
bool	 catat_pass(const struct catat *, struct kb_buf *why);

/* Of the payment: true, and why, where it is so. */
bool	 catat_over_right(const struct catat *, struct kb_buf *why);
bool	 catat_over_budget(const struct catat *, struct kb_buf *why);
bool	 catat_before_sworn(const struct catat *, struct kb_buf *why);
bool	 catat_part_paid(const struct catat *, struct kb_buf *why);
bool	 catat_no_budget(const struct catat *, struct kb_buf *why);
bool	 catat_no_right(const struct catat *, struct kb_buf *why);
bool	 catat_no_money(const struct catat *, struct kb_buf *why);
bool	 catat_no_owner(const struct catat *, struct kb_buf *why);
/* ... by other records. */
bool	 catat_shared_account(const struct catat *, struct kb_buf *why);
bool	 catat_shared_number(const struct catat *, struct kb_buf *why);
bool	 catat_not_audited(const struct catat *, struct kb_buf *why);
bool	 catat_other_account(const struct catat *, struct kb_buf *why);

#endif
