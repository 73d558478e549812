/* SPDX-License-Identifier: ISC */
/*
 * wire.h - records as lines of JSON in their stored form, which any program
 * reads, and what a newer one wrote besides is kept for it.
 */
#ifndef KESBANG_TUKAR_WIRE_H
#define KESBANG_TUKAR_WIRE_H

#include "kesbang/record.h"

/* What is known of rec among fields, and more (members as JSON, begun with a
 * comma, or nothing); with its newline. */
void	 kb_wire_put(struct kb_buf *, const struct kb_type *, const void *rec,
	    uint64_t fields, const char *more);

struct kb_wire {
	/* The type of a line with those names; NULL: of none that is known. */
	const struct kb_type *(*type)(void *, char *const *name, size_t n);
	/*
	 * A record; given: its known fields.  more: members whose names the
	 * type does not have, as kb_wire_put() takes them.  Of an unknown type
	 * rec is NULL, and more all that there is.
	 */
	int	(*rec)(void *, const struct kb_type *, void *rec,
		    uint64_t given, const char *more, const struct kb_src *,
		    struct kb_err *);
	void	*arg;
	bool	 newer;		/* who wrote it may know values that we do not:
				   they are in more */
};

int	 kb_wire_read(const char *name, const char *text, size_t n,
	    const struct kb_wire *, struct kb_err *);

#endif
