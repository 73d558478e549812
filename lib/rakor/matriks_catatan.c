/* SPDX-License-Identifier: ISC */
/* matriks_catatan.c - what stands under the matrix: its legend, its notes. */
#include "matriks.h"

/* Those that occur, and the three that everybody asks about. */
static void
legend(struct kb_doc *d, const struct rakor_matriks *m)
{
	unsigned letters = 1U << RAKOR_SESUAI | 1U << RAKOR_PROSES |
	    1U << RAKOR_BELUM, marks = 0;
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < m->nbaris; i++)
		for (size_t c = 0; c < m->npenerima; c++) {
			const struct rakor_tempat *t =
			    &m->baris[i].tempat[c];

			letters |= 1U << (t->sel == NULL ?
			    RAKOR_TIDAK_BERLAKU : t->sel->status.n);
			marks |= t->tanda;
		}
	for (unsigned i = RAKOR_BELUM; i <= RAKOR_TIDAK_BERLAKU; i++)
		if ((letters & 1U << i) != 0)
			kb_buf_addf(&b, "%s%s %s", b.len > 0 ? "; " : "",
			    rakor_huruf[i].huruf, rakor_huruf[i].arti);
	for (size_t i = 0; i < RAKOR_NTANDA; i++)
		if ((marks & 1U << i) != 0)
			kb_buf_addf(&b, "; %s %s", rakor_tanda[i].huruf,
			    rakor_tanda[i].arti);
	kb_buf_addc(&b, '.');
	kb_doc_note(d, b.s);
	kb_buf_free(&b);
}

/* Numbers of the items that are so, "4, 9c": nothing where there is none. */
typedef bool is_so(const struct rakor_matriks *, const struct rakor_baris *);

static void
note(struct kb_buf *b, const struct rakor_matriks *m, is_so *so,
    const char *before, const char *after)
{
	const struct rakor_butir *last = NULL;

	for (size_t i = 0; i < m->nbaris; i++) {
		const struct rakor_butir *of = m->baris[i].butir;

		if (of == last || !so(m, &m->baris[i]))
			continue;
		if (last == NULL && b->len > 0)
			kb_buf_addc(b, ' ');
		kb_buf_addf(b, "%s%s", last == NULL ? before : ", ",
		    m->nrapat > 1 ? of->r.head.nomor : of->r.butir);
		last = of;
	}
	if (last != NULL)
		kb_buf_adds(b, after);
}

static bool
any_mark(const struct rakor_matriks *m, const struct rakor_baris *r,
    enum rakor_tanda tanda)
{
	for (size_t c = 0; c < m->npenerima; c++)
		if ((r->tempat[c].tanda & 1U << tanda) != 0)
			return true;
	return false;
}

static bool
together(const struct rakor_matriks *m, const struct rakor_baris *r)
{
	return any_mark(m, r, RAKOR_TANDA_BERSAMA);
}

static bool
outside(const struct rakor_matriks *m, const struct rakor_baris *r)
{
	for (size_t c = 0; c < m->npenerima; c++)
		if (r->tempat[c].sel != NULL && r->tempat[c].sel->luar)
			return true;
	return false;
}

static bool
statement(const struct rakor_matriks *m, const struct rakor_baris *r)
{
	(void)m;
	return r->butir->r.jenis.n == RAKOR_PERNYATAAN;
}

static bool
unaddressed(const struct rakor_matriks *m, const struct rakor_baris *r)
{
	(void)m;
	return r->butir->r.penerima == NULL && !r->butir->bagian &&
	    r->butir->r.jenis.n != RAKOR_PERNYATAAN;
}

static bool
recurs(const struct rakor_matriks *m, const struct rakor_baris *r)
{
	const struct rakor_butir *b = r->butir;

	return !r->judul && r->periode == NULL && b->n > 0 &&
	    m->p.sel[b->dari].periode != NULL;
}

static bool
without_rhythm(const struct rakor_matriks *m, const struct rakor_baris *r)
{
	(void)m;
	return r->butir->r.jenis.n == RAKOR_BERULANG && !r->butir->bagian &&
	    r->butir->r.setiap.n == 0;
}

static bool
no_period(const struct rakor_matriks *m, const struct rakor_baris *r)
{
	(void)m;
	return r->butir->tanpa_periode > 0;
}

void
matriks_notes(struct kb_doc *d, const struct rakor_matriks *m)
{
	struct kb_buf b = KB_BUF_INIT;

	legend(d, m);
	note(&b, m, recurs, "Berulang: butir ", "; tampak periode terakhir dan "
	    "berapa periode yang sesuai, dan setiap periode dihitung sendiri.");
	note(&b, m, together, "Kabar bersama tidak membuktikan satu daerah "
	    "pun: butir ", ".");
	note(&b, m, outside, "Dalam kurung: dilaporkan, tetapi tidak ditujukan "
	    "kepadanya, dan tidak dihitung: butir ", ".");
	note(&b, m, no_period, "Catatan tanpa periode tidak dapat ditempatkan: "
	    "butir ", ".");
	note(&b, m, without_rhythm, "Berulang, tetapi jangkanya tidak "
	    "disepakati: butir ", ".");
	note(&b, m, statement, "Pernyataan, bukan tugas: butir ", ".");
	note(&b, m, unaddressed, "Tidak ditujukan kepada siapa pun: butir ",
	    ".");
	if (b.len > 0)
		kb_doc_note(d, b.s);
	kb_buf_free(&b);
}
