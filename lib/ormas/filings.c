/* SPDX-License-Identifier: ISC */
/*
 * filings.c - filings with what the register, the clerk's marks and the
 * checklist say of them; each is read once, however many filings there are.
 */
#include <stdlib.h>
#include <string.h>

#include "kenal.h"
#include "urusan.h"

#define IN_HAND "terbit IS NULL AND ditolak IS NULL"

struct gather {
	struct kb_kantor	*k;
	const char		*where;		/* which filings, as SQL */
	const struct kb_arg	*arg;
	struct ormas_filings	*out;
	struct kb_homes		 homes;
	struct kenal		 ormas;
	struct ormas_berkas	*mark;		/* by kantor, permohonan */
	size_t			 nmark;
};

/* ---- read ---- */

static int
add_mark(void *arg, void *rec, struct kb_err *err)
{
	struct gather *g = arg;
	struct ormas_berkas *m;

	(void)err;
	g->mark = kb_realloc(g->mark, g->nmark + 1, sizeof(*g->mark));
	m = &g->mark[g->nmark++];
	*m = *(const struct ormas_berkas *)rec;
	kb_homes_keep(&g->homes, &ormas_berkas_type, m);
	return 0;
}

static int
add_filing(void *arg, void *rec, struct kb_err *err)
{
	struct gather *g = arg;
	struct ormas_filings *all = g->out;
	struct ormas_filing *f;

	(void)err;
	all->f = kb_realloc(all->f, all->n + 1, sizeof(*all->f));
	f = &all->f[all->n++];
	*f = (struct ormas_filing){ .p = *(const struct permohonan *)rec };
	kb_homes_keep(&g->homes, &permohonan_type, &f->p);
	return 0;
}

/* rest: " WHERE ...", which has the filter once, as the arguments are. */
static int
read_rows(struct gather *g, const struct kb_type *type, const char *rest,
    kb_row_fn *fn, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_select(&sql, type);
	kb_buf_adds(&sql, rest);
	rc = kb_query(g->k->db, type, sql.s, g->arg, fn, g, err);
	kb_buf_free(&sql);
	return rc;
}

static int
read_all(struct gather *g, struct kb_err *err)
{
	char *filings = kb_asprintf(" WHERE %s ORDER BY diterima, kantor, "
	    "nomor", g->where);
	char *ormas = kb_asprintf("SELECT ormas FROM permohonan WHERE %s",
	    g->where);
	char *marks = kb_asprintf(" WHERE permohonan IN (SELECT nomor FROM "
	    "permohonan WHERE %s) ORDER BY kantor, permohonan, nomor",
	    g->where);
	int rc = read_rows(g, &permohonan_type, filings, add_filing, err);

	if (rc == 0)
		rc = kenal_load(g->k, ormas, g->arg, &g->ormas, &g->homes,
		    err);
	if (rc == 0)
		rc = read_rows(g, &ormas_berkas_type, marks, add_mark, err);
	free(filings);
	free(ormas);
	free(marks);
	return rc;
}

/* ---- put together ---- */

/* As they were read: by office, then by filing. */
static int
filing_to_mark(const void *key, const void *elem, const void *none)
{
	const struct kb_head *filing = key;
	const struct ormas_berkas *m = elem;
	int c = strcmp(filing->kantor.s, m->head.kantor.s);

	(void)none;
	return c != 0 ? c : strcmp(filing->nomor, m->permohonan);
}

static struct marks
find_marks(const struct gather *g, const struct ormas_filing *f)
{
	struct marks m = { NULL, 0 };
	size_t i = kb_lower(&f->p.head, g->mark, g->nmark, sizeof(*g->mark),
	    filing_to_mark, NULL);

	if (i < g->nmark)
		m.mark = &g->mark[i];
	for (; i < g->nmark && filing_to_mark(&f->p.head, &g->mark[i],
	    NULL) == 0; i++)
		m.n++;
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

static int
put_together(struct gather *g, struct kb_err *err)
{
	struct ormas_setelan set = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	struct syarat_list list = { 0 };
	int rc = syarat_load(g->k, &list, err);

	if (rc == 0)
		rc = kb_settings_load(g->k->db, &ormas_setelan_type, &set,
		    &home, err);
	for (size_t i = 0; rc == 0 && i < g->out->n; i++) {
		struct ormas_filing *f = &g->out->f[i];
		struct marks m = find_marks(g, f);
		const struct ormas *o = kenal_find(&g->ormas,
		    &f->p.head.kantor, f->p.ormas);

		if (o != NULL)
			f->o = *o;
		urusan_papers(f, &list, &m);
		urusan_turn(f);
		urusan_deadline(g->k, &set, f);
	}
	kb_homes_join(&g->homes, &list.homes);	/* they outlive the list */
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
	out->homes = g.homes;
	kenal_free(&g.ormas);
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
	struct kb_buf all = KB_BUF_INIT, home = KB_BUF_INIT;
	struct kb_buf texts = KB_BUF_INIT;
	struct ormas o = { 0 };
	int rc = kenal_who(k, name, &o, &home, err);

	if (rc == 1 && (rc = kenal_texts(k, &o, &texts, err)) == 0)
		rc = gather(k, "kantor = ?1 AND ormas IN (SELECT value FROM "
		    "json_each(?2)) AND " IN_HAND, KB_ARGS2((const char *)
		    o.head.kantor.s, (const char *)texts.s), out, err);
	else if (rc == 0)		/* one that the register does not know */
		rc = gather(k, "ormas = ?1 AND " IN_HAND, KB_ARGS1(name), out,
		    err);
	kb_buf_free(&home);
	kb_buf_free(&texts);
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
	free(all->f);
	kb_homes_free(&all->homes);
	*all = (struct ormas_filings){ 0 };
}
