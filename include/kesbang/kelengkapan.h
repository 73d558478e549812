/* SPDX-License-Identifier: ISC */
/*
 * kelengkapan.h - who has reported for which period, on paper and as lists;
 * letters to those who have not.
 *
 * Nihil is a report.  Where no day was agreed nobody is late.
 */
#ifndef KESBANG_KELENGKAPAN_H
#define KESBANG_KELENGKAPAN_H

#include "kesbang/doc.h"
#include "kesbang/jam.h"
#include "kesbang/store.h"

struct konflik_kelengkapan {
	enum konflik_jam	 jam;
	struct kb_period	 masa;		/* both ends 0: the last period
						   that has ended; set */
	bool			 mendatang;	/* also periods that have not
						   begun */
	const struct kb_filter	*filter;	/* of konflik_lapor_type */
	/* results */
	struct konflik_laporan	 l;		/* those that it lets through */
	kb_text			*periode;	/* each once */
	size_t			 nperiode;
	struct konflik_lapor_jumlah j;
	size_t			 lewat;		/* late or silent after their day:
						   nihil, too */
	bool			 ada_batas;	/* a day was agreed */
	kb_int			 hari_menjelang;	/* of the settings */
	struct kb_buf		 lain;		/* reports of the span that are of
						   no period of the clock; or nothing */
};

int	 konflik_kelengkapan(struct kb_kantor *, struct konflik_kelengkapan *,
	    struct kb_err *);
void	 konflik_kelengkapan_free(struct konflik_kelengkapan *);  /* also after
						   a failure */
/* Did it come, nihil or not? */
bool	 konflik_lapor_masuk(const struct konflik_lapor_row *);
/* Is it late, or has its day passed without it? */
bool	 konflik_lapor_lewat(const struct konflik_lapor_row *);
/* Of one period who, of several region by period; brief: who is silent, for a
 * message. */
struct kb_doc *konflik_kelengkapan_doc(struct kb_kantor *,
	    const struct konflik_kelengkapan *, bool brief);
/* How many reports the ones that came are counted of. */
size_t	 konflik_kelengkapan_diminta(const struct konflik_kelengkapan *);
/* "8 dari 10 laporan sudah diterima; 2 belum lapor" */
void	 konflik_kelengkapan_kata(const struct konflik_kelengkapan *,
	    struct kb_buf *);

#endif
