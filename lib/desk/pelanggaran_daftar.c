/* SPDX-License-Identifier: ISC */
/*
 * pelanggaran_daftar.c - counts of one stage, pair, kind, unit and source added
 * up; what differs in any of these stands apart.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "pelanggaran.h"

#define T struct pelanggaran_baris
static const struct kb_field fields[] = {
	TEXT(T, pilkada, "pemilihan", .show = true),
	REGION(T, wilayah, "kabupaten/kota, atau provinsi; yang 0: tempatnya "
	    "sendiri", .show = true),
	ENUM(T, kepala_daerah, pelanggaran_kepala_daerah, "pemilihan kepala "
	    "daerah yang mana", .show = true, .sparse = true),
	TEXT(T, tahapan, "tahapan", .show = true),
	TEXT(T, paslon, "nomor urut pasangan calon", .show = true),
	CODE(T, jenis, "pelanggaran", "yang diduga dilanggar", .show = true),
	INT(T, jumlah, "banyaknya; 0: dinyatakan tidak ada", .show = true),
	ENUM(T, satuan, pelanggaran_satuan, "yang dihitung", .show = true),
	TEXT(T, sumber, "sumbernya", .show = true),
	INT(T, diputus, "di antaranya yang diputus sebagai pelanggaran",
	    .show = true, .sparse = true),
	INT(T, bukan, "di antaranya yang diputus bukan pelanggaran",
	    .show = true, .sparse = true),
	INT(T, catatan, "banyaknya catatan"),
	DATE(T, mulai, "tanggal catatan pertama"),
	DATE(T, terakhir, "tanggal catatan terakhir"),
};
#undef T

const struct kb_type pelanggaran_baris_type = {
	.name = "pelanggaran", .help = "dugaan pelanggaran menurut tahapan dan "
	    "pasangan calon",
	.size = sizeof(struct pelanggaran_baris), KB_FIELDS(fields),
};

/* ---- in which order ---- */

struct stage {
	kb_text	 pilkada, tahapan;
	kb_date	 mulai;
};

static const struct kb_field stage_fields[] = {
	TEXT(struct stage, pilkada, ""), TEXT(struct stage, tahapan, ""),
	DATE(struct stage, mulai, ""),
};

static const struct kb_type stage_type = {
	.name = "tahapan", .table = "desk_tahapan",
	.size = sizeof(struct stage), KB_FIELDS(stage_fields),
};

/* One record, and what it is added to others by. */
struct counted {
	struct pelanggaran p;
	kb_code		 place;
	char		*key;
	size_t		 source;	/* where that begins in the key */
};

struct work {
	struct kb_kantor	*k;
	struct pelanggaran_daftar *d;
	struct stage		*stage;
	size_t			 nstage;
	struct counted		*c;
	size_t			 n;
	kb_date			 since;
};

static void
part(struct kb_buf *b, const char *text)
{
	if (text != NULL)
		kb_fold_name(b, text);
	kb_buf_addc(b, '\037');
}

/* Stages as they begin, those that are in no list after them. */
static void
part_stage(const struct work *w, struct kb_buf *b,
    const struct pelanggaran *p)
{
	char day[KB_DATE_TEXT] = "~";

	for (size_t i = 0; p->tahapan != NULL && i < w->nstage; i++)
		if (kb_same_name(w->stage[i].tahapan, p->tahapan) &&
		    kb_same_name(w->stage[i].pilkada, p->pilkada)) {
			kb_date_iso(w->stage[i].mulai, day);
			break;
		}
	kb_buf_adds(b, p->tahapan == NULL ? "~~" : day);
	kb_buf_addc(b, ' ');
	part(b, p->tahapan);
}

/* Kinds as the office lists them. */
static void
part_kind(const struct work *w, struct kb_buf *b, const char *kind)
{
	const char *code;
	size_t i = 0;

	while ((code = kb_code_nth(w->k, "pelanggaran", i)) != NULL &&
	    strcmp(code, kind) != 0)
		i++;
	kb_buf_addf(b, "%05zu", i);
	part(b, kind);
}

/* Counts add up to those of the regency, or to those just below what is counted
 * as well; that there is none in a village says nothing of the others. */
static kb_code
place_of(const struct pelanggaran *p, int above)
{
	int level = kb_region_level(p->wilayah.s);

	if (p->jumlah.v == 0 || level < 2)
		return p->wilayah;
	return kb_region_at(&p->wilayah, above < 2 ? 2 : above + 1);
}

static void
make_key(const struct work *w, struct counted *c)
{
	const struct pelanggaran *p = &c->p;
	struct kb_buf b = KB_BUF_INIT;

	part(&b, p->pilkada);
	kb_buf_addf(&b, "%s\037%u\037", c->place.s, p->kepala_daerah.n);
	part_stage(w, &b, p);
	kb_buf_addf(&b, "%3s\037", p->paslon != NULL ? p->paslon : "");
	part_kind(w, &b, p->jenis);
	kb_buf_addf(&b, "%u\037", p->satuan.n);
	c->source = b.len;
	part(&b, p->sumber);
	c->key = kb_buf_take(&b);
}

/* Where each stands: the key without a place says beside what. */
static void
make_places(struct work *w)
{
	struct pelanggaran_letak *a = kb_alloc((w->n + 1) * sizeof(*a));
	size_t n = 0;

	for (size_t i = 0; i < w->n; i++) {
		struct counted *c = &w->c[i];

		if (c->p.jumlah.v == 0)
			continue;
		make_key(w, c);
		a[n++] = (struct pelanggaran_letak){ .golongan = c->key,
		    .di = c->p.wilayah };
	}
	pelanggaran_sarang(a, n);
	n = 0;
	for (size_t i = 0; i < w->n; i++) {
		struct counted *c = &w->c[i];

		c->place = place_of(&c->p, c->p.jumlah.v == 0 ? 0 :
		    a[n++].atas);
		make_key(w, c);
	}
	free(a);
}

static int
by_key(const void *x, const void *y)
{
	const struct counted *a = x, *b = y;
	int c = strcmp(a->key, b->key);

	return c != 0 ? c : a->p.tanggal.ymd - b->p.tanggal.ymd;
}

/* ---- adding up ---- */

static int
add(const struct work *w, struct pelanggaran_baris *x,
    const struct pelanggaran *p, struct kb_err *err)
{
	if (w->since.ymd != 0 && p->tanggal.ymd >= w->since.ymd)
		x->masa = (kb_int){ x->masa.v + p->jumlah.v, true };
	if (x->mulai.ymd == 0)
		x->mulai = p->tanggal;
	x->terakhir = p->tanggal;
	x->catatan.v++;
	if (p->putusan.n == PUTUSAN_PELANGGARAN)
		x->diputus = (kb_int){ x->diputus.v + p->jumlah.v, true };
	if (p->putusan.n == PUTUSAN_BUKAN)
		x->bukan = (kb_int){ x->bukan.v + p->jumlah.v, true };
	return kb_sum_add(&x->jumlah.v, p->jumlah.v, err);
}

static void
begin_row(struct pelanggaran_daftar *d, const struct counted *c)
{
	const struct pelanggaran *p = &c->p;

	d->baris = kb_grow(d->baris, d->n, sizeof(*d->baris));
	d->baris[d->n++] = (struct pelanggaran_baris){
		.pilkada = p->pilkada,
		.wilayah = c->place,
		.kepala_daerah = p->kepala_daerah, .tahapan = p->tahapan,
		.paslon = p->paslon, .jenis = p->jenis, .satuan = p->satuan,
		.sumber = p->sumber, .jumlah.known = true,
		.catatan.known = true,
	};
}

static int
sum(struct work *w, struct kb_err *err)
{
	struct pelanggaran_daftar *d = w->d;

	for (size_t i = 0; i < w->n; i++) {
		const struct counted *c = &w->c[i];

		if (i == 0 || strcmp(c[-1].key, c->key) != 0)
			begin_row(d, c);
		if (i > 0 && c[-1].source == c->source &&
		    strncmp(c[-1].key, c->key, c->source) == 0 &&
		    strcmp(c[-1].key, c->key) != 0)
			d->berganda = true;
		if (add(w, &d->baris[d->n - 1], &c->p, err) != 0)
			return -1;
		if (d->masa.from.ymd == 0 || c->p.tanggal.ymd <
		    d->masa.from.ymd)
			d->masa.from = c->p.tanggal;
		if (c->p.tanggal.ymd > d->masa.to.ymd)
			d->masa.to = c->p.tanggal;
	}
	return 0;
}

/* Rows within the region of another one of the same group. */
static void
nest(struct pelanggaran_daftar *d)
{
	struct pelanggaran_letak *a = kb_alloc((d->n + 1) * sizeof(*a));
	size_t n = 0;

	for (size_t i = 0; i < d->n; i++)
		if (d->baris[i].jumlah.v > 0)
			a[n++] = (struct pelanggaran_letak){
			    .golongan = pelanggaran_golongan(&d->baris[i]),
			    .di = d->baris[i].wilayah };
	pelanggaran_sarang(a, n);
	n = 0;
	for (size_t i = 0; i < d->n; i++) {
		if (d->baris[i].jumlah.v == 0)
			continue;
		d->baris[i].dalam = a[n++].dalam;
		if (d->baris[i].dalam > 0)
			d->bersarang += (size_t)d->baris[i].catatan.v;
	}
	free(a);
}

/* ---- reading ---- */

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct work *w = arg;
	struct counted *c;

	(void)err;
	w->c = kb_grow(w->c, w->n, sizeof(*w->c));
	c = &w->c[w->n++];
	*c = (struct counted){ .p = *(struct pelanggaran *)rec };
	kb_homes_keep(&w->d->homes, &pelanggaran_type, &c->p);
	return 0;
}

#define CITY "substr(wilayah, 1, 5)"

/*
 * Of one thing the nearest office's record, and of the parts of a city one
 * office's: that there is none in a part is no count of the city.  The office's
 * code is of digits and dots.
 */
static char *
nearest_sql(const struct kb_kantor *k)
{
	const char *own = k->env.office.s;

	return kb_asprintf("baris IN (SELECT baris FROM (SELECT baris, kantor, "
	    "jumlah, first_value(kantor) OVER (PARTITION BY tanggal, kunci "
	    "ORDER BY kantor <> '%s', kantor <> wilayah, kantor) AS satu, "
	    "first_value(kantor) OVER (PARTITION BY jumlah > 0, tanggal, "
	    CITY ", lower(pilkada), kepala_daerah, lower(tahapan), "
	    "lower(paslon), jenis, satuan, lower(sumber) "
	    "ORDER BY kantor <> '%s', kantor <> " CITY ", kantor) AS bagi "
	    "FROM pelanggaran) WHERE kantor = satu AND (jumlah = 0 OR "
	    "kantor = bagi))", own, own);
}

size_t
pelanggaran_saring(struct kb_kantor *k, struct kb_filter *f)
{
	char *nearest;
	int64_t all;

	if (kb_one(k->db, 0, "SELECT count(DISTINCT kantor) FROM pelanggaran",
	    NULL) < 2)
		return 0;
	all = kb_store_count(k->db, f);
	nearest = nearest_sql(k);
	kb_filter_add_sql(f, nearest);
	free(nearest);
	return (size_t)(all - kb_store_count(k->db, f));
}

int
pelanggaran_baca(struct kb_kantor *k, struct kb_filter *f, kb_date since,
    struct pelanggaran_daftar *d, struct kb_err *err)
{
	struct work w = { .k = k, .d = d, .since = since };
	int64_t limit = f->limit;
	int rc;

	memset(d, 0, sizeof(*d));
	f->limit = -1;
	rc = kb_collect(k->db, &stage_type, " WHERE mulai IS NOT NULL ORDER "
	    "BY mulai", KB_NONE, &w.stage, &w.nstage, &d->homes, err);
	if (rc == 0)
		rc = kb_store_list(k->db, f, take, &w, err);
	f->limit = limit;
	make_places(&w);
	if (w.n > 0)
		qsort(w.c, w.n, sizeof(*w.c), by_key);
	if (rc == 0)
		rc = sum(&w, err);
	if (rc == 0)
		nest(d);
	for (size_t i = 0; i < w.n; i++)
		free(w.c[i].key);
	free(w.c);
	free(w.stage);
	return rc;
}

/* As the export of the records has them. */
static int
number_sources(struct kb_kantor *k, struct pelanggaran_daftar *d,
    struct kb_err *err)
{
	struct kb_apart *a = kb_apart_read(k->db, &pelanggaran_type, err);
	struct pelanggaran p = { .jenis = NULL };

	for (size_t i = 0; a != NULL && i < d->n; i++) {
		p.sumber = d->baris[i].sumber;
		kb_apart_put(a, &p);
		d->baris[i].sumber = p.sumber == NULL ? NULL :
		    kb_homes_dup(&d->homes, p.sumber);
	}
	kb_apart_free(a);
	return a != NULL ? 0 : -1;
}

int
pelanggaran_daftar(struct kb_kantor *k, struct kb_filter *f, bool public,
    struct pelanggaran_daftar *d, struct kb_err *err)
{
	size_t left = pelanggaran_saring(k, f);
	int rc = pelanggaran_baca(k, f, (kb_date){ 0 }, d, err);

	d->luar = left;
	return rc == 0 && public ? number_sources(k, d, err) : rc;
}

void
pelanggaran_daftar_free(struct pelanggaran_daftar *d)
{
	free(d->baris);
	kb_homes_free(&d->homes);
}

void
pelanggaran_daftar_kata(const struct pelanggaran_daftar *d, struct kb_buf *b)
{
	if (d->berganda)
		kb_buf_adds(b, "Hitungan sumber yang berlainan berdampingan "
		    "dan tidak dijumlahkan: boleh jadi tentang hal yang "
		    "sama.\n");
	if (d->bersarang > 0)
		kb_buf_adds(b, "Hitungan suatu wilayah dan wilayah di dalamnya "
		    "berdampingan dan tidak dijumlahkan: boleh jadi sudah "
		    "terhitung di sana.\n");
	if (d->luar > 0)
		kb_buf_addf(b, "%zu catatan kantor lain tentang hal yang sama "
		    "tidak ikut dihitung.\n", d->luar);
}
