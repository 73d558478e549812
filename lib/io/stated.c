/* SPDX-License-Identifier: ISC */
/*
 * stated.c - the total of a sheet as a record of its own, for registers that
 * keep what their source states (kb_sheet.states).  It is one where the sheet
 * has just that total, and says, or is told, all that a record needs.
 */
#include <stdlib.h>

#include "bind.h"
#include "grid.h"

bool
kb_stated_ignores(struct kb_bind *b, const char *what)
{
	bool is = what == kb_grid_total && b->sheet != NULL &&
	    b->sheet->states;

	b->stated.seen += is;
	return is;
}

static bool
counts(const struct kb_bind *b, size_t i)
{
	int f = b->field[i];

	return b->across[i] != NULL || (f >= 0 &&
	    b->opt->type->field[f].kind == KB_INT);
}

/* Its numbers; what stands beside them only says that it is the total. */
void
kb_stated_keep(struct kb_bind *b, char *const *cell, size_t n,
    const struct kb_src *src)
{
	struct kb_stated *s = &b->stated;

	if (b->sheet == NULL || !b->sheet->states || s->cell != NULL ||
	    n != b->n)
		return;
	s->cell = kb_alloc((n + 1) * sizeof(*s->cell));
	s->n = n;
	s->src = (struct kb_src){ .file = src->file, .line = src->line };
	for (size_t i = 0; i < n; i++)
		s->cell[i] = cell[i] != NULL && counts(b, i) ?
		    kb_strdup(cell[i]) : NULL;
}

/* Has it all that a record needs? */
static bool
whole(const struct kb_bind *b)
{
	const struct kb_type *t = b->opt->type;
	const struct kb_stated *s = &b->stated;

	for (size_t f = 0; f < t->nfield; f++) {
		bool has = !t->field[f].need ||
		    (b->opt->every_set >> f & 1) != 0;

		for (size_t i = 0; i < s->n && !has; i++)
			has = s->cell[i] != NULL && (b->across[i] != NULL ?
			    (size_t)kb_field_find(t, b->across[i]->value) == f :
			    b->field[i] == (int)f);
		if (!has)
			return false;
	}
	return true;
}

int
kb_stated_take(struct kb_bind *b, kb_take_fn *take, struct kb_err *err)
{
	struct kb_stated *s = &b->stated;
	bool is = s->seen == 1 && s->cell != NULL && s->n == b->n && whole(b);

	for (size_t i = is ? 1 : 0; i < s->seen && b->opt->ignored != NULL;
	    i++)
		b->opt->ignored(b->opt->arg, &s->src, kb_grid_total, NULL);
	return is ? kb_across_rows(b, s->cell, s->n, &s->src, take, err) : 0;
}

void
kb_stated_free(struct kb_stated *s)
{
	for (size_t i = 0; i < s->n; i++)
		free(s->cell[i]);
	free(s->cell);
}
