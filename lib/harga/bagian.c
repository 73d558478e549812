/* SPDX-License-Identifier: ISC */
/* bagian.c - the prices in a report of a period: the last ones of it. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "deret.h"

/* "3 (2)": so many that reported, and of them are above their ceiling. */
static void
put_markets(struct kb_doc *doc, const struct harga_baris *r)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%" PRId64, r->banyak.v);
	if (r->di_atas.known)
		kb_buf_addf(&b, " (%" PRId64 ")", r->di_atas.v);
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
}

static void
put_row(struct kb_kantor *k, struct kb_doc *doc, const struct harga_baris *r,
    bool many)
{
	struct kb_buf name = KB_BUF_INIT;

	kb_buf_addf(&name, "%s%s%s%s", r->komoditas, r->pasar != NULL ? ", " :
	    "", r->pasar != NULL ? r->pasar : "", r->meragukan != NULL ? " *)" :
	    "");
	if (r->dibanding != NULL)
		kb_buf_addf(&name, " (dibanding %s)", r->dibanding);
	kb_doc_cell(doc, name.s);
	kb_buf_free(&name);
	kb_doc_cell(doc, kb_code_label(k, "satuan", r->satuan));
	if (many)
		put_markets(doc, r);
	if (r->harga.known)
		kb_doc_cell_int(doc, r->harga.v);
	else
		kb_doc_cell(doc, NULL);
	kb_doc_cell(doc, r->perubahan);
	if (r->batas.known)
		kb_doc_cell_int(doc, r->batas.v);
	else
		kb_doc_cell(doc, NULL);
	kb_doc_cell(doc, r->simpangan);
}

/* The number of markets one market needs not. */
enum { KOMODITAS, SATUAN, PASAR, HARGA, PERUBAHAN, BATAS, SIMPANGAN };

/* Is a price the mean of several markets? */
static bool
several(const struct harga_pantau *p)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->baris[i].banyak.v > 1)
			return true;
	return false;
}

static void
put_table(struct kb_kantor *k, struct kb_doc *doc,
    const struct harga_pantau *p)
{
	static const struct kb_column all[] = {
		[KOMODITAS] = { "Komoditas", KB_CELL_TEXT, 3 },
		[SATUAN] = { "Satuan", KB_CELL_TEXT, 0 },
		[PASAR] = { "Pasar (di atas batas)", KB_CELL_FIGURE, 0 },
		[HARGA] = { "Harga", KB_CELL_MONEY, 0 },
		[PERUBAHAN] = { "Perubahan (%)", KB_CELL_FIGURE, 0 },
		[BATAS] = { "Batas atas", KB_CELL_MONEY, 0 },
		[SIMPANGAN] = { "Simpangan (%)", KB_CELL_FIGURE, 0 },
	};
	struct kb_column column[KB_LEN(all)];
	size_t ncolumn = 0;
	bool many = several(p);
	const struct harga_baris *was = NULL;
	struct kb_buf b = KB_BUF_INIT;
	char *note = kb_strdup(kb_buf_str(&p->note)), *rest = note, *line;

	for (size_t i = 0; i < KB_LEN(all); i++)
		if (many || i != PASAR)
			column[ncolumn++] = all[i];
	for (size_t i = 0; i < p->n; i++) {
		const struct harga_baris *r = &p->baris[i];

		if (was == NULL || was->tanggal.ymd != r->tanggal.ymd) {
			kb_buf_cut(&b, 0);
			kb_buf_adds(&b, "Harga ");
			kb_date_full(&b, r->tanggal);
			kb_buf_addc(&b, '.');
			kb_doc_para(doc, b.s);
			kb_doc_table(doc, column, ncolumn);
		}
		put_row(k, doc, r, many);
		was = r;
	}
	if (p->ragu.len > 0) {
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "*) %s", p->ragu.s);
		kb_doc_note(doc, b.s);
	}
	while ((line = strsep(&rest, "\n")) != NULL)
		if (*line != '\0')
			kb_doc_note(doc, line);
	free(note);
	kb_buf_free(&b);
}

/* "Bawang merah Rp60.000/kg, +1,69%; +44,58% terhadap HAP Rp41.500" */
static void
put_line(struct kb_kantor *k, struct kb_doc *doc, const struct harga_baris *r)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%s%s%s", r->komoditas, r->pasar != NULL ? ", " : "",
	    r->pasar != NULL ? r->pasar : "");
	if (r->harga.known) {
		kb_buf_addc(&b, ' ');
		kb_money_text(&b, r->harga.v);
		kb_buf_addf(&b, "/%s", kb_code_label(k, "satuan", r->satuan));
	}
	if (r->perubahan != NULL)
		kb_buf_addf(&b, ", %s%%", r->perubahan);
	if (r->dibanding != NULL)
		kb_buf_addf(&b, " (dibanding %s)", r->dibanding);
	if (r->simpangan != NULL) {
		kb_buf_addf(&b, "; %s%% terhadap %s ", r->simpangan,
		    r->jenis.n == ACUAN_HET ? "HET" : "HAP");
		kb_money_text(&b, r->batas.v);
	}
	if (r->banyak.v > 1 && r->di_atas.known)
		kb_buf_addf(&b, "; %" PRId64 " dari %" PRId64 " pasar di atas "
		    "batas", r->di_atas.v, r->banyak.v);
	if (r->meragukan != NULL)
		kb_buf_addf(&b, " (meragukan, tidak dihitung: %s)",
		    r->meragukan);
	kb_doc_item(doc, 0, b.s);
	kb_buf_free(&b);
}

static void
put_lines(struct kb_kantor *k, struct kb_doc *doc,
    const struct harga_pantau *p)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < p->n; i++) {
		const struct harga_baris *r = &p->baris[i];

		if (i == 0 || p->baris[i - 1].tanggal.ymd != r->tanggal.ymd) {
			kb_buf_cut(&b, 0);
			kb_date_full(&b, r->tanggal);
			kb_doc_para(doc, b.s);
		}
		put_line(k, doc, r);
	}
	kb_buf_free(&b);
}

struct kb_doc *
harga_doc(struct kb_kantor *k, const struct harga_pantau *p, bool lean)
{
	struct kb_doc *doc = kb_doc_new();

	if (!lean)
		kb_office_kop(k, doc);
	kb_doc_title(doc, "HARGA BAHAN POKOK");
	if (p->n == 0)
		kb_doc_para(doc, "Tidak ada harga yang tercatat.");
	if (lean)
		put_lines(k, doc, p);
	else
		put_table(k, doc, p);
	return doc;
}

/* ---- a period ---- */

static bool
same_thing(const struct harga_baris *a, const struct harga_baris *b)
{
	return strcmp(a->komoditas, b->komoditas) == 0 &&
	    strcmp(a->satuan, b->satuan) == 0;
}

static bool
is_due(unsigned days, kb_date day)
{
	return days >> (kb_weekday(day) - 1) & 1;
}

/* Is a row, which is not the later one, shown before that one?  A day that is
 * not monitored does not put one in the shade that is. */
static bool
outlives(const struct harga_baris *a, const struct harga_baris *later,
    unsigned days)
{
	if (a->harga.known != later->harga.known)
		return a->harga.known;
	return is_due(days, a->tanggal) && !is_due(days, later->tanggal);
}

static bool
is_shown(const struct harga_pantau *p, size_t i, unsigned days)
{
	for (size_t j = 0; j < p->n; j++)
		if (j != i && same_thing(&p->baris[i], &p->baris[j]) &&
		    (j > i ? !outlives(&p->baris[i], &p->baris[j], days) :
		    outlives(&p->baris[j], &p->baris[i], days)))
			return false;
	return true;
}

/* A shock of a day is one of its week, whether or not that day is shown. */
static void
put_shocks(struct kb_doc *doc, const struct harga_pantau *p)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < p->n; i++) {
		const struct harga_baris *r = &p->baris[i];

		if (r->gejolak.n != KB_FLAG_YES)
			continue;
		kb_buf_addf(&b, "%s%s %s%% ", b.len > 0 ? "; " :
		    "Perubahan yang mencapai ambang gejolak: ", r->komoditas,
		    r->perubahan);
		kb_date_full(&b, r->tanggal);
	}
	if (b.len > 0) {
		kb_buf_addc(&b, '.');
		kb_doc_note(doc, b.s);
	}
	kb_buf_free(&b);
}

/* The last price of each thing, which is that of its last monitoring day. */
static void
keep_last(struct harga_pantau *p, unsigned days)
{
	bool *shown = kb_alloc(p->n + 1);
	size_t n = 0;

	for (size_t i = 0; i < p->n; i++)
		shown[i] = is_shown(p, i, days);
	for (size_t i = 0; i < p->n; i++)
		if (shown[i])
			p->baris[n++] = p->baris[i];
	p->n = n;
	free(shown);
}

int
harga_bagian(struct kb_kantor *k, const struct kb_period *period,
    struct kb_doc *doc, size_t *n, struct kb_err *err)
{
	struct harga_tanya q = { .masa = *period };
	struct harga_pantau p = { .n = 0 };
	struct harga_pantau all;
	unsigned days = 0;
	int rc = harga_jadwal_hari(k, &days, err);

	if (rc == 0)
		rc = harga_pantau(k, &q, &p, err);
	all = p;
	all.baris = kb_alloc((p.n + 1) * sizeof(*all.baris));
	for (size_t i = 0; i < p.n; i++)
		all.baris[i] = p.baris[i];
	keep_last(&p, days);
	if (rc == 0 && p.n > 0) {
		put_table(k, doc, &p);
		put_shocks(doc, &all);
	}
	*n = p.n;
	free(all.baris);
	harga_pantau_free(&p);
	return rc;
}
