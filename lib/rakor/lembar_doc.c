/* SPDX-License-Identifier: ISC */
/* lembar_doc.c - the sheet of one addressee on a page. */
#include <string.h>

#include "lembar.h"
#include "sebut.h"

static const char *const titles[] = {
	[RAKOR_BAGIAN_LEWAT] = "Lewat batas waktu",
	[RAKOR_BAGIAN_MENJELANG] = "Menjelang batas waktu",
	[RAKOR_BAGIAN_TERBUKA] = "Belum selesai",
	[RAKOR_BAGIAN_SELESAI] = "Sesuai",
	[RAKOR_BAGIAN_TIDAK_DAPAT] = "Tidak dapat ditindaklanjuti",
	[RAKOR_BAGIAN_TIDAK_BERLAKU] = "Tidak berlaku",
	[RAKOR_BAGIAN_DITERUSKAN] = "Diteruskan ke rapat kemudian",
	[RAKOR_BAGIAN_LUAR] = "Dilaporkan, tetapi tidak ditujukan kepadanya",
};

_Static_assert(KB_LEN(titles) == RAKOR_NBAGIAN, "a title each");

void
lembar_entry(struct kb_doc *d, const struct rakor_sel *s, struct kb_buf *b)
{
	const struct tindak_lanjut *t = s->akhir;

	if (t != NULL) {
		if (s->periode != NULL)
			kb_buf_addf(b, "%s: ", s->periode);
		kb_date_long(b, t->tanggal);
		if (t->uraian != NULL)
			kb_buf_addf(b, ", %s", t->uraian);
		sebut_rinci(d, "Catatan terakhir", b);
	}
	lembar_bukti(s, b);
	sebut_rinci(d, "Bukti", b);
	if (t == NULL)
		return;
	if (t->diverifikasi.ymd != 0)
		kb_date_long(b, t->diverifikasi);
	else
		kb_buf_adds(b, "belum");
	sebut_rinci(d, "Verifikasi", b);
}

static void
item(struct kb_doc *d, const struct rakor_pokok *k, size_t n,
    struct kb_buf *b)
{
	const struct rakor_butir *of = k->sel->butir;

	rakor_isi(of, b);
	kb_buf_addf(b, " (%s)", of->r.head.nomor);
	kb_doc_item(d, n, b->s);
	kb_buf_cut(b, 0);
	rakor_keadaan_kata(k, b);
	sebut_rinci(d, NULL, b);
	if (k->sel->periode != NULL) {
		rakor_masa_kata(k, b);
		sebut_rinci(d, "Periode", b);
	}
	if (of->lama != NULL)
		kb_doc_detail(d, "Mengulang", of->lama->r.head.nomor);
	if (k->utama->baru != NULL && !k->utama->diteruskan)
		kb_doc_detail(d, "Diteruskan",
		    k->utama->baru->r.head.nomor);
	lembar_entry(d, k->tercatat, b);
	/* What is asked of every open one is said once. */
	if (rakor_diminta(k, b))
		sebut_rinci(d, "Diminta", b);
	kb_buf_cut(b, 0);
}

static void
meeting(struct kb_doc *d, const struct rapat *m, struct kb_buf *b)
{
	sebut_rapat(m, b);
	kb_buf_addf(b, " (%s)", m->head.nomor);
	kb_doc_fact(d, "Rapat", b->s);
	kb_buf_cut(b, 0);
}

static void
count(struct kb_doc *d, const char *label, size_t n, struct kb_buf *b)
{
	if (n == 0)
		return;
	kb_buf_addf(b, "%zu", n);
	kb_doc_fact(d, label, b->s);
	kb_buf_cut(b, 0);
}

static void
facts(struct kb_kantor *k, struct kb_doc *d, const struct rakor_lembar *l,
    struct kb_buf *b)
{
	rakor_addressee(k, l->siapa, b);
	kb_doc_title(d, "Lembar Tindak Lanjut");
	kb_doc_subtitle(d, b->s);
	kb_buf_cut(b, 0);
	for (size_t i = 0; i < l->nrapat; i++)
		meeting(d, l->rapat[i], b);
	kb_date_long(b, l->p->hari_ini);
	kb_doc_fact(d, "Keadaan", b->s);
	kb_buf_cut(b, 0);
	rakor_persen(&l->h, b);
	kb_doc_fact(d, "Sesuai", b->s);
	kb_buf_cut(b, 0);
	count(d, "Lewat batas", l->h.terlambat, b);
	count(d, "Menjelang", l->h.menjelang, b);
	count(d, "Tanpa bukti", l->h.tanpa_bukti, b);
	if (l->n > 0 && l->pokok[0].bagian <= RAKOR_BAGIAN_TERBUKA)
		kb_doc_fact(d, "Diminta", RAKOR_DIMINTA " setiap butir yang "
		    "belum selesai");
}

struct kb_doc *
rakor_lembar_doc(struct kb_kantor *k, const struct rakor_lembar *l)
{
	struct kb_doc *d = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;
	size_t n = 0;

	facts(k, d, l, &b);
	for (size_t i = 0; i < l->n; i++) {
		if (i == 0 || l->pokok[i].bagian != l->pokok[i - 1].bagian)
			kb_doc_section(d, titles[l->pokok[i].bagian]);
		item(d, &l->pokok[i], ++n, &b);
	}
	kb_buf_free(&b);
	return d;
}
