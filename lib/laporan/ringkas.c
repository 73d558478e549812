/* SPDX-License-Identifier: ISC */
/*
 * ringkas.c - gathering the summary of a day or a period.
 *
 * Every query reads by the index on the date (hence "+kantor", which keeps
 * SQLite from reading the whole office instead): the cost is that of a few
 * days, however many years the register holds.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "ringkas.h"

#define ONGOING_DAYS 30		/* how far back an open chain is looked for */

#define COLUMNS "SELECT kantor, nomor, jenis, tanggal, jam, diterima, "	\
	"keadaan, wilayah, lokasi, tim, bidang, subbidang, kategori, "	\
	"klasifikasi, sumber, nilai_informasi, judul, fakta, analisis, "	\
	"prediksi, langkah, saran, tahap, rujukan FROM laporan a "

/* ---- the reports ---- */

static int
fetch(struct ringkas *r, struct laporan_list *list, kb_date from, kb_date to,
    const char *more, const char *arg, const char *arg2, struct kb_err *err)
{
	char a[KB_DATE_TEXT], b[KB_DATE_TEXT];
	char *sql = kb_asprintf(COLUMNS "WHERE tanggal BETWEEN ?1 AND ?2 AND "
	    "+kantor = ?3 %s ORDER BY tanggal, jam, nomor", more);
	int rc;

	kb_date_iso(from, a);
	kb_date_iso(to, b);
	rc = kb_query(r->k->db, &laporan_type, sql, KB_ARGS5((const char *)a,
	    (const char *)b, (const char *)r->k->env.office.s, arg, arg2),
	    laporan_list_add, list, err);
	free(sql);
	return rc;
}

/* Stamps in terbitan are stored in UTC, so text order is time order. */
static char *
first_issue(struct ringkas *r)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];

	kb_date_iso(r->period.from, from);
	kb_date_iso(r->period.to, to);
	return kb_one_text(r->k->db, "SELECT min(diterbitkan) FROM terbitan "
	    "WHERE dari = ? AND sampai = ? AND dokumen = 'ringkas' AND "
	    "kantor = ?", KB_ARGS3((const char *)from, (const char *)to,
	    (const char *)r->k->env.office.s));
}

/*
 * When the summary before this one was first issued, else this day's start.
 * A summary that was issued keeps its own answer, whatever is issued later.
 */
static char *
issue_before(struct ringkas *r)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT], utc[KB_STAMP_TEXT];
	char *cut;

	kb_date_iso(r->period.from, from);
	kb_date_iso(r->period.to, to);
	cut = kb_one_text(r->k->db, "SELECT sejak FROM terbitan WHERE dari = ? "
	    "AND sampai = ? AND dokumen = 'ringkas' AND kantor = ? ORDER BY "
	    "perbaikan LIMIT 1", KB_ARGS3((const char *)from, (const char *)to,
	    (const char *)r->k->env.office.s));
	if (cut != NULL)
		return cut;
	cut = kb_one_text(r->k->db, "SELECT min(diterbitkan) FROM terbitan "
	    "WHERE dokumen = 'ringkas' AND kantor = ?2 AND sampai = (SELECT "
	    "max(sampai) FROM terbitan WHERE dokumen = 'ringkas' AND "
	    "kantor = ?2 AND sampai < ?1)", KB_ARGS2((const char *)from,
	    (const char *)r->k->env.office.s));
	if (cut != NULL)
		return cut;
	kb_stamp_utc(kb_stamp_make(r->period.from, (kb_time){ 0 },
	    r->k->env.zone), utc);
	return kb_strdup(utc);
}

/*
 * Reports of earlier days that came after the last summary and before this
 * one was first issued, but for those that a revision of their own day has
 * told already: where summaries are issued day by day, each late
 * report is told once.
 */
static int
fetch_late(struct ringkas *r, struct kb_err *err)
{
	kb_date yesterday = kb_date_add(r->period.from, -1);
	char *since = issue_before(r), *until = first_issue(r);
	int rc = kb_stamp_parse(since, 0, &r->since, err);

	if (rc == 0 && r->set.hari_susulan.v > 0)
		rc = fetch(r, &r->late, kb_date_add(r->period.from,
		    -(int)r->set.hari_susulan.v), yesterday, "AND diterima > ?4 AND "
		    "diterima <= coalesce(?5, '9999') AND NOT EXISTS (SELECT 1 "
		    "FROM terbitan t WHERE t.dari BETWEEN date(a.tanggal, "
		    "'-62 days') AND a.tanggal AND t.sampai >= a.tanggal AND "
		    "t.dokumen = 'ringkas' AND +t.kantor = a.kantor AND "
		    "t.diterbitkan >= a.diterima AND t.diterbitkan <= "
		    "coalesce(?5, '9999'))", since, until, err);
	free(since);
	free(until);
	return rc;
}

static int
fetch_all(struct ringkas *r, struct kb_err *err)
{
	kb_date from = r->period.from, to = r->period.to;
	char iso[KB_DATE_TEXT];

	kb_date_iso(to, iso);
	/* From tomorrow to the next working day. */
	r->plan.from = kb_date_add(to, 1);
	r->plan.to = kb_workday_add(r->k->db, to, 1);
	if (fetch(r, &r->day, from, to, "", NULL, NULL, err) != 0 ||
	    fetch(r, &r->planned, r->plan.from, r->plan.to,
	    "AND keadaan = 'rencana'", NULL, NULL, err) != 0)
		return -1;
	if (fetch(r, &r->ongoing, kb_date_add(from, -ONGOING_DAYS),
	    kb_date_add(from, -1), "AND tahap IN ('awal', 'perkembangan') AND "
	    "NOT EXISTS (SELECT 1 FROM laporan b WHERE b.rujukan = a.nomor "
	    "AND b.kantor = a.kantor AND b.tanggal <= ?4)", iso, NULL, err) != 0)
		return -1;
	return fetch_late(r, err);
}

/* ---- events: the last report of a chain stands for it ---- */

/* A later one, since a chain that bites its own tail has a last report too:
 * r->day is in the order of date, time and number. */
static bool
followed(const struct ringkas *r, const struct laporan *l)
{
	for (const struct laporan *x = l + 1; x < r->day.l + r->day.n; x++)
		if (x->rujukan != NULL &&
		    strcmp(x->rujukan, l->head.nomor) == 0)
			return true;
	return false;
}

/* Place of a bidang in the office's list; unknown ones come last. */
static size_t
bidang_order(struct kb_kantor *k, const char *bidang)
{
	const char *code;
	size_t n = 0;

	while ((code = kb_code_nth(k, "bidang", n)) != NULL) {
		if (bidang != NULL && strcmp(code, bidang) == 0)
			break;
		n++;
	}
	return n;
}

static int
by_place(const void *a, const void *b, void *arg)
{
	const struct laporan *x = ((const struct laporan_item *)a)->l;
	const struct laporan *y = ((const struct laporan_item *)b)->l;
	size_t p = bidang_order(arg, x->bidang);
	size_t q = bidang_order(arg, y->bidang);
	int d;

	if (p != q)
		return p < q ? -1 : 1;
	if ((d = strcmp(x->wilayah.s, y->wilayah.s)) != 0)
		return d;
	if (x->tanggal.ymd != y->tanggal.ymd)
		return x->tanggal.ymd < y->tanggal.ymd ? -1 : 1;
	if (x->jam.min1 != y->jam.min1)
		return x->jam.min1 - y->jam.min1;
	return strcmp(x->head.nomor, y->head.nomor);
}

static int
make_items(struct ringkas *r, struct kb_err *err)
{
	r->item = kb_alloc((r->day.n + 1) * sizeof(*r->item));
	for (size_t i = 0; i < r->day.n; i++) {
		const struct laporan *l = &r->day.l[i];

		if (l->jenis.n == LAPORAN_NIHIL)
			continue;
		if (l->keadaan.n == LAPORAN_RENCANA) {
			/* Nobody has reported that it took place. */
			if (!followed(r, l))
				laporan_list_add(&r->unmet, &r->day.l[i], err);
			continue;
		}
		if (followed(r, l) || l->bidang == NULL || l->judul == NULL)
			continue;	/* the last two: a damaged record */
		r->item[r->nitem].l = l;
		if (laporan_history(r->k, l, &r->item[r->nitem++].before,
		    err) != 0)
			return -1;
	}
	qsort_r(r->item, r->nitem, sizeof(*r->item), by_place, r->k);
	return 0;
}

/* ---- teams ---- */

static int
add_team_day(void *arg, void *rec, struct kb_err *err)
{
	struct ringkas *r = arg;
	const struct laporan_target *t = rec;
	struct laporan_target *sum = NULL;

	(void)err;
	r->nshort += t->kurang.v > 0;
	for (size_t i = 0; i < r->nteam; i++)
		if ((r->team[i].tim == NULL) == (t->tim == NULL) &&
		    (t->tim == NULL || strcmp(r->team[i].tim, t->tim) == 0))
			sum = &r->team[i];
	if (sum == NULL) {
		r->team = kb_realloc(r->team, r->nteam + 1, sizeof(*r->team));
		sum = &r->team[r->nteam++];
		memset(sum, 0, sizeof(*sum));
		sum->tim = t->tim != NULL ? kb_strdup(t->tim) : NULL;
	}
	/* An event that went on for days is one. */
	for (size_t i = 0; i < t->nevent; i++)
		laporan_event_add(&sum->event, &sum->nevent, t->event[i]);
	sum->kejadian.v = (int64_t)sum->nevent;
	sum->target.v += t->target.v;
	sum->masuk.v += t->masuk.v;
	sum->tepat_waktu.v += t->tepat_waktu.v;
	sum->nihil.v += t->nihil.v;
	sum->kurang.v += t->kurang.v;
	r->masuk += t->masuk.v;
	r->nihil += t->nihil.v;
	r->rencana += t->rencana;
	return 0;
}

/* ---- classification: the highest of the parts ---- */

static void
classify(struct ringkas *r, const struct laporan_list *list)
{
	for (size_t i = 0; i < list->n; i++) {
		kb_enum c = list->l[i].klasifikasi;

		if (c.n > r->klasifikasi.n)
			r->klasifikasi = c;
		if (c.n == 0 && list->l[i].jenis.n != LAPORAN_NIHIL)
			r->unclassed++;
	}
}

/* Earlier reports of a chain, but those of the period were counted. */
static void
classify_before(struct ringkas *r, const struct laporan_list *before)
{
	for (size_t i = 0; i < before->n; i++) {
		struct laporan_list one = { &before->l[i], NULL, 1 };

		if (!kb_period_has(&r->period, before->l[i].tanggal))
			classify(r, &one);
	}
}

static int
refuse_above(const struct ringkas *r, kb_enum most, struct kb_err *err)
{
	if (most.n == 0)
		return 0;
	if (r->klasifikasi.n > most.n)
		return kb_fail(err, KB_PERM, "ringkasan ini berklasifikasi %s, "
		    "di atas batas %s: tidak dicetak",
		    kb_word_label(kb_klasifikasi, r->klasifikasi),
		    kb_word_label(kb_klasifikasi, most));
	if (r->unclassed > 0)
		return kb_fail(err, KB_PERM, "%zu laporan belum "
		    "diklasifikasi, jadi batas %s tidak dapat dijamin: tidak "
		    "dicetak", r->unclassed,
		    kb_word_label(kb_klasifikasi, most));
	return 0;
}

/* ---- issuing ---- */

static int
issue(struct ringkas *r, struct laporan_ringkas *want,
    const struct kb_doc *draft, struct kb_buf *number, struct kb_err *err)
{
	struct kb_buf home = KB_BUF_INIT, body = KB_BUF_INIT;
	char hex[KB_SHA_HEX];
	struct kb_issue i = { .dokumen = "ringkas", .dari = r->period.from,
	    .sampai = r->period.to, .isi = hex, .sejak = r->since };
	struct kb_sha sha;
	int rc;

	kb_doc_text(draft, &body);
	kb_sha_begin(&sha);
	kb_sha_add(&sha, kb_buf_str(&body), body.len);
	kb_sha_end(&sha, hex);
	if (r->klasifikasi.n > 0)
		i.klasifikasi = kb_klasifikasi[r->klasifikasi.n - 1].name;
	rc = kb_issue_make(r->k, r->set.nomor_ringkas, &i, &home, err);
	if (rc == 0)
		kb_buf_adds(number, i.nomor_dokumen);
	if (rc == 0) {
		want->number = kb_strdup(number->s);
		want->revision = i.perbaikan.v;
	}
	kb_buf_free(&home);
	kb_buf_free(&body);
	return rc;
}

static int
gather(struct ringkas *r, const struct laporan_ringkas *want,
    struct kb_buf *home, struct kb_err *err)
{
	if (r->period.from.ymd == 0 || r->period.to.ymd == 0)
		return kb_fail(err, KB_USAGE, "periode harus punya awal dan "
		    "akhir");
	if (kb_settings_load(r->k->db, &laporan_setelan_type, &r->set, home,
	    err) != 0 || fetch_all(r, err) != 0 || make_items(r, err) != 0 ||
	    laporan_target_rows(r->k, &r->period, add_team_day, r, err) != 0)
		return -1;
	classify(r, &r->day);
	classify(r, &r->ongoing);
	classify(r, &r->planned);
	classify(r, &r->late);
	for (size_t i = 0; i < r->nitem; i++)
		classify_before(r, &r->item[i].before);
	return refuse_above(r, want->most, err);
}

static void
free_team(struct laporan_target *t)
{
	free((void *)(uintptr_t)t->tim);
	free(t->event);
}

static void
release(struct ringkas *r)
{
	for (size_t i = 0; i < r->nitem; i++)
		laporan_list_free(&r->item[i].before);
	for (size_t i = 0; i < r->nteam; i++)
		free_team(&r->team[i]);
	free(r->item);
	free(r->team);
	laporan_list_free(&r->day);
	laporan_list_free(&r->ongoing);
	laporan_list_free(&r->planned);
	laporan_list_free(&r->late);
	laporan_list_free(&r->unmet);
}

int
laporan_ringkas(struct kb_kantor *k, struct laporan_ringkas *want,
    struct kb_doc **out, struct kb_err *err)
{
	struct ringkas r = { .k = k, .period = want->period };
	struct kb_buf home = KB_BUF_INIT, number = KB_BUF_INIT;
	int rc = gather(&r, want, &home, err);

	*out = rc == 0 ? laporan_ringkas_doc(&r) : NULL;
	if (rc == 0 && want->issue) {
		rc = issue(&r, want, *out, &number, err);
		kb_doc_free(*out);
		r.number = number.s;
		r.revision = want->revision;
		*out = rc == 0 ? laporan_ringkas_doc(&r) : NULL;
	}
	want->reports = (size_t)r.masuk;
	want->short_teams = r.nshort;
	want->klasifikasi = r.klasifikasi;
	release(&r);
	kb_buf_free(&home);
	kb_buf_free(&number);
	return rc;
}
