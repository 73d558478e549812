/* SPDX-License-Identifier: ISC */
/* reader.h - what the readers of lib/io share, and no one else sees. */
#ifndef KESBANG_IO_READER_H
#define KESBANG_IO_READER_H

#include "kesbang/read.h"

int	 kb_read_csv(struct kb_input *, const struct kb_rows *,
	    struct kb_err *);
int	 kb_read_yaml(struct kb_input *, const struct kb_rows *,
	    struct kb_err *);
int	 kb_read_jsonl(struct kb_input *, const struct kb_rows *,
	    struct kb_err *);

int	 kb_read_flat(struct kb_input *, const struct kb_rows *,
	    struct kb_err *);
int	 kb_read_form(struct kb_input *, const struct kb_rows *,
	    struct kb_err *);
int	 kb_read_xlsx(struct kb_input *, const struct kb_rows *,
	    struct kb_err *);

/* By its first bytes: refuses what no reader here can read. */
int	 kb_input_foreign(const struct kb_input *, const char *head, size_t n,
	    struct kb_err *);

/* Up to n bytes from the input; 0 at its end, -1 on a failure. */
ssize_t	 kb_input_read(struct kb_input *, void *, size_t n, struct kb_err *);

/*
 * Names and values of one mapping (YAML, JSON, pasted text): collects pairs,
 * refuses a name that comes twice, and hands them on as head and row.
 */
struct kb_pairs {
	struct kb_buf	 bytes;
	size_t		 n;
	struct kb_pair {
		size_t	 name, value;		/* offsets; value 0: null */
		long	 line;
	}		 pair[KB_MAX_FIELDS * 2];
	struct kb_buf	 head;			/* names of the last head */
};

void	 kb_pairs_begin(struct kb_pairs *);
int	 kb_pairs_add(struct kb_pairs *, const char *name, const char *value,
	    const struct kb_src *, struct kb_err *);	/* value NULL: null */
/* The same, and a name may come twice: whoever binds columns says so. */
int	 kb_pairs_put(struct kb_pairs *, const char *name, const char *value,
	    const struct kb_src *, struct kb_err *);
int	 kb_pairs_end(struct kb_pairs *, const struct kb_rows *,
	    const struct kb_src *, struct kb_err *);
void	 kb_pairs_free(struct kb_pairs *);

int	 kb_bad_utf8(struct kb_err *, const struct kb_src *, const char *,
	    size_t n, size_t bad);

#endif
