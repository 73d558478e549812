/* SPDX-License-Identifier: ISC */
/* pengawasan.h - sanctions, and what the joint team has before it. */
#ifndef KESBANG_PENGAWASAN_H
#define KESBANG_PENGAWASAN_H

#include "kesbang/ormas.h"
#include "kesbang/period.h"

/* ---- the ladder of sanctions ---- */

/* How far it is with one ormas, and what the law has next. */
struct ormas_tangga {
	kb_code	 kantor;
	kb_text	 ormas;
	kb_enum	 tahap;			/* the last step */
	kb_date	 tanggal;
	kb_text	 nomor_surat;
	kb_date	 batas;			/* of the warning: 7 working days */
	kb_int	 sisa;
	kb_date	 dipatuhi;
	kb_enum	 berikutnya;		/* enum ormas_tahap; 0: none */
	kb_text	 oleh, dasar;
};

/* The steps of one ormas, oldest first; several cases may follow. */
struct ormas_perkara {
	struct ormas		 o;	/* nama NULL: not in the register */
	const char		*name;	/* as the steps or the register say */
	struct ormas_sanksi	*step;
	size_t			 n;
	struct ormas_tangga	 now;
};

struct ormas_sanksi_all {
	struct ormas_perkara	*p;
	size_t			 n;
	struct kb_homes		 homes;
};

extern const struct kb_type ormas_tangga_type;

int	 ormas_sanksi_load(struct kb_kantor *, struct ormas_sanksi_all *,
	    struct kb_err *);
/* That of one ormas, by nomor or name; NULL and a message: none. */
const struct ormas_perkara *ormas_sanksi_of(struct kb_kantor *,
	    const struct ormas_sanksi_all *, const char *ormas,
	    struct kb_err *);
/* Has a warning's term passed, and nothing is known since? */
bool	 ormas_sanksi_waits(const struct ormas_perkara *);
void	 ormas_sanksi_free(struct ormas_sanksi_all *);
int	 ormas_sanksi_doc(struct kb_kantor *, const struct ormas_perkara *,
	    struct kb_doc **, struct kb_err *);
/* By which articles, and how days are counted: lines under the list. */
int	 ormas_sanksi_note(struct kb_kantor *, const struct ormas_sanksi_all *,
	    struct kb_buf *, struct kb_err *);

/* ---- the joint team's meeting ---- */

enum ormas_agenda_bagian {
	AGENDA_PENGADUAN = 1,	/* complaints that are not settled */
	AGENDA_TEMUAN,		/* findings that nothing was done about */
	AGENDA_RENCANA,		/* plans, also past ones not carried out */
	AGENDA_DIKERJAKAN,	/* done or settled in the period */
};

struct ormas_agenda {
	kb_enum	 bagian;
	kb_text	 nomor;
	kb_date	 tanggal;
	kb_enum	 jenis;			/* enum pengawasan_jenis */
	kb_text	 ormas, materi, instansi;
	kb_int	 hari;			/* since then, of what is open */
};

struct ormas_rapat;			/* what the team has before it */

extern const struct kb_type ormas_agenda_type;

int	 ormas_rapat_load(struct kb_kantor *, const struct kb_period *,
	    struct ormas_rapat **, struct kb_err *);
void	 ormas_rapat_free(struct ormas_rapat *);	/* NULL: nothing */
int	 ormas_rapat_rows(const struct ormas_rapat *, kb_row_fn *, void *,
	    struct kb_err *);
/* Is a complaint open, or a finding without a follow-up? */
bool	 ormas_rapat_waits(const struct ormas_rapat *);
/*
 * For the meeting.  Who complained is left out, but with bare, which returns
 * in *shown how many names there are.
 */
struct kb_doc *ormas_rapat_doc(struct kb_kantor *, const struct ormas_rapat *,
	    bool bare, size_t *shown);

#endif
