/* SPDX-License-Identifier: ISC */
/* periksa.h - doubts about what the desk keeps, when it comes and when it is
 * looked at. */
#ifndef KESBANG_DESK_PERIKSA_H
#define KESBANG_DESK_PERIKSA_H

#include "kesbang/desk.h"
#include "kesbang/store.h"

/* The stages that there are, of all elections. */
struct desk_semua {
	struct desk_tahapan *t;
	size_t		 n;
	struct kb_homes	 homes;
};

int	 desk_semua_baca(struct kb_kantor *, struct desk_semua *,
	    struct kb_err *);
void	 desk_semua_free(struct desk_semua *);	/* also after a failure */
/* Is that the name of no stage of that election?  Then what to say of it. */
bool	 desk_bukan_tahap(const struct desk_semua *, const char *pilkada,
	    const char *tahapan, struct kb_buf *what);

/* The rows of a type that a filter (NULL: none) lets through. */
int	 desk_kumpul(struct kb_kantor *, const struct kb_type *,
	    const struct kb_filter *, const char *order, void *array,
	    size_t *n, struct kb_homes *, struct kb_err *);

extern const struct kb_against desk_against;
void	 desk_lint_laporan(const void *rec, const struct kb_lint *);
int	 desk_audit_laporan(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
int	 desk_audit_peralatan(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
int	 desk_audit_pandemi(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
int	 desk_audit_tahapan(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
const struct kb_fault *desk_fault_laporan(size_t);
const struct kb_fault *desk_fault_peralatan(size_t);
const struct kb_fault *desk_fault_tahapan(size_t);
const struct kb_fault *desk_fault_pandemi(size_t);

#endif
