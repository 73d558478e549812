/* SPDX-License-Identifier: ISC */
/* jadwal.c - the days on which prices are due, seen or not, and the others on
 * which they were seen; which markets were due, and not seen. */
#include <stdlib.h>
#include <string.h>

#include "deret.h"
#include "kesbang/text.h"

const struct kb_word harga_hari[] = {
	[HARGA_TERPANTAU - 1] = { "terpantau", NULL, NULL },
	[HARGA_TERLEWAT - 1] = { "terlewat", NULL, NULL },
	[HARGA_LUAR_JADWAL - 1] = { "luar_jadwal", "di luar jadwal", NULL },
	[HARGA_LIBUR - 1] = { "libur", NULL, NULL },
	[HARGA_MENDATANG - 1] = { "mendatang", NULL, NULL },
	{ 0 }
};

#define T struct harga_jadwal_baris
static const struct kb_field jadwal_fields[] = {
	DATE(T, tanggal, "hari", .show = true),
	TEXT(T, hari, "nama hari", .show = true),
	ENUM(T, keadaan, harga_hari, "terpantau, terlewat, di luar jadwal, "
	    "libur atau mendatang", .show = true),
	INT(T, pasar, "pasar yang dicatat", .show = true),
	INT(T, komoditas, "komoditas yang dicatat", .show = true),
	TEXT(T, belum, "pasar yang seharusnya dipantau hari itu dan tidak "
	    "tercatat", .show = true, .sparse = true),
	TEXT(T, libur, "nama hari liburnya", .show = true, .sparse = true),
};
#undef T

const struct kb_type harga_jadwal_type = {
	.name = "jadwal-harga", .table = "jadwal_harga",
	.help = "hari pemantauan harga, terpantau atau terlewat",
	.size = sizeof(struct harga_jadwal_baris), KB_FIELDS(jadwal_fields),
};

/* Bit 0 is Monday. */
static int
due_days(const char *list, unsigned *days, struct kb_err *err)
{
	struct kb_err e;

	return kb_weekdays_parse(list, days, &e) == 0 ? 0 : kb_fail(err,
	    KB_DATA, "setelan harga.hari: %s", e.msg);
}

int
harga_jadwal_hari(struct kb_kantor *k, unsigned *days, struct kb_err *err)
{
	struct harga_setelan set;
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &harga_setelan_type, &set, &home,
	    err);

	if (rc == 0)
		rc = due_days(set.hari, days, err);
	kb_buf_free(&home);
	return rc;
}

#define RECENT 30			/* days: see struct harga_setelan */

struct susun {
	struct kb_kantor	*k;
	struct harga_jadwal	*j;
	struct harga_setelan	 set;
	struct harga_deret	 d;
	unsigned		 days;
};

static enum harga_hari
state_of(const struct harga_jadwal_baris *r, bool due, kb_date today)
{
	if (r->pasar.v > 0)
		return due ? HARGA_TERPANTAU : HARGA_LUAR_JADWAL;
	if (r->libur != NULL)
		return HARGA_LIBUR;
	return r->tanggal.ymd < today.ymd ? HARGA_TERLEWAT : HARGA_MENDATANG;
}

static const char *
keep(struct susun *s, struct kb_buf *b)
{
	const char *t = b->len > 0 ? kb_homes_text(&s->j->homes, b) : NULL;

	kb_buf_free(b);
	return t;
}

static void
add_name(struct kb_buf *b, const char *name)
{
	kb_buf_addf(b, "%s%s", b->len > 0 ? ", " : "", name);
}

/* Of the markets that the office has set, those without a row on that day. */
static void
set_and_silent(struct susun *s, kb_date day, struct kb_buf *names)
{
	const char *p = s->set.pasar;
	struct kb_buf one = KB_BUF_INIT;

	while (kb_next_part(&p, '|', &one)) {
		bool seen = false;

		for (size_t m = 0; m < s->d.npasar && !seen; m++)
			seen = kb_same_name(s->d.pasar[m].nama, one.s) &&
			    harga_deret_hari(&s->d, m, day, day) > 0;
		if (!seen)
			add_name(names, kb_trim(one.s));
	}
	kb_buf_free(&one);
}

static const char *
silent(struct susun *s, kb_date day)
{
	struct kb_buf names = KB_BUF_INIT;

	if (s->set.pasar != NULL)
		set_and_silent(s, day, &names);
	for (size_t m = 0; s->set.pasar == NULL && m < s->d.npasar; m++)
		if (harga_deret_hari(&s->d, m, kb_date_add(day, -RECENT),
		    kb_date_add(day, -1)) > 0 &&
		    harga_deret_hari(&s->d, m, day, day) == 0)
			add_name(&names, s->d.pasar[m].nama);
	return keep(s, &names);
}

static size_t
seen_on(const struct susun *s, kb_date day)
{
	size_t n = 0;

	for (size_t m = 0; m < s->d.npasar; m++)
		n += harga_deret_hari(&s->d, m, day, day);
	return n;
}

static void
count(struct harga_jadwal *j, const struct harga_jadwal_baris *r)
{
	j->terpantau += r->keadaan.n == HARGA_TERPANTAU;
	j->terlewat += r->keadaan.n == HARGA_TERLEWAT;
	j->luar += r->keadaan.n == HARGA_LUAR_JADWAL;
	j->kurang += r->keadaan.n == HARGA_TERPANTAU && r->belum != NULL;
}

static void
one_day(struct susun *s, kb_date day)
{
	int w = kb_weekday(day);
	bool due = (s->days >> (w - 1) & 1) != 0;
	char iso[KB_DATE_TEXT], *holiday;
	struct harga_jadwal_baris r = { .tanggal = day,
	    .hari = kb_day_name(w), .pasar = { (int64_t)seen_on(s, day),
	    true } };

	if (!due && r.pasar.v == 0)
		return;
	kb_date_iso(day, iso);
	r.komoditas = (kb_int){ kb_one(s->k->db, 0, "SELECT count(DISTINCT "
	    "komoditas) FROM harga WHERE tanggal = ?",
	    KB_ARGS1((const char *)iso)), true };
	holiday = kb_holiday(s->k->db, day);
	if (holiday != NULL) {
		struct kb_buf b = KB_BUF_INIT;

		kb_buf_adds(&b, holiday);
		r.libur = keep(s, &b);
	}
	r.keadaan.n = (uint8_t)state_of(&r, due && holiday == NULL,
	    s->k->env.today);
	if (r.keadaan.n == HARGA_TERPANTAU || r.keadaan.n == HARGA_TERLEWAT)
		r.belum = silent(s, day);
	count(s->j, &r);
	s->j->baris = kb_grow(s->j->baris, s->j->n, sizeof(r));
	s->j->baris[s->j->n++] = r;
	free(holiday);
}

int
harga_jadwal(struct kb_kantor *k, struct harga_jadwal *j, struct kb_err *err)
{
	struct susun s = { .k = k, .j = j };
	struct kb_buf home = KB_BUF_INIT;
	int rc = kb_settings_load(k->db, &harga_setelan_type, &s.set, &home,
	    err);

	if (rc == 0)
		rc = due_days(s.set.hari, &s.days, err);
	if (rc == 0)
		rc = harga_deret_baca(k, &s.set, j->masa.from, j->masa.to,
		    NULL, &s.d, err);
	for (kb_date d = j->masa.from; rc == 0 && d.ymd <= j->masa.to.ymd;
	    d = kb_date_add(d, 1))
		one_day(&s, d);
	harga_deret_free(&s.d);
	kb_buf_free(&home);
	return rc;
}

void
harga_jadwal_kata(const struct harga_jadwal *j, struct kb_buf *b)
{
	kb_buf_addf(b, "%zu hari terpantau", j->terpantau);
	if (j->kurang > 0)
		kb_buf_addf(b, " (%zu tidak di semua pasar)", j->kurang);
	kb_buf_addf(b, ", %zu terlewat, %zu di luar jadwal.\n", j->terlewat,
	    j->luar);
}

/* ---- on paper ---- */

static void
put_missed(struct kb_doc *d, const struct harga_jadwal_baris *r)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_date_full(&b, r->tanggal);
	if (r->keadaan.n == HARGA_TERLEWAT)
		kb_buf_adds(&b, ": tidak ada pemantauan");
	else
		kb_buf_addf(&b, ": belum ada harga dari %s", r->belum);
	kb_doc_item(d, 0, b.s);
	kb_buf_free(&b);
}

struct kb_doc *
harga_jadwal_doc(struct kb_kantor *k, const struct harga_jadwal *j, bool lean)
{
	struct kb_doc *d = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	if (!lean)
		kb_office_kop(k, d);
	kb_doc_title(d, "PEMANTAUAN HARGA BAHAN POKOK");
	kb_period_long(&b, &j->masa);
	kb_doc_subtitle(d, b.s);
	if (!lean && j->n > 0)
		kb_doc_records(d, &harga_jadwal_type, "tanggal,hari,keadaan,"
		    "pasar,komoditas,belum,libur");
	for (size_t i = 0; i < j->n; i++) {
		if (!lean)
			kb_doc_record(d, &j->baris[i], &k->env);
		else if (j->baris[i].keadaan.n == HARGA_TERLEWAT ||
		    j->baris[i].belum != NULL)
			put_missed(d, &j->baris[i]);
	}
	if (lean && j->terlewat + j->kurang == 0)
		kb_doc_para(d, "Tidak ada hari atau pasar yang terlewat.");
	kb_buf_cut(&b, 0);
	harga_jadwal_kata(j, &b);
	kb_trim(b.s);
	kb_doc_note(d, b.s);
	kb_buf_free(&b);
	return d;
}

void
harga_jadwal_free(struct harga_jadwal *j)
{
	free(j->baris);
	kb_homes_free(&j->homes);
	memset(j, 0, sizeof(*j));
}
