/* SPDX-License-Identifier: ISC */
/* pantau_masuk.c - where each entry belongs. */
#include <stdlib.h>
#include <string.h>

#include "pantau.h"

static int
by_place(const void *va, const void *vb)
{
	const struct pantau_masuk *a = va, *b = vb;
	int c = 0;

	if (a->butir != b->butir)
		return a->butir < b->butir ? -1 : 1;
	if (a->siapa != b->siapa)
		c = pantau_urut(a->siapa, b->siapa);
	if (c == 0 && a->mulai.ymd != b->mulai.ymd)
		return a->mulai.ymd < b->mulai.ymd ? -1 : 1;
	if (c == 0 && a->t->tanggal.ymd != b->t->tanggal.ymd)
		return a->t->tanggal.ymd < b->t->tanggal.ymd ? -1 : 1;
	/* Of one day: in the order in which they were entered. */
	return c != 0 ? c : a->t < b->t ? -1 : a->t > b->t;
}

/* A report of a period that a later item asks for is told there. */
static bool
proves(const struct pantau_kerja *j, const struct pantau_masuk *m)
{
	const struct rakor_butir *next = pantau_penerus(j, m->butir, m->siapa);

	return m->mulai.ymd != 0 && (next == NULL ||
	    m->mulai.ymd < pantau_mulai(j, next).ymd);
}

/* Under its own number, and where it counts. */
static void
put(struct pantau_kerja *j, struct pantau_masuk m)
{
	const struct rakor_butir *at = pantau_tempat(j, m.butir, m.siapa,
	    m.mulai);

	m.pindah = at != m.butir;
	j->masuk[j->nmasuk++] = m;
	if (m.pindah) {
		m.butir = at;
		m.pindah = false;
		j->masuk[j->nmasuk++] = m;
	}
}

void
pantau_masuk(struct pantau_kerja *j)
{
	struct rakor_pantau *p = j->p;

	j->masuk = kb_alloc((2 * p->ncatatan + 1) * sizeof(*j->masuk));
	for (size_t i = 0; i < p->ncatatan; i++) {
		const struct tindak_lanjut *t = &p->catatan[i];
		struct rakor_butir *b = pantau_butir_of(p,
		    t->rekomendasi, &t->head.kantor);
		struct pantau_masuk m = { .t = t, .butir = b };
		kb_code prov;

		if (b == NULL)
			continue;
		if (rakor_pencabut(p, t) != NULL)
			continue;
		prov = pantau_provinsi_butir(j, b);
		m.siapa = pantau_siapa(&j->who, &prov, t->penerima,
		    strlen(t->penerima));
		if (pantau_berulang(&b->r))
			m.mulai = pantau_rentang(t->periode).from;
		if (t->dari_luar && !proves(j, &m))
			continue;
		if (pantau_berulang(&b->r) && m.mulai.ymd == 0) {
			b->tanpa_periode++;
			continue;
		}
		put(j, m);
	}
	if (j->nmasuk > 1)
		qsort(j->masuk, j->nmasuk, sizeof(*j->masuk), by_place);
	p->dalam->urut = kb_alloc((j->nmasuk + 1) * sizeof(const void *));
	for (size_t i = 0; i < j->nmasuk; i++) {
		p->dalam->urut[i] = j->masuk[i].t;
		if (rakor_is_all(j->masuk[i].siapa))
			j->semua = j->masuk[i].siapa;
	}
}

static int
cmp_place(const void *key, const void *elem, const void *arg)
{
	const struct pantau_masuk *a = key, *b = elem;

	(void)arg;
	if (a->butir != b->butir)
		return a->butir < b->butir ? -1 : 1;
	if (a->siapa != b->siapa)
		return pantau_urut(a->siapa, b->siapa);
	return a->mulai.ymd < b->mulai.ymd ? -1 : a->mulai.ymd > b->mulai.ymd;
}

size_t
pantau_masuk_di(const struct pantau_kerja *j, const struct rakor_butir *b,
    kb_text who, kb_date mulai, size_t *n)
{
	const struct pantau_masuk want = { .butir = b, .siapa = who,
	    .mulai = mulai };
	size_t at = kb_lower(&want, j->masuk, j->nmasuk, sizeof(*j->masuk),
	    cmp_place, NULL);

	for (*n = 0; at + *n < j->nmasuk &&
	    cmp_place(&want, &j->masuk[at + *n], NULL) == 0; ++*n)
		continue;
	return at;
}
