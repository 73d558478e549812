/* SPDX-License-Identifier: ISC */
/* triwulan_tindakan.c - what was done in the quarter, and for which potensi
 * nothing is on record. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keadaan.h"
#include "triwulan.h"

#define OF_POTENSI "potensi/"

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct triwulan *t = arg;
	const struct konflik_keadaan *s = &t->s[TW_INI];
	const struct tindakan *a = rec;
	const struct konflik_potensi *p;

	(void)err;
	t->tindakan[a->tahap.n]++;
	if (strncmp(a->induk, OF_POTENSI, strlen(OF_POTENSI)) != 0)
		return 0;
	/* Offices number their own: both may have a 2025-00001. */
	p = keadaan_cari(s, &a->head.kantor, a->induk + strlen(OF_POTENSI));
	if (p != NULL)
		t->ditangani[p - s->potensi] = true;
	return 0;
}

/* Steps for what lies in the whole: its potensi and events say where. */
int
triwulan_tindakan(struct triwulan *t, struct kb_err *err)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];

	t->ditangani = kb_alloc((s->npotensi + 1) * sizeof(*t->ditangani));
	kb_date_iso(s->masa.from, from);
	kb_date_iso(s->masa.to, to);
	return kb_query(t->k->db, &tindakan_type, "SELECT kantor, induk, tahap "
	    "FROM tindakan AS t WHERE tanggal BETWEEN ?1 AND ?2 AND (?3 = '' OR "
	    "EXISTS (SELECT 1 FROM potensi AS p WHERE p.kantor = t.kantor AND "
	    "t.induk GLOB 'potensi/*' AND p.nomor = substr(t.induk, 9) AND "
	    "(p.wilayah = ?3 OR p.wilayah GLOB ?3 || '.*')) OR "
	    "EXISTS (SELECT 1 FROM peristiwa AS e WHERE e.kantor = t.kantor "
	    "AND t.induk GLOB 'peristiwa/*' AND e.nomor = substr(t.induk, 11) "
	    "AND (e.wilayah = ?3 OR e.wilayah GLOB ?3 || '.*')))",
	    KB_ARGS3((const char *)from, (const char *)to,
	    (const char *)s->induk.s), take, t, err);
}

bool
triwulan_tanpa_tindakan(const struct triwulan *t, size_t i)
{
	const struct konflik_keadaan *s = &t->s[TW_INI];

	return s->potensi[i].ubah.n != KONFLIK_DITUTUP &&
	    s->potensi[i].tingkat >= s->tinggi && !t->ditangani[i];
}
