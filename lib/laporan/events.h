/* SPDX-License-Identifier: ISC */
/* events.h - chains of reports about one event, joined by rujukan. */
#ifndef KESBANG_LAPORAN_EVENTS_H
#define KESBANG_LAPORAN_EVENTS_H

#include "kesbang/laporan.h"

/* The reports of a query, kept. */
struct laporan_list {
	struct laporan	*l;
	struct kb_buf	*home;		/* texts of each */
	size_t		 n;
};

/* A kb_row_fn over struct laporan. */
int	 laporan_list_add(void *list, void *rec, struct kb_err *);
void	 laporan_list_free(struct laporan_list *);

/*
 * The event that a report is about: equal for the reports of one chain, and
 * for two reports of the same place, time and title.
 */
uint64_t laporan_event(struct kb_kantor *, const struct laporan *);
/* Into a set of distinct events; the caller frees it. */
void	 laporan_event_add(uint64_t **set, size_t *n, uint64_t event);

/* Reports that this one follows, nearest first; at most 50. */
int	 laporan_history(struct kb_kantor *, const struct laporan *,
	    struct laporan_list *, struct kb_err *);

/* Whose reports count, for "+kantor = coalesce(?, kantor)": ours, or all. */
static inline const char *
laporan_whose(const struct kb_kantor *k)
{
	return k->semua ? NULL : k->env.office.s;
}

#endif
