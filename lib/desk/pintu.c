/* SPDX-License-Identifier: ISC */
/*
 * pintu.c - what periksa would find of records that are being put: the same
 * rules, told at once.  The registers of a desk are small.
 */
#include <stdlib.h>
#include <string.h>

#include "periksa.h"

struct asked {
	size_t	 which;
	char	*nomor;
};

struct pintu {
	const struct kb_type	*type;
	struct asked		*a;
	size_t			 n;
	kb_against_fn		*fn;
	void			*arg;
};

static void *
begin(const struct kb_type *type)
{
	struct pintu *p = kb_alloc(sizeof(*p));

	p->type = type;
	return p;
}

static void
ask(void *door, const void *rec, size_t which)
{
	const struct kb_head *h = rec;
	struct pintu *p = door;

	if (h->nomor == NULL)
		return;
	p->a = kb_grow(p->a, p->n, sizeof(*p->a));
	p->a[p->n++] = (struct asked){ which, kb_strdup(h->nomor) };
}

static int
by_number(const void *a, const void *b)
{
	return strcmp(((const struct asked *)a)->nomor,
	    ((const struct asked *)b)->nomor);
}

static void
found(void *arg, const char *nomor, const char *column, const char *what,
    const char *rule)
{
	struct pintu *p = arg;
	struct asked want = { 0, (char *)(uintptr_t)nomor };
	const struct asked *a = bsearch(&want, p->a, p->n, sizeof(*p->a),
	    by_number);

	(void)rule;
	if (a != NULL)
		p->fn(p->arg, a->which, column, what);
}

static int
tell(void *door, struct kb_kantor *k, kb_against_fn *fn, void *arg,
    struct kb_err *err)
{
	struct pintu *p = door;

	p->fn = fn;
	p->arg = arg;
	if (p->n == 0)
		return 0;
	qsort(p->a, p->n, sizeof(*p->a), by_number);
	return p->type->audit(k, NULL, &(struct kb_lint){ found, p, &k->env },
	    err);
}

static void
end(void *door)
{
	struct pintu *p = door;

	for (size_t i = 0; i < p->n; i++)
		free(p->a[i].nomor);
	free(p->a);
	free(p);
}

const struct kb_against desk_against = { begin, ask, tell, end };
