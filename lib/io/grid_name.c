/* SPDX-License-Identifier: ISC */
/* grid_name.c - the names of columns from a heading of one line or two. */
#include <stdlib.h>
#include <string.h>

#include "grid.h"
#include "kesbang/text.h"

char *
kb_grid_cell(const struct kb_grid_line *l, size_t i)
{
	return l != NULL && i < l->n && kb_grid_filled(l->cell[i]) ?
	    l->cell[i] : NULL;
}

static bool
knows(const struct kb_rows *rows, char *cell)
{
	return rows->knows(rows->arg, kb_trim(cell)) != 0;
}

/* "12/10/2025" below "Tanggal". */
static bool
spread(const struct kb_rows *rows, char *cell)
{
	return rows->spread != NULL && rows->spread(rows->arg, kb_trim(cell));
}

/* The heading above that spans the i-th column. */
static char *
spanning(const struct kb_grid_line *above, size_t i)
{
	char *high = NULL;

	for (i++; i > 0 && high == NULL; i--)
		high = kb_grid_cell(above, i - 1);
	return high;
}

/* "Nomor" under "SKT" is "Nomor SKT", if there is such a name; else NULL. */
static char *
compound(const struct kb_grid *g, const struct kb_grid_line *above, char *low,
    size_t i)
{
	char *high = spanning(above, i), *both;

	if (high == NULL)
		return NULL;
	both = kb_asprintf("%s %s", kb_trim(low), kb_trim(high));
	if (knows(g->rows, both))
		return both;
	free(both);
	return NULL;
}

/*
 * Headings under a heading that spans them: names, and one of them where the
 * line above has nothing.
 */
bool
kb_grid_sub_heading(const struct kb_grid *g, const struct kb_grid_line *head,
    const struct kb_grid_line *l)
{
	bool fills = false;

	if (g->rows->knows == NULL)
		return false;
	for (size_t i = 0; i < l->n; i++) {
		char *low = kb_grid_cell(l, i), *both;

		if (low == NULL)
			continue;
		both = compound(g, head, low, i);
		if (both == NULL && !knows(g->rows, low) &&
		    !spread(g->rows, low))
			return false;
		free(both);
		fills |= kb_grid_cell(head, i) == NULL;
	}
	return fills;
}

/* Is the line above no title: has it a name of a column with none below? */
bool
kb_grid_spans(const struct kb_grid *g, const struct kb_grid_line *above,
    const struct kb_grid_line *head)
{
	for (size_t i = 0; i < above->n; i++)
		if (kb_grid_cell(above, i) != NULL && kb_grid_cell(head, i) == NULL &&
		    knows(g->rows, above->cell[i]))
			return true;
	return false;
}

/*
 * One line of names from two: what stands below, else what stands above; but
 * a title above the heading is no name of the column under it.
 */
char *
kb_grid_name(const struct kb_grid *g, const struct kb_grid_line *above,
    const struct kb_grid_line *below, size_t i, bool sub)
{
	char *low = kb_grid_cell(below, i), *high = kb_grid_cell(above, i), *both;

	if (low != NULL) {
		both = sub ? compound(g, above, low, i) : NULL;
		return both != NULL ? both : kb_strdup(kb_trim(low));
	}
	return high != NULL && sub ? kb_strdup(kb_trim(high)) : NULL;
}
