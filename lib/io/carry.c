/* SPDX-License-Identifier: ISC */
/*
 * carry.c - a value that stands once above the rows that it is of: "a.
 * keperluan ATK" in a row of its own, or in a cell merged over several.
 */
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

#define MARK 4				/* letters of a list's mark */

/* "a. keperluan ATK", "1) ...": without its mark. */
static char *
unmarked(char *s)
{
	size_t n = 0;

	while (n < MARK && kb_is_alnum(s[n]))
		n++;
	if (n == 0 || (s[n] != '.' && s[n] != ')'))
		return s;
	return s + n + 1 + strspn(s + n + 1, " \t");
}

/* The value in a cell, with or without a mark; NULL: it is none. */
static char *
value(const struct kb_bind *b, char *cell)
{
	const char *column = b->sheet->carry;
	char *bare;

	if (kb_bind_fits(b, column, cell))
		return cell;
	bare = unmarked(cell);
	return bare != cell && kb_bind_fits(b, column, bare) ? bare : NULL;
}

static void
hold(struct kb_bind *b, const char *value)
{
	kb_buf_cut(&b->carried, 0);
	if (value != NULL)
		kb_buf_adds(&b->carried, value);
}

static bool
in_capitals(const char *s)
{
	while (*s != '\0' && (*s < 'a' || *s > 'z'))
		s++;
	return *s == '\0';
}

bool
kb_bind_carries(struct kb_bind *b, char **cell, size_t n,
    const char **doubt)
{
	char *number, *lone, *is;
	int f;

	if (b->sheet == NULL || b->sheet->carry == NULL)
		return false;
	f = kb_field_find(b->opt->type, b->sheet->carry);
	if ((lone = kb_bind_lone(b, cell, n, &number)) != NULL) {
		hold(b, value(b, lone));
		*doubt = b->carried.len > 0 || unmarked(lone) != lone ||
		    in_capitals(lone) ? NULL : lone;
		return true;
	}
	for (size_t i = 0; i < n && i < b->n; i++) {
		if (b->field[i] != f || cell[i] == NULL ||
		    *kb_trim(cell[i]) == '\0')
			continue;
		if ((is = value(b, kb_trim(cell[i]))) != NULL)
			cell[i] = is;
		hold(b, is);
	}
	return false;
}

void
kb_bind_carry(struct kb_bind *b, const struct kb_src *src,
    struct kb_errs *errs)
{
	int f;

	if (b->sheet == NULL || b->sheet->carry == NULL || b->carried.len == 0)
		return;
	f = kb_field_find(b->opt->type, b->sheet->carry);
	if (kb_known(&b->opt->type->field[f], b->rec))
		return;
	kb_buf_cut(&b->carry, 0);
	kb_buf_adds(&b->carry, b->carried.s);
	kb_bind_set(b, f, b->carry.s, src, errs);
}
