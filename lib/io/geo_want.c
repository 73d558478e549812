/* SPDX-License-Identifier: ISC */
/* geo_want.c - the regions of the map: which there are, joined, missing. */
#include <stdlib.h>
#include <string.h>

#include "geo.h"

#define EFFORT 20000000			/* a tenth of a second */

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

/* One of the map by a code that may be BPS's: of which region nobody knows. */
static void
tell_doubtful(struct geo_file *g, struct geo_feature *f)
{
	f->code = (kb_code){ "" };
	geo_tell(g, GEO_DOUBTFUL, f, "kode tanpa titik dapat berarti kode BPS, "
	    "dan tidak ada nama %s yang dikenal untuk mencocokkannya; "
	    "dilewati. Perbaiki namanya, atau sebut kolom kode Kemendagri "
	    "dengan --kolom-kode", geo_level_word(g));
}

static int
fail_elsewhere(struct geo_file *g, const kb_code *other)
{
	struct kb_buf b = KB_BUF_INIT;

	if (g->told[GEO_DOUBTFUL] > 0) {
		kb_buf_addf(&b, ", selain %zu fitur dengan kode tanpa titik, "
		    "yang dapat berarti kode BPS", g->told[GEO_DOUBTFUL]);
	} else {
		kb_buf_adds(&b, "; isinya antara lain ");
		geo_place(g, other->s, &b);
	}
	geo_fail(g, NULL, "tidak ada satu pun wilayah peta ini di dalamnya%s",
	    kb_buf_str(&b));
	kb_buf_free(&b);
	return -1;
}

int
geo_want(struct geo_file *g)
{
	kb_code other = { "" };
	size_t n = 0;

	for (size_t i = 0; i < g->n; i++) {
		struct geo_feature *f = &g->feature[i];
		bool is = f->code.s[0] != '\0';

		if (is && !wanted(g->opt, &f->code)) {
			other = f->code;
			f->code = (kb_code){ "" };
		} else if (f->doubtful) {
			tell_doubtful(g, f);
		} else if (is) {
			n++;
		} else if (geo_is_area(f)) {
			tell_unknown(g, f);
		}
	}
	return n > 0 ? 0 : fail_elsewhere(g, &other);
}

static int
by_region(const void *a, const void *b)
{
	const struct geo_feature *x = a, *y = b;
	int d = strcmp(x->code.s, y->code.s);

	return d != 0 ? d : (x->number > y->number) - (x->number < y->number);
}

/* That features were joined; what one of them has that another has, too. */
static void
tell_parts(struct geo_file *g, const struct kb_shape *s, size_t parts,
    size_t again)
{
	struct kb_buf b = KB_BUF_INIT;
	double at[2];

	if (again > 0)
		kb_buf_addf(&b, "%zu bidang yang ada dua kali dipakai sekali",
		    again);
	if (parts > 1)
		geo_tell(g, GEO_JOINED, NULL, "%s %s: %zu fitur digabung%s%s",
		    s->code.s, s->name, parts, again > 0 ? "; " : "",
		    kb_buf_str(&b));
	else if (again > 0)
		geo_tell(g, GEO_JOINED, NULL, "%s %s: %s", s->code.s, s->name,
		    b.s);
	if (kb_shape_covered(s, &g->effort, at))
		geo_tell(g, GEO_COVERED, NULL, "%s %s: bidang-bidangnya "
		    "bertumpuk di bujur %.7g, lintang %.7g, dan di situ "
		    "tergambar kosong; hapus salah satunya", s->code.s,
		    s->name, at[0], at[1]);
	kb_buf_free(&b);
}

/* The rings of features from..to, which are of one region. */
static void
add_shape(struct geo_file *g, size_t from, size_t to)
{
	struct kb_geo *out = g->out;
	struct kb_shape *s = &out->shape[out->n];
	struct kb_buf name = KB_BUF_INIT;
	size_t parts = 0, n = 0, again;

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
	again = kb_shape_once(s);
	for (size_t i = 0; i < s->nring; i++)
		kb_box_add(&s->box, &s->ring[i].box[1]);
	if (g->opt->env->place != NULL)
		g->opt->env->place(g->opt->env->arg, s->code.s, &name);
	s->name = kb_strdup(name.len > 0 ? name.s : s->code.s);
	tell_parts(g, s, parts, again);
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

	g->effort = EFFORT;
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
