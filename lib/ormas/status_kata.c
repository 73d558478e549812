/* SPDX-License-Identifier: ISC */
/* status_kata.c - how one ormas stands today, on a page. */
#include "rules.h"

static void
fact(struct kb_doc *doc, const char *label, struct kb_buf *b)
{
	kb_doc_fact(doc, label, kb_buf_str(b));
	kb_buf_cut(b, 0);
}

/* "berlaku sampai dengan 15 Desember 2025, 4 hari lagi (tercetak)" */
static void
term(struct kb_buf *b, const struct ormas_masa *m, kb_date today)
{
	kb_buf_adds(b, kb_word_label(ormas_jalan, m->keadaan));
	if (m->berakhir.ymd == 0)
		return;
	if (m->dasar.n == ORMAS_PALING_LAMBAT) {
		kb_buf_adds(b, m->keadaan.n == ORMAS_BERAKHIR ?
		    " paling lambat " : "; berakhir paling lambat ");
		kb_date_long(b, m->berakhir);
		return;
	}
	kb_buf_adds(b, m->keadaan.n == ORMAS_BERLAKU ? " sampai dengan " :
	    " ");
	kb_date_long(b, m->berakhir);
	kb_buf_adds(b, ", ");
	ormas_hari_lagi(b, m->berakhir, today);
	kb_buf_addf(b, " (tanggal %s)", kb_word_label(ormas_dasar, m->dasar));
}

static void
terms(struct kb_doc *doc, const struct ormas_status *s, kb_date today)
{
	static const char *const labels[] = {
		[ORMAS_SKT] = "SKT", [ORMAS_PENGURUS] = "Masa bakti pengurus",
		[ORMAS_SURAT_LAPOR] = "Surat lapor",
		[ORMAS_IZIN] = "Izin operasional",
	};
	struct kb_buf b = KB_BUF_INIT;

	for (enum ormas_jam j = ORMAS_SKT; j <= ORMAS_IZIN; j++) {
		if (s->masa[j].keadaan.n == 0)
			continue;
		term(&b, &s->masa[j], today);
		fact(doc, labels[j], &b);
	}
	kb_buf_free(&b);
}

/* Of each term that ends or has ended. */
static void
to_do(struct kb_doc *doc, const struct ormas *o, const struct ormas_hari *h,
    const struct ormas_status *s, const struct ormas_fakta *f)
{
	struct kb_buf b = KB_BUF_INIT;
	size_t n = 0;
	kb_enum t;

	for (enum ormas_jam j = ORMAS_SKT; j <= ORMAS_IZIN; j++) {
		if (s->masa[j].keadaan.n != ORMAS_AKAN_BERAKHIR &&
		    s->masa[j].keadaan.n != ORMAS_BERAKHIR)
			continue;
		if (n++ == 0)
			kb_doc_section(doc, "Yang perlu dilakukan ormas");
		t.n = (uint8_t)ormas_tindakan_of(o, j);
		kb_buf_cut(&b, 0);
		if (f->urus[j].kind != 0) {
			ormas_urus_words(&f->urus[j], &b);
		} else {
			ormas_batas(&b, &s->masa[j], h->today);
			kb_buf_adds(&b, b.len > 0 ? "; " : "");
			ormas_tindakan_long(&b, t.n, &h->set);
		}
		kb_doc_item(doc, n, kb_word_label(ormas_tindakan, t));
		kb_doc_detail(doc, NULL, b.s);
	}
	kb_buf_free(&b);
}

struct kb_doc *
ormas_status_doc(const struct ormas_hari *h, const struct ormas *o)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;
	struct ormas_fakta f;
	struct ormas_status s;

	ormas_fakta_of(h, o, &f);
	ormas_status(o, &h->set, &f, h->today, &s);
	kb_doc_title(doc, o->nama);
	kb_buf_adds(&b, "keadaan ");
	kb_date_long(&b, h->today);
	kb_doc_subtitle(doc, b.s);
	kb_doc_fact(doc, "Nomor", o->head.nomor);
	kb_doc_fact(doc, "Bentuk", o->bentuk.n != 0 ? kb_word_label(
	    ormas_bentuk, o->bentuk) : "belum diketahui");
	kb_doc_fact(doc, "Keadaan", kb_word_label(ormas_keadaan, s.keadaan));
	if (ormas_unread(o, &s) != NULL)
		kb_doc_fact(doc, "Sebab", ormas_unread(o, &s));
	kb_doc_fact(doc, "Aktif", s.aktif.n == 0 ? "belum dapat dikatakan" :
	    kb_yes(s.aktif) ? "ya" : "tidak");
	terms(doc, &s, h->today);
	kb_buf_cut(&b, 0);
	if (f.disurati.ymd != 0) {
		kb_date_long(&b, f.disurati);
		fact(doc, "Terakhir disurati", &b);
	}
	to_do(doc, o, h, &s, &f);
	ormas_aturan(&b, &h->set, h->today);
	kb_doc_note(doc, b.s);
	kb_buf_free(&b);
	return doc;
}
