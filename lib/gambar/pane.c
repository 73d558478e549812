/* SPDX-License-Identifier: ISC */
/* pane.c - the parts of a map in a terminal, and what they mean. */
#include "kesbang/text.h"
#include "pane.h"

static const char *const marks[] = {
	[KB_PIC_NO_CHANGE] = "", [KB_PIC_UP] = "▲", [KB_PIC_DOWN] = "▼",
	[KB_PIC_SAME] = "=",
};

void
kb_pane_paint(const struct kb_pane *p, const struct kb_pic_class *c)
{
	struct kb_look look = kb_look(c->rank, kb_pic_ranks(p->m));

	if (p->colour)
		kb_buf_addf(p->b, "\x1b[48;5;%d;38;5;%dm",
		    look.terminal, look.ink == KB_PAPER ? 231 :
		    16);
}

void
kb_pane_plain(const struct kb_pane *p)
{
	if (p->colour)
		kb_buf_adds(p->b, "\x1b[0m");
}

void
kb_pane_centre(struct kb_buf *b, const char *s, size_t width)
{
	struct kb_buf clean = KB_BUF_INIT;
	size_t w;

	kb_visible(&clean, kb_pic_str(s));
	w = kb_width(kb_buf_str(&clean));
	if (w > width) {
		kb_buf_cut(&clean, 0);
		w = 0;
	}
	kb_buf_fill(b, ' ', (width - w) / 2);
	kb_buf_adds(b, kb_buf_str(&clean));
	kb_buf_fill(b, ' ', width - w - (width - w) / 2);
	kb_buf_free(&clean);
}

void
kb_pane_end_line(const struct kb_pane *p)
{
	while (p->b->len > 0 && p->b->s[p->b->len - 1] == ' ')
		kb_buf_cut(p->b, p->b->len - 1);
	kb_buf_addc(p->b, '\n');
}

void
kb_pane_wrapped(struct kb_buf *b, const char *s, size_t indent)
{
	struct kb_buf line = KB_BUF_INIT, clean = KB_BUF_INIT;

	while (kb_next_part(&s, '\n', &line)) {
		kb_buf_cut(&clean, 0);
		kb_visible(&clean, kb_buf_str(&line));
		kb_wrap(b, kb_buf_str(&clean), 0, indent, KB_PANE_WIDTH);
		kb_buf_addc(b, '\n');
	}
	kb_buf_free(&line);
	kb_buf_free(&clean);
}

void
kb_pane_sign(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_shape *s, const char *gap, bool counted)
{
	size_t n = kb_pic_count(m, s->code);

	kb_buf_adds(b, kb_pic_str(kb_pic_class_of(m, s)->letter));
	if (s->change != KB_PIC_NO_CHANGE)
		kb_buf_addf(b, "%s%s", gap, marks[s->change]);
	if (n > 0 && counted)
		kb_buf_addf(b, "%s●%zu", gap, n);
	if (s->flagged)
		kb_buf_addf(b, "%s*", gap);
}

bool
kb_pane_signs(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_shape *s, size_t room)
{
	size_t from = b->len;

	for (int way = 0; way < 3; way++) {
		kb_buf_cut(b, from);
		kb_pane_sign(b, m, s, way == 0 ? " " : "", way < 2);
		if (kb_width(kb_buf_str(b) + from) <= room)
			return way < 2;
	}
	return false;
}

/* ---- what it means ---- */

static void
classes(const struct kb_pane *p)
{
	size_t x = 0;

	if (p->m->legend != NULL)
		kb_buf_addf(p->b, "%s:\n", p->m->legend);
	for (size_t i = 0; i < p->m->nclass; i++) {
		const struct kb_pic_class *c = &p->m->class[i];
		size_t w = kb_width(kb_pic_str(c->label)) + 8;

		if (x > 0 && x + w > KB_PANE_WIDTH) {
			kb_pane_end_line(p);
			x = 0;
		}
		x += w;
		kb_pane_paint(p, c);
		kb_pane_centre(p->b, c->letter, 4);
		kb_pane_plain(p);
		kb_buf_addf(p->b, " %s   ", kb_pic_str(c->label));
	}
	kb_pane_end_line(p);
}

void
kb_pane_marks(const struct kb_pane *p, size_t n)
{
	struct kb_pic_marks k = kb_pic_marks(p->m, n);
	struct kb_buf s = KB_BUF_INIT;

	if (k.any_change) {
		kb_buf_addf(&s, "%s:", p->m->change_label != NULL ?
		    p->m->change_label : "Perubahan");
		for (enum kb_pic_change c = KB_PIC_UP; c <= KB_PIC_SAME; c++)
			if (k.change[c])
				kb_buf_addf(&s, "%s %s %s", s.s[s.len - 1] ==
				    ':' ? "" : ",", marks[c],
				    kb_pic_change_words[c]);
		kb_buf_addc(&s, '\n');
	}
	if (k.spot || k.place)
		kb_buf_addf(&s, "●n  jumlah %s\n", kb_pic_str(p->m->spot_label));
	if (k.flag)
		kb_buf_addf(&s, "*   %s\n", kb_pic_str(p->m->flag_label));
	kb_pane_wrapped(p->b, kb_buf_str(&s), 4);
	kb_buf_free(&s);
}

void
kb_pane_legend(const struct kb_pane *p, size_t n)
{
	classes(p);
	kb_pane_marks(p, n);
}
