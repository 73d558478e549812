/* SPDX-License-Identifier: ISC */
/* shape.c - what is known of a region, and how that is told in words. */
#include <stdlib.h>
#include <string.h>

#include "draw.h"
#include "kesbang/money.h"

const char *const kb_pic_change_words[] = {
	[KB_PIC_NO_CHANGE] = "", [KB_PIC_UP] = "naik",
	[KB_PIC_DOWN] = "turun", [KB_PIC_SAME] = "tetap",
};

const char *
kb_pic_str(const char *s)
{
	return s != NULL ? s : "";
}

int
kb_pic_ranks(const struct kb_pic_map *m)
{
	int most = 1;

	for (size_t i = 0; i < m->nclass; i++)
		most = m->class[i].rank > most ? m->class[i].rank : most;
	return most;
}

const struct kb_pic_class *
kb_pic_class_of(const struct kb_pic_map *m, const struct kb_pic_shape *s)
{
	static const struct kb_pic_class none = { "tidak diketahui", "?",
	    KB_PIC_MUTED };

	return s->class < m->nclass ? &m->class[s->class] : &none;
}

static size_t
count(const struct kb_pic_map *m, const char *code, bool all)
{
	size_t n = 0;

	for (size_t i = 0; i < m->nspot; i++)
		if (m->spot[i].code != NULL && code != NULL &&
		    strcmp(m->spot[i].code, code) == 0 &&
		    (all || !m->borders || !m->spot[i].placed))
			n += m->spot[i].n;
	return n;
}

size_t
kb_pic_count(const struct kb_pic_map *m, const char *code)
{
	return count(m, code, true);
}

size_t
kb_pic_beside(const struct kb_pic_map *m, const char *code)
{
	return count(m, code, false);
}

struct kb_pic_marks
kb_pic_marks(const struct kb_pic_map *m, size_t n)
{
	struct kb_pic_marks k = { 0 };

	for (size_t i = 0; i < n; i++) {
		size_t placed = 0;

		for (size_t j = 0; j < m[i].nspot; j++)
			if (m[i].borders && m[i].spot[j].placed)
				placed += m[i].spot[j].n;
			else
				k.spot = k.spot || m[i].spot[j].n > 0;
		k.place = k.place || placed > 0;
		k.places = k.places || placed > 1;
		for (size_t j = 0; j < m[i].nshape; j++) {
			k.flag = k.flag || m[i].shape[j].flagged;
			k.change[m[i].shape[j].change] = true;
		}
	}
	k.any_change = k.change[KB_PIC_UP] || k.change[KB_PIC_DOWN] ||
	    k.change[KB_PIC_SAME];
	return k;
}

void
kb_pic_shape_told(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_shape *s)
{
	size_t n = kb_pic_count(m, s->code);

	kb_buf_addf(b, "%s: %s", s->name != NULL ? s->name :
	    s->label != NULL ? s->label : kb_pic_str(s->code),
	    kb_pic_str(kb_pic_class_of(m, s)->label));
	if (s->change != KB_PIC_NO_CHANGE)
		kb_buf_addf(b, ", %s", kb_pic_change_words[s->change]);
	if (s->figure != NULL && *s->figure != '\0')
		kb_buf_addf(b, "; %s", s->figure);
	if (n > 0) {
		kb_buf_adds(b, "; ");
		kb_int_dots(b, (int64_t)n);
		kb_buf_addf(b, " %s", kb_pic_str(m->spot_label));
	}
	if (s->flagged && m->flag_label != NULL)
		kb_buf_addf(b, "; %s", m->flag_label);
	if (s->told != NULL && *s->told != '\0')
		kb_buf_addf(b, "; %s", s->told);
}

void
kb_pic_map_told(struct kb_buf *b, const struct kb_pic_map *m)
{
	if (m->frame != NULL)
		kb_buf_addf(b, "%s. ", m->frame);
	for (size_t i = 0; i < m->nshape; i++) {
		kb_pic_shape_told(b, m, &m->shape[i]);
		kb_buf_adds(b, i + 1 < m->nshape ? ". " : ".");
	}
}

void
kb_pic_open(struct kb_buf *b, const struct kb_pic_map *m,
    const struct kb_pic_shape *s)
{
	struct kb_buf told = KB_BUF_INIT;

	kb_pic_shape_told(&told, m, s);
	kb_buf_adds(b, "<g><title>");
	kb_svg_escape(b, kb_buf_str(&told));
	kb_buf_adds(b, "</title>\n");
	kb_buf_free(&told);
}

struct kb_pic_map *
kb_pic_arranged(const struct kb_pic_map *m, size_t n)
{
	struct kb_pic_map *own = kb_alloc(n * sizeof(*own));

	for (size_t i = 0; i < n; i++) {
		struct kb_pic_shape *s = kb_alloc((m[i].nshape + 1) *
		    sizeof(*s));

		for (size_t j = 0; j < m[i].nshape; j++)
			s[j] = m[i].shape[j];
		if (!kb_pic_blocked(&m[i]))
			kb_pic_arrange(s, m[i].nshape);
		own[i] = m[i];
		own[i].shape = s;
	}
	return own;
}

void
kb_pic_arranged_free(struct kb_pic_map *own, size_t n)
{
	for (size_t i = 0; i < n; i++)
		free((void *)(uintptr_t)own[i].shape);
	free(own);
}
