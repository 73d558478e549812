/* SPDX-License-Identifier: ISC */
/*
 * ormas.h - civil-society organisations and an office's dealings with them.
 *
 * Law: UU 17/2013 jo. UU 16/2017, PP 58/2016, PP 59/2016 (foreign ones).
 * A status (SKT lapsed, board's term over) is computed when asked.
 */
#ifndef KESBANG_ORMAS_H
#define KESBANG_ORMAS_H

#include "kesbang/office.h"

enum ormas_bentuk {
	ORMAS_YAYASAN = 1, ORMAS_PERKUMPULAN, ORMAS_TIDAK_BERBADAN_HUKUM,
	ORMAS_ASING,
};

struct ormas {
	struct kb_head	 head;
	kb_text		 nama, singkatan;
	kb_enum		 bentuk;
	kb_text		 bidang, kekhususan;
	kb_enum		 lingkup;
	kb_text		 induk;		/* nomor or name of the parent body */
	kb_pdate	 tanggal_berdiri;
	kb_text		 akta_nomor;
	kb_date		 akta_tanggal;
	kb_text		 notaris, ahu_nomor;
	kb_date		 ahu_tanggal;
	kb_text		 skt_nomor;
	kb_date		 skt_tanggal, skt_berakhir;
	kb_text		 surat_lapor_nomor;
	kb_date		 surat_lapor_tanggal, surat_lapor_berakhir;
	kb_text		 npwp, alamat;
	kb_code		 wilayah;
	kb_text		 telepon, email, ketua, sekretaris, bendahara;
	kb_date		 pengurus_mulai, pengurus_berakhir;
	kb_text		 catatan;
	kb_text		 izin_nomor;	/* izin operasional, foreign bodies */
	kb_date		 izin_tanggal, izin_berakhir;
	kb_text		 petugas;
};

extern const struct kb_type ormas_type, permohonan_type, komunikasi_type,
    kunjungan_type;
extern const struct kb_type *const ormas_types[];	/* NULL */

#endif
