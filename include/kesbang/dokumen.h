/* SPDX-License-Identifier: ISC */
/*
 * dokumen.h - the papers of party aid: the forms A-G of Permendagri 78/2020,
 * the office's letters around them, and the lists for the head of region.
 *
 * A paper's text is a template of data/banpol; what it says follows from the
 * register on the day that it is written.
 */
#ifndef KESBANG_DOKUMEN_H
#define KESBANG_DOKUMEN_H

#include "kesbang/banpol.h"
#include "kesbang/doc.h"
#include "kesbang/pemeriksaan.h"

struct banpol_dokumen_want {
	const char	*jenis;		/* "kuitansi" */
	kb_code		 wilayah;	/* whose council */
	int		 tahun;
	kb_int		 termin;	/* payment; unknown: the first */
	kb_pdate	 pemilu;	/* the result that the payment is of;
					   unknown: by its number */
	char *const	*partai;	/* as typed */
	size_t		 npartai;
	bool		 all;		/* of each party that it fits */
	bool		 issue;		/* number it, and enter the step */
	kb_text		 nomor;		/* given by hand */
	kb_date		 tanggal;	/* of the paper; 0: of a draft dots, of
					   an issue today */
	/* All that periksa finds: what an examiner's paper tells. */
	int		(*periksa)(struct kb_kantor *,
			    struct banpol_pemeriksaan *, struct kb_err *);
	kb_text		 tetap;		/* as of catat: issued all the same */
	struct kb_errs	*tolak;		/* of several, a line for each that is
					   refused */
	/* results; banpol_dokumen_free() */
	struct kb_doc	*doc;		/* NULL: none */
	size_t		 written, recorded, again;
	struct kb_buf	 told;		/* lines for people, when all is done */
	bool		 look;		/* one of them asks for something */
};

/*
 * One paper, or one a party.  A draft is written though something of it is
 * unknown (dots); it is issued only when it could be signed.
 */
int	 banpol_dokumen(struct kb_kantor *, struct banpol_dokumen_want *,
	    struct kb_err *);
void	 banpol_dokumen_free(struct banpol_dokumen_want *);

/* Name and meaning of the i-th kind; NULL after the last. */
const char *banpol_dokumen_jenis(size_t i, const char **help);

#endif
