/* SPDX-License-Identifier: ISC */
/*
 * totals.c - the totals of a sheet, held against the rows that were read: a
 * total row is no record, but it knows whether rows are missing.
 */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

#define MARKS 64			/* headings and totals above */

/* A column of whole numbers, and the only one of its field. */
static const struct kb_field *
summed(const struct kb_bind *b, size_t i)
{
	int f = b->field[i];

	return f >= 0 && (b->several >> f & 1) == 0 &&
	    kb_is_int(&b->opt->type->field[f]) ? &b->opt->type->field[f] :
	    NULL;
}

void
kb_sums_begin(struct kb_bind *b)
{
	struct kb_sums *s = &b->sums;

	if (!s->wanted)
		return;
	s->now = kb_realloc(s->now, b->n, sizeof(*s->now));
	memset(s->now, 0, b->n * sizeof(*s->now));
	s->nmark = 0;
}

void
kb_sums_add(struct kb_bind *b, bool taken)
{
	struct kb_sums *s = &b->sums;

	s->off |= !taken;
	for (size_t i = 0; s->now != NULL && !s->off && i < b->n; i++) {
		const struct kb_field *f = summed(b, i);

		if (f != NULL && kb_known(f, b->rec))
			s->off = __builtin_add_overflow(s->now[i],
			    kb_int_value(f, b->rec), &s->now[i]);
	}
}

void
kb_sums_mark(struct kb_bind *b)
{
	struct kb_sums *s = &b->sums;

	if (s->now == NULL)
		return;
	if (s->nmark == MARKS)
		memmove(s->mark, s->mark + b->n, --s->nmark * b->n *
		    sizeof(*s->mark));
	s->mark = kb_realloc(s->mark, MARKS * b->n, sizeof(*s->mark));
	memcpy(s->mark + s->nmark++ * b->n, s->now, b->n * sizeof(*s->now));
}

/* Is it the sum of the rows down from the first, a heading or a total? */
static bool
adds_up(const struct kb_bind *b, size_t i, int64_t total)
{
	const struct kb_sums *s = &b->sums;
	bool is = total == s->now[i];

	for (size_t k = 0; k < s->nmark && !is; k++)
		is = total == s->now[i] - s->mark[k * b->n + i];
	return is;
}

static void
tell(const struct kb_bind *b, const struct kb_src *src,
    const struct kb_field *f, int64_t total, int64_t read)
{
	struct kb_buf t = KB_BUF_INIT;

	kb_buf_adds(&t, "baris jumlah lembar ");
	kb_int_dots(&t, total);
	kb_buf_adds(&t, ", jumlah baris yang terbaca ");
	kb_int_dots(&t, read);
	b->opt->note(b->opt->arg, src, f->name, t.s);
	kb_buf_free(&t);
}

void
kb_sums_total(struct kb_bind *b, char *const *cell, size_t n,
    const struct kb_src *src)
{
	const struct kb_type *type = b->opt->type;
	const struct kb_sums *s = &b->sums;
	void *rec = kb_alloc(type->size);

	for (size_t i = 0; s->now != NULL && !s->off &&
	    b->opt->note != NULL && i < n && i < b->n; i++) {
		const struct kb_field *f = summed(b, i);
		char *text;

		if (f == NULL || cell[i] == NULL)
			continue;
		text = kb_strdup(cell[i]);
		if (kb_set(type, (size_t)b->field[i], rec, text, b->opt->env,
		    NULL) == 0 && kb_known(f, rec) &&
		    !adds_up(b, i, kb_int_value(f, rec)))
			tell(b, src, f, kb_int_value(f, rec), s->now[i]);
		free(text);
	}
	free(rec);
	kb_sums_mark(b);
}

void
kb_sums_free(struct kb_sums *s)
{
	free(s->now);
	free(s->mark);
}
