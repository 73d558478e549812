/* SPDX-License-Identifier: ISC */
/*
 * workbook_room.c - the library does not notice a full disk while it puts the
 * sheets together: it would end well, with rows missing.  So there is made
 * sure of room first, and afterwards the sheets are as long as their rows.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "file.h"
#include "workbook_lib.h"

#define REST (2 << 20)			/* styles, names and so on */
#define END 22				/* bytes of a zip's last record */
#define ENTRY 46			/* and of one in its directory */

/* The bytes of a sheet's rows, which are in a file already; -1: errno. */
static off_t
written(FILE *rows)
{
	if (fflush(rows) != 0 || ferror(rows) != 0) {
		errno = ENOSPC;
		return -1;
	}
	return ftello(rows);
}

int
kb_xlsx_room(struct kb_xlsx *x)
{
	off_t all = REST;
	lxw_worksheet *s;
	size_t i = 0;
	int fd, e;

	STAILQ_FOREACH(s, x->book->worksheets, list_pointers) {
		off_t n = written(s->optimize_tmpfile);

		if (n < 0)
			return kb_fail_errno(&x->err, KB_IO, "xlsx");
		x->rows[i++] = n;
		all += 2 * n;			/* put together, and packed */
	}
	if ((fd = kb_scratch_file(x->dir)) < 0)
		return kb_fail_errno(&x->err, KB_IO, x->dir);
	e = posix_fallocate(fd, 0, all);
	close(fd);
	if (e == 0)
		return 0;
	errno = e;
	return kb_fail_errno(&x->err, KB_IO, "xlsx");
}

static uint32_t
number(const unsigned char *p, int bytes)
{
	uint32_t n = 0;

	while (bytes-- > 0)
		n = n << 8 | p[bytes];
	return n;
}

/* The sheet that an entry of the zip's directory is, from 0; -1: none. */
static int
sheet_of(const unsigned char *name, size_t len)
{
	static const char begin[] = "xl/worksheets/sheet";
	int n = 0;

	if (len < sizeof(begin) || memcmp(name, begin, sizeof(begin) - 1) != 0)
		return -1;
	for (name += sizeof(begin) - 1; *name >= '0' && *name <= '9'; name++)
		n = n * 10 + (*name - '0');
	return n - 1;
}

int
kb_xlsx_whole(struct kb_xlsx *x)
{
	unsigned char end[END], entry[ENTRY + 64];
	off_t at = lseek(x->fd, 0, SEEK_END);
	uint32_t left;
	int sheet;

	if (at < END || pread(x->fd, end, END, at - END) != END ||
	    memcmp(end, "PK\5\6", 4) != 0)
		return -1;
	at = number(end + 16, 4);
	for (left = number(end + 10, 2); left > 0; left--) {
		if (pread(x->fd, entry, sizeof(entry), at) < ENTRY ||
		    memcmp(entry, "PK\1\2", 4) != 0)
			return -1;
		sheet = sheet_of(entry + ENTRY, number(entry + 28, 2));
		if (sheet >= 0 && ((size_t)sheet >= x->nsheet ||
		    (off_t)number(entry + 24, 4) <= x->rows[sheet]))
			return -1;
		at += ENTRY + (off_t)number(entry + 28, 2) +
		    (off_t)number(entry + 30, 2) + (off_t)number(entry + 32, 2);
	}
	return 0;
}
