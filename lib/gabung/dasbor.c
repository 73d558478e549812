/* SPDX-License-Identifier: ISC */
/* dasbor.c - the page of the office, section by section. */
#include <stdlib.h>
#include <string.h>

#include "dasbor.h"
#include "kesbang/agenda.h"
#include "kesbang/dasbor.h"
#include "kesbang/findings.h"
#include "kesbang/harga.h"
#include "kesbang/matriks.h"
#include "kesbang/peta.h"

#define ROWS 12				/* of the agenda */
#define AHEAD 30			/* days */
#define QUARTERS 8

/* ---- what is due ---- */

static void
due_sum(struct kb_doc *doc, const struct agenda *a)
{
	size_t n[AGENDA_TANPA_HARI + 1] = { 0 };
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < a->n; i++)
		n[a->butir[i].waktu.n]++;
	kb_buf_addf(&b, "%zu sudah lewat, %zu hari ini, %zu dalam %d hari, "
	    "%zu tanpa tanggal", n[AGENDA_LEWAT], n[AGENDA_HARI_INI],
	    n[AGENDA_MENDATANG], AHEAD, n[AGENDA_TANPA_HARI]);
	kb_doc_para(doc, b.s);
	kb_buf_free(&b);
}

/* A line for each field that has something, and when that is due. */
static void
due_by_field(struct kb_doc *doc, const struct agenda *a)
{
	static const struct kb_column column[] = {
		{ "Bidang", KB_CELL_TEXT, 0, NULL },
		{ "Sudah lewat", KB_CELL_INT, 0, NULL },
		{ "Hari ini", KB_CELL_INT, 0, NULL },
		{ "30 hari", KB_CELL_INT, 0, NULL },	/* AHEAD */
		{ "Tanpa tanggal", KB_CELL_INT, 0, NULL },
	};
	int64_t n[AGENDA_SETELAN + 1][AGENDA_TANPA_HARI + 1] = { { 0 } };

	for (size_t i = 0; i < a->n; i++)
		n[a->butir[i].bidang.n][a->butir[i].waktu.n]++;
	kb_doc_table(doc, column, KB_LEN(column));
	for (uint8_t f = 1; f <= AGENDA_SETELAN; f++) {
		const int64_t *of = n[f];

		if (of[AGENDA_LEWAT] + of[AGENDA_HARI_INI] +
		    of[AGENDA_MENDATANG] + of[AGENDA_TANPA_HARI] == 0)
			continue;
		kb_doc_cell(doc, kb_word_label(agenda_bidang,
		    (kb_enum){ f }));
		kb_doc_cell_int(doc, of[AGENDA_LEWAT]);
		if (of[AGENDA_LEWAT] > 0)
			kb_doc_tone(doc, KB_TONE_POOR);
		for (int w = AGENDA_HARI_INI; w <= AGENDA_TANPA_HARI; w++)
			kb_doc_cell_int(doc, of[w]);
	}
}

/* One of a kind, and how many of that kind lie further from today. */
struct near {
	const struct agenda_butir *x;
	size_t			 more;
};

/* One of a kind, the nearest to today, of what is late or of the rest. */
static size_t
nearest(const struct agenda *a, bool late, struct near *to, size_t max)
{
	size_t all = late ? a->lewat : a->n - a->lewat, n = 0;

	for (size_t i = 0; i < all; i++) {
		const struct agenda_butir *x = &a->butir[late ?
		    a->lewat - 1 - i : a->lewat + i];
		size_t j = 0;

		while (j < n && (to[j].x->bidang.n != x->bidang.n ||
		    strcmp(to[j].x->urusan, x->urusan) != 0))
			j++;
		if (j < n)
			to[j].more++;
		else if (n < max)
			to[n++] = (struct near){ x, 0 };
	}
	return n;
}

static void
due_row(struct kb_doc *doc, const struct near *r)
{
	const struct agenda_butir *x = r->x;
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_cell_date(doc, x->tanggal);
	if (x->sisa_hari.known)
		kb_doc_cell_int(doc, x->sisa_hari.v);
	else
		kb_doc_cell(doc, NULL);
	if (x->waktu.n == AGENDA_LEWAT)
		kb_doc_tone(doc, KB_TONE_POOR);
	kb_doc_cell(doc, kb_word_label(agenda_bidang, x->bidang));
	kb_buf_adds(&b, x->urusan);
	if (x->pokok != NULL)
		kb_buf_addf(&b, ": %s", x->pokok);
	if (r->more > 0)
		kb_buf_addf(&b, " (dan %zu hari lain)", r->more);
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
}

/* What was due last, and what comes next: the oldest are known. */
static void
due_next(struct kb_doc *doc, const struct agenda *a)
{
	static const struct kb_column column[] = {
		{ "Jatuh tempo", KB_CELL_DATE, 0, NULL },
		{ "Hari lagi", KB_CELL_INT, 0, NULL },
		{ "Bidang", KB_CELL_TEXT, 0, NULL },
		{ "Urusan", KB_CELL_TEXT, 0, NULL },
	};
	struct near late[ROWS / 2], next[ROWS];
	size_t nlate = nearest(a, true, late, KB_LEN(late));
	size_t nnext = nearest(a, false, next, ROWS - nlate);

	kb_doc_table(doc, column, KB_LEN(column));
	for (size_t i = nlate; i-- > 0; )
		due_row(doc, &late[i]);
	for (size_t i = 0; i < nnext; i++)
		due_row(doc, &next[i]);
	kb_doc_note(doc, "Yang terdekat, satu dari setiap urusan. "
	    "Selengkapnya: kesbangpol agenda");
}

static int
due(struct kb_kantor *k, struct kb_doc *doc, struct kb_err *err)
{
	struct agenda a = { .dalam = { AHEAD, 'h' } };
	int rc = agenda(k, &a, err);

	if (rc == 0) {
		kb_doc_section(doc, "Jatuh tempo");
		due_sum(doc, &a);
		if (a.n > 0) {
			due_by_field(doc, &a);
			due_next(doc, &a);
		}
	}
	agenda_free(&a);
	return rc;
}

/* ---- how the region stands ---- */

static int
map(struct kb_kantor *k, const struct kb_period *quarter, struct kb_doc *doc,
    struct kb_err *err)
{
	struct konflik_peta_tanya ask = { .keadaan.masa = *quarter };
	struct konflik_peta p = { 0 };
	struct kb_buf b = KB_BUF_INIT;
	int rc = konflik_peta(k, &ask, &p, err);

	if (rc == 0) {
		kb_buf_adds(&b, "Kerawanan konflik, ");
		kb_period_long(&b, quarter);
		kb_doc_section(doc, b.s);
		konflik_peta_gambar(&p, doc);
	}
	konflik_peta_free(&p);
	kb_buf_free(&b);
	return rc;
}

static int
trend(struct kb_kantor *k, const struct kb_period *span, bool events,
    struct kb_doc *doc, struct kb_err *err)
{
	struct konflik_grafik_tanya ask = { .keadaan.masa = *span,
	    .peristiwa = events, .tiap = KB_EACH_QUARTER };
	struct konflik_grafik g = { 0 };
	int rc = konflik_grafik(k, &ask, &g, err);

	if (rc == 0) {
		kb_doc_section(doc, events ? "Peristiwa konflik, per triwulan" :
		    "Potensi konflik yang terbuka, per triwulan");
		konflik_grafik_gambar(&g, doc);
	}
	konflik_grafik_free(&g);
	return rc;
}

static int
konflik(struct kb_kantor *k, struct kb_doc *doc, struct kb_err *err)
{
	char name[KB_PERIOD_NAME];
	struct kb_period now = kb_period_at(KB_EACH_QUARTER, k->env.today, 0,
	    name), span;
	int rc;

	if (!kb_table_used(k->db, "potensi") && !kb_table_used(k->db, "peristiwa"))
		return 0;
	span.from = kb_period_at(KB_EACH_QUARTER, k->env.today, 1 - QUARTERS,
	    name).from;
	span.to = now.to;
	rc = map(k, &now, doc, err);
	if (rc == 0 && kb_table_used(k->db, "potensi"))
		rc = trend(k, &span, false, doc, err);
	if (rc == 0 && kb_table_used(k->db, "peristiwa"))
		rc = trend(k, &span, true, doc, err);
	return rc;
}

/* ---- prices, agreements ---- */

static int
harga(struct kb_kantor *k, struct kb_doc *doc, struct kb_err *err)
{
	struct kb_period span = { kb_date_add(k->env.today, -13),
	    k->env.today };
	struct kb_doc *part = kb_doc_new();
	size_t n = 0;
	int rc = kb_table_used(k->db, "harga") ? harga_bagian(k, &span, part, &n,
	    err) : 0;

	if (rc == 0 && n > 0) {
		kb_doc_section(doc, "Harga pangan");
		kb_doc_append(doc, part);
	}
	kb_doc_free(part);
	return rc;
}

static int
rakor(struct kb_kantor *k, struct kb_doc *doc, struct kb_err *err)
{
	const struct rakor_matriks_tanya ask = { 0 };
	struct rakor_matriks m = { 0 };
	int rc;

	/* One that is only called has nothing to show yet. */
	if (kb_one(k->db, 0, "SELECT 1 FROM rapat r WHERE jenis = 'rakor' AND "
	    "EXISTS (SELECT 1 FROM rekomendasi WHERE rapat = r.nomor) LIMIT 1",
	    KB_NONE) != 1)
		return 0;
	rc = rakor_matriks(k, &ask, &m, err);
	if (rc == 0)
		rakor_matriks_bagian(k, &m, doc);
	rakor_matriks_free(&m);
	return rc;
}

static int (*const section[])(struct kb_kantor *, struct kb_doc *,
    struct kb_err *) = {
	due, konflik, dasbor_laporan, harga, dasbor_banpol, dasbor_nphd, rakor,
};

int
kb_dasbor(struct kb_kantor *k, struct kb_doc **out, struct kb_err *err)
{
	struct kb_doc *doc = *out = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;
	int rc = 0;

	kb_doc_screen(doc);
	kb_office_mark(doc, "terbatas", false);
	kb_office_kop(k, doc);
	kb_doc_title(doc, "Dasbor");
	kb_date_long(&b, k->env.today);
	kb_doc_subtitle(doc, b.s);
	kb_buf_free(&b);
	for (size_t i = 0; rc == 0 && i < KB_LEN(section); i++)
		rc = section[i](k, doc, err);
	return rc;
}
