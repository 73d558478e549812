/* SPDX-License-Identifier: ISC */
/*
 * kelengkapan.c - who has reported on its activities, and how late
 * (Permendagri 57/2017 Ps 39).  A report is owed for a period in which the
 * ormas was there to its end; one that is told or sent as a message is a
 * report, and called what it is.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buku.h"
#include "rules.h"

const struct kb_word ormas_lapor[] = {
	[ORMAS_TEPAT_WAKTU - 1] = { "tepat_waktu", "tepat waktu", NULL },
	[ORMAS_TERLAMBAT - 1] = { "terlambat", NULL, NULL },
	[ORMAS_BELUM_LAPOR - 1] = { "belum", "belum melapor", NULL },
	[ORMAS_BELUM_WAKTUNYA - 1] = { "belum_waktunya", "belum waktunya",
	    NULL },
	{ 0 }
};

#define R struct ormas_lapor_row
static const struct kb_field row_fields[] = {
	TEXT(R, nomor, "nomor ormas", .show = true),
	TEXT(R, nama, "nama", .show = true),
	TEXT(R, periode, "semester atau tahun yang dilaporkan", .show = true),
	TEXT(R, hasil, "tepat waktu, terlambat n hari, belum dan sekian hari "
	    "lewat tenggat", .show = true),
	DATE(R, diterima, "tanggal laporan diterima", .show = true),
	ENUM(R, keadaan, ormas_lapor, "hasil itu dalam satu kata"),
	INT(R, hari, "hari lewat tenggat, diterima atau belum"),
	ENUM(R, cara, ormas_cara_lapor, "bagaimana disampaikan"),
	DATE(R, tenggat, "hari terakhir yang tepat waktu"),
	REGION(R, wilayah, "kecamatan atau kelurahan"),
	REGION(R, kantor, "kantor pemilik catatan"),
};

const struct kb_type ormas_lapor_type = {
	.name = "kelengkapan", .help = "laporan kegiatan menurut ormas",
	.size = sizeof(R), KB_FIELDS(row_fields),
};

/* ---- which periods ---- */

static void
add_period(struct ormas_lapor_want *w, int year, int half)
{
	if (w->n < KB_LEN(w->period))
		snprintf(w->period[w->n++], sizeof(w->period[0]), half != 0 ?
		    "%04u-S%u" : "%04u", (unsigned)year % 10000,
		    (unsigned)half % 10);
}

/* Those of the office's periods that lie within the span. */
static void
periods_in(struct ormas_lapor_want *w, const struct ormas_setelan *set,
    const struct kb_period *span)
{
	bool halves = set->periode_laporan.n != ORMAS_TAHUN;

	for (int y = span->from.ymd / 10000; y <= span->to.ymd / 10000; y++)
		for (int h = halves; h <= 2 * halves; h++) {
			add_period(w, y, h);
			if (w->n == 0)
				return;
			struct kb_period p = ormas_period_days(
			    w->period[w->n - 1]);
			if (p.from.ymd < span->from.ymd ||
			    p.to.ymd > span->to.ymd)
				w->n--;
		}
}

int
ormas_lapor_periods(struct ormas_lapor_want *w, const struct ormas_hari *h,
    const char *text, struct kb_err *err)
{
	const char *unit = h->set.periode_laporan.n == ORMAS_TAHUN ?
	    "tahun" : "semester";
	char stored[ORMAS_PERIOD_TEXT];
	struct kb_period span;
	struct kb_err why;

	w->n = 0;
	if (text == NULL) {
		ormas_period_ended(&h->set, h->today, w->period[w->n++]);
		return 0;
	}
	if (ormas_period_read(text, stored))
		span = ormas_period_days(stored);
	else if (kb_period_parse(text, h->today, &span, &why) != 0)
		return kb_fail(err, KB_USAGE, "--periode: %s", why.msg);
	if (span.from.ymd == 0 || span.to.ymd == 0 ||
	    span.to.ymd / 10000 - span.from.ymd / 10000 >= 10)
		return kb_fail(err, KB_USAGE, "--periode: sebutkan awal dan "
		    "akhir, paling lama sepuluh tahun");
	periods_in(w, &h->set, &span);
	if (w->n == 0)
		return kb_fail(err, KB_USAGE, "--periode: '%.40s' tidak memuat "
		    "satu %s penuh; kantor ini meminta laporan tiap %s "
		    "(setelan ormas.periode_laporan)", text, unit, unit);
	return 0;
}

/* ---- what came ---- */

static int
add_report(void *arg, void *rec, struct kb_err *err)
{
	struct ormas_lapor_want *w = arg;
	const struct laporan_kegiatan *k = rec;

	(void)err;
	/* A report on the year is one on each half of it. */
	for (size_t i = 0; i < w->n; i++)
		if (strncmp(k->periode, w->period[i], strlen(k->periode)) == 0)
			ormas_buku_add(w->buku, &k->head.kantor, k->ormas,
			    (struct ormas_catatan){ (int)i, k->diterima,
			    k->cara });
	return 0;
}

static int
read_reports(struct kb_kantor *k, struct ormas_lapor_want *w,
    struct kb_err *err)
{
	char last[ORMAS_PERIOD_TEXT + 1];

	snprintf(last, sizeof(last), "%s~", w->period[w->n - 1]);
	w->buku = ormas_buku_new();
	if (kb_query(k->db, &laporan_kegiatan_type, "SELECT kantor, ormas, "
	    "periode, diterima, cara FROM laporan_kegiatan WHERE periode "
	    "BETWEEN substr(?1, 1, 4) AND ?2", KB_ARGS2(
	    (const char *)w->period[0], (const char *)last), add_report, w,
	    err) != 0)
		return -1;
	return ormas_buku_sort(w->buku, k, err);
}

/* ---- the rows ---- */

struct listing {
	const struct ormas_hari *hari;
	struct ormas_lapor_want *want;
	size_t		 limit;
	int		 period;	/* that is being looked for */
	kb_date		 got;
	kb_enum		 how;
	kb_row_fn	*fn;
	void		*arg;
};

/* The written one goes before others, and the first before the next. */
static void
best(void *arg, const struct ormas_catatan *c)
{
	struct listing *l = arg;
	bool written = c->how.n == ORMAS_TERTULIS,
	    had = l->how.n == ORMAS_TERTULIS;

	if (c->what != l->period || (l->got.ymd != 0 && (written != had ?
	    had : c->on.ymd >= l->got.ymd)))
		return;
	l->got = c->on;
	l->how = c->how;
}

static void
judge(R *row, kb_date today)
{
	kb_date till = row->diterima.ymd != 0 ? row->diterima : today;
	bool late = till.ymd > row->tenggat.ymd;

	row->keadaan.n = row->diterima.ymd != 0 ? (late ? ORMAS_TERLAMBAT :
	    ORMAS_TEPAT_WAKTU) : (late ? ORMAS_BELUM_LAPOR : ORMAS_BELUM_WAKTUNYA);
	row->hari = (kb_int){ .known = late, .v = late ?
	    kb_date_serial(till) - kb_date_serial(row->tenggat) : 0 };
}

static void
words(struct kb_buf *b, const R *row)
{
	bool late = row->keadaan.n == ORMAS_TERLAMBAT;

	if (row->hari.known) {
		kb_buf_adds(b, late ? "terlambat " : "belum, ");
		kb_date_apart(b, row->tenggat, kb_date_add(row->tenggat,
		    (int)row->hari.v));
		kb_buf_adds(b, late ? "" : " lewat");
	} else {
		kb_buf_adds(b, kb_word_label(ormas_lapor, row->keadaan));
	}
	if (row->diterima.ymd != 0 && row->cara.n != ORMAS_TERTULIS)
		kb_buf_addf(b, " (%s)", kb_word_label(ormas_cara_lapor,
		    row->cara));
}

/* Was it there to the end of the period? */
static bool
owes(const struct ormas *o, const struct ormas_fakta *f, kb_date end)
{
	return o->tanggal_berdiri.ymd <= end.ymd &&
	    (o->bubar.ymd == 0 || o->bubar.ymd > end.ymd) &&
	    (f->dicabut.ymd == 0 || f->dicabut.ymd > end.ymd);
}

static int
row_of(struct listing *l, const struct ormas *o, size_t i,
    struct kb_err *err)
{
	struct ormas_lapor_want *w = l->want;
	struct kb_buf said = KB_BUF_INIT;
	R row = { .nomor = o->head.nomor, .nama = o->nama,
	    .periode = w->period[i], .wilayah = o->wilayah,
	    .kantor = o->head.kantor, .tenggat = ormas_period_deadline(
	    &l->hari->set, w->period[i]) };
	int rc = 0;

	l->period = (int)i;
	l->got = (kb_date){ 0 };
	l->how = (kb_enum){ 0 };
	ormas_buku_of(w->buku, o, best, l);
	row.diterima = l->got;
	row.cara = l->how;
	judge(&row, l->hari->today);
	if (w->keadaan.n == 0 || w->keadaan.n == row.keadaan.n) {
		w->sum[i][row.keadaan.n]++;
		w->how[i][row.cara.n]++;
		words(&said, &row);
		row.hasil = kb_buf_str(&said);
		if (w->rows++ < l->limit)
			rc = l->fn(l->arg, &row, err);
	}
	kb_buf_free(&said);
	return rc;
}

static int
one(void *arg, void *rec, struct kb_err *err)
{
	struct listing *l = arg;
	const struct ormas *o = rec;
	const size_t rows = l->want->rows;
	struct ormas_fakta f;
	int rc = 0;

	ormas_fakta_of(l->hari, o, &f);
	for (size_t i = 0; rc == 0 && i < l->want->n; i++)
		if (owes(o, &f, ormas_period_days(l->want->period[i]).to))
			rc = row_of(l, o, i, err);
	l->want->undated += l->want->rows > rows &&
	    o->tanggal_berdiri.ymd == 0;
	return rc;
}

int
ormas_lapor_rows(struct kb_kantor *k, const struct ormas_hari *h,
    struct ormas_lapor_want *w, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	int64_t most = w->filter->limit;
	struct listing l = { .hari = h, .want = w, .limit = most < 0 ?
	    SIZE_MAX : (size_t)most, .fn = fn, .arg = arg };
	int rc = read_reports(k, w, err);

	w->filter->limit = -1;		/* of rows, not of organisations */
	if (rc == 0)
		rc = kb_store_list(k->db, w->filter, one, &l, err);
	w->filter->limit = most;
	ormas_buku_free(w->buku);
	w->buku = NULL;
	return rc;
}

/* ---- what stands under them ---- */

static void
part(struct kb_buf *b, size_t n, const char *what, const char **sep)
{
	if (n == 0)
		return;
	kb_buf_addf(b, "%s%zu %s", *sep, n, what);
	*sep = ", ";
}

static void
sums(struct kb_buf *b, const struct ormas_hari *h,
    const struct ormas_lapor_want *w, size_t i)
{
	size_t came = 0;
	const char *sep = ": ";

	kb_buf_addf(b, "%s, tenggat ", w->period[i]);
	kb_date_long(b, ormas_period_deadline(&h->set, w->period[i]));
	for (kb_enum e = { 1 }; e.n <= ORMAS_BELUM_WAKTUNYA; e.n++)
		part(b, w->sum[i][e.n], kb_word_label(ormas_lapor, e), &sep);
	if (*sep == ':')
		kb_buf_adds(b, ": tidak ada");
	for (size_t n = ORMAS_TERTULIS; n <= ORMAS_LISAN; n++)
		came += w->how[i][n];
	sep = "; ";
	for (kb_enum e = { ORMAS_TERTULIS }; came > 0 && e.n <= ORMAS_LISAN;
	    e.n++)
		part(b, w->how[i][e.n], kb_word_label(ormas_cara_lapor, e),
		    &sep);
	kb_buf_addc(b, '\n');
}

void
ormas_lapor_note(struct kb_buf *b, const struct ormas_hari *h,
    const struct ormas_lapor_want *w)
{
	for (size_t i = 0; i < w->n; i++)
		sums(b, h, w, i);
	if (w->undated > 0)
		kb_buf_addf(b, "%zu ormas tanpa tanggal_berdiri, dianggap "
		    "sudah berdiri\n", w->undated);
	kb_buf_addf(b, "laporan tiap %s, tertulis, ditandatangani ketua dan "
	    "sekretaris (Permendagri 57/2017 Pasal 39); tenggat %lld hari "
	    "sesudah akhir periode\n", h->set.periode_laporan.n == ORMAS_TAHUN ?
	    "tahun" : "semester", (long long)h->set.tenggat_laporan.v);
}
