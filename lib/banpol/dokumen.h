/* SPDX-License-Identifier: ISC */
/* dokumen.h - what the files of the papers share. */
#ifndef KESBANG_BANPOL_DOKUMEN_H
#define KESBANG_BANPOL_DOKUMEN_H

#include "kesbang/dokumen.h"
#include "kesbang/letter.h"
#include "kesbang/lpj.h"
#include "kesbang/proses.h"

enum dokumen_tingkat { DOKUMEN_PROVINSI = 1, DOKUMEN_KABUPATEN, DOKUMEN_KOTA };

/* What a paper says of whom, how much, and why. */
struct dokumen_isi {
	/* of all papers */
	kb_pdate	 tahun, tahun_lalu, tahun_depan;
	kb_int		 termin;
	kb_enum		 tingkat;	/* enum dokumen_tingkat */
	kb_text		 daerah, pemda, dprd, kpu, kepala_daerah, provinsi;
	kb_date		 hari_ini, tanggal;
	kb_text		 tanggal_terbilang;
	kb_enum		 tahun_berakhir;
	kb_text		 tim, tim_keputusan;
	/* of one party */
	kb_text		 partai, partai_nama, partai_singkatan, partai_pengurus;
	kb_money	 hak, jumlah;	/* of several: what was determined */
	kb_text		 jumlah_terbilang;
	kb_enum		 terbagi;	/* two results in this year */
	kb_pdate	 pemilu;	/* of the newest */
	kb_text		 bagian;	/* "pencairan ke-1, hasil Pemilu 2019" */
	kb_text		 bulan;		/* "5/12"; NULL: all of the year */
	kb_int		 suara;
	kb_rate		 nilai;
	kb_text		 hitungan;	/* a line each result */
	kb_text		 syarat, syarat_ada, syarat_kurang;
	kb_text		 sebab;		/* why it is held */
	kb_enum		 diperiksa;	/* there is an LHP */
	kb_text		 meterai;	/* "Meterai Rp10.000" */
	kb_money	 dibayar;	/* where it is not what was computed */
	/* of several */
	kb_int		 cacah;
	kb_text		 cacah_terbilang;
	kb_money	 pagu;
	kb_enum		 perubahan;	/* pagu is that of the DPPA */
	kb_text		 penetapan_nomor, penetapan_dasar;
	kb_date		 penetapan_tanggal;
	kb_text		 lpj_belum;
};

/* When, and by which number: of the last of its kind. */
struct dokumen_tahap {
	struct {
		kb_date	 tanggal;
		kb_text	 nomor;
	}		 t[BANPOL_DITAHAN - 1];
};

/* What became of the money. */
struct dokumen_uang {
	kb_money	 diterima, pendidikan, operasional, lain, belanja,
			 saldo, disetor, belum_disetor;
	kb_text		 diterima_terbilang;
	kb_date		 batas_lpj, batas_kantor;
	kb_enum		 lewat;
};

extern const struct kb_type dokumen_isi_type, dokumen_tahap_type,
    dokumen_uang_type;

/* Texts that live as long as a paper, or a run. */
struct dokumen_teks {
	char		**s;
	size_t		 n;
};

const char *dokumen_keep(struct dokumen_teks *, char *);
/* Empties the buffer; NULL where it held nothing. */
const char *dokumen_keep_buf(struct dokumen_teks *, struct kb_buf *);
void	 dokumen_teks_free(struct dokumen_teks *);

struct catat_tahun;
struct dokumen;
struct dokumen_satu;

/* A kind of paper. */
struct dokumen_jenis {
	const char	*name;		/* and its file in data/banpol */
	const char	*help;
	bool		 each;		/* one a party */
	bool		 payment;	/* of one payment, where there are several */
	bool		 decided;	/* of what was determined; a draft before */
	bool		 theirs;	/* the party's own: it numbers and signs */
	enum banpol_tahap tahap;	/* entered by issuing it; 0: none */
	/* Builds it where it is no text of data/banpol. */
	int		(*build)(struct dokumen *, struct dokumen_satu *,
			    struct kb_doc *, struct kb_err *);
	/* Why that party is not one for it; NULL: it is, or any is. */
	const char	*(*not_for)(const struct dokumen *,
			    const struct banpol_satu *);
	/* Why one that is not asked for by name needs it no more. */
	const char	*(*done)(const struct dokumen *,
			    const struct banpol_satu *);
	/* What of one in a list of several is to be filled in by hand. */
	const char	*(*lacks)(const struct banpol_satu *);
	/* What must come before it can be signed; NULL: nothing. */
	const char	*(*not_yet)(const struct dokumen *,
			    const struct banpol_satu *);
};

/* A run: what all its papers share. */
struct dokumen {
	struct kb_kantor		*k;
	struct banpol_dokumen_want	*want;
	const struct dokumen_jenis	*jenis;
	struct banpol_perjalanan	 all;
	const struct banpol_satu	**of;	/* whom it is about */
	size_t				 nof;
	struct kb_template		*text;
	struct dokumen_isi		 isi;	/* of all of them */
	struct dokumen_teks		 teks;
	const struct banpol_lembar	*lembar;	/* NULL: none */
	struct banpol_buku		 buku;
	struct banpol_berkas_semua	 berkas;
	struct anggaran			 anggaran;
	struct kb_buf			 anggaran_home;
	struct catat_tahun		*tahun;	/* NULL: nothing was issued */
	struct banpol_pemeriksaan	 found;	/* by periksa, when asked */
	bool				 looked;
};

/* Of each result one, or an old sum taken off a new one. */
#define DOKUMEN_NBARIS (2 * BANPOL_MASA)

/* One paper. */
struct dokumen_satu {
	const struct banpol_satu	*of;	/* NULL: of several */
	struct dokumen_isi		 isi;
	struct dokumen_tahap		 tahap;
	struct dokumen_uang		 uang;
	struct anggaran			 anggaran;	/* in force on its day */
	struct pencairan		 cair;	/* of its termin; or all unknown */
	struct banpol_lpj		 lpj;
	/* The rows that it is about, and their sum; catatan: what of it a row
	 * is, where it is not the whole sum. */
	struct banpol_baris		 baris[DOKUMEN_NBARIS];
	size_t				 nbaris;
	kb_money			 dihitung;
	struct dokumen_teks		 teks;
	kb_text				 number;
	kb_date				 date;	/* 0: for the hand */
};

extern const struct dokumen_jenis dokumen_jenis[];	/* ends with no name */

/* ---- dokumen_kumpul.c ---- */
void	 dokumen_umum(struct dokumen *);	/* d->isi */
int	 dokumen_kumpul(struct dokumen *, struct dokumen_satu *,
	    struct kb_err *);
/* The rows that hold; NULL and 0: it cannot be computed. */
const struct banpol_baris *dokumen_baris(const struct dokumen *, size_t *n);
/* The last step of that kind, of that payment; of any where none is asked
 * for. */
const struct banpol_kejadian *dokumen_kejadian(const struct banpol_satu *,
	    enum banpol_tahap, kb_int payment);
/* A part that is unknown counts as nothing; a sum without room is unknown. */
void	 dokumen_jumlah(kb_money *sum, const kb_money *);
/* All that it spent; unknown: no line of it is recorded. */
kb_money dokumen_belanja(const struct banpol_satu *);

/* ---- dokumen_bayar.c ---- */
/* p->baris and p->dihitung, of the payment that is asked for; none of a result
 * that was named and that it has no part of. */
void	 dokumen_bayar(const struct dokumen *, struct dokumen_satu *);
/* Fails where the party's year has several, and none is asked for. */
int	 dokumen_termin(const struct dokumen *, const struct banpol_satu *,
	    struct kb_err *);

/* "satu juta rupiah"; NULL: unknown. */
kb_text	 dokumen_terbilang(struct dokumen_satu *, const kb_money *);
/* p->isi.jumlah, in words, too. */
void	 dokumen_rupiah(const struct dokumen *, struct dokumen_satu *);

/* ---- meterai.c ---- */
/* p->isi.meterai: "Meterai Rp10.000". */
int	 dokumen_meterai(const struct dokumen *, struct dokumen_satu *,
	    struct kb_err *);

/* ---- auditor.c ---- */
int	 dokumen_auditor(struct dokumen *, struct dokumen_satu *,
	    struct kb_doc *, struct kb_err *);

/* ---- dokumen_daftar.c ---- */
typedef struct kb_doc *dokumen_make_tabel(const struct dokumen *,
	    const struct dokumen_satu *);
/* Lists of those that it is about; the second is not looked at. */
dokumen_make_tabel dokumen_verifikasi, dokumen_persetujuan, dokumen_lpj,
	    dokumen_ringkasan;

/* ---- dokumen_tabel.c ---- */
/* The rows that it is about, and their sum; the caller frees it. */
dokumen_make_tabel dokumen_hitungan;
#define DOKUMEN_NTABEL 8
void	 dokumen_tabel(const struct dokumen *, const struct dokumen_satu *,
	    struct kb_given_table to[DOKUMEN_NTABEL]);
void	 dokumen_tabel_free(struct kb_given_table to[DOKUMEN_NTABEL]);

/* ---- dokumen_catat.c ---- */
/* The step that it is already entered as; NULL: none. */
const struct banpol_kejadian *dokumen_lama(const struct dokumen *,
	    const struct banpol_satu *, const char *about);
/* Number and step of one that is issued: a new one, or that one again. */
int	 dokumen_catat(struct dokumen *, struct dokumen_satu *,
	    const char *about, struct kb_err *);

#endif
