/* SPDX-License-Identifier: ISC */
/* rad.c - action plans of a year, counted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kesbang/keadaan.h"
#include "kesbang/rad.h"
#include "kesbang/text.h"

#define R struct konflik_rad_row
static const struct kb_field row_fields[] = {
	REGION(R, wilayah, "wilayah", .key = true, .show = true),
	TEXT(R, nama, "nama wilayah"),
	INT(R, tahun, "tahun rencana aksi"),
	TEXT(R, periode, "periode RAD, 2024-B04", .key = true, .show = true),
	INT(R, rencana, "banyaknya aksi dalam rencana tahun itu",
	    .show = true),
	INT(R, aksi, "aksi yang ada ukuran atau capaiannya periode itu",
	    .show = true),
	INT(R, tercapai, "di antaranya yang tercapai 100 persen",
	    .show = true),
	INT(R, diketahui, "di antaranya yang persennya diketahui",
	    .show = true),
	TEXT(R, hasil, "hasilnya dalam kata", .show = true),
	ENUM(R, lapor, konflik_lapor, "laporan RAD periode itu"),
};

const struct kb_type konflik_rad_row_type = {
	.name = "rad", .help = "rencana aksi menurut wilayah dan periode",
	.size = sizeof(R), KB_FIELDS(row_fields),
};
#undef R

int
konflik_rad_kolom(const char *list, size_t *n, uint8_t field[KB_MAX_FIELDS],
    struct kb_err *err)
{
	struct kb_buf one = KB_BUF_INIT;
	int rc = 0;

	*n = 0;
	while (rc == 0 && kb_next_part(&list, ',', &one)) {
		const char *name = kb_trim(one.s);
		int f = kb_field_named(&rad_type, name);
		struct kb_choice c = kb_field_choice(&rad_type, name);

		if (f < 0)
			rc = kb_choice_fail(&c, KB_CONFIG, "kolom", err,
			    "tidak ada pada rad; lihat 'kolom rad'");
		else if (*n < KB_MAX_FIELDS)
			field[(*n)++] = (uint8_t)f;
	}
	kb_buf_free(&one);
	return rc;
}

/* ---- one action ---- */

/* 1.2 before 1.10 */
static int
by_number(const char *a, const char *b)
{
	for (;;) {
		size_t x = strspn(a, "0123456789"), y = strspn(b,
		    "0123456789");
		int c = x != y ? (x > y) - (x < y) : strncmp(a, b, x);

		if (c != 0 || (x == 0 && *a != *b))
			return c != 0 ? c : strcmp(a, b);
		a += x;
		b += y;
		if (*a == '\0' || *b == '\0' || *a != *b)
			return strcmp(a, b);
		a++;
		b++;
	}
}

static int
same(const struct rad *a, const struct rad *b)
{
	int c = strcmp(a->wilayah.s, b->wilayah.s);

	return c != 0 ? c : by_number(a->butir, b->butir);
}

/* Of one action, the row of the office that asks comes first. */
static int
by_place(const void *va, const void *vb, void *office)
{
	const struct rad *a = va, *b = vb;
	int c = same(a, b);

	if (c == 0)
		c = (strcmp(a->head.kantor.s, office) != 0) -
		    (strcmp(b->head.kantor.s, office) != 0);
	return c != 0 ? c : strcmp(a->head.kantor.s, b->head.kantor.s);
}

/* An action that two offices keep is one. */
static void
once(struct konflik_rad *o, char *office)
{
	size_t n = 0;

	if (o->naksi > 1)
		qsort_r(o->aksi, o->naksi, sizeof(*o->aksi), by_place, office);
	for (size_t i = 0; i < o->naksi; i++)
		if (n == 0 || same(&o->aksi[n - 1], &o->aksi[i]) != 0)
			o->aksi[n++] = o->aksi[i];
	o->naksi = n;
}

static void
count(struct konflik_rad_row *r, const struct rad *a, size_t period)
{
	const kb_rate *p = &a->persen[period];

	r->rencana.v++;
	if (a->ukuran[period] == NULL && a->capaian[period] == NULL &&
	    p->den == 0)
		return;
	r->aksi.v++;
	r->diketahui.v += p->den != 0;
	r->tercapai.v += p->den != 0 && p->num >= 100 * p->den;
}

/* ---- regions by periods ---- */

struct kerja {
	struct kb_kantor	*k;
	struct konflik_rad	*out;
	size_t			 room;
};

void
konflik_rad_kata(const struct konflik_rad_row *r, const char *unit,
    struct kb_buf *b)
{
	long long unknown = (long long)(r->aksi.v - r->diketahui.v);

	if (r->rencana.v == 0)
		kb_buf_adds(b, "belum ada rencana");
	else if (r->diketahui.v == 0)
		kb_buf_adds(b, r->lapor.n == KONFLIK_BELUM_LAPOR ?
		    "belum lapor" : r->lapor.n == KONFLIK_BELUM_WAKTUNYA ?
		    "belum waktunya" : "\u2013");
	else {
		kb_buf_addf(b, "%lld dari %lld%s", (long long)r->tercapai.v,
		    (long long)r->aksi.v, unit);
		if (unknown > 0)
			kb_buf_addf(b, "; %lld belum diketahui", unknown);
		if (r->lapor.n == KONFLIK_BELUM_LAPOR)
			kb_buf_adds(b, "; belum lapor");
	}
}

static void
in_words(struct konflik_rad_row *r, struct kb_homes *homes)
{
	struct kb_buf b = KB_BUF_INIT;

	konflik_rad_kata(r, "", &b);
	r->hasil = kb_homes_text(homes, &b);
	kb_buf_free(&b);
}

static struct konflik_rad_row *
add(struct kerja *j)
{
	struct konflik_rad *o = j->out;

	if (o->n == j->room) {
		j->room = j->room > 0 ? 2 * j->room : 64;
		o->row = kb_realloc(o->row, j->room, sizeof(*o->row));
	}
	memset(&o->row[o->n], 0, sizeof(*o->row));
	return &o->row[o->n++];
}

static struct konflik_rad_row
empty(const struct konflik_rad *o, size_t period, struct kb_homes *homes)
{
	struct kb_buf b = KB_BUF_INIT;
	struct konflik_rad_row r = { .tahun = { o->tahun, true },
	    .rencana = { 0, true }, .aksi = { 0, true }, .tercapai = { 0,
	    true }, .diketahui = { 0, true } };

	kb_buf_addf(&b, "%04d-B%02zu", o->tahun, 4 * (period + 1));
	r.periode = kb_homes_text(homes, &b);
	kb_buf_free(&b);
	return r;
}

static int
region(void *arg, void *rec, struct kb_err *err)
{
	const struct kb_region *of = rec;
	struct kerja *j = arg;
	struct konflik_rad *o = j->out;
	kb_text kept;

	(void)err;
	kept = kb_homes_dup(&o->homes, of->nama != NULL ? of->nama :
	    of->kode);
	for (size_t p = 0; p < KONFLIK_RAD_PERIODS; p++) {
		struct konflik_rad_row *r = add(j);
		const struct konflik_lapor_row *l;

		*r = empty(o, p, &o->homes);
		r->nama = kept;
		(void)snprintf(r->wilayah.s, sizeof(r->wilayah.s), "%s",
		    of->kode);
		for (size_t i = 0; i < o->naksi; i++)
			if (strcmp(o->aksi[i].wilayah.s, of->kode) == 0)
				count(r, &o->aksi[i], p);
		l = konflik_lapor_dari(&o->laporan, of->kode, r->periode);
		if (l != NULL)
			r->lapor = l->keadaan;
		in_words(r, &o->homes);
	}
	return 0;
}

/* The whole itself only where it has a plan of its own, or lies alone. */
static int
regions(struct kerja *j, struct kb_err *err)
{
	struct konflik_rad *o = j->out;
	struct kb_buf name = KB_BUF_INIT;
	bool own = kb_region_level(o->induk.s) >= 2;
	int rc = 0;

	for (size_t i = 0; i < o->naksi && !own; i++)
		own = strcmp(o->aksi[i].wilayah.s, o->induk.s) == 0;
	if (own && o->induk.s[0] != '\0') {
		kb_region_long(j->k, &o->induk, &name);
		rc = region(j, &(struct kb_region){ o->induk.s, name.s }, err);
	}
	kb_buf_free(&name);
	if (rc == 0 && kb_region_level(o->induk.s) < 2)
		rc = konflik_tempat_bawah(j->k, &o->induk, 0, region, j, err);
	return rc;
}

static void
total(struct konflik_rad *o)
{
	for (size_t p = 0; p < KONFLIK_RAD_PERIODS; p++)
		o->semua[p] = empty(o, p, &o->homes);
	for (size_t i = 0; i < o->n; i++) {
		const struct konflik_rad_row *r = &o->row[i];

		for (size_t p = 0; p < KONFLIK_RAD_PERIODS; p++) {
			struct konflik_rad_row *s = &o->semua[p];

			if (strcmp(s->periode, r->periode) != 0)
				continue;
			s->rencana.v += r->rencana.v;
			s->aksi.v += r->aksi.v;
			s->tercapai.v += r->tercapai.v;
			s->diketahui.v += r->diketahui.v;
		}
	}
}

static int
read(struct kerja *j, const struct konflik_rad_tanya *ask, struct kb_err *err)
{
	struct konflik_rad *o = j->out;
	struct kb_period year = { kb_date_make(o->tahun, 1, 1),
	    kb_date_make(o->tahun, 12, 31) };
	int rc = kb_settings_load(j->k->db, &konflik_setelan_type, &o->set,
	    &o->home, err);

	if (rc == 0)
		rc = kb_collect(j->k->db, &rad_type, " WHERE tahun = ?",
		    KB_ARGS1(o->tahun), &o->aksi, &o->naksi, &o->homes, err);
	if (rc == 0)
		once(o, j->k->env.office.s);
	if (rc == 0)
		rc = konflik_lapor_baca(j->k, KONFLIK_RAD, &year,
		    ask->wilayah, 0, false, &o->laporan, err);
	return rc;
}

int
konflik_rad_baca(struct kb_kantor *k, const struct konflik_rad_tanya *ask,
    struct konflik_rad *out, struct kb_err *err)
{
	struct kerja j = { .k = k, .out = out };
	int rc;

	*out = (struct konflik_rad){ .tahun = ask->tahun != 0 ? ask->tahun :
	    k->env.today.ymd / 10000, .induk = k->env.office };
	if (ask->wilayah != NULL && *ask->wilayah != '\0')
		(void)snprintf(out->induk.s, sizeof(out->induk.s), "%s",
		    ask->wilayah);
	if (kb_region_level(out->induk.s) > 2)
		out->induk = kb_region_at(&out->induk, 2);
	rc = read(&j, ask, err);
	if (rc == 0)
		rc = regions(&j, err);
	if (rc == 0 && ask->filter != NULL)
		rc = kb_filter_choose(k->db, ask->filter, out->row, &out->n,
		    err);
	if (rc == 0)
		total(out);
	return rc;
}

void
konflik_rad_free(struct konflik_rad *o)
{
	free(o->aksi);
	free(o->row);
	konflik_lapor_free(&o->laporan);
	kb_homes_free(&o->homes);
	kb_buf_free(&o->home);
	o->aksi = NULL;
	o->row = NULL;
}
