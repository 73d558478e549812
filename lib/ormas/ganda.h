/* SPDX-License-Identifier: ISC */
/*
 * ganda.h - which records are perhaps one ormas.  Suggested with the evidence
 * and never merged: branches of one name, and two boards that both claim it,
 * are as normal as a body that was entered twice.
 */
#ifndef KESBANG_ORMAS_GANDA_H
#define KESBANG_ORMAS_GANDA_H

#include "rules.h"
#include "kesbang/store.h"

enum ormas_mirip {
	ORMAS_LAIN,
	ORMAS_SAMA_NAMA,	/* of another place or level: a branch? */
	ORMAS_DUA_PENGURUS,	/* of one place, all else differs */
	ORMAS_SATU_NOMOR,	/* one decree or SKT, two names */
	ORMAS_AGAKNYA_SAMA,
};

struct ormas_ganda;				/* records seen so far */

struct ormas_ganda *ormas_ganda_new(void);
void	 ormas_ganda_free(struct ormas_ganda *);
/*
 * The earlier record that is likeliest the same, by its place in the order,
 * and why ("nama dan alamat sama"); then this one is known, too.  Records of
 * other offices are other records.
 */
enum ormas_mirip ormas_ganda_next(struct ormas_ganda *,
	    const struct ormas *, struct kb_buf *why, size_t *at);
/* Known, and compared with nothing. */
void	 ormas_ganda_add(struct ormas_ganda *, const struct ormas *);
/* Of the record that came in that place; until the next one comes. */
const char *ormas_ganda_nomor(const struct ormas_ganda *, size_t at);
const char *ormas_ganda_nama(const struct ormas_ganda *, size_t at);

int	 ormas_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);
const struct kb_fault *ormas_fault(size_t);
extern const struct kb_alike ormas_alike;

#endif
