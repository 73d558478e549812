/* SPDX-License-Identifier: ISC */
/* pantau_alamat.c - whom each item asks. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pantau.h"

kb_code
pantau_provinsi_butir(const struct pantau_kerja *j, const struct rakor_butir *b)
{
	static const struct rapat nowhere;

	return pantau_provinsi(&j->who.k->env, b->rapat != NULL ? b->rapat :
	    &nowhere);
}

int
pantau_urut_kolom(const void *a, const void *b)
{
	return pantau_urut(*(const kb_text *)a, *(const kb_text *)b);
}

static int
addressees(struct pantau_kerja *j, const struct rakor_butir *b,
    struct pantau_alamat *to, struct kb_err *err)
{
	kb_code prov = pantau_provinsi_butir(j, b);
	const char *at = NULL;
	size_t len, kept = 0;

	while (b->r.penerima != NULL &&
	    (len = rakor_next(b->r.penerima, &at)) > 0) {
		bool all = prov.s[0] != '\0' && rakor_is_all_at(at, len);

		if (all && pantau_semua(&j->who, &prov, err) != 0)
			return -1;
		/* Of no place that is known they are one, and periksa says
		 * what to fill in. */
		all = all && j->who.ndaerah > 0;
		to->siapa = kb_realloc(to->siapa, to->n +
		    j->who.ndaerah + 1, sizeof(*to->siapa));
		for (size_t i = 0; all && i < j->who.ndaerah; i++)
			to->siapa[to->n++] = pantau_siapa(&j->who, &prov,
			    j->who.daerah[i].s, strlen(j->who.daerah[i].s));
		if (!all)
			to->siapa[to->n++] = pantau_siapa(&j->who, &prov, at,
			    len);
	}
	if (to->n > 1)
		qsort(to->siapa, to->n, sizeof(*to->siapa), pantau_urut_kolom);
	for (size_t i = 0; i < to->n; i++)
		if (kept == 0 || to->siapa[kept - 1] != to->siapa[i])
			to->siapa[kept++] = to->siapa[i];
	to->n = kept;
	return 0;
}

int
pantau_alamat(struct pantau_kerja *j, struct kb_err *err)
{
	const struct rakor_pantau *p = j->p;

	j->alamat = kb_alloc((p->nbutir + 1) * sizeof(*j->alamat));
	for (size_t i = 0; i < p->nbutir; i++)
		if (addressees(j, &p->butir[i], &j->alamat[i], err) != 0)
			return -1;
	return 0;
}

static bool
asks(const struct pantau_kerja *j, const struct rakor_butir *b, kb_text who)
{
	const struct pantau_alamat *a = &j->alamat[b - j->p->butir];

	return b->r.jenis.n != RAKOR_PERNYATAAN && a->n > 0 && bsearch(&who,
	    a->siapa, a->n, sizeof(*a->siapa), pantau_urut_kolom) != NULL;
}

const struct rakor_butir *
pantau_bagian(const struct pantau_kerja *j, const struct rakor_butir *b,
    kb_text who)
{
	const struct rakor_butir *end = j->p->butir + j->p->nbutir, *one = NULL;

	if (!b->bagian)
		return b;
	for (const struct rakor_butir *c = b + 1; c < end &&
	    c->rapat == b->rapat; c++)
		if (c->induk == b && pantau_menugasi(j, c, who)) {
			if (one != NULL)
				return NULL;
			one = c;
		}
	return one != NULL ? pantau_bagian(j, one, who) : NULL;
}

bool
pantau_menugasi(const struct pantau_kerja *j, const struct rakor_butir *b,
    kb_text who)
{
	const struct rakor_butir *end = j->p->butir + j->p->nbutir;

	if (!b->bagian)
		return asks(j, b, who);
	/* Parts stand after it, among those of its meeting. */
	for (const struct rakor_butir *c = b + 1; c < end &&
	    c->rapat == b->rapat; c++)
		if (c->induk == b && pantau_menugasi(j, c, who))
			return true;
	return false;
}
