/* SPDX-License-Identifier: ISC */
/*
 * jejak.c - one recommendation through the years: a thread of meetings that
 * took it up again, in the order of their days.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/daftar_rakor.h"
#include "lembar.h"
#include "sebut.h"

/* ---- the thread ---- */

enum ikut {
	LUAR,
	RANGKA,			/* an item that a part of the thread is of: its
				   other parts are not in it */
	IKUT,
};

static bool
raise_to(enum ikut *at, enum ikut to)
{
	bool more = *at < to;

	if (more)
		*at = to;
	return more;
}

/*
 * Until nothing is added: so several may repeat one, the older may repeat an
 * even older one, and a circle ends where it began.
 */
static void
thread(const struct rakor_pantau *p, enum ikut *in)
{
	bool more = true;

	while (more) {
		more = false;
		for (size_t i = 0; i < p->nbutir; i++) {
			const struct rakor_butir *b = &p->butir[i];
			enum ikut *old = b->lama != NULL ?
			    &in[b->lama - p->butir] : NULL;
			enum ikut *of = b->induk != NULL ?
			    &in[b->induk - p->butir] : NULL;

			if (old != NULL && in[i] != LUAR && *old == LUAR)
				more |= raise_to(old, IKUT);
			if (old != NULL && *old != LUAR && in[i] == LUAR)
				more |= raise_to(&in[i], IKUT);
			if (of != NULL && in[i] == IKUT)
				more |= raise_to(of, RANGKA);
			if (of != NULL && *of == IKUT)
				more |= raise_to(&in[i], IKUT);
		}
	}
}

/* ---- in words ---- */

static void
shares(const struct rakor_pantau *p, const struct rakor_butir *b,
    struct kb_buf *to)
{
	struct rakor_hitung h = rakor_hitung_butir(p, b);

	if (h.pembagi == 0)
		return;
	rakor_persen(&h, to);
	if (h.terlambat > 0)
		kb_buf_addf(to, "; %zu lewat batas waktu", h.terlambat);
}

/* ---- entries ---- */

static const struct kb_column columns[] = {
	{ .label = "Tanggal", .kind = KB_CELL_DATE, .wide = 16 },
	{ .label = "Penerima", .wide = 20 },
	{ .label = "Keadaan", .wide = 16 },
	{ .label = "Uraian dan bukti", .wide = 48 },
};

/* An entry that was taken back stays, and says when and why. */
static void
entry(struct kb_kantor *k, struct kb_doc *d, const struct rapat *m,
    const struct tindak_lanjut *t, const struct tindak_lanjut *back)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t from;

	kb_doc_cell_date(d, t->tanggal);
	sebut_satu(k, m, t->penerima, &b);
	kb_doc_cell(d, b.s);
	kb_buf_cut(&b, 0);
	if (t->periode != NULL)
		kb_buf_addf(&b, "%s: ", t->periode);
	kb_buf_addf(&b, "%s%s", back != NULL ? "dicabut: " : "",
	    kb_word_label(rakor_status, t->status));
	sebut_capaian(t, "/", &b);
	kb_doc_cell(d, b.s);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, t->uraian != NULL ? t->uraian : "");
	if (b.len > 0 && b.s[b.len - 1] == '.')
		kb_buf_cut(&b, b.len - 1);
	from = b.len;
	kb_buf_adds(&b, from > 0 ? "; " : "");
	lembar_tunjuk(t, &b);
	if (b.len == from + (from > 0 ? 2 : 0))
		kb_buf_cut(&b, from);
	if (back != NULL) {
		kb_buf_addf(&b, "%sdicabut ", b.len > 0 ? "; " : "");
		kb_date_long(&b, back->tanggal);
		kb_buf_addf(&b, ": %s", back->uraian);
	}
	kb_doc_cell(d, kb_buf_str(&b));
	kb_buf_free(&b);
}

/* Those of the item, as they lie: by day. */
static void
entries(struct kb_kantor *k, const struct rakor_pantau *p,
    const struct rakor_butir *b, struct kb_doc *d)
{
	size_t n = 0;

	for (size_t i = 0; i < p->ncatatan; i++) {
		const struct tindak_lanjut *t = &p->catatan[i];

		if (t->membatalkan != NULL || pantau_butir_of(p,
		    t->rekomendasi, &t->head.kantor) != b)
			continue;
		if (n++ == 0)
			kb_doc_table(d, columns, KB_LEN(columns));
		entry(k, d, b->rapat, t, rakor_pencabut(p, t));
	}
	if (n == 0 && !b->bagian && b->r.jenis.n != RAKOR_PERNYATAAN)
		kb_doc_detail(d, NULL, "belum ada catatan tindak lanjut");
}

/* ---- the document ---- */

static void
repeats(struct kb_doc *d, const struct rakor_butir *b)
{
	struct kb_buf later = KB_BUF_INIT;

	if (b->lama != NULL)
		kb_doc_detail(d, "Mengulang", b->lama->r.head.nomor);
	for (const struct rakor_butir *n = b->baru; n != NULL;
	    n = n->baru_lain)
		kb_buf_addf(&later, "%s%s", later.len > 0 ? ", " : "",
		    n->r.head.nomor);
	sebut_rinci(d, "Diteruskan", &later);
	kb_buf_free(&later);
}

static void
item(struct kb_kantor *k, const struct rakor_pantau *p,
    const struct rakor_butir *b, struct kb_doc *d)
{
	struct kb_buf text = KB_BUF_INIT;

	rakor_isi(b, &text);
	kb_buf_addf(&text, " (%s)", b->r.head.nomor);
	kb_doc_item(d, 0, text.s);
	kb_buf_cut(&text, 0);
	sebut_penerima(k, b, &text);
	sebut_rinci(d, "Penerima", &text);
	sebut_batas(b, &text);
	sebut_rinci(d, "Batas", &text);
	if (b->r.ukuran != NULL)
		kb_doc_detail(d, "Tolok ukur", b->r.ukuran);
	repeats(d, b);
	shares(p, b, &text);
	sebut_rinci(d, "Sesuai", &text);
	kb_buf_free(&text);
	entries(k, p, b, d);
}

static void
meeting(struct kb_doc *d, const struct rakor_butir *b)
{
	struct kb_buf text = KB_BUF_INIT;
	const struct rapat *m = b->rapat;

	if (m != NULL)
		sebut_rapat(m, &text);
	else
		kb_buf_addf(&text, "%s (rapatnya tidak tercatat)",
		    b->r.rapat);
	kb_doc_section(d, text.s);
	kb_buf_free(&text);
}

static struct kb_doc *
document(struct kb_kantor *k, const struct rakor_pantau *p,
    const struct rakor_butir *asked)
{
	enum ikut *in = kb_alloc((p->nbutir + 1) * sizeof(*in));
	struct kb_doc *d = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;
	const struct rakor_butir *last = NULL;

	in[asked - p->butir] = IKUT;
	thread(p, in);
	kb_doc_title(d, "Jejak Rekomendasi");
	kb_doc_subtitle(d, asked->r.head.nomor);
	kb_date_long(&b, p->hari_ini);
	kb_doc_fact(d, "Keadaan", b.s);
	for (size_t i = 0; i < p->nbutir; i++) {
		const struct rakor_butir *one = &p->butir[i];

		if (in[i] != IKUT)
			continue;
		if (last == NULL || last->rapat != one->rapat ||
		    strcmp(last->r.rapat, one->r.rapat) != 0)
			meeting(d, one);
		item(k, p, one, d);
		last = one;
	}
	kb_buf_free(&b);
	free(in);
	return d;
}

int
rakor_jejak(struct kb_kantor *k, const char *nomor, struct kb_doc **doc,
    struct kb_err *err)
{
	struct rakor_pantau p;
	struct kb_choice c = KB_CHOICE(nomor);
	const struct rakor_butir *b;
	int rc = rakor_pantau(k, &(struct rakor_tanya){ 0 }, &p, err);

	*doc = NULL;
	if (rc == 0 && (b = rakor_butir_find(&p, nomor)) == NULL) {
		for (size_t i = 0; i < p.nbutir; i++)
			kb_choice_add(&c, p.butir[i].r.head.nomor);
		rc = kb_choice_fail(&c, KB_DATA, "rekomendasi", err,
		    "tidak ada; nomornya RAPAT#BUTIR, lihat 'lihat "
		    "rekomendasi'");
	} else if (rc == 0)
		*doc = document(k, &p, b);
	rakor_pantau_free(&p);
	return rc;
}
