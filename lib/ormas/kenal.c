/* SPDX-License-Identifier: ISC */
/* kenal.c - the ormas that other records name, read once for all of them. */
#include <stdlib.h>
#include <string.h>

#include "kenal.h"

void
homes_keep(struct homes *h, const struct kb_type *type, void *rec)
{
	h->b = kb_realloc(h->b, h->n + 1, sizeof(*h->b));
	h->b[h->n] = (struct kb_buf)KB_BUF_INIT;
	kb_rec_keep(type, rec, &h->b[h->n++]);
}

void
homes_free(struct homes *h)
{
	for (size_t i = 0; i < h->n; i++)
		kb_buf_free(&h->b[i]);
	free(h->b);
	*h = (struct homes){ 0 };
}

void
kenal_select(struct kb_buf *sql, const struct kb_type *type)
{
	for (size_t i = 0; i < type->nfield; i++)
		kb_buf_addf(sql, "%s %s", i > 0 ? "," : "SELECT",
		    type->field[i].name);
	kb_buf_addf(sql, " FROM %s", type->table);
}

struct adding {
	struct kenal	*all;
	struct homes	*homes;
};

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct adding *a = arg;
	struct ormas *o;

	(void)err;
	a->all->o = kb_realloc(a->all->o, a->all->n + 1, sizeof(*a->all->o));
	o = &a->all->o[a->all->n++];
	*o = *(const struct ormas *)rec;
	homes_keep(a->homes, &ormas_type, o);
	return 0;
}

int
kenal_load(struct kb_kantor *k, const char *sql, const struct kb_arg *arg,
    struct kenal *all, struct homes *homes, struct kb_err *err)
{
	struct adding a = { all, homes };
	struct kb_buf b = KB_BUF_INIT;
	int rc;

	*all = (struct kenal){ 0 };
	kb_buf_addf(&b, "WITH nama_itu AS (%s) ", sql);
	kenal_select(&b, &ormas_type);
	kb_buf_adds(&b, " WHERE nomor IN nama_itu OR nama IN nama_itu");
	rc = kb_query(k->db, &ormas_type, b.s, arg, add, &a, err);
	kb_buf_free(&b);
	return rc;
}

const struct ormas *
kenal_find(const struct kenal *all, const kb_code *office, const char *text)
{
	const struct ormas *named = NULL;
	size_t n = 0;

	for (size_t i = 0; i < all->n; i++) {
		const struct ormas *o = &all->o[i];

		if (strcmp(o->head.kantor.s, office->s) != 0)
			continue;
		if (strcmp(o->head.nomor, text) == 0)
			return o;
		if (strcmp(o->nama, text) == 0) {
			named = o;
			n++;
		}
	}
	return n == 1 ? named : NULL;
}

void
kenal_free(struct kenal *all)
{
	free(all->o);
	*all = (struct kenal){ 0 };
}
