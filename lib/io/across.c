/* SPDX-License-Identifier: ISC */
/*
 * across.c - sheets with one column of the register spread over many: a
 * commodity a row, a day (or a market) a column.  Each cell is a record.
 */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

/* "Harga 12 Okt 2025" without the word that says nothing. */
static const char *
bare(const struct kb_across *a, const char *name)
{
	const char *p = a->before;
	struct kb_buf word = KB_BUF_INIT;
	size_t n = 0;

	while (n == 0 && kb_next_part(&p, '|', &word))
		if (strncasecmp(name, word.s, word.len) == 0 &&
		    name[word.len] == ' ')
			n = word.len;
	kb_buf_free(&word);
	return name + n + strspn(name + n, " ");
}

const struct kb_across *
kb_across_of(const struct kb_bind *b, const char *name)
{
	const struct kb_across *a = b->sheet != NULL ? b->sheet->across : NULL;

	for (; a != NULL && a->column != NULL; a++)
		if (a->is != NULL ? a->is(bare(a, name)) :
		    kb_bind_fits(b, a->column, bare(a, name)))
			return a;
	return NULL;
}

static bool
has(const struct kb_bind *b, const char *column)
{
	int f = kb_field_find(b->opt->type, column);

	return f < 0 || ((b->given | b->opt->every_set) >> f & 1) != 0;
}

/* Where a column of its own says the same, or two kinds of headings are
 * mixed, they are nobody's. */
void
kb_across_settle(struct kb_bind *b, char *const *name)
{
	const struct kb_across *first = NULL;
	struct kb_err why;
	bool clash;

	for (size_t i = 0; i < b->n && first == NULL; i++)
		first = b->across[i];
	if (first == NULL)
		return;
	clash = has(b, first->column) || has(b, first->value);
	b->clash = clash && b->nstrange == 0 ? first : NULL;
	for (size_t i = 0; i < b->n; i++) {
		if (b->across[i] == NULL)
			continue;
		if (clash || b->across[i] != first) {
			b->across[i] = NULL;
			kb_strange_column(b, i, name[i], &why);
		}
	}
	if (clash)
		return;
	b->spread = first;
	b->given |= UINT64_C(1) << kb_field_find(b->opt->type, first->column);
	b->given |= UINT64_C(1) << kb_field_find(b->opt->type, first->value);
}

static const char *
name_at(const struct kb_bind *b, size_t i)
{
	const char *p = kb_buf_str(&b->names);

	for (; i > 0; i--)
		p += strlen(p) + 1;
	return p;
}

/* The row as if column i were its only one of those. */
static int
take_at(struct kb_bind *b, char **cell, size_t n, size_t i,
    const struct kb_src *src, kb_take_fn *take, struct kb_err *err)
{
	const struct kb_type *t = b->opt->type;
	char **one = kb_alloc(n * sizeof(*one));
	char *head = kb_strdup(bare(b->spread, name_at(b, i)));
	int rc;

	for (size_t j = 0; j < n; j++)
		one[j] = cell[j] != NULL && (b->across[j] == NULL || j == i) ?
		    kb_strdup(cell[j]) : NULL;
	b->field[i] = kb_field_find(t, b->spread->value);
	b->heading[i] = kb_sheet_column(b->sheet, b->spread->value);
	b->spread_head = head;
	rc = take(b, one, n, src, err);
	b->spread_head = NULL;
	b->field[i] = KB_SKIP;
	b->heading[i] = NULL;
	for (size_t j = 0; j < n; j++)
		free(one[j]);
	free(one);
	free(head);
	return rc;
}

int
kb_across_rows(struct kb_bind *b, char **cell, size_t n,
    const struct kb_src *src, kb_take_fn *take, struct kb_err *err)
{
	size_t taken = 0;
	int rc = 0;

	if (b->spread == NULL || n != b->n)
		return take(b, cell, n, src, err);
	for (size_t i = 0; rc == 0 && i < n; i++) {
		if (b->across[i] == NULL || cell[i] == NULL ||
		    *kb_trim(cell[i]) == '\0')
			continue;
		taken++;
		rc = take_at(b, cell, n, i, src, take, err);
	}
	if (taken == 0)
		kb_bind_ignored(b, src, "baris tanpa isi di kolom-kolomnya",
		    NULL);
	return rc;
}

void
kb_across_set(struct kb_bind *b, const struct kb_src *src,
    struct kb_errs *errs)
{
	if (b->spread_head != NULL)
		kb_bind_as(b, kb_field_find(b->opt->type, b->spread->column),
		    kb_sheet_column(b->sheet, b->spread->column),
		    b->spread_head, src, errs);
}
