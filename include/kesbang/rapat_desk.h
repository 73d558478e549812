/* SPDX-License-Identifier: ISC */
/* rapat_desk.h - meetings of the desk, which rakor-rekom keeps. */
#ifndef KESBANG_RAPAT_DESK_H
#define KESBANG_RAPAT_DESK_H

#include "kesbang/office.h"

/* Of an office: the last one up to that day, and the next one after it, into
 * the document; *n: how many. */
int	 rapat_desk(struct kb_kantor *, const kb_code *office, kb_date,
	    struct kb_doc *, size_t *n, struct kb_err *);

#endif
