/* SPDX-License-Identifier: ISC */
/* kelengkapan_doc.c - who has reported, on a page: of one period a list, of
 * several a chart. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/kelengkapan.h"

#define UPRIGHT 8			/* periods that stand on a page upright */
#define OLD_RAD 2014			/* by quarters: Inpres 2/2013, 1/2014 */

/* Of what was owed: what is not due yet is not missing. */
static size_t
came(const struct konflik_kelengkapan *q, const char *region,
    const char *period, size_t *of)
{
	size_t n = 0;

	*of = 0;
	for (size_t i = 0; i < q->l.n; i++) {
		const struct konflik_lapor_row *r = &q->l.row[i];

		if ((region != NULL && strcmp(r->wilayah.s, region) != 0) ||
		    (period != NULL && strcmp(r->periode, period) != 0) ||
		    r->keadaan.n == KONFLIK_BELUM_WAKTUNYA)
			continue;
		++*of;
		n += konflik_lapor_masuk(r);
	}
	return n;
}

/* ---- above the table ---- */

static void
part(struct kb_buf *b, size_t n, const char *what)
{
	if (n > 0)
		kb_buf_addf(b, "%s%zu %s", b->s[b->len - 1] == '(' ? "" : ", ",
		    n, what);
}

static void
reported(struct kb_doc *d, const struct konflik_kelengkapan *q)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_addf(&b, "%zu dari %zu %s (", q->j.masuk,
	    konflik_kelengkapan_diminta(q), q->nperiode > 1 ? "laporan" :
	    "wilayah");
	part(&b, q->j.nihil, "nihil");
	part(&b, q->j.terlambat, "terlambat");
	if (b.s[b.len - 1] == '(')
		kb_buf_cut(&b, b.len - 2);
	else
		kb_buf_addc(&b, ')');
	kb_doc_fact(d, q->nperiode > 1 ? "Sudah diterima" : "Sudah lapor",
	    b.s);
	kb_buf_free(&b);
}

static void
in_state(struct kb_doc *d, const struct konflik_kelengkapan *q,
    const char *label, unsigned state)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < q->l.n; i++)
		if (q->l.row[i].keadaan.n == state)
			kb_buf_addf(&b, "%s%s", b.len > 0 ? ", " : "",
			    q->l.row[i].nama);
	if (b.len > 0)
		kb_doc_fact(d, label, b.s);
	kb_buf_free(&b);
}

/* Regions may have been given different days. */
static bool
one_for_all(const struct konflik_kelengkapan *q)
{
	for (size_t i = 1; i < q->l.n; i++)
		if (q->l.row[i].batas.ymd != q->l.row[0].batas.ymd)
			return false;
	return true;
}

static void
deadline(struct kb_doc *d, const struct konflik_kelengkapan *q)
{
	const struct konflik_lapor_row *r = q->l.row;
	struct kb_buf b = KB_BUF_INIT;

	if (!q->ada_batas) {
		kb_doc_fact(d, "Batas waktu", "tidak ada yang disepakati");
	} else if (q->nperiode == 1 && one_for_all(q)) {
		kb_date_long(&b, r->batas);
		if (konflik_lapor_butir(r))
			kb_buf_addf(&b, " (butir rapat %s)", r->dasar_batas);
		kb_doc_fact(d, "Batas waktu", b.s);
	}
	kb_buf_free(&b);
}

static void
head(struct kb_kantor *k, const struct konflik_kelengkapan *q,
    struct kb_doc *d)
{
	static const char *const title[] = {
		[KONFLIK_TRIWULAN] = "Kelengkapan Laporan Triwulan",
		[KONFLIK_RAD] = "Kelengkapan Laporan RAD",
		[KONFLIK_MINGGUAN] = "Kelengkapan Laporan Mingguan",
	};
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_title(d, title[q->jam]);
	if (q->nperiode == 1)
		konflik_jam_kata(q->periode[0], &b);
	else
		kb_period_long(&b, &q->masa);
	kb_doc_subtitle(d, b.s);
	kb_buf_cut(&b, 0);
	kb_date_long(&b, k->env.today);
	kb_doc_fact(d, "Keadaan", b.s);
	kb_doc_fact(d, "Laporan", kb_code_label(k, "laporan_berkala",
	    konflik_jam[q->jam - 1].name));
	kb_buf_free(&b);
	deadline(d, q);
	reported(d, q);
	if (q->nperiode == 1) {
		in_state(d, q, "Belum lapor", KONFLIK_BELUM_LAPOR);
		in_state(d, q, "Belum waktunya", KONFLIK_BELUM_WAKTUNYA);
	}
}

/* ---- one period ---- */

static enum kb_tone
tone(const struct konflik_lapor_row *r)
{
	switch (r->keadaan.n) {
	case KONFLIK_SUDAH:
		return KB_TONE_GOOD;
	case KONFLIK_NIHIL:
		return r->hari.known ? KB_TONE_FAIR : KB_TONE_GOOD;
	case KONFLIK_TERLAMBAT:
		return KB_TONE_FAIR;
	case KONFLIK_BELUM_LAPOR:
		return KB_TONE_POOR;
	default:
		return KB_TONE_MUTED;
	}
}

static void
one(struct kb_doc *d, const struct konflik_kelengkapan *q)
{
	static const struct kb_column column[] = {
		{ "Wilayah", KB_CELL_TEXT, 42, NULL },
		{ "Keadaan", KB_CELL_TEXT, 26, NULL },
		{ "Diterima", KB_CELL_DATE, 15, NULL },
		{ "Nomor surat", KB_CELL_TEXT, 17, NULL },
	};

	kb_doc_table(d, column, KB_LEN(column));
	for (size_t i = 0; i < q->l.n; i++) {
		const struct konflik_lapor_row *r = &q->l.row[i];

		kb_doc_cell(d, r->nama);
		kb_doc_cell(d, konflik_lapor_masuk(r) ? r->hasil :
		    kb_word_label(konflik_lapor, r->keadaan));
		kb_doc_tone(d, tone(r));
		if (konflik_lapor_masuk(r))
			kb_doc_cell_date(d, r->diterima);
		else
			kb_doc_cell(d, NULL);
		kb_doc_cell(d, r->nomor_surat);
	}
}

/* ---- several ---- */

/* "S", "T+5", "N", "N+5", "-" */
static void
mark(struct kb_doc *d, const struct konflik_lapor_row *r)
{
	static const char *const letter[] = {
		[KONFLIK_SUDAH] = "S", [KONFLIK_TERLAMBAT] = "T",
		[KONFLIK_NIHIL] = "N", [KONFLIK_BELUM_LAPOR] = "\u2013",
		[KONFLIK_BELUM_WAKTUNYA] = "\u00b7",
	};
	struct kb_buf b = KB_BUF_INIT;

	if (r == NULL) {
		kb_doc_cell(d, NULL);
		return;
	}
	kb_buf_adds(&b, letter[r->keadaan.n]);
	if (konflik_lapor_masuk(r) && r->hari.known)
		kb_buf_addf(&b, "+%lld", (long long)r->hari.v);
	kb_doc_cell(d, b.s);
	kb_doc_tone(d, tone(r));
	kb_buf_free(&b);
}

static void
share(struct kb_doc *d, const struct konflik_kelengkapan *q,
    const char *region, const char *period)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t of, n = came(q, region, period, &of);

	kb_buf_addf(&b, "%zu/%zu", n, of);
	kb_doc_cell(d, of > 0 ? b.s : NULL);
	kb_buf_free(&b);
}

static void
columns(struct kb_doc *d, const struct konflik_kelengkapan *q)
{
	struct kb_column *c = kb_alloc((q->nperiode + 2) * sizeof(*c));

	c[0] = (struct kb_column){ "Wilayah", KB_CELL_TEXT, 0, NULL };
	for (size_t i = 0; i < q->nperiode; i++)
		c[i + 1] = (struct kb_column){ q->periode[i], KB_CELL_TEXT, 0,
		    NULL };
	c[q->nperiode + 1] = (struct kb_column){ "Lapor", KB_CELL_TEXT, 0,
	    NULL };
	kb_doc_table(d, c, q->nperiode + 2);
	free(c);
}

static int
by_region(const void *va, const void *vb)
{
	const struct konflik_lapor_row *const *a = va, *const *b = vb;
	int c = strcmp((*a)->wilayah.s, (*b)->wilayah.s);

	return c != 0 ? c : *a < *b ? -1 : *a > *b;
}

/* The rows of one region, which are by period, from at on. */
static size_t
region(struct kb_doc *d, const struct konflik_kelengkapan *q,
    const struct konflik_lapor_row *const *at, size_t n)
{
	const char *code = at[0]->wilayah.s;
	size_t used = 0;

	kb_doc_row(d);
	kb_doc_cell(d, at[0]->nama);
	for (size_t p = 0; p < q->nperiode; p++) {
		bool has = used < n && strcmp(at[used]->wilayah.s, code) == 0 &&
		    strcmp(at[used]->periode, q->periode[p]) == 0;

		mark(d, has ? at[used] : NULL);
		used += has;
	}
	share(d, q, code, NULL);
	return used;
}

static void
several(struct kb_doc *d, const struct konflik_kelengkapan *q)
{
	const struct konflik_lapor_row **at = kb_alloc((q->l.n + 1) *
	    sizeof(*at));

	for (size_t i = 0; i < q->l.n; i++)
		at[i] = &q->l.row[i];
	qsort(at, q->l.n, sizeof(*at), by_region);
	columns(d, q);
	for (size_t i = 0; i < q->l.n; )
		i += region(d, q, at + i, q->l.n - i);
	kb_doc_total(d);
	kb_doc_cell(d, "Sudah lapor");
	for (size_t p = 0; p < q->nperiode; p++)
		share(d, q, NULL, q->periode[p]);
	share(d, q, NULL, NULL);
	kb_doc_note(d, "S: sudah lapor; T+5: terlambat 5 hari; N: nihil; "
	    "N+5: nihil, terlambat 5 hari; \u2013: belum lapor; \u00b7: belum "
	    "waktunya");
	free(at);
}

/* ---- the page ---- */

static void
notes(struct kb_doc *d, const struct konflik_kelengkapan *q)
{
	char *s;

	if (!q->ada_batas && q->l.n > 0) {
		s = kb_asprintf("Batas waktu tidak disepakati, maka tidak ada "
		    "yang disebut terlambat. Bila disepakati, isi setelan "
		    "konflik.hari_%s: sekian hari sesudah periodenya "
		    "berakhir.", konflik_jam[q->jam - 1].name);
		kb_doc_note(d, s);
		free(s);
	}
	if (q->jam == KONFLIK_RAD && q->masa.from.ymd / 10000 <= OLD_RAD)
		kb_doc_note(d, "Sampai tahun 2014 RAD dilaporkan per triwulan "
		    "(B03, B06, B09, B12); yang dinilai di sini hanya periode "
		    "B04, B08 dan B12.");
	if (q->lain.len > 0) {
		s = kb_asprintf("Tercatat juga laporan periode lain, tidak "
		    "dihitung di sini: %s.", q->lain.s);
		kb_doc_note(d, s);
		free(s);
	}
}

struct kb_doc *
konflik_kelengkapan_doc(struct kb_kantor *k,
    const struct konflik_kelengkapan *q, bool brief)
{
	struct kb_doc *d = kb_doc_new();

	if (q->nperiode > UPRIGHT)
		kb_doc_landscape(d);
	head(k, q, d);
	if (q->l.n == 0)
		kb_doc_para(d, "Tidak ada wilayah yang diminta melapor.");
	else if (!brief && q->nperiode == 1)
		one(d, q);
	else if (!brief)
		several(d, q);
	if (!brief)
		notes(d, q);
	return d;
}
