/* SPDX-License-Identifier: ISC */
/*
 * letter.h - letters of the office: their texts, which the office may have
 * changed, and how one is laid out (surat dinas).
 *
 * An office's version of "surat/pengingat.txt" lies in the folder "data"
 * beside the office file; without one the built-in holds.
 */
#ifndef KESBANG_LETTER_H
#define KESBANG_LETTER_H

#include "kesbang/office.h"
#include "kesbang/read.h"
#include "kesbang/template.h"

/*
 * The text of a file of data/: the office's, else the built-in.  *where: what
 * messages call it; the caller frees it, after a failure, too.
 */
int	 kb_office_file(const struct kb_kantor *, const char *name,
	    struct kb_buf *, char **where, struct kb_err *);
/*
 * Its rows, each as fn is told it after its defaults and checks: what it adds
 * to errs, or what was found before, is a fault of the configuration, which
 * names file and line.
 */
int	 kb_office_rows(struct kb_kantor *, const char *name,
	    const struct kb_type *, kb_rec_fn *, void *, struct kb_err *);
/* "DIR/name" of the office file's folder, and "DIR/data/name", where the
 * office's version would lie; the caller frees them. */
char	*kb_office_beside(const char *office_path, const char *name);
char	*kb_office_file_path(const char *office_path, const char *name);
/* Their folder; whoever may read the office's folder may read it. */
int	 kb_office_folder(const char *office_path, const char *file,
	    struct kb_err *);
/* Its text as a letter's template. */
int	 kb_letter_read(const struct kb_kantor *, const char *name,
	    struct kb_template **, struct kb_err *);

/*
 * What the head of a letter's template may have; a label may come again for
 * another line.
 *
 *	Hal, Sifat, Lampiran	after Nomor, in the order of a surat dinas
 *	Judul			instead of them a heading with the number
 *				(surat keterangan, tanda terima, berita acara)
 *	Kanan			at the right above Judul, line by line: what an
 *				annex belongs to
 *	Kop			kantor; partai: room for the party's own; tanpa
 *	Nomor			biasa; kapital: "NOMOR: ..."; tanpa
 *	Halaman			tegak; mendatar
 *	Yth			whom it is to, and where; Di: the town
 *	Penandatangan		who signs, if not the head of the office: the
 *				post, then the name, rank or NIP; "-": nobody.
 *				[tanda tangan] in the text stands for it, too
 *	Lampiran dari		what attachments (===) say they belong to, if
 *				not to a "surat"; "-": nothing is said
 *	Tembusan		a line each
 */
extern const char *const kb_letter_labels[];

struct kb_letter {
	const struct kb_filled	*text;
	const char		*number;	/* NULL: left to the registry */
	kb_date			 date;		/* 0: to be filled in by hand */
	const char		*hand;		/* of kb_letter_hand(), as it was
						   issued; NULL: of today */
};

/* Who signs, as the text's head says, else the office's head, in one line:
 * "Kepala Badan; NAMA; NIP ...". */
void	 kb_letter_hand(const struct kb_kantor *, const struct kb_filled *,
	    struct kb_buf *);
/* What a run of letters was asked for. */
struct kb_letter_run {
	size_t		 n;		/* addressees that were named */
	bool		 all;		/* or whoever needs one */
	bool		 message, issue;
	const char	*number;	/* given by hand; NULL */
	kb_date		 reply;		/* an answer is hoped for by then; 0 */
};

/* What of that does not go together.  whom: what an operand names, WILAYAH;
 * pattern: of numbers, NULL where the setting of that name is empty. */
int	 kb_letter_run_check(const struct kb_letter_run *, const char *whom,
	    const char *pattern, const char *setting, kb_date today,
	    struct kb_err *);
/* The text alone, as a message has it. */
struct kb_doc *kb_letter_message(const struct kb_filled *);

/* One letter, on a page of its own: call it for each. */
void	 kb_office_letter(const struct kb_kantor *, struct kb_doc *,
	    const struct kb_letter *);

#endif
