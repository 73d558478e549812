/* SPDX-License-Identifier: ISC */
/* tulis.c - stages, equipment and reports as words and tables. */
#include "tulis.h"

void
desk_tulis_tahap(const struct desk *d, const struct desk_tahap *t,
    struct kb_buf *b)
{
	struct kb_buf name = KB_BUF_INIT;

	kb_buf_adds(b, t->tahapan);
	if (t->wilayah.s[0] != '\0')
		kb_buf_addf(b, " (%s)", kb_region_name(d->k, t->wilayah.s,
		    &name));
	kb_buf_free(&name);
}

/* ---- equipment ---- */

static void
called(const struct desk_alat *a, struct kb_buf *b)
{
	kb_buf_adds(b, a->nama);
	if (a->satuan != NULL)
		kb_buf_addf(b, " (%s)", a->satuan);
	if (a->tahapan != NULL)
		kb_buf_addf(b, ", untuk %s", a->tahapan);
}

static void
thing(struct kb_doc *doc, const struct desk_alat *a)
{
	struct kb_buf b = KB_BUF_INIT;

	called(a, &b);
	if (a->kondisi.n > DESK_BAIK)
		kb_buf_addf(&b, "; %s", kb_word_label(desk_kondisi,
		    a->kondisi));
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
}

static void
number(struct kb_doc *doc, kb_int n)
{
	if (n.known)
		kb_doc_cell_int(doc, n.v);
	else
		kb_doc_cell(doc, "?");
}

static void
due(struct kb_doc *doc, const struct desk_alat *a)
{
	struct kb_buf b = KB_BUF_INIT;
	char day[KB_DATE_TEXT];

	kb_date_slash(a->tenggat, day);
	kb_buf_adds(&b, day);
	if (a->terlambat.known)
		kb_buf_addf(&b, ", lewat %lld hari",
		    (long long)a->terlambat.v);
	kb_doc_cell(doc, b.len > 0 ? b.s : NULL);
	if (a->terlambat.known)
		kb_doc_tone(doc, KB_TONE_POOR);
	kb_buf_free(&b);
}

void
desk_tulis_kurang(struct kb_doc *doc, const struct desk_peralatan *e)
{
	static const struct kb_column column[] = {
		{ "Peralatan", KB_CELL_TEXT, 30, NULL },
		{ "Perlu", KB_CELL_FIGURE, 9, NULL },
		{ "Ada", KB_CELL_FIGURE, 9, NULL },
		{ "Kurang", KB_CELL_FIGURE, 10, NULL },
		{ "Pemegang", KB_CELL_TEXT, 20, NULL },
		{ "Tenggat", KB_CELL_TEXT, 22, NULL },
	};
	bool any = false;

	for (size_t i = 0; i < e->n; i++) {
		const struct desk_alat *a = &e->a[i];

		if (!desk_alat_kurang(a))
			continue;
		if (!any)
			kb_doc_table(doc, column, KB_LEN(column));
		any = true;
		thing(doc, a);
		number(doc, a->dibutuhkan);
		number(doc, a->tersedia);
		number(doc, a->kurang);
		kb_doc_cell(doc, a->pemegang);
		due(doc, a);
	}
	if (any && e->tak_diketahui > 0)
		kb_doc_note(doc, "?: yang tersedia belum dicatat; belum "
		    "tentu tidak ada.");
	if (any && e->rusak)
		kb_doc_note(doc, "Yang rusak berat tidak terhitung tersedia.");
}

void
desk_tulis_kurang_ringkas(struct kb_doc *doc, const struct desk_peralatan *e)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < e->n; i++) {
		const struct desk_alat *a = &e->a[i];

		if (!desk_alat_kurang(a))
			continue;
		kb_buf_cut(&b, 0);
		called(a, &b);
		kb_doc_item(doc, 0, b.s);
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, a->hasil);
		if (a->tenggat.ymd != 0 && !a->terlambat.known) {
			kb_buf_adds(&b, ", paling lambat ");
			kb_date_long(&b, a->tenggat);
		}
		kb_doc_detail(doc, NULL, b.s);
	}
	kb_buf_free(&b);
}

void
desk_tulis_kurang_bagian(struct kb_doc *doc, const struct desk_peralatan *e)
{
	static const struct kb_column column[] = {
		{ "Peralatan", KB_CELL_TEXT, 44, NULL },
		{ "Keadaan", KB_CELL_TEXT, 38, NULL },
		{ "Tenggat", KB_CELL_DATE, 18, NULL },
	};
	struct kb_buf b = KB_BUF_INIT;
	bool any = false;

	for (size_t i = 0; i < e->n; i++) {
		const struct desk_alat *a = &e->a[i];

		if (!desk_alat_kurang(a))
			continue;
		if (!any)
			kb_doc_table(doc, column, KB_LEN(column));
		any = true;
		kb_buf_cut(&b, 0);
		called(a, &b);
		kb_doc_cell(doc, b.s);
		kb_doc_cell(doc, a->hasil);
		if (a->tenggat.ymd != 0)
			kb_doc_cell_date(doc, a->tenggat);
		else
			kb_doc_cell(doc, NULL);
	}
	kb_buf_free(&b);
}

/* ---- reports ---- */

enum kb_tone
desk_nada(const struct desk_lapor *r)
{
	if (r->keadaan.n == DESK_DITUNGGU)
		return KB_TONE_MUTED;
	if (r->keadaan.n == DESK_BELUM_LAPOR)
		return KB_TONE_POOR;
	return r->keadaan.n == DESK_ADA_MASALAH ? KB_TONE_HOLD :
	    r->terlambat.known ? KB_TONE_FAIR : KB_TONE_GOOD;
}

static void
part(struct kb_buf *b, size_t n, const char *what)
{
	if (n > 0)
		kb_buf_addf(b, "%s%zu %s", b->len > 0 ? ", " : "", n, what);
}

void
desk_tulis_jumlah(const struct desk_laporan *l, struct kb_buf *b)
{
	struct kb_buf s = KB_BUF_INIT;

	part(&s, l->masalah, "ada masalah");
	part(&s, l->nihil, "nihil");
	if (l->terlambat > 0)
		kb_buf_addf(&s, " (%zu terlambat)", l->terlambat);
	part(&s, l->belum, "belum lapor");
	part(&s, l->ditunggu, "ditunggu");
	kb_buf_addf(b, "%zu %s: %s", l->n, l->nhari > 1 ? "diminta" :
	    "wilayah", kb_buf_str(&s));
	kb_buf_free(&s);
}

void
desk_tulis_masalah(struct kb_doc *doc, const struct desk_laporan *l)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 26, NULL },
		{ "Masalah", KB_CELL_TEXT, 37, NULL },
		{ "Langkah", KB_CELL_TEXT, 37, NULL },
	};
	struct kb_buf b = KB_BUF_INIT;
	bool any = false;

	for (size_t i = 0; i < l->n; i++) {
		const struct desk_lapor *r = &l->row[i];

		if (r->keadaan.n != DESK_ADA_MASALAH)
			continue;
		if (!any)
			kb_doc_table(doc, column, KB_LEN(column));
		any = true;
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, r->nama);
		if (l->nhari > 1) {
			kb_buf_adds(&b, ", ");
			kb_date_long(&b, r->tanggal);
		}
		kb_doc_cell(doc, b.s);
		kb_doc_cell(doc, r->masalah);
		kb_doc_cell(doc, r->langkah);
	}
	kb_buf_free(&b);
}

void
desk_tulis_wilayah(const struct desk_laporan *l, enum desk_lapor_keadaan is,
    kb_date day, struct kb_buf *b)
{
	bool any = false;

	for (size_t i = 0; i < l->n; i++) {
		const struct desk_lapor *r = &l->row[i];

		if (r->keadaan.n != is || r->tanggal.ymd != day.ymd)
			continue;
		kb_buf_addf(b, "%s%s", any ? ", " : "", r->nama);
		any = true;
	}
}
