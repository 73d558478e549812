/* SPDX-License-Identifier: ISC */
/*
 * batas_titik.c - points that are not in the region of their record, as drawn
 * in a file of boundaries.  Such a file is drawn more coarsely than the land
 * is: what is nearer than that to the line may be in it.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/batas.h"
#include "kesbang/money.h"
#include "periksa.h"

#define COARSE 1.0			/* kilometres */

struct titik {
	struct kb_kantor	*k;
	const struct kb_geo	*geo;
	const struct kb_lint	*l;
	struct konflik_titik	*told;
	int			 nomor, lintang, bujur, wilayah;	/* fields */
	const struct kb_type	*type;
};

static const void *
at(const struct titik *t, const void *rec, int field)
{
	return (const char *)rec + t->type->field[field].at;
}

/* The smallest region of the file that holds the code. */
static const struct kb_shape *
shape_of(const struct kb_geo *geo, const kb_code *code)
{
	const struct kb_shape *found = NULL;

	for (int level = 4; level > 0 && found == NULL; level--) {
		kb_code up = kb_region_at(code, level);

		if (up.s[0] != '\0')
			found = kb_geo_find(geo, up.s);
	}
	return found;
}

/* Another that is no wider than its own, and holds the point. */
static const struct kb_shape *
holder(const struct kb_geo *geo, const struct kb_shape *own, double lon,
    double lat)
{
	for (size_t i = 0; i < geo->n; i++)
		if (kb_region_level(geo->shape[i].code.s) >=
		    kb_region_level(own->code.s) &&
		    kb_shape_holds(&geo->shape[i], lon, lat))
			return &geo->shape[i];
	return NULL;
}

static void
outside(const struct titik *t, const char *nomor, const struct kb_shape *own,
    double lon, double lat, double away)
{
	const struct kb_shape *other = holder(t->geo, own, lon, lat);
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, "titik lintang ");
	kb_degrees(&b, lat);
	kb_buf_adds(&b, ", bujur ");
	kb_degrees(&b, lon);
	kb_buf_adds(&b, " terletak ");
	kb_int_dots(&b, (int64_t)(away + 0.5));
	kb_buf_addf(&b, " km di luar %s", own->name);
	if (other != NULL)
		kb_buf_addf(&b, ", di %s", other->name);
	kb_buf_adds(&b, "; periksa titiknya dan wilayahnya");
	t->l->found(t->l->arg, nomor, "lintang", kb_buf_str(&b),
	    periksa_dasar(PERIKSA_TITIK));
	kb_buf_free(&b);
}

static int
look(void *arg, void *rec, struct kb_err *err)
{
	struct titik *t = arg;
	const kb_real *lat = at(t, rec, t->lintang), *lon = at(t, rec, t->bujur);
	const struct kb_shape *own;
	double away;

	(void)err;
	if (!lat->known || !lon->known)
		return 0;
	t->told->titik++;
	own = shape_of(t->geo, at(t, rec, t->wilayah));
	if (own == NULL) {
		t->told->tanpa_bidang++;
		return 0;
	}
	if (kb_shape_holds(own, lon->v, lat->v))
		return 0;
	away = kb_shape_away(own, lon->v, lat->v);
	if (away > COARSE)
		outside(t, *(const kb_text *)at(t, rec, t->nomor), own, lon->v,
		    lat->v, away);
	return 0;
}

int
konflik_batas_titik(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_geo *geo, const struct kb_lint *l,
    struct konflik_titik *told, struct kb_err *err)
{
	struct titik t = { .k = k, .geo = geo, .l = l, .told = told,
	    .type = f->type, .nomor = kb_field_find(f->type, "nomor"),
	    .lintang = kb_field_find(f->type, "lintang"),
	    .bujur = kb_field_find(f->type, "bujur"),
	    .wilayah = kb_field_find(f->type, "wilayah") };

	*told = (struct konflik_titik){ 0 };
	if (t.lintang < 0 || t.bujur < 0 || t.wilayah < 0)
		return kb_fail(err, KB_USAGE, "--batas: %s tidak mempunyai "
		    "lintang dan bujur; periksa potensi atau peristiwa",
		    f->type->name);
	return kb_store_list(k->db, f, look, &t, err);
}

int
konflik_batas_semua(struct kb_kantor *k, struct kb_input *in,
    const struct konflik_kolom_batas *column, struct kb_geo *geo,
    struct kb_err *err)
{
	struct kb_geo_opt opt = { .code = column->kode, .name = column->nama,
	    .env = &k->env };

	return kb_geo_read(in, &opt, geo, err);
}
