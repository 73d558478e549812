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

/* Counts add up to those of the regency; that there is none in a village says
 * nothing of the others. */
static kb_code
place_of(const struct pelanggaran *p)
{
	return p->jumlah.v == 0 ? p->wilayah : kb_region_at(&p->wilayah,
	    kb_region_level(p->wilayah.s) < 2 ? 1 : 2);
}

static void
make_key(const struct work *w, struct counted *c)
{
	const struct pelanggaran *p = &c->p;
	struct kb_buf b = KB_BUF_INIT;

	part(&b, p->pilkada);
	kb_buf_addf(&b, "%s\037%u\037", place_of(p).s, p->kepala_daerah.n);
	part_stage(w, &b, p);
	kb_buf_addf(&b, "%3s\037", p->paslon != NULL ? p->paslon : "");
	part_kind(w, &b, p->jenis);
	kb_buf_addf(&b, "%u\037", p->satuan.n);
	c->source = b.len;
	part(&b, p->sumber);
	c->key = kb_buf_take(&b);
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
add(struct pelanggaran_baris *x, const struct pelanggaran *p,
    struct kb_err *err)
{
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
begin_row(struct pelanggaran_daftar *d, const struct pelanggaran *p)
{
	d->baris = kb_grow(d->baris, d->n, sizeof(*d->baris));
	d->baris[d->n++] = (struct pelanggaran_baris){
		.pilkada = p->pilkada,
		.wilayah = place_of(p),
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
			begin_row(d, &c->p);
		if (i > 0 && c[-1].source == c->source &&
		    strncmp(c[-1].key, c->key, c->source) == 0 &&
		    strcmp(c[-1].key, c->key) != 0)
			d->berganda = true;
		if (add(&d->baris[d->n - 1], &c->p, err) != 0)
			return -1;
		if (d->masa.from.ymd == 0 || c->p.tanggal.ymd <
		    d->masa.from.ymd)
			d->masa.from = c->p.tanggal;
		if (c->p.tanggal.ymd > d->masa.to.ymd)
			d->masa.to = c->p.tanggal;
	}
	return 0;
}

/* ---- whose name stays inside ---- */

/* "Sumber 1": the same one all through, in the order of the rows. */
static void
number_sources(struct pelanggaran_daftar *d)
{
	const char **was = kb_alloc((d->n + 1) * sizeof(*was));
	size_t n = 0, j;
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < d->n; i++) {
		const char *s = d->baris[i].sumber;

		for (j = 0; s != NULL && j < n && !kb_same_name(was[j], s); j++)
			continue;
		if (s == NULL)
			continue;
		if (j == n)
			was[n++] = s;
		kb_buf_addf(&b, "Sumber %zu", j + 1);
		d->baris[i].sumber = kb_homes_text(&d->homes, &b);
	}
	free(was);
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
	make_key(w, c);
	return 0;
}

/* The office's code is of digits and dots. */
static char *
nearest_sql(const struct kb_kantor *k)
{
	return kb_asprintf("kantor = (SELECT kantor FROM pelanggaran b WHERE "
	    "b.tanggal = pelanggaran.tanggal AND b.kunci = pelanggaran.kunci "
	    "ORDER BY kantor <> '%s', kantor <> wilayah, kantor LIMIT 1)",
	    k->env.office.s);
}

size_t
pelanggaran_saring(struct kb_kantor *k, struct kb_filter *f)
{
	char *nearest = nearest_sql(k);
	int64_t all = kb_store_count(k->db, f);

	kb_filter_add_sql(f, nearest);
	free(nearest);
	return (size_t)(all - kb_store_count(k->db, f));
}

int
pelanggaran_daftar(struct kb_kantor *k, struct kb_filter *f, bool public,
    struct pelanggaran_daftar *d, struct kb_err *err)
{
	struct work w = { .k = k, .d = d };
	int64_t limit = f->limit;
	int rc;

	memset(d, 0, sizeof(*d));
	f->limit = -1;
	d->luar = pelanggaran_saring(k, f);
	rc = kb_collect(k->db, &stage_type, " WHERE mulai IS NOT NULL ORDER "
	    "BY mulai", KB_NONE, &w.stage, &w.nstage, &d->homes, err);
	if (rc == 0)
		rc = kb_store_list(k->db, f, take, &w, err);
	f->limit = limit;
	if (w.n > 0)
		qsort(w.c, w.n, sizeof(*w.c), by_key);
	if (rc == 0)
		rc = sum(&w, err);
	if (rc == 0 && public)
		number_sources(d);
	for (size_t i = 0; i < w.n; i++)
		free(w.c[i].key);
	free(w.c);
	free(w.stage);
	return rc;
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
	if (d->luar > 0)
		kb_buf_addf(b, "%zu catatan kantor lain tentang hal yang sama "
		    "tidak ikut dihitung.\n", d->luar);
}
