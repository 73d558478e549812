/* SPDX-License-Identifier: ISC */
/* berkas_doc.c - the checklist of one application as a paper to hand over. */
#include <stdlib.h>

#include "kesbang/proses.h"

static void
facts(struct kb_doc *doc, const struct banpol_satu *s)
{
	const struct banpol_kejadian *e = banpol_kejadian(s,
	    BANPOL_PERMOHONAN, false);
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_fact(doc, "Partai", s->nama);
	kb_buf_addf(&b, "%d", s->tahun);
	kb_doc_fact(doc, "Tahun anggaran", b.s);
	kb_buf_cut(&b, 0);
	if (e != NULL) {
		kb_date_long(&b, e->tanggal);
		if (e->nomor_surat != NULL)
			kb_buf_addf(&b, ", nomor %s", e->nomor_surat);
	} else {
		kb_buf_adds(&b, "belum diterima");
	}
	kb_doc_fact(doc, "Permohonan", b.s);
	if (s->pengurus.ketua != NULL)
		kb_doc_fact(doc, "Ketua", s->pengurus.ketua);
	if (s->sebab != NULL)
		kb_doc_fact(doc, "Perlu dilihat", s->sebab);
	kb_buf_free(&b);
}

/* What is to be done comes first. */
static const struct part {
	const char	*title;
	enum banpol_ada	 state[2];		/* 0: none */
} parts[] = {
	{ "Belum ada", { BANPOL_BELUM_ADA } },
	{ "Perlu diperbaiki", { BANPOL_PERBAIKI } },
	{ "Sudah ada", { BANPOL_ADA } },
	{ "Tidak wajib atau tidak diminta dari partai ini",
	    { BANPOL_TIDAK_WAJIB, BANPOL_TIDAK_BERLAKU } },
};

static bool
belongs(const struct part *part, const struct banpol_kertas *p)
{
	return p->keadaan.n == part->state[0] ||
	    p->keadaan.n == part->state[1];
}

static void
paper(struct kb_doc *doc, const struct banpol_kertas *p, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;

	if (p->huruf != NULL)
		kb_buf_addf(&b, "(huruf %s) ", p->huruf);
	kb_buf_adds(&b, p->uraian);
	if (p->rangkap.known && p->rangkap.v > 1)
		kb_buf_addf(&b, "; %lld rangkap", (long long)p->rangkap.v);
	kb_doc_item(doc, n, b.s);
	if (p->kurang != NULL)
		kb_doc_detail(doc, NULL, p->kurang);
	kb_buf_cut(&b, 0);
	if (p->nomor_dokumen != NULL)
		kb_buf_addf(&b, "nomor %s", p->nomor_dokumen);
	if (p->tanggal_dokumen.ymd != 0) {
		kb_buf_adds(&b, b.len > 0 ? ", tanggal " : "tanggal ");
		kb_date_long(&b, p->tanggal_dokumen);
	}
	if (p->suara.known) {
		kb_buf_adds(&b, b.len > 0 ? ", " : "");
		kb_int_dots(&b, p->suara.v);
		kb_buf_adds(&b, " suara");
	}
	if (b.len > 0)
		kb_doc_detail(doc, "Dokumen", b.s);
	/* The code is what --ada and --belum take. */
	if (banpol_kertas_kurang(p))
		kb_doc_detail(doc, p->syarat, p->dasar != NULL ? p->dasar :
		    "tanpa dasar tertulis");
	kb_buf_free(&b);
}

static void
part(struct kb_doc *doc, const struct banpol_berkas_satu *f,
    const struct part *part)
{
	size_t n = 0;
	char *title;

	for (size_t i = 0; i < f->n; i++)
		n += belongs(part, &f->kertas[i]);
	if (n == 0)
		return;
	title = kb_asprintf("%s (%zu)", part->title, n);
	kb_doc_section(doc, title);
	free(title);
	n = 0;
	for (size_t i = 0; i < f->n; i++)
		if (belongs(part, &f->kertas[i]))
			paper(doc, &f->kertas[i], ++n);
}

struct kb_doc *
banpol_berkas_doc(struct kb_kantor *k, const struct banpol_berkas_satu *f)
{
	struct kb_doc *doc = kb_doc_new();

	kb_office_kop(k, doc);
	kb_doc_title(doc, "Daftar kelengkapan permohonan bantuan keuangan");
	facts(doc, f->satu);
	for (size_t i = 0; i < KB_LEN(parts); i++)
		part(doc, f, &parts[i]);
	return doc;
}
