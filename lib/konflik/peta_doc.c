/* SPDX-License-Identifier: ISC */
/* peta_doc.c - a map or a chart in a document, and one of it alone. */
#include <stdlib.h>

#include "kesbang/peta.h"
#include "kesbang/text.h"

static void
each(struct kb_doc *d, void (*put)(struct kb_doc *, const char *),
    const char *s)
{
	struct kb_buf one = KB_BUF_INIT;

	while (kb_next_part(&s, '\n', &one))
		put(d, kb_buf_str(&one));
	kb_buf_free(&one);
}

/* A page of its own; the picture is added by the caller. */
static struct kb_doc *
page(const struct kb_kantor *k, const char *mark, const char *title,
    const char *subtitle)
{
	struct kb_doc *d = kb_doc_new();

	if (mark != NULL)
		kb_doc_mark(d, mark);
	kb_office_kop(k, d);
	kb_doc_title(d, title);
	each(d, kb_doc_subtitle, subtitle);
	return d;
}

/* The page has the title and the notes. */
static struct kb_pic_map
bare(const struct kb_pic_map *m)
{
	struct kb_pic_map own = *m;

	own.bare = true;
	return own;
}

/* Files that know no SVG have a map of tiles as cells. */
static void
tiles(const struct konflik_peta *p, struct kb_doc *d)
{
	struct kb_pic_tile *t;
	size_t n = kb_pic_map_tiles(p->map, p->n, &t);
	struct kb_doc_tile *to = kb_alloc((n + 1) * sizeof(*to));
	struct kb_buf marks = KB_BUF_INIT;

	for (size_t i = 0; i < n; i++)
		to[i] = (struct kb_doc_tile){ t[i].row, t[i].col, t[i].text,
		    t[i].label, t[i].fill, t[i].light };
	kb_pic_map_marks(&marks, p->map);
	if (n > 0)
		kb_doc_tiles(d, to, n, kb_buf_str(&marks));
	for (size_t i = 0; i < n; i++)
		free(t[i].text);
	free(t);
	free(to);
	kb_buf_free(&marks);
}

void
konflik_peta_gambar(const struct konflik_peta *p, struct kb_doc *d)
{
	struct kb_buf svg = KB_BUF_INIT, told = KB_BUF_INIT, text = KB_BUF_INIT;
	struct kb_pic_map *m = kb_alloc(p->n * sizeof(*m));

	for (size_t i = 0; i < p->n; i++) {
		m[i] = bare(&p->map[i]);
		kb_buf_adds(&told, i > 0 ? " " : "");
		kb_pic_map_told(&told, &m[i]);
	}
	kb_pic_map_svg(&svg, m, p->n, 0);
	kb_pic_map_text(&text, m, p->n, false);
	kb_doc_picture(d, svg.s, kb_buf_str(&told), kb_buf_str(&text));
	tiles(p, d);
	kb_buf_free(&svg);
	kb_buf_free(&told);
	kb_buf_free(&text);
	free(m);
}

struct kb_doc *
konflik_peta_doc(const struct kb_kantor *k, const struct konflik_peta *p)
{
	struct kb_doc *d = page(k, p->map[0].mark, p->map[0].title,
	    p->map[0].subtitle);

	konflik_peta_gambar(p, d);
	each(d, kb_doc_note, p->map[0].notes);
	return d;
}

void
konflik_grafik_gambar(const struct konflik_grafik *g, struct kb_doc *d)
{
	struct kb_buf svg = KB_BUF_INIT, told = KB_BUF_INIT, text = KB_BUF_INIT;
	struct kb_pic_chart c = g->c;

	c.bare = true;
	kb_pic_chart_svg(&svg, &c);
	kb_pic_chart_text(&text, &c, false);
	kb_pic_chart_told(&told, &c);
	kb_doc_picture(d, svg.s, kb_buf_str(&told), kb_buf_str(&text));
	kb_buf_free(&svg);
	kb_buf_free(&told);
	kb_buf_free(&text);
}

struct kb_doc *
konflik_grafik_doc(const struct kb_kantor *k, const struct konflik_grafik *g)
{
	struct kb_doc *d = page(k, g->c.mark, g->c.title, g->c.subtitle);

	konflik_grafik_gambar(g, d);
	each(d, kb_doc_note, g->c.notes);
	return d;
}
