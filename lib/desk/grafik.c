/* SPDX-License-Identifier: ISC */
/* grafik.c - the stages of an election through the days. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/hari_desk.h"

static void
add(const struct desk *d, const struct desk_tahap *t, struct desk_grafik *g)
{
	static const enum kb_pic_when when[] = {
		[DESK_BERJALAN] = KB_PIC_NOW, [DESK_SELESAI] = KB_PIC_PAST,
		[DESK_AKAN_DATANG] = KB_PIC_COMING,
		[DESK_TAK_TENTU] = KB_PIC_COMING,
	};
	struct kb_pic_bar *r = &g->bar[g->c.nbar++];
	struct kb_buf name = KB_BUF_INIT;

	*r = (struct kb_pic_bar){ .label = kb_homes_dup(&g->homes, t->tahapan),
	    .from = t->mulai, .to = t->selesai, .when = when[t->keadaan.n] };
	if (t->wilayah.s[0] != '\0')
		r->group = kb_homes_dup(&g->homes, kb_region_name(d->k,
		    t->wilayah.s, &name));
	kb_buf_free(&name);
}

static void
labels(const struct desk *d, struct desk_grafik *g)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "Tahapan ");
	if (d->pilkada != NULL)
		desk_nama(d->pilkada, &b);
	g->c.title = kb_homes_text(&g->homes, &b);
	kb_buf_cut(&b, 0);
	if (d->wilayah.s[0] != '\0')
		kb_region_long(d->k, &d->wilayah, &b);
	g->c.subtitle = b.len > 0 ? kb_homes_text(&g->homes, &b) : NULL;
	kb_buf_cut(&b, 0);
	for (size_t i = 0; i < d->ntahap; i++)
		if (d->tahap[i].dasar != NULL && (b.len == 0 ||
		    strstr(b.s, d->tahap[i].dasar) == NULL))
			kb_buf_addf(&b, "%s%s", b.len > 0 ? "; " : "Dasar: ",
			    d->tahap[i].dasar);
	if (b.len > 0) {
		kb_buf_addc(&b, '.');
		g->c.notes = kb_homes_text(&g->homes, &b);
	}
	kb_buf_free(&b);
}

/* Those that hold everywhere, then region by region. */
void
desk_grafik(const struct desk *d, const struct kb_period *span,
    struct desk_grafik *g)
{
	const char *last = "", *next;

	memset(g, 0, sizeof(*g));
	g->bar = kb_alloc((d->ntahap + 1) * sizeof(*g->bar));
	g->c.id = "tahapan";
	g->c.bar = g->bar;
	g->c.today = d->hari;
	do {
		next = NULL;
		for (size_t i = 0; i < d->ntahap; i++) {
			const struct desk_tahap *t = &d->tahap[i];

			if (strcmp(t->wilayah.s, last) > 0 && (next == NULL ||
			    strcmp(t->wilayah.s, next) < 0))
				next = t->wilayah.s;
			if (strcmp(t->wilayah.s, last) == 0 &&
			    desk_tahap_dalam(t, span))
				add(d, t, g);
		}
		last = next;
	} while (next != NULL);
	labels(d, g);
}

struct kb_doc *
desk_grafik_doc(struct kb_kantor *k, const struct desk_grafik *g)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf svg = KB_BUF_INIT, told = KB_BUF_INIT, text = KB_BUF_INIT;
	struct kb_pic_timeline c = g->c;

	c.bare = true;
	kb_pic_timeline_svg(&svg, &c);
	kb_pic_timeline_text(&text, &c);
	kb_pic_timeline_told(&told, &c);
	kb_office_kop(k, doc);
	kb_doc_title(doc, c.title);
	if (c.subtitle != NULL)
		kb_doc_subtitle(doc, c.subtitle);
	kb_doc_picture(doc, svg.s, kb_buf_str(&told), kb_buf_str(&text));
	if (c.notes != NULL)
		kb_doc_note(doc, c.notes);
	kb_buf_free(&svg);
	kb_buf_free(&told);
	kb_buf_free(&text);
	return doc;
}

void
desk_grafik_free(struct desk_grafik *g)
{
	free(g->bar);
	kb_homes_free(&g->homes);
	memset(g, 0, sizeof(*g));
}
