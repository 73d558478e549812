/* SPDX-License-Identifier: ISC */
/*
 * dokumen_rapat.h - a stored meeting as the document that impor reads: its
 * facts, what it recommended, what units and regions told it, and what came
 * of it.
 */
#ifndef KESBANG_DOKUMEN_RAPAT_H
#define KESBANG_DOKUMEN_RAPAT_H

#include "kesbang/rakor.h"
#include "kesbang/store.h"

struct rakor_dokumen {
	struct rapat		 rapat;
	struct rekomendasi	*rekomendasi;	/* as the list runs */
	struct bahasan		*bahasan;	/* as they were entered */
	struct masukan		*masukan;
	struct tindak_lanjut	*tindak_lanjut;	/* by item, day and number */
	size_t			 nrekomendasi, nbahasan, nmasukan,
				 ntindak_lanjut;
	size_t			 lain;		/* entries of other offices,
						   which are left to them */
	size_t			 dicabut;	/* that were taken back */
	struct kb_homes		 homes;
	struct kb_buf		 home;		/* of the meeting's texts */
};

/* The meeting that KUNCI names; free it after a failure, too. */
int	 rakor_dokumen(struct kb_kantor *, const char *key, bool follow_up,
	    struct rakor_dokumen *, struct kb_err *);
void	 rakor_dokumen_free(struct rakor_dokumen *);

/* As YAML; columns at their stored form. */
void	 rakor_dokumen_tulis(const struct rakor_dokumen *, struct kb_buf *);

/* A blank one, with every key and what it is; what must be filled in is ISI,
 * which impor refuses. */
void	 rakor_dokumen_kosong(struct kb_buf *);

#endif
