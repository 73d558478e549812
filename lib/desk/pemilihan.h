/* SPDX-License-Identifier: ISC */
/*
 * pemilihan.h - which election is meant, on a day or in a report's period.
 *
 * An election runs from the first known day of its stages until a week after
 * the last reports on it were due: who has sent none then is still asked.  A
 * stage of which nobody wrote down the beginning runs on its last day.
 *
 * Meant is what runs in the span: of several the one that the setting
 * desk.pilkada names, or, where it names none of them, each.  Who can tell of
 * one only (the desk) does not choose.  Where none runs nothing is meant, but
 * as asked for:
 */
#ifndef KESBANG_DESK_PEMILIHAN_H
#define KESBANG_DESK_PEMILIHAN_H

#include "kesbang/hari_desk.h"

enum desk_bila_tiada {
	DESK_TIADA,			/* nothing */
	DESK_SETELAN,			/* what the setting names */
	/* Those whose stages are to come, and what the setting names and has
	 * no stages: grants are agreed on before there are any. */
	DESK_DINI,
};

struct desk_dimaksud {
	const char	**nama;		/* each once, by beginning */
	size_t		 n;
	struct kb_homes	 homes;
};

/* Of a desk whose stages were read; a setting that names no election that is
 * known fails (KB_CONFIG) where DESK_SETELAN asks for it. */
int	 desk_pemilihan(const struct desk *, const struct kb_period *,
	    enum desk_bila_tiada, struct desk_dimaksud *, struct kb_err *);
void	 desk_dimaksud_free(struct desk_dimaksud *);	/* also after a failure */
/* In a report of that period, of what DESK_DINI says: is it about this one? */
bool	 desk_berlangsung(struct kb_kantor *, const char *election,
	    const struct kb_period *);

/* The settings, the stages of the region and their spans, of a desk with its
 * k and wilayah. */
int	 desk_masa_baca(struct desk *, struct kb_err *);
/* The first known day of an election's stages; none: it has none. */
kb_date	 desk_masa_mulai(const struct desk *, const char *pilkada);
#define DESK_DARI_SETELAN "setelan desk.pilkada: "	/* that names it */
/* The name as it is known by stages, equipment, reports, grants or violations;
 * else fails, naming those that there are.  what goes before. */
int	 desk_dikenal(struct kb_db *, const char *name, struct kb_homes *,
	    const char **as, const char *what, enum kb_status,
	    struct kb_err *);
/* Of an election that has no stages: the one that has and that its name
 * holds, "2024" of "Pilkada 2024"; the caller frees it.  NULL: none. */
char	*desk_mungkin(struct kb_kantor *, const char *election);

#endif
