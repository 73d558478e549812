/* SPDX-License-Identifier: ISC */
/*
 * pemeriksaan.h - what BPK finds again and again in parties' aid, told before
 * it does: sixteen checks by party and budget year, and the order of what
 * took place.
 */
#ifndef KESBANG_PEMERIKSAAN_H
#define KESBANG_PEMERIKSAAN_H

#include "kesbang/banpol.h"
#include "kesbang/store.h"

/* The first sixteen are numbered as BPK's own kinds, list temuan_banpol. */
enum banpol_perkara {
	BANPOL_REKENING = 1, BANPOL_JUMLAH, BANPOL_BUKTI, BANPOL_PORSI,
	BANPOL_PERUNTUKAN, BANPOL_KLASIFIKASI, BANPOL_HARGA, BANPOL_FORMAT,
	BANPOL_TERLAMBAT, BANPOL_SALDO, BANPOL_KELEBIHAN, BANPOL_TANPA_LPJ,
	BANPOL_TANDA_TANGAN, BANPOL_ANGKA, BANPOL_BERULANG, BANPOL_PAJAK,
	BANPOL_URUTAN,		/* what took place, and in which order */
	BANPOL_CATATAN,		/* a record against its own rules */
	BANPOL_NPERKARA,
};

extern const struct kb_word banpol_perkara[];

/* A finding; its columns are those of kb_finding, and others. */
struct banpol_pemeriksaan_baris {
	kb_text		 jenis, nomor, kolom, temuan, dasar;
	kb_enum		 perkara;	/* enum banpol_perkara */
	kb_text		 partai;	/* kode; NULL: of none */
	kb_pdate	 tahun;
	kb_int		 berulang;	/* years up to this one in which the
					   party has one of that kind */
	kb_code		 wilayah;
	kb_text		 perbaikan;
};

extern const struct kb_type banpol_pemeriksaan_type;

struct banpol_pemeriksaan {
	struct banpol_pemeriksaan_baris *row;	/* by year, council, party as
						   computed, kind */
	size_t		 n;
	struct kb_homes	 homes;
};

/* All of them, of all years.  Free it after a failure, too. */
int	 banpol_pemeriksaan_load(struct kb_kantor *,
	    struct banpol_pemeriksaan *, struct kb_err *);
void	 banpol_pemeriksaan_free(struct banpol_pemeriksaan *);
/* Adds one of a record of that type: whose it is, is looked up. */
void	 banpol_pemeriksaan_add(struct kb_kantor *, struct banpol_pemeriksaan *,
	    const struct kb_type *, const struct banpol_pemeriksaan_baris *);
/* Repeats are counted, and all is put in order, after the last was added. */
void	 banpol_pemeriksaan_order(struct banpol_pemeriksaan *);
/* How many of which kind, with whom: lines for people, of chosen rows. */
void	 banpol_pemeriksaan_sum(const struct banpol_pemeriksaan_baris *,
	    size_t n, struct kb_buf *);

#endif
