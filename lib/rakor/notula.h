/* SPDX-License-Identifier: ISC */
/* notula.h - what the files of a meeting's paper share. */
#ifndef KESBANG_RAKOR_NOTULA_H
#define KESBANG_RAKOR_NOTULA_H

#include "kesbang/notula.h"
#include "pantau.h"

/* Of "Marwati, S.Sos, M.Si, Kepala Bidang" the length of the name with its
 * degrees. */
size_t	 notula_nama(const char *who);
/* "Agustus s.d. Oktober 2020"; one of them may be unknown. */
void	 notula_waktu(struct kb_buf *, kb_pdate from, kb_pdate to);
/* "2"; of another meeting's its whole number. */
void	 notula_nomor(const struct rapat *, const char *rekomendasi,
	    struct kb_buf *);
/* An item of that text, by its official number; the text is taken. */
void	 notula_butir(struct kb_doc *, const struct rakor_butir *,
	    struct kb_buf *text);
/* The items with whom they are asked of and until when. */
void	 notula_daftar(struct kb_kantor *, struct kb_doc *,
	    const struct rakor_notula *, struct kb_buf *);
/* The block of those who sign. */
void	 notula_tanda_tangan(struct kb_kantor *, struct kb_doc *,
	    const struct rapat *, struct kb_buf *);

#endif
