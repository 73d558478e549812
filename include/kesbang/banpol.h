/* SPDX-License-Identifier: ISC */
/*
 * banpol.h - aid to parties (bantuan keuangan partai politik): elections'
 * parties, the votes and seats of each council, when it was sworn in, and the
 * rupiah per vote.
 *
 * Law: UU 2/2008 jo. UU 2/2011 Pasal 34; PP 5/2009 jo. PP 1/2018; Permendagri
 * 36/2018 jo. 78/2020 ("P36").  An election is known by its year; a party by
 * election and code, as numbers change, names change and abbreviations
 * collide (PDA was three parties in three elections).
 */
#ifndef KESBANG_BANPOL_H
#define KESBANG_BANPOL_H

#include "kesbang/office.h"

/* A reference type: one row a party and election. */
struct partai {
	kb_pdate	 pemilu;	/* a year */
	kb_text		 kode;		/* "golkar"; the same through the years */
	kb_text		 nama, singkatan;
	kb_text		 ejaan;		/* other spellings, "a|b" */
	kb_int		 nomor_urut;	/* on the ballot */
	kb_enum		 lingkup;
};

/* Valid votes and seats of one party in one council (P36 Pasal 2, 4). */
struct suara {
	struct kb_head	 head;
	kb_code		 wilayah;	/* whose council: province, regency, city */
	kb_pdate	 pemilu;
	kb_text		 partai;	/* kode */
	kb_int		 suara;		/* party and candidates together */
	kb_int		 kursi;		/* unknown is not 0 */
	kb_text		 dasar;		/* KPU's decision */
	kb_text		 catatan;
	kb_text		 petugas;
};

/* From when on an election's result counts (P36 Pasal 38). */
struct dewan {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_pdate	 pemilu;
	kb_date		 dilantik;
	kb_int		 kursi;		/* of the whole council */
	kb_text		 dasar;
	kb_text		 catatan;
	kb_text		 petugas;
};

/* Rupiah per valid vote (P36 Pasal 5-9); exact, as amounts are tested by it. */
struct nilai {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_pdate	 tahun;		/* budget year */
	kb_date		 berlaku;	/* unknown: from 1 January */
	kb_rate		 nilai;		/* all of it, not what was added */
	kb_text		 dasar;		/* decision, and the approval of an
					   increase (P36 Pasal 7) */
	kb_text		 catatan;
	kb_text		 petugas;
};

/* Settings of the subject. */
struct banpol_setelan {
	kb_int	 kursi_maks;		/* of one party; more is asked about */
};

extern const struct kb_type suara_type, partai_type, dewan_type, nilai_type;
extern const struct kb_type banpol_setelan_type;
extern const struct kb_type *const banpol_types[];	/* NULL */

#endif
