/* SPDX-License-Identifier: ISC */
/*
 * teruskan.h - situation reports as potensi or peristiwa, to be imported by
 * peta-konflik.
 *
 * A report says what was seen; which issue it is of, data/teruskan.csv says
 * where the report's own words do, and else a person: such a record has the
 * mark TERUSKAN_ISI, which no import takes.  Nothing is stored here.
 */
#ifndef KESBANG_TERUSKAN_H
#define KESBANG_TERUSKAN_H

#include "kesbang/store.h"

#define TERUSKAN_ISI "ISI"
#define TERUSKAN_TABEL "teruskan.csv"

enum teruskan_jadi { TERUSKAN_POTENSI = 1, TERUSKAN_PERISTIWA };

extern const struct kb_word teruskan_jadi[];

struct teruskan {
	kb_enum		 jadi;
	kb_text		 isu;		/* where no word says; NULL: ISI */
	/* results */
	size_t		 n, isi;	/* records, and those with the mark */
	size_t		 lanjutan;	/* of what was forwarded: not again */
	struct kb_buf	 told;		/* lines: what was left out, and why */
};

/* Reports of the acting office that the filter lets through, to fn as records
 * of teruskan_type(). */
int	 teruskan(struct kb_kantor *, const struct kb_filter *,
	    struct teruskan *, kb_row_fn *, void *, struct kb_err *);
const struct kb_type *teruskan_type(kb_enum jadi);
/* What a report fills in of it: "a,b". */
const char *teruskan_columns(kb_enum jadi);

#endif
