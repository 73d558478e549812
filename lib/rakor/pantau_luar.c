/* SPDX-License-Identifier: ISC */
/*
 * pantau_luar.c - what other registers prove, as entries among those that are
 * stored: the office says how it is asked (kb_kantor.luar), for no subject
 * knows another.
 */
#include <stdlib.h>
#include <string.h>

#include "pantau.h"

/* An item without days of its own that a report proves is due when the report
 * is: one agreement has one deadline. */
int
pantau_hari(struct kb_kantor *k, struct rakor_pantau *p, struct kb_err *err)
{
	int rc = 0;

	for (size_t i = 0; rc == 0 && i < p->nbutir; i++) {
		struct rakor_butir *b = &p->butir[i];

		b->hari = b->r.hari_setelah;
		if (!b->hari.known && b->r.bukti_dari.n != 0 &&
		    pantau_berulang(&b->r) && k->hari_laporan != NULL)
			rc = k->hari_laporan(k, rakor_laporan(&b->r), &b->hari,
			    err);
	}
	return rc;
}

struct tambah {
	struct pantau_kerja	*j;
	size_t			 room;
};

/* Of a period before the first that is asked for it proves nothing here; nor
 * where the record that holds names no register. */
static bool
asked(const struct pantau_kerja *j, const struct tindak_lanjut *t)
{
	const struct rakor_butir *b = pantau_butir_of(j->p, t->rekomendasi,
	    &t->head.kantor);

	return b != NULL && t->tanggal.ymd <= j->p->hari_ini.ymd &&
	    b->r.bukti_dari.n != 0 && pantau_berulang(&b->r) &&
	    pantau_rentang(t->periode).from.ymd >= pantau_mulai(j, b).ymd;
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct tambah *a = arg;
	struct rakor_pantau *p = a->j->p;
	struct tindak_lanjut *t = rec;

	(void)err;
	if (!asked(a->j, t))
		return 0;
	if (p->ncatatan >= a->room) {
		a->room = 2 * p->ncatatan + 64;
		p->catatan = kb_realloc(p->catatan, a->room,
		    sizeof(*p->catatan));
	}
	p->catatan[p->ncatatan] = *t;
	p->catatan[p->ncatatan].dari_luar = true;
	kb_homes_keep(&p->dalam->homes, &tindak_lanjut_type,
	    &p->catatan[p->ncatatan++]);
	return 0;
}

/* As they are read: of one day those that are stored come last, and hold. */
static int
by_day(const void *va, const void *vb)
{
	const struct tindak_lanjut *a = va, *b = vb;
	int c = a->tanggal.ymd - b->tanggal.ymd;

	if (c == 0)
		c = b->dari_luar - a->dari_luar;
	if (c == 0)
		c = strcmp(a->head.kantor.s, b->head.kantor.s);
	return c != 0 ? c : strcmp(a->head.nomor, b->head.nomor);
}

int
pantau_luar(struct pantau_kerja *j, struct kb_err *err)
{
	struct rakor_pantau *p = j->p;
	struct kb_kantor *k = j->who.k;
	struct tambah a = { .j = j, .room = p->ncatatan };
	size_t stored = p->ncatatan;

	/* What a caller brings stays where it lies. */
	if (k->luar == NULL || j->ask->titipan)
		return 0;
	if (k->luar(k, &tindak_lanjut_type, add, &a, err) != 0)
		return -1;
	if (p->ncatatan > stored)
		qsort(p->catatan, p->ncatatan, sizeof(*p->catatan), by_day);
	return 0;
}
