/* SPDX-License-Identifier: ISC */
/*
 * asing.h - foreigners as numbers, and foreign societies as bodies.
 *
 * Permendagri 49/2010 (foreigners, foreign societies) and 50/2010 (foreign
 * workers).  No register of persons is kept: what is reported are sums, and a
 * person's papers are the immigration office's (UU 27/2022: no more than the
 * purpose needs).  Sums of different sources and definitions are never added.
 */
#ifndef KESBANG_ASING_H
#define KESBANG_ASING_H

#include "kesbang/office.h"

/*
 * How many there were on a day by one source and one definition.  A row that
 * names neither nationality, permit nor sector is the total that the source
 * itself states.
 */
struct asing {
	struct kb_head	 head;
	kb_date		 tanggal;	/* as of */
	kb_code		 wilayah;
	kb_text		 sumber;	/* Imigrasi, Dinas Tenaga Kerja ... */
	kb_text		 definisi;	/* who is counted: pemegang ITAS ... */
	kb_text		 kebangsaan;
	kb_text		 izin;
	kb_text		 sektor;
	kb_int		 jumlah;
	kb_int		 pengikut;	/* dependants among them */
	kb_int		 berakhir;	/* permits among them that end within 90
					   days of that day */
	kb_text		 catatan;
	kb_text		 petugas;
};

/* Permendagri 49/2010 Pasal 19: what a foreign society declares. */
struct lembaga_asing {
	struct kb_head	 head;
	kb_text		 nama, negara;
	kb_code		 wilayah;
	kb_text		 tujuan, sasaran, tempat;
	kb_date		 mulai, berakhir;
	kb_text		 mitra, cara_kerja, sumber_dana;
	kb_text		 rekomendasi;	/* number of the Foreign Ministry's letter */
	kb_text		 mou_nomor;
	kb_date		 mou_tanggal;
	kb_text		 catatan;
	kb_text		 petugas;
};

struct asing_setelan {
	kb_int	 sel_terkecil;		/* smaller numbers do not travel */
};

extern const struct kb_type asing_type, lembaga_asing_type;
extern const struct kb_type asing_setelan_type;

#endif
