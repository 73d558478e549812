/* SPDX-License-Identifier: ISC */
/*
 * kesbangpol-terima.h - what is known while bundles are taken in, for the three
 * parts of terima: the files one by one (kesbangpol-terima.c), what is said of
 * them (-kata.c), and what is written beside them (-tulis.c).
 */
#ifndef KESBANG_BAGIAN_KESBANGPOL_TERIMA_H
#define KESBANG_BAGIAN_KESBANGPOL_TERIMA_H

#include "kesbang/tukar.h"
#include "kesbangpol.h"

enum { APPLIED, WAITING, AGAIN, RECEIPTS, STRAY, REFUSED, COUNTS };

struct terima {
	struct kb_ctx		*ctx;
	struct tukar_penanda	 signers;
	char			*key;		/* file of our own */
	struct tukar_bundel	 b;
	struct tukar_hasil	 r;
	const char		*path;		/* of the file at hand */
	char			*folder;
	const struct kb_buf	*bytes;		/* and what it holds */
	bool			 sealed;
	bool			 shared;	/* of a folder that others use, too */
	bool			 at_fault;	/* not the office file */
	size_t			 n[COUNTS], files, records, destroyed;
	bool			 kept;		/* there is titipan */
	bool			 note;		/* something needs attention */
	bool			 unwritten;	/* there was no place for receipts */
	bool			 keyless;	/* nor a key for them */
	int			 status;	/* of the worst failure */
	struct kb_buf		 woken;		/* those that were tried: checksums */
};

/* What went wrong is told in silence, too. */
void	 terima_gagal(struct terima *, const struct kb_err *);
/* A bundle that was taken, and all that follows from it; at the end, all. */
void	 terima_kata(struct terima *);
void	 terima_jumlah(const struct terima *);

/* What did not stay in the register, as files that impor reads. */
void	 terima_sisih(struct terima *);
/* The bundle is in, whatever becomes of the receipt: it can be had by bringing
 * the bundle again. */
void	 terima_tanda(struct terima *);

#endif
