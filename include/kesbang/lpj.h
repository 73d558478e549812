/* SPDX-License-Identifier: ISC */
/*
 * lpj.h - what the aid was meant for and what it was spent on: the costs that
 * the law allows, the books of the parties, one party's accountability.
 *
 * Law: Permendagri 36/2018 Pasal 27-31, 28A, 29, 29A and forms A and G of
 * Permendagri 78/2020; Peraturan BPK 2/2015 Pasal 4-8.  Sums are checked
 * whole rupiah; a sum that does not fit is refused.
 */
#ifndef KESBANG_LPJ_H
#define KESBANG_LPJ_H

#include "kesbang/perjalanan.h"

/* ---- costs (data/belanja.csv, of which the office's version holds) ---- */

/* One cost code, or a block of them; kode is a word of belanja_banpol where it
 * has an induk that has one, too. */
struct banpol_biaya {
	kb_text		 kode;
	kb_text		 induk;		/* block that it stands in; NULL: A, B */
	kb_text		 uraian;	/* its row in forms A and G */
	kb_text		 dasar;		/* article */
	kb_pdate	 sejak, sampai;	/* allowed; unknown: always */
	kb_text		 bukti;		/* wanted, "kuitansi|nota/struk|tiket?":
					   '/' either, '?' if there was one */
	kb_enum		 golongan;	/* of the recap for BPK */
	kb_text		 pajak;		/* usually withheld */
	kb_text		 kata;		/* words that speak for this one */
};

enum { BANPOL_INVENTARIS = 1, BANPOL_PERSEDIAAN, BANPOL_JASA };
extern const struct kb_word banpol_golongan[];

/* A price that the office goes by (data/ssh.csv, empty until it is filled). */
struct banpol_ssh {
	kb_text		 kode;		/* cost that it is for; NULL: any */
	kb_text		 uraian;	/* words of what is bought */
	kb_text		 satuan;
	kb_money	 harga;
	kb_pdate	 tahun;		/* budget year; unknown: any */
	kb_text		 dasar;
};

struct banpol_biayas {
	struct banpol_biaya	*biaya;
	size_t			 n;
	struct banpol_ssh	*ssh;
	size_t			 nssh;
	struct kb_buf		*home;
	size_t			 nhome;
};

extern const struct kb_type banpol_biaya_type, banpol_ssh_type;

/* Free them after a failure, too. */
int	 banpol_biaya_load(struct kb_kantor *, struct banpol_biayas *,
	    struct kb_err *);
void	 banpol_biaya_free(struct banpol_biayas *);
/* NULL: not in the list. */
const struct banpol_biaya *banpol_biaya(const struct banpol_biayas *,
	    const char *code);
/* The block at the top that it stands in; the same as codes: 'A', 'B'; 0: a
 * code that is not in the list. */
char	 banpol_blok(const struct banpol_biayas *, const char *code);
/* Has it others in it? */
bool	 banpol_biaya_group(const struct banpol_biayas *,
	    const struct banpol_biaya *);

#endif
