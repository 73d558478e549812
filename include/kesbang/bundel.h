/* SPDX-License-Identifier: ISC */
/*
 * bundel.h - what travels from office to office: some files in one, signed.
 *
 * The one is a tar archive that any tar lists and unpacks, but of one form
 * only: what we read must be, byte for byte, what we would have written, so
 * that no bit of it can turn without being seen.
 */
#ifndef KESBANG_BUNDEL_H
#define KESBANG_BUNDEL_H

#include "kesbang/base.h"

#define KB_BUNDEL_MOST ((size_t)256 << 20)	/* bytes of one that is read */

#define KB_MEMBERS_MOST 256			/* and files in it */

struct kb_member {
	char		*name;			/* "laporan.jsonl.gz" */
	struct kb_buf	 bytes;
};

struct kb_members {
	struct kb_member *m;
	size_t		 n;
};

/* Takes the bytes over. */
void	 kb_members_add(struct kb_members *, const char *name, struct kb_buf *);
struct kb_member *kb_members_find(const struct kb_members *, const char *name);
void	 kb_members_free(struct kb_members *);

/* Names have at most 99 bytes, of a-z, 0-9, '-', '_', '.'. */
void	 kb_tar_write(struct kb_buf *, const struct kb_members *);
/* name: for messages.  Also after a failure to be freed. */
int	 kb_tar_read(const char *name, const char *bytes, size_t n,
	    struct kb_members *, struct kb_err *);

/* gzip, always the same for the same bytes. */
int	 kb_gzip(struct kb_buf *out, const char *bytes, size_t n,
	    struct kb_err *);
/* Of at most so many bytes: a little archive cannot fill the memory. */
int	 kb_gunzip(const char *name, struct kb_buf *out, const char *bytes,
	    size_t n, size_t most, struct kb_err *);

#endif
