/* SPDX-License-Identifier: ISC */
/* laporan_doc.c - who has reported, region by day; and a message to those who
 * have not. */
#include <stdlib.h>
#include <string.h>

#include "tulis.h"

#define UPRIGHT 8			/* days that stand on a page upright */

/* ---- the chart ---- */

/* "M", "N+1", "-" */
static void
mark(struct kb_doc *doc, const struct desk_lapor *r)
{
	static const char *const letter[] = {
		[DESK_ADA_MASALAH] = "M", [DESK_NIHIL] = "N",
		[DESK_BELUM_LAPOR] = "\u2013", [DESK_DITUNGGU] = "\u00b7",
	};
	struct kb_buf b = KB_BUF_INIT;

	if (r == NULL) {
		kb_doc_cell(doc, NULL);
		return;
	}
	kb_buf_adds(&b, letter[r->keadaan.n]);
	if (r->diterima.ymd != 0 && r->terlambat.known)
		kb_buf_addf(&b, "+%lld", (long long)r->terlambat.v);
	kb_doc_cell(doc, b.s);
	kb_doc_tone(doc, desk_nada(r));
	kb_buf_free(&b);
}

static void
share(struct kb_doc *doc, const struct desk_laporan *l, const char *region,
    kb_date day)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t n = 0, of = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct desk_lapor *r = &l->row[i];

		if ((region != NULL && strcmp(r->wilayah.s, region) != 0) ||
		    (day.ymd != 0 && r->tanggal.ymd != day.ymd) ||
		    r->keadaan.n == DESK_DITUNGGU)
			continue;
		of++;
		n += r->diterima.ymd != 0;
	}
	kb_buf_addf(&b, "%zu/%zu", n, of);
	kb_doc_cell(doc, of > 0 ? b.s : NULL);
	kb_buf_free(&b);
}

static void
columns(struct kb_doc *doc, const struct desk_laporan *l)
{
	struct kb_column *c = kb_alloc((l->nhari + 2) * sizeof(*c));
	bool years = l->hari[0].ymd / 10000 !=
	    l->hari[l->nhari - 1].ymd / 10000;
	struct kb_homes homes = { NULL, 0, 0 };
	struct kb_buf b = KB_BUF_INIT;

	c[0] = (struct kb_column){ "Wilayah", KB_CELL_TEXT, 0, NULL };
	for (size_t i = 0; i < l->nhari; i++) {
		char text[KB_DATE_TEXT];

		kb_date_slash(l->hari[i], text);
		kb_buf_add(&b, text, years ? 10 : 5);
		c[i + 1] = (struct kb_column){ kb_homes_text(&homes, &b),
		    KB_CELL_TEXT, 0, NULL };
	}
	c[l->nhari + 1] = (struct kb_column){ "Lapor", KB_CELL_TEXT, 0, NULL };
	kb_doc_table(doc, c, l->nhari + 2);
	kb_homes_free(&homes);
	kb_buf_free(&b);
	free(c);
}

static const struct desk_lapor *
at(const struct desk_laporan *l, const char *region, kb_date day)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->row[i].tanggal.ymd == day.ymd &&
		    strcmp(l->row[i].wilayah.s, region) == 0)
			return &l->row[i];
	return NULL;
}

static int
by_region(const void *va, const void *vb)
{
	const struct desk_lapor *const *a = va, *const *b = vb;

	return strcmp((*a)->wilayah.s, (*b)->wilayah.s);
}

static void
several(struct kb_doc *doc, const struct desk_laporan *l)
{
	const struct desk_lapor **r = kb_alloc((l->n + 1) * sizeof(*r));

	for (size_t i = 0; i < l->n; i++)
		r[i] = &l->row[i];
	qsort(r, l->n, sizeof(*r), by_region);
	columns(doc, l);
	for (size_t i = 0; i < l->n; i++) {
		if (i > 0 && by_region(&r[i - 1], &r[i]) == 0)
			continue;
		kb_doc_row(doc);
		kb_doc_cell(doc, r[i]->nama);
		for (size_t k = 0; k < l->nhari; k++)
			mark(doc, at(l, r[i]->wilayah.s, l->hari[k]));
		share(doc, l, r[i]->wilayah.s, (kb_date){ 0 });
	}
	kb_doc_total(doc);
	kb_doc_cell(doc, "Sudah lapor");
	for (size_t k = 0; k < l->nhari; k++)
		share(doc, l, NULL, l->hari[k]);
	share(doc, l, NULL, (kb_date){ 0 });
	kb_doc_note(doc, "M: ada masalah; N: nihil; +2: terlambat 2 hari; "
	    "\u2013: belum lapor; \u00b7: ditunggu; kosong: tidak diminta");
	free(r);
}

static void
one(struct kb_doc *doc, const struct desk_laporan *l)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 40, NULL },
		{ "Laporan", KB_CELL_TEXT, 26, NULL },
		{ "Diterima", KB_CELL_DATE, 16, NULL },
		{ "Nomor surat", KB_CELL_TEXT, 18, NULL },
	};

	kb_doc_table(doc, column, KB_LEN(column));
	for (size_t i = 0; i < l->n; i++) {
		const struct desk_lapor *r = &l->row[i];

		kb_doc_cell(doc, r->nama);
		kb_doc_cell(doc, r->hasil);
		kb_doc_tone(doc, desk_nada(r));
		if (r->diterima.ymd != 0)
			kb_doc_cell_date(doc, r->diterima);
		else
			kb_doc_cell(doc, NULL);
		kb_doc_cell(doc, r->nomor_surat);
	}
}

struct kb_doc *
desk_laporan_doc(const struct desk *d, const struct desk_laporan *l)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	if (l->nhari > UPRIGHT)
		kb_doc_landscape(doc);
	kb_buf_adds(&b, "Laporan Mingguan Desk ");
	if (d->pilkada != NULL)
		desk_nama(d->pilkada, &b);
	kb_doc_title(doc, b.s);
	kb_buf_cut(&b, 0);
	if (l->n == 0) {
		kb_doc_para(doc, "Tidak ada laporan yang diminta dalam masa "
		    "itu.");
		kb_buf_free(&b);
		return doc;
	}
	if (l->nhari == 1)
		kb_date_full(&b, l->hari[0]);
	else
		kb_period_long(&b, &(struct kb_period){ l->hari[0],
		    l->hari[l->nhari - 1] });
	kb_doc_subtitle(doc, b.s);
	kb_buf_cut(&b, 0);
	kb_date_long(&b, d->hari);
	kb_doc_fact(doc, "Keadaan", b.s);
	kb_buf_cut(&b, 0);
	desk_tulis_jumlah(l, &b);
	kb_doc_fact(doc, "Laporan", b.s);
	if (l->nhari == 1)
		one(doc, l);
	else
		several(doc, l);
	desk_tulis_masalah(doc, l);
	kb_buf_free(&b);
	return doc;
}

void
desk_laporan_kata(const struct desk_laporan *l, struct kb_buf *b)
{
	if (l->n > 0) {
		desk_tulis_jumlah(l, b);
		kb_buf_adds(b, ".\n");
	}
	if (l->lain.len > 0)
		kb_buf_addf(b, "Melapor juga, di luar daftar ini: %s.\n",
		    l->lain.s);
}

/* ---- to the silent ones ---- */

/* A region once, with all the days that it owes. */
static void
silent(struct kb_doc *doc, const struct desk_laporan *l, size_t i, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t days = 0;

	kb_buf_adds(&b, l->row[i].nama);
	for (size_t j = i; j < l->n && l->nhari > 1; j++) {
		const struct desk_lapor *r = &l->row[j];

		if (r->keadaan.n != DESK_BELUM_LAPOR ||
		    strcmp(r->wilayah.s, l->row[i].wilayah.s) != 0)
			continue;
		kb_buf_adds(&b, days++ == 0 ? ": " : "; ");
		kb_date_long(&b, r->tanggal);
	}
	kb_doc_item(doc, n, b.s);
	kb_buf_free(&b);
}

struct kb_doc *
desk_pengingat(const struct desk *d, const struct desk_laporan *l)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;
	size_t n = 0;

	if (l->belum == 0)
		return doc;
	kb_buf_adds(&b, "Pengingat Laporan Desk ");
	desk_nama(d->pilkada, &b);
	kb_doc_title(doc, b.s);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "Laporan ");
	if (l->nhari == 1)
		kb_date_full(&b, l->hari[0]);
	else
		kb_buf_adds(&b, "mingguan");
	kb_buf_adds(&b, " belum kami terima dari:");
	kb_doc_para(doc, b.s);
	for (size_t i = 0; i < l->n; i++) {
		bool told = l->row[i].keadaan.n != DESK_BELUM_LAPOR;

		for (size_t j = 0; j < i && !told; j++)
			told = l->row[j].keadaan.n == DESK_BELUM_LAPOR &&
			    strcmp(l->row[j].wilayah.s, l->row[i].wilayah.s) ==
			    0;
		if (!told)
			silent(doc, l, i, ++n);
	}
	kb_doc_para(doc, "Bila tidak ada masalah, laporan tetap dikirim "
	    "dengan keadaan terkini (nihil).");
	if (d->k->office.nama != NULL)
		kb_doc_para(doc, d->k->office.nama);
	kb_buf_free(&b);
	return doc;
}
