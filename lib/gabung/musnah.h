/* SPDX-License-Identifier: ISC */
/* musnah.h - what the files about destroying share. */
#ifndef KESBANG_GABUNG_MUSNAH_H
#define KESBANG_GABUNG_MUSNAH_H

#include "kesbang/findings.h"
#include "kesbang/musnah.h"
#include "kesbang/trail.h"

/*
 * The records chosen so far, in a table of this connection: tabel, kantor,
 * nomor, nama (if it alone bears it), tanggal, masa, dasar.
 */
#define MUSNAH "temp.musnah"

extern const struct kb_type musnah_butir_type;	/* of its rows */

/* An empty choice; and what is chosen, into m. */
int	 musnah_kosong(struct kb_db *, struct kb_err *);
int	 musnah_pilihan(struct kb_db *, struct kb_musnah *, struct kb_err *);

enum nasib { NASIB_MUSNAH = 1, NASIB_DINILAI, NASIB_PERMANEN };

/* A line of the schedule. */
struct retensi {
	kb_text	 jenis, tanggal;	/* a table; its column of a date */
	kb_int	 aktif, inaktif;	/* years; unknown: not known */
	kb_enum	 nasib;			/* enum nasib */
	kb_text	 dasar, verifikasi;
};

struct jadwal {
	struct retensi	*r;
	size_t		 n;
	struct kb_homes	 homes;
};

int	 jadwal_baca(struct kb_kantor *, struct jadwal *, struct kb_err *);
void	 jadwal_free(struct jadwal *);
const struct retensi *jadwal_dari(const struct jadwal *, const char *table);
/* Its years; -1: the schedule does not know them all. */
int64_t	 retensi_tahun(const struct retensi *);

/* musnah_sisa.c: does that office file have any of its content? */
bool	 musnah_ada(struct kb_db *, const struct kb_musnah_butir *);

/* musnah_rujuk.c: as SQL the name that a reference to such a record may have,
 * where no other of its office bears it. */
void	 musnah_nama(const struct kb_type *, struct kb_buf *);
/* Takes what others refer to out of the choice, and says how many. */
int	 musnah_tahan(struct kb_kantor *, struct kb_buf *told,
	    struct kb_err *);
/* Refuses what others refer to that do not go. */
int	 musnah_tolak_rujukan(struct kb_kantor *, struct kb_err *);
/* Chooses those that refer to the chosen, and those that refer to these. */
int	 musnah_beserta(struct kb_kantor *, struct kb_err *);

#endif
