/* SPDX-License-Identifier: ISC */
/*
 * pantau_butir.c - the items of all meetings, in the order of their lists:
 * what is a part of what, and what repeats what.
 */
#include <stdlib.h>
#include <string.h>

#include "pantau.h"

static int
rapat_of(const struct rakor_butir *b)
{
	return b->rapat != NULL ? b->rapat->tanggal.ymd : 0;
}

int
rakor_urut_butir(const char *a, const char *b)
{
	for (;;) {
		bool da = *a >= '0' && *a <= '9', db = *b >= '0' && *b <= '9';
		char *ea, *eb;
		unsigned long na, nb;

		/* An item before its parts: c before c1. */
		if (*a == '\0' || *b == '\0')
			return (*a != '\0') - (*b != '\0');
		if (da != db)
			return da ? -1 : 1;
		if (!da) {
			if (*a != *b)
				return *a - *b;
			a++, b++;
			continue;
		}
		na = strtoul(a, &ea, 10);
		nb = strtoul(b, &eb, 10);
		if (na != nb)
			return na < nb ? -1 : 1;
		a = ea, b = eb;
	}
}

/* Whose list it stands in: the meeting's, whoever recorded the item. */
static const char *
list_of(const struct rakor_butir *b)
{
	return b->rapat != NULL ? b->rapat->head.kantor.s :
	    b->r.head.kantor.s;
}

static int
by_list(const void *va, const void *vb)
{
	const struct rakor_butir *a = va, *b = vb;
	int c = rapat_of(a) - rapat_of(b);

	if (c == 0)
		c = strcmp(a->r.rapat, b->r.rapat);
	if (c == 0)
		c = strcmp(list_of(a), list_of(b));
	return c != 0 ? c : rakor_urut_butir(a->r.butir, b->r.butir);
}

static int
by_nomor(const void *va, const void *vb)
{
	const struct pantau_nomor *a = va, *b = vb;
	int c = strcmp(a->r->head.nomor, b->r->head.nomor);

	return c != 0 ? c : strcmp(a->r->head.kantor.s, b->r->head.kantor.s);
}

static int
cmp_nomor(const void *key, const void *elem, const void *arg)
{
	(void)arg;
	return strcmp(key, ((const struct pantau_nomor *)elem)->r->head.nomor);
}

struct rakor_butir *
pantau_butir_of(const struct rakor_pantau *p, const char *nomor,
    const kb_code *office)
{
	const struct pantau_dalam *in = p->dalam;
	size_t at, i;

	if (nomor == NULL)
		return NULL;
	at = kb_lower(nomor, in->nomor, in->nnomor, sizeof(*in->nomor),
	    cmp_nomor, NULL);
	for (i = at; i < in->nnomor &&
	    strcmp(in->nomor[i].r->head.nomor, nomor) == 0; i++)
		if (strcmp(in->nomor[i].r->head.kantor.s, office->s) == 0)
			return in->nomor[i].butir;
	return i > at ? in->nomor[at].butir : NULL;
}

const struct rakor_butir *
rakor_butir_find(const struct rakor_pantau *p, const char *word)
{
	const struct rakor_butir *b = pantau_butir_of(p, word, &p->kantor);
	const char *slash = strchr(word, '/');
	kb_code office = { "" };

	if (b != NULL || slash == NULL ||
	    (size_t)(slash - word) >= sizeof(office.s))
		return b;
	memcpy(office.s, word, (size_t)(slash - word));
	b = pantau_butir_of(p, slash + 1, &office);
	return b != NULL && strcmp(b->r.head.kantor.s, office.s) == 0 ? b :
	    NULL;
}

bool
pantau_berulang(const struct rekomendasi *r)
{
	return r->jenis.n == RAKOR_BERULANG && r->setiap.n != 0;
}

/* What a part does not say its item says. */
static void
inherit(struct rekomendasi *part, const struct rekomendasi *of)
{
	if (part->penerima == NULL)
		part->penerima = of->penerima;
	if (part->jenis.n != 0 && part->jenis.n != of->jenis.n)
		return;
	part->jenis = of->jenis;
	if (part->batas == NULL)
		part->batas = of->batas;
	if (!part->hari_setelah.known)
		part->hari_setelah = of->hari_setelah;
	if (part->mulai == NULL)
		part->mulai = of->mulai;
	if (part->setiap.n == 0)
		part->setiap = of->setiap;
	if (part->peristiwa == NULL)
		part->peristiwa = of->peristiwa;
}

/* Items stand in order, so an item comes before its parts. */
static void
join_parts(struct rakor_pantau *p)
{
	for (size_t i = 0; i < p->nbutir; i++) {
		struct rakor_butir *b = &p->butir[i];
		size_t n = rakor_induk(b->r.butir);

		for (size_t j = i; n > 0 && j-- > 0; ) {
			struct rakor_butir *of = &p->butir[j];

			if (of->rapat != b->rapat ||
			    strcmp(of->r.rapat, b->r.rapat) != 0 ||
			    strcmp(list_of(of), list_of(b)) != 0)
				break;
			if (strlen(of->r.butir) != n ||
			    memcmp(of->r.butir, b->r.butir, n) != 0)
				continue;
			b->induk = of;
			of->bagian = true;
			inherit(&b->r, &of->r);
			break;
		}
		if (b->r.jenis.n == 0)
			b->r.jenis.n = RAKOR_SEKALI;
	}
}

/* From the last on, so that the first of those that repeat one leads. */
static void
join_repeats(struct rakor_pantau *p)
{
	for (size_t i = p->nbutir; i-- > 0; ) {
		struct rakor_butir *b = &p->butir[i];
		struct rakor_butir *old = pantau_butir_of(p, b->r.mengulang,
		    &b->r.head.kantor);

		/* One that repeats a later one goes round in a circle. */
		if (old == NULL || rapat_of(old) >= rapat_of(b))
			continue;
		b->lama = old;
		b->baru_lain = old->baru;
		old->baru = b;
	}
}

/* Each number's item, once the items lie where they stay. */
static void
join_numbers(struct rakor_pantau *p)
{
	struct pantau_dalam *in = p->dalam;

	for (size_t i = 0; i < p->nbutir; i++) {
		struct rakor_butir *b = &p->butir[i];
		size_t at = kb_lower(b->r.head.nomor, in->nomor, in->nnomor,
		    sizeof(*in->nomor), cmp_nomor, NULL);

		for (; at < in->nnomor && strcmp(in->nomor[at].r->head.nomor,
		    b->r.head.nomor) == 0; at++)
			if (strcmp(in->nomor[at].pemegang->head.kantor.s,
			    b->r.head.kantor.s) == 0)
				in->nomor[at].butir = b;
	}
}

static void
number(struct rakor_pantau *p)
{
	struct pantau_dalam *in = p->dalam;

	in->nomor = kb_alloc((in->nnomor + 1) * sizeof(*in->nomor));
	for (size_t i = 0; i < in->nnomor; i++) {
		const struct rekomendasi *r = &in->rekomendasi[i];

		in->nomor[i] = (struct pantau_nomor){ .r = r,
		    .rapat = pantau_rapat_of(p, r->rapat, &r->head.kantor) };
	}
	if (in->nnomor > 1)
		qsort(in->nomor, in->nnomor, sizeof(*in->nomor), by_nomor);
	pantau_kembar_butir(in);
}

int
pantau_butir(struct kb_db *db, struct rakor_pantau *p, struct kb_err *err)
{
	struct pantau_dalam *in = p->dalam;
	int rc = kb_collect(db, &rekomendasi_type, "", KB_NONE,
	    &in->rekomendasi, &in->nnomor, &in->homes, err);

	number(p);
	p->butir = kb_alloc((in->nnomor + 1) * sizeof(*p->butir));
	for (size_t i = 0; i < in->nnomor; i++)
		if (in->nomor[i].pemegang == in->nomor[i].r)
			p->butir[p->nbutir++] = (struct rakor_butir){
			    .r = *in->nomor[i].r,
			    .rapat = in->nomor[i].rapat };
	if (p->nbutir > 1)
		qsort(p->butir, p->nbutir, sizeof(*p->butir), by_list);
	join_numbers(p);
	join_parts(p);
	join_repeats(p);
	return rc;
}

/* ---- one item ---- */

static int
one(struct kb_db *db, const char *nomor, const kb_code *office,
    struct rekomendasi *r, struct kb_homes *homes, struct kb_err *err)
{
	struct rekomendasi *all = NULL;
	size_t n = 0;
	int rc = kb_collect(db, &rekomendasi_type, " WHERE nomor = ?1 ORDER BY "
	    KB_OURS_FIRST("?2") " LIMIT 1", KB_ARGS2(nomor, office->s), &all,
	    &n, homes, err);

	if (n > 0)
		*r = all[0];
	free(all);
	return rc != 0 ? rc : n > 0;
}

int
pantau_satu(struct kb_db *db, const char *nomor, const kb_code *office,
    struct rekomendasi *r, struct kb_homes *homes, struct kb_err *err)
{
	struct rekomendasi of = { .butir = NULL };
	int rc = one(db, nomor, office, r, homes, err);
	size_t n = rc == 1 ? rakor_induk(r->butir) : 0;
	char *up;

	if (n == 0)
		return rc;
	up = kb_asprintf("%s#%.*s", r->rapat, (int)n, r->butir);
	rc = pantau_satu(db, up, &r->head.kantor, &of, homes, err);
	if (rc == 1)
		inherit(r, &of);
	free(up);
	return rc < 0 ? -1 : 1;
}
