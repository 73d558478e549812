/* SPDX-License-Identifier: ISC */
/* bahan.c - what the regions bring to a meeting. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/bahan.h"
#include "kesbang/text.h"
#include "pantau.h"

/* ---- who sent what ---- */

static size_t
place(struct kb_kantor *k, const char *bidang)
{
	const char *code;
	size_t i = 0;

	for (; (code = kb_code_nth(k, "bidang", i)) != NULL; i++)
		if (strcmp(code, bidang) == 0)
			break;
	return i;
}

static int
by_subject(const void *va, const void *vb, void *arg)
{
	const struct masukan *a = va, *b = vb;
	size_t x = place(arg, a->bidang), y = place(arg, b->bidang);
	int c = x != y ? x < y ? -1 : 1 : strcmp(a->bidang, b->bidang);

	if (c == 0)
		c = strcmp(a->wilayah.s, b->wilayah.s);
	return c != 0 ? c : strcmp(a->head.nomor, b->head.nomor);
}

static bool
sent(const struct rakor_bahan *b, const kb_code *of)
{
	for (size_t i = 0; i < b->n; i++) {
		kb_code at = kb_region_at(&b->masukan[i].wilayah, 2);

		if (strcmp(at.s, of->s) == 0)
			return true;
	}
	return false;
}

static int
silent(struct kb_kantor *k, struct rakor_bahan *b, struct kb_err *err)
{
	struct pantau_penerima who = { .k = k, .homes = &b->homes };
	kb_code prov = pantau_provinsi(&k->env, &b->d.rapat);
	int rc = prov.s[0] == '\0' ? 0 : pantau_semua(&who, &prov, err);

	b->ndaerah = who.ndaerah;
	b->belum = kb_alloc((who.ndaerah + 1) * sizeof(*b->belum));
	for (size_t i = 0; i < who.ndaerah; i++)
		if (!sent(b, &who.daerah[i]))
			b->belum[b->nbelum++] = who.daerah[i];
	pantau_penerima_free(&who);
	return rc;
}

/* The same thing of the same region: the one that is answered stays. */
static bool
again(struct rakor_bahan *b, size_t n, const struct masukan *m)
{
	for (size_t i = 0; i < n; i++) {
		struct masukan *o = &b->masukan[i];

		if (strcmp(o->wilayah.s, m->wilayah.s) != 0 ||
		    strcmp(o->head.kantor.s, m->head.kantor.s) == 0 ||
		    strcmp(o->bidang, m->bidang) != 0 ||
		    !kb_same_name(o->masalah, m->masalah))
			continue;
		if (o->rekomendasi == NULL && m->rekomendasi != NULL)
			*o = *m;
		return true;
	}
	return false;
}

/* What offices that recorded this meeting have; each thing once. */
static void
once(struct rakor_bahan *b)
{
	size_t kept = 0;

	for (size_t i = 0; i < b->n; i++) {
		const struct masukan m = b->masukan[i];

		if (pantau_rapat_of(&b->p, m.rapat, &m.head.kantor) ==
		    b->p.ditanya && !again(b, kept, &m))
			b->masukan[kept++] = m;
	}
	b->n = kept;
}

int
rakor_bahan(struct kb_kantor *k, const char *rapat, struct rakor_bahan *b,
    struct kb_err *err)
{
	int rc;

	*b = (struct rakor_bahan){ 0 };
	rc = rakor_pantau(k, &(struct rakor_tanya){ .rapat = rapat,
	    .jawaban = true }, &b->p, err);
	if (rc == 0)
		rc = pantau_dokumen(k, &b->p, &b->d, err);
	if (rc == 0)
		rc = kb_collect(k->db, &masukan_type, " WHERE rapat = ?1 "
		    "ORDER BY " KB_OURS_FIRST("?2") ", nomor", KB_ARGS2(
		    (const char *)b->d.rapat.head.nomor,
		    (const char *)b->d.rapat.head.kantor.s), &b->masukan,
		    &b->n, &b->homes, err);
	if (rc == 0)
		once(b);
	if (rc == 0 && b->n > 1)
		qsort_r(b->masukan, b->n, sizeof(*b->masukan), by_subject, k);
	return rc == 0 ? silent(k, b, err) : -1;
}

void
rakor_bahan_free(struct rakor_bahan *b)
{
	free(b->masukan);
	free(b->belum);
	kb_homes_free(&b->homes);
	rakor_dokumen_free(&b->d);
	rakor_pantau_free(&b->p);
	*b = (struct rakor_bahan){ 0 };
}

/* ---- the page ---- */

struct page {
	struct kb_kantor	*k;
	struct kb_doc		*d;
	const struct rakor_bahan *bahan;
	struct kb_buf		 b;
};

/* Of those from i that are of one subject: how many, from how many regions,
 * and how many are answered. */
struct subject {
	size_t	 n, regions, answered;
};

static struct subject
subject(const struct rakor_bahan *b, size_t i)
{
	struct subject s = { 0 };

	for (size_t j = i; j < b->n && strcmp(b->masukan[j].bidang,
	    b->masukan[i].bidang) == 0; j++, s.n++) {
		s.answered += b->masukan[j].rekomendasi != NULL;
		s.regions += j == i || strcmp(b->masukan[j].wilayah.s,
		    b->masukan[j - 1].wilayah.s) != 0;
	}
	return s;
}

static void
fact(struct page *g, const char *label)
{
	if (g->b.len > 0)
		kb_doc_fact(g->d, label, g->b.s);
	kb_buf_cut(&g->b, 0);
}

static void
places(struct page *g, const kb_code *code, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			kb_buf_adds(&g->b, ", ");
		rakor_addressee(g->k, code[i].s, &g->b);
	}
}

static void
head(struct page *g)
{
	const struct rakor_bahan *b = g->bahan;
	const struct rapat *r = &b->d.rapat;
	size_t answered = 0;

	kb_doc_title(g->d, "Bahan Rapat");
	kb_doc_subtitle(g->d, r->nama);
	kb_date_full(&g->b, r->tanggal);
	fact(g, "Hari, tanggal");
	kb_buf_addf(&g->b, "%zu", b->n);
	if (b->ndaerah > 0)
		kb_buf_addf(&g->b, ", dari %zu dari %zu kabupaten dan kota",
		    b->ndaerah - b->nbelum, b->ndaerah);
	fact(g, "Masukan");
	for (size_t i = 0; i < b->n; i++)
		answered += b->masukan[i].rekomendasi != NULL;
	if (b->n > 0)
		kb_buf_addf(&g->b, "%zu dari %zu", answered, b->n);
	fact(g, "Dijawab");
	places(g, b->belum, b->nbelum);
	fact(g, "Belum mengirim");
}

static void
sums(struct page *g)
{
	static const struct kb_column columns[] = {
		{ .label = "Bidang" },
		{ .label = "Masukan", .kind = KB_CELL_INT },
		{ .label = "Daerah", .kind = KB_CELL_INT },
		{ .label = "Dijawab", .kind = KB_CELL_INT },
	};
	const struct rakor_bahan *b = g->bahan;
	struct subject s;

	if (b->n == 0)
		return;
	kb_doc_table(g->d, columns, KB_LEN(columns));
	for (size_t i = 0; i < b->n; i += s.n) {
		s = subject(b, i);
		kb_doc_cell(g->d, kb_code_label(g->k, "bidang",
		    b->masukan[i].bidang));
		kb_doc_cell_int(g->d, (int64_t)s.n);
		kb_doc_cell_int(g->d, (int64_t)s.regions);
		kb_doc_cell_int(g->d, (int64_t)s.answered);
	}
}

/* Which recommendation takes it up, and how that stands. */
static void
answer(struct page *g, const struct masukan *m)
{
	const struct rakor_pantau *p = &g->bahan->p;
	const struct rakor_butir *of;
	struct rakor_hitung h = { 0 };

	if (m->rekomendasi == NULL) {
		kb_doc_detail(g->d, NULL, "belum dijawab");
		return;
	}
	of = pantau_butir_of(p, m->rekomendasi, &m->head.kantor);
	kb_buf_addf(&g->b, "dijawab %s", m->rekomendasi);
	if (of != NULL)
		h = rakor_hitung_butir(p, of);
	if (h.pembagi > 0) {
		kb_buf_adds(&g->b, ", sesuai ");
		rakor_persen(&h, &g->b);
	}
	kb_doc_detail(g->d, NULL, g->b.s);
	kb_buf_cut(&g->b, 0);
}

static void
brought(struct page *g, size_t i)
{
	const struct masukan *m = &g->bahan->masukan[i];

	if (i == 0 || strcmp(m->bidang, m[-1].bidang) != 0)
		kb_doc_section(g->d, kb_code_label(g->k, "bidang",
		    m->bidang));
	if (i == 0 || strcmp(m->bidang, m[-1].bidang) != 0 ||
	    strcmp(m->wilayah.s, m[-1].wilayah.s) != 0) {
		rakor_addressee(g->k, m->wilayah.s, &g->b);
		kb_doc_group(g->d, g->b.s);
		kb_buf_cut(&g->b, 0);
	}
	kb_doc_item(g->d, i + 1, m->masalah);
	if (m->usul != NULL) {
		kb_buf_addf(&g->b, "usul: %s", m->usul);
		kb_doc_detail(g->d, NULL, g->b.s);
		kb_buf_cut(&g->b, 0);
	}
	answer(g, m);
}

struct kb_doc *
rakor_bahan_doc(struct kb_kantor *k, const struct rakor_bahan *b)
{
	struct page g = { .k = k, .d = kb_doc_new(), .bahan = b };

	kb_doc_paper(g.d, KB_PAPER_A4);
	head(&g);
	sums(&g);
	for (size_t i = 0; i < b->n; i++)
		brought(&g, i);
	kb_buf_free(&g.b);
	return g.d;
}
