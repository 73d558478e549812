/* SPDX-License-Identifier: ISC */
/*
 * group.c - rows of a sheet that are perhaps the heading of those below them:
 * "A, KEPEMUDAAN", and nothing else in the row.
 */
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

#define FEW 2			/* columns that would say more of a record */

static bool
filled(const char *cell)
{
	return cell != NULL && cell[strspn(cell, " \t\r\n")] != '\0';
}

char *
kb_bind_lone(const struct kb_bind *b, char **cell, size_t n, char **number)
{
	const struct kb_field *field = b->opt->type->field;
	char *name = NULL;
	size_t more = 0;

	*number = NULL;
	for (size_t i = 0; i < n && i < b->n; i++) {
		bool counts = b->field[i] == KB_COUNTS;
		bool need = b->field[i] >= 0 && field[b->field[i]].need;

		more += !need && (b->field[i] >= 0 || b->heading[i] != NULL);
		if (!filled(cell[i]))
			continue;
		if (need ? name != NULL : !counts)
			return NULL;
		*(need ? &name : number) = kb_trim(cell[i]);
	}
	return more >= FEW ? name : NULL;
}

/* "A", "b.", "IV)": not the number of a row. */
static bool
letter(const char *s)
{
	size_t n = strspn(s, "IVXLC");

	if (n == 0)
		n = kb_is_letter(*s);
	return n > 0 && s[n + strspn(s + n, ".)")] == '\0';
}

static bool
in_capitals(const char *s)
{
	bool upper = false;

	for (; *s != '\0'; s++) {
		if (*s >= 'a' && *s <= 'z')
			return false;
		upper |= *s >= 'A' && *s <= 'Z';
	}
	return upper;
}

const char *
kb_bind_group(const struct kb_bind *b, char **cell, size_t n)
{
	const char *p = b->sheet != NULL ? b->sheet->groups : NULL;
	struct kb_buf column = KB_BUF_INIT;
	char *number, *name;
	bool is;

	if (p == NULL || (name = kb_bind_lone(b, cell, n, &number)) == NULL ||
	    (number != NULL && !letter(number)))
		return NULL;
	is = number != NULL && in_capitals(name);
	while (!is && kb_next_part(&p, '|', &column))
		is = kb_bind_fits(b, column.s, name);
	kb_buf_free(&column);
	return is ? name : NULL;
}
