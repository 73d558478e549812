/* SPDX-License-Identifier: ISC */
/* deret.c - the prices of each thing through the days, judged (harga.h). */
#include <stdlib.h>
#include <string.h>

#include "deret.h"
#include "kesbang/text.h"

/* ---- what is read ---- */

struct baca {
	kb_int		 baris;
	kb_date		 tanggal;
	kb_code		 wilayah;
	kb_text		 pasar, komoditas, satuan;
	kb_money	 harga_min, harga_maks;
	kb_enum		 yakin;
};

#define T struct baca
static const struct kb_field baca_fields[] = {
	INT(T, baris, ""),
	DATE(T, tanggal, ""),
	REGION(T, wilayah, ""),
	TEXT(T, pasar, ""),
	TEXT(T, komoditas, ""),
	TEXT(T, satuan, ""),
	MONEY(T, harga_min, ""),
	MONEY(T, harga_maks, ""),
	FLAG(T, yakin, ""),
};
#undef T

static const struct kb_type baca_type = {
	.name = "harga", .table = "harga", .size = sizeof(struct baca),
	KB_FIELDS(baca_fields),
};

/* An index on goods and day serves the one, that on days the other. */
#define BACA(goods)							\
    "SELECT a.baris, a.tanggal, ifnull(a.wilayah, a.kantor) AS wilayah, "	\
    "a.pasar, a.komoditas, a.satuan, a.harga_min, a.harga_maks, a.yakin "	\
    "FROM harga a LEFT JOIN komoditas k ON k.nama = a.komoditas "	\
    "WHERE a.tanggal BETWEEN ?1 AND ?2 " goods				\
    "ORDER BY ifnull(k.urutan, 10000), a.komoditas, a.satuan, a.tanggal, "	\
    KB_NEAREST("?3", "ifnull(a.wilayah, a.kantor)") ", a.pasar"

struct pembaca {
	struct harga_deret	*d;
	const char		*komoditas, *satuan;
};

/* Is one of them the other, or in it? */
static bool
same_place(const kb_code *a, const kb_code *b)
{
	size_t n = strlen(a->s), m = strlen(b->s);
	const kb_code *longer = n > m ? a : b;
	size_t less = n > m ? m : n;

	return strncmp(a->s, b->s, less) == 0 &&
	    (longer->s[less] == '\0' || less == 0 || longer->s[less] == '.');
}

static const char *
kept(struct harga_deret *d, const char *text)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *t;

	kb_buf_adds(&b, text);
	t = kb_homes_text(&d->homes, &b);
	kb_buf_free(&b);
	return t;
}

/* One market is one name in one place, however two offices write them. */
static size_t
market(struct harga_deret *d, const char *name, const kb_code *where)
{
	struct harga_pasar *p;

	for (size_t i = 0; i < d->npasar; i++)
		if (strcmp(d->pasar[i].nama, name) == 0 &&
		    strcmp(d->pasar[i].wilayah.s, where->s) == 0)
			return i;
	for (size_t i = 0; i < d->npasar; i++)
		if (kb_same_name(d->pasar[i].nama, name) &&
		    same_place(&d->pasar[i].wilayah, where))
			return i;
	d->pasar = kb_grow(d->pasar, d->npasar, sizeof(*d->pasar));
	p = &d->pasar[d->npasar];
	*p = (struct harga_pasar){ .nama = kept(d, name), .wilayah = *where,
	    .seen = kb_alloc(d->days / 8 + 1) };
	return d->npasar++;
}

static const char *
same_or_kept(struct harga_deret *d, const char **was, const char *text)
{
	if (*was == NULL || strcmp(*was, text) != 0)
		*was = kept(d, text);
	return *was;
}

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct pembaca *p = arg;
	struct harga_deret *d = p->d;
	const struct baca *r = rec;
	size_t m = market(d, r->pasar, &r->wilayah);
	size_t day = (size_t)(kb_date_serial(r->tanggal) - d->first);

	(void)err;
	d->pasar[m].seen[day / 8] |= (uint8_t)(1U << day % 8);
	if (!r->harga_min.known && !r->harga_maks.known)
		return 0;
	d->a = kb_grow(d->a, d->n, sizeof(*d->a));
	d->a[d->n++] = (struct harga_amatan){ .baris = r->baris.v,
	    .tanggal = r->tanggal,
	    .komoditas = same_or_kept(d, &p->komoditas, r->komoditas),
	    .satuan = same_or_kept(d, &p->satuan, r->satuan), .pasar = m,
	    .min = r->harga_min, .maks = r->harga_maks,
	    .satu = harga_satu(r->harga_min, r->harga_maks),
	    .yakin = r->yakin, .jauh = HARGA_TIADA, .lalu = HARGA_TIADA };
	return 0;
}

/* ---- what is doubtful ---- */

static int32_t
apart(const struct harga_amatan *a, const struct harga_amatan *b)
{
	return kb_date_serial(b->tanggal) - kb_date_serial(a->tanggal);
}

struct suara {
	size_t		 n, far;
	size_t		 nearest;	/* that it is far from */
	enum harga_ragu	 how;
};

/* What below the floor is nobody's neighbour, unless it was confirmed. */
static bool
has_voice(const struct harga_amatan *a, const struct harga_setelan *set)
{
	return !a->kembar && (kb_yes(a->yakin) ||
	    (a->yakin.n == 0 && a->satu.v >= set->terendah.v));
}

/* The neighbours on one side, from the i-th on. */
static struct suara
ask(const struct harga_deret *d, const struct harga_setelan *set, size_t from,
    size_t to, size_t i, int step)
{
	struct suara s = { .nearest = HARGA_TIADA };

	for (size_t j = i; s.n < HARGA_TETANGGA &&
	    (step < 0 ? j > from : j + 1 < to);) {
		enum harga_ragu r;

		j = step < 0 ? j - 1 : j + 1;
		if (abs(apart(&d->a[i], &d->a[j])) > HARGA_SEZAMAN)
			break;
		if (!has_voice(&d->a[j], set))
			continue;
		s.n++;
		r = harga_ragu(d->a[i].satu, d->a[j].satu, set);
		if (r == HARGA_WAJAR || s.far++ > 0)
			continue;
		s.nearest = j;
		s.how = r;
	}
	return s;
}

/* Does it agree with most of them?  One is no witness. */
static bool
agrees(const struct suara *s)
{
	return s->n > 1 && 2 * s->far < s->n;
}

static void
judge(struct harga_deret *d, const struct harga_setelan *set, size_t from,
    size_t to, size_t i)
{
	struct harga_amatan *a = &d->a[i];
	struct suara was, next;

	if (kb_yes(a->yakin))
		return;
	was = ask(d, set, from, to, i, -1);
	next = ask(d, set, from, to, i, 1);
	a->jauh = was.far > 0 ? was.nearest : next.nearest;
	if (a->yakin.n == KB_FLAG_NO)
		a->ragu = HARGA_DISANGKAL;
	else if (a->satu.v < set->terendah.v)
		a->ragu = HARGA_TANPA_RIBUAN;
	else if (2 * (was.far + next.far) > was.n + next.n &&
	    !agrees(&was) && !agrees(&next))
		a->ragu = was.far > 0 ? was.how : next.how;
}

/* ---- one thing, from its first row to its last ---- */

static void
twins(struct harga_deret *d, size_t from, size_t to)
{
	for (size_t m = 0; m < d->npasar; m++)
		d->pasar[m].on = (kb_date){ 0 };
	for (size_t i = from; i < to; i++) {
		struct harga_pasar *p = &d->pasar[d->a[i].pasar];

		d->a[i].kembar = p->on.ymd == d->a[i].tanggal.ymd;
		p->on = d->a[i].tanggal;
	}
}

static void
before(struct harga_deret *d, size_t from, size_t to)
{
	for (size_t m = 0; m < d->npasar; m++)
		d->pasar[m].last = HARGA_TIADA;
	for (size_t i = from; i < to; i++) {
		struct harga_amatan *a = &d->a[i];
		struct harga_pasar *p = &d->pasar[a->pasar];

		if (a->kembar || a->ragu != HARGA_WAJAR)
			continue;
		if (p->last != HARGA_TIADA &&
		    apart(&d->a[p->last], a) <= HARGA_LALU)
			a->lalu = p->last;
		p->last = i;
	}
}

/* The last day before that one on which anything was seen in a market. */
static kb_date
visit_before(const struct harga_deret *d, const struct harga_amatan *a)
{
	const uint8_t *seen = d->pasar[a->pasar].seen;
	size_t day = (size_t)(kb_date_serial(a->tanggal) - d->first);

	while (day-- > 0)
		if ((seen[day / 8] >> day % 8 & 1) != 0)
			return kb_date_of_serial(d->first + (int32_t)day);
	return (kb_date){ 0 };
}

static void
judge_all(struct harga_deret *d, const struct harga_setelan *set)
{
	for (size_t from = 0, to; from < d->n; from = to) {
		to = from + 1;
		while (to < d->n && d->a[to].komoditas == d->a[from].komoditas &&
		    d->a[to].satuan == d->a[from].satuan)
			to++;
		twins(d, from, to);
		for (size_t i = from; i < to; i++)
			if (!d->a[i].kembar)
				judge(d, set, from, to, i);
		before(d, from, to);
	}
	for (size_t i = 0; i < d->n; i++)
		if (d->a[i].lalu != HARGA_TIADA)
			d->a[i].kunjungan = visit_before(d, &d->a[i]);
}

int
harga_deret_baca(struct kb_kantor *k, const struct harga_setelan *set,
    kb_date from, kb_date to, const char *goods, struct harga_deret *d,
    struct kb_err *err)
{
	struct pembaca p = { .d = d };
	char first[KB_DATE_TEXT], last[KB_DATE_TEXT];
	int rc;

	memset(d, 0, sizeof(*d));
	from = kb_date_add(from, -(HARGA_LALU + HARGA_SEZAMAN));
	to = kb_date_add(to, HARGA_SEZAMAN);
	d->first = kb_date_serial(from);
	d->days = (size_t)(kb_date_serial(to) - d->first) + 1;
	kb_date_iso(from, first);
	kb_date_iso(to, last);
	rc = goods == NULL ? kb_query(k->db, &baca_type, BACA(""), KB_ARGS3(
	    (const char *)first, (const char *)last,
	    (const char *)k->env.office.s), take, &p, err) :
	    kb_query(k->db, &baca_type, BACA("AND a.komoditas = ?4 "),
	    KB_ARGS4((const char *)first, (const char *)last,
	    (const char *)k->env.office.s, goods), take, &p, err);
	if (rc == 0)
		judge_all(d, set);
	return rc;
}

void
harga_deret_free(struct harga_deret *d)
{
	for (size_t i = 0; i < d->npasar; i++)
		free(d->pasar[i].seen);
	free(d->pasar);
	free(d->a);
	kb_homes_free(&d->homes);
	memset(d, 0, sizeof(*d));
}

size_t
harga_deret_hari(const struct harga_deret *d, size_t pasar, kb_date from,
    kb_date to)
{
	size_t n = 0;

	for (int32_t day = kb_date_serial(from) - d->first;
	    day <= kb_date_serial(to) - d->first; day++)
		for (size_t m = 0; m < d->npasar; m++)
			if ((pasar == HARGA_TIADA || m == pasar) &&
			    (d->pasar[m].seen[day / 8] >> day % 8 & 1) != 0) {
				n++;
				break;
			}
	return n;
}

char *
harga_nomor(struct kb_kantor *k, int64_t baris)
{
	return kb_one_text(k->db, "SELECT nomor FROM harga WHERE baris = ?",
	    KB_ARGS1(baris));
}

void
harga_tulis(struct kb_buf *b, const struct harga_amatan *a)
{
	kb_money_text(b, a->min.known ? a->min.v : a->maks.v);
	if (a->min.known && a->maks.known && a->maks.v != a->min.v) {
		kb_buf_addc(b, '-');
		kb_int_dots(b, a->maks.v);
	}
}
