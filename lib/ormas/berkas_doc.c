/* SPDX-License-Identifier: ISC */
/* berkas_doc.c - the checklist of one filing as a paper to hand over. */
#include <stdlib.h>

#include "urusan.h"

static void
fact_date(struct kb_doc *doc, const char *label, kb_date d, const char *rest)
{
	struct kb_buf b = KB_BUF_INIT;

	if (d.ymd != 0) {
		kb_date_long(&b, d);
		kb_buf_adds(&b, rest != NULL ? rest : "");
		kb_doc_fact(doc, label, b.s);
	}
	kb_buf_free(&b);
}

/* "3 hari kerja lagi", "terlambat 2 hari kerja", "hari ini". */
static void
left(struct kb_buf *b, int64_t days)
{
	if (days == 0)
		kb_buf_adds(b, " (hari kerja terakhir)");
	else if (days > 0)
		kb_buf_addf(b, " (%lld hari kerja lagi)", (long long)days);
	else
		kb_buf_addf(b, " (terlambat %lld hari kerja)",
		    (long long)-days);
}

static void
label_of(const char *column, const struct ormas_urusan *u, struct kb_buf *b)
{
	int i = kb_field_find(&ormas_urusan_type, column);

	kb_show(&ormas_urusan_type.field[i], u, NULL, b);
}

/* Where it is, since when, whose turn, until when. */
static void
standing(struct kb_kantor *k, struct kb_doc *doc, const struct ormas_filing *f)
{
	const struct ormas_urusan u = ormas_urusan(f);
	struct kb_buf b = KB_BUF_INIT;

	(void)k;
	label_of("keadaan", &u, &b);
	kb_buf_adds(&b, ", ");
	kb_date_long(&b, f->sejak);
	kb_doc_fact(doc, "Keadaan", b.s);
	kb_buf_cut(&b, 0);
	if (f->giliran.n != 0) {
		label_of("giliran", &u, &b);
		if (f->giliran.n == ORMAS_PEMOHON)
			kb_buf_adds(&b, " (tanpa batas waktu)");
		b.s[0] = (char)(b.s[0] - 'a' + 'A');
		kb_doc_fact(doc, "Giliran", b.s);
		kb_buf_cut(&b, 0);
	}
	if (f->sisa.known)
		left(&b, f->sisa.v);
	fact_date(doc, "Tenggat", f->tenggat, kb_buf_str(&b));
	kb_buf_free(&b);
}

/* A change that had to be told of within its days. */
static void
notice(struct kb_kantor *k, const struct ormas_setelan *set,
    struct kb_doc *doc, const struct permohonan *p)
{
	kb_date last = urusan_notice(k, set, p);
	struct kb_buf b = KB_BUF_INIT;

	if (last.ymd == 0)
		return;
	fact_date(doc, "Perubahan", p->tanggal_perubahan, NULL);
	kb_buf_adds(&b, p->diterima.ymd > last.ymd ? "; diterima sesudahnya: " :
	    ": ");
	urusan_notice_is(p->prosedur, &b);
	fact_date(doc, "Batas lapor", last, b.s);
	kb_buf_free(&b);
}

static void
facts(struct kb_kantor *k, const struct ormas_setelan *set,
    struct kb_doc *doc, const struct ormas_filing *f)
{
	const struct permohonan *p = &f->p;

	kb_doc_fact(doc, "Pemohon", f->o.nama != NULL ? f->o.nama : p->ormas);
	kb_doc_fact(doc, "Prosedur", kb_code_label(k, "prosedur_ormas",
	    p->prosedur));
	kb_doc_fact(doc, "Nomor berkas", p->head.nomor);
	if (p->nomor_surat != NULL)
		kb_doc_fact(doc, "Nomor surat", p->nomor_surat);
	fact_date(doc, "Diterima", p->diterima, NULL);
	standing(k, doc, f);
	notice(k, set, doc, p);
}

/* ---- the papers ---- */

/* What is to be done comes first; what is to be looked for in a paper that is
 * not there goes with it, unsaid. */
static const struct part {
	const char	*title;
	enum ormas_ada	 state[2];		/* 0: none */
} parts[] = {
	{ "Belum ada", { ORMAS_BELUM } },
	{ "Perlu diperbaiki", { ORMAS_PERBAIKI } },
	{ "Belum tentu diperlukan", { ORMAS_BELUM_TENTU } },
	{ "Sudah ada", { ORMAS_ADA } },
	{ "Tidak wajib atau tidak diperlukan ormas ini",
	    { ORMAS_TIDAK_WAJIB, ORMAS_TIDAK_PERLU } },
};

static bool
belongs(const struct part *part, const struct ormas_paper *p)
{
	return p->keadaan.n == part->state[0] ||
	    p->keadaan.n == part->state[1];
}

static void
paper_item(struct kb_doc *doc, const struct ormas_paper *p, size_t n)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_item(doc, n, p->uraian);
	if (p->catatan != NULL)
		kb_doc_detail(doc, NULL, p->catatan);
	if (p->nomor_dokumen != NULL)
		kb_buf_addf(&b, "nomor %s", p->nomor_dokumen);
	if (p->tanggal_dokumen.ymd != 0) {
		kb_buf_adds(&b, b.len > 0 ? ", tanggal " : "tanggal ");
		kb_date_long(&b, p->tanggal_dokumen);
	}
	if (b.len > 0)
		kb_doc_detail(doc, "Dokumen", b.s);
	/* The code is what --ada and --belum take. */
	if (p->keadaan.n <= ORMAS_BELUM_TENTU && p->keadaan.n != ORMAS_ADA)
		kb_doc_detail(doc, p->syarat, p->dasar != NULL ? p->dasar :
		    "tanpa dasar tertulis");
	kb_buf_free(&b);
}

static void
part(struct kb_doc *doc, const struct ormas_filing *f, const struct part *part)
{
	size_t n = 0;
	char *title;

	for (size_t i = 0; i < f->n; i++)
		n += belongs(part, &f->paper[i]);
	if (n == 0)
		return;
	title = kb_asprintf("%s (%zu)", part->title, n);
	kb_doc_section(doc, title);
	free(title);
	n = 0;
	for (size_t i = 0; i < f->n; i++)
		if (belongs(part, &f->paper[i]))
			paper_item(doc, &f->paper[i], ++n);
	if (part->state[0] == ORMAS_BELUM_TENTU)
		kb_doc_note(doc, f->o.nama == NULL ? "Pemohon belum ditemukan "
		    "dalam register ormas." : "Bentuk, jenjang atau "
		    "kekhususan ormas ini belum diisi dalam register.");
}

static void
papers(struct kb_doc *doc, const struct ormas_filing *f)
{
	if (f->n == 0)
		kb_doc_para(doc, "Prosedur ini belum mempunyai daftar syarat; "
		    "tambahkan dalam data/syarat.csv.");
	for (size_t i = 0; i < KB_LEN(parts); i++)
		part(doc, f, &parts[i]);
}

int
ormas_filing_doc(struct kb_kantor *k, const struct ormas_filing *f,
    struct kb_doc **out, struct kb_err *err)
{
	struct ormas_setelan set = { 0 };
	struct kb_buf home = KB_BUF_INIT, b = KB_BUF_INIT;
	struct kb_doc *doc;

	*out = NULL;
	if (kb_settings_load(k->db, &ormas_setelan_type, &set, &home,
	    err) != 0)
		return -1;
	doc = kb_doc_new();
	kb_office_kop(k, doc);
	kb_doc_title(doc, "Daftar kelengkapan berkas");
	facts(k, &set, doc, f);
	papers(doc, f);
	if (f->tenggat.ymd != 0) {
		urusan_counting(&set, &b);
		urusan_unsure(k, f->sejak, f->tenggat, &b);
		kb_doc_section(doc, "Tenggat");
		kb_doc_para(doc, b.s);
	}
	kb_buf_free(&b);
	kb_buf_free(&home);
	*out = doc;
	return 0;
}
