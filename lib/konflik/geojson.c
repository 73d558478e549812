/* SPDX-License-Identifier: ISC */
/*
 * geojson.c - events as points, regions as areas.
 *
 * Such a file is made to be handed on and put on the web: of a record only
 * the columns that are not private, and in the pictures' words.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keadaan.h"
#include "kesbang/batas.h"
#include "kesbang/peta.h"
#include "kesbang/text.h"

/* ---- regions ---- */

/* There is no hatching here: what is not known is grey, and darker than what
 * is known to be nothing. */
static const struct {
	const char	*name, *fill;
	bool		 silent;	/* none recorded is not none */
} classes[] = {
	[KONFLIK_PETA_TANPA_TINGKAT] = { "belum_dinilai", "#d9d9d9", false },
	[KONFLIK_PETA_NIHIL] = { "nihil", "#ffffff", false },
	[KONFLIK_PETA_KOSONG] = { "tanpa_potensi", "#ffffff", false },
	[KONFLIK_PETA_BELUM_LAPOR] = { "belum_lapor", "#969696", true },
	[KONFLIK_PETA_BELUM_WAKTUNYA] = { "belum_waktunya", "#bdbdbd", true },
	[KONFLIK_PETA_TANPA_CATATAN] = { "tanpa_catatan", "#bdbdbd", true },
};

/* A figure of a region; where it has sent nothing, or not all is told, 0 is
 * not known. */
static void
put_count(struct kb_geojson *g, const char *name, size_t n, bool silent)
{
	if (n == 0 && silent)
		kb_geojson_text(g, name, NULL);
	else
		kb_geojson_number(g, name, (int64_t)n);
}

static void
describe(struct kb_kantor *k, const struct konflik_keadaan *s,
    const struct konflik_tempat *t, struct kb_buf *b)
{
	if (t->kelas == KONFLIK_PETA_TINGKAT)
		kb_buf_addf(b, "Tingkat kerawanan: %s",
		    konflik_tingkat_label(k, s, t->tingkat));
	else
		konflik_kelas_kata(s, t->kelas, b);
	if (t->potensi > 0)
		kb_buf_addf(b, "; potensi terbuka: %zu", t->potensi);
	if (t->peristiwa.n > 0)
		kb_buf_addf(b, "; peristiwa: %zu", t->peristiwa.n);
	if (t->lapor != NULL && t->kelas != KONFLIK_PETA_NIHIL &&
	    t->kelas != KONFLIK_PETA_BELUM_LAPOR && t->kelas !=
	    KONFLIK_PETA_BELUM_WAKTUNYA)
		kb_buf_addf(b, "; laporan: %s", t->lapor->hasil);
}

static void
put_region(struct kb_kantor *k, const struct konflik_keadaan *s,
    const struct konflik_tempat *t, const struct kb_shape *shape,
    struct kb_geojson *g)
{
	bool level = t->kelas == KONFLIK_PETA_TINGKAT;
	bool part = konflik_sebagian(s) != NULL;
	bool flagged = t->belum_lapor && t->kelas != KONFLIK_PETA_BELUM_LAPOR;
	bool silent = part || (!level && classes[t->kelas].silent);
	const char *class = level ? s->tingkat[t->tingkat] :
	    part && t->kelas == KONFLIK_PETA_KOSONG ? "sudah_lapor" :
	    classes[t->kelas].name;
	struct kb_buf text = KB_BUF_INIT;
	char fill[8];

	(void)snprintf(fill, sizeof(fill), "#%06x",
	    kb_pic_fill((int)t->tingkat, (int)s->ntingkat) & 0xffffff);
	describe(k, s, t, &text);
	kb_geojson_shape(g, t->kode.s, shape);
	kb_geojson_text(g, "jenis", "wilayah");
	kb_geojson_text(g, "kode", t->kode.s);
	kb_geojson_text(g, "nama", shape->name);
	kb_geojson_text(g, "kelas", class);
	kb_geojson_text(g, "tingkat", t->tingkat > 0 ? class : NULL);
	put_count(g, "potensi", t->potensi, silent);
	put_count(g, "peristiwa", t->peristiwa.n, silent);
	kb_geojson_text(g, "pelaporan", t->lapor != NULL ? t->lapor->hasil :
	    NULL);
	/* Coloured by other records, and silent for all that: a thick line. */
	kb_geojson_style(g, &(struct kb_geo_style){ .title = shape->name,
	    .description = text.s, .stroke = flagged ? "#1a1a1a" : "#555555",
	    .stroke_width = flagged ? "4" : "1", .stroke_opacity = "1",
	    .fill = level ? fill : classes[t->kelas].fill,
	    .fill_opacity = "0.7" });
	kb_buf_free(&text);
}

static void
put_regions(struct kb_kantor *k, const struct konflik_keadaan *s,
    const struct kb_geo *batas, struct kb_geojson *g)
{
	const struct kb_shape *shape;

	for (size_t i = 0; i + 1 < s->ntempat; i++)
		if ((shape = kb_geo_find(batas, s->tempat[i].kode.s)) != NULL)
			put_region(k, s, &s->tempat[i], shape, g);
}

/* ---- events ---- */

struct writing {
	struct kb_kantor	*k;
	const struct konflik_keadaan *s;
	const struct kb_geo	*batas;
	struct kb_geojson	*g;
	struct konflik_geojson	*told;
	uint8_t			 field[KB_MAX_FIELDS];	/* that may leave */
	size_t			 nfield;
	bool			 publik;
	const struct kb_field	*presisi;
	struct kb_buf		 row, scratch, id;
};

static void
choose_columns(struct writing *w)
{
	const struct kb_type *t = &peristiwa_type;

	for (size_t i = 0; i < t->nfield; i++) {
		const struct kb_field *f = &t->field[i];

		if (strcmp(f->name, "presisi_lokasi") == 0)
			w->presisi = f;
		if (!f->private && !kb_in_list("kantor|revisi|lintang|bujur",
		    f->name))
			w->field[w->nfield++] = (uint8_t)i;
	}
}

/* "Ekses Politik, 7 Agustus 2024"; where it was, and how exactly. */
static void
style_event(struct writing *w, const struct peristiwa *p, bool placed)
{
	struct kb_buf title = KB_BUF_INIT, text = KB_BUF_INIT;

	kb_buf_cut(&w->scratch, 0);
	kb_show(w->presisi, p, &w->k->env, &w->scratch);
	kb_buf_addf(&title, "%s, ", kb_code_label(w->k, "isu", p->isu));
	kb_date_long(&title, p->mulai);
	w->k->env.place(w->k, p->wilayah.s, &text);
	if (p->lokasi != NULL)
		kb_buf_addf(&text, "; %s", p->lokasi);
	if (placed)
		kb_buf_addf(&text, "; letak titik: %s", w->scratch.len > 0 ?
		    w->scratch.s : "ketelitian tidak dicatat");
	kb_geojson_style(w->g, &(struct kb_geo_style){ .title = title.s,
	    .description = kb_buf_str(&text), .marker_size = "small",
	    .marker_color = "#252525" });
	kb_buf_free(&title);
	kb_buf_free(&text);
}

/* A point beside its region is misplaced, or the region is. */
static void
check_place(struct writing *w, const struct peristiwa *p)
{
	size_t i = keadaan_tempat(w->s, &p->wilayah);
	const struct kb_shape *shape = w->batas == NULL ? NULL :
	    kb_geo_find(w->batas, w->s->tempat[i].kode.s);

	if (shape == NULL || kb_shape_holds(shape, p->bujur.v, p->lintang.v))
		return;
	if (w->told->di_luar++ == 0)
		w->told->contoh = kb_asprintf("%s di luar %s",
		    keadaan_sebut(w->k, &p->head, &w->id), shape->name);
}

/* The number of a record that stays inside tells that there is one. */
static void
drop_references(struct writing *w, void *rec)
{
	const struct peristiwa *p = rec;

	for (size_t i = 0; i < w->nfield; i++) {
		const struct kb_field *f = &peristiwa_type.field[w->field[i]];
		kb_text *to = (kb_text *)((char *)rec + f->at);
		char *sql;

		if (f->kind != KB_REF || *to == NULL)
			continue;
		sql = kb_asprintf("SELECT 1 FROM %s WHERE nomor = ? AND "
		    "kantor = ? AND " KB_CLASS_PUBLIC, f->list);
		if (kb_one(w->k->db, 0, sql, KB_ARGS2(*to,
		    p->head.kantor.s)) == 0)
			*to = NULL;
		free(sql);
	}
}

static int
put_event(void *arg, void *rec, struct kb_err *err)
{
	struct writing *w = arg;
	const struct peristiwa *p = rec;
	bool placed = p->lintang.known && p->bujur.known;

	(void)err;
	w->told->peristiwa++;
	w->told->tertutup += p->klasifikasi.n != 1;	/* biasa */
	if (placed) {
		kb_geojson_point(w->g, keadaan_sebut(w->k, &p->head, &w->id),
		    p->bujur.v, p->lintang.v);
		check_place(w, p);
	} else {
		kb_geojson_nowhere(w->g, keadaan_sebut(w->k, &p->head, &w->id));
		w->told->tanpa_titik++;
	}
	kb_geojson_text(w->g, "jenis", "peristiwa");
	kb_buf_cut(&w->row, 0);
	if (w->publik)
		drop_references(w, rec);
	kb_json_fields(&w->row, &peristiwa_type, p, &w->k->env, w->field,
	    w->nfield);
	kb_geojson_members(w->g, w->row.s);
	style_event(w, p, placed);
	return 0;
}

static int
put_events(struct writing *w, const struct konflik_tanya *ask,
    struct kb_err *err)
{
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT], *sql;
	struct kb_filter f;
	int rc = keadaan_saring(w->k, ask, &w->s->induk, &peristiwa_type,
	    &f, err);

	kb_date_iso(ask->masa.from, from);
	kb_date_iso(ask->masa.to, to);
	sql = kb_asprintf("mulai BETWEEN '%s' AND '%s'", from, to);
	if (rc == 0) {
		kb_filter_add_sql(&f, sql);
		f.limit = -1;
		rc = kb_store_list(w->k->db, &f, put_event, w, err);
	}
	free(sql);
	kb_filter_free(&f);
	return rc;
}

int
konflik_geojson(struct kb_kantor *k, const struct konflik_tanya *ask,
    const struct kb_geo *batas, struct kb_sink *out,
    struct konflik_geojson *told, struct kb_err *err)
{
	struct konflik_keadaan s;
	struct kb_buf masa = KB_BUF_INIT, b = KB_BUF_INIT;
	struct kb_geojson g;
	struct writing w = { .k = k, .s = &s, .batas = batas, .g = &g,
	    .told = told, .publik = ask->publik };
	int rc = konflik_keadaan(k, ask, &s, err);

	*told = (struct konflik_geojson){ 0 };
	if (rc == 0) {
		choose_columns(&w);
		kb_period_long(&masa, &ask->masa);
		kb_geojson_begin(&g, &b, out);
		kb_geojson_member(&g, "periode", kb_buf_str(&masa));
		kb_buf_cut(&masa, 0);
		konflik_sebagian_kata(&s, &masa);
		if (masa.len > 0)
			kb_geojson_member(&g, "dimuat", masa.s);
		if (batas != NULL)
			kb_geojson_member(&g, "catatan", "Bukan penetapan "
			    "batas hukum.");
		if (batas != NULL && batas->attribution != NULL)
			kb_geojson_member(&g, "attribution",
			    batas->attribution);
		if (batas != NULL)
			put_regions(k, &s, batas, &g);
		rc = put_events(&w, ask, err);
		kb_geojson_end(&g);
	}
	konflik_keadaan_free(&s);
	kb_buf_free(&masa);
	kb_buf_free(&b);
	kb_buf_free(&w.row);
	kb_buf_free(&w.scratch);
	kb_buf_free(&w.id);
	return rc;
}
