/* SPDX-License-Identifier: ISC */
/*
 * target.c - what each team owed and handed in, day by day.
 *
 * A report counts for the day of its event; a plan counts for the day on
 * which it was handed in, since its event is still to come.  Nothing is owed
 * for a day that has not come, and nothing is missing on a day that has not
 * closed.
 */
#include <stdlib.h>
#include <string.h>

#include "events.h"
#include "kesbang/text.h"

#define PLAN_AHEAD 400			/* days that a plan may lie ahead */

static const struct kb_field target_fields[] = {
	DATE(struct laporan_target, tanggal, "hari", .show = true),
	TEXT(struct laporan_target, tim, "tim; kosong: laporan tanpa tim",
	    .show = true),
	INT(struct laporan_target, target, "laporan yang diminta",
	    .show = true),
	INT(struct laporan_target, masuk, "laporan masuk, termasuk nihil",
	    .show = true),
	INT(struct laporan_target, tepat_waktu,
	    "diterima sampai jam tutup hari itu", .show = true),
	INT(struct laporan_target, kejadian,
	    "kejadian berbeda; satu rangkaian dihitung satu", .show = true),
	INT(struct laporan_target, nihil, "laporan nihil", .show = true),
	INT(struct laporan_target, kurang,
	    "kekurangan dari target; kosong: hari itu belum tutup",
	    .show = true),
};

const struct kb_type laporan_target_type = {
	.name = "target", .help = "target dan laporan masuk per tim dan hari",
	.size = sizeof(struct laporan_target), KB_FIELDS(target_fields),
};

struct cell {				/* one team on one day */
	struct laporan_target	 row;
	char			*name;		/* NULL: no team */
	char			*folded;
};

struct tally {
	struct kb_kantor	*k;
	struct laporan_setelan	 set;
	struct kb_period	 period;
	kb_date			 day;		/* of the teams being added */
	struct cell		*cell;
	size_t			 n;
};

static char *
folded(const char *name)
{
	struct kb_buf b = KB_BUF_INIT;

	if (name == NULL)
		return NULL;
	kb_fold(&b, name);
	return kb_buf_take(&b);
}

static kb_stamp
closing(const struct kb_kantor *k, kb_date day)
{
	kb_stamp close = kb_stamp_make(day, k->office.jam_tutup, k->env.zone);

	close.sec += 60;		/* the closing minute itself counts */
	return close;
}

bool
laporan_closed(const struct kb_kantor *k, kb_date day)
{
	return k->env.now.sec >= closing(k, day).sec;
}

static struct cell *
cell(struct tally *t, kb_date day, const char *name, bool *made)
{
	char *key = folded(name);
	struct cell *c;

	*made = false;
	for (size_t i = t->n; i-- > 0; ) {
		c = &t->cell[i];
		if (c->row.tanggal.ymd != day.ymd)
			continue;
		if ((key == NULL && c->folded == NULL) || (key != NULL &&
		    c->folded != NULL && strcmp(key, c->folded) == 0)) {
			free(key);
			return c;
		}
	}
	t->cell = kb_realloc(t->cell, t->n + 1, sizeof(*t->cell));
	c = &t->cell[t->n++];
	memset(c, 0, sizeof(*c));
	c->name = name != NULL ? kb_strdup(name) : NULL;
	c->folded = key;
	c->row.tanggal = day;
	c->row.open = day.ymd <= t->k->env.today.ymd &&
	    !laporan_closed(t->k, day);
	c->row.target.known = c->row.masuk.known = c->row.tepat_waktu.known =
	    c->row.kejadian.known = c->row.nihil.known = true;
	c->row.kurang.known = !c->row.open;
	*made = true;
	return c;
}

/* Offices may have teams of one name: those of another say whose they are. */
static struct cell *
cell_of(struct tally *t, kb_date day, const kb_code *office,
    const char *team, bool *made)
{
	struct kb_buf b = KB_BUF_INIT;
	struct cell *c;

	if (team != NULL && strcmp(office->s, t->k->env.office.s) != 0) {
		kb_region_long(t->k, office, &b);
		kb_buf_addf(&b, ": %s", team);
		team = b.s;
	}
	c = cell(t, day, team, made);
	kb_buf_free(&b);
	return c;
}

static int64_t
owed(const struct tim *t, kb_date day, bool holiday)
{
	const kb_int *own = &t->hari[kb_weekday(day) - 1];

	if (holiday && !kb_yes(t->hari_libur))
		return 0;
	return own->known ? own->v : t->target.v;
}

static bool
is_holiday(struct kb_kantor *k, kb_date day)
{
	char *name = kb_holiday(k->db, day);
	bool is = name != NULL;

	free(name);
	return is;
}

/* Later rows of one name come first, so the row in force is met first. */
static int
add_team(void *arg, void *rec, struct kb_err *err)
{
	struct tally *t = arg;
	const struct tim *team = rec;
	struct cell *c;
	bool made;

	(void)err;
	c = cell_of(t, t->day, &team->head.kantor, team->nama, &made);
	if (made)
		c->row.target.v = owed(team, t->day, is_holiday(t->k, t->day));
	return 0;
}

static int
add_teams(struct tally *t, struct kb_err *err)
{
	char iso[KB_DATE_TEXT];
	kb_date today = t->k->env.today;

	for (t->day = t->period.from; t->day.ymd <= t->period.to.ymd &&
	    t->day.ymd <= today.ymd;
	    t->day = kb_date_add(t->day, 1)) {
		kb_date_iso(t->day, iso);
		if (kb_query(t->k->db, &tim_type, "SELECT kantor, nama, "
		    "target, senin, selasa, rabu, kamis, jumat, sabtu, minggu, "
		    "hari_libur FROM tim WHERE kantor = coalesce(?2, kantor) "
		    "AND berlaku_mulai <= ?1 AND "
		    "coalesce(berlaku_sampai, '9999') >= ?1 "
		    "ORDER BY berlaku_mulai DESC, nama",
		    KB_ARGS2((const char *)iso, laporan_whose(t->k)), add_team,
		    t, err) != 0)
			return -1;
	}
	return 0;
}

/* The day a report counts for; unknown: none in the period. */
static kb_date
counts_for(const struct tally *t, const struct laporan *l)
{
	kb_date day = l->tanggal;

	if (l->keadaan.n == LAPORAN_RENCANA)
		day = kb_stamp_date(l->ditulis.sec != 0 ? l->ditulis :
		    l->diterima, t->k->env.zone);
	return kb_period_has(&t->period, day) ? day : (kb_date){ 0 };
}

static int
add_report(void *arg, void *rec, struct kb_err *err)
{
	struct tally *t = arg;
	const struct laporan *l = rec;
	kb_date day = counts_for(t, l);
	struct cell *c;
	bool made;

	(void)err;
	if (day.ymd == 0)
		return 0;
	c = cell_of(t, day, &l->head.kantor, l->tim, &made);
	if (made && l->tim != NULL && day.ymd <= t->k->env.today.ymd &&
	    !is_holiday(t->k, day))
		c->row.target = t->set.target;
	c->row.masuk.v++;
	c->row.tepat_waktu.v += l->diterima.sec < closing(t->k, day).sec;
	if (l->jenis.n == LAPORAN_NIHIL)
		c->row.nihil.v++;
	else if (l->keadaan.n == LAPORAN_RENCANA)
		c->row.rencana++;		/* nothing happened yet */
	else
		laporan_event_add(&c->row.event, &c->row.nevent,
		    laporan_event(t->k, l));
	c->row.kejadian.v = (int64_t)c->row.nevent;
	return 0;
}

#define REPORT_COLUMNS "SELECT kantor, nomor, jenis, tanggal, jam, ditulis, " \
	"diterima, keadaan, wilayah, tim, judul, rujukan FROM laporan "

static int
add_reports(struct tally *t, struct kb_err *err)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT], ahead[KB_DATE_TEXT];

	kb_date_iso(t->period.from, from);
	kb_date_iso(t->period.to, to);
	kb_date_iso(kb_date_add(t->period.to, PLAN_AHEAD), ahead);
	if (kb_query(t->k->db, &laporan_type, REPORT_COLUMNS
	    "WHERE tanggal BETWEEN ? AND ? AND +kantor = coalesce(?, kantor) "
	    "AND keadaan IS NOT 'rencana'", KB_ARGS3((const char *)from,
	    (const char *)to, laporan_whose(t->k)), add_report, t, err) != 0)
		return -1;
	return kb_query(t->k->db, &laporan_type, REPORT_COLUMNS
	    "WHERE tanggal BETWEEN ? AND ? AND +kantor = coalesce(?, kantor) "
	    "AND keadaan = 'rencana'", KB_ARGS3((const char *)from,
	    (const char *)ahead, laporan_whose(t->k)), add_report, t, err);
}

static int
by_day_and_team(const void *a, const void *b)
{
	const struct cell *x = a, *y = b;

	if (x->row.tanggal.ymd != y->row.tanggal.ymd)
		return x->row.tanggal.ymd < y->row.tanggal.ymd ? -1 : 1;
	if (x->folded == NULL || y->folded == NULL)
		return (x->folded == NULL) - (y->folded == NULL);
	return strcmp(x->folded, y->folded);
}

static int
tell(struct tally *t, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	int rc = 0;

	if (t->n > 0)
		qsort(t->cell, t->n, sizeof(*t->cell), by_day_and_team);
	for (size_t i = 0; rc == 0 && i < t->n; i++) {
		struct laporan_target *row = &t->cell[i].row;

		row->tim = t->cell[i].name;
		if (!row->open && row->target.v > row->masuk.v)
			row->kurang.v = row->target.v - row->masuk.v;
		rc = fn(arg, row, err);
	}
	return rc;
}

int64_t
laporan_lain(struct kb_kantor *k, const struct kb_period *p)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];

	kb_date_iso(p->from, from);
	kb_date_iso(p->to, to);
	return k->semua ? 0 : kb_one(k->db, 0, "SELECT count(*) FROM laporan "
	    "WHERE tanggal BETWEEN ? AND ? AND +kantor <> ?",
	    KB_ARGS3((const char *)from, (const char *)to,
	    (const char *)k->env.office.s));
}

int
laporan_target_rows(struct kb_kantor *k, const struct kb_period *period,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	struct tally t = { .k = k, .period = *period };
	struct kb_buf home = KB_BUF_INIT;
	int rc;

	if (period->from.ymd == 0 || period->to.ymd == 0)
		return kb_fail(err, KB_USAGE, "periode harus punya awal dan "
		    "akhir");
	if (kb_date_serial(period->to) - kb_date_serial(period->from) > 3660)
		return kb_fail(err, KB_USAGE, "periode lebih dari sepuluh tahun");
	rc = kb_settings_load(k->db, &laporan_setelan_type, &t.set, &home, err);
	if (rc == 0)
		rc = add_teams(&t, err);
	if (rc == 0)
		rc = add_reports(&t, err);
	if (rc == 0)
		rc = tell(&t, fn, arg, err);
	for (size_t i = 0; i < t.n; i++) {
		free(t.cell[i].name);
		free(t.cell[i].folded);
		free(t.cell[i].row.event);
	}
	free(t.cell);
	kb_buf_free(&home);
	return rc;
}
