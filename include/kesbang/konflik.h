/* SPDX-License-Identifier: ISC */
/*
 * konflik.h - social conflict: what may break out (potensi), what did
 * (peristiwa), what was done about it, who has reported, which forums stand.
 *
 * Potensi and peristiwa are different records and are never added up.  Law:
 * UU 7/2012, PP 2/2015, Permendagri 42/2015; sources of conflict Pasal 5,
 * stages Pasal 4, what a social conflict is Pasal 1 angka 1.  The class of
 * issue (isu) and the source of the law are independent of each other.
 * Unknown is not 0: nobody counted is not nobody hurt.
 */
#ifndef KESBANG_KONFLIK_H
#define KESBANG_KONFLIK_H

#include "kesbang/office.h"

/* UU 7/2012 Pasal 5 huruf a-e. */
enum konflik_sumber {
	KONFLIK_POLITIK_EKONOMI_SOSBUD = 1, KONFLIK_SARA, KONFLIK_BATAS_WILAYAH,
	KONFLIK_SDA, KONFLIK_DISTRIBUSI_SDA,
};

/* UU 7/2012 Pasal 4: the three stages of handling. */
enum konflik_tahap {
	KONFLIK_PENCEGAHAN = 1, KONFLIK_PENGHENTIAN, KONFLIK_PEMULIHAN,
};

/* Criteria of a rubric: the four of Perkap 8/2013; what they weigh is its. */
struct konflik_kriteria {
	kb_int	 jenis, sumber, pihak, dampak;
};

struct potensi {
	struct kb_head	 head;
	kb_date		 tanggal;	/* when it was mapped */
	kb_code		 wilayah;
	kb_text		 lokasi;
	kb_real		 lintang, bujur;	/* WGS 84, degrees */
	kb_text		 isu;
	kb_enum		 sumber_konflik;
	kb_text		 tema, uraian, pihak;
	struct konflik_kriteria kriteria;
	kb_text		 tingkat;	/* by hand, or by a rubric */
	kb_text		 proses;
	kb_text		 sumber;	/* of the information */
	kb_enum		 presisi_lokasi;
	kb_enum		 tahap;
	kb_text		 penanganan, instansi;
	kb_date		 ditutup;
	kb_rate		 skor;		/* exact; means nothing without rubrik */
	kb_text		 rubrik;	/* name and edition */
	kb_date		 sumber_tanggal;
	kb_enum		 klasifikasi;
	kb_text		 laporan;	/* nomor of the report it came from */
	kb_text		 catatan;
	kb_text		 samaran;	/* how the public is told of the parties */
	kb_text		 petugas;
};

/*
 * What became of a potensi: as it was judged on a later day.  What is unknown
 * here is as it was before; the potensi itself says how it was when mapped.
 */
struct penilaian {
	struct kb_head	 head;
	kb_text		 potensi;	/* its nomor */
	kb_date		 tanggal;
	struct konflik_kriteria kriteria;
	kb_text		 tingkat;	/* by hand; unknown: by the rubric */
	kb_text		 proses;
	kb_text		 uraian;	/* what changed */
	kb_text		 sumber;
	kb_text		 petugas;
};

struct peristiwa {
	struct kb_head	 head;
	kb_text		 asal, id_asal;	/* another register, and its number */
	kb_date		 mulai, selesai;
	kb_enum		 presisi;	/* of the dates */
	kb_code		 wilayah;
	kb_text		 lokasi;
	kb_real		 lintang, bujur;
	kb_enum		 presisi_lokasi;
	kb_text		 isu;
	kb_enum		 sumber_konflik;
	kb_text		 tema, bentuk, uraian;
	kb_text		 pihak_a, pihak_b, pihak_lain;
	kb_enum		 memenuhi_uu;	/* a social conflict by the law? */
	kb_enum		 tahap;
	kb_text		 proses, tingkat;
	kb_int		 tewas_min, tewas, tewas_maks;
	kb_int		 luka_min, luka, luka_maks;
	kb_int		 pengungsi, bangunan;
	kb_money	 kerugian;
	kb_text		 penanganan, instansi;
	kb_text		 potensi;	/* nomor of what it grew from */
	kb_text		 sumber;
	kb_date		 sumber_tanggal;
	kb_enum		 klasifikasi;
	kb_text		 catatan;
	kb_text		 laporan;	/* nomor of the report it came from */
	kb_text		 samaran;
	kb_text		 petugas;
};

/* One dated step of handling. */
struct tindakan {
	struct kb_head	 head;
	kb_text		 induk;		/* "potensi/NOMOR", "peristiwa/NOMOR" */
	kb_date		 tanggal;
	kb_text		 instansi;
	kb_enum		 tahap;
	kb_text		 uraian, hasil, sumber;
	kb_text		 petugas;
};

/* That a region has reported for a period: not the same as nihil, or calm. */
struct pelaporan {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_text		 laporan;	/* triwulan, rad, mingguan: own clocks */
	kb_text		 periode;	/* 2024-T3, 2024-B08, 2024-M17 */
	kb_date		 diterima;
	kb_enum		 nihil;
	kb_text		 nomor_surat;
	kb_text		 catatan;
	kb_text		 petugas;
};

/* FKDM, TKDPD, FKUB, FPK, Timdu ...: formed is a decree and a running term. */
struct forum {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_text		 bentuk;
	kb_text		 sk_nomor;
	kb_date		 sk_tanggal, berakhir;
	kb_text		 ketua;
	kb_int		 anggota;
	kb_text		 catatan;
	kb_text		 petugas;
};

/*
 * A line of the region's action plan (RAD PKS) of a year, with what is to be
 * reached by B04, B08, B12 and what was.  The columns are what offices use;
 * the annex of the law could not be read.
 */
#define KONFLIK_RAD_PERIODS 3
struct rad {
	struct kb_head	 head;
	kb_code		 wilayah;
	kb_int		 tahun;
	kb_text		 butir;		/* 1, 1.2 */
	kb_enum		 tahap;
	kb_text		 masalah, aksi;
	kb_text		 penanggung_jawab, instansi, kriteria;
	kb_text		 ukuran[KONFLIK_RAD_PERIODS];
	kb_text		 capaian[KONFLIK_RAD_PERIODS];
	kb_rate		 persen[KONFLIK_RAD_PERIODS];	/* unknown is not 0 */
	kb_text		 data_dukung, keterangan;
	kb_text		 petugas;
};

/*
 * A published index.  It means nothing without name, edition, level and day
 * of publication, and those of different names are never averaged.
 */
struct indeks {
	struct kb_head	 head;
	kb_text		 nama;		/* IKP Bawaslu */
	kb_text		 edisi;		/* Pemilu 2024 */
	kb_code		 wilayah;
	kb_date		 terbit;
	kb_rate		 nilai;		/* as printed */
	kb_text		 kelas;		/* as its publisher calls it */
	kb_int		 peringkat, dari;	/* 5 of 38 */
	kb_text		 sumber, catatan;
	kb_text		 petugas;
};

struct konflik_setelan {
	/* Days after the end of the period by which a report is agreed to be
	 * there; negative: before it.  Unknown: none was agreed, and nothing
	 * is ever late. */
	kb_int		 hari_triwulan, hari_rad, hari_mingguan;
	kb_int		 hari_menjelang;
	kb_text		 rubrik;	/* file of data/rubrik, without .yaml */
	kb_text		 tingkat_tinggi; /* what counts as high begins here */
	kb_text		 petak;		/* file of data/petak, without .csv */
	kb_text		 kolom_rad;	/* "a,b" of rad, as printed */
	kb_text		 forum_kecamatan;	/* kinds that kecamatan have, too */
	kb_int		 jarak_mirip;	/* km and days within which two events
					   of a kind may be one */
	kb_int		 hari_mirip;
	kb_text		 pola_nomor, kode_klasifikasi, kode_unit;
};

extern const struct kb_type potensi_type, penilaian_type, peristiwa_type,
    tindakan_type, pelaporan_type, forum_type, rad_type, indeks_type;
extern const struct kb_type konflik_setelan_type;
extern const struct kb_type *const konflik_types[];	/* NULL */

#endif
