/* SPDX-License-Identifier: ISC */
/* grafik.h - the series of a chart while they are counted. */
#ifndef KESBANG_KONFLIK_GRAFIK_H
#define KESBANG_KONFLIK_GRAFIK_H

#include "peta.h"

/* One series: of what, and its values. */
struct deret {
	const char	*code, *label;
	int		 rank;
	size_t		 all;
	struct kb_pic_value *at;
};

struct susun;

/* What a chart counts, and how. */
struct way {
	bool		 peristiwa;
	enum konflik_baris baris;		/* 0: all of them */
	int		(*add)(struct susun *, const struct konflik_keadaan *,
			    const struct konflik_tanya *, struct kb_err *);
	const char	*id, *title, *unit, *what;
	enum kb_pic_kind kind;
};

struct susun {
	struct kb_kantor	*k;
	struct konflik_grafik	*g;
	const struct way	*way;
	struct deret		*d;
	size_t			 n, nperiod;
	size_t			 period;	/* the one being counted */
	struct kb_period	 last;
	const char		*part;		/* of what; NULL: of all */
	size_t			 told;		/* records */
	kb_enum			 class;		/* of them */
};

/* NULL: events have no levels. */
const struct way *grafik_cara(bool peristiwa, enum konflik_baris);
/* The text is freed with the chart. */
char	*grafik_teks(struct susun *, struct kb_buf *);

#endif
