/* SPDX-License-Identifier: ISC */
/* doc.c - the numbers as a page: sources beside each other. */
#include <stdlib.h>
#include <string.h>

#include "kata.h"
#include "kesbang/text.h"

#define BESIDE 4			/* sources in one table */

static void
put_figure(struct kb_doc *d, kb_int v)
{
	struct kb_buf b = KB_BUF_INIT;

	if (v.known)
		kb_int_dots(&b, v.v);
	kb_doc_cell(d, v.known ? b.s : NULL);
	kb_buf_free(&b);
}

void
asing_put_number(struct kb_doc *d, const struct asing_baris *r)
{
	if (r->jumlah.known)
		put_figure(d, r->jumlah);
	else
		kb_doc_cell(d, r->keterangan);
}

/* ---- totals, beside what their parts add up to ---- */

static void
put_totals(struct kb_kantor *k, struct kb_doc *d, const struct asing_pantau *p)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 6 },
		{ "Sumber", KB_CELL_TEXT, 6 },
		{ "Yang dihitung", KB_CELL_TEXT, 6 },
		{ "Per tanggal", KB_CELL_DATE, 5 },
		{ "Jumlah", KB_CELL_FIGURE, 3 },
		{ "Rincian", KB_CELL_FIGURE, 3 },
		{ "Selisih", KB_CELL_FIGURE, 3 },
	};
	struct kb_buf place = KB_BUF_INIT;

	kb_doc_table(d, column, KB_LEN(column));
	for (size_t i = 0; i < p->n; i++) {
		const struct asing_baris *r = &p->baris[i];

		kb_buf_cut(&place, 0);
		kb_doc_cell(d, kb_region_name(k, r->wilayah.s, &place));
		kb_doc_cell(d, r->sumber);
		kb_doc_cell(d, r->definisi);
		kb_doc_cell_date(d, r->tanggal);
		asing_put_number(d, r);
		put_figure(d, r->rincian);
		put_figure(d, r->selisih);
	}
	kb_buf_free(&place);
}

/* ---- parts: of a region a line each, a source beside the other ---- */

/* Where the sources of a region begin; the last: its end. */
struct beside {
	size_t	 from[BESIDE + 1], n;
};

static void
put_label(struct kb_kantor *k, const struct asing_baris *r, struct kb_buf *b)
{
	kb_buf_cut(b, 0);
	kb_buf_adds(b, r->kebangsaan != NULL ? r->kebangsaan : r->sektor !=
	    NULL ? r->sektor : r->izin != NULL ? kb_code_label(k,
	    "izin_asing", r->izin) : "(yang lain)");
}

static bool
same_part(struct kb_kantor *k, const struct asing_baris *x,
    const struct asing_baris *y)
{
	struct kb_buf a = KB_BUF_INIT, b = KB_BUF_INIT;
	bool is;

	put_label(k, x, &a);
	put_label(k, y, &b);
	is = kb_same_name(a.s, b.s);
	kb_buf_free(&a);
	kb_buf_free(&b);
	return is;
}

/* Was a part of that name before i in this region's table? */
static bool
was_told(struct kb_kantor *k, const struct asing_pantau *p, size_t from,
    size_t i)
{
	for (size_t j = from; j < i; j++)
		if (same_part(k, &p->baris[j], &p->baris[i]))
			return true;
	return false;
}

static void
put_line(struct kb_kantor *k, struct kb_doc *d, const struct asing_pantau *p,
    const struct beside *s, size_t i)
{
	struct kb_buf b = KB_BUF_INIT;

	put_label(k, &p->baris[i], &b);
	kb_doc_cell(d, b.s);
	for (size_t c = 0; c < s->n; c++) {
		kb_buf_cut(&b, 0);		/* two of one thing: both */
		for (size_t j = s->from[c]; j < s->from[c + 1]; j++)
			if (same_part(k, &p->baris[j], &p->baris[i])) {
				kb_buf_adds(&b, b.len > 0 ? " / " : "");
				kb_int_dots(&b, p->baris[j].jumlah.v);
			}
		kb_doc_cell(d, b.len > 0 ? b.s : NULL);
	}
	kb_buf_free(&b);
}

/* What its source says itself of the day of column c; NULL: of none. */
static const struct asing_baris *
total_of(const struct asing_pantau *p, const struct beside *s, size_t c)
{
	for (size_t i = 0; i < p->njumlah; i++)
		if (asing_same_day(&p->jumlah[i], &p->baris[s->from[c]]))
			return &p->jumlah[i];
	return NULL;
}

/* What the parts of each source come to, or what it says itself; nothing where
 * no source has any. */
static void
put_sums(struct kb_doc *d, const struct asing_pantau *p,
    const struct beside *s, bool stated)
{
	const struct asing_baris *t;
	bool any = false;

	for (size_t c = 0; c < s->n; c++)
		any = any || ((t = total_of(p, s, c)) != NULL && (stated ?
		    t->jumlah.known || t->keterangan != NULL :
		    t->rincian.known));
	if (!any)
		return;
	kb_doc_total(d);
	kb_doc_cell(d, stated ? "jumlah yang disebut sumber" :
	    "jumlah rincian");
	for (size_t c = 0; c < s->n; c++) {
		t = total_of(p, s, c);
		if (t != NULL && stated)
			asing_put_number(d, t);
		else
			put_figure(d, t != NULL ? t->rincian : (kb_int){ 0 });
	}
}

static void
put_beside(struct kb_kantor *k, struct kb_doc *d, const struct asing_tanya *q,
    const struct asing_pantau *p, const struct beside *s)
{
	struct kb_column column[BESIDE + 1] = { { .label = "", .wide = 2 } };
	struct kb_buf head[BESIDE] = { KB_BUF_INIT };
	char *first = kb_strdup(kb_word_label(asing_menurut, (kb_enum){
	    (uint8_t)q->menurut }));

	first[0] = (char)(first[0] - ('a' - 'A'));
	column[0].label = first;
	for (size_t c = 0; c < s->n; c++) {
		const struct asing_baris *r = &p->baris[s->from[c]];

		kb_buf_addf(&head[c], "%s: %s, per ", r->sumber, r->definisi);
		kb_date_long(&head[c], r->tanggal);
		column[c + 1] = (struct kb_column){ .label = s->n == 1 ?
		    "Jumlah" : head[c].s, .kind = KB_CELL_FIGURE, .wide = 2 };
	}
	if (s->n == 1)
		kb_doc_group(d, head[0].s);
	kb_doc_table(d, column, s->n + 1);
	for (int rest = 0; rest <= 1; rest++)	/* the others stand last */
		for (size_t i = s->from[0]; i < s->from[s->n]; i++)
			if ((p->baris[i].keterangan != NULL) == (rest == 1) &&
			    !was_told(k, p, s->from[0], i))
				put_line(k, d, p, s, i);
	put_sums(d, p, s, false);
	put_sums(d, p, s, true);
	for (size_t c = 0; c < s->n; c++)
		kb_buf_free(&head[c]);
	free(first);
}

/* most: sources beside each other; a message has one at a time. */
static void
put_parts(struct kb_kantor *k, struct kb_doc *d, const struct asing_tanya *q,
    const struct asing_pantau *p, size_t most)
{
	struct kb_buf place = KB_BUF_INIT;

	for (size_t i = 0; i < p->n; ) {
		const char *region = p->baris[i].wilayah.s;
		bool begins = i == 0 || strcmp(region,
		    p->baris[i - 1].wilayah.s) != 0;
		struct beside s = { .n = 0 };

		while (i < p->n && s.n < most &&
		    strcmp(p->baris[i].wilayah.s, region) == 0) {
			s.from[s.n++] = i;
			while (i < p->n && asing_same_day(&p->baris[i],
			    &p->baris[s.from[s.n - 1]]))
				i++;
			s.from[s.n] = i;
		}
		kb_buf_cut(&place, 0);
		if (begins)
			kb_doc_section(d, kb_region_name(k, region, &place));
		put_beside(k, d, q, p, &s);
	}
	kb_buf_free(&place);
}

struct kb_doc *
asing_pantau_doc(struct kb_kantor *k, const struct asing_tanya *q,
    const struct asing_pantau *p, bool message)
{
	struct kb_doc *d = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;
	char *rest, *line;

	kb_office_kop(k, d);
	kb_doc_title(d, "ORANG ASING MENURUT SUMBER DAN BATASANNYA");
	kb_period_long(&b, &q->masa);
	if (q->masa.from.ymd != 0)
		kb_doc_subtitle(d, b.s);
	if (p->n == 0)
		kb_doc_para(d, "Tidak ada angka yang tercatat.");
	else if (q->menurut == ASING_WILAYAH)
		put_totals(k, d, p);
	else
		put_parts(k, d, q, p, message ? 1 : BESIDE);
	kb_buf_cut(&b, 0);
	asing_pantau_kata(k, q, p, &b);
	for (rest = b.s; p->n > 0 && (line = strsep(&rest, "\n")) != NULL; )
		if (*line != '\0')
			kb_doc_note(d, line);
	kb_buf_free(&b);
	return d;
}
