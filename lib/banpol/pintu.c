/* SPDX-License-Identifier: ISC */
/*
 * pintu.c - what is told of records as they are put, by whatever command but
 * catat, which asks first: what periksa would find of those councils and
 * years, once for all of them.
 */
#include "periksa.h"
#include "rules.h"

/* A record that was put. */
struct asked {
	kb_code	 wilayah;
	int	 tahun;				/* of the budget, or the election */
	char	*partai, *nomor;
	size_t	 which;
};

struct pintu {
	const struct kb_type *type;
	struct asked	*a;			/* by council, year, party */
	size_t		 n;
};

/* The checks of a type; of books also what BPK calls them by. */
static const struct door {
	const struct kb_type *type;
	periksa_fn	*one[3];
	int		(*all)(struct periksa *, struct kb_err *);
	unsigned	 kinds;			/* 0: all that they find */
} doors[] = {
	{ &pencairan_type, { periksa_hak, periksa_bayar }, periksa_pagu },
	{ &anggaran_type, { NULL }, periksa_pagu },
	{ &nilai_type, { NULL }, periksa_nilai },
	{ &koreksi_type, { NULL }, periksa_koreksi },
	{ &belanja_type, { NULL }, periksa_belanja,
	    1U << BANPOL_PERUNTUKAN | 1U << BANPOL_JUMLAH },
};

static void *
begin(const struct kb_type *type)
{
	struct pintu *d = kb_alloc(sizeof(*d));

	d->type = type;
	return d;
}

static const void *
member(const struct kb_type *t, const char *name, const void *rec)
{
	int i = kb_field_find(t, name);

	return i < 0 ? NULL : (const char *)rec + t->field[i].at;
}

static void
ask(void *door, const void *rec, size_t which)
{
	struct pintu *d = door;
	const struct kb_head *h = rec;
	const kb_code *council = member(d->type, "wilayah", rec);
	const kb_pdate *year = member(d->type, "tahun", rec);
	const kb_text *party = member(d->type, "partai", rec);

	if (year == NULL)
		year = member(d->type, "pemilu", rec);
	d->a = kb_grow(d->a, d->n, sizeof(*d->a));
	d->a[d->n++] = (struct asked){ council != NULL ? *council : h->kantor,
	    year->ymd / 10000, party != NULL ? kb_strdup(*party) : NULL,
	    kb_strdup(h->nomor), which };
}

static void
end(void *door)
{
	struct pintu *d = door;

	for (size_t i = 0; i < d->n; i++) {
		free(d->a[i].partai);
		free(d->a[i].nomor);
	}
	free(d->a);
	free(d);
}

/* ---- whose it is ---- */

/* By council and year; where both have one, by party. */
static int
match(const struct asked *x, const char *council, int year, const char *party)
{
	int diff = strcmp(x->wilayah.s, council);

	if (diff == 0)
		diff = x->tahun - year;
	return diff != 0 || x->partai == NULL || party == NULL ? diff :
	    strcmp(x->partai, party);
}

static int
asked_cmp(const void *a, const void *b)
{
	const struct asked *x = a, *y = b;
	int diff = match(x, y->wilayah.s, y->tahun, y->partai);

	return diff != 0 ? diff : (x->which > y->which) - (x->which < y->which);
}

static int
key_cmp(const void *key, const void *elem, const void *arg)
{
	const struct banpol_satu *s = key;

	(void)arg;
	return -match(elem, s->wilayah.s, s->tahun, s->partai);
}

/* The record itself; unless that one is meant, of a sum, the last that was put
 * of that party, or council. */
static const struct asked *
whose(const struct pintu *d, const struct banpol_satu *s, const char *nomor,
    bool only)
{
	const struct asked *hit = NULL;
	size_t i = kb_lower(s, d->a, d->n, sizeof(*d->a), key_cmp, NULL);

	for (; i < d->n && match(&d->a[i], s->wilayah.s, s->tahun,
	    s->partai) == 0; i++) {
		if (nomor != NULL && strcmp(d->a[i].nomor, nomor) == 0)
			return &d->a[i];
		if (!only && (hit == NULL || d->a[i].which > hit->which))
			hit = &d->a[i];
	}
	return hit;
}

/* ---- what is found ---- */

struct doubt {
	size_t	 which;
	const struct banpol_pemeriksaan_baris *row;
};

static int
doubt_cmp(const void *a, const void *b)
{
	const struct doubt *x = a, *y = b;

	return x->which != y->which ? (x->which > y->which) -
	    (x->which < y->which) : (x->row > y->row) - (x->row < y->row);
}

/* Sums against a payment that nobody entered yet prove nothing. */
static bool
too_soon(const struct periksa *p, const struct banpol_pemeriksaan_baris *r)
{
	const struct banpol_satu *s = r->perkara.n != BANPOL_JUMLAH ? NULL :
	    periksa_of(p, &r->wilayah, r->tahun.ymd / 10000, r->partai);

	return s != NULL && s->npencairan == 0;
}

#define SUMS (1U << BANPOL_KELEBIHAN | 1U << BANPOL_JUMLAH)

/* Of a record of another type (the budget) no column of this one is named. */
static void
say(const struct pintu *d, const struct door *door, const struct periksa *p,
    kb_against_fn *fn, void *arg)
{
	const struct banpol_pemeriksaan *out = p->out;
	struct doubt *found = kb_alloc((out->n + 1) * sizeof(*found));
	size_t n = 0;

	for (size_t i = 0; i < out->n; i++) {
		const struct banpol_pemeriksaan_baris *r = &out->row[i];
		bool own = strcmp(r->jenis, d->type->name) == 0;
		const struct asked *a = whose(d, &(struct banpol_satu){
		    .wilayah = r->wilayah, .tahun = r->tahun.ymd / 10000,
		    .partai = r->partai }, own ? r->nomor : NULL, own &&
		    (SUMS >> r->perkara.n & 1) == 0);

		if (a != NULL && !too_soon(p, r) && (door->kinds == 0 ||
		    (door->kinds >> r->perkara.n & 1) != 0))
			found[n++] = (struct doubt){ a->which, r };
	}
	qsort(found, n, sizeof(*found), doubt_cmp);
	for (size_t i = 0; i < n; i++) {
		const struct banpol_pemeriksaan_baris *r = found[i].row;
		char *what = kb_asprintf("%s (%s)", r->temuan, r->dasar);

		fn(arg, found[i].which, strcmp(r->jenis, d->type->name) == 0 ?
		    r->kolom : NULL, what);
		free(what);
	}
	free(found);
}

static int
look(const struct pintu *d, const struct door *door, struct periksa *p,
    struct kb_err *err)
{
	const struct asked *first = &d->a[0], *last = &d->a[d->n - 1];
	struct banpol_tanya want = { .to = first->tahun };
	int rc;

	for (size_t i = 0; i < d->n; i++)
		if (d->a[i].tahun > want.to)
			want.to = d->a[i].tahun;
	want.from = periksa_awal(p->k->db, want.to);
	if (strcmp(first->wilayah.s, last->wilayah.s) == 0)
		want.wilayah = first->wilayah;
	rc = banpol_perjalanan(p->k, &want, &p->j, err);
	for (size_t i = 0; rc == 0 && i < p->j.n; i++)
		for (size_t k = 0; door->one[k] != NULL; k++)
			if (whose(d, &p->j.satu[i], NULL, false) != NULL)
				door->one[k](p, &p->j.satu[i]);
	return rc != 0 ? rc : door->all(p, err);
}

static int
tell(void *arg, struct kb_kantor *k, kb_against_fn *fn, void *fn_arg,
    struct kb_err *err)
{
	struct pintu *d = arg;
	struct banpol_pemeriksaan out = { 0 };
	struct periksa p = { .k = k, .out = &out };
	const struct door *door = doors;
	int rc;

	if (d->n == 0)
		return 0;
	while (door->type != d->type)
		door++;
	qsort(d->a, d->n, sizeof(*d->a), asked_cmp);
	rc = look(d, door, &p, err);
	if (rc == 0) {
		say(d, door, &p, fn, fn_arg);
	} else if (err->status == KB_DATA) {	/* a sum that fits nowhere */
		fn(fn_arg, d->a[d->n - 1].which, NULL, err->msg);
		*err = (struct kb_err){ 0 };
		rc = 0;
	}
	kb_buf_free(&p.text);
	banpol_perjalanan_free(&p.j);
	banpol_pemeriksaan_free(&out);
	return rc;
}

const struct kb_against banpol_against = { begin, ask, tell, end };

/* ---- a word of what follows ---- */

/* The last rate holds for the whole year's sum; what was determined by the
 * one before it is determined anew. */
void
banpol_next_nilai(struct kb_kantor *k, const void *rec, struct kb_buf *b)
{
	const struct nilai *n = rec;
	int year = n->tahun.ymd / 10000;
	char *text;

	if (n->berlaku.ymd % 10000 <= 101)
		return;
	text = kb_asprintf("%04d", year);
	kb_buf_addf(b, "nilai ini berlaku untuk hitungan seluruh tahun %d; "
	    "selisihnya dibayarkan dengan pencairan berikutnya", year);
	if (kb_one(k->db, 0, "SELECT 1 FROM penetapan WHERE wilayah = ? AND "
	    "tahun = ?", KB_ARGS2((const char *)n->wilayah.s, text)) == 1)
		kb_buf_addf(b, ", sesudah ditetapkan lagi ('banpol tetapkan "
		    "--tahun %d')", year);
	free(text);
}
