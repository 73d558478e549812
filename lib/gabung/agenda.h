/* SPDX-License-Identifier: ISC */
/* agenda.h - what the sources of the agenda share. */
#ifndef KESBANG_GABUNG_AGENDA_H
#define KESBANG_GABUNG_AGENDA_H

#include "kesbang/agenda.h"

struct agenda_isi {
	struct kb_kantor *k;
	kb_date		 today, until;	/* the last day that is told */
	kb_date		 since;		/* what was due before it is told as a
					   number, where there are many */
	const char	*only;		/* the office that was asked for
					   (--kantor); NULL: all in the file */
	enum agenda_bidang now;		/* the source at hand */
	struct agenda_kumpulan *all;
};

/* Something due on that day (0: none said): what, whose (NULL: the office's),
 * and the command that tells more: "-p %" at its end gets that day. */
void	 agenda_add(struct agenda_isi *, kb_date, const char *what,
	    const char *whose, const char *command);

/* One of many that were due long ago: counted in one row, with the last of
 * their days. */
void	 agenda_older(struct agenda_isi *, kb_date, const char *what,
	    const char *whose, const char *command);

/* So many that no day was said for. */
void	 agenda_many(struct agenda_isi *, const char *what, int64_t n,
	    const char *command);

struct agenda_sumber {
	enum agenda_bidang bidang;
	int	(*put)(struct agenda_isi *, struct kb_err *);
};

extern const struct agenda_sumber agenda_sumber[];	/* ends with no put */

#endif
