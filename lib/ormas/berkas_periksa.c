/* SPDX-License-Identifier: ISC */
/*
 * berkas_periksa.c - what is doubtful in filings by their papers: what the
 * Ministry really sent files back for, as the checklist has it.
 */
#include <stdlib.h>
#include <string.h>

#include "diurus.h"

/* Lines with a column of their own are told by the filing's own lint. */
static void
lacks(const struct ormas_filing *f, const struct kb_lint *l)
{
	for (size_t i = 0; i < f->n; i++) {
		const struct ormas_paper *p = &f->paper[i];

		if (p->temuan != NULL && p->kolom == NULL && ormas_lacks(p))
			l->found(l->arg, f->p.head.nomor, "berkas", p->temuan,
			    p->dasar != NULL ? p->dasar : "data/syarat.csv");
	}
}

static void
forwarded(const struct ormas_filing *f, const struct kb_lint *l)
{
	char *what = kb_asprintf("diteruskan, %zu syarat wajib belum ditandai "
	    "ada", f->lacking);

	l->found(l->arg, f->p.head.nomor, "diteruskan", what,
	    "PP 58/2016 Pasal 14");
	free(what);
}

/* Issued, and the register goes on with what was before. */
static void
issued(const struct ormas_filing *f, const struct ormas_setelan *set,
    const struct kb_lint *l)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "terbit ");
	kb_date_long(&b, f->p.terbit);
	kb_buf_adds(&b, ", register masih memuat yang lama; ");
	if (diurus_rest(f, set, &b))
		l->found(l->arg, f->p.head.nomor, "terbit", b.s,
		    "isian register");
	kb_buf_free(&b);
}

int
urusan_audit(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *l, struct kb_err *err)
{
	struct ormas_setelan set = { 0 };
	struct kb_buf home = KB_BUF_INIT;
	struct ormas_filings all;
	int rc = urusan_filtered(k, filter, &all, err);

	if (rc == 0)
		rc = kb_settings_load(k->db, &ormas_setelan_type, &set, &home,
		    err);

	for (size_t i = 0; rc == 0 && i < all.n; i++) {
		const struct ormas_filing *f = &all.f[i];

		if (f->keadaan.n == ORMAS_TERBIT)
			issued(f, &set, l);
		if (f->giliran.n == 0)
			continue;
		if (f->marked > 0)
			lacks(f, l);
		if (f->giliran.n == ORMAS_KEMENTERIAN && f->lacking > 0)
			forwarded(f, l);
	}
	ormas_filings_free(&all);
	kb_buf_free(&home);
	return rc;
}

/* ---- marks of no line ---- */

struct stray {
	const struct syarat_list *list;
	const struct kb_lint	*l;
};

/* In the place of its number stands the filing's procedure. */
static int
look(void *arg, void *rec, struct kb_err *err)
{
	const struct stray *s = arg;
	const struct ormas_berkas *b = rec;
	char *what;

	(void)err;
	if (b->permohonan == NULL)
		return 0;
	for (size_t i = 0; i < s->list->n; i++)
		if (strcmp(s->list->s[i].syarat, b->syarat) == 0 &&
		    syarat_of(&s->list->s[i], b->permohonan))
			return 0;
	what = kb_asprintf("'%.60s' bukan syarat prosedur %s", b->syarat,
	    b->permohonan);
	s->l->found(s->l->arg, b->head.nomor, "syarat", what,
	    "data/syarat.csv");
	free(what);
	return 0;
}

int
berkas_audit(struct kb_kantor *k, const struct kb_filter *filter,
    const struct kb_lint *l, struct kb_err *err)
{
	struct syarat_list list = { 0 };
	struct stray s = { &list, l };
	char *sql = kb_asprintf("SELECT kantor, nomor, syarat, (SELECT p."
	    "prosedur FROM permohonan p WHERE p.kantor = ormas_berkas.kantor "
	    "AND p.nomor = ormas_berkas.permohonan) AS permohonan FROM "
	    "ormas_berkas WHERE 1%s ORDER BY kantor, nomor",
	    kb_buf_str(&filter->where));
	int rc = syarat_load(k, &list, err);

	if (rc == 0)
		rc = kb_query(k->db, &ormas_berkas_type, sql, filter->arg,
		    look, &s, err);
	syarat_free(&list);
	free(sql);
	return rc;
}
