/* SPDX-License-Identifier: ISC */
/*
 * jam_batas.c - by when a report is due: as a meeting agreed whose item it
 * proves, else as the setting says, else never.
 */
#include <stdlib.h>
#include <string.h>

#include "jam.h"
#include "kesbang/konflik.h"
#include "kesbang/period.h"

#define SETTING "konflik.hari_"

int
konflik_jam_hari(struct kb_kantor *k, enum konflik_jam clock, kb_int *days,
    struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT;
	struct konflik_setelan set = { 0 };
	const kb_int *of[] = {
		[KONFLIK_TRIWULAN] = &set.hari_triwulan,
		[KONFLIK_RAD] = &set.hari_rad,
		[KONFLIK_MINGGUAN] = &set.hari_mingguan,
	};
	int rc = kb_settings_load(k->db, &konflik_setelan_type, &set, &home,
	    err);

	*days = rc == 0 && clock != 0 ? *of[clock] : (kb_int){ 0, false };
	kb_buf_free(&home);
	return rc;
}

bool
konflik_lapor_butir(const struct konflik_lapor_row *r)
{
	return r->dasar_batas != NULL && strncmp(r->dasar_batas, SETTING,
	    strlen(SETTING)) != 0;
}

/* ---- what was agreed ---- */

struct reading {
	struct jam_batas	*b;
	struct kb_homes		*homes;
	size_t			 room;
};

static kb_text
keep(struct kb_homes *homes, const char *s)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_text kept;

	kb_buf_adds(&b, s);
	kept = kb_homes_text(homes, &b);
	kb_buf_free(&b);
	return kept;
}

static int
agreed(void *arg, void *rec, struct kb_err *err)
{
	struct reading *r = arg;
	struct jam_batas *b = r->b;
	struct kb_tenggat *t;

	(void)err;
	if (b->n == r->room) {
		r->room = 2 * r->room + 16;
		b->t = kb_realloc(b->t, r->room, sizeof(*b->t));
	}
	b->t[b->n].ke = b->n;
	t = &b->t[b->n++].t;
	*t = *(const struct kb_tenggat *)rec;
	t->periode = keep(r->homes, t->periode);
	t->butir = keep(r->homes, t->butir);
	return 0;
}

static int
by_region(const struct kb_tenggat *a, const struct kb_tenggat *b)
{
	int c = strcmp(a->wilayah.s, b->wilayah.s);

	return c != 0 ? c : strcmp(a->periode, b->periode);
}

static int
in_order(const void *va, const void *vb)
{
	const struct jam_tenggat *a = va, *b = vb;
	int c = by_region(&a->t, &b->t);

	return c != 0 ? c : (a->ke > b->ke) - (a->ke < b->ke);
}

static void
settle(struct jam_batas *b)
{
	size_t n = 0;

	if (b->n > 1)
		qsort(b->t, b->n, sizeof(*b->t), in_order);
	for (size_t i = 0; i < b->n; i++) {
		if (n > 0 && by_region(&b->t[n - 1].t, &b->t[i].t) == 0)
			n--;
		b->t[n++] = b->t[i];
	}
	b->n = n;
}

int
jam_batas_baca(struct kb_kantor *k, enum konflik_jam clock,
    struct kb_homes *homes, struct jam_batas *b, struct kb_err *err)
{
	const char *report = konflik_jam[clock - 1].name;
	struct reading r = { b, homes, 0 };
	char *name = kb_asprintf(SETTING "%s", report);
	int rc = konflik_jam_hari(k, clock, &b->hari, err);

	b->clock = clock;
	b->today = k->env.today;
	b->setelan = keep(homes, name);
	if (rc == 0 && k->tenggat != NULL)
		rc = k->tenggat(k, report, agreed, &r, err);
	settle(b);
	free(name);
	return rc;
}

/* ---- of one row ---- */

static int
before(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return by_region(key, &((const struct jam_tenggat *)elem)->t);
}

/* What has not begun is due as the last of that region was. */
static void
as_the_last(const struct jam_batas *b, const struct kb_tenggat *t,
    const struct kb_period *span, struct konflik_lapor_row *r)
{
	const kb_int *days = t->hari.known ? &t->hari : &b->hari;
	struct kb_period of;
	struct kb_err err;

	if (strcmp(t->wilayah.s, r->wilayah.s) != 0 ||
	    kb_period_parse(t->periode, b->today, &of, &err) != 0)
		return;
	r->batas = kb_date_add(span->to, days->known ? (int)days->v :
	    kb_date_serial(t->batas) - kb_date_serial(of.to));
	r->dasar_batas = t->butir;
}

void
jam_batas(const struct jam_batas *b, const struct kb_period *span,
    struct konflik_lapor_row *r)
{
	struct kb_tenggat want = { .wilayah = r->wilayah,
	    .periode = r->periode };
	size_t i = kb_lower(&want, b->t, b->n, sizeof(*b->t), before, NULL);

	if (i < b->n && by_region(&b->t[i].t, &want) == 0) {
		r->batas = b->t[i].t.batas;
		r->dasar_batas = b->t[i].t.butir;
	} else if (span->from.ymd > b->today.ymd && i > 0) {
		as_the_last(b, &b->t[i - 1].t, span, r);
	}
	if (r->batas.ymd == 0 && b->hari.known) {
		r->batas = kb_date_add(span->to, (int)b->hari.v);
		r->dasar_batas = b->setelan;
	}
}
