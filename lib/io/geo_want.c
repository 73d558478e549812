/* SPDX-License-Identifier: ISC */
/* geo_want.c - the regions of the map: which there are, joined, missing. */
#include <stdlib.h>
#include <string.h>

#include "geo.h"

static bool
wanted(const struct kb_geo_opt *opt, const kb_code *code)
{
	for (size_t i = 0; i < opt->nwant; i++)
		if (strcmp(opt->want[i].s, code->s) == 0)
			return true;
	return opt->nwant == 0;
}

static void
tell_unknown(struct geo_file *g, const struct geo_feature *f)
{
	geo_tell(g, GEO_UNKNOWN, f, f->nvalue > 0 ? "bukan %s yang dikenal; "
	    "dilewati" : "tanpa kode dan nama %s; dilewati",
	    geo_level_word(g));
}

int
geo_want(struct geo_file *g)
{
	struct kb_buf b = KB_BUF_INIT;
	kb_code other = { "" };
	size_t n = 0;

	for (size_t i = 0; i < g->n; i++) {
		struct geo_feature *f = &g->feature[i];

		if (f->code.s[0] == '\0' || wanted(g->opt, &f->code)) {
			n += f->code.s[0] != '\0';
			continue;
		}
		other = f->code;
		f->code = (kb_code){ "" };
		f->elsewhere = true;
	}
	for (size_t i = 0; i < g->n; i++)
		if (geo_is_area(&g->feature[i]) && !g->feature[i].elsewhere &&
		    g->feature[i].code.s[0] == '\0')
			tell_unknown(g, &g->feature[i]);
	if (n > 0)
		return 0;
	geo_place(g, other.s, &b);
	geo_fail(g, NULL, "tidak ada satu pun wilayah peta ini di dalamnya; "
	    "isinya antara lain %s", b.s);
	kb_buf_free(&b);
	return -1;
}

static int
by_region(const void *a, const void *b)
{
	const struct geo_feature *x = a, *y = b;
	int d = strcmp(x->code.s, y->code.s);

	return d != 0 ? d : (x->number > y->number) - (x->number < y->number);
}

/* The rings of features from..to, which are of one region. */
static void
add_shape(struct geo_file *g, size_t from, size_t to)
{
	struct kb_geo *out = g->out;
	struct kb_shape *s = &out->shape[out->n];
	struct kb_buf name = KB_BUF_INIT;
	size_t parts = 0, n = 0;

	*s = (struct kb_shape){ .code = g->feature[from].code,
	    .box = KB_BOX_EMPTY };
	for (size_t i = from; i < to; i++) {
		n += g->feature[i].nring;
		parts += g->feature[i].nring > 0;
	}
	if (n == 0)
		return;
	s->ring = kb_realloc(NULL, n, sizeof(*s->ring));
	for (size_t i = from; i < to; i++) {
		struct geo_feature *f = &g->feature[i];

		if (f->nring > 0)
			memcpy(s->ring + s->nring, f->ring,
			    f->nring * sizeof(*f->ring));
		s->nring += f->nring;
		f->nring = 0;			/* they are the shape's now */
	}
	for (size_t i = 0; i < s->nring; i++) {
		struct kb_box box = kb_ring_box(&s->ring[i]);

		kb_box_add(&s->box, &box);
	}
	if (g->opt->env->place != NULL)
		g->opt->env->place(g->opt->env->arg, s->code.s, &name);
	s->name = kb_strdup(name.len > 0 ? name.s : s->code.s);
	if (parts > 1)
		geo_tell(g, GEO_JOINED, NULL, "%s %s: %zu fitur digabung",
		    s->code.s, s->name, parts);
	kb_box_add(&out->box, &s->box);
	out->n++;
	kb_buf_free(&name);
}

static void
tell_missing(struct geo_file *g)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < g->opt->nwant; i++) {
		if (kb_geo_find(g->out, g->opt->want[i].s) != NULL)
			continue;
		kb_buf_cut(&b, 0);
		geo_place(g, g->opt->want[i].s, &b);
		geo_tell(g, GEO_MISSING, NULL, "%s: tidak ada bidangnya dalam "
		    "berkas", b.s);
	}
	kb_buf_free(&b);
}

void
geo_shapes(struct geo_file *g)
{
	size_t to;

	if (g->n > 0)
		qsort(g->feature, g->n, sizeof(*g->feature), by_region);
	g->out->shape = kb_alloc((g->n + 1) * sizeof(*g->out->shape));
	for (size_t i = 0; i < g->n; i = to) {
		for (to = i + 1; to < g->n && strcmp(g->feature[to].code.s,
		    g->feature[i].code.s) == 0; )
			to++;
		if (g->feature[i].code.s[0] != '\0')
			add_shape(g, i, to);
	}
	tell_missing(g);
}
