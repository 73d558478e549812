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
	kb_text		 jenis;		/* LSM, OKP ...: an office's habit */
	kb_enum		 berjenjang;
	kb_text		 nama_lain;
	kb_enum		 sengketa;
	kb_date		 bubar;
	kb_text		 tak_terbaca;	/* cells of a sheet, as they were */
	kb_text		 petugas;
};

struct permohonan {
	struct kb_head	 head;
	kb_text		 ormas, prosedur;
	kb_date		 diterima;
	kb_text		 nomor_surat, perihal;
	kb_date		 dikembalikan, dilengkapi, diteruskan;
	kb_text		 nomor_pengantar;
	kb_date		 dicatat, terbit, ditolak;
	kb_text		 alasan, catatan, petugas;
};

struct komunikasi {
	struct kb_head	 head;
	kb_text		 ormas;
	kb_stamp	 waktu;
	kb_enum		 cara, arah;
	kb_text		 perihal, tujuan, nomor_surat;
	kb_enum		 hasil;
	kb_text		 isi, petugas;
};

struct kunjungan {
	struct kb_head	 head;
	kb_text		 ormas;
	kb_date		 tanggal;
	kb_enum		 bentuk;
	kb_text		 tim;
	kb_enum		 alamat_ditemukan;
	kb_text		 alamat_baru;
	kb_enum		 sekretariat, papan_nama, pengurus_sesuai, sengketa,
			 telepon_aktif, dokumen_asli;
	kb_int		 anggota;
	kb_text		 kegiatan, kesimpulan, tindak_lanjut, catatan, petugas;
};

/* A paper of a checklist that a filing has, or lacks. */
struct ormas_berkas {
	struct kb_head	 head;
	kb_text		 permohonan;	/* nomor */
	kb_text		 syarat;	/* code of the checklist's line */
	kb_enum		 ada;
	kb_date		 diterima;
	kb_text		 nomor_dokumen;
	kb_date		 tanggal_dokumen;
	kb_text		 catatan, petugas;
};

/* A report of activities, due every half year or year. */
struct laporan_kegiatan {
	struct kb_head	 head;
	kb_text		 ormas;
	kb_text		 periode;	/* "2025-S1", "2025" */
	kb_date		 diterima;
	kb_enum		 cara, bertanda_tangan;
	kb_int		 kegiatan;	/* how many it tells of */
	kb_text		 ringkasan, catatan, petugas;
};

/* What the joint team plans, hears, finds and does (PP 58/2016 Ps 43-47). */
struct pengawasan {
	struct kb_head	 head;
	kb_date		 tanggal;
	kb_enum		 jenis;
	kb_text		 ormas, pengadu, subjek, objek, materi, instansi,
			 temuan, tindak_lanjut;
	kb_date		 selesai;
	kb_text		 catatan, petugas;
};

/* Who sits in the joint team, for which institution. */
struct tim_terpadu {
	struct kb_head	 head;
	kb_text		 instansi, nama, jabatan;
	kb_enum		 kedudukan;
	kb_text		 sk_nomor;
	kb_date		 berlaku_mulai, berlaku_sampai;
	kb_text		 petugas;
};

/* A step of the ladder of UU 16/2017 Ps 60-62. */
struct ormas_sanksi {
	struct kb_head	 head;
	kb_text		 ormas;
	kb_enum		 tahap;
	kb_date		 tanggal;
	kb_text		 nomor_surat, pejabat, pasal, alasan, bukti;
	kb_date		 dipatuhi;
	kb_text		 catatan, petugas;
};

/* What the law leaves to the office, or what could not be read in it. */
struct ormas_setelan {
	kb_enum		 aktif;		/* the rule for "aktif" */
	kb_text		 surat_lapor_nama, surat_lapor_singkatan;
	kb_span		 surat_lapor_masa, skt_masa;
	kb_enum		 akhir;		/* same day or the day before */
	kb_enum		 periode_laporan;
	kb_int		 tenggat_laporan;	/* days after the period */
	kb_enum		 hari_pertama;	/* of working days: counted? */
	kb_int		 jeda_surat;	/* days between two letters */
	kb_text		 pola_nomor, kode_klasifikasi;
};

extern const struct kb_type ormas_type, permohonan_type, ormas_berkas_type,
    komunikasi_type, kunjungan_type, laporan_kegiatan_type, pengawasan_type,
    tim_terpadu_type, ormas_sanksi_type, ormas_setelan_type;
extern const struct kb_type *const ormas_types[];	/* NULL */

#endif
