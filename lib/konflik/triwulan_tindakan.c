/* SPDX-License-Identifier: ISC */
/* triwulan_tindakan.c - what was done in the quarter, and for which potensi
 * nothing is on record. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "triwulan.h"

#define OF_POTENSI "potensi/"

size_t
triwulan_tinggi(const struct konflik_keadaan *s)
{
	return s->ntingkat / 2 + 1;
}

/* Sorted by number: one of several offices' is any of them. */
static int
by_number(const void *va, const void *vb, void *arg)
{
	const struct konflik_potensi *p = arg;
	const size_t *a = va, *b = vb;

	return strcmp(p[*a].p.head.nomor, p[*b].p.head.nomor);
}

struct handled {
	struct triwulan	*t;
	size_t		*order;
};

static int
before(const void *key, const void *elem, const void *arg)
{
	const struct konflik_potensi *p = arg;

	return strcmp(key, p[*(const size_t *)elem].p.head.nomor);
}

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct handled *h = arg;
	struct triwulan *t = h->t;
	const struct konflik_keadaan *s = &t->s[TW_INI];
	const struct tindakan *a = rec;
	const char *number;
	size_t i;

	(void)err;
	t->tindakan[a->tahap.n]++;
	if (strncmp(a->induk, OF_POTENSI, strlen(OF_POTENSI)) != 0)
		return 0;
	number = a->induk + strlen(OF_POTENSI);
	i = kb_lower(number, h->order, s->npotensi, sizeof(*h->order), before,
	    s->potensi);
	for (; i < s->npotensi && before(number, &h->order[i],
	    s->potensi) == 0; i++)
		t->ditangani[h->order[i]] = true;
	return 0;
}

/* Steps for what lies in the whole: its potensi and events say where. */
int
triwulan_tindakan(struct triwulan *t, struct kb_err *err)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	struct handled h = { t, kb_alloc((s->npotensi + 1) *
	    sizeof(*h.order)) };
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	int rc;

	for (size_t i = 0; i < s->npotensi; i++)
		h.order[i] = i;
	if (s->npotensi > 1)
		qsort_r(h.order, s->npotensi, sizeof(*h.order), by_number,
		    s->potensi);
	t->ditangani = kb_alloc((s->npotensi + 1) * sizeof(*t->ditangani));
	kb_date_iso(s->masa.from, from);
	kb_date_iso(s->masa.to, to);
	rc = kb_query(t->k->db, &tindakan_type, "SELECT induk, tahap FROM "
	    "tindakan AS t WHERE tanggal BETWEEN ?1 AND ?2 AND (?3 = '' OR "
	    "EXISTS (SELECT 1 FROM potensi AS p WHERE p.kantor = t.kantor AND "
	    "t.induk GLOB 'potensi/*' AND p.nomor = substr(t.induk, 9) AND "
	    "(p.wilayah = ?3 OR p.wilayah GLOB ?3 || '.*')) OR "
	    "EXISTS (SELECT 1 FROM peristiwa AS e WHERE e.kantor = t.kantor "
	    "AND t.induk GLOB 'peristiwa/*' AND e.nomor = substr(t.induk, 11) "
	    "AND (e.wilayah = ?3 OR e.wilayah GLOB ?3 || '.*')))",
	    KB_ARGS3((const char *)from, (const char *)to,
	    (const char *)s->induk.s), take, &h, err);
	free(h.order);
	return rc;
}

bool
triwulan_tanpa_tindakan(const struct triwulan *t, size_t i)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];

	return s->potensi[i].ubah.n != KONFLIK_DITUTUP &&
	    s->potensi[i].tingkat >= triwulan_tinggi(s) && !t->ditangani[i];
}
