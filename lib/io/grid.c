/* SPDX-License-Identifier: ISC */
/*
 * grid.c - finds the heading of a table among what stands above it, and hands
 * the rows below on.
 *
 * Rows are kept until one of them is known to be the heading: names of
 * columns, two at least and half of its cells.  Where none is, the first row
 * that says anything is taken for it, so that the reader of the names can say
 * which of them is wrong.
 */
#include <stdlib.h>
#include <string.h>

#include "grid.h"
#include "kesbang/text.h"

bool
kb_grid_filled(char *cell)
{
	return cell != NULL && *kb_trim(cell) != '\0';
}

static size_t
count_filled(char *const *cell, size_t n)
{
	size_t filled = 0;

	for (size_t i = 0; i < n; i++)
		filled += kb_grid_filled(cell[i]);
	return filled;
}

static bool
knows(const struct kb_rows *rows, char *cell)
{
	return rows->knows(rows->arg, kb_trim(cell)) != 0;
}

/* How many of the filled cells are names of columns. */
static size_t
count_known(const struct kb_rows *rows, char *const *cell, size_t n)
{
	size_t known = 0;

	for (size_t i = 0; i < n; i++)
		known += kb_grid_filled(cell[i]) && knows(rows, cell[i]);
	return known;
}

bool
kb_grid_heading(const struct kb_rows *rows, char *const *cell, size_t n)
{
	size_t known;

	if (rows->knows == NULL)
		return false;
	known = count_known(rows, cell, n);
	return known >= 2 && 2 * known >= count_filled(cell, n);
}

/* ---- rows that wait ---- */

static void
keep(struct kb_grid *g, char *const *cell, const char *const *wrong, size_t n,
    long line)
{
	struct kb_grid_line *l = &g->kept[g->nkept++];
	size_t need = 0;

	*l = (struct kb_grid_line){ .n = n, .line = line };
	l->cell = kb_alloc((n + 1) * sizeof(*l->cell));
	if (wrong != NULL)
		l->wrong = kb_alloc((n + 1) * sizeof(*l->wrong));
	for (size_t i = 0; i < n; i++)
		need += cell[i] != NULL ? strlen(cell[i]) + 1 : 0;
	kb_buf_room(&l->home, need);
	for (size_t i = 0; i < n; i++) {
		if (wrong != NULL)
			l->wrong[i] = wrong[i];
		if (cell[i] == NULL)
			continue;
		l->cell[i] = l->home.s + l->home.len;
		kb_buf_add(&l->home, cell[i], strlen(cell[i]) + 1);
	}
}

static void
drop(struct kb_grid_line *l, size_t n)
{
	for (; n > 0; n--, l++) {
		kb_buf_free(&l->home);
		free(l->cell);
		free(l->wrong);
	}
}

/* ---- the heading ---- */

static int
set_names(struct kb_grid *g, const struct kb_grid_line *above,
    const struct kb_grid_line *below, bool sub)
{
	size_t n = above != NULL && above->n > below->n ? above->n : below->n;
	struct kb_src src = { .file = g->file, .line = g->line };

	/* Empty columns at the right are a habit. */
	while (n > 0 && kb_grid_cell(below, n - 1) == NULL && (!sub ||
	    kb_grid_cell(above, n - 1) == NULL))
		n--;
	g->name = kb_alloc((n + 1) * sizeof(*g->name));
	g->unnamed = kb_alloc((n + 1) * sizeof(*g->unnamed));
	g->cell = kb_alloc((n + 1) * sizeof(*g->cell));
	g->wrong = kb_alloc((n + 1) * sizeof(*g->wrong));
	g->n = n;
	g->first = n;
	for (size_t i = n; i-- > 0;) {
		char *name = kb_grid_name(g, above, below, i, sub);

		g->unnamed[i] = name == NULL;
		g->name[i] = name != NULL ? name :
		    kb_asprintf("_%zu", i + 1);	/* a column nobody reads */
		g->first = name != NULL ? i : g->first;
	}
	g->open = g->under = true;
	return g->rows->head(g->rows->arg, g->name, n, &src, g->err);
}

static int data_row(struct kb_grid *, char **, const char **, size_t, long);

/* kept[at] is the heading: hand it on, and what is kept below it. */
static int
settle(struct kb_grid *g, size_t at)
{
	struct kb_grid_line kept[KB_LEN(g->kept)];
	const struct kb_grid_line *head = &kept[at], *above = NULL;
	size_t n = g->nkept, next = at + 1;
	int rc;

	memcpy(kept, g->kept, n * sizeof(*kept));
	g->nkept = 0;
	g->line = head->line;
	if (next < n && kb_grid_sub_heading(g, head, &kept[next])) {
		rc = set_names(g, head, &kept[next], true);
		next++;
	} else {
		if (at > 0 && g->rows->knows != NULL &&
		    kb_grid_spans(g, head - 1, head))
			above = head - 1;
		rc = set_names(g, above, head, above != NULL);
	}
	for (; rc == 0 && next < n; next++)
		rc = data_row(g, kept[next].cell, kept[next].wrong,
		    kept[next].n, kept[next].line);
	drop(kept, n);
	return rc;
}

/*
 * No row has two names: a table of one column, or names that nobody knows.
 * Titles fill a cell or two, a heading most of its columns.
 */
static size_t
best_guess(const struct kb_grid *g)
{
	size_t widest = 0;

	for (size_t i = 0; i < g->nkept; i++) {
		size_t filled = count_filled(g->kept[i].cell, g->kept[i].n);

		widest = filled > widest ? filled : widest;
	}
	for (size_t i = 0; widest > 1 && i < g->nkept; i++)
		if (2 * count_filled(g->kept[i].cell, g->kept[i].n) > widest)
			return i;
	for (size_t i = 0; g->rows->knows != NULL && i < g->nkept; i++)
		if (count_known(g->rows, g->kept[i].cell, g->kept[i].n) > 0)
			return i;
	return 0;
}

/* A row before the heading is settled: the one after it is waited for. */
static int
early_row(struct kb_grid *g, char **cell, const char **wrong, size_t n,
    long line)
{
	keep(g, cell, wrong, n, line);
	if (g->found > 0)
		return settle(g, g->found - 1);
	if (kb_grid_heading(g->rows, cell, n))
		g->found = g->nkept;
	else if (g->rows->knows == NULL)
		return settle(g, 0);
	else if (g->nkept == KB_HEAD_ROWS)
		return settle(g, best_guess(g));
	return 0;
}

/* ---- rows ---- */

static void
ignored(const struct kb_grid *g, const char *what, const char *text, long line)
{
	struct kb_src src = { .file = g->file, .line = line };

	if (g->rows->ignored != NULL)
		g->rows->ignored(g->rows->arg, &src, what, text);
}

static int
check_unnamed(const struct kb_grid *g, char *const *cell, size_t n, long line)
{
	for (size_t i = 0; i < n && i < g->n; i++)
		if (g->unnamed[i] && kb_grid_filled(cell[i]))
			return kb_fail(g->err, KB_DATA, "%s:%ld: judul kolom "
			    "ke-%zu kosong, padahal baris %ld berisi; tulis "
			    "judulnya, atau kosongkan kolom itu", g->file,
			    g->line, i + 1, line);
	return 0;
}

static int
hand_on(struct kb_grid *g, char **cell, const char **wrong, size_t n,
    long line)
{
	struct kb_src src = { .file = g->file, .line = line };

	if (check_unnamed(g, cell, n, line) != 0)
		return -1;
	if (g->ragged && n < g->n) {
		for (size_t i = 0; i < g->n; i++) {
			g->cell[i] = i < n ? cell[i] : NULL;
			g->wrong[i] = i < n && wrong != NULL ? wrong[i] : NULL;
		}
		cell = g->cell;
		wrong = g->wrong;
		n = g->n;
	}
	while (n > g->n && !kb_grid_filled(cell[n - 1]))
		n--;
	src.wrong = wrong;
	return g->rows->row(g->rows->arg, cell, n, &src, g->err);
}

/*
 * Below a table, after an empty row, stand its date and who signs it: one or
 * two cells a row.  They wait, for rows of the table may come yet, and what
 * stands among those is part of it.
 */
static bool
foot(const struct kb_grid *g, char *const *cell, size_t n, long gap)
{
	size_t filled;

	if ((gap <= 1 && g->nkept == 0) || g->nkept == KB_HEAD_ROWS)
		return false;
	filled = count_filled(cell, n);
	return filled <= 2 && 2 * filled < g->n - g->first;
}

static int
hand_on_kept(struct kb_grid *g)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < g->nkept; i++)
		rc = hand_on(g, g->kept[i].cell, g->kept[i].wrong,
		    g->kept[i].n, g->kept[i].line);
	drop(g->kept, g->nkept);
	g->nkept = 0;
	return rc;
}

static void
ignore_kept(struct kb_grid *g)
{
	for (size_t i = 0; i < g->nkept; i++) {
		const struct kb_grid_line *l = &g->kept[i];
		size_t first = 0;

		while (kb_grid_cell(l, first) == NULL)
			first++;
		ignored(g, "baris di bawah tabel", kb_trim(l->cell[first]),
		    l->line);
	}
}

/* Rows that wait are perhaps part of it, and perhaps not. */
static int
sum_up(const struct kb_grid *g, char *const *cell, size_t n, long line)
{
	struct kb_src src = { .file = g->file, .line = line };

	return g->rows->total == NULL || g->nkept > 0 ? 0 :
	    g->rows->total(g->rows->arg, cell, n, &src, g->err);
}

static int
data_row(struct kb_grid *g, char **cell, const char **wrong, size_t n,
    long line)
{
	const char *what = g->under ? kb_grid_skip_under(g, cell, n) : NULL;
	long gap = g->last > 0 ? line - g->last : 0;
	int rc;

	g->last = g->end > line ? g->end : line;
	if (what == NULL) {
		g->under = false;
		what = kb_grid_skip(g, cell, n);
	}
	if (what != NULL) {
		ignored(g, what, NULL, line);
		return what == kb_grid_total ? sum_up(g, cell, n, line) : 0;
	}
	if (wrong == NULL && !g->rows->whole && foot(g, cell, n, gap)) {
		keep(g, cell, NULL, n, line);
		return 0;
	}
	rc = hand_on_kept(g);
	return rc != 0 ? rc : hand_on(g, cell, wrong, n, line);
}

int
kb_grid_row(struct kb_grid *g, char **cell, const char **wrong, size_t n,
    long line)
{
	size_t i = 0;

	while (i < n && !kb_grid_filled(cell[i]) &&
	    (wrong == NULL || wrong[i] == NULL))
		i++;
	if (i == n)
		return 0;
	return g->open ? data_row(g, cell, wrong, n, line) :
	    early_row(g, cell, wrong, n, line);
}

int
kb_grid_end(struct kb_grid *g)
{
	if (g->open) {
		ignore_kept(g);
		return 0;
	}
	if (g->nkept == 0)
		return kb_fail(g->err, KB_DATA, "%s: tidak ada baris judul",
		    g->file);
	return settle(g, g->found > 0 ? g->found - 1 : best_guess(g));
}

void
kb_grid_free(struct kb_grid *g)
{
	drop(g->kept, g->nkept);
	for (size_t i = 0; i < g->n; i++)
		free(g->name[i]);
	free(g->name);
	free(g->unnamed);
	free(g->cell);
	free(g->wrong);
}
