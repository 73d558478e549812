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
/*
 * A copy of the whole file was made there: its path from the root, as a member
 * of the details; and the entry that has no more to say than this.
 */
void	 kb_trail_place(struct kb_buf *, const char *path);
int	 kb_trail_copied(struct kb_db *, const char *path, struct kb_err *);
/*
 * What of a record (jenis, kantor, nomor of of) the trail kept goes: such an
 * entry keeps the SHA-256 of its details, which the chain goes over.  One
 * entry more says so: aksi is KB_TRAIL_DESTROYED, jumlah that of of, rincian
 * an object of those members and the entries' numbers.  *any: there was such,
 * or jumlah is not 0; else there is none.
 */
#define KB_TRAIL_DESTROYED "musnah"
int	 kb_trail_destroyed(struct kb_db *, const struct kb_trail *of,
	    const char *members, bool *any, struct kb_err *);
/* Recomputes the chain; *broken is the first bad urut, or 0. */
int	 kb_trail_verify(struct kb_db *, int64_t *broken, struct kb_err *);
/* The first entry whose details are gone without such an entry; 0: none. */
int64_t	 kb_trail_untold(struct kb_db *);

#endif
