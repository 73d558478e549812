/* SPDX-License-Identifier: ISC */
/*
 * titik.c - the events of a map.  One stands where it was only by boundaries,
 * and only where its point is that of a place and not the middle of something
 * wider; all others are counted in their regions.
 */
#include "keadaan.h"
#include "peta.h"
#include "rules.h"

#define T struct peristiwa
static const struct kb_field titik_fields[] = {
	REGION(T, wilayah, ""), REAL(T, lintang, ""), REAL(T, bujur, ""),
	ENUM(T, presisi_lokasi, konflik_presisi_lokasi, ""),
};
#undef T

static const struct kb_type titik_type = {
	.name = "peristiwa", .table = "peristiwa",
	.size = sizeof(struct peristiwa), KB_FIELDS(titik_fields),
};

struct titik {
	const struct konflik_keadaan *s;
	const struct kb_geo	*batas;	/* NULL: none is drawn */
	struct kb_pic_spot	*spot;
	size_t			 n;
	size_t			 astray;	/* points that are in another
						   region than their record's */
};

/* Of a place, and not the middle of something wider; of unknown precision it
 * may be that. */
static bool
placed(const struct peristiwa *p)
{
	return p->lintang.known && p->bujur.known && p->presisi_lokasi.n > 0 &&
	    p->presisi_lokasi.n <= KONFLIK_PRESISI_DESA;
}

static bool
astray(const struct titik *t, size_t at, const struct peristiwa *p)
{
	const struct kb_shape *shape = kb_geo_find(t->batas,
	    t->s->tempat[at].kode.s);

	return shape != NULL && !kb_shape_holds(shape, p->bujur.v,
	    p->lintang.v);
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct titik *t = arg;
	const struct peristiwa *p = rec;
	size_t at = keadaan_tempat(t->s, &p->wilayah);
	bool out;

	(void)err;
	if (at + 1 == t->s->ntempat)
		return 0;			/* of the whole: see notes */
	t->spot = kb_grow(t->spot, t->n, sizeof(*t->spot));
	out = placed(p) && astray(t, at, p);
	t->astray += out;
	t->spot[t->n++] = (struct kb_pic_spot){ .code =
	    t->s->tempat[at].kode.s, .n = 1, .at = { p->bujur.v, p->lintang.v },
	    .placed = placed(p) && !out };
	return 0;
}

/* Tiles have no places: what is in one region is one. */
static void
by_region(struct titik *t)
{
	for (size_t i = 0; i + 1 < t->s->ntempat; i++)
		t->n += t->s->tempat[i].peristiwa.n > 0;
	t->spot = kb_alloc((t->n + 1) * sizeof(*t->spot));
	t->n = 0;
	for (size_t i = 0; i + 1 < t->s->ntempat; i++)
		if (t->s->tempat[i].peristiwa.n > 0)
			t->spot[t->n++] = (struct kb_pic_spot){
			    .code = t->s->tempat[i].kode.s,
			    .n = t->s->tempat[i].peristiwa.n };
}

int
peta_titik(struct kb_kantor *k, const struct konflik_peta_tanya *ask,
    struct konflik_peta *p, size_t i, struct kb_err *err)
{
	struct konflik_tanya one = ask->keadaan;
	struct titik t = { .s = &p->keadaan[i], .batas = ask->batas };
	int rc = 0;

	one.masa = t.s->masa;
	if (p->map[i].borders)
		rc = keadaan_tiap_peristiwa(k, &one, &t.s->induk, &titik_type,
		    add, &t, err);
	else
		by_region(&t);
	if (t.spot != NULL)
		peta_keep(&p->keep, &p->nkeep, t.spot);
	p->map[i].spot = t.spot;
	p->map[i].nspot = t.n;
	p->astray += t.astray;
	p->map[i].spot_label = "peristiwa dalam periode";
	return rc;
}
