/* SPDX-License-Identifier: ISC */
/*
 * pandemi.c - the pandemic as it was counted, beside the week's reports.
 *
 * A count is one of a measure, a place and a source, however they are written
 * ("Kasus Aktif", "kasus aktif"): its last figure holds.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "periksa.h"

struct count {
	char		*key;		/* folded measure, place, folded source */
	const struct pandemi *p;
};

static int
by_key(const void *va, const void *vb)
{
	const struct count *a = va, *b = vb;
	int c = strcmp(a->key, b->key);

	/* Of one count as they were read: by day, then by number. */
	return c != 0 ? c : (a->p > b->p) - (a->p < b->p);
}

static struct count *
sorted(const struct pandemi *p, size_t n)
{
	struct count *c = kb_alloc((n + 1) * sizeof(*c));
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < n; i++) {
		kb_buf_cut(&b, 0);
		kb_fold_name(&b, p[i].ukuran);
		kb_buf_addf(&b, "\n%s\n", p[i].wilayah.s);
		if (p[i].sumber != NULL)
			kb_fold_name(&b, p[i].sumber);
		c[i] = (struct count){ kb_strdup(b.s), &p[i] };
	}
	qsort(c, n, sizeof(*c), by_key);
	kb_buf_free(&b);
	return c;
}

static void
sorted_free(struct count *c, size_t n)
{
	for (size_t i = 0; i < n; i++)
		free(c[i].key);
	free(c);
}

static void
put_count(struct kb_kantor *k, struct kb_doc *doc, const struct pandemi *p)
{
	struct kb_buf place = KB_BUF_INIT;

	kb_doc_cell(doc, kb_region_name(k, p->wilayah.s, &place));
	kb_doc_cell(doc, p->ukuran);
	kb_doc_cell_int(doc, p->jumlah.v);
	kb_doc_cell_date(doc, p->tanggal);
	kb_doc_cell(doc, p->sumber);
	kb_buf_free(&place);
}

int
desk_pandemi_bagian(struct kb_kantor *k, const struct kb_period *period,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 2 },
		{ "Yang dihitung", KB_CELL_TEXT, 2 },
		{ "Jumlah", KB_CELL_INT, 0 },
		{ "Per tanggal", KB_CELL_DATE, 0 },
		{ "Sumber", KB_CELL_TEXT, 2 },
	};
	char from[KB_DATE_TEXT], to[KB_DATE_TEXT];
	struct kb_homes homes = { NULL, 0, 0 };
	struct pandemi *p = NULL;
	struct count *c;
	size_t all = 0;
	int rc;

	kb_date_iso(period->from, from);
	kb_date_iso(period->to, to);
	rc = kb_collect(k->db, &pandemi_type, " WHERE tanggal BETWEEN ? AND ? "
	    "AND kantor = ? ORDER BY tanggal, nomor", KB_ARGS3(
	    (const char *)from, (const char *)to,
	    (const char *)k->env.office.s), &p, &all, &homes, err);
	c = sorted(p, all);
	*n = 0;
	for (size_t i = 0; rc == 0 && i < all; i++) {
		if (i + 1 < all && strcmp(c[i].key, c[i + 1].key) == 0)
			continue;
		if ((*n)++ == 0)
			kb_doc_table(doc, column, KB_LEN(column));
		put_count(k, doc, c[i].p);
	}
	sorted_free(c, all);
	free(p);
	kb_homes_free(&homes);
	return rc;
}

/* ---- what is doubtful ---- */

static const struct kb_fault faults[] = {
	{ "dua angka", "dua angka satu ukuran, wilayah, sumber dan hari: yang "
	    "dicatat terakhir yang dimuat", "%t hapus %j %k --alasan TEKS" },
};

const struct kb_fault *
desk_fault_pandemi(size_t i)
{
	return i < KB_LEN(faults) ? &faults[i] : NULL;
}

int
desk_audit_pandemi(struct kb_kantor *k, const struct kb_filter *f,
    const struct kb_lint *l, struct kb_err *err)
{
	struct kb_homes homes = { NULL, 0, 0 };
	struct kb_buf b = KB_BUF_INIT;
	struct pandemi *p = NULL;
	struct count *c;
	size_t n = 0;
	int rc = desk_kumpul(k, &pandemi_type, f, "kantor, tanggal, nomor", &p,
	    &n, &homes, err);

	c = sorted(p, n);
	for (size_t i = 1; rc == 0 && i < n; i++) {
		const struct pandemi *x = c[i].p, *was = c[i - 1].p;

		if (strcmp(c[i].key, c[i - 1].key) != 0 ||
		    strcmp(x->head.kantor.s, was->head.kantor.s) != 0 ||
		    x->tanggal.ymd != was->tanggal.ymd)
			continue;
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "%s mencatat %lld untuk hari yang sama",
		    was->head.nomor, (long long)was->jumlah.v);
		l->found(l->arg, x->head.nomor, "jumlah", b.s,
		    faults[0].rule);
	}
	sorted_free(c, n);
	kb_buf_free(&b);
	free(p);
	kb_homes_free(&homes);
	return rc;
}
