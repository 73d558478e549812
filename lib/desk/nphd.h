/* SPDX-License-Identifier: ISC */
/* nphd.h - agreements with their payments, and what is doubtful of them. */
#ifndef KESBANG_DESK_NPHD_H
#define KESBANG_DESK_NPHD_H

#include "kesbang/nphd.h"

/* All that is on record, put together. */
struct nphd_semua {
	struct nphd	 *n;		/* by election, giver, receiver, and the
					   nearest office first */
	size_t		 nn;
	bool		 *pegang;	/* of each: does it hold? */
	struct nphd_cair *c;		/* by agreement, then by day and stage */
	size_t		 *dari;		/* of each: its agreement; nn: none */
	size_t		 nc;
	struct nphd_setelan set;
	struct kb_homes	 homes;
	struct kb_buf	 home;
};

int	 nphd_baca(struct kb_kantor *, struct nphd_semua *, struct kb_err *);
void	 nphd_semua_free(struct nphd_semua *);
/* The payments of the i-th agreement: the first, and how many. */
size_t	 nphd_cair_dari(const struct nphd_semua *, size_t i, size_t *n);
/* Are two of one election, giver and receiver? */
bool	 nphd_satu(const struct nphd *, const struct nphd *);

bool	 nphd_satu_pemberi(const struct nphd_rekap *);	/* and some */
/* In a table: the value, what was paid (and within the period), the rest, per
 * cent; what is unknown stays empty. */
void	 nphd_put_angka(struct kb_doc *, const struct nphd_jumlah *, bool masa);
/* In how many words it is told that some have no date; none: nothing. */
void	 nphd_tanpa_tanggal(struct kb_buf *, size_t n);

/* ---- what is doubtful ---- */

enum nphd_ragu {
	NPHD_LEBIH, NPHD_GANDA, NPHD_LAIN, NPHD_PEMILIHAN, NPHD_AWAL,
	NPHD_LUNAS,
	/* of a payment */
	NPHD_SEBELUM, NPHD_TAHAP, NPHD_URUTAN, NPHD_SP2D,
	NPHD_RAGU
};

/* c NULL: of the agreement. */
typedef void nphd_ragu_fn(void *, const struct nphd *,
	    const struct nphd_cair *c, enum nphd_ragu, const char *what);
/* Of the i-th agreement, as things stood on that day. */
void	 nphd_ragu(struct kb_kantor *, const struct nphd_semua *, size_t i,
	    kb_date, nphd_ragu_fn *, void *);
const char *nphd_ragu_kata(enum nphd_ragu);	/* in few words, for a list */
const char *nphd_ragu_kolom(enum nphd_ragu);	/* that it is about */
extern const struct kb_against nphd_against;

const struct kb_fault *nphd_fault(size_t), *nphd_cair_fault(size_t);
/* Of either type. */
int	 nphd_audit(struct kb_kantor *, const struct kb_filter *,
	    const struct kb_lint *, struct kb_err *);

#endif
