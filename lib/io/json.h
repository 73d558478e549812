/* SPDX-License-Identifier: ISC */
/* json.h - the parts that any JSON is made of, read as a stream. */
#ifndef KESBANG_IO_JSON_H
#define KESBANG_IO_JSON_H

#include "reader.h"

#define KB_JSON_END (-1)		/* of the input, or it failed */

struct kb_json {
	struct kb_input	*in;
	struct kb_err	*err;
	struct kb_src	 src;
	char		*buf;
	size_t		 have, at;
	size_t		 before;	/* bytes before the buffer */
	size_t		 line_at;	/* where the line begins, in bytes */
	size_t		 most;		/* bytes of all; 0: any number */
	bool		 failed;
	const char	*item;		/* "fitur": what messages count, or */
	size_t		 nth;		/* 0: nothing now */
};

/* A BOM is passed over. */
void	 kb_json_open(struct kb_json *, struct kb_input *, size_t most,
	    struct kb_err *);
void	 kb_json_close(struct kb_json *);

int	 kb_json_peek(struct kb_json *);
int	 kb_json_get(struct kb_json *);
int	 kb_json_blanks(struct kb_json *);	/* what stands behind them */
/* "x.json:3: JSON: what"; in a long line the byte, too, and which item.  -1. */
int	 kb_json_wrong(struct kb_json *, const char *what);

/* After the opening quote; out is emptied first. */
int	 kb_json_string(struct kb_json *, struct kb_buf *out);
/* Up to 64 bytes of a number or a bare word. */
void	 kb_json_word(struct kb_json *, struct kb_buf *out);
bool	 kb_json_is_number(const char *);		/* without exponent */
/* Any number, to the nearest double or the next to it; too large: infinite. */
bool	 kb_json_double(const char *, double *);
/* Any value, which nobody asked for; depth: of those around it. */
int	 kb_json_skip(struct kb_json *, struct kb_buf *scratch, int depth);

/*
 * An object, whose brace comes next: each is called for a name, in the buffer,
 * with the value coming next.  And an array, each for an element; its bracket
 * was seen.
 */
typedef int kb_json_fn(struct kb_json *, void *, const char *name);
int	 kb_json_object(struct kb_json *, struct kb_buf *name, kb_json_fn *,
	    void *);
int	 kb_json_array(struct kb_json *, kb_json_fn *, void *);

#endif
