/* SPDX-License-Identifier: ISC */
/*
 * go_on.c - records that take several rows of a sheet: the board one below
 * the other, what stands beside it merged or left empty.
 *
 * A row goes on with the one above when it begins no record (what every
 * record needs and the number of the row are empty, or said again) and one
 * of its cells shows by its form that it goes on.
 */
#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "kesbang/text.h"

static bool
filled(const char *cell)
{
	return cell != NULL && cell[strspn(cell, " \t\r\n")] != '\0';
}

static bool
same(const char *above, const char *cell)
{
	return filled(above) && strcmp(above, cell) == 0;
}

/* May this cell stand in a row that begins no record? */
static bool
may_go_on(const struct kb_bind *b, size_t i, const char *cell)
{
	const char *above = b->held.cell[i];
	int f = b->field[i];

	if (!filled(cell) || same(above, cell))
		return true;
	if (f == KB_COUNTS || f == KB_FIELD_NOMOR ||
	    (f >= 0 && b->opt->type->field[f].need))
		return false;
	return !filled(above) || f < 0 || b->heading[i] != NULL ||
	    b->opt->type->field[f].kind == KB_TEXT;
}

static bool
goes_on(const struct kb_bind *b, char *const *cell, size_t n)
{
	bool shown = false;

	if (!b->held.any || n != b->n || b->held.n != n)
		return false;
	for (size_t i = 0; i < n; i++) {
		const struct kb_heading *h = b->heading[i];

		if (!may_go_on(b, i, cell[i]))
			return false;
		shown |= filled(cell[i]) && h != NULL && h->goes_on != NULL &&
		    h->goes_on(cell[i]);
	}
	return shown;
}

static void
set_held(struct kb_held *h, size_t i, const char *above, const char *cell)
{
	bool both = filled(above) && filled(cell) && !same(above, cell);

	if (!filled(above) && !filled(cell)) {
		h->cell[i] = NULL;
		return;
	}
	h->cell[i] = h->home.s + h->home.len;
	if (filled(above))
		kb_buf_adds(&h->home, above);
	if (both)
		kb_buf_addc(&h->home, '\n');
	if (both || !filled(above))
		kb_buf_adds(&h->home, cell);
	kb_buf_addc(&h->home, '\0');
}

static size_t
room_for(char *const *cell, size_t n)
{
	size_t need = 0;

	for (size_t i = 0; i < n; i++)
		need += cell[i] != NULL ? strlen(cell[i]) + 2 : 1;
	return need;
}

void
kb_bind_hold(struct kb_bind *b, char **cell, size_t n,
    const struct kb_src *src)
{
	struct kb_held *h = &b->held;

	if (n > h->n || h->cell == NULL) {
		h->cell = kb_realloc(h->cell, n + 1, sizeof(*h->cell));
		h->line = kb_realloc(h->line, n + 1, sizeof(*h->line));
		h->wrong = kb_realloc(h->wrong, n + 1, sizeof(*h->wrong));
	}
	kb_bind_beside(b, cell, n);
	kb_buf_cut(&h->home, 0);
	kb_buf_room(&h->home, room_for(cell, n));
	for (size_t i = 0; i < n; i++) {
		set_held(h, i, cell[i], NULL);
		h->line[i] = src->line;
		h->wrong[i] = src->wrong != NULL ? src->wrong[i] : NULL;
	}
	h->any = true;
	h->n = n;
	h->src = *src;
	h->src.lines = h->line;
	h->src.wrong = src->wrong != NULL ? h->wrong : NULL;
}

bool
kb_bind_go_on(struct kb_bind *b, char **cell, size_t n,
    const struct kb_src *src)
{
	struct kb_held *h = &b->held;
	struct kb_buf was = h->home;

	if (!goes_on(b, cell, n))
		return false;
	kb_bind_beside(b, cell, n);
	h->home = (struct kb_buf)KB_BUF_INIT;
	kb_buf_room(&h->home, room_for(h->cell, n) + room_for(cell, n));
	for (size_t i = 0; i < n; i++) {
		const char *wrong = src->wrong != NULL ? src->wrong[i] : NULL;

		if (!filled(h->cell[i]) && (filled(cell[i]) || wrong != NULL))
			h->line[i] = src->line;
		if (wrong != NULL) {
			h->wrong[i] = wrong;
			h->src.wrong = h->wrong;
		}
		set_held(h, i, h->cell[i], cell[i]);
	}
	kb_buf_free(&was);
	return true;
}

void
kb_held_free(struct kb_held *h)
{
	kb_buf_free(&h->home);
	free(h->cell);
	free(h->line);
	free(h->wrong);
}
