/* SPDX-License-Identifier: ISC */
/* import.h - the verbs impor and tempel. */
#ifndef KESBANG_CLI_IMPORT_H
#define KESBANG_CLI_IMPORT_H

#include "warn.h"

int	 kb_import_prepare(struct kb_ctx *, struct kb_err *);
int	 kb_import_run(struct kb_ctx *, struct kb_err *);
void	 kb_import_release(struct kb_ctx *);

/*
 * Where it happened, of a new record whose text says so ("Jl. Pelita, Kel.
 * Guntung") and whose place nobody gave; sets the bit of what it filled in.
 * tell: what could not be understood of it.
 */
void	 kb_place_from_text(struct kb_ctx *, struct kb_store *, void *rec,
	    uint64_t *given, kb_warn_fn *tell, void *arg);

int	 kb_paste_run(struct kb_ctx *, struct kb_err *);

#endif
