/* SPDX-License-Identifier: ISC */
/* lembar.c - the sheet of one addressee: which items, in which part. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "lembar.h"

enum rakor_bagian
lembar_bagian(const struct rakor_sel *s)
{
	if (s->luar)
		return RAKOR_BAGIAN_LUAR;
	if (s->diteruskan)
		return RAKOR_BAGIAN_DITERUSKAN;
	if (s->status.n == RAKOR_SESUAI)
		return RAKOR_BAGIAN_SELESAI;
	if (s->status.n == RAKOR_TIDAK_DAPAT)
		return RAKOR_BAGIAN_TIDAK_DAPAT;
	if (s->status.n == RAKOR_TIDAK_BERLAKU)
		return RAKOR_BAGIAN_TIDAK_BERLAKU;
	return s->waktu.n == RAKOR_TERLAMBAT ? RAKOR_BAGIAN_LEWAT :
	    s->waktu.n == RAKOR_MENJELANG ? RAKOR_BAGIAN_MENJELANG :
	    RAKOR_BAGIAN_TERBUKA;
}

/* ---- which ---- */

static struct rakor_pokok
gather(const struct rakor_sel *s, size_t n)
{
	struct rakor_pokok k = { .bagian = RAKOR_NBAGIAN, .sel = s, .n = n };

	for (size_t i = 0; i < n; i++) {
		if (lembar_bagian(&s[i]) < k.bagian) {
			k.bagian = lembar_bagian(&s[i]);
			k.utama = &s[i];
		}
		if (s[i].akhir != NULL)
			k.tercatat = &s[i];
	}
	if (k.tercatat == NULL)
		k.tercatat = k.utama;
	return k;
}

/* Cells of an item lie together, and within it those of an addressee. */
static void
items(struct rakor_lembar *l)
{
	const struct rakor_pantau *p = l->p;

	l->pokok = kb_alloc((p->nsel + 1) * sizeof(*l->pokok));
	for (size_t i = 0, n; i < p->nsel; i += n) {
		for (n = 1; i + n < p->nsel && p->sel[i + n].butir ==
		    p->sel[i].butir && p->sel[i + n].penerima ==
		    p->sel[i].penerima; n++)
			;
		if (strcmp(p->sel[i].penerima, l->siapa) == 0)
			l->pokok[l->n++] = gather(&p->sel[i], n);
	}
}

static bool
has_open(const struct rakor_lembar *l, const struct rapat *m)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->pokok[i].sel->butir->rapat == m &&
		    l->pokok[i].bagian <= RAKOR_BAGIAN_TERBUKA)
			return true;
	return false;
}

static bool
has_any(const struct rakor_lembar *l, const struct rapat *m)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->pokok[i].sel->butir->rapat == m)
			return true;
	return false;
}

/* Meetings are by day, so the last that it is in stands last. */
static void
meetings(struct rakor_lembar *l, bool all)
{
	const struct rapat *last = NULL;
	size_t kept = 0;

	l->rapat = kb_alloc((l->p->nrapat + 1) * sizeof(const void *));
	for (size_t i = 0; i < l->p->nrapat; i++)
		if (has_any(l, &l->p->rapat[i]))
			last = &l->p->rapat[i];
	for (size_t i = 0; i < l->p->nrapat; i++) {
		const struct rapat *m = &l->p->rapat[i];

		if (m == last || (all ? has_any(l, m) : has_open(l, m)))
			l->rapat[l->nrapat++] = m;
	}
	for (size_t i = 0; i < l->n; i++) {
		const struct rapat *m = l->pokok[i].sel->butir->rapat;
		bool keep = all || m == NULL || m == last || has_open(l, m);

		if (keep)
			l->pokok[kept++] = l->pokok[i];
	}
	l->n = kept;
}

static int
by_part(const void *va, const void *vb)
{
	const struct rakor_pokok *a = va, *b = vb;
	int x = a->utama->jatuh_tempo.ymd, y = b->utama->jatuh_tempo.ymd;

	if (a->bagian != b->bagian)
		return a->bagian < b->bagian ? -1 : 1;
	if (a->bagian <= RAKOR_BAGIAN_TERBUKA && x != y)
		return x == 0 || (y != 0 && x > y) ? 1 : -1;
	return a->sel < b->sel ? -1 : a->sel > b->sel;
}

void
rakor_lembar(const struct rakor_pantau *p, const char *who, bool all,
    struct rakor_lembar *l)
{
	*l = (struct rakor_lembar){ .p = p, .siapa = who };
	items(l);
	meetings(l, all);
	if (l->n > 1)
		qsort(l->pokok, l->n, sizeof(*l->pokok), by_part);
	for (size_t i = 0; i < l->n; i++)
		for (size_t j = 0; j < l->pokok[i].n; j++)
			rakor_hitung_add(p, &l->h, &l->pokok[i].sel[j]);
}

void
rakor_lembar_free(struct rakor_lembar *l)
{
	free(l->pokok);
	free(l->rapat);
	*l = (struct rakor_lembar){ 0 };
}

/* ---- of whom ---- */

static int
nobody(struct kb_kantor *k, const struct rakor_tanya *ask, struct kb_err *err)
{
	struct rakor_tanya all = *ask;
	struct rakor_pantau p;
	int rc;

	all.penerima = NULL;
	rc = rakor_pantau(k, &all, &p, err);
	if (rc == 0 && p.npenerima == 0)
		rc = kb_fail(err, KB_DATA, "belum ada rekomendasi dengan "
		    "penerima%s", ask->rapat != NULL ? " dalam rapat itu" :
		    ask->dari != 0 ? " dalam tahun itu" : "; catat dahulu: "
		    "rakor-rekom impor rekomendasi FILE");
	else if (rc == 0)
		rc = pantau_bukan(k, p.penerima, p.npenerima, "penerima",
		    ask->penerima, err);
	rakor_pantau_free(&p);
	return rc;
}

int
rakor_pantau_satu(struct kb_kantor *k, const struct rakor_tanya *ask,
    struct rakor_pantau *p, struct kb_err *err)
{
	int rc = rakor_pantau(k, ask, p, err);

	return rc == 0 && p->npenerima == 0 ? nobody(k, ask, err) : rc;
}
