/* SPDX-License-Identifier: ISC */
/*
 * periksa.c - sums that contradict each other.  Nothing is changed.
 */
#include <stdlib.h>
#include <string.h>

#include "baca.h"
#include "kesbang/text.h"
#include "lembar.h"
#include "periksa.h"

enum { F_RINCIAN, F_DUA, F_WILAYAH, F_BAGIAN, F_ORANG, F_HARI };

static const struct kb_fault faults[] = {
	[F_RINCIAN] = { "rincian", "rincian yang jumlahnya lain dari jumlah "
	    "yang disebut sumbernya" },
	[F_DUA] = { "dua angka", "dua angka satu sumber tentang hal yang sama "
	    "pada satu tanggal", "%t ubah %j %k --definisi TEKS; bila yang "
	    "dihitung sama: %t hapus %j %k --alasan TEKS" },
	[F_WILAYAH] = { "wilayah", "wilayah di bawahnya yang bersama-sama "
	    "lebih dari jumlah wilayah itu" },
	[F_BAGIAN] = { "bagian", "pengikut atau izin yang berakhir, yang "
	    "menurut rinciannya lebih dari menurut jumlahnya" },
	[F_ORANG] = { "orang", "keterangan yang menyebut orang: register ini "
	    "hanya memuat jumlah" },
	[F_HARI] = { "tanggal", "keadaan per tanggal yang belum tiba" },
};

/* What running text is looked at for the page tells with laporan. */
const struct kb_fault *
asing_fault(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : NULL;
}

/* ---- one record ---- */

void
asing_lint(const void *rec, const struct kb_lint *l)
{
	const struct asing *a = rec;

	asing_lint_text(a->catatan, "catatan", a->tanggal, l,
	    faults[F_ORANG].rule);
	asing_lint_parts(a, l, faults[F_ORANG].rule);
	if (l->env != NULL && l->env->today.ymd != 0 &&
	    a->tanggal.ymd > l->env->today.ymd)
		kb_doubt(l, "tanggal", "keadaan per tanggal yang belum tiba; "
		    "cocokkan dengan sumbernya, lalu ubah --tanggal",
		    faults[F_HARI].rule);
}

void
lembaga_lint(const void *rec, const struct kb_lint *l)
{
	const struct lembaga_asing *a = rec;

	asing_lint_text(a->catatan, "catatan", a->mulai, l,
	    faults[F_ORANG].rule);
}

/* ---- several ---- */

struct audit {
	struct kb_kantor	*k;
	const struct kb_filter	*f;
	const struct kb_lint	*l;
	struct asing_buku	 b;
	struct kb_buf		 what;
};

static void
put_when(struct audit *x, const struct asing_angka *r)
{
	kb_buf_cut(&x->what, 0);
	kb_buf_addf(&x->what, "%s per ", r->a.sumber);
	kb_date_long(&x->what, r->a.tanggal);
	kb_buf_adds(&x->what, ": ");
}

static void
found(struct audit *x, const struct asing_angka *r, int fault)
{
	x->l->found(x->l->arg, r->a.head.nomor, "jumlah", x->what.s,
	    faults[fault].rule);
}

/* Parts by one thing, or by several at once, are a list each. */
static void
look_parts(struct audit *x, const struct asing_angka *t, struct asing_blok l)
{
	int64_t sum = asing_blok_sum(&x->b, l);
	const struct asing_angka *r = &x->b.r[l.from];

	if (l.from == l.to || sum == t->a.jumlah.v)
		return;
	put_when(x, t);
	kb_buf_adds(&x->what, "rincian menurut ");
	if (r->a.kebangsaan != NULL)
		kb_buf_adds(&x->what, "kebangsaan");
	if (r->a.izin != NULL)
		kb_buf_addf(&x->what, "%sizin", r->a.kebangsaan != NULL ?
		    " dan " : "");
	if (r->a.sektor != NULL)
		kb_buf_addf(&x->what, "%ssektor", r->a.kebangsaan != NULL ||
		    r->a.izin != NULL ? " dan " : "");
	kb_buf_addc(&x->what, ' ');
	kb_int_dots(&x->what, sum);
	kb_buf_adds(&x->what, ", jumlah yang disebut sumber ");
	kb_int_dots(&x->what, t->a.jumlah.v);
	kb_buf_adds(&x->what, ": selisih ");
	kb_int_dots(&x->what, sum < t->a.jumlah.v ? t->a.jumlah.v - sum :
	    sum - t->a.jumlah.v);
	kb_buf_adds(&x->what, "; cocokkan dengan sumbernya");
	found(x, t, F_RINCIAN);
}

static int
by_part(const void *a, const void *b)
{
	const struct asing_angka *x = *(const struct asing_angka *const *)a;
	const struct asing_angka *y = *(const struct asing_angka *const *)b;
	int c = x->mask - y->mask;

	if (c == 0)
		c = strcmp(x->bagian, y->bagian);
	return c != 0 ? c : x < y ? -1 : x > y;
}

static void
look_twice(struct audit *x, struct asing_blok k)
{
	size_t n = k.to - k.from;
	const struct asing_angka **at = kb_alloc(n * sizeof(*at));

	for (size_t i = 0; i < n; i++)
		at[i] = &x->b.r[k.from + i];
	qsort(at, n, sizeof(*at), by_part);
	for (size_t i = 1; i < n; i++) {
		const struct asing_angka *r = at[i], *o = at[i - 1];

		if (r->mask != o->mask || strcmp(r->bagian, o->bagian) != 0)
			continue;
		put_when(x, r);
		kb_int_dots(&x->what, r->a.jumlah.v);
		kb_buf_adds(&x->what, ", dan ");
		kb_int_dots(&x->what, o->a.jumlah.v);
		kb_buf_addf(&x->what, " dalam %s tentang hal yang "
		    "sama; bila yang dihitung berbeda tulis pada "
		    "definisi, bila tidak hapus salah satunya",
		    o->a.head.nomor);
		found(x, r, F_DUA);
	}
	free(at);
}

/* ---- regions: told together they may be fewer, for not all are told ---- */

static void
look_regions(struct audit *x, const struct asing_angka *t)
{
	size_t len = strlen(t->a.wilayah.s), n = 0;
	int level = kb_region_level(t->a.wilayah.s);
	const char *last = "";
	int64_t sum = 0;

	for (const struct asing_angka *r = t + 1; r < x->b.r + x->b.n &&
	    strncmp(r->a.wilayah.s, t->a.wilayah.s, len) == 0; r++) {
		if (r->mask != 0 || strcmp(r->a.wilayah.s, last) == 0 ||
		    kb_region_level(r->a.wilayah.s) != level + 1 ||
		    r->a.tanggal.ymd != t->a.tanggal.ymd ||
		    strcmp(r->kunci, t->kunci) != 0 ||
		    strcmp(r->a.head.kantor.s, t->a.head.kantor.s) != 0)
			continue;
		last = r->a.wilayah.s;
		n++;
		sum += r->a.jumlah.v;
	}
	if (n == 0 || sum <= t->a.jumlah.v)
		return;
	put_when(x, t);
	kb_buf_addf(&x->what, "%zu wilayah di bawahnya berjumlah ", n);
	kb_int_dots(&x->what, sum);
	kb_buf_adds(&x->what, ", lebih dari ");
	kb_int_dots(&x->what, t->a.jumlah.v);
	found(x, t, F_WILAYAH);
}

static void
look_within(struct audit *x, const struct asing_angka *t, struct asing_blok l)
{
	int64_t within = 0, ending = 0;

	for (size_t i = l.from; i < l.to; i++) {
		within += x->b.r[i].a.pengikut.v;
		ending += x->b.r[i].a.berakhir.v;
	}
	if ((!t->a.pengikut.known || within <= t->a.pengikut.v) &&
	    (!t->a.berakhir.known || ending <= t->a.berakhir.v))
		return;
	put_when(x, t);
	if (t->a.pengikut.known && within > t->a.pengikut.v)
		kb_buf_addf(&x->what, "pengikut menurut rincian %lld, menurut "
		    "jumlahnya %lld", (long long)within,
		    (long long)t->a.pengikut.v);
	else
		kb_buf_addf(&x->what, "izin berakhir menurut rincian %lld, "
		    "menurut jumlahnya %lld", (long long)ending,
		    (long long)t->a.berakhir.v);
	found(x, t, F_BAGIAN);
}

static void
look_block(struct audit *x, struct asing_blok k)
{
	struct asing_blok t = asing_blok_mask(&x->b, k, 0);

	look_twice(x, k);
	if (t.from == t.to)
		return;
	for (unsigned mask = 1; mask < ASING_MASKS; mask++) {
		struct asing_blok l = asing_blok_mask(&x->b, k, mask);

		look_parts(x, &x->b.r[t.from], l);
		look_within(x, &x->b.r[t.from], l);
	}
	look_regions(x, &x->b.r[t.from]);
}

int
asing_audit(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct audit x = { .k = k, .f = f, .l = l };
	struct asing_blok blok;
	size_t at = 0;
	int rc = asing_baca(k, (kb_date){ 0 }, &x.b, err);

	while (rc == 0 && asing_blok_each(&x.b, &at, &blok))
		if (kb_filter_passes(k->db, f, &x.b.r[blok.from].a.head))
			look_block(&x, blok);
	kb_buf_free(&x.what);
	asing_buku_free(&x.b);
	return rc;
}
