/* SPDX-License-Identifier: ISC */
/* periksa_tindak.c - entries of the follow-up against what was asked. */
#include <stdlib.h>
#include <string.h>

#include "periksa.h"

/* ---- entries that are of no cell ---- */

static void
divided(struct periksa *q, const struct tindak_lanjut *t,
    const struct rakor_butir *b)
{
	const char *front = "";

	kb_buf_addf(&q->b, "butir %s terbagi; catat untuk ", b->r.butir);
	for (size_t i = 0; i < q->p.nbutir; i++)
		if (q->p.butir[i].induk == b) {
			kb_buf_addf(&q->b, "%s%s", front,
			    q->p.butir[i].r.head.nomor);
			front = ", ";
		}
	periksa_say(q, &t->head, "rekomendasi", PERIKSA_BAGIAN, NULL);
}

static void
entry(struct periksa *q, const struct tindak_lanjut *t)
{
	const struct rakor_butir *b = pantau_butir_of(&q->p, t->rekomendasi,
	    &t->head.kantor);

	if (t->dari_luar || rakor_pencabut(&q->p, t) != NULL)
		return;
	if (t->status.n == RAKOR_SESUAI && !rakor_berbukti(t))
		kb_buf_adds(&q->b, "sesuai tanpa bukti");
	periksa_say(q, &t->head, "bukti_berkas", PERIKSA_TANPA_BUKTI, NULL);
	if (b == NULL)
		return;
	if (b->bagian)
		divided(q, t, b);
	if (pantau_berulang(&b->r) && t->periode == NULL)
		kb_buf_addf(&q->b, "%s berulang setiap %s, periodenya tidak "
		    "disebut", b->r.head.nomor, kb_word_label(rakor_setiap,
		    b->r.setiap));
	if (b->r.jenis.n != RAKOR_BERULANG && t->periode != NULL)
		kb_buf_addf(&q->b, "%s tidak berulang", b->r.head.nomor);
	periksa_say(q, &t->head, "periode", PERIKSA_PERIODE, NULL);
	if (b->rapat != NULL && t->tanggal.ymd < b->rapat->tanggal.ymd) {
		kb_date_long(&q->b, t->tanggal);
		kb_buf_adds(&q->b, ", sebelum rapatnya, ");
		kb_date_long(&q->b, b->rapat->tanggal);
		periksa_say(q, &t->head, "tanggal", PERIKSA_TANGGAL, NULL);
	}
}

/* ---- those of a cell ---- */

/* Of an item and one whom it asks: the periods that are asked so far, in b. */
static void
asked(struct periksa *q, const struct rakor_sel *s)
{
	const struct rakor_butir *b = s->butir;
	const char *first = NULL, *last = NULL;

	for (size_t i = b->dari; i < b->dari + b->n; i++) {
		const struct rakor_sel *c = &q->p.sel[i];

		if (c->penerima != s->penerima || c->luar)
			continue;
		if (first == NULL)
			first = c->periode;
		last = c->periode;
	}
	kb_buf_addf(&q->b, "%s %s diminta", s->periode, first == NULL &&
	    pantau_rentang(s->periode).from.ymd > q->p.hari_ini.ymd ?
	    "belum" : "tidak");
	if (first != NULL)
		kb_buf_addf(&q->b, "; yang diminta %s", first);
	if (first != NULL && strcmp(first, last) != 0)
		kb_buf_addf(&q->b, " s.d. %s", last);
}

static void
outside(struct periksa *q, const struct rakor_sel *s)
{
	bool period = s->diminta;

	if (period) {
		asked(q, s);
	} else {
		rakor_addressee(q->k, s->penerima, &q->b);
		kb_buf_addf(&q->b, " bukan penerima %s",
		    s->butir->r.head.nomor);
	}
	for (size_t i = 0; i < s->ncatatan; i++) {
		char *what = kb_asprintf("%s", kb_buf_str(&q->b));

		periksa_say(q, &s->catatan[i]->head, period ? "periode" :
		    "penerima", period ? PERIKSA_PERIODE : PERIKSA_PENERIMA,
		    NULL);
		kb_buf_adds(&q->b, what);
		free(what);
	}
	kb_buf_cut(&q->b, 0);
}

static void
evidence(struct periksa *q, const struct rakor_sel *s)
{
	const struct tindak_lanjut *t = s->penunjuk != NULL ? s->penunjuk :
	    s->akhir;
	const char *column = "bukti_tanggal";

	if (s->bukti.n == RAKOR_BUKTI_MENDAHULUI) {
		if (t->tanggal.ymd < s->butir->rapat->tanggal.ymd)
			return;			/* said of the entry itself */
		kb_date_long(&q->b, t->bukti_tanggal);
		kb_buf_adds(&q->b, ", mendahului rapatnya, ");
		kb_date_long(&q->b, s->butir->rapat->tanggal);
	} else if (s->bukti.n == RAKOR_BUKTI_KEDALUWARSA) {
		column = "berlaku_sampai";
		kb_date_long(&q->b, pantau_akhir(t->berlaku_sampai));
		kb_buf_adds(&q->b, ", tidak berlaku lagi; butir ini belum "
		    "ditindaklanjuti");
	}
	if (t != NULL)
		periksa_say(q, &t->head, column, PERIKSA_BUKTI, NULL);
}

static void
old_number(struct periksa *q, const struct rakor_sel *s)
{
	for (size_t i = 0; s->berlaku != NULL && i < s->ncatatan; i++) {
		if (s->catatan[i]->tanggal.ymd <
		    s->baru->rapat->tanggal.ymd)
			continue;
		kb_buf_addf(&q->b, "dicatat pada nomor lama; yang berlaku "
		    "sekarang %s", s->berlaku->r.head.nomor);
		periksa_say(q, &s->catatan[i]->head, "rekomendasi",
		    PERIKSA_LAMA, NULL);
	}
}

void
periksa_tindak_lanjut(struct periksa *q)
{
	for (size_t i = 0; i < q->p.ncatatan; i++)
		entry(q, &q->p.catatan[i]);
	for (size_t i = 0; i < q->p.nsel; i++) {
		const struct rakor_sel *s = &q->p.sel[i];

		if (s->luar) {
			outside(q, s);
			continue;
		}
		if (!s->diteruskan)
			evidence(q, s);
		old_number(q, s);
	}
}
