/* SPDX-License-Identifier: ISC */
/* nphd_baca.c - agreements and their payments, read and put together. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "nphd.h"

bool
nphd_satu(const struct nphd *a, const struct nphd *b)
{
	return kb_same_name(a->pilkada, b->pilkada) &&
	    strcmp(a->wilayah.s, b->wilayah.s) == 0 &&
	    strcmp(a->penerima, b->penerima) == 0;
}

/* The first of each run is the nearest office's, and all of that office. */
static void
hold(struct nphd_semua *a)
{
	size_t first = 0;

	a->pegang = kb_alloc((a->nn + 1) * sizeof(*a->pegang));
	for (size_t i = 0; i < a->nn; i++) {
		if (!nphd_satu(&a->n[first], &a->n[i]))
			first = i;
		a->pegang[i] = strcmp(a->n[first].head.kantor.s,
		    a->n[i].head.kantor.s) == 0;
	}
}

/* ---- whose payment it is ---- */

static int
by_number(const void *x, const void *y, void *arg)
{
	const struct nphd *n = arg;
	const struct nphd *a = &n[*(const size_t *)x];
	const struct nphd *b = &n[*(const size_t *)y];
	int c = strcmp(a->head.kantor.s, b->head.kantor.s);

	return c != 0 ? c : strcmp(a->head.nomor, b->head.nomor);
}

static int
key_number(const void *key, const void *elem, const void *arg)
{
	const struct nphd_cair *c = key;
	const struct nphd *n = (const struct nphd *)arg +
	    *(const size_t *)elem;
	int diff = strcmp(c->head.kantor.s, n->head.kantor.s);

	return diff != 0 ? diff : strcmp(c->nphd, n->head.nomor);
}

/* By nomor; by the number of the agreement where the payment came first. */
static size_t
meant(const struct nphd_semua *a, const size_t *sorted,
    const struct nphd_cair *c)
{
	size_t at = kb_lower(c, sorted, a->nn, sizeof(*sorted), key_number,
	    a->n), found = a->nn;

	if (at < a->nn && key_number(c, &sorted[at], a->n) == 0)
		return sorted[at];
	for (size_t i = 0; i < a->nn; i++) {
		if (a->n[i].naskah == NULL || strcmp(a->n[i].head.kantor.s,
		    c->head.kantor.s) != 0 ||
		    !kb_same_name(a->n[i].naskah, c->nphd))
			continue;
		if (found < a->nn)	/* several: periksa says so */
			return a->nn;
		found = i;
	}
	return found;
}

struct paid {
	struct nphd_cair c;
	size_t		 dari;
};

static int
by_agreement(const void *x, const void *y)
{
	const struct paid *a = x, *b = y;

	if (a->dari != b->dari)
		return a->dari < b->dari ? -1 : 1;
	if (a->c.tanggal.ymd != b->c.tanggal.ymd)
		return a->c.tanggal.ymd < b->c.tanggal.ymd ? -1 : 1;
	if (a->c.tahap.v != b->c.tahap.v)
		return a->c.tahap.v < b->c.tahap.v ? -1 : 1;
	return strcmp(a->c.head.nomor, b->c.head.nomor);
}

static void
join(struct nphd_semua *a)
{
	size_t *sorted = kb_alloc((a->nn + 1) * sizeof(*sorted));
	struct paid *p = kb_alloc((a->nc + 1) * sizeof(*p));

	for (size_t i = 0; i < a->nn; i++)
		sorted[i] = i;
	qsort_r(sorted, a->nn, sizeof(*sorted), by_number, a->n);
	for (size_t i = 0; i < a->nc; i++)
		p[i] = (struct paid){ a->c[i], meant(a, sorted, &a->c[i]) };
	qsort(p, a->nc, sizeof(*p), by_agreement);
	a->dari = kb_alloc((a->nc + 1) * sizeof(*a->dari));
	for (size_t i = 0; i < a->nc; i++) {
		a->c[i] = p[i].c;
		a->dari[i] = p[i].dari;
	}
	free(p);
	free(sorted);
}

static int
index_cmp(const void *key, const void *elem, const void *arg)
{
	size_t k = *(const size_t *)key, e = *(const size_t *)elem;

	(void)arg;
	return (k > e) - (k < e);
}

size_t
nphd_cair_dari(const struct nphd_semua *a, size_t i, size_t *n)
{
	size_t next = i + 1;
	size_t at = kb_lower(&i, a->dari, a->nc, sizeof(*a->dari), index_cmp,
	    NULL);

	*n = kb_lower(&next, a->dari, a->nc, sizeof(*a->dari), index_cmp,
	    NULL) - at;
	return at;
}

/* ---- one election, however it is spelt ---- */

struct spelt {
	char	*election;
	size_t	 was;
};

static int
by_election(const void *x, const void *y)
{
	const struct spelt *a = x, *b = y;
	int c = strcmp(a->election, b->election);

	return c != 0 ? c : (a->was > b->was) - (a->was < b->was);
}

/* By election, and of one as they were. */
static void
arrange(struct nphd_semua *a)
{
	struct spelt *s = kb_alloc((a->nn + 1) * sizeof(*s));
	struct nphd *n = kb_alloc((a->nn + 1) * sizeof(*n));

	for (size_t i = 0; i < a->nn; i++) {
		struct kb_buf b = KB_BUF_INIT;

		kb_fold_name(&b, a->n[i].pilkada);
		s[i] = (struct spelt){ kb_buf_take(&b), i };
	}
	qsort(s, a->nn, sizeof(*s), by_election);
	for (size_t i = 0; i < a->nn; i++) {
		n[i] = a->n[s[i].was];
		free(s[i].election);
	}
	free(s);
	free(a->n);
	a->n = n;
}

int
nphd_baca(struct kb_kantor *k, struct nphd_semua *a, struct kb_err *err)
{
	memset(a, 0, sizeof(*a));
	if (kb_settings_load(k->db, &nphd_setelan_type, &a->set, &a->home,
	    err) != 0 ||
	    kb_collect(k->db, &nphd_type, " ORDER BY wilayah, penerima, "
	     KB_NEAREST("?1", "wilayah") ", tanggal, nomor",
	    KB_ARGS1((const char *)k->env.office.s), &a->n, &a->nn, &a->homes,
	    err) != 0 ||
	    kb_collect(k->db, &nphd_cair_type, "", KB_NONE, &a->c, &a->nc,
	    &a->homes, err) != 0)
		return -1;
	arrange(a);
	hold(a);
	join(a);
	return 0;
}

void
nphd_semua_free(struct nphd_semua *a)
{
	free(a->n);
	free(a->pegang);
	free(a->c);
	free(a->dari);
	kb_homes_free(&a->homes);
	kb_buf_free(&a->home);
}
