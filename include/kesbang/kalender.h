/* SPDX-License-Identifier: ISC */
/*
 * kalender.h - the days that matter: until when what has to be done, by whom,
 * and what BPK found and is not settled yet.
 *
 * Computed from the records, the settings and the day that it is.
 */
#ifndef KESBANG_KALENDER_H
#define KESBANG_KALENDER_H

#include "kesbang/banpol.h"
#include "kesbang/store.h"

enum banpol_waktu {
	BANPOL_LEWAT = 1, BANPOL_HARI_INI, BANPOL_MENDATANG, BANPOL_SELESAI,
};

extern const struct kb_word banpol_waktu[];

/* Of the rest of the days until then, and whether it was done. */
enum banpol_waktu banpol_waktu_of(kb_date day, kb_date done, kb_date today,
	    kb_int *left);

/* ---- kalender ---- */

enum banpol_kegiatan {
	BANPOL_KENAIKAN = 1,	/* application for a higher rate */
	BANPOL_BELUM_CAIR,	/* entitled and not paid by the end of the year */
	BANPOL_SK_PENGURUS,	/* the board's term, while it is needed */
	BANPOL_LPJ_KANTOR, BANPOL_LPJ_KE_BPK, BANPOL_PERIKSA_BPK,
	BANPOL_LHP_TERBIT, BANPOL_LPJ_KE_KDH, BANPOL_TINDAK_LANJUT,
	BANPOL_NKEGIATAN,
};

extern const struct kb_word banpol_kegiatan[];

struct banpol_tenggat {
	kb_date		 tanggal;
	kb_int		 sisa_hari;	/* < 0: so many days ago */
	kb_enum		 kegiatan;
	kb_pdate	 tahun;		/* budget year */
	kb_text		 partai;	/* kode; NULL: of the office */
	kb_enum		 keadaan;	/* enum banpol_waktu */
	kb_text		 keterangan;
	kb_code		 wilayah;
	kb_text		 dasar;
};

extern const struct kb_type banpol_tenggat_type;

struct banpol_kalender {
	const struct kb_filter	*filter;	/* of banpol_tenggat_type */
	kb_date		 sampai;	/* nothing after it; 0: all */
	bool		 semua;		/* also what is done, of any year */
	bool		 bersama;	/* parties that owe the same in one row */
	/* results: each party counts */
	size_t		 n, lewat;
	struct kb_buf	 note;		/* what could not be computed */
};

int	 banpol_kalender_rows(struct kb_kantor *, struct banpol_kalender *,
	    kb_row_fn *, void *, struct kb_err *);

/* ---- temuan ---- */

struct banpol_temuan_baris {
	kb_text		 nomor, partai;
	kb_pdate	 tahun;
	kb_text		 jenis;
	kb_text		 uraian;
	kb_money	 jumlah;
	kb_date		 tenggat;	/* unknown: it has no day */
	kb_int		 sisa_hari;
	kb_enum		 keadaan;	/* enum banpol_waktu; 0: no day */
	kb_int		 berulang;	/* years with one of this kind, this
					   party's, up to this one */
	kb_text		 tahun_berulang;	/* "2018, 2019, 2020" */
	kb_text		 nomor_lhp;
	kb_date		 tanggal_lhp, selesai;
	kb_text		 rekomendasi, tindak_lanjut;
	kb_code		 kantor;
};

extern const struct kb_type banpol_temuan_baris_type;

struct banpol_temuan_want {
	const struct kb_filter	*filter;	/* of banpol_temuan_baris_type */
	bool		 semua;		/* also those that are settled */
	/* results */
	size_t		 n, terbuka, lewat, berulang;
	int64_t		 jumlah;	/* of the open ones */
};

int	 banpol_temuan_rows(struct kb_kantor *, struct banpol_temuan_want *,
	    kb_row_fn *, void *, struct kb_err *);
/* The last day to act on one; 0: none is known. */
kb_date	 banpol_temuan_tenggat(const struct banpol_temuan *,
	    const struct banpol_setelan *);

#endif
