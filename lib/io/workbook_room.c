/* SPDX-License-Identifier: ISC */
/*
 * workbook_room.c - the library does not notice a full disk while it puts the
 * sheets together: it would end well, with rows missing.  So there is made
 * sure of room first, and afterwards (workbook_whole.c) all is looked through.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "file.h"
#include "workbook_lib.h"

#define REST (2 << 20)			/* styles, names and so on */

/* The bytes of a sheet's rows, the last one too; -1: errno. */
static off_t
written(struct kb_xlsx *x, lxw_worksheet *s)
{
	FILE *rows = s->optimize_tmpfile;

	x->lxw.lxw_worksheet_write_single_row(s);
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
		off_t n = written(x, s);

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
