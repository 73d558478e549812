/* SPDX-License-Identifier: ISC */
/*
 * dasbor.h - the office on one page: what is due, how the region stands, what
 * was reported, what was paid, what was agreed.
 *
 * Every figure is made by the subject that has it, as its own command shows
 * it; a section whose register nobody uses is not there.
 */
#ifndef KESBANG_DASBOR_H
#define KESBANG_DASBOR_H

#include "kesbang/doc.h"
#include "kesbang/office.h"

/* All sections; *doc is given also after a failure. */
int	 kb_dasbor(struct kb_kantor *, struct kb_doc **doc, struct kb_err *);

#endif
