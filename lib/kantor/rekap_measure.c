/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "rekap_measure.h"

/* Characters of the stored text that records are grouped by; 0: all. */
static const int cut[] = {
	[KB_BY_DAY] = 10, [KB_BY_WEEK] = 10, [KB_BY_MONTH] = 7,
	[KB_BY_QUARTER] = 7, [KB_BY_YEAR] = 4, [KB_BY_PROVINCE] = 2,
	[KB_BY_REGENCY] = 5, [KB_BY_DISTRICT] = 8, [KB_BY_VILLAGE] = 13,
};

struct kb_measured
kb_measured(const struct kb_rekap_of *of, kb_enum e)
{
	struct kb_measured x = { .at = -1 };

	if (e.n == 0)
		return x;
	x.m = &of->measure[e.n - 1];
	x.name = kb_word_label(of->word, e);
	if (x.m->of != NULL)
		return x;
	x.at = kb_field_find(of->type, x.m->column != NULL ? x.m->column :
	    of->word[e.n - 1].name);
	x.f = &of->type->field[x.at];
	return x;
}

static bool
is_place(const struct kb_measured *x)
{
	return x->m->by >= KB_BY_PROVINCE;
}

bool
kb_measured_is_time(const struct kb_measured *x)
{
	return x->m->by != KB_BY_VALUE && !is_place(x);
}

bool
kb_measured_folds(const struct kb_measured *x)
{
	return x->f != NULL && (x->f->kind == KB_TEXT || x->f->kind == KB_REF);
}

void
kb_measured_sql(const struct kb_measured *x, struct kb_buf *b)
{
	if (x->m == NULL)
		kb_buf_adds(b, "NULL");
	else if (cut[x->m->by] > 0)
		kb_buf_addf(b, "substr(%s, 1, %d)", x->f->name, cut[x->m->by]);
	else
		kb_buf_adds(b, x->f->name);
}

const char *
kb_measured_raw(const struct kb_measured *x, const struct kb_rekap *r,
    const void *rec, struct kb_measured_room *room)
{
	const char *s;

	if (x->m == NULL)
		return NULL;
	if (x->f == NULL)
		return x->m->of(r, rec);
	s = kb_get(x->f, rec, NULL, &room->scratch);
	if (s == NULL || cut[x->m->by] == 0)
		return s;
	snprintf(room->part, sizeof(room->part), "%.*s", cut[x->m->by], s);
	return room->part;
}

/* ---- periods, as -p takes them ---- */

static void
period_code(enum kb_by by, const char *raw, char out[KB_DATE_TEXT])
{
	kb_date d;
	int year, week;

	if (by == KB_BY_WEEK && kb_date_parse(raw, &d, NULL) == 0) {
		week = kb_iso_week(d, &year);
		snprintf(out, KB_DATE_TEXT, "%04d-M%02d", year, week);
	} else if (by == KB_BY_QUARTER && strlen(raw) >= 7) {
		int month = (raw[5] - '0') * 10 + raw[6] - '0';

		snprintf(out, KB_DATE_TEXT, "%.4s-T%d", raw, (month + 2) / 3);
	} else {
		snprintf(out, KB_DATE_TEXT, "%s", raw);
	}
}

size_t
kb_measured_at(const struct kb_measured *x, struct kb_side *a, const char *raw)
{
	char code[KB_DATE_TEXT];

	if (raw == NULL || !kb_measured_is_time(x))
		return kb_side_at(a, raw);
	period_code(x->m->by, raw, code);
	return kb_side_at(a, code);
}

static void
expect_days(const struct kb_measured *x, const struct kb_period *p,
    struct kb_side *a)
{
	char iso[KB_DATE_TEXT], code[KB_DATE_TEXT];

	for (kb_date d = p->from; d.ymd <= p->to.ymd; d = kb_date_add(d, 1)) {
		kb_date_iso(d, iso);
		iso[cut[x->m->by]] = '\0';
		period_code(x->m->by, iso, code);
		kb_side_at(a, code);
	}
}

/* Is it the date that the table's period is of? */
static bool
of_period(const struct kb_measured *x, const struct kb_rekap *r)
{
	return r->of->dates != NULL && x->f != NULL &&
	    strcmp(x->f->name, r->of->dates) == 0;
}

void
kb_measured_fill(const struct kb_measured *x, const struct kb_rekap *r,
    struct kb_side *a)
{
	struct kb_period all = { { 0 }, { 0 } }, p;

	if (x->m == NULL || !kb_measured_is_time(x) || x->m->used ||
	    of_period(x, r))
		return;
	for (size_t i = 0; i < a->n; i++) {
		if (a->member[i].code == NULL || kb_period_parse(
		    a->member[i].code, (kb_date){ 0 }, &p, NULL) != 0)
			continue;
		if (all.from.ymd == 0 || p.from.ymd < all.from.ymd)
			all.from = p.from;
		if (p.to.ymd > all.to.ymd)
			all.to = p.to;
	}
	if (all.from.ymd != 0)
		expect_days(x, &all, a);
}

/* ---- words and places ---- */

/* The n-th word of an office's list or of ours; NULL after the last. */
static const char *
word_at(const struct kb_measured *x, struct kb_kantor *k, size_t n)
{
	const struct kb_word *word = x->f != NULL ? kb_field_words(x->f) :
	    x->m->word;

	if (word != NULL)
		return word[n].name;
	return x->f != NULL && x->f->kind == KB_CODE ?
	    kb_code_nth(k, x->f->list, n) : NULL;
}

void
kb_measured_rank(const struct kb_measured *x, struct kb_kantor *k,
    struct kb_side *a)
{
	const char *word;

	if (x->m == NULL || word_at(x, k, 0) == NULL)
		return;
	for (size_t i = 0; i < a->n; i++) {
		struct kb_side_member *m = &a->member[i];

		if (m->code == NULL)
			continue;
		for (m->rank = 0; (word = word_at(x, k,
		    (size_t)m->rank)) != NULL; m->rank++)
			if (strcmp(word, m->code) == 0)
				break;
	}
}

static int
add_place(void *arg, void *rec, struct kb_err *err)
{
	(void)err;
	kb_side_at(arg, ((const struct kb_region *)rec)->kode);
	return 0;
}

static int
expect_places(const struct kb_measured *x, struct kb_kantor *k,
    const struct kb_rekap *r, struct kb_side *a, struct kb_err *err)
{
	const char *in = r->place.s[0] != '\0' ? r->place.s :
	    k->env.office.s;

	if (*in == '\0' || strlen(in) > (size_t)cut[x->m->by] ||
	    (x->m->near && strlen(in) < (size_t)cut[x->m->by - 1]))
		return 0;
	return kb_query(k->db, &kb_region_type, "SELECT kode FROM wilayah "
	    "WHERE kode >= ?1 AND kode < ?1 || '/' AND length(kode) = ?2",
	    KB_ARGS2(in, cut[x->m->by]), add_place, a, err);
}

int
kb_measured_expect(const struct kb_measured *x, struct kb_kantor *k,
    const struct kb_rekap *r, struct kb_side *a, struct kb_err *err)
{
	bool asked = x->at >= 0 && (r->filter->used >> x->at & 1) != 0;
	const char *word;

	if (x->m->used)
		return 0;
	if (of_period(x, r) && r->period.from.ymd != 0)
		expect_days(x, &r->period, a);
	/* Who asks for one of them does not miss the others. */
	if (is_place(x) && (!asked || r->place.s[0] != '\0'))
		return expect_places(x, k, r, a, err);
	if (asked)
		return 0;
	for (size_t i = 0; (word = word_at(x, k, i)) != NULL; i++)
		kb_side_at(a, word);
	return x->m->expect != NULL ? x->m->expect(k, r, a, err) : 0;
}

/* ---- for people ---- */

/* "10 Des 2025", "M49 2025", "Des 2025", "TW IV 2025": narrow when wrapped. */
static void
period_label(enum kb_by by, const char *code, struct kb_buf *b)
{
	const char *at = strlen(code) > 5 ? code + 5 : "00";	/* a year */
	int n = (at[0] - '0') * 10 + at[1] - '0';
	char roman[8];

	if (by == KB_BY_DAY)
		kb_buf_addf(b, "%.2s ", code + 8);
	if (by == KB_BY_WEEK)
		kb_buf_addf(b, "%s ", at);
	if (by == KB_BY_QUARTER && kb_roman(at[1] - '0', roman) > 0)
		kb_buf_addf(b, "TW %s ", roman);
	if (by == KB_BY_DAY || by == KB_BY_MONTH)
		kb_buf_addf(b, "%.3s ", n == 8 ? "Agt" : kb_month_name(n));
	kb_buf_addf(b, "%.4s", code);
}

/* "Sungai Kunjang, Kota Samarinda", but at home without the city. */
static void
place_label(const struct kb_measured *x, struct kb_kantor *k,
    const char *code, struct kb_buf *b)
{
	struct kb_buf name = KB_BUF_INIT;
	const char *home = k->office.kode.s;
	char city[6];

	kb_buf_adds(b, kb_region_name(k, code, &name));
	if (strlen(code) < (size_t)cut[x->m->by])
		kb_buf_addf(b, " (%s tidak disebut)", x->name);
	if (strlen(code) > 5 && (strlen(home) < 5 ||
	    strncmp(home, code, 5) != 0)) {
		snprintf(city, sizeof(city), "%.5s", code);
		kb_buf_addf(b, ", %s", kb_region_name(k, city, &name));
	}
	kb_buf_free(&name);
}

/* A date that says less than it is counted by: "2009 (bulan tidak disebut)". */
static void
time_label(const struct kb_measured *x, const char *code, struct kb_buf *b)
{
	static const size_t full[] = { [KB_BY_DAY] = 10, [KB_BY_WEEK] = 8,
	    [KB_BY_MONTH] = 7, [KB_BY_QUARTER] = 7, [KB_BY_YEAR] = 4 };

	if (strlen(code) < full[x->m->by])
		kb_buf_addf(b, "%s (%s tidak disebut)", code, x->name);
	else
		period_label(x->m->by, code, b);
}

void
kb_measured_label(const struct kb_measured *x, struct kb_kantor *k,
    const char *code, struct kb_buf *b)
{
	const struct kb_word *word;

	if (code == NULL) {
		kb_buf_adds(b, x->m->unknown != NULL ? x->m->unknown :
		    "(belum diisi)");
	} else if (x->m->called != NULL) {
		x->m->called(k, code, b);
	} else if (kb_measured_is_time(x)) {
		time_label(x, code, b);
	} else if (is_place(x)) {
		place_label(x, k, code, b);
	} else if (x->f != NULL && x->f->kind == KB_CODE) {
		kb_buf_adds(b, kb_code_label(k, x->f->list, code));
	} else {
		word = x->f != NULL ? kb_field_words(x->f) : x->m->word;
		for (uint8_t i = 0; word != NULL && word[i].name != NULL; i++)
			if (strcmp(word[i].name, code) == 0)
				code = kb_word_label(word,
				    (kb_enum){ (uint8_t)(i + 1) });
		kb_buf_adds(b, code);
	}
}
