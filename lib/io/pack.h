/* SPDX-License-Identifier: ISC */
/*
 * pack.h - the parts of a zipped package, read as streams within limits.
 *
 * What a part says it will unpack to is never believed: it is refused when
 * it is too much, and when more comes than was said.
 */
#ifndef KESBANG_IO_PACK_H
#define KESBANG_IO_PACK_H

#include <sys/types.h>

#include "kesbang/read.h"

#define KB_PACK_PARTS 4096
#define KB_PACK_BYTES (1L << 30)	/* of all parts, unpacked */
/* XML of a sheet shrinks to a tenth, of a dull one to a fiftieth. */
#define KB_PACK_RATIO 200
#define KB_PACK_SMALL (16L << 20)	/* any ratio up to here */

struct kb_pack;

/* Close it after a failure, too. */
int	 kb_pack_open(struct kb_pack **, struct kb_input *, struct kb_err *);
void	 kb_pack_close(struct kb_pack *);		/* NULL: nothing */
const char *kb_pack_file(const struct kb_pack *);	/* for messages */
/* Names are compared as packages do: in any case. */
bool	 kb_pack_has(const struct kb_pack *, const char *part);

/* One part is open at a time. */
int	 kb_pack_begin(struct kb_pack *, const char *part, struct kb_err *);
/* Up to n bytes; 0 at the end, -1 on a failure. */
ssize_t	 kb_pack_read(struct kb_pack *, void *, size_t n, struct kb_err *);
void	 kb_pack_end(struct kb_pack *);

#endif
