/* SPDX-License-Identifier: ISC */
/* jam.c - the clocks, and what came for each of their periods. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "jam.h"
#include "kesbang/keadaan.h"

const struct kb_word konflik_jam[] = {
	[KONFLIK_TRIWULAN - 1] = { "triwulan", NULL, "tw" },
	[KONFLIK_RAD - 1] = { "rad", "RAD", NULL },
	[KONFLIK_MINGGUAN - 1] = { "mingguan", NULL, "minggu" },
	{ 0 }
};

const struct kb_word konflik_lapor[] = {
	[KONFLIK_SUDAH - 1] = { "sudah", "sudah lapor", NULL },
	[KONFLIK_TERLAMBAT - 1] = { "terlambat", NULL, NULL },
	[KONFLIK_NIHIL - 1] = { "nihil", NULL, NULL },
	[KONFLIK_BELUM_LAPOR - 1] = { "belum_lapor", "belum lapor", "belum" },
	[KONFLIK_BELUM_WAKTUNYA - 1] = { "belum_waktunya", "belum waktunya",
	    NULL },
	{ 0 }
};

/* How often each, and what its periods are called. */
static const struct {
	enum kb_each	 each;
	const char	*example;
} clocks[] = {
	[KONFLIK_TRIWULAN] = { KB_EACH_QUARTER, "2024-T3" },
	[KONFLIK_RAD] = { KB_EACH_THIRD, "2024-B08" },
	[KONFLIK_MINGGUAN] = { KB_EACH_WEEK, "2024-M17" },
};

enum kb_each
konflik_jam_setiap(enum konflik_jam clock)
{
	return clocks[clock].each;
}

const char *
konflik_jam_contoh(enum konflik_jam clock)
{
	return clocks[clock].example;
}

enum konflik_jam
konflik_jam_dari(const char *report)
{
	for (size_t i = 0; report != NULL && konflik_jam[i].name != NULL; i++)
		if (strcmp(konflik_jam[i].name, report) == 0)
			return (enum konflik_jam)(i + 1);
	return 0;
}

#define R struct konflik_lapor_row
static const struct kb_field row_fields[] = {
	REGION(R, wilayah, "wilayah yang melapor", .key = true, .show = true),
	TEXT(R, nama, "nama wilayah"),
	ENUM(R, laporan, konflik_jam, "laporan berkala yang mana",
	    .key = true),
	TEXT(R, periode, "periodenya", .key = true, .show = true),
	TEXT(R, hasil, "sudah, terlambat n hari, nihil, belum lapor",
	    .show = true),
	ENUM(R, keadaan, konflik_lapor, "hasil itu dalam satu kata"),
	DATE(R, batas, "batas yang disepakati; kosong: tidak ada",
	    .show = true),
	DATE(R, diterima, "tanggal diterima", .show = true),
	INT(R, hari, "hari lewat batas, diterima atau belum", .today = true),
	TEXT(R, nomor_surat, "nomor surat pengantar"),
	TEXT(R, dasar_batas, "dari mana batas itu: butir rapat, atau setelan"),
};

const struct kb_type konflik_lapor_type = {
	.name = "kelengkapan", .help = "laporan berkala menurut wilayah",
	.size = sizeof(R), KB_FIELDS(row_fields),
};
#undef R

/* ---- who owes ---- */

struct wajib {
	struct konflik_lapor_row *row;	/* of one period */
	size_t			 n;
	struct kb_homes		*homes;
};

static int
owes(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_region *r = rec;
	struct wajib *w = arg;
	struct konflik_lapor_row *row;

	(void)err;
	w->row = kb_realloc(w->row, w->n + 1, sizeof(*w->row));
	row = &w->row[w->n++];
	memset(row, 0, sizeof(*row));
	memcpy(row->wilayah.s, r->kode, strlen(r->kode) + 1);
	row->nama = kb_homes_dup(w->homes, r->nama != NULL ? r->nama :
	    r->kode);
	return 0;
}

/* A province is told by its regencies and cities; these by themselves. */
static int
who_owes(struct kb_kantor *k, const char *where, int tiap, struct wajib *w,
    struct kb_err *err)
{
	struct kb_buf name = KB_BUF_INIT;
	struct kb_region self;
	kb_code of = konflik_induk(k, where);
	int rc = 0;

	if (of.s[0] == '\0')
		return konflik_tempat_bawah(k, &of, tiap == 2 ? 2 : 1, owes, w,
		    err);
	if (kb_region_level(of.s) == 1)
		return konflik_tempat_bawah(k, &of, 2, owes, w, err);
	of = kb_region_at(&of, 2);
	self = (struct kb_region){ of.s, kb_region_name(k, of.s, &name) };
	rc = owes(w, &self, err);
	kb_buf_free(&name);
	return rc;
}

/* ---- what came ---- */

struct masuk {
	struct pelaporan	*p;
	size_t			 n;
	kb_code			 office;	/* whose record holds, of several */
};

static int
by_period(const void *va, const void *vb, void *arg)
{
	const struct pelaporan *a = va, *b = vb;
	const kb_code *own = arg;
	int c = strcmp(a->periode, b->periode);

	if (c == 0)
		c = strcmp(a->wilayah.s, b->wilayah.s);
	if (c == 0)
		c = (strcmp(a->head.kantor.s, own->s) != 0) -
		    (strcmp(b->head.kantor.s, own->s) != 0);
	if (c == 0)
		c = (a->diterima.ymd > b->diterima.ymd) -
		    (a->diterima.ymd < b->diterima.ymd);
	return c;
}

static int
before(const void *key, const void *elem, const void *arg)
{
	const struct konflik_lapor_row *want = key;
	const struct pelaporan *p = elem;
	int c = strcmp(want->periode, p->periode);

	(void)arg;
	return c != 0 ? c : strcmp(want->wilayah.s, p->wilayah.s);
}

static const struct pelaporan *
came(const struct masuk *m, const struct konflik_lapor_row *want)
{
	size_t i = kb_lower(want, m->p, m->n, sizeof(*m->p), before, NULL);

	return i < m->n && before(want, &m->p[i], NULL) == 0 ? &m->p[i] : NULL;
}

/* ---- how it stands ---- */

static kb_int
days_after(kb_date from, kb_date to)
{
	kb_int n = { 0, false };

	if (from.ymd != 0 && to.ymd > from.ymd)
		n = (kb_int){ kb_date_serial(to) - kb_date_serial(from), true };
	return n;
}

static void
judge(struct konflik_lapor_row *r, const struct pelaporan *p,
    const struct kb_period *span, kb_date today)
{
	bool due = r->batas.ymd != 0 ? today.ymd > r->batas.ymd :
	    today.ymd > span->to.ymd;

	/* As of that day: what came later had not come yet. */
	if (p != NULL && (today.ymd == 0 || p->diterima.ymd <= today.ymd)) {
		r->diterima = p->diterima;
		r->nomor_surat = p->nomor_surat;
		r->hari = days_after(r->batas, p->diterima);
		r->keadaan.n = kb_yes(p->nihil) ? KONFLIK_NIHIL :
		    r->hari.known ? KONFLIK_TERLAMBAT : KONFLIK_SUDAH;
	} else {
		r->hari = days_after(r->batas, today);
		r->keadaan.n = due ? KONFLIK_BELUM_LAPOR :
		    KONFLIK_BELUM_WAKTUNYA;
	}
}

/* "nihil, terlambat 5 hari" */
static void
outcome(struct konflik_lapor_row *r, struct kb_homes *homes)
{
	struct kb_buf b = KB_BUF_INIT;
	bool late = r->keadaan.n == KONFLIK_TERLAMBAT;

	if (!late)
		kb_buf_adds(&b, kb_word_label(konflik_lapor, r->keadaan));
	if (r->hari.known)
		kb_buf_addf(&b, "%s%s %lld hari", late ? "" : ", ",
		    r->diterima.ymd != 0 ? "terlambat" : "lewat",
		    (long long)r->hari.v);
	r->hasil = kb_homes_text(homes, &b);
	kb_buf_free(&b);
}

void
konflik_lapor_hitung(const struct konflik_lapor_row *r, size_t n,
    struct konflik_lapor_jumlah *j)
{
	*j = (struct konflik_lapor_jumlah){ .semua = n };
	for (size_t i = 0; i < n; i++) {
		bool came = r[i].diterima.ymd != 0;

		j->masuk += came;
		j->nihil += r[i].keadaan.n == KONFLIK_NIHIL;
		j->terlambat += came && r[i].hari.known;
		j->belum_lapor += r[i].keadaan.n == KONFLIK_BELUM_LAPOR;
		j->belum_waktunya += r[i].keadaan.n == KONFLIK_BELUM_WAKTUNYA;
	}
}

/* ---- all of them ---- */

#define MOST 200000			/* rows */

struct job {
	struct konflik_laporan	*out;
	struct wajib		 who;
	struct masuk		 in;
	struct jam_batas	 due;
	kb_date			 today;
	enum konflik_jam	 clock;
	bool			 ahead;
	size_t			 room;
};

static int
one_period(struct job *j, const char *name, const struct kb_period *span,
    struct kb_err *err)
{
	struct konflik_laporan *o = j->out;
	kb_text kept;

	if (o->n + j->who.n > MOST)
		return kb_fail(err, KB_USAGE, "terlalu banyak: lebih dari %d "
		    "wilayah dan periode; sebutkan periode yang lebih pendek",
		    MOST);
	kept = kb_homes_dup(&o->homes, name);
	if (o->n + j->who.n > j->room) {
		j->room = 2 * (o->n + j->who.n);
		o->row = kb_realloc(o->row, j->room, sizeof(*o->row));
	}
	for (size_t i = 0; i < j->who.n; i++) {
		struct konflik_lapor_row r = j->who.row[i];

		r.laporan.n = (uint8_t)j->clock;
		r.periode = kept;
		jam_batas(&j->due, span, &r);
		judge(&r, came(&j->in, &r), span, j->today);
		outcome(&r, &o->homes);
		o->row[o->n++] = r;
	}
	return 0;
}

static int
all_periods(struct job *j, const struct kb_period *span, struct kb_err *err)
{
	enum kb_each each = konflik_jam_setiap(j->clock);
	char name[KB_PERIOD_NAME];
	int rc = 0;

	for (int i = 0; rc == 0; i++) {
		struct kb_period p = kb_period_at(each, span->from, i, name);

		if (p.from.ymd == 0 || p.from.ymd > span->to.ymd ||
		    (!j->ahead && p.from.ymd > j->today.ymd))
			break;
		rc = one_period(j, name, &p, err);
	}
	return rc;
}

int
konflik_lapor_baca(struct kb_kantor *k, enum konflik_jam clock,
    const struct kb_period *span, const char *where, int tiap,
    bool ahead, struct konflik_laporan *out, struct kb_err *err)
{
	struct job j = { .out = out, .clock = clock, .ahead = ahead,
	    .today = k->env.today, .who.homes = &out->homes,
	    .in.office = k->env.office };
	int rc;

	memset(out, 0, sizeof(*out));
	rc = jam_batas_baca(k, clock, &out->homes, &j.due, err);
	if (rc == 0)
		rc = who_owes(k, where, tiap, &j.who, err);
	if (rc == 0)
		rc = kb_collect(k->db, &pelaporan_type, " WHERE laporan = ?",
		    KB_ARGS1(konflik_jam[clock - 1].name), &j.in.p, &j.in.n,
		    &out->homes, err);
	if (rc == 0 && j.in.n > 1)
		qsort_r(j.in.p, j.in.n, sizeof(*j.in.p), by_period,
		    &j.in.office);
	if (rc == 0)
		rc = all_periods(&j, span, err);
	free(j.in.p);
	free(j.who.row);
	free(j.due.t);
	return rc;
}

void
konflik_lapor_free(struct konflik_laporan *l)
{
	free(l->row);
	kb_homes_free(&l->homes);
	memset(l, 0, sizeof(*l));
}

static int
row_before(const void *key, const void *elem, const void *arg)
{
	const struct konflik_lapor_row *a = key, *b = elem;
	int c = strcmp(a->periode, b->periode);

	(void)arg;
	return c != 0 ? c : strcmp(a->wilayah.s, b->wilayah.s);
}

const struct konflik_lapor_row *
konflik_lapor_dari(const struct konflik_laporan *l, const char *region,
    const char *period)
{
	struct konflik_lapor_row want = { .periode = period };
	size_t i;

	(void)snprintf(want.wilayah.s, sizeof(want.wilayah.s), "%s", region);
	i = kb_lower(&want, l->row, l->n, sizeof(*l->row), row_before, NULL);
	return i < l->n && row_before(&want, &l->row[i], NULL) == 0 ?
	    &l->row[i] : NULL;
}
