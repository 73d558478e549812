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
	kb_code		 wilayah, kantor;
	kb_text		 pasar, komoditas, satuan;
	kb_money	 harga_min, harga_maks;
	kb_enum		 yakin;
};

#define T struct baca
static const struct kb_field baca_fields[] = {
	INT(T, baris, ""),
	DATE(T, tanggal, ""),
	REGION(T, wilayah, ""),
	REGION(T, kantor, ""),
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
    "a.kantor, a.pasar, a.komoditas, a.satuan, a.harga_min, a.harga_maks, a.yakin "	\
    "FROM harga a LEFT JOIN komoditas k ON k.nama = a.komoditas "	\
    "WHERE a.tanggal BETWEEN ?1 AND ?2 " goods				\
    "ORDER BY ifnull(k.urutan, 10000), a.komoditas, a.satuan, a.tanggal, "	\
    KB_NEAREST("?3", "ifnull(a.wilayah, a.kantor)") ", a.pasar, a.nomor"

struct pembaca {
	struct harga_deret	*d;
	const char		*komoditas, *satuan;
};

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
		if (strcmp(d->pasar[i].wilayah.s, where->s) == 0 &&
		    kb_same_name(d->pasar[i].nama, name))
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
	    .kantor = r->kantor, .min = r->harga_min, .maks = r->harga_maks,
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
	return !a->kembar && a->ragu != HARGA_GANDA && (kb_yes(a->yakin) ||
	    (a->yakin.n == 0 && a->satu.v >= set->terendah.v));
}

/* The neighbours of the i-th on one side; v: its place among the voices. */
static struct suara
ask(const struct harga_deret *d, const struct harga_setelan *set, size_t v,
    size_t i, int step)
{
	struct suara s = { .nearest = HARGA_TIADA };

	if (step > 0 && v < d->nvoice && d->voice[v] == i)
		v++;
	while (s.n < HARGA_TETANGGA && (step < 0 ? v > 0 : v < d->nvoice)) {
		size_t j = step < 0 ? d->voice[--v] : d->voice[v++];
		enum harga_ragu r;

		if (abs(apart(&d->a[i], &d->a[j])) > HARGA_SEZAMAN)
			break;
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
judge(struct harga_deret *d, const struct harga_setelan *set, size_t v,
    size_t i)
{
	struct harga_amatan *a = &d->a[i];
	struct suara was, next;

	if (kb_yes(a->yakin) || a->ragu == HARGA_GANDA)
		return;
	was = ask(d, set, v, i, -1);
	next = ask(d, set, v, i, 1);
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

static bool
same_price(const struct harga_amatan *a, const struct harga_amatan *b)
{
	return a->min.known == b->min.known && a->min.v == b->min.v &&
	    a->maks.known == b->maks.known && a->maks.v == b->maks.v;
}

/* Two of one market and day: which counts, or that neither does. */
static void
twin(struct harga_deret *d, struct harga_pasar *p, size_t i)
{
	struct harga_amatan *a = &d->a[p->first], *b = &d->a[i];

	if (strcmp(a->kantor.s, b->kantor.s) != 0 || same_price(a, b) ||
	    (kb_yes(a->yakin) && !kb_yes(b->yakin))) {
		b->kembar = true;
	} else if (kb_yes(b->yakin) && !kb_yes(a->yakin)) {
		a->kembar = true;
		a->ragu = HARGA_WAJAR;
		p->first = i;
	} else {
		a->ragu = b->ragu = HARGA_GANDA;
		a->jauh = i;
		b->jauh = p->first;
	}
}

static void
twins(struct harga_deret *d, size_t from, size_t to)
{
	for (size_t m = 0; m < d->npasar; m++)
		d->pasar[m].on = (kb_date){ 0 };
	for (size_t i = from; i < to; i++) {
		struct harga_pasar *p = &d->pasar[d->a[i].pasar];

		if (p->on.ymd == d->a[i].tanggal.ymd) {
			twin(d, p, i);
			continue;
		}
		p->on = d->a[i].tanggal;
		p->first = i;
	}
}

/* Those that others are judged by are found once, and each is judged. */
static void
judge_thing(struct harga_deret *d, const struct harga_setelan *set,
    size_t from, size_t to)
{
	size_t v = 0;

	d->nvoice = 0;
	for (size_t i = from; i < to; i++)
		if (has_voice(&d->a[i], set))
			d->voice[d->nvoice++] = i;
	for (size_t i = from; i < to; i++) {
		while (v < d->nvoice && d->voice[v] < i)
			v++;
		if (!d->a[i].kembar)
			judge(d, set, v, i);
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
	d->voice = kb_alloc((d->n + 1) * sizeof(*d->voice));
	for (size_t from = 0, to; from < d->n; from = to) {
		to = from + 1;
		while (to < d->n && d->a[to].komoditas == d->a[from].komoditas &&
		    d->a[to].satuan == d->a[from].satuan)
			to++;
		twins(d, from, to);
		judge_thing(d, set, from, to);
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
		harga_deret_pasar(d);
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
	free(d->voice);
	free(d->a);
	kb_homes_free(&d->homes);
	memset(d, 0, sizeof(*d));
}
