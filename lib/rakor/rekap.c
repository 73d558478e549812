/* SPDX-License-Identifier: ISC */
/*
 * rekap.c - the cells of all meetings as a table of this run, counted by what
 * is asked for; in the BPK manner: how many of how many.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/daftar_rakor.h"
#include "pantau.h"

#define UKURAN(X)							\
	X("rapat", "rapat", NULL, .used = true)				\
	X("tahun", "tahun rapat", NULL, .used = true)			\
	X("rekomendasi", "rekomendasi", "butir", .used = true)		\
	X("penerima", "penerima", NULL, .used = true,			\
	    .called = rakor_addressee)					\
	X("jenis", "jenis", NULL, .used = true)				\
	X("status", "status", NULL, 0)					\
	X("waktu", "waktu", NULL, .used = true,				\
	    .unknown = "(tidak diukur)")				\
	X("bukti", "bukti", NULL, .used = true,				\
	    .unknown = "(belum ada)")					\
	X("triwulan", "triwulan jatuh tempo", NULL, .used = true,	\
	    .column = "jatuh_tempo", .by = KB_BY_QUARTER,		\
	    .unknown = "(tanpa batas)")					\
	X("tahun_batas", "tahun jatuh tempo", NULL, .used = true,	\
	    .column = "jatuh_tempo", .by = KB_BY_YEAR,			\
	    .unknown = "(tanpa batas)")

const struct kb_word rakor_ukuran[] = { UKURAN(KB_MEASURE_WORD) { 0 } };
static const struct kb_measure ukuran[] = { UKURAN(KB_MEASURE_HOW) };

const struct kb_rekap_of rakor_rekap = {
	.type = &rakor_keadaan_type, .what = "rekomendasi",
	.counted = "satu rekomendasi pada satu penerima, dan dari yang "
	    "berulang satu periode", .word = rakor_ukuran, .measure = ukuran,
	.first = "rapat",
};

/* ---- the table of this run ---- */

struct kata {				/* texts of one row */
	struct kb_buf	 keadaan, rapat, butir;
};

static void
forget(struct kata *t)
{
	kb_buf_free(&t->keadaan);
	kb_buf_free(&t->rapat);
	kb_buf_free(&t->butir);
}

static kb_text
key_of(const struct kb_head *h, struct kb_buf *b)
{
	kb_buf_cut(b, 0);
	kb_buf_addf(b, "%s/%s", h->kantor.s, h->nomor);
	return b->s;
}

/* Offices may call by one number what is not one: then it is told by KUNCI, so
 * that what is counted by number is not added up. */
static struct rakor_keadaan
row_of(struct kb_kantor *k, const struct rakor_pantau *p,
    const struct rakor_sel *s, struct kata *t)
{
	struct rakor_keadaan row = rakor_keadaan(k, s, &t->keadaan);
	const struct rapat *m = s->butir->rapat;

	if (m != NULL && rakor_rapat_find(p, m->head.nomor) != m)
		row.rapat = key_of(&m->head, &t->rapat);
	if (rakor_butir_find(p, row.rekomendasi) != s->butir)
		row.rekomendasi = key_of(&s->butir->r.head, &t->butir);
	return row;
}

static int
fill(struct kb_kantor *k, const struct rakor_pantau *p, struct kb_err *err)
{
	struct kata text = { { 0 } };
	struct kb_computed *to = NULL;
	int rc = kb_computed_begin(k->db, &rakor_keadaan_type, &to, err);

	for (size_t i = 0; rc == 0 && i < p->nsel; i++) {
		struct rakor_keadaan row;

		if (!rakor_dihitung(&p->sel[i]))
			continue;
		row = row_of(k, p, &p->sel[i], &text);
		rc = kb_computed_add(to, &row, err);
	}
	kb_computed_end(to);
	forget(&text);
	return rc;
}

/* Those that the filter lets through, and that count under a later number. */
static int
carried(struct kb_kantor *k, const struct rakor_pantau *p,
    const struct kb_filter *f, size_t *n, struct kb_err *err)
{
	struct rakor_keadaan *row = kb_alloc((p->nsel + 1) * sizeof(*row));
	struct kata text = { { 0 } };
	struct kb_homes homes = { 0 };
	int rc;

	*n = 0;
	for (size_t i = 0; i < p->nsel; i++) {
		if (!p->sel[i].diteruskan || p->sel[i].luar)
			continue;
		row[*n] = row_of(k, p, &p->sel[i], &text);
		kb_homes_keep(&homes, &rakor_keadaan_type, &row[(*n)++]);
	}
	rc = kb_filter_choose(k->db, f, row, n, err);
	kb_homes_free(&homes);
	forget(&text);
	free(row);
	return rc;
}

static void
note(const char *percent, size_t carried, struct kb_buf *b)
{
	kb_buf_addf(b, "sesuai: %s\n", percent);
	if (carried > 0)
		kb_buf_addf(b, "%zu diteruskan rapat kemudian: dihitung pada "
		    "nomor barunya\n", carried);
}

/* ---- how many of how many ---- */

static void
times(const struct rakor_pantau *p, struct rakor_hitung *h, uint8_t status,
    int64_t n)
{
	while (n-- > 0)
		rakor_hitung_add(p, h, &(struct rakor_sel){
		    .status = { status } });
}

static uint8_t
status_of(const char *code)
{
	for (uint8_t i = 0; rakor_status[i].name != NULL; i++)
		if (code != NULL && strcmp(rakor_status[i].name, code) == 0)
			return (uint8_t)(i + 1);
	return 0;
}

/* Of one row, or (row = rows.n) of all; where only some statuses are looked at
 * there is nothing to divide by. */
static struct rakor_hitung
share(const struct rakor_pantau *p, const struct kb_rekap *by_status,
    size_t row)
{
	const struct kb_rekap_side *c = &by_status->columns;
	struct rakor_hitung h = { 0 };
	int status = kb_field_named(&rakor_keadaan_type, "status");

	for (size_t i = 0; i < c->n; i++)
		times(p, &h, status_of(c->code[i]),
		    row == by_status->rows.n ? c->sum[i] :
		    by_status->cell[row * c->n + i]);
	if ((by_status->filter->used >> status & 1) != 0)
		h.pembagi = 0;
	return h;
}

static int
count(struct kb_kantor *k, const struct kb_filter *f, kb_enum row,
    const char *column, const struct kb_rekap_of *of, struct kb_rekap *r,
    struct kb_err *err)
{
	*r = (struct kb_rekap){ .of = of, .row = row, .filter = f,
	    .column = kb_rekap_named(of, column) };
	return kb_rekap_count(k, r, err);
}

int
rakor_rekap_count(struct kb_kantor *k, struct kb_rekap *r, struct kb_err *err)
{
	struct rakor_pantau p;
	struct kb_rekap s = { 0 };
	struct kb_buf b = KB_BUF_INIT;
	struct rakor_hitung h;
	size_t n;
	int rc = rakor_pantau(k, &(struct rakor_tanya){ 0 }, &p, err);

	if (rc == 0)
		rc = fill(k, &p, err);
	if (rc == 0)
		rc = kb_rekap_count(k, r, err);
	if (rc == 0)
		rc = count(k, r->filter, r->row, "status", r->of, &s, err);
	if (rc == 0)
		rc = carried(k, &p, r->filter, &n, err);
	if (rc == 0) {
		h = share(&p, &s, s.rows.n);
		rakor_persen(&h, &b);
		note(b.s, n, &r->note);
	}
	kb_buf_free(&b);
	kb_rekap_free(&s);
	rakor_pantau_free(&p);
	return rc;
}

/* ---- a line a meeting, an addressee ... ---- */

#define T struct rakor_jumlah
#define STATUS(i, col, text)						\
	KB_ROW_AS(T, status[(i) - 1], col, KB_INT, kb_int, text,	\
	    .show = true)

static const struct kb_field jumlah_fields[] = {
	TEXT(T, kode, "yang dihitung: nomor rapat, kode wilayah, ...",
	    .show = true),
	TEXT(T, nama, "sebutannya", .show = true),
	INT(T, resmi, "butir resmi rapatnya: anak butir bersama induknya",
	    .show = true),
	INT(T, butir, "butir yang dipantau: setiap anak butir, tanpa "
	    "pernyataan", .show = true),
	INT(T, jumlah, "rekomendasi x penerima x periode"),
	STATUS(RAKOR_SESUAI, "sesuai", "sudah sesuai"),
	STATUS(RAKOR_PROSES, "proses", "dalam proses"),
	STATUS(RAKOR_BELUM, "belum", "belum ditindaklanjuti"),
	STATUS(RAKOR_TERTUNDA, "tertunda", "tertunda"),
	STATUS(RAKOR_TIDAK_DAPAT, "tidak_dapat",
	    "tidak dapat ditindaklanjuti"),
	STATUS(RAKOR_TIDAK_BERLAKU, "tidak_berlaku", "tidak berlaku"),
	INT(T, terlambat, "belum selesai dan lewat batas waktu",
	    .show = true),
	INT(T, pembagi, "yang membagi persentase"),
	TEXT(T, persen, "yang sesuai, dari pembaginya", .show = true),
};
#undef T

const struct kb_type rakor_jumlah_type = {
	.name = "rekap", .help = "rekap tindak lanjut",
	.size = sizeof(struct rakor_jumlah), KB_FIELDS(jumlah_fields),
};

struct hitungan {			/* the same rows, counted three ways */
	struct kb_rekap	 status, waktu, butir;
};

static int64_t
late(const struct kb_rekap *r, size_t row)
{
	for (size_t i = 0; i < r->columns.n; i++)
		if (r->columns.code[i] != NULL && strcmp(r->columns.code[i],
		    rakor_waktu[RAKOR_TERLAMBAT - 1].name) == 0)
			return row == r->rows.n ? r->columns.sum[i] :
			    r->cell[row * r->columns.n + i];
	return 0;
}

/* A meeting's name and its official items, an item's text; of all others the
 * measure has named them. */
static void
named(struct rakor_jumlah *x, const struct rakor_pantau *p)
{
	const struct rapat *m = x->kode != NULL ? rakor_rapat_find(p,
	    x->kode) : NULL;
	const struct rakor_butir *b = m == NULL && x->kode != NULL ?
	    rakor_butir_find(p, x->kode) : NULL;

	if (m != NULL) {
		x->nama = m->nama;
		x->resmi = m->jumlah_resmi;
	} else if (b != NULL)
		x->nama = b->r.isi;
}

static void
put(struct rakor_jumlah_semua *to, const struct rakor_pantau *p,
    const struct hitungan *c, size_t row)
{
	struct rakor_jumlah *x = &to->row[row];
	struct rakor_hitung h = share(p, &c->status, row);
	const struct kb_rekap_side *s = &c->status.rows;
	bool all = row == s->n;
	struct kb_buf b = KB_BUF_INIT;

	rakor_persen(&h, &b);
	*x = (struct rakor_jumlah){
	    .kode = !all ? s->code[row] : to->bernomor ? "Seluruhnya" : NULL,
	    .nama = all ? "Seluruhnya" : s->label[row],
	    .butir = { all ? c->butir.total : c->butir.rows.sum[row], true },
	    .jumlah = { all ? c->status.total : s->sum[row], true },
	    .terlambat = { late(&c->waktu, row), true },
	    .pembagi = { (int64_t)h.pembagi, true },
	    .persen = kb_buf_str(&b) };
	for (int i = RAKOR_BELUM; i <= RAKOR_TIDAK_BERLAKU; i++)
		x->status[i - 1] = (kb_int){ (int64_t)h.n[i], true };
	if (to->bernomor && !all)
		named(x, p);
	kb_homes_keep(&to->homes, &rakor_jumlah_type, x);
	kb_buf_free(&b);
}

/* Cells of one recommendation count as one item. */
static uint64_t
item_mark(struct kb_kantor *k, const void *rec)
{
	const struct rakor_keadaan *r = rec;
	uint64_t h = 14695981039346656037U;	/* FNV-1a */

	(void)k;
	for (const char *s = r->kantor.s; *s != '\0'; s++)
		h = (h ^ (unsigned char)*s) * 1099511628211U;
	for (const char *s = r->rekomendasi; *s != '\0'; s++)
		h = (h ^ (unsigned char)*s) * 1099511628211U;
	return h;
}

static int
three_ways(struct kb_kantor *k, const struct kb_filter *f, kb_enum measure,
    struct hitungan *c, struct kb_err *err)
{
	struct kb_rekap_of items = rakor_rekap;

	items.mark = item_mark;
	items.columns = "kantor,rekomendasi";
	if (count(k, f, measure, "status", &rakor_rekap, &c->status,
	    err) != 0 || count(k, f, measure, "waktu", &rakor_rekap,
	    &c->waktu, err) != 0)
		return -1;
	return count(k, f, measure, NULL, &items, &c->butir, err);
}

int
rakor_jumlah(struct kb_kantor *k, const struct kb_filter *f, kb_enum measure,
    struct rakor_jumlah_semua *to, struct kb_err *err)
{
	struct rakor_pantau p;
	struct hitungan c = { 0 };
	int rc = rakor_pantau(k, &(struct rakor_tanya){ 0 }, &p, err);

	if (rc == 0)
		rc = fill(k, &p, err);
	if (rc == 0)
		rc = three_ways(k, f, measure, &c, err);
	if (rc == 0)
		rc = carried(k, &p, f, &to->diteruskan, err);
	if (rc == 0) {
		to->n = c.status.rows.n;
		to->bernomor = measure.n == kb_rekap_named(&rakor_rekap,
		    "rapat").n || measure.n == kb_rekap_named(&rakor_rekap,
		    "rekomendasi").n;
		to->row = kb_alloc((to->n + 1) * sizeof(*to->row));
		for (size_t i = 0; i <= to->n; i++)
			put(to, &p, &c, i);
	}
	kb_rekap_free(&c.status);
	kb_rekap_free(&c.waktu);
	kb_rekap_free(&c.butir);
	rakor_pantau_free(&p);
	return rc;
}

void
rakor_jumlah_kata(const struct rakor_jumlah_semua *a, struct kb_buf *b)
{
	note(a->row[a->n].persen, a->diteruskan, b);
}

void
rakor_jumlah_free(struct rakor_jumlah_semua *a)
{
	free(a->row);
	kb_homes_free(&a->homes);
}
