/* SPDX-License-Identifier: ISC */
/* berkas.c - the papers of a filing, against its checklist. */
#include <stdlib.h>
#include <string.h>

#include "rules.h"
#include "urusan.h"

static const struct kb_field berkas_fields[] = {
	KB_HEAD(struct ormas_berkas),
	REF(struct ormas_berkas, permohonan, "permohonan", "nomor permohonan",
	    .need = true, .key = KB_KEY, .show = true),
	TEXT(struct ormas_berkas, syarat, "kode syarat dalam daftar syarat "
	    "prosedurnya", .need = true, .key = KB_KEY, .show = true),
	FLAG(struct ormas_berkas, ada, "ada dan memenuhi syarat", .show = true),
	DATE(struct ormas_berkas, diterima, "tanggal diterima kantor",
	    .show = true),
	TEXT(struct ormas_berkas, nomor_dokumen, "nomor dokumen",
	    .find = true),
	DATE(struct ormas_berkas, tanggal_dokumen, "tanggal dokumen"),
	TEXT(struct ormas_berkas, catatan, "yang masih kurang pada dokumen "
	    "ini", .show = true),
	KB_TAIL(struct ormas_berkas),
};

const struct kb_type ormas_berkas_type = {
	.name = "berkas", .table = "ormas_berkas",
	.help = "dokumen satu permohonan menurut daftar syaratnya",
	.size = sizeof(struct ormas_berkas), KB_FIELDS(berkas_fields),
	.head = true, .audit = berkas_audit, WORK_IN_HAND,
};

/* ---- a line of the checklist ---- */

static const struct kb_word keadaan[] = {
	[ORMAS_ADA - 1] = { "ada", NULL, NULL },
	[ORMAS_PERBAIKI - 1] = { "perbaiki", NULL, NULL },
	[ORMAS_BELUM - 1] = { "belum", NULL, NULL },
	[ORMAS_BELUM_TENTU - 1] = { "belum_tentu", "belum tentu", NULL },
	[ORMAS_TIDAK_WAJIB - 1] = { "tidak_wajib", "tidak wajib", NULL },
	[ORMAS_TIDAK_PERLU - 1] = { "tidak_perlu", "tidak perlu", NULL },
	[ORMAS_MENYUSUL - 1] = { "menyusul", "bersama berkasnya", NULL },
	{ 0 }
};

#define T struct ormas_paper
static const struct kb_field paper_fields[] = {
	TEXT(T, syarat, "kode syarat", .show = true),
	TEXT(T, bagian, "kode berkas yang memuatnya"),
	TEXT(T, uraian, "syaratnya", .show = true),
	ENUM(T, keadaan, keadaan, "keadaannya", .show = true),
	DATE(T, diterima, "tanggal diterima kantor"),
	TEXT(T, nomor_dokumen, "nomor dokumen"),
	DATE(T, tanggal_dokumen, "tanggal dokumen"),
	TEXT(T, catatan, "yang masih kurang", .show = true),
	TEXT(T, berkas, "nomor catatan berkasnya"),
	TEXT(T, untuk, "ormas yang dimintai; kosong: semua"),
	TEXT(T, kolom, "kolom permohonan yang mengisinya"),
	TEXT(T, temuan, "yang dikatakan periksa selama belum ada"),
	TEXT(T, dasar, "dasar", .show = true),
};
#undef T

const struct kb_type ormas_paper_type = {
	.name = "syarat permohonan", .size = sizeof(struct ormas_paper),
	KB_FIELDS(paper_fields),
};

/* The last of them. */
static const struct ormas_berkas *
mark_of(const struct marks *m, const char *code)
{
	for (size_t i = m->n; i-- > 0; )
		if (strcmp(m->mark[i].syarat, code) == 0)
			return &m->mark[i];
	return NULL;
}

/* What a column of the filing says needs no mark. */
static bool
in_column(const struct ormas_syarat *s, const struct permohonan *p)
{
	int i = kb_field_find(&permohonan_type, s->kolom);

	return i >= 0 && kb_known(&permohonan_type.field[i], p);
}

/* A paper that is there with a note came, and something is wrong with it. */
static enum ormas_ada
state(const struct ormas_syarat *s, const struct ormas_filing *f,
    const struct ormas_berkas *m)
{
	enum syarat_for whose = syarat_for(s, &f->o);

	if (s->kolom != NULL ? in_column(s, &f->p) : m != NULL &&
	    kb_yes(m->ada))
		return ORMAS_ADA;
	if (m != NULL && m->catatan != NULL)
		return ORMAS_PERBAIKI;
	if (whose == SYARAT_NO)
		return ORMAS_TIDAK_PERLU;
	if (!kb_yes(s->wajib))
		return ORMAS_TIDAK_WAJIB;
	return whose == SYARAT_UNKNOWN ? ORMAS_BELUM_TENTU : ORMAS_BELUM;
}

bool
ormas_lacks(const struct ormas_paper *p)
{
	return p->keadaan.n == ORMAS_BELUM || p->keadaan.n == ORMAS_PERBAIKI;
}

/* What is looked for in a paper that is not there is not lacking besides. */
static bool
can_be_seen(const struct ormas_filing *f, const struct ormas_paper *p)
{
	if (p->bagian == NULL || !ormas_lacks(p))
		return true;
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->paper[i].syarat, p->bagian) == 0)
			return f->paper[i].keadaan.n <= ORMAS_PERBAIKI;
	return true;
}

void
urusan_papers(struct ormas_filing *f, const struct syarat_list *l,
    const struct marks *m)
{
	f->marked = m->n;
	for (size_t i = 0; i < l->n; i++) {
		const struct ormas_syarat *s = &l->s[i];
		const struct ormas_berkas *b = mark_of(m, s->syarat);
		struct ormas_paper *p;

		if (!syarat_of(s, f->p.prosedur))
			continue;
		f->paper = kb_realloc(f->paper, f->n + 1, sizeof(*f->paper));
		p = &f->paper[f->n];
		*p = (struct ormas_paper){ .syarat = s->syarat,
		    .bagian = s->bagian, .uraian = s->uraian,
		    .untuk = s->untuk, .kolom = s->kolom, .temuan = s->temuan, .dasar = s->dasar,
		    .keadaan = { (uint8_t)state(s, f, b) } };
		if (b != NULL) {
			p->berkas = b->head.nomor;
			p->diterima = b->diterima;
			p->nomor_dokumen = b->nomor_dokumen;
			p->tanggal_dokumen = b->tanggal_dokumen;
			p->catatan = b->catatan;
		}
		if (!can_be_seen(f, p))
			p->keadaan.n = ORMAS_MENYUSUL;
		f->n++;
		f->in += p->keadaan.n == ORMAS_ADA;
		f->lacking += ormas_lacks(p);
	}
}
