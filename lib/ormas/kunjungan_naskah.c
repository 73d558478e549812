/* SPDX-License-Identifier: ISC */
/*
 * kunjungan_naskah.c - what the team takes along: the plan, a record of each
 * visit to be filled in by hand, the list of who came.
 */
#include <stdlib.h>
#include <string.h>

#include "kesbang/sambang.h"
#include "kesbang/text.h"
#include "rules.h"

#define SHORT_DOTS "..............."	/* so that the table stays whole */
#define CELL_DOTS "...................."
#define DOTS CELL_DOTS CELL_DOTS
#define LINE_DOTS DOTS "..................."
#define DAY_DOTS "................, tanggal ..............................."
#define BOX "☐"

static void
show(const char *value, bool masked, struct kb_buf *b)
{
	if (value == NULL)
		return;
	kb_buf_adds(b, b->len > 0 ? "\n" : "");
	if (masked)
		kb_mask(value, b);
	else
		kb_buf_adds(b, value);
}

static void
fact(struct kb_doc *doc, const char *label, const char *value)
{
	if (value != NULL && *value != '\0')
		kb_doc_fact(doc, label, value);
}

static void
fact_date(struct kb_doc *doc, const char *label, kb_date d)
{
	struct kb_buf b = KB_BUF_INIT;

	if (d.ymd != 0)
		kb_date_long(&b, d);
	fact(doc, label, kb_buf_str(&b));
	kb_buf_free(&b);
}

/* "Kamis, 11 Desember 2025", or dots. */
static void
day(kb_date d, struct kb_buf *b)
{
	if (d.ymd == 0) {
		kb_buf_adds(b, DAY_DOTS);
		return;
	}
	kb_buf_addf(b, "%s, tanggal ", kb_day_name(kb_weekday(d)));
	kb_date_long(b, d);
}

/* ---- the plan ---- */

static const struct kb_column plan_columns[] = {
	{ "No.", KB_CELL_INT, 0 }, { "Ormas", KB_CELL_TEXT, 3 },
	{ "Alamat, telepon", KB_CELL_TEXT, 3 },
	{ "Sebab", KB_CELL_TEXT, 3 },
	{ "Terakhir", KB_CELL_DATE, 0 },
};

static void
plan_line(struct kb_doc *doc, const struct ormas_visit *v, size_t n,
    bool masked)
{
	struct kb_buf who = KB_BUF_INIT, where = KB_BUF_INIT;

	kb_buf_addf(&who, "%s (%s)", v->o.nama, v->o.head.nomor);
	if (v->o.ketua != NULL)
		kb_buf_addf(&who, "; ketua %s", v->o.ketua);
	show(v->o.alamat, masked, &where);
	if (v->o.telepon != NULL)
		kb_buf_adds(&where, where.len > 0 ? ", " : "");
	if (v->o.telepon != NULL && masked)
		kb_mask(v->o.telepon, &where);
	else if (v->o.telepon != NULL)
		kb_buf_adds(&where, v->o.telepon);
	kb_doc_cell_int(doc, (int64_t)n);
	kb_doc_cell(doc, who.s);
	kb_doc_cell(doc, kb_buf_str(&where));
	kb_doc_cell(doc, kb_buf_str(&v->sebab));
	kb_doc_cell_date(doc, v->f.dikunjungi);
	kb_buf_free(&who);
	kb_buf_free(&where);
}

struct kb_doc *
ormas_plan_doc(struct kb_kantor *k, const struct ormas_hari *h,
    const struct ormas_plan *p, bool masked)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;
	const char *line;

	kb_office_kop(k, doc);
	kb_doc_title(doc, "RENCANA KUNJUNGAN ORMAS");
	kb_date_long(&b, h->today);
	kb_doc_subtitle(doc, b.s);
	for (size_t i = 0; i < p->n; i++) {
		const char *code = p->v[i].kecamatan.s;

		if (i == 0 || strcmp(code, p->v[i - 1].kecamatan.s) != 0) {
			kb_doc_section(doc, *code == '\0' ? "Wilayah belum "
			    "diketahui" : kb_region_name(k, code, &name));
			kb_doc_table(doc, plan_columns, KB_LEN(plan_columns));
		}
		plan_line(doc, &p->v[i], i + 1, masked);
	}
	kb_buf_cut(&b, 0);
	ormas_plan_note(&b, p, &h->set);
	line = kb_buf_str(&b);
	for (struct kb_buf one = KB_BUF_INIT; ; ) {
		if (!kb_next_part(&line, '\n', &one)) {
			kb_buf_free(&one);
			break;
		}
		kb_doc_note(doc, one.s);
	}
	kb_buf_free(&b);
	kb_buf_free(&name);
	return doc;
}

/* ---- the record of one visit ---- */

static void
body(struct kb_kantor *k, struct kb_doc *doc, const struct ormas_visit *v,
    bool masked)
{
	const struct ormas *o = &v->o;
	struct kb_buf b = KB_BUF_INIT;
	char *number = kb_asprintf("%s, nomor register %s", o->nama,
	    o->head.nomor);

	kb_doc_fact(doc, "Nama", number);
	free(number);
	if (o->bentuk.n != 0)
		kb_doc_fact(doc, "Bentuk hukum", kb_word_label(ormas_bentuk,
		    o->bentuk));
	fact(doc, "Keadaan", kb_word_label(ormas_keadaan, v->now.keadaan));
	fact(doc, "Pengesahan", o->ahu_nomor);
	fact(doc, "SKT", o->skt_nomor);
	show(o->alamat, masked, &b);
	if (o->wilayah.s[0] != '\0') {
		struct kb_buf name = KB_BUF_INIT;

		kb_buf_addf(&b, "%s%s", b.len > 0 ? ", " : "",
		    kb_region_name(k, o->wilayah.s, &name));
		kb_buf_free(&name);
	}
	fact(doc, "Alamat", kb_buf_str(&b));
	kb_buf_cut(&b, 0);
	show(o->telepon, masked, &b);
	fact(doc, "Telepon", kb_buf_str(&b));
	fact(doc, "Ketua", o->ketua);
	fact(doc, "Sekretaris", o->sekretaris);
	fact_date(doc, "Masa bakti sampai", o->pengurus_berakhir);
	fact_date(doc, "Kunjungan terakhir", v->f.dikunjungi);
	fact(doc, "Sebab kunjungan", kb_buf_str(&v->sebab));
	kb_buf_free(&b);
}

/* What may be written beside a box, by its column. */
static const struct {
	const char *column, *text;
} remarks[] = {
	{ "alamat_ditemukan", "bila pindah, alamatnya " CELL_DOTS },
	{ "papan_nama", "nama pada papan " CELL_DOTS },
	{ "pengurus_sesuai", "yang berganti " CELL_DOTS },
	{ "telepon_aktif", "nomor yang aktif " CELL_DOTS },
};

static const char *
remark(const char *column)
{
	for (size_t i = 0; i < KB_LEN(remarks); i++)
		if (strcmp(remarks[i].column, column) == 0)
			return remarks[i].text;
	return CELL_DOTS;
}

static void
boxes(struct kb_doc *doc)
{
	static const struct kb_column columns[] = {
		{ "Yang diperiksa", KB_CELL_TEXT, 3 },
		{ "Ya", KB_CELL_TEXT, 0 }, { "Tidak", KB_CELL_TEXT, 0 },
		{ "Keterangan", KB_CELL_TEXT, 4 },
	};

	kb_doc_table(doc, columns, KB_LEN(columns));
	for (size_t i = 0; i < kunjungan_type.nfield; i++) {
		const struct kb_field *f = &kunjungan_type.field[i];
		char *what;

		if (f->kind != KB_FLAG)
			continue;
		what = kb_strdup(f->help);
		*what = (char)(*what >= 'a' && *what <= 'z' ? *what - 32 :
		    *what);
		kb_doc_cell(doc, what);
		kb_doc_cell(doc, BOX);
		kb_doc_cell(doc, BOX);
		kb_doc_cell(doc, remark(f->name));
		free(what);
	}
}

/* "☐ milik sendiri   ☐ sewa": the words of a column. */
static void
choices(struct kb_doc *doc, const char *label, const char *column)
{
	int i = kb_field_find(&kunjungan_type, column);
	const struct kb_word *w = kunjungan_type.field[i].word;
	struct kb_buf b = KB_BUF_INIT;

	for (; w->name != NULL; w++)
		kb_buf_addf(&b, "%s" BOX " %s", b.len > 0 ? "   " : "",
		    w->label != NULL ? w->label : w->name);
	kb_doc_fact(doc, label, b.s);
	kb_buf_free(&b);
}

static void
hands(struct kb_doc *doc)
{
	static const struct kb_column columns[] = {
		{ "", KB_CELL_TEXT, 2 }, { "Nama", KB_CELL_TEXT, 4 },
		{ "Jabatan atau unsur", KB_CELL_TEXT, 3 },
		{ "Tanda tangan", KB_CELL_TEXT, 4 },
	};
	enum { SIGNED = 3 };		/* high enough for a hand */
	static const char *const who[] = { "Pengurus ormas", "Tim 1",
	    "Tim 2", "Tim 3" };

	kb_doc_table(doc, columns, KB_LEN(columns));
	for (size_t i = 0; i < KB_LEN(who); i++) {
		kb_doc_cell(doc, who[i]);
		for (size_t c = 1; c < KB_LEN(columns); c++)
			kb_doc_cell(doc, c == SIGNED ? "\n" SHORT_DOTS :
			    SHORT_DOTS);
	}
}

static void
visit(struct kb_kantor *k, struct kb_doc *doc, const struct ormas_visit *v,
    const struct ormas_visit_paper *paper, bool masked)
{
	static const char *const lines[] = { "Jumlah anggota",
	    "Kegiatan terakhir", "Kesimpulan", "", "Tindak lanjut", "" };
	char *name = kb_asprintf("berita-acara-%s", v->o.head.nomor);
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_letter(doc, name);
	kb_office_kop(k, doc);
	kb_doc_title(doc, "BERITA ACARA KUNJUNGAN");
	kb_doc_subtitle(doc, "Nomor: ..............................");
	kb_buf_adds(&b, "Pada hari ini, ");
	day(paper->tanggal, &b);
	kb_buf_addf(&b, ", tim %s%s%s mengunjungi ormas berikut.",
	    k->office.nama != NULL ? k->office.nama : "kantor",
	    paper->tim != NULL ? " dengan unsur " : "",
	    paper->tim != NULL ? paper->tim : "");
	kb_doc_para(doc, b.s);
	body(k, doc, v, masked);
	boxes(doc);
	choices(doc, "Sekretariat", "sekretariat");
	for (size_t i = 0; i < KB_LEN(lines); i++)
		kb_doc_fact(doc, lines[i], i < 2 ? DOTS : LINE_DOTS);
	hands(doc);
	kb_buf_free(&b);
	free(name);
}

struct kb_doc *
ormas_visit_doc(struct kb_kantor *k, const struct ormas_plan *p,
    const struct ormas_visit_paper *paper, bool masked)
{
	struct kb_doc *doc = kb_doc_new();

	for (size_t i = 0; i < p->n; i++)
		visit(k, doc, &p->v[i], paper, masked);
	if (p->n == 0)
		kb_doc_para(doc, "Tidak ada ormas yang perlu dikunjungi.");
	return doc;
}

/* ---- who came ---- */

struct kb_doc *
ormas_attendance_doc(struct kb_kantor *k, const struct ormas_plan *p,
    const struct ormas_visit_paper *paper)
{
	static const struct kb_column columns[] = {
		{ "No.", KB_CELL_INT, 0 }, { "Ormas", KB_CELL_TEXT, 4 },
		{ "Nama", KB_CELL_TEXT, 3 }, { "Jabatan", KB_CELL_TEXT, 2 },
		{ "Telepon", KB_CELL_TEXT, 2 },
		{ "Tanda tangan", KB_CELL_TEXT, 2 },
	};
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_office_kop(k, doc);
	kb_doc_title(doc, "DAFTAR HADIR");
	kb_doc_subtitle(doc, "Pembinaan Organisasi Kemasyarakatan");
	day(paper->tanggal, &b);
	kb_doc_fact(doc, "Hari", b.s);
	kb_doc_fact(doc, "Tempat", DOTS);
	kb_doc_table(doc, columns, KB_LEN(columns));
	for (size_t i = 0; i < p->n; i++) {
		kb_doc_cell_int(doc, (int64_t)i + 1);
		kb_doc_cell(doc, p->v[i].o.nama);
		for (size_t c = 2; c < KB_LEN(columns); c++)
			kb_doc_cell(doc, "........");
	}
	kb_office_sign(k, doc, paper->tanggal);
	kb_buf_free(&b);
	return doc;
}
