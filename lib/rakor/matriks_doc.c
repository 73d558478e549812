/* SPDX-License-Identifier: ISC */
/* matriks_doc.c - the matrix on a page with its sums, and as a message. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "matriks.h"
#include "sebut.h"

#define ISI 60			/* letters of an item's text in a line */
#define UTUH 400		/* where there is room */

/* ---- words ---- */

static void
share(struct kb_buf *b, const struct rakor_hitung *h)
{
	size_t n = h->n[RAKOR_SESUAI], of = h->pembagi;

	if (of == 0)
		return;
	kb_buf_addf(b, "%zu/%zu ", n, of);
	rakor_seratus((int64_t)n, (int64_t)of, 0, b);
}

/* "64" and "Provinsi", "02" and "Kutai Kartanegara", "a" and the unit. */
static char *
brief(const char *who, size_t unit)
{
	if (kb_region_form(who))
		return kb_strdup(kb_region_level(who) == 1 ? who : who + 3);
	return kb_asprintf("%c", (int)('a' + unit % 26));
}

static char *
name(struct kb_kantor *k, const char *who)
{
	struct kb_buf b = KB_BUF_INIT;

	if (kb_region_form(who) && kb_region_level(who) == 1)
		kb_buf_adds(&b, "Provinsi");
	else
		rakor_addressee(k, who, &b);
	if (strncmp(kb_buf_str(&b), "Kabupaten ", 10) == 0)
		memmove(b.s, b.s + 10, strlen(b.s + 10) + 1);
	return kb_buf_take(&b);
}

/* ---- the table ---- */

/* Shares of the page's width: the rest is for the places. */
#define PAGE 1000
#define NOMOR 45
#define TEKS 270
#define TEKS_UTUH 400
#define JUMLAH 65

static void
begin_table(struct kb_kantor *k, const struct rakor_matriks *m,
    struct kb_doc *d, bool whole)
{
	size_t n = m->npenerima + 3, units = 0;
	struct kb_column *col = kb_alloc(n * sizeof(*col));
	int text = whole ? TEKS_UTUH : TEKS;
	int each = (PAGE - NOMOR - text - JUMLAH) /
	    (m->npenerima > 0 ? (int)m->npenerima : 1);

	col[0] = (struct kb_column){ "No.", KB_CELL_MARK, NOMOR, NULL };
	col[1] = (struct kb_column){ "Rekomendasi", KB_CELL_TEXT, text, NULL };
	for (size_t i = 0; i < m->npenerima; i++) {
		const char *who = m->penerima[i];

		col[i + 2] = (struct kb_column){ name(k, who), KB_CELL_MARK,
		    each > 0 ? each : 1, brief(who, units) };
		units += !kb_region_form(who);
	}
	col[n - 1] = (struct kb_column){ "Sesuai", KB_CELL_MARK, JUMLAH,
	    NULL };
	kb_doc_table(d, col, n);
	for (size_t i = 0; i < m->npenerima; i++) {
		free((char *)(uintptr_t)col[i + 2].label);
		free((char *)(uintptr_t)col[i + 2].brief);
	}
	free(col);
}

static void
number(const struct rakor_baris *r, struct kb_buf *b)
{
	const struct rekomendasi *of = &r->butir->r;
	char printed[24];

	if (r->periode != NULL) {
		kb_buf_adds(b, r->periode);
		return;
	}
	kb_buf_adds(b, of->butir);
	if (!of->nomor_cetak.known)
		return;
	(void)snprintf(printed, sizeof(printed), "%lld",
	    (long long)of->nomor_cetak.v);
	if (strcmp(printed, of->butir) != 0)
		kb_buf_addf(b, " (%s)", printed);
}

static void
put(struct kb_doc *d, struct kb_buf *b)
{
	kb_doc_cell(d, b->len > 0 ? b->s : NULL);
	kb_buf_cut(b, 0);
}

static void
put_row(struct kb_doc *d, const struct rakor_matriks *m,
    const struct rakor_baris *r, bool whole)
{
	bool empty = r->judul || r->butir->r.jenis.n == RAKOR_PERNYATAAN ||
	    r->butir->n == 0;
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_row(d);
	number(r, &b);
	put(d, &b);
	if (r->periode == NULL)
		kb_shorten(&b, r->butir->r.isi, whole ? UTUH : ISI);
	put(d, &b);
	for (size_t c = 0; !empty && c < m->npenerima; c++) {
		rakor_tempat_kata(&r->tempat[c], &b);
		put(d, &b);
		kb_doc_tone(d, rakor_tempat_nada(&r->tempat[c]));
	}
	if (!empty)
		share(&b, &r->h);
	if (!empty)
		put(d, &b);
	kb_buf_free(&b);
}

static void
sums(struct kb_doc *d, const struct rakor_matriks *m)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_total(d);
	kb_doc_cell(d, NULL);
	kb_doc_cell(d, "Sesuai, dari yang ditujukan kepadanya");
	for (size_t c = 0; c <= m->npenerima; c++) {
		share(&b, c < m->npenerima ? &m->kolom[c] : &m->h);
		put(d, &b);
	}
	kb_doc_strong(d);
	kb_doc_cell(d, NULL);
	kb_doc_cell(d, "Lewat batas waktu");
	for (size_t c = 0; c <= m->npenerima; c++) {
		kb_buf_addf(&b, "%zu", c < m->npenerima ?
		    m->kolom[c].terlambat : m->h.terlambat);
		put(d, &b);
	}
	kb_buf_free(&b);
}

static void
tables(struct kb_kantor *k, const struct rakor_matriks *m, struct kb_doc *d,
    bool whole)
{
	const struct rapat *last = NULL;

	for (size_t i = 0; i < m->nbaris; i++) {
		const struct rapat *of = m->baris[i].butir->rapat;

		if (of != last && m->nrapat > 1)
			kb_doc_section(d, of->nama);
		if (of != last)
			begin_table(k, m, d, whole);
		last = of;
		put_row(d, m, &m->baris[i], whole);
	}
	if (m->nbaris > 0 && m->nrapat == 1)
		sums(d, m);
	else if (m->nbaris > 0) {
		kb_doc_section(d, "Semua rapat di atas");
		begin_table(k, m, d, whole);
		sums(d, m);
	}
}

/* ---- above it ---- */

/* Items at the top level that are here, beside those that were agreed. */
static void
how_many(const struct rakor_matriks *m, const struct rapat *r,
    struct kb_buf *b)
{
	long long n = 0;

	for (size_t i = 0; i < m->p.nbutir; i++)
		n += m->p.butir[i].rapat == r && m->p.butir[i].induk == NULL;
	if (r->jumlah_resmi.known && n < r->jumlah_resmi.v)
		kb_buf_addf(b, "; di sini %lld dari %lld butirnya", n,
		    (long long)r->jumlah_resmi.v);
}

static void
facts(const struct rakor_matriks *m, struct kb_doc *d)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < m->nrapat; i++) {
		sebut_rapat(m->rapat[i], &b);
		how_many(m, m->rapat[i], &b);
		kb_doc_fact(d, "Rapat", b.s);
		kb_buf_cut(&b, 0);
	}
	rakor_persen(&m->h, &b);
	kb_buf_addf(&b, "; lewat batas waktu %zu, menjelang %zu",
	    m->h.terlambat, m->h.menjelang);
	kb_doc_fact(d, "Sesuai", b.s);
	kb_buf_free(&b);
}

static void
head(const struct rakor_matriks *m, struct kb_doc *d)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_title(d, "Matriks Tindak Lanjut Rekomendasi Rapat");
	kb_buf_adds(&b, "Keadaan ");
	kb_date_long(&b, m->p.hari_ini);
	kb_doc_subtitle(d, b.s);
	kb_buf_free(&b);
	facts(m, d);
}

void
rakor_matriks_bagian(struct kb_kantor *k, const struct rakor_matriks *m,
    struct kb_doc *d)
{
	kb_doc_section(d, "Matriks tindak lanjut rekomendasi rapat");
	facts(m, d);
	tables(k, m, d, false);
	matriks_notes(d, m);
}

struct kb_doc *
rakor_matriks_doc(struct kb_kantor *k, const struct rakor_matriks *m, bool kop,
    bool whole)
{
	struct kb_doc *d = kb_doc_new();

	kb_doc_landscape(d);
	if (kop)
		kb_office_kop(k, d);
	head(m, d);
	tables(k, m, d, whole);
	matriks_notes(d, m);
	return d;
}

/* ---- a message ---- */

/* "Paser, Kutai Timur", or how many where it is all of several. */
static size_t
late_ones(struct kb_kantor *k, const struct rakor_matriks *m,
    const struct rakor_baris *r, struct kb_buf *b)
{
	size_t n = 0, of = 0;

	for (size_t c = 0; c < m->npenerima; c++) {
		const struct rakor_tempat *t = &r->tempat[c];
		char *who;

		if (t->sel == NULL || t->sel->luar)
			continue;
		of++;
		if ((t->tanda & 1U << RAKOR_TANDA_LEWAT) == 0)
			continue;
		who = name(k, m->penerima[c]);
		kb_buf_addf(b, "%s%s", n++ > 0 ? ", " : "", who);
		free(who);
	}
	if (n == of && n > 2) {
		kb_buf_cut(b, 0);
		kb_buf_addf(b, "semua, %zu penerima", n);
	}
	return n;
}

static void
late(struct kb_kantor *k, const struct rakor_matriks *m,
    const struct rakor_baris *r, struct kb_doc *d)
{
	struct kb_buf who = KB_BUF_INIT, what = KB_BUF_INIT;

	if (late_ones(k, m, r, &who) > 0) {
		kb_buf_addf(&what, "%s. ", r->butir->r.butir);
		kb_shorten(&what, r->butir->r.isi, ISI);
		if (what.s[what.len - 1] == '.' && what.s[what.len - 2] != '.')
			kb_buf_cut(&what, what.len - 1);
		if (r->periode != NULL)
			kb_buf_addf(&what, " (%s)", r->periode);
		kb_buf_addf(&what, ": %s", who.s);
		kb_doc_item(d, 0, what.s);
	}
	kb_buf_free(&what);
	kb_buf_free(&who);
}

struct kb_doc *
rakor_matriks_pesan(struct kb_kantor *k, const struct rakor_matriks *m)
{
	struct kb_doc *d = kb_doc_new();

	head(m, d);
	if (m->h.terlambat > 0)
		kb_doc_section(d, "Lewat batas waktu");
	for (size_t i = 0; i < m->nbaris; i++)
		late(k, m, &m->baris[i], d);
	return d;
}
