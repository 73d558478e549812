/* SPDX-License-Identifier: ISC */
/*
 * sink.h - bytes out, so that nobody waits for a reader while a lock is held
 * and no half-written file is ever seen under its name.
 *
 * A regular file is written beside its place and renamed at the end.  What
 * goes to a pipe or a terminal is kept (memory, then an unlinked file in dir)
 * until kb_sink_close(), which is called after the database was let go.
 */
#ifndef KESBANG_SINK_H
#define KESBANG_SINK_H

#include "kesbang/base.h"

struct kb_sink;

/* An office file, a backup, or the key of an office: no output takes its place. */
bool	 kb_is_office(const char *path);
/* path NULL or "-": standard output. */
int	 kb_sink_open(struct kb_sink **, const char *path, const char *dir,
	    struct kb_err *);
/* Nothing leaves before kb_sink_close(), whatever the output is. */
void	 kb_sink_hold(struct kb_sink *);
/* Errors stick and are told by kb_sink_close(). */
void	 kb_sink_add(struct kb_sink *, const void *, size_t);
/* A writer that cannot go on says why; the first one holds. */
void	 kb_sink_fail(struct kb_sink *, const struct kb_err *);
/* Has one?  0, or -1 and why. */
int	 kb_sink_check(const struct kb_sink *, struct kb_err *);
/* Where a writer may keep unlinked files. */
const char *kb_sink_dir(const struct kb_sink *);
/* rc != 0: take the output back (as far as it can be). Frees the sink. */
int	 kb_sink_close(struct kb_sink *, int rc, struct kb_err *);

#endif
