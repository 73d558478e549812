/* SPDX-License-Identifier: ISC */
/*
 * musnah.h - destroying records: what the office's retention schedule
 * (data/retensi.csv) says is to be, or what somebody asked for, and the berita
 * acara of it.
 *
 * UU 27/2022 Pasal 44 ayat (1): personal data is destroyed when its retention
 * has ended and the schedule says "musnah" (huruf a), or at the request of
 * whom it is about (huruf b).  How long is the office's to know: the schedule
 * as built in names no years.
 */
#ifndef KESBANG_MUSNAH_H
#define KESBANG_MUSNAH_H

#include "kesbang/doc.h"
#include "kesbang/office.h"

struct kb_musnah_setelan {
	kb_text	 pola_nomor, kode_klasifikasi, kode_unit;
	kb_text	 saksi;			/* "A|B" */
};

extern const struct kb_type kb_musnah_setelan_type;

/* A record that goes: what the berita acara says of it, and no more. */
struct kb_musnah_butir {
	kb_text	 tabel;			/* of its type */
	kb_code	 kantor;
	kb_text	 nomor;
	kb_pdate tanggal;		/* that its time is counted from */
	kb_text	 masa, dasar;		/* "5 tahun sejak tanggal" */
};

struct kb_musnah {
	/* What is asked for. */
	const struct kb_type *type;	/* NULL: all */
	char *const	*key;		/* these; none: by the schedule */
	size_t		 nkey;
	bool		 beserta;	/* and what refers to them */
	bool		 dinilai;	/* also what the schedule leaves to an
					   appraisal, which was done */
	const char	*alasan, *persetujuan;
	const char	*nomor;		/* given by hand, else by the pattern */
	uint64_t	 disetujui;	/* kb_musnah_himpunan() of what somebody
					   agreed to; 0: nobody was asked */
	/* Results. */
	struct kb_musnah_butir *butir;	/* by type, date, nomor */
	size_t		 n;
	struct kb_homes	 homes;
	struct kb_buf	 told;		/* lines: what does not go, and why */
	kb_date		 hari;		/* of the berita acara; 0: a draft */
};

/* Of each type whose years the schedule knows, how many records of the register
 * are over them; appraise: they are to be appraised first. */
int	 kb_musnah_habis(struct kb_kantor *, void (*fn)(void *,
	    const struct kb_type *, bool appraise, int64_t n), void *,
	    struct kb_err *);
/* What there is to destroy today.  Nothing is changed. */
int	 kb_musnah_rencana(struct kb_kantor *, struct kb_musnah *,
	    struct kb_err *);
/* Is there what the berita acara has to name, an approval and a number? */
int	 kb_musnah_siap(struct kb_kantor *, const struct kb_musnah *,
	    struct kb_err *);
/* Which records a plan has: two of the same have one sum, which is not 0. */
uint64_t kb_musnah_himpunan(const struct kb_musnah *);
/*
 * The same, and destroys it, in the caller's transaction: each record leaves a
 * tombstone and an entry of the trail that name the berita acara, whose number
 * it fills in.  KB_BUSY: it is not what was agreed to any more.
 */
int	 kb_musnah_terbit(struct kb_kantor *, struct kb_musnah *,
	    struct kb_err *);
/* One that was issued, by its nomor, from the trail. */
int	 kb_musnah_lagi(struct kb_kantor *, struct kb_musnah *,
	    struct kb_err *);
/* The berita acara; without a day a draft of it. */
int	 kb_musnah_doc(struct kb_kantor *, const struct kb_musnah *,
	    struct kb_doc **, struct kb_err *);
/*
 * Where the content of these may be yet that the command does not reach, line
 * by line: backups beside the file, and what the trail knows that was copied.
 * NULL: of all that was ever destroyed here, also by who sent it.
 */
void	 kb_musnah_sisa(struct kb_db *, const struct kb_musnah *,
	    struct kb_buf *);
/*
 * Which destructions that the office file knows the backup does not, line by
 * line: what they destroyed is in it.  Of a file that cannot be read, nothing.
 */
void	 kb_musnah_kembali(const char *path, const char *backup,
	    const struct kb_who *, struct kb_buf *told);
void	 kb_musnah_free(struct kb_musnah *);	/* after a failure, too */

/* Types by table, or by a name that only one has; NULL: a fault. */
const struct kb_type *kb_musnah_jenis(const char *, struct kb_err *);

#endif
