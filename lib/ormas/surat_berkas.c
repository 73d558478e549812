/* SPDX-License-Identifier: ISC */
/*
 * surat_berkas.c - letters about papers: those to prepare before a term ends,
 * those of a filing that are there and those that are not.
 */
#include <string.h>

#include "kesbang/text.h"
#include "surat.h"
#include "urusan.h"

/* ---- what to prepare ---- */

/* "signed; with a dispute clause": what a paper is looked at for. */
static void
parts_of(const struct syarat_list *list, const struct ormas_syarat *paper,
    struct kb_buf *b)
{
	size_t n = 0;

	for (size_t i = 0; i < list->n; i++) {
		const struct ormas_syarat *part = &list->s[i];

		if (part->bagian == NULL ||
		    strcmp(part->bagian, paper->syarat) != 0 ||
		    strcmp(part->prosedur, paper->prosedur) != 0)
			continue;
		kb_buf_addf(b, "%s%s", n++ == 0 ? ": " : "; ", part->uraian);
	}
}

static char *
to_prepare(struct surat *s, const char *procedure, struct surat_satu *l)
{
	const struct syarat_list *list = &s->papers;
	struct kb_buf all = KB_BUF_INIT, one = KB_BUF_INIT;

	for (size_t i = 0; i < list->n; i++) {
		const struct ormas_syarat *y = &list->s[i];
		enum syarat_for asked = syarat_for(y, &l->isi.o);

		if (y->bagian != NULL || !syarat_of(y, procedure) ||
		    asked == SYARAT_NO)
			continue;
		kb_buf_cut(&one, 0);
		kb_buf_adds(&one, y->uraian);
		parts_of(list, y, &one);
		if (asked == SYARAT_UNKNOWN)
			kb_buf_adds(&one, " (bila disyaratkan)");
		else if (!kb_yes(y->wajib) && one.s[one.len - 1] != ')')
			kb_buf_adds(&one, " (bila ada)");
		surat_line(&all, one.s);
	}
	kb_buf_free(&one);
	return surat_keep_buf(l, &all);
}

int
surat_papers(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	struct surat_isi *i = &l->isi;

	if (s->papers.n == 0 && syarat_load(s->k, &s->papers, err) != 0)
		return -1;
	if (kb_yes(i->skt) && !ormas_branch(&i->o))
		i->syarat_skt = to_prepare(s, "skt_perpanjangan", l);
	if (kb_yes(i->pengurus))
		i->syarat_pengurus = to_prepare(s, "perubahan_pengurus",
		    l);
	if (kb_yes(i->surat_lapor))
		i->syarat_lapor = to_prepare(s, "lapor_keberadaan", l);
	if (i->syarat_skt != NULL || i->syarat_pengurus != NULL ||
	    i->syarat_lapor != NULL)
		i->lampiran.n = KB_FLAG_YES;
	return 0;
}

/* ---- a filing ---- */

static void
paper_line(const struct ormas_paper *p, struct kb_buf *list)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, p->uraian);
	if (p->nomor_dokumen != NULL)
		kb_buf_addf(&b, ", Nomor %s", p->nomor_dokumen);
	if (p->tanggal_dokumen.ymd != 0) {
		kb_buf_adds(&b, " tanggal ");
		kb_date_long(&b, p->tanggal_dokumen);
	}
	if (p->catatan != NULL)
		kb_buf_addf(&b, " (%s)", p->catatan);
	surat_line(list, b.s);
	kb_buf_free(&b);
}

int
surat_permohonan(struct surat *s, struct surat_satu *l, struct kb_err *err)
{
	const struct ormas_filing *f = l->filing;
	struct kb_buf in = KB_BUF_INIT, lacking = KB_BUF_INIT;
	const char *rule;

	if (s->jenis->id == ORMAS_PENGANTAR &&
	    urusan_ministry(f->p.prosedur, &rule) == 0)
		return kb_fail(err, KB_DATA, "permohonan %s tidak diteruskan "
		    "kepada Menteri; hanya SKT baru, perpanjangan dan "
		    "perubahannya", f->p.head.nomor);
	for (size_t i = 0; i < f->n; i++) {
		const struct ormas_paper *p = &f->paper[i];

		if (ormas_lacks(p))
			paper_line(p, &lacking);
		else if (p->keadaan.n == ORMAS_ADA && p->bagian == NULL)
			paper_line(p, &in);
	}
	l->isi.prosedur = kb_code_label(s->k, "prosedur_ormas",
	    f->p.prosedur);
	l->isi.ada = surat_keep_buf(l, &in);
	l->isi.kurang = surat_keep_buf(l, &lacking);
	l->tentang = f->p.head.nomor;
	if (s->jenis->id == ORMAS_KEKURANGAN && l->isi.kurang == NULL)
		return kb_fail(err, KB_DATA, "permohonan %s: tidak ada dokumen "
		    "yang kurang", f->p.head.nomor);
	return 0;
}
