/* SPDX-License-Identifier: ISC */
/* kind.h - one row per kind of field: how it is read, printed, stored. */
#ifndef KESBANG_CORE_KIND_H
#define KESBANG_CORE_KIND_H

#include "kesbang/record.h"

struct kb_kind_op {
	size_t	 size;
	enum { KB_AS_TEXT, KB_AS_INT } as;	/* in SQL; AS_INT: a bare number
						   in JSON */
	bool	 texty;			/* a kb_text member */
	/* From what people write; the text is trimmed and not empty. */
	int	(*set)(const struct kb_field *, void *, char *,
		    const struct kb_env *, struct kb_err *);
	/* From the stored form; NULL: the same as set. */
	int	(*load)(const struct kb_field *, void *, const char *);
	/* The stored form of a known value, perhaps in scratch. */
	const char *(*get)(const struct kb_field *, const void *,
		    const struct kb_env *, struct kb_buf *);
	/* For people; NULL: the stored form. */
	void	(*show)(const struct kb_field *, const void *,
		    const struct kb_env *, struct kb_buf *);
	bool	(*known)(const void *);
	/*
	 * As set, for a field with .spill: what belongs to another field goes
	 * to *rest, in the text.  NULL: that is what follows '/'.
	 */
	int	(*part)(const struct kb_field *, void *, char *, char **rest,
		    const struct kb_env *, struct kb_err *);
};

extern const struct kb_kind_op kb_kind_text, kb_kind_code, kb_kind_ref,
    kb_kind_region, kb_kind_int, kb_kind_money, kb_kind_rate, kb_kind_real,
    kb_kind_date, kb_kind_pdate, kb_kind_time, kb_kind_stamp, kb_kind_span,
    kb_kind_enum;

extern const struct kb_kind_op *const kb_kind_ops[];	/* by enum kb_kind */

/* Asked several times for each cell: no call. */
static inline const struct kb_kind_op *
kb_kind_op(const struct kb_field *f)
{
	return kb_kind_ops[f->kind];
}

#endif
