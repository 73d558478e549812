/* SPDX-License-Identifier: ISC */
/* jatuh_tempo_kata.c - terms that end, in words: under the list, as a message. */
#include "rules.h"

void
ormas_tempo_sum(struct kb_buf *b, const struct ormas_tempo_want *w)
{
	if (w->rows == 0) {
		kb_buf_adds(b, "tidak ada masa yang berakhir ");
	} else {
		kb_buf_addf(b, "%zu masa dari %zu ormas", w->rows, w->bodies);
		if (w->lapsed > 0)
			kb_buf_addf(b, "; %zu sudah lewat", w->lapsed);
		if (w->waiting > 0)
			kb_buf_addf(b, "; %zu sedang diurus", w->waiting);
		kb_buf_adds(b, "; berakhir ");
	}
	if (w->span.from.ymd == 0) {
		kb_buf_adds(b, "sampai dengan ");
		kb_date_long(b, w->span.to);
	} else {
		kb_period_long(b, &w->span);
	}
	if (w->filter->limit >= 0 && (size_t)w->filter->limit < w->rows)
		kb_buf_addf(b, "; ditampilkan %lld",
		    (long long)w->filter->limit);
	kb_buf_addc(b, '\n');
}

static void
computed(struct kb_buf *b, const struct ormas_hari *h,
    const struct ormas_tempo_want *w)
{
	kb_buf_adds(b, "hari terakhir masih berlaku");
	if ((w->by >> ORMAS_DIHITUNG & 1) != 0) {
		kb_buf_adds(b, "; yang tidak tercetak dihitung dari tanggal "
		    "surat: SKT ");
		kb_span_long(b, h->set.skt_masa);
		kb_buf_adds(b, ", surat lapor ");
		kb_span_long(b, h->set.surat_lapor_masa);
		kb_buf_addf(b, ", sampai %s", h->set.akhir.n == ORMAS_SAMA ?
		    "tanggal yang sama" : "sehari sebelum tanggal yang sama");
	}
	if ((w->did >> ORMAS_IZIN_PERPANJANGAN & 1) != 0)
		kb_buf_adds(b, "; izin juga menurut batas pengajuannya, 3 "
		    "bulan sebelum berakhir");
	if ((w->by >> ORMAS_PALING_LAMBAT & 1) != 0) {
		kb_buf_adds(b, "; yang tanpa tanggal disebut paling lambatnya: "
		    "SKT menurut tahun dalam nomornya, izin 3 tahun\n");
		ormas_skt_local_is(b, &h->set);
	}
	if (b->s[b->len - 1] != '\n')
		kb_buf_addc(b, '\n');
}

void
ormas_tempo_note(struct kb_buf *b, const struct ormas_hari *h,
    const struct ormas_tempo_want *w)
{
	if (w->rows == 0)
		return;
	for (enum ormas_tindakan t = 1; ormas_tindakan[t - 1].name != NULL;
	    t++) {
		if ((w->did >> t & 1) == 0)
			continue;
		kb_buf_addf(b, "%s: ", ormas_tindakan[t - 1].label);
		ormas_tindakan_long(b, t, &h->set);
		kb_buf_addc(b, '\n');
	}
	computed(b, h, w);
}

/* ---- as a message ---- */

void
ormas_hari_lagi(struct kb_buf *b, kb_date end, kb_date today)
{
	bool over = end.ymd < today.ymd;

	if (end.ymd == today.ymd) {
		kb_buf_adds(b, "hari ini");
		return;
	}
	kb_date_apart(b, over ? end : today, over ? today : end);
	kb_buf_adds(b, over ? " lewat" : " lagi");
}

struct kb_doc *
ormas_tempo_doc(const struct ormas_hari *h)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_title(doc, "Masa berlaku dan masa bakti ormas");
	kb_buf_adds(&b, "keadaan ");
	kb_date_long(&b, h->today);
	kb_doc_subtitle(doc, kb_buf_str(&b));
	kb_buf_free(&b);
	return doc;
}

int
ormas_tempo_doc_row(void *arg, void *rec, struct kb_err *err)
{
	struct ormas_tempo_doc *d = arg;
	const struct ormas_tempo *t = rec;
	bool over = t->sisa_hari.v < 0;
	struct kb_buf b = KB_BUF_INIT;

	(void)err;
	if (d->items == 0 || over != d->over) {
		kb_doc_section(d->doc, over ? "Sudah lewat" : "Akan berakhir");
		d->items = 0;
	}
	d->over = over;
	kb_doc_item(d->doc, ++d->items, t->nama);
	kb_buf_addf(&b, "%s: %s", kb_word_label(ormas_jam, t->masa),
	    t->dasar.n == ORMAS_PALING_LAMBAT ? "paling lambat " : "");
	kb_date_long(&b, t->berakhir);
	kb_buf_adds(&b, " (");
	ormas_hari_lagi(&b, t->berakhir, kb_date_add(t->berakhir,
	    -(int)t->sisa_hari.v));
	kb_buf_addf(&b, "), %s", t->diurus != NULL ? t->diurus :
	    kb_word_label(ormas_tindakan, t->tindakan));
	kb_doc_detail(d->doc, NULL, b.s);
	kb_buf_free(&b);
	return 0;
}

void
ormas_tempo_doc_end(struct ormas_tempo_doc *d,
    const struct ormas_tempo_want *w)
{
	struct kb_buf b = KB_BUF_INIT;

	ormas_tempo_sum(&b, w);
	b.s[b.len - 1] = '\0';
	kb_doc_note(d->doc, b.s);
	kb_buf_free(&b);
}
