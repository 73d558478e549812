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
	kb_sums_end(b, 1);
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
    const struct kb_field *f, const char *what, int64_t total, int64_t read)
{
	struct kb_buf t = KB_BUF_INIT;

	kb_buf_adds(&t, what);
	kb_int_dots(&t, total);
	kb_buf_adds(&t, ", jumlah baris yang terbaca ");
	kb_int_dots(&t, read);
	b->opt->note(b->opt->arg, src, f->name, t.s);
	kb_buf_free(&t);
}

/* The amount in a column that is summed; false: none, or none that counts. */
static bool
amount(const struct kb_bind *b, char *const *cell, size_t i, void *rec,
    int64_t *sum)
{
	const struct kb_field *f = summed(b, i);
	char *text;
	bool is;

	if (f == NULL || cell[i] == NULL)
		return false;
	text = kb_strdup(cell[i]);
	is = kb_set(b->opt->type, (size_t)b->field[i], rec, text, b->opt->env,
	    NULL) == 0 && kb_known(f, rec);
	if (is)
		*sum = kb_int_value(f, rec);
	free(text);
	return is;
}

void
kb_sums_total(struct kb_bind *b, char *const *cell, size_t n,
    const struct kb_src *src)
{
	const struct kb_sums *s = &b->sums;
	void *rec = kb_alloc(b->opt->type->size);
	int64_t sum;

	for (size_t i = 0; s->now != NULL && !s->off &&
	    b->opt->note != NULL && i < n && i < b->n; i++)
		if (amount(b, cell, i, rec, &sum) && !adds_up(b, i, sum))
			tell(b, src, summed(b, i), "baris jumlah lembar ", sum,
			    s->now[i]);
	free(rec);
	kb_sums_mark(b);
}

/* ---- sums in headings, above their rows ---- */

void
kb_sums_end(struct kb_bind *b, size_t level)
{
	struct kb_sums *s = &b->sums;
	size_t first = s->nclaim;

	while (first > 0 && s->claim[first - 1].level >= level)
		first--;
	for (size_t i = first; i < s->nclaim; i++) {
		const struct kb_claim *c = &s->claim[i];
		int64_t read = s->now[c->column] - c->from;

		if (!s->off && b->opt->note != NULL && read != c->sum)
			tell(b, &(struct kb_src){ .file = c->file,
			    .line = c->line }, c->field, "jumlah di judul "
			    "bagian ", c->sum, read);
	}
	s->nclaim = first;
}

void
kb_sums_block(struct kb_bind *b, char *const *cell, size_t n,
    const struct kb_src *src, size_t level)
{
	struct kb_sums *s = &b->sums;
	void *rec = kb_alloc(b->opt->type->size);
	int64_t sum;

	kb_sums_end(b, level);
	for (size_t i = 0; s->now != NULL && i < n && i < b->n; i++) {
		if (!amount(b, cell, i, rec, &sum))
			continue;
		s->claim = kb_realloc(s->claim, s->nclaim + 1,
		    sizeof(*s->claim));
		s->claim[s->nclaim++] = (struct kb_claim){ summed(b, i),
		    src->file, src->line, sum, s->now[i], i, level };
	}
	free(rec);
}

void
kb_sums_free(struct kb_sums *s)
{
	free(s->now);
	free(s->mark);
	free(s->claim);
}
