/* SPDX-License-Identifier: ISC */
/* tukar.h - what sending and receiving share. */
#ifndef KESBANG_TUKAR_TUKAR_H
#define KESBANG_TUKAR_TUKAR_H

#include "kesbang/store.h"
#include "kesbang/tukar.h"

/* A tombstone; jenis is the table's name. */
struct nisan {
	kb_text	 jenis;
	kb_code	 kantor;
	kb_text	 nomor;
	kb_text	 kunci;			/* a checksum: it may have all 64 bits */
	kb_text	 waktu, alasan;
	kb_text	 berita_acara;		/* its number: destroyed */
};

extern const struct kb_type nisan_type;

/* "64.74-64-000012"; handed over: "64-64.01-serah-000001". */
void	 tukar_nama(struct kb_buf *, const struct tukar_deret *, int64_t n);
/* The types that travel: those with a head.  NULL after the last. */
const struct kb_type *tukar_jenis(kb_types, size_t i);
/* By its table: two types may have one name (berkas). */
const struct kb_type *tukar_jenis_tabel(kb_types, const char *table);
/* A code that an office may have: of a province, a regency, a city, or 00. */
bool	 tukar_kantor(const kb_code *);
/* The columns that travel: all to their owner, else not what is masked. */
uint64_t tukar_kolom(const struct kb_type *, bool serah, bool pribadi);
/* Of the office ?1: it was entered here, and not sent by its owner; %s: the
 * table, for terimaan has an impor of its own. */
#define TUKAR_DIMASUKKAN						\
	"NOT EXISTS (SELECT 1 FROM terimaan u WHERE u.kantor = ?1 "	\
	"AND %s.impor BETWEEN u.masukan AND u.masukan_akhir)"
/* The columns that its table must have, and has the record all of them?
 * *column: what is missing. */
uint64_t tukar_wajib(struct kb_db *, const struct kb_type *);
bool	 tukar_lengkap(const struct kb_type *, uint64_t must,
	    const void *rec, const char **column);

/* ---- terima.c: how far a series has come ---- */

struct tukar_sampai {
	int64_t	 babak;			/* 0: nothing is in the register */
	int64_t	 urut;			/* up to there all of that era is */
	char	 sha[KB_SHA_HEX];	/* of its manifest; "" */
};

void	 tukar_sampai(struct kb_db *, const struct tukar_deret *,
	    struct tukar_sampai *);
/* "4, 5, 9": numbers of that era between first and end, without both, that
 * never came. */
int	 tukar_hilang(struct kb_db *, const struct tukar_deret *,
	    int64_t babak, int64_t first, int64_t end, struct kb_buf *,
	    struct kb_err *);
/* tanda_terima.c: what we sent has come, or what we sent on. */
struct tanda_terima;
int	 tukar_catat_terima(struct kb_kantor *, const struct tanda_terima *,
	    struct tukar_hasil *, struct kb_err *);
/* terima_isi.c: the records of a bundle; before: the last import before it. */
int	 tukar_isi(struct kb_kantor *, kb_types, const struct tukar_bundel *,
	    int64_t before, struct tukar_hasil *, struct kb_err *);
/* titipan.c: of that record this is what we do not know; "": nothing any more,
 * and why. */
int	 tukar_titipan_catat(struct kb_kantor *, const char *table,
	    const struct kb_head *, const char *isi, const char *why,
	    struct kb_err *);
/* Of that office nothing is kept any more. */
int	 tukar_titipan_lupa(struct kb_kantor *, const kb_code *office,
	    struct kb_err *);
/* The revisi of what is kept of that record; 0: nothing. */
int64_t	 tukar_titipan_revisi(struct kb_db *, const char *table,
	    const struct kb_head *);
/* What is kept of it as it is, for kb_wire_put(); NULL: nothing. */
char	*tukar_titipan_isi(struct kb_db *, const char *table,
	    const struct kb_head *);
/* A line more into r->told, and that record into its JENIS.jsonl there. */
void	 tukar_sisih(struct tukar_hasil *, const struct kb_type *,
	    const void *rec, uint64_t fields, const char *why);
/* What came, into the trail: nothing else there tells of it. */
int	 tukar_sisih_catat(struct kb_kantor *, const struct kb_type *,
	    const void *rec, const char *why, struct kb_err *);
/*
 * seluruh.c: a bundle with dasar 0 holds all that its sender has.  Before its
 * records: stones and titipan of before go; after them (before: the last import
 * that there was): so do rows that earlier bundles brought and it has not.
 */
struct manifest_kepala;
int	 tukar_seluruh_mulai(struct kb_kantor *,
	    const struct manifest_kepala *, struct kb_err *);
int	 tukar_seluruh_selesai(struct kb_kantor *, kb_types,
	    const struct manifest_kepala *, int64_t before,
	    struct tukar_hasil *, struct kb_err *);

#define TUKAR_SERIES "kantor = ? AND kepada = ? AND serah IS ?"
#define TUKAR_OF(d) KB_ARG((const char *)(d)->kantor.s),		\
	KB_ARG((const char *)(d)->kepada.s),				\
	KB_ARG((const char *)((d)->serah ? "ya" : NULL))
/* sign.c: our private key, for a program that gets it by memory; the buffer is
 * wiped when it is freed. */
int	 kb_key_read(const char *file, struct kb_buf *, struct kb_err *);
void	 kb_key_free(struct kb_buf *);
#endif
