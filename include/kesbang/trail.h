/* SPDX-License-Identifier: ISC */
/*
 * trail.h - who changed what: an append-only table in which each entry holds
 * the SHA-256 of the one before it and of itself.
 */
#ifndef KESBANG_TRAIL_H
#define KESBANG_TRAIL_H

#include "kesbang/db.h"

struct kb_trail {
	kb_int		 urut;
	kb_stamp	 waktu;		/* the real clock, never --hari-ini */
	kb_text		 pelaku, program, perintah;
	kb_text		 aksi;		/* impor tambah ubah hapus atur ... */
	kb_text		 jenis;		/* record type, or NULL */
	kb_text		 kantor, nomor;	/* of the record, or NULL */
	kb_int		 jumlah;	/* rows added (+) or taken away (-) */
	kb_text		 rincian;	/* JSON: old values, counts, reason */
	kb_text		 hash;
};

extern const struct kb_type kb_trail_type;

/* Fills in urut, waktu, pelaku, program, perintah and hash. */
int	 kb_trail_add(struct kb_db *, const struct kb_trail *,
	    struct kb_err *);
/* Recomputes the chain; *broken is the first bad urut, or 0. */
int	 kb_trail_verify(struct kb_db *, int64_t *broken, struct kb_err *);

#endif
