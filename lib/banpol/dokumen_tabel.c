/* SPDX-License-Identifier: ISC */
/* dokumen_tabel.c - the tables of papers: the sum, and all by their names. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dokumen.h"

typedef const struct dokumen run;

static void
rate(run *d, const struct banpol_baris *r, struct kb_doc *doc)
{
	int f = kb_field_find(&banpol_baris_type, "nilai");
	struct kb_buf b = KB_BUF_INIT;

	kb_show(&banpol_baris_type.field[f], r, &d->k->env, &b);
	kb_doc_cell(doc, kb_buf_str(&b));
	kb_buf_free(&b);
}

/* Votes x rate x months; the months as the year's part. */
static void
sum_row(run *d, const struct banpol_baris *r, struct kb_doc *doc)
{
	kb_doc_cell_int(doc, r->suara.v);
	rate(d, r, doc);
	kb_doc_cell_int(doc, r->bulan.v);
	kb_doc_cell_int(doc, r->jumlah.v);
}

#define SUM_COLUMNS							\
	{ "Suara sah", KB_CELL_INT, 0 },				\
	{ "Rupiah per suara", KB_CELL_INT, 0 },			\
	{ "Bulan", KB_CELL_INT, 0 }, { "Jumlah", KB_CELL_MONEY, 0 }

static void
sum_total(struct kb_doc *doc, const char *what, int skip, const kb_money *m)
{
	kb_doc_total(doc);
	for (int i = 0; i < skip; i++)
		kb_doc_cell(doc, "");
	kb_doc_cell(doc, what);
	for (int i = 0; i < 3; i++)
		kb_doc_cell(doc, "");
	if (m->known)
		kb_doc_cell_int(doc, m->v);
}

struct kb_doc *
dokumen_hitungan(run *d, const struct dokumen_satu *p)
{
	static const struct kb_column head[] = {
		{ "Pemilu", KB_CELL_TEXT, 0 }, SUM_COLUMNS
	};
	struct kb_doc *doc = kb_doc_new();

	kb_doc_table(doc, head, KB_LEN(head));
	for (size_t i = 0; i < p->nbaris; i++) {
		const struct banpol_baris *r = &p->baris[i];
		char *what = kb_asprintf("%d%s%s", r->pemilu.ymd / 10000,
		    r->catatan != NULL ? ", " : "", r->catatan != NULL ?
		    r->catatan : "");

		kb_doc_cell(doc, what);
		free(what);
		sum_row(d, r, doc);
	}
	if (p->dihitung.known)
		sum_total(doc, "Jumlah", 0, &p->dihitung);
	return doc;
}

static const char *
name_of(run *d, const char *code)
{
	for (size_t i = 0; i < d->all.n; i++)
		if (strcmp(d->all.satu[i].partai, code) == 0)
			return d->all.satu[i].nama;
	return code;
}

/* Of one result: its heading, its parties, their sum.  Returns where the next
 * begins. */
static size_t
result(run *d, const struct banpol_baris *r, size_t i, size_t n, bool alone,
    struct kb_doc *doc)
{
	kb_money all = { 0, true };
	char year[KB_DATE_TEXT], head[40];
	size_t first = i;

	kb_pdate_iso(r[i].pemilu, year);
	snprintf(head, sizeof(head), "Hasil Pemilu %s", year);
	if (!alone) {
		kb_doc_strong(doc);
		kb_doc_cell(doc, "");
		kb_doc_cell(doc, head);
		for (int c = 0; c < 4; c++)
			kb_doc_cell(doc, "");
	}
	for (; i < n && r[i].pemilu.ymd == r[first].pemilu.ymd; i++) {
		kb_doc_cell_int(doc, (int64_t)(i - first) + 1);
		kb_doc_cell(doc, name_of(d, r[i].partai));
		sum_row(d, &r[i], doc);
		dokumen_jumlah(&all, &r[i].jumlah);
	}
	snprintf(head, sizeof(head), "Jumlah Pemilu %s", year);
	if (!alone)
		sum_total(doc, head, 1, &all);
	return i;
}

/* All rows of all parties. */
static struct kb_doc *
determined(run *d, const struct dokumen_satu *p)
{
	static const struct kb_column head[] = {
		{ "No.", KB_CELL_INT, 0 },
		{ "Partai politik", KB_CELL_TEXT, 1 }, SUM_COLUMNS
	};
	struct kb_doc *doc = kb_doc_new();
	kb_money all = { 0, true };
	size_t n;
	const struct banpol_baris *r = dokumen_baris(d, &n);
	bool alone = n == 0 || r[0].pemilu.ymd == r[n - 1].pemilu.ymd;

	(void)p;
	kb_doc_table(doc, head, KB_LEN(head));
	for (size_t i = 0; i < n;)
		i = result(d, r, i, n, alone, doc);
	for (size_t i = 0; i < n; i++)
		dokumen_jumlah(&all, &r[i].jumlah);
	sum_total(doc, alone ? "Jumlah" : "Jumlah seluruhnya", 1, &all);
	return doc;
}

/* ---- forms A and G ---- */

static struct kb_doc *
form(run *d, const struct dokumen_satu *p, enum banpol_formulir which)
{
	struct kb_doc *doc = kb_doc_new();

	banpol_lpj_table(doc, &p->lpj, which, false);
	(void)d;
	return doc;
}

static struct kb_doc *
form_a(run *d, const struct dokumen_satu *p)
{
	return form(d, p, BANPOL_FORMULIR_A);
}

static struct kb_doc *
form_g(run *d, const struct dokumen_satu *p)
{
	return form(d, p, BANPOL_FORMULIR_G);
}

/* ---- by name ---- */

static const struct {
	const char	*name;
	bool		 each;		/* of one party */
	struct kb_doc	*(*make)(run *, const struct dokumen_satu *);
} tables[] = {
	{ "hitungan", true, dokumen_hitungan }, { "rencana", true, form_a },
	{ "realisasi", true, form_g }, { "penetapan", false, determined },
	{ "verifikasi", false, dokumen_verifikasi },
	{ "persetujuan", false, dokumen_persetujuan },
	{ "lpj", false, dokumen_lpj },
	{ "ringkasan-lpj", false, dokumen_ringkasan },
};

_Static_assert(KB_LEN(tables) == DOKUMEN_NTABEL, "dokumen.h");

void
dokumen_tabel(run *d, const struct dokumen_satu *p,
    struct kb_given_table to[DOKUMEN_NTABEL])
{
	for (size_t i = 0; i < KB_LEN(tables); i++)
		to[i] = (struct kb_given_table){ tables[i].name,
		    tables[i].each == (p->of != NULL) ?
		    tables[i].make(d, p) : NULL };
}

void
dokumen_tabel_free(struct kb_given_table t[DOKUMEN_NTABEL])
{
	for (size_t i = 0; i < DOKUMEN_NTABEL; i++)
		kb_doc_free((struct kb_doc *)(uintptr_t)t[i].doc);
}
