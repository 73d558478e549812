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

#define BANPOL_SUARA_MAKS 999999999999999	/* of one party */

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

/*
 * A result that was changed afterwards (Constitutional Court, re-vote): the
 * aid is adjusted (P36 Pasal 38 ayat (2)).  The votes as first decided stay in
 * suara.
 */
struct koreksi {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_pdate	 pemilu;
	kb_text		 partai;
	kb_date		 tanggal;	/* of the decision; the last one holds */
	kb_int		 suara, kursi;	/* all of them; kursi unknown: as before */
	kb_text		 dasar;
	kb_pdate	 sejak;		/* first budget year; unknown: tanggal's */
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
	kb_code		 induk;		/* of a new region: the one whose rate
					   holds (P36 Pasal 39) */
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

/* ---- determined ---- */

enum banpol_pembulatan { BANPOL_TERDEKAT = 1, BANPOL_BAWAH };

/*
 * A computation as it was decided, frozen: what is found later makes another
 * one, and the difference is told.  Written by tetapkan.
 */
struct penetapan {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_int		 urutan;	/* 1, 2, ... of the year */
	kb_text		 nomor_penetapan;	/* of the decision */
	kb_date		 tanggal;
	kb_text		 dasar;
	kb_enum		 pembulatan;	/* enum banpol_pembulatan */
	kb_money	 jumlah;	/* of its rows */
	kb_text		 catatan;
	kb_text		 petugas;
};

/* Its rows: one a party and result. */
struct penetapan_rincian {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_int		 urutan;
	kb_text		 partai;
	kb_pdate	 pemilu;
	kb_int		 bulan, suara;
	kb_rate		 nilai;
	kb_money	 jumlah;
	kb_text		 petugas;
};

/* ---- from the budget to the audit ---- */

/* What the budget holds for it (DPA), the ceiling. */
struct anggaran {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_pdate	 tahun;
	kb_money	 pagu;
	kb_text		 nomor_dpa;
	kb_date		 tanggal_dpa;
	kb_money	 pagu_perubahan;	/* after the changed budget, all of it */
	kb_text		 nomor_dppa;
	kb_date		 tanggal_dppa;
	kb_text		 kode_rekening;
	kb_text		 catatan;
	kb_text		 petugas;
};

/*
 * A party's board at this council's level, with what its papers say.  Where
 * two boards claim the party, the one that the office goes by is marked, with
 * its decision (P36 Pasal 17: ratified by the DPP that is registered at
 * Kemenkumham).
 */
struct banpol_pengurus {
	struct kb_head	 head;
	kb_text		 partai;
	kb_date		 mulai, berakhir;
	kb_text		 tingkat;	/* DPC, DPD, DPW */
	kb_text		 ketua, sekretaris, bendahara;
	kb_text		 sk_nomor;
	kb_date		 sk_tanggal;
	kb_text		 alamat, telepon, npwp;
	kb_text		 bank, rekening, atas_nama;
	kb_enum		 diakui;	/* of several: this one */
	kb_text		 keputusan;	/* of the office, on a dispute */
	kb_date		 keputusan_tanggal;
	kb_text		 keputusan_dasar;
	kb_text		 catatan;
	kb_text		 petugas;
};

enum banpol_tahap {		/* in the order of the way */
	BANPOL_PEMBERITAHUAN = 1, BANPOL_PERMOHONAN, BANPOL_DIKEMBALIKAN,
	BANPOL_LENGKAP, BANPOL_VERIFIKASI, BANPOL_PERSETUJUAN, BANPOL_SPM,
	BANPOL_SP2D, BANPOL_BAST, BANPOL_LPJ, BANPOL_LPJ_BPK, BANPOL_LHP,
	BANPOL_LPJ_KDH, BANPOL_DITAHAN,
	BANPOL_SURAT,			/* another letter to the party */
	BANPOL_NTAHAP,
};

/* Something that took place: dated, never a status. */
struct tahapan {
	struct kb_head	 head;
	kb_text		 partai;
	kb_pdate	 tahun;		/* budget year that it is of */
	kb_int		 termin;	/* payment that it is of; 1 */
	kb_enum		 tahap;		/* enum banpol_tahap */
	kb_date		 tanggal;
	kb_text		 nomor_surat;
	kb_int		 urutan;	/* running number of the office's */
	kb_enum		 kesimpulan;	/* of an LHP */
	kb_text		 keterangan;	/* why it was returned, or withheld */
	kb_text		 catatan;
	kb_text		 petugas;
};

/* Money that left the region's account for a party's. */
struct pencairan {
	struct kb_head	 head;
	kb_text		 partai;
	kb_pdate	 tahun;
	kb_int		 termin;
	kb_money	 jumlah;
	kb_text		 nomor_sp2d;
	kb_date		 tanggal;	/* of the SP2D */
	kb_text		 bank, rekening, atas_nama;	/* it went to */
	kb_text		 nomor_kuitansi;
	kb_text		 nomor_sts;	/* what came back, and by what */
	kb_date		 tanggal_sts;
	kb_money	 jumlah_sts;
	kb_text		 catatan;
	kb_text		 petugas;
};

/* One account, by its digits: offices write 0010-001001 and 0010.001001. */
bool	 banpol_rekening_sama(const char *, const char *);

/* One paper of an application's checklist (data/syarat-banpol.csv). */
struct banpol_berkas {
	struct kb_head	 head;
	kb_text		 partai;
	kb_pdate	 tahun;
	kb_text		 syarat;	/* its code */
	kb_enum		 ada;
	kb_enum		 tidak_berlaku;	/* not asked of this one: the report of
					   last year of who got none */
	kb_date		 diterima;
	kb_text		 nomor_dokumen;
	kb_date		 tanggal_dokumen, berlaku_sampai;
	kb_text		 penanda_tangan;	/* names, "a; b" */
	kb_int		 suara;		/* the KPU's letter: votes that it says */
	kb_text		 sha256;	/* SHA-256 of the file */
	kb_text		 catatan;	/* what is wrong with it */
	kb_text		 petugas;
};

/* ---- accountability ---- */

/* What the party is going to spend it on (form A). */
struct rencana {
	struct kb_head	 head;
	kb_text		 partai;
	kb_pdate	 tahun;
	kb_text		 kode;		/* of data/belanja.csv */
	kb_text		 kegiatan, uraian;
	kb_rate		 volume;
	kb_text		 satuan;
	kb_money	 harga_satuan, jumlah;
	kb_text		 keterangan;
	kb_text		 petugas;
};

/* What it spent it on: a line of the LPJ (form G). */
struct belanja {
	struct kb_head	 head;
	kb_text		 partai;
	kb_pdate	 tahun;
	kb_date		 tanggal;
	kb_text		 kode;
	kb_text		 kegiatan, uraian;
	kb_rate		 volume;
	kb_text		 satuan;
	kb_money	 harga_satuan, jumlah;
	kb_text		 penerima;
	kb_text		 nomor_bukti;
	kb_text		 bukti;		/* kinds that are there, "kuitansi, nota" */
	kb_text		 sha256;	/* SHA-256 of the scan */
	kb_text		 jenis_pajak;	/* "PPh 21" */
	kb_money	 pajak;
	kb_text		 ntpn;		/* that it was paid by */
	kb_text		 keterangan;
	kb_text		 catatan;
	kb_text		 petugas;
};

/* A finding of BPK, and what became of it. */
struct banpol_temuan {
	struct kb_head	 head;
	kb_text		 partai;
	kb_pdate	 tahun;		/* whose aid was examined */
	kb_text		 nomor_lhp;
	kb_date		 tanggal_lhp;
	kb_text		 jenis;		/* list temuan_banpol */
	kb_text		 uraian;
	kb_money	 jumlah;
	kb_text		 rekomendasi;
	kb_date		 tenggat;	/* unknown: by the setting */
	kb_text		 tindak_lanjut;
	kb_date		 selesai;
	kb_text		 catatan;
	kb_text		 petugas;
};

/* What the law leaves to the office, or what could not be read in it. */
struct banpol_setelan {
	kb_int	 nilai_kali;		/* times the year before's */
	kb_money nilai_maks;		/* unknown: not asked */
	kb_int	 kursi_maks;		/* of one party; more is asked about */
	kb_enum	 pembulatan;		/* enum banpol_pembulatan */
	kb_int	 hari_batas;		/* last day of a month on which it belongs
					   to the new result */
	kb_span	 masa_dewan;		/* a council sits; then it is asked whether
					   a new one was sworn in */
	kb_text	 batas_lpj;		/* "31 Januari", of the next year */
	kb_text	 batas_lpj_kantor;	/* the office's own; NULL: none */
	kb_int	 porsi_pendidikan;	/* percent at least; unknown: more than
					   half of it */
	kb_text	 porsi_dasar;
	kb_money meterai_di_atas;	/* a receipt of more bears a stamp; unknown:
					   it is not looked for */
	kb_span	 masa_temuan;		/* to act on a finding */
	kb_text	 pola_nomor, kode_klasifikasi, kode_unit;
	kb_text	 tim, tim_keputusan;	/* who verifies: "A; B"; by which
					   decision (P36 Pasal 20-21) */
};

extern const struct kb_word banpol_tahap[], banpol_pembulatan[],
    banpol_kesimpulan[];
extern const struct kb_type suara_type, partai_type, koreksi_type, dewan_type,
    nilai_type, penetapan_type, penetapan_rincian_type, anggaran_type,
    banpol_pengurus_type, tahapan_type, pencairan_type, banpol_berkas_type,
    rencana_type, belanja_type, banpol_temuan_type;
extern const struct kb_type banpol_setelan_type;
/* Free home, also after a failure. */
int	 banpol_setelan_load(const struct kb_kantor *, struct banpol_setelan *,
	    struct kb_buf *home, struct kb_err *);
extern const struct kb_type *const banpol_types[];	/* NULL */

/*
 * The code of the party that a word means, by whatever name of any election;
 * where several bear it, that of the election whose result holds in the budget
 * year (0: none is known).  Several still, or what is in neither the list nor
 * the votes: refused.
 */
int	 banpol_party(const struct kb_kantor *, const char *, int year,
	    const char **code, struct kb_err *);

#endif
