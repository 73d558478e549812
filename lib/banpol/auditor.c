/* SPDX-License-Identifier: ISC */
/*
 * auditor.c - one party's year for who examines it, in one document: what the
 * register has of each step, and what it has not.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "auditor.h"
#include "buku.h"
#include "kesbang/text.h"
#include "kesbang/trail.h"

/* ---- tables of records ---- */

#define OF_YEAR "tahun = ?3 AND partai = ?4"

struct putting {
	struct auditor	*a;
	const struct kb_type *type;
	const char	*columns, *title;
	size_t		 n;
};

/* By the checklist, up to its first comma; a code of none stays what it is. */
static void
paper_name(const struct auditor *a, struct banpol_berkas *k)
{
	for (size_t i = 0; i < a->d->berkas.n; i++) {
		const struct banpol_berkas_satu *s = &a->d->berkas.satu[i];

		for (size_t j = 0; j < s->n; j++)
			if (strcmp(s->kertas[j].syarat, k->syarat) == 0) {
				const char *is = s->kertas[j].uraian;

				k->syarat = dokumen_keep(&a->p->teks,
				    kb_asprintf("%.*s", (int)strcspn(is, ","),
				    is));
				return;
			}
	}
}

static int
put(void *arg, void *rec, struct kb_err *err)
{
	struct putting *p = arg;

	(void)err;
	if (p->type == &banpol_berkas_type)
		paper_name(p->a, rec);
	if (p->n++ == 0) {
		if (p->title != NULL)
			kb_doc_group(p->a->doc, p->title);
		kb_doc_records(p->a->doc, p->type, p->columns);
	}
	kb_doc_record(p->a->doc, rec, &p->a->d->k->env);
	return 0;
}

/*
 * Whose records are told of (hitung.h, perjalanan.h): what names a council,
 * of whichever office is nearest; the others are the council's own office's.
 */
void
auditor_where(struct kb_buf *b, const struct kb_type *t, const char *where)
{
	const char *year = kb_field_find(t, "tahun") >= 0 ? "tahun" : "pemilu";

	if (kb_field_find(t, "wilayah") < 0)
		kb_buf_addf(b, " WHERE kantor IN (?2, '') AND %s", where);
	else
		kb_buf_addf(b, " WHERE wilayah = ?2 AND kantor = (SELECT "
		    "d.kantor FROM %s d WHERE d.wilayah = %s.wilayah AND "
		    "d.%s = %s.%s " BUKU_TERDEKAT("?1") ") AND %s", t->table,
		    t->table, year, t->table, year, where);
}

int
auditor_query(struct auditor *a, const struct kb_type *type, const char *sql,
    kb_row_fn *fn, void *arg, struct kb_err *err)
{
	return kb_query(a->d->k->db, type, sql,
	    KB_ARGS4((const char *)a->d->k->env.office.s,
	    (const char *)a->d->want->wilayah.s, (const char *)a->year,
	    a->p->of->partai), fn, arg, err);
}

int
auditor_records(struct auditor *a, const struct auditor_table *t,
    struct kb_err *err)
{
	struct putting p = { a, t->type, t->columns, t->title, 0 };
	struct kb_buf sql = KB_BUF_INIT;
	int rc;

	kb_select(&sql, t->type);
	auditor_where(&sql, t->type, t->where);
	rc = auditor_query(a, t->type, sql.s, put, &p, err);
	kb_buf_free(&sql);
	a->rows += p.n;
	return rc;
}

static const struct auditor_table boards[] = {
	{ &banpol_pengurus_type, NULL,
	    "mulai,berakhir,ketua,sekretaris,bendahara,sk_nomor,sk_tanggal",
	    "partai = ?4 AND (mulai IS NULL OR mulai <= ?3 || '-12-31') AND "
	    "(berakhir IS NULL OR berakhir >= ?3) ORDER BY mulai" },
	{ &banpol_pengurus_type, "Keputusan kantor tentang sengketa pengurus "
	    "(Pasal 17)", "ketua,diakui,keputusan,keputusan_tanggal,"
	    "keputusan_dasar", "partai = ?4 AND keputusan IS NOT NULL AND "
	    "(mulai IS NULL OR mulai <= ?3 || '-12-31') AND (berakhir IS NULL "
	    "OR berakhir >= ?3) ORDER BY mulai" },
	{ NULL, NULL, NULL, NULL }
}, votes[] = {
	{ &suara_type, "Suara sah dan kursi", "pemilu,suara,kursi,dasar",
	    "partai = ?4 AND pemilu <= ?3 ORDER BY pemilu" },
	{ &koreksi_type, "Perubahan hasil (Pasal 38 ayat (2))",
	    "pemilu,tanggal,suara,kursi,dasar,sejak", "partai = ?4 AND "
	    "pemilu <= ?3 ORDER BY tanggal" },
	{ &dewan_type, "Pelantikan anggota DPRD", "pemilu,dilantik,kursi,dasar",
	    "pemilu <= ?3 ORDER BY pemilu" },
	{ NULL, NULL, NULL, NULL }
}, rates[] = {
	{ &nilai_type, NULL, "tahun,berlaku,nilai,dasar", "tahun = ?3 ORDER BY "
	    "berlaku" },
	{ NULL, NULL, NULL, NULL }
}, decisions[] = {
	{ &penetapan_type, NULL, "urutan,nomor_penetapan,tanggal,dasar,jumlah",
	    "tahun = ?3 ORDER BY urutan" },
	{ NULL, NULL, NULL, NULL }
}, budget[] = {
	{ &anggaran_type, NULL, "pagu,nomor_dpa,tanggal_dpa,pagu_perubahan,"
	    "nomor_dppa,kode_rekening", "tahun = ?3" },
	{ NULL, NULL, NULL, NULL }
}, papers[] = {
	{ &banpol_berkas_type, NULL, "syarat,ada,diterima,nomor_dokumen,"
	    "tanggal_dokumen,berlaku_sampai,penanda_tangan,catatan", OF_YEAR
	    " ORDER BY baris" },
	{ NULL, NULL, NULL, NULL }
}, payments[] = {
	{ &pencairan_type, NULL, "termin,nomor_sp2d,tanggal,jumlah,bank,"
	    "rekening,atas_nama,nomor_kuitansi", OF_YEAR " ORDER BY termin" },
	{ &pencairan_type, "Penyetoran kembali ke kas daerah", "termin,"
	    "nomor_sts,tanggal_sts,jumlah_sts", OF_YEAR " AND jumlah_sts IS "
	    "NOT NULL ORDER BY termin" },
	{ NULL, NULL, NULL, NULL }
}, lines[] = {
	{ &belanja_type, NULL, "tanggal,kode,uraian,jumlah,penerima,"
	    "nomor_bukti,bukti", OF_YEAR " ORDER BY kode, tanggal, baris" },
	{ NULL, NULL, NULL, NULL }
}, sums[] = {
	{ &banpol_berkas_type, "Dokumen permohonan", "syarat,sha256", OF_YEAR
	    " AND sha256 IS NOT NULL ORDER BY baris" },
	{ &belanja_type, "Bukti belanja", "nomor_bukti,sha256", OF_YEAR
	    " AND sha256 IS NOT NULL ORDER BY kode, tanggal, baris" },
	{ NULL, NULL, NULL, NULL }
}, taxes[] = {
	{ &belanja_type, NULL, "tanggal,uraian,jenis_pajak,pajak,ntpn", OF_YEAR
	    " AND pajak > 0 ORDER BY tanggal, baris" },
	{ NULL, NULL, NULL, NULL }
}, audits[] = {
	{ &tahapan_type, "LHP BPK", "tanggal,nomor_surat,kesimpulan", OF_YEAR
	    " AND tahap = 'lhp' ORDER BY tanggal" },
	{ &banpol_temuan_type, "Temuan dan tindak lanjutnya", "nomor_lhp,"
	    "jenis,uraian,jumlah,rekomendasi,tenggat,tindak_lanjut,selesai",
	    OF_YEAR " ORDER BY tanggal_lhp, baris" },
	{ NULL, NULL, NULL, NULL }
};

/* ---- sections ---- */

static const struct {
	const char	*title;
	const struct auditor_table *table;
	int		(*write)(struct auditor *, struct kb_err *);
	const char	*none;		/* what is missing; NULL: it need not
					   be there */
} sections[] = {
	{ "Pengurus partai", boards, NULL, "pengurus partai pada tahun itu" },
	{ "Suara, kursi, dan pelantikan", votes, NULL, "suara dan kursi" },
	{ "Nilai per suara", rates, NULL, "nilai per suara tahun itu" },
	{ "Hitungan", NULL, auditor_sum, "hitungan bantuan" },
	{ "Penetapan", decisions, NULL, "penetapan besaran bantuan" },
	{ "Anggaran", budget, NULL, "pagu dalam DPA" },
	{ "Kelengkapan permohonan", papers, NULL, "daftar dokumen permohonan" },
	{ "Langkah", NULL, auditor_steps, "langkah dengan tanggalnya" },
	{ "Pencairan", payments, NULL, "pencairan (SP2D)" },
	{ "Rencana penggunaan (formulir A)", NULL, auditor_plan,
	    "rencana penggunaan" },
	{ "Realisasi (formulir G)", NULL, auditor_spent,
	    "realisasi menurut LPJ" },
	{ "Rincian belanja", lines, NULL, NULL },
	{ "Sidik berkas (SHA-256)", sums, NULL, "sidik pindaian bukti" },
	{ "Pajak", taxes, NULL, NULL },
	{ "Pemeriksaan BPK", audits, NULL, "LHP BPK" },
	{ "Temuan pemeriksaan kantor", NULL, auditor_findings, NULL },
	{ "Jejak perubahan", NULL, auditor_trail, NULL },
};

#define NSECTION KB_LEN(sections)

static int
section(struct auditor *a, size_t i, struct kb_err *err)
{
	char *title = kb_asprintf("%zu. %s", i + 1, sections[i].title);
	int rc = 0;

	a->doc = a->part[i] = kb_doc_new();
	a->rows = 0;
	kb_doc_section(a->doc, title);
	for (const struct auditor_table *t = sections[i].table; rc == 0 &&
	    t != NULL && t->type != NULL; t++)
		rc = auditor_records(a, t, err);
	if (rc == 0 && sections[i].write != NULL)
		rc = sections[i].write(a, err);
	if (rc == 0 && a->rows == 0)
		kb_doc_para(a->doc, sections[i].none != NULL ?
		    "Belum tercatat." : "Tidak ada.");
	a->found[i] = a->rows;
	free(title);
	return rc;
}

/* What there is, section by section; and in words what there is not. */
static void
contents(const struct auditor *a, struct kb_doc *doc)
{
	static const struct kb_column head[] = {
		{ "No.", KB_CELL_INT, 0 }, { "Bagian", KB_CELL_TEXT, 1 },
		{ "Isi", KB_CELL_TEXT, 0 }
	};
	char count[32];
	bool lacking = false;

	kb_doc_section(doc, "Daftar isi");
	kb_doc_table(doc, head, KB_LEN(head));
	for (size_t i = 0; i < NSECTION; i++) {
		snprintf(count, sizeof(count), "%zu baris", a->found[i]);
		kb_doc_cell_int(doc, (int64_t)i + 1);
		kb_doc_cell(doc, sections[i].title);
		kb_doc_cell(doc, a->found[i] > 0 ? count :
		    sections[i].none != NULL ? "belum tercatat" : "tidak ada");
		lacking = lacking || (a->found[i] == 0 &&
		    sections[i].none != NULL);
	}
	if (!lacking && a->missing.len == 0)
		return;
	kb_doc_section(doc, "Yang belum tercatat");
	for (size_t i = 0; i < NSECTION; i++)
		if (a->found[i] == 0 && sections[i].none != NULL)
			kb_doc_item(doc, 0, sections[i].none);
	auditor_lines(doc, kb_buf_str(&a->missing));
}

void
auditor_lines(struct kb_doc *doc, const char *s)
{
	struct kb_buf one = KB_BUF_INIT;

	while (kb_next_part(&s, '\n', &one))
		if (*one.s != '\0')
			kb_doc_item(doc, 0, one.s);
	kb_buf_free(&one);
}

int
dokumen_auditor(struct dokumen *d, struct dokumen_satu *p,
    struct kb_doc *doc, struct kb_err *err)
{
	struct kb_doc *part[NSECTION] = { NULL };
	size_t found[NSECTION] = { 0 };
	struct auditor a = { .d = d, .p = p, .part = part, .found = found };
	int rc = 0;

	kb_pdate_iso(p->isi.tahun, a.year);
	for (size_t i = 0; rc == 0 && i < NSECTION; i++)
		rc = section(&a, i, err);
	if (rc == 0) {
		auditor_missing(&a);
		auditor_head(&a, doc);
		contents(&a, doc);
	}
	for (size_t i = 0; i < NSECTION; i++) {
		if (rc == 0)
			kb_doc_append(doc, part[i]);
		kb_doc_free(part[i]);
	}
	kb_buf_free(&a.missing);
	return rc;
}
