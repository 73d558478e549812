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

/* "64.74-64-000012". */
void	 tukar_nama(struct kb_buf *, const kb_code *from, const kb_code *to,
	    int64_t n);
/* The types that travel: those with a head.  NULL after the last. */
const struct kb_type *tukar_jenis(kb_types, size_t i);
/* By its table: two types may have one name (berkas). */
const struct kb_type *tukar_jenis_tabel(kb_types, const char *table);

/* terima.c: up to there all of that office's is in the register; the highest
 * number that ever came. */
int64_t	 tukar_tercakup(struct kb_db *, const kb_code *from,
	    const kb_code *to);
int64_t	 tukar_terakhir(struct kb_db *, const kb_code *from,
	    const kb_code *to);
/* "4, 5, 9": those from first and before end that never came. */
void	 tukar_hilang(struct kb_db *, const kb_code *from, const kb_code *to,
	    int64_t first, int64_t end, struct kb_buf *);
/* tanda_terima.c: what we sent has come. */
struct tanda_terima;
int	 tukar_catat_terima(struct kb_kantor *, const struct tanda_terima *,
	    struct tukar_hasil *, struct kb_err *);
/* terima_isi.c: the records of a bundle. */
int	 tukar_isi(struct kb_kantor *, kb_types, const struct tukar_bundel *,
	    struct tukar_hasil *, struct kb_err *);
#endif
