/* SPDX-License-Identifier: ISC */
/*
 * rekap.c - reports counted by one or two measures.
 *
 * Reports are grouped by SQLite.  Distinct events are told apart here, since
 * a chain's event is known by its first report: one pass over the reports,
 * then sorting.
 */
#include <stdlib.h>
#include <string.h>

#include "events.h"
#include "kesbang/store.h"
#include "ukuran.h"

#define MOST_CELLS 1000000

struct hit {				/* one group, or one report */
	uint32_t	 row, column;
	uint64_t	 event;
	int64_t		 n;
};

struct count {
	struct kb_kantor	*k;
	struct laporan_rekap	*r;
	struct axis		 rows, columns;
	struct hit		*hit;
	size_t			 n, cap;
};

/* What the queries give: texts to group by, and a figure or a report. */
struct group {
	kb_text		 baris, kolom;
	kb_int		 jumlah, nihil, rencana;
	struct laporan	 l;
};

#define OF_REPORT(m, k, ctype) KB_ROW_AS(struct group, l.m, #m, k, ctype, "")
static const struct kb_field group_fields[] = {
	TEXT(struct group, baris, ""), TEXT(struct group, kolom, ""),
	INT(struct group, jumlah, ""), INT(struct group, nihil, ""),
	INT(struct group, rencana, ""),
	KB_ROW_AS(struct group, l.head.kantor, "kantor", KB_REGION, kb_code, ""),
	KB_ROW_AS(struct group, l.head.nomor, "nomor", KB_TEXT, kb_text, ""),
	OF_REPORT(tanggal, KB_DATE, kb_date), OF_REPORT(jam, KB_TIME, kb_time),
	OF_REPORT(wilayah, KB_REGION, kb_code),
	OF_REPORT(judul, KB_TEXT, kb_text), OF_REPORT(rujukan, KB_TEXT, kb_text),
};
#undef OF_REPORT

static const struct kb_type group_type = {
	.name = "rekap", .size = sizeof(struct group), KB_FIELDS(group_fields),
};

#define NOT_EVENT "(jenis = 'nihil' OR keadaan IS 'rencana')"

/* ---- counting ---- */

static void
hit(struct count *c, const struct group *g, int64_t n)
{
	struct hit *h;

	if (c->n == c->cap) {
		c->cap = c->cap > 0 ? 2 * c->cap : 256;
		c->hit = kb_realloc(c->hit, c->cap, sizeof(*c->hit));
	}
	h = &c->hit[c->n++];
	h->row = (uint32_t)ukuran_at(c->r->row, &c->rows, g->baris);
	h->column = c->r->column.n == 0 ? 0 : (uint32_t)ukuran_at(c->r->column,
	    &c->columns, g->kolom);
	h->event = 0;
	h->n = n;
}

static int
add_group(void *arg, void *rec, struct kb_err *err)
{
	struct count *c = arg;
	const struct group *g = rec;

	(void)err;
	hit(c, g, g->jumlah.v);
	c->r->nihil += g->nihil.v;
	c->r->rencana += g->rencana.v;
	return 0;
}

static int
add_event(void *arg, void *rec, struct kb_err *err)
{
	struct count *c = arg;
	const struct group *g = rec;

	(void)err;
	hit(c, g, 1);
	c->hit[c->n - 1].event = laporan_event(c->k, &g->l);
	return 0;
}

static int
read_reports(struct count *c, struct kb_err *err)
{
	const struct laporan_rekap *r = c->r;
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_buf_adds(&sql, "SELECT ");
	ukuran_sql(&sql, r->row);
	kb_buf_adds(&sql, " AS baris, ");
	if (r->column.n > 0)
		ukuran_sql(&sql, r->column);
	else
		kb_buf_adds(&sql, "NULL");
	kb_buf_adds(&sql, " AS kolom, ");
	kb_buf_adds(&sql, r->events ? "kantor, nomor, tanggal, jam, wilayah, "
	    "judul, rujukan" : "count(*) AS jumlah, sum(jenis = 'nihil') AS "
	    "nihil, sum(keadaan IS 'rencana' AND jenis <> 'nihil') AS rencana");
	kb_buf_addf(&sql, " FROM laporan WHERE 1%s%s",
	    kb_buf_str(&r->filter->where), r->events ? " AND NOT " NOT_EVENT :
	    " GROUP BY 1, 2");
	rc = kb_query(c->k->db, &group_type, sql.s, r->filter->arg,
	    r->events ? add_event : add_group, c, err);
	kb_buf_free(&sql);
	return rc;
}

/* What the events do not tell: how many reports are none. */
static int
read_others(struct count *c, struct kb_err *err)
{
	struct laporan_rekap none = *c->r;
	struct count others = { .k = c->k, .r = &none };
	char *sql = kb_asprintf("SELECT sum(jenis = 'nihil') AS nihil, "
	    "sum(jenis <> 'nihil') AS rencana FROM laporan WHERE 1%s AND "
	    NOT_EVENT " HAVING count(*) > 0", kb_buf_str(&c->r->filter->where));
	int rc = kb_query(c->k->db, &group_type, sql, c->r->filter->arg,
	    add_group, &others, err);

	c->r->nihil = none.nihil;
	c->r->rencana = none.rencana;
	axis_free(&others.rows);
	axis_free(&others.columns);
	free(others.hit);
	free(sql);
	return rc;
}

/* ---- an open period reaches as far as the reports do ---- */

static void
close_period(struct count *c)
{
	struct laporan_rekap *r = c->r;
	char *sql, *text;
	kb_date d;

	for (int end = 0; end < 2; end++) {
		kb_date *at = end == 0 ? &r->period.from : &r->period.to;

		if (at->ymd != 0)
			continue;
		sql = kb_asprintf("SELECT %s(tanggal) FROM laporan WHERE 1%s",
		    end == 0 ? "min" : "max", kb_buf_str(&r->filter->where));
		text = kb_one_text(c->k->db, sql, r->filter->arg);
		if (text != NULL && kb_date_parse(text, &d, NULL) == 0)
			*at = d;
		free(text);
		free(sql);
	}
	if (r->period.from.ymd == 0 || r->period.to.ymd == 0)
		r->period = (struct kb_period){ { 0 }, { 0 } };
}

static int
expect(struct count *c, struct kb_err *err)
{
	close_period(c);
	if (ukuran_expect(c->k, c->r->row, c->r, &c->rows, err) != 0)
		return -1;
	if (c->r->column.n > 0)
		return ukuran_expect(c->k, c->r->column, c->r, &c->columns,
		    err);
	axis_at(&c->columns, NULL);
	return 0;
}

/* ---- the table ---- */

static void
label_axis(struct count *c, kb_enum e, struct axis *a, struct laporan_axis *to)
{
	to->n = a->n;
	to->code = kb_alloc((a->n + 1) * sizeof(*to->code));
	to->label = kb_alloc((a->n + 1) * sizeof(*to->label));
	to->sum = kb_alloc((a->n + 1) * sizeof(*to->sum));
	for (size_t i = 0; i < a->n; i++) {
		struct kb_buf b = KB_BUF_INIT;

		if (e.n > 0)
			ukuran_label(c->k, e, a->member[i].code, &b);
		to->code[i] = a->member[i].code != NULL ?
		    kb_strdup(a->member[i].code) : NULL;
		to->label[i] = kb_buf_take(&b);
	}
}

/* Which of the two sides, or none, decides about equal events. */
enum side { BY_CELL, BY_ROW, BY_COLUMN, BY_NOTHING };

static uint64_t
place_of(const struct hit *h, enum side side)
{
	uint64_t row = side == BY_CELL || side == BY_ROW ? h->row : 0;
	uint64_t column = side == BY_CELL || side == BY_COLUMN ? h->column : 0;

	return row << 32 | column;
}

static int
by_event(const void *x, const void *y, void *arg)
{
	const struct hit *p = x, *q = y;
	enum side side = *(const enum side *)arg;
	uint64_t a = place_of(p, side), b = place_of(q, side);

	if (a != b)
		return a < b ? -1 : 1;
	return (p->event > q->event) - (p->event < q->event);
}

/* Sums over equal places; of events each distinct one counts once. */
static void
sum(struct count *c, enum side side)
{
	struct laporan_rekap *r = c->r;

	if (r->events && c->n > 0)
		qsort_r(c->hit, c->n, sizeof(*c->hit), by_event, &side);
	for (size_t i = 0; i < c->n; i++) {
		const struct hit *h = &c->hit[i];

		if (r->events && i > 0 && by_event(h - 1, h, &side) == 0)
			continue;
		if (side == BY_CELL)
			r->cell[h->row * r->columns.n + h->column] += h->n;
		else if (side == BY_ROW)
			r->rows.sum[h->row] += h->n;
		else if (side == BY_COLUMN)
			r->columns.sum[h->column] += h->n;
		else
			r->total += h->n;
	}
}

static int
make_table(struct count *c, struct kb_err *err)
{
	struct laporan_rekap *r = c->r;
	size_t *row, *column;
	int64_t all = 0;

	ukuran_rank(c->k, r->row, &c->rows);
	if (r->column.n > 0)
		ukuran_rank(c->k, r->column, &c->columns);
	row = axis_sort(&c->rows);
	column = axis_sort(&c->columns);
	for (size_t i = 0; i < c->n; i++) {
		c->hit[i].row = (uint32_t)row[c->hit[i].row];
		c->hit[i].column = (uint32_t)column[c->hit[i].column];
	}
	free(row);
	free(column);
	if (c->columns.n > 0 && c->rows.n > MOST_CELLS / c->columns.n)
		return kb_fail(err, KB_USAGE, "%zu baris dan %zu kolom terlalu "
		    "banyak untuk satu tabel; persempit dengan -p, -w atau "
		    "saringan lain", c->rows.n, c->columns.n);
	label_axis(c, r->row, &c->rows, &r->rows);
	label_axis(c, r->column, &c->columns, &r->columns);
	r->cell = kb_alloc((r->rows.n * r->columns.n + 1) * sizeof(*r->cell));
	for (enum side side = BY_CELL; side <= BY_NOTHING; side++)
		sum(c, side);
	for (size_t i = 0; i < r->rows.n * r->columns.n; i++)
		all += r->cell[i];
	r->overlap = all != r->total;
	return 0;
}

static bool
private_measure(kb_enum e)
{
	return laporan_type.field[ukuran_field(e)].private;
}

int
laporan_rekap(struct kb_kantor *k, struct laporan_rekap *r,
    struct kb_err *err)
{
	struct count c = { .k = k, .r = r };
	int rc;

	if (r->public && (private_measure(r->row) ||
	    (r->column.n > 0 && private_measure(r->column))))
		return kb_fail(err, KB_USAGE, "tim dan sumber tidak ikut "
		    "--publik");
	c.rows.fold = ukuran_folds(r->row);
	c.columns.fold = r->column.n > 0 && ukuran_folds(r->column);
	rc = expect(&c, err);
	if (rc == 0)
		rc = read_reports(&c, err);
	if (rc == 0 && r->events)
		rc = read_others(&c, err);
	if (rc == 0)
		rc = make_table(&c, err);
	axis_free(&c.rows);
	axis_free(&c.columns);
	free(c.hit);
	return rc;
}

static void
free_axis(struct laporan_axis *a)
{
	for (size_t i = 0; i < a->n; i++) {
		free(a->code[i]);
		free(a->label[i]);
	}
	free(a->code);
	free(a->label);
	free(a->sum);
}

void
laporan_rekap_free(struct laporan_rekap *r)
{
	free_axis(&r->rows);
	free_axis(&r->columns);
	free(r->cell);
}

/* ---- for programs ---- */

static const struct kb_field row_fields[] = {
	TEXT(struct laporan_rekap_row, baris,
	    "ukuran baris; kosong: belum diisi"),
	INT(struct laporan_rekap_row, jumlah, "laporan, atau kejadian berbeda"),
	TEXT(struct laporan_rekap_row, kolom,
	    "ukuran kolom; kosong: belum diisi"),
};

const struct kb_type laporan_rekap_one_type = {
	.name = "rekap", .help = "jumlah menurut satu ukuran",
	.size = sizeof(struct laporan_rekap_row), .field = row_fields,
	.nfield = 2,
};

static const struct kb_field cross_fields[] = {
	TEXT(struct laporan_rekap_row, baris,
	    "ukuran baris; kosong: belum diisi"),
	TEXT(struct laporan_rekap_row, kolom,
	    "ukuran kolom; kosong: belum diisi"),
	INT(struct laporan_rekap_row, jumlah, "laporan, atau kejadian berbeda"),
};

const struct kb_type laporan_rekap_type = {
	.name = "rekap", .help = "jumlah menurut dua ukuran",
	.size = sizeof(struct laporan_rekap_row), KB_FIELDS(cross_fields),
};

int
laporan_rekap_rows(const struct laporan_rekap *r, kb_row_fn *fn, void *arg,
    struct kb_err *err)
{
	for (size_t i = 0; i < r->rows.n; i++)
		for (size_t j = 0; j < r->columns.n; j++) {
			struct laporan_rekap_row row = { r->rows.code[i],
			    r->columns.code[j],
			    { r->cell[i * r->columns.n + j], true } };
			int rc = fn(arg, &row, err);

			if (rc != 0)
				return rc;
		}
	return 0;
}
