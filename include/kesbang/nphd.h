/* SPDX-License-Identifier: ISC */
/*
 * nphd.h - grants for an election: what was agreed on, what was paid of it,
 * and what is doubtful about either.
 *
 * Of one election, giver and receiver the nearest office's record holds
 * (db.h); another office's is told, and not added.  Money is summed within one
 * election only.  By when how much is to be paid is a setting of the office:
 * no text of law was at hand.
 */
#ifndef KESBANG_NPHD_H
#define KESBANG_NPHD_H

#include "kesbang/desk.h"
#include "kesbang/picture.h"
#include "kesbang/store.h"

struct nphd_setelan {
	kb_rate	 awal_persen;		/* to be paid at first; den 0: not looked at */
	kb_int	 awal_hari;		/* days after the agreement */
	kb_int	 lunas_bulan;		/* all is paid months before voting */
	kb_text	 dasar;
};

extern const struct kb_type nphd_setelan_type;

/* ---- the figures of each agreement at the end of a period ---- */

struct nphd_baris {
	kb_code		 kantor;	/* whose record it is */
	kb_text		 nomor;
	kb_text		 pilkada;
	kb_code		 wilayah;
	kb_text		 penerima, naskah;
	kb_date		 tanggal;
	kb_money	 nilai, cair;	/* nilai unknown: so are the next two */
	kb_money	 sisa;		/* below 0: more was paid than agreed on */
	kb_rate		 persen;	/* as nphd_persen(); also unknown where
					   nilai is 0 */
	kb_int		 kali;
	kb_date		 terakhir;
	kb_money	 masa;		/* paid within the period asked about */
	kb_text		 catatan;	/* what is doubtful, in words */
};

extern const struct kb_type nphd_baris_type;

/* The sums of one election.  Of agreements whose value is unknown nothing is
 * in nilai, and their payments are only in cair. */
struct nphd_jumlah {
	kb_text		 pilkada;
	size_t		 n, tanpa_nilai;
	size_t		 tanpa_tanggal;
	int64_t		 nilai, cair, masa;
	int64_t		 cair_bernilai;	/* of those with a value */
};

struct nphd_tanya {
	const struct kb_filter *saring;	/* of nphd; NULL: all */
	const char	*pilkada;	/* NULL: any */
	const kb_code	*di;		/* and below; NULL: anywhere */
	struct kb_period masa;		/* from 0: none was asked for; to 0: today */
	bool		 publik;	/* doubts stay inside */
};

/* An agreement is there from its date on; where that is unknown, from its first
 * payment or its election's first stage, and today always. */
struct nphd_rekap {
	struct kb_period	 masa;
	struct nphd_baris	*baris;	/* by election, giver, receiver */
	size_t			 n;
	struct nphd_jumlah	*jumlah;	/* by election, as in baris */
	size_t			 njumlah;
	size_t			 ragu;	/* rows with catatan */
	size_t			 luar;	/* records of other offices left out */
	size_t			 lepas;	/* payments of agreements not here */
	size_t			 belum;	/* without a date, and not there yet */
	struct kb_homes		 homes;
};

int	 nphd_rekap(struct kb_kantor *, const struct nphd_tanya *,
	    struct nphd_rekap *, struct kb_err *);
void	 nphd_rekap_free(struct nphd_rekap *);	/* also after a failure */
/* Part of whole in hundredths of a per cent, half up, but 0 only of nothing
 * and 10000 only of the whole; -1: there is none. */
int64_t	 nphd_persen(int64_t part, int64_t of);
void	 nphd_persen_kata(struct kb_buf *, int64_t hundredths);	/* "40,05" */
/* What else is to be known of them, line by line. */
void	 nphd_rekap_kata(const struct nphd_rekap *, struct kb_buf *);
struct kb_doc *nphd_rekap_doc(struct kb_kantor *, const struct nphd_rekap *);

/*
 * ---- a region a bar, of one region a receiver: what was paid, and what is
 * left of what has a value ----
 */

struct nphd_grafik {
	struct kb_pic_chart	 c;
	struct kb_pic_value	*value;
	struct kb_pic_series	 series[3];
	const char		**period;
	struct kb_homes		 homes;
};

/* Of one election; more, or none, are refused.  It borrows of the figures, and
 * may not be moved. */
int	 nphd_grafik(struct kb_kantor *, const struct nphd_rekap *,
	    struct nphd_grafik *, struct kb_err *);
struct kb_doc *nphd_grafik_doc(struct kb_kantor *, const struct nphd_grafik *);
void	 nphd_grafik_free(struct nphd_grafik *);	/* also after a failure */

/* A section of the week's report. */
int	 nphd_bagian(struct kb_kantor *, const struct kb_period *,
	    struct kb_doc *, size_t *n, struct kb_err *);

#endif
