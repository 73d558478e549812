/* SPDX-License-Identifier: ISC */
/*
 * rekap_read.c - the records of a cross-table.
 *
 * Where both measures are columns SQLite groups.  Where one is computed,
 * marked records count once, or a column is added up (SQLite would tell of a
 * sum that does not fit in its own words), each record is looked at here.
 */
#include "kesbang/text.h"
#include "rekap_read.h"

/* What the queries give: texts to group by, and figures. */
struct group {
	kb_text		 baris, kolom;
	kb_int		 jumlah, lain[KB_REKAP_ASIDE];
};

#define ASIDE(i) KB_ROW_AS(struct group, lain[i], "lain" #i, KB_INT, kb_int, "")
static const struct kb_field group_fields[] = {
	TEXT(struct group, baris, ""), TEXT(struct group, kolom, ""),
	INT(struct group, jumlah, ""), ASIDE(0), ASIDE(1),
};
#undef ASIDE

static const struct kb_type group_type = {
	.name = "rekap", .size = sizeof(struct group), KB_FIELDS(group_fields),
};

static struct kb_rekap_hit *
hit(struct kb_rekap_work *c, const char *row, const char *column, int64_t n)
{
	struct kb_rekap_hit *h;

	if (c->n == c->cap) {
		c->cap = c->cap > 0 ? 2 * c->cap : 256;
		c->hit = kb_realloc(c->hit, c->cap, sizeof(*c->hit));
	}
	h = &c->hit[c->n++];
	h->row = (uint32_t)kb_measured_at(&c->row, &c->rows, row);
	h->column = c->column.m == NULL ? 0 :
	    (uint32_t)kb_measured_at(&c->column, &c->columns, column);
	h->mark = 0;
	h->n = n;
	return h;
}

static int
add_aside(void *arg, void *rec, struct kb_err *err)
{
	struct kb_rekap *r = arg;

	(void)err;
	for (size_t i = 0; i < KB_REKAP_ASIDE; i++)
		r->aside[i] += ((const struct group *)rec)->lain[i].v;
	return 0;
}

static int
add_group(void *arg, void *rec, struct kb_err *err)
{
	struct kb_rekap_work *c = arg;
	const struct group *g = rec;

	hit(c, g->baris, g->kolom, g->jumlah.v);
	return add_aside(c->r, rec, err);
}

static int
add_record(void *arg, void *rec, struct kb_err *err)
{
	struct kb_rekap_work *c = arg;
	const struct kb_field *f = kb_rekap_summed(c->r);
	bool known = f == NULL || kb_known(f, rec);
	struct kb_rekap_hit *h = hit(c, kb_measured_raw(&c->row, c->r, rec,
	    &c->room[0]), kb_measured_raw(&c->column, c->r, rec,
	    &c->room[1]), f == NULL ? 1 : known ? kb_int_value(f, rec) :
	    KB_REKAP_UNKNOWN);

	(void)err;
	if (f == NULL && c->r->of->mark != NULL)
		h->mark = c->r->of->mark(c->k, rec);
	return 0;
}

/* ", sum(...) AS lain0, ..." */
static void
add_sums(struct kb_buf *sql, const struct kb_rekap_of *of)
{
	for (size_t i = 0; i < KB_REKAP_ASIDE; i++)
		if (of->aside[i].sql != NULL)
			kb_buf_addf(sql, ", sum(%s) AS lain%zu",
			    of->aside[i].sql, i);
}

/* " FROM t WHERE filter": all records, those aside, or the others. */
enum which { ALL, ASIDE, OTHERS };

static void
add_from(struct kb_buf *sql, const struct kb_rekap *r, enum which which)
{
	kb_buf_addf(sql, " FROM %s WHERE 1%s", r->of->type->table,
	    kb_buf_str(&r->filter->where));
	if (which == ALL)
		return;
	kb_buf_adds(sql, which == OTHERS ? " AND NOT (0" : " AND (0");
	for (size_t i = 0; i < KB_REKAP_ASIDE; i++)
		if (r->of->aside[i].sql != NULL)
			kb_buf_addf(sql, " OR %s", r->of->aside[i].sql);
	kb_buf_addc(sql, ')');
}

static int
read_groups(struct kb_rekap_work *c, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_buf_adds(&sql, "SELECT ");
	kb_measured_sql(&c->row, &sql);
	kb_buf_adds(&sql, " AS baris, ");
	kb_measured_sql(&c->column, &sql);
	kb_buf_adds(&sql, " AS kolom, count(*) AS jumlah");
	add_sums(&sql, c->r->of);
	add_from(&sql, c->r, c->r->of->aside_out ? OTHERS : ALL);
	kb_buf_adds(&sql, " GROUP BY 1, 2");
	rc = kb_query(c->k->db, &group_type, sql.s, c->r->filter->arg,
	    add_group, c, err);
	kb_buf_free(&sql);
	return rc;
}

/* Columns that a record is looked at by. */
static uint64_t
columns_of(const struct kb_rekap_work *c)
{
	const struct kb_rekap_of *of = c->r->of;
	const char *list = of->columns;
	struct kb_buf one = KB_BUF_INIT;
	uint64_t set = 0;

	if (c->row.f != NULL)
		set |= UINT64_C(1) << c->row.at;
	if (c->column.f != NULL)
		set |= UINT64_C(1) << c->column.at;
	while (kb_next_part(&list, ',', &one))
		set |= UINT64_C(1) << kb_field_find(of->type, one.s);
	if (c->r->sum.n > 0)
		set |= UINT64_C(1) << kb_field_find(of->type,
		    of->sums[c->r->sum.n - 1].name);
	kb_buf_free(&one);
	return set;
}

static int
read_records(struct kb_rekap_work *c, struct kb_err *err)
{
	const struct kb_type *t = c->r->of->type;
	uint64_t set = columns_of(c);
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	for (size_t i = 0; i < t->nfield; i++)
		if ((set >> i & 1) != 0)
			kb_buf_addf(&sql, "%s%s", sql.len > 0 ? ", " :
			    "SELECT ", t->field[i].name);
	add_from(&sql, c->r, c->r->of->aside_out ? OTHERS : ALL);
	rc = kb_query(c->k->db, t, sql.s, c->r->filter->arg, add_record, c,
	    err);
	kb_buf_free(&sql);
	return rc;
}

/* What the counted records do not tell: how many stand aside. */
static int
read_aside(struct kb_rekap_work *c, struct kb_err *err)
{
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_buf_adds(&sql, "SELECT 0 AS jumlah");
	add_sums(&sql, c->r->of);
	add_from(&sql, c->r, ASIDE);
	kb_buf_adds(&sql, " HAVING count(*) > 0");
	rc = kb_query(c->k->db, &group_type, sql.s, c->r->filter->arg,
	    add_aside, c->r, err);
	kb_buf_free(&sql);
	return rc;
}

int
kb_rekap_read(struct kb_rekap_work *c, struct kb_err *err)
{
	bool each = c->r->of->mark != NULL || c->r->sum.n > 0 ||
	    kb_rekap_computes(c->r);

	if (each ? read_records(c, err) != 0 : read_groups(c, err) != 0)
		return -1;
	return (each || c->r->of->aside_out) && c->r->of->aside[0].sql != NULL ?
	    read_aside(c, err) : 0;
}
