/* SPDX-License-Identifier: ISC */
/*
 * bantuan_tahun.c - the rows of realisasi, one a council and year, and which
 * of them are asked for.
 */
#include <stdlib.h>
#include <string.h>

#include "bantuan_isi.h"
#include "kesbang/lpj.h"

/* ---- what is asked for ---- */

struct kunci {
	kb_code	 wilayah;
	kb_pdate tahun;
};

static const struct kb_field kunci_fields[] = {
	REGION(struct kunci, wilayah, ""), PDATE(struct kunci, tahun, ""),
};

static const struct kb_type kunci_type = {
	.size = sizeof(struct kunci), KB_FIELDS(kunci_fields),
};

static const struct kb_type tahun_type = {
	.size = sizeof(struct kunci), .field = &kunci_fields[1], .nfield = 1,
};

bool
isi_asked(const struct isi *s, const struct banpol_lembar *l)
{
	struct kunci key = { l->wilayah, isi_tahun(l->tahun) };
	size_t n = 1;

	return kb_filter_choose(s->k->db, &s->asked, &key, &n, NULL) == 0 &&
	    n > 0;
}

int
isi_ask(struct isi *s, const struct kb_filter *f, int *from, int *to,
    struct kb_err *err)
{
	int first, last, this = s->k->env.today.ymd / 10000;
	struct kb_filter years;
	int rc = kb_filter_part(f, &tahun_type, NULL, &s->k->env, &years, err);

	(void)banpol_tahun_tercatat(s->k, &first, &last);
	if (rc == 0)
		rc = kb_filter_part(f, &kunci_type, NULL, &s->k->env,
		    &s->asked, err);
	/* Who names a year is told, too, that it has nothing but votes. */
	if (rc == 0 && years.where.len > 0) {
		int votes = (int)kb_one(s->k->db, this, "SELECT CAST(min("
		    "pemilu) AS INTEGER) FROM suara", KB_NONE);

		first = first == 0 || votes < first ? votes : first;
		last = last < this ? this : last;
	}
	*from = *to = 0;
	for (int y = first; rc == 0 && y != 0 && y <= last; y++) {
		struct kunci key = { .tahun = isi_tahun(y) };
		size_t n = 1;

		rc = kb_filter_choose(s->k->db, &years, &key, &n, err);
		if (n == 0)
			continue;
		*from = *from != 0 ? *from : y;
		*to = y;
	}
	kb_filter_free(&years);
	return rc;
}

/* ---- rows ---- */

/* Room for one more; those of what was computed come in order. */
static struct realisasi *
add_year(struct isi *s, const kb_code *council, int year)
{
	if (s->nyear == s->years) {
		s->years = s->years > 0 ? 2 * s->years : 64;
		s->realisasi = kb_realloc(s->realisasi, s->years,
		    sizeof(*s->realisasi));
	}
	s->realisasi[s->nyear] = (struct realisasi){ .wilayah = *council,
	    .tahun = isi_tahun(year) };
	return &s->realisasi[s->nyear++];
}

void
isi_computed(struct isi *s, const struct banpol_lembar *l)
{
	struct realisasi *y = add_year(s, &l->wilayah, l->tahun);

	y->pagu = l->pagu;
	if (l->kurang == NULL) {
		y->nilai = l->nilai;
		y->dasar = l->nilai_dasar;
		y->hitungan = isi_rupiah(l->jumlah);
	}
	if (l->putusan != NULL)
		y->ditetapkan = isi_rupiah(l->putusan->jumlah);
	kb_homes_keep(&s->homes, &realisasi_type, y);
}

static int
by_year(const void *x, const void *y)
{
	const struct realisasi *a = x, *b = y;
	int diff = strcmp(a->wilayah.s, b->wilayah.s);

	return diff != 0 ? diff : a->tahun.ymd - b->tahun.ymd;
}

/* A year that neither votes nor a budget are recorded of has payments still:
 * those are added, and then all of them put in order. */
static void
paid_years(struct isi *s, const struct banpol_perjalanan *p)
{
	size_t computed = s->nyear;
	const struct realisasi *last = NULL;

	for (size_t i = 0; i < p->n; i++) {
		struct realisasi key = { .wilayah = p->satu[i].wilayah,
		    .tahun = isi_tahun(p->satu[i].tahun) };

		if ((last != NULL && by_year(last, &key) == 0) ||
		    (computed > 0 && bsearch(&key, s->realisasi, computed,
		    sizeof(key), by_year) != NULL))
			continue;
		last = add_year(s, &key.wilayah, p->satu[i].tahun);
	}
	if (s->nyear > computed)
		qsort(s->realisasi, s->nyear, sizeof(*s->realisasi), by_year);
}

static int
pay(struct isi *s, const struct banpol_satu *one, struct kb_err *err)
{
	struct realisasi key = { .wilayah = one->wilayah,
	    .tahun = isi_tahun(one->tahun) };
	struct realisasi *y = bsearch(&key, s->realisasi, s->nyear,
	    sizeof(key), by_year);

	if (__builtin_add_overflow(y->cair.v, one->cair, &y->cair.v) ||
	    __builtin_add_overflow(y->setor.v, one->sts - one->sts_sesudah,
	    &y->setor.v) || __builtin_add_overflow(y->setor_sesudah.v,
	    one->sts_sesudah, &y->setor_sesudah.v))
		return kb_fail(err, KB_DATA, "pencairan tahun %d tidak muat "
		    "dalam satu jumlah", one->tahun);
	return 0;
}

int
isi_years(struct isi *s, const struct banpol_perjalanan *p,
    struct kb_err *err)
{
	struct kb_computed *to = NULL;
	int rc = kb_computed_begin(s->k->db, &realisasi_type, &to, err);

	paid_years(s, p);
	for (size_t i = 0; rc == 0 && i < p->n; i++)
		rc = pay(s, &p->satu[i], err);
	for (size_t i = 0; rc == 0 && i < s->nyear; i++) {
		struct realisasi *y = &s->realisasi[i];

		y->cair.known = y->setor.known = true;
		y->setor_sesudah.known = true;
		if (y->pagu.known) {
			y->sisa = isi_rupiah(y->pagu.v - y->cair.v +
			    y->setor.v);	/* none of them negative */
			y->persen = banpol_persen_rate(banpol_persen(
			    y->cair.v - y->setor.v, y->pagu.v));
		}
		rc = kb_computed_add(to, y, err);
	}
	kb_computed_end(to);
	return rc;
}
