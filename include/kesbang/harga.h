/* SPDX-License-Identifier: ISC */
/*
 * harga.h - prices and stocks of staple goods as seen in the markets, and the
 * ceilings they are held against.
 *
 * What is watched: Perpres 71/2015 jo. 59/2020 Pasal 2.  HET and HAP are data
 * with their days, zone and legal basis (ambang), never code.  A price that
 * nobody saw is missing, not 0.  Units are never converted by themselves:
 * prices are compared in one unit, or by a factor that the office has set.
 */
#ifndef KESBANG_HARGA_H
#define KESBANG_HARGA_H

#include "kesbang/office.h"

/* Words for a stock; a quantity stands beside them, or instead. */
enum harga_stok {
	STOK_AMAN = 1, STOK_CUKUP, STOK_MENIPIS, STOK_KOSONG,
	STOK_TIDAK_DIJUAL,
};

/* One commodity in one market on one day. */
struct harga {
	struct kb_head	 head;
	kb_date		 tanggal;
	kb_code		 wilayah;	/* of the market; unknown: the office's */
	kb_text		 pasar;
	kb_text		 komoditas;	/* by its name, see struct komoditas */
	kb_text		 satuan;	/* that the price is for */
	kb_money	 harga_min;	/* the lowest asked, or the only price */
	kb_money	 harga_maks;	/* unknown: there was one price */
	kb_enum		 stok;		/* enum harga_stok */
	kb_rate		 stok_jumlah;
	kb_text		 stok_satuan;
	kb_int		 stok_hari;	/* days that it is thought to last */
	kb_text		 sumber, catatan;
	kb_text		 petugas;
};

/* What is watched, and how markets and panels spell it. */
struct komoditas {
	kb_text	 kode, nama;
	kb_text	 ejaan;			/* a|b */
	kb_text	 satuan;		/* that its ceiling is for */
	kb_text	 kelompok;
	kb_int	 urutan;
	kb_text	 dasar;
};

/* HET: a ceiling of retail; HAP: a reference, as a range or one figure. */
enum harga_acuan { ACUAN_HET = 1, ACUAN_HAP };

struct ambang {
	kb_text	 komoditas, satuan;
	kb_enum	 jenis;			/* enum harga_acuan */
	kb_text	 zona;			/* see struct harga_zona; unknown: all */
	kb_date	 berlaku_mulai;		/* unknown: nobody found out since when */
	kb_date	 berlaku_sampai;
	kb_money batas_bawah, batas_atas;
	kb_text	 dasar, verifikasi;
};

/* Which zone a region belongs to; one row for the region above it will do. */
struct harga_zona {
	kb_code	 wilayah;
	kb_text	 zona;
	kb_text	 dasar;
};

/* How many of `ke` one `satuan` of a commodity holds, as the office says. */
struct konversi {
	kb_text	 komoditas, satuan, ke;
	kb_rate	 faktor;
	kb_text	 dasar;
};

struct harga_setelan {
	kb_text	 hari;			/* of the week: "senin, kamis" */
	kb_rate	 gejolak;		/* per cent, from which on it is a shock */
	kb_text	 pasar;			/* markets that are due: "A|B"; unknown:
					   those seen in the last 30 days */
};

extern const struct kb_type harga_type, komoditas_type, ambang_type;
extern const struct kb_type harga_zona_type, konversi_type;
extern const struct kb_type harga_setelan_type;

#endif
