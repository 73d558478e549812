/* SPDX-License-Identifier: ISC */
/* indeks.c - indices that others publish, beside each other. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/rekap_konflik.h"
#include "kesbang/text.h"

const char konflik_indeks_catatan[] = "Tidak dirata-rata dan tidak "
    "dijumlahkan: setiap indeks mengukur hal lain, dengan cara dan arah nilai "
    "penerbitnya sendiri.";

/* ---- which, and in which order ---- */

static int
same_issue(const struct indeks *a, const struct indeks *b)
{
	int c = strcmp(a->nama, b->nama);

	if (c == 0)
		c = strcmp(a->edisi, b->edisi);
	if (c == 0)
		c = (a->terbit.ymd > b->terbit.ymd) -
		    (a->terbit.ymd < b->terbit.ymd);
	return c;
}

static int
by_rank(const void *va, const void *vb)
{
	const struct indeks *a = va, *b = vb;
	int c = same_issue(a, b);

	if (c == 0)
		c = b->peringkat.known - a->peringkat.known;
	if (c == 0 && a->peringkat.known)
		c = (a->peringkat.v > b->peringkat.v) -
		    (a->peringkat.v < b->peringkat.v);
	return c != 0 ? c : strcmp(a->wilayah.s, b->wilayah.s);
}

static int
add(void *arg, void *rec, struct kb_err *err)
{
	struct konflik_indeks_semua *a = arg;

	(void)err;
	a->row = kb_grow(a->row, a->n, sizeof(*a->row));
	a->row[a->n] = *(struct indeks *)rec;
	kb_homes_keep(&a->homes, &indeks_type, &a->row[a->n++]);
	return 0;
}

int
konflik_indeks(struct kb_kantor *k, const struct kb_filter *f,
    struct konflik_indeks_semua *a, struct kb_err *err)
{
	struct kb_buf b = KB_BUF_INIT;

	memset(a, 0, sizeof(*a));
	if (kb_store_list(k->db, f, add, a, err) != 0)
		return -1;
	if (a->n > 1)
		qsort(a->row, a->n, sizeof(*a->row), by_rank);
	a->nama = kb_alloc((a->n + 1) * sizeof(*a->nama));
	for (size_t i = 0; i < a->n; i++) {
		kb_buf_cut(&b, 0);
		kb_region_long(k, &a->row[i].wilayah, &b);
		a->nama[i] = kb_homes_text(&a->homes, &b);
	}
	kb_buf_free(&b);
	return 0;
}

void
konflik_indeks_free(struct konflik_indeks_semua *a)
{
	free(a->row);
	free(a->nama);
	kb_homes_free(&a->homes);
}

/* ---- regions down, editions across ---- */

struct lay {
	const struct konflik_indeks_semua *a;
	size_t	*issue;			/* the first row of each, and a->n */
	size_t	 nissue;
	size_t	*place;			/* a row of each region */
	size_t	 nplace;
};

static bool
listed(const struct lay *l, const kb_code *where)
{
	for (size_t i = 0; i < l->nplace; i++)
		if (strcmp(l->a->row[l->place[i]].wilayah.s, where->s) == 0)
			return true;
	return false;
}

/* Regions as they come: by the rank of the first index that has one. */
static void
lay_out(struct lay *l)
{
	const struct konflik_indeks_semua *a = l->a;

	l->issue = kb_alloc((a->n + 1) * sizeof(*l->issue));
	l->place = kb_alloc((a->n + 1) * sizeof(*l->place));
	for (size_t i = 0; i < a->n; i++)
		if (i == 0 || same_issue(&a->row[i - 1], &a->row[i]) != 0)
			l->issue[l->nissue++] = i;
	l->issue[l->nissue] = a->n;
	for (int ranked = 1; ranked >= 0; ranked--)
		for (size_t i = 0; i < a->n; i++)
			if (a->row[i].peringkat.known == (ranked == 1) &&
			    !listed(l, &a->row[i].wilayah))
				l->place[l->nplace++] = i;
}

static void
put_heads(struct kb_doc *doc, const struct lay *l)
{
	struct kb_column *c = kb_alloc((l->nissue + 1) * sizeof(*c));
	char **head = kb_alloc((l->nissue + 1) * sizeof(*head));

	c[0] = (struct kb_column){ "Wilayah", KB_CELL_TEXT, 0, NULL };
	for (size_t i = 0; i < l->nissue; i++) {
		const struct indeks *x = &l->a->row[l->issue[i]];
		struct kb_buf b = KB_BUF_INIT;

		kb_buf_addf(&b, "%s %s, terbit ", x->nama, x->edisi);
		kb_date_long(&b, x->terbit);
		head[i] = kb_buf_take(&b);
		c[i + 1] = (struct kb_column){ head[i], KB_CELL_TEXT, 0,
		    NULL };
	}
	kb_doc_table(doc, c, l->nissue + 1);
	for (size_t i = 0; i < l->nissue; i++)
		free(head[i]);
	free(head);
	free(c);
}

/* "42,59; tinggi; peringkat 3 dari 10" */
static void
put_value(struct kb_buf *b, const struct indeks *x)
{
	if (x->nilai.den != 0)
		kb_rate_show(b, x->nilai);
	if (x->kelas != NULL)
		kb_buf_addf(b, "%s%s", b->len > 0 ? "; " : "", x->kelas);
	if (x->peringkat.known)
		kb_buf_addf(b, "%speringkat %lld", b->len > 0 ? "; " : "",
		    (long long)x->peringkat.v);
	if (x->peringkat.known && x->dari.known)
		kb_buf_addf(b, " dari %lld", (long long)x->dari.v);
}

static void
put_region(struct kb_doc *doc, const struct lay *l, size_t place)
{
	const struct konflik_indeks_semua *a = l->a;

	kb_doc_cell(doc, a->nama[place]);
	for (size_t i = 0; i < l->nissue; i++) {
		struct kb_buf b = KB_BUF_INIT;

		for (size_t j = l->issue[i]; j < l->issue[i + 1]; j++)
			if (strcmp(a->row[j].wilayah.s,
			    a->row[place].wilayah.s) == 0)
				put_value(&b, &a->row[j]);
		kb_doc_cell(doc, b.len > 0 ? b.s : "-");
		kb_buf_free(&b);
	}
}

struct kb_doc *
konflik_indeks_doc(struct kb_kantor *k, const struct konflik_indeks_semua *a)
{
	struct kb_doc *doc = kb_doc_new();
	struct lay l = { .a = a };

	lay_out(&l);
	kb_office_kop(k, doc);
	kb_doc_title(doc, "INDEKS TERBITAN");
	if (a->n > 0)
		put_heads(doc, &l);
	else
		kb_doc_para(doc, "Belum ada indeks yang dicatat.");
	for (size_t i = 0; i < l.nplace; i++)
		put_region(doc, &l, l.place[i]);
	if (a->n > 0)
		kb_doc_note(doc, "Tanda -: tidak ada angka yang dicatat.");
	kb_doc_note(doc, konflik_indeks_catatan);
	free(l.issue);
	free(l.place);
	return doc;
}
