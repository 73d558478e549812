/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "ukuran.h"

enum kind { DAYS, WEEKS, MONTHS, QUARTERS, YEARS, LISTED, PLACES, TEAMS, WORDS };

struct ukuran {
	const char	*column;
	enum kind	 kind;
	int		 cut;		/* grouped by the first characters */
};

/* name, label, alias; column, kind, cut */
#define UKURAN(X)							\
	X("hari", "hari", "tanggal", "tanggal", DAYS, 10)		\
	X("minggu", "minggu", NULL, "tanggal", WEEKS, 10)		\
	X("bulan", "bulan", NULL, "tanggal", MONTHS, 7)			\
	X("triwulan", "triwulan", NULL, "tanggal", QUARTERS, 7)		\
	X("tahun", "tahun", NULL, "tanggal", YEARS, 4)			\
	X("bidang", "bidang", NULL, "bidang", LISTED, 0)		\
	X("subbidang", "subbidang", NULL, "subbidang", WORDS, 0)	\
	X("kategori", "kategori", NULL, "kategori", WORDS, 0)		\
	X("tema", "tema", "isu", "tema", WORDS, 0)			\
	X("athg", "ATHG", NULL, "athg", LISTED, 0)			\
	X("provinsi", "provinsi", NULL, "wilayah", PLACES, 2)		\
	X("kabkota", "kabupaten/kota", "kabupaten|kota", "wilayah", PLACES, 5) \
	X("kecamatan", "kecamatan", "wilayah", "wilayah", PLACES, 8)	\
	X("kelurahan", "kelurahan/desa", "desa", "wilayah", PLACES, 13)	\
	X("tim", "tim", NULL, "tim", TEAMS, 0)				\
	X("sumber", "sumber", NULL, "sumber", WORDS, 0)			\
	X("jenis", "jenis", NULL, "jenis", LISTED, 0)			\
	X("klasifikasi", "klasifikasi", NULL, "klasifikasi", LISTED, 0)

#define WORD(name, label, alias, column, kind, cut) { name, label, alias },
#define HOW(name, label, alias, column, kind, cut) { column, kind, cut },

const struct kb_word laporan_ukuran[] = { UKURAN(WORD) { 0 } };
static const struct ukuran ukuran[] = { UKURAN(HOW) };

kb_enum
laporan_ukuran_named(const char *name)
{
	kb_enum e = { 0 };

	for (uint8_t i = 0; name != NULL && laporan_ukuran[i].name != NULL; i++)
		if (strcmp(laporan_ukuran[i].name, name) == 0)
			e.n = (uint8_t)(i + 1);
	return e;
}

static const struct ukuran *
of(kb_enum e)
{
	return &ukuran[e.n - 1];
}

size_t
ukuran_field(kb_enum e)
{
	return (size_t)kb_field_find(&laporan_type, of(e)->column);
}

bool
ukuran_folds(kb_enum e)
{
	return of(e)->kind == TEAMS || of(e)->kind == WORDS;
}

bool
ukuran_is_time(kb_enum e)
{
	return of(e)->kind <= YEARS;
}

void
ukuran_sql(struct kb_buf *b, kb_enum e)
{
	if (of(e)->cut > 0)
		kb_buf_addf(b, "substr(%s, 1, %d)", of(e)->column, of(e)->cut);
	else
		kb_buf_adds(b, of(e)->column);
}

/* ---- periods, as -p takes them ---- */

static void
period_code(enum kind kind, const char *raw, char out[KB_DATE_TEXT])
{
	kb_date d;
	int year, week;

	if (kind == WEEKS && kb_date_parse(raw, &d, NULL) == 0) {
		week = kb_iso_week(d, &year);
		snprintf(out, KB_DATE_TEXT, "%04d-M%02d", year, week);
	} else if (kind == QUARTERS && strlen(raw) >= 7) {
		int month = (raw[5] - '0') * 10 + raw[6] - '0';

		snprintf(out, KB_DATE_TEXT, "%.4s-T%d", raw, (month + 2) / 3);
	} else {
		snprintf(out, KB_DATE_TEXT, "%s", raw);
	}
}

size_t
ukuran_at(kb_enum e, struct axis *a, const char *raw)
{
	char code[KB_DATE_TEXT];

	if (raw == NULL || !ukuran_is_time(e))
		return axis_at(a, raw);
	period_code(of(e)->kind, raw, code);
	return axis_at(a, code);
}

static void
expect_days(kb_enum e, const struct kb_period *p, struct axis *a)
{
	char iso[KB_DATE_TEXT], code[KB_DATE_TEXT];

	for (kb_date d = p->from; d.ymd <= p->to.ymd; d = kb_date_add(d, 1)) {
		kb_date_iso(d, iso);
		iso[of(e)->cut] = '\0';
		period_code(of(e)->kind, iso, code);
		axis_at(a, code);
	}
}

/* ---- words, places, teams ---- */

/* The n-th word of an office's list or of ours; NULL after the last. */
static const char *
word_at(struct kb_kantor *k, const struct kb_field *f, size_t n)
{
	return f->word != NULL ? f->word[n].name :
	    kb_code_nth(k, f->list, n);
}

void
ukuran_rank(struct kb_kantor *k, kb_enum e, struct axis *a)
{
	const struct kb_field *f = &laporan_type.field[ukuran_field(e)];
	const char *word;

	if (of(e)->kind != LISTED)
		return;
	for (size_t i = 0; i < a->n; i++) {
		struct axis_member *m = &a->member[i];

		if (m->code == NULL)
			continue;
		for (m->rank = 0; (word = word_at(k, f,
		    (size_t)m->rank)) != NULL; m->rank++)
			if (strcmp(word, m->code) == 0)
				break;
	}
}

static void
expect_words(struct kb_kantor *k, const struct kb_field *f, struct axis *a)
{
	const char *word;

	for (size_t i = 0; (word = word_at(k, f, i)) != NULL; i++)
		axis_at(a, word);
}

static int
add_name(void *arg, void *rec, struct kb_err *err)
{
	(void)err;
	axis_at(arg, ((const struct kb_region *)rec)->kode);
	return 0;
}

static int
expect_places(struct kb_kantor *k, kb_enum e, const struct laporan_rekap *r,
    struct axis *a, struct kb_err *err)
{
	const char *in = r->place.s[0] != '\0' ? r->place.s :
	    k->env.office.s;

	if (*in == '\0' || strlen(in) > (size_t)of(e)->cut)
		return 0;
	return kb_query(k->db, &kb_region_type, "SELECT kode FROM wilayah "
	    "WHERE kode >= ?1 AND kode < ?1 || '/' AND length(kode) = ?2",
	    KB_ARGS2(in, of(e)->cut), add_name, a, err);
}

static int
add_team(void *arg, void *rec, struct kb_err *err)
{
	(void)err;
	axis_at(arg, ((const struct tim *)rec)->nama);
	return 0;
}

/* Teams that were registered on some day of the period. */
static int
expect_teams(struct kb_kantor *k, const struct laporan_rekap *r,
    struct axis *a, struct kb_err *err)
{
	char from[KB_DATE_TEXT] = "", to[KB_DATE_TEXT] = "9999";

	if (r->period.from.ymd != 0)
		kb_date_iso(r->period.from, from);
	if (r->period.to.ymd != 0)
		kb_date_iso(r->period.to, to);
	return kb_query(k->db, &tim_type, "SELECT nama FROM tim WHERE "
	    "kantor = ?1 AND berlaku_mulai <= ?3 AND "
	    "coalesce(berlaku_sampai, '9999') >= ?2 ORDER BY berlaku_mulai, "
	    "nama", KB_ARGS3((const char *)k->env.office.s,
	    (const char *)from, (const char *)to), add_team, a, err);
}

int
ukuran_expect(struct kb_kantor *k, kb_enum e, const struct laporan_rekap *r,
    struct axis *a, struct kb_err *err)
{
	size_t field = ukuran_field(e);
	bool asked = (r->filter->used >> field & 1) != 0;

	if (ukuran_is_time(e) && r->period.from.ymd != 0)
		expect_days(e, &r->period, a);
	/* Who asks for one of them does not miss the others. */
	if (of(e)->kind == PLACES && (!asked || r->place.s[0] != '\0'))
		return expect_places(k, e, r, a, err);
	if (asked)
		return 0;
	if (of(e)->kind == LISTED)
		expect_words(k, &laporan_type.field[field], a);
	if (of(e)->kind == TEAMS)
		return expect_teams(k, r, a, err);
	return 0;
}

/* ---- for people ---- */

/* "10 Des 2025", "M49 2025", "Des 2025", "TW IV 2025": narrow when wrapped. */
static void
period_label(enum kind kind, const char *code, struct kb_buf *b)
{
	const char *at = strlen(code) > 5 ? code + 5 : "00";	/* a year */
	int n = (at[0] - '0') * 10 + at[1] - '0';
	char roman[8];

	if (kind == DAYS)
		kb_buf_addf(b, "%.2s ", code + 8);
	if (kind == WEEKS)
		kb_buf_addf(b, "%s ", at);
	if (kind == QUARTERS && kb_roman(at[1] - '0', roman) > 0)
		kb_buf_addf(b, "TW %s ", roman);
	if (kind == DAYS || kind == MONTHS)
		kb_buf_addf(b, "%.3s ", n == 8 ? "Agt" : kb_month_name(n));
	kb_buf_addf(b, "%.4s", code);
}

/* "Sungai Kunjang, Kota Samarinda", but at home without the city. */
static void
place_label(struct kb_kantor *k, kb_enum e, const char *code, struct kb_buf *b)
{
	struct kb_buf name = KB_BUF_INIT;
	const char *home = k->office.kode.s;
	char city[6];

	kb_buf_adds(b, kb_region_name(k, code, &name));
	if (strlen(code) < (size_t)of(e)->cut)
		kb_buf_addf(b, " (%s tidak disebut)",
		    kb_word_label(laporan_ukuran, e));
	if (strlen(code) > 5 && (strlen(home) < 5 ||
	    strncmp(home, code, 5) != 0)) {
		snprintf(city, sizeof(city), "%.5s", code);
		kb_buf_addf(b, ", %s", kb_region_name(k, city, &name));
	}
	kb_buf_free(&name);
}

void
ukuran_label(struct kb_kantor *k, kb_enum e, const char *code,
    struct kb_buf *b)
{
	const struct kb_field *f = &laporan_type.field[ukuran_field(e)];

	if (code == NULL) {
		kb_buf_adds(b, "(belum diisi)");
	} else if (of(e)->kind <= YEARS) {
		period_label(of(e)->kind, code, b);
	} else if (of(e)->kind == PLACES) {
		place_label(k, e, code, b);
	} else if (f->kind == KB_CODE) {
		kb_buf_adds(b, kb_code_label(k, f->list, code));
	} else {
		for (int i = 0; f->word != NULL && f->word[i].name != NULL; i++)
			if (strcmp(f->word[i].name, code) == 0)
				code = kb_word_label(f->word,
				    (kb_enum){ (uint8_t)(i + 1) });
		kb_buf_adds(b, code);
	}
}
