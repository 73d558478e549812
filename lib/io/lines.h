/* SPDX-License-Identifier: ISC */
/* lines.h - an input line by line; a line has at most KB_RECORD_MAX bytes. */
#ifndef KESBANG_IO_LINES_H
#define KESBANG_IO_LINES_H

#include "reader.h"

struct kb_lines {
	struct kb_input	*in;
	char		*buf;
	size_t		 have, at;
	bool		 end;
	long		 line;		/* of the last line given */
};

void	 kb_lines_begin(struct kb_lines *, struct kb_input *);
/*
 * 1 and a line without its end, 0 at the end of the input, -1.  The line may
 * be changed and lives until the next call; it is UTF-8.
 */
int	 kb_lines_next(struct kb_lines *, char **, struct kb_err *);
void	 kb_lines_end(struct kb_lines *);

#endif
