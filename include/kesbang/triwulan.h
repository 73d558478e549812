/* SPDX-License-Identifier: ISC */
/*
 * triwulan.h - the quarter's report, "Laporan Peta Potensi Konflik dan Peta
 * Konflik": agreed in a rakor, asked by no statute.
 *
 * It tells a quarter as the office file has it: what is not recorded stays
 * unsaid, a region that sent nothing is named and is not called calm.
 */
#ifndef KESBANG_TRIWULAN_H
#define KESBANG_TRIWULAN_H

#include "kesbang/doc.h"
#include "kesbang/keadaan.h"

struct triwulan;

enum konflik_versi {
	KONFLIK_LENGKAP,
	KONFLIK_GUBERNUR,	/* short; the silent regions as an annex */
	KONFLIK_PUBLIK,		/* only what may leave, parties by samaran */
};

struct konflik_triwulan {
	struct kb_period masa;		/* a quarter: konflik_triwulan_masa() */
	const char	*wilayah;	/* code; NULL or "": the office's */
	enum konflik_versi versi;
	bool		 issue;		/* number it, and record that */
	bool		 surat;		/* with the letter */
	/* results; konflik_triwulan_free() */
	struct kb_doc	*doc;
	struct kb_doc	*pengantar;	/* the letter that goes with it */
	struct triwulan	*bahan;		/* what it was made of */
	char		*number;	/* NULL: a draft */
	size_t		 diam;		/* regions that have not reported */
	size_t		 ditunggu;	/* and that need not have, yet */
	bool		 kosong;	/* no potensi open on any day of it, no
					   event: nihil only where nobody is
					   silent */
	kb_enum		 klasifikasi;	/* the highest of what it tells */
};

/* What names a quarter: P, or (NULL) the last that has ended. */
int	 konflik_triwulan_masa(struct kb_kantor *, const char *,
	    struct kb_period *, struct kb_err *);
/* "Triwulan III 2024" */
void	 konflik_triwulan_nama(struct kb_buf *, const struct kb_period *);

int	 konflik_triwulan(struct kb_kantor *, struct konflik_triwulan *,
	    struct kb_err *);
void	 konflik_triwulan_free(struct konflik_triwulan *);

/*
 * What goes with the report as lists: the i-th file and its rows, of what the
 * version tells; NULL after the last.
 */
struct konflik_lampiran {
	const char		*name;		/* "potensi" */
	const struct kb_type	*type;
	int			(*rows)(const struct triwulan *, kb_row_fn *,
				    void *, struct kb_err *);
};

const struct konflik_lampiran *konflik_triwulan_lampiran(size_t);
void	 konflik_triwulan_peta(const struct konflik_triwulan *,
	    struct kb_buf *svg);

#endif
