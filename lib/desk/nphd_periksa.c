/* SPDX-License-Identifier: ISC */
/* nphd_periksa.c - what is doubtful about grants, for those who ask. */
#include "nphd.h"

struct audit {
	struct kb_kantor	*k;
	const struct kb_filter	*f;
	const struct kb_lint	*l;
};

static void
found(void *arg, const struct nphd *n, const struct nphd_cair *c,
    enum nphd_ragu r, const char *what)
{
	struct audit *a = arg;
	const struct kb_head *h = c != NULL ? &c->head : &n->head;

	if ((c != NULL) == (a->f->type == &nphd_cair_type) &&
	    kb_filter_passes(a->k->db, a->f, h))
		a->l->found(a->l->arg, h->nomor, nphd_ragu_kolom(r), what,
		    r < NPHD_SEBELUM ? nphd_fault(r)->rule :
		    nphd_cair_fault(r - NPHD_SEBELUM)->rule);
}

/* Of either type: the filter says which. */
int
nphd_audit(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct audit a = { k, f, l };
	struct nphd_semua s;
	int rc = nphd_baca(k, &s, err);

	for (size_t i = 0; rc == 0 && i < s.nn; i++)
		nphd_ragu(k, &s, i, k->env.today, found, &a);
	nphd_semua_free(&s);
	return rc;
}
