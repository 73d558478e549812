/* SPDX-License-Identifier: ISC */
/* status_doc.c - one party's year on a page: the sum, the steps, the board. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/proses.h"
#include "kesbang/text.h"

static void
standing(struct kb_doc *d, const struct banpol_perjalanan *p,
    const struct banpol_satu *s)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, kb_word_label(banpol_keadaan,
	    (kb_enum){ (uint8_t)s->keadaan }));
	if (s->sejak.ymd != 0) {
		kb_buf_adds(&b, ", ");
		kb_date_long(&b, s->sejak);
	}
	kb_doc_fact(d, "Keadaan", b.s);
	if (s->sebab != NULL)
		kb_doc_fact(d, "Sebab", s->sebab);
	kb_buf_cut(&b, 0);
	banpol_berikutnya(p, s, &b);
	if (b.len > 0)
		kb_doc_fact(d, "Berikutnya", b.s);
	if (s->hak.known)
		kb_doc_fact_money(d, "Hak", s->hak.v);
	else
		kb_doc_fact(d, "Hak", "belum dapat dihitung");
	if (banpol_usang(s))
		kb_doc_fact_money(d, "Hitungan kini", s->hitungan.v);
	if (s->tanpa_jumlah)
		kb_doc_fact(d, "Dicairkan", "jumlahnya belum tercatat");
	else if (s->menerima)
		kb_doc_fact_money(d, "Dicairkan", s->cair);
	if (s->sts > 0)
		kb_doc_fact_money(d, "Disetor kembali", s->sts);
	if (s->silpa > 0)
		kb_doc_fact_money(d, "Tidak cair", s->silpa);
	if (s->berkursi.n == KB_FLAG_NO)
		kb_doc_fact(d, "Kursi", "tidak ada menurut hasil pemilu "
		    "terakhir");
	kb_buf_free(&b);
}

static void
formula(struct kb_doc *d, const struct banpol_satu *s, const char *lines)
{
	struct kb_buf line = KB_BUF_INIT;

	if (*lines == '\0')
		return;
	kb_doc_section(d, "Hitungan");
	while (kb_next_part(&lines, '\n', &line))
		kb_doc_item(d, 0, line.s);
	if (s->penetapan.known) {
		kb_buf_cut(&line, 0);
		kb_buf_addf(&line, "Haknya menurut penetapan ke-%lld tahun "
		    "itu.", (long long)s->penetapan.v);
		kb_doc_note(d, line.s);
	}
	kb_buf_free(&line);
}

void
banpol_langkah_table(struct kb_doc *d, const struct banpol_satu *s)
{
	static const struct kb_column columns[] = {
		{ "Tanggal", KB_CELL_TEXT, 0 }, { "Yang terjadi", KB_CELL_TEXT,
		    3 }, { "Nomor", KB_CELL_TEXT, 3 },
	};
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_table(d, columns, KB_LEN(columns));
	for (size_t i = 0; i < s->nkejadian; i++) {
		const struct banpol_kejadian *e = &s->kejadian[i];

		kb_buf_cut(&b, 0);
		kb_date_long(&b, e->tanggal);
		kb_doc_cell(d, b.s);
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, banpol_tahap[e->tahap - 1].label);
		if (e->termin > 1 && e->tahap <= BANPOL_BAST)
			kb_buf_addf(&b, ", pencairan ke-%lld",
			    (long long)e->termin);
		if (e->kesimpulan.n != 0)
			kb_buf_addf(&b, ": %s", kb_word_label(
			    banpol_kesimpulan, e->kesimpulan));
		if (e->keterangan != NULL)
			kb_buf_addf(&b, ": %s", e->keterangan);
		kb_doc_cell(d, b.s);
		kb_doc_cell(d, e->nomor_surat);
	}
	kb_buf_free(&b);
}

static void
payments(struct kb_doc *d, const struct banpol_satu *s)
{
	static const struct kb_column columns[] = {
		{ "Ke-", KB_CELL_INT, 0 }, { "SP2D", KB_CELL_TEXT, 3 },
		{ "Tanggal", KB_CELL_DATE, 0 }, { "Jumlah", KB_CELL_MONEY, 0 },
		{ "Kuitansi", KB_CELL_TEXT, 2 },
	};

	if (s->npencairan == 0)
		return;
	kb_doc_section(d, "Pencairan");
	kb_doc_table(d, columns, KB_LEN(columns));
	for (size_t i = 0; i < s->npencairan; i++) {
		const struct pencairan *c = &s->pencairan[i];

		kb_doc_cell_int(d, c->termin.v);
		kb_doc_cell(d, c->nomor_sp2d);
		kb_doc_cell_date(d, c->tanggal);
		kb_doc_cell_int(d, c->jumlah.v);
		kb_doc_cell(d, c->nomor_kuitansi);
	}
	kb_doc_total(d);
	kb_doc_cell(d, NULL);
	kb_doc_cell(d, "Jumlah");
	kb_doc_cell(d, NULL);
	kb_doc_cell_int(d, s->cair);
}

/* P36 Pasal 17: of several the one that is gone by. */
static void
board(struct kb_doc *d, const struct banpol_satu *s)
{
	static const char *const columns[][2] = {
		{ "ketua", "Ketua" }, { "sekretaris", "Sekretaris" },
		{ "bendahara", "Bendahara" }, { "sk_nomor", "SK DPP" },
		{ "mulai", "Sejak" }, { "berakhir", "Sampai" },
		{ "keputusan", "Diakui dengan" },
		{ "keputusan_dasar", "Dasar" },
	};
	const struct kb_type *t = &banpol_pengurus_type;
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_section(d, "Pengurus");
	if (s->npengurus == 0) {
		kb_doc_para(d, "Belum tercatat pengurus yang berlaku.");
		return;
	}
	for (size_t i = 0; i < KB_LEN(columns); i++) {
		kb_buf_cut(&b, 0);
		kb_show(&t->field[kb_field_find(t, columns[i][0])],
		    &s->pengurus, NULL, &b);
		if (b.len > 0)
			kb_doc_fact(d, columns[i][1], b.s);
	}
	if (s->npengurus > 1) {
		kb_buf_cut(&b, 0);
		kb_buf_addf(&b, "%zu kepengurusan menyatakan diri pada hari "
		    "itu.", s->npengurus);
		kb_doc_note(d, b.s);
	}
	kb_buf_free(&b);
}

static void
findings(struct kb_doc *d, struct kb_kantor *k, const struct banpol_satu *s)
{
	if (s->ntemuan == 0)
		return;
	kb_doc_section(d, "Temuan BPK");
	for (size_t i = 0; i < s->ntemuan; i++) {
		const struct banpol_temuan *t = &s->temuan[i];

		kb_doc_item(d, i + 1, t->uraian);
		kb_doc_detail(d, NULL, kb_code_label(k, "temuan_banpol",
		    t->jenis));
		if (t->selesai.ymd == 0)
			kb_doc_detail(d, NULL, "belum selesai");
	}
}

int
banpol_satu_doc(struct kb_kantor *k, const struct banpol_perjalanan *p,
    const struct banpol_satu *s, struct kb_doc **out, struct kb_err *err)
{
	struct kb_buf lines = KB_BUF_INIT;
	struct kb_doc *d;
	char *title;

	*out = NULL;
	if (banpol_rumus(k, &s->wilayah, s->tahun, s->partai, &lines,
	    err) != 0) {
		kb_buf_free(&lines);
		return -1;
	}
	*out = d = kb_doc_new();
	kb_doc_title(d, s->nama);
	title = kb_asprintf("Bantuan keuangan partai politik tahun anggaran "
	    "%d", s->tahun);
	kb_doc_subtitle(d, title);
	free(title);
	standing(d, p, s);
	formula(d, s, kb_buf_str(&lines));
	kb_doc_section(d, "Yang terjadi");
	if (s->nkejadian == 0)
		kb_doc_para(d, "Belum ada yang tercatat.");
	else
		banpol_langkah_table(d, s);
	payments(d, s);
	board(d, s);
	findings(d, k, s);
	kb_buf_free(&lines);
	return 0;
}
