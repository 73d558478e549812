/* SPDX-License-Identifier: ISC */
/* periksa.h - what the checks share: the records, and where findings go. */
#ifndef KESBANG_BANPOL_PERIKSA_H
#define KESBANG_BANPOL_PERIKSA_H

#include <stdlib.h>
#include <string.h>

#include "kesbang/pemeriksaan.h"
#include "papan.h"

/* Rules that a kind of finding has besides its own. */
#define BANPOL_P35	"Permendagri 36/2018 Pasal 35 ayat (2)"
#define BANPOL_LAGI	"pemeriksaan BPK; temuan yang sama pada tahun lain"

struct periksa {
	struct kb_kantor	*k;
	struct banpol_perjalanan j;
	struct papan		 board;
	struct banpol_pemeriksaan	*out;
	struct kb_buf		 text;	/* of the finding being written */
};

/* The record that a finding is about. */
struct perihal {
	const char	*jenis;		/* name of its type */
	const char	*nomor, *kolom;
};

void	 periksa_keep(struct banpol_pemeriksaan *,
	    const struct banpol_pemeriksaan_baris *);
/* What stands in text is found of that party; it begins anew.  dasar NULL: as
 * the kind's. */
void	 periksa_found(struct periksa *, const struct banpol_satu *,
	    enum banpol_perkara, struct perihal, const char *dasar);

/* To the text: 14 Juni 2024. */
void	 periksa_day(struct periksa *, kb_date);
/* One after the other of that council (before NULL: the first), by year. */
const struct banpol_satu *periksa_next(const struct periksa *,
	    const kb_code *council, const struct banpol_satu *before);
/*
 * Did the office record that step in that year, of any party?  What it never
 * recorded, as before it kept the register, cannot be missed.
 */
bool	 periksa_records(const struct periksa *, const struct banpol_satu *,
	    enum banpol_tahap);
/* The party's last year before this one in which it got money; NULL: none. */
const struct banpol_satu *periksa_before(const struct periksa *,
	    const struct banpol_satu *);

/* The checks, of one party and year. */
typedef void periksa_fn(struct periksa *, const struct banpol_satu *);
periksa_fn periksa_rekening, periksa_hak, periksa_langkah, periksa_lapor,
    periksa_lama, periksa_pengurus, periksa_bayar;
/* And of what is in no party's year. */
int	 periksa_pagu(struct periksa *, struct kb_err *);
int	 periksa_bagian(struct periksa *, struct kb_err *);
int	 periksa_tujuan(struct periksa *, struct kb_err *);
int	 periksa_sp2d(struct periksa *, struct kb_err *);
int	 periksa_berkas(struct periksa *, struct kb_err *);
int	 periksa_suara(struct periksa *, struct kb_err *);
int	 periksa_belanja(struct periksa *, struct kb_err *);
int	 periksa_usang(struct periksa *, struct kb_err *);
int	 periksa_penetapan(struct periksa *, struct kb_err *);

int	 periksa_nilai(struct periksa *, struct kb_err *);
int	 periksa_koreksi(struct periksa *, struct kb_err *);

/* The first budget year that anything is recorded of. */
int	 periksa_awal(struct kb_db *, int today);
/* The one of that key, or NULL. */
const struct banpol_satu *periksa_of(const struct periksa *,
	    const kb_code *council, int year, const char *party);

#endif
