/* SPDX-License-Identifier: ISC */
/*
 * rakor.h - meetings, what they recommended, and what became of it.
 *
 * A recommendation's number is made of its meeting's and of the official
 * number in it: kaltim-2024#9a.  What is late or done is computed from dates
 * when asked.  Statuses after Peraturan BPK 2/2017 Pasal 6-7, the model that
 * offices know; no law obliges anyone to follow a rakor up.
 */
#ifndef KESBANG_RAKOR_H
#define KESBANG_RAKOR_H

#include "kesbang/office.h"

enum rakor_rapat {
	RAKOR_RAPAT_RAKOR = 1, RAKOR_RAPAT_INTERNAL, RAKOR_RAPAT_DESK,
};

enum rakor_jenis {
	RAKOR_SEKALI = 1, RAKOR_BERULANG, RAKOR_PERISTIWA, RAKOR_PERNYATAAN,
};

enum rakor_setiap {
	RAKOR_MINGGU = 1, RAKOR_BULAN, RAKOR_TRIWULAN, RAKOR_CATUR_WULAN,
	RAKOR_SEMESTER, RAKOR_TAHUN,
};

enum rakor_status {
	RAKOR_BELUM = 1, RAKOR_PROSES, RAKOR_TERTUNDA, RAKOR_SESUAI,
	RAKOR_TIDAK_DAPAT, RAKOR_TIDAK_BERLAKU,
	RAKOR_PENCABUTAN,		/* of entries only: it takes one back */
};

struct rapat {
	struct kb_head	 head;		/* nomor: kaltim-2024 */
	kb_enum		 jenis;
	kb_date		 tanggal, selesai;
	kb_text		 nama, tema;
	kb_code		 wilayah;
	kb_text		 tempat, penyelenggara;
	kb_code		 tuan_rumah;
	kb_text		 dibuka_oleh, pimpinan, notulis, moderator, narasumber,
			 unsur;
	kb_int		 peserta, kapasitas;
	kb_int		 jumlah_resmi;	/* items at the top level */
	kb_enum		 lengkap;	/* tidak: some of them are not known */
	kb_int		 batas_kapasitas;	/* per cent of the room, then;
						   unknown: the office's */
	kb_text		 dasar, tautan;
	kb_date		 diakses;	/* when tautan was read */
	kb_text		 catatan, petugas;
};

/* Of the kinds of evidence the one that we enter ourselves. */
enum rakor_bukti_jenis { RAKOR_LAPORAN = 4 };

/* Another register that proves each period of what recurs: who has reported
 * (pelaporan of peta-konflik), by its clock. */
enum rakor_bukti_dari {
	RAKOR_DARI_TRIWULAN = 1, RAKOR_DARI_RAD, RAKOR_DARI_MINGGUAN,
};

struct rekomendasi {
	struct kb_head	 head;		/* nomor: kaltim-2024#9a */
	kb_text		 rapat, butir;
	kb_int		 nomor_cetak;	/* as the published list runs */
	kb_text		 isi;
	kb_text		 penerima;	/* see rakor_next() */
	kb_enum		 jenis;		/* these of a sub-item: unknown, then
					   as its item's */
	kb_text		 batas;		/* a period: its last day */
	kb_int		 hari_setelah;	/* days after it; unknown: none, of
					   what recurs as the office says */
	kb_enum		 setiap;	/* of what recurs */
	kb_text		 peristiwa;	/* of what waits for an event */
	kb_text		 ukuran, satuan;
	kb_text		 mengulang;	/* nomor of an earlier one */
	kb_text		 catatan;
	kb_text		 pemberi;	/* who gave a directive */
	kb_text		 mulai;		/* of what recurs: its first period is
					   the one that this begins in */
	kb_enum		 bukti_dari;	/* enum rakor_bukti_dari */
	kb_text		 petugas;
};

/* The report that proves it, as peta-konflik calls it; NULL: none. */
const char *rakor_laporan(const struct rekomendasi *);

/* Append-only: what is true later is another record. */
struct tindak_lanjut {
	struct kb_head	 head;
	kb_text		 rekomendasi;
	kb_text		 penerima;	/* one of them; semua: news of all,
					   which proves no single one */
	kb_date		 tanggal;
	kb_enum		 status;
	kb_text		 uraian;
	kb_text		 periode;	/* which instance of what recurs */
	kb_int		 capaian, capaian_dari;	/* 18 of 20 */
	kb_text		 satuan;
	kb_enum		 alasan;	/* of tidak_dapat, of tertunda */
	kb_pdate	 ditunda_ke;
	kb_enum		 bukti_jenis;
	kb_text		 bukti_nomor;
	kb_date		 bukti_tanggal;
	kb_text		 bukti_berkas, bukti_sidik;
	kb_pdate	 berlaku_sampai;
	kb_text		 dilaporkan;
	kb_date		 diverifikasi;
	kb_text		 diverifikasi_oleh, catatan;
	kb_text		 membatalkan;	/* nomor of the entry that this one
					   takes back: then neither counts */
	kb_text		 dicabut_oleh;	/* for lists: the one that took this
					   one back */
	kb_text		 petugas;
	bool		 dari_luar;	/* stored nowhere: another register says
					   so (kb_kantor.luar) */
};

/* What a unit of the office told a meeting: done, hindered, planned. */
enum rakor_bahasan {
	RAKOR_BAHASAN_PROGRES = 1, RAKOR_BAHASAN_KENDALA,
	RAKOR_BAHASAN_RENCANA, RAKOR_BAHASAN_TERTUNDA,
	RAKOR_BAHASAN_INFORMASI,
};

struct bahasan {
	struct kb_head	 head;
	kb_text		 rapat;
	kb_text		 unit;		/* "Bidang Politik Dalam Negeri ..." */
	kb_text		 sub_unit;
	kb_enum		 jenis;		/* enum rakor_bahasan */
	kb_text		 isi;
	kb_text		 program;	/* word of the list */
	kb_text		 oleh;		/* who told it */
	kb_text		 mitra;
	kb_pdate	 mulai, selesai;	/* of a plan */
	kb_text		 alasan;	/* of what was put off */
	kb_pdate	 ditunda_ke;
	kb_text		 sasaran;	/* who was reached, of the list */
	kb_int		 jumlah;	/* of it, or of what satuan says */
	kb_text		 satuan;
	kb_text		 rekomendasi;	/* the directive that answers it */
	kb_text		 catatan, petugas;
};

/* What a region brings to a meeting. */
struct masukan {
	struct kb_head	 head;
	kb_text		 rapat;
	kb_code		 wilayah;
	kb_text		 bidang, masalah, usul, rekomendasi, catatan, petugas;
};

struct rakor_setelan {
	kb_int		 hari_menjelang;	/* so many days before: near */
	kb_int		 hari_setelah;	/* of what recurs: after its period */
	kb_int		 hari_persiapan;	/* left at least, from it to
						   the first deadline */
	kb_enum		 kecuali_tidak_dapat;	/* left out of the percentage */
	kb_int		 batas_kapasitas;	/* per cent of a room's seats */
	kb_text		 batas_kapasitas_dasar;
	kb_text		 pola_nomor, kode_klasifikasi, kode_unit;
};

extern const struct kb_type rakor_setelan_type;
extern const struct kb_word rakor_jenis_rapat[], rakor_jenis[],
    rakor_setiap[], rakor_status[], rakor_alasan[], rakor_jenis_bahasan[];

/* The entry that takes that one back, for that reason, and not before its
 * day; texts are shared. */
struct tindak_lanjut rakor_pencabutan(const struct tindak_lanjut *,
	    const char *reason, kb_date today);

extern const struct kb_type rapat_type, rekomendasi_type, tindak_lanjut_type,
    masukan_type, bahasan_type;
extern const struct kb_type *const rakor_types[];	/* NULL */

/*
 * "62 orang dari 100 kursi: 62%, batas 50%", what of it is known; is it above
 * the meeting's own limit, else the office's?  And what that rests on.
 */
bool	 rakor_kapasitas(const struct rapat *, const struct rakor_setelan *,
	    struct kb_buf *);
const char *rakor_kapasitas_dasar(const struct rapat *,
	    const struct rakor_setelan *);

/*
 * The next addressee of a list ("provinsi, 64.09; Bidang Ideologi"), trimmed:
 * a region's code, semua (all regencies and cities), provinsi, or a unit of
 * the office.  Its length, 0 at the end; *at starts at NULL.
 */
size_t	 rakor_next(const char *list, const char **at);
bool	 rakor_is_all(const char *addressee);	/* semua */
bool	 rakor_is_all_at(const char *, size_t n);	/* in a list */
bool	 rakor_is_province(const char *addressee);	/* provinsi */
/*
 * The item that butir is a part of: of "9a" 1, which is the length of "9"; 0:
 * it stands at the top, as "9" and "a" do.
 */
size_t	 rakor_induk(const char *butir);
/* The order of a list: digits count as numbers, 9a before 10. */
int	 rakor_urut_butir(const char *, const char *);

#endif
