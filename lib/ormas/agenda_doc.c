/* SPDX-License-Identifier: ISC */
/* agenda_doc.c - the paper for a meeting of the joint team. */
#include <stdlib.h>
#include <string.h>

#include "agenda.h"

struct rapat_doc {
	struct kb_doc			*doc;
	const struct ormas_rapat	*r;
	bool				 bare;
	size_t				 shown;
};

static void
detail(struct kb_doc *doc, const char *label, const char *s)
{
	if (s != NULL)
		kb_doc_detail(doc, label, s);
}

static void
item(struct rapat_doc *d, const struct item *it, size_t n)
{
	const struct pengawasan *p = &it->p;
	struct kb_buf b = KB_BUF_INIT;

	kb_date_long(&b, p->tanggal);
	if (it->part == AGENDA_DIKERJAKAN)
		kb_buf_addf(&b, ", %s", kb_word_label(pengawasan_jenis,
		    p->jenis));
	if (it->part == AGENDA_RENCANA && p->tanggal.ymd < d->r->today.ymd)
		kb_buf_adds(&b, " (tanggalnya sudah lewat)");
	if (p->ormas != NULL)
		kb_buf_addf(&b, ": %s", p->ormas);
	kb_doc_item(d->doc, n, b.s);
	detail(d->doc, NULL, p->materi);
	if (d->bare && p->pengadu != NULL) {
		detail(d->doc, "Pengadu", p->pengadu);
		d->shown++;
	}
	detail(d->doc, "Subjek", p->subjek);
	detail(d->doc, "Objek", p->objek);
	detail(d->doc, "Temuan", p->temuan);
	detail(d->doc, "Tindak lanjut", p->tindak_lanjut);
	detail(d->doc, "Ditangani", p->instansi);
	detail(d->doc, "Nomor", p->head.nomor);
	kb_buf_free(&b);
}

static void
part(struct rapat_doc *d, enum ormas_agenda_bagian which, const char *title)
{
	size_t n = 0;

	kb_doc_section(d->doc, title);
	for (size_t i = 0; i < d->r->n; i++)
		if (d->r->item[i].part == which)
			item(d, &d->r->item[i], ++n);
	if (n == 0)
		kb_doc_para(d->doc, "Tidak ada.");
}

/* By institution; whose term has ended is said. */
static void
members(struct rapat_doc *d)
{
	static const struct kb_column columns[] = {
		{ "Instansi", KB_CELL_TEXT, 3 },
		{ "Jabatan", KB_CELL_TEXT, 3 },
		{ "Kedudukan", KB_CELL_TEXT, 0 },
		{ "Sampai dengan", KB_CELL_TEXT, 2 },
	};
	const struct kb_field *post = &tim_terpadu_type.field[kb_field_find(
	    &tim_terpadu_type, "kedudukan")];
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_section(d->doc, "Tim Terpadu");
	if (d->r->nmember == 0) {
		kb_doc_para(d->doc, "Anggota tim belum dicatat "
		    "(jenis tim-terpadu).");
		return;
	}
	kb_doc_table(d->doc, columns, KB_LEN(columns));
	for (size_t i = 0; i < d->r->nmember; i++) {
		const struct tim_terpadu *t = &d->r->member[i];

		kb_doc_cell(d->doc, t->instansi);
		kb_doc_cell(d->doc, t->jabatan);
		kb_buf_cut(&b, 0);
		kb_show(post, t, NULL, &b);
		kb_doc_cell(d->doc, kb_buf_str(&b));
		kb_buf_cut(&b, 0);
		if (t->berlaku_sampai.ymd != 0)
			kb_date_long(&b, t->berlaku_sampai);
		if (t->berlaku_sampai.ymd != 0 &&
		    t->berlaku_sampai.ymd < d->r->today.ymd)
			kb_buf_adds(&b, " (berakhir)");
		kb_doc_cell(d->doc, kb_buf_str(&b));
	}
	kb_buf_free(&b);
}

struct kb_doc *
ormas_rapat_doc(struct kb_kantor *k, const struct ormas_rapat *r, bool bare,
    size_t *shown)
{
	struct rapat_doc d = { kb_doc_new(), r, bare, 0 };
	struct kb_buf b = KB_BUF_INIT;

	kb_office_kop(k, d.doc);
	kb_doc_title(d.doc, "Bahan rapat Tim Terpadu Pengawasan Ormas");
	kb_period_long(&b, &r->period);
	kb_doc_subtitle(d.doc, b.s);
	part(&d, AGENDA_PENGADUAN, "Pengaduan yang belum selesai");
	part(&d, AGENDA_TEMUAN, "Temuan tanpa tindak lanjut");
	part(&d, AGENDA_RENCANA, "Rencana pemantauan");
	part(&d, AGENDA_DIKERJAKAN, "Yang dikerjakan dalam periode ini");
	members(&d);
	kb_doc_note(d.doc, "Pengawasan eksternal oleh Tim Terpadu melalui "
	    "pemantauan dan evaluasi, sebelum atau sesudah pengaduan; pengaduan "
	    "memuat subjek, objek dan materi (PP 58/2016 Pasal 43, 45-47). "
	    "Pengaduan belum merupakan temuan.");
	*shown = d.shown;
	kb_buf_free(&b);
	return d.doc;
}
