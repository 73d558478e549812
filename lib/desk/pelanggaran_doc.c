/* SPDX-License-Identifier: ISC */
/* pelanggaran_doc.c - alleged violations on a page; candidates with the virus
 * stand apart, for that is none. */
#include <string.h>

#include "kesbang/text.h"
#include "pelanggaran.h"

static bool
is_sick(const struct pelanggaran_baris *x)
{
	return pelanggaran_is_sakit(&(struct pelanggaran){ .jenis = x->jenis });
}

/* A table of one election: its rows under headings, a region's stage each. */
struct shown {
	const char	*election;
	bool		 sick;		/* candidates with the virus, alone */
	bool		 place;		/* there are several regions */
	bool		 decided;	/* something is decided already */
	const struct pelanggaran_baris *was;
};

static bool
stands(const struct shown *s, const struct pelanggaran_baris *x)
{
	return is_sick(x) == s->sick && kb_same_name(x->pilkada, s->election);
}

static struct shown
shown_of(const struct pelanggaran_daftar *d, const char *election, bool sick)
{
	struct shown s = { .sick = sick, .election = election };
	const struct pelanggaran_baris *first = NULL;

	for (size_t i = 0; i < d->n; i++) {
		const struct pelanggaran_baris *x = &d->baris[i];

		if (!stands(&s, x))
			continue;
		if (first == NULL)
			first = x;
		s.place |= strcmp(x->wilayah.s, first->wilayah.s) != 0;
		s.decided |= x->diputus.known || x->bukan.known;
	}
	return s;
}

static void
put_heads(struct kb_doc *doc, const struct shown *s)
{
	struct kb_column c[8];
	size_t n = 0;

	c[n++] = (struct kb_column){ s->sick ? "Yang dihitung" : "Dugaan",
	    KB_CELL_TEXT, 10 };
	c[n++] = (struct kb_column){ "Paslon", KB_CELL_TEXT, 3 };
	c[n++] = (struct kb_column){ "Jumlah", KB_CELL_INT, 3 };
	c[n++] = (struct kb_column){ "Satuan", KB_CELL_TEXT, 4 };
	if (s->decided)
		c[n++] = (struct kb_column){ "Diputus melanggar",
		    KB_CELL_INT, 4 };
	if (s->decided)
		c[n++] = (struct kb_column){ "Diputus bukan", KB_CELL_INT, 4 };
	c[n++] = (struct kb_column){ "Sumber", KB_CELL_TEXT, 5 };
	kb_doc_table(doc, c, n);
}

static bool
same_head(const struct pelanggaran_baris *a, const struct pelanggaran_baris *b)
{
	return strcmp(a->wilayah.s, b->wilayah.s) == 0 &&
	    a->kepala_daerah.n == b->kepala_daerah.n &&
	    (a->tahapan == NULL) == (b->tahapan == NULL) &&
	    (a->tahapan == NULL || kb_same_name(a->tahapan, b->tahapan));
}

/* "Kota Bontang, pemilihan gubernur: Pendaftaran pasangan calon" */
static void
put_head(struct kb_kantor *k, struct kb_doc *doc, const struct shown *s,
    const struct pelanggaran_baris *x)
{
	struct kb_buf b = KB_BUF_INIT;

	if (s->place)
		kb_region_name(k, x->wilayah.s, &b);
	if (x->kepala_daerah.n != 0)
		kb_buf_addf(&b, "%spemilihan %s", b.len > 0 ? ", " : "",
		    kb_word_label(pelanggaran_kepala_daerah,
		    x->kepala_daerah));
	kb_buf_addf(&b, "%s%s", b.len > 0 ? ": " : "", x->tahapan != NULL ?
	    x->tahapan : "tahapan tidak disebut");
	kb_doc_strong(doc);
	kb_doc_cell(doc, b.s);
	kb_doc_row(doc);
	kb_buf_free(&b);
}

static void
put_known(struct kb_doc *doc, kb_int n)
{
	if (n.known)
		kb_doc_cell_int(doc, n.v);
	else
		kb_doc_cell(doc, NULL);
}

static void
put_row(struct kb_kantor *k, struct kb_doc *doc, struct shown *s,
    const struct pelanggaran_baris *x)
{
	if (s->was == NULL || !same_head(s->was, x))
		put_head(k, doc, s, x);
	else
		kb_doc_row(doc);
	s->was = x;
	kb_doc_cell_under(doc, 1, s->sick ? "Calon" :
	    kb_code_label(k, "pelanggaran", x->jenis));
	kb_doc_cell(doc, x->paslon);
	kb_doc_cell_int(doc, x->jumlah.v);
	kb_doc_cell(doc, x->satuan.n == 0 ? NULL :
	    kb_word_label(pelanggaran_satuan, x->satuan));
	if (s->decided) {
		put_known(doc, x->diputus);
		put_known(doc, x->bukan);
	}
	kb_doc_cell(doc, x->sumber);
}

static void
put_section(struct kb_kantor *k, struct kb_doc *doc, const struct shown *s,
    const struct pelanggaran_baris *x)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	kb_buf_addf(&b, "%s, PEMILIHAN %s", s->sick ? "CALON YANG POSITIF "
	    "COVID-19" : "DUGAAN PELANGGARAN", s->election);
	if (!s->place)
		kb_buf_addf(&b, ", %s", kb_region_name(k, x->wilayah.s,
		    &name));
	kb_upper(b.s);
	kb_doc_section(doc, b.s);
	kb_buf_free(&name);
	kb_buf_free(&b);
}

static void
put_table(struct kb_kantor *k, struct kb_doc *doc,
    const struct pelanggaran_daftar *d, const char *election, bool sick)
{
	struct shown s = shown_of(d, election, sick);

	for (size_t i = 0; i < d->n; i++) {
		const struct pelanggaran_baris *x = &d->baris[i];

		if (!stands(&s, x))
			continue;
		if (s.was == NULL) {
			put_section(k, doc, &s, x);
			put_heads(doc, &s);
		}
		put_row(k, doc, &s, x);
	}
}

static void
put_elections(struct kb_kantor *k, struct kb_doc *doc,
    const struct pelanggaran_daftar *d)
{
	for (size_t i = 0; i < d->n; i++) {
		const char *election = d->baris[i].pilkada;

		if (i > 0 && kb_same_name(d->baris[i - 1].pilkada, election))
			continue;
		put_table(k, doc, d, election, false);
		put_table(k, doc, d, election, true);
	}
}

static void
put_notes(struct kb_doc *doc, const struct pelanggaran_daftar *d)
{
	struct kb_buf b = KB_BUF_INIT, one = KB_BUF_INIT;
	const char *s;

	if (d->n > 0)
		kb_doc_note(doc, "Menurut sumbernya; selama belum diputus "
		    "Bawaslu atau yang berwenang, masih dugaan. 0: dinyatakan "
		    "tidak ada.");
	pelanggaran_daftar_kata(d, &b);
	s = kb_buf_str(&b);
	while (kb_next_part(&s, '\n', &one))
		kb_doc_note(doc, one.s);
	kb_buf_free(&one);
	kb_buf_free(&b);
}

struct kb_doc *
pelanggaran_doc(struct kb_kantor *k, const struct pelanggaran_daftar *d)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_office_kop(k, doc);
	kb_doc_title(doc, "PEMANTAUAN PELANGGARAN PEMILIHAN");
	if (d->n > 0)
		kb_period_long(&b, &d->masa);
	if (b.len > 0)
		kb_doc_subtitle(doc, b.s);
	if (d->n == 0)
		kb_doc_para(doc, "Tidak ada catatan; itu belum berarti nihil.");
	put_elections(k, doc, d);
	put_notes(doc, d);
	kb_buf_free(&b);
	return doc;
}
