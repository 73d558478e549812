/* SPDX-License-Identifier: ISC */
/* nphd_doc.c - what was paid of the grants, on a page and in the week's
 * report. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/text.h"
#include "nphd.h"

void
nphd_persen_kata(struct kb_buf *b, int64_t hundredths)
{
	kb_int_dots(b, hundredths / 100);
	kb_buf_addf(b, ",%02d", (int)(hundredths % 100));
}

static void
put_money(struct kb_doc *doc, bool known, int64_t v)
{
	if (known)
		kb_doc_cell_int(doc, v);
	else
		kb_doc_cell(doc, NULL);
}

void
nphd_put_angka(struct kb_doc *doc, const struct nphd_jumlah *s, bool masa)
{
	bool all = s->tanpa_nilai == 0;
	int64_t h = all ? nphd_persen(s->cair, s->nilai) : -1;
	struct kb_buf b = KB_BUF_INIT;

	put_money(doc, s->tanpa_nilai < s->n, s->nilai);
	kb_doc_cell_int(doc, s->cair);
	if (masa)
		kb_doc_cell_int(doc, s->masa);
	put_money(doc, all, all ? s->nilai - s->cair : 0);
	if (h >= 0)
		nphd_persen_kata(&b, h);
	kb_doc_cell(doc, b.s);
	kb_buf_free(&b);
}

bool
nphd_satu_pemberi(const struct nphd_rekap *r)
{
	for (size_t i = 1; i < r->n; i++)
		if (strcmp(r->baris[i].wilayah.s, r->baris[0].wilayah.s) != 0)
			return false;
	return r->n > 0;
}

/* Giver and receiver in one cell, for a wide table's parts repeat the first. */
static void
put_row(struct kb_kantor *k, struct kb_doc *doc, const struct nphd_rekap *r,
    const struct nphd_baris *x)
{
	struct kb_buf name = KB_BUF_INIT;

	if (!nphd_satu_pemberi(r)) {
		kb_region_name(k, x->wilayah.s, &name);
		kb_buf_adds(&name, ", ");
	}
	kb_buf_adds(&name, kb_code_label(k, "penerima_nphd", x->penerima));
	kb_doc_cell(doc, name.s);
	nphd_put_angka(doc, &(struct nphd_jumlah){ .n = 1,
	    .tanpa_nilai = !x->nilai.known, .nilai = x->nilai.v,
	    .cair = x->cair.v, .masa = x->masa.v }, r->masa.from.ymd != 0);
	kb_doc_cell_int(doc, x->kali.v);
	if (x->terakhir.ymd != 0)
		kb_doc_cell_date(doc, x->terakhir);
	else
		kb_doc_cell(doc, NULL);
	kb_buf_free(&name);
}

static void
put_sum(struct kb_doc *doc, const struct nphd_rekap *r,
    const struct nphd_jumlah *s)
{
	kb_doc_total(doc);
	kb_doc_cell(doc, "Jumlah");
	nphd_put_angka(doc, s, r->masa.from.ymd != 0);
}

static void
put_heads(struct kb_doc *doc, const struct nphd_rekap *r, const char *within)
{
	struct kb_column column[8] = {
		{ nphd_satu_pemberi(r) ? "Penerima" : "Pemberi, penerima",
		    KB_CELL_TEXT, 6 },
		{ "Nilai (Rp)", KB_CELL_INT, 0 },
		{ "Cair (Rp)", KB_CELL_INT, 0 },
	};
	size_t n = 3;

	if (r->masa.from.ymd != 0)
		column[n++] = (struct kb_column){ within, KB_CELL_INT, 0 };
	column[n++] = (struct kb_column){ "Sisa (Rp)", KB_CELL_INT, 0 };
	column[n++] = (struct kb_column){ "Persen", KB_CELL_FIGURE, 0 };
	column[n++] = (struct kb_column){ "Kali", KB_CELL_INT, 0 };
	column[n++] = (struct kb_column){ "Terakhir", KB_CELL_DATE, 0 };
	kb_doc_table(doc, column, n);
}

/* Agreements that something is doubtful about, in words. */
static void
put_doubts(struct kb_kantor *k, struct kb_doc *doc,
    const struct nphd_rekap *r, const char *election)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;

	for (size_t i = 0; i < r->n; i++) {
		const struct nphd_baris *x = &r->baris[i];

		if (x->catatan == NULL || !kb_same_name(x->pilkada, election))
			continue;
		kb_buf_cut(&b, 0);
		kb_buf_cut(&name, 0);
		kb_buf_addf(&b, "%s, %s [%s]: %s.", kb_region_name(k,
		    x->wilayah.s, &name), kb_code_label(k, "penerima_nphd",
		    x->penerima), x->nomor, x->catatan);
		kb_doc_note(doc, b.s);
	}
	kb_buf_free(&name);
	kb_buf_free(&b);
}

static void
put_table(struct kb_kantor *k, struct kb_doc *doc,
    const struct nphd_rekap *r, const struct nphd_jumlah *s,
    const char *within)
{
	size_t n = 0;

	put_heads(doc, r, within);
	for (size_t i = 0; i < r->n; i++)
		if (kb_same_name(r->baris[i].pilkada, s->pilkada)) {
			put_row(k, doc, r, &r->baris[i]);
			n++;
		}
	if (n > 1)
		put_sum(doc, r, s);
	put_doubts(k, doc, r, s->pilkada);
}

void
nphd_tanpa_tanggal(struct kb_buf *b, size_t n)
{
	if (n > 0)
		kb_buf_addf(b, "Tanggal %zu NPHD tidak diketahui: dimuat sejak "
		    "pencairan pertamanya, atau sejak tahapan pertama "
		    "pemilihannya.", n);
}

/* Where days gone by are asked about. */
static void
tell_undated(const struct nphd_rekap *r, struct kb_buf *b)
{
	size_t n = 0;

	for (size_t i = 0; i < r->njumlah; i++)
		n += r->jumlah[i].tanpa_tanggal;
	if (r->masa.from.ymd != 0)
		nphd_tanpa_tanggal(b, n);
	if (r->masa.from.ymd != 0 && n > 0)
		kb_buf_addc(b, '\n');
	if (r->belum > 0)
		kb_buf_addf(b, "%zu NPHD yang tanggalnya tidak diketahui belum "
		    "dimuat: belum ada pencairan atau tahapannya.\n",
		    r->belum);
}

void
nphd_rekap_kata(const struct nphd_rekap *r, struct kb_buf *b)
{
	tell_undated(r, b);
	for (size_t i = 0; i < r->njumlah; i++)
		if (r->jumlah[i].tanpa_nilai > 0)
			kb_buf_addf(b, "%zu NPHD pemilihan %s belum diketahui "
			    "nilainya: jumlah nilai tanpa itu, sisa dan "
			    "persennya tidak dihitung.\n",
			    r->jumlah[i].tanpa_nilai, r->jumlah[i].pilkada);
	if (r->luar > 0)
		kb_buf_addf(b, "%zu catatan kantor lain tentang NPHD yang sama "
		    "tidak ikut dihitung.\n", r->luar);
	if (r->lepas > 0)
		kb_buf_addf(b, "%zu pencairan tidak diketahui NPHD-nya dan "
		    "tidak ikut dihitung: lihat 'laporan-harian periksa "
		    "nphd-cair'.\n", r->lepas);
}

static void
put_notes(struct kb_doc *doc, const struct nphd_rekap *r)
{
	struct kb_buf b = KB_BUF_INIT, one = KB_BUF_INIT;
	const char *s;

	nphd_rekap_kata(r, &b);
	s = kb_buf_str(&b);
	while (kb_next_part(&s, '\n', &one))
		kb_doc_note(doc, one.s);
	kb_buf_free(&one);
	kb_buf_free(&b);
}

struct kb_doc *
nphd_rekap_doc(struct kb_kantor *k, const struct nphd_rekap *r)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_office_kop(k, doc);
	kb_doc_title(doc, "PENCAIRAN HIBAH PEMILIHAN (NPHD)");
	kb_buf_adds(&b, "Keadaan ");
	kb_date_long(&b, r->masa.to);
	kb_doc_subtitle(doc, b.s);
	if (nphd_satu_pemberi(r)) {
		kb_buf_cut(&b, 0);
		kb_doc_fact(doc, "Pemberi hibah", kb_region_name(k,
		    r->baris[0].wilayah.s, &b));
	}
	if (r->n == 0)
		kb_doc_para(doc, "Tidak ada NPHD yang tercatat.");
	for (size_t i = 0; i < r->njumlah; i++) {
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "PEMILIHAN %s", r->jumlah[i].pilkada);
		kb_upper(b.s);
		kb_doc_section(doc, b.s);
		put_table(k, doc, r, &r->jumlah[i], "Masa ini (Rp)");
	}
	if (r->masa.from.ymd != 0) {
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, "Masa ini: ");
		kb_period_long(&b, &r->masa);
		kb_buf_addc(&b, '.');
		kb_doc_note(doc, b.s);
	}
	put_notes(doc, r);
	kb_buf_free(&b);
	return doc;
}
