/* SPDX-License-Identifier: ISC */
/*
 * beside.c - columns of a sheet whose cells say what the cells of another one
 * are: "Sekretaris" beside a name becomes "Sekretaris: N. N.", as other
 * sheets have it in one cell.
 */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

static size_t
apart(size_t i, size_t j)
{
	return i > j ? i - j : j - i;
}

int
kb_bind_beside_head(struct kb_bind *b, size_t i)
{
	const char *says = b->heading[i] != NULL ? b->heading[i]->says : NULL;
	int best = KB_SKIP;

	for (size_t j = 0; says != NULL && j < b->n; j++)
		if (b->heading[j] != NULL && j != i &&
		    kb_in_list(says, b->heading[j]->name) &&
		    (best < 0 || apart(i, j) < apart(i, (size_t)best)))
			best = (int)j;
	b->beside[i] = best;
	return says == NULL || best >= 0 ? 0 : -1;
}

static size_t
lines(const char *s)
{
	size_t n = 1;

	for (; *s != '\0'; s++)
		n += *s == '\n';
	return n;
}

/* Line by line; where they are not as many nobody knows whose is whose. */
static char *
joined(const char *what, const char *of, struct kb_buf *home)
{
	size_t from = home->len;

	if (lines(what) != lines(of))
		return NULL;
	for (;;) {
		size_t n = strcspn(what, "\r\n"), m = strcspn(of, "\r\n");

		kb_buf_add(home, what, n);
		kb_buf_adds(home, ": ");
		kb_buf_add(home, of, m);
		what += strcspn(what, "\n");
		of += strcspn(of, "\n");
		if (*what == '\0')
			break;
		kb_buf_addc(home, '\n');
		what++;
		of++;
	}
	kb_buf_addc(home, '\0');
	return home->s + from;
}

void
kb_bind_beside(struct kb_bind *b, char **cell, size_t n)
{
	size_t need = 0;

	for (size_t i = 0; i < n; i++)
		need += cell[i] != NULL ? 3 * strlen(cell[i]) + 4 : 4;
	kb_buf_cut(&b->besides, 0);
	kb_buf_room(&b->besides, need);
	for (size_t i = 0; i < n && i < b->n; i++) {
		size_t of = (size_t)b->beside[i];
		char *one;

		if (b->beside[i] < 0 || of >= n || cell[i] == NULL ||
		    *kb_trim(cell[i]) == '\0')
			continue;
		one = joined(kb_trim(cell[i]), cell[of] != NULL ?
		    kb_trim(cell[of]) : "", &b->besides);
		if (one == NULL)
			continue;
		cell[of] = one;
		cell[i] = NULL;
	}
}
