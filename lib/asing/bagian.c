/* SPDX-License-Identifier: ISC */
/*
 * bagian.c - foreigners in the week's report: the last numbers of the week
 * beside those before them.  It leaves the office: the rule of beredar.c.
 */
#include <string.h>

#include "baca.h"
#include "kata.h"

struct bagian {
	struct kb_kantor	*k;
	const struct asing_buku	*b;
	struct kb_doc		*doc;
	size_t			 n, closed;
	struct kb_buf		 text;
	struct kb_buf		 ending;
};

/* The first total of a block; NULL: its source states none. */
static const struct asing_angka *
stated(const struct asing_buku *b, struct asing_blok k)
{
	struct asing_blok t = asing_blok_mask(b, k, 0);

	return t.from < t.to ? &b->r[t.from] : NULL;
}

/* More, or fewer, than the last time; nothing where either may not be told. */
static void
put_change(struct bagian *s, const struct asing_angka *t, struct asing_blok k)
{
	const struct asing_angka *was;
	struct asing_blok before;

	kb_buf_cut(&s->text, 0);
	if (t->beredar && asing_blok_before(s->b, k, &before) &&
	    (was = stated(s->b, before)) != NULL && was->beredar) {
		int64_t d = t->a.jumlah.v - was->a.jumlah.v;

		kb_buf_adds(&s->text, d > 0 ? "+" : "");
		if (d == 0)
			kb_buf_adds(&s->text, "tetap");
		else
			kb_int_dots(&s->text, d);
		kb_buf_adds(&s->text, " sejak ");
		kb_date_long(&s->text, was->a.tanggal);
	}
	kb_doc_cell(s->doc, s->text.len > 0 ? s->text.s : NULL);
}

/* Of permits that end only sums that are large enough, and leave enough. */
static void
note_ending(struct bagian *s, const struct asing_angka *r, int64_t all,
    struct asing_blok k)
{
	struct kb_buf *b = &s->ending, place = KB_BUF_INIT;
	kb_int end = asing_blok_berakhir(s->b, k);
	int64_t n = end.v;

	if (n == 0 || asing_kecil(s->b, n) || asing_kecil(s->b, all - n))
		return;
	kb_buf_adds(b, b->len > 0 ? "; " : "Izin yang berakhir dalam 90 hari "
	    "sejak tanggal keadaannya: ");
	kb_buf_addf(b, "%s ", kb_region_name(s->k, r->a.wilayah.s, &place));
	kb_int_dots(b, n);
	kb_buf_addf(b, " menurut %s", r->a.sumber);
	kb_buf_free(&place);
}

static void
put_head(struct bagian *s, const struct asing_angka *r, bool summed)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 2 },
		{ "Sumber", KB_CELL_TEXT, 2 },
		{ "Yang dihitung", KB_CELL_TEXT, 2 },
		{ "Per tanggal", KB_CELL_DATE, 0 },
		{ "Jumlah", KB_CELL_FIGURE, 0 },
		{ "Perubahan", KB_CELL_TEXT, 2 },
	};

	if (s->n++ == 0)
		kb_doc_table(s->doc, column, KB_LEN(column));
	kb_buf_cut(&s->text, 0);
	kb_doc_cell(s->doc, kb_region_name(s->k, r->a.wilayah.s, &s->text));
	kb_doc_cell(s->doc, r->a.sumber);
	kb_buf_cut(&s->text, 0);
	kb_buf_addf(&s->text, "%s%s", r->a.definisi, summed ?
	    " (jumlah rinciannya)" : "");
	kb_doc_cell(s->doc, s->text.s);
	kb_doc_cell_date(s->doc, r->a.tanggal);
	kb_buf_cut(&s->text, 0);
}

static void
put_row(struct bagian *s, struct asing_blok k, const struct asing_angka *t)
{
	put_head(s, t, false);
	if (t->beredar)
		kb_int_dots(&s->text, t->a.jumlah.v);
	else
		kb_buf_addf(&s->text, "<%lld",
		    (long long)s->b->set.sel_terkecil.v);
	kb_doc_cell(s->doc, s->text.s);
	put_change(s, t, k);
	if (t->beredar && t->atas)
		note_ending(s, t, t->a.jumlah.v, k);
}

/* No total is stated: the first list of which something may leave. */
static void
put_sum(struct bagian *s, struct asing_blok k)
{
	for (unsigned mask = ASING_M_KEBANGSAAN; mask <= ASING_M_SEKTOR;
	    mask *= 2) {
		struct asing_blok l = asing_blok_mask(s->b, k, mask);

		if (l.from == l.to || !s->b->r[l.from].dijumlah)
			continue;
		put_head(s, &s->b->r[l.from], true);
		kb_int_dots(&s->text, asing_blok_sum(s->b, l));
		kb_doc_cell(s->doc, s->text.s);
		kb_doc_cell(s->doc, NULL);
		note_ending(s, &s->b->r[l.from], asing_blok_sum(s->b, l), k);
		return;
	}
	s->closed++;
}

static void
put_block(struct bagian *s, struct asing_blok k)
{
	struct asing_blok t = asing_blok_mask(s->b, k, 0);

	for (size_t i = t.from; i < t.to; i++)
		if (s->b->r[i].beredar || s->b->r[i].kecil)
			put_row(s, k, &s->b->r[i]);
		else
			s->closed++;
	if (t.from == t.to)
		put_sum(s, k);
}

int
asing_bagian(struct kb_kantor *k, const struct kb_period *period,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	struct asing_tanya q = { .masa = *period, .publik = true };
	struct asing_buku b = { .n = 0 };
	struct bagian s = { .k = k, .b = &b, .doc = doc };
	struct asing_blok blok;
	size_t at = 0;
	int rc = asing_baca(k, period->to, &b, err);

	if (rc == 0)
		asing_beredar(&b);
	while (rc == 0 && asing_blok_next(k, &b, &q, &at, &blok))
		put_block(&s, blok);
	if (s.ending.len > 0) {
		kb_buf_addc(&s.ending, '.');
		kb_doc_note(doc, s.ending.s);
	}
	if (s.n > 1)
		kb_doc_note(doc, "Angka dari sumber atau batasan yang "
		    "berlainan tidak dijumlahkan.");
	if (s.closed > 0)
		kb_doc_note(doc, "Angka yang terlalu kecil untuk diedarkan "
		    "tidak dimuat.");
	*n = s.n + s.closed;
	kb_buf_free(&s.text);
	kb_buf_free(&s.ending);
	asing_buku_free(&b);
	return rc;
}
