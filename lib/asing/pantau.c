/* SPDX-License-Identifier: ISC */
/* pantau.c - the last numbers of each region, source and definition. */
#include <stdlib.h>
#include <string.h>

#include "baca.h"
#include "kesbang/text.h"

const struct kb_word asing_menurut[] = {
	[ASING_WILAYAH - 1] = { "wilayah", NULL, NULL },
	[ASING_KEBANGSAAN - 1] = { "kebangsaan", NULL, "negara" },
	[ASING_IZIN - 1] = { "izin", NULL, "jenis izin" },
	[ASING_SEKTOR - 1] = { "sektor", NULL, NULL },
	{ 0 }
};

#define T struct asing_baris
static const struct kb_field baris_fields[] = {
	REGION(T, wilayah, "wilayah", .show = true),
	TEXT(T, sumber, "sumber angkanya", .show = true),
	TEXT(T, definisi, "siapa yang dihitung", .show = true),
	DATE(T, tanggal, "keadaan per tanggal", .show = true),
	TEXT(T, kebangsaan, "kebangsaan", .show = true, .sparse = true),
	CODE(T, izin, "izin_asing", "jenis izin", .show = true,
	    .sparse = true),
	TEXT(T, sektor, "sektor atau kegiatan", .show = true, .sparse = true),
	INT(T, jumlah, "banyaknya orang; baris tanpa rincian: jumlah yang "
	    "disebut sumbernya", .show = true),
	TEXT(T, keterangan, "pengganti angka yang tidak boleh beredar",
	    .show = true, .sparse = true),
	INT(T, pengikut, "di antaranya pengikut", .private = true),
	ENUM(T, menurut, asing_menurut, "rincian menurut apa"),
	INT(T, rincian, "jumlah rinciannya", .show = true, .sparse = true),
	INT(T, selisih, "jumlah yang disebut sumber dikurangi jumlah "
	    "rinciannya", .show = true, .sparse = true),
	INT(T, berakhir, "izin yang berakhir dalam 90 hari sejak tanggal "
	    "itu", .private = true),
	DATE(T, sampai, "hari terakhir dari 90 hari itu", .private = true),
};
#undef T

const struct kb_type asing_baris_type = {
	.name = "asing-pantau", .table = "asing_pantau",
	.help = "orang asing menurut wilayah, sumber dan batasannya",
	.size = sizeof(struct asing_baris), KB_FIELDS(baris_fields),
};

static const unsigned dimension[] = { 0, 0, ASING_M_KEBANGSAAN, ASING_M_IZIN,
    ASING_M_SEKTOR };

struct susun {
	struct kb_kantor		*k;
	const struct asing_tanya	*q;
	struct asing_pantau		*p;
	const struct asing_buku		*b;
	const struct asing_angka	*head;	/* of the block: one spelling
						   of its source stands for all */
};

static struct asing_baris *
add(const struct susun *s, struct asing_baris **list, size_t *n)
{
	const struct asing_angka *r = s->head;
	struct asing_baris *to;

	*list = kb_grow(*list, *n, sizeof(**list));
	to = &(*list)[(*n)++];
	*to = (struct asing_baris){ .tanggal = r->a.tanggal,
	    .wilayah = r->a.wilayah, .sumber = r->a.sumber,
	    .definisi = r->a.definisi };
	return to;
}

static const char *
small(const struct susun *s)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *t;

	kb_buf_addf(&b, "<%lld", (long long)s->b->set.sel_terkecil.v);
	t = kb_homes_text(&s->p->homes, &b);
	kb_buf_free(&b);
	return t;
}

/* May their sum be told?  All of them may leave, or it is what stands for a
 * total. */
static bool
told(const struct susun *s, struct asing_blok l)
{
	size_t n = 0;

	for (size_t i = l.from; i < l.to; i++)
		n += s->b->r[i].beredar;
	return !s->q->publik || n == l.to - l.from ||
	    (l.from < l.to && s->b->r[l.from].dijumlah);
}

/* ---- a block as one line, beside what its parts add up to ---- */

static void
beside(const struct susun *s, struct asing_blok k, struct asing_baris *to)
{
	for (enum asing_menurut m = ASING_KEBANGSAAN; m <= ASING_SEKTOR; m++) {
		unsigned mask = asing_blok_by(s->b, k, dimension[m]);
		struct asing_blok l = asing_blok_mask(s->b, k, mask);
		int64_t sum = asing_blok_sum(s->b, l);

		if (mask == 0 || !told(s, l) ||
		    (s->q->menurut != ASING_WILAYAH && s->q->menurut != m))
			continue;
		/* The first that differs, else the first. */
		if (to->rincian.known && (!to->jumlah.known ||
		    to->selisih.v != 0 || sum == to->jumlah.v))
			continue;
		to->menurut.n = (uint8_t)m;
		to->rincian = (kb_int){ sum, true };
		if (to->jumlah.known)
			to->selisih = (kb_int){ to->jumlah.v - sum, true };
	}
}

static void
put_total(struct susun *s, struct asing_blok k, const struct asing_angka *r,
    bool stated)
{
	struct asing_baris *to;

	if (s->q->publik && stated && !r->beredar && !r->kecil) {
		s->p->tertutup++;
		return;
	}
	to = add(s, &s->p->jumlah, &s->p->njumlah);
	if (stated && s->q->publik && !r->beredar) {
		to->keterangan = small(s);
		return;
	}
	if (stated) {
		to->jumlah = r->a.jumlah;
		to->pengikut = r->a.pengikut;
		to->berakhir = r->a.berakhir;
	}
	beside(s, k, to);
	if (!stated && s->q->publik && !to->rincian.known) {
		s->p->njumlah--;
		s->p->tertutup += s->q->menurut == ASING_WILAYAH;
	}
}

static void
put_totals(struct susun *s, struct asing_blok k)
{
	struct asing_blok t = asing_blok_mask(s->b, k, 0);

	for (size_t i = t.from; i < t.to; i++)
		put_total(s, k, &s->b->r[i], true);
	if (t.from == t.to)
		put_total(s, k, &s->b->r[k.from], false);
}

/* ---- its parts by one thing ---- */

static const char *
part_of(const struct asing_angka *r, enum asing_menurut m)
{
	return m == ASING_KEBANGSAAN ? r->a.kebangsaan : m == ASING_IZIN ?
	    r->a.izin : r->a.sektor;
}

static const char **
part_in(struct asing_baris *r, enum asing_menurut m)
{
	return m == ASING_KEBANGSAAN ? &r->kebangsaan : m == ASING_IZIN ?
	    &r->izin : &r->sektor;
}

static void
sum_up(kb_int *to, kb_int v)
{
	to->known = to->known && v.known;
	to->v = to->known ? to->v + v.v : 0;
}

/* Parts by two things are added up where they are the same by this one. */
static void
put_part(struct susun *s, size_t first, const struct asing_angka *r)
{
	enum asing_menurut m = s->q->menurut;
	const char *name = part_of(r, m);
	bool several = (r->mask & (r->mask - 1)) != 0;
	struct asing_baris *to = NULL;

	for (size_t i = first; several && i < s->p->n; i++)
		if (kb_same_name(*part_in(&s->p->baris[i], m), name))
			to = &s->p->baris[i];
	if (to != NULL) {
		sum_up(&to->jumlah, r->a.jumlah);
		sum_up(&to->pengikut, r->a.pengikut);
		sum_up(&to->berakhir, r->a.berakhir);
		return;
	}
	to = add(s, &s->p->baris, &s->p->n);
	*part_in(to, m) = name;
	to->jumlah = r->a.jumlah;
	to->pengikut = r->a.pengikut;
	to->berakhir = r->a.berakhir;
}

/* What may not be told one by one, of parts that a total is known of. */
static void
put_rest(struct susun *s, struct asing_blok k, struct asing_blok l)
{
	struct asing_blok t = asing_blok_mask(s->b, k, 0);
	int64_t all = t.from < t.to ? s->b->r[t.from].a.jumlah.v :
	    asing_blok_sum(s->b, l);
	bool open = t.from < t.to ? s->b->r[t.from].beredar :
	    s->b->r[l.from].dijumlah;
	size_t n = 0;
	struct asing_baris *to;

	for (size_t i = l.from; i < l.to; i++) {
		n += !s->b->r[i].beredar;
		all -= s->b->r[i].beredar ? s->b->r[i].a.jumlah.v : 0;
	}
	if (n == 0 || n == l.to - l.from || !open || all < 0)
		return;
	to = add(s, &s->p->baris, &s->p->n);
	*part_in(to, s->q->menurut) = s->q->menurut == ASING_IZIN ? NULL :
	    "(yang lain)";
	to->jumlah = (kb_int){ all, true };
	to->keterangan = "digabung";
	s->p->tertutup -= n;
}

static int
by_number(const void *a, const void *b)
{
	const struct asing_baris *x = a, *y = b;

	if (x->jumlah.v != y->jumlah.v)
		return x->jumlah.v > y->jumlah.v ? -1 : 1;
	return 0;
}

static void
put_parts(struct susun *s, struct asing_blok k)
{
	unsigned mask = asing_blok_by(s->b, k, dimension[s->q->menurut]);
	struct asing_blok l = asing_blok_mask(s->b, k, mask);
	size_t first = s->p->n;

	if (mask == 0)
		return;
	for (size_t i = l.from; i < l.to; i++)
		if (!s->q->publik || s->b->r[i].beredar)
			put_part(s, first, &s->b->r[i]);
		else
			s->p->tertutup++;
	if ((mask & (mask - 1)) != 0 && s->p->n > first)
		qsort(s->p->baris + first, s->p->n - first,
		    sizeof(*s->p->baris), by_number);
	if (s->q->publik)
		put_rest(s, k, l);
}

int
asing_pantau(struct kb_kantor *k, const struct asing_tanya *q,
    struct asing_pantau *p, struct kb_err *err)
{
	struct asing_buku b = { .n = 0 };
	struct susun s = { k, q, p, &b, NULL };
	struct asing_blok blok;
	size_t at = 0;
	int rc;

	memset(p, 0, sizeof(*p));
	rc = asing_baca(k, q->masa.to, &b, err);
	if (rc == 0 && q->publik)
		asing_beredar(&b);
	while (rc == 0 && asing_blok_next(k, &b, q, &at, &blok)) {
		s.head = &b.r[blok.from];
		put_totals(&s, blok);
		if (q->menurut != ASING_WILAYAH)
			put_parts(&s, blok);
	}
	if (q->menurut == ASING_WILAYAH && p->njumlah > 0) {
		p->baris = kb_alloc(p->njumlah * sizeof(*p->baris));
		memcpy(p->baris, p->jumlah, p->njumlah * sizeof(*p->baris));
		p->n = p->njumlah;
	}
	kb_homes_join(&p->homes, &b.homes);
	asing_buku_free(&b);
	return rc;
}

void
asing_pantau_free(struct asing_pantau *p)
{
	free(p->baris);
	free(p->jumlah);
	kb_homes_free(&p->homes);
	memset(p, 0, sizeof(*p));
}
