/* SPDX-License-Identifier: ISC */
/* bahan_teams.c - what the teams sent over a period, and who was silent. */
#include <stdlib.h>
#include <string.h>

#include "bahan.h"

static struct laporan_target *
sum_of(struct bahan *r, const char *team)
{
	struct laporan_target *sum;

	for (size_t i = 0; i < r->nteam; i++)
		if ((r->team[i].tim == NULL) == (team == NULL) &&
		    (team == NULL || strcmp(r->team[i].tim, team) == 0))
			return &r->team[i];
	r->team = kb_realloc(r->team, r->nteam + 1, sizeof(*r->team));
	sum = &r->team[r->nteam++];
	memset(sum, 0, sizeof(*sum));
	sum->tim = team != NULL ? kb_strdup(team) : NULL;
	return sum;
}

static int64_t
least(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

static void
hear(struct bahan *r, const struct laporan_target *t)
{
	if (t->masuk.v > 0)
		r->heard[kb_date_serial(t->tanggal) -
		    kb_date_serial(r->period.from)] = true;
	if (t->target.v == 0)
		return;
	r->nowed++;
	if (t->masuk.v > 0)
		return;
	if (t->open) {
		r->pending = true;
		return;
	}
	r->silence = kb_realloc(r->silence, r->nsilence + 1,
	    sizeof(*r->silence));
	r->silence[r->nsilence++] = (struct bahan_silence){
	    kb_strdup(t->tim), t->tanggal };
}

static int
add_team_day(void *arg, void *rec, struct kb_err *err)
{
	struct bahan *r = arg;
	const struct laporan_target *t = rec;
	struct laporan_target *sum = sum_of(r, t->tim);

	(void)err;
	hear(r, t);
	r->nshort += t->kurang.v > 0;
	/* An event that went on for days is one. */
	for (size_t i = 0; i < t->nevent; i++)
		laporan_event_add(&sum->event, &sum->nevent, t->event[i]);
	sum->kejadian.v = (int64_t)sum->nevent;
	sum->open = sum->open || t->open;
	sum->target.v += t->target.v;
	sum->due += t->open ? 0 : t->target.v;
	sum->masuk.v += t->masuk.v;
	sum->tepat_waktu.v += t->tepat_waktu.v;
	sum->nihil.v += t->nihil.v;
	sum->kurang.v += t->kurang.v;
	/* What is above a day's target does not make up for another day. */
	if (!t->open) {
		sum->met += least(t->masuk.v, t->target.v);
		sum->met_in_time += least(t->tepat_waktu.v, t->target.v);
	}
	r->masuk += t->masuk.v;
	r->nihil += t->nihil.v;
	r->rencana += t->rencana;
	return 0;
}

int
bahan_teams(struct bahan *r, struct kb_err *err)
{
	int days = kb_date_serial(r->period.to) -
	    kb_date_serial(r->period.from) + 1;

	r->pending = r->period.to.ymd > r->k->env.today.ymd;
	r->heard = kb_alloc((size_t)(days > 0 ? days : 1) *
	    sizeof(*r->heard));
	return laporan_target_rows(r->k, &r->period, add_team_day, r, err);
}

void
bahan_teams_free(struct bahan *r)
{
	for (size_t i = 0; i < r->nteam; i++) {
		free((void *)(uintptr_t)r->team[i].tim);
		free(r->team[i].event);
	}
	for (size_t i = 0; i < r->nsilence; i++)
		free(r->silence[i].team);
	free(r->team);
	free(r->silence);
	free(r->heard);
}
