/* SPDX-License-Identifier: ISC */
/*
 * base.h - errors, growing text, checked allocation.
 *
 * A function that can fail returns 0, or -1 after filling a kb_err; nothing
 * below lib/cli prints.  Allocation never fails: when memory runs out the
 * program ends with status 70 and one line.
 */
#ifndef KESBANG_BASE_H
#define KESBANG_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KB_PRINTF(f, a) __attribute__((format(printf, f, a)))
#define KB_LEN(array) (sizeof(array) / sizeof((array)[0]))

/* Exit statuses, after sysexits(3); kesbangpol(7) explains them to users. */
enum kb_status {
	KB_OK = 0,
	KB_NOTE = 1,		/* done, and something needs attention */
	KB_USAGE = 64,
	KB_DATA = 65,		/* bad data, nothing stored */
	KB_NOINPUT = 66,
	KB_ABSENT = 69,		/* an optional tool or library is missing */
	KB_INTERNAL = 70,
	KB_CREATE = 73,		/* cannot create an output file */
	KB_IO = 74,
	KB_BUSY = 75,		/* another process holds the file: try again */
	KB_SIGN = 76,
	KB_PERM = 77,
	KB_CONFIG = 78,
};

#define KB_APPLICATION_ID 0x4b736270	/* "Ksbp", in the head of an office file */

/* One failure: a sentence for the user and the status to end with. */
struct kb_err {
	int	 status;
	char	 msg[1000];
};

int	 kb_fail(struct kb_err *, enum kb_status, const char *, ...)
	    KB_PRINTF(3, 4);				/* always -1 */
int	 kb_fail_errno(struct kb_err *, enum kb_status, const char *path);
							/* "path: reason", -1 */
const char *kb_strerror(int errnum);			/* in Indonesian */

/* What a document calls the value of a column, and where it stands. */
struct kb_named {
	const char	*column, *key;
	long		 line;			/* 0: where the record stands */
};

/* Where a value came from; line 0: not from a file of lines. */
struct kb_src {
	const char	*file;
	long		 line;
	const long	*lines;		/* of each cell, or NULL: all on line */
	bool		 received;	/* "diterima" is from a message's head */
	/* That day (20250406) where day and month may stand the other way
	 * round in it; 0: they do not. */
	int32_t		 turned;
	/* Of each cell: why what stands there is no value (said after the
	 * quoted text), or NULL.  NULL: all are values. */
	const char *const *wrong;
	/* Cells of a sheet that could not be read (sheet.h), or NULL. */
	const char	*unread;
	/* Of a document: what is in the record, and what any may have; each
	 * ends with a NULL column; or NULL. */
	const struct kb_named *named, *may;
};

/* The line of a column's value; the name becomes the one that stands there. */
long	 kb_src_at(const struct kb_src *, const char **column);

/*
 * Many faults of one input.  Each is "file:line: column: reason"; the first
 * KB_ERRS_KEPT are kept, all are counted.
 */
#define KB_ERRS_KEPT 100
struct kb_errs {
	size_t	 count;
	char	*msg[KB_ERRS_KEPT];
	struct {
		long	 line;			/* 0: of no line */
		uint16_t column, text;		/* where in msg these begin;
						   equal: no column */
		uint16_t missing;		/* its field + 1, that a record
						   must have; 0: another fault */
	}	 at[KB_ERRS_KEPT];
};

void	 kb_errs_add(struct kb_errs *, const struct kb_src *,
	    const char *column, const char *, ...) KB_PRINTF(4, 5);
void	 kb_errs_free(struct kb_errs *);

/* Growing text, always ended by NUL; KB_BUF_INIT or all zero is empty. */
struct kb_buf {
	char	*s;
	size_t	 len;
	size_t	 cap;
};

#define KB_BUF_INIT { NULL, 0, 0 }

const char *kb_buf_str(const struct kb_buf *);		/* never NULL */
void	 kb_buf_room(struct kb_buf *, size_t more);
void	 kb_buf_add(struct kb_buf *, const void *, size_t);
void	 kb_buf_adds(struct kb_buf *, const char *);
void	 kb_buf_addc(struct kb_buf *, char);
void	 kb_buf_addf(struct kb_buf *, const char *, ...) KB_PRINTF(2, 3);
void	 kb_buf_vaddf(struct kb_buf *, const char *, va_list) KB_PRINTF(2, 0);
void	 kb_buf_fill(struct kb_buf *, char, size_t);
void	 kb_buf_cut(struct kb_buf *, size_t len);	/* keep the first len */
char	*kb_buf_take(struct kb_buf *);			/* caller frees */
void	 kb_buf_free(struct kb_buf *);

_Noreturn void kb_out_of_memory(void);			/* one line, status 70 */
void	*kb_alloc(size_t);				/* zeroed */
void	*kb_realloc(void *, size_t n, size_t size);	/* overflow checked */
/* Room for one more than n in an array that has only been made by this. */
void	*kb_grow(void *, size_t n, size_t size);
char	*kb_strdup(const char *);
/*
 * The first of n sorted elements that does not stand before key; n: all do.
 * cmp is told the arg, too: < 0 where key stands before the element.
 */
size_t	 kb_lower(const void *key, const void *base, size_t n, size_t size,
	    int (*cmp)(const void *key, const void *elem, const void *arg),
	    const void *arg);
char	*kb_asprintf(const char *, ...) KB_PRINTF(1, 2);
/* DIR/NAME, also where the folder was typed with its slash. */
char	*kb_path(const char *dir, const char *name);

/* All n bytes, or the errno of the failure; 0 when done. */
int	 kb_write_all(int fd, const void *, size_t n);

/* 64-bit content checksum (XXH3) and SHA-256; both over exact bytes. */
uint64_t kb_checksum(const void *, size_t);

struct kb_sha {
	_Alignas(8) unsigned char state[256];
};
#define KB_SHA_HEX 65					/* with the NUL */

void	 kb_sha_begin(struct kb_sha *);
void	 kb_sha_add(struct kb_sha *, const void *, size_t);
void	 kb_sha_end(struct kb_sha *, char hex[KB_SHA_HEX]);

#endif
