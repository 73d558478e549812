/* SPDX-License-Identifier: ISC */
/* berkas.h - what applications are looked at with. */
#ifndef KESBANG_BANPOL_BERKAS_H
#define KESBANG_BANPOL_BERKAS_H

#include "syarat.h"

struct berkas_kerja {
	struct kb_kantor	*k;
	struct banpol_berkas_semua *out;
	struct banpol_syarats	 list;
	struct banpol_perjalanan before;	/* the year before */
	bool			 paid_before;	/* is a payment of it recorded? */
	bool			 known_before;	/* ... or a right? */
	struct banpol_berkas	*mark;
	size_t			 nmark;
	struct {
		kb_text	 partai;
		int64_t	 suara;
	}			*votes;		/* that were counted */
	size_t			 nvotes;
};

const struct banpol_satu *berkas_last_year(const struct berkas_kerja *,
	    const struct banpol_satu *);
/* What is wrong with a paper that came, "a; b"; nothing: it is right. */
void	 berkas_look(const struct berkas_kerja *, const struct banpol_syarat *,
	    const struct banpol_berkas *, const struct banpol_satu *,
	    struct kb_buf *);

#endif
