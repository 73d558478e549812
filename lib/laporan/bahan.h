/* SPDX-License-Identifier: ISC */
/*
 * bahan.h - what a document over a period says, between gathering (bahan.c)
 * and writing it (..._doc.c): the reports, the teams, and what else the form
 * of the document asks for.
 */
#ifndef KESBANG_LAPORAN_BAHAN_H
#define KESBANG_LAPORAN_BAHAN_H

#include "halaman.h"
#include "kesbang/store.h"

struct bahan;

/* A kind of document over reports. */
struct form {
	const char	*document;	/* in terbitan */
	const char	*joined;	/* and over the reports of all offices */
	size_t		 title, number;	/* its settings: offsets */
	int		 reach;		/* days back for late reports, at least */
	int		 ongoing;	/* and for chains that are still open */
	/* Of what is to come: days or months after the period; both 0: up to
	 * the next working day. */
	int		 days, months;
	int		(*more)(struct bahan *, struct kb_err *); /* or NULL */
	struct kb_doc	*(*doc)(const struct bahan *);
};

extern const struct form ringkas_form, athg_form, mingguan_form, bulanan_form;

static inline const char *
form_document(const struct form *f, const struct kb_kantor *k)
{
	return k->semua ? f->joined : f->document;
}

/* A table and the filter that it was counted with. */
struct bahan_table {
	struct kb_filter	 filter;
	struct kb_rekap	 r;
};

struct bahan_silence {			/* a team that owed, and sent nothing */
	char		*team;
	kb_date		 day;
};

struct bahan {
	struct kb_kantor	*k;
	const struct form	*form;
	struct laporan_setelan	 set;
	struct kb_buf		 home;
	struct kb_period	 period, plan;
	kb_stamp		 since;		/* late reports from here on */
	struct laporan_list	 day, ongoing, planned, late;
	struct laporan_item	*item;		/* of day, without nihil */
	size_t			 nitem, unclassed;
	size_t			 nevent;	/* distinct ones among them */
	struct laporan_list	 unmet;		/* plans of the period itself */
	struct laporan_list	 coming;	/* those whose time has not come */
	struct laporan_target	*team;		/* summed over the days */
	size_t			 nteam, nshort;
	int64_t			 masuk, nihil, rencana;	/* sums of the teams */
	struct bahan_silence	*silence;
	size_t			 nsilence, nowed;	/* of team-days */
	bool			 pending;	/* some may still send */
	bool			*heard;		/* a report for each day */
	kb_enum			 klasifikasi;
	const char		*number;	/* NULL: a draft */
	const char		*revised;	/* "Perbaikan ke-1: ..." */
	kb_date			 issued;	/* of a draft 0 */
	struct laporan_bagian	*section;	/* mingguan */
	struct kb_buf		*section_home;
	struct kb_doc		**section_more;	/* of other registers; NULL */
	struct kb_doc		*prices;	/* of that register; NULL: none */
	size_t			 nsection;
	struct bahan_table	**table;
	size_t			 ntable;
};

/* The texts of a title and a pattern among the settings. */
const char *bahan_setting(const struct bahan *, size_t offset);

/* bahan.c: a kind of document is gathered, judged by its class, let go. */
int	 bahan_gather(struct bahan *, kb_enum most, struct kb_err *);
void	 bahan_free(struct bahan *);

/* bahan_teams.c */
int	 bahan_teams(struct bahan *, struct kb_err *);
void	 bahan_teams_free(struct bahan *);

/* A table more, over a period of the office's own reports; column NULL:
 * one measure. */
int	 bahan_count(struct bahan *, const struct kb_period *,
	    const char *row, const char *column, bool events, struct kb_err *);

/* ---- what the documents have in common (ringkas_doc.c) ---- */

struct laporan_halaman bahan_sheet(const struct bahan *);	/* with its head */
void	 bahan_put_counts(struct kb_doc *, const struct bahan *);
void	 bahan_put_plans(struct laporan_halaman *, const struct bahan *);
/* Plans without a word since, open chains, what comes, late ones, measures. */
void	 bahan_put_rest(struct laporan_halaman *, const struct bahan *);

/* ---- and those of a week and a month (bahan_doc.c) ---- */

const char *bahan_level(const struct bahan *);	/* "kecamatan" or "kabkota" */
void	 bahan_put_basis(struct kb_doc *, const struct bahan *);
/* The sum of a row by its code; 0 where there is no such row. */
int64_t	 bahan_sum(const struct kb_rekap *, const char *code);
/* Reports beside events, by one measure. */
void	 bahan_put_pairs(struct kb_doc *, const char *measure,
	    const struct kb_rekap *reports,
	    const struct kb_rekap *events, int64_t plans);
/* "TIDAK MELAPOR": teams and days. */
void	 bahan_put_silence(struct laporan_halaman *, const struct bahan *);

#endif
