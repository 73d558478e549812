/* SPDX-License-Identifier: ISC */
/*
 * doc_parts.c - a table that is broader than a page as parts under each
 * other, each with the first column again.  No part is much narrower than
 * the others: the columns are dealt out evenly.
 */
#include <stdlib.h>
#include <string.h>

#include "doc.h"

/* ---- which columns a part has ---- */

struct split {
	const struct kb_block	*t;
	double			*least, first;
};

static double
at_most(double a, double b)
{
	return a < b ? a : b;
}

/* The columns from `from` on that stand in a line beside the first. */
static size_t
fit(const struct split *s, size_t from, double line)
{
	double all = s->first;
	size_t n = 0;

	while (from + n < s->t->ncolumn && (n == 0 ||
	    all + s->least[from + n] <= line))
		all += s->least[from + n++];
	return n;
}

static size_t
count(const struct split *s, double line)
{
	size_t n = 0;

	for (size_t from = 1; from < s->t->ncolumn; n++)
		from += fit(s, from, line);
	return n;
}

/* The narrowest line that needs no more parts than that one. */
static double
even(const struct split *s, double line)
{
	size_t n = count(s, line);

	while (line > s->first && count(s, line - 1) == n)
		line--;
	return line;
}

/* ---- the parts ---- */

static struct kb_block *
add(struct kb_doc *d, const struct kb_block *b)
{
	d->block = kb_grow(d->block, d->n, sizeof(*b));
	d->block[d->n] = *b;
	d->block[d->n].part = 0;
	return &d->block[d->n++];
}

/* The first column and the n from `from` on, as a table of their own. */
static void
add_part(struct kb_doc *d, const struct kb_block *t, size_t from, size_t n,
    size_t part)
{
	struct kb_block *p = add(d, t);

	p->part = part;
	p->ncolumn = n + 1;
	p->ncell = t->nrow * p->ncolumn;
	p->column = kb_alloc(p->ncolumn * sizeof(*p->column));
	p->cell = kb_alloc((p->ncell + 1) * sizeof(*p->cell));
	p->column[0] = t->column[0];
	memcpy(p->column + 1, t->column + from, n * sizeof(*p->column));
	for (size_t r = 0; r < t->nrow; r++) {
		const struct kb_doc_cell *row = t->cell + r * t->ncolumn;

		p->cell[r * p->ncolumn] = row[0];
		memcpy(p->cell + r * p->ncolumn + 1, row + from,
		    n * sizeof(*p->cell));
	}
}

static void
add_table(struct kb_doc *d, const struct kb_block *t,
    const struct kb_doc_ruler *ruler)
{
	struct split s = { t, kb_alloc((t->ncolumn + 1) * sizeof(double)), 0 };
	double line = ruler->line, rest = 0;
	size_t n, part = 1;

	for (size_t c = 0; c < t->ncolumn; c++) {
		s.least[c] = ruler->least(t, c);
		rest += c > 0 ? s.least[c] : 0;
	}
	if ((kb_doc_shares(t) > 0 && !(ruler->charts && kb_doc_chart(t))) ||
	    t->ncolumn < 3 || at_most(s.least[0], ruler->first_least) + rest <=
	    line) {
		add(d, t);
		free(s.least);
		return;
	}
	s.first = at_most(s.least[0], ruler->first_most);
	line = even(&s, line);
	for (size_t from = 1; from < t->ncolumn; from += n) {
		n = fit(&s, from, line);
		add_part(d, t, from, n, part++);
	}
	free(s.least);
}

struct kb_doc
kb_doc_in_parts(const struct kb_doc *d, const struct kb_doc_ruler *ruler)
{
	struct kb_doc parts = { .mark = d->mark, .paper = d->paper,
	    .landscape = d->landscape, .screen = d->screen };

	for (size_t i = 0; i < d->n; i++)
		if (d->block[i].kind == KB_BLOCK_TABLE)
			add_table(&parts, &d->block[i], ruler);
		else
			add(&parts, &d->block[i]);
	return parts;
}

void
kb_doc_parts_free(struct kb_doc *parts)
{
	for (size_t i = 0; i < parts->n; i++)
		if (parts->block[i].part > 0) {
			free(parts->block[i].column);
			free(parts->block[i].cell);
		}
	free(parts->block);
}
