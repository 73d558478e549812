/* SPDX-License-Identifier: ISC */
/*
 * draf_rapat.h - the list that a meeting's result was published as, as a
 * draft of its document, to be completed by hand.
 *
 * What stands in the text beyond doubt becomes a value; what it suggests
 * becomes a comment beside the place; what it does not say is asked for.
 */
#ifndef KESBANG_DRAF_RAPAT_H
#define KESBANG_DRAF_RAPAT_H

#include "kesbang/record.h"

/* A value that is to be filled in: impor refuses it, with its line. */
#define RAKOR_ISI "ISI"

struct rakor_draf {
	size_t		 resmi, tercetak;	/* items; numbered lines */
	size_t		 isi;			/* places to be filled in */
	size_t		 usul;			/* items whose addressees are
						   only proposed */
};

/*
 * The text is UTF-8; kode: the meeting's number, or NULL; env: the regions
 * that it may name.  Fails where nothing in the text looks like what a
 * meeting agreed on.
 */
int	 rakor_draf(const struct kb_env *env, const char *text,
	    const char *kode, struct kb_buf *yaml, struct rakor_draf *,
	    struct kb_err *);

#endif
