/* SPDX-License-Identifier: ISC */
/*
 * tukar.h - exchange between offices: a bundle holds what an office changed
 * since the last one that its parent took, signed; a receipt says so.
 *
 * Every record has one owner, the office in its column kantor, and once that
 * office has a key here only its bundles change it.  Bundles of one office for
 * one receiver are numbered; each says on which number it builds (dasar, 0: it
 * holds everything), and names that manifest and the one before it by their
 * checksums, so that one that was lost is healed by the next and a second copy
 * of the office's file is seen.  A file that went back to a backup begins an
 * era (babak), whose first bundle holds everything and takes the place of what
 * its earlier ones brought.  The carrier is anybody's: USB, e-mail, ssh.
 */
#ifndef KESBANG_TUKAR_H
#define KESBANG_TUKAR_H

#include "kesbang/bundel.h"
#include "kesbang/office.h"
#include "kesbang/store.h"

/*
 * As SQL: is a row (kantor) the office's, or of one below it that has no key
 * yet, for which it enters?  below 0: only the office's own.  Two ranges of
 * codes ("64.", "64/"), for which there is an index.
 */
#define TUKAR_MILIK(office, below)					\
	"(kantor = " office " OR (" below " AND kantor > iif(" office	\
	" = '00', '', " office " || '.') AND kantor < iif(" office	\
	" = '00', ':', " office " || '/') AND kantor NOT IN "		\
	"(SELECT k.kantor FROM tukar_kunci k)))"

/* ---- records ---- */

/* An office that we exchange with, above or below us. */
struct kantor_lain {
	kb_code	 kode;
	kb_text	 nama, surel, telepon;
	kb_int	 hari;			/* it sends at least every so many days */
	kb_text	 catatan;
};

/* A key that it signs with.  An office that has one sends its records itself;
 * those of one without are entered by the office above it (--kantor). */
struct kunci_kantor {
	kb_code	 kantor;
	kb_text	 sidik_jari;		/* kb_pub_print(): follows from it */
	kb_text	 kunci_publik;		/* a line of OpenSSH's .pub */
	kb_date	 mulai, sampai;		/* taken here on those days, of what is
					   said to be made on those days */
	kb_date	 dicabut;		/* lost: nothing that comes is taken */
	kb_text	 catatan;
};

/*
 * Bundles of one office for one receiver, in their order; those that hand
 * over the receiver's own records are a series by themselves.
 */
struct tukar_deret {
	kb_code	 kantor, kepada;
	bool	 serah;
};

#define TUKAR_URUT_MOST 999999

/* A bundle that we made, and what it reached to. */
struct kiriman {
	kb_code	 kepada;
	kb_enum	 serah;			/* a flag */
	kb_int	 babak;			/* the era of our file: kb_babak() */
	kb_int	 urut, dasar;
	kb_stamp dibuat;
	kb_int	 catatan;		/* so many records, tombstones too */
	kb_text	 sha256;		/* of its manifest */
	kb_text	 lingkup;		/* a checksum of which types and columns */
	kb_int	 jejak, masukan;	/* the last entry of the trail; the last
					   import */
	kb_stamp diterima;		/* when its receiver said so; unknown: not */
	kb_enum	 cabang;		/* a flag: the receiver has another bundle
					   of ours than we know */
	kb_text	 sebab;			/* why it was refused there */
};

enum terimaan_keadaan {
	TERIMAAN_DITERAPKAN = 1,	/* it is in the register */
	TERIMAAN_MENUNGGU,		/* one before it is missing */
	TERIMAAN_TERCAKUP,		/* a later one held all of it */
	TERIMAAN_DITOLAK,		/* and why */
};

struct terimaan {
	kb_code	 kantor, kepada;
	kb_enum	 serah;			/* a flag */
	kb_int	 babak, urut;
	kb_text	 sha256;
	kb_int	 dasar;
	kb_text	 sebelumnya;		/* the sha256 of the number before it */
	kb_stamp dibuat, datang;
	kb_enum	 keadaan;		/* enum terimaan_keadaan */
	kb_int	 catatan;		/* records that it changed here */
	kb_enum	 sandi;			/* a flag: it came sealed */
	kb_stamp diteruskan;		/* the office above us has it, too */
	kb_text	 sebab;
	kb_text	 jejak;			/* the end of its sender's trail then */
	kb_int	 masukan, masukan_akhir;	/* imports here that it was */
};

/* What of a record our program has no column for, as JSON members. */
struct titipan {
	kb_code	 kantor;
	kb_text	 jenis, nomor;
	kb_int	 revisi;
	kb_text	 isi;
};

struct tukar_setelan {
	kb_code	 kepada;		/* unknown: the office above us */
	kb_text	 kunci;			/* file of our private key */
	kb_text	 tanpa;			/* types that do not leave: "a|b" */
	kb_enum	 pribadi;		/* a flag: private columns leave, too */
	kb_int	 hari;			/* an office is silent after so many */
};

extern const struct kb_type kantor_lain_type, kunci_kantor_type;
extern const struct kb_type kiriman_type, terimaan_type, titipan_type;
extern const struct kb_type tukar_setelan_type;

/* The record types of kesbangpol; ends with NULL. */
extern const struct kb_type *const kesbangpol_types[];

typedef const struct kb_type *const *const *kb_types;	/* kb_all_types */

/* ---- sending ---- */

/* Does that list (tukar_setelan.tanpa) name the type?  A word of it that names
 * none would let go what was to stay: periksa adds a fault for each. */
bool	 tukar_tanpa(const char *list, const struct kb_type *);
void	 tukar_tanpa_periksa(kb_types, const char *list, const struct kb_src *,
	    struct kb_errs *);

struct tukar_kirim {
	kb_types	 types;
	kb_code		 kepada;	/* unknown: by the settings */
	bool		 all;		/* not only since the last accepted: a
					   new era begins */
	bool		 serah;		/* the receiver's own records */
	bool		 seal;		/* only the receiver can open it */
	bool		 bare;		/* handed over without a seal */
	/* Results. */
	struct kiriman	 made;
	bool		 up;		/* the receiver stands above us */
	int64_t		 closed;	/* records that are secret, unsealed */
	struct kb_buf	 home;		/* its texts */
	struct kb_buf	 name;		/* "64.74-64-000012.kbundel" */
	struct kb_buf	 bytes;		/* the bundle */
};

/*
 * Makes the next bundle and notes it, in the caller's transaction.  To an
 * office above us all goes; below us only what .down of a type lets go; to
 * others nothing (KB_USAGE).  KB_DATA: the receiver has bundles of ours that
 * this file does not know, and all is not set.
 */
int	 tukar_kirim(struct kb_kantor *, struct tukar_kirim *, struct kb_err *);
/* Closes bytes for an office by its key; the name gets its ending. */
int	 tukar_sandi(struct kb_kantor *, const kb_code *reader,
	    struct kb_buf *bytes, struct kb_buf *name, struct kb_err *);
void	 tukar_kirim_free(struct tukar_kirim *);	/* after a failure, too */

/* ---- keys ---- */

/* What it is called beside the office file, where no setting says otherwise. */
#define TUKAR_KUNCI ".kunci-kantor"
/* The file of our private key, whether it is there or not; caller frees. */
int	 tukar_kunci_berkas(struct kb_kantor *, char **file, struct kb_err *);
/* The office that such a line names at its end ("kantor 64.74"), or NULL. */
const char *tukar_kunci_milik(const char *line);
/* Records it: of one that is there already nothing but its comment changes.  The
 * rest of the record is filled in; its texts are home's. */
int	 tukar_kunci_catat(struct kb_kantor *, struct kunci_kantor *,
	    struct kb_buf *home, enum kb_put_result *, struct kb_err *);
/* So many records of that office were entered here (--kantor). */
int64_t	 tukar_dimasukkan(struct kb_db *, kb_types, const kb_code *);
/* What is left to do after one (struct kunci_kantor) was recorded. */
void	 tukar_kunci_lanjut(struct kb_kantor *, const void *rec,
	    struct kb_buf *);

/* ---- receiving ---- */

/* A bundle or a receipt, opened; nothing of it is stored yet. */
struct tukar_bundel {
	char			*name;		/* for messages */
	struct kb_members	 members;
	struct manifest		*m;		/* of a bundle, or NULL */
	struct tanda_terima	*t;		/* of a receipt, or NULL */
	struct kb_buf		 home;
};

/* Who may sign as whom, and when: the keys that are on record here. */
struct tukar_penanda {
	struct kunci_kantor *kunci;
	size_t		 n;
	kb_code		 own;		/* our office */
	kb_stamp	 now;		/* by the clock: --hari-ini brings no
					   key back */
	bool		 came;		/* it was taken when it came: only by whom
					   it is signed is asked */
	struct kb_homes	 homes;
};

int	 tukar_penanda(struct kb_db *, struct tukar_penanda *,
	    struct kb_err *);
void	 tukar_penanda_free(struct tukar_penanda *);	/* after a failure, too */
/*
 * Did that office sign the text (NULL: no signature), by a key that is taken
 * today and was then?  When it was made is only its own word.  KB_SIGN: no,
 * and what to do; name: what it is called in messages.
 */
int	 tukar_sah(const struct tukar_penanda *, const char *name,
	    const kb_code *who, const char *purpose, kb_stamp made,
	    const struct kb_buf *text, const struct kb_buf *signature,
	    struct kb_err *);
/*
 * Looks whether it is whole, and signed by whom it says; needs no office file.
 * KB_DATA: broken; KB_SIGN: not signed by that office, or it is unknown;
 * KB_CONFIG: of a newer program.  Free it after a failure, too.
 */
int	 tukar_buka(const char *name, const char *bytes, size_t n,
	    const struct tukar_penanda *, struct tukar_bundel *,
	    struct kb_err *);
/* As far as it was read (also by a call that failed): is it that office's own,
 * or neither to it nor to one below it? */
bool	 tukar_bukan_untuk(const struct tukar_bundel *, const char *office);
void	 tukar_tutup(struct tukar_bundel *);

struct tukar_hasil {
	bool		 again;		/* it had come before: nothing was done */
	bool		 receipt;	/* it was one, and is noted */
	bool		 stray;		/* one for another office: passed by */
	struct terimaan	 row;		/* what became of it */
	size_t		 fresh, changed, deleted, conflicts, carried;
	size_t		 destroyed;	/* of the deleted: kb_db_wipe() is due */
	size_t		 burnt;		/* that were destroyed here: not taken */
	size_t		 dropped;	/* bundles to be sent on that may hold what
					   was destroyed */
	size_t		 skipped;	/* of offices that send them themselves */
	size_t		 aside;		/* that do not speak for their place */
	size_t		 lost;		/* that its sender has no more */
	size_t		 taken;		/* handed over, and the number is used */
	struct kb_buf	 told;		/* of those, a line each */
	struct kb_buf	 missing;	/* "4, 5": numbers before it */
	bool		 none;		/* nothing of that series ever came in */
	struct kb_members aside_files;	/* JENIS.jsonl: what did not stay in the
					   register, as impor reads it */
	struct kb_buf	 home;
};

/*
 * Into the register, in the caller's transaction, which is to be rolled back
 * after a failure: then nothing of it was stored.  bytes: the file as it
 * came, kept where it waits or is to be sent on; sealed: it had come so.
 * KB_DATA: it is not for us, holds records that are not its sender's, or is of
 * another copy of its sender's file.  Free the result after a failure, too;
 * its row lives as long as it and the bundle.
 */
int	 tukar_terapkan(struct kb_kantor *, kb_types, struct tukar_bundel *,
	    const struct kb_buf *bytes, bool sealed, struct tukar_hasil *,
	    struct kb_err *);
/* Notes why a signed one was refused; in a transaction of its own. */
int	 tukar_tolak(struct kb_kantor *, const struct tukar_bundel *,
	    const char *why, struct tukar_hasil *, struct kb_err *);
/* What offices below us sent and the one above us has not yet. */
int	 tukar_titip(struct kb_kantor *, struct terimaan **, size_t *n,
	    struct kb_homes *, struct kb_err *);
/* Waiting ones whose turn it is now. */
int	 tukar_siap(struct kb_db *, struct terimaan **, size_t *n,
	    struct kb_homes *, struct kb_err *);
/* A waiting one whose bytes are gone. */
int	 tukar_lenyap(struct kb_kantor *, const struct terimaan *,
	    struct kb_err *);
void	 tukar_hasil_free(struct tukar_hasil *);

/* A bundle that says what came, for its sender: by the same way back.  *bytes
 * stays empty where this office has no key. */
int	 tukar_tanda_terima(struct kb_kantor *, const struct tukar_hasil *,
	    struct kb_buf *name, struct kb_buf *bytes, struct kb_err *);

/* Is anything kept that a newer program wrote? */
bool	 tukar_titipan_ada(struct kb_db *);
/*
 * What a newer program wrote and ours knows since it was updated goes into the
 * register, as its owner has it; *n: so many records.  kirim does it, too.
 */
int	 tukar_titipan_kembali(struct kb_kantor *, kb_types, size_t *n,
	    struct kb_err *);
/* Of a record that is destroyed (kb_store_destroy) what we have no column for
 * goes, too. */
int	 tukar_titipan_musnah(struct kb_kantor *, const char *table,
	    const struct kb_grave *, const char *members, struct kb_err *);

/* ---- who has sent ---- */

enum tukar_kabar {
	TUKAR_LANCAR = 1, TUKAR_DIAM, TUKAR_HILANG, TUKAR_BELUM,
	TUKAR_DITOLAK,			/* the last that it sent was refused */
	TUKAR_TANPA_TANDA,		/* above us: what we sent has no receipt,
					   for longer than it may be silent */
};

struct tukar_kelengkapan {
	kb_code	 kantor;
	kb_text	 nama;
	kb_enum	 kabar;			/* enum tukar_kabar */
	kb_int	 terakhir;		/* the highest number that came */
	kb_date	 datang;		/* the day of the last one that came */
	kb_int	 hari;			/* so many days ago */
	kb_int	 menunggu;
	kb_text	 hilang;		/* numbers that never came and are in no
					   later one */
	kb_int	 catatan;		/* records of theirs in this file */
	kb_text	 sebab;			/* of the last that was refused */
	kb_int	 kepadanya;		/* the last number that we sent there */
	kb_int	 tanpa_tanda;		/* so many without a receipt since */
	kb_text	 surel, telepon;
};

extern const struct kb_type tukar_kelengkapan_type;

/*
 * An office after the other, by code: below us those that have a key, are
 * listed as kantor-lain, sent something, and each region of the next level
 * that has an office; above us those that we sent to.  And how many are silent
 * or miss something.  types NULL: catatan is not counted.
 */
int	 tukar_kelengkapan(struct kb_kantor *, kb_types, kb_row_fn *, void *,
	    size_t *, struct kb_err *);
/* A message to those; *n: so many. */
int	 tukar_pengingat(struct kb_kantor *, struct kb_doc **, size_t *n,
	    struct kb_err *);

/* The office that our bundles go up to, by the settings; "": none is known,
 * for above a province only who says so sends to the Ministry. */
int	 tukar_tujuan(struct kb_kantor *, kb_code *, struct kb_err *);
/* The office above it: of 64.74 it is 64, of 64 it is 00 (the Ministry), of
 * that none. */
kb_code	 tukar_atasan(const kb_code *);

#endif
