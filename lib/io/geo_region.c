/* SPDX-License-Identifier: ISC */
/*
 * geo_region.c - which feature is which region.
 *
 * By the first attribute that holds known codes for at least half of the
 * features, and by name where a feature has no such code.  BPS numbers the
 * regencies otherwise than Kemendagri (BPS 6403 is Kemendagri's 64.02): where
 * names contradict codes nothing is guessed.
 */
#include <stdlib.h>
#include <string.h>

#include "geo.h"
#include "kesbang/text.h"

#define LOOKED_UP 300			/* names that were none; then enough */

struct finding {
	struct geo_file	*g;
	int		 code;		/* the attribute; -1: none */
	bool		 sure;
	size_t		 agree, differ;
	size_t		 plain, like;	/* codes without dots; of BPS's form */
	const struct geo_feature *example;
	kb_code		 example_name;	/* its region by its name */
	size_t		 name;		/* the attribute that said so */
	size_t		 unknown;	/* names */
	struct kb_buf	 last;		/* of them */
	struct kb_buf	 scratch, other;
};

static bool
known(const struct geo_file *g, const char *text, int level, kb_code *code)
{
	const struct kb_env *env = g->opt->env;
	struct kb_err err = { 0 };

	return *text != '\0' &&
	    env->region(env->arg, text, level, code, &err) == 0;
}

/* The known region that the attribute's code is of. */
static enum geo_form
code_of(const struct geo_file *g, const struct geo_feature *f, int attr,
    kb_code *code)
{
	const char *s;
	bool number = false;
	enum geo_form form;

	*code = (kb_code){ "" };
	if (attr < 0 || (s = geo_value(g, f, (size_t)attr, &number)) == NULL)
		return GEO_NO_CODE;
	form = geo_code(s, number, g->opt->level, code);
	if (!known(g, code->s, 0, code))
		*code = (kb_code){ "" };
	return form;
}

/* ---- names ---- */

/* "Kabupaten Berau", "KAB. BERAU" and "Berau" folded alike. */
static void
bare_name(struct kb_buf *b, const char *name)
{
	static const char *const kinds[] = { "kabupaten", "kab", "kota",
	    "provinsi" };
	size_t n;

	kb_buf_cut(b, 0);
	kb_fold_name(b, name);
	for (size_t i = 0; i < KB_LEN(kinds); i++) {
		n = strlen(kinds[i]);
		if (b->len > n && strncmp(b->s, kinds[i], n) == 0) {
			memmove(b->s, b->s + n, b->len - n + 1);
			b->len -= n;
			return;
		}
	}
}

/* A name with the names above it, as far as the feature tells them. */
static void
path_of(const struct geo_file *g, const struct geo_feature *f, int below,
    const char *name, struct kb_buf *path)
{
	struct geo_attr a;
	const char *s;
	bool number;

	kb_buf_cut(path, 0);
	for (int level = 1; level < below; level++)
		for (size_t i = 0; geo_attr(g->opt, i, &a); i++) {
			if (a.use != GEO_NAME || a.level != level ||
			    (s = geo_value(g, f, i, &number)) == NULL)
				continue;
			kb_buf_addf(path, "%s > ", s);
			break;
		}
	kb_buf_adds(path, name);
}

static bool
look_up(struct finding *d, const struct geo_feature *f, const char *name,
    kb_code *code)
{
	int level = d->g->opt->level;

	path_of(d->g, f, level, name, &d->scratch);
	if (d->unknown > LOOKED_UP || (d->last.len > 0 &&
	    strcmp(d->last.s, d->scratch.s) == 0))
		return false;
	if ((known(d->g, d->scratch.s, level, code) ||
	    known(d->g, name, level, code)) && geo_is_level(code->s, level))
		return true;
	d->unknown++;
	kb_buf_cut(&d->last, 0);
	kb_buf_adds(&d->last, d->scratch.s);
	return false;
}

/*
 * The n-th attribute with a name that this feature has, of those that name
 * regions of the level: its own first, then those of any.
 */
static const char *
nth_name(const struct geo_file *g, const struct geo_feature *f, size_t n,
    size_t *attr)
{
	struct geo_attr a;
	const char *s;
	bool number;

	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; geo_attr(g->opt, i, &a); i++) {
			bool any = a.level == 0 || g->opt->level == 0;

			if (a.use != GEO_NAME || any != (pass == 1) ||
			    (!any && a.level != g->opt->level) ||
			    (s = geo_value(g, f, i, &number)) == NULL)
				continue;
			if (n-- == 0) {
				*attr = i;
				return s;
			}
		}
	return NULL;
}

static bool
by_name(struct finding *d, const struct geo_feature *f, kb_code *code,
    size_t *attr)
{
	const char *s;

	for (size_t i = 0; (s = nth_name(d->g, f, i, attr)) != NULL; i++)
		if (look_up(d, f, s, code))
			return true;
	return false;
}

/* Does one of its names name that region? */
static bool
named(struct finding *d, const struct geo_feature *f, const kb_code *code)
{
	const struct kb_env *env = d->g->opt->env;
	const char *s;
	size_t attr;

	if (env->place == NULL)
		return false;
	kb_buf_cut(&d->scratch, 0);
	env->place(env->arg, code->s, &d->scratch);
	bare_name(&d->other, kb_buf_str(&d->scratch));
	for (size_t i = 0; (s = nth_name(d->g, f, i, &attr)) != NULL; i++) {
		bare_name(&d->scratch, s);
		if (strcmp(kb_buf_str(&d->scratch),
		    kb_buf_str(&d->other)) == 0)
			return true;
	}
	return false;
}

/* ---- which attribute has the codes ---- */

static void
choose_code(struct finding *d)
{
	const struct geo_file *g = d->g;
	size_t most = 0, all = 0;
	struct geo_attr a;

	d->code = -1;
	for (size_t i = 0; i < g->n; i++)
		all += geo_is_area(&g->feature[i]);
	for (size_t i = 0; geo_attr(g->opt, i, &a) && 2 * most < all; i++) {
		size_t n = 0;
		kb_code code;

		if (a.use != GEO_CODE && a.use != GEO_SURE)
			continue;
		for (size_t k = 0; k < g->n; k++) {
			if (geo_is_area(&g->feature[k]))
				n += code_of(g, &g->feature[k], (int)i, &code)
				    == GEO_LIKE_BPS || code.s[0] != '\0';
		}
		if (n <= most)
			continue;
		most = n;
		d->code = (int)i;
		d->sure = a.use == GEO_SURE;
	}
}

/* ---- codes that are not Kemendagri's ---- */

static const char *
column(const struct geo_file *g, size_t attr)
{
	struct geo_attr a = { 0 };

	geo_attr(g->opt, attr, &a);
	return a.name;
}

/* "'6403' (kolom kode)" */
static void
code_words(const struct geo_file *g, const struct geo_feature *f, int attr,
    struct kb_buf *b)
{
	bool number;

	kb_buf_addf(b, "'%s' (kolom %s)", geo_value(g, f, (size_t)attr,
	    &number), column(g, (size_t)attr));
}

/* Of a feature whose region is in doubt, which it is not called by. */
static void
fail_at(struct geo_file *g, const struct geo_feature *f, struct kb_buf *why)
{
	struct geo_feature plain = { .number = f->number, .line = f->line };

	geo_fail(g, &plain, "%s", why->s);
	kb_buf_free(why);
}

static int
fail_differs(struct finding *d)
{
	const struct geo_feature *f = d->example;
	struct kb_buf b = KB_BUF_INIT;
	kb_code code;

	code_words(d->g, f, d->code, &b);
	kb_buf_adds(&b, " ialah ");
	geo_place(d->g, d->example_name.s, &b);
	kb_buf_adds(&b, " menurut namanya");
	if (code_of(d->g, f, d->code, &code) != GEO_LIKE_BPS) {
		kb_buf_adds(&b, ", tetapi ");
		geo_place(d->g, code.s, &b);
		kb_buf_adds(&b, " menurut Kemendagri");
	}
	kb_buf_addf(&b, " (%zu fitur demikian)%s", d->differ, d->plain +
	    d->like > 0 || d->differ > 1 ? ": tampaknya kode BPS" : "");
	kb_buf_addf(&b, "; bila namanya yang benar, pakai --kolom-nama %s",
	    column(d->g, d->name));
	fail_at(d->g, f, &b);
	return -1;
}

/* Codes without dots, which no name confirms, may be either's. */
static int
fail_unsure(struct finding *d)
{
	struct kb_buf b = KB_BUF_INIT;

	code_words(d->g, d->example, d->code, &b);
	kb_buf_adds(&b, " tanpa titik dapat berarti kode BPS, dan tidak ada "
	    "nama untuk mencocokkannya (BPS 6403 ialah 64.02 Kutai "
	    "Kartanegara)");
	kb_buf_addf(&b, "; bila ini kode Kemendagri, pakai --kolom-kode %s",
	    column(d->g, (size_t)d->code));
	fail_at(d->g, d->example, &b);
	return -1;
}

/* A code without dots counts where its own name confirms it; another's proves
 * nothing, for BPS and Kemendagri number most cities alike. */
static void
compare(struct finding *d, struct geo_feature *f)
{
	kb_code by = { "" }, *code = &f->code;
	enum geo_form form = code_of(d->g, f, d->code, code);
	size_t attr;

	d->plain += form == GEO_PLAIN;
	d->like += form == GEO_LIKE_BPS;
	if (code->s[0] != '\0' && named(d, f, code)) {
		d->agree++;
	} else if (!by_name(d, f, &by, &attr)) {
		if (d->example == NULL && (form == GEO_PLAIN ||
		    form == GEO_LIKE_BPS))
			d->example = f;
		f->doubtful = form == GEO_PLAIN && !d->sure &&
		    code->s[0] != '\0';
	} else if (code->s[0] == '\0' && form != GEO_LIKE_BPS) {
		*code = by;
	} else if (strcmp(by.s, code->s) == 0) {
		d->agree++;
	} else if (d->differ++ == 0) {
		d->example = f;
		d->example_name = by;
		d->name = attr;
	}
}

/* ---- all of them ---- */

static int
fail_bps(struct geo_file *g, const char *column)
{
	return geo_fail(g, NULL, "kolom %s berisi kode BPS, yang bukan kode "
	    "Kemendagri (BPS 6403 ialah 64.02 Kutai Kartanegara); pakai kolom "
	    "nama wilayah: --kolom-nama", column);
}

/* No feature has anything that says what it is. */
static int
fail_nameless(struct geo_file *g)
{
	const struct kb_geo_opt *opt = g->opt;
	const char *code = opt->code, *name = opt->name;
	struct geo_attr a;
	bool number;

	for (size_t i = 0; i < g->n; i++)
		for (size_t k = 0; geo_attr(opt, k, &a); k++)
			if (a.use == GEO_BPS && geo_value(g, &g->feature[i], k,
			    &number) != NULL)
				return fail_bps(g, a.name);
	if (code != NULL || name != NULL)
		return geo_fail(g, NULL, "tidak ada %s yang dikenal dalam "
		    "kolom %s%s%s; kolom yang ada: %s", geo_level_word(g),
		    code != NULL ? code : name, code != NULL && name != NULL ?
		    " atau " : "", code != NULL && name != NULL ? name : "",
		    kb_buf_str(&g->seen));
	return geo_fail(g, NULL, "tidak ada kolom berisi kode atau nama %s; "
	    "sebut dengan --kolom-kode atau --kolom-nama; kolom yang ada: %s",
	    geo_level_word(g), kb_buf_str(&g->seen));
}

static int
find_all(struct finding *d)
{
	struct geo_file *g = d->g;
	size_t found = 0, areas = 0;

	choose_code(d);
	for (size_t i = 0; i < g->n; i++) {
		struct geo_feature *f = &g->feature[i];

		if (!geo_is_area(f))
			continue;
		areas++;
		compare(d, f);
		found += f->code.s[0] != '\0';
	}
	if (areas == 0)
		return geo_fail(g, NULL, "tidak ada bidang (Polygon atau "
		    "MultiPolygon) di dalamnya");
	if (d->differ > 0)
		return fail_differs(d);
	if (d->agree == 0 && (d->like > 0 || (d->plain > 0 && !d->sure)))
		return fail_unsure(d);
	return found > 0 ? 0 : fail_nameless(g);
}

int
geo_regions(struct geo_file *g)
{
	struct finding d = { .g = g };
	struct geo_attr a;
	int rc;

	geo_attr(g->opt, 0, &a);		/* the column that is named */
	if (a.use == GEO_BPS)
		return fail_bps(g, a.name);
	rc = find_all(&d);
	kb_buf_free(&d.last);
	kb_buf_free(&d.scratch);
	kb_buf_free(&d.other);
	return rc;
}
