/* SPDX-License-Identifier: ISC */
/*
 * hitung.h - the sum: valid votes x rupiah a vote x months / 12, exact, for
 * parties with seats (P36 Pasal 2, 4, 5, 38, 39).
 *
 * In a year in which a council is sworn in, the old result holds for the
 * months before, the new one for the others: whole months, by the day on
 * which it was sworn in (setting banpol.hari_batas).  No amount passes
 * through a floating-point number; what does not fit is refused.
 */
#ifndef KESBANG_HITUNG_H
#define KESBANG_HITUNG_H

#include "kesbang/banpol.h"
#include "kesbang/period.h"

/* One party on one result in one budget year; the texts live until the next
 * row. */
struct banpol_baris {
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_text		 partai;	/* kode */
	kb_pdate	 pemilu;
	kb_int		 bulan, suara;
	kb_rate		 nilai;
	kb_money	 jumlah;
	kb_text		 rumus;		/* "67.705 x 4.108 x 8/12 = ..." */
	kb_text		 catatan;	/* a correction, the parent's rate */
};

extern const struct kb_type banpol_baris_type;

/* votes x rate x months / 12, rounded; false: it does not fit in 63 bits. */
bool	 banpol_jumlah(int64_t votes, kb_rate rate, int months,
	    enum banpol_pembulatan, int64_t *out);

/* What a party is entitled to in a year, over all results. */
struct banpol_hak {
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_text		 partai;	/* kode */
	kb_money	 jumlah;
	kb_int		 penetapan;	/* as the last one of them says; unknown:
					   as it is computed today */
};

struct banpol_haks {
	struct banpol_hak	*hak;	/* by wilayah, tahun; then as computed */
	size_t			 n;
	struct kb_buf		*home;	/* of the texts */
	size_t			 nhome;
};

/*
 * Of one council ("": of all that there are votes for), those budget years.
 * A year that lacks something (a rate, a swearing-in) has none; why, line by
 * line, goes to note (NULL: nowhere).  Free it after a failure, too.
 */
int	 banpol_hak_load(struct kb_kantor *, const kb_code *council, int from,
	    int to, struct banpol_haks *, struct kb_buf *note,
	    struct kb_err *);
void	 banpol_hak_free(struct banpol_haks *);

/* The council that is meant where none was named: the office's own. */
int	 banpol_council(const struct kb_kantor *, const char *given,
	    kb_code *, struct kb_err *);

#endif
