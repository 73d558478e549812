/* SPDX-License-Identifier: ISC */
/*
 * nphd_pintu.c - what is told of agreements and payments as they are put, by
 * whatever command: what periksa would find of them.  Not what the settings
 * ask for: a register is filled in step by step.
 */
#include <stdlib.h>
#include <string.h>

#include "nphd.h"

struct asked {
	kb_code	 kantor;
	char	*nomor;
	size_t	 which;
};

struct door {
	const struct kb_type *type;
	struct asked	*a;		/* by office and number */
	size_t		 n;
	const struct nphd_semua *s;
	size_t		 at;		/* the agreement being looked at */
	kb_against_fn	*fn;
	void		*arg;
};

static void *
begin(const struct kb_type *type)
{
	struct door *d = kb_alloc(sizeof(*d));

	d->type = type;
	return d;
}

static void
ask(void *door, const void *rec, size_t which)
{
	struct door *d = door;
	const struct kb_head *h = rec;

	if (h->nomor == NULL)
		return;
	d->a = kb_grow(d->a, d->n, sizeof(*d->a));
	d->a[d->n++] = (struct asked){ h->kantor, kb_strdup(h->nomor),
	    which };
}

static int
by_number(const void *x, const void *y)
{
	const struct asked *a = x, *b = y;
	int c = strcmp(a->kantor.s, b->kantor.s);

	return c != 0 ? c : strcmp(a->nomor, b->nomor);
}

static const struct asked *
find(const struct door *d, const struct kb_head *h)
{
	struct asked want = { h->kantor, (char *)(uintptr_t)h->nomor, 0 };

	return d->n == 0 ? NULL : bsearch(&want, d->a, d->n, sizeof(*d->a),
	    by_number);
}

/* Of payments that were put, the last one of that agreement. */
static const struct asked *
last_of(const struct door *d)
{
	size_t n, at = nphd_cair_dari(d->s, d->at, &n);
	const struct asked *found = NULL, *one;

	for (size_t i = at; i < at + n; i++) {
		one = find(d, &d->s->c[i].head);
		if (one != NULL && (found == NULL || one->which >
		    found->which))
			found = one;
	}
	return found;
}

static void
say(void *arg, const struct nphd *n, const struct nphd_cair *c,
    enum nphd_ragu r, const char *what)
{
	struct door *d = arg;
	bool payments = d->type == &nphd_cair_type;
	const struct asked *a;

	if (r == NPHD_AWAL || r == NPHD_LUNAS || (c != NULL && !payments))
		return;
	if (c != NULL)
		a = find(d, &c->head);
	else if (payments)
		a = r == NPHD_LEBIH ? last_of(d) : NULL;
	else
		a = find(d, &n->head);
	if (a != NULL)
		d->fn(d->arg, a->which, nphd_ragu_kolom(r), what);
}

static int
tell(void *door, struct kb_kantor *k, kb_against_fn *fn, void *arg,
    struct kb_err *err)
{
	struct door *d = door;
	struct nphd_semua s;
	int rc = nphd_baca(k, &s, err);

	d->s = &s;
	d->fn = fn;
	d->arg = arg;
	if (d->n > 0)
		qsort(d->a, d->n, sizeof(*d->a), by_number);
	for (d->at = 0; rc == 0 && d->at < s.nn; d->at++)
		nphd_ragu(k, &s, d->at, k->env.today, say, d);
	nphd_semua_free(&s);
	return rc;
}

static void
end(void *door)
{
	struct door *d = door;

	for (size_t i = 0; i < d->n; i++)
		free(d->a[i].nomor);
	free(d->a);
	free(d);
}

const struct kb_against nphd_against = { begin, ask, tell, end };
