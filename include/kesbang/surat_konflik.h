/* SPDX-License-Identifier: ISC */
/*
 * surat_konflik.h - letters and messages to regions about their periodic
 * reports.  They rest on what was agreed, and ask.
 */
#ifndef KESBANG_SURAT_KONFLIK_H
#define KESBANG_SURAT_KONFLIK_H

#include "kesbang/doc.h"
#include "kesbang/jam.h"

struct konflik_surat_want {
	const char	*jenis;		/* "pengingat" */
	char *const	*wilayah;	/* as typed */
	size_t		 n;
	bool		 all;		/* whoever needs it */
	enum konflik_jam jam;
	struct kb_period masa;		/* both ends 0: the kind's own */
	const char	*dasar;		/* what was agreed, a line each; NULL */
	bool		 message;	/* short, for WhatsApp */
	bool		 issue;		/* number it, and record that */
	kb_text		 nomor;		/* given by hand, for one */
	kb_date		 jawab;		/* it is hoped for by then; 0 */
	/* results; konflik_surat_free() */
	struct kb_doc	*doc;		/* letters; NULL: none */
	struct kb_buf	 text;		/* messages */
	size_t		 letters, issued;
};

int	 konflik_surat(struct kb_kantor *, struct konflik_surat_want *,
	    struct kb_err *);
void	 konflik_surat_free(struct konflik_surat_want *);

/* Name and meaning of the i-th kind; NULL after the last. */
const char *konflik_surat_jenis(size_t i, const char **help);

#endif
