/* SPDX-License-Identifier: ISC */
/*
 * pantau_terus.c - what a later meeting took up: of whom, from which day, and
 * what of it was delivered before.
 */
#include "pantau.h"

kb_date
pantau_mulai(const struct pantau_kerja *j, const struct rakor_butir *b)
{
	char name[KB_PERIOD_NAME];
	const struct rakor_setelan *set = &j->p->set;
	struct kb_period first;
	kb_date d;
	int left;

	if (b->rapat == NULL)
		return (kb_date){ 0 };
	if (!pantau_berulang(&b->r))
		return b->rapat->tanggal;
	d = b->r.mulai != NULL ? pantau_rentang(b->r.mulai).from :
	    pantau_hari_akhir(b->rapat);
	pantau_masa((enum rakor_setiap)b->r.setiap.n, d, &first, name);
	left = kb_date_serial(pantau_sesudah(first.to, b,
	    &set->hari_setelah)) - kb_date_serial(d);
	return b->r.mulai == NULL && set->hari_persiapan.known &&
	    left < set->hari_persiapan.v ? kb_date_add(first.to, 1) :
	    first.from;
}

/* Of those that repeat `from`, or what repeats it, the first after b which asks
 * them; of its own meeting none takes up what another agreed. */
static void
seek(const struct pantau_kerja *j, const struct rakor_butir *from,
    const struct rakor_butir *b, kb_text who, bool divided,
    const struct rakor_butir **first)
{
	for (const struct rakor_butir *n = from->baru; n != NULL;
	    n = n->baru_lain) {
		if (n->rapat == NULL || n->rapat == b->rapat ||
		    n->rapat->tanggal.ymd > j->p->hari_ini.ymd ||
		    (n->bagian && !divided))
			continue;
		if (n < b || !pantau_menugasi(j, n, who))
			seek(j, n, b, who, divided, first);
		else if (*first == NULL || n < *first)
			*first = n;
	}
}

/* By itself, not as a part of what was taken up. */
static const struct rakor_butir *
own(const struct pantau_kerja *j, const struct rakor_butir *b, kb_text who)
{
	const struct rakor_butir *first = NULL;

	for (const struct rakor_butir *o = b; o != NULL; o = o->lama)
		seek(j, o, b, who, true, &first);
	return first;
}

/*
 * An item that was divided is taken up with its parts by one that is not; one
 * that is divided again says of each part what it repeats.
 */
const struct rakor_butir *
pantau_penerus(const struct pantau_kerja *j, const struct rakor_butir *b,
    kb_text who)
{
	const struct rakor_butir *first = own(j, b, who);

	for (const struct rakor_butir *up = b->induk; up != NULL;
	    up = up->induk)
		for (const struct rakor_butir *o = up; o != NULL; o = o->lama)
			seek(j, o, b, who, false, &first);
	return first;
}

/* Is what was entered of the one an entry of the other, too? */
static bool
alike(const struct pantau_kerja *j, const struct rakor_butir *b,
    const struct rakor_butir *next, kb_date from)
{
	if (pantau_berulang(&b->r) != pantau_berulang(&next->r))
		return false;
	return !pantau_berulang(&b->r) || (b->r.setiap.n == next->r.setiap.n &&
	    from.ymd >= pantau_mulai(j, next).ymd);
}

const struct rakor_butir *
pantau_tempat(const struct pantau_kerja *j, const struct rakor_butir *b,
    kb_text who, kb_date from)
{
	const struct rakor_butir *next;

	while ((next = pantau_penerus(j, b, who)) != NULL &&
	    next == own(j, b, who) &&
	    (next = pantau_bagian(j, next, who)) != NULL &&
	    alike(j, b, next, from))
		b = next;
	return b;
}

/* One of its periods holds those days, and is done. */
static bool
delivered(const struct pantau_kerja *j, const struct rakor_butir *o,
    kb_text who, const struct kb_period *days)
{
	struct rakor_sel s = { .butir = o, .penerima = who };
	char name[KB_PERIOD_NAME];
	struct kb_period p;
	size_t i;

	pantau_masa((enum rakor_setiap)o->r.setiap.n, days->from, &p, name);
	i = pantau_masuk_di(j, o, who, p.from, &s.ncatatan);
	/* Told of a whole year, it is no quarter's. */
	if (s.ncatatan == 0 || p.to.ymd < days->to.ymd ||
	    pantau_rentang(j->masuk[i].t->periode).to.ymd != p.to.ymd)
		return false;
	s.catatan = j->p->dalam->urut + i;
	pantau_nilai(&j->p->set, j->p->hari_ini, &s);
	return !rakor_terbuka(&s);
}

/* What it repeats, or where it says nothing what it is a part of. */
static const struct rakor_butir *
older(const struct rakor_butir *b)
{
	while (b->lama == NULL && b->induk != NULL)
		b = b->induk;
	return b->lama;
}

bool
pantau_sudah(const struct pantau_kerja *j, const struct rakor_butir *b,
    kb_text who, const struct kb_period *days)
{
	const struct rakor_butir *o = older(b);
	size_t n;

	/* What is told under the newer number counts there. */
	(void)pantau_masuk_di(j, b, who, days->from, &n);
	for (; n == 0 && o != NULL; o = older(o))
		if (pantau_berulang(&o->r) && pantau_menugasi(j, o, who) &&
		    delivered(j, o, who, days))
			return true;
	return false;
}
