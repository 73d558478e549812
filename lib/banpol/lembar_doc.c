/* SPDX-License-Identifier: ISC */
/* lembar_doc.c - one council's budget year as a sheet that can be done again
 * by hand. */
#include <stdlib.h>
#include <string.h>

#include "jumlah.h"
#include "kesbang/text.h"

void
banpol_months(struct kb_buf *b, const struct banpol_masa *m)
{
	kb_buf_adds(b, kb_month_name(m->dari));
	if (m->sampai > m->dari)
		kb_buf_addf(b, "-%s", kb_month_name(m->sampai));
}

static const char *
short_name(const struct banpol_lembar *l, const char *code)
{
	for (size_t i = 0; i < l->npihak; i++)
		if (strcmp(l->pihak[i].kode, code) == 0 &&
		    l->pihak[i].singkatan != NULL)
			return l->pihak[i].singkatan;
	return code;
}

static void
fact(struct kb_doc *doc, const char *label, struct kb_buf *b)
{
	kb_doc_fact(doc, label, kb_buf_str(b));
	kb_buf_cut(b, 0);
}

/* A fraction such as 1.115.203.192/490.023 does not fit into each row. */
#define RATE_LONGEST 12

static bool
add_rate(struct kb_buf *b, kb_rate rate)
{
	size_t from = b->len;

	kb_rate_show(b, rate);
	return b->len - from <= RATE_LONGEST;
}

/* ---- the head ---- */

static void
head(struct kb_kantor *k, struct kb_doc *doc, const struct banpol_lembar *l)
{
	struct kb_buf b = KB_BUF_INIT, name = KB_BUF_INIT;
	struct jumlah one;

	kb_doc_title(doc, "Hitungan bantuan keuangan partai politik");
	kb_buf_addf(&b, "%s, tahun anggaran %d", kb_region_name(k,
	    l->wilayah.s, &name), l->tahun);
	kb_doc_subtitle(doc, b.s);
	kb_buf_cut(&b, 0);
	kb_buf_adds(&b, "Rp");
	if (!add_rate(&b, l->nilai) && jumlah_of(12, l->nilai, &one)) {
		kb_buf_adds(&b, " = Rp");
		jumlah_text(&b, &one);
	}
	if (l->nilai_dasar != NULL)
		kb_buf_addf(&b, " (%s)", l->nilai_dasar);
	fact(doc, "Nilai per suara sah", &b);
	kb_buf_adds(&b, banpol_pembulatan[l->pembulatan - 1].label);
	kb_buf_adds(&b, ", setiap baris");
	fact(doc, "Pembulatan", &b);
	kb_buf_free(&b);
	kb_buf_free(&name);
}

/* ---- the rows of one result ---- */

static void
heading(struct kb_doc *doc, const struct banpol_masa *m)
{
	struct kb_buf b = KB_BUF_INIT;

	banpol_months(&b, m);
	kb_buf_addf(&b, " (%d bulan): hasil Pemilu %d",
	    m->sampai - m->dari + 1, m->pemilu.ymd / 10000);
	if (m->dilantik.ymd != 0) {
		kb_buf_adds(&b, ", dilantik ");
		kb_date_long(&b, m->dilantik);
	}
	kb_doc_section(doc, b.s);
	kb_buf_free(&b);
}

static void
int_cell(struct kb_doc *doc, int64_t v, bool known)
{
	if (known)
		kb_doc_cell_int(doc, v);
	else
		kb_doc_cell(doc, NULL);
}

/* Read from left to right, the row is its formula.  Were decimals cut off? */
static bool
put_row(struct kb_doc *doc, const struct banpol_lembar *l,
    const struct banpol_baris *r, bool seats)
{
	struct kb_buf b = KB_BUF_INIT;
	struct jumlah exact;
	bool cut;

	kb_doc_cell(doc, short_name(l, r->partai));
	if (seats)
		int_cell(doc, r->kursi.v, r->kursi.known);
	kb_doc_cell_int(doc, r->suara.v);
	kb_buf_adds(&b, "x ");
	if (!add_rate(&b, r->nilai)) {
		kb_buf_cut(&b, 0);
		kb_buf_adds(&b, "x nilai");
	}
	if (r->bulan.v != 12)
		kb_buf_addf(&b, " x %lld/12", (long long)r->bulan.v);
	kb_doc_cell(doc, b.s);
	kb_buf_cut(&b, 0);
	jumlah_of((jumlah_wide)r->suara.v * (uint64_t)r->bulan.v, r->nilai,
	    &exact);
	cut = jumlah_sen(&b, &exact);
	kb_doc_cell(doc, b.s);
	kb_doc_cell_int(doc, r->jumlah.v);
	kb_buf_free(&b);
	return cut;
}

/* Of those of a result: how many are there, and how many with seats known? */
static size_t
seats_known(const struct banpol_lembar *l, const struct banpol_masa *m,
    size_t *all)
{
	size_t n = 0;

	*all = 0;
	for (size_t i = 0; i < l->nbaris; i++)
		if (l->baris[i].pemilu.ymd == m->pemilu.ymd) {
			n += l->baris[i].kursi.known;
			++*all;
		}
	return n;
}

static void
rows(struct kb_doc *doc, const struct banpol_lembar *l,
    const struct banpol_masa *m)
{
	struct kb_column columns[] = {
		{ "Partai", KB_CELL_TEXT, 0 }, { "Kursi", KB_CELL_INT, 0 },
		{ "Suara sah", KB_CELL_INT, 0 },
		{ "Hitungan", KB_CELL_TEXT, 0 },
		{ "Sebelum dibulatkan", KB_CELL_INT, 0 },
		{ "Jumlah", KB_CELL_MONEY, 0 },
	};
	size_t all, known = seats_known(l, m, &all), n = KB_LEN(columns);
	int64_t seats = 0, votes = 0;
	bool cut = false;

	if (known == 0)
		memmove(&columns[1], &columns[2], (--n - 1) *
		    sizeof(*columns));
	kb_doc_table(doc, columns, n);
	for (size_t i = 0; i < l->nbaris; i++) {
		const struct banpol_baris *r = &l->baris[i];

		if (r->pemilu.ymd != m->pemilu.ymd)
			continue;
		cut = put_row(doc, l, r, known > 0) || cut;
		seats += r->kursi.v;
		votes += r->suara.v;
	}
	kb_doc_total(doc);
	kb_doc_cell(doc, "Jumlah");
	if (known > 0)
		int_cell(doc, seats, known == all);
	kb_doc_cell_int(doc, votes);
	kb_doc_cell(doc, NULL);
	kb_doc_cell(doc, NULL);
	kb_doc_cell_int(doc, m->jumlah);
	if (cut)
		kb_doc_note(doc, "Sebelum dibulatkan: desimal sesudah yang "
		    "kedua tidak ditulis.");
}

/* Who has votes and no seat, and so nothing. */
static void
without(struct kb_doc *doc, const struct banpol_lembar *l,
    const struct banpol_masa *m)
{
	struct kb_buf b = KB_BUF_INIT;

	for (size_t i = 0; i < l->ntanpa; i++) {
		if (l->tanpa[i].pemilu.ymd != m->pemilu.ymd)
			continue;
		kb_buf_adds(&b, b.len > 0 ? ", " : "Tanpa kursi, jadi tanpa "
		    "bantuan (Permendagri 36/2018 Pasal 2): ");
		kb_buf_addf(&b, "%s ", l->tanpa[i].singkatan);
		kb_int_dots(&b, l->tanpa[i].suara);
		kb_buf_adds(&b, " suara");
	}
	if (b.len > 0)
		kb_doc_note(doc, b.s);
	kb_buf_free(&b);
}

/* ---- over all results ---- */

static void
parties(struct kb_doc *doc, const struct banpol_lembar *l)
{
	struct kb_column column[BANPOL_MASA + 2] = {
		{ "Partai", KB_CELL_TEXT, 0 } };
	struct kb_buf label[BANPOL_MASA] = { { 0 } };
	size_t n = l->nmasa;

	if (n < 2)
		return;
	for (size_t m = 0; m < n; m++) {
		banpol_months(&label[m], &l->masa[m]);
		column[m + 1] = (struct kb_column){ label[m].s,
		    KB_CELL_MONEY, 0 };
	}
	column[n + 1] = (struct kb_column){ "Jumlah", KB_CELL_MONEY, 0 };
	kb_doc_section(doc, "Jumlah setiap partai");
	kb_doc_table(doc, column, n + 2);
	for (size_t i = 0; i < l->npihak; i++) {
		const struct banpol_pihak *p = &l->pihak[i];

		kb_doc_cell(doc, short_name(l, p->kode));
		for (size_t m = 0; m < n; m++)
			int_cell(doc, p->jumlah[m].v, p->jumlah[m].known);
		kb_doc_cell_int(doc, p->total);
	}
	kb_doc_total(doc);
	kb_doc_cell(doc, "Jumlah");
	for (size_t m = 0; m < n; m++) {
		kb_doc_cell_int(doc, l->masa[m].jumlah);
		kb_buf_free(&label[m]);
	}
	kb_doc_cell_int(doc, l->jumlah);
}

static void
sums(struct kb_doc *doc, const struct banpol_lembar *l)
{
	struct kb_buf b = KB_BUF_INIT;

	kb_doc_section(doc, "Jumlah seluruhnya");
	kb_money_text(&b, l->jumlah);
	kb_buf_addf(&b, ", %zu partai, %zu baris", l->npihak, l->nbaris);
	fact(doc, "Jumlah baris", &b);
	kb_buf_addf(&b, "Rp%s", l->pasti);
	fact(doc, "Sebelum dibulatkan", &b);
	if (strcmp(l->selisih, "Rp0") != 0)
		kb_doc_fact(doc, "Selisih pembulatan", l->selisih);
	if (l->pagu.known) {
		kb_money_text(&b, l->pagu.v);
		kb_buf_adds(&b, l->jumlah > l->pagu.v ? ", kurang " :
		    ", sisa ");
		kb_money_text(&b, l->jumlah > l->pagu.v ? l->jumlah -
		    l->pagu.v : l->pagu.v - l->jumlah);
		fact(doc, "Pagu", &b);
	}
	if (l->putusan != NULL) {
		kb_buf_addf(&b, "urutan %lld%s%s, ",
		    (long long)l->putusan->urutan, l->putusan->nomor != NULL ?
		    ", nomor " : "", l->putusan->nomor != NULL ?
		    l->putusan->nomor : "");
		kb_date_long(&b, l->putusan->tanggal);
		kb_buf_addf(&b, ": ");
		kb_money_text(&b, l->putusan->jumlah);
		kb_buf_adds(&b, l->beda != NULL ? "; hitungan ini berbeda" :
		    "; sama dengan hitungan ini");
		fact(doc, "Penetapan", &b);
	}
	kb_buf_free(&b);
}

static void
note(struct kb_doc *doc, struct kb_buf *one)
{
	if (one->s[0] >= 'a' && one->s[0] <= 'z')
		one->s[0] = (char)(one->s[0] - 'a' + 'A');
	kb_doc_item(doc, 0, one->s);
}

static void
notes(struct kb_doc *doc, const struct banpol_lembar *l)
{
	const char *p = l->catatan;
	struct kb_buf one = KB_BUF_INIT;

	if (*p != '\0' || l->beda != NULL)
		kb_doc_section(doc, "Catatan");
	while (kb_next_part(&p, '\n', &one))
		note(doc, &one);
	kb_buf_cut(&one, 0);
	if (l->beda != NULL) {
		kb_buf_adds(&one, l->beda);
		note(doc, &one);
	}
	kb_buf_free(&one);
}

void
banpol_lembar_doc(struct kb_kantor *k, struct kb_doc *doc,
    const struct banpol_lembar *l, bool first)
{
	if (!first)
		kb_doc_page(doc);
	head(k, doc, l);
	for (size_t m = 0; m < l->nmasa; m++) {
		heading(doc, &l->masa[m]);
		rows(doc, l, &l->masa[m]);
		without(doc, l, &l->masa[m]);
	}
	parties(doc, l);
	sums(doc, l);
	notes(doc, l);
}
