/* SPDX-License-Identifier: ISC */
/* tiles.c - the tiles of a map as words and colours, for others to draw. */
#include <stdlib.h>

#include "pane.h"

#define BESIDE 10			/* more are not read on a page */

static void
tile(const struct kb_pic_map *m, const struct kb_pic_shape *s,
    struct kb_pic_tile *to)
{
	struct kb_look look = kb_look(kb_pic_class_of(m, s)->rank,
	    kb_pic_ranks(m));
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%s\n", s->label != NULL ? s->label :
	    kb_pic_str(s->code));
	kb_pane_sign(&b, m, s, " ", true);
	if (*kb_pic_str(s->figure) != '\0')
		kb_buf_addf(&b, "\n%s", s->figure);
	*to = (struct kb_pic_tile){ s->row, s->col, kb_buf_take(&b), NULL,
	    look.fill, look.ink == KB_PAPER };
}

static void
class(const struct kb_pic_map *m, size_t i, struct kb_pic_tile *to)
{
	struct kb_look look = kb_look(m->class[i].rank, kb_pic_ranks(m));
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, kb_pic_str(m->class[i].letter));
	*to = (struct kb_pic_tile){ 0, (int)i + 1, kb_buf_take(&b),
	    m->class[i].label, look.fill, look.ink == KB_PAPER };
}

size_t
kb_pic_map_tiles(const struct kb_pic_map *m, size_t n,
    struct kb_pic_tile **out)
{
	struct kb_pic_map *own = kb_pic_arranged(m, n);
	struct kb_pic_tile *t = kb_alloc((m->nshape + m->nclass + 1) *
	    sizeof(*t));
	size_t all = 0;
	bool broad = n > 1 || kb_pic_blocked(m);

	for (size_t i = 0; i < own->nshape; i++)
		broad = broad || own->shape[i].col > BESIDE;
	for (size_t i = 0; i < own->nshape && !broad; i++)
		tile(own, &own->shape[i], &t[all++]);
	for (size_t i = 0; i < own->nclass && all > 0 && !broad; i++)
		class(own, i, &t[all++]);
	kb_pic_arranged_free(own, n);
	*out = t;
	return all;
}

void
kb_pic_map_marks(struct kb_buf *b, const struct kb_pic_map *m)
{
	struct kb_pane p = { .b = b, .m = m };

	kb_pane_marks(&p, 1);
}
