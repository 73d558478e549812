/* SPDX-License-Identifier: ISC */
/* lpj_doc.c - one party's accountability as the office looks at it. */
#include <stdlib.h>
#include <string.h>

#include "kesbang/lpj.h"

static void
fact_share(struct kb_doc *doc, const struct banpol_lpj *l)
{
	struct kb_buf b = KB_BUF_INIT;
	int share = banpol_porsi(l);

	if (share < 0)
		return;
	banpol_persen_text(&b, share);
	kb_buf_adds(&b, "% dari belanja; ketentuan: ");
	banpol_porsi_aturan(&l->buku->set, &b);
	kb_buf_adds(&b, banpol_porsi_cukup(l) ? "" : " - belum terpenuhi");
	kb_doc_fact(doc, "Pendidikan politik", b.s);
	kb_buf_free(&b);
}

static void
facts(struct kb_doc *doc, const struct banpol_lpj *l,
    const struct banpol_satu *s)
{
	const struct banpol_kejadian *lpj = banpol_kejadian(s, BANPOL_LPJ,
	    false);
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_fact_money(doc, "Diterima (SP2D)", l->cair);
	if (l->n > 0) {		/* else it is unknown, not 0 */
		kb_doc_fact_money(doc, "Dibelanjakan", l->jumlah);
		kb_doc_fact_money(doc, "Saldo", l->saldo);
	}
	if (l->sts != 0)
		kb_doc_fact_money(doc, "Disetor kembali", l->sts);
	fact_share(doc, l);
	if (lpj != NULL)
		kb_date_long(&b, lpj->tanggal);
	kb_doc_fact(doc, "LPJ diterima", lpj != NULL ? b.s : "belum");
	kb_doc_fact(doc, "Keadaan", kb_word_label(banpol_keadaan,
	    (kb_enum){ (uint8_t)s->keadaan }));
	kb_buf_free(&b);
}

/* What is not as it should be, a sentence each. */
static void
doubts(struct kb_doc *doc, const struct banpol_lpj *l)
{
	struct kb_buf b = KB_BUF_INIT;

	if (l->saldo < 0) {
		kb_buf_adds(&b, "Belanja melebihi yang diterima sebesar ");
		kb_money_text(&b, -l->saldo);
		kb_buf_addc(&b, '.');
		kb_doc_note(doc, b.s);
	} else if (l->saldo != l->sts) {
		kb_buf_adds(&b, "Saldo ");
		kb_money_text(&b, l->saldo);
		if (l->sts == 0) {
			kb_buf_adds(&b, " belum disertai bukti setor (STS).");
		} else {
			kb_buf_adds(&b, ", tetapi yang disetor kembali ");
			kb_money_text(&b, l->sts);
			kb_buf_addc(&b, '.');
		}
		kb_doc_note(doc, b.s);
	}
	kb_buf_free(&b);
}

/* Costs from which tax is usually withheld, and none is written down.  Not
 * every payment is taxed, so this is no more than a note. */
static void
untaxed(struct kb_doc *doc, const struct banpol_lpj *l)
{
	struct kb_buf kinds = KB_BUF_INIT, b = KB_BUF_INIT;
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct belanja *line = &l->baris[i];
		const struct banpol_biaya *c = banpol_biaya(&l->buku->biaya,
		    line->kode);

		if (c == NULL || c->pajak == NULL || line->pajak.known ||
		    line->jenis_pajak != NULL)
			continue;
		n++;
		if (kinds.len > 0 && strstr(kinds.s, c->pajak) != NULL)
			continue;
		kb_buf_addf(&kinds, "%s%s", kinds.len > 0 ? ", " : "",
		    c->pajak);
	}
	if (n > 0) {
		kb_buf_addf(&b, "%zu baris lazimnya dipotong pajak (%s), "
		    "tetapi pajaknya belum dicatat.", n, kinds.s);
		kb_doc_note(doc, b.s);
	}
	kb_buf_free(&kinds);
	kb_buf_free(&b);
}

/* ---- evidence ---- */

static void
lacking(struct kb_doc *doc, const struct banpol_lpj *l)
{
	static const struct kb_column column[] = {
		{ "Nomor", KB_CELL_TEXT, 0 },
		{ "No. bukti", KB_CELL_TEXT, 0 },
		{ "Uraian", KB_CELL_TEXT, 2 },
		{ "Jumlah", KB_CELL_MONEY, 0 },
		{ "Bukti yang belum ada", KB_CELL_TEXT, 3 },
	};
	struct kb_buf what = KB_BUF_INIT;

	if (l->kurang == 0)
		return;
	kb_doc_section(doc, "Bukti yang belum lengkap");
	kb_doc_table(doc, column, KB_LEN(column));
	for (size_t i = 0; i < l->n; i++) {
		const struct belanja *b = &l->baris[i];

		kb_buf_cut(&what, 0);
		banpol_bukti_kurang(l->buku, b, &what);
		if (what.len == 0)
			continue;
		kb_doc_cell(doc, b->head.nomor);
		kb_doc_cell(doc, b->nomor_bukti);
		kb_doc_cell(doc, b->uraian);
		kb_doc_cell_int(doc, b->jumlah.v);
		kb_doc_cell(doc, what.s);
	}
	kb_buf_free(&what);
}

/* ---- the plan, and what became of it ---- */

static const struct kb_column against[] = {
	{ "Jenis pengeluaran", KB_CELL_TEXT, 1 },
	{ "Rencana", KB_CELL_MONEY, 0 }, { "Realisasi", KB_CELL_MONEY, 0 },
	{ "Selisih", KB_CELL_MONEY, 0 },
};

static int
put_against(void *arg, void *rec, struct kb_err *err)
{
	const struct banpol_lpj_kode *row = rec;
	struct kb_doc *doc = arg;

	(void)err;
	if (!row->selisih.known)
		return 0;
	kb_doc_cell(doc, row->uraian != NULL ? row->uraian : row->kode);
	kb_doc_cell_int(doc, row->rencana.v);
	kb_doc_cell_int(doc, row->realisasi.v);
	kb_doc_cell_int(doc, row->selisih.v);
	return 0;
}

static void
plan(struct kb_doc *doc, const struct banpol_lpj *l)
{
	struct kb_err err;

	if (l->nrencana == 0) {
		kb_doc_para(doc, "Rencana penggunaan (formulir A) belum "
		    "dicatat.");
		return;
	}
	banpol_lpj_table(doc, l, BANPOL_FORMULIR_A, false);
	if (l->n == 0)
		return;
	kb_doc_section(doc, "Rencana dan realisasi");
	kb_doc_table(doc, against, KB_LEN(against));
	banpol_lpj_codes(l, put_against, doc, &err);
	kb_doc_total(doc);
	kb_doc_cell(doc, "Jumlah");
	kb_doc_cell_int(doc, l->direncanakan);
	kb_doc_cell_int(doc, l->jumlah);
	kb_doc_cell_int(doc, l->direncanakan - l->jumlah);
}

/* ---- BPK's recap ---- */

struct goods {
	struct kb_doc	*doc;
	int		 group;		/* that is open; -1: none */
	int64_t		 sum;
};

static void
end_group(struct goods *g)
{
	if (g->group < 0)
		return;
	kb_doc_total(g->doc);
	kb_doc_cell(g->doc, NULL);
	kb_doc_cell(g->doc, "Jumlah");
	kb_doc_cell(g->doc, NULL);
	kb_doc_cell(g->doc, NULL);
	kb_doc_cell_int(g->doc, g->sum);
}

static void
begin_group(struct goods *g, kb_enum group)
{
	static const struct kb_column column[] = {
		{ "Tanggal", KB_CELL_DATE, 0 }, { "Uraian", KB_CELL_TEXT, 1 },
		{ "Volume", KB_CELL_TEXT, 0 },
		{ "Harga satuan", KB_CELL_MONEY, 0 },
		{ "Jumlah", KB_CELL_MONEY, 0 },
		{ "No. bukti", KB_CELL_TEXT, 0 },
	};
	struct kb_buf b = KB_BUF_INIT;

	kb_buf_adds(&b, group.n == 0 ? "belum digolongkan dalam belanja.csv" :
	    kb_word_label(banpol_golongan, group));
	if (b.s[0] >= 'a' && b.s[0] <= 'z')
		b.s[0] = (char)(b.s[0] - 'a' + 'A');
	kb_doc_section(g->doc, b.s);
	kb_doc_table(g->doc, column, KB_LEN(column));
	g->group = group.n;
	g->sum = 0;
	kb_buf_free(&b);
}

static int
put_goods(void *arg, void *rec, struct kb_err *err)
{
	const struct banpol_lpj_barang *row = rec;
	struct kb_buf b = KB_BUF_INIT;
	struct goods *g = arg;

	(void)err;
	if (g->group != row->golongan.n) {
		end_group(g);
		begin_group(g, row->golongan);
	}
	if (row->volume.den != 0)
		kb_rate_show(&b, row->volume);
	if (b.len > 0 && row->satuan != NULL)
		kb_buf_addf(&b, " %s", row->satuan);
	kb_doc_cell_date(g->doc, row->tanggal);
	kb_doc_cell(g->doc, row->uraian);
	kb_doc_cell(g->doc, b.s);
	if (row->harga_satuan.known)
		kb_doc_cell_int(g->doc, row->harga_satuan.v);
	else
		kb_doc_cell(g->doc, NULL);
	kb_doc_cell_int(g->doc, row->jumlah.v);
	kb_doc_cell(g->doc, row->nomor_bukti);
	g->sum += row->jumlah.v;
	kb_buf_free(&b);
	return 0;
}

static void
goods(struct kb_doc *doc, const struct banpol_lpj *l)
{
	struct goods g = { .doc = doc, .group = -1 };
	struct kb_err err;

	banpol_lpj_goods(l, put_goods, &g, &err);
	end_group(&g);
}

/* ---- the whole ---- */

bool
banpol_lpj_perhatian(const struct banpol_lpj *l)
{
	return l->n > 0 && (l->kurang > 0 || l->saldo != l->sts ||
	    l->lain != 0 || (l->jumlah > 0 && !banpol_porsi_cukup(l)));
}

static const char *
title(const struct banpol_lpj_want *w)
{
	return w->plan ? "RENCANA PENGGUNAAN BANTUAN KEUANGAN PARTAI POLITIK" :
	    w->goods ? "REKAPITULASI BARANG INVENTARIS, BARANG PAKAI HABIS "
	    "DAN JASA" : "REKAPITULASI REALISASI PENERIMAAN DAN BELANJA "
	    "BANTUAN KEUANGAN PARTAI POLITIK";
}

struct kb_doc *
banpol_lpj_doc(struct kb_kantor *k, const struct banpol_lpj *l,
    const struct banpol_satu *s, const struct banpol_lpj_want *w)
{
	struct kb_doc *doc = kb_doc_new();
	struct kb_buf b = KB_BUF_INIT;

	kb_office_kop(k, doc);
	kb_doc_title(doc, title(w));
	kb_buf_addf(&b, "%s, Tahun Anggaran %d", s->nama, l->tahun);
	kb_doc_subtitle(doc, b.s);
	kb_buf_free(&b);
	if (w->plan) {
		plan(doc, l);
		return doc;
	}
	if (!w->goods)
		facts(doc, l, s);
	if (l->n == 0) {
		kb_doc_para(doc, "Belanja partai ini belum dicatat.");
	} else if (w->goods) {
		kb_doc_fact_money(doc, "Dibelanjakan", l->jumlah);
		goods(doc, l);
	} else {
		banpol_lpj_table(doc, l, BANPOL_FORMULIR_G, w->detail);
		doubts(doc, l);
		untaxed(doc, l);
		lacking(doc, l);
	}
	return doc;
}
