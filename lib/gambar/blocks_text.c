/* SPDX-License-Identifier: ISC */
/*
 * blocks_text.c - blocks of tiles in a terminal: under each heading a tile for
 * each of its regions, and then in words those where there is something.
 */
#include "kesbang/text.h"
#include "pane.h"

/* "74 ST▲●3*" */
static size_t
widest(const struct kb_pic_map *m)
{
	struct kb_buf text = KB_BUF_INIT;
	size_t most = 0;

	for (size_t i = 0; i < m->nshape; i++) {
		size_t w;

		kb_buf_cut(&text, 0);
		kb_buf_addf(&text, "%s ", kb_pic_str(m->shape[i].brief));
		kb_pane_sign(&text, m, &m->shape[i], "", true);
		w = kb_width(kb_buf_str(&text));
		most = w > most ? w : most;
	}
	kb_buf_free(&text);
	return most;
}

static void
tile(const struct kb_pane *p, const struct kb_pic_shape *s)
{
	struct kb_buf text = KB_BUF_INIT;
	size_t w;

	kb_buf_addf(&text, "%s ", kb_pic_str(s->brief));
	kb_pane_sign(&text, p->m, s, "", true);
	w = kb_width(kb_buf_str(&text));
	kb_pane_paint(p, kb_pic_class_of(p->m, s));
	kb_buf_adds(p->b, kb_buf_str(&text));
	kb_buf_fill(p->b, ' ', p->wide - w);
	kb_pane_plain(p);
	kb_buf_free(&text);
}

static void
block(const struct kb_pane *p, size_t from, size_t to)
{
	size_t across = (KB_PANE_WIDTH + 1) / (p->wide + 1);

	kb_pane_wrapped(p->b, p->m->shape[from].group, 0);
	for (size_t i = from; i < to; i++) {
		tile(p, &p->m->shape[i]);
		if (i + 1 < to && (i + 1 - from) % across != 0)
			kb_buf_addc(p->b, ' ');
		else
			kb_pane_end_line(p);
	}
}

void
kb_pane_blocks(const struct kb_pane *of)
{
	struct kb_pane p = *of;
	struct kb_buf told = KB_BUF_INIT;
	bool any = false;

	p.wide = widest(p.m);
	for (size_t i = 0, to; i < p.m->nshape; i = to) {
		to = kb_pic_group(p.m, i);
		block(&p, i, to);
	}
	kb_buf_addc(p.b, '\n');
	for (size_t i = 0; i < p.m->nshape; i++) {
		const struct kb_pic_shape *s = &p.m->shape[i];
		int rank = kb_pic_class_of(p.m, s)->rank;

		if (rank <= 0 && rank != KB_PIC_UNRANKED &&
		    kb_pic_count(p.m, s->code) == 0)
			continue;
		kb_buf_cut(&told, 0);
		kb_buf_addf(&told, "%s ", s->code);
		kb_pic_shape_told(&told, p.m, s);
		kb_pane_wrapped(p.b, kb_buf_str(&told), 3);
		any = true;
	}
	kb_buf_adds(p.b, any ? "\n" : "");
	kb_buf_free(&told);
}
