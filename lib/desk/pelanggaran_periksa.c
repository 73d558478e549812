/* SPDX-License-Identifier: ISC */
/*
 * pelanggaran_periksa.c - what is doubtful about counts of violations: stages
 * that the election has not, counts of nobody knows what, "none" beside some.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pelanggaran.h"
#include "types.h"

enum { F_PILKADA, F_TAHAPAN, F_MASA, F_SATUAN, F_PASLON, F_NIHIL };

static const struct kb_fault faults[] = {
	[F_PILKADA] = { "pemilihan", "pemilihan yang dalam daftar tahapan "
	    "ditulis lain" },
	[F_TAHAPAN] = { "tahapan", "tahapan yang tidak ada dalam tahapan "
	    "pemilihan itu" },
	[F_MASA] = { "masa tahapan", "kejadian sebelum tahapannya mulai" },
	[F_SATUAN] = { "satuan", "hitungan yang satuannya tidak disebut" },
	[F_PASLON] = { "satu paslon", "satu pasangan calon yang dihitung "
	    "sebagai beberapa" },
	[F_NIHIL] = { "nihil", "nihil di samping catatan yang tidak nihil",
	    "%t hapus %j %k --alasan TEKS" },
};

const struct kb_fault *
pelanggaran_fault(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : NULL;
}

void
pelanggaran_lint(const void *rec, const struct kb_lint *l)
{
	const struct pelanggaran *p = rec;
	struct kb_buf b = KB_BUF_INIT;

	if (p->satuan.n == 0 && p->jumlah.v > 0)
		kb_doubt(l, "satuan", "tidak disebut: kejadian, orang atau "
		    "paslon? tanpa itu tidak dijumlahkan dengan yang lain",
		    faults[F_SATUAN].rule);
	if (p->satuan.n == SATUAN_PASLON && p->paslon != NULL &&
	    p->jumlah.v > 1) {
		kb_buf_addf(&b, "%lld pasangan calon, padahal yang disebut "
		    "satu: paslon %s; maksudnya %lld kejadian?",
		    (long long)p->jumlah.v, p->paslon, (long long)p->jumlah.v);
		kb_doubt(l, "jumlah", b.s, faults[F_PASLON].rule);
	}
	kb_buf_free(&b);
}

/* ---- beside the stages, and each other ---- */

struct audit {
	struct kb_kantor	*k;
	const struct kb_lint	*l;
	struct desk_tahapan	*stage;
	size_t			 nstage;
	struct pelanggaran	*p;
	size_t			 n;
	struct kb_homes		 homes;
};

/* The beginning of its stage; stage NULL: there is none of that name, though
 * the election has some (near: the nearest). */
struct found {
	const struct desk_tahapan *stage;
	bool			 any;
	const char		*near;
};

static struct found
stage_of(const struct audit *a, const struct pelanggaran *p)
{
	struct found f = { .stage = NULL };
	size_t best = 6;

	for (size_t i = 0; i < a->nstage; i++) {
		const struct desk_tahapan *t = &a->stage[i];

		if (!kb_same_name(t->pilkada, p->pilkada))
			continue;
		f.any = true;
		if (!kb_same_name(t->tahapan, p->tahapan)) {
			f.near = kb_nearer(p->tahapan, t->tahapan, f.near,
			    &best);
			continue;
		}
		/* It may be held again somewhere: the first one counts. */
		if (f.stage == NULL || t->mulai.ymd < f.stage->mulai.ymd)
			f.stage = t;
	}
	return f;
}

static void
check_stage(const struct audit *a, const struct pelanggaran *p)
{
	struct found f = stage_of(a, p);
	struct kb_buf b = KB_BUF_INIT;

	if (f.stage == NULL && f.any) {
		kb_quote(&b, p->tahapan);
		kb_buf_addf(&b, " tidak ada dalam tahapan pemilihan %s",
		    p->pilkada);
		if (f.near != NULL)
			kb_buf_addf(&b, "; maksudnya '%s'?", f.near);
		else
			kb_buf_adds(&b, "; lihat 'laporan-harian lihat "
			    "tahapan'");
		a->l->found(a->l->arg, p->head.nomor, "tahapan", b.s,
		    faults[F_TAHAPAN].rule);
	} else if (f.stage != NULL && p->tanggal.ymd < f.stage->mulai.ymd) {
		kb_date_long(&b, p->tanggal);
		kb_buf_addf(&b, " sebelum %s mulai, ", f.stage->tahapan);
		kb_date_long(&b, f.stage->mulai);
		kb_buf_adds(&b, ": periksa tanggal dan tahapannya");
		a->l->found(a->l->arg, p->head.nomor, "tanggal", b.s,
		    faults[F_MASA].rule);
	}
	kb_buf_free(&b);
}

static void
check_election(const struct audit *a, const struct pelanggaran *p)
{
	char *other = desk_mungkin(a->k, p->pilkada), *what;

	if (other == NULL)
		return;
	what = kb_asprintf("tidak ada dalam daftar tahapan; maksudnya '%s'?",
	    other);
	a->l->found(a->l->arg, p->head.nomor, "pilkada", what,
	    faults[F_PILKADA].rule);
	free(what);
	free(other);
}

static bool
same(const char *x, const char *y)
{
	return x == NULL || y == NULL ? x == y : kb_same_name(x, y);
}

/* By election, region, day: "none" of a source, and some of the same. */
static void
check_nihil(const struct audit *a, size_t first, size_t end)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = first; i < end; i++) {
		const struct pelanggaran *p = &a->p[i];

		for (size_t j = first; pelanggaran_is_nihil(p) && j < end;
		    j++) {
			const struct pelanggaran *o = &a->p[j];

			if (o->jumlah.v == 0 || pelanggaran_is_sakit(o) ||
			    !same(o->sumber, p->sumber) ||
			    !same(o->tahapan, p->tahapan) ||
			    (p->paslon != NULL && !same(o->paslon, p->paslon)))
				continue;
			kb_buf_cut(&b, 0);
			kb_buf_addf(&b, "nihil, padahal %s mencatat %lld pada "
			    "hari dan tahapan itu: hapus yang keliru",
			    o->head.nomor, (long long)o->jumlah.v);
			a->l->found(a->l->arg, p->head.nomor, "jenis", b.s,
			    faults[F_NIHIL].rule);
			break;
		}
	}
	kb_buf_free(&b);
}

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct audit *a = arg;

	(void)err;
	a->p = kb_grow(a->p, a->n, sizeof(*a->p));
	a->p[a->n] = *(struct pelanggaran *)rec;
	kb_homes_keep(&a->homes, &pelanggaran_type, &a->p[a->n++]);
	return 0;
}

static int
by_day(const void *x, const void *y)
{
	const struct pelanggaran *a = x, *b = y;
	int c = strcmp(a->pilkada, b->pilkada);

	if (c == 0)
		c = strcmp(a->wilayah.s, b->wilayah.s);
	if (c == 0)
		c = a->tanggal.ymd - b->tanggal.ymd;
	return c != 0 ? c : strcmp(a->head.nomor, b->head.nomor);
}

static bool
one_day(const struct pelanggaran *a, const struct pelanggaran *b)
{
	return strcmp(a->pilkada, b->pilkada) == 0 &&
	    strcmp(a->wilayah.s, b->wilayah.s) == 0 &&
	    a->tanggal.ymd == b->tanggal.ymd;
}

int
pelanggaran_audit(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct audit a = { .k = k, .l = l };
	int rc = kb_collect(k->db, &desk_tahapan_type, " ORDER BY pilkada, "
	    "tahapan", KB_NONE, &a.stage, &a.nstage, &a.homes, err);

	if (rc == 0)
		rc = kb_store_list(k->db, f, take, &a, err);
	if (rc == 0 && a.n > 0)
		qsort(a.p, a.n, sizeof(*a.p), by_day);
	for (size_t i = 0, end; rc == 0 && i < a.n; i = end) {
		for (end = i; end < a.n && one_day(&a.p[i], &a.p[end]); end++)
			if (a.p[end].tahapan != NULL)
				check_stage(&a, &a.p[end]);
		check_election(&a, &a.p[i]);
		check_nihil(&a, i, end);
	}
	free(a.p);
	free(a.stage);
	kb_homes_free(&a.homes);
	return rc;
}
