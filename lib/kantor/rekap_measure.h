/* SPDX-License-Identifier: ISC */
/* rekap_measure.h - what records can be counted by. */
#ifndef KESBANG_KANTOR_REKAP_MEASURE_H
#define KESBANG_KANTOR_REKAP_MEASURE_H

#include "kesbang/rekap.h"
#include "rekap_side.h"

/* A measure of a subject, as it is declared and with its field. */
struct kb_measured {
	const struct kb_measure	*m;
	const char		*name;		/* for people */
	int			 at;		/* of the type; -1: computed */
	const struct kb_field	*f;		/* NULL: computed */
};

/* e 0: none of the members is set. */
struct kb_measured kb_measured(const struct kb_rekap_of *, kb_enum);

/* SQL of the text that a record is grouped by; cheap, finer than the code. */
void	 kb_measured_sql(const struct kb_measured *, struct kb_buf *);
/* The same text, of a record; it lies in the record or in the room. */
struct kb_measured_room {
	struct kb_buf	 scratch;
	char		 part[16];
};
const char *kb_measured_raw(const struct kb_measured *,
	    const struct kb_rekap *, const void *rec,
	    struct kb_measured_room *);
/* That text to the member of the side. */
size_t	 kb_measured_at(const struct kb_measured *, struct kb_side *,
	    const char *raw);
/* Words of a list stand in its order. */
void	 kb_measured_rank(const struct kb_measured *, struct kb_kantor *,
	    struct kb_side *);
bool	 kb_measured_folds(const struct kb_measured *);
bool	 kb_measured_is_time(const struct kb_measured *);
/* Members that are there whether or not a record is: before counting ... */
int	 kb_measured_expect(const struct kb_measured *, struct kb_kantor *,
	    const struct kb_rekap *, struct kb_side *, struct kb_err *);
/* ... and after it: what lies between the first and the last. */
void	 kb_measured_fill(const struct kb_measured *, const struct kb_rekap *,
	    struct kb_side *);
void	 kb_measured_label(const struct kb_measured *, struct kb_kantor *,
	    const char *code, struct kb_buf *);

#endif
