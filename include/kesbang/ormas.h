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
#include "kesbang/rekap.h"

enum ormas_bentuk {
	ORMAS_YAYASAN = 1, ORMAS_PERKUMPULAN, ORMAS_TIDAK_BERBADAN_HUKUM,
	ORMAS_ASING,
};

enum ormas_lingkup { ORMAS_NASIONAL = 1, ORMAS_PROVINSI, ORMAS_KABKOTA };
enum { ORMAS_SAMA = 1, ORMAS_SEHARI_SEBELUM };	/* setting akhir */
/* What makes an ormas "aktif": setting aktif. */
enum {
	ORMAS_AKTIF_TERDAFTAR = 1, ORMAS_AKTIF_PENGURUS,
	ORMAS_AKTIF_SURAT_LAPOR, ORMAS_AKTIF_KEGIATAN,
};
enum { ORMAS_SEMESTER = 1, ORMAS_TAHUN };	/* setting periode_laporan */

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
	kb_text		 alasan, catatan;
	kb_date		 tanggal_perubahan;	/* of the board, the statutes */
	kb_text		 petugas;
};

enum ormas_surat_jenis {
	ORMAS_PENGINGAT = 1, ORMAS_KEKURANGAN, ORMAS_TANDA_TERIMA, ORMAS_LAPOR,
	ORMAS_PENGANTAR, ORMAS_KEGIATAN, ORMAS_PERINGATAN,
};

enum ormas_cara_kabar { ORMAS_CARA_SURAT = 1 };	/* others: a word each */
enum ormas_arah { ORMAS_KELUAR = 1, ORMAS_MASUK };

enum ormas_hasil { ORMAS_NOMOR_MATI = 4, ORMAS_ALAMAT_HILANG };

extern const struct kb_word ormas_surat_words[], ormas_hasil_words[];

struct komunikasi {
	struct kb_head	 head;
	kb_text		 ormas;
	kb_stamp	 waktu;
	kb_enum		 cara, arah;
	kb_text		 perihal, tujuan, nomor_surat;
	kb_enum		 hasil;
	kb_text		 isi;
	kb_enum		 jenis_surat;
	kb_date		 tanggal_surat;
	kb_text		 masa, tentang;
	kb_int		 urutan;
	kb_text		 sidik_surat, penandatangan, petugas;
};

enum { ORMAS_SAMBANG = 1, ORMAS_PEMBINAAN, ORMAS_MONITORING };

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

enum pengawasan_jenis {
	PENGAWASAN_RENCANA = 1, PENGAWASAN_PEMANTAUAN, PENGAWASAN_PENGADUAN,
	PENGAWASAN_TEMUAN, PENGAWASAN_TINDAK_LANJUT,
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

enum ormas_tahap {
	SANKSI_PERSUASIF = 1, SANKSI_PERINGATAN, SANKSI_PENGHENTIAN,
	SANKSI_PENCABUTAN,
};

/* A step of the ladder of UU 16/2017 Ps 60-62. */
struct ormas_sanksi {
	struct kb_head	 head;
	kb_text		 ormas;
	kb_enum		 tahap;		/* enum ormas_tahap */
	kb_date		 tanggal;
	kb_text		 nomor_surat, pejabat, pasal, alasan, bukti;
	kb_date		 dipatuhi;
	kb_text		 catatan;
	kb_enum		 langkah;	/* of the persuasive steps */
	kb_enum		 langsung;	/* revoked at once, Ps 61 (3) */
	kb_text		 petugas;
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
	kb_int		 tenggat_kantor;	/* working days; or none */
	kb_int		 jeda_surat;	/* days between two letters */
	kb_int		 jeda_kunjungan;	/* and between two visits */
	kb_text		 pola_nomor, kode_klasifikasi, kode_unit;
	kb_span		 peringatan;	/* how long before its end a term is
					   called ending */
	kb_date		 skt_daerah_sampai;	/* regions' last day to issue */
	kb_date		 skt_daerah_berakhir;	/* and the last of such an SKT */
};

/* ---- one ormas, as people call it (kenal.c) ---- */

/*
 * By KUNCI: nomor, name, abbreviation, another name; several that are called
 * so are told with their numbers.
 */
int	 ormas_get(struct kb_kantor *, const char *key, struct ormas *,
	    struct kb_buf *home, struct kb_err *);
/* What other records store to mean it: its name, unless others bear it. */
const char *ormas_called(struct kb_kantor *, const struct ormas *);

/* ---- filings, their papers, whose turn it is ---- */

/* A line of syarat.csv: what a procedure asks for. */
struct ormas_syarat {
	kb_text	 prosedur;	/* "skt_baru|skt_perpanjangan" */
	kb_text	 syarat;	/* its code */
	kb_text	 bagian;	/* the paper that it is looked for in */
	kb_text	 uraian;
	kb_text	 untuk;		/* "yayasan|perkumpulan"; NULL: everyone */
	kb_enum	 wajib;
	kb_text	 kolom;		/* of the filing, which says it already */
	kb_text	 temuan;	/* what periksa tells while it is missing */
	kb_text	 dasar;
};

enum ormas_ada {
	ORMAS_ADA = 1,		/* handed in, and good */
	ORMAS_PERBAIKI,		/* handed in, something is wrong with it */
	ORMAS_BELUM,		/* lacking */
	ORMAS_BELUM_TENTU,	/* lacking; the register does not tell whether
				   this ormas needs it */
	ORMAS_TIDAK_WAJIB,	/* not there, and need not be */
	ORMAS_TIDAK_PERLU,	/* not of this kind of ormas */
	ORMAS_MENYUSUL,		/* to be looked for in a paper that is not there */
};

/* A line of a filing's checklist. */
struct ormas_paper {
	kb_text	 syarat, bagian, uraian;
	kb_enum	 keadaan;	/* enum ormas_ada */
	kb_date	 diterima;
	kb_text	 nomor_dokumen;
	kb_date	 tanggal_dokumen;
	kb_text	 catatan;	/* what is wrong with it */
	kb_text	 berkas;	/* nomor of the mark; NULL: none */
	kb_text	 untuk, kolom, temuan, dasar;
};

enum ormas_langkah {		/* how far a filing has come */
	ORMAS_DITERIMA = 1, ORMAS_DIKEMBALIKAN, ORMAS_MENUNGGU,
	ORMAS_DITERUSKAN, ORMAS_TERCATAT, ORMAS_TERBIT, ORMAS_DITOLAK,
};

enum ormas_giliran { ORMAS_KANTOR = 1, ORMAS_PEMOHON, ORMAS_KEMENTERIAN };

struct ormas_filing {
	struct permohonan	 p;
	struct ormas		 o;		/* as the register has it; nama
						   NULL: not there, or several */
	struct ormas_paper	*paper;		/* in the checklist's order */
	size_t			 n;
	size_t			 in, lacking;	/* of those that are needed;
						   ORMAS_PERBAIKI is lacking */
	size_t			 marked;	/* marks of the clerk, any */
	kb_enum			 keadaan, giliran;	/* giliran 0: done */
	kb_date			 sejak, tenggat;	/* of this turn */
	kb_int			 sisa;		/* working days; < 0: late */
};

/* All texts live as long as this. */
struct ormas_filings {
	struct ormas_filing	*f;
	size_t			 n;
	struct kb_homes		 homes;
};

enum ormas_pick { ORMAS_IN_HAND, ORMAS_FILED };	/* FILED: finished, too */

extern const struct kb_word ormas_langkah[];
extern const struct kb_type ormas_syarat_type, ormas_paper_type,
    ormas_urusan_type;

/* In the order of their deadlines.  Free it after a failure, too. */
int	 ormas_filings(struct kb_kantor *, enum ormas_pick,
	    struct ormas_filings *, struct kb_err *);
/* One, by KUNCI: of a filing, or of an ormas with one filing in hand. */
int	 ormas_filing(struct kb_kantor *, const char *key,
	    struct ormas_filings *, struct kb_err *);
void	 ormas_filings_free(struct ormas_filings *);
/* Is it required of this ormas and not there, or not good? */
bool	 ormas_lacks(const struct ormas_paper *);
/* Is the office's or the Ministry's time over? */
bool	 ormas_late(const struct ormas_filing *);

/* A filing as a line of the list; the texts are the filing's. */
struct ormas_urusan {
	kb_code	 kantor;
	kb_text	 nomor, ormas, prosedur;
	kb_date	 diterima;
	kb_enum	 keadaan;
	kb_date	 sejak;
	kb_enum	 giliran;
	kb_date	 tenggat;
	kb_int	 sisa, ada, kurang;
};

struct ormas_urusan ormas_urusan(const struct ormas_filing *);
/* How working days are counted, and what is unsure: lines under the list. */
int	 ormas_filings_note(struct kb_kantor *, const struct ormas_filings *,
	    struct kb_buf *, struct kb_err *);
/* The checklist of one filing, as a paper to hand over. */
int	 ormas_filing_doc(struct kb_kantor *, const struct ormas_filing *,
	    struct kb_doc **, struct kb_err *);

/* Papers that came ("a,b"; "semua": all that are needed), and that did not. */
struct ormas_marking {
	kb_text	 ada, belum, catatan;
	size_t	 changed;
};

int	 ormas_mark(struct kb_kantor *, const struct ormas_filing *,
	    struct ormas_marking *, struct kb_err *);

extern const struct kb_word ormas_bentuk[];
extern const struct kb_type ormas_type, permohonan_type, ormas_berkas_type,
    komunikasi_type, kunjungan_type, laporan_kegiatan_type, pengawasan_type,
    tim_terpadu_type, ormas_sanksi_type, ormas_setelan_type;
extern const struct kb_type *const ormas_types[];	/* NULL */

/* ---- the register in figures (rekap.c) ---- */

/* What it is counted by: "bidang", "kecamatan", "status", "aktif", ... */
extern const struct kb_word ormas_ukuran[];
extern const struct kb_rekap_of ormas_rekap;

/* kb_rekap_count(), with what is computed, and the rules that it follows. */
int	 ormas_rekap_count(struct kb_kantor *, struct kb_rekap *,
	    struct kb_err *);

#endif
