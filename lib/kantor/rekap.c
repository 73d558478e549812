/* SPDX-License-Identifier: ISC */
/* rekap.c - records counted by one or two measures: the table of the hits. */
#include <stdlib.h>
#include <string.h>

#include "rekap_read.h"

#define MOST_CELLS 1000000

kb_enum
kb_rekap_named(const struct kb_rekap_of *of, const char *name)
{
	kb_enum e = { 0 };

	for (uint8_t i = 0; name != NULL && of->word[i].name != NULL; i++)
		if (strcmp(of->word[i].name, name) == 0)
			e.n = (uint8_t)(i + 1);
	return e;
}

bool
kb_rekap_has(const struct kb_rekap *r, const char *name)
{
	kb_enum e = kb_rekap_named(r->of, name);

	return e.n > 0 && (e.n == r->row.n || e.n == r->column.n);
}

const struct kb_field *
kb_rekap_summed(const struct kb_rekap *r)
{
	const struct kb_type *t = r->of->type;

	return r->sum.n == 0 ? NULL :
	    &t->field[kb_field_find(t, r->of->sums[r->sum.n - 1].name)];
}

bool
kb_rekap_empty(const struct kb_rekap *r, const struct kb_rekap_held *held)
{
	return r->of->said && held != NULL && held->yes + held->no == 0;
}

bool
kb_rekap_computes(const struct kb_rekap *r)
{
	struct kb_measured row = kb_measured(r->of, r->row);
	struct kb_measured column = kb_measured(r->of, r->column);

	return (row.m != NULL && row.f == NULL) ||
	    (column.m != NULL && column.f == NULL);
}

/* ---- an open period reaches as far as the records do ---- */

static void
close_period(struct kb_rekap_work *c)
{
	struct kb_rekap *r = c->r;
	char *sql, *text;
	kb_date d;

	for (int end = 0; end < 2; end++) {
		kb_date *at = end == 0 ? &r->period.from : &r->period.to;

		if (at->ymd != 0)
			continue;
		sql = kb_asprintf("SELECT %s(%s) FROM %s WHERE 1%s",
		    end == 0 ? "min" : "max", r->of->dates, r->of->type->table,
		    kb_buf_str(&r->filter->where));
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
expect(struct kb_rekap_work *c, struct kb_err *err)
{
	if (c->r->of->dates != NULL)
		close_period(c);
	if (kb_measured_expect(&c->row, c->k, c->r, &c->rows, err) != 0)
		return -1;
	if (c->column.m != NULL)
		return kb_measured_expect(&c->column, c->k, c->r, &c->columns,
		    err);
	kb_side_at(&c->columns, NULL);
	return 0;
}

/* ---- the table ---- */

static void
label_side(struct kb_rekap_work *c, const struct kb_measured *x,
    const struct kb_side *a, struct kb_rekap_side *to)
{
	to->n = a->n;
	to->code = kb_alloc((a->n + 1) * sizeof(*to->code));
	to->label = kb_alloc((a->n + 1) * sizeof(*to->label));
	to->sum = kb_alloc((a->n + 1) * sizeof(*to->sum));
	for (size_t i = 0; i < a->n; i++) {
		struct kb_buf b = KB_BUF_INIT;

		if (x->m != NULL)
			kb_measured_label(x, c->k, a->member[i].code, &b);
		to->code[i] = a->member[i].code != NULL ?
		    kb_strdup(a->member[i].code) : NULL;
		to->label[i] = kb_buf_take(&b);
	}
}

/* What is added up is of each record. */
static bool
marks(const struct kb_rekap *r)
{
	return r->of->mark != NULL && r->sum.n == 0;
}

/* Which of the two sides, or none, decides about equal marks. */
enum side { BY_CELL, BY_ROW, BY_COLUMN, BY_NOTHING };

static uint64_t
place_of(const struct kb_rekap_hit *h, enum side side)
{
	uint64_t row = side == BY_CELL || side == BY_ROW ? h->row : 0;
	uint64_t column = side == BY_CELL || side == BY_COLUMN ? h->column : 0;

	return row << 32 | column;
}

static int
by_mark(const void *x, const void *y, void *arg)
{
	const struct kb_rekap_hit *p = x, *q = y;
	enum side side = *(const enum side *)arg;
	uint64_t a = place_of(p, side), b = place_of(q, side);

	if (a != b)
		return a < b ? -1 : 1;
	return (p->mark > q->mark) - (p->mark < q->mark);
}

/* What is unknown is told beside the sum, and is not 0 in it. */
static struct kb_rekap_held *
held_at(struct kb_rekap *r, const struct kb_rekap_hit *h, enum side side)
{
	if (side == BY_CELL)
		return &r->held[h->row * r->columns.n + h->column];
	if (side == BY_ROW)
		return &r->rows.held[h->row];
	return side == BY_COLUMN ? &r->columns.held[h->column] : &r->all;
}

static int64_t *
sum_at(struct kb_rekap *r, const struct kb_rekap_hit *h, enum side side)
{
	if (side == BY_CELL)
		return &r->cell[h->row * r->columns.n + h->column];
	if (side == BY_ROW)
		return &r->rows.sum[h->row];
	return side == BY_COLUMN ? &r->columns.sum[h->column] : &r->total;
}

/* Sums over equal places; those with one mark count once. */
static int
sum(struct kb_rekap_work *c, enum side side, struct kb_err *err)
{
	struct kb_rekap *r = c->r;

	if (marks(r) && c->n > 0)
		qsort_r(c->hit, c->n, sizeof(*c->hit), by_mark, &side);
	for (size_t i = 0; i < c->n; i++) {
		const struct kb_rekap_hit *h = &c->hit[i];

		if (marks(r) && i > 0 && by_mark(h - 1, h, &side) == 0)
			continue;
		if (r->held != NULL && h->n == KB_REKAP_UNKNOWN) {
			held_at(r, h, side)->no++;
			continue;
		}
		if (r->held != NULL)
			held_at(r, h, side)->yes++;
		if (kb_sum_add(sum_at(r, h, side), h->n, err) != 0)
			return -1;
	}
	return 0;
}

/* The sides in their order, and the hits to where their members went. */
static void
arrange(struct kb_rekap_work *c)
{
	size_t *row, *column;

	kb_measured_fill(&c->row, c->r, &c->rows);
	kb_measured_fill(&c->column, c->r, &c->columns);
	kb_measured_rank(&c->row, c->k, &c->rows);
	kb_measured_rank(&c->column, c->k, &c->columns);
	row = kb_side_sort(&c->rows);
	column = kb_side_sort(&c->columns);
	for (size_t i = 0; i < c->n; i++) {
		c->hit[i].row = (uint32_t)row[c->hit[i].row];
		c->hit[i].column = (uint32_t)column[c->hit[i].column];
	}
	free(row);
	free(column);
}

static void
hold(struct kb_rekap *r)
{
	r->held = kb_alloc((r->rows.n * r->columns.n + 1) * sizeof(*r->held));
	r->rows.held = kb_alloc((r->rows.n + 1) * sizeof(*r->held));
	r->columns.held = kb_alloc((r->columns.n + 1) * sizeof(*r->held));
}

static int
make_table(struct kb_rekap_work *c, struct kb_err *err)
{
	struct kb_rekap *r = c->r;
	int64_t all = 0;

	arrange(c);
	if (c->columns.n > 0 && c->rows.n > MOST_CELLS / c->columns.n)
		return kb_fail(err, KB_USAGE, "%zu baris dan %zu kolom terlalu "
		    "banyak untuk satu tabel; persempit dengan -p, -w atau "
		    "saringan lain", c->rows.n, c->columns.n);
	label_side(c, &c->row, &c->rows, &r->rows);
	label_side(c, &c->column, &c->columns, &r->columns);
	r->cell = kb_alloc((r->rows.n * r->columns.n + 1) * sizeof(*r->cell));
	if (r->sum.n > 0)
		hold(r);
	for (enum side side = BY_CELL; side <= BY_NOTHING; side++)
		if (sum(c, side, err) != 0)
			return -1;
	if (!marks(r))
		return 0;
	for (size_t i = 0; i < r->rows.n * r->columns.n; i++)
		all += r->cell[i];
	r->overlap = all != r->total;
	return 0;
}

/* ---- what stays inside ---- */

static bool
is_private(const struct kb_rekap_of *of, kb_enum e)
{
	struct kb_measured x = kb_measured(of, e);

	return x.m != NULL && (x.m->private ||
	    (x.f != NULL && x.f->private));
}

/* "tim dan sumber tidak ikut --publik" */
static int
refuse_private(const struct kb_rekap_of *of, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;
	const char *last = NULL;

	for (uint8_t i = 0; of->word[i].name != NULL; i++) {
		if (!is_private(of, (kb_enum){ (uint8_t)(i + 1) }))
			continue;
		if (last != NULL)
			kb_buf_addf(&b, "%s%s", b.len > 0 ? ", " : "", last);
		last = of->word[i].name;
	}
	kb_fail(err, KB_USAGE, "%s%s%s tidak ikut --publik", kb_buf_str(&b),
	    b.len > 0 ? " dan " : "", last);
	kb_buf_free(&b);
	return -1;
}

int
kb_rekap_count(struct kb_kantor *k, struct kb_rekap *r, struct kb_err *err)
{
	struct kb_rekap_work c = { .k = k, .r = r, .row = kb_measured(r->of, r->row),
	    .column = kb_measured(r->of, r->column) };
	int rc;

	if (r->public && (is_private(r->of, r->row) ||
	    is_private(r->of, r->column)))
		return refuse_private(r->of, err);
	c.rows.fold = kb_measured_folds(&c.row);
	c.columns.fold = kb_measured_folds(&c.column);
	rc = expect(&c, err);
	if (rc == 0)
		rc = kb_rekap_read(&c, err);
	if (rc == 0)
		rc = make_table(&c, err);
	kb_side_free(&c.rows);
	kb_side_free(&c.columns);
	free(c.hit);
	kb_buf_free(&c.room[0].scratch);
	kb_buf_free(&c.room[1].scratch);
	return rc;
}

static void
free_side(struct kb_rekap_side *a)
{
	for (size_t i = 0; i < a->n; i++) {
		free(a->code[i]);
		free(a->label[i]);
	}
	free(a->code);
	free(a->label);
	free(a->sum);
	free(a->held);
}

void
kb_rekap_free(struct kb_rekap *r)
{
	free_side(&r->rows);
	free_side(&r->columns);
	free(r->cell);
	free(r->held);
	kb_buf_free(&r->note);
}
