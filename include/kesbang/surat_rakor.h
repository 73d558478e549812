/* SPDX-License-Identifier: ISC */
/*
 * surat_rakor.h - letters and messages to those that something was agreed
 * with.  No law obliges anybody to follow a meeting up: they ask.
 */
#ifndef KESBANG_SURAT_RAKOR_H
#define KESBANG_SURAT_RAKOR_H

#include "kesbang/doc.h"
#include "kesbang/pantau.h"

struct rakor_surat_want {
	const char	*jenis;		/* "tindak-lanjut" */
	char *const	*penerima;	/* as typed */
	size_t		 n;
	bool		 all;		/* whoever needs it */
	const char	*rapat;		/* only of that meeting; NULL: of all */
	bool		 message;	/* short, for WhatsApp */
	bool		 issue;		/* number it, and record that */
	kb_text		 nomor;		/* given by hand, for one */
	kb_date		 jawab;		/* an answer is hoped for by then; 0 */
	/* results; rakor_surat_free() */
	struct kb_doc	*doc;		/* letters; NULL: none */
	struct kb_buf	 text;		/* messages */
	size_t		 letters, issued;
};

int	 rakor_surat(struct kb_kantor *, struct rakor_surat_want *,
	    struct kb_err *);
void	 rakor_surat_free(struct rakor_surat_want *);

/* Name and meaning of the i-th kind; NULL after the last. */
const char *rakor_surat_jenis(size_t i, const char **help);

#endif
