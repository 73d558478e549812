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
/*
 * Which prices count, and what they are compared with:
 *
 * A market is a name in a place; of a province, where several of its cities
 * have one of that name, it is a market of its own.  Of two offices' prices of
 * one thing in one market on one day the nearest office's counts (KB_NEAREST).
 * Of two of one office none does, until it is said which is right (yakin) or
 * the other one goes; where both say the same, it is one.
 *
 * A price is doubtful where it is below the floor, or far (harga_ragu) from
 * most of its neighbours: the three prices before it and the three after it
 * of the same goods and unit, in any market, that are within HARGA_SEZAMAN
 * days of it and above the floor; but not where it agrees with most of those
 * before it, or of those after it, as where prices move to another level.  So
 * the wrong one is doubtful, and not the next one after it; of two that are
 * alone both are.  It stays as written,
 * and enters no mean and no change until the office says that it is right
 * (yakin: ya); yakin: tidak makes any price doubtful.
 *
 * The change of a market is against the last earlier day, HARGA_LALU days
 * back at most, on which that market has a price of that commodity in that
 * unit which counts.  Where that is not the market's own previous monitoring
 * day (the last on which anything was seen there), the day is named.  Over
 * several markets it is that of the means over the markets that have both
 * prices; where these are fewer than those that reported, this is said.
 */
#ifndef KESBANG_HARGA_H
#define KESBANG_HARGA_H

#include "kesbang/office.h"
#include "kesbang/picture.h"

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
	kb_enum		 yakin;		/* a flag: it is right (or not), however
					   far from the others it is */
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
	kb_int	 janggal;		/* so many times the last price, or less
					   than its so many-th part, is doubtful */
	kb_money terendah;		/* and so is what is less than this */
	kb_text	 pasar;			/* markets that are due: "A|B"; unknown:
					   those seen in the last 30 days */
};

/* ---- arithmetic: whole numbers, half away from zero ---- */

/* The one price of an observation: of a range its middle, rounded half up. */
kb_money harga_satu(kb_money min, kb_money maks);
kb_money harga_rata(int64_t sum, size_t n);	/* n 0: unknown */
/* (now - was) / was in hundredths of a per cent; false: was is not above 0. */
bool	 harga_persen(int64_t now, int64_t was, int64_t *hundredths);
void	 harga_persen_kata(struct kb_buf *, int64_t hundredths); /* "-27,40" */
/* Does a change reach so many per cent, up or down? */
bool	 harga_gejolak(int64_t hundredths, kb_rate persen);

/* Is a price doubtful, beside another one of the same goods and unit?  The
 * thousands may be left out: "Rp85 per kg". */
enum harga_ragu {
	HARGA_WAJAR, HARGA_TANPA_RIBUAN, HARGA_JAUH,
	HARGA_DISANGKAL,		/* by the office */
	HARGA_GANDA,			/* the office has another one, too */
};

#define HARGA_TETANGGA 3		/* so many on either side, ... */
#define HARGA_SEZAMAN 183		/* not more days away */
#define HARGA_LALU 366			/* nor the price of before */

enum harga_ragu harga_ragu(kb_money, kb_money other,
	    const struct harga_setelan *);

/* The lists that prices are judged by. */
struct harga_daftar {
	struct ambang		*ambang;
	struct harga_zona	*zona;
	struct konversi		*konversi;
	size_t			 nambang, nzona, nkonversi;
	struct harga_setelan	 set;
	struct kb_homes		 homes;
	struct kb_buf		 home;
};

int	 harga_daftar_baca(struct kb_kantor *, struct harga_daftar *,
	    struct kb_err *);
void	 harga_daftar_free(struct harga_daftar *);	/* also after a failure */

/* What holds for a price; ambang NULL: nothing does. */
struct harga_batas {
	const struct ambang	*ambang;
	const struct konversi	*konversi;	/* by which it was converted */
	int64_t			 atas;		/* in the unit of the price */
	bool			 tak_bertanggal;	/* since when is not known */
	bool			 satuan_lain;	/* there is one, of another unit */
};

struct harga_batas harga_batas_untuk(const struct harga_daftar *,
	    const char *komoditas, const char *satuan, kb_date, const kb_code *);

/* ---- the prices of a day, or of several ---- */

enum harga_tiap { HARGA_TIAP_PASAR = 1, HARGA_TIAP_KOMODITAS };
extern const struct kb_word harga_tiap[];

struct harga_baris {
	kb_date		 tanggal;
	kb_text		 pasar;		/* NULL: all that reported */
	kb_text		 komoditas, satuan;
	kb_int		 banyak;	/* markets whose price counts */
	kb_money	 harga, terendah, tertinggi;
	kb_int		 ragu;		/* and whose does not; unknown: none */
	kb_text		 meragukan;	/* these: "Rp93 (Segiri)" */
	kb_date		 sebelumnya;	/* the day that it is compared with;
					   unknown: several, or none */
	kb_int		 sama;		/* markets that have both prices */
	kb_text		 perubahan;	/* per cent */
	kb_text		 dibanding;	/* what is unusual about it: "05/12/2025;
					   2 dari 3 pasar" */
	kb_enum		 gejolak;	/* a flag */
	kb_enum		 jenis;		/* enum harga_acuan */
	kb_money	 batas;
	kb_int		 di_atas;	/* markets whose price, or the upper end
					   of it, is above their ceiling */
	kb_text		 simpangan;	/* of harga, per cent; of the one price
					   that is a range its two ends */
	kb_text		 simpangan_terendah, simpangan_tertinggi;
	kb_text		 dasar;
};

extern const struct kb_type harga_baris_type;

struct harga_tanya {
	struct kb_period masa;		/* from 0: the last day with prices */
	const char	*pasar, *komoditas;	/* part of the name; NULL: all */
	enum harga_tiap	 tiap;
};

struct harga_pantau {
	struct harga_baris *baris;	/* by day, as commodities are listed */
	size_t		 n;
	size_t		 gejolak;
	size_t		 meragukan;	/* prices, of which the first has this */
	char		*contoh;	/* number */
	struct kb_buf	 ragu;		/* which these are: a sentence */
	struct kb_buf	 note;		/* whose law, what was not compared */
	struct kb_homes	 homes;
};

int	 harga_pantau(struct kb_kantor *, const struct harga_tanya *,
	    struct harga_pantau *, struct kb_err *);
void	 harga_pantau_free(struct harga_pantau *);	/* also after a failure */

/* As a section of the report of a period: of each thing the price of its last
 * monitoring day (none: of its last day), and the shocks of all days. */
int	 harga_bagian(struct kb_kantor *, const struct kb_period *,
	    struct kb_doc *, size_t *n, struct kb_err *);

/* lean: a line each, for a message. */
struct kb_doc *harga_doc(struct kb_kantor *, const struct harga_pantau *,
	    bool lean);

/* ---- one thing through the days ---- */

struct harga_grafik {
	struct kb_pic_chart	 c;
	struct kb_pic_value	*value;
	struct kb_pic_series	*series;
	const char		**period;
	struct kb_pic_value	*ceiling;	/* of each day */
	struct kb_homes		 homes;
};

/* Refused where more than one commodity, or unit, is asked for. */
int	 harga_grafik(struct kb_kantor *, const struct harga_tanya *,
	    struct harga_grafik *, struct kb_err *);
struct kb_doc *harga_grafik_doc(struct kb_kantor *,
	    const struct harga_grafik *);
void	 harga_grafik_free(struct harga_grafik *);	/* also after a failure */

/* ---- which days are due, and which were seen ---- */

enum harga_hari {
	HARGA_TERPANTAU = 1, HARGA_TERLEWAT, HARGA_LUAR_JADWAL, HARGA_LIBUR,
	HARGA_MENDATANG,
};

extern const struct kb_word harga_hari[];

struct harga_jadwal_baris {
	kb_date		 tanggal;
	kb_text		 hari;
	kb_enum		 keadaan;	/* enum harga_hari */
	kb_int		 pasar, komoditas;	/* so many were seen */
	kb_text		 belum;		/* markets that were due and not seen */
	kb_text		 libur;		/* its name */
};

extern const struct kb_type harga_jadwal_type;

struct harga_jadwal {
	struct kb_period masa;
	struct harga_jadwal_baris *baris;	/* results */
	size_t		 n;
	size_t		 terpantau, terlewat, luar, kurang;
	struct kb_homes	 homes;
};

int	 harga_jadwal(struct kb_kantor *, struct harga_jadwal *,
	    struct kb_err *);
void	 harga_jadwal_kata(const struct harga_jadwal *, struct kb_buf *);
/* lean: only what was missed, for a message. */
struct kb_doc *harga_jadwal_doc(struct kb_kantor *,
	    const struct harga_jadwal *, bool lean);
void	 harga_jadwal_free(struct harga_jadwal *);	/* also after a failure */

/* On how many monitoring days of a period a commodity had no price. */
struct harga_kosong {
	kb_text	 komoditas;
	kb_int	 hari;			/* on which any market was seen */
	kb_int	 ada, tanpa;		/* with a price, without one */
	kb_date	 terakhir;		/* day with a price, also before */
};

extern const struct kb_type harga_kosong_type;
int	 harga_kosong_rows(struct kb_kantor *, const struct kb_period *,
	    kb_row_fn *, void *, struct kb_err *);
/* The same as a sentence, of the commodities that were asked for (NULL: all);
 * nothing where each day has a price. */
int	 harga_kosong_kata(struct kb_kantor *, const struct kb_period *,
	    const char *komoditas, struct kb_buf *, struct kb_err *);

/* Is what was asked for part of the name?  NULL: all that there is is. */
bool	 harga_memuat(const char *asked, const char *name);
/* Are there such a market and commodity (also by another spelling, which is
 * replaced, in home)?  Refused where there are not, with the nearest. */
int	 harga_tanya_kenal(struct kb_kantor *, struct harga_tanya *,
	    struct kb_homes *home, struct kb_err *);

extern const struct kb_type harga_type, komoditas_type, ambang_type;
extern const struct kb_type harga_zona_type, konversi_type;
extern const struct kb_type harga_setelan_type;

#endif
