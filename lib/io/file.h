/* SPDX-License-Identifier: ISC */
/* file.h - what input.c and sink.c both do to files. */
#ifndef KESBANG_IO_FILE_H
#define KESBANG_IO_FILE_H

/*
 * An unlinked file in dir, mode 0600 (no text of reports in /tmp);
 * -1 with errno set.
 */
int	 kb_scratch_file(const char *dir);

#endif
