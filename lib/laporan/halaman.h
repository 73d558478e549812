/* SPDX-License-Identifier: ISC */
/*
 * halaman.h - what the documents over reports (a day's, a week's, a month's)
 * are put together from.  Gathering is done before; nothing here asks SQL,
 * but for names of places.
 */
#ifndef KESBANG_LAPORAN_HALAMAN_H
#define KESBANG_LAPORAN_HALAMAN_H

#include "events.h"

/* One event of the period: its last report, and those before it. */
struct laporan_item {
	const struct laporan	*l;
	struct laporan_list	 before;	/* nearest first */
};

struct laporan_halaman {
	struct kb_kantor	*k;
	struct kb_doc		*doc;
	struct kb_period	 period;	/* what an item's day is told by */
	size_t			 n;		/* items numbered so far */
};

/* Mark, letterhead, title, period, number ("-" for a draft), and what a
 * revision changed; both NULL: none. */
void	 laporan_put_head(struct laporan_halaman *, const char *title, kb_enum,
	    const char *number, const char *revised);
/* "II. POLITIK", the n-th from 0. */
void	 laporan_put_section(struct laporan_halaman *, size_t n,
	    const char *title);

/* The next item: title, when and where, facts, what is made of them. */
void	 laporan_put_item(struct laporan_halaman *, const struct laporan_item *);
/* Those that fn takes, a group for each bidang and place. */
typedef bool laporan_pick_fn(void *, const struct laporan_item *);
size_t	 laporan_put_grouped(struct laporan_halaman *,
	    const struct laporan_item *, size_t n, laporan_pick_fn *, void *);
laporan_pick_fn laporan_is_athg;		/* a kb_enum's address */
laporan_pick_fn laporan_any;
/* "I. IDEOLOGI" and its places, for each bidang that has items; those outside
 * the office's list stand together and come last. */
void	 laporan_put_bidang(struct laporan_halaman *,
	    const struct laporan_item *, size_t n);

/* A report as one bullet; a late one says when it came, and what it says. */
void	 laporan_put_short(struct laporan_halaman *, const struct laporan *,
	    bool received);
/* A section of them; nothing where there are none. */
void	 laporan_put_list(struct laporan_halaman *, const char *title,
	    const struct laporan_list *, bool received);
/* "SARAN TINDAK": of each event's last report and those before it. */
void	 laporan_put_measures(struct laporan_halaman *,
	    const struct laporan_item *, size_t n);
/* "KELENGKAPAN": a row a team and their sum; over several days with rates. */
void	 laporan_put_teams(struct laporan_halaman *,
	    const struct laporan_target *, size_t n);
void	 laporan_put_rates(struct laporan_halaman *,
	    const struct laporan_target *, size_t n);

/* ---- words ---- */

void	 laporan_clock(struct kb_buf *, kb_time);		/* 15.30 */
/* "Guntung, Bontang Utara, Kota Bontang" from level `from` up to 2. */
void	 laporan_place(struct kb_buf *, struct kb_kantor *, const kb_code *,
	    int from);
/* "biasa", ...; NULL while unknown. */
const char *laporan_class(kb_enum);

#endif
