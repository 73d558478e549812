/* SPDX-License-Identifier: ISC */
/* kind.h - one row per kind of field: how it is read, printed, stored. */
#ifndef KESBANG_KIND_H
#define KESBANG_KIND_H

#include "kesbang/record.h"

struct kb_kind_op {
	size_t	 size;
	bool	 number;		/* INTEGER in SQL, a bare number in JSON */
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
};

const struct kb_kind_op *kb_kind_op(const struct kb_field *);

#endif
