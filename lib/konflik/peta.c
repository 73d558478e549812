/* SPDX-License-Identifier: ISC */
/* peta.c - regions and their levels as a map, of one period or several. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/peta.h"
#include "kesbang/text.h"
#include "peta.h"

void *
peta_keep(void ***keep, size_t *n, void *p)
{
	*keep = kb_realloc(*keep, *n + 1, sizeof(**keep));
	(*keep)[(*n)++] = p;
	return p;
}

static char *
text(struct konflik_peta *p, struct kb_buf *b)
{
	return peta_keep(&p->keep, &p->nkeep, kb_buf_take(b));
}

/* ---- regions ---- */

/* Its rings are those that the file was read into. */
static void
outline(struct kb_pic_shape *to, const struct kb_shape *from, bool tiles)
{
	to->placed = true;
	to->centre = (struct kb_pic_point){ (from->box.west + from->box.east) /
	    2, (from->box.south + from->box.north) / 2 };
	to->ring = tiles ? NULL : from->ring;
	to->nring = tiles ? 0 : from->nring;
}

static const struct konflik_petak *
tile_of(const struct konflik_susunan *s, const char *code)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->petak[i].kode.s, code) == 0)
			return &s->petak[i];
	return NULL;
}

/* "KUTAI TIMUR", where the sheet of tiles has nothing shorter.  A city keeps
 * its word: Bogor is also a regency. */
static const char *
label_of(struct konflik_peta *p, const struct konflik_petak *tile,
    const char *name)
{
	static const char word[] = "Kabupaten ";
	struct kb_buf b = KB_BUF_INIT;
	char *s;

	if (tile != NULL && tile->label != NULL) {
		kb_buf_adds(&b, tile->label);
		return text(p, &b);
	}
	if (name != NULL && strncmp(name, word, strlen(word)) == 0)
		name += strlen(word);
	kb_buf_adds(&b, name != NULL ? name : "");
	s = text(p, &b);
	kb_upper(s);
	return s;
}

/* Regions that are further down stand in blocks of those just below the
 * whole, unless a sheet or their places say where. */
static void
grouped(struct kb_kantor *k, struct konflik_peta *p,
    const struct konflik_susunan *tiles, const struct konflik_keadaan *s,
    struct kb_pic_shape *shape, size_t n)
{
	int level = konflik_tempat_tingkat(&s->induk, 0);
	const struct kb_pic_shape *before = NULL;

	for (size_t i = 0; i < n; i++)
		if (shape[i].row > 0 || shape[i].placed)
			return;
	for (size_t i = 0; i < n && level < s->tiap; i++) {
		kb_code at = kb_region_at(&s->tempat[i].kode, level);
		struct kb_buf name = KB_BUF_INIT, b = KB_BUF_INIT;

		shape[i].brief = shape[i].code + strlen(at.s) + 1;
		if (before == NULL || strncmp(before->code, shape[i].code,
		    strlen(at.s)) != 0) {
			kb_buf_addf(&b, "%s %s", at.s, label_of(p, tile_of(
			    tiles, at.s), kb_region_name(k, at.s, &name)));
			shape[i].group = text(p, &b);
		} else
			shape[i].group = before->group;
		before = &shape[i];
		kb_buf_free(&name);
	}
}

static enum kb_pic_change
change(const struct konflik_tempat *t)
{
	if (t->tingkat == 0 || t->semula == 0)
		return KB_PIC_NO_CHANGE;
	return t->tingkat > t->semula ? KB_PIC_UP : t->tingkat < t->semula ?
	    KB_PIC_DOWN : KB_PIC_SAME;
}

static void
region(struct kb_kantor *k, struct konflik_peta *p,
    const struct konflik_peta_tanya *ask, const struct peta_kelas *c,
    const struct konflik_susunan *tiles, const struct konflik_tempat *t,
    struct kb_pic_shape *to)
{
	const struct konflik_petak *tile = tile_of(tiles, t->kode.s);
	const struct kb_shape *land = ask->batas != NULL ?
	    kb_geo_find(ask->batas, t->kode.s) : NULL;
	struct kb_buf b = KB_BUF_INIT;

	to->code = t->kode.s;
	to->label = label_of(p, tile, t->nama);
	if (kb_region_level(t->kode.s) <= 2)
		kb_region_long(k, &t->kode, &b);
	else
		kb_buf_adds(&b, t->nama);
	to->name = text(p, &b);
	to->class = t->kelas == KONFLIK_PETA_TINGKAT ? c->levels - t->tingkat :
	    c->of[t->kelas];
	to->change = change(t);
	if (t->potensi > 0) {
		kb_buf_addf(&b, "%zu potensi", t->potensi);
		to->figure = text(p, &b);
	}
	to->flagged = t->belum_lapor && t->kelas != KONFLIK_PETA_BELUM_LAPOR;
	if (land != NULL)
		outline(to, land, ask->petak);
	if (tile != NULL && !(land != NULL && ask->petak)) {
		to->row = (int)tile->baris.v;
		to->col = (int)tile->kolom.v;
	}
}

/* ---- what stands around it ---- */

/* What is of the whole alone is on no tile, and not left out. */
static void
elsewhere(struct kb_buf *b, const struct konflik_keadaan *s)
{
	const struct konflik_tempat *t = &s->tempat[s->ntempat - 1];

	if (t->potensi + t->peristiwa.n == 0)
		return;
	kb_buf_addf(b, "Tidak pada peta (%s):", t->nama);
	if (t->potensi > 0)
		kb_buf_addf(b, " %zu potensi", t->potensi);
	if (t->peristiwa.n > 0)
		kb_buf_addf(b, "%s %zu peristiwa", t->potensi > 0 ? ";" : "",
		    t->peristiwa.n);
	kb_buf_addc(b, '.');
}

static void
notes(struct kb_kantor *k, const struct konflik_peta_tanya *ask,
    const struct konflik_peta *p, struct kb_buf *b)
{
	const struct konflik_keadaan *s = &p->keadaan[p->n - 1];

	elsewhere(b, s);
	kb_buf_adds(b, b->len > 0 ? "\n" : "");
	konflik_luar_kata(s, b);
	if (p->astray > 0)
		kb_buf_addf(b, "%zu peristiwa bertitik di luar wilayah "
		    "catatannya dan dihitung dalam wilayah itu (periksa "
		    "peristiwa --batas).\n", p->astray);
	kb_buf_addf(b, "Sumber: register %s, keadaan ",
	    k->office.nama != NULL ? k->office.nama : "kantor");
	kb_date_long(b, k->env.today);
	kb_buf_adds(b, ".\n");
	konflik_rubrik_kata(k, &s->rubrik, b);
	if (b->len > 0 && b->s[b->len - 1] != '\n')
		kb_buf_addc(b, '\n');
	if (ask->batas != NULL && ask->batas->attribution != NULL)
		kb_buf_addf(b, "%s%s\n", strncmp(ask->batas->attribution,
		    "Batas", 5) == 0 ? "" : "Batas: ",
		    ask->batas->attribution);
	kb_buf_addf(b, "Potensi dan peristiwa tidak dijumlahkan. Peta ini %s"
	    "bukan penetapan batas hukum.", ask->batas != NULL && !ask->petak ?
	    "" : "tidak menurut skala dan ");
	if (p->map->nshape > 0 && p->map->shape->brief != NULL)
		kb_buf_adds(b, "\nPetak tanpa nama memuat angka akhir kode "
		    "wilayahnya.");
}

static void
compared(const struct konflik_keadaan *s, bool several, struct kb_buf *b)
{
	kb_date before = kb_date_add(s->masa.from, -1);

	kb_buf_adds(b, "Dibanding ");
	if (several)
		kb_buf_adds(b, "sehari sebelum periodenya");
	else
		kb_date_long(b, before);
}

char *
peta_tanda(kb_enum class)
{
	char *mark = kb_strdup(class.n > 0 ? kb_word_label(kb_klasifikasi,
	    class) : "belum diklasifikasi");

	kb_upper(mark);
	return mark;
}

static int
map(struct kb_kantor *k, struct konflik_peta *p,
    const struct konflik_peta_tanya *ask, const struct peta_kelas *c,
    const struct konflik_susunan *tiles, size_t i, struct kb_err *err)
{
	const struct konflik_keadaan *s = &p->keadaan[i];
	struct kb_pic_map *m = &p->map[i];
	struct kb_pic_shape *shape = peta_keep(&p->keep, &p->nkeep,
	    kb_alloc((s->ntempat + 1) * sizeof(*shape)));
	struct kb_buf b = KB_BUF_INIT;

	*m = (struct kb_pic_map){ .class = c->class, .nclass = c->n,
	    .shape = shape, .nshape = s->ntempat - 1, .legend =
	    "Tingkat kerawanan", .borders = ask->batas != NULL && !ask->petak,
	    .flag_label = "belum lapor; tingkat menurut catatan kantor ini" };
	for (size_t t = 0; t < m->nshape; t++)
		region(k, p, ask, c, tiles, &s->tempat[t], &shape[t]);
	grouped(k, p, tiles, s, shape, m->nshape);
	kb_period_long(&b, &s->masa);
	if (s->masa.from.ymd <= k->env.today.ymd && s->masa.to.ymd >
	    k->env.today.ymd)
		kb_buf_adds(&b, " (belum berakhir)");
	m->frame = text(p, &b);
	peta_brief(&s->masa, &b);
	m->brief = text(p, &b);
	kb_buf_adds(&b, "Peta Potensi Konflik Sosial ");
	konflik_tempat_judul(k, &s->induk, &b);
	if (s->tiap != konflik_tempat_tingkat(&s->induk, 0))
		kb_buf_addf(&b, " per %s", kb_word_label(konflik_tiap,
		    (kb_enum){ (uint8_t)s->tiap }));
	m->title = text(p, &b);
	compared(s, p->n > 1, &b);
	m->change_label = text(p, &b);
	return peta_titik(k, ask, p, i, err);
}

/* ---- periods ---- */

/* What the span is one of; 0: of nothing that recurs. */
static enum kb_each
each_of(const struct kb_period *p)
{
	for (enum kb_each e = KB_EACH_WEEK; e <= KB_EACH_YEAR; e++)
		if (kb_period_is(e, p))
			return e;
	return 0;
}

void
peta_brief(const struct kb_period *p, struct kb_buf *b)
{
	char name[KB_PERIOD_NAME];
	enum kb_each each = each_of(p);

	if (each == 0) {
		kb_period_long(b, p);
		return;
	}
	kb_period_at(each, p->to, 0, name);
	if (strlen(name) > 5 && kb_is_letter(name[5]))	/* "2024-T3" */
		kb_buf_addf(b, "%s %.4s", name + 5, name);
	else
		kb_buf_adds(b, name);
}

static int
states(struct kb_kantor *k, const struct konflik_peta_tanya *ask,
    struct konflik_peta *p, struct kb_err *err)
{
	enum kb_each each = each_of(&ask->keadaan.masa);
	size_t n = ask->deret > 0 ? ask->deret : 1;
	int rc = 0;

	if (n > 1 && each == 0)
		return kb_fail(err, KB_USAGE, "--deret: periodenya harus satu "
		    "minggu, bulan, triwulan, catur wulan, semester atau tahun, "
		    "misalnya -p 2024-T3");
	p->keadaan = kb_alloc(n * sizeof(*p->keadaan));
	p->map = kb_alloc(n * sizeof(*p->map));
	for (size_t i = 0; rc == 0 && i < n; i++) {
		struct konflik_tanya one = ask->keadaan;

		if (n > 1)
			one.masa = kb_period_at(each, one.masa.to,
			    (int)i + 1 - (int)n, NULL);
		p->n = i + 1;
		if (i + 1 == n && ask->siap != NULL) {
			p->keadaan[i] = *ask->siap;
			break;
		}
		p->nown = p->n;
		rc = konflik_keadaan(k, &one, &p->keadaan[i], err);
	}
	return rc;
}

int
konflik_peta(struct kb_kantor *k, const struct konflik_peta_tanya *ask,
    struct konflik_peta *p, struct kb_err *err)
{
	const struct peta_kelas *c;
	struct kb_buf b = KB_BUF_INIT;
	kb_code induk;
	kb_enum class = { 0 };
	size_t told = 0;
	int rc = 0;

	memset(p, 0, sizeof(*p));
	induk = konflik_induk(k, ask->keadaan.wilayah);
	if (konflik_tempat_ada(k, &induk, ask->keadaan.tiap, err) != 0)
		return -1;
	if (states(k, ask, p, err) != 0)
		return -1;
	if (ask->susunan != NULL && konflik_susunan_cocok(k, ask->susunan,
	    &p->keadaan[0], err) != 0)
		return -1;
	if (ask->susunan == NULL && konflik_susunan_kantor(k,
	    &p->keadaan[0].induk, &p->susunan, err) != 0)
		return -1;
	for (size_t i = 0; i < p->n; i++) {
		if (p->keadaan[i].n > 0)
			class = konflik_klasifikasi(told, class,
			    p->keadaan[i].klasifikasi);
		told += p->keadaan[i].n;
	}
	c = peta_kelas(k, p);
	for (size_t i = 0; rc == 0 && i < p->n; i++)
		rc = map(k, p, ask, c, ask->susunan != NULL ? ask->susunan :
		    &p->susunan, i, err);
	kb_buf_adds(&b, rc == 0 ? p->map[0].frame : "");
	if (rc == 0 && p->n > 1)
		kb_buf_addf(&b, " s.d. %s", p->map[p->n - 1].frame);
	if (rc == 0 && konflik_sebagian(&p->keadaan[0]) != NULL) {
		kb_buf_addc(&b, '\n');
		konflik_sebagian_kata(&p->keadaan[0], &b);
	}
	p->map[0].subtitle = text(p, &b);
	notes(k, ask, p, &b);
	p->map[0].notes = text(p, &b);
	if (rc == 0 && !ask->keadaan.publik && told > 0)
		p->map[0].mark = peta_keep(&p->keep, &p->nkeep,
		    peta_tanda(class));
	elsewhere(&b, &p->keadaan[p->n - 1]);
	p->sisa = text(p, &b);
	return rc;
}

void
konflik_peta_free(struct konflik_peta *p)
{
	for (size_t i = 0; i < p->nown; i++)
		konflik_keadaan_free(&p->keadaan[i]);
	for (size_t i = 0; i < p->nkeep; i++)
		free(p->keep[i]);
	free(p->keep);
	free(p->keadaan);
	free(p->map);
	konflik_susunan_free(&p->susunan);
	memset(p, 0, sizeof(*p));
}
