/* SPDX-License-Identifier: ISC */
/*
 * warn.h - what is stored all the same, but worth a second look: found one
 * way, and told as the command tells it (a line of a file, an option).
 */
#ifndef KESBANG_CLI_WARN_H
#define KESBANG_CLI_WARN_H

#include "kesbang/cmd.h"

/* column NULL: the whole record. */
typedef void kb_warn_fn(void *, const char *column, const char *text);

/*
 * References among `which` that name no record: misspelt, or not registered
 * yet.  given: the fields whose values stand in rec.
 */
void	 kb_warn_refs(struct kb_ctx *, const void *rec, uint64_t given,
	    uint64_t which, kb_warn_fn *, void *);
/*
 * The same of what a person typed: where the type is strict about them, those
 * that are required are faults, with the names that come near (refused.c).
 */
void	 kb_refuse_refs(struct kb_ctx *, const void *rec, uint64_t given,
	    const struct kb_src *, struct kb_errs *);
/* What is stored says against it. */
int	 kb_warn_against(struct kb_ctx *, const void *rec, kb_warn_fn *, void *,
	    struct kb_err *);
/* The references to records of the type itself. */
uint64_t kb_own_refs(const struct kb_type *);

#endif
