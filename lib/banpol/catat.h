/* SPDX-License-Identifier: ISC */
/* catat.h - a step that is to be entered, and what it is looked at with. */
#ifndef KESBANG_BANPOL_CATAT_H
#define KESBANG_BANPOL_CATAT_H

#include "kesbang/proses.h"

/* What entries of one budget year and day share: it is read once. */
struct catat_tahun {
	int			 year;
	struct banpol_perjalanan now;	/* all parties, that year, today */
	struct banpol_perjalanan then;	/* ... as of the step's day */
	struct banpol_berkas_semua berkas;	/* of a step that asks for it */
	bool			 marked;	/* the office marks papers */
	kb_money		 pagu;
	int64_t			 paid;	/* of all parties, with those of now */
};

/* One party's step, and what it is looked at with. */
struct catat {
	struct kb_kantor	*k;
	kb_code			 council;
	struct catat_tahun	*y;
	struct tahapan		 t;
	struct pencairan	 uang;
	kb_text			 tetap;
	const struct banpol_satu *s;	/* of now; never NULL */
	const struct banpol_satu *at;	/* of then; never NULL */
	struct banpol_satu	 blank;	/* where there is none */
	struct banpol_bagian	 part;
	bool			 whole;	/* the amount was not said */
	struct kb_buf		 lacking;	/* papers, where any is marked */
	bool			 unmarked;	/* none, and others' are */
	struct kb_buf		 note;	/* home of t.catatan */
	/* what became of it */
	struct kb_buf		 tolak;	/* why it is refused; then nothing is
					   stored */
	struct kb_buf		 ragu;	/* lines */
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
	return (enum banpol_tahap)w->t.tahap.n;
}

/*
 * The budget year that is meant where none was said, of a party or (NULL) of
 * all: of the day; of a report the last one that waits for that very step.
 */
int	 catat_year(struct kb_kantor *, const kb_code *council,
	    enum banpol_tahap, kb_date, const char *party);

int	 catat_tahun_load(struct kb_kantor *, const kb_code *council, int year,
	    const struct tahapan *, struct catat_tahun *, struct kb_err *);
void	 catat_tahun_free(struct catat_tahun *);
/* Of t.partai: what it is looked at with.  Free it after a failure, too. */
int	 catat_open(struct catat *, struct kb_err *);
void	 catat_free(struct catat *);
/* Fills in what was not said, looks at it, and stores it. */
int	 catat_enter(struct catat *, struct kb_err *);
/* "PDIP 2021, SP2D tidak dicatat: ..."; all of them together: -1, where any
 * of so many parties is refused, how to insist, and how to ask for the others
 * (NULL: there are none, or it is not told). */
void	 catat_refuse(const struct catat *, const char *why,
	    struct kb_errs *);
int	 catat_refused(struct kb_errs *, size_t of, const char *others,
	    struct kb_err *);

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
bool	 catat_outdated(const struct catat *, struct kb_buf *why);
bool	 catat_over_budget(const struct catat *, struct kb_buf *why);
bool	 catat_before_sworn(const struct catat *, struct kb_buf *why);
bool	 catat_part_paid(const struct catat *, struct kb_buf *why);
bool	 catat_no_budget(const struct catat *, struct kb_buf *why);
bool	 catat_no_seat(const struct catat *, struct kb_buf *why);
bool	 catat_no_right(const struct catat *, struct kb_buf *why);
bool	 catat_no_money(const struct catat *, struct kb_buf *why);
bool	 catat_no_owner(const struct catat *, struct kb_buf *why);
/* ... by other records. */
bool	 catat_shared_account(const struct catat *, struct kb_buf *why);
bool	 catat_shared_number(const struct catat *, struct kb_buf *why);
bool	 catat_not_audited(const struct catat *, struct kb_buf *why);
bool	 catat_other_account(const struct catat *, struct kb_buf *why);

#endif
