/* SPDX-License-Identifier: ISC */
/*
 * pantau.h - how each recommendation stands with each addressee, today.
 *
 * What the records say is one thing: a text, a deadline, entries with dates.
 * What follows from them and from the day is here, computed when asked and
 * stored nowhere: what is late, near, done late; whose evidence has expired.
 *
 * A "sel" is one item, one addressee and, of what recurs, one period: what
 * stands in one place of the matrix.  Statuses are those of Peraturan BPK
 * 2/2017 Pasal 6(4), beside tertunda and tidak_berlaku.
 *
 * What a later meeting repeats (mengulang) is one duty with it for those whom
 * the later item asks, from that meeting's day on; for all others nothing
 * changes.  Its cell is that of the last item which asks it of them today, of
 * whichever meeting that repeats it, or repeats what repeats it; of several of
 * one meeting each is its own, and the first by number goes on with the old
 * one.  What was entered under any of these numbers is the history of that
 * cell, by day, as if of one.  What is old: of a meeting that asks again, it
 * knew what had been done, so sesuai, tidak_dapat and tidak_berlaku entered
 * under an old number before its day do not close its item, and are told beside
 * it; proses and tertunda go on, though a day put off to then does not come
 * before the one newly agreed, nor does one hold that was past by the meeting.
 * Old cells say diteruskan, show what was entered there, and count nowhere.
 *
 * Of what recurs all this holds period by period, where the rhythm is the same;
 * what was delivered for a period is not asked again.  Periods that
 * ended before the later one's first are still owed under the old number.
 * The first period is the one of mulai; else the meeting's, if from its last
 * day to that deadline there are hari_persiapan days, else the next.  What was
 * entered of a part, where the later item has none, stays beside: it does not
 * show the whole.  Nothing is owed of a meeting that is still to come.
 *
 * Several offices may record one meeting: the same number, day and kind, in
 * places of which one holds the other, or which a third one joins; what is
 * internal is its office's alone.
 * It counts once.  The record of the office that we act for holds, else that of
 * the office where it was, else the first by code; of its items the record of
 * the office that holds the meeting, else the first.  What any of them
 * entered counts for that one item, and of what they entered alike the first
 * by code.
 */
#ifndef KESBANG_PANTAU_H
#define KESBANG_PANTAU_H

#include "kesbang/rakor.h"
#include "kesbang/store.h"

enum rakor_waktu {
	RAKOR_TEPAT = 1,	/* done, by its day */
	RAKOR_SELESAI_TERLAMBAT,
	RAKOR_BERJALAN,		/* open, and its day is not near */
	RAKOR_MENJELANG,
	RAKOR_WAKTU_DITUNDA,	/* put off to a day that is not near */
	RAKOR_TERLAMBAT,
	RAKOR_TANPA_BATAS,	/* no day was agreed */
};

enum rakor_bukti {
	RAKOR_BUKTI_ADA = 1,
	RAKOR_BUKTI_TANPA,	/* said to be done, and nothing shows it */
	RAKOR_BUKTI_MENDAHULUI,	/* older than the meeting, and still holds */
	RAKOR_BUKTI_KEDALUWARSA,	/* held until a day that is past: then
					   it is not done any more */
	RAKOR_BUKTI_BERSAMA,	/* news of all, no entry of its own */
};

extern const struct kb_word rakor_waktu[], rakor_bukti[];

struct rakor_butir {
	struct rekomendasi	 r;	/* penerima, jenis, batas, setiap,
					   peristiwa, hari_setelah, mulai: of a
					   part that has none, its item's */
	kb_int			 hari;	/* hari_setelah, else as the subject of
					   its proof has it (bukti_dari) */
	const struct rapat	*rapat;
	const struct rakor_butir *induk;	/* what it is a part of; NULL */
	const struct rakor_butir *lama;	/* what it repeats; NULL */
	/* Of those that repeat it the first, and the next after this one; they
	 * need not ask the same addressees: ask the cell. */
	const struct rakor_butir *baru, *baru_lain;
	bool			 bagian;	/* it has parts: they owe */
	size_t			 dari, n;	/* its cells, in sel[] */
	/* Of what recurs, entries that say no period: of no cell. */
	size_t			 tanpa_periode;
};

struct rakor_sel {
	const struct rakor_butir *butir;
	kb_text		 penerima;	/* 64 (a province), 64.02, or a unit */
	kb_text		 periode;	/* 2024-T2; NULL: it does not recur */
	kb_date		 batas;		/* its last day; 0: none */
	kb_date		 jatuh_tempo;	/* the day that it is late after: batas,
					   or until when it was put off */
	kb_int		 sisa_hari;	/* until jatuh_tempo, of open ones */
	kb_enum		 status;	/* as it holds today */
	kb_enum		 waktu, bukti;	/* 0: says nothing of this one */
	kb_date		 selesai;	/* when it came to be sesuai */
	/* The entries, by day; akhir: the last one, NULL: there is none. */
	const struct tindak_lanjut *const *catatan;
	size_t		 ncatatan;
	const struct tindak_lanjut *akhir;
	const struct tindak_lanjut *penunjuk;	/* the one whose evidence it is;
						   NULL: none shows any */
	const struct tindak_lanjut *bersama;	/* the last news of all */
	/* The last one under an old number that closed it before this meeting,
	 * which asks again: it is told beside; NULL. */
	const struct tindak_lanjut *dahulu;
	const struct rakor_butir *baru;	/* the later item that asks the same of
					   them today; NULL */
	const struct rakor_butir *berlaku;	/* the last one that does: what
					   is told from the later meeting on
					   belongs there; NULL: here */
	bool		 diteruskan;	/* this cell went over to it: it counts
					   there, and not here; status and
					   waktu say how it would stand of what
					   was entered here */
	bool		 luar;		/* not asked of them, and told: it does
					   not count */
	bool		 diminta;	/* of luar: they are asked, but not of
					   this period */
};

/* What is asked for; NULL and 0: any. */
struct rakor_tanya {
	const char	*rapat;		/* nomor, or kantor/nomor */
	const char	*penerima;	/* as people write it */
	int		 dari, sampai;	/* years of the meetings */
	/* Instead of what is stored these entries, and the cells of their
	 * items; their texts outlive the stock. */
	bool		 titipan;
	const struct tindak_lanjut *catatan;
	size_t		 ncatatan;
	bool		 jawaban;	/* the cells of all meetings: that one's
					   answers may stand in others */
};

struct rakor_pantau {
	struct rakor_setelan	 set;
	kb_date			 hari_ini;
	kb_code			 kantor;	/* that we act for */
	struct rapat		*rapat;	/* by day, each once */
	size_t			 nrapat;
	const struct rapat	*ditanya;	/* the one asked for; NULL */
	struct rakor_butir	*butir;	/* by meeting, as the list runs */
	size_t			 nbutir;
	struct rakor_sel	*sel;	/* by item, addressee, period */
	size_t			 nsel;
	/* The addressees that there are: the province, its regions by code,
	 * units by name. */
	kb_text			*penerima;
	size_t			 npenerima;
	struct tindak_lanjut	*catatan;
	size_t			 ncatatan;
	struct pantau_dalam	*dalam;		/* what it was made of */
};

/*
 * The meetings' whole stock: also the items that repeat or are repeated by
 * those asked for, so that links hold; `tanya` chooses the cells.  A meeting
 * that there is not is refused.
 */
int	 rakor_pantau(struct kb_kantor *, const struct rakor_tanya *,
	    struct rakor_pantau *, struct kb_err *);
void	 rakor_pantau_free(struct rakor_pantau *);

/* For people: "Provinsi Kalimantan Timur", "Kutai Timur", "Bidang ...". */
void	 rakor_addressee(struct kb_kantor *, const char *, struct kb_buf *);
/* Is it open, and did not go over to a later item: neither done, impossible nor
 * not theirs?  Also of what was only told (luar). */
bool	 rakor_terbuka(const struct rakor_sel *);
/* Is something still asked of it: open, or done and nothing shows it? */
bool	 rakor_perlu(const struct rakor_sel *);
/* Does it count: asked of them, under this number? */
bool	 rakor_dihitung(const struct rakor_sel *);
/* The old number that a cell's entry was made under; NULL: its own, or there is
 * none. */
kb_text	 rakor_asal(const struct rakor_sel *, const struct tindak_lanjut *);
/* By nomor, first of the office that we act for, or by kantor/nomor; NULL:
 * none. */
const struct rakor_butir *rakor_butir_find(const struct rakor_pantau *,
	    const char *);
/* By nomor the nearest office's, or by kantor/nomor; NULL: none. */
const struct rapat *rakor_rapat_find(const struct rakor_pantau *,
	    const char *);
/* The same without a stock: kantor/nomor, or the word itself. */
char	*rakor_rapat_kunci(struct kb_kantor *, const char *);

/* The entry that took that one back, or itself where it takes one back: it
 * counts nowhere; NULL: it holds. */
const struct tindak_lanjut *rakor_pencabut(const struct rakor_pantau *,
	    const struct tindak_lanjut *);

/* ---- in the BPK manner: how many of how many ---- */

struct rakor_hitung {
	size_t	 n[RAKOR_TIDAK_BERLAKU + 1];	/* by status */
	size_t	 terlambat, menjelang, selesai_terlambat, tanpa_bukti;
	size_t	 pembagi;	/* all but tidak_berlaku, and where the office
				   says so tidak_dapat */
};

void	 rakor_hitung_add(const struct rakor_pantau *,
	    struct rakor_hitung *, const struct rakor_sel *);
/* All cells of an item. */
struct rakor_hitung rakor_hitung_butir(const struct rakor_pantau *,
	    const struct rakor_butir *);
/*
 * "62,50%": so many of so many (> 0), half up, but neither nothing nor just
 * all for what is nearly so.
 */
void	 rakor_seratus(int64_t n, int64_t of, int decimals, struct kb_buf *);
/* "62,50% (10 dari 16)"; of none "-". */
void	 rakor_persen(const struct rakor_hitung *, struct kb_buf *);

/* ---- a cell as a record: lists, filters, sums, calendars ---- */

struct rakor_keadaan {
	kb_text		 rekomendasi, rapat, butir;
	kb_int		 tahun;		/* of the meeting */
	kb_text		 penerima, nama_penerima, isi;
	kb_enum		 jenis;
	kb_text		 periode;
	kb_date		 jatuh_tempo, batas;
	kb_int		 sisa_hari;	/* of open ones; < 0: days late */
	kb_enum		 status, waktu, bukti;
	kb_date		 tanggal;	/* of the last entry */
	kb_date		 selesai;
	kb_int		 capaian, capaian_dari;
	kb_text		 satuan, uraian;
	kb_date		 ditunda_ke;
	kb_text		 diteruskan;	/* nomor of the one it went over to */
	kb_text		 asal;		/* the old number of the last entry */
	kb_enum		 luar;		/* of the cell's; else unknown */
	kb_code		 wilayah;	/* of the addressee; "": a unit */
	kb_code		 kantor;
};

extern const struct kb_type rakor_keadaan_type;

/* Its texts live in the stock and in scratch, which is emptied first. */
struct rakor_keadaan rakor_keadaan(struct kb_kantor *,
	    const struct rakor_sel *, struct kb_buf *scratch);

#endif
