/* SPDX-License-Identifier: ISC */
/*
 * filings.c - filings with what the register, the clerk's marks and the
 * checklist say of them; each is read once, however many filings there are.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/store.h"
#include "urusan.h"

#define IN_HAND "terbit IS NULL AND ditolak IS NULL"

struct gather {
	struct kb_kantor	*k;
	const char		*where;		/* which filings, as SQL */
	const struct kb_arg	*arg;
	struct ormas_filings	*out;
	struct ormas		*ormas;
	size_t			 normas;
	struct ormas_berkas	*mark;		/* by kantor, permohonan */
	size_t			 nmark;
};

/* ---- rows that last as long as the filings ---- */

static void
keep(struct ormas_filings *all, const struct kb_type *type, void *rec)
{
	all->home = kb_realloc(all->home, all->nhome + 1, sizeof(*all->home));
	all->home[all->nhome] = (struct kb_buf)KB_BUF_INIT;
	kb_rec_keep(type, rec, &all->home[all->nhome++]);
}

static int
add_ormas(void *arg, void *rec, struct kb_err *err)
{
	struct gather *g = arg;
	struct ormas *o;

	(void)err;
	g->ormas = kb_realloc(g->ormas, g->normas + 1, sizeof(*g->ormas));
	o = &g->ormas[g->normas++];
	*o = *(const struct ormas *)rec;
	keep(g->out, &ormas_type, o);
	return 0;
}

static int
add_mark(void *arg, void *rec, struct kb_err *err)
{
	struct gather *g = arg;
	struct ormas_berkas *m;

	(void)err;
	g->mark = kb_realloc(g->mark, g->nmark + 1, sizeof(*g->mark));
	m = &g->mark[g->nmark++];
	*m = *(const struct ormas_berkas *)rec;
	keep(g->out, &ormas_berkas_type, m);
	return 0;
}

static int
add_filing(void *arg, void *rec, struct kb_err *err)
{
	struct ormas_filings *all = arg;
	struct ormas_filing *f;

	(void)err;
	all->f = kb_realloc(all->f, all->n + 1, sizeof(*all->f));
	f = &all->f[all->n++];
	*f = (struct ormas_filing){ .p = *(const struct permohonan *)rec };
	keep(all, &permohonan_type, &f->p);
	return 0;
}

/* Every column of a type's table, of which rows says. */
static int
read_rows(struct gather *g, const struct kb_type *type, const char *with,
    const char *which, kb_row_fn *fn, void *arg, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_buf_addf(&sql, "WITH urusan AS (SELECT %s FROM permohonan WHERE %s)",
	    with, g->where);
	for (size_t i = 0; i < type->nfield; i++)
		kb_buf_addf(&sql, "%s %s", i > 0 ? "," : " SELECT",
		    type->field[i].name);
	kb_buf_addf(&sql, " FROM %s", which);
	rc = kb_query(g->k->db, type, sql.s, g->arg, fn, arg, err);
	kb_buf_free(&sql);
	return rc;
}

static int
read_all(struct gather *g, struct kb_err *err)
{
	int rc = read_rows(g, &permohonan_type, "*", "urusan ORDER BY "
	    "diterima, kantor, nomor", add_filing, g->out, err);

	if (rc == 0)
		rc = read_rows(g, &ormas_type, "ormas", "ormas WHERE nomor IN "
		    "urusan OR nama IN urusan", add_ormas, g, err);
	if (rc == 0)
		rc = read_rows(g, &ormas_berkas_type, "nomor", "ormas_berkas "
		    "WHERE permohonan IN urusan ORDER BY kantor, permohonan, nomor",
		    add_mark, g, err);
	return rc;
}

/* ---- put together ---- */

static bool
same_office(const struct kb_head *a, const struct kb_head *b)
{
	return strcmp(a->kantor.s, b->kantor.s) == 0;
}

/* By number; else by name, if only one is called so. */
static void
find_ormas(const struct gather *g, struct ormas_filing *f)
{
	const struct ormas *named = NULL;
	size_t n = 0;

	for (size_t i = 0; i < g->normas; i++) {
		const struct ormas *o = &g->ormas[i];

		if (!same_office(&o->head, &f->p.head))
			continue;
		if (strcmp(o->head.nomor, f->p.ormas) == 0) {
			f->o = *o;
			return;
		}
		if (strcmp(o->nama, f->p.ormas) == 0) {
			named = o;
			n++;
		}
	}
	if (n == 1)
		f->o = *named;
}

static struct marks
find_marks(const struct gather *g, const struct ormas_filing *f)
{
	struct marks m = { NULL, 0 };

	for (size_t i = 0; i < g->nmark; i++) {
		if (!same_office(&g->mark[i].head, &f->p.head) ||
		    strcmp(g->mark[i].permohonan, f->p.head.nomor) != 0)
			continue;
		if (m.n++ == 0)
			m.mark = &g->mark[i];
	}
	return m;
}

/* The first deadline first; without one, the oldest. */
static int
by_deadline(const void *a, const void *b)
{
	const struct ormas_filing *x = a, *y = b;
	int32_t dx = x->tenggat.ymd != 0 ? x->tenggat.ymd : INT32_MAX;
	int32_t dy = y->tenggat.ymd != 0 ? y->tenggat.ymd : INT32_MAX;

	if (dx != dy)
		return dx < dy ? -1 : 1;
	if (x->p.diterima.ymd != y->p.diterima.ymd)
		return x->p.diterima.ymd < y->p.diterima.ymd ? -1 : 1;
	return strcmp(x->p.head.nomor, y->p.head.nomor);
}

/* The lines of a list outlive it, in the filings. */
static void
keep_list(struct ormas_filings *all, struct syarat_list *l)
{
	all->home = kb_realloc(all->home, all->nhome + l->n,
	    sizeof(*all->home));
	for (size_t i = 0; i < l->n; i++) {
		all->home[all->nhome++] = l->home[i];
		l->home[i] = (struct kb_buf)KB_BUF_INIT;
	}
}

static int
put_together(struct gather *g, struct kb_err *err)
{
	struct ormas_setelan set;
	struct kb_buf home = KB_BUF_INIT;
	struct syarat_list list;
	int rc = syarat_load(g->k, &list, err);

	if (rc == 0)
		rc = kb_settings_load(g->k->db, &ormas_setelan_type, &set,
		    &home, err);
	for (size_t i = 0; rc == 0 && i < g->out->n; i++) {
		struct ormas_filing *f = &g->out->f[i];
		struct marks m = find_marks(g, f);

		find_ormas(g, f);
		urusan_papers(f, &list, &m);
		urusan_turn(f);
		urusan_deadline(g->k, &set, f);
	}
	keep_list(g->out, &list);
	if (g->out->n > 1)
		qsort(g->out->f, g->out->n, sizeof(*g->out->f), by_deadline);
	syarat_free(&list);
	kb_buf_free(&home);
	return rc;
}

static int
gather(struct kb_kantor *k, const char *where, const struct kb_arg *arg,
    struct ormas_filings *out, struct kb_err *err)
{
	struct gather g = { .k = k, .where = where, .arg = arg, .out = out };
	int rc;

	*out = (struct ormas_filings){ 0 };
	rc = read_all(&g, err);
	if (rc == 0)
		rc = put_together(&g, err);
	free(g.ormas);
	free(g.mark);
	return rc;
}

int
urusan_filtered(struct kb_kantor *k, const struct kb_filter *filter,
    struct ormas_filings *out, struct kb_err *err)
{
	char *where = kb_asprintf("1%s", kb_buf_str(&filter->where));
	int rc = gather(k, where, filter->arg, out, err);

	free(where);
	return rc;
}

int
ormas_filings(struct kb_kantor *k, enum ormas_pick pick,
    struct ormas_filings *out, struct kb_err *err)
{
	return gather(k, pick == ORMAS_IN_HAND ? IN_HAND : "1", KB_NONE, out,
	    err);
}

/* ---- one ---- */

/* The one filing in hand of an ormas that is called so. */
static int
only_one(struct kb_kantor *k, const char *name, struct ormas_filings *out,
    struct kb_err *err)
{
	const struct kb_field *f =
	    &permohonan_type.field[kb_field_find(&permohonan_type, "ormas")];
	const char *stored = k->env.ref != NULL ? k->env.ref(k->env.ref_arg, f,
	    &permohonan_type, NULL, name) : NULL;
	struct kb_buf all = KB_BUF_INIT;
	int rc = gather(k, "ormas = ?1 AND " IN_HAND, KB_ARGS1(stored != NULL ?
	    stored : name), out, err);

	if (rc == 0 && out->n == 1)
		return 0;
	for (size_t i = 0; i < out->n; i++)
		kb_buf_addf(&all, "%s%s", i > 0 ? ", " : "",
		    out->f[i].p.head.nomor);
	if (rc == 0 && out->n > 1)
		rc = kb_fail(err, KB_DATA, "'%.80s' mempunyai %zu permohonan; "
		    "sebut nomornya: %s", name, out->n, all.s);
	else if (rc == 0)
		rc = kb_fail(err, KB_DATA, "permohonan '%.80s' tidak "
		    "ditemukan", name);
	kb_buf_free(&all);
	return rc;
}

int
ormas_filing(struct kb_kantor *k, const char *key, struct ormas_filings *out,
    struct kb_err *err)
{
	struct permohonan p = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	int rc;

	*out = (struct ormas_filings){ 0 };
	if (kb_store_get(k->db, &permohonan_type, &k->env, key, &p, &home,
	    NULL) == 0)
		rc = gather(k, "kantor = ?1 AND nomor = ?2", KB_ARGS2(
		    (const char *)p.head.kantor.s, p.head.nomor), out, err);
	else
		rc = only_one(k, key, out, err);
	kb_buf_free(&home);
	return rc;
}

void
ormas_filings_free(struct ormas_filings *all)
{
	for (size_t i = 0; i < all->n; i++)
		free(all->f[i].paper);
	for (size_t i = 0; i < all->nhome; i++)
		kb_buf_free(&all->home[i]);
	free(all->f);
	free(all->home);
	*all = (struct ormas_filings){ 0 };
}
