/* SPDX-License-Identifier: ISC */
/*
 * bahan.c - gathering what a summary over a day or a longer period says.
 *
 * Every query reads by the index on the date (hence "+kantor", which keeps
 * SQLite from reading the whole office instead): the cost is that of a few
 * days, however many years the register holds.
 */
#include <stdlib.h>
#include <string.h>

#include "bahan.h"
#include "kesbang/store.h"

#define COLUMNS "SELECT kantor, nomor, jenis, tanggal, jam, diterima, "	\
	"keadaan, wilayah, lokasi, tim, bidang, subbidang, athg, kategori, "	\
	"tema, klasifikasi, sumber, nilai_informasi, judul, fakta, analisis, "	\
	"prediksi, langkah, saran, tahap, rujukan FROM laporan a "

/* ---- the reports ---- */

static int
fetch(struct bahan *r, struct laporan_list *list, kb_date from, kb_date to,
    const char *more, const char *arg, const char *arg2, struct kb_err *err)
{
	char a[KB_DATE_TEXT], b[KB_DATE_TEXT];
	char *sql = kb_asprintf(COLUMNS "WHERE tanggal BETWEEN ?1 AND ?2 AND "
	    "+kantor = coalesce(?3, kantor) %s ORDER BY tanggal, jam, nomor, "
	    "kantor", more);
	int rc;

	kb_date_iso(from, a);
	kb_date_iso(to, b);
	rc = kb_query(r->k->db, &laporan_type, sql, KB_ARGS5((const char *)a,
	    (const char *)b, laporan_whose(r->k), arg, arg2),
	    laporan_list_add, list, err);
	free(sql);
	return rc;
}

/* Stamps in terbitan are stored in UTC, so text order is time order. */
static char *
ask_issue(struct bahan *r, const char *what)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];

	kb_date_iso(r->period.from, from);
	kb_date_iso(r->period.to, to);
	return kb_one_text(r->k->db, what, KB_ARGS4((const char *)from,
	    (const char *)to, form_document(r->form, r->k),
	    (const char *)r->k->env.office.s));
}

static char *
first_issue(struct bahan *r)
{
	return ask_issue(r, "SELECT min(diterbitkan) FROM terbitan WHERE "
	    "dari = ?1 AND sampai = ?2 AND dokumen = ?3 AND kantor = ?4");
}

/*
 * When the summary before this one was first issued, else this day's start.
 * A summary that was issued keeps its own answer, whatever is issued later.
 */
static char *
issue_before(struct bahan *r)
{
	char utc[KB_STAMP_TEXT];
	char *cut = ask_issue(r, "SELECT sejak FROM terbitan WHERE dari = ?1 "
	    "AND sampai = ?2 AND dokumen = ?3 AND kantor = ?4 ORDER BY "
	    "perbaikan LIMIT 1");

	if (cut == NULL)
		cut = ask_issue(r, "SELECT min(diterbitkan) FROM terbitan "
		    "WHERE ?2 >= ?1 AND dokumen = ?3 AND kantor = ?4 AND "
		    "sampai = (SELECT max(sampai) FROM terbitan WHERE "
		    "dokumen = ?3 AND kantor = ?4 AND sampai < ?1)");
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
fetch_late(struct bahan *r, struct kb_err *err)
{
	kb_date yesterday = kb_date_add(r->period.from, -1);
	char *since = issue_before(r), *until = first_issue(r);
	int back = (int)r->set.hari_susulan.v;
	int rc = kb_stamp_parse(since, 0, &r->since, err);
	char *sql;

	if (back > 0 && back < r->form->reach)
		back = r->form->reach;
	if (rc == 0 && back > 0) {
		sql = kb_asprintf("AND diterima > ?4 AND diterima <= "
		    "coalesce(?5, '9999') AND NOT EXISTS (SELECT 1 FROM "
		    "terbitan t WHERE t.dari BETWEEN date(a.tanggal, "
		    "'-62 days') AND a.tanggal AND t.sampai >= a.tanggal AND "
		    "t.dokumen = '%s' AND +t.kantor = '%s' AND "
		    "t.diterbitkan >= a.diterima AND t.diterbitkan <= "
		    "coalesce(?5, '9999'))", form_document(r->form, r->k),
		    r->k->env.office.s);
		rc = fetch(r, &r->late, kb_date_add(r->period.from, -back),
		    yesterday, sql, since, until, err);
		free(sql);
	}
	free(since);
	free(until);
	return rc;
}

static int
fetch_all(struct bahan *r, struct kb_err *err)
{
	kb_date from = r->period.from, to = r->period.to;
	char iso[KB_DATE_TEXT];

	kb_date_iso(to, iso);
	r->plan.from = kb_date_add(to, 1);
	r->plan.to = r->form->days + r->form->months == 0 ?
	    kb_workday_add(r->k->db, to, 1) : kb_date_add(kb_date_add_months(
	    r->plan.from, r->form->months), r->form->days - 1);
	if (fetch(r, &r->day, from, to, "", NULL, NULL, err) != 0 ||
	    fetch(r, &r->planned, r->plan.from, r->plan.to,
	    "AND keadaan = 'rencana'", NULL, NULL, err) != 0)
		return -1;
	if (fetch(r, &r->ongoing, kb_date_add(from, -r->form->ongoing),
	    kb_date_add(from, -1), "AND tahap IN ('awal', 'perkembangan') AND "
	    "NOT EXISTS (SELECT 1 FROM laporan b WHERE b.rujukan = a.nomor "
	    "AND b.kantor = a.kantor AND b.tanggal <= ?4)", iso, NULL, err) != 0)
		return -1;
	return fetch_late(r, err);
}

/* ---- events: the last report of a chain stands for it ---- */

/* A report of the period, by the number of its office that it refers to. */
struct follower {
	const char		*to;
	const struct laporan	*l;
};

struct followers {
	struct follower	*of;		/* by number; its last follower alone */
	size_t		 n;
};

static int
by_referred(const void *a, const void *b)
{
	const struct follower *x = a, *y = b;
	int d = strcmp(x->to, y->to);

	return d != 0 ? d : strcmp(x->l->head.kantor.s, y->l->head.kantor.s);
}

static int
by_referred_last(const void *a, const void *b)
{
	const struct follower *x = a, *y = b;
	int d = by_referred(a, b);

	return d != 0 ? d : (x->l < y->l) - (x->l > y->l);
}

static struct followers
find_followers(const struct laporan_list *day)
{
	struct followers f = { kb_alloc((day->n + 1) * sizeof(*f.of)), 0 };
	size_t n = 0;

	for (size_t i = 0; i < day->n; i++)
		if (day->l[i].rujukan != NULL)
			f.of[n++] = (struct follower){ day->l[i].rujukan,
			    &day->l[i] };
	qsort(f.of, n, sizeof(*f.of), by_referred_last);
	for (size_t i = 0; i < n; i++)
		if (f.n == 0 || by_referred(&f.of[f.n - 1], &f.of[i]) != 0)
			f.of[f.n++] = f.of[i];
	return f;
}

/* By a later one, since a chain that bites its own tail has a last report
 * too: r->day is in the order of date, time and number. */
static bool
followed(const struct followers *f, const struct laporan *l)
{
	struct follower key = { l->head.nomor, l };
	const struct follower *x = bsearch(&key, f->of, f->n, sizeof(key),
	    by_referred);

	return x != NULL && x->l > l;
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
	d = strcmp(x->head.nomor, y->head.nomor);
	return d != 0 ? d : strcmp(x->head.kantor.s, y->head.kantor.s);
}

/* Whether a plan's time has come; one without an hour has its whole day. */
static bool
due(const struct bahan *r, const struct laporan *l)
{
	kb_stamp start = l->jam.min1 != 0 ? kb_stamp_make(l->tanggal, l->jam,
	    r->k->env.zone) : kb_stamp_make(kb_date_add(l->tanggal, 1),
	    (kb_time){ 0 }, r->k->env.zone);

	return r->k->env.now.sec >= start.sec;
}

static int
add_items(struct bahan *r, const struct followers *f, struct kb_err *err)
{
	for (size_t i = 0; i < r->day.n; i++) {
		const struct laporan *l = &r->day.l[i];

		if (l->jenis.n == LAPORAN_NIHIL)
			continue;
		if (l->keadaan.n == LAPORAN_RENCANA) {
			/* Nobody has reported that it took place. */
			if (!followed(f, l))
				laporan_list_add(due(r, l) ? &r->unmet :
				    &r->coming, &r->day.l[i], err);
			continue;
		}
		if (followed(f, l) || l->bidang == NULL || l->judul == NULL)
			continue;	/* the last two: a damaged record */
		r->item[r->nitem].l = l;
		if (laporan_history(r->k, l, &r->item[r->nitem++].before,
		    err) != 0)
			return -1;
	}
	return 0;
}

static int
make_items(struct bahan *r, struct kb_err *err)
{
	struct followers f = find_followers(&r->day);
	int rc;

	r->item = kb_alloc((r->day.n + 1) * sizeof(*r->item));
	rc = add_items(r, &f, err);
	free(f.of);
	if (rc == 0)
		qsort_r(r->item, r->nitem, sizeof(*r->item), by_place, r->k);
	return rc;
}

/* ---- classification: the highest of the parts ---- */

static void
classify(struct bahan *r, const struct laporan_list *list)
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
classify_before(struct bahan *r, const struct laporan_list *before)
{
	for (size_t i = 0; i < before->n; i++) {
		struct laporan_list one = { &before->l[i], NULL, 1 };

		if (!kb_period_has(&r->period, before->l[i].tanggal))
			classify(r, &one);
	}
}

static int
refuse_above(const struct bahan *r, kb_enum most, struct kb_err *err)
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

/* ---- all of it ---- */

static int
by_number(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Two teams may have told of the same event. */
static void
count_events(struct bahan *r)
{
	uint64_t *event = kb_alloc((r->nitem + 1) * sizeof(*event));

	for (size_t i = 0; i < r->nitem; i++)
		event[i] = laporan_event(r->k, r->item[i].l);
	qsort(event, r->nitem, sizeof(*event), by_number);
	for (size_t i = 0; i < r->nitem; i++)
		r->nevent += i == 0 || event[i] != event[i - 1];
	free(event);
}

const char *
bahan_setting(const struct bahan *r, size_t offset)
{
	return *(const kb_text *)(const void *)((const char *)&r->set +
	    offset);
}

int
bahan_gather(struct bahan *r, kb_enum most, struct kb_err *err)
{
	if (r->period.from.ymd == 0 || r->period.to.ymd == 0)
		return kb_fail(err, KB_USAGE, "periode harus punya awal dan "
		    "akhir");
	if (kb_settings_load(r->k->db, &laporan_setelan_type, &r->set,
	    &r->home, err) != 0 || fetch_all(r, err) != 0 ||
	    make_items(r, err) != 0 || bahan_teams(r, err) != 0)
		return -1;
	count_events(r);
	classify(r, &r->day);
	classify(r, &r->ongoing);
	classify(r, &r->planned);
	classify(r, &r->late);
	for (size_t i = 0; i < r->nitem; i++)
		classify_before(r, &r->item[i].before);
	if (refuse_above(r, most, err) != 0)
		return -1;
	return r->form->more != NULL ? r->form->more(r, err) : 0;
}

int
bahan_count(struct bahan *r, const struct kb_period *period, const char *row,
    const char *column, bool events, struct kb_err *err)
{
	struct bahan_table *t = kb_alloc(sizeof(*t));
	size_t tanggal = (size_t)kb_field_find(&laporan_type, "tanggal");
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	/* "+": by the date's index.  Plans count for the day they came. */
	const char *whose = laporan_whose(r->k);
	char *own = kb_asprintf("%s%s%skeadaan IS NOT 'rencana'",
	    whose != NULL ? "+kantor = '" : "", whose != NULL ? whose : "",
	    whose != NULL ? "' AND " : "");

	r->table = kb_realloc(r->table, r->ntable + 1, sizeof(*r->table));
	r->table[r->ntable++] = t;
	kb_date_iso(period->from, from);
	kb_date_iso(period->to, to);
	kb_filter_begin(&t->filter, &laporan_type);
	kb_filter_range(&t->filter, tanggal, from, to);
	kb_filter_add_sql(&t->filter, own);
	free(own);
	t->r = (struct kb_rekap){ .of = events ? &laporan_rekap_kejadian :
	    &laporan_rekap, .row = kb_rekap_named(&laporan_rekap, row),
	    .column = kb_rekap_named(&laporan_rekap, column),
	    .filter = &t->filter, .period = *period };
	return kb_rekap_count(r->k, &t->r, err);
}

void
bahan_free(struct bahan *r)
{
	for (size_t i = 0; i < r->nitem; i++)
		laporan_list_free(&r->item[i].before);
	for (size_t i = 0; i < r->ntable; i++) {
		kb_rekap_free(&r->table[i]->r);
		kb_filter_free(&r->table[i]->filter);
		free(r->table[i]);
	}
	free(r->item);
	free(r->table);
	bahan_teams_free(r);
	for (size_t i = 0; i < r->nsection; i++)
		kb_buf_free(&r->section_home[i]);
	for (size_t i = 0; r->section_more != NULL && i < r->nsection; i++)
		kb_doc_free(r->section_more[i]);
	free(r->section_more);
	kb_doc_free(r->prices);
	free(r->section);
	free(r->section_home);
	laporan_list_free(&r->day);
	laporan_list_free(&r->ongoing);
	laporan_list_free(&r->planned);
	laporan_list_free(&r->late);
	laporan_list_free(&r->unmet);
	laporan_list_free(&r->coming);
	kb_buf_free(&r->home);
}
