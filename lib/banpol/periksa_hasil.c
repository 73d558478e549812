/* SPDX-License-Identifier: ISC */
/* periksa_hasil.c - findings put together: whose, how often, how many. */
#include "periksa.h"

void
periksa_keep(struct banpol_pemeriksaan *p,
    const struct banpol_pemeriksaan_baris *r)
{
	p->row = kb_grow(p->row, p->n, sizeof(*p->row));
	p->row[p->n] = *r;
	kb_homes_keep(&p->homes, &banpol_pemeriksaan_type, &p->row[p->n++]);
}

/* ---- of a record, by its own rules ---- */

#define T struct banpol_pemeriksaan_baris
static const struct kb_field whose_fields[] = {
	REF(T, partai, "partai", ""), PDATE(T, tahun, ""),
	REGION(T, wilayah, ""),
};
#undef T

static const struct kb_type whose_type = {
	.size = sizeof(struct banpol_pemeriksaan_baris),
	KB_FIELDS(whose_fields),
};

struct adding {
	struct banpol_pemeriksaan		*to;
	struct banpol_pemeriksaan_baris	 row;
	bool				 done;
};

static int
take(void *arg, void *rec, struct kb_err *err)
{
	struct adding *a = arg;
	const struct banpol_pemeriksaan_baris *r = rec;

	(void)err;
	if (a->done)
		return 0;
	a->row.partai = r->partai;
	a->row.tahun = r->tahun;
	a->row.wilayah = r->wilayah;
	periksa_keep(a->to, &a->row);
	a->done = true;
	return 0;
}

static bool
has(const struct kb_type *t, const char *name)
{
	for (size_t i = 0; i < t->nfield; i++)
		if (strcmp(t->field[i].name, name) == 0)
			return true;
	return false;
}

void
banpol_pemeriksaan_add(struct kb_kantor *k, struct banpol_pemeriksaan *p,
    const struct kb_type *type, const struct banpol_pemeriksaan_baris *row)
{
	struct adding a = { .to = p, .row = *row };
	struct kb_err e;
	char *sql;

	if (!a.row.perkara.n)
		a.row.perkara.n = BANPOL_CATATAN;
	if (type->head && row->nomor != NULL) {
		sql = kb_asprintf("SELECT %s AS partai, %s AS tahun, %s AS "
		    "wilayah FROM %s WHERE nomor = ?1 OR kantor || '/' || "
		    "nomor = ?1", has(type, "partai") ?
		    "partai" : "NULL", has(type, "tahun") ? "tahun" : "NULL",
		    has(type, "wilayah") ? "wilayah" : "nullif(kantor, '')",
		    type->table);
		(void)kb_query(k->db, &whose_type, sql, KB_ARGS1(row->nomor),
		    take, &a, &e);
		free(sql);
	}
	if (!a.done)			/* of a council, or of no record */
		periksa_keep(p, &a.row);
}

/* ---- order and repeats ---- */

static int
name_cmp(const char *a, const char *b)
{
	return a == NULL || b == NULL ? (a != NULL) - (b != NULL) :
	    strcmp(a, b);
}

static int
row_cmp(const void *a, const void *b)
{
	const struct banpol_pemeriksaan_baris *x = a, *y = b;
	int diff = x->tahun.ymd - y->tahun.ymd;

	if (diff == 0)
		diff = strcmp(x->wilayah.s, y->wilayah.s);
	if (diff == 0)
		diff = name_cmp(x->partai, y->partai);
	if (diff == 0)
		diff = x->perkara.n - y->perkara.n;
	if (diff == 0)
		diff = strcmp(x->jenis, y->jenis);
	if (diff == 0)
		diff = name_cmp(x->nomor, y->nomor);
	if (diff == 0)
		diff = name_cmp(x->kolom, y->kolom);
	return diff != 0 ? diff : name_cmp(x->temuan, y->temuan);
}

static bool
same_matter(const struct banpol_pemeriksaan_baris *x,
    const struct banpol_pemeriksaan_baris *y)
{
	return x->perkara.n == y->perkara.n && x->partai != NULL &&
	    y->partai != NULL && strcmp(x->partai, y->partai) == 0 &&
	    strcmp(x->wilayah.s, y->wilayah.s) == 0;
}

/* One party's findings of one kind stand together, by year. */
static int
matter_cmp(const void *a, const void *b, void *arg)
{
	const struct banpol_pemeriksaan_baris *row = arg,
	    *x = &row[*(const size_t *)a], *y = &row[*(const size_t *)b];
	int diff = name_cmp(x->partai, y->partai);

	if (diff == 0)
		diff = strcmp(x->wilayah.s, y->wilayah.s);
	if (diff == 0)
		diff = x->perkara.n - y->perkara.n;
	return diff != 0 ? diff : x->tahun.ymd - y->tahun.ymd;
}

static void
count_years(struct banpol_pemeriksaan *p)
{
	size_t *at = kb_alloc((p->n + 1) * sizeof(*at));

	for (size_t i = 0; i < p->n; i++)
		at[i] = i;
	if (p->n > 1)
		qsort_r(at, p->n, sizeof(*at), matter_cmp, p->row);
	for (size_t i = 0; i < p->n; i++) {
		struct banpol_pemeriksaan_baris *r = &p->row[at[i]],
		    *was = i > 0 ? &p->row[at[i - 1]] : NULL;

		if (r->partai == NULL || r->perkara.n == BANPOL_CATATAN)
			continue;
		r->berulang = (kb_int){ 1, true };
		if (was != NULL && same_matter(was, r))
			r->berulang.v = was->berulang.v +
			    (was->tahun.ymd != r->tahun.ymd);
	}
	free(at);
}

void
banpol_pemeriksaan_order(struct banpol_pemeriksaan *p)
{
	if (p->n > 1)
		qsort(p->row, p->n, sizeof(*p->row), row_cmp);
	count_years(p);
}

/* ---- how many ---- */

#define NAMED 12			/* of more only the number is told */

/* The newest row of that party and kind says in how many years. */
static int64_t
years(const struct banpol_pemeriksaan_baris *row, size_t n, size_t i)
{
	int64_t most = row[i].berulang.v;

	for (size_t k = i + 1; k < n; k++)
		if (same_matter(&row[k], &row[i]) && row[k].berulang.v > most)
			most = row[k].berulang.v;
	return most;
}

static bool
told(const struct banpol_pemeriksaan_baris *row, const size_t *at, size_t n,
    size_t i)
{
	for (size_t k = 0; k < n; k++)
		if (same_matter(&row[at[k]], &row[i]))
			return true;
	return false;
}

/* ": pbb (2 tahun), pks" */
static void
parties(const struct banpol_pemeriksaan_baris *row, size_t n, uint8_t kind,
    struct kb_buf *b)
{
	size_t at[NAMED], many = 0, i;

	for (i = 0; i < n && many < NAMED; i++)
		if (row[i].perkara.n == kind && row[i].partai != NULL &&
		    !told(row, at, many, i)) {
			int64_t in = years(row, n, i);

			at[many++] = i;
			kb_buf_addf(b, "%s%s", many > 1 ? ", " : ": ",
			    row[i].partai);
			if (in > 1)
				kb_buf_addf(b, " (%lld tahun)", (long long)in);
		}
	for (; i < n; i++)
		if (row[i].perkara.n == kind && row[i].partai != NULL &&
		    !told(row, at, many, i)) {
			kb_buf_adds(b, ", dan lainnya");
			return;
		}
}

void
banpol_pemeriksaan_sum(const struct banpol_pemeriksaan_baris *row, size_t n,
    struct kb_buf *b)
{
	size_t many[BANPOL_NPERKARA] = { 0 };

	for (size_t i = 0; i < n; i++)
		many[row[i].perkara.n]++;
	for (uint8_t kind = 1; kind < BANPOL_NPERKARA; kind++) {
		if (many[kind] == 0)
			continue;
		kb_buf_addf(b, "%zu %s", many[kind], kb_word_label(
		    banpol_perkara, (kb_enum){ kind }));
		parties(row, n, kind, b);
		kb_buf_addc(b, '\n');
	}
}
