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
char *
kb_unmarked(char *s)
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
value(struct kb_bind *b, char *cell)
{
	char *bare = kb_unmarked(cell);

	return kb_section_reads(b, b->section, cell, &b->meant) ||
	    (bare != cell && kb_section_reads(b, b->section, bare,
	    &b->meant)) ? b->meant.s : NULL;
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

/*
 * The heading of a block with what it sums up to: one text, which says
 * nothing else, and amounts.
 */
static const struct kb_section *
summed_up(const struct kb_bind *b, char **cell, size_t n)
{
	char *text = NULL, *number = NULL;

	for (size_t i = 0; i < n && i < b->n; i++) {
		const struct kb_field *f = b->field[i] >= 0 ?
		    &b->opt->type->field[b->field[i]] : NULL;

		if (cell[i] == NULL || *kb_trim(cell[i]) == '\0' ||
		    (f != NULL && kb_is_int(f)))
			continue;
		if (b->field[i] != KB_COUNTS && text != NULL)
			return NULL;
		*(b->field[i] == KB_COUNTS ? &number : &text) =
		    kb_trim(cell[i]);
	}
	text = text != NULL ? text : number;
	return text == NULL ? NULL :
	    kb_section_find(b->sheet, kb_unmarked(text), true);
}

/* A block begins, or ends: what says so goes with refused rows below. */
static void
begin(struct kb_bind *b, const struct kb_section *s, const char *number,
    const char *text)
{
	const char *p = s != NULL ? s->says : NULL;

	b->section = s;
	b->titled = true;
	kb_buf_cut(&b->title, 0);
	if (s == NULL)
		kb_buf_addf(&b->title, "%s%s%s", number != NULL ? number : "",
		    number != NULL ? ". " : "", text);
	else
		kb_next_part(&p, '|', &b->title);
	kb_upper(b->title.s);
}

/* A heading in a row of its own; *doubt as kb_bind_carries() says. */
static void
heading(struct kb_bind *b, char *lone, char *number, const char **doubt)
{
	const struct kb_section *s, *was = b->section;
	size_t ends = SIZE_MAX;		/* the blocks from that level on */
	char *is = value(b, lone);

	hold(b, is);
	*doubt = is != NULL || kb_unmarked(lone) != lone || in_capitals(lone) ?
	    NULL : lone;
	if (is != NULL || b->sheet->section == NULL)
		return;
	if ((s = kb_section_find(b->sheet, kb_unmarked(lone), false)) != NULL) {
		*doubt = NULL;
		ends = kb_section_level(s);
	} else {
		s = kb_section_after(b->sheet, was, number != NULL ?
		    number : kb_unmarked(lone) != lone ? lone : "");
		ends = s == NULL ? 1 : s != was ? 2 : ends;
	}
	kb_sums_end(b, ends);
	if (s != was || *doubt == NULL)
		begin(b, s, number, lone);
}

/* A cell of the carried column says what it is in its block. */
static void
own(struct kb_bind *b, char **cell, int f, const struct kb_src *src,
    struct kb_errs *errs)
{
	char *text = kb_trim(*cell), *is = NULL;

	if (b->opt->map == NULL || kb_map_word(b->opt->map, f, text) == NULL) {
		if ((is = value(b, text)) != NULL)
			*cell = is;
		else if (b->sheet->section != NULL)
			kb_section_refuse(b, kb_unmarked(text), src, errs);
	}
	hold(b, is);
}

bool
kb_bind_carries(struct kb_bind *b, char **cell, size_t n,
    const char **doubt, const struct kb_src *src, struct kb_errs *errs)
{
	const struct kb_section *s;
	char *number, *lone;
	int f;

	if (b->sheet == NULL || b->sheet->carry == NULL)
		return false;
	*doubt = NULL;
	f = kb_field_find(b->opt->type, b->sheet->carry);
	if ((lone = kb_bind_lone(b, cell, n, &number)) != NULL) {
		heading(b, lone, number, doubt);
		return true;
	}
	if ((s = summed_up(b, cell, n)) != NULL) {
		hold(b, NULL);
		kb_sums_block(b, cell, n, src, kb_section_level(s));
		begin(b, s, NULL, "");
		return true;
	}
	for (size_t i = 0; i < n && i < b->n; i++)
		if (b->field[i] == f && cell[i] != NULL &&
		    *kb_trim(cell[i]) != '\0')
			own(b, &cell[i], f, src, errs);
	return false;
}

size_t
kb_bind_carried(struct kb_bind *b, char **cell, size_t n)
{
	int f = b->sheet != NULL && b->sheet->carry != NULL ?
	    kb_field_find(b->opt->type, b->sheet->carry) : KB_SKIP;
	size_t i = 0;

	while (i < b->n && (f < 0 || b->field[i] != f))
		i++;
	if (i < b->n && i < n && b->carried.len > 0 &&
	    (cell[i] == NULL || *kb_trim(cell[i]) == '\0'))
		cell[i] = b->carried.s;
	return i;
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
